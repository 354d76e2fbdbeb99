/** Simpler judges on the same texts: what the program must be better than to be worth its size. */
import { bootstrap, type Interval } from './bootstrap.js';
import { type Comparison, compareDocument, type Found, foundByProgram } from './compare.js';
import { type Document, groupByText } from './document.js';
import { roleOf } from './labels.js';
import { measurePerPoint, type PointMeasures } from './measures.js';

export interface Peer extends PointMeasures {
  readonly name: string;
  /** Share right of the program minus that of the peer, on the same texts in every draw. */
  readonly lead: Interval;
  readonly verdicts: readonly {
    readonly document: string;
    readonly point: number;
    readonly label: string;
    readonly found: string;
  }[];
}

/** Gives a verdict on one point of one document; null for none. */
export type PeerJudge = (document: Document, point: number) => Found | null;

/**
 * The most frequent label of each point. It is taken from the very texts it is then measured on, which flatters it:
 * nobody knows the distribution beforehand. At a tie, the first in alphabetical order.
 */
export function majorityOf(documents: readonly Document[]): PeerJudge {
  const counts = new Map<number, Map<Found['verdict'], number>>();
  for (const { labels } of documents.filter((document) => roleOf(document.labels) === 'getoetst')) {
    for (const [point, { verdict }] of Object.entries(labels.verdicts)) {
      const own = counts.get(Number(point)) ?? new Map<Found['verdict'], number>();
      own.set(verdict, (own.get(verdict) ?? 0) + 1);
      counts.set(Number(point), own);
    }
  }
  return (_document, point) => {
    const [most] = [...(counts.get(point) ?? [])].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
    return most === undefined ? null : { verdict: most[0], places: [], underReview: false };
  };
}

interface Paired {
  readonly number: number;
  readonly program: number;
  readonly peer: number;
}

/** Both judged the same labels in the same order, so that each draw holds both on the same texts. */
function leadOf(program: readonly Comparison[], peer: readonly Comparison[]): Interval {
  const both = program.map(({ text, right }, index) => ({
    text,
    program: right,
    peer: peer[index]?.right ?? false,
  }));
  const texts: readonly Paired[] = groupByText(both).map((items) => ({
    number: items.length,
    program: items.filter((item) => item.program).length,
    peer: items.filter((item) => item.peer).length,
  }));
  return bootstrap(texts, (drawn) => {
    const sum = (of: (text: Paired) => number) => drawn.reduce((total, text) => total + of(text), 0);
    const number = sum((text) => text.number);
    return number === 0 ? null : (sum((text) => text.program) - sum((text) => text.peer)) / number;
  });
}

/** @param points only these points; null for all */
export function measurePeer(
  name: string,
  documents: readonly Document[],
  judge: PeerJudge,
  points: ReadonlySet<number> | null,
): Peer {
  const compareWith = (by: PeerJudge) =>
    documents
      .filter(({ labels }) => roleOf(labels) === 'getoetst')
      .flatMap((document) => compareDocument(document, (point) => by(document, point)))
      .filter(({ point }) => points === null || points.has(point));
  const own = compareWith(judge);
  return {
    name,
    ...measurePerPoint(own),
    lead: leadOf(compareWith(foundByProgram), own),
    verdicts: own.map(({ document, point, label, found }) => ({
      document,
      point,
      label: label.verdict,
      found,
    })),
  };
}
