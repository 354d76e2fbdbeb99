/** Plays the search service and the repository of regulations on 127.0.0.1, with the troubles that the real ones have. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeText {
  /** `CVDR900001` */
  readonly work: string;
  readonly version: number;
  readonly title: string;
  readonly creator: string;
  readonly creatorKind?: string;
  readonly inForce?: string;
  readonly outOfForce?: string;
  readonly modified?: string;
  /** The document itself. */
  readonly xml: string;
  /** Words by which questions find it, beside its title and text. */
  readonly keywords?: string;
  /** `gmb-2026-900` */
  readonly publication?: string;
}

/** What to do with a request instead of answering it well; null to answer. Counts from 0 per address. */
export type Trouble = (request: { readonly url: URL; readonly count: number }) => TroubleAnswer | null;

interface TroubleAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Close the connection halfway. */
  readonly reset?: boolean;
  /** Milliseconds before anything comes. */
  readonly delay?: number;
  /** Answer well, with another status. */
  readonly statusOnly?: number;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function recordXml(text: FakeText, base: string): string {
  const { work, version, title, creator, creatorKind = 'overheid:Gemeente' } = text;
  return `<record><recordSchema>http://standaarden.overheid.nl/sru/</recordSchema><recordPacking>xml</recordPacking><recordData><gzd xmlns="http://standaarden.overheid.nl/sru" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:overheid="http://standaarden.overheid.nl/owms/terms/"><originalData><overheidrg:meta xmlns:overheidrg="http://standaarden.overheid.nl/cvdr/terms/"><owmskern><dcterms:identifier>${work}_${version}</dcterms:identifier><dcterms:title>${escapeXml(title)}</dcterms:title><dcterms:type scheme="overheid:Informatietype">regeling</dcterms:type><dcterms:creator scheme="${creatorKind}">${escapeXml(creator)}</dcterms:creator><dcterms:modified>${text.modified ?? '2025-01-01'}</dcterms:modified></owmskern>${text.publication === undefined ? '' : `<owmsmantel><dcterms:isFormatOf resourceIdentifier="https://zoek.officielebekendmakingen.nl/${text.publication}">${text.publication}</dcterms:isFormatOf></owmsmantel>`}<cvdripm><overheidrg:inwerkingtredingDatum>${text.inForce ?? '2024-01-01'}</overheidrg:inwerkingtredingDatum><overheidrg:uitwerkingtredingDatum>${text.outOfForce ?? ''}</overheidrg:uitwerkingtredingDatum></cvdripm></overheidrg:meta></originalData><enrichedData><publicatieurl_xml>${base}/cvdr/${work}/${version}/xml/${work}_${version}.xml</publicatieurl_xml><preferred_url>${base}/${work}/${version}</preferred_url></enrichedData></gzd></recordData></record>`;
}

/** Whether a text meets a question: names of indexes and relations as the harvest uses them. */
function meets(text: FakeText, query: string): boolean {
  const words = `${text.title} ${text.keywords ?? ''} ${text.xml.replace(/<[^>]+>/g, ' ')}`.toLowerCase();
  const title = text.title.toLowerCase();
  const creator = /(?:dcterms\.creator|gemeente) == "([^"]+)"/.exec(query)?.[1];
  if (creator !== undefined && creator !== text.creator) return false;
  for (const [, operator, date] of query.matchAll(/dcterms\.modified(>=|<)(\d{4}-\d{2}-\d{2})/g)) {
    const modified = text.modified ?? '2025-01-01';
    if (operator === '>=' ? modified < (date ?? '') : modified >= (date ?? '')) return false;
  }
  return [
    ...query.matchAll(/(dcterms\.title|overheidrg\.body|overheidrg\.keyword) (adj|any|all) "([^"]+)"/g),
  ].every(([, field, relation, value = '']) => {
    const where =
      field === 'dcterms.title' ? title : field === 'overheidrg.keyword' ? (text.keywords ?? '') : words;
    const parts = value.toLowerCase().split(/\s+/);
    if (relation === 'adj') return where.replace(/-/g, ' ').includes(value.toLowerCase().replace(/-/g, ' '));
    return relation === 'any'
      ? parts.some((part) => where.includes(part))
      : parts.every((part) => where.includes(part));
  });
}

