/**
 * A hexagonal tile for every municipality, near to where it lies and next to whom it lies.
 *
 * 1. Even out: points repel each other when they are nearer than a tile, neighbours pull each other together, and pairs
 *    with open water between them keep an empty tile apart. As in D. Dorling, "Area Cartograms: Their Use and
 *    Creation", 1996, with equal circles.
 * 2. Assign: every point gets a cell of its own with the least sum of squared displacements (linear assignment; R. Jonker
 *    and A. Volgenant, 1987).
 * 3. Settle: two tiles swap, or one moves to a free cell, as long as that lowers the sum of squared displacements plus
 *    what it costs that neighbours are apart, tiles touch over water or a hole is left inland.
 *
 * The same points give the same tiles: nothing is random.
 */
import { linearSumAssignment } from 'linear-sum-assignment';
import {
  type Cell,
  crosses,
  distance,
  gabrielPairs,
  middleOf,
  type Point,
  stepsBetween,
  toPlane,
} from './geometry.js';
import type { Water } from './water.js';

export interface Place {
  readonly code: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface PlacedTile extends Cell {
  readonly code: string;
}

type Pair = readonly [number, number];

interface Ground {
  /** In tiles: neighbouring middles are 1 apart. */
  readonly points: readonly Point[];
  readonly neighbours: readonly Pair[];
  /** Neighbours with narrow water between them: an island and its coast. */
  readonly facing: readonly Pair[];
  /** Pairs nearer than a few tiles that have water between them. */
  readonly apart: readonly Pair[];
}

const EVENING_ROUNDS = 600;
/** Middles with water between them stay this far apart, in tiles. */
const OVER_WATER = 1.95;
/** Water over which an island still belongs to its coast, in tiles. */
const NARROW = 3.2;
const WEIGHTS = { displacement: 1, neighbour: 0.8, water: 4, hole: 2.5 } as const;
/** How far a tile looks for a better cell when it settles, in steps. */
const REACH = 4;

function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`nothing at ${index}`);
  return value;
}

/** Kilometres per tile with which the tiles together cover as much as the country's land. */
const TILE_KM = 10.4;

function groundOf(places: readonly Place[], waters: readonly Water[]): Ground {
  const scale = ({ x, y }: Point): Point => ({ x: x / TILE_KM, y: y / TILE_KM });
  const points = places.map(({ latitude, longitude }) => scale(toPlane(latitude, longitude)));
  const outlines = waters.map(({ outline, wide }) => ({
    wide,
    outline: outline.map(([lat, lon]) => scale(toPlane(lat, lon))),
  }));
  const over = ([i, j]: Pair): typeof outlines =>
    outlines.filter(({ outline }) => crosses(at(points, i), at(points, j), outline));
  const wet = (pair: Pair): boolean => over(pair).length > 0;
  const narrow = (pair: Pair): boolean =>
    wet(pair) &&
    over(pair).every(({ wide }) => !wide) &&
    distance(at(points, pair[0]), at(points, pair[1])) < NARROW;
  const near: Pair[] = [];
  points.forEach((a, i) => {
    points.forEach((b, j) => {
      if (j > i && distance(a, b) < 5) near.push([i, j]);
    });
  });
  const pairs = gabrielPairs(points);
  return {
    points,
    neighbours: pairs.filter((pair) => !wet(pair)),
    facing: pairs.filter(narrow),
    apart: near.filter(wet),
  };
}

function evenOut({ points, neighbours, facing, apart }: Ground): readonly Point[] {
  const moved = points.map(({ x, y }) => ({ x, y }));
  const push = (i: number, j: number, wanted: number, strength: number): void => {
    const a = at(moved, i);
    const b = at(moved, j);
    const now = distance(a, b) || 1e-6;
    const share = ((now - wanted) * strength) / (2 * now);
    const dx = (b.x - a.x) * share;
    const dy = (b.y - a.y) * share;
    a.x += dx;
    a.y += dy;
    b.x -= dx;
    b.y -= dy;
  };
  for (let round = 0; round < EVENING_ROUNDS; round += 1) {
    for (const [i, j] of neighbours) {
      if (distance(at(moved, i), at(moved, j)) > 1) push(i, j, 1, 0.4);
    }
    for (const [i, j] of facing) {
      if (distance(at(moved, i), at(moved, j)) > OVER_WATER) push(i, j, OVER_WATER, 0.1);
    }
    for (let i = 0; i < moved.length; i += 1) {
      for (let j = i + 1; j < moved.length; j += 1) {
        if (distance(at(moved, i), at(moved, j)) < 1) push(i, j, 1, 0.5);
      }
    }
    for (const [i, j] of apart) {
      if (distance(at(moved, i), at(moved, j)) < OVER_WATER) push(i, j, OVER_WATER, 0.5);
    }
    moved.forEach((point, index) => {
      const home = at(points, index);
      point.x += (home.x - point.x) * 0.003;
      point.y += (home.y - point.y) * 0.003;
    });
  }
  return moved;
}

function cellsAround(points: readonly Point[]): readonly Cell[] {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y / (Math.sqrt(3) / 2));
  const cells: Cell[] = [];
  for (let row = Math.floor(Math.min(...ys)) - 1; row <= Math.ceil(Math.max(...ys)) + 1; row += 1) {
    for (
      let column = Math.floor(Math.min(...xs)) - 1;
      column <= Math.ceil(Math.max(...xs)) + 1;
      column += 1
    ) {
      cells.push({ column, row });
    }
  }
  return cells;
}

const squared = (a: Point, b: Point): number => (a.x - b.x) ** 2 + (a.y - b.y) ** 2;

