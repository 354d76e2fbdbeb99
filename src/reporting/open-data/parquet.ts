/** Tables as Parquet: typed columns, for statistical programs. */
import type { Column, ColumnType, Table } from '../../monitoring/tables/model.js';

const DAY = 86_400_000;

type Element = {
  readonly name: string;
  readonly type: 'BYTE_ARRAY' | 'INT32' | 'DOUBLE' | 'BOOLEAN';
  readonly converted_type?: 'UTF8' | 'DATE';
  readonly repetition_type: 'REQUIRED' | 'OPTIONAL';
};

const TYPES: Readonly<Record<ColumnType, Pick<Element, 'type' | 'converted_type'>>> = {
  tekst: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  'geheel getal': { type: 'INT32' },
  getal: { type: 'DOUBLE' },
  'ja/nee': { type: 'BOOLEAN' },
  datum: { type: 'INT32', converted_type: 'DATE' },
};

function elementOf({ name, type, required }: Column): Element {
  return { name, ...TYPES[type], repetition_type: required === true ? 'REQUIRED' : 'OPTIONAL' };
}

export async function parquetOf({ columns, rows, name }: Table, createdBy: string): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const buffer = parquetWriteBuffer({
    createdBy,
    columnData: columns.map((column, index) => ({
      name: column.name,
      data: rows.map((row) => {
        const value = row[index] ?? null;
        // Dates are days since 1970; null stays null.
        return column.type === 'datum' && typeof value === 'string'
          ? Math.round(Date.parse(value) / DAY)
          : value;
      }),
    })),
    schema: [{ name, num_children: columns.length }, ...columns.map(elementOf)],
  });
  return new Uint8Array(buffer);
}
