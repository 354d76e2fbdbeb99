/** Applies the decision rows of the norm to the facts of one text. Knows no point by number. */
import type { Fact, FamilyReading, Ground, Searched } from '../clauses/model.js';
import { evidenceFor, type Quotation } from '../regulation/evidence.js';
import { indexOf } from '../regulation/index-of.js';
import type { Regulation, Span } from '../regulation/model.js';
import { placeOf } from '../regulation/places.js';
import type { Finding } from '../results/schema.js';
import { type Facts, factsNamed, holds, type Parameters } from './conditions.js';
import type { Checks } from './load.js';
import type { Norm, Point, Row } from './schema.js';
import { fillIn } from './sentences.js';

/** At most this many quotations per finding: more hides what matters. */
const MOST_QUOTATIONS = 6;

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

function evidenceOf(regulation: Regulation, row: Row, facts: Facts): readonly Quotation[] {
  const seen = new Set<string>();
  const found: Quotation[] = [];
  const spans: Span[] = row.bewijs.flatMap((name) => facts.get(name)?.evidence ?? []);
  for (const span of spans) {
    const key = `${span.start}-${span.end}`;
    if (seen.has(key) || span.end <= span.start || found.length >= MOST_QUOTATIONS) continue;
    seen.add(key);
    found.push(evidenceFor(regulation, span));
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
  const sentence = point[kind][code];
  if (sentence !== undefined) return sentence;
  onMissing(`punt ${point.punt}: ${kind} kent de code "${code}" niet`);
  return norm['zonder-zin'][kind];
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
  const codes = new Set([...named].flatMap((name) => facts.get(name)?.review ?? []));
  const sentences = [...codes].map((code) =>
    fillIn(sentenceFor(point, 'controles', code, circumstances), facts, parameters, point.woorden),
  );
  const own = row.controle === undefined ? [] : [fillIn(row.controle, facts, parameters, point.woorden)];
  return [...own, ...sentences.filter((sentence) => !own.includes(sentence))];
}

function searchedBy(regulation: Regulation, families: readonly FamilyReading[]): Finding['searched'] {
  const words = new Set(families.flatMap(({ searched }) => searched.words));
  const whole = families.some(({ searched }: { searched: Searched }) => searched.provisions.length === 0);
  const index = indexOf(regulation);
  const places = families.flatMap(({ searched }) =>
    searched.provisions.flatMap((id) => {
      const provision = index.byId(id);
      return provision === null ? [] : [placeOf(regulation, provision)];
    }),
  );
  return { places: whole ? ['de hele regeling'] : [...new Set(places)], words: [...words] };
}

/** The first row that holds; the last one always does. */
export function rowFor(point: Point, facts: Facts, date: string): Row {
  const parameters = parametersOn(point, date);
  const row = point.rijen.find(({ als }) => als === undefined || holds(als, facts, parameters));
  if (row === undefined) throw new Error(`punt ${point.punt}: geen rij past`);
  return row;
}

function judgePoint(
  regulation: Regulation,
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
    evidence: [...evidenceOf(regulation, row, facts)],
    rejected: families.flatMap(({ rejected }) =>
      rejected.map(({ span, code }) => ({
        code,
        reason: sentenceFor(point, 'verworpen', code, circumstances),
        evidence: evidenceFor(regulation, span),
      })),
    ),
    searched: searchedBy(regulation, families),
    advice: advice === undefined ? null : fillIn(advice, facts, parameters, point.woorden),
    counts: point.status === 'telt',
  };
}

/**
 * One finding per point of the norm, in its order.
 * @param date YYYY-MM-DD: the day whose values of the parameters hold
 */
export function judge(
  regulation: Regulation,
  readings: readonly FamilyReading[],
  checks: Checks,
  date: string,
  onMissing: OnMissing = refuse,
): readonly Finding[] {
  const facts = factsOf(readings);
  const circumstances = { norm: checks.norm, date, onMissing };
  return checks.points.map((point) => judgePoint(regulation, point, readings, facts, circumstances));
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
