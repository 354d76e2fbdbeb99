/** A work list as a workbook to fill in, and read back. Columns are found by their heading, so their order may change. */
import type { WorkItem } from '../../monitoring/worklist.js';
import { type Verdict, verdictSchema } from '../../results/schema.js';

const SHEET = 'werklijst';
const KEYS = 'gegevens';

const COLUMNS: readonly {
  readonly title: string;
  readonly width: number;
  readonly of: (item: WorkItem) => string | number;
  readonly blind?: false;
}[] = [
  { title: 'Gemeentecode', width: 14, of: ({ municipality }) => municipality },
  { title: 'Gemeente', width: 22, of: ({ name }) => name },
  { title: 'Punt', width: 7, of: ({ point }) => point },
  { title: 'Onderwerp', width: 24, of: ({ short }) => short },
  { title: 'Oordeel van het programma', width: 22, of: ({ verdict }) => verdict, blind: false },
  { title: 'Reden van het programma', width: 45, of: ({ reason }) => reason, blind: false },
  { title: 'Waar moet u naar kijken', width: 45, of: ({ look }) => look, blind: false },
  { title: 'Vindplaats', width: 24, of: ({ place }) => place, blind: false },
  { title: 'Citaat', width: 60, of: ({ quote }) => quote, blind: false },
  { title: 'Bron', width: 34, of: ({ source }) => source },
  { title: 'Teksten', width: 20, of: ({ texts }) => texts },
];
const ANSWERS = [
  { title: 'Uw oordeel', width: 20 },
  { title: 'Uw rol', width: 24 },
  { title: 'Datum', width: 12 },
  { title: 'Uw reden', width: 50 },
] as const;
const FILL = 'FFFFF8E5';

export interface WorkbookInput {
  readonly items: readonly (WorkItem & { readonly stratum?: string })[];
  readonly explanation: readonly string[];
  /** True for a validation study: the person does not see what the machine found. */
  readonly blind: boolean;
  /** Kept on a sheet of its own, to be read back. */
  readonly keys: Readonly<Record<string, string | number>>;
}

