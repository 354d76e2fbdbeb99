/**
 * What a page tells, as statements that the elements read: the municipality under its own name is "de gemeente", and
 * what stands before a colon or in the first cell of a row ("Duur: zes maanden") announces the rest like a heading.
 */
import type { Reading } from '../../context/reading.js';
import { foldKeeping, type Statement, statementsOf } from '../../context/statements.js';

/** UTF-16 units; what is longer is a sentence and no label. */
const LABEL = /^([\p{L}][^:|.?!]{1,45}\??)\s*(?::|\|)\s+\S/u;
/** Names of this form would also be other words. */
const FEWEST_LETTERS = 4;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The municipality by its name, as a pattern; null where it is not known. */
function ownName({ regulation }: Reading): RegExp | null {
  const name = foldKeeping(regulation.metadata.municipality?.value.name ?? '').trim();
  return name.length < FEWEST_LETTERS
    ? null
    : new RegExp(`\\b(?:de )?(?:gemeente )?${escaped(name)}\\b`, 'g');
}

export function toldIn(reading: Reading): readonly Statement[] {
  const name = ownName(reading);
  const plain = (text: string): string => (name === null ? text : text.replace(name, 'de gemeente'));
  return statementsOf(reading, reading.binding).map((statement) => {
    const { passage, heading, words } = statement;
    const label = passage.sentences.length > 1 ? undefined : LABEL.exec(words)?.[1];
    return {
      ...statement,
      words: plain(words),
      rule: plain(statement.rule),
      before: plain(statement.before),
      after: plain(statement.after),
      heading: label === undefined ? heading : `${heading} / ${label}`,
    };
  });
}
