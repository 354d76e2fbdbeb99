/** Agreement between two judges on categories: accuracy, Cohen's kappa, macro-F1, each with a bootstrap interval. */

/** One pair of categories: what the label says and what was found. */
export interface Pair {
  readonly label: string;
  readonly found: string;
}

export interface Interval {
  readonly value: number;
  /** Bounds of the 95% interval. */
  readonly low: number;
  readonly high: number;
}

export function accuracy(pairs: readonly Pair[]): number {
  if (pairs.length === 0) return Number.NaN;
  return pairs.filter(({ label, found }) => label === found).length / pairs.length;
}

/** Cohen's kappa, unweighted. 1 where both judges always use the same single category. */
export function kappa(pairs: readonly Pair[]): number {
  if (pairs.length === 0) return Number.NaN;
  const categories = new Set(pairs.flatMap(({ label, found }) => [label, found]));
  let chance = 0;
  for (const category of categories) {
    const labels = pairs.filter(({ label }) => label === category).length / pairs.length;
    const founds = pairs.filter(({ found }) => found === category).length / pairs.length;
    chance += labels * founds;
  }
  return chance === 1 ? 1 : (accuracy(pairs) - chance) / (1 - chance);
}

/** Mean F1 over the categories that the labels use. */
export function macroF1(pairs: readonly Pair[]): number {
  const categories = [...new Set(pairs.map(({ label }) => label))];
  if (categories.length === 0) return Number.NaN;
  const scores = categories.map((category) => {
    const hits = pairs.filter(({ label, found }) => label === category && found === category).length;
    const labelled = pairs.filter(({ label }) => label === category).length;
    const found = pairs.filter((pair) => pair.found === category).length;
    return hits === 0 ? 0 : (2 * hits) / (labelled + found);
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** A small seeded generator (mulberry32), so that intervals are the same at every run. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ROUNDS = 1000;
const SEED = 14;

/**
 * Percentile bootstrap over groups (documents), since the findings of one document hang together.
 * @param groups pairs per document
 */
export function bootstrap(
  groups: readonly (readonly Pair[])[],
  measure: (pairs: readonly Pair[]) => number,
): Interval {
  const value = measure(groups.flat());
  if (groups.length < 2) return { value, low: value, high: value };
  const random = seededRandom(SEED);
  const values: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const drawn = groups.flatMap(() => groups[Math.floor(random() * groups.length)] ?? []);
    const measured = measure(drawn);
    if (!Number.isNaN(measured)) values.push(measured);
  }
  values.sort((a, b) => a - b);
  const at = (share: number): number =>
    values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? value;
  return { value, low: at(0.025), high: at(0.975) };
}
