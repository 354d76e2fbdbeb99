/**
 * Narrower groups that no list of groups can hold, told by their shape: "uitsluitend ouders met een meerling", "kleinere gezinnen
 * komen niet in aanmerking", "overige inwoners kunnen geen beroep doen".
 */
import { COMBINED, MEDICAL, SOCIAL } from './ground-words.js';
import { FACILITY, GENERAL_FACILITY } from './words.js';

const ONLY =
  '(?:uitsluitend|alleen|slechts|enkel|louter|beperkt tot|voorbehouden aan|bestemd voor niemand anders dan)';
const PERSONS =
  '(?:ouders?|gezin(?:nen)?|huishoudens?|aanvragers?|moeders?|vaders?|inwoners?|personen|belanghebbenden?|verzorgers?|alleenstaanden|vrouwen|mannen)';
/** "alleen ouders met een meerling", "uitsluitend open voor gezinnen waarin ..." and what they must have or be. */
const ONLY_WHO = new RegExp(
  `\\b${ONLY}\\b(?:(?! (?:als|indien|wanneer|voor zover|na|op|om|door|bij)\\b)[^.;,:]){0,40}?\\b${PERSONS} ((?:met|die|waarin|waarbij|van wie|waarvan|bij wie|zonder)\\b[^.;,]*)`,
);
/** "open voor ouders die onder bewind staan, en voor niemand anders". */
const NOBODY_ELSE = new RegExp(
  `\\b${PERSONS} ((?:met|die|waarin|waarbij|van wie|waarvan|bij wie|zonder)\\b[^.;]*?),? en (?:voor|aan) (?:niemand anders|anderen niet|geen ander\\w*)\\b`,
);
/** "inburgeringsplichtige ouders", "pas gevestigde gezinnen": the group by an adjective that is no ground. */
const ONLY_KIND = new RegExp(
  `\\b${ONLY}\\b(?: \\w+){0,4}? (?:aan|tot|voor) (?:de )?(\\w{6,}(?:plichtige|gerechtigde|achtige|loze|rijke)) ${PERSONS}\\b`,
);
/** What point 3 lets a rule ask: a ground, no KOT, no other facility, residence, a child, need of care, income (point 5). */
const MAY_BE_ASKED =
  /\b(?:woon\w*|wonen\w*|inwoner\w*|ingeschreven|inschrijving|gemeente|gevestigd|brp|basisregistratie|rechtmatig\w*|verblijfs\w*|nederland\w*|\w*toeslag\w*|kot|wet kinderopvang|opvang\w*|noodza\w*|nodig|indicatie\w*|geindiceerd\w*|adv(?:ies|iseur\w*)|inkomen\w*|vermogen\w*|\w*norm|minimum\w*|minima|middelen|leeftijd|jaar|basisschool|groep|gezag|opvoed\w*|verzorg\w*|zorg|zorgen|zorgt|kosten|betal\w*|\w*problem\w*|nood|knel|vastgelopen|overbelast\w*|lukt|redden|aan ?kunnen|aan ?kan|kinderen hebben|een kind hebben)\b/;
/** Conditions of procedure. */
const PROCEDURE =
  /\b(?:die|welke) (?:\w+ )?(?:zich|tijdig|volledig|schriftelijk|vooraf|meewerk\w*|de aanvraag|een aanvraag|het formulier|toestemming|voldoen|voldoet|aan de|\w*digid|gemachtigd|hebben aangevraagd|hierom|daarom|aantonen|aantoont)\b/;
const NOT_AS_ONLY = /\b(?:niet|of|als|indien|wanneer) $/;
/** A status by which somebody else chose the family: a programme, a measure, a house. */
const STATUS =
  /\b(?:\w*traject\w*|\w*programma\w*|project\w*|deelne\w+|deelname|\w*begeleiding|maatregel\w*|\w*toezicht\w*|noodopvang|opvanghuis|vrouwenopvang|azc|asielzoekerscentrum|(?!thuis\b|ziekenhuis|huis\b)[\w-]{3,}huis|bewind|schuldregeling|\w*hulpverlening)\b/;
