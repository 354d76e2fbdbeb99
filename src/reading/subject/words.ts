/**
 * The words by which SMI, its grounds and other subjects are recognised. All patterns are for folded text (lower
 * case, no diacritics, straight quotes): see `fold`.
 */

/** Lower case, without diacritics, straight quotes, single spaces. Length may differ from the input. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/\s+/g, ' ');
}

const SOCIAL = '(?:sociaal|sociale|soc\\.)';
const JOIN = '(?:\\s*-\\s*|\\s*\\/\\s*|\\s*(?:en|of|en\\/of|dan wel|c\\.q\\.|als)\\s+|,?\\s+|)';

/** The names of the scheme (drafting-patterns, section 3): whatever joins "sociaal" and "medisch". */
export const SMI_NAME = new RegExp(
  [
    `\\b${SOCIAL}${JOIN}medi(?:sch|c)`,
    `\\bmedisch(?:e)?${JOIN}${SOCIAL}`,
    '\\bk?smi\\b',
    '\\bsociale? medicatie',
    '\\b(?:sociale|medische|sociaal) (?:grond(?:en)?|reden(?:en)?|omstandigheden|problem\\w+|indicaties?|noodzaak)\\b[^.;:]{0,30}\\b(?:en|of|dan wel) (?:\\w+ )?(?:sociale|medische)\\b',
    '\\bsociale of gezondheids(?:redenen|problemen)',
    '\\b(?:kinder)?(?:dag)?opvang (?:op|met|via|vanwege|wegens|om|bij|uit)\\b[^.;:]{0,25}\\b(?:medische|sociale|geneeskundige|psychosociale) (?:indicatie|grond|reden|noodzaak|probl|omstandig|nood)',
    '\\bkinderopvang (?:vanwege|wegens|bij|in verband met|op grond van)\\b[^.;:]{0,30}\\b(?:ziekte|thuissituatie|gezinsproblem|overbelasting|problemen in het gezin|gezinssituatie|gezinsomstandigheden|bijzondere omstandigheden)',
    '\\bgeindiceerde (?:kinder|dag)?opvang\\b',
    '\\b(?:vangnet|nood|respijt)(?:regeling )?-?kinderopvang\\b|\\bvangnetopvang\\b',
  ].join('|'),
);

/** Childcare, by words that mean nothing else. */
export const CHILDCARE =
  /\bkinder-?opvang\w*|\bsmi-opvang|\bdagopvang\b|\bbuitenschoolse opvang|\bbso\b|\bgastouder\w*|\bkinderdagverblij\w+|\bkindercentr\w+|\bvangnetopvang|\bopvang van (?:het|een|zijn|haar|hun|de|uw|je|jouw) (?:\w+ )?kind/;
/** "opvang" alone; other kinds of shelter left out. Only where the text is about childcare. */
export const CARE =
  /\bkinder-?opvang\w*|(?<!maatschappelijke |crisis|nacht|vrouwen|logeer|respijt|noodopvang )\b(?:dag|vangnet|halve|hele|buitenschoolse |smi-)?opvang(?!adres|locatie voor (?:dak|vluch))\w*|\bbso\b|\bgastouder\w*|\bkinderdagverblij\w+|\bkindercentr\w+/;

const MEDICAL =
  '(?:ziek(?:te|e|zijn|enhuis\\w*)?|aandoening\\w*|beperking\\w*|handicap\\w*|gehandicapt\\w*|medisch\\w*|psychi\\w+|psychosoc\\w+|lichamelijk\\w*|gezondheid\\w*|operatie\\w*|revalid\\w+|verslav\\w+|herstel\\w*|behandel\\w+|burn-?out|depressi\\w+|stoornis\\w*|gebrek(?:en)?|(?:ziekenhuis)?opname|uitval\\w*|uitgevallen|overspannen\\w*|kraambed|postnata\\w+)';
