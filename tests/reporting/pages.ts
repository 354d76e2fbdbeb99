/** The pages that people get, made as the command line makes them: reports, and the two pages of measurements. */

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FACT_SPECS, FAMILY_NAMES } from '../../src/clauses/index.js';
import { assessFile, type Outcome } from '../../src/cli/assess-file.js';
import { judgeLabelled } from '../../src/cli/evaluation-documents.js';
import { labelledFiles } from '../../src/cli/evaluation-files.js';
import { normTextOf } from '../../src/cli/norm-text.js';
import { comparePoints } from '../../src/comparing/points.js';
import { compareProvisions } from '../../src/comparing/provisions.js';
import { agreementOf } from '../../src/evaluating/annotators.js';
import { evaluate } from '../../src/evaluating/evaluation.js';
import { KEYWORDS, keywordJudge } from '../../src/evaluating/keywords/reader.js';
import { majorityOf, measurePeer } from '../../src/evaluating/peers.js';
import { loadHouseholds } from '../../src/households/load.js';
import { nothingFound } from '../../src/judging/assess.js';
import { loadChecks } from '../../src/judging/load.js';
import { renderComparison } from '../../src/reporting/html/comparison-page.js';
import { renderAgreement, renderEvaluation } from '../../src/reporting/html/evaluation-page.js';
import { renderHouseholdsPage } from '../../src/reporting/html/households-page.js';
import { renderReport } from '../../src/reporting/html/report.js';
import type { Reliability } from '../../src/reporting/html/view-model.js';
import type { Trail } from '../../src/results/trail.js';

export const EXAMPLES = 'corpus/voorbeelden/afstemming';
export const CHECKS = loadChecks('checks', FACT_SPECS, FAMILY_NAMES);
const REFERENCE_DATE = '2026-11-23';
const circumstances = {
  checks: CHECKS,
  referenceDate: REFERENCE_DATE,
  toolVersion: '0.0.0',
  households: loadHouseholds('corpus/gezinnen', FACT_SPECS),
};
const norm = normTextOf(CHECKS, REFERENCE_DATE);
const titles = new Map(CHECKS.points.map(({ punt, kort }) => [punt, kort]));

/** Figures as `evalueer --bewaar` writes them, for every point. */
const MEASURED: ReadonlyMap<number, Reliability> = new Map(
  CHECKS.points.map(({ punt }) => [
    punt,
    { texts: 40, accuracy: 0.975, low: 0.9, high: 1, source: 'veertig proefteksten' },
  ]),
);

export function pageOf(outcome: Outcome, reliability: ReadonlyMap<number, Reliability> = MEASURED): string {
  return renderReport({ result: outcome.result, texts: outcome.texts, reliability, norm });
}

export async function judgeFile(path: string): Promise<Outcome> {
  return assessFile({ path, name: path.split('/').at(-1) ?? path }, circumstances);
}

/** @param content of a file with this name, in a folder of its own */
export async function judgeContent(content: string, name = 'regeling.md'): Promise<Outcome> {
  const path = join(mkdtempSync(join(tmpdir(), 'basislijn-')), name);
  writeFileSync(path, content);
  return judgeFile(path);
}

/** What is no XML to the end: an outcome `fout`. */
export async function unreadable(): Promise<Outcome> {
  return judgeContent('<?xml version="1.0"?><cvdr><body>', 'half.xml');
}

/** Readable, and about something else. */
export async function aboutSomethingElse(): Promise<Outcome> {
  return judgeContent(
    '# Beleidsregels standplaatsen Veldhorst 2025\n\n## Artikel 1 Vergunning\n\nWie een standplaats wil innemen, vraagt een vergunning aan.\n',
  );
}

