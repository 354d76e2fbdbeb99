/** All clause families, and the way to run them in the order they depend on each other. */
import type { Reading } from './context/reading.js';
import { doubtGeneralPart } from './doubts/general-part.js';
import { age } from './families/age/index.js';
import { applicationData } from './families/application-data/index.js';
import { contribution } from './families/contribution/index.js';
import { extension } from './families/extension/index.js';
import { hardship } from './families/hardship/index.js';
import { incomeYear } from './families/income-year/index.js';
import { information } from './families/information.js';
import { instrument } from './families/instrument/index.js';
import { meansTest } from './families/means-test/index.js';
import { normReference } from './families/norm-reference.js';
import { recovery } from './families/recovery/index.js';
import { satisfaction } from './families/satisfaction/index.js';
import { targetGroup } from './families/target-group/index.js';
import { term } from './families/term/index.js';
import { volume } from './families/volume/index.js';
import type { Family } from './family.js';
import type { FactSpec, FamilyReading } from './model.js';

const FAMILIES: readonly Family[] = [
  targetGroup,
  age,
  recovery,
  meansTest,
  contribution,
  incomeYear,
  term,
  volume,
  extension,
  hardship,
  instrument,
  normReference,
  applicationData,
  information,
  satisfaction,
];

/** The facts that all families together can yield: the vocabulary of the decision rows. */
export const FACT_SPECS: readonly FactSpec[] = FAMILIES.flatMap(({ facts }) => facts);

export const FAMILY_NAMES: readonly string[] = FAMILIES.map(({ name }) => name);

/** Families after those they depend on. @throws when a family names one that does not exist, or itself. */
function inOrder(families: readonly Family[]): readonly Family[] {
  const done: Family[] = [];
  const visit = (family: Family, path: readonly string[]): void => {
    if (done.includes(family)) return;
    if (path.includes(family.name)) throw new Error(`families depend on each other: ${path.join(' > ')}`);
    for (const name of family.after ?? []) {
      const before = families.find((candidate) => candidate.name === name);
      if (before === undefined)
        throw new Error(`family ${family.name} comes after ${name}, which does not exist`);
      visit(before, [...path, family.name]);
    }
    done.push(family);
  };
  for (const family of families) visit(family, []);
  return done;
}

const ORDERED = inOrder(FAMILIES);

/** Whether the text says something of the subject, by a passage that can be quoted. */
export function speaks({ facts }: FamilyReading): boolean {
  return facts.some(({ ground, evidence }) => ground !== 'afwezigheid' && evidence.length > 0);
}

/** The values of another text's reading, without its spans, which mean nothing in this text. */
function withoutSpans(reading: FamilyReading): FamilyReading {
  return { ...reading, facts: reading.facts.map((fact) => ({ ...fact, evidence: [] })), rejected: [] };
}

/**
 * All families of one text, in the order they depend on each other.
 * @param beside readings of texts that are read together with this one: a family that depends on a subject this text
 * leaves out goes by what the other text says of it
 */
export function readFamilies(
  reading: Reading,
  beside: readonly FamilyReading[] = [],
): readonly FamilyReading[] {
  const others = new Map(beside.filter(speaks).map((other) => [other.family, withoutSpans(other)]));
  const own: FamilyReading[] = [];
  const earlier = new Map<string, FamilyReading>();
  for (const family of ORDERED) {
    const found = family.read(reading, earlier);
    own.push(found);
    const other = others.get(family.name);
    earlier.set(family.name, other === undefined || speaks(found) ? found : other);
  }
  return doubtGeneralPart(reading, own);
}
