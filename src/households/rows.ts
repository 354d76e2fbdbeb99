/** Applies decision rows: which row holds, what it says, what it quotes, and whether a person must look. */
import type { SourcedSpan } from '../clauses/model.js';
import { type Facts, factsNamed, holds, type Parameters } from '../judging/conditions.js';
import { quotationOf } from '../judging/judge.js';
import type { Condition } from '../judging/schema.js';
import { fillIn } from '../judging/sentences.js';
import type { Regulation } from '../regulation/model.js';
import type { HouseholdOutcome } from '../results/households.js';

/** More quotations hide what matters: the points of the basislijn show them all. */
const MOST_QUOTATIONS = 3;

interface Row {
  readonly naam: string;
  readonly als?: Condition | undefined;
  readonly bewijs: readonly string[];
  readonly zin: string;
  readonly onzeker: boolean;
}

/** What is known when a row is tried. */
export interface Known {
  readonly facts: Facts;
  readonly parameters: Parameters;
  readonly words: Readonly<Record<string, string>>;
}

export type Quotations = HouseholdOutcome['answers'][number]['evidence'];

/** The first row that holds; loading makes sure that the last always does. */
export function rowThatHolds<R extends Row>(rows: readonly R[], { facts, parameters }: Known): R {
  const row = rows.find(({ als }) => als === undefined || holds(als, facts, parameters));
  if (row === undefined) throw new Error('no row holds');
  return row;
}

/** Whether a person must look: the row says so, or a fact that it rests on. */
export function isUncertain(row: Row, { facts }: Known): boolean {
  const named = new Set([...(row.als === undefined ? [] : factsNamed(row.als)), ...row.bewijs]);
  return row.onzeker || [...named].some((name) => (facts.get(name)?.review.length ?? 0) > 0);
}

export function sentenceOf(sentence: string, { facts, parameters, words }: Known): string {
  return fillIn(sentence, facts, parameters, words).replace(/\s+/g, ' ').trim();
}

export function spansOf(row: Row, { facts }: Known): readonly SourcedSpan[] {
  return row.bewijs.flatMap((name) => facts.get(name)?.evidence ?? []);
}

/** The first passages, each once. */
export function quoted(texts: readonly Regulation[], spans: readonly SourcedSpan[]): Quotations {
  const found = new Map<string, SourcedSpan>();
  for (const span of spans) {
    const key = `${span.source ?? 0}-${span.start}-${span.end}`;
    if (span.end > span.start && !found.has(key) && found.size < MOST_QUOTATIONS) found.set(key, span);
  }
  return [...found.values()].map((span) => quotationOf(texts, span));
}
