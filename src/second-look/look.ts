/**
 * Sets the second reader beside the findings: where it would expect another verdict, or sees a passage that belongs to the point and
 * that the program did not use, a person must look. The finding itself stays as it is.
 */
import type { Reading } from '../clauses/context/reading.js';
import { type Statement, statementsOf } from '../clauses/context/statements.js';
import { placeOf } from '../regulation/places.js';
import type { Finding } from '../results/schema.js';
import { rank, type Scored, type SecondReader, verdictsOf } from './model.js';

/** Sentences of doubt, with {plaats} and {oordeel}. */
export interface DoubtSentences {
  readonly otherVerdict: string;
  readonly unused: string;
}

/**
 * How much surer the second reader must be of another verdict than of that of the program. Set on the examples, each author judged
 * by what the others taught: see `docs/methode.md`.
 */
const MARGIN = 0.5;
/** The points on which a wrong `voldoet` harms a family most, and the margin for that verdict there: doubt comes sooner. */
const CRITICAL: ReadonlySet<number> = new Set([5, 6, 7, 8]);
const CRITICAL_MARGIN = 0.2;
/** How sure it must be of a passage where the program quotes nothing. */
const MISSED = 0.6;

function overlaps({ span }: Statement, { evidence }: Finding): boolean {
  return evidence.some(({ start, end }) => start < span.end && span.start < end);
}

function doubtOn(
  finding: Finding,
  ranked: readonly Scored[],
  verdicts: ReadonlyMap<Finding['verdict'], number>,
  sentences: DoubtSentences,
  placed: (statement: Statement) => string,
): string | null {
  const [best] = ranked;
  if (best === undefined) return null;
  const fill = (sentence: string, statement: Statement, verdict = ''): string =>
    sentence.replace('{plaats}', placed(statement)).replace('{oordeel}', verdict);
  if (best.topic > MISSED && !ranked.some(({ statement }) => overlaps(statement, finding)))
    return fill(sentences.unused, best.statement);
  const [expected] = [...verdicts].sort(([, one], [, other]) => other - one);
  if (expected === undefined || expected[0] === finding.verdict) return null;
  const own = verdicts.get(finding.verdict) ?? 0;
  const margin = CRITICAL.has(finding.point) && finding.verdict === 'voldoet' ? CRITICAL_MARGIN : MARGIN;
  return expected[1] - own > margin ? fill(sentences.otherVerdict, best.statement, expected[0]) : null;
}

/**
 * @param reading of the one regulation that the findings are about
 * @returns the findings, some of them under review for the doubt of the second reader. Pure.
 */
export function lookAgain(
  reading: Reading,
  findings: readonly Finding[],
  reader: SecondReader,
  sentences: DoubtSentences,
): readonly Finding[] {
  const statements = statementsOf(reading, reading.binding);
  const placed = ({ passage }: Statement): string => placeOf(reading.regulation, passage.provision);
  return findings.map((finding) => {
    const model = reader.get(finding.point);
    // Under review already, or settled by another source than the regulation.
    if (model === undefined || finding.needsReview || finding.evidence.some(({ source }) => source !== 0))
      return finding;
    const ranked = rank(model, statements);
    const doubt = doubtOn(finding, ranked, verdictsOf(model, ranked), sentences, placed);
    return doubt === null ? finding : { ...finding, needsReview: true, review: [...finding.review, doubt] };
  });
}
