/** The work itself, as functions on plain data. Runs in a worker thread, so that it can be stopped. */

import { ValueError } from '../../advising/fill.js';
import { loadProvisions } from '../../advising/load.js';
import type { Values } from '../../advising/model.js';
import { FACT_SPECS, FAMILY_NAMES } from '../../clauses/index.js';
import { assessTogether, type ReadFile, readAsSource } from '../../cli/assess-file.js';
import type { InputFile } from '../../cli/inputs.js';
import { normTextOf } from '../../cli/norm-text.js';
import { CHECKS_FOLDER, HOUSEHOLDS_FOLDER, RELIABILITY_FILE, toolVersion } from '../../cli/root.js';
import { comparePoints, type PointMove } from '../../comparing/points.js';
import { compareProvisions } from '../../comparing/provisions.js';
import type { DossierCircumstances } from '../../dossier/model.js';
import { loadHouseholds } from '../../households/load.js';
import type { HouseholdData } from '../../households/model.js';
import { type Checks, loadChecks } from '../../judging/load.js';
import { plainText } from '../../regulation/plain-text.js';
import type { Bar } from '../../reporting/html/bar.js';
import { renderComparison } from '../../reporting/html/comparison-page.js';
import { renderHouseholdsPage } from '../../reporting/html/households-page.js';
import { renderReport } from '../../reporting/html/report.js';
import { renderTextDocx } from '../../reporting/memo/memo.js';
import { RENDERERS } from '../../reporting/registry.js';
import { readReliability } from '../../reporting/reliability.js';
import type { RunResult } from '../../results/schema.js';
import type {
  CarriedOut,
  Compared,
  Dossier,
  FamiliesSideBySide,
  Judged,
  JudgedJson,
  JudgedPage,
  PackedJudged,
  Progress,
  Proposals,
  SentFile,
} from './messages.js';
import { pack, unpack } from './pack.js';
import { NoAdviceError, proposalsFor, textWith, textWithAll } from './proposals.js';

let loaded: {
  checks: Checks;
  households: HouseholdData;
  reliability: ReturnType<typeof readReliability>;
} | null = null;

function norm() {
  loaded ??= {
    checks: loadChecks(CHECKS_FOLDER, FACT_SPECS, FAMILY_NAMES),
    households: loadHouseholds(HOUSEHOLDS_FOLDER, FACT_SPECS),
    reliability: readReliability(RELIABILITY_FILE),
  };
  return loaded;
}

function circumstancesOn(referenceDate: string): DossierCircumstances {
  const { checks, households } = norm();
  return { checks, households, referenceDate, toolVersion: toolVersion() };
}

function renderInput({ result, texts }: Judged) {
  const { checks, reliability } = norm();
  return {
    result,
    texts,
    reliability,
    norm: normTextOf(checks, result.referenceDate),
  };
}

const SAMPLE = [
  'Beleidsregels kinderopvang op sociaal-medische indicatie (SMI)',
  'Artikel 1. Doelgroep',
  'De tegemoetkoming is voor ouders zonder recht op kinderopvangtoeslag.',
].join('\n\n');

/** Does the work once on a small text, so that the first user does not wait for the norm and the templates. */
export async function warm(): Promise<void> {
  const file = { name: 'opwarmen.txt', bytes: new TextEncoder().encode(SAMPLE), kind: null };
  const dossier: Dossier = { files: [file], municipality: null, referenceDate: '2026-01-29' };
  await judgeAndReport(dossier, null, () => undefined);
}

/** Reads and judges; what goes wrong with a file is part of the outcome. */
export async function judge(dossier: Dossier, tell: (progress: Progress) => void): Promise<Judged> {
  const circumstances = circumstancesOn(dossier.referenceDate);
  const read: ReadFile[] = [];
  for (const [index, { name, bytes, kind }] of dossier.files.entries()) {
    tell({ step: 'lezen', number: index + 1, of: dossier.files.length, name });
    const file: InputFile = { path: '', name };
    read.push(await readAsSource(file, () => Promise.resolve(bytes), circumstances, kind));
  }
  tell({ step: 'oordelen' });
  const [first] = dossier.files;
  const name = dossier.files.length === 1 ? (first?.name ?? '') : (dossier.municipality ?? first?.name ?? '');
  const { result, texts, errors } = assessTogether(
    { path: '', name },
    read,
    dossier.municipality,
    circumstances,
  );
  return { result, texts, errors };
}

