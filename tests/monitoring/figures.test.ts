import { describe, expect, it } from 'vitest';
import { goodExamples, sideBySide } from '../../src/monitoring/clauses.js';
import { distributionOf, quartersOf } from '../../src/monitoring/facts.js';
import { gainsOf } from '../../src/monitoring/gains.js';
import { groupsOf, peersOf, sizeOf } from '../../src/monitoring/groups.js';
import { healthOf } from '../../src/monitoring/health.js';
import { scoreOf } from '../../src/monitoring/scores.js';
import { uptakeOf } from '../../src/monitoring/uptake.js';
import { finding, monitorOf, municipality, result } from './made.js';

const FOUR = ['A', 'B', 'C', 'D', 'E'];

describe('where most can be gained', () => {
  it('is where most is lost, with the reason that occurs most', () => {
    const data = monitorOf(FOUR, {
      A: result([finding(5, 'voldoet-deels'), finding(6, 'voldoet-niet')]),
      B: result([finding(5, 'voldoet-deels'), finding(6, 'ontbreekt')]),
      C: result([finding(5, 'voldoet'), finding(6, 'ontbreekt')]),
      D: result([finding(5, 'niet-beoordeelbaar'), finding(6, 'niet-beoordeelbaar')]),
    });
    const [only] = data.points;
    const points = [5, 6].flatMap((number) => (only === undefined ? [] : [{ ...only, number }]));
    expect(gainsOf({ ...data, points })).toMatchObject([
      {
        point: { number: 6 },
        municipalities: 3,
        decided: 3,
        lost: 3,
        cause: { code: 'oorzaak-ontbreekt', municipalities: 2 },
      },
      { point: { number: 5 }, municipalities: 2, decided: 3, lost: 1 },
    ]);
  });
});

describe('uptake', () => {
  const data = monitorOf(FOUR, {
    A: result([finding(6, 'voldoet')]),
    B: result([finding(6, 'voldoet-niet')]),
    C: result([finding(6, 'niet-beoordeelbaar')]),
    D: result([], { outcome: 'fout', findings: [] }),
  });

  it('counts every municipality once, also those without a verdict', () => {
    const { counts, without, all } = uptakeOf(data.municipalities, 6);
    expect(all).toBe(5);
    expect(without).toBe(2);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0) + without).toBe(all);
  });

  it('gives the share of the decided, and the bounds over all', () => {
    const { met, decided, atLeast, atMost } = uptakeOf(data.municipalities, 6);
    expect([met, decided]).toEqual([0.5, 2]);
    // One of five is known to meet it; the one not judged on this point and the two without could as well.
    expect([atLeast, atMost]).toEqual([0.2, 0.8]);
  });

  it('says nothing where nothing is decided', () => {
    expect(uptakeOf(monitorOf(['A'], {}).municipalities, 6)).toMatchObject({ met: null, decided: 0 });
  });

  it('weighs by inhabitants', () => {
    const big = monitorOf(
      [municipality('A', { inhabitants: 300 }), municipality('B', { inhabitants: 100 })],
      {
        A: result([finding(6, 'voldoet')]),
        B: result([finding(6, 'ontbreekt')]),
      },
    );
    expect(uptakeOf(big.municipalities, 6, 'inwoners').met).toBe(0.75);
    expect(uptakeOf(big.municipalities, 6).met).toBe(0.5);
  });
});

describe('a text that does not hold', () => {
  it.each(['toekomstig', 'vervallen', 'ontwerp'] as const)('%s: is shown and not counted', (status) => {
    const base = result([finding(6, 'voldoet')]);
    const data = monitorOf(['A'], { A: { ...base, document: { ...base.document, status } } });
    expect(data.municipalities[0]).toMatchObject({ status: 'geen-geldende-regeling', findings: [] });
    expect(uptakeOf(data.municipalities, 6)).toMatchObject({ without: 1, decided: 0 });
  });
});

describe('a verdict of a person', () => {
  const person = {
    municipality: 'A',
    point: 6,
    verdict: 'voldoet' as const,
    role: 'jurist',
    date: '2026-11-02',
    reason: 'Gelezen.',
  };
  const results = { A: result([finding(6, 'voldoet-niet', { needsReview: true, review: ['Kijk.'] })]) };

  it('counts, and the one of the machine stays', () => {
    const data = monitorOf(['A'], results, { humans: [{ ...person, holds: true }] });
    const [found] = data.municipalities[0]?.findings ?? [];
    expect(found).toMatchObject({ verdict: 'voldoet', open: false });
    expect(found?.finding.verdict).toBe('voldoet-niet');
    expect(uptakeOf(data.municipalities, 6).counts.voldoet).toBe(1);
  });

  it('counts no more when the text changed', () => {
    const data = monitorOf(['A'], results, { humans: [{ ...person, holds: false }] });
    expect(data.municipalities[0]?.findings[0]).toMatchObject({ verdict: 'voldoet-niet', open: true });
  });

  it('of two, the newest counts', () => {
    const data = monitorOf(['A'], results, {
      humans: [
        { ...person, holds: true, date: '2026-11-09', verdict: 'voldoet-deels' },
        { ...person, holds: true },
      ],
    });
    expect(data.municipalities[0]?.findings[0]?.verdict).toBe('voldoet-deels');
  });
});

