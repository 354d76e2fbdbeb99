/** How many months a grant runs that begins and ends on a day of the calendar ("van 1 september tot en met 31 juli"). */
import { MONTHS } from '../../../language/months.js';

const MONTH = `(${MONTHS.join('|')})`;
/** The first day of a month, and words by which something begins. */
const BEGINS = new RegExp(
  `\\b(?:van|vanaf|met ingang van|ingaande|gaa[tn]\\b[^.;,]{0,20}\\bin op|beginn?(?:t|en) op|start(?:en)? op|loopt van) (?:1|een|de eerste(?: dag)? van) ?${MONTH}\\b`,
);
const ENDS = new RegExp(
  `\\b(tot en met|t/m|tot|eindig(?:t|en) op|uiterlijk(?: tot)?) (\\d{1,2}|de (?:laatste|eerste)(?: dag)? van) ?${MONTH}\\b`,
);
const HALF_OF_MONTH = 15;
const YEAR = 12;

/** What else runs between two days: a round of applications, holidays, prices, the rules themselves (by their year). */
const OTHER_STRETCH =
  /\b20\d\d\b|\baanvra\w+|\bindien\w*|\bvakantie\w*|\bgesloten\b|\bprij\w+|\btarie\w+|\binkomen\w*|\bregeling\b|\bbeleidsregels?\b|\bverantwoord\w*|\bopgave\b/;

/** Whether days of the calendar in such words can be those of a grant. */
export function isOfGrant(words: string): boolean {
  return !OTHER_STRETCH.test(words);
}

/** Months between a begin and an end that are both named; null where one of them is not. Folded words. Pure. */
export function calendarMonths(words: string): number | null {
  const begin = BEGINS.exec(words);
  const end = ENDS.exec(words);
  if (begin === null || end === null || end.index < begin.index) return null;
  const day = Number(end[2]);
  const late = Number.isNaN(day) ? /laatste/.test(end[2] ?? '') : day > HALF_OF_MONTH;
  const from = MONTHS.indexOf(begin[1] ?? '');
  const to = MONTHS.indexOf(end[3] ?? '') + (late ? 1 : 0);
  const months = (to - from + YEAR) % YEAR;
  return months === 0 ? YEAR : months;
}
