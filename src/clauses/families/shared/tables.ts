/**
 * The names of the two tables by which parents' own contribution is set: the table of the kinderopvangtoeslag (KOT
 * table, also "tabel Belastingdienst", or described without the word) and the VNG-adviestabel (codebook, section 1 and
 * point 10). Patterns on folded text. A maximum hourly price from the same decree is not the table.
 */

const KOT_SOURCE =
  "(?:kinderopvang ?toeslag\\w*|\\bkot\\b|belastingdienst\\w*|dienst toeslagen|(?:het|'s) rijks?\\b|rijkstegemoetkoming|rijkstoeslag|rijksoverheid|rijksregeling|wet kinderopvang\\w*|\\bwko\\b|\\bwkkp\\b|\\btoeslag\\b|landelijke|besluit tegemoetkoming\\w*)";

/** Phrases on the maximum hourly price, cut out before a table is looked for. */
const TO_CLAUSE_END = '(?:(?!\\b(?:\\w*tabel\\w*|percentage\\w*))[^.;,])*';
const HOURLY_PRICE = new RegExp(
  [
    `\\b(?:maxim\\w+|hoogste|wettelijke?|vastgestelde?|landelijke?)[ -]?(?:\\w+ )?(?:uur ?)?-?(?:prij\\w+|tarie\\w+|bedrag|vergoeding per uur)${TO_CLAUSE_END}`,
    `\\b(?:uurprij\\w+|uurtarie\\w+|tarie\\w+ per uur|prijs per uur)${TO_CLAUSE_END}`,
    `${KOT_SOURCE}[^.;,]{0,50}\\b(?:uurprij\\w+|uurtarie\\w+|prijs per uur|tarief per uur)`,
  ].join('|'),
  'g',
);

const KOT_TABLE = new RegExp(
  [
    '\\b(?:kinderopvang)?toeslag(?:en)?-?tabel\\w*',
    '\\bkot-?tabel\\w*|\\btabel kot\\b',
    '\\b(?:belasting|rijks|fiscale )-?tabel\\w*|\\blandelijke (?:inkomens)?tabel\\w*',
    `\\b\\w*tabel\\w*[^.;]{0,110}${KOT_SOURCE}`,
    `${KOT_SOURCE}[^.;]{0,60}\\b\\w*tabel\\w*`,
    `\\bbijlage (?:1|i|bij|van)\\b[^.;]{0,40}besluit kinderopvangtoeslag`,
    `\\bbesluit kinderopvangtoeslag\\b[^.;]{0,60}\\bbijlage\\b`,
  ].join('|'),
);

/** The KOT's share described without the word table. */
const KOT_SHARE = new RegExp(
  [
    `\\bpercentage\\w*[^.;]{0,120}${KOT_SOURCE}`,
    `${KOT_SOURCE}[^.;]{0,100}\\bpercentage\\w*`,
    `\\b(?:zelfde|gelijke|overeenkomstige|dezelfde|diezelfde) (?:\\w+ ){0,3}(?:wijze|manier|systematiek|voet|regels|rekenwijze|berekening|methode|methodiek|grondslag|inkomensafhankelijke|eigen bijdrage|bijdrage|bedrag|deel|tegemoetkoming|percentages?|maatstaven|voorwaarden)[^.;]{0,100}${KOT_SOURCE}`,
    `\\b(?:systematiek|berekeningswijze|rekenwijze|rekenregels|methodiek|methode|berekening|inkomensgroepen|inkomensklassen|bijdragepercentages|normen|staffel\\w*|schaal|schijven)\\b[^.;]{0,60}${KOT_SOURCE}`,
    `\\b(?:gelijk aan|evenveel als|hetzelfde als|dezelfde als) [^.;]{0,60}\\b(?:kinderopvangtoeslag\\b|kot\\b|belastingdienst)`,
    `\\b(?:zoals|net als|gelijk aan|conform|volgens|overeenkomstig|analoog aan|naar analogie van|in lijn met|aansluiting\\w* bij|sluit\\w* aan bij|aangesloten bij)\\b[^.;]{0,50}\\b(?:de |het |bij de |voor de |van de |die van de )(?:kinderopvangtoeslag\\b|kot\\b|belastingdienst|besluit kinderopvangtoeslag)`,
    `\\b(?:als|aan|bij|met|voor) kinderopvangtoeslag\\b[^.;]{0,60}\\bzou(?:den)?\\b`,
    `\\bzou(?:den)?\\b[^.;]{0,110}\\b(?:kinderopvangtoeslag|toeslag|rijkstegemoetkoming|belastingdienst|het rijk)\\b`,
    `\\b(?:kinderopvangtoeslag|toeslag|het rijk|de belastingdienst)\\b[^.;]{0,60}\\bzou(?:den)?\\b`,
    `\\b(?:hetzelfde|evenveel|net zoveel|net zo veel|niet meer|net als|dezelfde bijdrage) (?:\\w+ ){0,4}(?:als|dan) [^.;]{0,70}${KOT_SOURCE}`,
    `\\bartikel(?:en)? (?:1[.,]7|6|7|8)\\b[^.;]{0,60}\\b(?:wet kinderopvang|wko|besluit kinderopvangtoeslag)`,
  ].join('|'),
);

