/** Words that shut going on out, and what looks like it but does not (codebook, point 7). */
import { NAMED, VERB } from './allowance.js';
import { AGAIN_GRANT, EXTEND, NEXT, NOT } from './words.js';

const IMPOSSIBLE = String.raw`(?:niet mogelijk|slui\w+ (?:wij|we|het college|de gemeente|burgemeester en wethouders|deze \w+) (?:\w+ )?uit|(?:zeg(?:t|gen)?|antwoord\w*) (?:wij|we|het college|de gemeente) (?:\w+ )?nee|(?:is|luidt) het antwoord nee|(?:wijst|wijzen|wijs)\b[^.;]{0,30}\baf\b|worden? niet gehonoreerd|niet in\b|weiger\w*|afgewezen|onmogelijk|uitgesloten|niet toegestaan|niet aan de orde|vind(?:t|en) niet plaats|blijf(?:t|en) achterwege|is er niet|kan niet|niet (?:verle|inge?willig|gehonoreerd)\w*|niet verstre\w*|niet toegekend|niet (?:af)?gegeven|niet in behandeling|(?:wordt|worden) (?:geweigerd|afgewezen)|geen (?:sprake|ruimte|recht|aanspraak)|niet voorzien|(?:verleng|vergoed|betal|betaal|verlen|verle|verstrek|gev|geef|ken|krijg)\w* (?:wij|we|het college|de gemeente|u|je|een gezin|de ouder) (?:\w+ ){0,2}(?:niet|nooit|nimmer|geen)|kent deze \w+ niet|[:|] ?(?:nee|niet|geen)\b|behoort niet tot|niet tot de mogelijkheden)`;

