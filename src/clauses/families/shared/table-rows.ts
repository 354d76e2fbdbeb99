/**
 * Tables that set income against money: which columns hold the income, which one the parent's share and which the
 * municipality's, and whether the last row pays nothing. A table, in an article or an annex, can be the rule on what
 * parents pay (codebook, point 10) and can hide a limit on income (point 5: "wherever that stands").
 */
import type { Passage } from '../../context/reading.js';
import { foldKeeping, type Statement } from '../../context/statements.js';

export interface IncomeTable {
  /** First statement of each row, header rows included, in text order. */
  readonly rows: readonly Statement[];
  /** Whether a column gives what the parent pays, or what the municipality pays. */
  readonly priced: boolean;
  /** The row with an open end above at which nothing is paid; null where there is none. */
  readonly nothingAbove: Statement | null;
  /** Whether the columns themselves say whose money stands in them, so that the row cannot be read another way. */
  readonly named: boolean;
  /** Headings and words around the table, folded. */
  readonly context: string;
}

type Column = 'inkomen' | 'ouder' | 'gemeente' | 'ander';

const INCOME_COLUMN =
  /\binkom\w*|inkomen\b|\bverdien\w*|\bbelastbaar\b|\bsalaris\b|\bloon\b|^(?:van|vanaf|tot|tot en met|t\/m|boven|ondergrens|bovengrens|van[ -]+tot(?: en met)?|schijf|trede|klasse|groep)$|\bbijstandsnorm\b|\bminimumloon\b/;
const PAID_COLUMN =
  /\bgemeente\w*|\bvergoed\w*|\btegemoetkoming\b|\bsubsidie\w*|\b(?:wij|we) (?:betalen|vergoeden|dragen)|\bbetalen (?:wij|we)\b|\b(?:u|je|ouder) (?:krijgt|ontvangt|terug)|\bkrijgt\b|\bontvangt\b|\bcollege\b|\bbijstand\b(?!snorm)|\bwij\b/;
const PARENT_COLUMN =
  /\bouder\w*|\beigen\b|\bzelf\b|\b(?:u|je|jij|gezin|aanvrager|belanghebbende|klant)\b|\b(?:uw|jouw)\b|\bbijdrage\w*|\bbeta(?:alt|len|ling)\b/;
/** Words around a table whose columns say no more than "percentage" or "bedrag". */
const PARENT_CONTEXT =
  /\b(?:eigen|ouder)\s?-?(?:bijdrage|deel|aandeel|betaling)\b|\b(?:u|ouders?|je|aanvrager|belanghebbende|gezin)\b[^|.]{0,40}\bbeta(?:alt|ald|len)\b|\bbeta(?:alt|len)\b[^|.]{0,30}\b(?:u|ouders?|je|zelf|aanvrager)\b|\bbijdrage (?:van de )?ouder\w*|\bvoor rekening van de ouder/;
const PAID_CONTEXT =
  /\b(?:gemeente|college|wij|we)\b[^|.]{0,40}\b(?:vergoed\w*|betaa?l\w*|draagt)\b|\bhoogte van de (?:vergoeding|tegemoetkoming|subsidie)|\b(?:tegemoetkoming|vergoeding|subsidie)(?:stabel|spercentage\w*)?\b|\bvergoed\w*\b/;
const OPEN_END = /\b(?:boven|daarboven|meer|hoger|vanaf|hoger dan|onbeperkt)\b|>|≥/;
const NOTHING = /^(?:€ ?)?0(?:,0+)?(?: ?(?:%|procent|euro))?$|\bnihil\b|\bgeen\b|\bniets\b|\bnul\b|^-$/;
const EVERYTHING =
  /^100(?:,0+)? ?(?:%|procent)?$|\b100 ?(?:%|procent)|\bvolledig\w*\b|\balles\b|\b(?:alle|de hele|de gehele|de volle|de volledige|het hele|het gehele|het volledige) (?:\w+ )?(?:kosten|prijs|rekening|bedrag|\w*prijs|\w*tarief|\w*kosten)\b|\bgeheel\b/;
