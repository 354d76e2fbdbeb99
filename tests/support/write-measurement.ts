/**
 * Measures the program on each folder of `corpus/voorbeelden` and writes the tables into `docs/methode.md`, between the
 * two marks there: figures in the documentation are never typed. Run with `npm run meting`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACT_SPECS, FAMILY_NAMES } from '../../src/clauses/index.js';
import { judgeLabelled } from '../../src/cli/evaluation-documents.js';
import { labelledFiles } from '../../src/cli/evaluation-files.js';
import { referenceDateOf } from '../../src/cli/options.js';
import { toolVersion } from '../../src/cli/root.js';
import { type Evaluation, evaluate } from '../../src/evaluating/evaluation.js';
import { LABEL_ENDING } from '../../src/evaluating/labels.js';
import { loadChecks } from '../../src/judging/load.js';
import { formatShare } from '../../src/reporting/html/evaluation-format.js';
import { pointRows } from '../../src/reporting/html/evaluation-parts.js';
import { formatDate } from '../../src/reporting/html/words.js';

const DOCUMENT = 'docs/methode.md';
const EXAMPLES = 'corpus/voorbeelden';
const BEGIN = '<!-- meting: begin -->';
const END = '<!-- meting: einde -->';
const checks = loadChecks('checks', FACT_SPECS, FAMILY_NAMES);
const titles = new Map(checks.points.map(({ punt, kort }) => [punt, kort]));

async function measure(folder: string, referenceDate: string): Promise<Evaluation> {
  const { documents, errors } = await judgeLabelled(labelledFiles([folder]).texts, checks, referenceDate);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return evaluate(documents, null, {
    tool: { name: 'basislijn', version: toolVersion() },
    norm: { edition: checks.norm.editie, hash: checks.hash },
    referenceDate,
  });
}

function section(folder: string, evaluation: Evaluation): string {
  const rows = pointRows(evaluation, titles).map((row) =>
    [
      row.name,
      row.number,
      row.accuracy,
      row.kappa,
      row.rightArticle,
      row.underReview,
      row.errors,
      row.critical,
    ].join(' | '),
  );
  return [
    `### ${folder}`,
    '',
    `${evaluation.documents} teksten met labels en ${evaluation.negatives} andere; ${evaluation.missed.length} niet herkend, ${evaluation.falseAlarms.length} ten onrechte getoetst. Kenmerken goed: ${formatShare(evaluation.factsRight)}. Versie ${evaluation.tool.version}, norm ${evaluation.norm.edition}, peildatum ${formatDate(evaluation.referenceDate)}.`,
    '',
    '| Punt | Aantal | Goed | Kappa | Artikel goed | Onder controle | Fouten onder controle | Kritiek |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map((row) => `| ${row} |`),
    '',
    'Herhalen:',
    '',
    '```sh',
    `npx basislijn evalueer ${folder} --peildatum ${evaluation.referenceDate}`,
    '```',
  ].join('\n');
}

const folders = readdirSync(EXAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => join(EXAMPLES, name))
  .filter((folder) =>
    readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith(LABEL_ENDING)),
  )
  .sort();
const sections: string[] = [];
for (const folder of folders)
  sections.push(section(folder, await measure(folder, referenceDateOf(process.argv[2]))));

const before = readFileSync(DOCUMENT, 'utf8');
const [head, rest] = before.split(BEGIN);
const tail = rest?.split(END)[1];
if (head === undefined || tail === undefined) throw new Error(`${DOCUMENT} has no marks ${BEGIN} and ${END}`);
writeFileSync(DOCUMENT, `${head}${BEGIN}\n${sections.join('\n\n')}\n${END}${tail}`);
process.stdout.write(`${DOCUMENT}: ${folders.join(', ')}\n`);
