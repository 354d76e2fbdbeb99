/** Dossiers as a user makes them: by name, by folder, by dossier.yaml; what is read together and what is not. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type RunResult, runResultSchema } from '../../src/results/schema.js';
import { emptyFolder, hasStackTrace, ROOT, run } from '../support/run-cli.js';

const DOSSIERS = join(ROOT, 'corpus/voorbeelden/dossiers');
const PRACTICE = join(ROOT, 'corpus/voorbeelden/praktijk');
const KWELDERZAND = join(DOSSIERS, 'kwelderzand');

async function resultOf(args: readonly string[]): Promise<RunResult> {
  const ran = await run(['toets', ...args, '--json']);
  expect(ran.stderr.replace(/^.*\r/gm, '').trim()).toBe('');
  return runResultSchema.parse(JSON.parse(ran.stdout));
}

function verdicts({ findings }: RunResult): Readonly<Record<number, string>> {
  return Object.fromEntries(findings.map(({ point, verdict }) => [point, verdict]));
}

function fileOf({ sources }: RunResult, index: number | undefined): string | undefined {
  return sources[index ?? -1]?.file.split('/').at(-1);
}

describe('a text of another municipality', () => {
  const text = (name: string): string =>
    `# Beleidsregels kinderopvang op sociaal-medische indicatie\n\nHet college van de gemeente ${name} besluit vast te stellen:\n\n## Artikel 1 Doelgroep\n\nOuders zonder recht op kinderopvangtoeslag kunnen om sociale of medische redenen een vergoeding krijgen voor kinderopvang.\n\n## Artikel 2 Duur\n\nDe vergoeding wordt toegekend voor zes maanden en voor twee dagen per week.\n`;

  it('in the folder of a municipality is judged as hers, and that is told', async () => {
    const folder = join(emptyFolder(), 'GM0150');
    mkdirSync(folder);
    writeFileSync(join(folder, 'regels.md'), text('Zwolle'));
    const result = await resultOf([folder]);
    expect(result.document.municipality?.value.code).toBe('GM0150');
    expect(result.warnings.join(' ')).toContain(
      'De tekst noemt de gemeente Zwolle, en is gelezen als tekst van Deventer',
    );
  });

  it('is not told where they are the same', async () => {
    const folder = join(emptyFolder(), 'GM0193');
    mkdirSync(folder);
    writeFileSync(join(folder, 'regels.md'), text('Zwolle'));
    expect((await resultOf([folder])).warnings.join(' ')).not.toContain('noemt de gemeente');
  });
});

describe('a folder with everything of one municipality', () => {
  it('is one dossier: the newest rules decide, older ones fill in, page and form settle practice', async () => {
    const result = await resultOf([KWELDERZAND]);
    expect(result.document.municipality?.value.name).toBe('Kwelderzand');
    expect(result.sources.map(({ kind }) => kind)).toEqual([
      'regeling',
      'regeling',
      'formulier',
      'webpagina',
    ]);
    expect(fileOf(result, 0)).toBe('nadere-regels.md');
    expect(verdicts(result)).toMatchObject({
      1: 'voldoet',
      3: 'voldoet',
      4: 'voldoet',
      6: 'voldoet',
      8: 'voldoet',
      9: 'voldoet',
      10: 'voldoet',
      12: 'voldoet-niet',
      13: 'voldoet',
    });
    expect(result.missing).toEqual([]);
  });

  it('says of every quotation from which source it is, and it stands there', async () => {
    const result = await resultOf([KWELDERZAND]);
    const from = (point: number) =>
      fileOf(result, result.findings.find((finding) => finding.point === point)?.evidence[0]?.source);
    expect(from(4)).toBe('verordening.md');
    expect(from(10)).toBe('nadere-regels.md');
    expect(from(12)).toBe('formulier.txt');
    expect(from(13)).toBe('pagina.html');
    for (const { point, evidence } of result.findings)
      for (const { source } of evidence) expect(result.sources[source]?.settled).toContain(point);
  });

  it('sends what two sets of rules contradict to a person, with both quoted', async () => {
    const term = (await resultOf([KWELDERZAND])).findings.find(({ point }) => point === 6);
    expect(term?.needsReview).toBe(true);
    expect(new Set(term?.evidence.map(({ source }) => source))).toEqual(new Set([0, 1]));
    expect(term?.evidence.map(({ quote }) => quote).join(' ')).toContain('drie maanden');
  });

  it('shows where the page says something else than the rules', async () => {
    const result = await resultOf([KWELDERZAND]);
    expect(result.practice?.contradictions).toMatchObject([
      { fact: 'termijnMaanden', page: { value: 3 }, rules: { value: 6 } },
    ]);
    expect(result.findings.find(({ point }) => point === 13)?.review.join(' ')).toMatch(/webpagina/);
  });

  it('names what is missing, and warns for a page that is out of date', async () => {
    const result = await resultOf([join(DOSSIERS, 'lisserpoel')]);
    expect(result.missing).toEqual(['formulier']);
    expect(result.warnings.join(' ')).toMatch(/verouderd/);
    expect(result.practice?.contradictions.map(({ fact }) => fact)).toEqual([
      'termijnMaanden',
      'omvangInDagen',
      'leeftijdTot',
      'inkomenstoets',
    ]);
    // The rules turn families away for their income, and the page keeps silent about it.
    expect(result.practice?.contradictions.at(-1)).toMatchObject({
      page: { value: false, evidence: null },
      rules: { value: true },
    });
  });

  it('with only a page judges what a page can settle', async () => {
    const result = await resultOf([join(DOSSIERS, 'oudewaterschans')]);
    const settled = result.findings.filter(({ verdict }) => verdict !== 'niet-beoordeelbaar');
    expect(settled.map(({ point }) => point)).toEqual([13]);
    expect(result.missing).toEqual(['regeling', 'formulier']);
    expect(result.kenmerken).toEqual({});
  });

  it('becomes one report, with the sources and the page in it', async () => {
    const out = emptyFolder();
    const ran = await run(['toets', DOSSIERS, '--uit', out, '--formaat', 'html,csv,md', '--stil']);
    expect(ran.code).toBe(0);
    expect(readdirSync(out).filter((name) => name.endsWith('.html'))).toEqual([
      'kwelderzand.html',
      'lisserpoel.html',
    ]);
    const page = readFileSync(join(out, 'kwelderzand.html'), 'utf8');
    for (const words of ['Bronnen', 'Wat de webpagina vertelt', 'Wat ouders moeten geven', 'is de nieuwste'])
      expect(page).toContain(words);
    expect(readFileSync(join(out, 'kwelderzand.csv'), 'utf8')).toMatch(/formulier\.txt;formulier/);
    expect(readFileSync(join(out, 'lisserpoel.html'), 'utf8')).toContain(
      'Geen aanvraagformulier bij de hand',
    );
  });
});

describe('which files belong together', () => {
  it('files that are named with --gemeente', async () => {
    const result = await resultOf([
      '--gemeente',
      'Voorbeeldhaven',
      join(KWELDERZAND, 'verordening.md'),
      join(PRACTICE, 'a01-brinkhorst.html'),
    ]);
    expect(result.document.municipality).toMatchObject({
      value: { name: 'Voorbeeldhaven' },
      from: 'opgegeven',
    });
    expect(result.sources).toHaveLength(2);
  });

  it('not the files of a folder that name several municipalities', async () => {
    const ran = await run(['toets', PRACTICE]);
    const count = readdirSync(PRACTICE).filter((file) => file.endsWith('.labels.json')).length;
    expect(ran.stdout).toContain(`${count} getoetst, 0 geen SMI-regeling, 0 niet gelukt`);
  }, 120_000);

  it('not with --los', async () => {
    const ran = await run(['toets', KWELDERZAND, '--los']);
    expect(ran.stdout).toMatch(/4 getoetst/);
  });

  it('the files in a folder that carries a CBS code', async () => {
    const folder = join(emptyFolder(), 'GM0363');
    mkdirSync(join(folder, 'werk/1'), { recursive: true });
    copyFileSync(join(KWELDERZAND, 'verordening.md'), join(folder, 'werk/1/bron.md'));
    copyFileSync(join(PRACTICE, 'a03-oldenhoek.html'), join(folder, 'pagina.html'));
    const result = await resultOf([folder]);
    expect(result.sources.map(({ kind }) => kind)).toEqual(['regeling', 'webpagina']);
  });

  it('a withdrawn text and one that does not hold yet are read and left out', async () => {
    const folder = emptyFolder();
    const text = readFileSync(join(KWELDERZAND, 'verordening.md'), 'utf8');
    writeFileSync(join(folder, 'nu.md'), text);
    writeFileSync(
      join(folder, 'straks.md'),
      text.replaceAll('2022', '2031').replace('drie maanden', 'een maand'),
    );
    const result = await resultOf([folder]);
    expect(result.sources.map(({ used }) => used)).toEqual([true, false]);
    expect(result.sources[1]?.remark).toMatch(/geldt nog niet/);
    expect(result.kenmerken.termijnMaanden).toBe(3);
  });
});

describe('dossier.yaml', () => {
  function folderWith(yaml: string): string {
    const folder = emptyFolder();
    for (const name of ['verordening.md', 'formulier.txt', 'pagina.html'])
      copyFileSync(join(KWELDERZAND, name), join(folder, name));
    writeFileSync(join(folder, 'dossier.yaml'), yaml);
    return folder;
  }

  it('overrides the kind, names the municipality and leaves files out', async () => {
    const result = await resultOf([
      folderWith(
        'gemeente: Zandwijkerhoek\nbronnen:\n  - bestand: formulier.txt\n    soort: webpagina\nweglaten: [pagina.html]\n',
      ),
    ]);
    expect(result.document.municipality?.value.name).toBe('Zandwijkerhoek');
    expect(result.sources.map(({ file, kind, kindWhy }) => [file, kind, kindWhy])).toEqual([
      ['verordening.md', 'regeling', 'er staan regels in over SMI'],
      ['formulier.txt', 'webpagina', 'opgegeven'],
    ]);
  });

  it.each([
    ['gemeente: [', /geen geldige YAML: kijk op regel 1/],
    [
      'bronnen:\n  - bestand: verordening.md\n    soort: wet\n',
      /bronnen > 0 > soort: kies regeling, webpagina/,
    ],
    ['bronnen:\n  - bestand: weg.md\n', /noemt een bestand dat er niet is: weg\.md/],
    ['gemeentes: Zand\n', /"gemeentes" is hier niet bekend/],
  ])('with a mistake says where and what to do: %j', async (yaml, message) => {
    const ran = await run(['toets', folderWith(yaml)]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(message);
    expect(hasStackTrace(ran)).toBe(false);
  });
});

describe('a dossier whose page and form do not follow the rules', () => {
  const DIFFERENCES = join(ROOT, 'corpus/voorbeelden/verschillen');
  const rules = readFileSync(join(DIFFERENCES, 'tilberode/beleidsregels.md'), 'utf8');

  it('shows each difference, extension included, with both quotations', async () => {
    const result = await resultOf([join(DIFFERENCES, 'tilberode')]);
    expect(result.practice?.contradictions.map(({ fact }) => fact)).toEqual([
      'termijnMaanden',
      'omvangInDagen',
      'verlenging',
      'leeftijdTot',
      'inkomenstoets',
      'vermogenstoets',
      'eigenBijdrage',
    ]);
  });

  it('names with every datum the rule that needs it, and none for what goes too far', async () => {
    const asked = (await resultOf([join(DIFFERENCES, 'tilberode')])).practice?.asked ?? [];
    const basisOf = (words: string) => asked.find(({ evidence }) => evidence.quote.includes(words))?.basis;
    expect(basisOf('offerte van de opvang')?.place).toBe('artikel 5');
    expect(rules).toContain(basisOf('loonstrook')?.quote ?? '?');
    expect(basisOf('spaargeld')).toBeNull();
    expect(asked.map(({ evidence }) => evidence.quote).join(' ')).not.toContain('0500');
  });

  it('does not call other words for the same a difference', async () => {
    const result = await resultOf([join(DIFFERENCES, 'zwanewaard')]);
    expect(result.practice?.contradictions).toEqual([]);
    // Point 13 waits for a person because the page does not say what to bring, not because of a difference.
    expect(result.findings.filter(({ needsReview }) => needsReview).map(({ point }) => point)).toEqual([
      6, 10, 13,
    ]);
    const page = result.findings.find(({ point }) => point === 13);
    expect(page?.review).toEqual([expect.stringContaining('niet herkenbaar waarmee')]);
  });
});

describe('papers beside rules, page and form', () => {
  const survey = (folder: string, words: string): string[] => {
    const file = join(folder, 'onderzoek.txt');
    writeFileSync(
      file,
      `Klanttevredenheid SMI 2025\nGemeente Kwelderzand, team Onderzoek\n\nIn het voorjaar van 2025 hebben wij ${words}\n`,
    );
    return ['--gemeente', 'Kwelderzand', join(KWELDERZAND, 'verordening.md'), file];
  };

  it('a report on a survey among parents settles point 14, and nothing else', async () => {
    const asked =
      'alle 48 ouders met een sociaal-medische indicatie (SMI) voor kinderopvang een vragenlijst gestuurd. Zij geven de regeling een 7,9.';
    const result = await resultOf(survey(emptyFolder(), asked));
    expect(result.sources.map(({ kind, used }) => [kind, used])).toEqual([
      ['regeling', true],
      ['anders', true],
    ]);
    expect(verdicts(result)).toMatchObject({ 13: 'niet-beoordeelbaar', 14: 'voldoet' });
    const [evidence] = result.findings.find(({ point }) => point === 14)?.evidence ?? [];
    expect(evidence?.quote).toContain('vragenlijst gestuurd');
    expect(fileOf(result, evidence?.source)).toBe('onderzoek.txt');
    expect(result.sources[1]?.settled).toEqual([14]);
  });

  it('a report that asks no parents is read and left out, and that is told', async () => {
    const counted =
      '48 aanvragen voor kinderopvang met een sociaal-medische indicatie (SMI) behandeld. De uitgaven waren 120.000 euro.';
    const result = await resultOf(survey(emptyFolder(), counted));
    expect(verdicts(result)[14]).toBe('niet-beoordeelbaar');
    expect(result.sources[1]).toMatchObject({ used: false });
    expect(result.sources[1]?.remark).toContain('punt 14');
  });

  it('an annex that dossier.yaml calls rules is read as rules', async () => {
    const folder = emptyFolder();
    copyFileSync(join(KWELDERZAND, 'verordening.md'), join(folder, 'verordening.md'));
    writeFileSync(
      join(folder, 'bijlage.txt'),
      'Bijlage 1. Tarieven\n\nDagopvang: € 11,23\nGastouderopvang: € 8,49\n',
    );
    writeFileSync(
      join(folder, 'dossier.yaml'),
      'gemeente: Kwelderzand\nbronnen:\n  - bestand: bijlage.txt\n    soort: regeling\n',
    );
    const result = await resultOf([folder]);
    expect(result.sources.map(({ kind, used }) => [kind, used])).toEqual([
      ['regeling', true],
      ['regeling', true],
    ]);
  });
});
