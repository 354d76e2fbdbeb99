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

function sumOf(counts: Iterable<readonly [label: string, found: string, count: number]>): Confusion {
  const table: Record<string, Record<string, number>> = {};
  for (const [label, found, count] of counts) {
    const row = table[label] ?? {};
    row[found] = (row[found] ?? 0) + count;
    table[label] = row;
  }
  return table;
}

export function confusionOf(pairs: readonly Pair[]): Confusion {
  return sumOf(pairs.map(({ label, found }) => [label, found, 1]));
}

/** A draw takes the same tables again and again. */
const cells = new WeakMap<Confusion, readonly (readonly [string, string, number])[]>();

function cellsOf(confusion: Confusion): readonly (readonly [string, string, number])[] {
  const found = cells.get(confusion) ?? listCells(confusion);
  cells.set(confusion, found);
  return found;
}

function listCells(confusion: Confusion): readonly (readonly [string, string, number])[] {
  return Object.entries(confusion).flatMap(([label, row]) =>
    Object.entries(row).map(([found, count]) => [label, found, count] as const),
  );
}

/** The table of several texts together. */
export function addConfusions(confusions: readonly Confusion[]): Confusion {
  return sumOf(confusions.flatMap(cellsOf));
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
  for (const [label, found, count] of cellsOf(confusion)) {
    number += count;
    if (label === found) right += count;
    labels.set(label, (labels.get(label) ?? 0) + count);
    founds.set(found, (founds.get(found) ?? 0) + count);
  }
  return { number, right, labels, founds, categories: new Set([...labels.keys(), ...founds.keys()]) };
}

/** Share of pairs that agree, 0 to 1; null without pairs. */
export function accuracy(confusion: Confusion): number | null {
  const { number, right } = totalsOf(confusion);
  return number === 0 ? null : right / number;
}

/** Share of pairs that would agree by chance, with these two distributions; null without pairs. */
function chanceOf(confusion: Confusion): number | null {
  const { number, labels, founds, categories } = totalsOf(confusion);
  if (number === 0) return null;
  let chance = 0;
  for (const category of categories)
    chance += ((labels.get(category) ?? 0) / number) * ((founds.get(category) ?? 0) / number);
  return chance;
}

/**
 * Cohen's kappa, unweighted: agreement beyond chance, from `share` when given, else from the table.
 * @returns null without pairs, and where both judges use the same single category: there is nothing to agree about
 */
export function kappa(confusion: Confusion, share = accuracy(confusion)): number | null {
  const chance = chanceOf(confusion);
  return share === null || chance === null || chance === 1 ? null : (share - chance) / (1 - chance);
}

/**
 * Mean F1 (2 × hits / (labelled + found)) over all categories that either judge uses. A category that is found and
 * never labelled costs as much as one that is labelled and never found, so the measure is the same whichever judge
 * comes first.
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