export const DENIED = new RegExp(
  [
    String.raw`\b${NOT}\b[^.;]{0,55}\b(?:${EXTEND}|nogmaals|vaker|meer tijd|(?:tweede|volgende) (?:keer|maal)|${NEXT}|${AGAIN_GRANT}|nog een (?:keer|maal))`,
    String.raw`\b(?:${EXTEND}|${NEXT}|${AGAIN_GRANT}|langere? (?:duur|termijn|periode)|langer|(?:tweede|volgende) (?:keer|maal))\b[^.;]{0,70}\b${IMPOSSIBLE}`,
    String.raw`\b(?:wij|we|burgemeester en wethouders|het college|de gemeente) (?:verleng(?:t|en)|continue(?:ert|ren)) (?:\w+ ){0,3}niet\b`,
    String.raw`\b(?:verlengen|continueren) (?:wij|we|burgemeester en wethouders) (?:\w+ ){0,2}niet\b|\b(?:verlengt|continueert) (?:het college|de gemeente) (?:\w+ ){0,2}niet\b`,
    // "Na die zes maanden wordt geen subsidie meer verstrekt": no more after the first term.
    String.raw`\b(?:daarna|nadien|hierna|na (?:afloop|ommekomst|het (?:verstrijken|einde)|(?:de )?eerste|(?:deze|die|dat|dit)(?= (?:\w+ )?(?:maand\w*|weken|jaar|half|perio\w+|termijn|tijdvak|duur|keer)\b)|een half ?jaar|een jaar|(?:\w+|\d+) (?:maanden|weken)))\b[^.;]{0,90}\b(?:(?:geen|niet) (?:\w+ ){0,5}(?:meer|nog eens|nogmaals|opnieuw|hervat)\b|stopt\b[^.]{0,20}\bdefinitief)`,
    String.raw`(?:^|\. )\s*(?:helaas,? )?neen?\b|(?:^|\. )\s*helaas niet\b`,
    String.raw`\b(?:eind)?datum\b[^.;]{0,60}\b(?:niet|onder geen \w+)\b[^.;]{0,20}\b(?:verzet|verlegd|verschoven)`,
    String.raw`\b(?:loopt|lopen|duurt|duren|geldt|verleng\w*|betalen|vergoeden)\b[^.;]{0,60}\b(?:niet|nooit|nimmer)\b[^.;]{0,60}, ook niet (?:als|wanneer|indien)\b|\bverleng\w* (?:doen|doet|kan|mag|kunnen|mogen|is|wordt)\b(?:(?! als | indien | wanneer | mits )[^.;,]){0,15}\bniet\b(?! (?:beperkt|begrensd|gemaximeerd|gebonden))`,
    String.raw`\b(?:meer|langer) dan (?:\w+|\d+) (?:maanden|weken|jaar)\b[^.;]{0,60}\b${IMPOSSIBLE}`,
    String.raw`\bmeer dan (?:een|1) (?:periode|toekenning|vergoeding|indicatie|termijn)\b[^.;]{0,60}\b(?:niet|geen)\b`,
    String.raw`\b(?:maximum|termijn|duur|periode|maanden|jaar)\b[^.;]{0,40}\b(?:niet|nooit|nimmer|in geen geval)\b[^.;]{0,20}\b(?:overschreden|overschrijd\w*)`,
    String.raw`\b(?:nadien|na afloop(?: (?:daarvan|hiervan))?|na (?:deze|die) (?:periode|termijn|(?:\w+ )?maanden))\b[^.;]{0,60}\bgeen (?:recht|aanspraak)\b[^.;]{0,12}\bop\b`,
    // From then on parents pay all of it.
    String.raw`\b(?:langer|daarna|nadien|na (?:deze|die|dit|dat) (?:periode|termijn|\w*jaar|(?:\w+ )?maanden)|na afloop)\b[^.;]{0,80}\b(?:eigen rekening|zelf\b[^.;]{0,25}\bkosten\b|kosten\b[^.;]{0,25}\b(?:zelf|voor rekening van de ouders?))`,
    String.raw`\bonverlengba\w*|\bniet[ -]verlengba\w*`,
    // Who needs more has no claim.
    String.raw`\blanger dan\b[^.;]{0,60}\bnodig\b[^.;]{0,40}\b(?:geen|niet)\b[^.;]{0,40}\b(?:beroep|recht|aanspraak|vergoed\w*|tegemoetkoming|in aanmerking)`,
    // The end in so many words.
    String.raw`\b(?:termijn|duur|maximum|periode|maanden)\b[^.;]{0,60}\bongeacht\b[^.;]{0,60}\b(?:problem\w*|situatie|noodza\w*|zorgen|nog)\b`,
    String.raw`\b(?:uiterste|absolute|harde) (?:grens|maximum)\b|\b(?:nooit|niet) overheen\b|\b(?:aanspraak|recht|tegoed)\b[^.;]{0,25}\b(?:uitgeput|verbruikt|opgebruikt)\b`,
    String.raw`\bgeen (?:dag|week|maand|uur) langer\b|\b${NOT} (?:een )?(?:nieuwe|tweede|volgende) (?:meer )?(?:gegeven|toegekend|verleend|verstrekt|mogelijk)`,
    // "Daarna stopt het, ook als de problemen blijven": an end in spite of the problems.
    String.raw`\b(?:stopt|eindigt|houdt\b[^.;]{0,30}\bop|vervalt|is (?:het )?(?:echt |dan )?(?:klaar|voorbij|afgelopen))\b[^;]{0,60}\b(?:ook (?:zo )?(?:als|wanneer|indien)|ongeacht|hoe dan ook|zelfs (?:als|wanneer)|definitief|onherroepelijk)|\b(?:stopt|eindigt)\b[^;]{0,60}\book niet (?:als|wanneer|indien)\b`,
  ].join('|'),
);

/** "kan zonder nieuwe aanvraag doorlopen", "is geen nieuw advies nodig": a denial of paperwork, not of going on. */
const DENIED_PAPERS =
  /\bzonder\b[^.]{0,20}\b(?:nieuwe aanvraag|opnieuw)|\b(?:geen|niet) (?:een )?(?:nieuwe? (?:aanvraag|advies|indicatie|verklaring)|(?:vervolg|her)aanvraag|opnieuw\b[^.]{0,30})[^.;]{0,30}\b(?:nodig|vereist|noodzakelijk|verlangd)|[^.;]*\b(?:hoef|behoef)\w*\b[^.;]*\b(?:niet|geen)\b[^.;]*|[^.;]*\b(?:niet|geen)\b[^.;]{0,60}\b(?:hoef|behoef)\w*\b[^.;]*/g;

/** "Een tweede verlenging is er niet": one is, a further one is not. */
const SECOND = String.raw`(?:(?:een )?(?:tweede|derde|volgende|verdere|nadere|hernieuwde) verlenging\w*|(?:nog )?verder(?:e)? verleng\w*|(?:vaker|meermalen|meer dan (?:eens|een ?maal|een keer)|nogmaals|nog eens|nog een keer|(?:een )?tweede (?:keer|maal)) verleng\w*|verleng\w* (?:\w+ ){0,2}(?:vaker|nogmaals|nog eens|meermalen|(?:een )?tweede (?:keer|maal)))`;

