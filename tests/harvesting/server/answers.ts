/** What the made services answer: records of regulations and of publications, in the forms of the real ones. */
import { type Clause, CqlError, compares, compile, evaluate, hasWords, indexesOf } from './cql.js';

export interface FakeText {
  /** `CVDR900001` */
  readonly work: string;
  readonly version: number;
  readonly title: string;
  readonly creator: string;
  readonly creatorKind?: string;
  /** Null where the record names none. */
  readonly inForce?: string | null;
  readonly outOfForce?: string;
  readonly modified?: string;
  /** The document itself. */
  readonly xml: string;
  /** What the service searches where that is not the document itself: so that a great many can be made quickly. */
  readonly body?: string;
  /** Words by which questions find it, beside its title and text. */
  readonly keywords?: string;
  /** `gmb-2026-900` */
  readonly publication?: string;
}

export interface FakePublication {
  /** `gmb-2026-900` */
  readonly id: string;
  readonly title: string;
  readonly creator: string;
  readonly rubric: string;
  readonly available?: string;
  /** The publication itself; left out where the service has no XML of it. */
  readonly xml?: string;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function filled(value: string | null | undefined, otherwise: string): string {
  return value === null ? '' : (value ?? otherwise);
}

function recordXml(text: FakeText, base: string): string {
  const { work, version, title, creator, creatorKind = 'overheid:Gemeente' } = text;
  const published =
    text.publication === undefined
      ? ''
      : `<dcterms:isFormatOf resourceIdentifier="https://zoek.officielebekendmakingen.nl/${text.publication}">${text.publication}</dcterms:isFormatOf>`;
  return `<record><recordSchema>http://standaarden.overheid.nl/sru/</recordSchema><recordPacking>xml</recordPacking><recordData><gzd xmlns="http://standaarden.overheid.nl/sru" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:overheid="http://standaarden.overheid.nl/owms/terms/"><originalData><overheidrg:meta xmlns:overheidrg="http://standaarden.overheid.nl/cvdr/terms/"><owmskern><dcterms:identifier>${work}_${version}</dcterms:identifier><dcterms:title>${escapeXml(title)}</dcterms:title><dcterms:type scheme="overheid:Informatietype">regeling</dcterms:type><dcterms:type scheme="overheidop:Rubriek">beleidsregel</dcterms:type><dcterms:creator scheme="${creatorKind}">${escapeXml(creator)}</dcterms:creator><dcterms:modified>${text.modified ?? '2025-01-01'}</dcterms:modified></owmskern><owmsmantel>${published}<overheid:isRatifiedBy scheme="overheid:BestuursorgaanGemeente">college van burgemeester en wethouders</overheid:isRatifiedBy></owmsmantel><cvdripm><overheidrg:inwerkingtredingDatum>${filled(text.inForce, '2024-01-01')}</overheidrg:inwerkingtredingDatum><overheidrg:uitwerkingtredingDatum>${text.outOfForce ?? ''}</overheidrg:uitwerkingtredingDatum><overheidrg:indeling>beleidsregel</overheidrg:indeling></cvdripm></overheidrg:meta></originalData><enrichedData><publicatieurl_xml>${base}/cvdr/${work}/${version}/xml/${work}_${version}.xml</publicatieurl_xml><preferred_url>${base}/${work}/${version}</preferred_url></enrichedData></gzd></recordData></record>`;
}

const bodies = new WeakMap<FakeText, string>();

function bodyOf(text: FakeText): string {
  if (text.body !== undefined) return text.body;
  const known = bodies.get(text);
  if (known !== undefined) return known;
  const body = `${text.title} ${text.xml.replace(/<[^>]+>/g, ' ')}`;
  bodies.set(text, body);
  return body;
}

function isMunicipal({ creatorKind = 'overheid:Gemeente' }: FakeText): boolean {
  return creatorKind === 'overheid:Gemeente';
}

/** Whether a text meets one clause: the indexes that the harvest and its self-test use. */
function meets(text: FakeText, { index, relation, value }: Clause): boolean {
  switch (index) {
    case 'dcterms.title':
      return hasWords(text.title, relation, value);
    case 'overheidrg.body':
      return hasWords(bodyOf(text), relation, value);
    case 'overheidrg.keyword':
      return hasWords(text.keywords ?? '', relation, value);
    case 'dcterms.creator':
      return text.creator === value;
    case 'gemeente':
      return isMunicipal(text) && text.creator === value;
    case 'regionaalsamenwerkingsorgaan':
      return !isMunicipal(text) && text.creator === value;
    case 'workid':
      return text.work === value;
    case 'dcterms.modified':
      return compares(text.modified ?? '2025-01-01', relation, value);
    case 'overheidrg.uitwerkingtredingDatum':
      return text.outOfForce !== undefined && compares(text.outOfForce, relation, value);
    case 'overheidrg.datumGeldendOp':
      return (
        text.inForce !== null &&
        filled(text.inForce, '2024-01-01') <= value &&
        (text.outOfForce === undefined || text.outOfForce > value)
      );
    default:
      throw new CqlError(16, index);
  }
}

function diagnosticXml(code: number, details: string): string {
  const message = code === 16 ? 'Unsupported index' : 'Query syntax error';
  return `<searchRetrieveResponse xmlns="http://www.loc.gov/zing/srw/"><version>1.2</version><numberOfRecords>0</numberOfRecords><diagnostics><diagnostic xmlns="http://www.loc.gov/zing/srw/diagnostic/"><uri>info:srw/diagnostic/1/${code}</uri><details>${escapeXml(details)}</details><message>${message}</message></diagnostic></diagnostics></searchRetrieveResponse>`;
}

function paged<T>(
  hits: readonly T[],
  url: URL,
): { readonly page: readonly T[]; readonly next: number | null } {
  const start = Number(url.searchParams.get('startRecord') ?? 1);
  const page = hits.slice(start - 1, start - 1 + Number(url.searchParams.get('maximumRecords') ?? 10));
  const next = start + page.length;
  return { page, next: next <= hits.length ? next : null };
}

/** The search service of regulations; version 2.0 answers in the newer namespace. */
export function regulationsAnswer(texts: readonly FakeText[], url: URL, base: string): string {
  const query = url.searchParams.get('query') ?? '';
  try {
    // Also without a single text an unknown index is told.
    for (const index of indexesOf(query)) meets(NO_TEXT, { index, relation: '=', value: '' });
    const holds = compile(query);
    const hits = texts.filter((text) => holds((clause) => meets(text, clause)));
    const { page, next } = paged(hits, url);
    const namespace =
      url.searchParams.get('version') === '2.0'
        ? 'http://docs.oasis-open.org/ns/search-ws/sruResponse'
        : 'http://www.loc.gov/zing/srw/';
    return `<?xml version="1.0" encoding="UTF-8"?><searchRetrieveResponse xmlns="${namespace}"><version>1.2</version><numberOfRecords>${hits.length}</numberOfRecords><records>${page.map((text) => recordXml(text, base)).join('')}</records>${next === null ? '' : `<nextRecordPosition>${next}</nextRecordPosition>`}</searchRetrieveResponse>`;
  } catch (error) {
    if (error instanceof CqlError) return diagnosticXml(error.code, error.details);
    throw error;
  }
}

const NO_TEXT: FakeText = { work: '', version: 0, title: '', creator: '', xml: '' };

/** The search service of official publications. */
export function publicationsAnswer(publications: readonly FakePublication[], url: URL, base: string): string {
  const query = url.searchParams.get('query') ?? '';
  const words = ({ title, xml = '' }: FakePublication): string => `${title} ${xml.replace(/<[^>]+>/g, ' ')}`;
  try {
    const hits = publications.filter((publication) =>
      evaluate(query, ({ index, relation, value }) => {
        if (index === 'dt.creator') return publication.creator === value;
        if (index === 'dt.available') return compares(publication.available ?? '2026-10-01', relation, value);
        if (index === 'cql.textAndIndexes') return hasWords(words(publication), relation, value);
        if (index === 'c.product-area') return value === 'officielepublicaties';
        if (index === 'w.publicatienaam') return value === 'Gemeenteblad';
        throw new CqlError(16, index);
      }),
    );
    const { page } = paged(hits, url);
    const records = page.map(
      ({ id, title, creator, rubric, available = '2026-10-01', xml }) =>
        `<sru:record><sru:recordData><gzd xmlns="http://standaarden.overheid.nl/sru"><originalData><meta><owmskern><identifier>${id}</identifier><title>${escapeXml(title)}</title><type scheme="OVERHEIDop.Rubriek">${rubric}</type><creator scheme="OVERHEID.Gemeente">${creator}</creator></owmskern><owmsmantel><available>${available}</available></owmsmantel></meta></originalData><enrichedData><preferredUrl>https://zoek.officielebekendmakingen.nl/${id}.html</preferredUrl>${xml === undefined ? '' : `<itemUrl manifestation="xml">${base}/frbr/${id}.xml</itemUrl>`}</enrichedData></gzd></sru:recordData></sru:record>`,
    );
    return `<?xml version="1.0"?><sru:searchRetrieveResponse xmlns:sru="http://docs.oasis-open.org/ns/search-ws/sruResponse"><sru:numberOfRecords>${hits.length}</sru:numberOfRecords><sru:records>${records.join('')}</sru:records></sru:searchRetrieveResponse>`;
  } catch (error) {
    if (error instanceof CqlError) return diagnosticXml(error.code, error.details);
    throw error;
  }
}
