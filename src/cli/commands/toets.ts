/** `basislijn toets`: judges files and folders, shows tables and writes reports. */

import { basename } from 'node:path';
import pLimit from 'p-limit';
import { FACT_SPECS, FAMILY_NAMES } from '../../clauses/index.js';
import { loadHouseholds } from '../../households/load.js';
import { loadChecks } from '../../judging/load.js';
import { ReadError } from '../../reading/errors.js';
import type { Renderer } from '../../reporting/registry.js';
import { readReliability } from '../../reporting/reliability.js';
import type { RunResult } from '../../results/schema.js';
import type { Outcome } from '../assess-file.js';
import { planWork, type Work } from '../dossiers.js';
import { EXIT, UsageError } from '../exit-codes.js';
import { collectInputs } from '../inputs.js';
import { normTextOf } from '../norm-text.js';
import { pointsOf, referenceDateOf, renderersOf, verdictsOf } from '../options.js';
import { outcomesOf } from '../outcomes.js';
import { outputNames, prepareFolder, writeOutput } from '../output.js';
import { progressOn } from '../progress.js';
import { CHECKS_FOLDER, HOUSEHOLDS_FOLDER, RELIABILITY_FILE, toolVersion } from '../root.js';
import { type Trails, trailsUnder, withoutTexts, withTrail } from '../search-trails.js';
import {
  explanationOf,
  nothingFoundLines,
  resultLine,
  resultTable,
  type Terminal,
  terminalOf,
} from '../terminal.js';

export interface ToetsOptions {
  readonly uit?: string;
  readonly formaat?: string;
  readonly json?: boolean;
  readonly punt?: string;
  readonly uitleg?: boolean;
  readonly peildatum?: string;
  readonly stil?: boolean;
  readonly faalBij?: string;
  readonly gemeente?: string;
  readonly los?: boolean;
}

/** What stays of a file when its reports are written: its text and tree would fill memory in a large batch. */
type Judged = Pick<Outcome, 'result' | 'errors'>;

/** Files handled side by side: reading waits for the disk and for PDF workers. */
const SIDE_BY_SIDE = 4;
/** Up to this number of documents, the terminal shows a table of each; above it one line each. */
const TABLES_UP_TO = 3;
const FORMATS = 'html,json';

function onlyPoints(result: RunResult, points: ReadonlySet<number> | null): RunResult {
  return points === null
    ? result
    : { ...result, findings: result.findings.filter(({ point }) => points.has(point)) };
}

function summaryLine(outcomes: readonly Judged[], failed: number): string {
  const count = (kind: RunResult['outcome']) =>
    outcomes.filter(({ result }) => result.outcome === kind).length;
  const none = count('niets-gevonden');
  const nothing = none === 0 ? '' : `${none} zonder gevonden regeling, `;
  return `${count('getoetst')} getoetst, ${count('geen-smi-regeling')} geen SMI-regeling, ${nothing}${failed} niet gelukt`;
}

function onlyOne(number: number): UsageError {
  return new UsageError(
    `--json werkt voor één document of dossier, en hier zijn er ${number}. Gebruik --uit <map> --formaat json voor meer, of --gemeente <naam> als alles van één gemeente is.`,
  );
}

/** Combinations that would leave out silently what was asked. */
function checkTogether(options: ToetsOptions): void {
  if (options.los === true && options.gemeente !== undefined)
    throw new UsageError('--los en --gemeente gaan niet samen: --gemeente leest alles als één dossier.');
  if (options.gemeente !== undefined && options.gemeente.trim() === '')
    throw new UsageError('geef bij --gemeente de naam van de gemeente.');
  if (options.formaat !== undefined && options.uit === undefined)
    throw new UsageError('--formaat werkt samen met --uit <map>: geef op waar de rapporten komen.');
  if (options.json === true && options.uitleg === true)
    throw new UsageError('--json en --uitleg gaan niet samen: de JSON bevat de uitleg al.');
}

interface Plan {
  readonly options: ToetsOptions;
  readonly points: ReadonlySet<number> | null;
  readonly renderers: readonly Renderer[];
  readonly referenceDate: string;
}

