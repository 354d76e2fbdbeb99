/**
 * Family `means-test` (point 5): whether income or assets decide on access, and in what way. A limit counts only where
 * it refuses or lets in; one that sets the own contribution does not.
 */
import type { Span } from '../../../regulation/model.js';
import type { Reading } from '../../context/reading.js';
import { type Statement, statementsOf } from '../../context/statements.js';
import type { Family } from '../../family.js';
import type { Fact, FamilyReading, Ground } from '../../model.js';
import { accessStatements } from '../shared/absence.js';
import { grantedAsAssistance } from '../shared/assistance.js';
import { onlyAbility, refusesIn } from '../shared/income-words.js';
import { joinAnswers } from '../shared/questions.js';
import { rulesOf } from '../shared/rules.js';
import { normIn } from './norm.js';
import { type AssetsRole, type IncomeRole, type MeansReading, type Weighed, weighMeans } from './roles.js';
import { MEANS_TEST_FACTS, SEARCHED_WORDS } from './specs.js';

const INCOME_TEST: ReadonlySet<IncomeRole> = new Set([
  'weigering',
  'niets-boven-inkomen',
  'alleen-bijstand',
  'subgroep',
]);
const ASSETS_TEST: ReadonlySet<AssetsRole> = new Set(['weigering', 'subgroep']);

function spansOf(statements: readonly Statement[]): readonly Span[] {
  const seen = new Set<number>();
  return statements.map(({ span }) => span).filter(({ start }) => !seen.has(start) && seen.add(start));
}

function roleFact(
  name: string,
  weighed: Weighed<string>,
  absent: readonly Statement[],
  extra: readonly string[],
): Fact {
  const none = weighed.role === 'geen' || weighed.role === 'alleen-hoogte';
  const ground: Ground = none
    ? 'afwezigheid'
    : weighed.role === 'alleen-bijstand' || weighed.review.includes('draagkracht-volgens-wet')
      ? 'indirect'
      : 'expliciet';
  return {
    name,
    value: weighed.role,
    ground,
    evidence: spansOf(none ? absent : weighed.evidence),
    review: [...new Set([...weighed.review, ...extra])],
  };
}

/** The note speaks of a limit that no article holds. */
function onlyInNote(reading: Reading, means: MeansReading): boolean {
  if (INCOME_TEST.has(means.income.role) || ASSETS_TEST.has(means.assets.role)) return false;
  const noted = weighMeans(reading, joinAnswers(statementsOf(reading, reading.notes)));
  return noted.limits.some(
    ({ effect, uncertain }) => (effect === 'weigering' && !uncertain) || effect === 'niets-erboven',
  );
}

function readMeans(reading: Reading): FamilyReading {
  const statements = rulesOf(reading);
  const means = weighMeans(reading, statements);
  const assistance = grantedAsAssistance(reading, statements);
  const silent =
    ['geen', 'alleen-hoogte'].includes(means.income.role) &&
    means.assets.role === 'geen' &&
    means.denies.length === 0;
  const byLaw = assistance.length > 0 && !means.capacityExcluded && silent && means.income.role === 'geen';
  const absent = accessStatements(statements);
  const tested = INCOME_TEST.has(means.income.role) || ASSETS_TEST.has(means.assets.role);
  // What the text denies, or looks at without more, leaves no doubt about a sentence that does not refuse.
  const settled = means.income.role === 'expliciet-geen' || means.income.role === 'onderzoek';
  const open = means.unexplained.some(({ rule }) => !settled || refusesIn(rule));
  const review = [
    ...(onlyInNote(reading, means) ? ['toelichting-noemt-grens'] : []),
    ...(assistance.length > 0 && silent && !byLaw && !means.capacityExcluded
      ? ['bijzondere-bijstand-bijdrage']
      : []),
    ...(!tested && open ? ['middelen-niet-geduid'] : []),
    ...(!tested && means.lowIncomeNamed.length > 0 ? ['laag-inkomen-genoemd'] : []),
    ...(means.priority.length > 0 && !tested ? ['voorrang-laag-inkomen'] : []),
  ];
  const norm = means.income.evidence[0];
  const hasNorm = norm !== undefined && INCOME_TEST.has(means.income.role);
  return {
    family: 'means-test',
    facts: [
      roleFact('inkomensrol', means.income, absent, review),
      roleFact('vermogensrol', means.assets, absent, []),
      {
        name: 'bijstandVanRechtswege',
        value: byLaw,
        ground: byLaw ? 'indirect' : 'afwezigheid',
        evidence: byLaw ? spansOf(assistance.slice(0, 2)) : [],
        review: byLaw ? ['bijstand-van-rechtswege'] : [],
      },
      {
        name: 'inkomenstoets',
        value: INCOME_TEST.has(means.income.role),
        ground: INCOME_TEST.has(means.income.role) ? 'expliciet' : 'afwezigheid',
        evidence: INCOME_TEST.has(means.income.role) ? spansOf(means.income.evidence) : [],
        review: [],
      },
      {
        name: 'vermogenstoets',
        value: ASSETS_TEST.has(means.assets.role),
        ground: ASSETS_TEST.has(means.assets.role) ? 'expliciet' : 'afwezigheid',
        evidence: ASSETS_TEST.has(means.assets.role) ? spansOf(means.assets.evidence) : [],
        review: [],
      },
      {
        name: 'inkomenstoetsNorm',
        value: hasNorm ? normIn(reading, norm) : null,
        ground: hasNorm ? 'expliciet' : 'afwezigheid',
        evidence: hasNorm ? [norm.span] : [],
        review: [],
      },
    ],
    rejected: [
      ...means.limits
        .filter(({ effect }) => effect !== 'weigering' && effect !== 'niets-erboven')
        .map(({ statement, effect }) => ({ span: statement.span, code: `grens-${effect}` })),
      ...statements
        .filter(({ words }) => onlyAbility(words))
        .map(({ span }) => ({ span, code: 'vermogen-als-kunnen' })),
      ...(tested ? [] : means.unexplained).map(({ span }) => ({ span, code: 'middelen-niet-geduid' })),
      ...means.ability.map(({ span }) => ({ span, code: 'draagkracht-als-kunnen' })),
    ],
    searched: { words: SEARCHED_WORDS, provisions: [] },
  };
}

export const meansTest: Family = {
  name: 'means-test',
  facts: MEANS_TEST_FACTS,
  read: (reading) => readMeans(reading),
};
