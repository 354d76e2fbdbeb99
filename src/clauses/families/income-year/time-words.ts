/**
 * Words for the time an income belongs to, as patterns on folded text: now, the newest figures known, or an earlier
 * year. A sentence can hold several ("het meest recente jaarinkomen ... ten tijde van het gesprek"), so each is looked
 * for apart, the earlier year first (codebook, point 11). The patterns are built from classes of words: years, words that
 * place a year before now, events of a grant.
 */

const YEAR =
  '(?:kalender|belasting|inkomens|peil|toeslag|berekenings|boek|basis|subsidie|draagkracht)?ja(?:ar|ren)';

/** Words that place a year before now. */
const PAST =
  '(?:vorige?|voorgaande?|voorafgaande?|afgelopen|verlopen|verstreken|jongstverlopen|jongst verlopen|voorlaatste?|voorbije|verleden|eerdere?|ouder|een[ -]na[ -]laatste?|laatst(?:e)? (?:afgesloten|verstreken|verlopen|volledige|volle)|meest recente? afgesloten|afgesloten)';
/** Verbs and adverbs after a year that place it before now. */
const BEFORE =
  '(?:voorafg\\w*|vooraf (?:is |was |zijn )?g[aei]\\w*|voorafgegaan|voorgaand\\w*|eraan voorafg\\w*|achter (?:ons|hem|haar|hen) lig\\w*|verstreken is|voorbij is|is verstreken|is afgesloten)';
/** Words after "een jaar", "twee jaar" that count back. */
const BACK =
  '(?:voor|voordat|voorafgaande?|terug|geleden|eerder|daarvoor|ervoor|daaraan voorafg\\w*|ouder|oud|ligt|lag|liggen)';
const COUNT = '(?:een|twee|drie|1|2|3|tweede|eerste|derde)';

/** The year that an earlier year is counted from ("... voorafgaand aan het jaar van de aanvraag"): not a time of its own. */
const COUNTED_FROM = `(?: (?:aan|voor|op))?(?: (?:het|dat|de|dit) (?:${YEAR} )?(?:van|waarin|waarop|waarover|waarvoor)[^.,;()]{0,50})`;

/** A fixed earlier year. */
const EARLIER = new RegExp(
  `(?:${[
    '\\bt ?[-–] ?[123]\\b',
    '\\bjaar ?[-–] ?[12]\\b',
    `\\b${PAST} (?:(?!half)\\w+ )?${YEAR}\\b`,
    `\\b(?:laatste|recentste|meest recente) (?:\\w+ )?${YEAR} (?:waarover|waarvan|waarvoor)\\b(?![^.;]{0,40}\\b(?:beschikbaar|bekend)\\b)`,
    `\\b${YEAR}\\b[^.;]{0,70}\\b${BEFORE}`,
    `\\b${YEAR} (?:direct |onmiddellijk )?${BACK}`,
    `\\b${COUNT}(?: \\(\\d\\w?\\))? (?:hele |volle |volledige )?${YEAR} ${BACK}`,
    '\\b(?:laatste|laatst|meest recente|recentste|jongste|laatst opgelegde|onherroepelijke)?(?: \\w+)? ?definitieve (?:belasting)?(?:aanslag\\w*|vaststelling)',
    '\\b(?:laatste?|laatstelijk|jongste|meest recente)? ?(?:\\w+ )?onherroepelijk\\w*(?: \\w+){0,3} (?:vastgesteld\\w*|aanslag\\w*|geworden)',
    '\\b(?:laatste|laatst ontvangen|laatst opgelegde|meest recente) (?:belasting)?aanslag\\w*',
    `\\b\\w*aangifte\\b[^.;]{0,40}\\b(?:vorig|voorgaand|laatste)\\w*`,
    '\\b(?:laatste|vorige|meest recente) (?:belasting)?aangifte\\b',
    '\\bpeiljaar\\b[^.;]{0,60}\\b(?:tweede|twee|voor|vorig)\\w*',
  ].join('|')})${COUNTED_FROM}?`,
  'g',
);

const MONEY_PAPER =
  '(?:\\w*inkom\\w*|jaaropga\\w+|inkomensverklaring\\w*|inkomensgegevens|gegevens|cijfers|ib ?60|ib60|bri\\b|aanslag\\w*|jaarcijfers|jaarrekening)';

