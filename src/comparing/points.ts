/** Which of the fourteen points move between two results, and in which direction. */
import type { Finding, RunResult, Verdict } from '../results/schema.js';

export interface PointMove {
  readonly point: number;
  readonly title: string;
  readonly before: Verdict;
  readonly after: Verdict;
  readonly direction: 'beter' | 'slechter' | 'anders' | 'gelijk';
  /** Reasons in the words of the findings. */
  readonly reasonBefore: string;
  readonly reasonAfter: string;
  readonly review: boolean;
}

const WORTH: Readonly<Partial<Record<Verdict, number>>> = {
  voldoet: 2,
  'voldoet-deels': 1,
  'voldoet-niet': 0,
  ontbreekt: 0,
};

function directionOf(before: Finding, after: Finding): PointMove['direction'] {
  if (before.verdict === after.verdict) return before.cause === after.cause ? 'gelijk' : 'anders';
  const from = WORTH[before.verdict];
  const to = WORTH[after.verdict];
  if (from === undefined || to === undefined || from === to) return 'anders';
  return to > from ? 'beter' : 'slechter';
}

/** All points that both results have a finding on. */
export function comparePoints(before: RunResult, after: RunResult): readonly PointMove[] {
  return after.findings.flatMap((finding) => {
    const earlier = before.findings.find(({ point }) => point === finding.point);
    return earlier === undefined
      ? []
      : [
          {
            point: finding.point,
            title: finding.title,
            before: earlier.verdict,
            after: finding.verdict,
            direction: directionOf(earlier, finding),
            reasonBefore: earlier.reason,
            reasonAfter: finding.reason,
            review: earlier.needsReview || finding.needsReview,
          },
        ];
  });
}
