/** A table of the open data: its columns explained, so that the codebook, the data package and every file say the same. */

export type ColumnType = 'tekst' | 'geheel getal' | 'getal' | 'ja/nee' | 'datum';
/** A date is `YYYY-MM-DD`; null is "no value", which is never the same as zero or no. */
export type CellValue = string | number | boolean | null;

export interface Column {
  /** Lower case with underscores: stays the same from round to round. */
  readonly name: string;
  readonly title: string;
  readonly type: ColumnType;
  readonly description: string;
  readonly unit?: string;
  /** All values that occur, where these are codes. */
  readonly values?: readonly { readonly code: string; readonly meaning: string }[];
  /** Paragraph of the codebook, or where else it comes from. */
  readonly source: string;
  /** Never empty. */
  readonly required?: boolean;
}

export interface Table {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly {
    readonly fields: readonly string[];
    readonly table: string;
    readonly reference: readonly string[];
  }[];
  /** Cells in the order of the columns. */
  readonly rows: readonly (readonly CellValue[])[];
}