/** The newest figures known. */
const NEWEST = new RegExp(
  [
    `\\b(?:meest recente?|recentste|jongste|nieuwste|laatste?|laatst (?:bekende?|beschikbare?|vastgestelde?|ontvangen|geregistreerde?)|laatste (?:bekende|beschikbare|vastgestelde))\\b(?! (?:\\w+ )?(?:\\(?\\d+\\)? )?(?:maand|maanden|weken|loon|salaris|uitkeringsspec|loonstro|salarisstro|drie|twee|zes))[^.;]{0,50}?\\b${MONEY_PAPER}`,
    '\\bmeest actuele? (?:\\w+ )?(?:inkomensgegevens|gegevens|cijfers|inkomensverklaring|jaaropgave)\\b',
    `\\b${MONEY_PAPER}\\b[^.;]{0,30}\\b(?:die|dat|zoals) (?:\\w+ ){0,3}(?:het laatst|laatst|laatstelijk) (?:\\w+ ){0,2}(?:bekend|vastgesteld)`,
    '\\blaatst bekende\\b|\\blaatstelijk vastgestelde?\\b|\\bbasisregistratie inkomen\\b',
    `\\b(?:laatste|recentste|meest recente) (?:\\w+ )?${YEAR} (?:waarover|waarvan)\\b[^.;]{0,40}\\b(?:beschikbaar|bekend)\\b`,
  ].join('|'),
);

const PAYSLIP =
  '(?:loon|salaris|uitkerings|inkomens)-? ?(?:stro\\w+|specificatie\\w*|strook|slip\\w*|afrekening\\w*|brief\\w*)';
/** Events of a grant: what a day, a month or a moment can be set by. */
const EVENT =
  '(?:\\w*aanvra\\w*|verzoek\\w*|indien\\w*|toeken\\w*|toegekend|beslui\\w*|beslis\\w*|gesprek|start\\w*|begin\\w*|aanvang\\w*|ingang\\w*|ingaat|meld\\w*|aanmeld\\w*|\\w*opvang|plaatsing|tegemoetkoming|vergoeding|subsidie\\w*|kosten|opkom\\w*|datum|gebruik\\w*)';
const MONEY =
  '(?:\\w*inkom\\w*|maandinkomen|loon|verdien\\w*|gegevens|situatie|bewijs|bewijzen|bewijsstuk\\w*|uitkering|salaris)';

/** Income of the present: now, the month of the application, payslips, an estimate for the current year. */
const CURRENT = new RegExp(
  [
    `\\b${PAYSLIP}\\b`,
    `\\b(?:huidige?|actuele?|tegenwoordige?|feitelijke?|lopende?|werkelijk(?:e)? (?:genoten|ontvangen)|actueel|op dit moment|(?<!meest )recente|nu) (?:\\w+ ){0,3}${MONEY}`,
    '\\bmeest actuele? (?:\\w+ )?\\w*inkomen\\b|\\bmeest actueel\\b',
    '\\b\\w*inkom\\w* (?:\\w+ ){0,6}\\bnu\\b|\\b(?:nu|op dit moment|thans|momenteel) (?:\\w+ ){0,6}(?:verdien\\w*|\\w*inkom\\w*|geniet\\w*|ontvang\\w*|heeft|hebt|binnen\\w*)|\\bverdien\\w* (?:\\w+ ){0,5}(?:nu|op dit moment|thans)\\b|\\b(?:dat|die|wat) van (?:nu|dit moment)\\b',
    `\\b(?:ten tijde van|op het (?:moment|tijdstip) (?:van|waarop|dat)|op de (?:dag|datum|eerste dag) (?:van|waarop)|op datum van|per datum) (?:\\w+ ){0,4}${EVENT}`,
    '\\bbij (?:de |uw |je |het )?(?:aanvra\\w*|start|ingang|aanvang|indiening)\\b',
    `\\b(?:kalender)?(?:maand(?:en)?|kwartaal|dag|datum|moment|tijdstip|week|periode|tijdvak) (?:van|waarin|waarop|waarover|dat|voor|voordat|voorafgaande?(?: aan)?|direct voor) (?:\\w+ ){0,6}${EVENT}`,
    '\\b(?:als|wanneer|zodra|op het moment dat|op de dag dat) (?:u|je|de ouder|hij) (?:\\w+ ){0,3}(?:aanvra\\w*|aanvraag)',
    '\\b(?:die|deze|dezelfde|de betreffende|de desbetreffende|elke|iedere|de lopende) maand\\b',
    '\\b(?:inkom\\w*|\\w*loon|verdien\\w*|salaris) van (?:dit moment|nu|vandaag|deze maand)\\b',
    '\\b(?:aanvraag|plaatsings|start|ingangs|aanvangs|toekennings|besluit|meld)(?:datum|maand)\\b|\\bdan geldende?\\b|\\bop dat moment\\b|\\balsdan\\b',
    '\\bpeildatum\\b|\\bpeilmaand\\b|\\bdatum van (?:de )?aanvraag\\b',
    '\\b(?:laatste|afgelopen|voorafgaande?|recente|drie|twee|zes|3|2|6|1|een)(?: \\(\\d\\))? (?:volledige |volle |kalender|hele |\\w+ ){0,2}(?:maand(?:en)?|weken|kwarta(?:al|len))\\b',
    '\\b(?:maand(?:en)?|weken|kwarta(?:al|len)) (?:voor|voorafgaand|daarvoor)',
    '\\b(?:afgelopen|laatste) half ?jaar\\b',
    '\\b(?:feitelijk|daadwerkelijk|werkelijk) (?:beschik\\w*|ontvang\\w*|geniet\\w*|verdien\\w*|binnen\\w*)',
    '\\b(?:in)?schatting\\w*|\\bdenk(?:t|en) te verdienen|\\b(?:recenter|actueler|nieuwer) (?:\\w+ )?inkom\\w*|\\b(?:in)?geschat\\w*|\\bvermoedelijke?\\b|\\bvoorziene?\\b|\\bte voorzien\\b|\\bzelf opge(?:geven|eft)\\b|\\bschat(?:t|ten)?\\b|\\bverwacht\\w*|\\bprognose\\w*|\\braming\\w*|\\bgeraamd\\w*|\\bte verwachten\\b|\\bnaar verwachting\\b|\\bvoorlopige? (?:\\w+ )?(?:aanslag|berekening|toetsingsinkomen|inkomen)',
    `\\b(?:lopende?|huidige|dit|dat|hetzelfde|desbetreffende|betreffende|betrokken) ${YEAR}\\b`,
    `\\b${YEAR} (?:waarin|waarover|waarop|waarvoor) (?:de |het |uw |er )?(?:\\w*opvang|kosten|tegemoetkoming|vergoeding|subsidie|bijdrage|kind|aanvraag)`,
    `\\b${YEAR} van (?:de )?(?:aanvraag|opvang|toekenning|subsidieverlening|tegemoetkoming|vergoeding)\\b`,
    '\\bberekeningsjaar\\b',
  ].join('|'),
);

