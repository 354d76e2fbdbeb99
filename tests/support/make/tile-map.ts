/**
 * `npm run tegels`: one square tile per municipality, computed once from the points in the register.
 *
 * Cells of a square grid, about as large as a municipality is on average (the pitch is found by trying), lie where the land is:
 * within reach of a municipality. Every municipality gets a cell of its own so that the sum of the squared distances
 * between points and cells is as small as it can be: the assignment problem, solved exactly by shortest augmenting paths
 * (Jonker and Volgenant, 1987). Neighbours stay near and the outline of the country stays.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { rowsOf } from '../../../src/reading/metadata/register.js';

interface Point {
  readonly code: string;
  /** Kilometres east and south of the north-west corner. */
  readonly x: number;
  readonly y: number;
}

interface Cell {
  readonly column: number;
  readonly row: number;
}

const KM_PER_DEGREE = 111.2;
/** Kilometres. */
const PITCH = 9.8;
/** A cell counts as land when a municipality lies within this many kilometres of its middle. */
const REACH = 11.5;

function points(): readonly Point[] {
  const rows = rowsOf(readFileSync('corpus/register/gemeenten.csv', 'utf8'));
  const north = Math.max(...rows.map(({ lat }) => Number(lat)));
  const west = Math.min(...rows.map(({ lon }) => Number(lon)));
  return rows.map(({ code, lat, lon }) => ({
    code: code ?? '',
    x: (Number(lon) - west) * KM_PER_DEGREE * Math.cos((52.2 * Math.PI) / 180),
    y: (north - Number(lat)) * KM_PER_DEGREE,
  }));
}

function distance({ x, y }: Point, { column, row }: Cell): number {
  return Math.hypot(x - (column + 0.5) * PITCH, y - (row + 0.5) * PITCH);
}

function landCells(from: readonly Point[]): readonly Cell[] {
  const columns = Math.ceil(Math.max(...from.map(({ x }) => x)) / PITCH) + 1;
  const rows = Math.ceil(Math.max(...from.map(({ y }) => y)) / PITCH) + 1;
  return Array.from({ length: columns * rows }, (_, index) => ({
    column: index % columns,
    row: Math.floor(index / columns),
  })).filter((cell) => from.some((point) => distance(point, cell) <= REACH));
}

/** @param cost rows to columns, at least as many columns as rows. @returns the column of each row */
function assign(cost: readonly (readonly number[])[]): readonly number[] {
  const columns = cost[0]?.length ?? 0;
  const ofRow = new Array<number>(cost.length + 1).fill(0);
  const ofColumn = new Array<number>(columns + 1).fill(0);
  const matched = new Array<number>(columns + 1).fill(0);
  const way = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= cost.length; row += 1) {
    matched[0] = row;
    let at = 0;
    const least = new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Array<boolean>(columns + 1).fill(false);
    do {
      used[at] = true;
      const current = matched[at] ?? 0;
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let column = 1; column <= columns; column += 1) {
        if (used[column] === true) continue;
        const reduced =
          (cost[current - 1]?.[column - 1] ?? 0) - (ofRow[current] ?? 0) - (ofColumn[column] ?? 0);
        if (reduced < (least[column] ?? 0)) {
          least[column] = reduced;
          way[column] = at;
        }
        if ((least[column] ?? 0) < step) {
          step = least[column] ?? 0;
          next = column;
        }
      }
      for (let column = 0; column <= columns; column += 1)
        if (used[column] === true) {
          const row2 = matched[column] ?? 0;
          ofRow[row2] = (ofRow[row2] ?? 0) + step;
          ofColumn[column] = (ofColumn[column] ?? 0) - step;
        } else least[column] = (least[column] ?? 0) - step;
      at = next;
    } while (matched[at] !== 0);
    do {
      const before = way[at] ?? 0;
      matched[at] = matched[before] ?? 0;
      at = before;
    } while (at !== 0);
  }
  const result = new Array<number>(cost.length).fill(-1);
  for (let column = 1; column <= columns; column += 1) {
    const row = matched[column] ?? 0;
    if (row > 0) result[row - 1] = column - 1;
  }
  return result;
}

const from = points();
const cells = landCells(from);
if (cells.length < from.length) throw new Error(`${cells.length} cells for ${from.length} municipalities`);
const chosen = assign(from.map((point) => cells.map((cell) => distance(point, cell) ** 2)));
const placed = from.map((point, index) => {
  const cell = cells[chosen[index] ?? -1];
  if (cell === undefined) throw new Error(`no cell for ${point.code}`);
  return { ...point, ...cell, moved: distance(point, cell) };
});
const [left, top] = [
  Math.min(...placed.map(({ column }) => column)),
  Math.min(...placed.map(({ row }) => row)),
];
writeFileSync(
  'corpus/register/tegels.csv',
  `code,kolom,rij\n${placed.map(({ code, column, row }) => `${code},${column - left},${row - top}`).join('\n')}\n`,
);
const moved = placed.map((one) => one.moved).toSorted((a, b) => a - b);
const mean = moved.reduce((sum, km) => sum + km, 0) / moved.length;
process.stdout.write(
  `${placed.length} tegels op ${cells.length} vakken; gemiddeld ${mean.toFixed(1)} km verplaatst, hoogstens ${(moved.at(-1) ?? 0).toFixed(1)} km\n`,
);
