/** The score of a municipality by the verdicts that count: of a person where one holds, else of the machine. */
import type { MonitorData, MunicipalityState } from './model.js';

export interface CountedScore {
  readonly points: number;
  readonly judged: number;
  /** Bounds when what a person must still look at falls out for the worse and for the better. */
  readonly low: number;
  readonly high: number;
}

/** @returns null where nothing was judged */
export function scoreOf(
  { findings }: MunicipalityState,
  { worth }: Pick<MonitorData, 'worth'>,
): CountedScore | null {
  if (findings.length === 0) return null;
  const full = Math.max(...Object.values(worth).map((value) => value ?? 0));
  const score = { points: 0, judged: 0, low: 0, high: 0 };
  for (const { finding, verdict, open } of findings) {
    const value = worth[verdict];
    if (!finding.counts || value === null) continue;
    score.judged += 1;
    score.points += value;
    score.low += open ? 0 : value;
    score.high += open ? full : value;
  }
  return score.judged === 0 ? null : score;
}
