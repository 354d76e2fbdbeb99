/**
 * Family `information` (point 13): the point is looked up on the municipality's web page. A regulation cannot settle it;
 * what the regulation promises about information is shown, and not counted.
 */
import type { Reading } from '../context/reading.js';
import { statementsOf } from '../context/statements.js';
import type { Family } from '../family.js';
import type { FamilyReading } from '../model.js';

const PROMISE =
  /\b(?:website|webpagina|folder|brochure|informatiebrief|begrijpelijke taal|eenvoudige taal|klare taal|b1)\b[^.;]{0,120}\b(?:informe\w*|informatie|voorlicht\w*|bekend\w*|uitleg\w*|staa[nt]\b[^.;]{0,40}\bwat|hoe\b[^.;]{0,40}\baanvra\w*)|\b(?:informeert|licht\b[^.;]{0,40}\bvoor\b|voorlichting|geeft\b[^.;]{0,40}\buitleg|maakt\b[^.;]{0,40}\bbekend|zorgt\b[^.;]{0,60}\binformatie|informatievoorziening)\b[^.;]{0,140}\b(?:ouders?|gezinnen|inwoners|website|regeling|mogelijkhe\w+|smi)\b/;

function readInformation(reading: Reading): FamilyReading {
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
    ],
    rejected: promises.map(({ span }) => ({ span, code: 'informatie-in-regeling' })),
    searched: { words: ['website, folder, voorlichting, informatie aan ouders'], provisions: [] },
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
  ],
  read: readInformation,
};
