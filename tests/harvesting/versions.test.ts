/** Which expression held on a day: half-open intervals, never the highest number. */
import { describe, expect, it } from 'vitest';
import type { SruRecord } from '../../src/harvesting/sru/response.js';
import { chooseExpressions, expressionBefore } from '../../src/harvesting/versions.js';

function record(version: number, inForce: string | null, outOfForce: string | null = null): SruRecord {
  return {
    id: { work: 'CVDR900001', version },
    title: 'Beleidsregels',
    creator: 'Voorbeeldstad',
    creatorKind: 'overheid:Gemeente',
    kind: null,
    modified: null,
    issued: null,
    inForce,
    outOfForce,
    organ: null,
    publications: [],
    xmlUrl: null,
    pageUrl: null,
  };
}

function chosen(records: readonly SruRecord[], date: string): readonly (readonly [number, string])[] {
  return chooseExpressions(records, date).map(({ record: { id }, status }) => [id.version, status] as const);
}

/** Version 3 held before version 2, and 4 is to come: numbers are not in the order of time. */
const MIXED = [
  record(1, '2020-01-01', '2024-01-01'),
  record(3, '2024-01-01', '2025-01-01'),
  record(2, '2025-01-01'),
  record(4, '2027-01-01'),
];

describe('the expression of a day', () => {
  it.each([
    ['2019-12-31', [[3, 'x']], 'before the first: all are to come'],
    ['2023-12-31', [[1, 'geldend']], 'the last day of the first'],
    ['2024-01-01', [[3, 'geldend']], 'the day on which one ends and the next begins is of the next'],
    ['2024-12-31', [[3, 'geldend']], 'the last day of the second'],
    ['2025-01-01', [[2, 'geldend']], 'the lower number that began later'],
    ['2027-01-01', [[4, 'geldend']], 'the first day of the last'],
  ])('%s: %j (%s)', (date, expected) => {
    const now = chosen(MIXED, date).filter(([, status]) => status === 'geldend');
    expect(now).toEqual(expected.filter(([, status]) => status === 'geldend'));
  });

  it('knows what is to come, and keeps it beside what holds', () => {
    expect(chosen(MIXED, '2026-11-23')).toEqual([
      [2, 'geldend'],
      [4, 'toekomstig'],
    ]);
  });

  it('is the last that held where all ended, also when it ends on the day itself', () => {
    const ended = [record(1, '2020-01-01', '2022-01-01'), record(2, '2022-01-01', '2026-11-23')];
    expect(chosen(ended, '2026-11-22')).toEqual([[2, 'geldend']]);
    expect(chosen(ended, '2026-11-23')).toEqual([[2, 'vervallen']]);
  });

  it('still holds until an end that lies ahead', () => {
    expect(chosen([record(1, '2026-01-01', '2027-01-01')], '2026-11-23')).toEqual([[1, 'geldend']]);
  });

  it('is not known without a day on which it took effect', () => {
    expect(chosen([record(1, null)], '2026-11-23')).toEqual([[1, 'onbekend']]);
    expect(chosen([record(1, null, '2020-01-01')], '2026-11-23')).toEqual([[1, 'vervallen']]);
  });

  it('is the one that began last where two claim to hold', () => {
    expect(chosen([record(9, '2020-01-01'), record(2, '2024-01-01')], '2026-11-23')).toEqual([
      [2, 'geldend'],
    ]);
  });

  it('replaced the one that began before it, whatever its number', () => {
    const [first, second, third] = MIXED;
    if (first === undefined || second === undefined || third === undefined) throw new Error('three versions');
    expect(expressionBefore(third, MIXED)).toBe(second);
    expect(expressionBefore(second, MIXED)).toBe(first);
    expect(expressionBefore(first, MIXED)).toBeNull();
  });
});