export class FakeService {
  readonly requests: { readonly path: string; readonly at: number; readonly agent: string }[] = [];
  private readonly counts = new Map<string, number>();
  private server: Server | null = null;
  base = '';
  trouble: Trouble = () => null;
  /** Publications in the Gemeenteblad: id, title, creator, rubric. */
  publications: readonly (readonly [string, string, string, string])[] = [];

  constructor(public texts: readonly FakeText[]) {}

  async start(): Promise<string> {
    this.server = createServer((request, response) => void this.handle(request, response));
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    const { port } = this.server.address() as AddressInfo;
    this.base = `http://127.0.0.1:${port}`;
    return this.base;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise<void>((resolve) =>
      this.server === null ? resolve() : this.server.close(() => resolve()),
    );
  }

  searchBody(query: string, start: number, count: number): string {
    const hits = this.texts.filter((text) => meets(text, query));
    const page = hits.slice(start - 1, start - 1 + count);
    const next =
      start + page.length <= hits.length
        ? `<nextRecordPosition>${start + page.length}</nextRecordPosition>`
        : '';
    return `<?xml version="1.0" encoding="UTF-8"?><searchRetrieveResponse xmlns="http://www.loc.gov/zing/srw/"><version>1.2</version><numberOfRecords>${hits.length}</numberOfRecords><records>${page.map((text) => recordXml(text, this.base)).join('')}</records>${next}</searchRetrieveResponse>`;
  }

  private bodyOf(url: URL): { readonly status: number; readonly body: string } {
    if (url.pathname === '/op') {
      const start = Number(url.searchParams.get('startRecord'));
      const page = this.publications.slice(
        start - 1,
        start - 1 + Number(url.searchParams.get('maximumRecords')),
      );
      const records = page.map(
        ([id, title, creator, rubric]) =>
          `<sru:record><sru:recordData><gzd xmlns="http://standaarden.overheid.nl/sru"><originalData><meta><owmskern><identifier>${id}</identifier><title>${title}</title><type scheme="OVERHEIDop.Rubriek">${rubric}</type><creator scheme="OVERHEID.Gemeente">${creator}</creator></owmskern><owmsmantel><available>2026-10-01</available></owmsmantel></meta></originalData></gzd></sru:recordData></sru:record>`,
      );
      return {
        status: 200,
        body: `<?xml version="1.0"?><sru:searchRetrieveResponse xmlns:sru="http://docs.oasis-open.org/ns/search-ws/sruResponse"><sru:numberOfRecords>${this.publications.length}</sru:numberOfRecords><sru:records>${records.join('')}</sru:records></sru:searchRetrieveResponse>`,
      };
    }
    if (url.pathname === '/sru/Search') {
      const query = url.searchParams.get('query') ?? '';
      const start = Number(url.searchParams.get('startRecord'));
      return {
        status: 200,
        body: this.searchBody(query, start, Number(url.searchParams.get('maximumRecords'))),
      };
    }
    const text = this.texts.find(({ work, version }) => url.pathname.endsWith(`/${work}_${version}.xml`));
    return text === undefined
      ? { status: 404, body: '<html><body>404</body></html>' }
      : { status: 200, body: text.xml };
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.base);
    this.requests.push({
      path: url.pathname + url.search,
      at: performance.now(),
      agent: request.headers['user-agent'] ?? '',
    });
    const count = this.counts.get(url.href) ?? 0;
    this.counts.set(url.href, count + 1);
    const trouble = this.trouble({ url, count });
    if (trouble?.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, trouble.delay));
    const good = this.bodyOf(url);
    const body = trouble?.body ?? good.body;
    const status = trouble?.statusOnly ?? trouble?.status ?? good.status;
    if (trouble?.reset === true) {
      response.writeHead(200, {
        'content-type': 'application/xml',
        'content-length': Buffer.byteLength(body),
      });
      response.write(body.slice(0, Math.floor(body.length / 2)));
      setTimeout(() => response.destroy(), 10);
      return;
    }
    response.writeHead(status, {
      'content-type': 'application/xml; charset=utf-8',
      etag: `"${url.pathname}"`,
      ...trouble?.headers,
    });
    response.end(body);
  }
}
