/** Wording for points that are not met, carried out on the text and judged again: what it really does is shown before it is used. */
import { adviseOn } from '../../advising/advise.js';
import { applyAdvice } from '../../advising/apply.js';
import type { ModelProvision } from '../../advising/model.js';
import { comparePoints } from '../../comparing/points.js';
import { plainText } from '../../regulation/plain-text.js';
import { proposalView } from '../../reporting/html/advice-view.js';
import type { RunResult } from '../../results/schema.js';
import type { Judged, Proposal } from './messages.js';

type Provisions = ReadonlyMap<number, ModelProvision>;
type JudgeText = (text: string) => Promise<RunResult>;

/** @param judgeText judges a text alone, without the page and the form of the dossier */
export async function proposalsFor(
  { result, texts }: Judged,
  provisions: Provisions,
  judgeText: JudgeText,
): Promise<readonly Proposal[]> {
  const [regulation] = texts;
  if (regulation === undefined || (regulation.source.kind ?? 'regeling') !== 'regeling') return [];
  const advice = adviseOn(result, regulation, provisions);
  if (advice.length === 0) return [];
  const before = await judgeText(plainText(regulation).text);
  const proposals: Proposal[] = [];
  for (const one of advice) {
    const moves = comparePoints(before, await judgeText(applyAdvice(regulation, one)));
    proposals.push({
      point: one.point,
      title: one.title,
      verdict: one.verdict,
      missing: one.missing,
      view: proposalView(one),
      parameters: one.provision.parameters,
      becomes: moves.find(({ point }) => point === one.point)?.after ?? null,
      alsoMoves: moves.filter(({ point, direction }) => point !== one.point && direction !== 'gelijk'),
    });
  }
  return proposals;
}

/**
 * @returns the text with the wording of one point in it
 * @throws ValueError for a value outside its bounds; Error when the point has no advice
 */
export function textWith(
  { result, texts }: Judged,
  provisions: Provisions,
  point: number,
  values: Readonly<Record<string, number>>,
): string {
  const [regulation] = texts;
  const advice =
    regulation === undefined
      ? undefined
      : adviseOn(result, regulation, provisions).find((one) => one.point === point);
  if (regulation === undefined || advice === undefined) throw new Error(`no advice for point ${point}`);
  return applyAdvice(regulation, advice, values);
}