const SECOND_DENIED = new RegExp(
  String.raw`\b(?:een |het |elk )?(?:derde|vierde|volgend|later|verder)e? (?:verzoek|aanvraag|verlenging)\b[^.;]{0,50}\b(?:niet|geen|uitgesloten|afgewezen|geweigerd|onmogelijk)\b|\b(?:een )?derde\b[^.;]{0,50}\b(?:niet|geen|uitgesloten)\b|\b(?:meer|verdere|andere|nog meer) (?:verlengingen|herindicaties|periodes|toekenningen|indicaties)\b[^.;]{0,40}\b(?:niet|geen|uitgesloten)\b|\b${NOT}\b[^.;]{0,30}\b${SECOND}|\b${SECOND}\b[^.;]{0,60}\b(?:niet|geen|uitgesloten|onmogelijk)\b`,
  'g',
);

/** "vindt niet plaats dan nadat ...", "niet dan met instemming": only then, so then it does. */
const NOT_BUT =
  /\b(?:vind\w* niet plaats|wordt niet (?:verlengd|voortgezet|verleend|toegekend)|is niet mogelijk|niet verlengd|niet voortgezet) (?:anders )?dan\b/g;

/** "Verlenging is niet uitgesloten": possible. */
const NOT_IMPOSSIBLE =
  /\b(?:niet|geenszins|allerminst) (?:op voorhand |bij voorbaat |geheel |per definitie )?(?:uitgesloten|onmogelijk|ondenkbaar|verboden)\b|\bsluit\b[^.;]{0,40}\bniet uit\b|\b(?:geen|niets) (?:beletsel|bezwaar|belemmering)\b|\bstaat niets in de weg\b|\bstaat\b[^.;]{0,60}\bniet in de weg\b/g;

/** "Er is geen maximum aan het aantal verlengingen": without a limit. */
const NO_LIMIT =
  /\b(?:geen|zonder|niet aan een) (?:\w+ )?(?:maximum|grens|bovengrens|limiet|beperking)\b(?=[^.;]{0,25}\baantal (?:verleng|herindicat|vervolg|nieuwe|toeken|aanvra|period|keren|malen|termijn))|\b(?:een )?(?:grens|maximum|limiet|bovengrens) (?:voor|aan|op|van) het aantal \w+ (?:is|geldt|bestaat) (?:er )?niet\b/g;

/** "Is er na zes maanden nog geen oplossing, dan eindigt de vergoeding": unsolved, and it ends all the same. */
export const ENDS_UNSOLVED =
  /\bnog (?:geen|niet|steeds|altijd)\b[^.;,]{0,40}\b(?:\w*oplossing|opgelost|verbeterd|hersteld|voorbij|nodig|noodzakelijk|problem\w*)\b[^.;,]{0,25}, (?:dan )?(?:wordt|worden|eindigt|eindigen|stopt|vervalt)\b(?![^.;]{0,40}\b(?:niet|verleng\w*)\b)(?:[^.;]{0,40}\b(?:beeindigd|gestopt|stopgezet)\b|(?<=eindigt|eindigen|stopt|vervalt))/;

/** "Geschiedt niet vaker dan eenmaal": how often it may be, and no denial. */
const NOT_MORE_OFTEN =
  /\b(?:niet|nooit|nimmer) (?:vaker|meer) dan(?= (?:een ?maal|een keer|eens|twee ?maal|(?:een|twee|drie|vier|vijf|\d) (?:keer|maal|verleng\w+|vervolg\w+|herindicaties|periodes|perioden|termijnen|tijdvakken|toekenningen|indicaties|beschikkingen))\b)/g;

/** "Meer dan drie perioden worden niet toegekend": how many there may be. */
const NO_MORE_GRANTS =
  /\bmeer dan ((?:twee|drie|vier|vijf|[2-5]) (?:[a-z]+ ){0,2}?(?:perioden|periodes|toekenningen|indicaties|termijnen|tijdvakken|verlengingen|beschikkingen|vervolg[a-z]+|herindicaties))\b[^.;]{0,60}\b(?:niet|nooit|geen)\b/g;

/** "Loopt nooit verder door dan oudejaarsdag": an end, and no going on. */
const NOT_BEYOND =
  /\b(?:loopt|lopen|gaat|gaan|duurt|duren) (?:\w+ )?(?:niet|nooit|nimmer) (?:verder|langer|later) (?:door )?dan\b/g;

