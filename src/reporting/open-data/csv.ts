/** Tables as CSV: one for Dutch Excel, one for programs. */
import type { CellValue, Column, Table } from '../../monitoring/tables/model.js';
import { harmless, quoted } from '../csv-cell.js';

function dutch(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value === 'number') return String(value).replace('.', ',');
  return harmless(value.replace(/\r?\n/g, ' '));
}

function international(value: CellValue): string {
  return value === null ? '' : String(value);
}

function lines(
  table: Table,
  name: (column: Column) => string,
  cell: (value: CellValue) => string,
  separator: ';' | ',',
): string {
  const rows = [table.columns.map(name), ...table.rows.map((row) => row.map(cell))];
  return rows.map((row) => `${row.map((text) => quoted(text, separator)).join(separator)}\r\n`).join('');
}

/** Semicolons, decimal comma, ja and nee, a byte order mark: opens right in Dutch Excel. */
export function dutchCsv(table: Table): string {
  return `\ufeff${lines(table, ({ title }) => title, dutch, ';')}`;
}

/** RFC 4180 in UTF-8: commas, decimal point, true and false, dates as YYYY-MM-DD. */
export function internationalCsv(table: Table): string {
  return lines(table, ({ name }) => name, international, ',');
}
