import { describe, expect, it } from 'vitest';
import { FACT_SPECS, FAMILY_NAMES } from '../../src/clauses/index.js';
import { checksOn, valuesDiffer } from '../../src/judging/dated.js';
import { parametersOn } from '../../src/judging/judge.js';
import { type Checks, loadChecks } from '../../src/judging/load.js';

const checks = loadChecks('checks', FACT_SPECS, FAMILY_NAMES);

/** The norm with a longer first term from 2027 on. */
function raised(): Checks {
  return {
    ...checks,
    points: checks.points.map((point) => {
      const term = point.parameters.minimumTermijn;
      return point.punt !== 6 || term === undefined
        ? point
        : {
            ...point,
            parameters: {
              ...point.parameters,
              minimumTermijn: {
                ...term,
                waarden: [...term.waarden, { vanaf: '2027-01-01', waarde: 9, bron: 'proef' }],
              },
            },
          };
    }),
  };
}

const term = (of: Checks, date: string) => {
  const point = of.points.find(({ punt }) => punt === 6);
  return point === undefined ? undefined : parametersOn(point, date).get('minimumTermijn');
};

describe('the norm of one day', () => {
  it('differs from another day only where a value changed between them', () => {
    expect(valuesDiffer(raised(), '2026-11-15', '2026-12-31')).toBe(false);
    expect(valuesDiffer(raised(), '2026-11-15', '2027-02-01')).toBe(true);
    expect(valuesDiffer(checks, '2025-11-01', '2026-11-15')).toBe(false);
  });

  it('can judge a text of a day before it', () => {
    expect(term(raised(), '2026-11-15')).toBe(6);
    expect(term(checksOn(raised(), '2027-02-01'), '2026-11-15')).toBe(9);
    expect(term(checksOn(raised(), '2026-11-15'), '2027-02-01')).toBe(6);
  });
});
