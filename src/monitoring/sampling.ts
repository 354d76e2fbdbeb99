/**
 * A stratified sample of findings for a validation study, and the estimate that follows from it. Strata are a point and whether
 * the machine asked for a person: how often it is right differs most between those.
 *
 * Estimator: W.G. Cochran, Sampling Techniques (1977), chapter 5: the mean of the strata, weighted by their size, with the
 * correction for a finite population in the variance.
 */
import type { MonitorData } from './model.js';
import { type WorkItem, workItem } from './worklist.js';

export interface Stratum {
  /** "punt 6, controle nodig" */
  readonly name: string;
  readonly point: number;
  readonly underReview: boolean;
  /** Findings in the whole round. */
  readonly size: number;
}

interface Sampled extends WorkItem {
  readonly stratum: string;
}

export interface Sample {
  readonly strata: readonly Stratum[];
  readonly items: readonly Sampled[];
}

/** Fewest in a stratum, so that its spread can be known. */
const FEWEST = 2;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const at = Math.floor(random() * (last + 1));
    const [a, b] = [result[last], result[at]];
    if (a !== undefined && b !== undefined) {
      result[last] = b;
      result[at] = a;
    }
  }
  return result;
}

/** How many to draw from each stratum: by size, at least two, never more than there are. */
export function allocate(sizes: readonly number[], wanted: number): readonly number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (all <= wanted) return sizes;
  const exact = sizes.map((size) => (size / all) * wanted);
  const drawn = sizes.map((size, index) => Math.min(size, Math.max(FEWEST, Math.floor(exact[index] ?? 0))));
  // What is left goes where rounding down took most.
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .toSorted((a, b) => b.rest - a.rest);
  let left = wanted - drawn.reduce((sum, count) => sum + count, 0);
  for (const { index } of order) {
    if (left <= 0) break;
    if ((drawn[index] ?? 0) < (sizes[index] ?? 0)) {
      drawn[index] = (drawn[index] ?? 0) + 1;
      left -= 1;
    }
  }
  return drawn;
}

/**
 * @param wanted number of findings; small strata may make it a few more
 * @param seed the same seed draws the same sample from the same round
 */
export function drawSample({ municipalities, points }: MonitorData, wanted: number, seed: number): Sample {
  const random = randomFrom(seed);
  const groups = points.flatMap(({ number, short }) =>
    [false, true].map((underReview) => {
      const items = municipalities.flatMap((state) =>
        state.findings
          .filter(({ finding }) => finding.point === number && finding.needsReview === underReview)
          .map((found) => workItem(state, found, short)),
      );
      const name = `punt ${number}, ${underReview ? 'controle nodig' : 'geen controle nodig'}`;
      return { name, point: number, underReview, items };
    }),
  );
  const filled = groups.filter(({ items }) => items.length > 0);
  const counts = allocate(
    filled.map(({ items }) => items.length),
    wanted,
  );
  return {
    strata: filled.map(({ name, point, underReview, items }) => ({
      name,
      point,
      underReview,
      size: items.length,
    })),
    items: filled.flatMap(({ name, items }, index) =>
      shuffled(items, random)
        .slice(0, counts[index])
        .map((item) => ({ ...item, stratum: name })),
    ),
  };
}

export interface Answered {
  readonly stratum: string;
  readonly right: boolean;
}

export interface Estimate {
  /** Share of all findings of the round that is right, 0 to 1; null where nothing was answered. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly answered: number;
  /** Findings in strata of which nothing was answered: the estimate says nothing of these. */
  readonly outside: number;
}

const Z = 1.959964;

/** Wilson: bounds for a share of so many, also when all or none are right. */
function wilson(share: number, n: number): readonly [number, number] {
  const middle = (share + (Z * Z) / (2 * n)) / (1 + (Z * Z) / n);
  const half = (Z / (1 + (Z * Z) / n)) * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

export function estimateFrom(strata: readonly Stratum[], answers: readonly Answered[]): Estimate {
  const parts = strata.map(({ name, size }) => {
    const own = answers.filter(({ stratum }) => stratum === name);
    return { size, n: own.length, right: own.filter(({ right }) => right).length };
  });
  const known = parts.filter(({ n }) => n > 0);
  const size = known.reduce((sum, part) => sum + part.size, 0);
  const answered = known.reduce((sum, { n }) => sum + n, 0);
  const outside = parts.filter(({ n }) => n === 0).reduce((sum, part) => sum + part.size, 0);
  if (answered === 0) return { share: null, low: null, high: null, answered, outside };
  let share = 0;
  let variance = 0;
  for (const part of known) {
    const weight = part.size / size;
    const own = part.right / part.n;
    share += weight * own;
    // One answer tells nothing of the spread: then the largest there can be.
    const spread = part.n > 1 ? (own * (1 - own)) / (part.n - 1) : 0.25;
    variance += weight ** 2 * Math.max(0, 1 - part.n / part.size) * spread;
  }
  // Without any spread in the sample the variance says nothing; Wilson still gives honest bounds.
  const [low, high] =
    variance === 0
      ? answered >= size
        ? [share, share]
        : wilson(share, answered)
      : [Math.max(0, share - Z * Math.sqrt(variance)), Math.min(1, share + Z * Math.sqrt(variance))];
  return { share, low, high, answered, outside };
}
