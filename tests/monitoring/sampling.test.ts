import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, drawSample, estimateFrom, type Stratum } from '../../src/monitoring/sampling.js';
import { finding, monitorOf, result } from './made.js';

const CODES = Array.from({ length: 60 }, (_, index) => `GM${String(index).padStart(4, '0')}`);
const data = monitorOf(
  CODES,
  Object.fromEntries(
    CODES.map((code, index) => [
      code,
      result([finding(6, 'voldoet', index % 10 === 0 ? { needsReview: true, review: ['Kijk.'] } : {})]),
    ]),
  ),
);

describe('a sample', () => {
  it('is the same for the same seed, and another for another', () => {
    const codes = (seed: number) => drawSample(data, 20, seed).items.map(({ municipality }) => municipality);
    expect(codes(1)).toEqual(codes(1));
    expect(codes(1)).not.toEqual(codes(2));
  });

  it('draws nobody twice, and from every stratum', () => {
    const { strata, items } = drawSample(data, 20, 7);
    expect(strata.map(({ size }) => size)).toEqual([54, 6]);
    expect(new Set(items.map(({ municipality }) => municipality)).size).toBe(items.length);
    for (const { name } of strata)
      expect(items.filter(({ stratum }) => stratum === name).length).toBeGreaterThanOrEqual(2);
  });

  it('never asks for more than there is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 500 }),
        (sizes, wanted) => {
          const drawn = allocate(sizes, wanted);
          for (const [index, size] of sizes.entries()) expect(drawn[index]).toBeLessThanOrEqual(size);
          const all = sizes.reduce((sum, size) => sum + size, 0);
          expect(drawn.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(Math.min(wanted, all));
        },
      ),
    );
  });
});

describe('the estimate', () => {
  const strata: readonly Stratum[] = [
    { name: 'groot', point: 6, underReview: false, size: 900 },
    { name: 'klein', point: 6, underReview: true, size: 100 },
  ];
  const answers = (stratum: string, right: number, wrong: number) => [
    ...Array.from({ length: right }, () => ({ stratum, right: true })),
    ...Array.from({ length: wrong }, () => ({ stratum, right: false })),
  ];

  it('weighs the strata by their size, not by how many were drawn', () => {
    const { share } = estimateFrom(strata, [...answers('groot', 10, 0), ...answers('klein', 5, 5)]);
    expect(share).toBeCloseTo(0.95);
  });

  it('has bounds that hold the share, and narrow with more answers', () => {
    const few = estimateFrom(strata, [...answers('groot', 9, 1), ...answers('klein', 5, 5)]);
    const many = estimateFrom(strata, [...answers('groot', 90, 10), ...answers('klein', 25, 25)]);
    expect(few.low).toBeLessThan(few.share ?? 0);
    expect((many.high ?? 0) - (many.low ?? 0)).toBeLessThan((few.high ?? 0) - (few.low ?? 0));
  });

  it('stays unsure when all of a few are right', () => {
    const { share, low } = estimateFrom(strata, answers('groot', 10, 0));
    expect(share).toBe(1);
    expect(low).toBeLessThan(0.8);
  });

  it('knows that one answer tells nothing of the spread', () => {
    const two = estimateFrom(strata, [...answers('groot', 9, 1), ...answers('klein', 2, 0)]);
    const one = estimateFrom(strata, [...answers('groot', 9, 1), ...answers('klein', 1, 0)]);
    expect((one.high ?? 0) - (one.low ?? 0)).toBeGreaterThan((two.high ?? 0) - (two.low ?? 0));
  });

  it('is exact when everything was looked at', () => {
    const all = estimateFrom([{ name: 'x', point: 6, underReview: false, size: 4 }], answers('x', 3, 1));
    expect([all.share, all.low, all.high]).toEqual([0.75, 0.75, 0.75]);
  });

  it('says of how many it knows nothing', () => {
    expect(estimateFrom(strata, answers('groot', 5, 0)).outside).toBe(100);
    expect(estimateFrom(strata, []).share).toBeNull();
  });
});
