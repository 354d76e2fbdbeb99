/** The norm of an income test as the text words it: "niet hoger dan 130% van de bijstandsnorm". */
import type { Reading } from '../../context/reading.js';
import { foldKeeping, type Statement, statementsOf } from '../../context/statements.js';
import { AMOUNT, SHARE_OF_LEVEL } from '../shared/income-words.js';

const MOST = 160;
const FROM =
  /\b(?:niet |geen |ten hoogste|hoogstens|hooguit|maximaal|maximum|meer dan|hoger dan|lager dan|minder dan|boven|beneden|onder|tot en met|tot|uitkom\w*|overschrijd\w*|overstijg\w*|te boven|op het niveau|rond|op of onder|bijstandsniveau)/;
const UNTIL =
  /(?:bijstandsnorm|minimumloon|wml|sociaal minimum|bestaansminimum|minimuminkomen|kostendelersnorm|norm|modaal|euro|€ ?\d[\d.,]*-?|bijstandsniveau)(?: per (?:maand|jaar|week))?/g;

const FIGURE = new RegExp(`${AMOUNT.source}|${SHARE_OF_LEVEL.source}`);

/**
 * The sentence that holds the figure: the statement itself, else the one before it, what it refers to, a defined word it
 * uses, or another sentence on income of its article ("zie artikel 5", "Heeft u meer? Dan ...").
 */
function withFigure(reading: Reading, statement: Statement): Statement {
  if (FIGURE.test(statement.words)) return statement;
  const all = statementsOf(reading, reading.binding);
  const onIncome = ({ words }: Statement): boolean => FIGURE.test(words);
  const at = all.findIndex(({ span }) => span.start === statement.span.start);
  const before = all[at - 1];
  if (before !== undefined && before.passage.article === statement.passage.article && onIncome(before))
    return before;
  const referred = new Set(reading.referred(statement.span));
  const pointed = all.find((other) => referred.has(other.passage) && onIncome(other));
  if (pointed !== undefined) return pointed;
  const defined = reading.definitions.find(
    ({ term }) => term.length > 5 && statement.words.includes(foldKeeping(term)),
  );
  const meaning = all.find((other) => other.passage.provision === defined?.provision && onIncome(other));
  if (meaning !== undefined) return meaning;
  return (
    all.find(
      (other) =>
        other.passage.article !== null &&
        other.passage.article === statement.passage.article &&
        onIncome(other),
    ) ?? statement
  );
}

/** A stretch of the statement's own text, at most 160 characters; the whole sentence where no norm stands out. */
export function normIn(reading: Reading, found: Statement): string {
  const { words, span } = withFigure(reading, found);
  const slice = (start: number, end: number): string =>
    reading.regulation.text
      .slice(span.start + start, span.start + end)
      .replace(/\s+/g, ' ')
      .trim();
  const income = Math.max(words.search(/inkom|verdien|winst/), 0);
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
