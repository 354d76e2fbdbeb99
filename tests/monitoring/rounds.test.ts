import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sinceOf } from '../../src/monitoring/build.js';
import { bridgeOf, directionOf, movesBetween, normChanged, trendOf } from '../../src/monitoring/changes.js';
import { roundFileSchema, roundFromFile, roundToFile } from '../../src/monitoring/round-file.js';
import { countInStudies, studiesSchema } from '../../src/monitoring/studies.js';
import { finding, monitorOf, result, round, state } from './made.js';

const OLD = '2025-11-01';
const NEW = '2026-11-01';

describe('what moved between rounds', () => {
  it('by its text', () => {
    const before = round(OLD, { A: state({ 6: 'voldoet-niet' }) });
    const after = round(NEW, { A: state({ 6: 'voldoet' }, { texts: 'tekst-2' }) });
    expect(movesBetween(before, after)).toEqual([
      {
        municipality: 'A',
        point: 6,
        before: 'voldoet-niet',
        after: 'voldoet',
        direction: 'beter',
        because: 'tekst',
      },
    ]);
  });

  it('by the norm, with the same text', () => {
    const before = round(OLD, { A: state({ 6: 'voldoet' }) });
    const after = round(
      NEW,
      { A: state({ 6: 'voldoet-deels' }) },
      {
        normHash: 'n2',
        rejudged: new Map([['A', state({ 6: 'voldoet-deels' })]]),
      },
    );
    expect(movesBetween(before, after)).toMatchObject([{ because: 'norm', direction: 'slechter' }]);
  });

  it('by both, each for its own part', () => {
    const before = round(OLD, { A: state({ 6: 'voldoet' }) });
    const after = round(
      NEW,
      { A: state({ 6: 'voldoet' }, { texts: 'tekst-2' }) },
      {
        normHash: 'n2',
        rejudged: new Map([['A', state({ 6: 'voldoet-niet' })]]),
      },
    );
    expect(movesBetween(before, after)).toMatchObject([
      { because: 'norm', before: 'voldoet', after: 'voldoet-niet' },
      { because: 'tekst', before: 'voldoet-niet', after: 'voldoet' },
    ]);
  });

  it('by the program, when norm and text stayed', () => {
    const before = round(OLD, { A: state({ 6: 'ontbreekt' }) });
    const after = round(NEW, { A: state({ 6: 'voldoet' }) }, { toolVersion: '2.0.0' });
    expect(movesBetween(before, after)).toMatchObject([{ because: 'programma' }]);
  });

  it('is not a step forward for who was not judged before', () => {
    const after = round(NEW, { A: state({ 6: 'voldoet' }) });
    expect(movesBetween(round(OLD, {}), after)).toMatchObject([{ because: 'begin', direction: 'anders' }]);
    expect(movesBetween(after, round('2027-01-01', {}))).toMatchObject([{ because: 'einde' }]);
  });

  it.each([
    ['ontbreekt', 'voldoet-niet', 'anders'],
    ['voldoet-niet', 'voldoet-deels', 'beter'],
    ['voldoet', 'niet-beoordeelbaar', 'anders'],
    ['voldoet', 'ontbreekt', 'slechter'],
  ] as const)('from %s to %s is %s', (before, after, direction) => {
    expect(directionOf(before, after)).toBe(direction);
  });
});

