/**
 * Lengths of time that belong to something else than the ordinary grant, however much they look like it: what a paper, a
 * debt, an absence, a means test or a stopgap lasts (codebook, point 6).
 */
import type { Quantity } from '../../../language/quantities.js';
import type { Statement } from '../../context/statements.js';
import { inCondition, partAround, pointsToOther } from '../shared/conditional.js';
import { isTableRow } from '../shared/table-rows.js';

/** Verbs and nouns that take the length for themselves: it is kept, paid back, worked out, barred, talked over. */
const GOVERNED_ELSEWHERE =
  /\bbewa(?:ar|art|ard|ren)\b|\b(?:houdt|houden|gehouden)\b[^,;:.]{0,80}\bbeschikbaar\b|\bterug(?:gevorderd|vorder\w*|betaa?l\w*|geeist|te betalen|te vorderen)\b|\bbetaalt\b[^,;:.]{0,80}\bterug\b|\bdraagkracht\w*|\bvoorschot\w*|\b(?:uitgesloten|uitsluit\w*|sluit\b[^,;:.]{0,60}\buit)\b|\b\w*plafond\w*|\bbegroting\w*|\bmandaat\w*|\breiskosten\b|\bvervoers?\w*|\b(?:besprek\w*|bespreekt|evalueer\w*|geevalueerd|evaluatie\w*|onderzoekt|gesprek\w*|nagaat|rapporteert|verslag)\b|\b(?:opgeschort|schort\b[^,;:.]{0,60}\bop)\b|\bonbetaald\w*|\bniet (?:\w+ )?(?:geweest|gekomen|gebruikt|benut|bezocht|verschenen)\b|\bgeen (?:\w+ )?gebruik\w*|\bongebruikt\b|\b(?:ingeschreven|woonachtig|gewoond|woont)\b|\bvragenlijst\w*|\bgemiddeld\w*\b|\bniet in staat\b|\b(?:mandaat|ondermandaat|bevoegdheid|besluiten nemen|afdoen|tekenen|ondertekenen)\b|\b(?:gevolgd|begeleid)\b(?! door (?:een|nog))|\b(?:griffierecht|nota|factuur|facturen|rekening)\b|\b(?:vasthoud\w*|vastgehouden|vrijgehouden|gewend|went|wennen|afbouw\w*|afgebouwd|bouwt\b[^,;:.]{0,40}\baf)\b|\bniet-? ?gebruikte\b|\bbetalingsregeling\w*|\baflos\w*|\bverda(?:ag|gen|agd)\w*|\bwinst\w*|\bomzet\b|\bdoorbeta\w*|\bniet aanwezig\b|\bafwezig\w*|\b(?:kind|peuter)\b[^,;:.]{0,30}\bziek\b|\bziekte van (?:het|uw) kind\b|\bverla(?:agt|gen)\b|\bverminder(?:t|d|en)\b|\bbedrag\b[^,;:.]{0,60}\bbeschikbaar\b/;
/** What parents pay is set for a while of its own. */
const CONTRIBUTION_SET =
  /\b(?:eigen|ouder)[ -]?(?:bijdrage|aandeel|deel)\b[^,;:.]{0,80}\b(?:vastgesteld|bepaald|berekend|herberekend|herzien|stelt|vast)\b|\bhoogte\b[^,;:.]{0,60}\b(?:vast|berekend|vastgesteld|herzien)\b|\b(?:herziet|herberekent)\b/;
/** Given before the decision, and not by it. */
const STOPGAP =
  /\b(?:voorlopig\w*|vooruitlopend\w*|alvast|in afwachting van|bij wijze van voorschot|spoedvoorziening|noodplaatsing\w*|crisisplaatsing\w*|wachtlijst\w*)\b/;
/** A case in which other rules hold than the ordinary ones. */
const SPECIAL_CASE =
  /\b(?:in|bij|voor|wegens|van) (?:een |de |het |geval van |zeer |acute? )*(?:crisis\w*|nood(?:situaties?|gevallen|geval)?|spoed\w*|calamiteit\w*|acute? \w+|overlijden\w*|opname\w*|verhuizing\w*|uitzonder\w*)\b|\bin spoedeisende\b/;
/** "behalve in crisissituaties": the rule itself is the ordinary one. */
const EXCEPTED = /\b(?:behalve|tenzij|uitgezonderd|behoudens|met uitzondering van|anders dan)\b[^.;]*/g;
const SPECIAL_HEADING =
  /\b(?:crisis\w*|spoed\w*|noodsituatie\w*|noodplaatsing\w*|calamiteit\w*|voorschot\w*)\b/;
