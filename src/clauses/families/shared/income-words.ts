/**
 * Words for income, assets and their limits, as patterns on folded text (lower case, no diacritics, same length as
 * the source). Words only: what a sentence does with them is decided in the files beside this one and in the families.
 */

/** Income of parents, under the names of policy rules and of tax law. */
const INCOME =
  /\b\w*inkom(?:en|ens|ensten|sten)(?!s?(?:voorziening|ondersteuning|toeslag|consulent|afdeling))\w*\b|\bverdien(?:t|en|de|den)?\b(?! (?:de|het|een) (?:voorkeur|aanbeveling))|\bverdiend\b|\bbinnen(?:komt|krijgt)\b|\bloon of (?:een )?uitkering\b|\bverdiensten\b|\baan loon\b|\bloon (?:ontvang|geniet|heeft|hebben)\w*|\b(?:bruto|netto|jaar|maand|week)-?loon\b|\bsalaris\b|\b(?:gezins|huishoud)budget\b|\bminima\b|\bbesteedbaar\b|\bte besteden\b|\b(?:rondkomen|rond te komen)\b|\bwinst uit (?:\w+ )?onderneming\b|\b(?:de|hun|zijn|uw|haar) winst\b/;

/** Words in which "vermogen" is an ability (codebook, point 5, trap): cut out before looking for assets. */
const ABILITY = new RegExp(
  [
    '\\b\\w*(?:oplossend|doen|leer|lerend|aanpassings|incasserings|draag|concentratie|denk|uithoudings|opvoed\\w*|zorg|onderscheidings|oordeels|invoelings|inlevings|reflectie|verander|regel|organiserend|handelings|zelfredzaam\\w*|sociaal|werk|verdien|arbeids|geheugen|taal|verstandelijk|cognitief|mentaal)[ -]?vermogen(?:s)?\\b',
    '\\bnaar (?:\\w+ ){0,2}?vermogens?\\b',
    '\\b(?:binnen|beste van) (?:\\w+ ){0,2}vermogen\\b',
    '\\bvermogen(?: van [^.;,]{1,60})? (?:om|tot)\\b',
    '\\bvermogen (?:te|zij|wij|zich)\\b',
    '\\b(?:woord|begrip|term) vermogen\\b[^.;]{0,60}\\bkan\\b',
    '\\b(?:gering|beperkt|verminderd|onvoldoende|zelfstandig) vermogen (?:om|tot|van)\\b',
  ].join('|'),
  'g',
);

const ASSETS =
  /\b(?:bedrijfs|ondernemings|prive|gezins|huishoud|eigen|aandelen)-?vermogen\b|\bvermogend\w*\b|\bmeer (?:\w+ )?bezit(?:ten)?\b|\bbezit(?:ten)? (?:u|je|dan|samen|meer)\b|\bsamen bezit(?:ten)?\b|\bvermogen(?:s\w*|\b)|\b\w*spaar(?:geld|tegoed|saldo|rekening)\w*\b|\bbanktegoed\w*|\bbezitting\w*|\b(?:het|uw|je|hun|zijn|aan|eigen|ander) bezit\b(?! van (?:een|de|het) (?:geldig|indicatie|verblijf|diploma|paspoort))|\bbezit(?:ten)?\?|\brendementsgrondslag\b|\bbox (?:3|iii)\b|\b(?:staat|staan)\b[^.;]{0,20}\bop (?:uw|je|hun|zijn|haar|alle) (?:\w+ )?(?:bank)?rekening(?:en)?\b[^.;]{0,20}(?:\bmeer\b|€)|\bbeleggingen\b|\bliquide middelen\b|\boverwaarde\b|\beigen geld\b|\bop de bank\b|\b(?:geld|saldo|tegoed|€ ?\d[\d.,]*|euro)\b[^.;]{0,40}\bop (?:uw|je|de|hun|zijn|haar|alle) (?:\w+ )?(?:bank)?rekening(?:en)?\b(?! van (?:de|het) (?:opvang|houder|kinder))|\bop (?:uw|je|de|hun|zijn|haar|alle) (?:\w+ )?(?:bank)?rekening(?:en)?\b[^.;]{0,12}\b(?:staat|staan|hebt|heeft|hebben)\b(?! (?:de|het|een) naam)|\bsaldo\b|\btegoed(?:en)?\b/;

