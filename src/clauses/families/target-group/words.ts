/**
 * Words by which the target group is described, as patterns on folded text (lower case, no diacritics). Words only:
 * which of them make a rule is decided in the files beside this one.
 */

/** Sentences that close the door: "wordt geweigerd", "geen recht op", "komt niet in aanmerking", "blijft achterwege". */
export const REFUSAL =
  /\bweiger(?:t|en|d|ing\w*)?\b|\bgeweigerd\b|\b(?:aanspraak|recht|tegemoetkoming|vergoeding)\b[^.;]{0,30}\b(?:ontbreekt|bestaat niet|is er niet)\b|\bbestaat niet\b|\bafgewezen\b|\bwij(?:st|zen)\b[^.;]{0,120}\baf\b|\bafwijz|\bafwijs\w*|\bgeen\b(?: \w+){0,3} (?:recht|aanspraak|tegemoetkoming|vergoeding|subsidie|bijdrage|bijstand|toekenning|indicatie|opvang|kinderopvang|plaats|geld|smi)\b|\bniet\b[^.;]{0,40}\b(?:toegekend|toekent|toe|verleend|verleent|verstrekt|gegeven|geeft|vergoed|vergoedt|aanmerking|gehonoreerd)\b|\b(?:kent|verleent|verlenen|verstrekt|verstrekken|geeft|geven|vergoedt|betaalt|betalen|vergoeden)\b[^.;]{0,60}\bniet\b|\bachterwege\b|\bbuiten (?:dit|deze|de) (?:hoofdstuk|paragraaf|regeling|verordening|beleidsregels?|doelgroep|subsidieregeling|nadere regels)|\buitgezonderd\b|\buitgesloten\b|\bvervalt\b|\bzeggen (?:we|wij) nee|\bkrijgt? (?:u|je|hij|de ouder)?\s?(?:dan )?(?:geen|niets)\b|\bstaa(?:t|n)\b[^.;]{0,40}\bniet open\b/;

/** Sentences that open the door: "komt in aanmerking", "heeft recht op", "is bestemd voor". */
export const ELIGIBILITY =
  /\bin aanmerking\b|\brecht (?:op|heeft|hebben)\b|\baanspraak\b|\bbestemd\b|\bbedoeld voor\b|\bis er voor\b|\bzijn er voor\b|\bdoelgroep\b|\brechthebbend|\bgerechtigd\b|\bstaa(?:t|n) (?:alleen |slechts |uitsluitend )?open\b|\bkan\b[^.;]{0,100}\b(?:krijgen|ontvangen|toekennen|verlenen|verstrekken|aanvragen|aangevraagd|toegekend|verleend|verstrekt|doen op)\b|\bkunnen\b[^.;]{0,100}\b(?:krijgen|ontvangen|toekennen|verlenen|verstrekken|aanvragen|aangevraagd|toegekend|verleend|verstrekt|doen op)\b|\bkunt\b[^.;]{0,60}\b(?:krijgen|aanvragen)\b|\bwordt\b[^.;]{0,60}\b(?:toegekend|verleend|verstrekt)\b|\bverleen(?:t|d)|\bverleend\b|\bverstrekt\b|\btoegekend\b|\bvan toepassing op\b|\b(?:geldt|gelden|is|zijn) (?:er )?(?:alleen |slechts |uitsluitend |enkel )?voor\b|\bvoorwaarde/;

/** Other facilities that may come first, the kinderopvangtoeslag left out (it makes part a, not part c). */
export const FACILITY =
  /\bwmo\b|\bmaatschappelijke ondersteuning\b|\bjeugdwet\b|\bjeugdhulp\w*|\bjeugdzorg\b|\bzvw\b|\bzorgverzeker\w*|\bziektekostenverzeker\w*|\baanvullende verzekering|\bwlz\b|\blangdurige zorg\b|\bawbz\b|\bbijzondere ziektekosten\b|\bvve\b|\bvoor-? ?(?:en|of) ?vroegschoolse|\bvoorschool\w*|\bvroegschool\w*|\bpeuter(?:opvang|speel\w*|groep\w*|plaats\w*|plek\w*|werk|arrangement\w*)|\bpeutergroep|\bnulgroep\b|\bmedisch(?:e)? (?:kinderdagverblijf|kindercentr\w+|kleuterdagverblijf)|\bmkd\b|\buwv\b|\bwerkgever\w*|\bre-?integratie\w*|\bthuiszorg\b|\bkraamzorg\b|\bhuishoudelijke (?:hulp|verzorging)|\bhulp (?:bij het|in de) huishoud|\bhuishoudelijk werk\b|\b(?:zorg|ouderschaps|calamiteiten)?verlof(?:regeling\w*)?\b|\bpersoonsgebonden budget\b|\bpgb\b|\bparticipatiewet\b|\bdagbehandeling\b|\blogeeropvang\b|\brespijtzorg\b|\bpassend onderwijs\b|\bleerlingenvervoer\b|\bsociaal medisch kinderdagverblijf\b|\bmaatwerkvoorziening\w*|\bopvoedondersteuning\b|\bzorgkantoor\b/;

