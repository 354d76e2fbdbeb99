/**
 * The names of the two tables by which parents' own contribution is set: the table of the kinderopvangtoeslag (KOT
 * table, also "tabel Belastingdienst", or described without the word) and the VNG-adviestabel (codebook, section 1 and
 * point 10). Patterns on folded text. A maximum hourly price from the same decree is not the table.
 */

const KOT_SOURCE =
  "(?:kinderopvang ?toeslag\\w*|\\bkot\\b|belastingdienst\\w*|dienst toeslagen|(?:het|'s) rijks?\\b|rijkstegemoetkoming|rijkstoeslag|rijksoverheid|rijksregeling|wet kinderopvang\\w*|\\bwko\\b|\\bwkkp\\b|\\btoeslag\\b|landelijke|besluit tegemoetkoming\\w*)";

/** Phrases on the maximum hourly price, cut out before a table is looked for. */
const TO_CLAUSE_END = '(?:(?!\\b(?:\\w*tabel\\w*|\\w*percentage\\w*))[^.;,])*';
const HOURLY_PRICE = new RegExp(
  [
    '\\bniet (?:hoger|meer)(?: is)? dan (?:het bedrag|de prijs)[^.;]{0,60}besluit kinderopvangtoeslag[^.;,]{0,40}',
    `\\b(?:maxim\\w+|hoogste|wettelijke?|vastgestelde?|landelijke?)[ -]?(?:\\w+ )?(?:uur ?)?-?(?:prij\\w+|tarie\\w+|bedrag|vergoeding per uur)${TO_CLAUSE_END}`,
    `\\b(?:maxim\\w+|hoogste) (?:\\w+ )?per uur\\b`,
    `\\bvastgestelde? maxim\\w+${TO_CLAUSE_END}`,
    `\\bartikel 7\\b[^.;,]{0,60}\\bmaxim\\w+`,
    `\\b(?:uurprij\\w+|uurtarie\\w+|tarie\\w+ per uur|prijs per uur)${TO_CLAUSE_END}`,
    `${KOT_SOURCE}[^.;,]{0,50}\\b(?:uurprij\\w+|uurtarie\\w+|prijs per uur|tarief per uur)`,
  ].join('|'),
  'g',
);

const KOT_TABLE = new RegExp(
  [
    '\\b(?:kinderopvang)?toeslag(?:en)?-?tabel\\w*',
    `\\b(?:proefberekening|rekenmodule|rekenhulp|rekentool|rekenprogramma)\\b[^.;]{0,60}${KOT_SOURCE}`,
    '\\btoeslagpercentage\\w*',
    '\\bkot-?tabel\\w*|\\btabel kot\\b',
    '\\b(?:belasting|rijks|fiscale )-?tabel\\w*|\\blandelijke (?:inkomens)?tabel\\w*',
    `\\b\\w*tabel\\w*[^.;]{0,110}${KOT_SOURCE}`,
    `${KOT_SOURCE}[^.;]{0,60}\\b\\w*tabel\\w*`,
    `\\bbijlage (?:1|i|bij|van)\\b[^.;]{0,40}besluit kinderopvangtoeslag`,
    `\\bbesluit kinderopvangtoeslag\\b[^.;]{0,60}\\bbijlage\\b`,
  ].join('|'),
);

/** Where the KOT's share comes from, without the names of the act: those stand in too many other sentences. */
const SHARE_SOURCE =
  /\bkinderopvang ?toeslag\w*|\bkot\b|\bbelastingdienst\w*|\bdienst toeslagen\b|\bhet rijk\b|\b(?:ouderbijdrage|eigen bijdrage|eigen deel|aandeel)\b[^.;]{0,60}\b(?:uit|volgens|krachtens|op grond van) de wet kinderopvang\b|\b(?:systematiek|rekenwijze|percentages?|berekeningswijze|rekenregels)\b[^.;]{0,30}\b(?:wet kinderopvang|wko)\b|\brijkstegemoetkoming\b|\brijkstoeslag\b|\btoeslag\b|\blandelijke (?:regeling|regels|percentages?|systematiek|normen)\b|\bartikel(?:en)? (?:1[.,]7|6|7|8)\b[^.;]{0,60}\b(?:wet kinderopvang|wko)\b/;
