import { describe, expect, it } from 'vitest';
import { judged } from '../../support/judged.js';

function facts(rules: string): Record<string, unknown> {
  const { readings } = judged(
    `# Beleidsregels kinderopvang op sociaal-medische indicatie gemeente Rietmeer\n\n${rules}\n`,
  );
  const reading = readings.find(({ family }) => family === 'recovery');
  return Object.fromEntries((reading?.facts ?? []).map(({ name, value }) => [name, value]));
}

/** Rules of one article, and whether parents work on recovery, the family is followed, a tegenprestatie is asked. */
const RULES: readonly (readonly [string, boolean, boolean, boolean])[] = [
  ['De ouder zet zich in om de oorzaak van de problemen weg te nemen.', true, false, false],
  ['De ouder laat zich begeleiden bij het vinden van een oplossing.', true, false, false],
  ['Ouders worden gestimuleerd om te werken aan een structurele oplossing.', true, false, false],
  ['De consulent loopt het gezinsplan iedere acht weken met het gezin na.', true, true, false],
  ['Na drie maanden bespreken wij met u hoe het thuis gaat.', false, true, false],
  ['Voor verlenging wordt met het gezin bezien welke vorderingen zijn gemaakt.', false, true, false],
  ['De ouder werkt mee aan het medisch onderzoek.', false, false, false],
  ['De ouder meldt wijzigingen in gezin, werk en gezondheid.', false, false, false],
  ['Bij een verlenging overlegt de ouder een nieuwe verklaring van zijn arts.', false, false, false],
  ['Het college evalueert deze beleidsregels na twee jaar.', false, false, false],
  ['De ouder doet vier uur per week vrijwilligerswerk in de wijk.', false, false, true],
  ['Van de ouder wordt geen tegenprestatie gevraagd.', false, false, false],
  ['De ouder meldt het als hij vrijwilligerswerk gaat doen.', false, false, false],
];

describe('recovery', () => {
  it.each(RULES)('%s', (rule, werkenAanHerstel, gezinGevolgd, tegenprestatie) => {
    expect(facts(`### Artikel 7 Afspraken\n\n${rule}`)).toEqual({
      werkenAanHerstel,
      gezinGevolgd,
      tegenprestatie,
    });
  });
});
