/** The measures of a set of compared verdicts, each with its interval. */
import { bootstrap, bootstrapShare, type Interval } from './bootstrap.js';
import type { Comparison } from './compare.js';
import { groupByText } from './document.js';
import { accuracy, type Confusion, confusionOf, kappa, macroF1, type Pair, shareOf } from './statistics.js';

export interface Measures {
  readonly number: number;
  readonly accuracy: Interval;
  readonly kappa: Interval;
  readonly macroF1: Interval;
  /** Of the labels that name a place: share with a quotation from the same article, and from that very place. */
  readonly rightArticle: Interval;
  readonly exactPlace: Interval;
  readonly underReview: Interval;
  readonly errors: number;
  readonly errorsUnderReview: number;
  /** Share of the errors that were under review. */
  readonly errorsCaught: Interval;
  /** Labels that say that a person must look, and how many of those verdicts do. */
  readonly reviewAsked: number;
  readonly reviewGiven: number;
  readonly critical: number;
  readonly confusion: Confusion;
}

function pairsOf(comparisons: readonly Comparison[]): readonly Pair[] {
  return comparisons.map(({ label, found }) => ({ label: label.verdict, found }));
}

export function measure(comparisons: readonly Comparison[]): Measures {
  const groups = groupByText(comparisons);
  const share = (of: (comparison: Comparison) => boolean | null): Interval =>
    bootstrapShare(groups, (items) => shareOf(items.map(of)));
  const errors = comparisons.filter(({ right }) => !right);
  const asked = comparisons.filter(({ label }) => label.controle === true);
  return {
    number: comparisons.length,
    accuracy: bootstrapShare(groups, (items) => accuracy(confusionOf(pairsOf(items)))),
    kappa: bootstrap(groups, (items) => kappa(confusionOf(pairsOf(items)))),
    macroF1: bootstrap(groups, (items) => macroF1(confusionOf(pairsOf(items)))),
    rightArticle: share(({ rightArticle }) => rightArticle),
    exactPlace: share(({ exactPlace }) => exactPlace),
    underReview: share(({ underReview }) => underReview),
    errors: errors.length,
    errorsUnderReview: errors.filter(({ underReview }) => underReview).length,
    errorsCaught: share(({ right, underReview }) => (right ? null : underReview)),
    reviewAsked: asked.length,
    reviewGiven: asked.filter(({ underReview }) => underReview).length,
    critical: comparisons.filter(({ critical }) => critical).length,
    confusion: confusionOf(pairsOf(comparisons)),
  };
}

/** Points 1 and 3 to 11: those that a regulation alone can settle. */
const CORE: ReadonlySet<number> = new Set([1, 3, 4, 5, 6, 7, 8, 9, 10, 11]);

export interface PointMeasures {
  readonly points: readonly { readonly point: number; readonly measures: Measures }[];
  readonly core: Measures;
  readonly total: Measures;
}

export function measurePerPoint(comparisons: readonly Comparison[]): PointMeasures {
  const points = [...new Set(comparisons.map(({ point }) => point))].sort((a, b) => a - b);
  return {
    points: points.map((point) => ({
      point,
      measures: measure(comparisons.filter((comparison) => comparison.point === point)),
    })),
    core: measure(comparisons.filter(({ point }) => CORE.has(point))),
    total: measure(comparisons),
  };
}
