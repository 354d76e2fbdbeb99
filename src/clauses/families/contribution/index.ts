/**
 * Family `contribution` (point 10): what parents pay themselves. The rule for the main group, and what stands beside
 * it: a surcharge, a stricter rule for a part of the group, draagkracht as a deduction.
 */
import type { Span } from '../../../regulation/model.js';
import type { Reading } from '../../context/reading.js';
import { type Statement, statementsOf } from '../../context/statements.js';
import type { Family } from '../../family.js';
import type { Fact, FamilyReading } from '../../model.js';
import { joinAnswers } from '../shared/questions.js';
import { rulesOf } from '../shared/rules.js';
import { claimsIn } from './claims.js';
import { CONTRIBUTION_FACTS, SEARCHED_WORDS } from './specs.js';
import { unplacedOn } from './unplaced.js';
import { type ContributionReading, weighContribution } from './weigh.js';

const MOST_EVIDENCE = 4;
const LIMITED: ReadonlySet<unknown> = new Set(['weigering', 'niets-boven-inkomen', 'alleen-bijstand']);

function spansOf(statements: readonly Statement[]): readonly Span[] {
  const seen = new Set<number>();
  return statements
    .map(({ span }) => span)
    .filter(({ start }) => !seen.has(start) && seen.add(start))
    .slice(0, MOST_EVIDENCE);
}

function yes(name: string, found: readonly Statement[]): Fact {
  return {
    name,
    value: found.length > 0,
    ground: found.length > 0 ? 'expliciet' : 'afwezigheid',
    evidence: spansOf(found),
    review: [],
  };
}

/** The note names a rule on what parents pay that no article holds. */
function onlyInNote(reading: Reading, { kind }: ContributionReading): boolean {
  return (
    kind === 'ongeregeld' && claimsIn(reading, joinAnswers(statementsOf(reading, reading.notes))).length > 0
  );
}

function rejectedIn(statements: readonly Statement[], used: readonly Statement[]): FamilyReading['rejected'] {
  const taken = new Set(used);
  return statements
    .filter((statement) => !taken.has(statement))
    .flatMap(({ words, span }) => {
      if (/\b(?:maxim\w+|hoogste) ?-?uur(?:prij|tarie)\w*/.test(words)) return [{ span, code: 'uurprijs' }];
      if (/\b(?:maaltijd|luiers|vervoer|inschrijfgeld|bijkomende kosten)/.test(words)) {
        return [{ span, code: 'bijkomende-kosten' }];
      }
      return [];
    });
}

function readContribution(reading: Reading, earlier: ReadonlyMap<string, FamilyReading>): FamilyReading {
  const statements = rulesOf(reading);
  const access = earlier.get('means-test')?.facts.find(({ name }) => name === 'inkomensrol')?.value;
  const found = weighContribution(reading, statements, LIMITED.has(access));
  const { kind, stricter } = found;
  const unplaced = kind === 'ongeregeld' ? unplacedOn(reading, statements) : [];
  const review = [
    ...found.review,
    ...(onlyInNote(reading, found) ? ['toelichting-noemt-bijdrage'] : []),
    ...(unplaced.length > 0 ? ['bijdrage-niet-geduid'] : []),
  ];
  return {
    family: 'contribution',
    facts: [
      { name: 'eigenBijdrage', value: kind, ground: found.ground, evidence: spansOf(found.evidence), review },
      {
        name: 'eigenBijdrageAandeel',
        value: found.share,
        ground: found.share === null ? 'afwezigheid' : 'expliciet',
        evidence: found.share === null ? [] : spansOf(found.evidence),
        review: [],
      },
      yes('eigenBijdrageOpslag', stricter.surcharge),
      yes('eigenBijdrageTweedeRegel', stricter.secondRule),
      yes('draagkrachtErnaast', found.besideCapacity),
      yes('eigenBijdrageVrijstelling', found.exempt),
    ],
    rejected: [
      ...rejectedIn(statements, found.evidence),
      ...unplaced.map(({ span }) => ({ span, code: 'bijdrage-niet-geduid' })),
      ...found.ability.map(({ span }) => ({ span, code: 'draagkracht-als-kunnen' })),
    ],
    searched: { words: SEARCHED_WORDS, provisions: [] },
  };
}

export const contribution: Family = {
  name: 'contribution',
  facts: CONTRIBUTION_FACTS,
  after: ['means-test'],
  read: readContribution,
};
