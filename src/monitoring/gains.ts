/** Where the country can gain most: the points at which most is lost, and the reason that occurs most. */
import type { MonitorData, MonitoredPoint } from './model.js';
import { DECIDED, findingOn } from './uptake.js';

export interface Gain {
  readonly point: MonitoredPoint;
  /** Municipalities with a verdict that decides and that do not meet the point wholly. */
  readonly municipalities: number;
  readonly decided: number;
  /** What those together fall short, in points of the score. */
  readonly lost: number;
  /** The reason of the program that occurs most among those. */
  readonly cause: { readonly code: string; readonly sentence: string; readonly municipalities: number };
}

/** Points that count, most to gain first. */
export function gainsOf({ municipalities, points, worth }: MonitorData): readonly Gain[] {
  const full = Math.max(...Object.values(worth).map((value) => value ?? 0));
  return points
    .filter(({ counts }) => counts)
    .flatMap((point): readonly Gain[] => {
      const found = municipalities.flatMap((state) => findingOn(state, point.number) ?? []);
      const decided = found.filter(({ verdict }) => DECIDED.has(verdict));
      const short = decided.filter(({ verdict }) => verdict !== 'voldoet');
      const causes = new Map<string, { sentence: string; municipalities: number }>();
      for (const { finding } of short) {
        const sentence = point.rules.find(({ cause }) => cause === finding.cause)?.sentence ?? finding.reason;
        const known = causes.get(finding.cause);
        causes.set(finding.cause, { sentence, municipalities: (known?.municipalities ?? 0) + 1 });
      }
      const [most] = [...causes].toSorted(([, a], [, b]) => b.municipalities - a.municipalities);
      if (most === undefined) return [];
      const lost = short.reduce((sum, { verdict }) => sum + full - (worth[verdict] ?? full), 0);
      return [
        {
          point,
          municipalities: short.length,
          decided: decided.length,
          lost,
          cause: { code: most[0], ...most[1] },
        },
      ];
    })
    .toSorted((a, b) => b.lost - a.lost || a.point.number - b.point.number);
}
