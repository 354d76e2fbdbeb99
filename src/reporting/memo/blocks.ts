/** A memo as blocks that know no format: what Markdown and DOCX both write out. */

export interface Cell {
  readonly text: string;
  /** In bold: the heading of a row, a verdict. */
  readonly strong?: boolean;
}

export type Block =
  | { readonly kind: 'titel'; readonly text: string }
  /** `level` 1 for a chapter, 2 for a point in it. */
  | { readonly kind: 'kop'; readonly level: 1 | 2; readonly text: string }
  /** `label` stands before the text in bold, and may be all there is. */
  | { readonly kind: 'alinea'; readonly text: string; readonly label?: string; readonly soft?: boolean }
  /** Words from the text, with their place. */
  | { readonly kind: 'citaat'; readonly text: string; readonly place: string }
  /** Wording that is proposed. */
  | { readonly kind: 'voorstel'; readonly text: string; readonly heading: string | null }
  | { readonly kind: 'lijst'; readonly numbered: boolean; readonly items: readonly string[] }
  | {
      readonly kind: 'tabel';
      /** Empty for a table whose first column is the heading of each row. */
      readonly head: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
      /** Width of the columns in shares that add up to 100. */
      readonly widths: readonly number[];
    };

export interface Memo {
  readonly title: string;
  readonly blocks: readonly Block[];
}
