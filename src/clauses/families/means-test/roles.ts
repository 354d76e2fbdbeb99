/**
 * Weighs everything a text says about means and gives the part that income and assets play in access, each with its
 * evidence. The heaviest part decides (codebook, point 5); what was outweighed stays visible in the review codes.
 */
import type { Reading } from '../../context/reading.js';
import type { Statement } from '../../context/statements.js';
import { grantedAsAssistance } from '../shared/assistance.js';
import { governingHeight, readCapacity } from '../shared/capacity.js';
import { namesSubgroup } from '../shared/groups.js';
import { type Limit, limitsIn } from '../shared/income-limits.js';
import {
  AMOUNT,
  mentionsAssets,
  mentionsIncome,
  PERSON_TERM,
  SHARE_OF_LEVEL,
} from '../shared/income-words.js';
import { limitTerms } from '../shared/limit-terms.js';
import { paysNothingAbove } from '../shared/table-rows.js';
import { readBenefit } from './benefit.js';
import { readCannotPay, refusesAble } from './cannot-pay.js';
import { readInquiry, readMeansByLaw } from './inquiry.js';
import { readNoTest } from './no-test.js';
import { readShortOfMeans } from './short-of-means.js';
import { unexplained } from './unexplained.js';

export type IncomeRole =
  | 'weigering'
  | 'niets-boven-inkomen'
  | 'alleen-bijstand'
  | 'subgroep'
  | 'onderzoek'
  | 'hoogte-draagkracht'
  | 'alleen-hoogte'
  | 'expliciet-geen'
  | 'geen';
export type AssetsRole =
  | 'weigering'
  | 'subgroep'
  | 'onderzoek'
  | 'hoogte-draagkracht'
  | 'expliciet-geen'
  | 'geen';

export interface Weighed<Role> {
  readonly role: Role;
  readonly evidence: readonly Statement[];
  readonly review: readonly string[];
}

export interface MeansReading {
  readonly income: Weighed<IncomeRole>;
  readonly assets: Weighed<AssetsRole>;
  readonly limits: readonly Limit[];
  readonly ability: readonly Statement[];
  /** Sentences that say that means play no part in access. */
  readonly denies: readonly Statement[];
  /** The text says that no draagkracht is calculated. */
  readonly capacityExcluded: boolean;
  /** Sentences on means that no reading explains. */
  readonly unexplained: readonly Statement[];
  /** A low income is named in the purpose of the text. */
  readonly lowIncomeNamed: readonly Statement[];
  /** Sentences that give families with a low income priority. */
  readonly priority: readonly Statement[];
}

/** A figure beside a denial: "inkomen telt niet, vermogen mag niet hoger zijn dan € 10.000" holds a limit all the same. */
const FIGURE = new RegExp(`${AMOUNT.source}|${SHARE_OF_LEVEL.source}|\\bartikel 34\\b`);

interface Candidate<Role> {
  readonly role: Role;
  readonly found: readonly Statement[];
  readonly review?: readonly string[];
}

function heaviest<Role>(
  candidates: readonly Candidate<Role>[],
  none: Role,
  always: readonly string[],
): Weighed<Role> {
  const first = candidates.find(({ found }) => found.length > 0);
  if (first === undefined) return { role: none, evidence: [], review: always };
  return { role: first.role, evidence: first.found, review: [...(first.review ?? []), ...always] };
}

