/**
 * The second reader: per point, how strongly the words of a sentence belong to the point, and which verdict goes with the words that
 * do. Weights come from the labelled examples that the program is tuned on (`npm run tweede-blik`); the same weights give the same
 * answer. It never gives a verdict, only doubt.
 */
import type { Statement } from '../clauses/context/statements.js';
import type { Verdict } from '../results/schema.js';
import { featuresOf } from './features.js';

export interface Linear {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

export interface PointModel {
  readonly topic: Linear;
  readonly verdicts: readonly { readonly verdict: Verdict; readonly linear: Linear }[];
}

export type SecondReader = ReadonlyMap<number, PointModel>;

/** Share of certainty (0 to 1) that the features belong. */
function certainty({ bias, weights }: Linear, features: Iterable<string>): number {
  let sum = bias;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

export interface Scored {
  readonly statement: Statement;
  /** 0 to 1: whether the sentence is about the point. */
  readonly topic: number;
}

/** Sentences that are looked at for the verdict, and how sure it must be that they belong. */
const MOST_SENTENCES = 6;
const BELONGS = 0.3;

/** The statements by how strongly they belong to the point, strongest first; ties in text order. */
export function rank({ topic }: PointModel, statements: readonly Statement[]): readonly Scored[] {
  return statements
    .map((statement) => ({ statement, topic: certainty(topic, featuresOf(statement)) }))
    .sort((one, other) => other.topic - one.topic);
}

/** All features of the sentences that belong to the point, and how sure the best one is. */
export function pooledFeatures(ranked: readonly Scored[]): ReadonlySet<string> {
  const chosen = ranked.slice(0, MOST_SENTENCES).filter(({ topic }) => topic > BELONGS);
  const pooled = new Set(chosen.flatMap(({ statement }) => featuresOf(statement)));
  pooled.add(`zeker:${Math.round((ranked[0]?.topic ?? 0) * 4)}`);
  return pooled;
}

/** The certainty of each verdict that the examples know for the point. */
export function verdictsOf(model: PointModel, ranked: readonly Scored[]): ReadonlyMap<Verdict, number> {
  const pooled = pooledFeatures(ranked);
  return new Map(model.verdicts.map(({ verdict, linear }) => [verdict, certainty(linear, pooled)]));
}

/** Weights are kept in hundredths: "12 verleng=183 k:duur=-40 ...", the bias first. */
const PRECISION = 100;

function linearFrom(text: string): Linear {
  const [bias = '0', ...pairs] = text.split(' ');
  return {
    bias: Number(bias) / PRECISION,
    weights: new Map(
      pairs.map((pair) => {
        const at = pair.lastIndexOf('=');
        return [pair.slice(0, at), Number(pair.slice(at + 1)) / PRECISION];
      }),
    ),
  };
}

/** Weights smaller than this (in hundredths) change no doubt and are left out. */
const SMALLEST = 12;

/** The weights as a line of text, without those that matter little. */
export function linearToText({ bias, weights }: Linear): string {
  const pairs = [...weights]
    .map(([feature, weight]) => [feature, Math.round(weight * PRECISION)] as const)
    .filter(([, weight]) => Math.abs(weight) >= SMALLEST)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return [Math.round(bias * PRECISION), ...pairs.map(([feature, weight]) => `${feature}=${weight}`)].join(
    ' ',
  );
}

/** One line a linear model: "7 onderwerp ...", "7 voldoet-deels ...". */
export function readerFrom(text: string): SecondReader {
  const topics = new Map<number, Linear>();
  const verdicts = new Map<number, { verdict: Verdict; linear: Linear }[]>();
  for (const line of text.split('\n').filter((some) => some.trim() !== '')) {
    const [point = '', name = '', ...rest] = line.split(' ');
    const linear = linearFrom(rest.join(' '));
    if (name === 'onderwerp') topics.set(Number(point), linear);
    else {
      const known = verdicts.get(Number(point)) ?? [];
      verdicts.set(Number(point), [...known, { verdict: name as Verdict, linear }]);
    }
  }
  return new Map(
    [...topics].map(([point, topic]) => [point, { topic, verdicts: verdicts.get(point) ?? [] }]),
  );
}