const SOCIALLY =
  '(?:sociale (?:problem\\w*|problematiek|omstandigheden|nood|redenen|gronden?|situatie)|crisis\\w*|overbelast\\w*|huiselijk geweld|geweld in huis|detentie|(?:echt|vecht)?scheiding\\w*|ontwricht\\w*|problematische|gezins(?:situatie|problem\\w*|omstandigheden)|thuissituatie|problemen (?:thuis|in het gezin|op sociaal)|draagkracht van het gezin|moeilijke (?:periode|tijd)|rouw|overlijden|zorgelijke|onveilig\\w*|bedreig\\w+|in de knel|in de verdrukking|sterfgeval\\w*|levensomstandigheden|(?:leef|woon)omstandigheden|omstandigheden (?:thuis|in het gezin|van de ouders?)|situatie thuis|noodgeval\\w*|noodsituatie\\w*|gebeurtenis\\w*|(?:het )?(?:even |tijdelijk |thuis )*niet (?:meer )?(?:redd?en|aankunnen|aankan|rooien)|gezonde? ontwikkel\\w+|goede en gezonde|ontwikkeling van het kind)';
export const GROUND = new RegExp(`\\b(?:${MEDICAL}|${SOCIALLY})`);
/** A reason, and not only a mention: "door ziekte", "omdat een ouder vanwege een beperking". */
export const REASON = new RegExp(
  `\\b(?:door|vanwege|wegens|omdat|doordat|als gevolg van|ten gevolge van|gevolg is van|in verband met|bij|op grond van|om|uit hoofde van|waar|waarin|is er|sprake van|heeft|hebben|met|kampt|kampen|verkeert|nood)\\b[^.;]{0,140}\\b(?:${MEDICAL}|${SOCIALLY})`,
);
/** Why the care is needed: the parent cannot care, or the child needs it. */
export const NEED =
  /\b(?:noodza\w+|nodig|onmisbaar|geboden|aangewezen|gewenst|ontlast\w*|verlicht\w*|lucht|adempauze|vangnet|tijdelijk\w*|overbrug\w*|verzorg\w*|opvoed\w*|zorgen|zorg voor|dagelijkse zorg|in staat|niet (?:lukt|kan|kunnen|gemist)|onvoldoende|bijdra\w+ aan|indicatie|stabilis\w+|op adem|redd?en|beschikbaar|in de verdrukking|nood\w*|uitval\w*|opgenomen)\b/;
/** Somebody who knows the family finds that the child needs the care: a ground, though no illness is named. */
export const FOUND_NEEDED =
  /\b(?:\w*arts(?:en)?|ggd|jeugdgezondheid\w*|\w*verpleegkundige\w*|consultatiebureau|adviesorga\w+|cjg|centrum voor jeugd en gezin|(?:wijk|gebieds|buurt|jeugd|gezins|sociaal )-?team\w*|gezins\w+)\b[^.;]{0,140}\b\w*opvang\b[^.;]{0,60}\b(?:noodza\w+|nodig|aangewezen|gewenst)|\b(?:\w*arts(?:en)?|ggd|jeugdgezondheid\w*|(?:wijk|gebieds|buurt|jeugd|gezins)-?team\w*)\b[^.;]{0,100}\b(?:noodza\w+|nodig)\b[^.;]{0,60}\b\w*opvang\b/;
/** Money or a place for childcare. */
const GIVE =
  '(?:tegemoetkoming|vergoed\\w*|subsidie\\w*|bijdra\\w+|bijstand|bekostig\\w*|betaal\\w*|betalen|betaling|toegekend|toeken\\w+|kent|verstrek\\w*|verleen\\w*|verlenen|financi\\w+|krijg\\w*|aanmerking|recht|aanspraak|toeslag|kosten|plaats|meebetaal\\w*|inzet\\w*|ingezet)';
export const GRANTS_CARE = new RegExp(
  `\\b${GIVE}\\b[^.;]{0,160}(?:${CARE.source})|(?:${CARE.source})[^.;]{0,160}\\b${GIVE}\\b`,
);

/** A sentence that only says that SMI is ruled elsewhere, comes first, or is not meant here. */
export const ELSEWHERE =
  /\bniet van toepassing op\b|\buitsluitend de\b[^.;]{0,60}\bvan toepassing\b|\b(?:zie|verwezen (?:wordt )?naar|wordt verwezen|verwijst|doorverw\w+)\b|\bgeregeld in\b|\belders\b|\bop grond van (?:de|het) (?:\w+ )?(?:verordening|beleidsregels?|regeling|nadere regels)\b|\b(?:geldt|gelden|zijn|is) (?:een|de) (?:aparte|afzonderlijke|eigen|andere)\b|\bde (?:verordening|beleidsregels?|regeling|nadere regels)\b[^.;]{0,60}\b(?:smi|sociaal[- ]medisch)|\bvoorliggend\w*|\bvalt (?:niet )?onder\b|\bworden? ingetrokken\b|\bvervalt\b|\bmandaat\b|\bafstemming met\b|\bvalt niet\b|\bniet voor (?:ouders|kinderen|peuters) (?:met|die)\b|\bgeen (?:subsidie|tegemoetkoming|vergoeding)\b[^.;]{0,80}\b(?:smi|sociaal[- ]medisch)/;

