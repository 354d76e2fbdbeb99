/** The norm of an income test as the text words it: "niet hoger dan 130% van de bijstandsnorm". */
import type { Reading } from '../../context/reading.js';
import type { Statement } from '../../context/statements.js';

const MOST = 160;
const FROM =
  /\b(?:niet |geen |ten hoogste|hoogstens|hooguit|maximaal|maximum|meer dan|hoger dan|lager dan|minder dan|boven|beneden|onder|tot en met|tot|uitkom\w*|overschrijd\w*|overstijg\w*|te boven|op het niveau|rond|op of onder|bijstandsniveau)/;
const UNTIL =
  /(?:bijstandsnorm|minimumloon|wml|sociaal minimum|bestaansminimum|minimuminkomen|kostendelersnorm|norm|modaal|euro|€ ?\d[\d.,]*-?|bijstandsniveau)(?: per (?:maand|jaar|week))?/g;

/** A stretch of the statement's own text, at most 160 characters; the whole sentence where no norm stands out. */
export function normIn(reading: Reading, statement: Statement): string {
  const { words, span } = statement;
  const slice = (start: number, end: number): string =>
    reading.regulation.text
      .slice(span.start + start, span.start + end)
      .replace(/\s+/g, ' ')
      .trim();
  const income = Math.max(words.search(/inkom|verdien/), 0);
  const after = FROM.exec(words.slice(income));
  const before = FROM.exec(words);
  const start = after !== null ? income + after.index : before?.index;
  if (start !== undefined) {
    for (const match of words.slice(start).matchAll(UNTIL)) {
      const end = start + match.index + match[0].length;
      if (end - start > 8) return slice(start, Math.min(end, start + MOST));
    }
  }
  return slice(0, Math.min(words.length, MOST)).replace(/[;.]$/, '');
}
