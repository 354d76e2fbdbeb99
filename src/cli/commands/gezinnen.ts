/** `basislijn gezinnen`: invented families through the rules of one or more municipalities, side by side. */
import { basename } from 'node:path';
import pLimit from 'p-limit';
import { FACT_SPECS, FAMILY_NAMES } from '../../clauses/index.js';
import { loadHouseholds } from '../../households/load.js';
import { loadChecks } from '../../judging/load.js';
import { renderHouseholdsCsv } from '../../reporting/households-csv.js';
import { renderHouseholdsPage } from '../../reporting/html/households-page.js';
import type { RunResult } from '../../results/schema.js';
import { planWork } from '../dossiers.js';
import { EXIT, UsageError } from '../exit-codes.js';
import { collectInputs } from '../inputs.js';
import { referenceDateOf } from '../options.js';
import { outcomesOf } from '../outcomes.js';
import { prepareFolder, writeOutput } from '../output.js';
import { progressOn } from '../progress.js';
import { CHECKS_FOLDER, HOUSEHOLDS_FOLDER, toolVersion } from '../root.js';
import { terminalOf, wrap } from '../terminal.js';

export interface GezinnenOptions {
  readonly uit?: string;
  readonly json?: boolean;
  readonly gezinnen?: string;
  readonly gemeente?: string;
  readonly peildatum?: string;
  readonly stil?: boolean;
}

/** Files handled side by side: reading waits for the disk and for PDF workers. */
const SIDE_BY_SIDE = 4;

function nameOf({ document }: RunResult): string {
  return document.municipality?.value.name ?? document.title?.value ?? document.file;
}

/** What a program reads: per municipality the answers, without the rest of the result. */
function asData(results: readonly RunResult[]) {
  return results.map(({ document, referenceDate, outcome, households }) => ({
    bestand: document.file,
    gemeente: document.municipality?.value.name ?? null,
    gemeentecode: document.municipality?.value.code ?? null,
    titel: document.title?.value ?? null,
    peildatum: referenceDate,
    uitkomst: outcome,
    gezinnen: households,
  }));
}

function show(results: readonly RunResult[]): void {
  const { columns } = terminalOf(process.stdout, process.env);
  const lines: string[] = [];
  for (const result of results) {
    lines.push(nameOf(result));
    if (result.households.length === 0)
      lines.push(
        ...wrap('Geen regels over SMI om gezinnen doorheen te laten gaan.', columns - 2).map(
          (line) => `  ${line}`,
        ),
      );
    for (const { name, answers } of result.households) {
      const shown = answers
        .filter(({ question, value }) => question !== 'inkomen' && value !== 'niet-van-toepassing')
        .map(({ question, short, uncertain }) => `${question} ${short}${uncertain ? '\u00a0!' : ''}`);
      lines.push(
        ...wrap(`${name}: ${shown.join('; ')}.`, columns - 4).map(
          (line, index) => `${index === 0 ? '  ' : '    '}${line}`,
        ),
      );
    }
    lines.push('');
  }
  lines.push('! een mens moet kijken. Verzonnen gezinnen; geen beslissing op een aanvraag.');
  process.stdout.write(`${lines.join('\n')}\n`);
}

export async function gezinnen(paths: readonly string[], options: GezinnenOptions): Promise<number> {
  if (options.gemeente !== undefined && options.gemeente.trim() === '')
    throw new UsageError('geef bij --gemeente de naam van de gemeente.');
  const circumstances = {
    checks: loadChecks(CHECKS_FOLDER, FACT_SPECS, FAMILY_NAMES),
    households: loadHouseholds(HOUSEHOLDS_FOLDER, FACT_SPECS, options.gezinnen),
    referenceDate: referenceDateOf(options.peildatum),
    toolVersion: toolVersion(),
  };
  const inputs = collectInputs(paths);
  const works = planWork(inputs.files, { municipality: options.gemeente ?? null, apart: false });
  if (options.uit !== undefined) prepareFolder(options.uit, inputs.files);
  const progress = progressOn(process.stderr, works.length, options.stil === true || options.json === true);
  const limit = pLimit(SIDE_BY_SIDE);
  const outcomes = (
    await Promise.all(
      works.map((work) =>
        limit(async () => {
          const judged = await outcomesOf(work, circumstances);
          progress.step(basename(work.file.name));
          // The texts themselves would fill memory in a large batch.
          return judged.map(({ result, errors }) => ({ result, errors }));
        }),
      ),
    )
  ).flat();
  progress.done();
  const problems = [...inputs.problems, ...outcomes.flatMap(({ errors }) => errors)];
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  const results = outcomes.map(({ result }) => result);
  if (options.uit !== undefined && results.length > 0) {
    writeOutput(options.uit, 'gezinnen.html', renderHouseholdsPage(results));
    writeOutput(options.uit, 'gezinnen.csv', renderHouseholdsCsv(results));
  }
  if (options.json === true) process.stdout.write(`${JSON.stringify(asData(results), null, 2)}\n`);
  else if (options.stil !== true && results.length > 0) {
    if (options.uit === undefined) show(results.filter(({ outcome }) => outcome !== 'fout'));
    else
      process.stdout.write(
        `${results.filter(({ households }) => households.length > 0).length} van ${results.length} teksten geven regels voor gezinnen. De pagina gezinnen.html en de tabel gezinnen.csv staan in ${options.uit}\n`,
      );
  }
  return problems.length > 0 ? EXIT.failed : EXIT.ok;
}
