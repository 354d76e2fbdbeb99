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
}

const ACCEPT = 'application/xml, text/xml;q=0.9';
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2100-01-01';
/** Pages of one question; a service that never stops is left. */
const MOST_PAGES = 2000;

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
      return {
        records: [...early.records, ...late.records],
        total: first.total,
        remarks: [...early.remarks, ...late.remarks],
      };
    }
  }
  const records = new Map<string, SruRecord>();
  const remarks = new Set<string>();
  let doubled = 0;
  let unreadable = 0;
  let total = first.total;
  let answer = first;
  let start = 1;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    for (const record of answer.records) {
      if (records.has(idText(record.id))) doubled += 1;
      records.set(idText(record.id), record);
    }
    unreadable += answer.unreadable;
    if (answer.total !== total) {
      remarks.add(`het aantal treffers veranderde tijdens het bladeren (${total} en ${answer.total})`);
      total = answer.total;
    }
    const received = answer.records.length + answer.unreadable;
    start = answer.next ?? start + received;
    if (received === 0 || start > total) break;
    answer = await pageOf(client, settings, asked, start);
  }
  if (doubled > 0) remarks.add(`${doubled} treffers kwamen dubbel`);
  if (unreadable > 0) remarks.add(`${unreadable} treffers hebben geen bruikbaar nummer`);
  if (records.size + doubled + unreadable < total)
    remarks.add(`de dienst noemt ${total} treffers en gaf er ${records.size + doubled + unreadable}`);
  return { records: [...records.values()], total: first.total, remarks: [...remarks] };
}

/** @throws HarvestError */
export function search(client: PoliteClient, settings: HarvestSettings, query: string): Promise<Found> {
  return collect(client, settings, query, null);
}
