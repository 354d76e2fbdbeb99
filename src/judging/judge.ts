/** Applies the decision rows of the norm to the facts of one text. Knows no point by number. */
import type { Fact, FamilyReading, Ground, SourcedSpan } from '../clauses/model.js';
import { evidenceFor } from '../regulation/evidence.js';
import { indexOf } from '../regulation/index-of.js';
import type { Regulation, SourceKind } from '../regulation/model.js';
import { placeOf } from '../regulation/places.js';
import type { Finding } from '../results/schema.js';
import { type Facts, factsNamed, holds, type Parameters } from './conditions.js';
import type { Checks } from './load.js';
import type { Norm, Point, Row } from './schema.js';
import { fillIn } from './sentences.js';

/** At most this many quotations per finding: more hides what matters. Point 13 has seven parts, two of them halves. */
const MOST_QUOTATIONS = 9;

export function factsOf(readings: readonly FamilyReading[]): Facts {
  return new Map(readings.flatMap(({ facts }) => facts.map((fact): [string, Fact] => [fact.name, fact])));
}

/** Values of the dated parameters on a date (YYYY-MM-DD); the earliest value also holds before its own date. */
export function parametersOn(point: Point, date: string): Parameters {
  return new Map(
    Object.entries(point.parameters).map(([name, { waarden }]) => {
      const inOrder = [...waarden].sort((a, b) => a.vanaf.localeCompare(b.vanaf));
      const valid = inOrder.findLast(({ vanaf }) => vanaf <= date) ?? inOrder[0];
      if (valid === undefined) throw new Error(`parameter ${name} heeft geen waarde`);
      return [name, valid.waarde];
    }),
  );
}

/** The texts that were read together, in the order of the indexes in the evidence. */
type Texts = readonly Regulation[];

/** A quotation in one of the texts. @throws when the evidence names a text that is not there */
export function quotationOf(texts: Texts, span: SourcedSpan): Finding['evidence'][number] {
  const source = span.source ?? 0;
  const text = texts[source];
  if (text === undefined) throw new Error(`evidence in source ${source}, of ${texts.length}`);
  return { ...evidenceFor(text, span), source };
}

function evidenceOf(texts: Texts, row: Row, facts: Facts): Finding['evidence'] {
  const seen = new Set<string>();
  const found: Finding['evidence'] = [];
  const spans: SourcedSpan[] = row.bewijs.flatMap((name) => facts.get(name)?.evidence ?? []);
  for (const span of spans) {
    const key = `${span.source ?? 0}-${span.start}-${span.end}`;
    if (seen.has(key) || span.end <= span.start || found.length >= MOST_QUOTATIONS) continue;
    seen.add(key);
    found.push(quotationOf(texts, span));
  }
  return found;
}

function groundOf(row: Row, facts: Facts): Ground {
  if (row.grond !== 'uit-feit') return row.grond;
  const [first] = row.bewijs.flatMap((name) => facts.get(name) ?? []);
  return first?.ground ?? 'afwezigheid';
}

/**
 * What happens when a family yields a code for which the point has no sentence. Tests throw, so that the gap is seen;
 * a run goes on with the sentence of `norm.yaml` and a warning, since one missing sentence is no reason to judge nothing.
 */
export type OnMissing = (problem: string) => void;

const refuse: OnMissing = (problem) => {
  throw new Error(problem);
};

interface Circumstances {
  readonly norm: Norm;
  readonly date: string;
  readonly onMissing: OnMissing;
}

function sentenceFor(
  point: Point,
  kind: 'controles' | 'verworpen',
  code: string,
  { norm, onMissing }: Circumstances,
): string {
  const general = { ...norm['controles-bij-meer-bronnen'], ...norm['controles-bij-twijfel'] };
  const sentence = point[kind][code] ?? (kind === 'controles' ? general[code] : undefined);
  if (sentence !== undefined) return sentence;
  onMissing(`punt ${point.punt}: ${kind} kent de code "${code}" niet`);
  return norm['zonder-zin'][kind];
}

/** Codes of doubt about a fact that would move the verdict if it turned out otherwise. */
function movingDoubts(point: Point, row: Row, fact: Fact, facts: Facts, date: string): readonly string[] {
  return (fact.doubts ?? []).flatMap(({ code, value }) => {
    const otherwise: Facts = new Map([...facts, [fact.name, { ...fact, value }]]);
    return rowFor(point, otherwise, date).oordeel === row.oordeel ? [] : [code];
  });
}