/** A clause on other facilities in general, without a name. */
export const GENERAL_FACILITY =
  /\b(?:behoefte|hulpvraag|probleem|problemen|noodzaak)\b[^.;]{0,90}\b(?:gelenigd|vervuld|opgelost|verholpen|beantwoord|voorzien)\b[^.;]{0,50}\b(?:voorziening|regeling|hulp)|\bvoorliggende?\b|\bvoorrangsvoorziening|\bander(?:e|soortige)?,?(?: [\w,-]+){0,4} (?:voorziening|regeling|hulp|ondersteuning|oplossing|mogelijkhe|weg\b|wegen\b|instantie|wet\b|wetten\b|organisatie|manier|wijze|vergoeding|tegemoetkoming|bijdrage|bron|opvangmogelijk|subsidie|fonds)|\b(?:wettelijke|passende|adequate|gemeentelijke|bestaande|toereikende|reguliere|algemene|collectieve) (?:\w+ )?(?:voorziening|regeling)|\b(?:regeling|voorziening)(?:en)?\b(?: of voorziening)?,? die (?:daarvoor|hiervoor|gezien|gelet|toereikend|passend|eerder)|\banderszins\b|\balternatie(?:f|ven)\b|\buit anderen? hoofde\b|\blangs (?:een )?andere weg|\bop (?:een )?andere (?:manier|wijze)|\bergens anders\b|\bnergens anders\b|\belders (?:\w+ )?(?:vergoed|terecht|hulp|een vergoeding)|\bhulp die (?:beter )?past\b/;

/** The parents' own network: comes first in many texts, but is no facility. */
export const NETWORK =
  /\bnetwerk\b|\bfamilie\w*|\bvrienden\b|\bburen\b|\bgrootouder\w*|\bopa\b|\bnaasten\b|\binformele (?:opvang|sfeer|zorg|hulp)|\bmantelzorger|\beigen (?:kring|omgeving|kracht|mogelijkheden)|\bkennissen\b|\bsociale omgeving\b/;

/** Words that plainly put something first. */
export const STRONG_PRIORITY =
  /\beerst\b|\bga(?:at|an) (?:\w+ )?voor\b|\bvoorga(?:at|an)\b|\bpas\b[^.;]{0,80}\b(?:als|indien|wanneer|nadat|na)\b|\bsluitstuk\b|\bontoereikend|\bniet (?:of niet )?(?:\w+ )?(?:beschikbaar|afdoende|toereikend|voldoende|voorhanden|aanwezig|mogelijk|passend)\b|\bgeen\b[^.;]{0,60}\b(?:beroep|gebruik|aanspraak|passende|oplossing|uitkomst|voorziening|alternatie)|\bnagega(?:an|at)\b|\bbenut\b|\buitgeput\b|\bvoorrang\b|\bvoorliggend|\bvangnet\b|\blo(?:st|ssen)\b[^.;]{0,40}\bniet\b|\bniet (?:op te lossen|opgelost|genoeg)\b|\bvolstaa(?:t|n)\b|\bschiet(?:en)? tekort\b|\bte ?kort ?schiet\w*|\bonvoldoende (?:zijn|is|blijk\w*|help\w*|soelaas)|\bbied(?:t|en) (?:geen|onvoldoende|niet)\b|\blaatste (?:redmiddel|mogelijkheid)\b|\baanvullend\b|\bgeen (?:uitkomst|oplossing|soelaas|andere)\b|\bniet (?:al |reeds )?(?:via|vanuit|op grond van|uit)\b|\bniemand\b|\bniet (?:\w+ ){0,2}(?:geholpen|gebaat)\b|\bgeholpen (?:is|zijn|kan|kunnen)\b|\bdie voor (?:\w+ ){1,3}ga(?:an|at)\b|\bvall?(?:en|t) af\b|\balternatie\w*/;

