/**
 * Sentences on what parents pay that no reading could place, where nothing else says what they pay. "Ontbreekt" would be too
 * sure then: a person must look (codebook, section 2).
 */
import type { Reading } from '../../context/reading.js';
import type { Statement } from '../../context/statements.js';
import { withoutHourlyPrice } from '../shared/tables.js';
import { isAbout, isOfOtherPart } from './about.js';

const OWN_PART =
  /\b(?:eigen|ouder)[ -]?(?:bijdrage|aandeel|deel|betaling)\w*|\b(?:bijdrage|aandeel|deel) (?:van|door) (?:de |het |een )?(?:ouders?|gezin\w*|aanvragers?|belanghebbenden?)\b|\bvan (?:de )?(?:ouders?|gezin\w*)\b[^.;]{0,20}\bbijdrage\b|\b(?:ouders?|gezin(?:nen)?|aanvragers?|u|je)\b[^.;]{0,60}\b(?:zelf|mee)\b[^.;]{0,25}\b(?:beta\w+|dra\w+|voldo\w+|bekostig\w*)\b|\bbeta\w+\b[^.;]{0,30}\b(?:ouders?|u|je)\b[^.;]{0,20}\b(?:zelf|mee)\b/;
/** An article on it by its heading: whatever it says was not understood. */
const OWN_PART_HEADING =
  /\b(?:eigen|ouder)[ -]?(?:bijdrage|aandeel|deel|betaling)\w*|\bkosten voor (?:de |het )?(?:ouders?|gezin)\b|\b(?:betaalt|betaal|betalen|kost|bijdragen) (?:u|je|ik|de ouders?|ouders|het u)\b|\bzelf betalen\b/;

/** A rule says how much, or by what; a mere mention does not. */
const SETS =
  /\b(?:bedraagt|bedragen|beloopt|is|zijn|wordt|worden|volgt|volgens|bepa\w+|vastgesteld|stelt|bereken\w*|afhankelijk|hangt|naar|gevraagd|vra\w+|verschuldigd|betaalt|betalen|geldt|gelden|hoogte|tabel\w*|percentage\w*|inkomen|%|€|euro)\b|[%€]/;
/** Arrears, reports, collection, other law: the contribution is named and not set. */
const ELSEWHERE =
  /\b(?:achterstand\w*|achterstallig\w*|niet (?:tijdig|betaalt|betaald|voldoet|voldaan)|int|innen|geind|factuur|facturen|factureert|verreken\w*|terug\w*|doorbetaal\w*|loopt door|meerdere|meerprijs|verschil|meldt|melden|wijziging\w*|stopt|eindigt|beeindig\w*|overlegt|gegevens|stukken|nadere regels|niets bepaald|verblijf\w*|ziek\w*|adres|coulance|hardheid|betalingsregeling|evalu\w*|verslag)\b/;
/** What parents bear of the problems, not of the costs. */
const NOT_MONEY = /\b(?:zorg|opvoeding|taken|verantwoordelijk\w*) (?:zelf )?(?:kan|kunnen|dragen|draagt)\b/;

/** Pure. */
export function unplacedOn(reading: Reading, statements: readonly Statement[]): readonly Statement[] {
  return statements.filter((statement) => {
    const { passage } = statement;
    if (passage.scope !== 'smi' || passage.provision.kind === 'begrip') return false;
    const words = withoutHourlyPrice(statement.words);
    const headed = OWN_PART_HEADING.test(statement.heading);
    if (!headed && (!OWN_PART.test(words) || !SETS.test(words))) return false;
    if (ELSEWHERE.test(words) || NOT_MONEY.test(words)) return false;
    return isAbout(statement) && !isOfOtherPart(reading, statement);
  });
}