/** Words that take something as the measure. */
const TAKEN_AS_MEASURE =
  /\b\w*percentages?\b|\bsystematiek\b|\b(?:berekenings|reken)?wijze\b|\brekenregels\b|\bmanier\b|\bmethod\w+\b|\bstaffel\w*|\bschijven\b|\b(?:de|het|die|dat)?zelfde\b(?! (?:uren|periode|kind|dag|tijd|doel|kosten|opvang))|\bevenveel\b|\bnet zo ?veel\b|\bgelijke?\b|\bzoals\b|\balsof\b|\bals ware\w*|\bnet (?:als|zo)\b|\bconform\b|\bvolgens\b|\bovereenkomstig\w*|\banalo\w+\b|\bin lijn met\b|\baansluit\w*|\baangesloten\b|\bsluit\w*\b[^.;]{0,20}\baan\b|\bkom(?:t|en) overeen\b|\bovereenkom\w*|\bhad(?:den)?\b[^.;]{0,30}\b(?:betalen|betaald)\b|\bzou(?:den)?\b|\bmis(?:loopt|lopen|t)\b|\bmisgelopen\b|\bontgaat\b|\bgederfd\w*|\bop grond van\b|\bkrachtens\b|\bingevolge\b|\btoepassing van\b|(?<!\b(?:opleiding|studie|cursus|traject|school|onderwijs|training|les|lessen|inburgering) )\bvolg(?:t|en)\b|\bvoortvloei\w*|\bniet meer dan\b[^.;]{0,40}\bals\b/;
/** Words that calculate what is paid, or what the parent pays. */
const CALCULATES =
  /\b(?:de)?zelfde bedragen\b|\bkeert\b[^.;]{0,40}\buit\b|\buit(?:keren|gekeerd)\b|\b\w*bijdrage\w*|\bdra(?:agt|gen)\b[^.;]{0,40}\bbij\b|\beigen (?:deel|aandeel)\b|\bverschuldigd\b|\b\w*percentages?\b|\breken(?:t|en)\b|\bgerekend\b|\bbereken\w*|\bhoogte\b|\bbetaal\w*|\bbetalen\b|\bvoor (?:\w+ )?rekening\b|\binkomensafhankelijk\w*|\b(?:vergoeding|tegemoetkoming|subsidie)\b (?:is|bedraagt|beloopt|omvat|dekt|wordt (?:bepaald|berekend|vastgesteld))\b|\bsubsidieert\b|\bvergoedt\b|\bgelijk aan\b|\bverschil tussen\b/;

/** Words that show the sentence is about what is paid and by whom. */
const PAYING =
  /\bbetaal\w*|\bbetalen\b|\b\w*bijdrage\w*|\bvergoed\w*|\btegemoetkoming\b|\bsubsidie\b|\bsubsidieert\b|\b\w*kosten\b|\brekening\b|\beigen (?:deel|aandeel)\b|\bhoogte\b|\bdraagt\b|\bbedraagt\b|\bberekend\b|\bpercentage\w*|\bbereken\w*|\bafgelezen\b|\blees\w*\b|\binkomensafhankelijk\w*|\bdraagkracht\b|\bhet overige\b|\bbedrag\b/;
/** Sentences on the right to kinderopvangtoeslag: "zou kunnen ontvangen" as a bar, not as a measure. */
const RIGHT_TO_KOT =
  /\b(?:geen|wordt niet|niet) (?:\w+ ){0,3}(?:tegemoetkoming|vergoeding|subsidie|verleend|verstrekt|toegekend)\b[^.;]{0,80}\b(?:ontvangt|krijgt|kan|kunnen|recht|aanspraak)\b|\b(?:recht|aanspraak)\b[^.;]{0,40}\bkinderopvangtoeslag\b|\buren waarvoor\b|\bvoorliggende?\b|\bandere voorziening|\b(?:belastingdienst|dienst toeslagen|het rijk)\b[^.;,]{0,20}\b(?:betaalt|vergoedt|draagt|doet)\b[^.;,]{0,20}\b(?:niet|niets)\b/;