/** Articles on another subject: a length in them must say outright that it is that of the grant. */
const OTHER_HEADING =
  /\b(?:beta(?:al|ling|len)\w*|achterstand\w*|draagkracht\w*|(?:eigen|ouder) ?bijdrage|inkomens?\w*|vermogens?\w*|terugvorder\w*|invorder\w*|verplicht\w*|plicht\w*|tegenprestatie\w*|activering\w*|maatregel\w*|sanctie\w*|privacy|persoonsgegevens|gegevens|bewa(?:ar|ren)\w*|archie\w*|administratie\w*|evaluatie\w*|verslag\w*|klacht\w*|bezwaar\w*|mandaat\w*|\w*plafond\w*|budget\w*|kwaliteit\w*|ziekte|afwezig\w*|vakantie\w*|verzuim\w*|wennen|opzegg\w*|hardheid\w*|fraude|controle|toezicht|uurprij\w*|tarie\w*|declar\w*|factur\w*)\b/;
/** "In die twee maanden": a while that was spoken of before. */
const THAT_WHILE = /\b(?:in|gedurende|tijdens|binnen) (?:die|deze)\s+(?:eerste\s+)?$/;
/** "In een periode van 24 maanden ten hoogste 12 maanden": the first is the frame in which the second is counted. */
const FRAME =
  /\b(?:in|binnen|gedurende|over) (?:een|elke|iedere|enige?|enig) (?:aaneengesloten )?(?:periode|tijdvak|termijn) van\s*$/;
const LENGTH_FOLLOWS = /^[^.;]*\b(?:maanden|weken|half ?jaar)\b/;
/** How long a file is kept. */
const KEPT =
  /\b(?:dossiers?|persoonsgegevens|bescheiden|afschriften)\b[^.;]*\b(?:vernietig\w*|bewaar\w*|gewist|verwijderd)|\b(?:vernietig\w*|bewaart|bewaard)\b[^.;]*\bdossiers?\b/;
/** "niet ouder dan drie maanden", "minder dan een half jaar geleden", "langer dan drie maanden duren". */
const MEASURED = /\b(?:ouder|meer|langer|minder|korter|vaker|recenter|jonger) dan(?: (?:de|een))?\s*$/;
/** Paid while a child is not there, or is getting used to it. */
const IN_ABSENCE = /\b(?:niet aanwezig|afwezig\w*|doorbeta\w*|went|wennen|gewend)\b/;
/** An amount that is worked out over a year. */
const WORKED_OUT = /^\s*(?:(?:her|om|terug)?(?:leid|gerekend|rekenen)|verdeeld|uitgesmeerd|gespreid)\b/;
const ILLUSTRATES =
  /\bbijvoorbeeld\b|\b(?:sommige|andere|veel|de meeste) (?:gezinnen|kinderen|ouders)\b[^.;]*\b(?:geholpen|klaar|genoeg)\b|\bwie (?:in|op)\b[^;.]*\bdus\b/;
/** "Is niet meer aan artikel 2 voldaan, dan stopt de vergoeding na ...": counted from that event. */
const AFTER_CONDITION =
  /(?:^|[.;]\s*)(?:(?:als|indien|wanneer|zodra)\b|(?!de\b|het\b)[a-z]+(?:t|en|is)\b)[^;.]*,\s*dan\b[^,;.]*\b(?:stop\w*|eindig\w*|verval\w*|loopt|beeindig\w*)\b[^,;.]*\bna\s*$/;
/** Sums and rates are set for a while; the grant is not what the sentence is about. */
const OTHER_SUBJECT =
  /^\s*(?:de|het|uw|deze|dit) (?:hoogte van )?(?:de |het )?(?:eigen bijdrage|ouderbijdrage|ouderdeel|bedragen|bedrag|uurprij\w+|tarie\w+|percentages?|tabel|inkomensgrens)\b/;
/** "een overeenkomst voor de duur van", "een proef van". */
const OTHER_NOUN =
  /\b(?:proef|pilot|project|overeenkomst|convenant|contract|raamovereenkomst|cursus|opleiding|training|behandeling|onderzoek|\w*verlof)\b(?:(?!\b(?:\w*opvang|toegekend|verleend|verstrekt|vergoed\w*|subsidie|tegemoetkoming|bijdrage)\b)[^,;.]){0,30}$/;
/** What was the rule once. */
const THEN =
  /\b(?:vergoedde\w*|kreeg|kregen|betaalde\w*|verleende(?! (?:subsidie|vergoeding|tegemoetkoming|bijdrage|bijstand))|verstrekte(?! (?:subsidie|vergoeding|tegemoetkoming|bijdrage|bijstand))|kende(?:n)?|gold(?:en)?|bedroeg(?:en)?|duurde(?:n)?|luidde(?:n)?)\b/;
/** "78 uren in een kalendermaand": how much, and not how long. */
const RATE_OF_HOURS = /\b(?:\w*uren|uur|dagen|dagdelen)\s+(?:[a-z]+ ){0,2}in\s*$/;
/** "stopt dan een maand later": after an event; "eindigt zes maanden later" runs from the start that was named. */
const AFTER_EVENT = /^\s*later\b/;
const STARTED =
  /\b(?:gaat\b[^.;]*\bin|ingaat|ingang\w*|begin(?:t|nen)?|start\w*|aanvang\w*|eerste (?:opvang)?dag)\b/;
