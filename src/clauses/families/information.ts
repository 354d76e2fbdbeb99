/**
 * Family `information` (point 13): the point is looked up on the municipality's web page: which of the seven elements
 * stand there, and whether it can be read. A regulation cannot settle it; what the regulation promises about
 * information is shown, and not counted.
 */
import type { Reading } from '../context/reading.js';
import { statementsOf } from '../context/statements.js';
import type { Family } from '../family.js';
import type { Fact, FactSpec, FamilyReading } from '../model.js';
import { doubtsOf, readElements } from '../practice/elements/index.js';
import { pageReadability } from '../practice/readability.js';

const PROMISE =
  /\b(?:website|webpagina|folder|brochure|informatiebrief|begrijpelijke taal|eenvoudige taal|klare taal|b1)\b[^.;]{0,120}\b(?:informe\w*|informatie|voorlicht\w*|bekend\w*|uitleg\w*|staa[nt]\b[^.;]{0,40}\bwat|hoe\b[^.;]{0,40}\baanvra\w*)|\b(?:informeert|licht\b[^.;]{0,40}\bvoor\b|voorlichting|geeft\b[^.;]{0,40}\buitleg|maakt\b[^.;]{0,40}\bbekend|zorgt\b[^.;]{0,60}\binformatie|informatievoorziening)\b[^.;]{0,140}\b(?:ouders?|gezinnen|inwoners|website|regeling|mogelijkhe\w+|smi)\b/;

const NUMBERS = [1, 2, 3, 4, 5, 6, 7] as const;
const SEARCHED = ['website, folder, voorlichting, informatie aan ouders'];

function absent(name: string, value: Fact['value']): Fact {
  return { name, value, ground: 'afwezigheid', evidence: [], review: [] };
}

/** What a text that is no page yields of the page. */
const NO_PAGE: readonly Fact[] = [
  absent('informatiePagina', false),
  absent('informatieElementen', null),
  absent('informatieLeesbaar', null),
  ...NUMBERS.map((number) => absent(`informatieElement${number}`, null)),
];

/** The number of elements, with what it may be when those in doubt are there after all, or not. */
export function countedElements(
  fact: Fact,
  elements: readonly { readonly there: boolean; readonly codes: readonly string[] }[],
): Fact {
  const value = elements.filter(({ there }) => there).length;
  const inDoubt = elements.filter(({ codes }) => codes.length > 0);
  const [more, fewer] = [inDoubt.filter(({ there }) => !there), inDoubt.filter(({ there }) => there)];
  const doubts = [
    ...more.flatMap(({ codes }) => codes.map((code) => ({ code, value: value + more.length }))),
    ...fewer.flatMap(({ codes }) => codes.map((code) => ({ code, value: value - fewer.length }))),
  ];
  return { ...fact, value, doubts: [...new Map(doubts.map((doubt) => [doubt.code, doubt])).values()] };
}

function readPage(reading: Reading): FamilyReading {
  const elements = readElements(reading);
  const readability = pageReadability(reading);
  const found = elements.filter((element) => element.found);
  const all = found.flatMap(({ evidence }) => evidence.slice(0, 1));
  const doubts = doubtsOf(reading, elements);
  const codesOf = (number: number): readonly string[] =>
    doubts.flatMap((doubt) => (doubt.number === number ? [doubt.code] : []));
  const given = (name: string, value: Fact['value'], evidence: Fact['evidence']): Fact => ({
    name,
    value,
    ground: evidence.length > 0 ? 'expliciet' : 'afwezigheid',
    evidence,
    review: [],
  });
  return {
    family: 'information',
    facts: [
      absent('informatieToegezegd', false),
      given('informatiePagina', true, all.slice(0, 1)),
      countedElements(
        given('informatieElementen', found.length, all),
        elements.map((element) => ({ there: element.found, codes: codesOf(element.number) })),
      ),
      given('informatieLeesbaar', readability.readable, readability.hardest),
      ...elements.map(({ number, found: there, evidence }) => ({
        ...given(`informatieElement${number}`, there, there ? evidence : []),
        review: codesOf(number),
      })),
    ],
    rejected: [],
    searched: { words: ['de zeven onderdelen van de informatie voor ouders'], provisions: [] },
  };
}

function readInformation(reading: Reading): FamilyReading {
  if (reading.regulation.source.kind === 'webpagina') return readPage(reading);
  const promises = statementsOf(reading, reading.binding).filter(({ words }) => PROMISE.test(words));
  return {
    family: 'information',
    facts: [
      {
        name: 'informatieToegezegd',
        value: promises.length > 0,
        ground: promises.length > 0 ? 'expliciet' : 'afwezigheid',
        evidence: promises.map(({ span }) => span),
        review: [],
      },
      ...NO_PAGE,
    ],
    rejected: promises.map(({ span }) => ({ span, code: 'informatie-in-regeling' })),
    searched: { words: SEARCHED, provisions: [] },
  };
}

const MEANINGS: Readonly<Record<(typeof NUMBERS)[number], string>> = {
  1: 'wat SMI is',
  2: 'voor wie SMI is',
  3: 'onder welke voorwaarden',
  4: 'wat de gemeente betaalt en wat ouders betalen',
  5: 'hoe lang en hoeveel',
  6: 'hoe en waarmee ouders aanvragen',
  7: 'bij wie ouders terechtkunnen',
};

function elementSpec(number: (typeof NUMBERS)[number]): FactSpec {
  return {
    name: `informatieElement${number}`,
    of: { type: 'waar-onwaar' },
    nullable: true,
    meaning: `Of op de webpagina staat: ${MEANINGS[number]}. Leeg als er geen pagina is.`,
  };
}

export const information: Family = {
  name: 'information',
  facts: [
    {
      name: 'informatieToegezegd',
      of: { type: 'waar-onwaar' },
      meaning:
        'Of de regeling zegt dat de gemeente ouders over SMI informeert; dat is nog geen informatie zelf.',
    },
    {
      name: 'informatiePagina',
      of: { type: 'waar-onwaar' },
      meaning: 'Of er een webpagina voor ouders bij de stukken is.',
    },
    {
      name: 'informatieElementen',
      of: { type: 'getal', unit: 'onderdelen' },
      nullable: true,
      meaning: 'Hoeveel van de zeven onderdelen van de informatie op de webpagina staan.',
    },
    {
      name: 'informatieLeesbaar',
      of: { type: 'waar-onwaar' },
      nullable: true,
      meaning: 'Of de webpagina ongeveer op taalniveau B1 is geschreven, naar een schatting.',
    },
    ...NUMBERS.map(elementSpec),
  ],
  read: readInformation,
};
