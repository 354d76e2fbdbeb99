/** Plane geometry for the tile map: degrees to kilometres, neighbours of points, hexagonal cells. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A cell of the hexagonal grid, as in `tegels.csv`: odd rows lie half a tile to the right. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

const KM_PER_DEGREE = 111.2;
/** Middle of the Netherlands; one scale for the whole country is off by less than three percent at its edges. */
const LATITUDE = 52.2;

/** Kilometres east and south of 0° east, 54° north: y runs down, as on paper. */
export function toPlane(latitude: number, longitude: number): Point {
  return {
    x: longitude * KM_PER_DEGREE * Math.cos((LATITUDE * Math.PI) / 180),
    y: (54 - latitude) * KM_PER_DEGREE,
  };
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/**
 * Pairs of points whose circle (with the pair as its diameter) holds no other point: the Gabriel graph. Without borders
 * of municipalities this is the best known stand-in for "these two are neighbours".
 * Source: K.R. Gabriel and R.R. Sokal, "A new statistical approach to geographic variation analysis", 1969.
 */
export function gabrielPairs(points: readonly Point[]): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  points.forEach((a, i) => {
    points.slice(i + 1).forEach((b, offset) => {
      const j = i + 1 + offset;
      const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
      const radius = distance(a, b) / 2;
      if (points.every((other, k) => k === i || k === j || distance(other, middle) >= radius))
        pairs.push([i, j]);
    });
  });
  return pairs;
}

/** Middle of a cell when neighbouring middles are 1 apart. */
export function middleOf({ column, row }: Cell): Point {
  return { x: column + (Math.abs(row) % 2) / 2, y: (row * Math.sqrt(3)) / 2 };
}

/** Number of steps from cell to cell; 1 for neighbours. */
export function stepsBetween(a: Cell, b: Cell): number {
  const axial = ({ column, row }: Cell): number => column - (row - (Math.abs(row) % 2)) / 2;
  const dq = axial(a) - axial(b);
  const dr = a.row - b.row;
  return Math.max(Math.abs(dq), Math.abs(dr), Math.abs(dq + dr));
}

function turn(a: Point, b: Point, c: Point): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
}

/** Whether the line from a to b crosses the outline. */
export function crosses(a: Point, b: Point, outline: readonly Point[]): boolean {
  return outline.some((c, index) => {
    const d = outline[(index + 1) % outline.length] ?? c;
    return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
  });
}