function provisionsOn(referenceDate: string) {
  return loadProvisions(CHECKS_FOLDER, norm().checks, referenceDate);
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

export async function judgeAndReport(
  dossier: Dossier,
  bar: Bar | null,
  tell: (progress: Progress) => void,
): Promise<JudgedPage> {
  const judged = await judge(dossier, tell);
  tell({ step: 'rapport' });
  return { ...pack(judged), report: encode(renderReport(renderInput(judged), bar)) };
}

export async function judgeToJson(dossier: Dossier): Promise<JudgedJson> {
  const { result } = await judge(dossier, () => undefined);
  return { json: encode(JSON.stringify(result)), outcome: result.outcome };
}

/**
 * One of the formats of the registry.
 * @param moves against the text in force; empty where there is none
 * @throws when the format does not exist
 */
export async function render(
  judged: PackedJudged,
  format: string,
  moves: readonly PointMove[],
): Promise<Uint8Array> {
  const renderer = RENDERERS.find((one) => one.format === format);
  if (renderer === undefined) throw new Error(`no renderer for ${format}`);
  const content = await renderer.render({ ...renderInput(unpack(judged)), moves });
  return typeof content === 'string' ? encode(content) : content;
}

/** The regulation as plain text or as Word, as it was changed. @throws where there is no regulation */
export async function textOf(packed: PackedJudged, format: 'md' | 'docx'): Promise<Uint8Array> {
  const { result, texts } = unpack(packed);
  const [first] = texts;
  if (first === undefined) throw new Error('there is no text');
  const { text } = plainText(first);
  if (format === 'md') return encode(text);
  return renderTextDocx(text, result.document.title?.value ?? result.document.file, result.referenceDate);
}

/** Judges a text that stands alone, on the same day. */
function judgeAlone({ result: { referenceDate } }: Judged): (text: string) => Promise<Judged> {
  return (text) => {
    const file = { name: 'voorstel.txt', bytes: encode(text), kind: 'regeling' as const };
    return judge({ files: [file], municipality: null, referenceDate }, () => undefined);
  };
}

/** Wording for the points that are not met, each judged. */
export async function propose(packed: PackedJudged): Promise<Proposals> {
  const judged = unpack(packed);
  return proposalsFor(judged, provisionsOn(judged.result.referenceDate), judgeAlone(judged));
}

/** The text with the wording of every point that is not met; null where there is no text to change. */
export async function carryOutAll(packed: PackedJudged): Promise<string | null> {
  const judged = unpack(packed);
  return textWithAll(judged, provisionsOn(judged.result.referenceDate), judgeAlone(judged));
}

/** The text with the wording of one point; where a value is out of bounds, the sentence that says so. */
export function carryOut(packed: PackedJudged, point: number, values: Values): CarriedOut {
  const judged = unpack(packed);
  try {
    return {
      text: textWith(judged, provisionsOn(judged.result.referenceDate), point, values),
      problem: null,
    };
  } catch (error) {
    if (error instanceof ValueError || error instanceof NoAdviceError)
      return { text: null, problem: error.message };
    throw error;
  }
}

/** The same families through the rules of several municipalities, each a file. @returns HTML in UTF-8 */
export async function families(
  files: readonly SentFile[],
  referenceDate: string,
  bar: Bar,
): Promise<FamiliesSideBySide> {
  const results: RunResult[] = [];
  const errors: string[] = [];
  for (const file of files) {
    const judged = await judge({ files: [file], municipality: null, referenceDate }, () => undefined);
    errors.push(...judged.errors);
    if (judged.result.households.length > 0) results.push(judged.result);
    else if (judged.errors.length === 0) errors.push(`${file.name}: ${judged.result.explanation ?? ''}`);
  }
  return { page: results.length === 0 ? null : encode(renderHouseholdsPage(results, bar)), errors };
}

/** Two texts side by side. @throws when one of the two was not read */
export function compare(packedBefore: PackedJudged, packedAfter: PackedJudged, bar: Bar): Compared {
  const before = unpack(packedBefore);
  const after = unpack(packedAfter);
  const [old] = before.texts;
  const [young] = after.texts;
  if (old === undefined || young === undefined)
    throw new Error('a text that was not read cannot be compared');
  const moves = comparePoints(before.result, after.result);
  const page = renderComparison({
    pairs: compareProvisions(old, young),
    moves,
    before: before.result,
    after: after.result,
    all: true,
    bar,
  });
  return { page: encode(page), moves };
}