/** Own means in general: money that is not called income or assets. */
export const OWN_MEANS =
  /\bfinancieel\b[^.;]{0,25}\bvoor ?sta\w*|\bfinancieel\b[^.;]{0,20}\b(?:kan|kunnen|kunt) (?:bijdragen|betalen|doen|dragen)\b|\bgeldzaken\b|(?<!\b(?:problem\w*|zorgen|moeilijkhe\w*|schuld\w*)\b[^.;]{0,60})\b(?:uw|je|hun|zijn|de) (?:eigen )?financien\b|\beigen (?:financiele )?middelen\b|\bfinancieel (?:in staat|draagkrachtig|toereikend)\b|\bfinanciele (?:middelen|situatie|positie|draagkracht|mogelijkheden|omstandigheden|ruimte|armslag)\b|\bgeldmiddelen\b|\b(?:zelf|eigen) geld\b|\b(?:uit|uw|je|de) eigen zak\b|\beigen beurs\b|\bmiddelen (?:zijn|heeft|hebben|aanwezig|om|die)\b(?![^.;]{0,60}\bbeschikbaar)[^.;]{0,50}\b(?:\w*opvang|kosten)\b|\b(?:de middelen (?:van (?:de ouder|het gezin|de aanvrager|ouders)|waarover (?:de ouder|het gezin|de aanvrager|hij|zij|u))|(?:zijn|haar|hun|uw|toereikende|voldoende|onvoldoende) middelen (?:van|waarover|om|beschik|heeft|hebben))|\bover (?:voldoende|onvoldoende|toereikende|te weinig) (?:geld|middelen)\b|\beigen geld\b/;

/** The given words with every "vermogen" that is an ability blanked out; offsets stay. */
export function withoutAbility(words: string): string {
  if (!words.includes('vermogen')) return words;
  return words.replace(ABILITY, (found) => ' '.repeat(found.length));
}

/** Whether "vermogen" stands here only as an ability. */
export function onlyAbility(words: string): boolean {
  return /\bvermogen|vermogen\b/.test(words) && words !== withoutAbility(words) && !mentionsAssets(words);
}

/** Stems without which no assets are named. */
const ANY_ASSET =
  /rekening|saldo|tegoed|vermogen|spaar|bank|bezit|rendement|box|beleg|middelen|overwaarde|geld/;

export function mentionsAssets(words: string): boolean {
  if (!ANY_ASSET.test(words)) return false;
  return ASSETS.test(withoutAbility(words));
}

/** A desk of the municipality that bears the word in its name. */
const DESK =
  /\b(?:afdeling|afdelings?manager|team|teamleider|teammanager|cluster|domein|manager|hoofd|consulent|unit|bureau|loket)\w*(?: werk)?(?: ?(?:,|en|&))? inkomen\b/g;

export function mentionsIncome(words: string): boolean {
  return INCOME.test(words.includes(' inkomen') ? words.replace(DESK, ' ') : words);
}

const NUMBER = '\\d[\\d.,]*(?:,-)?';
/** An amount of money in figures. */
export const AMOUNT = new RegExp(
  `\\b\\w*(?:honderd|duizend)\\w*(?: \\([^)]*\\))? euro\\b|(?:€|\\beuro|\\beur) ?${NUMBER}|\\b${NUMBER} ?\\)? ?(?:euro|eur)\\b`,
);

/** Levels that policy rules measure income by. */
const LEVEL =
  '(?:bijstandsnorm\\w*|bijstandsniveau|bijstandsuitkering|minimumloon|wml\\b|minimuminkomen|(?:sociaal|sociale|wettelijk|bestaans|netto)? ?minimum\\b|bestaansminimum|modaal|modale|kostendelersnorm|(?:toepasselijke|geldende|van toepassing zijnde|gehuwden)? ?norm\\b|drempelinkomen|norminkomen|\\bminima\\b)';

/** "anderhalf maal het minimumloon", "1,5 keer de bijstandsnorm". */
const TIMES_LEVEL = `\\b(?:\\d+(?:[.,]\\d+)?|anderhalf|twee|drie|tweeenhalf) ?(?:keer|maal|x|voud van) (?:het |de )?[^.;]{0,40}?${LEVEL}|\\b(?:anderhalf|twee|drie)(?:maal|voud)\\b[^.;]{0,40}?${LEVEL}`;

