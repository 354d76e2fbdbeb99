/** The same figures as the picture, for a table under it. */
export interface PictureTable {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
