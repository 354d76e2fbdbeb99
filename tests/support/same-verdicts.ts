/** The same text gives the same verdicts in every format; places may be coarser. Shared by tests that run side by side. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RunResult } from '../../src/results/schema.js';
import { assessBytes, assessText } from './assess.js';
import { FORMATS, inFormat } from './make/all-formats.js';
import { readSample } from './make/sample.js';

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

/** @param part of `parts` (from 0): every so many texts, so that the parts take equally long */
export function sameVerdictsInEveryFormat(part: number, parts: number): void {
  const sources = SOURCES.filter((_, index) => index % parts === part);

  it('has sources to compare', () => {
    expect(sources.length).toBeGreaterThan(10);
  });

  describe.each(sources)('%s', (source) => compareFormats(source));
}

function compareFormats(source: string): void {
  const markdown = readFileSync(source, 'utf8');
  let read: Promise<RunResult> | undefined;
  // A PDF keeps the words of a table and loses its columns (docs/methode.md): no verdict can be promised from it.
  const formats = Object.keys(FORMATS).filter((format) => format !== 'pdf' || !/^\s*\|/m.test(markdown));
  it.each(formats)(
    'as %s',
    async (format) => {
      read ??= assessText(markdown);
      const expected = await read;
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
}
