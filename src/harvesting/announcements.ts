/**
 * Announcements in the Gemeenteblad of rules that are not consolidated yet: found by their words, limited to rules by
 * their rubric, set against the publications that the consolidated texts name, and read.
 */
import { decode } from '../reading/decode.js';
import { parseXml, type XmlElement } from '../reading/xml/dom.js';
import { HarvestError } from './errors.js';
import { isXml } from './http/checks.js';
import type { PoliteClient } from './http/client.js';
import type { Creator } from './owners.js';
import type { HarvestSettings, Net } from './settings.js';
import { quoted } from './sru/cql.js';
import { dateOf, elementsNamed, firstText, readAnswer, textOf } from './sru/response.js';

export interface Announcement {
  /** `gmb-2026-900` */
  readonly id: string;
  readonly title: string;
  readonly creator: string;
  readonly creatorKind: string | null;
  readonly rubric: string | null;
  /** `YYYY-MM-DD` */
  readonly available: string | null;
  readonly page: string;
  readonly xmlUrl: string | null;
  /** What the reader saw in it, in Dutch. */
  readonly reason: string;
}

export interface AnnouncementPlan {
  readonly nets: readonly Net[];
  /** `YYYY-MM-DD` */
  readonly since: string;
  /** Organisations to ask for; null for the whole country at once. */
  readonly creators: readonly Creator[] | null;
}

/** Rubrics of rules; permits and notices are left out. */
const RULES =
  /beleidsregel|verordening|algemeen verbindend voorschrift|regeling|besluit van algemene strekking/i;
/** The gazettes of municipalities and of their joint bodies. */
const GAZETTES = ['Gemeenteblad', 'Blad gemeenschappelijke regeling'];
const ACCEPT = 'application/xml, text/xml;q=0.9';
const MOST_PAGES = 50;

function announcementOf(record: XmlElement): Announcement | null {
  const id = firstText(record, 'identifier');
  if (id === null || !/^(?:gmb|bgr)-\d{4}-\d+/.test(id)) return null;
  const rubric = elementsNamed(record, 'type').find(({ attributes }) =>
    (attributes.get('scheme') ?? '').endsWith('Rubriek'),
  );
  const xml = elementsNamed(record, 'itemUrl').find(
    ({ attributes }) => attributes.get('manifestation') === 'xml',
  );
  return {
    id,
    title: firstText(record, 'title') ?? '',
    creator: firstText(record, 'creator') ?? '',
    creatorKind: elementsNamed(record, 'creator')[0]?.attributes.get('scheme') ?? null,
    rubric: rubric === undefined ? null : textOf(rubric),
    available: dateOf(firstText(record, 'available')),
    page: firstText(record, 'preferredUrl') ?? `https://zoek.officielebekendmakingen.nl/${id}.html`,
    xmlUrl: xml === undefined ? null : textOf(xml),
    reason: 'nog niet gelezen',
  };
}

function anyOf(index: string, values: readonly string[]): string {
  const parts = values.map((value) => `${index}==${quoted(value)}`);
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' or ')})`;
}

/** @param names of the organisation that announced; null for all */
export function announcementQuery(net: Net, since: string, names: readonly string[] | null): string {
  return [
    'c.product-area==officielepublicaties',
    anyOf('w.publicatienaam', GAZETTES),
    ...(names === null ? [] : [anyOf('dt.creator', names)]),
    ...net.alle.map(({ woorden, hoe }) =>
      hoe === 'een'
        ? `(${woorden
            .split(/\s+/)
            .map((word) => `cql.textAndIndexes=${quoted(word)}`)
            .join(' or ')})`
        : `cql.textAndIndexes=${quoted(woorden)}`,
    ),
    `dt.available>=${since}`,
  ].join(' and ');
}

export function publicationsUrl(base: string, query: string, start: number, count: number): string {
  const url = new URL(base);
  const parameters: readonly (readonly [string, string])[] = [
    ['operation', 'searchRetrieve'],
    ['version', '2.0'],
    ['query', query],
    ['startRecord', String(start)],
    ['maximumRecords', String(count)],
  ];
  for (const [name, value] of parameters) url.searchParams.set(name, value);
  return url.href;
}

async function pagesOf(
  client: PoliteClient,
  settings: HarvestSettings,
  query: string,
): Promise<readonly Announcement[]> {
  const found: Announcement[] = [];
  let start = 1;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const url = publicationsUrl(settings.adressen.publicaties, query, start, settings.perPagina);
    const { bytes } = await client.get(url, ACCEPT, isXml);
    const text = decode(bytes).text;
    // Diagnostics are told by the same reader; its records have other names and are read here.
    const { total } = readAnswer(text);
    const records = elementsNamed(parseXml(text), 'record');
    found.push(...records.flatMap((record) => announcementOf(record) ?? []));
    start += records.length;
    if (records.length === 0 || start > total) break;
  }
  return found;
}

/** Rules only, newest first. @throws HarvestError */
export async function findAnnouncements(
  client: PoliteClient,
  settings: HarvestSettings,
  { nets, since, creators }: AnnouncementPlan,
): Promise<readonly Announcement[]> {
  const found = new Map<string, Announcement>();
  for (const net of nets)
    for (const names of creators === null ? [null] : creators.map((creator) => creator.names))
      for (const announcement of await pagesOf(client, settings, announcementQuery(net, since, names)))
        if (announcement.rubric === null || RULES.test(announcement.rubric))
          found.set(announcement.id, announcement);
  return [...found.values()].toSorted((a, b) => (b.available ?? '').localeCompare(a.available ?? ''));
}

/** Those that no consolidated text names as its publication. */
export function notConsolidated(
  announcements: readonly Announcement[],
  publications: ReadonlySet<string>,
): readonly Announcement[] {
  return announcements.filter(({ id }) => !publications.has(id));
}

/** Trouble here never stops the round: the consolidated texts are what counts. */
export async function tryAnnouncements<T>(
  ask: () => Promise<readonly T[]>,
): Promise<{ readonly found: readonly T[]; readonly trouble: HarvestError | null }> {
  try {
    return { found: await ask(), trouble: null };
  } catch (error) {
    if (!(error instanceof HarvestError)) throw error;
    return { found: [], trouble: error };
  }
}
