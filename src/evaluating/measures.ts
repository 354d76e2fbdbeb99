/** The measures of a set of compared verdicts, each with its interval. */
import { bootstrap, bootstrapShare, type Interval, tallyOf, wilson } from './bootstrap.js';
import type { Comparison } from './compare.js';
import { groupByText } from './document.js';
import { addConfusions, type Confusion, confusionOf, kappa, macroF1 } from './statistics.js';

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

function confusionWithin(comparisons: readonly Comparison[]): Confusion {
  return confusionOf(comparisons.map(({ label, found }) => ({ label: label.verdict, found })));
}

/** Whether all verdicts are right: no draw differs from another then, and the bounds must come from elsewhere. */
function allRight(comparisons: readonly Comparison[]): boolean {
  return comparisons.length > 0 && comparisons.every(({ right }) => right);
}

/** Bounds of kappa where all is right: Wilson's lower bound of the share right, made into kappa with the same chance. */
function kappaOf(groups: readonly (readonly Comparison[])[], comparisons: readonly Comparison[]): Interval {
  const interval = bootstrap(groups.map(confusionWithin), (texts) => kappa(addConfusions(texts)));
  if (interval.value === null || groups.length < 2 || !allRight(comparisons)) return interval;
  const { low, high } = wilson(1, groups.length);
  return { value: interval.value, low: kappa(confusionWithin(comparisons), low), high };
}

/**
 * Bounds of macro-F1 where all is right: the mean of Wilson's lower bounds per category, each on the number of texts
 * with that label. A category that was right in one text only says little, and the bound shows it.
 */
function macroF1Of(groups: readonly (readonly Comparison[])[], comparisons: readonly Comparison[]): Interval {
  const interval = bootstrap(groups.map(confusionWithin), (texts) => macroF1(addConfusions(texts)));
  if (interval.value === null || groups.length < 2 || !allRight(comparisons)) return interval;
  const categories = [...new Set(comparisons.map(({ label }) => label.verdict))];
  const lows = categories.map((category) => {
    const texts = groups.filter((items) => items.some(({ label }) => label.verdict === category));
    return wilson(1, texts.length).low;
  });
  return { value: interval.value, low: lows.reduce((sum, low) => sum + low, 0) / lows.length, high: 1 };
}

function measure(comparisons: readonly Comparison[]): Measures {
  const groups = groupByText(comparisons);
  const share = (of: (comparison: Comparison) => boolean | null): Interval =>
    bootstrapShare(groups.map((items) => tallyOf(items.map(of))));
  const errors = comparisons.filter(({ right }) => !right);
  const asked = comparisons.filter(({ label }) => label.controle === true);
  return {
    number: comparisons.length,
    accuracy: share(({ right }) => right),
    kappa: kappaOf(groups, comparisons),
    macroF1: macroF1Of(groups, comparisons),
    rightArticle: share(({ rightArticle }) => rightArticle),
    exactPlace: share(({ exactPlace }) => exactPlace),
    underReview: share(({ underReview }) => underReview),
    errors: errors.length,
    errorsUnderReview: errors.filter(({ underReview }) => underReview).length,
    errorsCaught: share(({ right, underReview }) => (right ? null : underReview)),
    reviewAsked: asked.length,
    reviewGiven: asked.filter(({ underReview }) => underReview).length,
    critical: comparisons.filter(({ critical }) => critical).length,
    confusion: confusionWithin(comparisons),
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
