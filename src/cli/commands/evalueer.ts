/** `basislijn evalueer`: how often is the program right, measured on labelled texts. */
import { basename, dirname } from 'node:path';
import { FACT_SPECS, FAMILY_NAMES } from '../../clauses/index.js';
import { agreementOf } from '../../evaluating/annotators.js';
import { type Evaluation, evaluate } from '../../evaluating/evaluation.js';
import { KEYWORDS, keywordJudge } from '../../evaluating/keywords/reader.js';
import { type Moves, movesSince } from '../../evaluating/moves.js';
import { majorityOf, measurePeer, type Peer } from '../../evaluating/peers.js';
import { reliabilityOf } from '../../evaluating/reliability.js';
import { type Checks, loadChecks } from '../../judging/load.js';
import { agreementTable } from '../evaluation-agreement-table.js';
import { judgeLabelled } from '../evaluation-documents.js';
import { earlierMeasurement, type LabelledFolder, labelledFiles, labelsOf } from '../evaluation-files.js';
import { movesTable, peersTable } from '../evaluation-moves-table.js';
import { evaluationTable } from '../evaluation-table.js';
import { EXIT, UsageError } from '../exit-codes.js';
import { pointsOf, referenceDateOf } from '../options.js';
import { writeOutput } from '../output.js';
import { CHECKS_FOLDER, RELIABILITY_FILE, toolVersion } from '../root.js';
import { terminalOf } from '../terminal.js';

export interface EvalueerOptions {
  readonly json?: boolean;
  readonly html?: string;
  readonly uit?: string;
  readonly punt?: string;
  readonly tegen?: string;
  readonly vergelijk?: string;
  readonly beoordelaars?: boolean;
  readonly peildatum?: string;
  readonly bewaar?: boolean;
}

/** Combinations that would leave out silently what was asked. */
function checkTogether(folders: readonly string[], options: EvalueerOptions): void {
  if (options.vergelijk !== undefined && options.vergelijk !== KEYWORDS)
    throw new UsageError(`"${options.vergelijk}" is geen lezer om mee te vergelijken. Kies ${KEYWORDS}.`);
  if (options.bewaar === true && options.punt !== undefined)
    throw new UsageError('--bewaar en --punt gaan niet samen: bewaard wordt de meting van alle punten.');
  if (options.beoordelaars !== true) return;
  const other = (['tegen', 'vergelijk', 'bewaar', 'peildatum', 'punt'] as const).filter(
    (name) => options[name] !== undefined,
  );
  if (other.length > 0)
    throw new UsageError(
      `--beoordelaars vergelijkt twee mensen en gaat niet samen met --${other.join(' en --')}.`,
    );
  if (folders.length !== 2)
    throw new UsageError(
      `--beoordelaars vraagt twee mappen met labels, en hier ${folders.length === 1 ? 'is er één' : `zijn er ${folders.length}`}.`,
    );
}

/** The page and the data, wherever they were asked for. */
async function write(options: EvalueerOptions, data: object, page: () => Promise<string>): Promise<void> {
  if (options.html !== undefined) writeOutput(dirname(options.html), basename(options.html), await page());
  if (options.uit !== undefined) {
    writeOutput(options.uit, 'evaluatie.json', `${JSON.stringify(data, null, 2)}\n`);
    writeOutput(options.uit, 'evaluatie.html', await page());
  }
  if (options.json === true) process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
}

const titlesOf = (checks: Checks): ReadonlyMap<number, string> =>
  new Map(checks.points.map(({ punt, kort }) => [punt, kort]));

async function compareLabellers(
  [a = '', b = '']: readonly string[],
  options: EvalueerOptions,
  checks: Checks,
): Promise<number> {
  const agreement = agreementOf(labelsOf(a), labelsOf(b));
  if (agreement.texts === 0)
    throw new UsageError(
      `"${a}" en "${b}" hebben geen labelbestand met dezelfde naam. Er valt niets te vergelijken.`,
    );
  await write(options, agreement, async () => {
    const { renderAgreement } = await import('../../reporting/html/evaluation-page.js');
    return renderAgreement({ agreement, names: { a, b }, titles: titlesOf(checks) });
  });
  if (options.json !== true)
    process.stdout.write(agreementTable(agreement, { a, b }, terminalOf(process.stdout, process.env)));
  return EXIT.ok;
}

/** The reliability that reports show beside each verdict. */
function save(evaluation: Evaluation, folders: readonly string[]): void {
  const texts = `${evaluation.documents} voorbeeldregelingen met labels (${folders.map((folder) => basename(folder)).join(', ')})`;
  writeOutput(
    dirname(RELIABILITY_FILE),
    basename(RELIABILITY_FILE),
    `${JSON.stringify(reliabilityOf(evaluation, texts), null, 2)}\n`,
  );
}

function warn({ withoutText, unlabelled, problems }: LabelledFolder): void {
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  for (const path of withoutText) process.stderr.write(`${path}: bij deze labels staat geen tekst.\n`);
  if (unlabelled.length > 0)
    process.stderr.write(`Zonder labels, dus niet gemeten: ${unlabelled.join(', ')}\n`);
}

export async function evalueer(folders: readonly string[], options: EvalueerOptions): Promise<number> {
  checkTogether(folders, options);
  const checks = loadChecks(CHECKS_FOLDER, FACT_SPECS, FAMILY_NAMES);
  if (options.beoordelaars === true) return compareLabellers(folders, options, checks);

  const referenceDate = referenceDateOf(options.peildatum);
  const points = pointsOf(
    options.punt,
    checks.points.map(({ punt }) => punt),
  );
  const earlier = options.tegen === undefined ? null : earlierMeasurement(options.tegen);
  const labelled = labelledFiles(folders);
  warn(labelled);
  const { documents, errors } = await judgeLabelled(labelled.texts, checks, referenceDate);
  for (const error of errors) process.stderr.write(`${error}\n`);

  const evaluation = evaluate(documents, points, {
    tool: { name: 'basislijn', version: toolVersion() },
    norm: { edition: checks.norm.editie, hash: checks.hash },
    referenceDate,
  });
  const moves: Moves | null = earlier === null ? null : movesSince(earlier, evaluation);
  const peers: readonly Peer[] =
    options.vergelijk === undefined
      ? []
      : [
          measurePeer(KEYWORDS, documents, keywordJudge, points),
          measurePeer('meerderheid', documents, majorityOf(documents), points),
        ];
  await write(options, { ...evaluation, peers, moves }, async () => {
    const { renderEvaluation } = await import('../../reporting/html/evaluation-page.js');
    return renderEvaluation({ evaluation, peers, moves, titles: titlesOf(checks) });
  });
  if (options.json !== true) {
    const terminal = terminalOf(process.stdout, process.env);
    process.stdout.write(
      [
        evaluationTable(evaluation, terminal),
        ...(peers.length === 0 ? [] : [peersTable(evaluation, peers)]),
        ...(moves === null ? [] : [movesTable(moves, terminal)]),
      ].join('\n'),
    );
  }
  if (options.bewaar === true) save(evaluation, folders);
  return errors.length + labelled.problems.length + labelled.withoutText.length > 0 ? EXIT.failed : EXIT.ok;
}