/** Facilities and subjects other than SMI, as they stand in titles and headings of wider instruments. */
export const OTHER_SUBJECT =
  /\bpeuter\w*|\bvve\b|\bvoor-? en vroegschool\w*|\bvoorschool\w*|\bonderwijsachterst\w*|\bleerlingenvervoer|\bvervoer\b|\bjeugdhulp\b|\bpleegzorg|\blogeer\w*|\brespijt\w*|\bpgb\b|\bpersoonsgebonden|\bwmo\b|\bmaatschappelijke ondersteuning|\bhuishoud\w*|\bbewind\w*|\bbeschermings\w*|\bcurat\w+|\breiskosten|\binrichting\w*|\bwoning\w*|\bduurzame|\bgebruiksgoed\w*|\bwasmachine|\buitvaart|\bbegraf\w*|\bbudget\w*|\bschoolstart|\bschoolkosten|\bcomputer|\blaptop|\bschuld\w*|\binkomenstoeslag|\bstudietoeslag|\bzorgverzekering|\bmaaltijd\w*|\bsport\w*|\bcultuur|^meedoen\b|\bmeedoen(?:regeling|fonds|bijdrage|pas|premie|budget)\w*|\bgezinscoach|\boudercursus|\bre-?integratie\w*|\bmet een uitkering\b|\buitkeringsgerechtigd\w*|\btraject\w*|\bnaar werk\b|\bdoelgroepouder\w*|\bstudent\w*|\bscholing|\binburger\w*|\btienerm\w+|\bloonkosten\w*|\bdagbesteding|\bbeschermd wonen|\bverhuis\w*|\btandarts\w*|\bbril\w*|\bdieet|\bbabyuitzet|\btussenschoolse|\bonderwijs\w*|\brechtsbijstand|\bgriffierecht|\blegeskosten|\bkleding|\bcomputers?\b|\bkwijtschelding|\bmantelzorg\w*|\bwaarborg\w*|\bhuur\w*|\bstookkosten|\benergie\w*|\bwerkenden\b|\bwerkende ouders|\bspeelot\w+|\bkinderrecht\w*|\bbibliothe\w+|\bschoolmaatschappelijk|\bwelzijn\w*|\btoezicht\b|\bhandhaving kinderopvang|\bkwaliteit\w*|\bparkeren|\bbezwaarschriften|\bgezondheidscent\w+|\bcliëntondersteuning|\bclientondersteuning/;
/** Wider instruments by their title. */
export const WIDER_TITLE =
  /(?<!\b(?:werkverband|dienst|samenwerking\w*|stichting|organisatie|uitvoeringsorganisatie|team|afdeling|regio|werkplein) )(?:\bbijzondere bijstand|\bminima\w*|\binkomensondersteuning|\barmoede\w*|\bsociaal domein|\bjeugd\w*|\bparticipatie\w*|\bkind-? ?regelingen|\bjonge kind\b|\bre-?integratie|\bpeuter\w*|\bvoorschool\w*|\bvve\b|\bwmo\b|\bmaatschappelijke ondersteuning|\bonderwijs\w*|\bopgroei\w*|\bopvoed\w*|\bwelzijn\w*)/;

/** Headings of parts that hold for the whole instrument: they mention SMI without being its place. */
export const GENERAL_HEADING =
  /^(?:algeme(?:en|ne)\b(?!.*\b(?:opvang|voorziening voor))|inleid|begrip|definitie|wat (?:bedoelen|verstaan|betekenen)|opzet\b|leeswijzer|doel(?:stelling)?(?: en|$)|waar gaat|aanleiding|aanvra|besluit\b|beslis|beslui|slot|overig(?:e)? bepaling|gemeenschappelijke|overgang|inwerking|citeertitel|intrekking|hardheid|uitvoering|procedur|terugvorder|herzien|evaluatie|betaling|draagkracht|inkomen|vermogen|wettelijk|reikwijdte|indeling)/;
