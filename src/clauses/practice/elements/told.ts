/**
 * What a page tells, as statements that the elements read: the municipality under its own name is "de gemeente", and
 * what stands before a colon or in the first cell of a row ("Duur: zes maanden") announces the rest like a heading.
 */
import type { Passage, Reading } from '../../context/reading.js';
import { foldKeeping, type Statement, statementsOf } from '../../context/statements.js';

/** UTF-16 units; what is longer is a sentence and no label. */
const LABEL = /^([\p{L}][^:|.?!]{1,45}\??)\s*(?::|\|)\s+\S/u;
/** "Wat krijgt u?" at the head of a paragraph, or as a paragraph of its own. */
const QUESTION = /^(?:(?:v|vraag(?: \d+)?)\s?: )?[\p{L}][^:|.?!]{1,60}\?$/u;
/** Over a table of questions and answers the names of the columns say nothing. */
const NO_COLUMN = /\?$|^(?:vraag|vragen|onderwerp|onderdeel|kenmerk|begrip|wat)$/;
/** UTF-16 units; a longer cell is no name of a column. */
const LONGEST_COLUMN = 40;
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

/** The cells of a row of a table; of other text one. */
function cellsOf(words: string): readonly string[] {
  return words.split(' | ').map((cell) => cell.trim());
}

/** The names of the columns are short, differ, and hold no figures. */
function namesColumns(cells: readonly string[]): boolean {
  return (
    cells.length > 1 &&
    !NO_COLUMN.test(cells[0] ?? '') &&
    new Set(cells).size === cells.length &&
    cells.every((cell) => cell.length < LONGEST_COLUMN && !/\d|[.:]/.test(cell))
  );
}

/** Every cell under the name of its column: "Dagopvang | 20" below "Soort | Uren per week" is "uren per week: 20". */
function underColumns(statements: readonly Statement[]): readonly Statement[] {
  let columns: readonly string[] = [];
  let place = '';
  return statements.map((statement) => {
    const cells = cellsOf(statement.words);
    if (cells.length < 2 || cells.length !== columns.length || statement.headings !== place) {
      place = statement.headings;
      columns = namesColumns(cells) ? cells : [];
      return statement;
    }
    const words = cells.map((cell, at) => `${columns[at]}: ${cell}`).join('; ');
    return { ...statement, words, rule: words };
  });
}

export function toldIn(reading: Reading): readonly Statement[] {
  const name = ownName(reading);
  const plain = (text: string): string => (name === null ? text : text.replace(name, 'de gemeente'));
  let label: string | undefined;
  let asked = false;
  let within: Passage | null = null;
  const told = statementsOf(reading, reading.binding).map((statement) => {
    const { passage, heading, words } = statement;
    // A label holds until the next, or the end of its paragraph or cell; a question of its own for what follows it.
    if (passage !== within && !asked) label = undefined;
    if (passage !== within) asked = passage.sentences.length <= 1 && QUESTION.test(words);
    within = passage;
    if (QUESTION.test(words)) label = words;
    else label = LABEL.exec(words)?.[1]?.trim() ?? label;
    return {
      ...statement,
      words: plain(words),
      rule: plain(statement.rule),
      before: plain(statement.before),
      after: plain(statement.after),
      heading: label === undefined ? heading : `${heading} / ${label}`,
    };
  });
  return underColumns(told);
}
