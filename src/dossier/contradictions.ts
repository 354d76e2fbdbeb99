/** What a page promises against what the rules say: term, volume, extension, age, income and contribution. */
import type { Fact, FamilyReading } from '../clauses/model.js';

export interface Contradiction {
  readonly fact: string;
  readonly page: Fact;
  readonly rules: Fact;
}

/** Facts that a page and rules both state plainly; the rest may differ in wording alone. */
const COMPARED = [
  'termijnMaanden',
  'omvangInDagen',
  'verlenging',
  'leeftijdTot',
  'inkomenstoets',
  'vermogenstoets',
  'eigenBijdrage',
] as const;
/** Ages that are the same child: group 8 ends at 12 or 13. */
const SAME_AGE: ReadonlySet<string> = new Set(['einde-basisschool', '13', 'wko']);
/** What a page leaves unsaid is no promise. */
const UNSAID: ReadonlySet<unknown> = new Set([null, 'ongeregeld']);
/** "Hangt af van uw inkomen" on a page is every table of the rules. */
const BY_INCOME: ReadonlySet<unknown> = new Set([
  'kot-tabel',
  'vng-tabel',
  'eigen-tabel',
  'bijstand-draagkracht',
]);

/** Going on after the first term: either it can, however often, or it cannot. */
const GOES_ON: ReadonlySet<unknown> = new Set([
  'onbeperkt',
  'eenmalig',
  'meermalig-begrensd',
  'overbrugging',
]);
const ENDS: ReadonlySet<unknown> = new Set(['uitgesloten']);
const TESTS: ReadonlySet<string> = new Set(['inkomenstoets', 'vermogenstoets']);

function factIn(readings: readonly FamilyReading[], name: string): Fact | undefined {
  return readings.flatMap(({ facts }) => facts).find((fact) => fact.name === name);
}

function isSaid(fact: Fact | undefined): fact is Fact {
  return (
    fact !== undefined && fact.evidence.length > 0 && fact.ground !== 'afwezigheid' && !UNSAID.has(fact.value)
  );
}

function same(name: string, page: Fact, rules: Fact): boolean {
  if (page.value === rules.value) return true;
  if (name === 'leeftijdTot') return SAME_AGE.has(String(page.value)) && SAME_AGE.has(String(rules.value));
  if (name === 'verlenging')
    return !(
      (GOES_ON.has(page.value) && ENDS.has(rules.value)) ||
      (ENDS.has(page.value) && GOES_ON.has(rules.value))
    );
  // Where one of the two only calls it income-dependent, the other may name the table.
  return (
    name === 'eigenBijdrage' &&
    BY_INCOME.has(page.value) &&
    BY_INCOME.has(rules.value) &&
    (page.value === 'eigen-tabel' || rules.value === 'eigen-tabel')
  );
}

/**
 * A test of means that only one of the two has counts too: the page sends families away, or the rules do unannounced.
 */
export function contradictionsBetween(
  page: readonly FamilyReading[],
  rules: readonly FamilyReading[],
): readonly Contradiction[] {
  return COMPARED.flatMap((name) => {
    const told = factIn(page, name);
    const ruled = factIn(rules, name);
    if (told === undefined || ruled === undefined) return [];
    const both = isSaid(told) && isSaid(ruled);
    const onlyOne =
      TESTS.has(name) &&
      told.value !== ruled.value &&
      ((isSaid(told) && told.value === true) || (isSaid(ruled) && ruled.value === true));
    return (both && !same(name, told, ruled)) || onlyOne ? [{ fact: name, page: told, rules: ruled }] : [];
  });
}
