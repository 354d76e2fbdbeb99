/** Wording for points that are not met, carried out on the text and judged again: what it really does is shown before it is used. */
import { adviseOn } from '../../advising/advise.js';
import { applyAdvice } from '../../advising/apply.js';
import type { Advice, ModelProvision, Values } from '../../advising/model.js';
import { comparePoints } from '../../comparing/points.js';
import type { Regulation } from '../../regulation/model.js';
import { plainText } from '../../regulation/plain-text.js';
import { proposalView } from '../../reporting/html/advice-view.js';
import type { Finding, RunResult } from '../../results/schema.js';
import type { Judged, Proposal, Proposals } from './messages.js';

type Provisions = ReadonlyMap<number, ModelProvision>;
/** Judges a text alone, without the page and the form of the dossier. */
type JudgeText = (text: string) => Promise<Judged>;

const NOT_MET: ReadonlySet<Finding['verdict']> = new Set(['voldoet-deels', 'voldoet-niet', 'ontbreekt']);

/** Asked for wording that there is not, as when a page was open for long and the text was changed elsewhere. */
export class NoAdviceError extends Error {
  override readonly name = 'NoAdviceError';
  constructor(point: number) {
    super(`Voor punt ${point} is er geen tekstvoorstel bij deze tekst.`);
  }
}

/** The text that can be changed; null where there is only a page or a form. */
function regulationOf({ texts: [first] }: Judged): Regulation | null {
  return first === undefined || (first.source.kind ?? 'regeling') !== 'regeling' ? null : first;
}

function simplified(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** What still decides the point when the wording stands in the text: the old words that contradict it. */
function remainingIn(after: RunResult, { point, provision }: Advice): Proposal['remaining'] {
  const finding = after.findings.find((one) => one.point === point);
  if (finding === undefined || finding.verdict === 'voldoet') return [];
  const own = simplified(provision.text).slice(0, 40);
  return finding.evidence
    .filter(({ quote }) => !simplified(quote).startsWith(own))
    .map(({ place, quote }) => ({ place, quote }));
}

export async function proposalsFor(
  judged: Judged,
  provisions: Provisions,
  judgeText: JudgeText,
): Promise<Proposals> {
  const regulation = regulationOf(judged);
  const { result } = judged;
  if (regulation === null) return { proposals: [], without: [] };
  const advice = adviseOn(result, regulation, provisions);
  const without = result.findings
    .filter(({ point, verdict }) => NOT_MET.has(verdict) && !advice.some((one) => one.point === point))
    .map((finding) => ({ ...finding, missing: finding.advice ?? finding.reason }))
    .map(({ point, title, verdict, missing }) => ({ point, title, verdict, missing }));
  if (advice.length === 0) return { proposals: [], without };
  const { result: before } = await judgeText(plainText(regulation).text);
  const proposals: Proposal[] = [];
  for (const one of advice) {
    const { result: after } = await judgeText(applyAdvice(regulation, one));
    const moves = comparePoints(before, after);
    proposals.push({
      point: one.point,
      title: one.title,
      verdict: one.verdict,
      missing: one.missing,
      view: proposalView(one),
      parameters: one.provision.parameters,
      becomes: moves.find(({ point }) => point === one.point)?.after ?? null,
      remaining: remainingIn(after, one),
      alsoMoves: moves.filter(({ point, direction }) => point !== one.point && direction !== 'gelijk'),
    });
  }
  return { proposals, without };
}

/**
 * @returns the text with the wording of one point in it
 * @throws ValueError for a value outside its bounds; NoAdviceError
 */
export function textWith(judged: Judged, provisions: Provisions, point: number, values: Values): string {
  const regulation = regulationOf(judged);
  const advice =
    regulation === null
      ? undefined
      : adviseOn(judged.result, regulation, provisions).find((one) => one.point === point);
  if (regulation === null || advice === undefined) throw new NoAdviceError(point);
  return applyAdvice(regulation, advice, values);
}

/**
 * The text with the wording of every point in it, one after another: what one changes, the next sees.
 * @returns null where there is no text to change
 */
export async function textWithAll(
  judged: Judged,
  provisions: Provisions,
  judgeText: JudgeText,
): Promise<string | null> {
  const regulation = regulationOf(judged);
  if (regulation === null) return null;
  let text = plainText(regulation).text;
  const tried = new Set<number>();
  // Each point once: where its wording does not settle it, more of it would not either.
  for (let now = await judgeText(text); ; now = await judgeText(text)) {
    const current = regulationOf(now);
    if (current === null) return text;
    const next = adviseOn(now.result, current, provisions).find(({ point }) => !tried.has(point));
    if (next === undefined) return text;
    tried.add(next.point);
    text = applyAdvice(current, next);
  }
}
