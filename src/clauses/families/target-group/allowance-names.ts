/** The KOT under its own and other names, as sources of expressions on folded text. */

/** The table, the decree and the hourly price of the KOT: about money, not about who is let in. */
export const TABLES =
  /\bbesluit kinderopvangtoeslag(?: en tegemoetkoming\w* in (?:de )?kosten (?:van )?kinderopvang)?|\bkinderopvangtoeslagtabel\w*|\b(?:inkomens|belasting|toeslag)?tabel(?:len)?\b[^.;]{0,30}\bkinderopvangtoeslag\w*|\bregeling kinderopvangtoeslag/g;

export const STATE =
  "(?:het rijk|de rijksoverheid|de overheid|de belastingdienst|de dienst toeslagen|de toeslagendienst|de fiscus|'?s rijks (?:kas|wege)|de schatkist)";
/** A scheme or a sum of the State, by a word that tells whose it is and one that tells what it is. */
const SCHEME = '(?:regeling|tegemoetkoming|vergoeding|bijdrage|toeslag|toelage|subsidie|uitkering)\\w*';
const OF_CARE = '(?:(?:de )?(?:kosten|opvang\\w*)|kinderopvang\\w*)';
const ACT = '(?:wet kinderopvang|wko|wkkp|w\\.k\\.o)';
/** The KOT under its own and other names; old texts call it the tegemoetkoming of the Wet kinderopvang. */
export const ALLOWANCE = [
  'kinder ?opvang ?s?toeslag(?:en|recht\\w*|gerechtigd\\w*|beschikking\\w*|ontvangers?|ouders?)?\\b',
  '\\b(?:via|door|bij) de belasting(?:en|aangifte)?\\b',
  `\\b${SCHEME}[^.;]{0,15}\\b(?:die|van|uit|in)\\b[^.;]{0,10}${ACT}[^.;]{0,40}\\b(?:kent|geeft|biedt)`,
  // "Geen recht bestaat als de Wet kinderopvang of de Jeugdwet een oplossing biedt."
  `(?<=\\b(?:als|indien|wanneer|voor zover)\\b[^.;]{0,30})\\b${ACT}\\b[^.;]{0,110}\\b(?:oplossing|uitkomst|voorziet|voorzien|soelaas)\\b`,
  '\\bkot\\b',
  '\\btoeslaggerechtigd\\w*',
  `\\bvan ${STATE}[^.;]{0,90}\\b(?:bijdrage|vergoeding|tegemoetkoming|geld|niets|iets)\\b[^.;]{0,40}\\b(?:ontvang\\w*|krijg\\w*|verkrijg\\w*)`,
  '\\bvan rijkswege\\b',
  `\\b(?:niets|iets) (?:[\\w-]+ ){0,2}(?:van|vanuit) ${STATE}`,
  `\\b(?:rijks|overheids)${SCHEME}`,
  `\\b(?:landelijke|nationale|wettelijke|fiscale) (?:\\w+ )?${SCHEME} (?:\\w+ ){0,2}(?:voor|in|van) (?:de )?${OF_CARE}`,
  '\\b(?:landelijke|nationale|wettelijke|fiscale) (?:kinder)?opvang(?:regeling|vergoeding|bijdrage|toeslag)',
  '\\btoeslag(?:ouders?|recht\\w*|gezin\\w*|regeling)\\b',
  `\\b${SCHEME} van ${STATE}`,
  `\\bten laste van ${STATE}`,
  `\\b(?:bekostigd|betaald|vergoed|gefinancierd|gedekt)\\b[^.;]{0,12}\\b(?:door|uit|vanuit|van) ${STATE}`,
  `\\b(?:aanspra\\w+|rechten|recht)\\b[^.;]{0,15}\\b(?:jegens|tegenover|op|bij|van) ${STATE}`,
  `\\b(?:toeslag|geld|bijdrage|vergoeding|tegemoetkoming|toelage|financiering|steun)(?: [\\w-]+){0,5}? (?:van|vanuit|via|door|bij|uit) ${STATE}`,
  `\\bberoep\\b[^.;]{0,15}\\bop ${STATE}`,
  `\\bartikel(?:en)? 1,[67][a-z]?\\b[^.;]{0,40}(?:${ACT}|\\bvan (?:de|die) wet\\b(?! (?:maatschapp|werk|langdurige|op de)))`,
  `\\b(?:hoofdstuk|afdeling|paragraaf|titel)\\b[^.;]{0,40}${ACT}[^.;]{0,30}\\b(?:toepassing|valt|vallen|geldt|gelden)\\b`,
  `\\b(?:recht|aanspraak|beroep|tegemoetkoming|toeslag|vergoeding|bijdrage)\\b[^.;]{0,60}\\b(?:op grond van|krachtens|ingevolge|uit hoofde van|bedoeld in|in de zin van|volgens|op basis van|op)\\b[^.;]{0,40}\\b${ACT}`,
  '\\b(?:tegemoetkoming|toeslag|aanspraak)\\b[^.;]{0,60}\\b(?:op grond van|krachtens|ingevolge|bedoeld in)\\b[^.;]{0,20}\\b(?:artikel|hoofdstuk|paragraaf|afdeling)\\b[^.;]{0,30}\\bvan de wet\\b(?! (?:maatschapp|werk|langdurige|op de))',
  `\\b(?:op grond van|krachtens|ingevolge|uit hoofde van|volgens) (?:artikel [\\d,]+ van )?(?:de )?${ACT}\\b[^.;]{0,40}\\b(?:tegemoetkoming|toeslag|bijdrage|vergoeding|uitkering|aanspraak|recht)\\b`,
  `\\b(?:doelgroep\\w*|gerechtigden?|rechthebbenden?|kring)\\b[^.;]{0,40}\\b${ACT}`,
  `\\b(?:buiten|onder) (?:de )?${ACT}\\b[^.;]{0,15}\\bval|\\b(?:vallen|valt|vallend)\\b[^.;]{0,40}\\b${ACT}|\\bonder de ${ACT} (?:valt|vallen)`,
  `\\b${STATE}[^.;]{0,40}\\b(?:toeslag|geld|(?:mee|bij)?betaal\\w*|betalen|(?:mee)?vergoed\\w*|uitkeert|(?:zijn|haar|hun) rekening|(?:helpt|steunt)\\b[^.;]{0,15}\\b(?:kosten|betalen)|bijdra\\w*|draag(?:t|en)\\b[^.;]{0,15}\\bbij|springt bij|tegemoetkoming)`,
  `\\b(?:betaalt|draagt|vergoedt|financiert|geeft|springt)\\b[^.;]{0,10}${STATE}\\b`,
  `\\bbij ${STATE}[^.;]{0,30}\\b(?:terecht|aankloppen|aanspraak|aanvragen)`,
  '(?<!eigen |extra |vakantie)\\btoeslag(?:en)?\\b(?! (?:op\\b|bovenop|wegens|van (?:€|\\d|een)|voor (?:de uurprijs|extra|begeleid\\w*|vervoer|zorg|avond\\w*|weekend\\w*|flexibele|bijzondere)))',
  '\\bdienst(?:\\/| )toeslagen|\\bbelastingdienst\\/toeslagen',
];
