/** How a set of municipalities does on a point: every verdict counted, and those without one counted as well. */
import type { Verdict } from '../results/schema.js';
import type { MonitoredFinding, MunicipalityState } from './model.js';

export const VERDICTS: readonly Verdict[] = [
  'voldoet',
  'voldoet-deels',
  'voldoet-niet',
  'ontbreekt',
  'niet-van-toepassing',
  'niet-beoordeelbaar',
];
/** Verdicts that say whether the municipality offers what the point asks. */
export const DECIDED: ReadonlySet<Verdict> = new Set([
  'voldoet',
  'voldoet-deels',
  'voldoet-niet',
  'ontbreekt',
]);

export type Weight = 'gemeenten' | 'inwoners';

export interface Uptake {
  readonly point: number;
  readonly weight: Weight;
  /** Number (or inhabitants) per verdict. */
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Without a finding: nothing found, not read, not searched. */
  readonly without: number;
  readonly all: number;
  /** With a verdict that says whether the point is met; the denominator of `met`. */
  readonly decided: number;
  /** Share of the decided that meets the point wholly, 0 to 1; null where none is decided. */
  readonly met: number | null;
  /** Share of all that is known to meet it: the lowest that it can be. */
  readonly atLeast: number | null;
  /** Share of all that would meet it if all that is not judged did: the highest that it can be. */
  readonly atMost: number | null;
  /** Decided by the machine and not yet looked at by a person who should. */
  readonly open: number;
}

export function findingOn(state: MunicipalityState, point: number): MonitoredFinding | null {
  return state.findings.find(({ finding }) => finding.point === point) ?? null;
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** @param weight count municipalities, or the inhabitants that live there */
export function uptakeOf(
  states: readonly MunicipalityState[],
  point: number,
  weight: Weight = 'gemeenten',
): Uptake {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  let without = 0;
  let all = 0;
  let open = 0;
  for (const state of states) {
    const size = weight === 'gemeenten' ? 1 : state.municipality.inhabitants;
    const found = findingOn(state, point);
    all += size;
    if (found === null) without += size;
    else {
      counts[found.verdict] += size;
      if (found.open && DECIDED.has(found.verdict)) open += size;
    }
  }
  const decided = VERDICTS.filter((verdict) => DECIDED.has(verdict)).reduce(
    (sum, verdict) => sum + counts[verdict],
    0,
  );
  const unknown = without + counts['niet-beoordeelbaar'];
  return {
    point,
    weight,
    counts,
    without,
    all,
    decided,
    met: share(counts.voldoet, decided),
    atLeast: share(counts.voldoet, all),
    atMost: share(counts.voldoet + unknown, all),
    open,
  };
}
