import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/reporting/html/words.js';
import {
  categoricalDistribution,
  numericDistribution,
  numericTable,
} from '../../../src/reporting/pictures/distribution.js';
import { groupComparison } from '../../../src/reporting/pictures/groups.js';
import { formatShare, ticks } from '../../../src/reporting/pictures/numbers.js';
import { OUTCOME_CATEGORIES } from '../../../src/reporting/pictures/palette.js';
import { studyComparison, studyTable } from '../../../src/reporting/pictures/studies.js';
import { trend, trendTable } from '../../../src/reporting/pictures/trend.js';
import { verdictBar, verdictBars, verdictBarTable } from '../../../src/reporting/pictures/verdict-bars.js';
import { readSvg, textsOf, titlesOf } from './read-svg.js';
import { counts, frame } from './samples.js';

const rects = (svg: string) =>
  readSvg(svg).filter(({ name, parent }) => name === 'rect' && parent?.name !== 'pattern');

describe('figures in the pictures are those that went in', () => {
  const divided = counts(120, 52, 40, 41, 17, 22, 50);

  it('writes every count and share under the bar of verdicts', () => {
    const texts = textsOf(verdictBar({ ...frame('breed'), counts: divided }));
    expect(texts).toContain('120 (35%)');
    expect(texts).toContain('50 (15%)');
    for (const { label } of OUTCOME_CATEGORIES) expect(texts).toContain(label);
  });

  it('draws segments as long as their share', () => {
    const widths = rects(verdictBar({ ...frame('breed'), counts: divided })).map(
      ({ attributes }) => Number(attributes.width) + 1,
    );
    expect(widths).toHaveLength(7);
    widths.forEach((width, index) => {
      const count = Object.values(divided)[index] ?? 0;
      expect(width).toBeCloseTo((count / 342) * 718, 1);
    });
  });

  it('draws nothing for zero, and one municipality over the whole bar', () => {
    const [only, ...others] = rects(verdictBar({ ...frame('smal'), counts: counts(0, 0, 1) }));
    expect(others).toEqual([]);
    expect(Number(only?.attributes.width)).toBeCloseTo(337, 1);
  });

  it('gives the table of verdicts with a total', () => {
    expect(verdictBarTable({ ...frame('breed'), counts: divided }).rows.at(-1)).toEqual([
      'Totaal',
      '342',
      '100%',
    ]);
  });

  it('has fourteen small bars for fourteen points', () => {
    const points = Array.from({ length: 14 }, (_, i) => ({
      number: i + 1,
      title: `Punt ${i}`,
      counts: divided,
    }));
    const svg = verdictBars({ ...frame('breed'), points });
    expect(titlesOf(svg)).toHaveLength(14 * 7);
    expect(titlesOf(svg)).toContain('Niet beoordeeld: 50 (15%)');
  });

  it('draws upright bars as high as their counts and marks the norm', () => {
    const input = {
      ...frame('breed'),
      values: [
        { value: 12, count: 25 },
        { value: 3, count: 50 },
        { value: 6, count: 100 },
      ],
      unit: 'maanden',
      norm: { value: 6, label: 'ten minste 6 maanden' },
      without: [{ label: 'Niet beoordeeld', count: 25, unknown: true }],
    };
    const svg = numericDistribution(input);
    const heights = rects(svg)
      .slice(0, 3)
      .map(({ attributes }) => Number(attributes.height) + 1);
    expect((heights[0] ?? 0) / (heights[1] ?? 1)).toBeCloseTo(0.5, 1);
    expect((heights[2] ?? 0) / (heights[1] ?? 1)).toBeCloseTo(0.25, 1);
    expect(titlesOf(svg)).toContain('6 maanden: 100 (50%)');
    expect(textsOf(svg)).toContain('norm: ten minste 6 maanden');
    expect(textsOf(svg)).toContain('25 (13%)');
    expect(numericTable(input).rows[0]).toEqual(['3 maanden', '50', '25%']);
  });

  it('draws what is not known otherwise than what is', () => {
    const [known, unknown] = rects(
      categoricalDistribution({
        ...frame('breed'),
        values: [
          { label: 'Ja', count: 4 },
          { label: 'Niet bekend', count: 4, unknown: true },
        ],
      }),
    );
    expect(known?.attributes.fill).not.toContain('url(');
    expect(unknown?.attributes.fill).toBe('url(#plaat-vul-onbekend)');
  });

  it('refuses what is no count', () => {
    expect(() =>
      categoricalDistribution({ ...frame('breed'), values: [{ label: 'x', count: Number.NaN }] }),
    ).toThrow(RangeError);
    expect(() => verdictBar({ ...frame('breed'), counts: counts(-1) })).toThrow(RangeError);
  });
});

