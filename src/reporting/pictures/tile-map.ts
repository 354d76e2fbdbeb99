/** A map of one square per municipality. The table beside it holds the same data; a tile links to its municipality. */
import { escapeXml } from './svg.js';

export interface TileStyle {
  readonly fill: string;
  readonly line: string;
  readonly path: string;
  readonly ink: string;
}

export interface MapTile {
  readonly column: number;
  readonly row: number;
  /** Name of the municipality. */
  readonly name: string;
  /** What is said of it: "Voldoet". */
  readonly value: string;
  /** Key in `styles`. */
  readonly style: string;
  readonly href: string;
  /** Tiles of another province get a line between them. */
  readonly province: string;
}

export interface TileMapInput {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  /** What the map shows in one sentence with its figures, for who cannot see it. */
  readonly description: string;
  readonly tiles: readonly MapTile[];
  readonly styles: Readonly<Record<string, TileStyle>>;
}

const SIZE = 20;
const GAP = 2;
const STEP = SIZE + GAP;
const EDGE = 3;

/** Lines between tiles of two provinces that touch. */
function provinceLines(tiles: readonly MapTile[]): string {
  const at = new Map(tiles.map((tile) => [`${tile.column},${tile.row}`, tile]));
  const parts: string[] = [];
  for (const { column, row, province } of tiles) {
    const x = EDGE + column * STEP + SIZE + GAP / 2;
    const y = EDGE + row * STEP + SIZE + GAP / 2;
    const right = at.get(`${column + 1},${row}`);
    const below = at.get(`${column},${row + 1}`);
    if (right !== undefined && right.province !== province) parts.push(`M${x} ${y - STEP}v${STEP}`);
    if (below !== undefined && below.province !== province) parts.push(`M${x - STEP} ${y}h${STEP}`);
  }
  return parts.join('');
}

function tileShape(id: string, name: string, { fill, line, path, ink }: TileStyle): string {
  const mark =
    path === ''
      ? ''
      : `<path d="${path}" fill="none" stroke="${ink}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;
  return `<g id="${id}-${name}"><rect width="${SIZE}" height="${SIZE}" rx="2" fill="${fill}" stroke="${line}"/>${mark}</g>`;
}

/** @returns an SVG element; empty where there are no tiles */
export function tileMap({ id, title, description, tiles, styles }: TileMapInput): string {
  if (tiles.length === 0) return '';
  const width = (Math.max(...tiles.map(({ column }) => column)) + 1) * STEP + 2 * EDGE;
  const height = (Math.max(...tiles.map(({ row }) => row)) + 1) * STEP + 2 * EDGE;
  const used = [...new Set(tiles.map(({ style }) => style))];
  const shapes = used.map((name) => {
    const style = styles[name];
    if (style === undefined) throw new Error(`no style for ${name}`);
    return tileShape(id, name, style);
  });
  const squares = tiles.map(
    ({ column, row, name, value, style, href }) =>
      `<a href="${escapeXml(href)}" tabindex="-1"><title>${escapeXml(`${name}: ${value}`)}</title><use href="#${id}-${style}" x="${EDGE + column * STEP}" y="${EDGE + row * STEP}"/></a>`,
  );
  return `<svg class="tegelkaart" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-titel ${id}-uitleg"><title id="${id}-titel">${escapeXml(title)}</title><desc id="${id}-uitleg">${escapeXml(description)}</desc><defs>${shapes.join('')}</defs>${squares.join('')}<path d="${provinceLines(tiles)}" fill="none" stroke="#1b2530" stroke-width="1.4"/></svg>`;
}
