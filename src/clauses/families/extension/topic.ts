/** Whether a sentence speaks of going on after the first term (codebook, point 7), and not of another term. */

import { TRANSITION_WORDS } from '../shared/transition.js';
import { goesOnElsewhere } from './elsewhere.js';
import { lengthensOther } from './object.js';
import {
  A_NEW_ONE,
  ADDS,
  AGAIN_GRANT,
  COUNTED_GRANTS,
  END_MOVED,
  FOLLOWED,
  LONGER,
  NEXT,
  RUNS_WITH,
} from './words.js';

/** Words that by themselves are about going on. */
const STRONG =
  /\b(?:on)?verleng\w*|\buitstel van (?:het einde|de einddatum)|\bvoort(?:zett|gezet(?! onderwijs)|zet)\w*|\bvoort te zetten|\bcontinu(?:er|at)\w*|\bgecontinueerd|\bheraanvra\w*|\bherindic\w*|\bvervolg(?:aanvra|toeken|period|indicat|beschik|termijn)\w*|\bhernieuw\w*|\bopgerekt\b|\boprekken\b|\b(?:termijn|tijdvak|periode|duur|maanden)\b[^.;]{0,80}\bverruim\w*|\bverruim\w*\b[^.;]{0,40}\b(?:termijn|tijdvak|periode|duur)\b|\bprolong\w*|\bgeprolongeerd|^[^:.]{0,40}\b(?:vervolg|nadien|daarna|hierna|langer|verlenging)\b[^:.]{0,20}:/;