/** "Zonder lopend traject bestaat geen recht." */
const WITHOUT =
  /^(?:[a-z\d]{1,2}[.)°] )?(?:wie |gezinnen |ouders )?(?:zonder|niet deelneemt aan|niet deelnemen aan) ((?:(?!\b(?:bestaat|is|kan|heeft|hebben|krijgt|krijgen|komt|komen)\b)[^.;,]){3,80}) (?:bestaat|is|kan|heeft|hebben|krijgt|krijgen|komt|komen)\b[^.;]{0,40}\b(?:geen|niet)\b[^.;]{0,20}\b(?:recht|aanspraak|aanmerking|vergoeding|tegemoetkoming|subsidie|bijdrage|bijstand|mogelijk)\b(?![^.;]{0,25}toeslag)/;
/** "pleegouders", "tienermoeders": persons of one kind, in a word. */
export const KIND_OF_PERSONS = /\b(?:voor|aan|tot)(?: de)? (?!een)\w{4,}(?:ouders|moeders|vaders|gezinnen)\b/;
/** What else takes up the parents' days. */
const OCCUPATION =
  /\b(?:stude(?:ert|ren|rende)|een (?:\w+ )?(?:opleiding|studie|inburgering\w*|stage) (?:volg\w*|doe\w*)|inburger\w*|mantelzorg|topsport|ondernemer\w*|zelfstandige)\b/;
const DENIED = /\b(?:geen|niet|zonder)\b/;

function isAllowed(modifier: string): boolean {
  if (modifier.length < SHORTEST) return true;
  if (STATUS.test(modifier) && !DENIED.test(modifier)) return false;
  if (OCCUPATION.test(modifier) && !/\bof\b[^.;]{0,20}\b(?:die|wie|met|een)\b/.test(modifier)) return false;
  if (COMBINED.test(modifier) || MEDICAL.test(modifier) || SOCIAL.test(modifier)) return true;
  if (MAY_BE_ASKED.test(modifier) || PROCEDURE.test(modifier)) return true;
  return DENIED.test(modifier) && (FACILITY.test(modifier) || GENERAL_FACILITY.test(modifier));
}

/** "die", before a clause between commas: what is asked stands behind it. */
const SHORTEST = 8;

const SHUT =
  '[^.;]{0,60}\\b(?:(?:komt|komen|valt|vallen|kan|kunnen|heeft|hebben|krijgt|krijgen|is|zijn|wordt|worden|bestaat)\\b[^.;]{0,60}\\b(?:niet\\b[^.;]{0,30}\\b(?:aanmerking|onder|terecht|aanvragen|krijgen|mogelijk|toegelaten)|geen (?:\\w+ ){0,2}?(?:beroep|recht|gebruik|aanspraak|tegemoetkoming|vergoeding|bijdrage|subsidie|bijstand|toegang)|buiten|uitgesloten))\\b(?![^.;]{0,25}toeslag)';
/** Families of another size: which one is shut out tells the group by itself. */
const OTHER_SIZE = new RegExp(
  `\\b(?:(?:kleinere|grotere) (?:gezinnen|huishoudens)|(?:gezinnen|ouders|huishoudens) met (?:een of twee|minder dan \\w+|hooguit \\w+|ten hoogste \\w+|niet meer dan \\w+|slechts een|meer dan \\w+) kind(?:eren)?)\\b${SHUT}`,
);
const BY_SIZE =
  /\b(?:gezin|huishouden)\b[^.;]{0,20}\b(?:drie|vier|vijf|ten minste (?:twee|drie|vier)|minstens (?:twee|drie|vier)|meer dan (?:twee|drie|vier))\b[^.;]{0,15}\bkinderen (?:telt|heeft|omvat)\b/;
/** "Anderen krijgen geen bijdrage": the group stands before it. */
const THE_OTHERS = new RegExp(
  `(?:^|[.;,:] |\\b[a-z\\d]{1,2}[.)°] )(?:anderen|(?:de )?(?:andere|overige) (?:inwoners|ouders|gezinnen|huishoudens|personen|groepen|aanvragers))\\b(?! (?:dan|van)\\b)${SHUT}`,
);
/** "Andere sociale of medische problemen geven geen recht": what is let in is one of them. */
const OTHER_PROBLEMS =
  /\b(?:andere|overige) (?:sociale?|medische?) (?:of|en|dan wel|en\/of) (?:sociale?|medische?) (?:problemen|omstandigheden|redenen|gronden)\b[^.;]{0,15}\b(?:geven|geeft|zijn|vormen|leiden|leveren)\b[^.;]{0,20}\b(?:geen|niet)\b/;

