/** What reports show of a measurement beside each verdict: how often the point was right, on how many texts. */
import type { Evaluation } from './evaluation.js';

export interface ReliabilityFile {
  /** What it was measured on, in plain Dutch. */
  readonly texts: string;
  readonly tool: Evaluation['tool'];
  readonly norm: Evaluation['norm'];
  readonly points: Readonly<
    Record<
      string,
      { readonly texts: number; readonly accuracy: number; readonly low: number; readonly high: number }
    >
  >;
}

/** Points without an interval (one text) are left out: a report must not promise what was not measured. */
export function reliabilityOf(evaluation: Evaluation, texts: string): ReliabilityFile {
  return {
    texts,
    tool: evaluation.tool,
    norm: evaluation.norm,
    points: Object.fromEntries(
      evaluation.points.flatMap(({ point, measures }) => {
        const { value, low, high } = measures.accuracy;
        return value === null || low === null || high === null
          ? []
          : [[String(point), { texts: measures.number, accuracy: value, low, high }]];
      }),
    ),
  };
}
