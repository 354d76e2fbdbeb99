/** The clauses that settle a point, of several municipalities: which are good examples, and which say it alike. */
import type { Evidence } from '../results/schema.js';
import type { MonitoredFinding, MunicipalityState } from './model.js';
import { findingOn } from './uptake.js';

export interface Clause {
  readonly state: MunicipalityState;
  readonly finding: MonitoredFinding;
  readonly evidence: Evidence;
}

/** A quotation that is shorter says too little by itself, one that is longer is no example. In characters. */
const SHORTEST = 40;
const LONGEST = 600;

function words(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{3,}|\d+/gu) ?? []);
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

function clausesOn(states: readonly MunicipalityState[], point: number): readonly Clause[] {
  return states.flatMap((state) => {
    const finding = findingOn(state, point);
    const evidence = finding?.finding.evidence.find(
      ({ quote }) => quote.length >= SHORTEST && quote.length <= LONGEST,
    );
    return finding === null || evidence === undefined ? [] : [{ state, finding, evidence }];
  });
}

/**
 * Clauses that meet the point in so many words, with nobody who must still look: the ones to learn from. Those that differ most
 * come first, so that a few of them show the ways in which it can be said.
 */
export function goodExamples(
  states: readonly MunicipalityState[],
  point: number,
  most: number,
): readonly Clause[] {
  const candidates = clausesOn(states, point).filter(
    ({ finding: { finding, verdict, open } }) =>
      // A clause that only a person found good is no clear example.
      verdict === 'voldoet' && finding.verdict === verdict && !open && finding.ground === 'expliciet',
  );
  const chosen: Clause[] = [];
  const left = candidates.map((clause) => ({ clause, words: words(clause.evidence.quote) }));
  const taken: ReadonlySet<string>[] = [];
  while (chosen.length < most && left.length > 0) {
    const scored = left.map((one) => Math.max(0, ...taken.map((other) => likeness(one.words, other))));
    const index = scored.indexOf(Math.min(...scored));
    const [next] = left.splice(index, 1);
    if (next === undefined) break;
    chosen.push(next.clause);
    taken.push(next.words);
  }
  return chosen;
}

/**
 * The clause that is most like all others, and the ones nearest to it: wordings to lay side by side.
 * @returns the common wording first; empty where fewer than two clauses stand
 */
export function sideBySide(
  states: readonly MunicipalityState[],
  point: number,
  most: number,
): readonly Clause[] {
  const clauses = clausesOn(states, point).map((clause) => ({ clause, words: words(clause.evidence.quote) }));
  if (clauses.length < 2) return [];
  const nearness = clauses.map((one) =>
    clauses.reduce((sum, other) => sum + likeness(one.words, other.words), 0),
  );
  const middle = clauses[nearness.indexOf(Math.max(...nearness))];
  if (middle === undefined) return [];
  const others = clauses
    .filter((one) => one !== middle)
    .toSorted((a, b) => likeness(b.words, middle.words) - likeness(a.words, middle.words));
  return [middle, ...others.slice(0, most - 1)].map(({ clause }) => clause);
}