/** Whether a folded sentence lets in a group by something that point 3 does not let a rule ask. */
export function letsInOnlySome(words: string): boolean {
  const kind = ONLY_KIND.exec(words);
  if (kind !== null && !isAllowed(kind[1] ?? '')) return true;
  const without = WITHOUT.exec(words)?.[1];
  if (without !== undefined && STATUS.test(without)) return true;
  const match = NOBODY_ELSE.exec(words) ?? ONLY_WHO.exec(words);
  if (match === null || NOT_AS_ONLY.test(words.slice(0, match.index))) return false;
  return !isAllowed(match[1] ?? '');
}

/** Whether a folded sentence shuts out families by their size, or all problems but one. */
export function shutsOutTheRest(words: string): boolean {
  return OTHER_SIZE.test(words) || BY_SIZE.test(words) || OTHER_PROBLEMS.test(words);
}

/** Whether a folded sentence says that the others have no right; who they are stands elsewhere. */
export function namesTheOthers(words: string): boolean {
  return THE_OTHERS.test(words);
}

/** "Deze regeling is voor cliënten van de Kredietbank": whom the rule is for, up to the end of the clause. */
const MEANT_FOR =
  /\bdoelgroep(?: bestaat uit| wordt gevormd door| is| zijn|:) ([^.;,]*)|\b(?:regeling|bijdrage|vergoeding|tegemoetkoming|subsidie|regels) (?:is|zijn) (?:er )?(?:bestemd |bedoeld )?voor ([^.;,]*)|\b(?:recht|aanspraak)\b[^.;]{0,20}\bkomt toe aan ([^.;,]*)/;
/** Persons, and what all of them have. */
const EVERYBODY =
  /\b(?:de|het|een|alle|iedere?|elke?|en|of|in|van|uit|met|die|dat|zijn|hun|haar|deze|onze|jonge|zowel|als|ook|voor|tot|aan|bij|ouders?|verzorgers?|opvoeders?|gezin(?:nen)?|huishoudens?|kind(?:eren)?|jeugdigen?|inwoners?|personen|aanvragers?|belanghebbenden?|burgers|mensen|volwassenen|minderjarige|natuurlijke|er|om|te|daarvoor|zich|pleegouders?|partners?|wie|degenen?)\b/g;
/** Not persons: ages, forms of care, an aim; or those whom nobody else helps. */
const NO_PERSONS =
  /\b(?:\w*opvang\w*|bso|geboorte|\w*school\w*|onderwijs|peuters?|baby\w*|kleuters?|terecht\w*|nergens|uitkomst|hulp|voorziening\w*|dagen|dagdelen|uren|periode|maanden|weken|duur|aanvragen)\b/;
const CONTENT = /\b[a-z]{6,}\b/;

/** Persons who are of an institution: "klanten van de kredietbank", "huurders van een corporatie". */
const OF_INSTITUTION =
  /^(?:(?:de|alle) )?(?:klanten|clienten|leden|deelnemers|bewoners|huurders|medewerkers|werknemers|personeel|ambtenaren|patienten|bezoekers|pashouders|studenten|leerlingen) (?:van|bij|uit|in) (?:de|het|een|onze)\b(?! (?:gemeente|stad|regio|dorp|wijk|kern\w*|opvang\w*|regeling|kinder\w*)\b)/;

/** Whether the rule is meant for those of one institution, which leaves out every other family. */
export function isMeantForMembers(words: string): boolean {
  const match = MEANT_FOR.exec(words);
  const whom = match?.[1] ?? match?.[2] ?? match?.[3];
  return whom !== undefined && OF_INSTITUTION.test(whom) && !isAllowed(whom);
}

/** Whether the rule is meant for persons by something that this reader cannot place: a person must look. */
export function isMeantForUnknown(words: string): boolean {
  const match = MEANT_FOR.exec(words);
  const whom = match?.[1] ?? match?.[2] ?? match?.[3];
  if (whom === undefined || isAllowed(whom) || NO_PERSONS.test(whom)) return false;
  const rest = words.slice((match?.index ?? 0) + (match?.[0].length ?? 0));
  // "voor ouders die, door ziekte of sociale nood, ...": the ground stands behind the comma.
  if (/^,/.test(rest) && isAllowed(rest.slice(0, LONGEST_REST))) return false;
  return CONTENT.test(whom.replace(EVERYBODY, ' '));
}
/** How far behind a comma the ground of the same persons may stand. */
const LONGEST_REST = 60;
