/** What municipalities offer, counted: how many give six months, how many ask income. */
import type { MunicipalityState } from './model.js';

type FactValue = string | number | boolean | null;

export interface FactCount {
  readonly value: FactValue;
  /** Another fact that says what the number counts: "dagen", "uren"; null where it has one fixed unit or none. */
  readonly unit: string | null;
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
  if (a.unit !== b.unit && a.unit !== null && b.unit !== null) return a.unit.localeCompare(b.unit, 'nl');
  if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
  if (typeof a.value === 'number' && typeof b.value === 'number') return a.value - b.value;
  if (typeof a.value === 'number' || typeof b.value === 'number')
    return Number(typeof b.value === 'number') - Number(typeof a.value === 'number');
  return b.municipalities - a.municipalities || String(a.value).localeCompare(String(b.value), 'nl');
}

/** @param unitKey the fact that holds the unit of this one; null where there is none */
export function distributionOf(
  states: readonly MunicipalityState[],
  key: string,
  unitKey: string | null = null,
): FactDistribution {
  const counts = new Map<string, FactCount>();
  let judged = 0;
  for (const { status, result } of states) {
    if (status !== 'getoetst' || result === null || !(key in result.kenmerken)) continue;
    judged += 1;
    const value = result.kenmerken[key] ?? null;
    const named = unitKey === null || value === null ? null : (result.kenmerken[unitKey] ?? null);
    const unit = typeof named === 'string' ? named : null;
    const same = `${unit} ${typeof value} ${value}`;
    counts.set(same, { value, unit, municipalities: (counts.get(same)?.municipalities ?? 0) + 1 });
  }
  return {
    key,
    counts: [...counts.values()].toSorted(order),
    judged,
  };
}

/** The value in the middle and the two quarters, of a fact that is a number; null where there is none or units differ. */
export function quartersOf({ counts }: FactDistribution): readonly [number, number, number] | null {
  const values = counts
    .flatMap(({ value, municipalities }) =>
      typeof value === 'number' ? Array.from({ length: municipalities }, () => value) : [],
    )
    .toSorted((a, b) => a - b);
  if (values.length === 0 || counts.some(({ unit }) => unit !== null)) return null;
  const at = (share: number): number => values[Math.round(share * (values.length - 1))] ?? 0;
  return [at(0.25), at(0.5), at(0.75)];
}
