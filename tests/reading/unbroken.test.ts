/** Texts that lost their line breaks: their articles are found again by counting. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { restoreBreaks, UNBROKEN_WARNING } from '../../src/reading/unbroken.js';
import { readAndAssess } from '../support/assess.js';

const EXAMPLES = 'corpus/voorbeelden/afstemming';

/** The text as a document site shows a PDF: without marks, without line breaks. */
function flattened(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/^#+ /, '')
        .replace(/^\|[\s:|-]+\|$/, '')
        .replace(/^\s*\|(.*)\|\s*$/, '$1')
        .replaceAll('**', ''),
    )
    .join(' ')
    .replace(/\s+/g, ' ');
}

const SHORT =
  'Beleidsregels opvang Voorbeeldstad Artikel 1 Begrippen In deze regels wordt verstaan onder: a. ouder: de verzorger; b. kind: het kind tot dertien jaar. ' +
  'Artikel 2 Wie komt in aanmerking? 1. De ouder die ziek is. 2. Artikel 3 geldt ook voor de partner. 3. De aanvraag, bedoeld in Artikel 3, is schriftelijk. ' +
  'Artikel 3. Duur De vergoeding loopt zes maanden. Artikel 9 van de wet geldt niet. Artikel 4 Slot Deze regels gelden vanaf 2026.';

describe('a text without line breaks', () => {
  const lines = (restoreBreaks(SHORT) ?? '').split(/\n+/);

  it('gets its articles back, with their titles', () => {
    expect(lines.filter((line) => line.startsWith('Artikel'))).toEqual([
      'Artikel 1 Begrippen',
      'Artikel 2 Wie komt in aanmerking?',
      'Artikel 3. Duur',
      'Artikel 4 Slot',
    ]);
  });

  it('gets its lids and items back', () => {
    expect(lines).toContain('a. ouder: de verzorger;');
    expect(lines).toContain('b. kind: het kind tot dertien jaar.');
    expect(lines).toContain('1. De ouder die ziek is.');
  });

  it('does not break at a reference that opens a sentence, nor at one within it', () => {
    expect(lines).toContain('2. Artikel 3 geldt ook voor de partner.');
    expect(lines).toContain('3. De aanvraag, bedoeld in Artikel 3, is schriftelijk.');
    expect(lines.some((line) => line.includes('zes maanden. Artikel 9 van de wet'))).toBe(true);
  });

  it('is given up where no articles are counted', () => {
    expect(
      restoreBreaks('Wij betalen de opvang. Dat doen wij zes maanden. Daarna kijken wij opnieuw.'),
    ).toBeNull();
  });

  it('gets the verdicts of the same text with line breaks, but for one in twenty', async () => {
    let all = 0;
    const moved: string[] = [];
    for (const file of readdirSync(EXAMPLES).filter((name) => name.endsWith('.md'))) {
      const text = readFileSync(`${EXAMPLES}/${file}`, 'utf8');
      const flat = flattened(text);
      if (restoreBreaks(flat) === null || flat.length < 6000) continue;
      const whole = await readAndAssess(new TextEncoder().encode(text), file);
      const broken = await readAndAssess(new TextEncoder().encode(flat), file);
      expect(broken.regulation.warnings).toContain(UNBROKEN_WARNING);
      if (broken.result.findings.length === 0) continue;
      for (const finding of whole.result.findings) {
        all += 1;
        const other = broken.result.findings.find(({ point }) => point === finding.point);
        if (other?.verdict !== finding.verdict)
          moved.push(`${file} ${finding.point}: ${finding.verdict} > ${other?.verdict}`);
      }
    }
    expect(all).toBeGreaterThan(400);
    expect(moved.length / all, moved.join('\n')).toBeLessThan(1 / 20);
  }, 120_000);
});