const FIGURE = /\d{1,3}[.,]\d{3}|€ ?\d|\d ?(?:%|procent)|\d+ ?euro|\b\d{4,6}\b/;

export function isTableRow(statement: Statement): boolean {
  const kind = statement.passage.provision.kind;
  return kind === 'tabelrij' || kind === 'tabel';
}

/** The cells of a row, folded, however the row was joined. */
function cellsOf(passage: Passage): readonly string[] {
  return foldKeeping(passage.text)
    .split(/\||\t| {3,}/)
    .map((cell) => cell.trim());
}

const TOPIC =
  /\b(?:eigen|ouder)[ -]?(?:bijdrage|deel|aandeel)\b|\bkosten\b|\bhoogte\b|\bvergoeding\b|\binkomen\b|\bbijdrage\b|\bbetaal\w*/;

/** "Eigen bijdrage | volgens de toeslagtabel": a rule in a row, under a subject, and not a row of amounts. */
export function isRuleRow(statement: Statement): boolean {
  if (statement.passage.provision.kind !== 'tabelrij') return false;
  const [topic = '', rule = ''] = cellsOf(statement.passage);
  return (
    !/\d/.test(topic) &&
    TOPIC.test(topic) &&
    topic.split(' ').length <= 6 &&
    /[a-z]{4}/.test(rule) &&
    !/^(?:regel|hoogte|bedrag|percentage|bijdrage|vergoeding)\w*$/.test(rule)
  );
}

interface Row {
  readonly statement: Statement;
  readonly cells: readonly string[];
}

/** Rows of one table each: neighbours under the same headings; a row without figures after rows with them opens a new one. */
function tablesIn(statements: readonly Statement[]): readonly (readonly Row[])[] {
  const tables: Row[][] = [];
  let last: Statement | null = null;
  for (const statement of statements) {
    if (last !== null && statement.passage === last.passage) continue;
    const current = tables.at(-1);
    if (!isTableRow(statement)) {
      last = null;
      continue;
    }
    const cells = cellsOf(statement.passage);
    // A line of dashes under the heads of the columns.
    if (!/[a-z\d]/.test(cells.join(''))) continue;
    const same = last !== null && statement.headings === last.headings && current !== undefined;
    const reopened =
      same &&
      !FIGURE.test(cells.join(' ')) &&
      current.some((row) => FIGURE.test(row.cells.join(' '))) &&
      cells.some((cell) => INCOME_COLUMN.test(cell));
    if (same && !reopened) current.push({ statement, cells });
    else tables.push([{ statement, cells }]);
    last = statement;
  }
  return tables;
}

function columnOf(header: string, at: number): Column {
  if (header === '') return at === 0 ? 'inkomen' : 'ander';
  if (INCOME_COLUMN.test(header) && !/\bbijdrage|\bvergoed|\bbeta(?:alt|len)/.test(header)) return 'inkomen';
  // "bijdrage gemeente" and "u krijgt vergoed" are the municipality's, "eigen bijdrage" is the parent's.
  if (/\b(?:eigen|ouder\w*|zelf)\b/.test(header)) return 'ouder';
  if (PAID_COLUMN.test(header)) return 'gemeente';
  return PARENT_COLUMN.test(header) ? 'ouder' : 'ander';
}

function contextOf(rows: readonly Row[], statements: readonly Statement[]): string {
  const first = rows[0]?.statement;
  if (first === undefined) return '';
  const at = statements.indexOf(first);
  const near = statements
    .slice(Math.max(0, at - 3), at)
    .filter(({ passage }) => passage.article === first.passage.article)
    .map(({ words }) => words);
  return [first.headings, foldKeeping(first.passage.leadIn), ...near].join(' / ');
}

