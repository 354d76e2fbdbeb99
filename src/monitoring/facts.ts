/** What municipalities offer, counted: how many give six months, how many ask income. */
import type { MunicipalityState } from './model.js';

export type FactValue = string | number | boolean | null;

export interface FactCount {
  readonly value: FactValue;
  readonly municipalities: number;
}

export interface FactDistribution {
  /** Key of codebook section 4. */
  readonly key: string;
  /** Numbers rising; other values by how often they occur; what is not said comes last. */
  readonly counts: readonly FactCount[];
  /** Municipalities with a regulation that was judged. */
  readonly judged: number;
}

function order(a: FactCount, b: FactCount): number {
  if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
  if (typeof a.value === 'number' && typeof b.value === 'number') return a.value - b.value;
  if (typeof a.value === 'number' || typeof b.value === 'number')
    return Number(typeof b.value === 'number') - Number(typeof a.value === 'number');
  return b.municipalities - a.municipalities || String(a.value).localeCompare(String(b.value), 'nl');
}

export function distributionOf(states: readonly MunicipalityState[], key: string): FactDistribution {
  const counts = new Map<FactValue, number>();
  let judged = 0;
  for (const { status, result } of states) {
    if (status !== 'getoetst' || result === null || !(key in result.kenmerken)) continue;
    judged += 1;
    const value = result.kenmerken[key] ?? null;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return {
    key,
    counts: [...counts].map(([value, municipalities]) => ({ value, municipalities })).toSorted(order),
    judged,
  };
}

/** The value in the middle and the two quarters, of a fact that is a number; null where there is none. */
export function quartersOf({ counts }: FactDistribution): readonly [number, number, number] | null {
  const values = counts
    .flatMap(({ value, municipalities }) =>
      typeof value === 'number' ? Array.from({ length: municipalities }, () => value) : [],
    )
    .toSorted((a, b) => a - b);
  if (values.length === 0) return null;
  const at = (share: number): number => values[Math.round(share * (values.length - 1))] ?? 0;
  return [at(0.25), at(0.5), at(0.75)];
}