/** A municipality of which the harvest found only what does not count. */
export function nothingFoundPage(): string {
  const trail: Trail = {
    gemeente: 'Stilbergen',
    code: 'GM9999',
    peildatum: '2026-11-01',
    volledig: true,
    vragen: [
      {
        naam: 'sociaal-medische-indicatie',
        vraag: 'c.product-area=="lokaleregelgeving" and cql.textAndIndexes="sociaal medische indicatie"',
        treffers: 214,
        opmerkingen: ['De dienst telde onderweg 215.'],
      },
    ],
    bekendgemaakt: [],
    gevonden: [
      {
        id: 'CVDR900012_3',
        titel: 'Beleidsregel opvang 2011',
        organisatie: 'Stilbergen',
        besluit: 'vervallen',
        reden: 'is vervallen op 2019-01-01',
        vragen: ['sociaal-medische-indicatie'],
        inwerkingtreding: '2011-01-01',
        uitwerkingtreding: '2019-01-01',
        gewijzigd: null,
      },
    ],
  };
  const result = nothingFound(trail, 'Voor Stilbergen is niets gevonden.', circumstances);
  return renderReport({ result, texts: [], reliability: MEASURED, norm });
}

/** Families through rules of all kinds, and a text that gives none. */
export async function householdsPage(): Promise<string> {
  const names = [
    '12-eikerade.pdf',
    '14-sluizerveen.txt',
    '38-elzenmark.md',
    '45-maanwijk.md',
    '52-vosbergen.md',
  ];
  const results = [];
  for (const name of names) results.push((await judgeFile(`${EXAMPLES}/${name}`)).result);
  return renderHouseholdsPage([...results, (await aboutSomethingElse()).result]);
}

/** Two texts of which the second says less and more. */
export async function comparisonPage(): Promise<string> {
  const before = await judgeFile(`${EXAMPLES}/01-zandrecht.md`);
  const text = readFileSync(`${EXAMPLES}/01-zandrecht.md`, 'utf8');
  const after = await judgeContent(
    text.replace(/## Artikel 3[\s\S]*?(?=## Artikel 4)/, '').replaceAll('zes', 'twaalf'),
    'concept.md',
  );
  const [old, young] = [before.texts[0], after.texts[0]];
  if (old === undefined || young === undefined) throw new Error('both texts must be readable');
  return renderComparison({
    pairs: compareProvisions(old, young),
    moves: comparePoints(before.result, after.result),
    before: before.result,
    after: after.result,
    all: true,
  });
}

/** Labelled examples in which one label of each text is turned, so that the page has differences of all kinds. */
function labelledExamples() {
  return labelledFiles([EXAMPLES])
    .texts.slice(0, 6)
    .map((text, index) => {
      const point = String(5 + (index % 4));
      const label = text.labels.verdicts[point];
      const verdict: 'voldoet' | 'voldoet-niet' =
        label?.verdict === 'voldoet-niet' ? 'voldoet' : 'voldoet-niet';
      const turned = label === undefined ? {} : { [point]: { ...label, verdict } };
      return { ...text, labels: { ...text.labels, verdicts: { ...text.labels.verdicts, ...turned } } };
    });
}

export async function evaluationPage(): Promise<string> {
  const { documents } = await judgeLabelled(labelledExamples(), CHECKS, REFERENCE_DATE);
  const evaluation = evaluate(documents, null, {
    tool: { name: 'basislijn', version: '0.0.0' },
    norm: { edition: CHECKS.norm.editie, hash: CHECKS.hash },
    referenceDate: REFERENCE_DATE,
  });
  const peers = [
    measurePeer(KEYWORDS, documents, keywordJudge, null),
    measurePeer('meerderheid', documents, majorityOf(documents), null),
  ];
  return renderEvaluation({ evaluation, peers, moves: null, titles });
}

export function agreementPage(): string {
  const original = labelledFiles([EXAMPLES]).texts.slice(0, 6);
  const named = (texts: typeof original) => texts.map(({ file, labels }) => ({ name: file.name, labels }));
  const agreement = agreementOf(named(original), named(labelledExamples()));
  return renderAgreement({ agreement, names: { a: 'labels-a', b: 'labels-b' }, titles });
}
