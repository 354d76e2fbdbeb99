import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KENMERKEN } from '../../src/judging/assess.js';
import { featureRows } from '../../src/reporting/html/features.js';
import { formatDate, formatFeature, formatNumber, parseWords } from '../../src/reporting/html/words.js';
import { verdictSchema } from '../../src/results/schema.js';
import { CHECKS } from './pages.js';

const words = parseWords(readFileSync('templates/woorden.yaml', 'utf8'));
const row = (kenmerken: Readonly<Record<string, string | number | boolean | null>>) =>
  featureRows(words, kenmerken).map(({ name, value }) => `${name}: ${value}`);

describe('kenmerken as people read them', () => {
  it('puts number, unit and kind in one row', () => {
    expect(row({ termijnMaanden: 6, termijnSoort: 'minimum' })).toEqual(['Termijn: 6 maanden (als minimum)']);
    expect(row({ termijnMaanden: 1, termijnSoort: 'maximum' })).toEqual(['Termijn: 1 maand (als maximum)']);
    expect(row({ omvangPerWeek: 2.5, omvangEenheid: 'dagen', omvangSoort: 'standaard' })).toEqual([
      'Omvang per week: 2,5 dagen (als vaste regel)',
    ]);
    expect(row({ omvangPerWeek: 1, omvangEenheid: 'dagdelen', omvangSoort: 'maximum' })).toEqual([
      'Omvang per week: 1 dagdeel (als maximum)',
    ]);
    expect(row({ omvangPerWeek: 24, omvangEenheid: 'uren', omvangSoort: 'maximum' })).toEqual([
      'Omvang per week: 24 uur (als maximum)',
    ]);
  });

  it('shows the kind alone where there is no number', () => {
    expect(row({ termijnMaanden: null, termijnSoort: 'maatwerk' })).toEqual(['Termijn: per geval bepaald']);
    expect(row({ omvangPerWeek: null, omvangEenheid: null, omvangSoort: 'ongeregeld' })).toEqual([
      'Omvang per week: niet geregeld',
    ]);
  });

  it('leaves out an income limit where there is none, and says of others that they are not known', () => {
    expect(row({ inkomenstoetsNorm: null })).toEqual([]);
    expect(row({ inkomenstoetsNorm: '130% van het sociaal minimum' })).toEqual([
      'Inkomensgrens: 130% van het sociaal minimum',
    ]);
    expect(row({ verlenging: null })).toEqual(['Verlenging: niet bekend']);
  });

  it('has words for every kenmerk and verdict, and every kenmerk at a point of the norm', () => {
    expect(Object.keys(words.kenmerken).sort()).toEqual([...KENMERKEN].sort());
    expect(Object.keys(words.oordelen).sort()).toEqual([...verdictSchema.options].sort());
    const points = CHECKS.points.map(({ punt }) => punt);
    for (const { punt } of Object.values(words.kenmerken)) expect(points).toContain(punt);
  });
});

describe('values', () => {
  it('are written in Dutch', () => {
    expect(formatNumber(8.5)).toBe('8,5');
    expect(formatDate('2026-03-01')).toBe('1 maart 2026');
    expect(formatDate('voorjaar 2026')).toBe('voorjaar 2026');
    expect(formatFeature(words, 'leeftijdTot', 13)).toBe('13 jaar (kinderen jonger dan 13)');
    expect(formatFeature(words, 'tegenprestatie', false)).toBe('nee');
    expect(formatFeature(words, 'eigenBijdrage', 'kot-tabel')).toBe('tabel van de kinderopvangtoeslag');
  });
});
