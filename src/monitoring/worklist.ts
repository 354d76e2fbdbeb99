/** Findings that a person must look at, as a list to work through. */
import type { MonitorData, MonitoredFinding, MunicipalityState } from './model.js';
import { textsOf } from './summarise.js';

export interface WorkItem {
  readonly municipality: string;
  readonly name: string;
  readonly point: number;
  readonly short: string;
  /** Verdict of the machine. */
  readonly verdict: string;
  readonly reason: string;
  /** What to look at; empty where the item comes from a sample. */
  readonly look: string;
  readonly place: string;
  readonly quote: string;
  readonly source: string;
  /** First characters of the hashes of the texts, with blanks between: by these a verdict lapses. */
  readonly texts: string;
}

const HASH = 16;

export function workItem(
  { municipality, result }: MunicipalityState,
  { finding }: MonitoredFinding,
  short: string,
): WorkItem {
  const [evidence] = finding.evidence;
  const source = evidence === undefined ? result?.sources[0] : result?.sources[evidence.source];
  return {
    municipality: municipality.code,
    name: municipality.name,
    point: finding.point,
    short,
    verdict: finding.verdict,
    reason: finding.reason,
    look: finding.review.join(' '),
    place: evidence?.place ?? '',
    quote: evidence?.quote ?? '',
    source: source?.title ?? source?.file ?? '',
    texts:
      result === null
        ? ''
        : textsOf(result)
            .split(' ')
            .map((hash) => hash.slice(0, HASH))
            .join(' '),
  };
}

/** By municipality and point: what is under review and nobody has looked at. */
export function workList({ municipalities, points }: MonitorData): readonly WorkItem[] {
  const shorts = new Map(points.map(({ number, short }) => [number, short]));
  return municipalities.flatMap((state) =>
    state.findings
      .filter(({ open }) => open)
      .map((found) => workItem(state, found, shorts.get(found.finding.point) ?? '')),
  );
}