/** Words that put something first, or say that it does not suffice; weaker ones included. */
export const PRIORITY =
  /\beerst\b|\bga(?:at|an) (?:\w+ )?voor\b|\bvoorga(?:at|an)\b|\bpas\b[^.;]{0,80}\b(?:als|indien|wanneer|nadat|na)\b|\bsluitstuk\b|\bvangnet\b|\bontoereikend|\bniet (?:of niet )?(?:\w+ )?(?:beschikbaar|afdoende|toereikend|voldoende|voorhanden|aanwezig|mogelijk|passend)\b|\bgeen\b[^.;]{0,60}\b(?:beroep|gebruik|aanspraak|recht|passende|oplossing|uitkomst|voorziening|alternatie)|\bnagega(?:an|at)\b|\bna te gaan\b|\bbenut\b|\bgebruik (?:gemaakt|maken|kan maken)|\buitgeput\b|\bvoorrang\b|\bberoep\b[^.;]{0,30}\b(?:doen|gedaan|doet)\b|\bberoep op\b|\baanspraak\b[^.;]{0,40}\b(?:maken|bestaat|kan|heeft|op)\b|\bvoorzien\b|\bvoldoende uitkomst\b|\bterecht\s?kan|\bterecht\b|\bin plaats van\b|\bvoorliggend|\bvoorafgaand\b[^.;]{0,60}onderzoch|\bonderzoekt\b|\baanvullend op\b|\bvervangt\b[^.;]{0,20}\b(?:geen|niet)\b|\bvoor zover\b/;

/** More adjectives between the first and the noun: "sociale, financiele of medische problemen". */
const ADJECTIVES = '(?:(?:,| en| of| dan wel| en/of| en of| alsmede)? [a-z-]+e(?:,(?= ))?){0,4}?';
const MEDICAL_NOUN =
  '(?:grond|reden|oorza|omstandig|problem|situatie|toestand|noodza|indicatie|aard|factor|klacht|kant|gebied|urgentie|aandoening)';
/** Medical grounds, of a parent or a child. Not: medical advice, data, confidentiality, day-care centres. */
export const MEDICAL = new RegExp(
  [
    `\\bmedische?${ADJECTIVES} ${MEDICAL_NOUN}`,
    '\\bziek(?:te|tes|ten)?\\b(?! ?kosten)',
    '\\baandoening',
    '\\bhandicap',
    '\\b(?:een|of|en|enige|ernstige|met|hun|zijn) beperking(?:en)?\\b(?! (?:van|in|tot))',
    '\\bstoornis',
    '\\blichamelijk',
    '\\bzintuig',
    '\\bverstandelijk',
    '\\bpsychi(?:sch|atri)',
    '\\bgeestelijke? (?:gezond|aandoen|beperk|ziek|gebrek|klacht|problem)',
    '\\bgezondheid(?:s(?!zorg|raad|dienst|centr)\\w*)?\\b',
    '\\bgezondheidsproblem',
    '\\boperatie\\b',
    '\\bfysieke?\\b|\\bmentale?\\b',
    '\\b(?:ouder|moeder|vader|partner|kind|gezinslid)\\b[^.;]{0,40}\\b(?:wordt|is|moet worden) opgenomen\\b(?! in (?:het|een) register)|\\bopname in een\\b|\\bovers?pannen (?:ouder|moeder|vader)',
    '\\bziekenhuis',
    '\\brevalid',
    '\\bverslav',
    '\\bverslaafd',
    '\\bdepressie',
    '\\bburn-?out',
    '\\bchronisch',
    '\\barbeidsongeschikt',
    '\\bmedische?\\b(?! (?:advi|gegeven|dossier|kinder|dagverbl|deskund|verklar|informatie|onderzoek|keuring|beroeps|geheim|specialis|stukken|behandelaar|team))',
  ].join('|'),
);

const SOCIAL_NOUN =
  '(?:grond|reden|omstandig|problem|situatie|nood|indicatie|factor|aard|oorza|moeilijk|kant|belast)';
