import { readdirSync } from 'node:fs';
import { load } from 'cheerio';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Provision, Regulation } from '../../src/regulation/model.js';
import {
  aboutSomethingElse,
  agreementPage,
  EXAMPLES,
  evaluationPage,
  judgeContent,
  judgeFile,
  pageOf,
  unreadable,
} from './pages.js';

const FILES = readdirSync(EXAMPLES)
  .filter((name) => !name.endsWith('.labels.json'))
  .map((name) => `${EXAMPLES}/${name}`);

const bare = (text: string) => text.replace(/\s+/g, '');

/** Everything that a reading view must show: the text without what stands beside the regulation. */
function shownText({ text, root }: Regulation): string {
  const leaves = (provision: Provision): string => {
    if (provision.kind === 'buiten') return '';
    const own = provision.body ?? provision.headingSpan;
    if (own === null && provision.children.length === 0)
      return text.slice(provision.span.start, provision.span.end);
    let from = provision.span.start;
    let shown = '';
    for (const child of provision.children) {
      shown += text.slice(from, child.span.start) + leaves(child);
      from = child.span.end;
    }
    return shown + text.slice(from, provision.span.end);
  };
  return bare(root.children.map(leaves).join(''));
}

describe.each(FILES)('the report of %s', (file) => {
  let page: ReturnType<typeof load>;
  let regulation: Regulation;
  let quotes: number;

  beforeAll(async () => {
    const outcome = await judgeFile(file);
    const [first] = outcome.texts;
    if (first === undefined) throw new Error(`${file} was not read`);
    regulation = first;
    quotes = outcome.result.findings.reduce((sum, { evidence }) => sum + evidence.length, 0);
    page = load(pageOf(outcome));
  });

  it('has an element for every link within the page, and no id twice', () => {
    const ids = page('[id]')
      .toArray()
      .map(({ attribs }) => attribs.id ?? '');
    const targets = page('a[href^="#"]')
      .toArray()
      .map(({ attribs }) => (attribs.href ?? '').slice(1));
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('links every quotation to its place in the text, and every place back to its point', () => {
    const forward = page('.bewijs figcaption a')
      .toArray()
      .map(({ attribs }) => (attribs.href ?? '').slice(1));
    expect(forward).toHaveLength(quotes);
    expect(page('.punt')).toHaveLength(14);
    for (const anchor of forward) {
      const point = anchor.split('-')[1];
      expect(page(`.tekst #${anchor}`).length, anchor).toBe(1);
      expect(page(`.tekst a.puntlink[href="#punt-${point}"]`).length, anchor).toBeGreaterThan(0);
    }
  });

  it('shows the whole regulation in the reading view', () => {
    page('.puntlink').remove();
    const cells = (text: string) => bare(text).replaceAll('|', '');
    expect(cells(page('.tekst').text())).toBe(cells(shownText(regulation)));
  });
});

/** Markup in every place that a text can bring something to the page. */
const HOSTILE = [
  '# Beleidsregels SMI <script>alert(1)</script> gemeente Veldhorst 2025',
  '## Artikel 1 Begrippen <img src=x onerror=alert(2)>',
  'In deze beleidsregels wordt verstaan onder:',
  '- kinderopvang op sociaal-medische indicatie: "opvang" <b>omdat</b> een ouder door ziekte niet voor het kind kan zorgen;',
  '## Artikel 2 Duur',
  'De tegemoetkoming voor opvang op sociaal-medische indicatie duurt ten minste zes maanden <script>alert(3)</script> en ten minste twee dagen per week.',
  '## Artikel 3 Hardheidsclausule',
  'Het college kan in bijzondere gevallen afwijken van deze beleidsregels <svg onload=alert(4)> als toepassing leidt tot onbillijkheden van overwegende aard.',
].join('\n\n');

describe('what a text brings along', () => {
  it('stays text in the report, in quotations, headings and title alike', async () => {
    const outcome = await judgeContent(HOSTILE, 'a<i>"&\'.md');
    const html = pageOf(outcome);
    const page = load(html);
    expect(outcome.result.outcome).toBe('getoetst');
    expect(page('script, img, svg, b, iframe, object, [onerror], [onload]')).toHaveLength(0);
    expect(page('.bewijs blockquote').text()).toContain('<svg onload=alert(4)>');
    expect(page('h1').text()).toContain('<script>alert(1)</script>');
    expect(page('.tekst').text()).toContain('<img src=x onerror=alert(2)>');
    expect(page('.bon').text()).toContain('a<i>"&\'.md');
  });

  it('stays text in the explanation of a file that is no regulation', async () => {
    const outcome = await judgeContent(
      '# Nota <script>alert(1)</script>\n\nOver parkeren.\n',
      '<script>x.md',
    );
    expect(load(pageOf(outcome))('script')).toHaveLength(0);
  });
});

describe('a report', () => {
  it('asks nothing from elsewhere and runs nothing', async () => {
    const pages = [pageOf(await judgeFile(FILES[0] ?? '')), await evaluationPage(), agreementPage()];
    for (const html of pages) {
      const page = load(html);
      expect(page('script, link, img, iframe, object, embed, [src]')).toHaveLength(0);
      expect(page('style').text()).not.toMatch(/@import|url\(/);
      expect(page('meta[http-equiv="Content-Security-Policy"]').attr('content')).toContain(
        "default-src 'none'",
      );
    }
  });

  it('has styles for paper', async () => {
    const styles = load(pageOf(await judgeFile(FILES[0] ?? '')))('style').text();
    expect(styles).toMatch(/@page\s*\{[^}]*A4/);
    expect(styles).toContain('@media print');
  });

  it('shows how often the program was right beside every verdict, with the interval', async () => {
    const page = load(pageOf(await judgeFile(FILES[0] ?? '')));
    const shown = page('.punt .betrouwbaar')
      .toArray()
      .map((element) => page(element).text());
    expect(shown).toHaveLength(14);
    for (const text of shown) expect(text).toMatch(/98% van 40 teksten \(90% tot 100%\)/);
    expect(page('.punten').text()).toContain('veertig proefteksten');
  });

  it('is silent about it where nothing was measured', async () => {
    const page = load(pageOf(await judgeFile(FILES[0] ?? ''), new Map()));
    expect(page('.betrouwbaar')).toHaveLength(0);
    expect(page('.punten').text()).not.toMatch(/interval/);
  });

  it('says what was read and searched where there is nothing to quote', async () => {
    const outcome = await judgeFile(FILES[0] ?? '');
    const page = load(pageOf(outcome));
    const without = outcome.result.findings.filter(({ evidence }) => evidence.length === 0);
    expect(without.length).toBeGreaterThan(0);
    for (const { point, searched } of without) {
      const text = page(`#punt-${point} .gezocht`).text();
      for (const words of [...searched.places, ...searched.words]) expect(text).toContain(words);
    }
  });

  it('hints at point 2 with what the text meets and how old it is, without a verdict on it', async () => {
    const old = load(pageOf(await judgeFile(`${EXAMPLES}/20-windesloot.xml`)))('#punt-2 .feiten').text();
    expect(old).toMatch(/van 11 beoordeelde punten/);
    expect(old).toMatch(/nee, de tekst is van 17 maart 2009 en de norm van 29 januari 2026/);
  });

  it('of a file that cannot be read says what to do, and gives no verdicts', async () => {
    const outcome = await unreadable();
    const page = load(pageOf(outcome));
    expect(outcome.result.outcome).toBe('fout');
    expect(page('h2').first().text()).toBe('Dit bestand is niet gelezen');
    expect(page('.melding').text()).toContain(outcome.result.explanation);
    expect(page('.punt, .score, .tekst, nav')).toHaveLength(0);
    expect(page('.bon').text()).toContain(outcome.result.document.sha256);
  });

  it('of another text says what it seems to be, and gives no verdicts', async () => {
    const outcome = await aboutSomethingElse();
    const page = load(pageOf(outcome));
    expect(page('h2').first().text()).toBe('Geen SMI-regeling gevonden');
    expect(page('.melding').text()).toContain(outcome.result.explanation);
    expect(page('.punt, .score, .tekst')).toHaveLength(0);
  });
});
