/**
 * Whether a sentence can be on what parents pay for SMI at all: not on costs beside the care, on arrears or advances, on
 * what others pay, or on what was only thought of (codebook, point 10).
 */
import type { Reading } from '../../context/reading.js';
import { headingRoles } from '../../context/roles.js';
import { foldKeeping, type Statement } from '../../context/statements.js';
import { refusesIn } from '../shared/income-words.js';
import { isRuleRow, isTableRow } from '../shared/table-rows.js';
import { setsForOthers } from './others.js';

const OTHER_COSTS =
  /\b(?:indicatie|advies|medisch onderzoek|keuring|leges)\w*\b[^.;]{0,60}\b(?:kosteloos|gratis|kosten|niets)\b|\bkosten van (?:het|de) (?:advies|indicatie\w*|ggd|onderzoek|keuring)\b|\bbijkomende?\b[^.;]{0,30}\bkosten\b|\bmaaltijd\w*|\bluiers\b|\bvervoer\w*|\binschrijfgeld\b|\bbemiddeling\w*|\bvoorschot\w*|\bterug(?:vorder|gevorder|beta)\w*|\bbetaa?l\w*\b[^.;]{0,20}\bterug\b|\bte veel\b|\b(?:reken)?voorbeeld\w*|\bpgb\b|\bclientondersteun\w*|\bwachtdagen\b|\bkind(?:eren)?\b[^.;,]{0,20}\bziek\b|\bbij (?:ziekte|afwezigheid|vakantie) van het kind\b|\bdoorbeta\w*|\bopzegtermijn\b|\bafwezig\w*|\bverlaagd\b[^.;]{0,30}\bmet\b(?![^.;]{0,30}\bprocentpunt)|\bbijstand (?:om niet|als geldlening)|\bpeuterspeelzaal\b|\bwennen\b|\bwent\b/;
const OTHER_HEADING =
  /voorbeeld|\bziekte\b|\bvakantie|\bafwezig|\bhardheid|\bonvoorzien|\bbijzondere gevallen|\bachterstand|\bbijkomend|\buitbetal|\bbetaling|\bvoorschot|\bterugvorder|\bintrek|\bindicatie(?:stelling|advies)|^(?:de )?indicatie$|\badvies|\bpeuter|\bcursus|\bcoach/;
/** "Geen rekening, ook niet voor luiers": other costs named to say that even those are not asked. */
const NOT_EVEN = /\b(?:ook|zelfs) (?:niet|geen)\b[^.;:]*/g;

/** A table that was thought of, or that was used before: no rule. */
const CARE_OR_COSTS =
  /opvang\w*|\bkosten\b|\b\w*bijdrage\w*|\bvergoed\w*|\btegemoetkoming\b|\bsubsidie\b|\binkomen\b|\btabel\w*|\w*prij[sz]\w*|\bbeta(?:al|alt|len)\b/;
const POINTS_TO_BEFORE = /^(?:daaraan|hieraan|daarvoor|hiervoor)\b|^(?:dat|dit|die|deze) kost\b/;
const NOT_CHOSEN =
  /\bin (?:bijzondere|uitzonderlijke|schrijnende|individuele) (?:gevallen|omstandigheden|situaties)\b|\b(?:overwog\w*|overwogen|gedacht aan|afgezien van|niet gekozen|niet voor gekozen|losgelaten|voorheen|vroeger|tot (?:nu|dan) toe|in het verleden)\b/;

/** Defined words that can carry the rule: "ouderdeel: een bedrag van ... dat de ouder zelf betaalt". */
const OWN_PART_TERM =
  /^(?:de |het |een )?(?:eigen|ouder)[ -]?(?:bijdrage|deel|aandeel|betaling)|^(?:de |het )?(?:tegemoetkoming|vergoeding|subsidie|bijdrage)\b/i;

export function isAbout(statement: Statement): boolean {
  const { passage, heading, words } = statement;
  // An item of a list of grounds to refuse: another scheme that pays, not what is paid here.
  if (passage.provision.kind === 'onderdeel' && refusesIn(foldKeeping(passage.leadIn))) return false;
  if (passage.provision.kind === 'begrip') return OWN_PART_TERM.test(passage.provision.term ?? '');
  if (isTableRow(statement) && !isRuleRow(statement)) return false;
  if (OTHER_COSTS.test(words.replace(NOT_EVEN, ' ')) || NOT_CHOSEN.test(words)) return false;
  if (setsForOthers(words)) return false;
  // "Daaraan zijn geen kosten verbonden": what costs nothing is what the sentence before speaks of.
  if (POINTS_TO_BEFORE.test(words) && statement.before !== '' && !CARE_OR_COSTS.test(statement.before))
    return false;
  const roles = heading === '' ? [] : headingRoles(heading);
  const own = roles.some((role) => role === 'hoogte' || role === 'eigen-bijdrage');
  if (!own && roles.some((role) => role === 'weigering' || role === 'hardheid')) return false;
  if (!own && roles.includes('voorliggend')) return false;
  // "Ouderbijdrage peuteropvang", beside the part on SMI: of the toddlers alone.
  if (passage.scope === 'algemeen' && /\bpeuter\w*/.test(heading)) return false;
  return own || !OTHER_HEADING.test(heading);
}

/** "Voor de uren, bedoeld in artikel 3", where that article is written for another group of a wider instrument. */
export function isOfOtherPart(reading: Reading, { passage, span }: Statement): boolean {
  if (passage.scope !== 'algemeen') return false;
  const referred = reading.referred(span);
  return referred.length > 0 && referred.every(({ scope }) => scope === 'ander');
}
