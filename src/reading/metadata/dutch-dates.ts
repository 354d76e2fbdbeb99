/** Dates as Dutch legal texts write them. */

import { MONTHS } from '../../language/months.js';

const DAY_WORDS = [
  'eerste|een|één',
  'tweede|twee',
  'derde|drie',
  'vierde|vier',
  'vijfde|vijf',
  'zesde|zes',
  'zevende|zeven',
  'achtste|acht',
  'negende|negen',
  'tiende|tien',
] as const;

const MONTH = MONTHS.map((month) =>
  month === 'januari' || month === 'februari' ? `${month}|${month.slice(0, 3)}\\.?` : month,
).join('|');
const WRITTEN = new RegExp(
  `(?<![\\p{L}\\d])(?:(\\d{1,2})(?:e|ste|de)?(?:\\s*\\([\\p{L}]+\\))?|(${DAY_WORDS.join('|')})(?:\\s*\\((\\d{1,2})\\))?)\\s+(${MONTH}|sept\\.?|okt\\.?|nov\\.?|dec\\.?|aug\\.?|mrt\\.?|apr\\.?|jun\\.?|jul\\.?)\\s+(\\d{4})\\b`,
  'giu',
);
const NUMERIC = /(?<![\d.:/-])(\d{1,2})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{4})(?!\d)/g;
const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g;

export interface DateFound {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Offset in the text that was searched. */
  readonly at: number;
}

function monthNumber(word: string): number {
  const lower = word.toLowerCase().replace('.', '');
  const short = lower === 'mrt' ? 'maa' : lower.slice(0, 3);
  return MONTHS.findIndex((month) => month.startsWith(short)) + 1;
}

function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year < 2200;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** All dates in a text, in text order: "1 mei 2026", "één (1) januari 2010", "01-03-2026", "2026-03-01". */
export function datesIn(text: string): readonly DateFound[] {
  const found: DateFound[] = [];
  const add = (date: string | null, at: number): void => {
    if (date !== null) found.push({ date, at });
  };
  for (const match of text.matchAll(WRITTEN)) {
    const [, digits, word, inBrackets, month = '', year] = match;
    const named =
      word === undefined
        ? 0
        : DAY_WORDS.findIndex((words) => words.split('|').includes(word.toLowerCase())) + 1;
    add(iso(Number(year), monthNumber(month), Number(digits ?? inBrackets ?? named)), match.index);
  }
  for (const { 1: day, 2: month, 3: year, index } of text.matchAll(NUMERIC)) {
    add(iso(Number(year), Number(month), Number(day)), index);
  }
  for (const { 1: year, 2: month, 3: day, index } of text.matchAll(ISO)) {
    add(iso(Number(year), Number(month), Number(day)), index);
  }
  return found.toSorted((one, other) => one.at - other.at);
}

/** The first date in a text, or null. */
export function dateIn(text: string): string | null {
  return datesIn(text)[0]?.date ?? null;
}

/** @param days may be negative */
export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** First day of the month after the given date. */
export function nextMonth(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1)).toISOString().slice(0, 10);
}
