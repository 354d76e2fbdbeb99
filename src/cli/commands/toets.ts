/** `basislijn toets`: judges files and folders, shows tables and writes reports. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import pLimit from 'p-limit';
import { FACT_SPECS, FAMILY_NAMES } from '../../clauses/index.js';
import { loadChecks } from '../../judging/load.js';
import { ReadError } from '../../reading/errors.js';
import { RENDERERS, type Renderer } from '../../reporting/registry.js';
import { readReliability } from '../../reporting/reliability.js';
import type { RunResult, Verdict } from '../../results/schema.js';
import { verdictSchema } from '../../results/schema.js';
import { assessFile, type Outcome } from '../assess-file.js';
import { EXIT, UsageError } from '../exit-codes.js';
import { type InputFile, inputFiles } from '../inputs.js';
import { progressOn } from '../progress.js';
import { CHECKS_FOLDER, RELIABILITY_FILE, toolVersion } from '../root.js';
import { explanationOf, resultTable, scoreLine, shorten, terminalOf } from '../terminal.js';

export interface ToetsOptions {
  readonly uit?: string;
  readonly formaat: string;
  readonly json?: boolean;
  readonly punt?: string;
  readonly uitleg?: boolean;
  readonly peildatum?: string;
  readonly stil?: boolean;
  readonly faalBij?: string;
}

/** Files handled side by side: reading waits for the disk and for PDF workers. */
const SIDE_BY_SIDE = 4;
/** From this number of documents on, the terminal shows one line each. */
const TABLES_UP_TO = 3;

export function parseDate(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(text) ||
    Number.isNaN(date.getTime()) ||
    date.toISOString().slice(0, 10) !== text
  ) {
    throw new UsageError(
      `"${text}" is geen datum. Schrijf de peildatum als JJJJ-MM-DD, bijvoorbeeld 2026-11-23.`,
    );
  }
  return text;
}

export function parsePoints(text: string, known: readonly number[]): ReadonlySet<number> {
  const points = text.split(',').map((part) => Number(part.trim()));
  const wrong = text.split(',').filter((_, index) => !known.includes(points[index] ?? Number.NaN));
  if (wrong.length > 0)
    throw new UsageError(`punt "${wrong.join(', ')}" bestaat niet. Kies uit ${known.join(', ')}.`);
  return new Set(points);
}

function parseFormats(text: string): readonly Renderer[] {
  return text.split(',').map((name) => {
    const renderer = RENDERERS.find(({ format }) => format === name.trim());
    if (renderer === undefined) {
      throw new UsageError(
        `formaat "${name.trim()}" bestaat niet. Kies uit ${RENDERERS.map(({ format }) => format).join(', ')}.`,
      );
    }
    return renderer;
  });
}

function parseVerdicts(text: string): ReadonlySet<Verdict> {
  return new Set(
    text.split(',').map((name) => {
      const verdict = verdictSchema.safeParse(name.trim());
      if (!verdict.success)
        throw new UsageError(
          `oordeel "${name.trim()}" bestaat niet. Kies uit ${verdictSchema.options.join(', ')}.`,
        );
      return verdict.data;
    }),
  );
}

