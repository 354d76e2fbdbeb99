/** One measurement of the program on labelled texts: per point, in total, per fact, with every disagreement. */
import type { Verdict } from '../results/schema.js';
import { type Interval, ROUNDS, SEED } from './bootstrap.js';
import { type Comparison, compareDocument, foundByProgram } from './compare.js';
import { type Document, groupByText } from './document.js';
import { compareFacts, type FactMeasure, measureFacts, shareRight } from './facts.js';
import { type FactValue, roleOf } from './labels.js';
import { measurePerPoint, type PointMeasures } from './measures.js';
import type { NOTHING_FOUND } from './statistics.js';

export const EVALUATION_SCHEMA = 'basislijn/evaluatie/1';

/** What was measured with: the same program, norm and day give the same measurement. */
export interface Circumstances {
  readonly tool: { readonly name: 'basislijn'; readonly version: string };
  readonly norm: { readonly edition: string; readonly hash: string };
  /** `YYYY-MM-DD` */
  readonly referenceDate: string;
}

interface Passage {
  /** Place in words, or as the label gives it. */
  readonly place: string;
  /** Null where the text has no such place. */
  readonly quote: string | null;
}

/** One verdict that differs from its label, with what a person needs to see why. */
export interface Disagreement {
  readonly document: string;
  readonly point: number;
  readonly title: string | null;
  readonly label: Verdict;
  /** Why, by the labeller. */
  readonly labelReason: string | null;
  readonly labelled: readonly Passage[];
  readonly found: Verdict | typeof NOTHING_FOUND;
  readonly ground: string | null;
  readonly cause: string | null;
  readonly reason: string | null;
  readonly quoted: readonly Passage[];
  readonly underReview: boolean;
  readonly critical: boolean;
  /** For `geen`: what the program made of the text instead. */
  readonly explanation: string | null;
}

interface JudgedVerdict {
  readonly document: string;
  readonly point: number;
  readonly label: Verdict;
  readonly found: Verdict | typeof NOTHING_FOUND;
  readonly underReview: boolean;
}

export interface Evaluation extends Circumstances, PointMeasures {
  readonly schema: typeof EVALUATION_SCHEMA;
  readonly bootstrap: { readonly seed: number; readonly rounds: number; readonly texts: number };
  /** Regulations, pages and forms with labels. */
  readonly documents: number;
  /** Regulations without findings: not seen as such, or not read. Their verdicts all count as errors. */
  readonly missed: readonly string[];
  /** Texts that are no SMI regulation and had to stay without verdicts. */
  readonly negatives: number;
  readonly falseAlarms: readonly string[];
  /** Labelled documents of a kind that is not judged yet; they count nowhere. */
  readonly notHandled: readonly { readonly document: string; readonly kind: string }[];
  readonly facts: readonly FactMeasure[];
  readonly factsRight: Interval;
  readonly disagreements: readonly Disagreement[];
  /** Verdicts that are right, with a quotation from another article than the label names. */
  readonly misplaced: readonly {
    readonly document: string;
    readonly point: number;
    readonly labelled: readonly string[];
    readonly quoted: readonly string[];
  }[];
  /** Every verdict and fact, so that a later measurement can be set against this one. */
  readonly verdicts: readonly JudgedVerdict[];
  readonly factsFound: readonly {
    readonly document: string;
    readonly key: string;
    readonly label: FactValue;
    readonly found: FactValue;
    readonly right: boolean;
  }[];
}

function disagreement(document: Document, comparison: Comparison): Disagreement {
  const { point, label, found, underReview, critical } = comparison;
  const finding = document.result.findings.find((candidate) => candidate.point === point);
  return {
    document: document.name,
    point,
    title: finding?.title ?? null,
    label: label.verdict,
    labelReason: label.reason ?? null,
    labelled: label.evidence.map((place) => ({ place, quote: document.source?.wordsAt(place) ?? null })),
    found,
    ground: finding?.ground ?? null,
    cause: finding?.cause ?? null,
    reason: finding?.reason ?? null,
    quoted: (finding?.evidence ?? []).map(({ place, quote }) => ({ place, quote })),
    underReview,
    critical,
    explanation: finding === undefined ? document.result.explanation : null,
  };
}

function misplacedOf(document: Document, { point, label }: Comparison) {
  return {
    document: document.name,
    point,
    labelled: label.evidence,
    quoted: foundByProgram(document, point)?.places ?? [],
  };
}

/** @param points only these points; null for all */
export function evaluate(
  documents: readonly Document[],
  points: ReadonlySet<number> | null,
  circumstances: Circumstances,
): Evaluation {
  const withRole = (role: ReturnType<typeof roleOf>) =>
    documents.filter(({ labels }) => roleOf(labels) === role);
  const regulations = withRole('getoetst');
  const negatives = withRole('geen-regeling');
  const judged = regulations.map((document) => ({
    document,
    comparisons: compareDocument(document, (point) => foundByProgram(document, point)).filter(
      ({ point }) => points === null || points.has(point),
    ),
  }));
  const comparisons = judged.flatMap((each) => each.comparisons);
  const facts = regulations.flatMap(compareFacts);
  const from = <T>(
    chosen: (comparison: Comparison) => boolean,
    make: (document: Document, comparison: Comparison) => T,
  ): readonly T[] =>
    judged.flatMap(({ document, comparisons: own }) =>
      own.filter(chosen).map((comparison) => make(document, comparison)),
    );
  return {
    schema: EVALUATION_SCHEMA,
    ...circumstances,
    bootstrap: { seed: SEED, rounds: ROUNDS, texts: groupByText(regulations).length },
    documents: regulations.length,
    missed: regulations.filter(({ result }) => result.outcome !== 'getoetst').map(({ name }) => name),
    negatives: negatives.length,
    falseAlarms: negatives.filter(({ result }) => result.outcome === 'getoetst').map(({ name }) => name),
    notHandled: withRole('niet-behandeld').map(({ name, labels }) => ({
      document: name,
      kind: labels.kind ?? '',
    })),
    ...measurePerPoint(comparisons),
    facts: measureFacts(facts),
    factsRight: shareRight(facts),
    disagreements: from(({ right }) => !right, disagreement),
    misplaced: from(({ right, rightArticle }) => right && rightArticle === false, misplacedOf),
    verdicts: comparisons.map(({ document, point, label, found, underReview }) => ({
      document,
      point,
      label: label.verdict,
      found,
      underReview,
    })),
    factsFound: facts.map(({ document, key, label, found, right }) => ({
      document,
      key,
      label,
      found,
      right,
    })),
  };
}
