/**
 * Family `instrument` (point 1): in what kind of instrument SMI stands, and whether that instrument is about SMI alone.
 * A legal basis that merely names the Participatiewet beside others does not make it bijzondere bijstand.
 */
import type { Span } from '../../../regulation/model.js';
import type { Reading } from '../../context/reading.js';
import { foldKeeping, statementsOf } from '../../context/statements.js';
import type { Family } from '../../family.js';
import type { Fact, FamilyReading, Ground } from '../../model.js';
import { type Assistance, readAssistance } from './assistance.js';

const PLACES = ['eigen', 'breder', 'bijzondere-bijstand'] as const;
type Place = (typeof PLACES)[number];

/** Title first, then the heading or first words of the topmost provisions on SMI. */
function frameEvidence(reading: Reading): readonly Span[] {
  const title = reading.passages.find(({ section }) => section === 'titel')?.span;
  const preamble = reading.passages.find(
    ({ section, text }) =>
      section === 'aanhef' && /\b(?:besluit|stelt|vast te stellen|vastgesteld)/i.test(text),
  )?.span;
  const parts = reading.smi.own
    ? []
    : reading.smi.provisions.slice(0, 2).flatMap((provision) => {
        const first = reading.passages.find(
          ({ span }) => provision.span.start <= span.start && span.end <= provision.span.end,
        );
        return [
          ...(provision.headingSpan === null ? [] : [provision.headingSpan]),
          ...(first === undefined ? [] : [first.span]),
        ];
      });
  const found = [...(title === undefined ? [] : [title]), ...parts];
  const fallback = preamble ?? reading.binding[0]?.span;
  return found.length > 0 || fallback === undefined ? found : [fallback];
}

function placeOf(reading: Reading, assistance: Assistance): Place {
  if (assistance.holds) return 'bijzondere-bijstand';
  return reading.smi.own ? 'eigen' : 'breder';
}

/** A title that says another kind than the citation title, or a title of an SMI rule that is vague. */
function reviewOf(reading: Reading, place: Place, assistance: Assistance): readonly string[] {
  const { title, citationTitle } = reading.regulation.metadata;
  const codes: string[] = [...assistance.review];
  const names = /\bbijzondere bijstand\b/;
  if (title !== null && citationTitle !== null) {
    const differ = names.test(foldKeeping(title.value)) !== names.test(foldKeeping(citationTitle.value));
    if (differ) codes.push('titels-verschillen');
  }
  if (place === 'breder' && reading.smi.provisions.length === 0) codes.push('plaats-onzeker');
  return codes;
}

function readInstrument(reading: Reading): FamilyReading {
  const statements = statementsOf(reading, reading.passages);
  const assistance = readAssistance(reading, statements);
  const place = placeOf(reading, assistance);
  const frame = frameEvidence(reading);
  const evidence = [...frame.slice(0, 1), ...assistance.evidence, ...frame.slice(1)];
  const review = reviewOf(reading, place, assistance);
  const ground: Ground = assistance.indirect ? 'indirect' : 'expliciet';
  const kind = reading.regulation.metadata.instrument?.value ?? 'overig';
  const fact = (name: string, value: Fact['value'], codes: readonly string[] = []): Fact => ({
    name,
    value,
    ground,
    evidence,
    review: codes,
  });
  return {
    family: 'instrument',
    facts: [
      fact('instrument', place === 'bijzondere-bijstand' ? 'bijzondere-bijstand' : kind),
      fact('eigenInstrument', place === 'eigen'),
      fact('instrumentPlaats', place, review),
    ],
    rejected: assistance.rejected,
    searched: {
      words: ['titel, citeertitel, grondslag', 'bijzondere bijstand, minima, artikel 35 Participatiewet'],
      provisions: [],
    },
  };
}

export const instrument: Family = {
  name: 'instrument',
  facts: [
    {
      name: 'instrument',
      of: {
        type: 'keuze',
        values: [
          'verordening',
          'beleidsregels',
          'nadere-regels',
          'subsidieregeling',
          'bijzondere-bijstand',
          'overig',
        ],
      },
      meaning: 'In wat voor soort regeling SMI is vastgelegd.',
    },
    {
      name: 'eigenInstrument',
      of: { type: 'waar-onwaar' },
      meaning: 'Of de regeling alleen over SMI gaat.',
    },
    {
      name: 'instrumentPlaats',
      of: { type: 'keuze', values: PLACES },
      meaning:
        'Of SMI een eigen regeling heeft, deel is van een bredere, of onder de bijzondere bijstand valt.',
    },
  ],
  read: readInstrument,
};
