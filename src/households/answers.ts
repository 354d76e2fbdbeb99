/** The answers to the six questions of one family, each resting on the ones before it. */
import type { FamilyReading } from '../clauses/model.js';
import { factsOf } from '../judging/judge.js';
import type { Regulation } from '../regulation/model.js';
import type { HouseholdAnswer, HouseholdOutcome } from '../results/households.js';
import { type Access, accessOf } from './access.js';
import { contributionsOf, familyFacts, familyParameters, inEuros, madeFact } from './facts.js';
import type { AnswerRow, Family, HouseholdData } from './model.js';
import { isUncertain, type Known, quoted, rowThatHolds, sentenceOf, spansOf } from './rows.js';

type Amount = HouseholdAnswer['amount'];

function answerBy(
  question: HouseholdAnswer['question'],
  row: AnswerRow,
  known: Known,
  texts: readonly Regulation[],
  amount: Amount,
): HouseholdAnswer {
  return {
    question,
    value: row.waarde,
    cause: row.naam,
    short: sentenceOf(row.kort, known),
    sentence: sentenceOf(row.zin, known),
    uncertain: isUncertain(row, known),
    amount,
    evidence: quoted(texts, spansOf(row, known)),
  };
}

function withFacts(known: Known, ...added: readonly ReturnType<typeof madeFact>[]): Known {
  return { ...known, facts: new Map([...known.facts, ...added]) };
}

function numberOf({ facts }: Known, name: string): number | null {
  const value = facts.get(name)?.value;
  return typeof value === 'number' ? value : null;
}

function exact(value: number | null, unit: NonNullable<Amount>['unit']): Amount {
  return value === null ? null : { low: value, high: value, unit };
}

function accessAnswer(
  access: Access,
  known: Known,
  texts: readonly Regulation[],
  { rules }: HouseholdData,
): HouseholdAnswer {
  const here = withFacts(
    known,
    madeFact('poorten', access.state),
    madeFact('redenen', access.reasons.join(' ')),
  );
  const row = rowThatHolds(rules.vragen.toegang.rijen, here);
  const answer = answerBy('toegang', row, here, texts, null);
  return {
    ...answer,
    uncertain: answer.uncertain || access.uncertain,
    evidence: quoted(texts, [...access.spans, ...spansOf(row, here)]),
  };
}

function contributionAnswer(
  family: Family,
  access: Access,
  known: Known,
  texts: readonly Regulation[],
  data: HouseholdData,
): HouseholdAnswer {
  const paid = contributionsOf(known.facts, family, access.children, data);
  const hours = access.children.reduce((sum, child) => sum + child['uren-per-maand'], 0);
  const here: Known = {
    ...withFacts(
      known,
      madeFact('bijdrageHoog', paid?.high ?? null),
      madeFact('bijdrageBereik', paid === null ? null : paid.low < paid.high ? 'tussen' : 'een'),
      madeFact('bedragLaag', paid === null ? null : inEuros(paid.low)),
      madeFact('bedragHoog', paid === null ? null : inEuros(paid.high)),
    ),
    parameters: new Map([...known.parameters, ['uren', hours]]),
  };
  const row = rowThatHolds(data.rules.vragen.bijdrage.rijen, here);
  const amount: Amount =
    row.waarde === 'geen'
      ? exact(0, 'euro per maand')
      : row.waarde === 'bedrag' && paid !== null
        ? { ...paid, unit: 'euro per maand' }
        : null;
  return answerBy('bijdrage', row, here, texts, amount);
}

function outcomeOf(
  family: Family,
  readings: readonly FamilyReading[],
  texts: readonly Regulation[],
  data: HouseholdData,
): HouseholdOutcome {
  const { rules, table } = data;
  const facts = factsOf(readings);
  const passages = (name: string): readonly string[] =>
    (facts.get(name)?.evidence ?? []).flatMap(
      ({ source = 0, start, end }) => texts[source]?.text.slice(start, end) ?? [],
    );
  const known: Known = {
    facts: new Map([...facts, ...familyFacts(facts, family, data, passages)]),
    parameters: familyParameters(family),
    words: rules.woorden,
  };
  const access = accessOf(family, rules, known);
  const first = accessAnswer(access, known, texts, data);
  const inside = withFacts(known, madeFact('antwoordToegang', first.value));
  const inNone = first.value === 'nee';
  const by = (question: 'duur' | 'dagen' | 'verlenging' | 'inkomen', amount: Amount) =>
    answerBy(
      question,
      rowThatHolds(rules.vragen[question].rijen, inside),
      inside,
      texts,
      inNone ? null : amount,
    );
  return {
    id: family.id,
    name: family.naam,
    situation: family.situatie.trim(),
    needs: { months: family.nodig.maanden, daysPerWeek: family.nodig['dagen-per-week'] },
    table: { year: table.year, source: table.source },
    answers: [
      first,
      by('duur', exact(numberOf(known, 'termijnMaanden'), 'maanden')),
      by('dagen', exact(numberOf(known, 'omvangInDagen'), 'dagen per week')),
      by('verlenging', null),
      contributionAnswer(family, access, inside, texts, data),
      by('inkomen', null),
    ],
  };
}

/**
 * What the rules of one municipality mean for each family: whether it is let in, for how long, how many days a week,
 * whether it may go on, what it pays a month, and which income counts. An illustration from the text, no decision: whether
 * the care is needed and whether other help goes first is for people.
 * @param readings facts of the rules together, each with the index of its text
 * @param texts the texts in the order of those indexes
 */
export function familiesThrough(
  readings: readonly FamilyReading[],
  texts: readonly Regulation[],
  data: HouseholdData,
): HouseholdOutcome[] {
  return data.families.map((family) => outcomeOf(family, readings, texts, data));
}
