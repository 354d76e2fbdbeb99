/**
 * A map with a hexagonal tile for every municipality. All tiles are equally large, so that the eye counts municipalities
 * and not hectares. Where the tiles lie comes with the register (`corpus/register/tegels.csv`).
 */
import { drawLegend, type LegendBox, type LegendEntry, measureLegend, widestLegend } from './legend.js';
import { tileSymbol } from './marks.js';
import { formatCount } from './numbers.js';
import type { Category } from './palette.js';
import { element, escapeXml, figure, INK, type PictureFrame, picture, SOFT, textAt, WIDTHS } from './svg.js';
import type { PictureTable } from './table.js';

export interface MapTile {
  /** CBS code, "GM0193"; unique. */
  readonly code: string;
  readonly name: string;
  readonly column: number;
  /** Odd rows lie half a tile to the right. */
  readonly row: number;
  /** Tiles of different provinces have a line between them; empty where there are none. */
  readonly province: string;
  /** Code of one of the categories. */
  readonly category: string;
  /** Read after the category: "6 maanden". */
  readonly detail?: string;
  /** Two or three letters on the tile instead of its sign; only where the map is wide. */
  readonly label?: string;
}

export interface TileMapInput extends PictureFrame {
  readonly tiles: readonly MapTile[];
  /** In the order of the legend. */
  readonly categories: readonly Category[];
  /** Heading of the legend: "Oordeel op punt 6". */
  readonly legend: string;
  /** Address of the municipality's page; null for none. */
  readonly linkFor?: (tile: MapTile) => string | null;
}

const ROW = Math.sqrt(3) / 2;
const EDGE = 6;

interface Grid {
  readonly middle: (tile: { readonly column: number; readonly row: number }) => { x: number; y: number };
  /** Radius of a cell, without a gap. */
  readonly radius: number;
  readonly height: number;
}

/** As large as fits in the width, and a tile is never larger than a tenth of it. */
function gridOf(tiles: readonly MapTile[], width: number): Grid {
  const lefts = tiles.map(({ column, row }) => column + (Math.abs(row) % 2) / 2);
  const rows = tiles.map(({ row }) => row);
  const left = tiles.length === 0 ? 0 : Math.min(...lefts);
  const top = tiles.length === 0 ? 0 : Math.min(...rows);
  const columns = tiles.length === 0 ? 0 : Math.max(...lefts) - left + 1;
  const room = width - 2 * EDGE;
  const tile = Math.min(room / Math.max(1, columns), room / 10);
  const radius = tile / Math.sqrt(3);
  const indent = EDGE + (room - columns * tile) / 2 + tile / 2;
  return {
    radius,
    middle: ({ column, row }) => ({
      x: indent + (column + (Math.abs(row) % 2) / 2 - left) * tile,
      y: EDGE + radius + (row - top) * tile * ROW,
    }),
    height: tiles.length === 0 ? 0 : 2 * (EDGE + radius) + (Math.max(...rows) - top) * tile * ROW,
  };
}

/** The three edges that a tile shares with the tiles right, right below and left below it: [from, to] in corners. */
function laterNeighbours({ column, row }: MapTile): readonly (readonly [string, number, number])[] {
  const shift = Math.abs(row) % 2;
  return [
    [`${column + 1} ${row}`, 1, 2],
    [`${column + shift} ${row + 1}`, 2, 3],
    [`${column + shift - 1} ${row + 1}`, 3, 4],
  ];
}

function provinceLines(tiles: readonly MapTile[], { middle, radius }: Grid): string {
  const provinces = new Map(tiles.map(({ column, row, province }) => [`${column} ${row}`, province]));
  const corner = ({ x, y }: { x: number; y: number }, index: number): string => {
    const angle = ((index * 60 - 90) * Math.PI) / 180;
    return `${figure(x + radius * Math.cos(angle))} ${figure(y + radius * Math.sin(angle))}`;
  };
  const path = tiles.flatMap((tile) =>
    laterNeighbours(tile).flatMap(([place, from, to]) => {
      const other = provinces.get(place);
      if (other === undefined || other === tile.province) return [];
      const centre = middle(tile);
      return [`M${corner(centre, from)}L${corner(centre, to)}`];
    }),
  );
  return path.length === 0
    ? ''
    : element('path', {
        d: path.join(''),
        fill: 'none',
        stroke: INK,
        'stroke-width': Math.max(1, radius * 0.16),
        'stroke-linecap': 'round',
        'pointer-events': 'none',
      });
}

/** Reading order: from north to south, from west to east. */
function inOrder(tiles: readonly MapTile[]): readonly MapTile[] {
  return [...tiles].sort((a, b) => a.row - b.row || a.column - b.column);
}

function countsOf({ tiles, categories }: TileMapInput): readonly LegendEntry[] {
  return categories.map((category) => ({
    category,
    note: formatCount(tiles.filter((tile) => tile.category === category.code).length),
  }));
}

