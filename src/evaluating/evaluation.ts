/** One measurement of the program on labelled texts: per point, in total, per fact, with every disagreement. */
import {
  type Comparison,
  compare,
  compareFacts,
  type Document,
  falseAlarms,
  type Measures,
  measure,
} from './compare.js';
import { isNegative } from './labels.js';

/** One verdict that differs from its label, with what a person needs to see why. */
export interface Disagreement {
  readonly document: string;
  readonly point: number;
  readonly label: string;
  readonly labelledPlaces: readonly string[];
  readonly found: string;
  readonly cause: string | null;
  readonly reason: string | null;
  readonly place: string | null;
  readonly quote: string | null;
  readonly underReview: boolean;
  readonly critical: boolean;
}

export interface FactMeasure {
  readonly key: string;
  readonly number: number;
  readonly right: number;
  readonly wrong: readonly { readonly document: string; readonly label: unknown; readonly found: unknown }[];
}

export interface Evaluation {
  readonly documents: number;
  /** Texts that are no SMI regulation and had to stay without verdicts. */
  readonly negatives: number;
  readonly falseAlarms: readonly string[];
  readonly points: readonly { readonly point: number; readonly measures: Measures }[];
  readonly total: Measures;
  /** Points 1 and 3 to 11: those that a regulation alone can settle. */
  readonly core: Measures;
  readonly facts: readonly FactMeasure[];
  readonly factsRight: number;
  readonly disagreements: readonly Disagreement[];
  /** Every verdict, so that a later measurement can be set against this one. */
  readonly verdicts: readonly {
    readonly document: string;
    readonly point: number;
    readonly label: string;
    readonly found: string;
  }[];
}

const CORE: ReadonlySet<number> = new Set([1, 3, 4, 5, 6, 7, 8, 9, 10, 11]);

function disagreement({
  document,
  point,
  label,
  found,
  finding,
  underReview,
  critical,
}: Comparison): Disagreement {
  const [first] = finding?.evidence ?? [];
  return {
    document,
    point,
    label: label.verdict,
    labelledPlaces: label.evidence,
    found,
    cause: finding?.cause ?? null,
    reason: finding?.reason ?? null,
    place: first?.placeKey ?? null,
    quote: first?.quote ?? null,
    underReview,
    critical,
  };
}

function factMeasures(documents: readonly Document[]): readonly FactMeasure[] {
  const comparisons = documents.flatMap(compareFacts);
  return [...new Set(comparisons.map(({ key }) => key))].map((key) => {
    const own = comparisons.filter((comparison) => comparison.key === key);
    return {
      key,
      number: own.length,
      right: own.filter(({ right }) => right).length,
      wrong: own
        .filter(({ right }) => !right)
        .map(({ document, label, found }) => ({ document, label, found })),
    };
  });
}

/** @param points only these points; null for all */
export function evaluate(documents: readonly Document[], points: ReadonlySet<number> | null): Evaluation {
  const positive = documents.filter(({ labels }) => !isNegative(labels));
  const comparisons = positive.flatMap(compare).filter(({ point }) => points === null || points.has(point));
  const numbers = [...new Set(comparisons.map(({ point }) => point))].sort((a, b) => a - b);
  const facts = factMeasures(positive);
  return {
    documents: positive.length,
    negatives: documents.length - positive.length,
    falseAlarms: falseAlarms(documents),
    points: numbers.map((point) => ({
      point,
      measures: measure(comparisons.filter((comparison) => comparison.point === point)),
    })),
    total: measure(comparisons),
    core: measure(comparisons.filter(({ point }) => CORE.has(point))),
    facts,
    factsRight:
      facts.reduce((sum, { right }) => sum + right, 0) /
      Math.max(
        1,
        facts.reduce((sum, { number }) => sum + number, 0),
      ),
    disagreements: comparisons.filter(({ right }) => !right).map(disagreement),
    verdicts: comparisons.map(({ document, point, label, found }) => ({
      document,
      point,
      label: label.verdict,
      found,
    })),
  };
}