describe('from one round to the next, per point', () => {
  const verdict = fc.constantFrom('voldoet', 'voldoet-deels', 'voldoet-niet', 'ontbreekt', null);

  it('adds up: what was, and every part of what moved it, is what is', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(verdict, verdict, verdict, fc.boolean()), { maxLength: 8 }), (places) => {
        const of = (at: 0 | 1 | 2) =>
          Object.fromEntries(
            places.flatMap((place, index) => {
              const found = place[at];
              return found === null
                ? []
                : [[`G${index}`, state({ 6: found }, at === 2 && place[3] ? { texts: 'nieuw' } : {})]];
            }),
          );
        const before = round(OLD, of(0));
        const after = round(NEW, of(2), { normHash: 'n2', rejudged: new Map(Object.entries(of(1))) });
        const bridge = bridgeOf(before, after, movesBetween(before, after), 6);
        const moved = Object.values(bridge.parts).reduce((sum, part) => sum + part, 0);
        expect(bridge.before + moved).toBe(bridge.after);
      }),
    );
  });

  it('a value of the norm that changed by the day is a change of the norm', () => {
    const before = round(OLD, { A: state({ 6: 'voldoet' }) });
    const after = round(
      NEW,
      { A: state({ 6: 'voldoet' }, { texts: 'tekst-2' }) },
      { rejudged: new Map([['A', state({ 6: 'voldoet-niet' })]]) },
    );
    expect(normChanged(before, after)).toBe(true);
    expect(movesBetween(before, after)).toMatchObject([{ because: 'norm' }, { because: 'tekst' }]);
    expect(bridgeOf(before, after, movesBetween(before, after), 6)).toMatchObject({
      before: 1,
      parts: { norm: -1, tekst: 1 },
      after: 1,
    });
  });
});

describe('the same since', () => {
  const rounds = [
    round('2024-11-01', { A: state({ 6: 'voldoet' }) }),
    round('2025-11-01', { A: state({ 6: 'voldoet-niet' }) }),
    round('2026-05-01', { A: state({ 6: 'voldoet' }) }),
    round('2026-11-01', { A: state({ 6: 'voldoet' }) }),
  ];

  it('is the first of an unbroken row', () => {
    expect(sinceOf(rounds, 'A', finding(6, 'voldoet'))).toBe('2026-05-01');
  });

  it('the trend has every round', () => {
    expect(trendOf(rounds, 6, 3).map(({ met, undecided }) => [met, undecided])).toEqual([
      [1, 2],
      [0, 2],
      [1, 2],
      [1, 2],
    ]);
  });
});

describe('a round on disk', () => {
  const verdict = fc.constantFrom('voldoet', 'voldoet-deels', 'ontbreekt', 'niet-beoordeelbaar');
  it('comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.stringMatching(/^GM\d{4}$/),
          fc.dictionary(fc.integer({ min: 1, max: 14 }).map(String), verdict),
        ),
        (states) => {
          const made = round(
            NEW,
            Object.fromEntries(Object.entries(states).map(([code, verdicts]) => [code, state(verdicts)])),
          );
          const file: unknown = JSON.parse(JSON.stringify(roundToFile(made)));
          const back = roundFromFile(roundFileSchema.parse(file));
          expect(new Map([...back.states].toSorted())).toEqual(new Map([...made.states].toSorted()));
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('earlier studies', () => {
  const studies = studiesSchema.parse(parse(readFileSync('corpus/onderzoeken/onderzoeken.yaml', 'utf8')));
  const facts = {
    instrument: 'beleidsregels',
    eigenInstrument: true,
    inkomenstoets: false,
    vermogenstoets: true,
    termijnMaanden: 6,
    termijnSoort: 'standaard',
    omvangPerWeek: 2,
    omvangEenheid: 'dagen',
    omvangSoort: 'maximum',
    eigenBijdrage: 'kot-tabel',
    tegenprestatie: false,
    hardheidsclausule: 'volledig',
  };
  const data = monitorOf(['A', 'B'], { A: result([finding(6, 'voldoet')], { kenmerken: facts }) });
  const topics = countInStudies(studies, data.municipalities);

  it.each(topics.map((topic) => [topic.code, topic] as const))(
    '%s: every municipality in one category',
    (_, topic) => {
      expect(topic.judged).toBe(1);
      expect(topic.categories.reduce((sum, { now }) => sum + (now ?? 0), 0)).toBe(1);
    },
  );

  it('a day is two dagdelen', () => {
    const extent = topics.find(({ code }) => code === 'omvang');
    expect(extent?.categories.find(({ now }) => now === 1)?.name).toContain('vier dagdelen');
  });

  it('names no percentages beyond a hundred', () => {
    for (const [index] of studies.onderzoeken.entries())
      for (const { categories } of topics)
        expect(categories.reduce((sum, { before }) => sum + (before[index] ?? 0), 0)).toBeLessThanOrEqual(
          100,
        );
  });
});
