/** Plays the search services and the repositories on 127.0.0.1, with the troubles that the real ones have. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FakePublication, type FakeText, publicationsAnswer, regulationsAnswer } from './answers.js';

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

interface Asked {
  readonly path: string;
  readonly at: number;
  readonly agent: string;
}

export class FakeService {
  readonly requests: Asked[] = [];
  private readonly counts = new Map<string, number>();
  private server: Server | null = null;
  base = '';
  trouble: Trouble = () => null;
  publications: readonly FakePublication[] = [];
  /** Number of records that every search claims to have; null for the true one. */
  claimed: number | null = null;
  /** Pages that the service has beside: by path. */
  pages: ReadonlyMap<string, string> = new Map();
  /** The clock by which requests are noted; a test with a clock of its own brings it. */
  clock: () => number = () => performance.now();

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

  /** Requests for texts of regulations, in order. */
  get fetched(): readonly string[] {
    return this.requests.map(({ path }) => path).filter((path) => path.startsWith('/cvdr'));
  }

  private search(url: URL): string {
    const body = regulationsAnswer(this.texts, url, this.base);
    return this.claimed === null ? body : body.replace(/(<numberOfRecords>)[1-9]\d*/, `$1${this.claimed}`);
  }

  private bodyOf(url: URL): { readonly status: number; readonly body: string } {
    if (url.pathname === '/op')
      return { status: 200, body: publicationsAnswer(this.publications, url, this.base) };
    if (url.pathname === '/sru/Search') return { status: 200, body: this.search(url) };
    const xml =
      this.pages.get(url.pathname) ??
      this.texts.find(({ work, version }) => url.pathname.endsWith(`/${work}_${version}.xml`))?.xml ??
      this.publications.find(({ id }) => url.pathname === `/frbr/${id}.xml`)?.xml;
    return xml === undefined
      ? { status: 404, body: '<html><body>404</body></html>' }
      : { status: 200, body: xml };
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.base);
    this.requests.push({
      path: url.pathname + url.search,
      at: this.clock(),
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
