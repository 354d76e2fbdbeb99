/**
 * Family `target-group` (point 3): who the safety net is for, on what grounds, and what comes first. Three parts and the
 * narrowing of the group are read apart, each with its own evidence; the decision rows put them together.
 */

import type { Reading } from '../../context/reading.js';
import { foldKeeping, statementsOf } from '../../context/statements.js';
import type { Family } from '../../family.js';
import type { Fact, Rejected } from '../../model.js';
import { type AllowanceReading, readAllowance } from './allowance.js';
import { facilityTerms } from './facility-terms.js';
import { type GroundsReading, readGrounds } from './grounds.js';
import { type NarrowingReading, readNarrowing } from './narrowing.js';
import { type FacilitiesReading, putsFacilityFirst, readFacilities } from './other-facilities.js';
import { joinQuestions } from './questions.js';

/** Narrowings of which it is not certain that the group is meant as the only one, or that point 3 bars it. */
const UNCERTAIN: ReadonlySet<string> = new Set(['minima', 'jeugdhulp', 'niet-werkend', 'andere-groep']);

/** Enough to show on what a part rests; the parts share the quotations of one finding. */
const MOST = 3;

function allowanceFact({ value, ground, evidence, unplaced }: AllowanceReading): Fact {
  const review = [
    ...(value === 'zijdelings' ? ['kot-zijdelings'] : []),
    ...(value === 'toelichting' ? ['kot-alleen-toelichting'] : []),
    ...(unplaced === true ? ['kot-niet-geplaatst'] : []),
  ];
  return { name: 'doelgroepKot', value, ground, evidence: evidence.slice(0, MOST), review };
}

function facilitiesFact({ value, ground, evidence }: FacilitiesReading): Fact {
  const review = value === 'toelichting' ? ['voorliggend-alleen-toelichting'] : [];
  return { name: 'doelgroepVoorliggend', value, ground, evidence: evidence.slice(0, MOST), review };
}

function groundsFacts({
  value,
  ground,
  evidence,
  exclusion,
  exclusionEvidence,
  person,
  personEvidence,
  nameOnly,
}: GroundsReading): readonly Fact[] {
  const onlyOne = (value === 'alleen-medisch' || value === 'alleen-sociaal') && exclusion === 'geen';
  return [
    {
      name: 'doelgroepGronden',
      value,
      ground,
      evidence: evidence.slice(0, MOST),
      review: [...(onlyOne ? ['gronden-eenzijdig'] : []), ...(nameOnly ? ['gronden-alleen-naam'] : [])],
    },
    {
      name: 'doelgroepUitsluiting',
      value: exclusion,
      ground: exclusion === 'geen' ? 'afwezigheid' : 'expliciet',
      evidence: exclusionEvidence,
      review: exclusion === 'kind' || exclusion === 'ouder' ? ['uitsluiting-persoon'] : [],
    },
    {
      name: 'doelgroepPersoonUitgesloten',
      value: person,
      ground: person === 'geen' ? 'afwezigheid' : 'expliciet',
      evidence: personEvidence,
      review: person === 'geen' ? [] : ['uitsluiting-persoon'],
    },
  ];
}

function narrowingFact({ value, evidence, doubt }: NarrowingReading): Fact {
  return {
    name: 'doelgroepVernauwing',
    value,
    ground: value === 'geen' ? 'afwezigheid' : 'expliciet',
    evidence: evidence.slice(0, MOST),
    review: UNCERTAIN.has(value) ? ['vernauwing-onzeker'] : doubt ? ['vernauwing-mogelijk'] : [],
  };
}

export const targetGroup: Family = {
  name: 'target-group',
  facts: [
    {
      name: 'doelgroepKot',
      of: { type: 'keuze', values: ['geregeld', 'zijdelings', 'toelichting', 'geen'] },
      meaning:
        'Of de regeling alleen is voor gezinnen (of uren) zonder recht op kinderopvangtoeslag: als regel, terloops bij een ander onderwerp, alleen in de toelichting, of niet.',
    },
    {
      name: 'doelgroepGronden',
      of: {
        type: 'keuze',
        values: ['sociaal-en-medisch', 'genoemd', 'alleen-medisch', 'alleen-sociaal', 'geen'],
      },
      meaning:
        'Welke problemen toegang geven: sociale en medische, alleen de naam sociaal-medische indicatie zonder omschrijving, alleen medische, alleen sociale, of geen omschreven gronden.',
    },
    {
      name: 'doelgroepUitsluiting',
      of: { type: 'keuze', values: ['geen', 'sociaal', 'medisch', 'kind', 'ouder'] },
      meaning: 'Welke gronden de regeling met zoveel woorden uitsluit, of van wie de situatie niet meetelt.',
    },
    {
      name: 'doelgroepPersoonUitgesloten',
      of: { type: 'keuze', values: ['geen', 'kind', 'ouder'] },
      meaning:
        'Van wie de situatie met zoveel woorden niet meetelt, ook als er daarnaast een soort problemen is uitgesloten.',
    },
    {
      name: 'doelgroepVoorliggend',
      of: {
        type: 'keuze',
        values: ['geregeld', 'alleen-eigen-netwerk', 'alleen-kot', 'toelichting', 'geen'],
      },
      meaning:
        'Of andere voorzieningen voorgaan: geregeld, alleen het eigen netwerk, alleen de kinderopvangtoeslag, alleen in de toelichting, of niet.',
    },
    {
      name: 'doelgroepVernauwing',
      of: {
        type: 'keuze',
        values: [
          'geen',
          'bijstand',
          'alleenstaande-ouder',
          'werkende-ouder',
          'jonge-ouder',
          'minima',
          'jeugdhulp',
          'niet-werkend',
          'andere-uitkering',
          'andere-groep',
        ],
      },
      meaning: 'Of de groep smaller is dan de basislijn toelaat, en tot wie hij is beperkt.',
    },
  ],
  read: (reading: Reading) => {
    const binding = joinQuestions(statementsOf(reading, reading.binding));
    const notes = statementsOf(reading, reading.notes);
    const { metadata } = reading.regulation;
    const title = foldKeeping(metadata.title?.value ?? metadata.citationTitle?.value ?? '');
    const titleSpans = reading.passages.filter(({ section }) => section === 'titel').map(({ span }) => span);
    const terms = facilityTerms(reading, binding);
    const allowance = readAllowance(reading, binding, notes, terms, (statement) =>
      putsFacilityFirst(reading, statement, terms),
    );
    const grounds = readGrounds(binding, title, titleSpans);
    const facilities = readFacilities(reading, binding, notes, terms);
    const narrowing = readNarrowing(binding);
    const rejected: readonly Rejected[] = [
      ...allowance.rejected,
      ...grounds.rejected,
      ...facilities.rejected,
      ...narrowing.rejected,
    ];
    return {
      family: 'target-group',
      facts: [
        allowanceFact(allowance),
        ...groundsFacts(grounds),
        facilitiesFact(facilities),
        narrowingFact(narrowing),
      ],
      rejected,
      searched: {
        words: [
          'kinderopvangtoeslag',
          'toeslag van het Rijk',
          'sociale of medische gronden',
          'beperking, ziekte, crisis, ontwikkeling van het kind',
          'voorliggende voorziening',
          'andere voorziening, hulp of regeling',
        ],
        provisions: [],
      },
    };
  },
};