/** A corner of the map where the legend covers no tile; null when there is none. */
function freeCorner(
  tiles: readonly MapTile[],
  { middle, radius, height }: Grid,
  box: LegendBox,
  width: number,
): { readonly x: number; readonly y: number } | null {
  const corners = [
    { x: EDGE, y: EDGE },
    { x: width - EDGE - box.width, y: EDGE },
    { x: EDGE, y: height - EDGE - box.height },
    { x: width - EDGE - box.width, y: height - EDGE - box.height },
  ];
  const isFree = (corner: { readonly x: number; readonly y: number }): boolean =>
    tiles.every((tile) => {
      const { x, y } = middle(tile);
      return (
        x + radius < corner.x - 3 ||
        x - radius > corner.x + box.width + 3 ||
        y + radius < corner.y - 3 ||
        y - radius > corner.y + box.height + 3
      );
    });
  return corners.find((corner) => corner.x >= 0 && corner.y >= 0 && isFree(corner)) ?? null;
}

/** In a corner in one or two columns, or else under the map. */
function placeLegend(
  tiles: readonly MapTile[],
  grid: Grid,
  entries: readonly LegendEntry[],
  heading: string,
  width: number,
): { readonly x: number; readonly y: number; readonly box: LegendBox; readonly total: number } {
  const room = width - 2 * EDGE;
  for (const columns of [1, 2]) {
    const box = measureLegend(entries, heading, columns, room);
    const corner = freeCorner(tiles, grid, box, width);
    if (tiles.length > 0 && corner !== null) return { ...corner, box, total: grid.height };
  }
  const box = widestLegend(entries, heading, room);
  const y = grid.height + (tiles.length === 0 ? 30 : 8);
  return { x: EDGE, y, box, total: y + box.height + EDGE };
}

/**
 * @returns SVG; a group with links where `linkFor` gives any, else an image
 * @throws RangeError for a tile with an unknown category, two tiles in one place, or a position that is no whole number
 */
export function tileMap(input: TileMapInput): string {
  const { id, tiles, categories, legend, linkFor } = input;
  const width = WIDTHS[input.width];
  const labels = new Map(categories.map(({ code, label }) => [code, label]));
  const taken = new Set<string>();
  for (const { code, column, row, category } of tiles) {
    if (!labels.has(category)) throw new RangeError(`Tile ${code} has an unknown category: ${category}`);
    if (!Number.isInteger(column) || !Number.isInteger(row))
      throw new RangeError(`Tile ${code} has no place`);
    if (taken.has(`${column} ${row}`)) throw new RangeError(`Two tiles at column ${column}, row ${row}`);
    taken.add(`${column} ${row}`);
  }
  const grid = gridOf(tiles, width);
  const symbol = new Map(categories.map(({ code }, index) => [code, `${id}-t${index}`]));
  let interactive = false;
  const drawn = inOrder(tiles).map((tile) => {
    const { x, y } = grid.middle(tile);
    const words = [labels.get(tile.category), tile.detail].filter((part) => part !== undefined).join(', ');
    const title = `<title>${escapeXml(`${tile.name}: ${words}`)}</title>`;
    const use = `<use href="#${symbol.get(tile.category) ?? ''}" x="${figure(x)}" y="${figure(y)}"/>`;
    const text =
      tile.label === undefined || input.width === 'smal'
        ? ''
        : textAt(x, y + grid.radius * 0.22, tile.label, {
            'text-anchor': 'middle',
            'font-size': grid.radius * 0.62,
            'font-weight': 700,
            stroke: '#ffffff',
            'stroke-width': grid.radius * 0.2,
            'paint-order': 'stroke',
          });
    const link = linkFor?.(tile) ?? null;
    if (link === null) return `<g>${title}${use}${text}</g>`;
    interactive = true;
    return `<a href="${escapeXml(link)}">${title}${use}${text}</a>`;
  });
  const entries = countsOf(input);
  const place = placeLegend(tiles, grid, entries, legend, width);
  const empty =
    tiles.length === 0 ? textAt(EDGE, 16, 'Er zijn geen gemeenten om te tonen.', { fill: SOFT }) : '';
  return picture(
    input,
    place.total,
    empty +
      drawn.join('') +
      provinceLines(tiles, grid) +
      drawLegend(id, entries, place.box, place.x, place.y),
    {
      interactive,
      definitions: categories
        .map(({ mark }, index) => tileSymbol(`${id}-t${index}`, mark, grid.radius * 0.94))
        .join(''),
    },
  );
}

/** Every municipality with its province and category, by name. */
export function tileMapTable({ tiles, categories, title }: TileMapInput): PictureTable {
  const labels = new Map(categories.map(({ code, label }) => [code, label]));
  const details = tiles.some(({ detail }) => detail !== undefined);
  return {
    caption: title,
    header: ['Gemeente', 'Provincie', 'Uitkomst', ...(details ? ['Bijzonderheid'] : [])],
    rows: [...tiles]
      .sort((a, b) => a.name.localeCompare(b.name, 'nl') || (a.code < b.code ? -1 : 1))
      .map(({ name, province, category, detail }) => [
        name,
        province,
        labels.get(category) ?? category,
        ...(details ? [detail ?? ''] : []),
      ]),
  };
}