/** Review sentences of the facts that decided, and of the row itself. */
function reviewOf(
  point: Point,
  row: Row,
  facts: Facts,
  parameters: Parameters,
  circumstances: Circumstances,
): readonly string[] {
  const named = new Set([...(row.als === undefined ? [] : factsNamed(row.als)), ...row.bewijs]);
  const codes = new Set(
    [...named].flatMap((name) => {
      const fact = facts.get(name);
      if (fact === undefined) return [];
      return [...fact.review, ...movingDoubts(point, row, fact, facts, circumstances.date)];
    }),
  );
  const sentences = [...codes].map((code) =>
    fillIn(sentenceFor(point, 'controles', code, circumstances), facts, parameters, point.woorden),
  );
  const own = row.controle === undefined ? [] : [fillIn(row.controle, facts, parameters, point.woorden)];
  return [...own, ...sentences.filter((sentence) => !own.includes(sentence))];
}

const WHOLE: Readonly<Record<SourceKind, string>> = {
  regeling: 'de hele regeling',
  webpagina: 'de hele webpagina',
  formulier: 'het hele formulier',
  anders: 'de hele tekst',
};

function searchedBy(texts: Texts, families: readonly FamilyReading[]): Finding['searched'] {
  const words = new Set(families.flatMap(({ searched }) => searched.words));
  const places = families.flatMap(({ searched, source = 0 }) => {
    const text = texts[source];
    if (text === undefined) return [];
    if (searched.provisions.length === 0) return [WHOLE[text.source.kind ?? 'regeling']];
    const index = indexOf(text);
    return searched.provisions.flatMap((id) => {
      const provision = index.byId(id);
      return provision === null ? [] : [placeOf(text, provision)];
    });
  });
  const whole = places.filter((place) => Object.values(WHOLE).includes(place));
  return { places: [...new Set(whole.length > 0 ? whole : places)], words: [...words] };
}

/** The finding of a point that none of the sources can settle. */
function withoutSource(point: Point, { norm }: Circumstances): Finding {
  const { oordeel, oorzaak, reden } = norm['zonder-bron'];
  return {
    point: point.punt,
    title: point.kort,
    verdict: oordeel,
    ground: 'afwezigheid',
    cause: oorzaak,
    reason: reden,
    needsReview: false,
    review: [],
    evidence: [],
    rejected: [],
    searched: { places: [], words: [] },
    advice: null,
    counts: point.status === 'telt',
  };
}

/** The first row that holds; the last one always does. */
export function rowFor(point: Point, facts: Facts, date: string): Row {
  const parameters = parametersOn(point, date);
  const row = point.rijen.find(({ als }) => als === undefined || holds(als, facts, parameters));
  if (row === undefined) throw new Error(`punt ${point.punt}: geen rij past`);
  return row;
}

function judgePoint(
  texts: Texts,
  point: Point,
  readings: readonly FamilyReading[],
  facts: Facts,
  circumstances: Circumstances,
): Finding {
  const parameters = parametersOn(point, circumstances.date);
  const row = rowFor(point, facts, circumstances.date);
  const families = readings.filter(({ family }) => point.families.includes(family));
  const cause = row.oorzaak ?? row.naam;
  const review = reviewOf(point, row, facts, parameters, circumstances);
  const advice = point.adviezen[cause];
  return {
    point: point.punt,
    title: point.kort,
    verdict: row.oordeel,
    ground: groundOf(row, facts),
    cause,
    reason: fillIn(row.reden, facts, parameters, point.woorden),
    needsReview: review.length > 0,
    review: [...review],
    evidence: evidenceOf(texts, row, facts),
    rejected: families.flatMap(({ rejected }) =>
      rejected.map(({ span, code }) => ({
        code,
        reason: sentenceFor(point, 'verworpen', code, circumstances),
        evidence: quotationOf(texts, span),
      })),
    ),
    searched: searchedBy(texts, families),
    advice: advice === undefined ? null : fillIn(advice, facts, parameters, point.woorden),
    counts: point.status === 'telt',
  };
}

/**
 * One finding per point of the norm, in its order.
 * @param texts the text, or the texts that were read together in the order of the indexes in the evidence
 * @param date YYYY-MM-DD: the day whose values of the parameters hold
 */
export function judge(
  texts: Regulation | readonly Regulation[],
  readings: readonly FamilyReading[],
  checks: Checks,
  date: string,
  onMissing: OnMissing = refuse,
): readonly Finding[] {
  const facts = factsOf(readings);
  const circumstances = { norm: checks.norm, date, onMissing };
  const all: Texts = 'root' in texts ? [texts] : texts;
  const kinds = new Set(all.map(({ source }) => source.kind ?? 'regeling'));
  return checks.points.map((point) =>
    point['rust-op'].some((kind) => kinds.has(kind))
      ? judgePoint(all, point, readings, facts, circumstances)
      : withoutSource(point, circumstances),
  );
}

/** The sentences of the summary, from the facts. */
export function summarise(readings: readonly FamilyReading[], checks: Checks): readonly string[] {
  const facts = factsOf(readings);
  const none: Parameters = new Map();
  return checks.summary.zinnen.flatMap(({ rijen }) => {
    const row = rijen.find(({ als }) => als === undefined || holds(als, facts, none));
    return row === undefined ? [] : [fillIn(row.zin, facts, none, checks.summary.woorden)];
  });
}