/** Social grounds: the circumstances and relations of the family, not the health of its members. */
export const SOCIAL = new RegExp(
  [
    `\\b(?:sociale?|maatschappelijke?|relationele?|psychosociale?)${ADJECTIVES} ${SOCIAL_NOUN}`,
    '\\bpsychosocia',
    '\\bsociaal moeilijk',
    '\\bcrisis',
    '\\bgeweld\\b',
    '\\b(?:echt|vecht)?scheiding\\b',
    '\\bschuld(?:en|enproblem\\w*|hulp\\w*)\\b',
    '\\bfinanciele (?:problem|zorgen|nood|moeilijk)',
    '\\bgescheiden\\b|\\buit huis\\b|\\biemand\\b[^.;]{0,20}\\bverloren',
    '\\bdakloos|\\bthuisloos|\\bdakloze',
    '\\bdetentie|\\bgevangen',
    '\\bverwaarloz|\\bmishandel',
    '\\bonveilig',
    '\\bopvoedings?(?:problem|moeilijk|onmacht|nood|verlegen|situatie|klimaat|vraag|vragen|vaardig)',
    '\\bopvoed(?:problem|situatie|klimaat|moeilijk|onmacht)',
    '\\b(?:problem\\w*|zorgen|moeilijkheden) (?:in|met|bij|over|rond)(?: de)? opvoed',
    '\\boverbelast|\\boverspannen gezin',
    '\\bontwricht|\\bontregel|\\bontwrichting',
    '\\brelatieproblem|\\bproblemen in de relatie',
    '\\bmantelzorg',
    '\\brouw\\b|\\boverlijden|\\bsterfgeval|\\bwegvallen van',
    '\\buithuis(?:plaats|zett)',
    '\\b(?:thuis|gezins|leef|woon)(?:situatie|omstandighe\\w*)',
    '\\bgezinsproblem|\\bproblemen in (?:het|je|uw|hun) gezin|\\bproblemen thuis',
    '\\bmulti-?problem',
    '\\bproblemen[^.;]{0,40}huisvesting',
    '\\bsociaal isolement',
    '\\barmoede\\b|\\bverlies (?:van|in)\\b|\\b(?:huis|woning) uit\\b|\\bontruiming',
    '\\bvluchteling|\\basielzoek',
    '\\bthuis (?:even )?(?:moeilijk|niet goed)',
    '\\b(?:spanning\\w*|stress) (?:in|binnen) (?:het|uw|je) gezin',
    '\\bsociaal-emotionele',
    '\\bstabiliteit van het gezin',
    '\\bsocia(?:le|al)\\b(?! (?:team|wijkteam|domein|dienst|verzeker|raad|netwerk|loket|werk|plein|contract|activering))',
    '\\brelaties?\\b|\\bopvoeding\\b[^.;]{0,40}\\b(?:druk|zorgen|nood|vast)|\\b(?:problem\\w*|zorgen|moeilijkheden|spanning\\w*) (?:thuis|in het gezin|binnen het gezin)\\b|\\bthuis\\b[^.;]{0,30}\\b(?:problemen|niet veilig|aan de hand)',
  ].join('|'),
);

/** The development of the child as a ground of its own (the second limb of the text of the Wet kinderopvang). */
export const CHILD_DEVELOPMENT =
  /\b(?:goede|gezonde?|evenwichtige|veilige|optimale)[^.;]{0,40}\b(?:ontwikkeling|ontplooiing)|\bontwikkeling\w* (?:en \w+ )?van (?:het|de|een|uw|je|jouw|zijn|hun)(?: \w+)? ?(?:kind|jeugdige)|\bontwikkelings?(?:achterstand|stoornis|problem|kans|bedreig|belang|risico|vertraging)|\b(?:kind|kinderen|jeugdige)\b[^.;]{0,120}\b(?:ontwikkel|ontplooi|achterblij|achterstand)|\bontwikkeling\b[^.;]{0,60}\bkind/;

/** "sociaal-medisch" and its many spellings (drafting patterns, section 3), followed by what is meant with it. */
export const COMBINED =
  /\bsocia(?:al|le)[ -]*(?:(?:en\/of|en|of|\/|dan wel)[ -]*)?(?:medisch|medicati)|\bmedisch(?:e)?[ -]*(?:(?:en\/of|en|of|\/|dan wel)[ -]*)?socia|\bsocialemedisch|\bsmi\b|\bksmi\b/;
/** The same as a ground in words: "sociaal-medische problematiek", "op sociale of medische gronden". */
export const COMBINED_GROUND =
  /\b(?:socia(?:al|le)[ -]*(?:(?:en\/of|en|of|\/|dan wel)[ -]*)?medische?|medische?[ -]*(?:(?:en\/of|en|of|\/|dan wel)[ -]*)?sociale?)[ -]*(?:grond|reden|problem|omstandig|situatie|factor|noodza|basis|aard|klacht|oorza)/;