/** Words that show the sentence is about what is paid and by whom. */
const PAYING =
  /\bbetaal\w*|\bbetalen\b|\bbijdrage\w*|\bvergoed\w*|\btegemoetkoming\b|\bsubsidie\b|\bsubsidieert\b|\bkosten\b|\brekening\b|\beigen (?:deel|aandeel)\b|\bhoogte\b|\bdraagt\b|\bbedraagt\b|\bberekend\b|\bpercentage\w*|\binkomensafhankelijk\w*|\bdraagkracht\b|\bhet overige\b|\bbedrag\b/;
/** For a description without the word table: the sentence must calculate, not only name the toeslag. */
const CALCULATES =
  /\b\w*bijdrage\w*|\beigen (?:deel|aandeel)\b|\bpercentage\w*|\bbereken\w*|\bhoogte\b|\bgelijk aan\b|\bvastgesteld\b|\bbepaald\b|\bbetaal\w*|\bbetalen\b|\bzou(?:den)?\b|\binkomensafhankelijk\w*|\bkosten\b/;
/** Sentences on the right to kinderopvangtoeslag: "zou kunnen ontvangen" as a bar, not as a measure. */
const RIGHT_TO_KOT =
  /\b(?:geen|wordt niet|niet) (?:\w+ ){0,3}(?:tegemoetkoming|vergoeding|subsidie|verleend|verstrekt|toegekend)\b[^.;]{0,80}\b(?:ontvangt|krijgt|kan|kunnen|recht|aanspraak)\b|\b(?:recht|aanspraak)\b[^.;]{0,40}\bkinderopvangtoeslag\b|\buren waarvoor\b|\bvoorliggende?\b|\bandere voorziening/;

/** "Wat de ouder als toeslag zou krijgen": a measure, though it speaks of a right. */
const MEASURE =
  /\b(?:wat|het bedrag|bedrag|het deel|deel|evenveel|zoveel|percentage|gelijk aan|zelfde)\b[^.;]{0,90}\bzou(?:den)?\b/;

/** The words without any phrase on the maximum hourly price; offsets stay. */
export function withoutHourlyPrice(words: string): string {
  return words.replace(HOURLY_PRICE, (found) => ' '.repeat(found.length));
}

export function namesKotTable(words: string): boolean {
  return KOT_TABLE.test(withoutHourlyPrice(words)) && !namesVngTable(words);
}

/** Whether the sentence takes the KOT's shares as the measure, by the table's name or by description. */
export function followsKot(words: string, context = ''): boolean {
  if (namesVngTable(words)) return false;
  const rest = withoutHourlyPrice(words);
  if (KOT_TABLE.test(rest)) return PAYING.test(`${rest} ${context}`);
  return KOT_SHARE.test(rest) && CALCULATES.test(rest) && (!RIGHT_TO_KOT.test(rest) || MEASURE.test(rest));
}

export function namesVngTable(words: string): boolean {
  return /\bvng\b[^.;]{0,60}\w*tabel|\w*tabel\w*[^.;]{0,80}\b(?:vng|vereniging van nederlandse gemeenten)\b|\bvereniging van nederlandse gemeenten\b[^.;]{0,80}\w*tabel|\badviestabel\w*|\bouderbijdragetabel\w*|\btabel (?:voor )?ouderbijdrage\w* (?:peuter|van de vng)/.test(
    words,
  );
}

/** A table without the name of one of the two: "de tabel in bijlage 2". */
export function namesSomeTable(words: string): boolean {
  return /\b\w*tabel\w*\b/.test(words);
}