export interface Times {
  readonly earlier: boolean;
  readonly newest: boolean;
  readonly current: boolean;
}

/**
 * Times that belong to something else: the settlement afterwards, the year of a table, the moment at which an income is
 * only reported; and what is denied ("niet het inkomen van een eerder jaar, maar ...").
 */
const OTHER_TIMES = new RegExp(
  [
    '\\b(?:na|zodra|op basis van) (?:\\w+ ){0,3}definitieve (?:belasting)?(?:aanslag|vaststelling|berekening)\\b(?=[^.;]{0,60}\\b(?:bekend|ontvangen|er is|binnen)|\\s*[.;]|$)',
    '\\b\\w*tabel\\w*(?:(?!inkom)[^.;,]){0,50}\\b(?:kalender)?jaar (?:van|waarin|waarvoor|waarop) (?:de )?(?:je |u |het kind )?\\w+',
    '\\b\\w*tabel\\w* (?:van|over|voor) het (?:voorgaande|vorige|lopende) (?:kalender)?jaar',
    '\\b(?:tabel\\w*|besluit kinderopvangtoeslag|bijlage|besluit)\\b[^.;]{0,60}\\bzoals (?:die|dat|deze)\\b[^.;]{0,60}\\b(?:luidt|luiden|geldt|gelden)\\b[^.;,]{0,60}',
    '\\bbij (?:de |uw |je |het )?(?:aanvra\\w*|indiening)(?=[^.;]{0,40}\\b(?:vermeld|geef|geeft|verstrek|leg|voeg|overleg|opgeeft|deelt)\\w*)',
    '\\bbinnen (?:een|1|twee|drie|vier) (?:\\w+ )?(?:maand|maanden|week|weken)\\b',
    '\\bniet\\b[^.;]{0,80}?(?=\\bmaar\\b)',
    '\\bgeen\\b[^.;]{0,60}?(?=\\bmaar\\b)',
  ].join('|'),
  'g',
);
/** "Voor een aanvraag in 2026 geldt het inkomen over 2024." */
function yearBefore(words: string): boolean {
  const own = /inkom\w*[^.;]{0,30}?\b(?:(?:over|in|van|uit|anno) (?:het (?:\w+)?jaar )?)?(20\d\d)\b/.exec(
    words,
  )?.[1];
  return own !== undefined && [...words.matchAll(/\b20\d\d\b/g)].some(([year]) => Number(year) > Number(own));
}

/** Which times the words name. The words of an earlier year are cut out before the present is looked for. */
export function timesIn(words: string): Times {
  EARLIER.lastIndex = 0;
  const named = words.replace(OTHER_TIMES, (found) => ' '.repeat(found.length));
  const earlier = EARLIER.test(named);
  EARLIER.lastIndex = 0;
  const rest = named.replace(EARLIER, (found) => ' '.repeat(found.length));
  return { earlier: earlier || yearBefore(words), newest: NEWEST.test(rest), current: CURRENT.test(rest) };
}
