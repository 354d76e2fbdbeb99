/** Agreement between two judges on categories, worked out from their confusion table. */

/** One pair of categories: what the label says and what was found. */
export interface Pair {
  readonly label: string;
  readonly found: string;
}

/** label > found > number of pairs */
export type Confusion = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Stands for "no finding": an outcome, but no category that anybody can be right or wrong in. */
export const NOTHING_FOUND = 'geen';

export function confusionOf(pairs: readonly Pair[]): Confusion {
  const table: Record<string, Record<string, number>> = {};
  for (const { label, found } of pairs) {
    const row = table[label] ?? {};
    row[found] = (row[found] ?? 0) + 1;
    table[label] = row;
  }
  return table;
}

interface Totals {
  readonly number: number;
  readonly right: number;
  readonly labels: ReadonlyMap<string, number>;
  readonly founds: ReadonlyMap<string, number>;
  /** All categories of either judge. */
  readonly categories: ReadonlySet<string>;
}

function totalsOf(confusion: Confusion): Totals {
  const labels = new Map<string, number>();
  const founds = new Map<string, number>();
  let number = 0;
  let right = 0;
  for (const [label, row] of Object.entries(confusion)) {
    for (const [found, count] of Object.entries(row)) {
      number += count;
      if (label === found) right += count;
      labels.set(label, (labels.get(label) ?? 0) + count);
      founds.set(found, (founds.get(found) ?? 0) + count);
    }
  }
  return { number, right, labels, founds, categories: new Set([...labels.keys(), ...founds.keys()]) };
}

/** Share of pairs that agree, 0 to 1; null without pairs. */
export function accuracy(confusion: Confusion): number | null {
  const { number, right } = totalsOf(confusion);
  return number === 0 ? null : right / number;
}

/**
 * Cohen's kappa, unweighted: agreement beyond what the two distributions give by chance.
 * @returns null without pairs, and where both judges use the same single category: there is nothing to agree about
 */
export function kappa(confusion: Confusion): number | null {
  const { number, right, labels, founds, categories } = totalsOf(confusion);
  if (number === 0) return null;
  let chance = 0;
  for (const category of categories)
    chance += ((labels.get(category) ?? 0) / number) * ((founds.get(category) ?? 0) / number);
  return chance === 1 ? null : (right / number - chance) / (1 - chance);
}

/** F1 of one category: 2 × hits / (labelled + found); null where neither judge uses it. */
export function f1(confusion: Confusion, category: string): number | null {
  const { labels, founds } = totalsOf(confusion);
  const used = (labels.get(category) ?? 0) + (founds.get(category) ?? 0);
  return used === 0 ? null : (2 * (confusion[category]?.[category] ?? 0)) / used;
}

/**
 * Mean F1 over all categories that either judge uses: a category that is found and never labelled costs as much as one
 * that is labelled and never found, so the measure is the same whichever judge comes first.
 * @returns null without pairs
 */
export function macroF1(confusion: Confusion): number | null {
  const { categories, labels, founds } = totalsOf(confusion);
  const scores = [...categories]
    .filter((category) => category !== NOTHING_FOUND)
    .map((category) => {
      const used = (labels.get(category) ?? 0) + (founds.get(category) ?? 0);
      return (2 * (confusion[category]?.[category] ?? 0)) / used;
    });
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** Share of `true` among what is known; null where nothing is. */
export function shareOf(values: readonly (boolean | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.filter(Boolean).length / known.length;
}
