/**
 * Announcements in the Gemeenteblad of rules that are not consolidated yet: found by their words, limited to rules by
 * their rubric, and set against the publications that the consolidated texts name.
 */
import { decode } from '../reading/decode.js';
import { parseXml, type XmlElement } from '../reading/xml/dom.js';
import { HarvestError } from './errors.js';
import { isXml } from './http/checks.js';
import type { PoliteClient } from './http/client.js';
import type { HarvestSettings, Net } from './settings.js';
import { quoted } from './sru/cql.js';
import { readAnswer } from './sru/response.js';

export interface Announcement {
  /** `gmb-2026-900` */
  readonly id: string;
  readonly title: string;
  readonly creator: string;
  readonly rubric: string | null;
  /** `YYYY-MM-DD` */
  readonly available: string | null;
  readonly page: string;
}

/** Rubrics of rules; permits and notices are left out. */
const RULES =
  /beleidsregel|verordening|algemeen verbindend voorschrift|regeling|besluit van algemene strekking/i;
const ACCEPT = 'application/xml, text/xml;q=0.9';
const MOST_PAGES = 50;

function elementsNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elementsNamed(child, name)],
  );
}

function textOf(element: XmlElement | undefined): string | null {
  if (element === undefined) return null;
  const text = element.children
    .map((child) => (typeof child === 'string' ? child : (textOf(child) ?? '')))
    .join('');
  return text.replace(/\s+/g, ' ').trim() || null;
}

function announcementOf(record: XmlElement): Announcement | null {
  const first = (name: string): string | null => textOf(elementsNamed(record, name)[0]);
  const id = first('identifier');
  if (id === null || !/^gmb-\d{4}-\d+/.test(id)) return null;
  const rubric = elementsNamed(record, 'type').find(({ attributes }) =>
    (attributes.get('scheme') ?? '').endsWith('Rubriek'),
  );
  return {
    id,
    title: first('title') ?? '',
    creator: first('creator') ?? '',
    rubric: textOf(rubric),
    available: first('available')?.slice(0, 10) ?? null,
    page: first('preferredUrl') ?? `https://zoek.officielebekendmakingen.nl/${id}.html`,
  };
}

function urlFor(base: string, net: Net, since: string, start: number, count: number): string {
  const words = net.alle.map(({ woorden }) => `cql.textAndIndexes=${quoted(woorden)}`);
  const query = [
    'c.product-area==officielepublicaties',
    'w.publicatienaam==Gemeenteblad',
    ...words,
    `dt.available>=${since}`,
  ].join(' and ');
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

/** @param since `YYYY-MM-DD` @throws HarvestError */
export async function findAnnouncements(
  client: PoliteClient,
  settings: HarvestSettings,
  nets: readonly Net[],
  since: string,
): Promise<readonly Announcement[]> {
  const found = new Map<string, Announcement>();
  for (const net of nets) {
    let start = 1;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const url = urlFor(settings.adressen.publicaties, net, since, start, settings.perPagina);
      const { bytes } = await client.get(url, ACCEPT, isXml);
      const text = decode(bytes).text;
      // Diagnostics are told by the same reader; its records have other names and are read here.
      const { total } = readAnswer(text);
      const records = elementsNamed(parseXml(text), 'record');
      for (const announcement of records.flatMap((record) => announcementOf(record) ?? []))
        if (announcement.rubric === null || RULES.test(announcement.rubric))
          found.set(announcement.id, announcement);
      start += records.length;
      if (records.length === 0 || start > total) break;
    }
  }
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
export async function tryAnnouncements(
  ask: () => Promise<readonly Announcement[]>,
): Promise<{ readonly found: readonly Announcement[]; readonly trouble: string | null }> {
  try {
    return { found: await ask(), trouble: null };
  } catch (error) {
    if (!(error instanceof HarvestError)) throw error;
    return { found: [], trouble: `bekendmakingen in het Gemeenteblad: ${error.describe()}` };
  }
}
