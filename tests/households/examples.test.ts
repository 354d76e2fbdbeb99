/** Families through whole example regulations, with answers that a person worked out from the text. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { sourceFrom } from '../../src/cli/read-source.js';
import { assessDossier } from '../../src/dossier/assess.js';
import type { HouseholdAnswer, HouseholdOutcome } from '../../src/results/households.js';
import { type RunResult, runResultSchema } from '../../src/results/schema.js';
import { checks } from '../support/judged.js';
import { DATA } from './made.js';

const FOLDER = 'corpus/voorbeelden/afstemming';
const FILES = readdirSync(FOLDER).filter((file) => !file.endsWith('.labels.json'));
const DATE = '2026-11-23';

async function assessed(file: string): Promise<{ readonly result: RunResult; readonly text: string }> {
  const bytes = new Uint8Array(readFileSync(`${FOLDER}/${file}`));
  const source = await sourceFrom(bytes, file, DATE);
  const circumstances = { checks: checks(), referenceDate: DATE, toolVersion: '0.0.0', households: DATA };
  return { result: assessDossier([source], circumstances), text: source.regulation.text };
}

/** Family, question, value, and words of the sentence or the place. */
type Expected = readonly [
  string,
  HouseholdAnswer['question'],
  HouseholdAnswer['value'],
  { readonly short?: string; readonly says?: string; readonly place?: string }?,
];

/** What a person reads in the text stands beside each. */
const EXPECTED: Readonly<Record<string, readonly Expected[]>> = {
  // No test on means (2 lid 3); twelve months, six dagdelen, again and again (5); the table of the toeslag over the
  // second year before, unless income fell by 20 percent or on request (6).
  '14-sluizerveen.txt': [
    ['hersentumor', 'toegang', 'ja'],
    ['hersentumor', 'duur', 'genoeg', { place: 'artikel 5, eerste lid' }],
    ['hersentumor', 'bijdrage', 'onbekend', { short: 'onbekend (tussen € 218 en € 422)' }],
    ['hersentumor', 'inkomen', 'mogelijk', { place: 'artikel 6, derde lid' }],
    ['psychisch', 'bijdrage', 'bedrag', { short: '€ 39 per maand', place: 'artikel 6, eerste lid' }],
    ['chronisch', 'duur', 'te-weinig'],
    ['chronisch', 'verlenging', 'ja', { place: 'artikel 5, derde lid' }],
    ['crisis', 'dagen', 'te-weinig'],
    ['kind', 'toegang', 'ja'],
  ],
  // An income of more than 130 percent of the bijstandsnorm or more than € 11.000 of savings shuts out (4.3); 26 weeks
  // (4.4); five dagdelen (1.2); the table over the income of now (4.5); deviating is allowed (5.4).
  '52-vosbergen.md': [
    [
      'hersentumor',
      'toegang',
      'alleen-met-hardheidsclausule',
      { says: 'te veel spaargeld', place: 'paragraaf 4.3' },
    ],
    ['burn-out', 'toegang', 'alleen-met-hardheidsclausule', { says: 'inkomen van het gezin is te hoog' }],
    ['chronisch', 'toegang', 'ja'],
    ['crisis', 'toegang', 'ja'],
    ['psychisch', 'duur', 'te-weinig', { short: '6 maanden, nodig 9 maanden', place: 'paragraaf 4.4' }],
    ['psychisch', 'verlenging', 'alleen-met-hardheidsclausule'],
    ['chronisch', 'bijdrage', 'bedrag', { short: '€ 55 per maand', place: 'paragraaf 4.5' }],
    ['crisis', 'inkomen', 'nu', { says: 'telt meteen mee' }],
  ],
  // Net € 3.150 a month at most (1:1 onder 4), children from two (1:1 onder 6), twelve months, three days.
  '38-elzenmark.md': [
    ['burn-out', 'toegang', 'alleen-met-hardheidsclausule', { place: 'artikel 1:1, onder 4' }],
    ['chronisch', 'toegang', 'deels', { says: 'Het kind van 0 is te jong', place: 'artikel 1:1, onder 6' }],
    ['psychisch', 'toegang', 'ja'],
    ['crisis', 'dagen', 'te-weinig', { short: '3 dagen per week, nodig 4 dagen per week' }],
    ['crisis', 'verlenging', 'niet-nodig'],
  ],
  // Illness of a parent only (6 lid 1); the child's own problems are no ground (6 lid 2); 20 percent of the costs,
  // nothing up to 110 percent of the bijstandsnorm (9); nine months at most, only bridging after that (8).
  '45-maanwijk.md': [
    ['kind', 'toegang', 'onbekend', { says: 'Een mens moet kijken', place: 'artikel 6, tweede lid' }],
    ['burn-out', 'toegang', 'ja'],
    ['burn-out', 'bijdrage', 'bedrag', { short: '€ 120 per maand', place: 'artikel 9, eerste lid' }],
    ['psychisch', 'bijdrage', 'geen', { place: 'artikel 9, tweede lid' }],
    ['chronisch', 'verlenging', 'te-weinig', { says: '11 maanden', place: 'artikel 8, derde lid' }],
  ],
};