/** Judges side by side and writes the reports of each as soon as it is done. */
async function run(
  works: readonly Work[],
  trails: Trails['found'],
  { options, points, renderers, referenceDate }: Plan,
  checks: ReturnType<typeof loadChecks>,
): Promise<{ readonly outcomes: readonly Judged[]; readonly problems: readonly string[] }> {
  const limit = pLimit(SIDE_BY_SIDE);
  const progress = progressOn(process.stderr, works.length, options.stil === true);
  const circumstances = {
    checks,
    referenceDate,
    toolVersion: toolVersion(),
    households: loadHouseholds(HOUSEHOLDS_FOLDER, FACT_SPECS),
  };
  const nothing = withoutTexts(trails, new Set(works.map(({ file }) => basename(file.name))), circumstances);
  const names = outputNames([
    ...new Set(works.flatMap(({ file, members }) => [file, ...members.map((member) => member.file)])),
    ...nothing.map(({ file }) => file),
  ]);
  const reliability = readReliability(RELIABILITY_FILE);
  const norm = normTextOf(checks, referenceDate);
  const problems: string[] = [];
  const report = async ({ file, result: whole, texts, errors }: Outcome): Promise<Judged> => {
    const result = onlyPoints(whole, points);
    try {
      if (options.uit !== undefined)
        for (const { format, render } of renderers)
          writeOutput(
            options.uit,
            `${names.get(file)}.${format}`,
            await render({ result, texts, reliability, norm }),
          );
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      problems.push(error.describe(file.name));
    }
    return { result, errors };
  };
  const outcomes = await Promise.all(
    works.map((work) =>
      limit(async () => {
        const judged: Judged[] = [];
        for (const outcome of await outcomesOf(work, circumstances))
          judged.push(await report(withTrail(outcome, trails)));
        progress.step(work.file.name);
        return judged;
      }),
    ),
  );
  for (const outcome of nothing) outcomes.push([await report(outcome)]);
  progress.done();
  return { outcomes: outcomes.flat(), problems };
}

export async function toets(paths: readonly string[], options: ToetsOptions): Promise<number> {
  checkTogether(options);
  const checks = loadChecks(CHECKS_FOLDER, FACT_SPECS, FAMILY_NAMES);
  const plan: Plan = {
    options,
    points: pointsOf(
      options.punt,
      checks.points.map(({ punt }) => punt),
    ),
    renderers: renderersOf(options.formaat ?? FORMATS),
    referenceDate: referenceDateOf(options.peildatum),
  };
  const failing = options.faalBij === undefined ? null : verdictsOf(options.faalBij);
  const inputs = collectInputs(paths);
  const works = planWork(inputs.files, {
    municipality: options.gemeente ?? null,
    apart: options.los === true,
  });
  const trails = trailsUnder(paths);
  if (options.json === true && works.length > 1) throw onlyOne(works.length);
  if (options.uit !== undefined) prepareFolder(options.uit, inputs.files);
  const { outcomes, problems } = await run(works, trails.found, plan, checks);
  if (options.json === true && outcomes.length > 1) throw onlyOne(outcomes.length);

  const wrong = [
    ...inputs.problems,
    ...trails.problems,
    ...outcomes.flatMap(({ errors }) => errors),
    ...problems,
  ];
  for (const problem of wrong) process.stderr.write(`${problem}\n`);
  show(outcomes, options, terminalOf(process.stdout, process.env));
  if (options.stil !== true && options.json !== true) {
    if (outcomes.length + inputs.problems.length > 1)
      process.stdout.write(`\n${summaryLine(outcomes, wrong.length)}\n`);
    if (options.uit !== undefined && outcomes.length > 0)
      process.stdout.write(`De rapporten staan in ${options.uit}\n`);
  }
  if (wrong.length > 0) return EXIT.failed;
  const hit =
    failing !== null &&
    outcomes.some(({ result }) => result.findings.some(({ verdict }) => failing.has(verdict)));
  return hit ? EXIT.found : EXIT.ok;
}

function show(outcomes: readonly Judged[], options: ToetsOptions, terminal: Terminal): void {
  if (options.json === true) {
    const [outcome] = outcomes;
    if (outcome !== undefined) process.stdout.write(`${JSON.stringify(outcome.result, null, 2)}\n`);
    return;
  }
  if (options.stil === true) return;
  const results = outcomes.flatMap(({ result }) => (result.outcome === 'fout' ? [] : [result]));
  if (results.length > TABLES_UP_TO && options.uitleg !== true) {
    for (const result of results)
      if (result.outcome !== 'niets-gevonden') process.stdout.write(`${resultLine(result, terminal)}\n`);
    process.stdout.write(nothingFoundLines(results, terminal));
    return;
  }
  for (const result of results) {
    process.stdout.write(`\n${resultTable(result, terminal)}`);
    if (options.uitleg === true) process.stdout.write(explanationOf(result, terminal));
  }
}
