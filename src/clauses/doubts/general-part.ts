/**
 * Doubt about rules in the general part of a wider instrument. Whether such a rule holds for SMI too is often not said; where
 * it decides, a person must look. Beyond doubt is a rule that names SMI, that the SMI provisions refer to, or that stands under a
 * heading such as "Algemene bepalingen".
 */
import type { Passage, Reading } from '../context/reading.js';
import { fold } from '../context/roles.js';
import { WHOLLY_GENERAL } from '../context/scope-headings.js';
import type { Fact, FamilyReading } from '../model.js';

/** Families whose rules a wider instrument may well have written for another group. Hardship clauses hold for all. */
const FAMILIES: ReadonlySet<string> = new Set([
  'means-test',
  'term',
  'volume',
  'extension',
  'recovery',
  'contribution',
  'income-year',
]);
/** Facts of other families of which the same holds. */
const FACTS: ReadonlySet<string> = new Set(['doelgroepVernauwing']);

const NAMES_SMI = /\bsmi\b|\bsocia(?:al|le)[ -]*(?:(?:en|of|en\/of|\/)[ -]*)?medisch|\bkinderopvang\b/i;

/** Provisions outside the SMI part to which its passages refer, as spans of whole passages. */
function referredFromSmi(reading: Reading): ReadonlySet<Passage> {
  const smi = reading.binding.filter(({ scope }) => scope === 'smi');
  return new Set(smi.flatMap(({ span }) => reading.referred(span)));
}

/** Whether every quotation of the fact stands in the general part, and nothing ties it to SMI. */
function restsOnGeneralPart(reading: Reading, fact: Fact, referred: ReadonlySet<Passage>): boolean {
  if (fact.evidence.length === 0 || fact.ground === 'afwezigheid') return false;
  return fact.evidence.every(({ start }) => {
    const passage = reading.passages.find(({ span }) => span.start <= start && start < span.end);
    return (
      passage !== undefined &&
      passage.scope === 'algemeen' &&
      passage.section === 'regeling' &&
      !referred.has(passage) &&
      !passage.headings.some((heading) => WHOLLY_GENERAL.test(fold(heading))) &&
      !NAMES_SMI.test(`${passage.full} ${passage.headings.join(' ')}`)
    );
  });
}

/** The readings, with a review code on each fact that rests on the general part alone. Pure. */
export function doubtGeneralPart(
  reading: Reading,
  readings: readonly FamilyReading[],
): readonly FamilyReading[] {
  if (reading.smi.own) return readings;
  const referred = referredFromSmi(reading);
  return readings.map((one) => ({
    ...one,
    facts: one.facts.map((fact) =>
      (FAMILIES.has(one.family) || FACTS.has(fact.name)) && restsOnGeneralPart(reading, fact, referred)
        ? { ...fact, review: [...fact.review, 'algemeen-deel'] }
        : fact,
    ),
  }));
}