/** Output names without ending, unique in the run: a second `regels` (from PDF) becomes `regels-pdf`. */
export function outputNames(files: readonly InputFile[]): ReadonlyMap<InputFile, string> {
  const names = new Map<InputFile, string>();
  const taken = new Set<string>();
  for (const file of files) {
    const extension = extname(file.name);
    const stem = join(dirname(file.name), basename(file.name, extension));
    let name = stem;
    if (taken.has(name.toLowerCase())) name = `${stem}-${extension.slice(1).toLowerCase()}`;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${stem}-${count}`;
    taken.add(name.toLowerCase());
    names.set(file, name);
  }
  return names;
}

function write(folder: string, name: string, content: string): void {
  const path = join(folder, name);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
    throw new ReadError(
      'niet-schrijfbaar',
      `"${path}" kan niet worden geschreven${reason}`,
      'Kies met --uit een map waarin u mag schrijven.',
      null,
      { cause },
    );
  }
}

function onlyPoints(result: RunResult, points: ReadonlySet<number> | null): RunResult {
  return points === null
    ? result
    : { ...result, findings: result.findings.filter(({ point }) => points.has(point)) };
}

function collect(paths: readonly string[]): { files: readonly InputFile[]; problems: readonly string[] } {
  const files: InputFile[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    try {
      files.push(...inputFiles(path));
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      problems.push(error.describe(path));
    }
  }
  return { files, problems };
}

function summaryLine(outcomes: readonly Outcome[], failed: number): string {
  const judged = outcomes.filter(({ result }) => result?.outcome === 'getoetst').length;
  const other = outcomes.filter(({ result }) => result?.outcome === 'geen-smi-regeling').length;
  return `${judged} getoetst, ${other} geen SMI-regeling, ${failed} niet gelezen`;
}

export async function toets(paths: readonly string[], options: ToetsOptions): Promise<number> {
  const checks = loadChecks(CHECKS_FOLDER, FACT_SPECS, FAMILY_NAMES);
  const known = checks.points.map(({ punt }) => punt);
  const points = options.punt === undefined ? null : parsePoints(options.punt, known);
  const renderers = parseFormats(options.formaat);
  const failing = options.faalBij === undefined ? null : parseVerdicts(options.faalBij);
  const referenceDate =
    options.peildatum === undefined ? new Date().toISOString().slice(0, 10) : parseDate(options.peildatum);
  const terminal = terminalOf(process.stdout, process.env);

  const { files, problems } = collect(paths);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (options.json === true && files.length > 1) {
    throw new UsageError(
      '--json werkt voor één document. Gebruik --uit <map> --formaat json voor meer documenten.',
    );
  }

  const limit = pLimit(SIDE_BY_SIDE);
  const progress = progressOn(process.stderr, files.length, options.stil === true);
  const names = outputNames(files);
  const reliability = readReliability(RELIABILITY_FILE);
  const outcomes = await Promise.all(
    files.map((file) =>
      limit(async () => {
        const outcome = await assessFile(file, { checks, referenceDate, toolVersion: toolVersion() });
        if (outcome.result !== null && options.uit !== undefined) {
          const result = onlyPoints(outcome.result, points);
          for (const { format, render } of renderers) {
            write(
              options.uit,
              `${names.get(file)}.${format}`,
              await render({ result, regulation: outcome.regulation, reliability }),
            );
          }
        }
        progress.step(file.name);
        return outcome;
      }),
    ),
  );
  progress.done();

  let failed = problems.length;
  for (const { error } of outcomes) {
    if (error === null) continue;
    failed += 1;
    process.stderr.write(`${error}\n`);
  }
  const results = outcomes.flatMap(({ result }) => (result === null ? [] : [onlyPoints(result, points)]));
  show(results, options, terminal);
  if (options.stil !== true && options.json !== true && files.length + problems.length > 1)
    process.stdout.write(`\n${summaryLine(outcomes, failed)}\n`);
  if (options.stil !== true && options.json !== true && options.uit !== undefined)
    process.stdout.write(`De rapporten staan in ${options.uit}\n`);
  if (failed > 0) return EXIT.failed;
  const hit =
    failing !== null && results.some(({ findings }) => findings.some(({ verdict }) => failing.has(verdict)));
  return hit ? EXIT.found : EXIT.ok;
}

function show(
  results: readonly RunResult[],
  options: ToetsOptions,
  terminal: ReturnType<typeof terminalOf>,
): void {
  if (options.json === true) {
    const [result] = results;
    if (result !== undefined) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    return;
  }
  if (options.stil === true) return;
  if (results.length <= TABLES_UP_TO || options.uitleg === true) {
    for (const result of results) {
      process.stdout.write(`\n${resultTable(result, terminal)}`);
      if (options.uitleg === true) process.stdout.write(explanationOf(result, terminal));
    }
    return;
  }
  for (const result of results) {
    const name = shorten(result.document.file, 34).padEnd(35);
    const what = result.outcome === 'getoetst' ? scoreLine(result) : (result.explanation ?? '');
    process.stdout.write(`${name}${shorten(what, terminal.columns - 35)}\n`);
  }
}
