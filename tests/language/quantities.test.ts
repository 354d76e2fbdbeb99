import { describe, expect, it } from 'vitest';
import { numberValue } from '../../src/language/numerals.js';
import { inMonths, quantities } from '../../src/language/quantities.js';
import { sentences } from '../../src/language/sentences.js';

describe('numbers', () => {
  it.each([
    ['zes', 6],
    ['vierentwintig', 24],
    ['honderdtwintig', 120],
    ['anderhalf', 1.5],
    ['1.540,50', 1540.5],
  ])('%s', (text, value) => expect(numberValue(text)).toBe(value));
  it('no number', () => expect(numberValue('maanden')).toBeNull());
});

describe('quantities', () => {
  it.each<readonly [string, object]>([
    ['voor ten hoogste zes maanden', { value: 6, unit: 'maand', bound: 'maximum' }],
    ['minimaal 2 dagen per week', { value: 2, unit: 'dag', bound: 'minimum', rate: 'week' }],
    ['zes (6) maanden', { value: 6, unit: 'maand', bound: 'exact' }],
    ['een half jaar', { value: 6, unit: 'maand' }],
    ['drie tot zes maanden', { value: 3, upTo: 6, unit: 'maand' }],
    ['een tegemoetkoming tot twaalf maanden', { value: 12, unit: 'maand', bound: 'maximum' }],
    ['niet korter dan zes maanden', { value: 6, bound: 'minimum' }],
    ['ten hoogste 100 uur p/mnd', { value: 100, unit: 'uur', rate: 'maand' }],
    ['wekelijks twintig uren', { value: 20, unit: 'uur', rate: 'week' }],
    ['vier dagdelen in de week', { value: 4, unit: 'dagdeel', rate: 'week' }],
  ])('%s', (text, expected) => expect(quantities(text)[0]).toMatchObject(expected));

  it('gives both ends of "minimaal zes en maximaal twaalf maanden"', () => {
    expect(quantities('minimaal zes en maximaal twaalf maanden')).toMatchObject([
      { value: 6, bound: 'minimum' },
      { value: 12, bound: 'maximum' },
    ]);
  });
  it('keeps offsets of the text it read', () => {
    const text = 'De duur is zés maanden.';
    const [found] = quantities(text);
    expect(text.slice(found?.start, found?.end)).toBe('zés maanden');
  });
  it('counts 26 weeks as six months', () => expect(inMonths(26, 'week')).toBe(6));
});

describe('sentences', () => {
  const cut = (text: string): readonly string[] =>
    sentences(text).map(({ start, end }) => text.slice(start, end));
  it('ends no sentence after an abbreviation', () =>
    expect(cut('Zie art. 4 van de wet. Daarna volgt een besluit.')).toHaveLength(2));
  it('ends no sentence between brackets', () =>
    expect(cut('Een bericht (form. SMI-4). Daarin staat hoe het gaat.')).toHaveLength(2));
  it('loses no words', () => {
    const text = 'Eerst dit. Dan dat? En tot slot!';
    expect(cut(text).join(' ')).toBe(text);
  });
});
