/** 95% intervals by drawing whole texts again, with a seeded generator: the same measurement gives the same bounds. */

export interface Interval {
  /** Null where the measure is not defined on these texts. */
  readonly value: number | null;
  /** Bounds of the 95% interval; null where these texts cannot give one. */
  readonly low: number | null;
  readonly high: number | null;
}

export const ROUNDS = 1000;
export const SEED = 14;

/** A small seeded generator (mulberry32); numbers from 0 up to 1. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The standard normal deviate that leaves 2.5% on either side. */
const Z = 1.959964;

/** Wilson's score interval of a share (0 to 1) of `number` independent trials. */
export function wilson(share: number, number: number): { readonly low: number; readonly high: number } {
  const spread = Z ** 2 / number;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (Z / (1 + spread)) * Math.sqrt((share * (1 - share)) / number + spread / (4 * number));
  // At all or none the formula gives exactly 1 or 0, but for the last digits of the computer's arithmetic.
  return { low: share === 0 ? 0 : middle - half, high: share === 1 ? 1 : middle + half };
}

/** One measure on the texts of a draw; null where it is not defined there. */
export type Measure<T> = (texts: readonly T[]) => number | null;

function drawn<T>(texts: readonly T[], measure: Measure<T>, seed: number): readonly number[] {
  const random = seededRandom(seed);
  const values: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const measured = measure(texts.map(() => texts[Math.floor(random() * texts.length)] as T));
    if (measured !== null) values.push(measured);
  }
  return values.sort((a, b) => a - b);
}

/**
 * Percentile bootstrap over texts, since the verdicts on one text hang together.
 * A measure that is the same in every draw (all right) has no bounds in this way: they are null then.
 * @param texts one item a text, from which `measure` works out its value on any draw
 */
export function bootstrap<T>(texts: readonly T[], measure: Measure<T>, seed = SEED): Interval {
  const value = measure(texts);
  if (value === null || texts.length < 2) return { value, low: null, high: null };
  const values = drawn(texts, measure, seed);
  const low = values[Math.floor(0.025 * values.length)] ?? null;
  const high = values[Math.ceil(0.975 * values.length) - 1] ?? null;
  return low === high ? { value, low: null, high: null } : { value, low, high };
}

/** Number of hits, and of items that could be one. */
export interface Tally {
  readonly hits: number;
  readonly number: number;
}

/** Counts `true` among what is known. */
export function tallyOf(values: readonly (boolean | null)[]): Tally {
  const known = values.filter((value) => value !== null);
  return { hits: known.filter(Boolean).length, number: known.length };
}

function shareOf(tallies: readonly Tally[]): number | null {
  let hits = 0;
  let number = 0;
  for (const tally of tallies) {
    hits += tally.hits;
    number += tally.number;
  }
  return number === 0 ? null : hits / number;
}

/**
 * Bootstrap of a share. Where every draw gives the same (20 of 20 right), the bounds are Wilson's on the number of
 * texts: "100% of 20" does not exclude that one text in ten goes wrong.
 * @param tallies one a text
 */
export function bootstrapShare(tallies: readonly Tally[]): Interval {
  const counting = tallies.filter(({ number }) => number > 0);
  const interval = bootstrap(counting, shareOf);
  if (interval.value === null || interval.low !== null || counting.length < 2) return interval;
  return { value: interval.value, ...wilson(interval.value, counting.length) };
}