export async function worklistWorkbook({
  items,
  explanation,
  blind,
  keys,
}: WorkbookInput): Promise<Uint8Array> {
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  workbook.creator = 'basislijn';
  const first = workbook.addWorksheet('Lees mij');
  first.getColumn(1).width = 100;
  for (const line of explanation)
    first.addRow([line]).getCell(1).alignment = { wrapText: true, vertical: 'top' };
  const sheet = workbook.addWorksheet(SHEET, { views: [{ state: 'frozen', ySplit: 1, xSplit: 3 }] });
  const columns = COLUMNS.filter((column) => !blind || column.blind !== false);
  const titles = [
    ...columns,
    ...(items.some(({ stratum }) => stratum !== undefined) ? [{ title: 'Stratum', width: 26 }] : []),
    ...ANSWERS,
  ];
  sheet.columns = titles.map(({ title, width }) => ({ header: title, key: title, width }));
  sheet.getRow(1).font = { bold: true };
  for (const item of items) {
    const row = sheet.addRow([
      ...columns.map(({ of }) => of(item)),
      ...(item.stratum === undefined ? [] : [item.stratum]),
    ]);
    row.alignment = { wrapText: true, vertical: 'top' };
    for (const [index, { title }] of titles.entries()) {
      if (!ANSWERS.some((answer) => answer.title === title)) continue;
      const cell = row.getCell(index + 1);
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: FILL } };
      if (title === 'Datum') cell.numFmt = 'dd-mm-yyyy';
      if (title === 'Uw oordeel')
        cell.dataValidation = {
          type: 'list',
          allowBlank: true,
          formulae: [`"${verdictSchema.options.join(',')}"`],
          showErrorMessage: true,
          errorTitle: 'Onbekend oordeel',
          error: `Kies een van: ${verdictSchema.options.join(', ')}.`,
        };
    }
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: items.length + 1, column: titles.length } };
  const hidden = workbook.addWorksheet(KEYS, { state: 'hidden' });
  for (const [key, value] of Object.entries(keys)) hidden.addRow([key, value]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

interface FilledRow {
  /** Row in the sheet, for messages. */
  readonly row: number;
  readonly municipality: string;
  readonly point: number;
  readonly texts: readonly string[];
  readonly stratum: string | null;
  readonly verdict: Verdict;
  readonly role: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly reason: string;
}

export interface Filled {
  readonly rows: readonly FilledRow[];
  /** Rows without a verdict. */
  readonly empty: number;
  /** Rows that cannot be used, each with what to do. */
  readonly problems: readonly string[];
  readonly keys: ReadonlyMap<string, string>;
}

function text(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object' && 'richText' in value && Array.isArray(value.richText))
    return value.richText.map((part: unknown) => text((part as { text?: unknown }).text)).join('');
  return String(value).trim();
}

/** Days since 30 December 1899, as a workbook keeps a date; only those of this century are taken for one. */
const SERIAL = { from: 36_526, to: 73_050, unixEpoch: 25_569 } as const;
const DAY = 86_400_000;

/** 14-11-2026 and 2026-11-14 are both a day, and so is the number that a spreadsheet makes of it. */
function dayOf(value: string): string | null {
  const serial = /^\d{5}(?:\.\d+)?$/.test(value) ? Math.floor(Number(value)) : null;
  if (serial !== null && serial >= SERIAL.from && serial <= SERIAL.to)
    return new Date((serial - SERIAL.unixEpoch) * DAY).toISOString().slice(0, 10);
  const dutch = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(value);
  const iso =
    dutch === null
      ? value
      : `${dutch[3]}-${(dutch[2] ?? '').padStart(2, '0')}-${(dutch[1] ?? '').padStart(2, '0')}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(Date.parse(iso)) ? iso : null;
}

/** @throws Error when the file is no workbook, or has not the sheet and headings of a work list */
export async function readWorklist(bytes: Uint8Array): Promise<Filled> {
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const sheet = workbook.getWorksheet(SHEET);
  if (sheet === undefined) throw new Error(`er is geen blad "${SHEET}"`);
  const at = new Map<string, number>();
  sheet.getRow(1).eachCell((cell, column) => at.set(text(cell.value), column));
  for (const needed of ['Gemeentecode', 'Punt', 'Teksten', 'Uw oordeel'])
    if (!at.has(needed)) throw new Error(`de kolom "${needed}" ontbreekt in het blad "${SHEET}"`);
  const rows: FilledRow[] = [];
  const problems: string[] = [];
  let empty = 0;
  for (let number = 2; number <= sheet.rowCount; number += 1) {
    const row = sheet.getRow(number);
    const value = (title: string): string => {
      const column = at.get(title);
      return column === undefined ? '' : text(row.getCell(column).value);
    };
    if (value('Gemeentecode') === '') continue;
    const given = value('Uw oordeel').toLowerCase().replaceAll(' ', '-');
    if (given === '') {
      empty += 1;
      continue;
    }
    const where = `rij ${number} (${value('Gemeentecode')}, punt ${value('Punt')})`;
    const verdict = verdictSchema.safeParse(given);
    const date = dayOf(value('Datum'));
    if (!verdict.success)
      problems.push(
        `${where}: oordeel "${value('Uw oordeel')}" bestaat niet. Kies uit ${verdictSchema.options.join(', ')}.`,
      );
    else if (date === null)
      problems.push(`${where}: "${value('Datum')}" is geen datum. Schrijf bijvoorbeeld 14-11-2026.`);
    else if (value('Uw rol').length < 2) problems.push(`${where}: vul uw rol in (geen naam).`);
    else if (value('Uw reden').length < 3) problems.push(`${where}: vul een reden in.`);
    else
      rows.push({
        row: number,
        municipality: value('Gemeentecode'),
        point: Number(value('Punt')),
        texts: value('Teksten')
          .split(/\s+/)
          .filter((hash) => hash !== ''),
        stratum: at.has('Stratum') ? value('Stratum') : null,
        verdict: verdict.data,
        role: value('Uw rol'),
        date,
        reason: value('Uw reden'),
      });
  }
  const keys = new Map<string, string>();
  workbook
    .getWorksheet(KEYS)
    ?.eachRow((row) => keys.set(text(row.getCell(1).value), text(row.getCell(2).value)));
  return { rows, empty, problems, keys };
}