/** After so long something else happens than the end of the grant. */
const AFTER_SO_LONG =
  /(?:^|[,;:.]\s*|\b(?:en|telkens|steeds|wordt|worden) )\s*(?:al |reeds |telkens |steeds |uiterlijk |soms |vaak |doorgaans )?na\s+$/;
const ENDS_THERE =
  /\b(?:stop\w*|eindig\w*|verval\w*|afloop|loopt\b[^.;]{0,30}\baf|houdt\b[^.;]{0,30}\bop|ten einde|voorbij|klaar|uit)\b|\bgeen (?:recht|vergoeding|opvang|tegemoetkoming|subsidie|bijdrage)\b/;

function clauseOf(words: string, { start, end }: Quantity): string {
  const from = Math.max(words.lastIndexOf(';', start), words.lastIndexOf('. ', start)) + 1;
  const stop = words.slice(end).search(/[;.]/);
  return words.slice(from, stop === -1 ? words.length : end + stop);
}

export type Elsewhere =
  | 'procedure'
  | 'ander-onderwerp'
  | 'terugkijken'
  | 'bijzonder-geval'
  | 'periodiek'
  | 'leeftijd';

/**
 * Why a length belongs to something else; null where nothing says so.
 * @param goesOn whether the sentence is about extension, where a condition names the first term in passing
 */
export function lengthOfOther(statement: Statement, quantity: Quantity, goesOn: boolean): Elsewhere | null {
  const { words } = statement;
  const before = words.slice(Math.max(0, quantity.start - 90), quantity.start);
  if (RATE_OF_HOURS.test(before)) return 'periodiek';
  if (isTableRow(statement)) return null;
  const part = partAround(words, quantity.start, quantity.end);
  if (THAT_WHILE.test(before)) return 'terugkijken';
  if (FRAME.test(before) && LENGTH_FOLLOWS.test(words.slice(quantity.end))) return 'periodiek';
  if (KEPT.test(clauseOf(words, quantity))) return 'procedure';
  if (!goesOn && inCondition(statement, quantity.start)) return 'ander-onderwerp';
  if (MEASURED.test(before) && quantity.bound === 'exact') return 'ander-onderwerp';
  if (/\bouder (?:(?:is|zijn|mag zijn|was|wordt) )?dan\s*$/.test(before)) return 'ander-onderwerp';
  const clause = clauseOf(words, quantity);
  if (OTHER_SUBJECT.test(clause) || OTHER_NOUN.test(before)) return 'ander-onderwerp';
  if (THEN.test(clause)) return 'terugkijken';
  if (WORKED_OUT.test(words.slice(quantity.end))) return 'ander-onderwerp';
  if (IN_ABSENCE.test(clause) || ILLUSTRATES.test(clause)) return 'ander-onderwerp';
  if (AFTER_CONDITION.test(words.slice(0, quantity.start))) return 'procedure';
  if (quantity.unit === 'maand' && quantity.value === 1 && /\bover\s*$/.test(before)) return 'periodiek';
  if (AFTER_EVENT.test(words.slice(quantity.end)) && !STARTED.test(`${statement.before} ${words}`))
    return 'procedure';
  if (/jaar/.test(quantity.unit) && /\btot (?:en met )?$/.test(before) && quantity.value > 2)
    return 'leeftijd';
  if (/\b(?:kind(?:eren)?|peuters?|baby's)\b[^.;]{0,30}\b(?:vanaf|van|tussen)\s*$/.test(before))
    return 'leeftijd';
  if (/^\s*(?:dat|die) (?:al |reeds )?(?:voorbij|verstreken|afgelopen|om)\b/.test(words.slice(quantity.end)))
    return 'terugkijken';
  if (pointsToOther(statement)) return 'ander-onderwerp';
  if (GOVERNED_ELSEWHERE.test(part) || CONTRIBUTION_SET.test(part)) return 'ander-onderwerp';
  if (STOPGAP.test(clause)) return 'bijzonder-geval';
  if (!goesOn && AFTER_SO_LONG.test(before) && !ENDS_THERE.test(words.slice(quantity.end)))
    return 'procedure';
  return null;
}

/** Whether words are about what is given ahead of the decision. */
export function isStopgap(words: string): boolean {
  return STOPGAP.test(words);
}

/** What the case or the article takes off the weight of a length that may still be the term. */
export function elsewhereWeight({ words, heading }: Statement): number {
  const special = SPECIAL_CASE.test(words.replace(EXCEPTED, ' ')) || SPECIAL_HEADING.test(heading);
  const about =
    OTHER_HEADING.test(heading) &&
    !/\bduur\b|\btermijn\b|\bperiode\b|\btijdvak\b|\bhoe ?lang\b/.test(heading);
  return (special ? -3 : 0) + (about ? -2 : 0);
}
