/** What people see of families: the section of the report, the page over municipalities, Markdown and CSV. */
import { load } from 'cheerio';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/cli/assess-file.js';
import { renderHouseholdsCsv } from '../../src/reporting/households-csv.js';
import { renderHouseholdsPage } from '../../src/reporting/html/households-page.js';
import { renderMarkdown } from '../../src/reporting/markdown.js';
import { aboutSomethingElse, EXAMPLES, householdsPage, judgeFile, pageOf } from './pages.js';

const bare = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the section of the report', () => {
  let outcome: Outcome;
  let page: ReturnType<typeof load>;
  beforeAll(async () => {
    outcome = await judgeFile(`${EXAMPLES}/45-maanwijk.md`);
    page = load(pageOf(outcome));
  });

  it('gives every family a row with every question, in words beside the shape', () => {
    const rows = page('.gezinnen-tabel tbody tr').toArray();
    expect(rows).toHaveLength(outcome.result.households.length);
    for (const row of rows) {
      expect(page(row).find('td')).toHaveLength(5);
      for (const cell of page(row).find('td').toArray())
        expect(bare(page(cell).text()).replace(/^[^:]+:\s*/, '')).toMatch(/\p{L}|–/u);
    }
    expect(bare(page('.gezinnen').text())).toContain('geen beslissing op een aanvraag');
  });

  it('gives the sentence of every answer with its article, linked to its place in the text', () => {
    for (const { answers } of outcome.result.households)
      for (const { sentence } of answers) expect(bare(page('.gezinnen').text())).toContain(sentence);
    const links = page('.gezin dd a').toArray();
    expect(links.length).toBeGreaterThan(20);
    for (const { attribs } of links) expect(page(`.tekst ${attribs.href}`)).toHaveLength(1);
  });

  it('marks in the text what only families rest on, with a way back', () => {
    const own = page('.tekst .anker[id^="gezin-"]').length;
    expect(own).toBeGreaterThan(0);
    expect(page('.tekst a.puntlink[href="#gezinnen-kop"]').length).toBeGreaterThan(0);
  });

  it('is left out where there are no rules', async () => {
    const other = load(pageOf(await aboutSomethingElse()));
    expect(other('.gezinnen')).toHaveLength(0);
    expect(other('a[href="#gezinnen-kop"]')).toHaveLength(0);
  });
});

describe('the page over municipalities', () => {
  it('has a table per family, a row per municipality, and counts that add up', async () => {
    const page = load(await householdsPage());
    expect(page('.gemeenten-tabel')).toHaveLength(6);
    for (const table of page('.gemeenten-tabel').toArray()) {
      const names = page(table)
        .find('tbody th')
        .toArray()
        .map((cell) => bare(page(cell).text()));
      expect(names).toEqual(['Eikerade', 'Elzenmark', 'Maanwijk', 'Sluizerveen', 'Vosbergen']);
    }
    for (const row of page('section').first().find('tbody tr').toArray()) {
      const counts = page(row)
        .find('td')
        .toArray()
        .map((cell) => Number(bare(page(cell).text()).split(': ').at(-1)));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(5);
    }
    expect(bare(page('#zonder-kop').parent().text())).toContain('standplaatsen');
    const targets = page('a[href^="#"]')
      .toArray()
      .map(({ attribs }) => (attribs.href ?? '').slice(1));
    expect(targets.filter((target) => page(`[id="${target}"]`).length !== 1)).toEqual([]);
  });

  it('says so where no text gives rules', async () => {
    const page = load(renderHouseholdsPage([(await aboutSomethingElse()).result]));
    expect(page('main').text()).toContain('Geen van de teksten geeft regels over SMI');
  });

  it('keeps markup of a text as text', async () => {
    const { result } = await judgeFile(`${EXAMPLES}/52-vosbergen.md`);
    const households = result.households.map((family) => ({ ...family, name: '<img src=x>' }));
    const page = load(renderHouseholdsPage([{ ...result, households }]));
    expect(page('img')).toHaveLength(0);
  });
});

describe('Markdown and CSV', () => {
  it('Markdown gives every family with its answers', async () => {
    const { result } = await judgeFile(`${EXAMPLES}/52-vosbergen.md`);
    const markdown = renderMarkdown(result, new Map());
    expect(markdown.indexOf('## Wat dit voor gezinnen betekent')).toBeGreaterThan(0);
    for (const { name } of result.households) expect(markdown).toContain(`### ${name}`);
    expect(markdown).toContain('- **duur: te-weinig**.');
  });

  it('CSV has a row per answer, with decimal commas and the place', async () => {
    const { result } = await judgeFile(`${EXAMPLES}/52-vosbergen.md`);
    const [header = '', ...rows] = renderHouseholdsCsv([result]).trimEnd().split('\r\n');
    expect(header.startsWith('\ufeffbestand;gemeente;')).toBe(true);
    expect(rows).toHaveLength(36);
    const paid = rows.find((row) => row.includes(';psychisch;') && row.includes(';bijdrage;')) ?? '';
    expect(paid).toContain(';39,08;39,08;euro per maand;');
    expect(paid).toContain(';paragraaf 4.5;');
  });
});