describe('the score', () => {
  it('has its denominator, and bounds while a person must look', () => {
    const data = monitorOf(['A'], {
      A: result([
        finding(5, 'voldoet'),
        finding(6, 'voldoet-deels', { needsReview: true }),
        finding(7, 'niet-van-toepassing'),
        finding(8, 'voldoet', { counts: false }),
      ]),
    });
    const [state] = data.municipalities;
    expect(state === undefined ? null : scoreOf(state, data)).toEqual({
      points: 1.5,
      judged: 2,
      low: 1,
      high: 2,
    });
  });
});

describe('groups', () => {
  it.each([
    [49_999, 'inwoners-tot-50000'],
    [50_000, 'inwoners-50000-100000'],
    [99_999, 'inwoners-50000-100000'],
    [100_000, 'inwoners-vanaf-100000'],
  ])('%i inhabitants is %s', (inhabitants, code) => {
    expect(sizeOf(municipality('A', { inhabitants }))).toBe(code);
  });

  it('hold every municipality once per kind', () => {
    const data = monitorOf(
      [
        municipality('A'),
        municipality('B', { inhabitants: 60_000 }),
        municipality('C', { province: 'Zuid' }),
      ],
      {},
    );
    const groups = groupsOf(data.municipalities);
    for (const kind of ['grootte', 'provincie'])
      expect(
        groups.filter((group) => group.kind === kind).reduce((sum, { members }) => sum + members.length, 0),
      ).toBe(3);
    expect(groups.every(({ members }) => members.length > 0)).toBe(true);
  });

  it('peers are as big, and of the own province first', () => {
    const data = monitorOf(
      [
        municipality('A', { inhabitants: 20_000 }),
        municipality('B', { inhabitants: 20_100, province: 'Zuid' }),
        municipality('C', { inhabitants: 40_000 }),
        municipality('D', { inhabitants: 90_000 }),
      ],
      {},
    );
    const [own] = data.municipalities;
    if (own === undefined) throw new Error('no municipality');
    expect(peersOf(own, data.municipalities, 5).map(({ municipality: { code } }) => code)).toEqual([
      'C',
      'B',
    ]);
  });
});

describe('facts', () => {
  const with_ = (kenmerken: Record<string, string | number | null>) =>
    result([finding(6, 'voldoet')], { kenmerken });
  const data = monitorOf(FOUR, {
    A: with_({ termijnMaanden: 6, omvangPerWeek: 2, omvangEenheid: 'dagen' }),
    B: with_({ termijnMaanden: 12, omvangPerWeek: 2, omvangEenheid: 'dagdelen' }),
    C: with_({ termijnMaanden: 6, omvangPerWeek: null, omvangEenheid: null }),
    D: with_({ termijnMaanden: null }),
  });

  it('are counted, numbers rising and what is not said last', () => {
    expect(distributionOf(data.municipalities, 'termijnMaanden').counts).toEqual([
      { value: 6, unit: null, municipalities: 2 },
      { value: 12, unit: null, municipalities: 1 },
      { value: null, unit: null, municipalities: 1 },
    ]);
  });

  it('two days and two dagdelen are not the same', () => {
    const { counts, judged } = distributionOf(data.municipalities, 'omvangPerWeek', 'omvangEenheid');
    expect(judged).toBe(3);
    expect(counts.map(({ value, unit }) => [value, unit])).toEqual([
      [2, 'dagdelen'],
      [2, 'dagen'],
      [null, null],
    ]);
    expect(quartersOf(distributionOf(data.municipalities, 'omvangPerWeek', 'omvangEenheid'))).toBeNull();
  });

  it('have a middle', () => {
    expect(quartersOf(distributionOf(data.municipalities, 'termijnMaanden'))?.[1]).toBe(6);
  });
});

describe('clauses', () => {
  const says = (quote: string, verdict: 'voldoet' | 'voldoet-niet' = 'voldoet', needsReview = false) => {
    const base = finding(6, verdict, { needsReview });
    const [evidence] = base.evidence;
    return result([{ ...base, evidence: evidence === undefined ? [] : [{ ...evidence, quote }] }]);
  };
  const ALIKE = 'Het college verleent de bijdrage voor een tijdvak van zes maanden.';
  const data = monitorOf(FOUR, {
    A: says(ALIKE),
    B: says('Het college verleent de bijdrage voor een tijdvak van twaalf maanden.'),
    C: says('Een gezin mag een half jaar lang op twee dagen naar de opvang komen.'),
    D: says('Het college verleent de bijdrage voor een tijdvak van drie maanden.', 'voldoet-niet'),
    E: says('Ook deze bepaling is lang genoeg, maar hier moet iemand nog kijken.', 'voldoet', true),
  });

  it('that are good examples meet the point, surely, and differ from each other', () => {
    const codes = goodExamples(data.municipalities, 6, 2).map(({ state }) => state.municipality.code);
    expect(codes).toHaveLength(2);
    expect(codes).toContain('C');
    expect(codes).not.toContain('D');
    expect(codes).not.toContain('E');
  });

  it('side by side start from the wording that most share', () => {
    const codes = sideBySide(data.municipalities, 6, 3).map(({ state }) => state.municipality.code);
    expect(codes).not.toContain('C');
    expect(codes).toHaveLength(3);
  });
});

describe('health', () => {
  it('adds up to all municipalities', () => {
    const data = monitorOf(FOUR, {
      A: result([finding(6, 'voldoet', { needsReview: true })]),
      B: result([], { outcome: 'niets-gevonden', findings: [] }),
    });
    const health = healthOf(data);
    expect(Object.values(health.byStatus).reduce((sum, count) => sum + count, 0)).toBe(health.all);
    expect(health).toMatchObject({ findings: 1, open: 1, looked: 0 });
    expect(health.byStatus['niet-gezocht']).toBe(3);
  });
});
