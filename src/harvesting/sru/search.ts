/** All records of a question, page by page; large questions are cut into periods of the date of change. */
import { decode } from '../../reading/decode.js';
import { isXml } from '../http/checks.js';
import type { PoliteClient } from '../http/client.js';
import { idText } from '../ids.js';
import type { HarvestSettings } from '../settings.js';
import { changedBetween } from './cql.js';
import { readAnswer, type SruAnswer, type SruRecord } from './response.js';

export interface Found {
  readonly records: readonly SruRecord[];
  /** Total that the service named first. */
  readonly total: number;
  /** What should be known of the answer: numbers that changed while paging, records without an id. Dutch. */
  readonly remarks: readonly string[];
  /** Fewer records came than the service names, also when asked again. */
  readonly short: boolean;
}

const ACCEPT = 'application/xml, text/xml;q=0.9';
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2100-01-01';
/** Pages of one question; a service that never stops is left. */
const MOST_PAGES = 2000;
/** Walks through the pages of one question when its answer keeps shifting. */
const MOST_WALKS = 3;

export function searchUrl(base: string, query: string, start: number, count: number): string {
  const url = new URL(base);
  const parameters: readonly (readonly [string, string])[] = [
    ['version', '1.2'],
    ['operation', 'searchRetrieve'],
    ['x-connection', 'cvdr'],
    ['query', query],
    ['startRecord', String(start)],
    ['maximumRecords', String(count)],
  ];
  for (const [name, value] of parameters) url.searchParams.set(name, value);
  return url.href;
}

async function pageOf(
  client: PoliteClient,
  settings: HarvestSettings,
  query: string,
  start: number,
): Promise<SruAnswer> {
  const url = searchUrl(settings.adressen.zoekdienst, query, start, settings.perPagina);
  let answer: SruAnswer | null = null;
  // Reading is part of the check, so that an answer that is cut off is asked for again.
  const fetched = await client.get(url, ACCEPT, (response) => {
    isXml(response);
    answer = readAnswer(decode(response.bytes).text);
  });
  return answer ?? readAnswer(decode(fetched.bytes).text);
}

/** The day halfway two days. */
function middle(from: string, to: string): string {
  const half = (Date.parse(`${from}T00:00:00Z`) + Date.parse(`${to}T00:00:00Z`)) / 2;
  return new Date(half).toISOString().slice(0, 10);
}

/** What one walk through the pages of a question gave. */
interface Walk {
  readonly records: ReadonlyMap<string, SruRecord>;
  /** Total that the service named last. */
  readonly total: number;
  readonly unreadable: number;
  readonly doubled: number;
  /** Totals that it named one after the other. */
  readonly totals: readonly number[];
}

async function walk(first: SruAnswer, pageAt: (start: number) => Promise<SruAnswer>): Promise<Walk> {
  const records = new Map<string, SruRecord>();
  const totals = [first.total];
  let doubled = 0;
  let unreadable = 0;
  let answer = first;
  let start = 1;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    for (const record of answer.records) {
      if (records.has(idText(record.id))) doubled += 1;
      records.set(idText(record.id), record);
    }
    unreadable += answer.unreadable;
    if (answer.total !== totals.at(-1)) totals.push(answer.total);
    const received = answer.records.length + answer.unreadable;
    start = Math.max(answer.next ?? 0, start + received);
    if (received === 0 || start > answer.total) break;
    answer = await pageAt(start);
  }
  return { records, total: totals.at(-1) ?? 0, unreadable, doubled, totals };
}

/**
 * Walks through the pages until it has as many different records as the service names: results shift when its index is
 * updated meanwhile, and then a record can fall between two pages.
 */
async function allPages(first: SruAnswer, pageAt: (start: number) => Promise<SruAnswer>): Promise<Found> {
  const records = new Map<string, SruRecord>();
  const remarks = new Set<string>();
  let answer = first;
  for (let time = 1; ; time += 1) {
    const once = await walk(answer, pageAt);
    for (const [id, record] of once.records) records.set(id, record);
    if (once.totals.length > 1)
      remarks.add(`het aantal treffers veranderde tijdens het bladeren (${once.totals.join(' en ')})`);
    if (once.doubled > 0) remarks.add(`${once.doubled} treffers kwamen dubbel`);
    if (once.unreadable > 0) remarks.add(`${once.unreadable} treffers hebben geen bruikbaar nummer`);
    const missing = once.total - records.size - once.unreadable;
    // A total that changed on the way: a record can have moved to a page that was read already, and nothing seems missing.
    const still = once.totals.length === 1;
    // Records that come twice in a steady answer are the service's own: asking again gives the same.
    const steady = still && missing <= once.doubled;
    if ((missing <= 0 && still) || (steady && time > 1) || time === MOST_WALKS) {
      if (missing > 0)
        remarks.add(`de dienst noemt ${once.total} treffers en gaf er ${once.total - missing}`);
      const short = missing > 0 && !steady;
      return { records: [...records.values()], total: first.total, remarks: [...remarks], short };
    }
    answer = await pageAt(1);
  }
}

/** @param range half-open period of the date of change that the question is limited to; null for no limit */
async function collect(
  client: PoliteClient,
  settings: HarvestSettings,
  query: string,
  range: readonly [string, string] | null,
): Promise<Found> {
  const asked = range === null ? query : changedBetween(query, ...range);
  const first = await pageOf(client, settings, asked, 1);
  if (first.total > settings.grootsteVraag) {
    const [from, to] = range ?? [FIRST_DAY, LAST_DAY];
    const half = middle(from, to);
    if (half !== from && half !== to) {
      const early = await collect(client, settings, query, [from, half]);
      const late = await collect(client, settings, query, [half, to]);
      const missing = first.total - early.total - late.total;
      return {
        records: [...early.records, ...late.records],
        total: first.total,
        remarks: [
          ...early.remarks,
          ...late.remarks,
          ...(missing > 0 ? [`${missing} treffers vielen buiten de stukken waarin de vraag is geknipt`] : []),
        ],
        short: early.short || late.short || missing > 0,
      };
    }
  }
  return allPages(first, (start) => pageOf(client, settings, asked, start));
}

/** @throws HarvestError */
export function search(client: PoliteClient, settings: HarvestSettings, query: string): Promise<Found> {
  return collect(client, settings, query, null);
}