/** A total with no word of going on sets the end (codebook, point 7: "a total maximum with no extension"). */
export const IN_TOTAL =
  /\bin totaal\b[^.]{0,40}\b(?:niet (?:meer|langer) dan|ten hoogste|maximaal|hooguit|hoogstens)\b[^.]{0,25}\b(?:maanden|weken|ja(?:ar|ren))\b|\b(?:niet (?:meer|langer) dan|ten hoogste|maximaal|hooguit)\b[^.]{0,25}\b(?:maanden|weken|ja(?:ar|ren))\b[^.]{0,20}\bin totaal\b/;

/** "wordt niet verlengd, tenzij ...": the exception is what the rule allows. */
export const EXCEPT_WHEN = /\b(?:behalve|tenzij|behoudens|uitgezonderd|anders dan|met uitzondering van)\b/;

const GRANTS = `(?:toegekend|verleend|verstrekt|vergoed|gegeven|verkregen|opvang|aanspraak|vergoeding|tegemoetkoming|subsidie|krijgen|ontvangen|aanvragen|aangevraagd|gebruik ?\\w*|ten hoogste|maximaal|maanden|weken|jaar)`;

/** "slechts eenmaal per gezin toegekend"; "eenmalig, voor ten hoogste zes maanden". */
export const ONCE_AND_NO_MORE = new RegExp(
  String.raw`\b(?:beperkt|begrensd|gebonden) tot (?:een|1) (?:enkele |aaneengesloten |eenmalige )*(?:periode|toekenning|indicatie|termijn|tijdvak|keer|maal)\b|\b(?:eenmalige?|(?:een ?maal|een keer) per (?:kind|gezin|ouder|huishouden|aanvrager)|(?:per|aan een|aan hetzelfde|voor een|voor hetzelfde|een) (?:kind|gezin|ouder|huishouden|aanvrager) (?:\w+ ){0,4}(?:een ?maal|een keer|(?:maar|slechts) een)|(?:maar|slechts|hoogstens|hooguit|ten hoogste|maximaal|alleen|enkel|niet meer dan|niet vaker dan) (?:een ?maal|een keer|1 keer|1 ?x))\b[^.]{0,70}\b${GRANTS}|\b(?:maanden|weken|jaar)\b[^.;]{0,30}\b(?:een ?malig|een ?maal)\b|\b(?:vergoeding|tegemoetkoming|subsidie|bijdrage|bijstand|opvang)\b[^.;]{0,40}\b(?:maar|slechts|hooguit|alleen) een ?(?:keer|maal)\b`,
);

/** "die niet eerder een vergoeding heeft gehad", as a condition. */
const NOT_BEFORE =
  /\b(?:niet|nog niet|nooit) eerder (?!dan\b)[^.]{0,90}\b(?:vergoeding|tegemoetkoming|subsidie|bijdrage|bijstand|toegekend|verleend|verstrekt|ontvangen|gehad|gekregen|genoten)/;

const CONDITION =
  /\bin aanmerking\b|\bvoorwaarde\w*|\brecht (?:op|heeft)|\baanspraak\b|\bmits\b|\bindien\b|\bals\b/;

/** A list of what is refused: its items are refused. */
const REFUSED_LIST =
  /\b(?:afgewezen|geweigerd|weigert|wijst|geen (?:recht|aanspraak|vergoeding|tegemoetkoming|subsidie|bijdrage))\b[^.]{0,90}:\s/;

/** Who had it before is refused: that too leaves no second term. */
const HAD_BEFORE =
  /\b(?:eerder (?!dan\b)(?:voor|van|een)|(?:al|reeds) (?:eerder|eens|een ?(?:keer|maal)|een (?:\w+ )?periode|(?:een|twee|drie|zes|negen|twaalf|\d+) (?:half ?jaar|jaar|maanden|keer))|eerder (?:al|reeds)|in het verleden|(?:ervoor|daarvoor|voordien|tevoren) (?:al|reeds)|voor hetzelfde kind (?:al|reeds|eerder))\b[^.]{0,90}\b(?:vergoeding|tegemoetkoming|subsidie|bijdrage|bijstand|toegekend|verleend|verstrekt|gesubsidieerd|vergoed|bekostigd|ontvangen|gebruik|gehad|gekregen|genoten)/;

/** "Wie al SMI heeft gehad", for the same and not from elsewhere. */
const HAS_HAD =
  /\b(?:al|reeds)\b(?![^.;,]*\b(?:andere?|elders)\b)[^.;,]{0,90}\b(?:gehad|gekregen|genoten|kreeg|kregen|ontving|ontvingen)\b|\b(?:gehad|gekregen|genoten) (?:heeft|hebben)\b(?=[^.;]*\bgeen recht meer\b)/;

