/**
 * Coarse outlines of the open water between municipalities, so that the tile map keeps it open. Drawn by hand from
 * general knowledge to about two kilometres, for this purpose only. Latitude, longitude.
 */
type Outline = readonly (readonly [number, number])[];

/** IJsselmeer, Markermeer and IJmeer. */
const IJSSELMEER: Outline = [
  [52.36, 5.03],
  [52.43, 5.08],
  [52.49, 5.08],
  [52.6, 5.07],
  [52.67, 5.32],
  [52.73, 5.32],
  [52.78, 5.14],
  [52.92, 5.06],
  [53.07, 5.35],
  [52.89, 5.33],
  [52.82, 5.66],
  [52.68, 5.56],
  [52.55, 5.41],
  [52.42, 5.2],
  [52.36, 5.12],
];

const WADDENZEE: Outline = [
  [52.975, 4.6],
  [52.985, 4.92],
  [53.18, 4.97],
  [53.23, 5.0],
  [53.33, 5.25],
  [53.41, 5.65],
  [53.43, 6.0],
  [53.45, 6.3],
  [53.46, 6.8],
  [53.42, 6.8],
  [53.42, 6.3],
  [53.38, 5.9],
  [53.33, 5.65],
  [53.22, 5.41],
  [53.1, 5.36],
  [52.95, 5.03],
  [52.93, 4.87],
  [52.968, 4.78],
];

const WESTERSCHELDE: Outline = [
  [51.44, 3.4],
  [51.41, 3.6],
  [51.4, 3.8],
  [51.4, 4.0],
  [51.4, 4.2],
  [51.35, 4.2],
  [51.36, 3.95],
  [51.37, 3.75],
  [51.39, 3.4],
];

const OOSTERSCHELDE: Outline = [
  [51.64, 3.65],
  [51.62, 3.8],
  [51.64, 4.0],
  [51.63, 4.1],
  [51.58, 4.0],
  [51.5, 4.15],
  [51.46, 4.2],
  [51.47, 4.1],
  [51.53, 3.97],
  [51.6, 3.88],
  [51.6, 3.7],
];

const GREVELINGEN: Outline = [
  [51.77, 3.84],
  [51.73, 4.0],
  [51.67, 4.15],
  [51.7, 4.16],
  [51.75, 4.01],
  [51.79, 3.86],
];

const HARINGVLIET: Outline = [
  [51.85, 3.98],
  [51.82, 4.08],
  [51.75, 4.28],
  [51.71, 4.4],
  [51.73, 4.42],
  [51.78, 4.3],
  [51.84, 4.12],
  [51.87, 4.0],
];

export interface Water {
  readonly outline: Outline;
  /** Too wide to pull its shores together; over the others an island stays near its coast. */
  readonly wide: boolean;
}

export const WATERS: readonly Water[] = [
  { outline: IJSSELMEER, wide: true },
  { outline: WADDENZEE, wide: false },
  { outline: WESTERSCHELDE, wide: true },
  { outline: OOSTERSCHELDE, wide: true },
  { outline: GREVELINGEN, wide: true },
  { outline: HARINGVLIET, wide: true },
];
