import { describe, expect, it } from 'vitest';
import { countShares, fixedShareOf } from '../../../../src/clauses/families/contribution/fixed-share.js';

describe('fixedShareOf', () => {
  it.each([
    ['je betaalt zelf 10% van de kosten', 10],
    ['van de opvangkosten blijft 15 procent voor rekening van de ouder', 15],
    ['de tegemoetkoming bedraagt ten hoogste 94 procent van de kosten', 6],
    ['wij vergoeden tachtig procent van de kosten van de opvang', 20],
    ['de gemeente vergoedt een zesde deel van de kosten', 83.3],
    ['de gemeente en de ouder betalen ieder de helft van de kosten', 50],
  ])('"%s" leaves the parent %d percent', (words, parent) => {
    expect(fixedShareOf(words)?.parent).toBeCloseTo(parent, 1);
  });

  it('gives an amount of money without a share', () => {
    expect(fixedShareOf('iedere ouder betaalt een eigen bijdrage van € 45 per kind per maand')).toEqual({
      parent: null,
    });
  });

  it.each([
    'het college betaalt een voorschot van 90% van het verleende bedrag',
    'van het inkomen boven 110% van de bijstandsnorm',
    'vergoed wordt maximaal € 8,46 per uur',
    'de vergoeding wordt binnen 30 dagen betaald',
  ])('gives nothing for "%s"', (words) => {
    expect(fixedShareOf(words)).toBeNull();
  });
});

describe('countShares', () => {
  it('counts shares of the costs, not of a norm', () => {
    expect(
      countShares('tot 120% van het sociaal minimum 100% van de kosten en anders 75% van de kosten'),
    ).toBe(2);
    expect(countShares('met een inkomen tot 120% van de bijstandsnorm betaalt 5% van de kosten')).toBe(1);
  });
});
