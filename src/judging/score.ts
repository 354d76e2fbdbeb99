/** The score of a regulation (codebook, section 2): what counts, by how many points, and within which bounds. */
import type { Finding, Verdict } from '../results/schema.js';
import type { Norm } from './schema.js';

export interface Score {
  readonly points: number;
  readonly judged: number;
  readonly low: number;
  readonly high: number;
}

/** Findings under review may fall out either way: they count 0 for the lower bound and 1 for the upper. */
export function scoreOf(findings: readonly Finding[], norm: Norm): Score {
  const worth = (verdict: Verdict): number | null => norm.telling[verdict] ?? null;
  const full = Math.max(...Object.values(norm.telling).map((value) => value ?? 0));
  let points = 0;
  let judged = 0;
  let low = 0;
  let high = 0;
  for (const { verdict, needsReview, counts } of findings) {
    const value = worth(verdict);
    if (!counts || value === null) continue;
    judged += 1;
    points += value;
    low += needsReview ? 0 : value;
    high += needsReview ? full : value;
  }
  return { points, judged, low, high };
}