export function weighMeans(reading: Reading, statements: readonly Statement[]): MeansReading {
  const { terms, defining } = limitTerms(reading, statements);
  const rules = statements.filter(
    ({ passage }) => passage.provision.kind !== 'begrip' || PERSON_TERM.test(passage.provision.term ?? ''),
  );
  const noTest = readNoTest(rules);
  const denied = new Set(noTest.map(({ statement }) => statement));
  // What the SMI rules deny, a general provision of the wider instrument does not bring back.
  const deniedHere = noTest.some(({ statement }) => statement.passage.scope === 'smi');
  const limits = limitsIn(
    rules.filter(
      (statement) => !defining.has(statement) && (!denied.has(statement) || FIGURE.test(statement.words)),
    ),
    terms,
    rules,
  );
  const taken = new Set(limits.map(({ statement }) => statement));
  const inquiry = readInquiry(rules, new Set([...taken, ...denied]));
  const benefit = readBenefit(
    reading,
    rules.filter((statement) => !denied.has(statement)),
    grantedAsAssistance(reading, statements).length > 0,
    rules,
  );
  const short = readShortOfMeans(rules.filter((statement) => !denied.has(statement)));
  const capacity = readCapacity(reading, statements);

  const tests = limits.filter(
    ({ effect, statement }) =>
      effect === 'weigering' && !(deniedHere && statement.passage.scope === 'algemeen'),
  );
  const uncertain = (found: readonly Limit[]): readonly string[] =>
    found.length > 0 && found.every((limit) => limit.uncertain) ? ['grens-onzeker'] : [];
  const pick = (from: readonly Limit[], what: 'income' | 'assets'): readonly Limit[] =>
    from.filter((limit) => limit[what]);
  const main = tests.filter(({ subgroup }) => !subgroup);
  const sub = tests.filter(({ subgroup }) => subgroup);
  const above = limits.filter(({ effect, subgroup }) => effect === 'niets-erboven' && !subgroup);
  const rows = paysNothingAbove(statements);
  const rowsOf = (sure: boolean): readonly Statement[] =>
    rows.filter((row) => row.sure === sure).map(({ statement }) => statement);
  const statementsOf = (found: readonly Limit[]): readonly Statement[] =>
    found.map(({ statement }) => statement);

  /** Denied and limited both, for everybody: only then a person must say which provision wins. */
  const contradicted = (what: 'income' | 'assets'): readonly string[] => {
    const deniers = noTest.filter((item) => item[what] && !namesSubgroup(item.statement.words));
    const limiting = [...main, ...above].filter((limit) => limit[what]);
    const apart = limiting.some(({ statement }) => deniers.some((item) => item.statement !== statement));
    return apart ? ['tegenstrijdig'] : [];
  };
  const byLaw = capacity.assets === 'wet' ? ['draagkracht-volgens-wet'] : [];
  const cutsAssets = capacity.assets !== 'nee';
  const cut = [...governingHeight(capacity), ...capacity.extras].filter(
    ({ passage }) => !(deniedHere && passage.scope === 'algemeen'),
  );
  const onlyHeight = limits.filter(
    ({ effect }) => effect === 'bijdrage' || (effect === 'draagkracht' && cut.length > 0),
  );

  // "Wordt afgewezen als het gezin de opvang zelf kan betalen" refuses; who "cannot pay" may only be whom the text has in mind.
  const cannotPay = readCannotPay(rules.filter((statement) => !denied.has(statement)));
  const refusedAsAble = cannotPay.filter(refusesAble);
  // Where only assets make able, the income is no test.
  const byIncome = ({ words }: Statement): boolean => mentionsIncome(words) || !mentionsAssets(words);
  const ableByIncome = refusedAsAble.filter(byIncome);
  const unable = cannotPay.filter((statement) => !refusesAble(statement));
  const unableByIncome = unable.filter(byIncome);

  const limited = statementsOf(pick(main, 'income'));
  // "De vergoeding is er voor wie het niet kan betalen. Wie meer heeft dan ..., komt niet in aanmerking": one test in two sentences.
  const saidBeside = [...unableByIncome, ...short.income].filter((statement) => !limited.includes(statement));
  const income = heaviest<IncomeRole>(
    [
      {
        role: 'weigering',
        found: limited.length === 0 ? [] : [...limited, ...saidBeside],
        review: uncertain(pick(main, 'income')),
      },
      { role: 'niets-boven-inkomen', found: statementsOf(pick(above, 'income')) },
      { role: 'niets-boven-inkomen', found: rowsOf(true) },
      { role: 'niets-boven-inkomen', found: rowsOf(false), review: ['tabel-niets-erboven'] },
      { role: 'alleen-bijstand', found: benefit.onlyBenefit },
      { role: 'weigering', found: [...capacity.refusal, ...ableByIncome] },
      {
        role: 'weigering',
        found: unableByIncome,
        review: ['draagkracht-als-voorwaarde'],
      },
      { role: 'weigering', found: short.income, review: ['draagkracht-als-voorwaarde'] },
      { role: 'weigering', found: benefit.onlyLowIncome, review: ['laag-inkomen'] },
      {
        role: 'subgroep',
        found: [...statementsOf(pick(sub, 'income')), ...benefit.subgroup],
        review: uncertain(pick(sub, 'income')),
      },
      {
        role: 'subgroep',
        found: noTest.filter((item) => item.income && item.rest).map(({ statement }) => statement),
        review: ['toets-voor-rest'],
      },
      { role: 'onderzoek', found: inquiry.filter((item) => item.income).map(({ statement }) => statement) },
      { role: 'onderzoek', found: capacity.inquiry },
      { role: 'onderzoek', found: short.less, review: ['middelen-niet-geduid'] },
      { role: 'onderzoek', found: readMeansByLaw(rules), review: ['middelen-volgens-wet'] },
      { role: 'hoogte-draagkracht', found: cut, review: cutsAssets ? byLaw : [] },
      {
        role: 'expliciet-geen',
        found: noTest.filter((item) => item.income).map(({ statement }) => statement),
      },
      { role: 'alleen-hoogte', found: statementsOf(onlyHeight) },
    ],
    'geen',
    contradicted('income'),
  );
  const assets = heaviest<AssetsRole>(
    [
      {
        role: 'weigering',
        found: statementsOf(pick(main, 'assets')),
        review: uncertain(pick(main, 'assets')),
      },
      { role: 'weigering', found: statementsOf(pick(above, 'assets')) },
      {
        role: 'weigering',
        found: [...capacity.refusal, ...refusedAsAble].filter(({ words }) => mentionsAssets(words)),
      },
      {
        role: 'weigering',
        found: unable.filter(({ words }) => mentionsAssets(words)),
        review: ['draagkracht-als-voorwaarde'],
      },
      { role: 'weigering', found: short.assets, review: ['draagkracht-als-voorwaarde'] },
      {
        role: 'subgroep',
        found: statementsOf(pick(sub, 'assets')),
        review: uncertain(pick(sub, 'assets')),
      },
      {
        role: 'subgroep',
        found: noTest.filter((item) => item.assets && item.rest).map(({ statement }) => statement),
        review: ['toets-voor-rest'],
      },
      { role: 'subgroep', found: short.owners, review: ['grens-onzeker'] },
      { role: 'onderzoek', found: inquiry.filter((item) => item.assets).map(({ statement }) => statement) },
      { role: 'hoogte-draagkracht', found: cutsAssets ? cut : [], review: byLaw },
      {
        role: 'expliciet-geen',
        found: noTest.filter((item) => item.assets).map(({ statement }) => statement),
      },
    ],
    'geen',
    contradicted('assets'),
  );
  return {
    income,
    assets,
    limits,
    ability: capacity.ability,
    denies: [...denied],
    capacityExcluded: capacity.excluded.length > 0,
    unexplained: unexplained(
      rules,
      new Set([
        ...taken,
        ...denied,
        ...inquiry.map(({ statement }) => statement),
        ...Object.values(capacity).flatMap((found) => (typeof found === 'string' ? [] : found)),
      ]),
    ),
    lowIncomeNamed: benefit.mentioned,
    priority: statementsOf(limits.filter(({ effect }) => effect === 'voorrang')),
  };
}
