/** Two people who labelled the same texts: their agreement, in the terms in which the program is measured. */
import type { Interval } from './bootstrap.js';
import { type Comparison, compareVerdict } from './compare.js';
import { type FactComparison, type FactMeasure, measureFacts, sameFact, shareRight } from './facts.js';
import type { Label, LabelFile } from './labels.js';
import { measurePerPoint, type PointMeasures } from './measures.js';
import { isExactPlace } from './places.js';

export interface LabelledText {
  /** Name without `.labels.json`, relative to the folder of the labeller. */
  readonly name: string;
  readonly labels: LabelFile;
}

export interface OneOpinion {
  readonly verdict: string;
  readonly places: readonly string[];
  readonly reason: string | null;
  readonly review: boolean;
}

interface Dispute {
  readonly document: string;
  readonly point: number;
  readonly a: OneOpinion;
  readonly b: OneOpinion;
}

const AGREEMENT_SCHEMA = 'basislijn/overeenstemming/1';

export interface Agreement extends PointMeasures {
  readonly schema: typeof AGREEMENT_SCHEMA;
  readonly texts: number;
  readonly facts: readonly FactMeasure[];
  readonly factsSame: Interval;
  readonly disputes: readonly Dispute[];
  /** Texts of which the two do not even agree what kind of text it is. */
  readonly otherKind: readonly { readonly document: string; readonly a: string; readonly b: string }[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
  /** Points that one of the two left out. */
  readonly onePoint: readonly {
    readonly document: string;
    readonly point: number;
    readonly by: 'a' | 'b';
  }[];
}

const opinion = ({ verdict, evidence, reason, controle }: Label): OneOpinion => ({
  verdict,
  places: evidence,
  reason: reason ?? null,
  review: controle ?? false,
});

/**
 * The first person stands where labels stand, the second where the program stands. Agreement, kappa and F1 are the
 * same the other way round; for places, the same place or one inside the other counts as exact.
 */
function compareLabels(name: string, point: number, a: Label, b: Label): Comparison {
  const comparison = compareVerdict({ name, text: name }, point, a, {
    verdict: b.verdict,
    places: b.evidence,
    underReview: b.controle ?? false,
  });
  const both = a.evidence.length > 0 && b.evidence.length > 0;
  const within = a.evidence.some((own) =>
    b.evidence.some((other) => isExactPlace(own, other) || isExactPlace(other, own)),
  );
  return {
    ...comparison,
    rightArticle: both ? comparison.rightArticle : null,
    exactPlace: both ? within : null,
    // One of two people who may both be right makes no critical error.
    critical: false,
  };
}

function sharedKeys(a: object, b: object): readonly string[] {
  return Object.keys(a).filter((key) => key in b);
}

export function agreementOf(first: readonly LabelledText[], second: readonly LabelledText[]): Agreement {
  const others = new Map(second.map(({ name, labels }) => [name, labels]));
  const own = new Set(first.map(({ name }) => name));
  const pairs = first.flatMap(({ name, labels: a }) => {
    const b = others.get(name);
    return b === undefined ? [] : [{ name, a, b }];
  });
  const judged = pairs.flatMap(({ name, a, b }) =>
    sharedKeys(a.verdicts, b.verdicts).flatMap((point) => {
      const ours = a.verdicts[point];
      const theirs = b.verdicts[point];
      return ours === undefined || theirs === undefined ? [] : [{ name, point: Number(point), ours, theirs }];
    }),
  );
  const facts: readonly FactComparison[] = pairs.flatMap(({ name, a, b }) =>
    sharedKeys(a.kenmerken, b.kenmerken).map((key) => {
      const label = a.kenmerken[key] ?? null;
      const found = b.kenmerken[key] ?? null;
      // Free text must hold the numbers of the other in both directions.
      const right = sameFact(key, label, found) && sameFact(key, found, label);
      return { document: name, text: name, key, label, found, right };
    }),
  );
  return {
    schema: AGREEMENT_SCHEMA,
    texts: pairs.length,
    ...measurePerPoint(
      judged.map(({ name, point, ours, theirs }) => compareLabels(name, point, ours, theirs)),
    ),
    facts: measureFacts(facts),
    factsSame: shareRight(facts),
    disputes: judged
      .filter(({ ours, theirs }) => ours.verdict !== theirs.verdict)
      .map(({ name, point, ours, theirs }) => ({
        document: name,
        point,
        a: opinion(ours),
        b: opinion(theirs),
      })),
    otherKind: pairs
      .filter(({ a, b }) => (a.kind ?? 'regeling') !== (b.kind ?? 'regeling'))
      .map(({ name, a, b }) => ({ document: name, a: a.kind ?? 'regeling', b: b.kind ?? 'regeling' })),
    onlyA: first.filter(({ name }) => !others.has(name)).map(({ name }) => name),
    onlyB: second.filter(({ name }) => !own.has(name)).map(({ name }) => name),
    onePoint: pairs.flatMap(({ name, a, b }) => [
      ...Object.keys(a.verdicts)
        .filter((point) => !(point in b.verdicts))
        .map((point) => ({ document: name, point: Number(point), by: 'a' as const })),
      ...Object.keys(b.verdicts)
        .filter((point) => !(point in a.verdicts))
        .map((point) => ({ document: name, point: Number(point), by: 'b' as const })),
    ]),
  };
}