describe('rounds', () => {
  const round = (date: string, meets: number, judged: number, normChanged = false) => ({
    date,
    meets,
    judged,
    total: 100,
    normChanged,
  });
  const lines = (svg: string): number =>
    readSvg(svg).filter(({ name, attributes }) => name === 'path' && attributes['stroke-width'] === '2.5')
      .length;

  it('joins no line with one round, and says that there is one', () => {
    const svg = trend({ ...frame('breed'), rounds: [round('2026-11-23', 40, 80)] });
    expect(lines(svg)).toBe(0);
    expect(textsOf(svg)).toContain('Er is één ronde; een verloop is er nog niet.');
    expect(titlesOf(svg)).toContain('23 november 2026: 40 van 80 beoordeelde gemeenten (50%)');
    expect(textsOf(svg)).toContain('20%');
  });

  it('breaks the line where the norm changed', () => {
    const rounds = ['2022', '2023', '2024', '2025', '2026'].map((year, i) =>
      round(`${year}-01-01`, 30 + i, 90, i === 3),
    );
    const svg = trend({ ...frame('breed'), rounds });
    expect(lines(svg)).toBe(3);
    expect(textsOf(svg)).toContain('norm gewijzigd');
    expect(trendTable({ ...frame('breed'), rounds }).rows).toHaveLength(5);
  });

  it('draws an open dot where less than half was judged', () => {
    const svg = trend({
      ...frame('breed'),
      rounds: [round('2025-01-01', 5, 10), round('2026-01-01', 30, 90)],
    });
    const fills = readSvg(svg)
      .filter(({ name }) => name === 'circle')
      .map(({ attributes }) => attributes.fill);
    expect(fills).toEqual(['#ffffff', '#154273']);
  });

  it('says that nothing was judged instead of none', () => {
    const svg = trend({ ...frame('breed'), rounds: [round('2026-01-01', 0, 0)] });
    expect(textsOf(svg)).toContain('geen oordeel');
    expect(titlesOf(svg)).toEqual([]);
  });

  it('refuses counts that do not add up and rounds out of order', () => {
    expect(() => trend({ ...frame('breed'), rounds: [round('2026-01-01', 9, 8)] })).toThrow(/add up/);
    expect(() =>
      trend({ ...frame('breed'), rounds: [round('2026-01-01', 1, 2), round('2025-01-01', 1, 2)] }),
    ).toThrow(/order/);
  });
});

describe('groups and studies', () => {
  it('puts the count beside the share, and opens the dot of a small group', () => {
    const svg = groupComparison({
      ...frame('smal'),
      overall: { meets: 60, judged: 100 },
      groups: [
        { label: 'Klein', meets: 3, judged: 4, total: 6, before: null },
        { label: 'Groot', meets: 57, judged: 96, total: 99, before: null },
      ],
    });
    expect(textsOf(svg)).toEqual(
      expect.arrayContaining(['75% (3 van 4)', '59% (57 van 96)', 'alle gemeenten: 60%']),
    );
    const fills = readSvg(svg)
      .filter(({ name }) => name === 'circle')
      .map(({ attributes }) => attributes.fill);
    expect(fills).toEqual(['#ffffff', '#154273']);
  });

  it('says what a study did not ask', () => {
    const input = {
      ...frame('breed'),
      studies: ['2014', '2020', 'nu'].map((label) => ({ label, source: 'bron' })),
      rows: [
        { label: 'Verordening', percents: [null, 35, 41] },
        { label: 'Bijstand', percents: [null, null, 20] },
      ],
    };
    const said = textsOf(studyComparison(input));
    // A study that has no figure at all says so once.
    expect(said).toEqual(expect.arrayContaining(['2014 (geen cijfer)', '35%', '41%', 'geen cijfer: 2020']));
    expect(said.filter((text) => text.includes('2014'))).toHaveLength(1);
    expect(studyTable(input).rows[0]).toEqual(['Verordening', 'geen cijfer', '35%', '41%']);
    expect(() => studyComparison({ ...input, rows: [{ label: 'x', percents: [101, 0, 0] }] })).toThrow(/101/);
  });
});

describe('figures in words', () => {
  it('does not round a few to none or nearly all to all', () => {
    expect([
      formatShare(1, 342),
      formatShare(341, 342),
      formatShare(0, 342),
      formatShare(342, 342),
      formatShare(0, 0),
    ]).toEqual(['<1%', '>99%', '0%', '100%', '–']);
  });

  it('writes dates in full and counts in whole steps', () => {
    expect(formatDate('2026-03-01')).toBe('1 maart 2026');
    expect(ticks(3, 4)).toEqual([0, 1, 2, 3]);
    expect(ticks(132, 4)).toEqual([0, 50, 100, 150]);
  });
});
