import { describe, expect, it } from 'vitest';
import { isExactPlace, normalisePlace } from '../../src/evaluating/places.js';
import { factsOf, rowFor } from '../../src/judging/judge.js';
import { casesOf, documentOf } from '../support/cases.js';
import { CHECKS, checks, judged, judgedPage, REFERENCE_DATE } from '../support/judged.js';

describe.each(checks().norm.punten)('%s', (slug) => {
  const point = checks().points[checks().norm.punten.indexOf(slug)];
  if (point === undefined) throw new Error(`${slug} is not loaded`);
  const cases = casesOf(CHECKS, slug);
  const reached = new Set<string>();

  it.each(cases.map((one) => [one.naam, one] as const))('%s', async (_, one) => {
    const { findings, readings } =
      one.soort === 'regeling' ? judged(documentOf(one)) : await judgedPage(documentOf(one), one.soort);
    const finding = findings.find(({ point: number }) => number === point.punt);
    if (finding === undefined) throw new Error('no finding');
    reached.add(rowFor(point, factsOf(readings), REFERENCE_DATE).naam);
    const { oordeel, oorzaak, plaats, controle, feiten } = one.verwacht;
    expect({ oordeel: finding.verdict, reden: finding.reason }).toEqual({ oordeel, reden: finding.reason });
    if (oorzaak !== undefined) expect(finding.cause).toBe(oorzaak);
    if (controle !== undefined)
      expect({ controle: finding.needsReview, waarom: finding.review }).toEqual({
        controle,
        waarom: finding.review,
      });
    if (plaats !== undefined) {
      const [first] = finding.evidence;
      const place = first === undefined ? 'geen' : normalisePlace(first.placeKey);
      expect(place === plaats || isExactPlace(place, plaats), `${place} instead of ${plaats}`).toBe(true);
    }
    for (const [name, value] of Object.entries(feiten ?? {})) {
      const fact = readings.flatMap(({ facts }) => facts).find((candidate) => candidate.name === name);
      expect({ [name]: fact?.value }).toEqual({ [name]: value });
    }
  });

  it('has a case for every decision row', () => {
    expect(point.rijen.map(({ naam }) => naam).filter((naam) => !reached.has(naam))).toEqual([]);
  });
});
