/** From bytes to a result, as the command line does it, on a fixed day. */
import { FACT_SPECS, FAMILY_NAMES } from '../../src/clauses/index.js';
import { sourceFrom } from '../../src/cli/read-source.js';
import { assessDossier } from '../../src/dossier/assess.js';
import type { Circumstances } from '../../src/judging/assess.js';
import { loadChecks } from '../../src/judging/load.js';
import type { Regulation } from '../../src/regulation/model.js';
import type { RunResult } from '../../src/results/schema.js';

const circumstances: Circumstances = {
  checks: loadChecks('checks', FACT_SPECS, FAMILY_NAMES),
  referenceDate: '2026-11-23',
  toolVersion: '0.0.0',
};

/** With the text that was read beside the result. */
export async function readAndAssess(
  bytes: Uint8Array,
  file: string,
): Promise<{ readonly regulation: Regulation; readonly result: RunResult }> {
  const source = await sourceFrom(bytes, file, circumstances.referenceDate);
  return { regulation: source.regulation, result: assessDossier([source], circumstances) };
}

/** @param file name with the ending that the format has; the content decides all the same */
export async function assessBytes(bytes: Uint8Array, file: string): Promise<RunResult> {
  return (await readAndAssess(bytes, file)).result;
}

export async function assessText(text: string, file = 'regeling.md'): Promise<RunResult> {
  return assessBytes(new TextEncoder().encode(text), file);
}
