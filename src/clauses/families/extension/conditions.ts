/** On what going on is made to depend: a bridge to something else, or the hardship clause (codebook, point 7). */

/** One case is let through, and then: "in andere gevallen niet". */
export const OTHERWISE_NOT =
  /\b(?:in (?:alle )?(?:andere|overige) (?:gevallen|situaties)|anders|in het andere geval|voor het overige|overigens|(?:om|op|voor|wegens|uit) (?:een )?andere (?:redenen?|gronde?n?|oorza\w+)|andere (?:redenen|gronden)|(?:voor|om|met|tot|wegens) (?:een |enig |welk )?andere? (?:doel|reden|oorzaak|geval|grond)|overige? (?:vervolg|verleng\w*|voortzetting))\b[^.]{0,60}\b(?:niet|geen|eindigt|stopt|vervalt)\b/;

/** What families wait for. */
const OTHER_PLACE = String.raw`(?:\w*school|onderwijs|\w*opvang|\w*educatie|vve|voorziening\w*|\w*hulp|\w*plaats|plek|behandel\w*|begeleiding|kinderopvangtoeslag|dagbehandeling|aanbod|jeugdzorg)`;

const BRIDGE_WORDS =
  /\bwacht\w*\b[^.]{0,60}\b(?:start|begin|plaats\w*|plek|\w*hulp|behandel\w*|voorziening|school|opname|begeleiding)\b|\b(?:start|begin|plaats\w*|plek|\w*hulp|behandel\w*|voorziening|begeleiding)\b[^.]{0,30}\bwacht(?:en|t)?\b|\bkind\b[^.]{0,50}\b(?:vier|4)(?: jaar)?\b(?! (?:maanden|weken))|\b(?:vierde|die) verjaardag\b|\bnaar (?:de |het |een )?(?:(?:basis|speciale?|voor)?school|onderwijs|groep|behandel\w*|peuter\w*)\b[^.]{0,30}\b(?:gaat|kan|mag|overstapt|vertrekt|begint)|\b(?:gaat|overstapt|overgaat|doorgaat) naar (?:de |het |een )?(?:basis|speciale?|voor)?(?:school|onderwijs)|\blater (?:op|naar) (?:de |een )?(?:basis|voor)?school\b|\b\w*(?:plaats|plek|hulp|voorziening|behandeling)\b[^.]{0,70}\b(?:toegezegd|toegewezen|gereserveerd|beschikbaar komt|vrijkomt|vrij komt|ingaat|aanvangt)|^[^.]{0,30}\boverbrugg\w*: (?:mogelijk|ja|toegestaan|kan)|\bwacht(?:en|t)?\b[^.]{0,40}\bop (?:een |de )?(?:plaats|plek|behandeling)|\btot (?:die|de|deze|dat|er) (?:een )?(?:plaats|plek|behandeling)\b[^.]{0,40}\b(?:vrij\w*|beschikbaar|komt|begint|is)\b|\boverbrug\w*|\bin afwachting van\b|\bwachtlijst\w*|\btussenliggende\b|\btotdat\b[^.]{0,80}\b(?:school|plaats|plek|terecht|voorziening|beschikbaar)|\boverstap\b|\bplek (?:beloofd|toegezegd)|\bandere oplossing\b[^.]{0,60}\b(?:klaar|nog niet)|\bbijna naar (?:de )?(?:basis)?school|\btot (?:de|het) (?:start|begin|moment|dag|datum)\b[^.]{0,50}\b(?:school|voorziening|plaats|plek)|\bnaar school (?:kan|gaat)|\binstrom\w*|\bdoorstrom\w*|\b(?:tot|weken|tijd|periode) (?:aan )?(?:tot )?(?:die|de|een|zijn|haar) (?:feitelijke )?(?:plaatsing|overstap|overgang|aanvang)\b|\b(?:geplaatst|terecht) ?(?:kan|kunnen)\b|\b\w*(?:plek|plaats|hulp|voorziening|behandeling|begeleiding|zorg)\b[^.]{0,90}\b(?:gereserveerd|toegekend|toegewezen|toegezegd|aangevraagd|geregeld|gevonden)\b[^.]{0,40}\b(?:nog niet|pas|later|tot)\b|\b(?:nog niet|pas later) (?:is |zijn |van )*(?:begonnen|gestart|beschikbaar|van start|aangevangen|ingegaan)|\b(?:plek|plaats)\b[^.]{0,50}\b(?:gereserveerd|toegezegd|toegewezen)|\btot(?:dat)? (?:je|uw|het|zijn|haar|een)? ?kind (?:daar|elders|er|naar|terecht)\b|\btotdat (?:zij|die|deze|het) beschikbaar\b/;

