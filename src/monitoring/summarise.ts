/** What a round keeps of a result: where the municipality stands, which texts, and the verdicts. */
import type { RunResult } from '../results/schema.js';
import type { MunicipalityStatus, PastFinding, PastState } from './model.js';

/** Texts that count on the day of the round. A text that does not say when it holds is taken to hold, and says so in its report. */
const HOLDING: ReadonlySet<RunResult['document']['status']> = new Set(['geldend', 'onbekend']);

export function statusOf(result: RunResult): MunicipalityStatus {
  switch (result.outcome) {
    case 'getoetst':
      return HOLDING.has(result.document.status) ? 'getoetst' : 'geen-geldende-regeling';
    case 'fout':
      return 'niet-gelezen';
    default:
      return 'geen-regeling-gevonden';
  }
}

/**
 * The same texts give the same words, in whatever order they were read.
 * @returns the hashes of the texts that were used, sorted; empty without a text
 */
export function textsOf({ sources, document }: RunResult): string {
  const used = sources.filter((source) => source.used).map(({ sha256 }) => sha256);
  const hashes = used.length > 0 ? used : [document.sha256].filter((hash) => hash !== '');
  return hashes.toSorted().join(' ');
}

export function stateOf(result: RunResult): PastState {
  const status = statusOf(result);
  const counted = status === 'getoetst';
  return {
    status,
    texts: textsOf(result),
    findings: new Map(
      counted
        ? result.findings.map(({ point, verdict, cause, needsReview }): [number, PastFinding] => [
            point,
            { verdict, cause, needsReview },
          ])
        : [],
    ),
    score:
      counted && result.score !== null ? { points: result.score.points, judged: result.score.judged } : null,
  };
}