function answerOf(result: RunResult, id: string, question: string): HouseholdAnswer {
  const found = result.households
    .find((family) => family.id === id)
    ?.answers.find((answer) => answer.question === question);
  if (found === undefined) throw new Error(`no answer to ${question} for ${id}`);
  return found;
}

describe.each(Object.entries(EXPECTED))('%s', (file, expected) => {
  let result: RunResult;
  beforeAll(async () => {
    ({ result } = await assessed(file));
  });

  it.each(expected.map(([id, question, value, more = {}]) => ({ id, question, value, more })))(
    '$id, $question: $value',
    ({ id, question, value, more }) => {
      const answer = answerOf(result, id, question);
      expect(answer.value).toBe(value);
      if (more.short !== undefined) expect(answer.short).toBe(more.short);
      if (more.says !== undefined) expect(answer.sentence).toContain(more.says);
      if (more.place !== undefined) expect(answer.evidence.map(({ place }) => place)).toContain(more.place);
    },
  );
});

describe('all examples', () => {
  const all: { readonly file: string; readonly result: RunResult; readonly text: string }[] = [];
  beforeAll(async () => {
    for (const file of FILES) all.push({ file, ...(await assessed(file)) });
  }, 60_000);

  it('keep the contract, with the same six answers for every family and quotations that stand in the text', () => {
    for (const { file, result, text } of all) {
      expect(runResultSchema.safeParse(result).success, file).toBe(true);
      expect(result.households.map(({ id }) => id)).toEqual(DATA.families.map(({ id }) => id));
      for (const { id, answers } of result.households) {
        expect(answers.map(({ question }) => question)).toEqual(Object.keys(DATA.rules.vragen));
        for (const { evidence, sentence, short, question } of answers) {
          expect(`${sentence} ${short}`, `${file} ${id} ${question}`).not.toMatch(/[{}$]|null|undefined|NaN/);
          for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
        }
      }
    }
  });

  it('an answer that is not known asks for a person', () => {
    for (const { file, result } of all)
      for (const { id, answers } of result.households)
        for (const { value, uncertain, question } of answers)
          if (value === 'onbekend')
            expect({ file, id, question, uncertain }).toMatchObject({ uncertain: true });
  });

  it('reach every row of every question', () => {
    const reached = new Set(
      all.flatMap(({ result }) =>
        result.households.flatMap(({ answers }: HouseholdOutcome) =>
          answers.map(({ question, cause }) => `${question}/${cause}`),
        ),
      ),
    );
    const rows = Object.entries(DATA.rules.vragen).flatMap(([question, { rijen }]) =>
      rijen.map(({ naam }) => `${question}/${naam}`),
    );
    expect(rows.filter((row) => !reached.has(row))).toEqual([]);
  });
});

describe('results', () => {
  it('of before, without families, still parse', async () => {
    const { result } = await assessed('14-sluizerveen.txt');
    const { households: _, ...older } = result;
    expect(runResultSchema.parse(older).households).toEqual([]);
  });

  it('of a judgement without families have none', async () => {
    const bytes = new Uint8Array(readFileSync(`${FOLDER}/14-sluizerveen.txt`));
    const source = await sourceFrom(bytes, '14-sluizerveen.txt', DATE);
    const result = assessDossier([source], { checks: checks(), referenceDate: DATE, toolVersion: '0.0.0' });
    expect(result.households).toEqual([]);
  });
});
