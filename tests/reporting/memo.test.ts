/** The memo for college or council: the points, their quotations and proposed wording, in Word and in Markdown alike. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/cli/assess-file.js';
import { normTextOf } from '../../src/cli/norm-text.js';
import { sourceFrom } from '../../src/cli/read-source.js';
import { comparePoints } from '../../src/comparing/points.js';
import { renderMemoDocx, renderMemoMarkdown, renderTextDocx } from '../../src/reporting/memo/memo.js';
import { CHECKS, EXAMPLES, judgeContent, judgeFile } from './pages.js';

const norm = normTextOf(CHECKS, '2026-11-23');
const NOT_MET = ['voldoet-deels', 'voldoet-niet', 'ontbreekt'];
let outcome: Outcome;
let markdown: string;
let word: Uint8Array;

/** Markdown escapes signs that Word does not. */
const unescaped = (text: string) => text.replace(/\\(.)/g, '$1').replace(/\*\*/g, '');

async function wordsIn(bytes: Uint8Array): Promise<string> {
  const { regulation } = await sourceFrom(bytes, 'memo.docx', '2026-11-23');
  return regulation.text.replace(/\s+/g, ' ');
}

beforeAll(async () => {
  outcome = await judgeFile(`${EXAMPLES}/52-vosbergen.md`);
  const input = { ...outcome, norm, moves: [] };
  markdown = renderMemoMarkdown(input);
  word = await renderMemoDocx(input);
});

describe('the memo', () => {
  it('gives every point that is not met a section with its quotations, the reason and what to do', () => {
    const open = outcome.result.findings.filter(({ verdict }) => NOT_MET.includes(verdict));
    expect(open.length).toBeGreaterThan(2);
    for (const { point, title, reason, evidence, advice } of open) {
      expect(unescaped(markdown)).toContain(`### ${point}. ${title}`);
      expect(unescaped(markdown)).toContain(reason);
      expect(unescaped(markdown)).toContain(advice ?? '');
      for (const { quote, place } of evidence) {
        expect(unescaped(markdown)).toContain(`> ${quote.replace(/\s+/g, ' ')}`);
        expect(unescaped(markdown)).toContain(`> *${place}*`);
      }
    }
  });
  it('proposes wording, says where it goes, what goes for it and what refers to that', () => {
    expect(markdown).toContain('Het inkomen en het vermogen van de ouders zijn geen voorwaarde');
    expect(markdown).toContain('In plaats van de passage in paragraaf 4.3');
    expect(markdown).toContain('Daarvoor vervalt:');
    expect(markdown).toContain('Elders in de tekst wordt hiernaar verwezen: paragraaf 4.6');
    expect(markdown).toMatch(/Als nieuw onderdeel 4\.\d+, na paragraaf 4\.7:/);
  });
  it('names every point once in the table, and asks for a decision that fits', () => {
    for (const { point, title } of outcome.result.findings)
      expect(markdown).toContain(`| ${point}. ${title} |`);
    expect(markdown).toContain('De tekst aan te passen op de punten');
    expect(markdown).toContain('Te besluiten wat er gebeurt met punt 1.');
  });
  it('shows families with the places they rest on, and how the outcome came about', () => {
    expect(markdown).toContain('| **Een ouder met een hersentumor** |');
    expect(markdown).toMatch(/- Een ouder met een hersentumor: paragraaf/);
    expect(markdown).toContain(outcome.result.document.sha256);
    expect(markdown).toContain(outcome.result.norm.hash);
  });
  it('tells what moves against the text in force', async () => {
    const young = await judgeFile(`${EXAMPLES}/14-sluizerveen.txt`);
    const moves = comparePoints(outcome.result, young.result);
    expect(renderMemoMarkdown({ ...young, norm, moves })).toMatch(
      /Wat deze tekst verandert[\s\S]*\(vooruit\)/,
    );
    expect(markdown).not.toContain('Wat deze tekst verandert');
  });
  it('says only why, for a text that was not judged', async () => {
    const other = await judgeContent('Wandelroutes langs de rivier.');
    const memo = renderMemoMarkdown({ ...other, norm, moves: [] });
    expect(memo).toContain('Geen SMI-regeling');
    expect(memo).not.toContain('Gevraagd besluit');
  });
  it('lets nothing of a text become markup', async () => {
    const rules = [
      '# Beleidsregels kinderopvang op sociaal-medische indicatie <b>Zandrecht</b> | *2026*',
      '#### Artikel 1',
      'De tegemoetkoming geldt 3 maanden <script>alert(1)</script> & [klik](http://kwaad.example).',
    ];
    const input = { ...(await judgeContent(rules.join('\n\n'))), norm, moves: [] };
    expect(renderMemoMarkdown(input)).not.toMatch(/<script>|(?<!\\)\[klik/);
    expect(await wordsIn(await renderMemoDocx(input))).toContain('<script>alert(1)</script> &');
  });
});

describe('the memo in Word', () => {
  it('says the same as in Markdown', async () => {
    const read = await wordsIn(word);
    const lines = unescaped(markdown)
      .split('\n')
      .map((line) =>
        line
          .replace(/^(?:#+|>|-|\d+\.) ?/, '')
          .replace(/^\*|\*$/g, '')
          .trim(),
      )
      .filter((line) => line !== '' && !line.startsWith('|'));
    expect(lines.length).toBeGreaterThan(50);
    for (const line of lines) expect(read).toContain(line.replace(/\s+/g, ' '));
  });
  it('is well-formed, with headings, lists and tables of its own', () => {
    const files = unzipSync(word);
    for (const [name, bytes] of Object.entries(files)) {
      if (!/\.(?:xml|rels)$/.test(name)) continue;
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(strFromU8(bytes)).close();
    }
    const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    for (const sign of ['w:pStyle w:val="Heading1"', 'w:numPr', 'w:tblHeader', 'w:pStyle w:val="Citaat"'])
      expect(document).toContain(sign);
    expect(strFromU8(files['docProps/core.xml'] ?? new Uint8Array())).toContain('2026-11-23T00:00:00Z');
  });
});

describe('a changed text in Word', () => {
  it('is read back as the same articles', async () => {
    const text =
      '# Beleidsregels SMI Zandrecht\n\n#### Artikel 1. Duur\n\n1. Zes maanden.\n\n2. Drie dagen.\n';
    const { regulation } = await sourceFrom(
      await renderTextDocx(text, 'SMI', '2026-11-23'),
      'a.docx',
      '2026-11-23',
    );
    expect(regulation.text).toContain('Artikel 1. Duur');
    expect(regulation.text).toContain('Drie dagen.');
  });
});
