/** `basislijn evalueer`: how often is the program right, measured on labelled texts. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { FACT_SPECS, FAMILY_NAMES } from '../../clauses/index.js';
import { type Evaluation, evaluate } from '../../evaluating/evaluation.js';
import { type LabelFile, parseLabels } from '../../evaluating/labels.js';
import { loadChecks } from '../../judging/load.js';
import { assessFile } from '../assess-file.js';
import { evaluationTable } from '../evaluation-table.js';
import { EXIT, UsageError } from '../exit-codes.js';
import { type InputFile, inputsOf } from '../inputs.js';
import { pointsOf, referenceDateOf } from '../options.js';
import { CHECKS_FOLDER, RELIABILITY_FILE, toolVersion } from '../root.js';
import { terminalOf } from '../terminal.js';

export interface EvalueerOptions {
  readonly json?: boolean;
  readonly uit?: string;
  readonly punt?: string;
  readonly tegen?: string;
  readonly vergelijk?: string;
  readonly beoordelaars?: boolean;
  readonly peildatum?: string;
  readonly bewaar?: boolean;
}

interface Labelled {
  readonly file: InputFile;
  readonly labels: LabelFile;
}

/** `zandrecht.md` and `zandrecht.pdf` share `zandrecht.labels.json`. Files without labels are left out. */
function labelledFiles(folder: string): readonly Labelled[] {
  return inputsOf(folder).files.flatMap((file) => {
    const labelPath = file.path.replace(/\.[^.]+$/, '.labels.json');
    let json: string;
    try {
      json = readFileSync(labelPath, 'utf8');
    } catch {
      return [];
    }
    try {
      return [{ file, labels: parseLabels(json) }];
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      throw new UsageError(`het labelbestand "${labelPath}" klopt niet: ${detail}`);
    }
  });
}

export async function evalueer(folders: readonly string[], options: EvalueerOptions): Promise<number> {
  const checks = loadChecks(CHECKS_FOLDER, FACT_SPECS, FAMILY_NAMES);
  const referenceDate = referenceDateOf(options.peildatum);
  const points = pointsOf(
    options.punt,
    checks.points.map(({ punt }) => punt),
  );
  const labelled = folders.flatMap(labelledFiles);
  if (labelled.length === 0)
    throw new UsageError(
      'in deze mappen staat geen tekst met een labelbestand (<naam>.labels.json) ernaast.',
    );
  const limit = pLimit(4);
  const documents = await Promise.all(
    labelled.map(({ file, labels }) =>
      limit(async () => {
        const { result, error } = await assessFile(file, {
          checks,
          referenceDate,
          toolVersion: toolVersion(),
        });
        if (error !== null) process.stderr.write(`${error}\n`);
        return { name: file.name, labels, result };
      }),
    ),
  );
  const evaluation: Evaluation = evaluate(documents, points);
  if (options.bewaar === true) save(evaluation, folders);
  if (options.uit !== undefined) {
    mkdirSync(options.uit, { recursive: true });
    writeFileSync(join(options.uit, 'evaluatie.json'), `${JSON.stringify(evaluation, null, 2)}\n`);
  }
  process.stdout.write(
    options.json === true
      ? `${JSON.stringify(evaluation, null, 2)}\n`
      : evaluationTable(evaluation, terminalOf(process.stdout, process.env)),
  );
  return documents.some(({ result }) => result.outcome === 'fout') ? EXIT.failed : EXIT.ok;
}

/** The reliability that reports show beside each verdict. */
function save(evaluation: Evaluation, folders: readonly string[]): void {
  const points = Object.fromEntries(
    evaluation.points.map(({ point, measures }) => [
      String(point),
      {
        texts: measures.number,
        accuracy: measures.accuracy.value,
        low: measures.accuracy.low,
        high: measures.accuracy.high,
      },
    ]),
  );
  writeFileSync(RELIABILITY_FILE, `${JSON.stringify({ texts: folders.join(', '), points }, null, 2)}\n`);
}