/** A share of a level, an amount, or a level by itself: what a limit is expressed in. */
export const NORM = new RegExp(
  `${TIMES_LEVEL}|${AMOUNT.source}|\\d+(?:[.,]\\d+)? ?(?:%|procent)[^.;]{0,70}?${LEVEL}|\\b${LEVEL}|\\b(?:dat|wat|die|hetgeen) (?:van )?(?:iemand|een gezin|een ouder|mensen|gezinnen) (?:die|dat|met|in)\\b[^.;]{0,20}\\bbijstand\\b|\\bartikel 34\\b|\\b\\w*vrijlating\\b|\\b(?:bijstand|participatiewet|wet) (?:toestaat|toelaat|vrijlaat)\\b|\\b(?:bescheiden|vrij te laten|vrijgelaten) vermogen\\b|\\b\\w*(?:grens|plafond|drempel)(?:bedrag|bedragen|waarde)?\\b|\\b(?:deze|die|een van deze|de|genoemde|gestelde|bedoelde|geldende) (?:\\w+ )?grens(?:bedrag)?(?:en)?\\b|\\bbedrag(?:en)? (?:uit|in|van|genoemd|dat)\\b`,
);

/** A share of a level that income is measured by: about income, also where the word does not fall. */
export const SHARE_OF_LEVEL = new RegExp(
  `${TIMES_LEVEL}|\\d+(?:[.,]\\d+)? ?(?:%|procent)[^.;]{0,60}?${LEVEL}|\\d+(?:[.,]\\d+)? ?(?:%|procent) van (?:wat |hetgeen )?(?:de )?(?:algemene )?bijstand\\b`,
);

/** Words that compare an income or assets with a norm. */
export const COMPARISON =
  /\bmax\b|\bmaximum\w*|\b(?:hogere?|lagere?|grotere?|kleinere?|meer|minder|boven|beneden|onder|tot|ten hoogste|hoogstens|hooguit|maximaal|maximale|maximum|daarboven|vanaf|gelijk aan|uitkom\w*|uit ?stijg\w*|uitstijg\w*|uitga\w*|overschrijd\w*|overschreden|overstijg\w*|overtref\w*|te boven ga\w*|niveau|rond|binnen|\w*grens\w*|grenzen|bijstandsniveau|minimumniveau|te hoog|te veel|teveel|drempel)\b/;

/** Nouns that are a test by themselves. */
export const TEST_NOUN =
  /\b(?:inkomens?|vermogens?|financiele|middelen)-?(?: ?(?:en|of|en\/of|dan wel) (?:inkomens|vermogens)-?)?(?:toets|grens|grenzen|norm|criteri\w+|eis|eisen|plafond|limiet|drempel|voorwaarde)\w*\b/;

/** Words for a change in income: such a sentence corrects, it does not limit. */
export const CHANGE =
  /\b(?:daling|gedaald|daalt|dalen|stijging|gestegen|stijgt|stijgen|wijzig\w*|gewijzigd|verander\w*|schommel\w*|achteruitgang|teruggang|terugval|inkomensverlies|afwijk\w*|wijkt|afgeweken|verschil\w*|verlaging|verhoging)\b/;