/** A new request only for another cause than before: not when the same problems last. */
const OTHER_CAUSE =
  /\b(?:nieuwe|tweede|volgende) (?:aanvraag|toekenning|vergoeding|indicatie)\b[^.;]{0,60}\b(?:alleen|slechts|uitsluitend)\b[^.;]{0,40}\b(?:andere|nieuwe) (?:oorzaak|reden|aanleiding|problemen|problematiek|omstandigheden)\b/;

const REFUSES =
  /\bkrijgt (?:er )?(?:geen|niet)\b|\bniet in aanmerking\b|\bafgewezen\b|\bgeweigerd\b|\bweiger\w*|\bwijst\b[^.]{0,60}\baf\b|\bafwijz\w*|\bgeen (?:recht|aanspraak|vergoeding|tegemoetkoming|subsidie)\b|\bniet (?:toegekend|verleend|verstrekt)/;

/** "Verlenging blijft achterwege, tenzij ...": the exception stands in the sentence that denies. */
export function exceptsInDenial(passage: string): boolean {
  return passage
    .split(/\. /)
    .some((sentence) => DENIED.test(sentence) && EXCEPT_WHEN.test(sentence.slice(sentence.search(DENIED))));
}

/** "Wordt niet verlengd als de ouder niet meewerkt": refused on a condition, so otherwise it is possible. */
const ON_CONDITION =
  /^[^.;]*\b(?:als|indien|wanneer|voor zover)\b(?![^.;]*\b(?:voortdu\w*|blijv\w*|aanhoud\w*|nog steeds|niet (?:zijn|is) (?:opgelost|veranderd|verbeterd)))/;

/** "ook als", "zelfs wanneer": no condition. */
const IN_SPITE = /\b(?:ook|zelfs|evenmin) (?:niet )?(?:als|indien|wanneer)\b/;

export function deniesOnCondition(passage: string): boolean {
  const denying = passage.split(/[.;] /).filter((sentence) => DENIED.test(sentence));
  return (
    denying.length > 0 &&
    denying.every((sentence) => {
      const denial = DENIED.exec(sentence);
      const after = denial === null ? '' : sentence.slice(denial.index + denial[0].length);
      return ON_CONDITION.test(after) && !IN_SPITE.test(after) && NAMED.test(sentence);
    })
  );
}

/** The words with double negations and denials of mere paperwork written out. */
export function withoutDoubleNegation(text: string): string {
  return text
    .replace(NOT_IMPOSSIBLE, 'mogelijk')
    .replace(NO_LIMIT, 'de mogelijkheid van verlenging onbeperkt')
    .replace(NOT_BUT, 'is mogelijk mits')
    .replace(NOT_MORE_OFTEN, 'ten hoogste')
    .replace(NO_MORE_GRANTS, 'ten hoogste $1')
    .replace(NOT_BEYOND, 'eindigt uiterlijk op');
}

/** Conditions that open a sentence: what is not so there shuts nothing out. */
const OPENING_CONDITION =
  /(?:^|(?<=\. ))\s*(?:en |maar )?(?:als|indien|wanneer|zodra|omdat|mocht\w*)\b[^.;,]*[,;](?=\s*(?:dan |zo )?(?:kan|kunt|kunnen|mag|mogen|wordt|worden|volgt|krijgt|loopt|blijft|verleent|verstrekt|verlengt|geeft|kent)\b)/g;

export function withoutConditions(passage: string): string {
  return passage.replace(OPENING_CONDITION, ' ');
}

export function withoutPapers(passage: string): string {
  return passage.replace(DENIED_PAPERS, ' ');
}

/** The words without the denial of a second time; null where there is none. */
export function withoutSecondDenied(passage: string): string | null {
  const rest = passage.replace(SECOND_DENIED, ' ');
  return rest === passage ? null : rest;
}

/**
 * Whether a second grant is refused to who had one before, or a list of refusals holds going on.
 * @param rule heading, head of the list and passage
 */
export function refusesAgain(passage: string, rule: string): boolean {
  const head = rule.slice(0, Math.max(0, rule.length - passage.length));
  if (HAS_HAD.test(passage) && REFUSES.test(rule)) return true;
  if (OTHER_CAUSE.test(passage)) return true;
  if (VERB.test(passage)) return REFUSED_LIST.test(head) && !new RegExp(String.raw`\b${NOT}\b`).test(passage);
  return (
    (HAD_BEFORE.test(passage) && REFUSES.test(rule)) || (NOT_BEFORE.test(passage) && CONDITION.test(rule))
  );
}
