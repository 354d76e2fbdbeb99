/** The binding statements as the families on the offer read them: tables by cell, defined lengths and units written out. */
import type { Reading } from '../../context/reading.js';
import { type Statement, statementsOf } from '../../context/statements.js';
import { canonical, withUnitBefore, withUnitOfQuestion } from './canonical.js';
import { withDefinedLengths } from './defined-lengths.js';
import { withCells } from './table-cells.js';

const read = new WeakMap<Reading, readonly Statement[]>();

/** Spans are those of the text; `words` and `rule` are not the text of the span letter by letter. */
export function offerStatements(reading: Reading): readonly Statement[] {
  const known = read.get(reading);
  if (known !== undefined) return known;
  const plain = withCells(reading, statementsOf(reading, reading.binding)).map((statement) => {
    const words = withUnitOfQuestion(
      statement.heading,
      canonical(withUnitBefore(statement.before, statement.words)),
    );
    const head = statement.rule.slice(0, statement.rule.length - statement.words.length);
    return { ...statement, words, rule: `${canonical(head)}${words}`, before: canonical(statement.before) };
  });
  const found = withDefinedLengths(reading, plain);
  read.set(reading, found);
  return found;
}
