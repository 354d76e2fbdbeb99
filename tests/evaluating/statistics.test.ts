/** Against values worked out by hand. */
import { describe, expect, it } from 'vitest';
import { bootstrap, seededRandom, wilson } from '../../src/evaluating/bootstrap.js';
import { accuracy, addConfusions, confusionOf, kappa, macroF1 } from '../../src/evaluating/statistics.js';

/** Cohen's own layout: 20 and 15 agreed, 5 and 10 not. */
const TABLE = confusionOf([
  ...Array.from({ length: 20 }, () => ({ label: 'ja', found: 'ja' })),
  ...Array.from({ length: 5 }, () => ({ label: 'ja', found: 'nee' })),
  ...Array.from({ length: 10 }, () => ({ label: 'nee', found: 'ja' })),
  ...Array.from({ length: 15 }, () => ({ label: 'nee', found: 'nee' })),
]);

describe('agreement', () => {
  it('accuracy: 35 of 50', () => expect(accuracy(TABLE)).toBeCloseTo(0.7));
  it('kappa: (0.7 - 0.5) / (1 - 0.5)', () => expect(kappa(TABLE)).toBeCloseTo(0.4));
  // precision 20/30 and recall 20/25 for ja: F1 = 8/11; precision 15/20 and recall 15/25 for nee: F1 = 2/3
  it('macro-F1', () => expect(macroF1(TABLE)).toBeCloseTo((8 / 11 + 2 / 3) / 2));
  it('no pairs: nothing to say', () => expect(accuracy(confusionOf([]))).toBeNull());
  it('adds tables', () => {
    const twice = addConfusions([TABLE, TABLE]);
    expect(accuracy(twice)).toBeCloseTo(0.7);
    expect(twice.ja?.nee).toBe(10);
  });
});

describe('intervals', () => {
  it('Wilson at 8 of 10: 0.490 to 0.943', () => {
    const { low, high } = wilson(0.8, 10);
    expect(low).toBeCloseTo(0.4902, 3);
    expect(high).toBeCloseTo(0.9433, 3);
  });
  it('stays within 0 and 1', () => {
    expect(wilson(1, 20)).toMatchObject({ high: 1 });
    expect(wilson(0, 20)).toMatchObject({ low: 0 });
  });
  it('the same seed draws the same numbers', () => {
    const [a, b] = [seededRandom(7), seededRandom(7)];
    expect([a(), a(), a()]).toEqual([b(), b(), b()]);
  });
  it('a share of half has bounds around it', () => {
    const texts = Array.from({ length: 40 }, (_, index) => index % 2);
    const share = bootstrap(texts, (drawn) => drawn.reduce((sum, one) => sum + one, 0) / drawn.length);
    expect(share.value).toBe(0.5);
    expect(share.low).toBeGreaterThan(0.3);
    expect(share.high).toBeLessThan(0.7);
  });
});
