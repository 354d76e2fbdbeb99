/** Where the tile of a municipality stands in the map. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
}
