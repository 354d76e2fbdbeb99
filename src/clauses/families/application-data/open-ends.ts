/** Open ends of a list of data: the municipality may ask for more. And their opposite: this is all. */

const OPEN_END =
  /\b(?:kan|kunnen|mag|mogen)\b[^.;]{0,60}\b(?:verzoeken|vragen|verplichten|opdragen)\b[^.;]{0,40}\b(?:om )?(?:meer|andere|extra|aanvullende|nadere|verdere)\b[^.;]{0,20}\b(?:papieren|stukken|gegevens|bescheiden|documenten|bewijs\w*|informatie|inlichtingen)\b|\b(?:wil(?:len)?|willen (?:wij|we)|wil (?:het college|de gemeente|de consulent))\b[^.;]{0,20}\b(?:meer|nog iets|nog meer) (?:willen )?weten\b|\b(?:wij|we|het college|de gemeente) (?:nog )?meer (?:wil(?:len)?|nodig|moet(?:en)?)\b|\b(?:soms|eventueel|zo ?nodig|indien nodig|als het nodig is|ook|daarnaast|verder|kan|kunnen|mag|mogen)\b[^.;]{0,60}\b(?:om )?(?:nog )?(?:meer|andere|extra|aanvullende|nadere|verdere)\b[^.;]{0,20}\b(?:papieren|stukken|gegevens|bescheiden|documenten|bewijs\w*|informatie|inlichtingen)\b(?:[^.;]{0,40}\b(?:vra(?:agt|gen)|verlang\w*|opvra\w*|eis(?:t|en))|\W{0,3}$)|\b(?:soms|kan|kunnen)\b[^.;]{0,40}\bvra(?:agt|gen)\b[^.;]{0,40}\b(?:nog meer|andere|extra|aanvullende|nadere|verdere)\b[^.;]{0,20}\b(?:papieren|stukken|gegevens|bescheiden|documenten|informatie)\b|\b(?:overige|andere|verdere|nadere)\b[^.;]{0,40}\bdoor (?:het college|de gemeente|ons|burgemeester en wethouders)\b[^.;]{0,30}\b(?:te bepalen|gevraagde|verlangde|aangewezen|nodig geachte)\b|\b(?:alles|(?:al )?hetgeen|al wat|wat (?:het college|de gemeente|de consulent|het \w*team)\b)[^.;]{0,80}\b(?:acht|dienstig|wens\w*|verlang\w*|oordeelt|nodig|behoeft|behoeven|meent|wil|vraagt)\b|\b(?:andere|overige|aanvullende|nadere|verdere|alle(?: andere)?|eventuele(?: andere)?|elk ander\w*|ieder ander\w*|wat)\b[^.;]{0,40}\b(?:gegevens|stukken|bescheiden|papieren|documenten|bijlagen|bewijs\w*|informatie|inlichtingen|het college|de consulent)\b[^.;]{0,160}\b(?:acht|nodig|van belang|belang|noodzakelijk|verlang\w*|vraagt|vragen|wens\w*|verzoek\w*|opvra\w*|relevant\w*|belangrijk|waarom|nuttig|dienstig|verder)\b|\b(?:desgevraagd|op verzoek)\b[^.;]{0,80}\b(?:gegevens|stukken|bescheiden|papieren|documenten|informatie)\b|\b(?:gegevens|stukken|bescheiden|papieren|documenten|informatie)\b[^.;]{0,60}\b(?:die|welke|waar)\b[^.;]{0,60}\b(?:nodig|noodzakelijk|van belang|relevant|belangrijk|nuttig)\b[^.;]{0,30}\b(?:acht\w*|vind\w*|oordeel\w*)|(?<!\b(?:geen|niet|zonder|toch) )\b(?:overige|andere|aanvullende|nadere|extra)(?: (?:relevante|benodigde|noodzakelijke|belangrijke|mogelijke|eventuele|ondersteunende|schriftelijke))? (?:stukken|documenten|bijlagen|papieren|bewijs\w+|bescheiden)\b(?![^.;]*\b(?:niet|geen|hoeft|hoeven|zoals|namelijk|te weten)\b)[^.;:]{0,40}\.?\s*$|^wat (?:u|je|wij|we) (?:verder|nog)\b|\ben alles wat\b|\benzovoorts?\b|\benz\.|\betc\b|\bverder alles\b|\ben wat (?:het college|de gemeente|wij|de consulent)\b/;

const MORE =
  '(?:(?:elk|ieder|elke|iedere|alle) (?:andere?|verdere?|overige|nadere?|gewenste?|aanvullende?)|andere?|overige|aanvullende|nadere|verdere|extra|eventuele|meer)';
const THINGS =
  '(?:stuk(?:ken)?|papier(?:en)?|document(?:en)?|gegevens?|gegeven|bescheiden|bewij[sz]\\w*|inlichtingen|informatie|bijlagen?)';
const OFFICE =
  '(?:het college|burgemeester en wethouders|de gemeente|wij|we|de \\w+|het (?:\\w+ )?(?:team|loket))';
const WANTS =
  '(?:acht\\w*|vind(?:t|en)|vraagt|vragen|wens\\w*|verlang\\w*|behoefte|nodig|noodzakelijk|prijs|belang\\w*|relevant|nut\\w*|dienstig|oordeelt|bepaalt|wil|willen|graag)';