/** "Tot het kind met peuteropvang begint", "de overgang naar", "een brug naar". */
const TO_OTHER = new RegExp(
  String.raw`\btot(?:dat)?(?: aan)? (?:het |de |dat |een |die |er )[^.;]{0,60}\b${OTHER_PLACE}\b[^.;]{0,40}\b(?:beschikbaar|begin(?:t|nen)|start(?:en)?|ingaat|in kan gaan|vrij\w*|gevonden|geregeld|terecht kan)\b|\b(?:overgang\w*|overdracht|overstap|doorstroom|toeleiding|brug) naar\b[^.;]{0,40}\b${OTHER_PLACE}\b|\b(?:tot|totdat) (?:die|deze|dat) (?:\w+ )?${OTHER_PLACE} (?:begint|start|ingaat|beschikbaar)`,
);

/** Another place is sure, and not there yet: "is aangemeld bij een dagbehandeling en kan daar nog niet starten". */
const PLACE_TO_COME = new RegExp(
  String.raw`\b(?:aangemeld|ingeschreven|geplaatst|toegelaten)\b[^.;]{0,60}\b(?:${OTHER_PLACE}|\w*dagverblijf|\w*centrum)\b[^.;]{0,50}\b(?:nog niet|pas|later|wacht\w*)\b|\b(?:${OTHER_PLACE}|\w*dagverblijf)\b[^.;]{0,50}\b(?:nog niet|pas later) (?:kan )?(?:start\w*|begin\w*|ingaan|terecht|beschikbaar|mogelijk|geregeld)`,
);

export const BRIDGE = new RegExp(`${BRIDGE_WORDS.source}|${TO_OTHER.source}|${PLACE_TO_COME.source}`);

/** Under which condition, or to what end, the grant goes on. */
const WHEN = /\b(?:als|indien|wanneer|mits|om|ter|voor zover|in het geval)\b([^.;]*)/g;

/** Other reasons than the bridge, so that it is one among more. */
const MORE_REASONS =
  /\bof\b(?! (?:andere |een andere |de )?(?:\w*school|\w*opvang|\w*hulp|voorziening\w*|plaats|plek|peuter\w*|dagbehandeling))|\b(?:bijvoorbeeld|zoals|onder (?:meer|andere)|problem\w*|voortdu\w*|aanhoud\w*|nog (?:steeds|altijd)|noodzaak|(?:opvang|hulp) (?:langer |nog )?nodig)\b/;

/** "Kan worden verlengd als het kind een plaats elders krijgt die later begint": the only condition is a bridge. */
export function bridgesOnCondition(passage: string): boolean {
  const conditions = [...passage.matchAll(WHEN)].map((match) => match[1] ?? '');
  return conditions.some((words) => BRIDGE.test(words)) && !MORE_REASONS.test(passage);
}

/** "Na dat jaar kan een beroep worden gedaan op artikel 14". */
export const APPEALS =
  /\bna (?:dit|dat|deze|die|afloop)\b[^.;]{0,60}\bberoep\b[^.;]{0,15}\bop (?:artikel|de hardheid)/;

/** After the term, and then until school: "daarna mag uw kind tot de eerste schooldag blijven". */
export const TO_SCHOOL =
  /\b(?:daarna|nadien|na afloop|in afwijking van)\b[^;]{0,160}\btot(?:dat)? (?:aan )?(?:(?:de|het|zijn|haar|uw|je) )?(?:vierde verjaardag|(?:eerste )?schooldag|(?:start|begin) (?:van|op) (?:de )?(?:basis)?school)\b/;

/** Going on ends where something else begins: a bridge, also without a word of "only". */
export const UNTIL_OTHER =
  /\btot(?:dat)? (?:aan )?(?:de |het |die |een |zijn |haar )?(?:\w+ )?(?:start|aanvang|begin|plaatsing|overstap|overgang)\b|\btot(?:dat)? (?:het|uw|je|zijn|haar) kind (?:daar|er|elders)\b|\btot(?:dat)? er (?:een )?(?:plek|plaats)\b|\btot(?:dat)? (?:die|deze|de) (?:plaats|plek|hulp)\b/;

export const ONLY =
  /\b(?:is|zijn|blijft|blijven|wordt|worden) beperkt tot\b(?! (?:een|een maximum|ten hoogste|maximaal|twee|drie|vier|zes|\d))|\b(?:uitsluitend|alleen|slechts|enkel|louter|enige (?:reden|geval|uitzondering|grond))\b|^\s*uitzondering:|\b(?:niet|geen|stopt|eindigt|vervalt)\b[^.;]{0,80}\b(?:behalve|tenzij|anders dan|behoudens)\b|\bom een andere reden\b[^.]{0,30}\b(?:niet|geen)\b/;

export const HARDSHIP =
  /\bhardheid\w*|\bschrijnend\w*|\bonbillijk\w*|\bonredelijk\w*|\bonevenredig\w*|\bonaanvaardba\w*|\bonverantwoord\w*|\b4[:.]84\b|\bbuitengewone omstandigheden|\b(?:zeer|hoogst) (?:uitzonderlijk|bijzonder)\w*/;
