/**
 * Tables of the offer, read by their header: every cell becomes a statement of its own ("eerste periode: een half
 * jaar"), so that what a number is about is said beside it (codebook, point 6). Evidence stays the row.
 */
import type { Reading } from '../../context/reading.js';
import { foldKeeping, type Statement, withoutInnerDots } from '../../context/statements.js';
import { withUnitOf } from './canonical.js';
import { isTableRow } from './table-rows.js';

/** Words that make a cell in the header or in the first column the name of what is granted. */
const TOPIC =
  /\b(?:[a-z]*duur|[a-z]*termijn|(?:eerste )?periode|hoe ?lang|looptijd|tijdvak|tijd|omvang|hoeveel\w*|aantal|[a-z]*opvang|bso|kdv|dagen|dagdelen|uren|verleng\w*|voortzett\w*|nadien|daarna|daarop|hierna|vervolg|naderhand|toekenning|indicatie|pakket|alles bij elkaar|in totaal|totaal|samen|minimum|maximum|ten minste|ten hoogste|per (?:week|maand|jaar))\b/;
/** A row for one kind of care or one age: what it holds is said of that kind alone. */
const CARE_LABEL =
  /\bschool|\bleerplicht|\bpeuter|\bbaby|\b\d+ ?(?:-|tot|t\/m|tot en met) ?\d+ jaar|\b(?:tot|vanaf|onder|boven) (?:\d+|vier) jaar|\b\d+ jaar (?:en|of) (?:ouder|jonger)|\bgastouder/;
/** Names of a column that say nothing. */
const EMPTY_NAME =
  /^(?:(?:de |het )?(?:regel|regels|norm|inhoud|invulling|bepaling|afspraak|omschrijving|uitwerking|toelichting|antwoord|waarde|wat|smi|smi[- ]opvang|nr|nummer|onderwerp|kenmerk|aanbod)|[^a-z]*)$/;
const QUANTITY_IN = /\b(?:\d+|een|twee|drie|vier|vijf|zes|acht|negen|tien|twaalf|half|halve)\b/;
const NAMES_SMI = /\bk?smi\b|\bsocia\w+[- ]*(?:en|of|en\/of|\/|dan wel)?[- ]*medisch/;
const GROUP = /\b(?:(?:doel)?groep|categorie|cluster|spoor) ([a-z]|\d+)\b/g;

interface Row {
  readonly statement: Statement;
  readonly cells: readonly string[];
}

function rowOf(statement: Statement): Row {
  const words = withoutInnerDots(foldKeeping(statement.passage.text));
  return { statement, cells: words.split('|').map((cell) => cell.trim()) };
}

/** Rows that follow each other below the same provision. */
function tablesIn(statements: readonly Statement[]): readonly (readonly Row[])[] {
  const tables: Row[][] = [];
  let last: Statement | null = null;
  for (const statement of statements) {
    if (!isTableRow(statement)) {
      last = null;
      continue;
    }
    // A row of several sentences yields several statements; its cells are read once.
    if (last?.passage === statement.passage) continue;
    if (last === null || last.headings !== statement.headings) tables.push([]);
    tables.at(-1)?.push(rowOf(statement));
    last = statement;
  }
  return tables;
}

function headerOf(rows: readonly Row[]): readonly string[] | null {
  const [first, ...others] = rows;
  if (first === undefined || others.length === 0) return null;
  const [, ...cells] = first.cells;
  return cells.every((cell) => !QUANTITY_IN.test(cell)) ? first.cells : null;
}

/** The letter or number under which the SMI provisions are about one group among others ("groep D"). */
function ownGroup(reading: Reading): string | null {
  if (reading.smi.own) return null;
  const { text } = reading.regulation;
  const counts = new Map<string, number>();
  for (const { span } of reading.smi.provisions)
    for (const [, label = ''] of foldKeeping(text.slice(span.start, span.end)).matchAll(GROUP))
      counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The rows for this group only, where the rows are for several groups. */
function ownRows(rows: readonly Row[], group: string | null): readonly Row[] {
  const named = rows.filter(({ cells }) => NAMES_SMI.test(cells[0] ?? ''));
  if (named.length > 0) return named;
  const lettered = rows.filter(({ cells }) => {
    const label = cells[0] ?? '';
    return group !== null && (label === group || [...label.matchAll(GROUP)].some(([, one]) => one === group));
  });
  return lettered.length > 0 ? lettered : rows;
}

function cellsOf(row: Row, header: readonly string[] | null): readonly Statement[] {
  const { statement, cells } = row;
  const label = cells[0] ?? '';
  const head = statement.rule.slice(0, statement.rule.length - statement.words.length);
  const named = TOPIC.test(label) || CARE_LABEL.test(label) ? [label] : [];
  return cells.slice(1).flatMap((cell, index) => {
    if (cell === '') return [];
    const column = header === null || header.length !== cells.length ? '' : (header[index + 1] ?? '');
    const names = [...named, ...(EMPTY_NAME.test(column) ? [] : [column])];
    const words = [
      ...names.map((name) => name.replace(/[:?]\s*$/, '')),
      withUnitOf(`${column} ${label}`, cell),
    ].join(': ');
    return [
      {
        ...statement,
        span: statement.passage.span,
        words,
        rule: `${head}${named.length > 0 ? '' : `${label}: `}${words}`,
        before: '',
        after: '',
      },
    ];
  });
}

/** The statements with every row of a table replaced by its cells; header and rows for other groups left out. */
export function withCells(reading: Reading, statements: readonly Statement[]): readonly Statement[] {
  const cells = new Map<Statement['passage'], readonly Statement[]>();
  const group = ownGroup(reading);
  for (const rows of tablesIn(statements)) {
    if (rows.every((row) => row.cells.length < 2)) continue;
    const header = headerOf(rows);
    const body = header === null ? rows : rows.slice(1);
    const own = new Set(ownRows(body, group));
    for (const row of rows) cells.set(row.statement.passage, own.has(row) ? cellsOf(row, header) : []);
  }
  const done = new Set<Statement['passage']>();
  return statements.flatMap((statement) => {
    const found = cells.get(statement.passage);
    if (found === undefined) return [statement];
    if (done.has(statement.passage)) return [];
    done.add(statement.passage);
    return found;
  });
}
