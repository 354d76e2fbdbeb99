/**
 * Statements whose inner full stops ("€ 1.690", "artikel 1.7", "o.a.") are replaced by a middle dot, one for one, so
 * that a pattern that may not cross a sentence's end can use "not a full stop". Offsets stay.
 */
import type { Passage, Reading } from '../../context/reading.js';
import { type Statement, statementsOf } from '../../context/statements.js';

const INNER_STOP =
  /(?<=[\p{L}\d])\.(?=[\p{L}\d])|(?<=\b\p{L}\.\p{L})\.|(?<=\b(?:bijv|art|nr|lid|incl|excl|max|min|evt|resp|ca))\./gu;

function withoutInnerStops(words: string): string {
  return words.replace(INNER_STOP, '·');
}

/** As `statementsOf`, with inner full stops replaced in all folded words. */
export function plainStatements(reading: Reading, passages: readonly Passage[]): readonly Statement[] {
  return statementsOf(reading, passages).map((statement) => ({
    ...statement,
    words: withoutInnerStops(statement.words),
    rule: withoutInnerStops(statement.rule),
    before: withoutInnerStops(statement.before),
    after: withoutInnerStops(statement.after),
  }));
}
