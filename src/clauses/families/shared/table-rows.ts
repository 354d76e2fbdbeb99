/**
 * Rows of income tables: which column is the parent's share and which the municipality's, and whether the last row pays
 * nothing. A table in an annex can hide a limit on income (codebook, point 5: "wherever that stands").
 */
import type { Statement } from '../../context/statements.js';
import { AMOUNT } from './income-words.js';

const PARENT_COLUMN =
  /\b(?:eigen|ouder)\s?-?bijdrage\b|\b(?:u|ouder|ouders|je|aanvrager)\b[^|]{0,30}\bbeta(?:alt|ald|al|len)\b|\bbeta(?:alt|ald|al|len)\b\b[^|]{0,30}\b(?:u|ouder|ouders|je|zelf)\b|\beigen (?:deel|aandeel)\b|\bbijdrage (?:van de )?ouder\w*|\bvoor rekening\b|\bbijdrage in procenten\b/;
const PAID_COLUMN =
  /\bvergoed\w*\b|\btegemoetkoming\b|\bsubsidie\b|\bgemeente betaalt\b|\bwij betalen\b|\bbijdrage (?:van de )?gemeente\b|\bgemeentelijke bijdrage\b/;
const OPEN_END = /\b(?:boven|meer|hoger|vanaf|en hoger|of hoger|of meer|en meer)\b|>/;
const NOTHING = /(?:^|[^\d.,])0(?:,0+)? ?(?:%|procent|$|\|)|\bnihil\b|\bgeen\b|\bniets\b/;
const EVERYTHING =
  /\b100(?:,0+)? ?(?:%|procent|$|\|)|\bvolledig\w*\b|\balles\b|\b(?:alle|de hele|de gehele|de volle) (?:kosten|prijs|rekening)\b/;

export function isTableRow(statement: Statement): boolean {
  const kind = statement.passage.provision.kind;
  return kind === 'tabelrij' || kind === 'tabel';
}

/** The cells of a row, however the row was joined. */
function cellsOf(statement: Statement): readonly string[] {
  return statement.words
    .split(/\||\t| {3,}/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

/** Rows of an income table with an open end above, at which nothing is paid. */
export function paysNothingAbove(statements: readonly Statement[]): readonly Statement[] {
  const rows = statements.filter(isTableRow);
  return rows.filter((row) => {
    const cells = cellsOf(row);
    const first = cells[0] ?? '';
    const last = cells.slice(1).join(' | ');
    if (last === '' || !OPEN_END.test(first)) return false;
    if (!AMOUNT.test(first) && !/%|procent|\d{2}[.,]?\d{3}/.test(first)) return false;
    const siblings = rows.filter((other) => other.passage.headings.join() === row.passage.headings.join());
    const header = [
      row.headings,
      row.passage.leadIn.toLowerCase(),
      ...siblings.map(({ words }) => words),
    ].join(' ');
    if (!/\binkom\w*|\bverdien/.test(header)) return false;
    if (PARENT_COLUMN.test(header) && !PAID_COLUMN.test(header)) return EVERYTHING.test(last);
    if (PAID_COLUMN.test(header) && !PARENT_COLUMN.test(header)) return NOTHING.test(last);
    return EVERYTHING.test(last) && NOTHING.test(last);
  });
}
