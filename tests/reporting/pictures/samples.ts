/** Every picture with usual input and with odd input, in both widths. */
import {
  type CategoricalInput,
  categoricalDistribution,
  categoricalTable,
  type NumericInput,
  numericDistribution,
  numericTable,
} from '../../../src/reporting/pictures/distribution.js';
import { type GroupsInput, groupComparison, groupTable } from '../../../src/reporting/pictures/groups.js';
import { OUTCOME_CATEGORIES } from '../../../src/reporting/pictures/palette.js';
import { type StudiesInput, studyComparison, studyTable } from '../../../src/reporting/pictures/studies.js';
import type { PictureWidth } from '../../../src/reporting/pictures/svg.js';
import type { PictureTable } from '../../../src/reporting/pictures/table.js';
import { type TileMapInput, tileMap, tileMapTable } from '../../../src/reporting/pictures/tile-map.js';
import { type TrendInput, trend, trendTable } from '../../../src/reporting/pictures/trend.js';
import {
  type OutcomeCounts,
  type VerdictBarInput,
  type VerdictBarsInput,
  verdictBar,
  verdictBars,
  verdictBarsTable,
  verdictBarTable,
} from '../../../src/reporting/pictures/verdict-bars.js';

export interface Drawn {
  readonly svg: string;
  readonly table: PictureTable;
}

export const frame = (width: PictureWidth, title = 'Titel') => ({
  id: 'plaat',
  title,
  description: 'Wat er te zien is.',
  width,
});

export const counts = (
  ...[a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0]: readonly number[]
): OutcomeCounts => ({
  voldoet: a,
  'voldoet-deels': b,
  'voldoet-niet': c,
  ontbreekt: d,
  'niet-van-toepassing': e,
  'niet-beoordeelbaar': f,
  'niet-beoordeeld': g,
});

const tile = (name: string, column: number, row: number, category: string, province: string) => ({
  code: `X${column}-${row}`,
  name,
  column,
  row,
  province,
  category,
});

/** Draws every picture with this text wherever a name can stand. */
export function everyPicture(width: PictureWidth, name: string): Readonly<Record<string, Drawn>> {
  const shared = frame(width, name);
  const map: TileMapInput = {
    ...shared,
    tiles: [tile(name, 0, 0, 'voldoet', name), tile('Kwelderzand', 1, 1, 'niet-beoordeeld', 'B')],
    categories: OUTCOME_CATEGORIES,
    legend: name,
    linkFor: () => `?naam=${name}`,
  };
  const one: VerdictBarInput = { ...shared, counts: counts(3, 2, 1, 1, 0, 1, 4) };
  const points: VerdictBarsInput = { ...shared, points: [{ number: 6, title: name, counts: one.counts }] };
  const numeric: NumericInput = {
    ...shared,
    values: [
      { value: 3, count: 7 },
      { value: 6, count: 31 },
    ],
    unit: name,
    norm: { value: 6, label: name },
    without: [{ label: name, count: 5 }],
  };
  const choice: CategoricalInput = {
    ...shared,
    values: [
      { label: name, count: 17 },
      { label: 'Niet bekend', count: 4, unknown: true },
    ],
  };
  const rounds: TrendInput = {
    ...shared,
    rounds: [
      { date: '2025-11-23', meets: 20, judged: 40, total: 100, normChanged: false },
      { date: '2026-11-23', meets: 60, judged: 80, total: 100, normChanged: false },
    ],
  };
  const groups: GroupsInput = {
    ...shared,
    groups: [{ label: name, meets: 3, judged: 4, total: 9, before: { meets: 1, judged: 4 } }],
    overall: { meets: 30, judged: 60 },
  };
  const studies: StudiesInput = {
    ...shared,
    studies: [
      { label: '2020', source: name },
      { label: 'nu', source: 'deze ronde' },
    ],
    rows: [{ label: name, percents: [35, null] }],
  };
  return {
    'tile map': { svg: tileMap(map), table: tileMapTable(map) },
    'verdict bar': { svg: verdictBar(one), table: verdictBarTable(one) },
    'verdict bars': { svg: verdictBars(points), table: verdictBarsTable(points) },
    numeric: { svg: numericDistribution(numeric), table: numericTable(numeric) },
    categorical: { svg: categoricalDistribution(choice), table: categoricalTable(choice) },
    trend: { svg: trend(rounds), table: trendTable(rounds) },
    groups: { svg: groupComparison(groups), table: groupTable(groups) },
    studies: { svg: studyComparison(studies), table: studyTable(studies) },
  };
}

/** Nothing at all, and nothing but zeros. */
export function emptyPictures(width: PictureWidth): Readonly<Record<string, string>> {
  const shared = frame(width);
  const none = { meets: 0, judged: 0 };
  return {
    'no tiles': tileMap({ ...shared, tiles: [], categories: OUTCOME_CATEGORIES, legend: 'Oordeel' }),
    'no municipalities': verdictBar({ ...shared, counts: counts() }),
    'no points': verdictBars({ ...shared, points: [] }),
    'points of nothing': verdictBars({ ...shared, points: [{ number: 1, title: 'Leeg', counts: counts() }] }),
    'no values': numericDistribution({ ...shared, values: [], unit: 'maanden', norm: null, without: [] }),
    'zero values': numericDistribution({
      ...shared,
      values: [{ value: 6, count: 0 }],
      unit: 'maanden',
      norm: { value: 6, label: '6' },
      without: [{ label: 'Geen', count: 0 }],
    }),
    'no choices': categoricalDistribution({ ...shared, values: [] }),
    'zero choices': categoricalDistribution({ ...shared, values: [{ label: 'Leeg', count: 0 }] }),
    'no rounds': trend({ ...shared, rounds: [] }),
    'round of nothing': trend({
      ...shared,
      rounds: [{ date: '2026-11-23', ...none, total: 0, normChanged: false }],
    }),
    'no groups': groupComparison({ ...shared, groups: [], overall: none }),
    'groups of nothing': groupComparison({
      ...shared,
      groups: [{ label: 'Leeg', ...none, total: 0, before: none }],
      overall: none,
    }),
    'no studies': studyComparison({ ...shared, studies: [], rows: [] }),
    'studies without figures': studyComparison({
      ...shared,
      studies: [{ label: 'nu', source: 'deze ronde' }],
      rows: [{ label: 'Leeg', percents: [null] }],
    }),
  };
}