/** What parents pay themselves, or how much of the costs is paid for them. */
export const CONTRIBUTION =
  /\b(?:eigen|ouder)[ -]?(?:bijdrage|aandeel|deel|betaling)\w*|\bbijdrage van (?:de )?(?:ouder|aanvrager|belanghebbende)|\bbijdrage\b[^.;]{0,40}\b(?:gevraagd|verschuldigd|geheven|verlangd|opgelegd|in rekening gebracht)\b|\b(?:vraagt|vragen|heft|heffen|verlangt|verlangen)\b[^.;]{0,60}\bbijdrage\b|\b(?:ouders?|gezin|aanvrager)\b[^.;]{0,30}\b(?:bijdragen|bij te dragen)\b|\b(?:zijn|hun|uw|jouw) (?:eigen )?(?:deel|aandeel|bijdrage)\b|\bbetaal(?:t|d|en)?\b[^.;]{0,60}\b(?:zelf|mee|deel|niets|het dubbele|bijdrage)\b|\bbetaalt (?:u|je|de ouder) niets\b|\bzelf (?:te )?betal\w*|\bzelf (?:moet|moeten) betalen|\bvoor (?:eigen )?rekening\b|\bin mindering\b|\bonder aftrek\b|\b\w*percentage\w*\b|\binkomensafhankelijk\w*|\b(?:geheel|volledig|integraal|100 ?(?:%|procent)|alle kosten|volledige kosten|gehele kosten)\b[^.;]{0,60}\bvergoed\w*|\bvergoed\w*\b[^.;]{0,60}\b(?:geheel|volledig|integraal|100 ?(?:%|procent)|alle kosten|volledige kosten|gehele kosten)\b|\bvrijgesteld\b|\bkwijt(?:gescholden|schelding)|\bhoogte van de (?:tegemoetkoming|vergoeding|subsidie|bijdrage)\b|\bgratis\b|\bkosteloos\b|\b\d+(?:[.,]\d+)? ?(?:%|procent) van de (?:\w+ ){0,3}(?:kosten|kostprijs|uurprijs|opvangkosten)/;

/** Sentences that close the door. */
const REFUSAL =
  /\bgeen (?:\w+ ){0,2}(?:vergoeding|tegemoetkoming|subsidie|bijstand|kinderopvang|opvang|recht|aanspraak|indicatie|toegang)\b[^.;]{0,30}\b(?:ontvang\w*|krijg\w*|volgt|mogelijk|wordt|worden|bestaat|is er|heeft|hebben|toegekend|verleend|verstrekt)\b|\b(?:ontvang\w*|krijg\w*|volgt|mogelijk|wordt|worden|bestaat|is er|heeft|hebben|toegekend|verleend|verstrekt)\b[^.;]{0,40}\bgeen (?:\w+ ){0,2}(?:vergoeding|tegemoetkoming|subsidie|bijstand|kinderopvang|opvang|recht|aanspraak|indicatie|toegang)\b|\b(?:vergoeding|tegemoetkoming|subsidie|bijstand|kinderopvang|opvang|recht|aanspraak|indicatie|toegang)\b[^.;]{0,25}\b(?:ontbreekt|vervalt|eindigt|bestaat niet|is er niet|blijft uit|is niet mogelijk)\b|\bniet (?:\w+ ){0,2}(?:meedoen|deelnemen|terecht|mogelijk)\b|\bgeen (?:\w+ ){0,2}bijdrage\b[^.;]{0,20}\b(?:ontvang\w*|krijg\w*|volgt|toegekend|verleend|verstrekt)\b|\bweiger(?:t|en|d|ing\w*)?\b|\bgeweigerd\b|\bafgewezen\b|\bwij(?:st|zen)\b[^.;]{0,120}\baf\b|\bafwijz\w*|\bafgewezen\b|\bgeen (?:\w+ ){0,3}(?:recht|aanspraak)\b|\bniet\b[^.;]{0,60}\bin aanmerking\b|\bniet (?:\w+ ){0,4}(?:toegekend|verleend|verstrekt|gehonoreerd|toegelaten|ingewilligd)\b|\b(?:kent|verleent|verlenen|verstrekt|verstrekken)\b(?! (?:de |een |het )?(?:ouders?|aanvragers?|gezin|u|hij|belanghebbende)\b)[^.;]{0,60}\b(?:niet|geen)\b|\bgeen (?:\w+ ){0,4}(?:verleend|verstrekt|toegekend)\b|\buitgesloten\b|\buitgezonderd\b|\bsluiten\b[^.;]{0,30}\buit\b|\bvallen? (?:\w+ ){0,3}buiten\b|\bzeggen (?:we|wij) nee\b|\bgeen (?:beroep|gebruik)\b[^.;]{0,40}\b(?:doen|maken|gedaan|gemaakt)\b|\bniet (?:voor(?! (?:de |het |hun |zijn |haar |je |uw |een )?(?:\w+ )?(?:kind|kinderen|gezin|verzorging|zorg|zichzelf|zichzelve|elkaar)\b)|open voor)\b|\bkrijgt? (?:u|je|de ouder|hij)? ?(?:dan )?geen\b|\bsta(?:at|an)\b[^.;]{0,40}\bin de weg\b|\bniets (?:\w+ )?(?:verstrekt|toegekend|verleend)\b|\bblijft achterwege\b|\bachterwege\b|\bbuiten behandeling\b|\bkomt? te vervallen\b|\bvervalt (?:de aanspraak|het recht)\b|\bstaat? niet open\b|\b(?:kunnen|kan) (?:wij|we|de gemeente|het college)\b[^.;]{0,30}\bniet (?:helpen|vergoeden|betalen)\b/;

