/**
 * Ages that part the children for a rule of their own ("Bij kinderen onder een jaar vraagt het college de GGD om advies",
 * "vakantieopvang tot tien jaar", "voor kinderen tot vier jaar ten hoogste twintig uur"), or that belong to another
 * arrangement. Beside an age that says who is let in they are no limit of the rules.
 */
import type { Statement } from '../../context/statements.js';
import type { AgeBound } from './bounds.js';
import { AFTER_SCHOOL, DAYCARE, LETS_IN } from './subject.js';

/** The children stand first, as the case for which the rest of the sentence makes a rule. */
const AS_A_CASE =
  /^(?:[a-z\d]{1,2}[.)°] )?(?:(?:ook|alleen|slechts|daarnaast|verder|bovendien|in elk geval) )?(?:(?:voor|bij|op|van|aan|met|om|ten aanzien van|ten behoeve van) [^,;:]{0,60}|(?:is|zijn|heeft|hebben|wordt|worden|betreft|gaat het om|als|indien|wanneer|zodra|omdat|zolang) [^;:]{0,60}|(?:ouders?|gezinnen|een gezin|aanvragen|een aanvraag|de aanvraag) (?:met|van|voor|over) [^,;:]{0,60}|(?:na|tot|vanaf) )$/;
/** How much, at what price, in what way: also where the sentence grants it. */
const MEASURED =
  /\b(?:maximum|maximaal|ten hoogste|hoogstens|hooguit|minimaal|ten minste)\b[^.;]{0,40}\b(?:uur|uren|dagen|dagdelen|maanden|weken|euro|middagen|ochtenden)\b|\b(?:uur|uren|dagen|dagdelen|middagen) (?:per|in de) week\b|\b(?:uurtarief|uurprijs|tarief|maximumprijs|eigen bijdrage|ouderbijdrage|hoger bedrag|lager bedrag)\b/;
/** Care of a special kind, beside the care that the rules are about. */
const SPECIAL_CARE =
  /\b(?:vakantie|gastouder|flex(?:ibele )?|avond|nacht|weekend|crisis|24-?uurs|tussenschoolse |halve ?dag|verlengde |thuis|zaterdag|ochtend|spoed|nood|plus|zorg|incidentele )-?opvang\b|\b(?:gastouder|opvang aan huis|oppas aan huis|thuisoppas)\b/;
/** Other arrangements for families that have an age of their own. */
const OTHER_ARRANGEMENT =
  /\b(?:ouderschapsverlof|kinderbijslag|kindgebonden budget|jeugdfonds\w*|kindpakket|leerlingenvervoer|zwemles\w*|sportclub|bibliotheek\w*|schoolmaaltijd\w*|jeugdtandarts|huiswerkbegeleiding|weekendschool|logeeropvang|buurtsport\w*|speelotheek|rijksvaccinatie\w*|home-?start|voorzorg|stevig ouderschap|leerplicht\w*|jongerenwerk|kinderwerk|peutergroep\w*|peuterspeel\w*|peuteropvang|voorschool\w*|vve\b)/;

/** A start of the rules is before this age (years). */
const SCHOOL_AGE = 5;

/** "Kind: een inwoner in de leeftijd van ...", "een kind is een kind van ...": what the word means holds for all. */
const DEFINES =
  /\b(?:kind|kinderen|jeugdige): |\b(?:kind|jeugdige)\b[^.;]{0,25} is een (?:kind|inwoner|jeugdige)\b|\b(?:verstaan|verstaat|begrepen)\b/;

/** Whether this age is of a part of the children, of special care or of another arrangement. */
export function isPartial(statement: Statement, bound: AgeBound): boolean {
  const { words, passage } = statement;
  if (passage.provision.term !== null && passage.provision.term !== undefined) return false;
  const ahead = words.slice(0, bound.start);
  const rest = words.slice(bound.end);
  if (bound.to === 'einde-basisschool' || DEFINES.test(words)) return false;
  // "Kinderen ouder dan acht hebben minder opvang nodig": no rules begin at school age without saying who is let in.
  if (bound.to === null && (bound.from ?? 0) >= SCHOOL_AGE && !LETS_IN.test(words)) return true;
  const near = `${ahead.slice(-70)} ${rest.slice(0, 40)}`;
  if (OTHER_ARRANGEMENT.test(near)) return true;
  if (SPECIAL_CARE.test(near) && !DAYCARE.test(near)) return true;
  // "..., en voor kinderen van 4 tot en met 12 jaar ten hoogste drie": each limb has its own case.
  const limb = ahead.split(/(?:,|;|\b(?:en|of|maar)) (?=(?:voor|bij|op|is|heeft) )/).at(-1) ?? ahead;
  if (!AS_A_CASE.test(limb)) return false;
  if (MEASURED.test(rest)) return true;
  return (
    /\b\w+(?:t|en|is|zijn)\b/.test(rest) &&
    !LETS_IN.test(rest) &&
    !/\baanvra\w*\b[^.;]{0,20}\b(?:indien\w*|doe\w*)\b|\baanvragen\b/.test(rest) &&
    !LETS_IN.test(ahead) &&
    !DAYCARE.test(words) &&
    !AFTER_SCHOOL.test(words) &&
    !/\b(?:eindigt|eindigen|stopt|stoppen|vervalt|vervallen|open|bestaat|buiten|onder de|uitgesloten|geen|niet|opvang|plaatsing|plek|plaats|geplaatst|deelnemen|meedoen|gebruik|terecht)\b/.test(
      rest,
    )
  );
}
