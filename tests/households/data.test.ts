/** The data that families go by: limits read from words, the table, and what loading refuses. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FACT_SPECS } from '../../src/clauses/index.js';
import { byShare, byTable } from '../../src/households/allowance-table.js';
import { readIncomeLimit, sideOfIncome, sideOfSavings } from '../../src/households/limits.js';
import { HouseholdError, loadHouseholds } from '../../src/households/load.js';
import { DATA } from './made.js';

describe('a limit on income', () => {
  it.each([
    ['meer dan honderddertig procent (130%) van de bijstandsnorm', { of: 'bijstandsnorm', percent: 130 }],
    ['hoger dan 130% van de Wwb-norm voor een gezin', { of: 'bijstandsnorm', percent: 130 }],
    ['bedraagt 140 procent van het wettelijk minimumloon', { of: 'minimumloon', percent: 140 }],
    ['niet uitkomen boven € 1.690 per maand', { euros: 1690, per: 'maand', income: null }],
    ['niet meer dan tweeëndertigduizend (32.000) euro', { euros: 32_000, per: 'jaar', income: null }],
    ['een verzamelinkomen boven € 45.000', { euros: 45_000, per: 'jaar', income: 'bruto' }],
    ['niet hoger dan € 3.150 netto per maand', { euros: 3150, per: 'maand', income: 'netto' }],
    ['boven modaal', null],
    ['130% van de bijstandsnorm of 110% van het minimumloon', null],
    ['130% van het sociaal minimum', null],
    ['€ 8.500', null],
  ])('%s', (words, limit) => {
    expect(readIncomeLimit([words])).toEqual(limit);
  });

  it('is looked for in the passage where the words of the fact are cut off', () => {
    const cut = 'meer bedraagt dan 125 procent van de voor hen geldende b';
    expect(readIncomeLimit([cut, `${cut}ijstandsnorm`])).toEqual({ of: 'bijstandsnorm', percent: 125 });
  });

  it('is not compared with where gross and net fall on other sides', () => {
    const income = {
      toetsingsinkomen: 58_000,
      'netto-per-maand': 3800,
      'procent-bijstandsnorm': 190,
      'procent-minimumloon': 195,
    };
    expect(sideOfIncome({ euros: 50_000, per: 'jaar', income: null }, income)).toBe('onduidelijk');
    expect(sideOfIncome({ euros: 50_000, per: 'jaar', income: 'netto' }, income)).toBe('onder');
    expect(sideOfIncome({ euros: 3000, per: 'maand', income: null }, income)).toBe('boven');
  });
});

describe('a limit on savings', () => {
  it.each([
    ['de grens van artikel 34, derde lid, van de Wwb', 9000, false, 'onder'],
    ['de grens van art. 34 Participatiewet', 45_000, true, 'boven'],
    ['meer dan € 15.540, of samen met een partner meer dan € 31.080', 45_000, true, 'boven'],
    ['meer dan € 15.540, of samen met een partner meer dan € 31.080', 20_000, true, 'onduidelijk'],
    ['te veel spaargeld', 45_000, true, 'onduidelijk'],
  ] as const)('%s, with %d euros', (words, savings, over, side) => {
    expect(sideOfSavings([words], savings, over)).toBe(side);
  });
});

describe('the table of 2026', () => {
  const child = (hours: number, opvang: 'dagopvang' | 'bso' = 'dagopvang') => ({
    opvang,
    'uren-per-maand': hours,
  });

  it('is the published one: prices, ends and the steps between', () => {
    expect(DATA.table.year).toBe(2026);
    expect(DATA.table.prices).toEqual({ dagopvang: 11.23, bso: 9.98, gastouder: 8.49 });
    expect(DATA.table.bands).toHaveLength(69);
    expect(DATA.table.bands.at(-1)).toEqual({ from: 235_698, to: null, first: 36.5, next: 68.2 });
  });

  it.each([
    [0, 4],
    [56_412, 4],
    [56_413, 4.5],
    [165_657, 61.5],
    [165_658, 63.5],
    [1_000_000, 63.5],
  ])('at an income of %d parents pay %d percent for the first child', (income, percent) => {
    expect(byTable(DATA.table, income, [child(100)])).toBeCloseTo(11.23 * percent, 2);
  });

  it('takes the child with most hours as the first, in whatever order they stand', () => {
    const first = 120 * 11.23 * (1 - 0.365);
    const next = 40 * 9.98 * (1 - 0.682);
    expect(byTable(DATA.table, 300_000, [child(40, 'bso'), child(120)])).toBeCloseTo(first + next, 2);
    expect(byShare(DATA.table, 10, [child(100), child(10, 'bso')])).toBeCloseTo(122.28, 2);
  });
});

describe('loading', () => {
  /** A copy of the data with one file changed. */
  function changed(file: string, change: (text: string) => string): string {
    const folder = mkdtempSync(join(tmpdir(), 'basislijn-gezinnen-'));
    cpSync('corpus/gezinnen', folder, { recursive: true });
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    if (after === before) throw new Error('nothing changed');
    writeFileSync(path, after);
    return folder;
  }
  function problemsOf(folder: string, families?: string): string {
    try {
      loadHouseholds(folder, FACT_SPECS, families);
    } catch (error) {
      if (error instanceof HouseholdError) return `${error.file}: ${error.problems.join('; ')}`;
      throw error;
    }
    throw new Error('nothing was refused');
  }

  it.each([
    ['gezinnen.yaml', 'leeftijd: 11', 'leeftijd: elf', /gezinnen\.yaml: regel \d+: .*leeftijd/],
    [
      'gezinnen.yaml',
      'id: psychisch',
      'id: hersentumor',
      /regel \d+: .*"hersentumor" staat er meer dan eens/,
    ],
    ['gezinnen.yaml', 'werkende-ouders: 1', 'werkende-ouders: 2\n    hobby: schaken', /regel \d+: .*hobby/],
    ['gezinnen.yaml', '\n    ouders: 1\n', '\n    ouders: 0\n', /regel \d+: .*ouders/],
    ['gezinnen.yaml', 'gezinnen:\n', 'gezinnen: [\n', /geen geldige YAML op regel/],
    [
      'beslisregels.yaml',
      'feit: termijnSoort',
      'feit: termijnsoort',
      /regel \d+: rij .*"termijnsoort" bestaat niet/,
    ],
    ['beslisregels.yaml', 'is: maatwerk', 'is: maatwork', /regel \d+: .*kent de waarde "maatwork" niet/],
    ['beslisregels.yaml', '$nodigMaanden', '$nodigMaand', /parameter \$nodigMaand bestaat niet/],
    ['beslisregels.yaml', '{termijnTekst}', '{termijn}', /\{termijn\} bestaat niet/],
    ['beslisregels.yaml', 'waarde: genoeg', 'waarde: prima', /beslisregels\.yaml: regel \d+: .*waarde/],
    [
      'beslisregels.yaml',
      'kot-tabel-2026.csv',
      'kot-tabel-2027.csv',
      /kot-tabel-2027\.csv: dit bestand kan niet/,
    ],
    ['kot-tabel-2026.csv', 'soort;vanaf', 'kind;vanaf', /regel 1: de kolommen zijn niet soort;vanaf/],
    ['kot-tabel-2026.csv', 'inkomen;24150', 'inkomen;24160', /regel 6: deze inkomensgroep sluit niet aan/],
    ['kot-tabel-2026.csv', '95,5;95,6', '97,5;95,6', /regel 25: een percentage stijgt/],
    ['kot-tabel-2026.csv', 'bso;;;;;9,98', 'bso;;;;;veel', /regel 3: "veel" is geen uurprijs/],
    ['kot-tabel-2026.csv', '235698;;', '235698;300000;', /laatste inkomensgroep moet open zijn/],
    ['kot-tabel-2026.csv', ';2026;Besluit', ';2025;Besluit', /elke regel moet hetzelfde jaar hebben/],
    ['kot-tabel-2026.csv', /^gastouder.*\n/m, '', /de uurprijs van gastouder ontbreekt/],
  ])('refuses %s with %s as %s', (file, before, after, message) => {
    expect(problemsOf(changed(file, (text) => text.replace(before, () => after)))).toMatch(message);
  });

  it('refuses rows that can never be reached and lists that can run out', () => {
    const without = changed('beslisregels.yaml', (text) =>
      text.replace('als: { feit: termijnSoort, is: maatwerk }\n        waarde', 'waarde'),
    );
    expect(problemsOf(without)).toContain('alleen de laatste rij mag zonder als');
  });

  it('takes other families, and says which file is not there', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'basislijn-gezinnen-')), 'eigen.yaml');
    expect(problemsOf('corpus/gezinnen', path)).toMatch(/^eigen\.yaml: dit bestand kan niet worden gelezen/);
    writeFileSync(
      path,
      readFileSync('corpus/gezinnen/gezinnen.yaml', 'utf8').replace('id: crisis', 'id: anders'),
    );
    const data = loadHouseholds('corpus/gezinnen', FACT_SPECS, path);
    expect(data.families.map(({ id }) => id)).toContain('anders');
  });
});