/** "wordt niet uitgesloten", "is geen weigeringsgrond": the door stays open. */
const NOT_REFUSED =
  /\bzonder dat\b[^.;]{0,80}\b(?:weiger\w*|afwijz\w*|grond)\b[^.;]{0,30}|\b(?:niet|nooit|nimmer|evenmin)\b(?: \w+){0,4} (?:tot|een|aanleiding tot|reden voor|grond voor) (?:\w+ ){0,2}(?:weiger|afwijz)\w*|\bnimmer (?:\w+ ){0,3}(?:weiger|afwijz)\w*|\b(?:weiger|afwijz)\w* (?:grond )?(?:is|zijn) (?:zij|dat|dit|het|deze) niet\b|\bsta(?:at|an)\b[^.;]{0,30}\b(?:niet|nooit|geen)\b[^.;]{0,30}\bin de weg\b|\b(?:niet|nooit)\b(?: \w+){0,3} (?:uitgesloten|geweigerd|afgewezen|uitgezonderd)\b|\bgeen (?:\w+ ){0,2}(?:weiger|afwijz)\w*|\bgeen (?:\w+ )?(?:reden|grond|aanleiding)\b[^.;]{0,40}\b(?:te weigeren|af te wijzen|weigering|afwijzing)\b/g;

/** Whether the words say that nobody is kept out. */
export function deniesRefusal(words: string): boolean {
  return !refusesIn(words) && words.search(NOT_REFUSED) !== -1;
}

/** Whether the words close the door; a refusal that is denied does not. */
export function refusesIn(words: string): boolean {
  return REFUSAL.test(words.replace(NOT_REFUSED, ' '));
}

/** Sentences that open the door, or set the conditions for it. */
export const ACCESS =
  /\bin aanmerking\b|\brecht\b(?! op kinderopvangtoeslag)|\brechthebbende|\baanspraak\b(?! op kinderopvangtoeslag)|\btoegang\b|\btoegelaten\b|\btoelating\b|\btoeken\w*|\btoegekend\b|\bverle(?:nen|ent|end|ning)\w*|\bverstrek\w*|\bvoorwaarde\w*|\bdoelgroep\w*|\bbestemd\b|\bbedoeld voor\b|\bis er voor\b|\bzijn er voor\b|\bstaa(?:t|n) (?:\w+ )?open\b|\b(?:kan|kunt|kunnen)\b[^.;]{0,80}\b(?:krijgen|ontvangen|aanvragen|aangevraagd|doen op|gebruikmaken|gebruik maken)\b|\baanvra(?:ag|gen)\b|\bkomen gezinnen in beeld\b|\bgeldt voor\b|\bvan toepassing op\b|\bwordt voldaan aan\b|\bkom(?:t|en) toe aan\b|\bmits\b|\bvereist (?:is|zijn)\b|\b(?:is|zijn) vereist\b/;

/** Costs beside the care itself: a limit on them is no limit on SMI. */
export const EXTRA_COSTS =
  /\bbijkomende? (?:\w+ )?kosten\b|\bextra kosten\b|\bmeerkosten\b|\bovereig\w* kosten\b|\bmaaltijd\w*|\bvervoer\w*|\binschrijfgeld\b|\bluiers\b|\breiskosten\b|\bkosten van (?:het|een|de) (?:\w+ )?(?:advies|indicatie\w*|onderzoek|keuring|verklaring)\b/;

/** Who is let in: a limit in such a definition is a condition by itself, and not wherever the word falls. */
export const PERSON_TERM =
  /^(?:de |het |een )?(?:ouder|aanvrager|belanghebbende|rechthebbende|doelgroep|gezin|gerechtigde|verzorger|subsidieaanvrager|cliënt|client|huishouden)(?!s?-?(?:inkomen|vermogen|norm|grens))/i;
