/** Parts that the page of a measurement and the page of two labellers share: measures, confusion tables, facts. */
import type { Interval } from '../../evaluating/bootstrap.js';
import type { FactMeasure } from '../../evaluating/facts.js';
import type { Measures, PointMeasures } from '../../evaluating/measures.js';
import type { Confusion } from '../../evaluating/statistics.js';
import { formatDecimal, formatShare, NO_FIGURE } from './evaluation-format.js';
import { type AllWords, outcomesIn, verdictWord } from './evaluation-words.js';
import { formatFeature } from './words.js';

export type Titles = ReadonlyMap<number, string>;

/** "6. Basisaanbod"; the number alone where no title is known. */
export function pointName(titles: Titles, point: number): string {
  const title = titles.get(point);
  return title === undefined ? `Punt ${point}` : `${point}. ${title}`;
}

/** A figure of its own, with the bounds apart. */
export function figure(name: string, interval: Interval, format: (interval: Interval) => string) {
  const [value, bounds] = format(interval).split(' (');
  return { name, value, bounds: bounds?.replace(/\)$/, '').replace('–', ' tot ') ?? null };
}

function measuresView(measures: Measures) {
  return {
    number: measures.number,
    accuracy: formatShare(measures.accuracy),
    kappa: formatDecimal(measures.kappa),
    macroF1: formatDecimal(measures.macroF1),
    rightArticle: formatShare(measures.rightArticle),
    exactPlace: formatShare(measures.exactPlace),
    underReview: formatShare(measures.underReview),
    errors: measures.errors === 0 ? NO_FIGURE : `${measures.errorsUnderReview} van ${measures.errors}`,
    critical: measures.critical,
  };
}

export function measuresOf(measured: PointMeasures) {
  return { core: measuresView(measured.core), total: measuresView(measured.total) };
}

export function pointRows(measured: PointMeasures, titles: Titles) {
  const { core, total } = measuresOf(measured);
  return [
    ...measured.points.map(({ point, measures }) => ({
      name: pointName(titles, point),
      sum: false,
      ...measuresView(measures),
    })),
    { name: 'Punten 1 en 3 tot 11', sum: true, ...core },
    { name: 'Alle punten', sum: true, ...total },
  ];
}

function confusionView(name: string, confusion: Confusion, words: AllWords) {
  const known = outcomesIn(words);
  const founds = known.filter((found) => Object.values(confusion).some((row) => row[found] !== undefined));
  return {
    name,
    columns: founds.map((found) => verdictWord(words, found)),
    rows: known
      .filter((label) => confusion[label] !== undefined)
      .map((label) => ({
        word: verdictWord(words, label),
        cells: founds.map((found) => {
          const count = confusion[label]?.[found] ?? 0;
          return { count, right: count > 0 && label === found, wrong: count > 0 && label !== found };
        }),
      })),
  };
}

export function confusionParts(measured: PointMeasures, titles: Titles, words: AllWords) {
  return {
    totalConfusion: confusionView('Alle punten samen', measured.total.confusion, words),
    confusions: measured.points.map(({ point, measures }) =>
      confusionView(pointName(titles, point), measures.confusion, words),
    ),
  };
}

export function factRows(facts: readonly FactMeasure[], words: AllWords) {
  return facts.map(({ key, number, share, wrong }) => ({
    name: words.report.kenmerken[key]?.naam ?? key,
    number,
    share: formatShare(share),
    wrong: wrong.map(({ document, label, found }) => ({
      document,
      label: formatFeature(words.report, key, label),
      found: formatFeature(words.report, key, found),
    })),
  }));
}

/** Items by point, in order, each group with the name of its point. */
export function byPoint<T extends { readonly point: number }>(items: readonly T[], titles: Titles) {
  return [...new Set(items.map(({ point }) => point))]
    .sort((a, b) => a - b)
    .map((point) => ({
      name: pointName(titles, point),
      items: items.filter((item) => item.point === point),
    }));
}