function assign(points: readonly Point[], cells: readonly Cell[]): readonly number[] {
  const middles = cells.map(middleOf);
  const costs = points.map((point) => middles.map((middle) => squared(point, middle)));
  const { rowAssignments } = linearSumAssignment(costs, { maximaze: false });
  return Array.from(rowAssignments);
}

/** Lowers the cost by swaps and moves until nothing near helps any more. */
function settle(
  wanted: readonly Point[],
  cells: readonly Cell[],
  assigned: readonly number[],
  { neighbours, apart }: Ground,
): readonly Cell[] {
  const middles = cells.map(middleOf);
  const around = cells.map((cell) =>
    cells.flatMap((other, index) => (stepsBetween(cell, other) === 1 ? [index] : [])),
  );
  const within = cells.map((cell) =>
    cells.flatMap((other, index) => {
      const steps = stepsBetween(cell, other);
      return steps > 0 && steps <= REACH ? [index] : [];
    }),
  );
  const friends = wanted.map((): number[] => []);
  const strangers = wanted.map((): number[] => []);
  for (const [list, pairs] of [
    [friends, neighbours],
    [strangers, apart],
  ] as const) {
    for (const [i, j] of pairs) {
      at(list, i).push(j);
      at(list, j).push(i);
    }
  }
  const cellOf = [...assigned];
  const tileIn: (number | null)[] = cells.map(() => null);
  cellOf.forEach((cell, tile) => {
    tileIn[cell] = tile;
  });
  const steps = (i: number, j: number): number =>
    stepsBetween(at(cells, at(cellOf, i)), at(cells, at(cellOf, j)));
  const costOf = (tile: number): number => {
    let cost = WEIGHTS.displacement * squared(at(wanted, tile), at(middles, at(cellOf, tile)));
    for (const friend of at(friends, tile))
      cost += WEIGHTS.neighbour * Math.min(9, (steps(tile, friend) - 1) ** 2);
    for (const stranger of at(strangers, tile)) if (steps(tile, stranger) < 2) cost += WEIGHTS.water;
    return cost;
  };
  /** An empty cell with five or six tiles around it; beside water that is as it should be. */
  const isHole = (cell: number): boolean => {
    if (tileIn[cell] !== null) return false;
    const tiles = at(around, cell).flatMap((index) => tileIn[index] ?? []);
    return tiles.length >= 5 && !tiles.some((i) => tiles.some((j) => at(strangers, i).includes(j)));
  };
  const holesNear = (a: number, b: number): number =>
    [...new Set([a, b, ...at(around, a), ...at(around, b)])].filter(isHole).length * WEIGHTS.hole;
  const put = (tile: number | null, cell: number): void => {
    tileIn[cell] = tile;
    if (tile !== null) cellOf[tile] = cell;
  };
  const tryExchange = (from: number, to: number): boolean => {
    const one = tileIn[from] ?? null;
    const other = tileIn[to] ?? null;
    const touched = [one, other].filter((tile) => tile !== null);
    const cost = (): number => touched.reduce((sum, tile) => sum + costOf(tile), 0) + holesNear(from, to);
    const before = cost();
    put(one, to);
    put(other, from);
    if (cost() < before - 1e-9) return true;
    put(one, from);
    put(other, to);
    return false;
  };
  for (let better = true; better; ) {
    better = false;
    for (let tile = 0; tile < cellOf.length; tile += 1) {
      for (const target of at(within, at(cellOf, tile))) {
        const from = at(cellOf, tile);
        if (target !== from && tryExchange(from, target)) better = true;
      }
    }
  }
  return cellOf.map((cell) => at(cells, cell));
}

/**
 * @param places with unique codes
 * @param waters what must stay open
 * @returns a tile per place, in the same order; the smallest column and row are 0
 */
export function layoutTiles(places: readonly Place[], waters: readonly Water[] = []): readonly PlacedTile[] {
  if (places.length === 0) return [];
  const ground = groundOf(places, waters);
  const wanted = evenOut(ground);
  const cells = cellsAround(wanted);
  const settled = settle(wanted, cells, assign(wanted, cells), ground);
  const left = Math.min(...settled.map(({ column }) => column));
  const top = Math.min(...settled.map(({ row }) => row));
  /** An even number of rows, so that odd rows stay odd. */
  const up = top - (Math.abs(top) % 2);
  return places.map(({ code }, index) => {
    const { column, row } = at(settled, index);
    return { code, column: column - left, row: row - up };
  });
}

export interface LayoutQuality {
  /** Mean distance between the tile and the place, in tiles, after the best shift of the whole map. */
  readonly meanDisplacement: number;
  /** Share of neighbours (Gabriel graph, not over water) whose tiles touch, and whose tiles are at most two steps apart. */
  readonly touching: number;
  readonly withinTwo: number;
  /** Pairs with water between them whose tiles touch. */
  readonly touchingOverWater: number;
}

export function qualityOf(
  places: readonly Place[],
  tiles: readonly PlacedTile[],
  waters: readonly Water[] = [],
): LayoutQuality {
  const { points, neighbours, apart } = groundOf(places, waters);
  const middles = tiles.map(middleOf);
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const shift = {
    x: mean(points.map(({ x }, i) => x - at(middles, i).x)),
    y: mean(points.map(({ y }, i) => y - at(middles, i).y)),
  };
  const share = (steps: number): number =>
    neighbours.filter(([i, j]) => stepsBetween(at(tiles, i), at(tiles, j)) <= steps).length /
    neighbours.length;
  return {
    meanDisplacement: mean(
      points.map((point, i) =>
        distance(point, { x: at(middles, i).x + shift.x, y: at(middles, i).y + shift.y }),
      ),
    ),
    touching: share(1),
    withinTwo: share(2),
    touchingOverWater: apart.filter(([i, j]) => stepsBetween(at(tiles, i), at(tiles, j)) === 1).length,
  };
}
