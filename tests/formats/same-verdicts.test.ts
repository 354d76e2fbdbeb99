/** The same text gives the same verdicts in every format; places may be coarser. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RunResult } from '../../src/results/schema.js';
import { assessBytes, assessText } from '../support/assess.js';
import { FORMATS, inFormat } from '../support/make/all-formats.js';
import { readSample } from '../support/make/sample.js';

const FOLDERS = ['corpus/voorbeelden', 'corpus/bronteksten'];
/** A text without headings is a scan: broken lines and page headers are part of it, and no other format has them. */
const FEWEST_HEADINGS = 4;
const SOURCES = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`),
).filter((path) => (readFileSync(path, 'utf8').match(/^#/gm) ?? []).length >= FEWEST_HEADINGS);

function verdictsOf(result: RunResult): Readonly<Record<string, string>> {
  return {
    outcome: result.outcome,
    ...Object.fromEntries(result.findings.map(({ point, verdict }) => [`punt ${point}`, verdict])),
  };
}

it('has sources to compare', () => {
  expect(SOURCES.length).toBeGreaterThan(10);
});

describe.each(SOURCES)('%s', (source) => {
  const markdown = readFileSync(source, 'utf8');
  // A PDF keeps the words of a table and loses its columns (docs/methode.md): no verdict can be promised from it.
  const formats = Object.keys(FORMATS).filter((format) => format !== 'pdf' || !/^\s*\|/m.test(markdown));
  it.each(formats)(
    'as %s',
    async (format) => {
      const expected = await assessText(markdown);
      const bytes = await inFormat(format, markdown, {
        titel: readSample(markdown).title,
        gemeente: 'Voorbeeldstad',
        orgaan: 'college van burgemeester en wethouders',
        vastgesteld: '2026-01-15',
        inwerking: '2026-02-01',
      });
      const found = await assessBytes(bytes, `regeling.${format.split('.').at(-1)}`);
      expect(verdictsOf(found)).toEqual(verdictsOf(expected));
    },
    30_000,
  );
});
