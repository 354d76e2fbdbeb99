/** All tables as one workbook: a sheet to read first, then a sheet per table with filters and a note on every column. */
import { unzipSync, zipSync } from 'fflate';
import type { Column, Table } from '../../monitoring/tables/model.js';

/** The same input gives the same bytes: no clock in the file, and none in its zip. */
const STILL = new Date(Date.UTC(2026, 0, 1));
const WIDEST = 60;
const NARROWEST = 10;
/** Fills of verdicts: light ones, with the word in the cell. */
const FILLS: Readonly<Record<string, string>> = {
  voldoet: 'FFD6EAE5',
  'voldoet-deels': 'FFFDF0CF',
  'voldoet-niet': 'FFF7D9D3',
  ontbreekt: 'FFFBE6E1',
  'niet-van-toepassing': 'FFEDF0F3',
  'niet-beoordeelbaar': 'FFDDE3E9',
};

function widthOf(column: Column, table: Table, index: number): number {
  const longest = table.rows
    .slice(0, 200)
    .reduce((most, row) => Math.max(most, String(row[index] ?? '').length), column.title.length);
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

function noteOf({ description, unit, values, source }: Column): string {
  return [
    description,
    unit === undefined ? '' : `Eenheid: ${unit}.`,
    values === undefined ? '' : `Waarden: ${values.map(({ code }) => code).join(', ')}.`,
    `Bron: ${source}.`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Times in the zip are set to one moment. */
function still(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [name, [content, { mtime: STILL }]])),
    { mtime: STILL },
  );
}

/** @param readFirst lines of the first sheet */
export async function workbookOf(
  tables: readonly Table[],
  readFirst: readonly string[],
): Promise<Uint8Array> {
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  workbook.creator = 'basislijn';
  workbook.created = STILL;
  workbook.modified = STILL;
  const first = workbook.addWorksheet('Lees mij');
  first.getColumn(1).width = 110;
  for (const line of readFirst) {
    const cell = first.addRow([line]).getCell(1);
    cell.alignment = { wrapText: true, vertical: 'top' };
  }
  first.getCell('A1').font = { bold: true, size: 16 };
  for (const table of tables) {
    const sheet = workbook.addWorksheet(table.name, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = table.columns.map((column, index) => ({
      header: column.title,
      key: column.name,
      width: widthOf(column, table, index),
      ...(column.type === 'datum' ? { style: { numFmt: 'dd-mm-yyyy' } } : {}),
    }));
    sheet.getRow(1).font = { bold: true };
    for (const [index, column] of table.columns.entries())
      sheet.getRow(1).getCell(index + 1).note = noteOf(column);
    for (const row of table.rows) {
      const added = sheet.addRow(
        row.map((value, index) => {
          const type = table.columns[index]?.type;
          if (type === 'datum' && typeof value === 'string') return new Date(`${value}T00:00:00Z`);
          return typeof value === 'boolean' ? (value ? 'ja' : 'nee') : value;
        }),
      );
      for (const [index, value] of row.entries()) {
        const fill = typeof value === 'string' ? FILLS[value] : undefined;
        if (fill !== undefined)
          added.getCell(index + 1).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } };
      }
    }
    sheet.autoFilter = {
      from: { row: 1, column: 1 },
      to: { row: table.rows.length + 1, column: table.columns.length },
    };
  }
  const buffer = await workbook.xlsx.writeBuffer();
  return still(new Uint8Array(buffer));
}
