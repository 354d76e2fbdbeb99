/**
 * Tables of ages: the header says what a cell means ("vorm | vanaf | tot"). A row is turned into the sentence that a
 * reader makes of it: "kinderdagverblijf, vanaf geboorte, tot eerste schooldag".
 */
import type { Statement } from '../../context/statements.js';

const OPERATORS: readonly (readonly [RegExp, string])[] = [
  [/\btot en met\b|t\/m|\bmaxim|\bhoogste|\buiterste/, 'tot en met'],
  [/\btot\b|\beinde?\b|\beindigt|\bstopt|\buiterlijk|\bbovengrens|\blaatste/, 'tot'],
  [/\bvan(?:af)?\b|\bbegin|\bminim|\bstart|\bondergrens|\bingang/, 'vanaf'],
];

function cellsOf(words: string): readonly string[] {
  return words.split('|').map((cell) => cell.trim());
}

function sentenceOf(header: readonly string[], cells: readonly string[]): string {
  return cells
    .map((cell, at) => {
      const head = header[at] ?? '';
      if (/leeftijd/.test(head) && /\d$/.test(cell)) return `${cell} jaar`;
      if (at === 0 || cell === '' || /\b(?:tot|vanaf|t\/m|jonger|ouder)\b/.test(cell)) return cell;
      const operator = OPERATORS.find(([pattern]) => pattern.test(head))?.[1];
      return operator === undefined ? cell : `${operator} ${cell.replace(/^(\d{1,2})$/, '$1 jaar')}`;
    })
    .join(', ');
}

/** Rows of tables as sentences, with the header in their heading; all other statements as they are. */
export function readTableRows(statements: readonly Statement[]): readonly Statement[] {
  let header: readonly string[] | null = null;
  let headings = '';
  return statements.map((statement) => {
    if (statement.passage.provision.kind !== 'tabelrij') {
      header = null;
      return statement;
    }
    const cells = cellsOf(statement.words);
    if (header === null || headings !== statement.headings) {
      header = cells;
      headings = statement.headings;
      return statement;
    }
    const all = `${header.join(' ')} ${statement.words}`;
    if (/€|\beuro\b|\binkomen|%|\bbijdrage/.test(all)) return statement;
    const words = sentenceOf(header, cells);
    const aged = /leeftijd|\bjaar|\bkind|\bvanaf|\btot\b/.test(header.join(' '));
    return {
      ...statement,
      words,
      rule: `${words}`,
      heading: aged ? `${statement.heading} leeftijd kind` : statement.heading,
    };
  });
}
