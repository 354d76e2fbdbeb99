import { describe, expect, it } from 'vitest';
import {
  AMOUNT,
  mentionsAssets,
  mentionsIncome,
  NORM,
  onlyAbility,
  SHARE_OF_LEVEL,
  withoutAbility,
} from '../../../../src/clauses/families/shared/income-words.js';

describe('vermogen', () => {
  it.each([
    'het probleemoplossend vermogen van het gezin',
    'het doenvermogen van de ouder',
    'de ouder voert het plan naar vermogen uit',
    'het vermogen om de situatie te veranderen',
    'een gering vermogen om de problemen zelf op te lossen',
  ])('is an ability in "%s"', (words) => {
    expect(mentionsAssets(words)).toBe(false);
    expect(onlyAbility(words)).toBe(true);
  });

  it.each([
    'het vermogen is hoger dan de grens',
    'de vermogensgrens van artikel 34',
    'uw spaargeld en bezittingen',
    'de rendementsgrondslag in box 3',
    'het vermogen om van te leven is er niet, maar het vermogen van het gezin telt',
  ])('is money in "%s"', (words) => {
    expect(mentionsAssets(words)).toBe(true);
  });

  it('keeps offsets when abilities are blanked out', () => {
    const words = 'naar vermogen en vermogen';
    expect(withoutAbility(words)).toHaveLength(words.length);
    expect(withoutAbility(words).trim()).toBe('en vermogen');
  });
});

describe('income and norms', () => {
  it.each(['het gezinsinkomen', 'wat u verdient', 'het verzamelinkomen', 'inkomsten'])(
    '"%s" is income',
    (words) => {
      expect(mentionsIncome(words)).toBe(true);
    },
  );

  it.each(['binnenkomst van de aanvraag', 'een blijvende inkomensvoorziening', 'de inkomensconsulent'])(
    '"%s" is no income',
    (words) => {
      expect(mentionsIncome(words)).toBe(false);
    },
  );

  it.each(['€ 1,690 per maand', '70,000 euro', 'tienduizend euro', 'tweeendertigduizend (32,000) euro'])(
    '"%s" is an amount',
    (words) => {
      expect(AMOUNT.test(words)).toBe(true);
    },
  );

  it('knows a share of a level and a bare level as a norm', () => {
    expect(SHARE_OF_LEVEL.test('130% van de toepasselijke bijstandsnorm')).toBe(true);
    expect(SHARE_OF_LEVEL.test('90 procent van het tarief')).toBe(false);
    expect(NORM.test('anderhalf maal modaal')).toBe(true);
    expect(NORM.test('het kind gaat naar de opvang')).toBe(false);
  });
});