/** Words that are about going on only together with words of granting. */
const WEAK =
  /\bmeer dan (?:een|1) (?:periode|toekenning|vergoeding|indicatie|termijn)\b|(?:^|[.;,:]\s*)langer\b(?: dan [^.;,]{0,40})? (?:kan|mag)\b|\bnog (?:een|twee|drie|vier|2|3|4) (?:keer|maal)\b|\b(?:niet|nog niet|nooit) eerder (?!dan\b)|\b(?:ervoor|daarvoor|voordien|tevoren) (?:al|reeds)\b|\bnog (?:maximaal|ten hoogste|hooguit|hoogstens) [^.]{0,15}\b(?:weken|maanden|dagen)\b|\bverdere? (?:verlening|toekenning|verstrekking|opvang|vergoeding|periode)|\bvoort(?:duur|duren)\w*|(?<!bij )\bherhaling\b|\b(?:nog (?:zo'n|een ?zelfde|dezelfde)|voor een ?zelfde) (?:periode|termijn|tijd|duur)|\bin (?:twee|drie|vier|2|3|4) (?:perioden?|periodes|termijnen|blokken|tijdvakken)\b|\bof (?:het|dat|de \w+) (?:\w+ )?langer (?:kan|mag|nodig)|\b(?:absolute|harde|uiterste) maximum\b|\bherbeoordel\w*|\bnog (?:steeds|altijd)\b|\b(?:telkens|steeds) (?:voor|met)\b|\b(?:al|reeds) (?:eens|een ?(?:keer|maal))\b|\bhervat\b|\bnogmaals|\bopnieuw\b|\b(?:wederom|weer|andermaal) (?:voor )?(?:een (?=(?:[a-z]+ )?(?:period|termijn|tijdvak|toekenning|indicatie|vergoeding|tegemoetkoming|subsidie|bijdrage|half|jaar|kwartaal|maand|keer|aanvraag|beschikking))|zes|drie|twaalf|\d)|\bvervolg\b|\bnieuwe? (?:aanvraag|aanvragen|indicatie\w*|periode|tijdvak|termijn|toekenning|besluit|beschikking|advies)|\bheronderzoek|\blangere?\b|\bzo ?lang\b|\b(?:loopt\b[^.]{0,40}|ga(?:at|an)\b[^.]{0,30})\bdoor\b(?! (?:het college|de|een|burgemeester|ons|deze|die)\b)|\bdoorlopen\b|\bdoorgaan\b|\bherhaald\w*|\boverbrug\w*|\bnog (?:eens |een )?(?:een |1 )?(?:keer|maal|half|periode|termijn|jaar)|\bbijkomen\b|\b(?:kom|krijg|kan|kun)\w*\b[^.]{0,30}\b(?:er|daar)\b[^.]{0,30}\b(?:maand\w*|weken|\w*jaar|[a-z]*periode|termijn)\b[^.]{0,15}\bbij\b|\bvaker\b|\b(?:tweede|(?:op)?volgende?|aansluitende?) [a-z-]*(?:periode|termijn|tijdvak|maal|keer|aanvraag|toekenning|indicatie)|\been ?malige?\b|\b(?:al|reeds)\b[^.;,]{0,90}\b(?:gehad|gekregen|genoten|kreeg|kregen|ontving|ontvingen)\b|\bongeacht\b[^.;]{0,60}\bnog\b|\bna (?:die|deze|dat|afloop)\b[^.;]{0,40}\bnog\b[^.;]{0,30}\bnodig|\b(?:een ?maal|een keer) (?:toegekend|verleend|verstrekt|per )|\bper (?:gezin|kind|ouder|huishouden|aanvrager) (?:\w+ ){0,4}(?:een ?maal|een keer|(?:maar|slechts) een)\b|\b(?:daarna|nadien|hierna|na (?:afloop|ommekomst|het|de|die|deze|dat|een|\w+ (?:maanden|weken)))\b[^.;]{0,90}\b(?:geen|niet) (?:\w+ ){0,5}(?:meer|nog eens)\b|\bnog (?:een|twee|drie|vier|zes|acht|\d+) (?:extra )?(?:weken|maand|maanden)\b|\buitloop\w*|\bovergangsperiode|\bafbouwperiode|\bwie langer dan\b|\btot(?:dat)? (?:aan )?(?:(?:de|het|zijn|haar|uw|je) )?(?:vierde verjaardag|(?:eerste )?schooldag)\b|\bna afloop\b[^.;]{0,60}\bgeen (?:recht|aanspraak)\b|\bna (?:dit|dat|deze|die|afloop)\b[^.;]{0,80}\b(?:zelf\b[^.;]{0,25}\bkosten|eigen rekening|beroep\b[^.;]{0,15}\bop (?:artikel|de hardheid))|\bvoor (?:een|het|elk|ieder) (?:\w*volgende?|nieuwe?) (?:kalender)?jaar\b[^.;]{0,70}\b(?:aanvra\w*|aangevraagd)|\b(?:al|reeds) (?:\w+ )?(?:maanden|weken|jaar|half ?jaar)\b[^.;]{0,90}\b(?:ontvangen|gehad|gekregen|genoten|gebruik\w*)|\bnog geen\b[^.;]{0,60}\b(?:gevonden|geregeld|beschikbaar)\b|\bper (?:aanvraag|toekenning|beschikking|indicatie|besluit)\b[^.;]{0,80}\b(?:maanden|weken|half ?jaar)\b|\baantal (?:toekenningen|verlengingen|herindicaties|keren|aanvragen|termijnen|period\w+)\b|\bmeer dan (?:\w+|\d+) (?:maanden|weken|jaar)\b[^.;]{0,50}\b(?:niet mogelijk|onmogelijk|uitgesloten|nooit|nimmer|niet (?:vergoed|toegekend|verstrekt|verleend|gegeven))\b|\bbeta(?:alt|len) (?:wij|we|het college|de gemeente) (?:\w+ ){0,3}door\b|\b(?:eerder (?:al|reeds)|in het verleden)\b|\b(?:maar|slechts|hoogstens|hooguit|ten hoogste|maximaal|alleen|enkel|niet meer dan) (?:een ?maal|een keer|1 ?x|1 keer)\b|\b(?:al|reeds) eerder\b|\buitgebreid\b|\boverschr(?:ed|ijd)\w*|\btot(?:dat)?\b[^.]{0,90}\b(?:voorbij|vervalt|vervallen|opgelost|weggenomen|verdwenen|verbeterd|(?:geen|niet) (?:\w+ )?(?:meer|langer))|\btot (?:het|dat) moment\b|\b(?:stopt|eindigt|vervalt|loopt\b[^.]{0,30}\baf|houdt\b[^.;]{0,30}\bop)\b|\b(?:beperkt|begrensd|gebonden) tot (?:een|1) (?:\w+ )?(?:periode|toekenning|indicatie|termijn|tijdvak)\b|\bper (?:half ?jaar|kwartaal)\b[^.;]{0,60}\btotale\b|\been ?maal per (?:kind|gezin|ouder)|\bvernieuw\w*|\b(?:doorgetrokken|doortrekken)\b|\beinddatum\b[^.]{0,50}\b(?:verzet|verlegd|ligt vast)|\bafgebouwd\b|\bin (?:stappen|blokken|perioden?|termijnen) van\b|\beerder (?!dan\b)(?:\w+ ){0,8}(?:gebruik|verleend|toegekend|verstrekt|gehad|ontvangen)\b|\b(?:op|ver)(?:schuif|schuiv|geschoven|schoven)\w*|\buiterste grens|\boverheen\b|\buitgeput\b|\belke volgende\b|\b(?:twee|drie|vier|2|3|4) (?:keer|maal)\b|\balsnog\b|\bonbepaalde tijd\b|\btot(?:dat)?\b[^.]{0,60}\b(?:weer|eigen benen|hersteld|beter|zonder)\b|\bin totaal\b[^.]{0,60}\b(?:maanden|weken|ja(?:ar|ren))\b|\bblijf\w*\b[^.]{0,40}\bin stand\b|\b(?:maar|slechts) een ?(?:keer|maal)\b/;
/** "Deze termijn kan met vier weken worden verlengd": the term of a decision, not of the grant. */
/** Leaving the term itself: "van de termijn kan worden afgeweken", under a heading on the term or after it. */
const ADDED = new RegExp(ADDS);
/** When parents hear whether the grant is given, and how much longer that may take. */
const ANSWER_TIME =
  /\b(?:hoor(?:t|en)?|krijg(?:t|en)?|bericht|antwoord|weet)\b[^.;]{0,30}\bbinnen\b[^.;]{0,30}\b(?:weken|dagen|maand\w*)\b[^.;]{0,30}\b(?:of|antwoord|bericht|besluit|beslissing|uitslag|brief)\b/;
/** A sentence that does not go on about the answer before it. */
const ASKED_ANEW = /\b(?:opnieuw|nieuwe|aanvra\w*)\b/;
/** Costs of the past. */
const LONG_AGO =
  /\blanger dan\b[^.;]{0,30}\b(?:geleden|terug|voor (?:de )?(?:aanvraag|ontvangst|indiening|datum)|daarvoor)\b/;
const DEPARTS =
  /\b(?:afgeweken|afwijk(?:en|t)|af te wijken|uitzondering)\b|\bwij(?:kt|ken)\b[^.;]{0,40}\baf\b/;
const TERM_SAID = /\b(?:maanden|weken|jaar)\b|\btermijn\b|\bduur\b|\blooptijd\b/;
const MORE = new RegExp(
  String.raw`\b(?:${AGAIN_GRANT}|${NEXT}|${LONGER})|${RUNS_WITH}|${FOLLOWED}|${COUNTED_GRANTS}|${END_MOVED}|${A_NEW_ONE}`,
);
const OF_PROCEDURE =
  /\bbeslis\w*|\b(?:besluit|besluiten)\b[^.;]{0,30}\bbinnen\b|\bbesluitvorming|\bverda(?:ag|gen|agd)\w*|\badviestermijn|\bbetalingstermijn|\btermijn (?:voor|van) (?:de |het )?(?:terug)?betal\w*|\bterug ?te? ?betal\w*|\bhersteltermijn|\bbezwaar\w*|\bvaststellingsbe\w*|\bbetalingsregeling|\baflos\w*|\bingebrekestelling|\buitstel\b(?! van (?:het einde|de einddatum))/;
/** What the sentence before is about when this one says "deze termijn kan worden verlengd". */
const TERM_OF_PROCEDURE =
  /\baan te vullen|\baanvull\w*|\baangevuld|\baanleveren|\bonvolledig\w*|\bin te dienen|\bindien(?:en|t)\b|\breageren|\badviseert|\badvies uit|\bbrengt\b[^.]{0,30}\badvies|\bbetaalt\b[^.]{0,20}\bterug|\binleveren/;
/** What must be in or paid within a while: that while is no term of the grant. */
const WITHIN_WHICH =
  /\bbinnen\b[^.;]{0,30}\b(?:weken|dagen|maand|maanden)\b[^.;]{0,60}\b(?:ingediend|ingeleverd|aangeleverd|ingestuurd|overgelegd|gemeld|(?:terug)?betaald|gedeclareerd|verstrekt de (?:ouder|aanvrager))\b/;
/** A contract with a provider goes on by itself; that is no extension for a family. */
const OF_PARTNERS =
  /\b(?:\w*plan|verblijfs\w*|paspoort|identiteitsbewijs|abonnement|inschrijving|registratie|aanwijzing|benoeming)\b[^.]{0,60}\bverleng\w*|\b(?:overeenkomst|convenant|contract|raamovereenkomst|samenwerking)\b[^.]{0,130}\b(?:verleng\w*|voortgezet)|\bverlengde (?:schooldag|\w*dagen|\w*tijden|leerjaar|arrangement|schoolweek|instructie)|\bverlengde? (?:het )?(?:arrangement|kleuter)/;
/** Longer opening hours, new rates for a next year, help that goes on: no grant that goes on. */
const OTHER_ONGOING =
  /\bverlengde opvang\b|\b(?:tarie\w+|uurprij\w+|bedragen|indexer\w*|\w*plafond|begroting)\b|\b(?:hulpverlening|begeleiding|behandeling|coach|hulp)\b[^.]{0,60}\b(?:voort|betrokken|doorgaan|verleng\w*)\b|\b(?:papieren|stukken|gegevens|bewijsstukken)\b[^.]{0,60}\b(?:verzamel\w*|aanlever\w*|inlever\w*|sturen)\b/;
/** Paying on while a child is ill or the childcare is closed. */
const PAYING_ON =
  /\bopzegtermijn\b|\b(?:wegblijft|wegblijven|zonder afmelding|niet komt)\b|\b(?:ziek(?:te)?|afwezig\w*|verzuim\w*|\w*vakantie\w*|sluiting\w*|gesloten|feestdag\w*)\b[^.]{0,60}\b(?:loopt|lopen|gaat|gaan|betalen|betaalt)\b[^.]{0,40}\bdoor\b|\b(?:loopt|lopen|gaat|gaan)\b[^.]{0,40}\bdoor\b[^.]{0,40}\b(?:ziek(?:te)?|afwezig\w*|\w*vakantie\w*|sluiting\w*|feestdag\w*)\b/;
/** "Kan het langer?", answered with yes or no. */
const ASKS_ON =
  /\b(?:verleng\w*|langer|opnieuw|doorgaan|door|nog een keer|nogmaals|vervolg|afgelopen|voorbij|nog eens|later|vaker|hoe vaak|nog niet (?:\w+ )?(?:beter|over|klaar|opgelost|hersteld)|blijven|aanhouden|niet genoeg|te kort|daarna|na afloop)\b[^/]*\?[^/]*$/;
/** The answer to such a question. */
const ANSWERS =
  /^\s*(?:ja|jazeker|zeker|nee|neen|helaas|dan|dat|soms|niet|alleen|als|wanneer|indien|in dat geval|(?:u|je) (?:kunt|mag)|wij|we|vraag|meld)\b/;
/** A new request after a refusal or a move is a first one again; a means test that is done again is no term at all. */
const FIRST_AGAIN =
  /\bna (?:een |de )?(?:afwijzing|weigering)|\bafgewezen aanvraag|\b(?:is|was) (?:de|uw|een|je) (?:eerdere )?aanvraag (?:eerder )?(?:afgewezen|geweigerd)|\b(?:als|indien|wanneer|nadat|is|wordt) (?:de|een|uw) (?:eerdere )?aanvraag (?:wordt |is |eerder )*(?:afgewezen|geweigerd)\b|\bbuiten behandeling\b|\b(?:bij|na|door) (?:een |elke |iedere )?(?:wijziging|verandering|verhuizing)\b[^.]{0,60}\bnieuwe? (?:aanvraag|besluit|beschikking)|\bdraagkracht\w*|\b(?:tweede|ander|volgend|nieuw) kind\b|\bverhui(?:st|zen|zing)\b/;
const OF_GRANT =
  /\bgeen (?:beroep|recht) meer\b[^.;]{0,15}\b(?:op|volgens) (?:deze|dit|de) (?:regeling|verordening)\b|\bhetzelfde (?:kind|gezin)\b|\b\w*beschikking(?:en)?\b|\b(?:herhaalde|volgende) aanvra\w*|\bplaats\b|\bplek\b|\brecht\b|\beinddatum\b|\blooptijd\b|\bhalf ?jaar\b|\bmaanden\b|\bvergoedt\b|\bkrijg(?:t|en)?\b|\bgesubsidieerd|\bbijdragen?\b|\bkosten\b|\bbekostig\w*|\b(?:langer|korter) dan\b|\bopvang\w*|\bvergoed\w*|\btegemoetkoming\w*|\bsubsidie\w*|\bbijstand\b|\bindicatie\w*|\bbijdrage\b|\btoekenning\w*|\btoegekend\w*|\bverle(?:end|nen|ning)\b|\bverstrekking|\bverstrekt\b|\bsmi\b|\btijdvak\b|periode\b|\btermijn\b|\btoeken\w*|\b(?:nieuwe|opnieuw|vervolg)\b[^.]{0,15}\baan(?:vraag|vragen|gevraagd)\b|\baanspraak\b|\bproblem\w*|\bsituatie\b|\bgebruik ?ma\w+|\bma(?:akt|ken)\b[^.;]{0,60}\bgebruik\b|\bvervolg\b|\btegoed|\bvoorziening\b|\b\w*duur\b|\btraject\b|\bplaatsing\b|\baanbod\b/;
/** "Zolang de behandeling voortduurt, wordt de duur verlengd": the length is that of the grant. */
const LENGTH_ITSELF = /\b(?:duur|looptijd|einddatum)\b[^.;]{0,40}\b(?:verleng|verruim|opschuiv|opgeschoven)/;
const GRANT_ITSELF =
  /\b(?:verleng|voortzet|voortgezet|voort te zetten|continu)\w*\b[^.]{0,60}\b(?:opvang|vergoeding|tegemoetkoming|subsidie|indicatie|toekenning)|\b(?:opvang|vergoeding|tegemoetkoming|subsidie|indicatie|toekenning)\b[^.]{0,60}\b(?:verleng|voortzet|voortgezet|voort te zetten|continu)/;

function signalsGoingOn(words: string): boolean {
  return STRONG.test(words) || ADDED.test(words) || WEAK.test(words) || MORE.test(words);
}

/** @returns whether the words (folded, one sentence) are about going on, and about the grant. */
export function speaksOfGoingOn(words: string, rule: string, headings: string, before: string): boolean {
  if (ANSWERS.test(words) && ASKS_ON.test(headings)) return true;
  if (answersHeading(words, headings)) return true;
  const termNear =
    TERM_SAID.test(words) ||
    (TERM_SAID.test(before) && /\bduur|\btermijn|\blang\b|\bperiode|\d/.test(headings));
  if (DEPARTS.test(words) && termNear && !/\bhardheid|\bafwijk/.test(headings) && !OF_PROCEDURE.test(words))
    return true;
  if (ANSWER_TIME.test(ASKED_ANEW.test(words) ? words : `${before} ${words}`) && !GRANT_ITSELF.test(words))
    return false;
  if (goesOnElsewhere(words, before, headings, signalsGoingOn)) return false;
  const strong = STRONG.test(words) || ADDED.test(words);
  if (!strong && LONG_AGO.test(words)) return false;
  if (!strong && !WEAK.test(words) && !MORE.test(words)) return false;
  if (
    /\b(?:nieuwe|langere|andere|extra) termijn\b/.test(words) &&
    TERM_OF_PROCEDURE.test(`${before} ${words}`)
  )
    return false;
  if (!strong && FIRST_AGAIN.test(`${before} ${words} / ${headings}`)) return false;
  if (TRANSITION_WORDS.test(words)) return false;
  if (
    /\bverlengde opvang\b|\b(?:tijdens|hangende|gedurende) (?:het |een |de )?(?:bezwaar|beroep)\b/.test(words)
  )
    return false;
  if (OTHER_ONGOING.test(words) && !GRANT_ITSELF.test(words) && !LENGTH_ITSELF.test(words)) return false;
  if (!strong && OTHER_ONGOING.test(before)) return false;
  if (OF_PARTNERS.test(words) || PAYING_ON.test(words) || lengthensOther(words)) return false;
  if (
    /\b(?:(?:deze|die|de|dit) (?:termijn|uitstel|tijd|weken)|(?:deze|die) periode)\b/.test(words) &&
    (OF_PROCEDURE.test(before) ||
      /\b(?:neemt|nemen)\b[^.]*\bbesluit\b|\bbesluit\w*\b[^.]{0,60}\bbinnen\b|\bbinnen\b[^.;]{0,25}\b(?:weken|dagen|maanden)\b[^.;]{0,30}\b(?:besluit|beslissing|bericht|antwoord)\b/.test(
        before,
      ) ||
      WITHIN_WHICH.test(before) ||
      TERM_OF_PROCEDURE.test(`${before} ${words}`)) &&
    (/\btermijn\b[^.;,]{0,40}\bverleng/.test(words) || !GRANT_ITSELF.test(words))
  )
    return false;
  const timed = /\btermijn|\bweken\b|\bdagen\b|\bverda|\buitstel/.test(words);
  if (
    OF_PROCEDURE.test(words) &&
    (timed || strong) &&
    !/\bna afloop\b/.test(words) &&
    !(strong && GRANT_ITSELF.test(words))
  )
    return false;
  if (/^\s*verleng/.test(words) && (OF_PROCEDURE.test(before) || /^\s*besluit\b/.test(before))) return false;
  if (
    (timed || strong) &&
    /\bbeslis|\bbesluit(?:termijn|vorming)?\b|\bbezwaar|\bterugvorder|\bbetaling/.test(headings) &&
    !GRANT_ITSELF.test(words)
  )
    return false;
  return strong || OF_GRANT.test(`${rule} ${headings}`) || OF_GRANT.test(before);
}

/** "Verlenging" above, and below it no more than "niet mogelijk". */
const NAMES_IT = /(?:^|\/ |\d )(?:verlenging|vervolg|voortzetting|herindicatie)$/;
const TELEGRAM = /^\s*(?:niet|geen|nee|neen|ja|mogelijk|uitgesloten|onmogelijk)\b.{0,60}$/;

export function answersHeading(words: string, headings: string): boolean {
  return NAMES_IT.test(headings) && TELEGRAM.test(words);
}

/** A heading that asks for more time: what is below it answers. */
export function asksOn(headings: string): boolean {
  return ASKS_ON.test(headings);
}

/** Whether a sentence has words of going on, but on something else: it may not lend them to the rule beside it. */
export function goesOnAboutOther(words: string, rule: string, headings: string, before: string): boolean {
  return signalsGoingOn(words) && !speaksOfGoingOn(words, rule, headings, before);
}

/** Whether the words name going on outright, so that a sentence about it may not be passed over. */
export function namesGoingOn(words: string): boolean {
  return STRONG.test(words);
}