function readTable(rows: readonly Row[], statements: readonly Statement[]): IncomeTable | null {
  const from = rows.findIndex(({ cells }) => FIGURE.test(cells.join(' ')));
  if (from === -1) return null;
  const data = rows.slice(from);
  const header = rows
    .slice(0, from)
    .map(({ cells }) => cells)
    .at(-1);
  const context = contextOf(rows, statements);
  const headed = (header ?? []).join(' | ');
  if (
    !/inkom|\bverdien|\bbelastbaar|\bsalaris|\bnorm\b|bijstandsnorm|minimumloon/.test(`${headed} ${context}`)
  )
    return null;
  const width = Math.max(...data.map(({ cells }) => cells.length));
  const named = Array.from({ length: width }, (_, at) => columnOf(header?.[at] ?? '', at));
  const unknown: Column = PARENT_CONTEXT.test(context)
    ? 'ouder'
    : PAID_CONTEXT.test(context)
      ? 'gemeente'
      : 'ander';
  const columns = named.some((column) => column === 'ouder' || column === 'gemeente')
    ? named
    : named.map((column, at) => (column === 'ander' || (header === undefined && at > 0) ? unknown : column));
  if (!columns.includes('inkomen')) return null;
  const bounds = data.some(({ cells }) =>
    cells.some((cell, at) => columns[at] === 'inkomen' && FIGURE.test(cell)),
  );
  if (!bounds && !data.some(({ cells }) => /\d/.test(cells[0] ?? ''))) return null;
  const priced = columns.some((column) => column === 'ouder' || column === 'gemeente');
  const nothing = data.find(({ cells }) => {
    const open = cells.some((cell, at) => columns[at] === 'inkomen' && OPEN_END.test(cell));
    const last = cells === data.at(-1)?.cells;
    const unbounded =
      last && cells.some((cell, at) => columns[at] === 'inkomen' && at > 0 && /^(?:-|…|\.\.\.)?$/.test(cell));
    if (!open && !unbounded) return false;
    return cells.some(
      (cell, at) =>
        (columns[at] === 'ouder' && EVERYTHING.test(cell)) ||
        (columns[at] === 'gemeente' && NOTHING.test(cell)),
    );
  });
  return {
    rows: rows.map(({ statement }) => statement),
    priced,
    nothingAbove: nothing?.statement ?? null,
    named:
      columns === named &&
      (nothing?.cells.every((cell, at) => columns[at] !== 'gemeente' || NOTHING.test(cell)) ?? false) &&
      (nothing?.cells.every((cell, at) => columns[at] !== 'ouder' || EVERYTHING.test(cell)) ?? false),
    context: `${context} / ${headed}`,
  };
}

/** First data rows of tables that give the parent's part by kind of care or the like, without income. Pure. */
export function priceTables(statements: readonly Statement[]): readonly Statement[] {
  return tablesIn(statements).flatMap((rows) => {
    const [header, first] = rows;
    if (header === undefined || first === undefined || readTable(rows, statements) !== null) return [];
    const at = header.cells.findIndex((cell) =>
      /\b(?:eigen|ouder)\s?-?(?:bijdrage|deel|aandeel|betaling)\b|\bbijdrage (?:van )?(?:de )?ouder|\b(?:ouders?|u|je) (?:zelf )?beta|\bbeta(?:alt|len) (?:u|je|de ouder|ouders)\b/.test(
        cell,
      ),
    );
    return at > 0 && FIGURE.test(first.cells[at] ?? '') ? [first.statement] : [];
  });
}

/** The tables that set income against money, in text order. Pure. */
export function incomeTables(statements: readonly Statement[]): readonly IncomeTable[] {
  return tablesIn(statements).flatMap((rows) => readTable(rows, statements) ?? []);
}

/** Rows of an income table with an open end above, at which nothing is paid; `sure` where the columns leave no doubt. */
export function paysNothingAbove(
  statements: readonly Statement[],
): readonly { readonly statement: Statement; readonly sure: boolean }[] {
  return incomeTables(statements).flatMap(({ nothingAbove, named }) =>
    nothingAbove === null ? [] : [{ statement: nothingAbove, sure: named }],
  );
}
