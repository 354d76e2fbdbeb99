/** Advice on made texts: a regulation that meets all points but those that a test takes away. */
import { adviseOn } from '../../src/advising/advise.js';
import { applyAdvice } from '../../src/advising/apply.js';
import { loadProvisions } from '../../src/advising/load.js';
import type { Advice, Values } from '../../src/advising/model.js';
import { FACT_SPECS, FAMILY_NAMES } from '../../src/clauses/index.js';
import { loadChecks } from '../../src/judging/load.js';
import type { Regulation } from '../../src/regulation/model.js';
import type { RunResult } from '../../src/results/schema.js';
import { readAndAssess } from '../support/assess.js';

const CHECKS = loadChecks('checks', FACT_SPECS, FAMILY_NAMES);
export const PROVISIONS = loadProvisions('checks', CHECKS, '2026-11-23');

interface Advised {
  readonly regulation: Regulation;
  readonly result: RunResult;
  readonly advice: readonly Advice[];
}

export async function advised(text: string): Promise<Advised> {
  const { regulation, result } = await readAndAssess(new TextEncoder().encode(text), 'regeling.md');
  return { regulation, result, advice: adviseOn(result, regulation, PROVISIONS) };
}

export function adviceOn({ advice }: Advised, point: number): Advice {
  const found = advice.find((one) => one.point === point);
  if (found === undefined) throw new Error(`no advice on point ${point}`);
  return found;
}

/** The finding on a point once its advice is carried out. */
export async function carriedOut(before: Advised, point: number, values: Values = {}) {
  const text = applyAdvice(before.regulation, adviceOn(before, point), values);
  const { result } = await advised(text);
  return { text, finding: result.findings.find((finding) => finding.point === point) };
}