/** The same open end in a looser order: who wants more, and what for. */
const OPEN_ENDS: readonly RegExp[] = [
  new RegExp(
    `\\b${MORE} (?:\\w+ ){0,3}${THINGS}\\b[^.;]{0,40}\\b(?:waaraan|waarvan|waar|die|welke|als|indien|wanneer|voor zover|mocht\\w*)\\b[^.;]{0,80}\\b${WANTS}\\b`,
  ),
  new RegExp(
    `\\b${THINGS}\\b[^.;]{0,20}\\b(?:waar\\w*|die|welke)\\b[^.;]{0,20}\\b${OFFICE}\\b[^.;]{0,40}\\b(?:nog|verder|later|daarnaast|bovendien)\\b[^.;]{0,30}\\b${WANTS}\\b`,
  ),
  new RegExp(
    `(?:^|\\ben )(?:alles|al wat|(?:al )?hetgeen|wat)\\b[^.;]{0,50}\\b(?:verder|nog|daarnaast|overigens)\\b[^.;]{0,60}\\b${WANTS}\\b`,
  ),
  // Of use is less than needed, whoever finds so: "voor zover deze naar het oordeel van ... van nut kunnen zijn".
  new RegExp(
    `\\b${MORE} (?:\\w+ ){0,3}${THINGS}\\b[^.;]{0,40}\\b(?:voor zover|die|welke|als|waarvan|indien|wanneer)\\b[^.;]{0,160}\\b(?:van nut|nuttig|dienstig|van betekenis|(?:van|te) pas|bruikbaar)\\b`,
  ),
  /^(?:en )?(?:eventuele|mogelijke) aanvulling(?:en)?\b/,
  /^(?:en )?(?:verder|daarnaast|overigens) (?:alles|al wat|hetgeen|wat)\b/,
  /\bof er (?:nog )?(?:meer|andere \w+) (?:moet\w*|nodig|bij)\b/,
  /\b(?:lijst|opsomming|overzicht)\b[^.;]{0,30}\bniet (?:uitputtend|limitatief)\b/,
  // "Het college kan deze opsomming per geval uitbreiden."
  /\b(?:kan|kunnen|mag|mogen)\b[^.;]{0,20}\b(?:lijst|opsomming|gegevens|stukken)\b[^.;]{0,40}\b(?:uitbreiden|aanvullen|aangevuld|uitgebreid)\b/,
  new RegExp(
    `\\b(?:kan|kunnen|mag|mogen)\\b[^.;]{0,60}\\b(?:vra(?:agt|gen)|verzoeken|verlangen)\\b[^.;]{0,30}\\b${MORE}\\b[^.;]{0,20}\\b${THINGS}\\b`,
  ),
  new RegExp(
    `\\b(?:(?:kan|kunnen|mag|mogen) (?:bepalen|verlangen|vorderen|eisen|opdragen)|recht voor)\\b[^.;]{0,40}\\b${MORE}\\b[^.;]{0,20}\\b${THINGS}\\b`,
  ),
  // Who decides may ask for more, in any order of words.
  new RegExp(
    `\\b(?:kan|kunnen|mag|mogen)\\b[^.;]{0,60}\\b${MORE}\\b[^.;]{0,40}\\b${THINGS}\\b[^.;]{0,40}\\b(?:vra\\w+|opvra\\w+|op te vragen|verlang\\w*|eisen|eist)\\b`,
  ),
  new RegExp(
    `\\b${MORE} (?:door (?:het college|de gemeente|ons|\\w+ \\w+) )(?:te bepalen|gevraagde?|verlangde?|gewenste?|aan te wijzen|nodig geoordeelde?)\\b`,
  ),
];
/** "Andere, niet nader bepaalde gegevens": not denied, but left open. */
export const UNDETERMINED = /,? ?\bniet (?:nader|verder) (?:bepaalde|omschreven|genoemde|aangeduide)\b,?/g;
/** "Dat is alles wat wij nodig hebben." */
const THAT_IS_ALL =
  /^(?:en )?(?:dat|dit|meer|deze) (?:is|zijn)? ?(?:alles|al wat)\b|\bdat is alles\b|\bdit is alles\b|^alles wat (?:wij|we|het college|de gemeente) nodig (?:heeft|hebben) (?:is|zijn|staat)\b/;

/** "Andere stukken worden niet verlangd": the opposite of an open end. */
const CLOSES =
  /\b(?:andere|meer|verdere|overige)\b[^.;]{0,20}\b(?:stukken|gegevens|papieren|bescheiden|documenten|informatie)\b[^.;]{0,10}\b(?:worden?|vra(?:agt|gen)|verlang(?:t|en)|hoe(?:ft|ven))\b[^.;]{0,30}\b(?:niet|geen)\b/;

/** Asks for more than anything needs, and says so: "ook als het voor de beslissing niet nodig is". */
const BEYOND_NEED =
  /\b(?:ook|zelfs) (?:als|indien|wanneer|waar)\b[^.;]{0,60}\b(?:niet|geen)\b[^.;]{0,20}\b(?:nodig|gebruikt|van belang|relevant)\b|\bongeacht of\b[^.;]{0,60}\b(?:gebruikt|nodig|van belang|relevant)\b/;

/** The sentence makes parents give what the decision, by its own words, does not need. */
export function asksBeyondNeed(words: string): boolean {
  return BEYOND_NEED.test(words) && new RegExp(`\\b${THINGS}\\b`).test(words);
}

export function closesList(words: string): boolean {
  return CLOSES.test(words) || THAT_IS_ALL.test(words);
}

export function isOpenEnd(words: string): boolean {
  if (THAT_IS_ALL.test(words)) return false;
  const told = words.replace(UNDETERMINED, ' ');
  return OPEN_END.test(told) || OPEN_ENDS.some((pattern) => pattern.test(told));
}
