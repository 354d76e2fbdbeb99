/** The formats beside HTML: what a spreadsheet and a note make of them. */
import { describe, expect, it } from 'vitest';
import { renderCsv } from '../../src/reporting/csv.js';
import { renderMarkdown } from '../../src/reporting/markdown.js';
import { RENDERERS } from '../../src/reporting/registry.js';
import { runResultSchema } from '../../src/results/schema.js';
import { CHECKS, EXAMPLES, judgeFile, unreadable } from './pages.js';

const EXAMPLE = `${EXAMPLES}/02-waterhoven.xml`;

/** Rows of a CSV with semicolons, read as a spreadsheet does. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv
    .replace(/^\ufeff/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n|$)/g)) {
    rows.at(-1)?.push((quoted ?? plain ?? '').replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    else if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}

describe('CSV', () => {
  it('has a row for every point, with the cells in their columns', async () => {
    const { result } = await judgeFile(EXAMPLE);
    const [header = [], ...rows] = cellsOf(renderCsv([result]));
    expect(rows).toHaveLength(14);
    for (const row of rows) expect(row).toHaveLength(header.length);
    const column = (name: string) => rows.map((row) => row[header.indexOf(name)]);
    expect(column('punt')).toEqual(result.findings.map(({ point }) => String(point)));
    expect(column('oordeel')).toEqual(result.findings.map(({ verdict }) => verdict));
    expect(column('citaat')).toEqual(
      result.findings.map(({ evidence }) => (evidence[0]?.quote ?? '').replace(/\r?\n/g, ' ')),
    );
  });

  it('opens in Excel with its letters whole, and runs no formula from a text', async () => {
    const { result } = await judgeFile(EXAMPLE);
    const [first, ...others] = result.findings;
    if (first === undefined) throw new Error('no findings');
    const csv = renderCsv([{ ...result, findings: [{ ...first, reason: '=1+1; "x"' }, ...others] }]);
    expect(csv.startsWith('\ufeff')).toBe(true);
    const [header = [], row = []] = cellsOf(csv);
    expect(row[header.indexOf('reden')]).toBe('\'=1+1; "x"');
  });
});

describe('Markdown', () => {
  it('names every point with its verdict and keeps markup of the text as text', async () => {
    const { result } = await judgeFile(EXAMPLE);
    const [first, ...others] = result.findings;
    if (first === undefined) throw new Error('no findings');
    const markdown = renderMarkdown(
      {
        ...result,
        findings: [{ ...first, reason: '<b>*vet*</b> [x](y)' }, ...others],
      },
      new Map(),
    );
    for (const { point, title, verdict } of result.findings) {
      expect(markdown).toContain(`### ${point}. ${title}`);
      expect(markdown).toContain(`**${verdict}**`);
    }
    expect(markdown).toContain('\\<b\\>\\*vet\\*\\</b\\> \\[x\\](y)');
  });

  it('of a file that cannot be read says why', async () => {
    const { result } = await unreadable();
    expect(renderMarkdown(result, new Map())).toContain('half.xml');
    expect(renderMarkdown(result, new Map())).not.toContain('###');
  });
});

describe('every format', () => {
  it.each(RENDERERS.map(({ format, render }) => ({ format, render })))(
    '$format is the same for the same input, for a text that was read and for one that was not',
    async ({ render }) => {
      const norm = { since: CHECKS.norm.vanaf, asked: new Map<number, string>(), provisions: new Map() };
      for (const outcome of [await judgeFile(EXAMPLE), await unreadable()]) {
        const input = { ...outcome, reliability: new Map(), norm };
        const once = await render(input);
        expect(once.length).toBeGreaterThan(0);
        expect(await render(input)).toEqual(once);
      }
    },
  );

  it('json is a result by the published contract', async () => {
    const json = RENDERERS.find(({ format }) => format === 'json');
    const norm = { since: CHECKS.norm.vanaf, asked: new Map<number, string>(), provisions: new Map() };
    for (const outcome of [await judgeFile(EXAMPLE), await unreadable()]) {
      const text = await json?.render({ ...outcome, reliability: new Map(), norm });
      expect(runResultSchema.parse(JSON.parse(String(text)))).toEqual(outcome.result);
    }
  });
});