/** "Wat de ouder als toeslag zou krijgen": a measure, though it speaks of a right. */
const MEASURE =
  /\b(?:wat|het bedrag|bedrag|het deel|deel|evenveel|zoveel|percentage|gelijk aan|zelfde)\b[^.;]{0,150}\b(?:zou(?:den)?|mis(?:loopt|lopen|t)|misgelopen|ontgaat|gederfd\w*)\b|\balsof\b|\bals ware\w*/;

/** What would have been paid: with the allowance named just before. */
const SUPPOSED =
  /\bwat (?:er )?dan\b[^.;]{0,30}\b(?:overblijft|resteert|overschiet)\b|\b(?:deel|bedrag|wat)\b[^.;]{0,40}\b(?:zou(?:den)?|had(?:den)?)\b[^.;]{0,40}\b(?:betalen|betaald|bijdragen|krijgen|gekregen|ontvangen)\b/;

/** "De tarieven van de kinderopvangtoeslag", said of what parents pay. */
const RATES_OF_KOT =
  /\b(?:geld(?:t|en)|volg(?:t|en)|toegepast|gehanteerd|aangehouden|van toepassing)\b[^.;]{0,30}\b(?:tarieven|percentages?|bedragen|staffel|normen) (?:van|voor|uit|bij|in) (?:de |het )?(?:kinderopvangtoeslag|belastingdienst|dienst toeslagen|rijk)\b/;

/** The words without any phrase on the maximum hourly price; offsets stay. */
export function withoutHourlyPrice(words: string): string {
  return words.replace(HOURLY_PRICE, (found) => ' '.repeat(found.length));
}

/** The tax office as the source of a figure on income, not of a table. */
const INCOME_PROOF =
  /\b(?:inkomensverklaring\w*|aanslag\w*|aangifte\w*|beschikking\w*|opgave|gegevens|definitieve berekening)\b[^.;]{0,40}\b(?:belastingdienst|dienst toeslagen)\b/g;

export function namesKotTable(words: string): boolean {
  return KOT_TABLE.test(withoutHourlyPrice(words)) && !namesVngTable(words);
}

/** Whether the sentence takes the KOT's shares as the measure, by the table's name or by description. */
export function followsKot(words: string, context = ''): boolean {
  if (namesVngTable(words)) return false;
  const rest = withoutHourlyPrice(words).replace(INCOME_PROOF, ' ');
  if (KOT_TABLE.test(rest)) return PAYING.test(`${rest} ${context}`);
  if (
    RATES_OF_KOT.test(rest) &&
    /\b\w*bijdrage\w*|\bouder(?:deel|aandeel)\b|\beigen (?:deel|aandeel)\b/.test(`${rest} ${context}`)
  )
    return true;
  if (SUPPOSED.test(rest) && SHARE_SOURCE.test(context) && /\bbeta(?:alt|len)\b|\bvergoed\w*/.test(rest))
    return true;
  return (
    SHARE_SOURCE.test(rest) &&
    TAKEN_AS_MEASURE.test(rest) &&
    CALCULATES.test(rest) &&
    (!RIGHT_TO_KOT.test(rest) || MEASURE.test(rest))
  );
}

export function namesVngTable(words: string): boolean {
  return /\b\w*bijdrage\b[^.;]{0,40}\bvng\b[^.;]{0,15}\b(?:advise\w+|geadvise\w+|aanbeve\w+)|\bdoor de vng (?:geadviseerde|aanbevolen) \w*bijdrage|\bvng\b[^.;]{0,60}\w*tabel|\w*tabel\w*[^.;]{0,80}\b(?:vng|vereniging van nederlandse gemeenten)\b|\bvereniging van nederlandse gemeenten\b[^.;]{0,80}\w*tabel|\badviestabel\w*/.test(
    words,
  );
}

/** A table without the name of one of the two: "de tabel in bijlage 2". */
export function namesSomeTable(words: string): boolean {
  return /\b\w*tabel\w*\b/.test(words);
}
