/** Element 4 of point 13, both halves: what the municipality pays, and what parents pay. */
import type { Statement } from '../../context/statements.js';
import { MUNICIPALITY, SHARE } from './words.js';

/** Other verbs of who carries the costs. */
const COVERS =
  '(?:dekt|dekken|bekostigt|bekostigen|financiert|financieren|subsidieert|subsidieren|springt|springen|schiet|schieten|legt|leggen|past|passen|maakt|maken|stort|storten|keert|keren|voldoet|voldoen|compenseert|levert|geeft|geven)';
const PAYS = new RegExp(
  `\\b(?:krijgt?|ontvangt?)\\b[^.?]{0,20}\\b(?:vergoeding|tegemoetkoming|bedrag|(?<!eigen )bijdrage) van (?:maximaal |ten hoogste |ongeveer )?(?:€|\\d)|\\bkrijgt?\\b[^.?]{0,20}\\b\\d+\\b[^.?]{0,10}\\bvan (?:ons|de gemeente)\\b|\\b(?:krijgt?|ontvangt?)\\b[^.?]{0,20}\\bvan (?:ons|de gemeente)\\b(?! te horen| bericht)[^.?]{0,30}\\b(?:bedrag|vergoeding|tegemoetkoming|bijdrage|\\d)|\\b${MUNICIPALITY}\\b[^.?]{0,20}\\bvul(?:t|len)\\b[^.?]{0,30}\\baan\\b|\\ben (?:de gemeente|wij|we) (?:de |het )?(?:rest|overige|andere|\\d|€)|\\b(?:overige|andere|resterende) (?:deel|kosten)\\b[^.?]{0,20}\\b(?:betaalt|vergoedt|draagt) (?!u\\b|je\\b|jij\\b|de ouder|ouders)|\\b${MUNICIPALITY}\\b[^.?]{0,60}\\b(?:betaalt|betalen|vergoedt|vergoeden|betaald|neemt|nemen|draait|draagt|${COVERS})\\b|\\b(?:betaalt|betalen|vergoedt|vergoeden|draait|draagt|dragen|neemt|nemen|${COVERS})\\b[^.?]{0,20}\\b${MUNICIPALITY}\\b|\\b(?:wordt|worden)\\b[^.?]{0,60}\\b(?:vergoed|betaald|bekostigd|voldaan|gedragen|gesubsidieerd)\\b|\\b(?:vergoed|bekostigd|gesubsidieerd) (?:wordt|worden)\\b|\\b(?:stuurt|sturen|zendt)\\b[^.?]{0,20}\\b(?:factuur|rekening|nota)\\b[^.?]{0,20}\\b(?:naar|aan) (?:de gemeente|ons)\\b|\\bsmi\\b[^.?]{0,20}\\b(?:dekt|betaalt|vergoedt)\\b|\\bvoor (?:de gemeente|ons)(?=[.,;]|$| en\\b)|\\b(?:hoogte van de (?:tegemoetkoming|vergoeding|bijdrage|subsidie)|(?:vergoeding|tegemoetkoming|subsidie|(?<!eigen |ouder)bijdrage)\\b[^.?]{0,40}\\b(?:bedraagt|beloopt|betreft|komt (?:neer|overeen)|is\\b|dekt|beslaat|omvat|hangt|gelijk|voor (?:een deel|alle kosten)|maximaal|bestaat))|\\b(?:maximum|maximale) ?(?:uur(?:prijs|tarief)|vergoeding|bedrag)|\\bde rest (?:betaal\\w*|is|komt)\\b[^.?]{0,20}|\\brest\\b[^.?]{0,50}\\b(?:van ons|wij|we|gemeente)\\b|\\bminus (?:een|de|uw|je)\\b|\\b(?:onze|gemeentelijke) (?:bijdrage|vergoeding|tegemoetkoming)\\b[^.?]{0,60}|\\b(?:factuur|facturen|rekening(?:en)?|nota)\\b[^.?]{0,40}\\b(?:gaat|gaan|stuurt|sturen|komt|komen)\\b[^.?]{0,20}\\b(?:naar|aan|bij) (?:de gemeente|ons)\\b|\\b(?:afhankelijk van|naar) (?:het|uw|je) inkomen\\b[^.?]{0,30}\\b(?:ontvangt|krijgt|ontvang|krijg) (?:u|je|de ouder)\\b[^.?]{0,30}\\b(?:tegemoetkoming|vergoeding|bijdrage)|\\b(?:u|je|ouders?) (?:krijgt|krijgen|ontvangt|ontvangen)\\b[^.?]{0,40}\\b(?:vergoed|terug)\\b|\\b(?:wij|we|de gemeente) reken(?:t|en)\\b[^.?]{0,40}\\baf\\b|\\b(?:u|je|ouders?) (?:krijgt|krijgen|ontvangt|ontvangen)\\b[^.?]{0,20}\\bbedrag per (?:uur|maand)\\b|\\bvoor onze rekening|\\b(?:ten laste van|voor rekening van) (?:de gemeente|ons|het college)|\\bdoor (?:ons|de gemeente|het college)\\b[^.?]{0,50}\\b(?:overgemaakt|betaald|vergoed|voldaan|gedragen|bekostigd|bijgepast)|\\b(?:krijgt|ontvangt|krijg|ontvang) (?:u|je)\\b[^.?]{0,40}\\b(?:vergoed|terug|\\d+ ?%|procent)|\\bgratis\\b|\\b(?:toegekend|verstrekt|verleend)\\b[^.?]{0,60}\\b(?:procent|honderd|kosten|euro)\\b`,
  'u',
);
const PARENT =
  /\b(?:ouders?|uzelf|zelf|jij|eigen deel):? \d+(?:[.,]\d+)? ?(?:%|procent)|\ben (?:u|jij|je|de ouders?|ouders) (?:zelf )?(?:de |het |een |nog )?(?:rest|overige|andere|helft|kwart|derde|vierde|vijfde|tiende|\d+ ?(?:%|procent|euro)|€)|\b(?:moeder|vader|gezin|iedereen|zij|ze|hij) (?:zelf )?(?:betaalt|betalen|legt|draagt|past)\b|(?:%|\b(?:procent|cent|euro|helft|kwart|derde|deel)) voor (?:u|jou|uzelf|jezelf|(?:de )?ouders?|het gezin)\b|\b(?:ouders?|u|je)\b[^.?]{0,20}\bverschuldigd\w*|\bdoor (?:de )?(?:ouders?|u|jou) (?:zelf )?te (?:dragen|betalen|voldoen)\b|\bopvang\b[^.?]{0,20}\bkosteloos\b|\b(?:ouder|eigen )(?:deel|aandeel)\b|\buit eigen (?:zak|portemonnee|middelen)\b|\bouders? (?:zelf )?bij(?:dragen|draagt)\b|\b(?:zelf|u|je|ouders?)\b[^.?]{0,20}\b(?:meebetaalt?|bijbetaalt?|bijlegt|bijpast)\b|\b(?:rekenen|berekenen|brengen) (?:wij|we)\b[^.?]{0,60}\b(?:aan (?:u|je|jou)\b|door\b|in rekening)|\b(?:wij|we|de gemeente) (?:rekenen|rekent|berekenen|brengen|brengt|innen|int)\b[^.?]{0,60}\b(?:aan (?:u|je|jou)|door|in rekening|bij (?:u|je|ouders))\b|\bmoet (?:u|je|de ouder) zelf\b[^.?]{0,30}\b(?:dragen|betalen|voldoen)|\bhoeveel (?:u|je|ouders?)\b[^.?]{0,20}\b(?:bijdra\w+|betaalt?|betalen)\b|\bkom(?:t|en) van (?:u|jou|jullie|uzelf|jezelf|(?:de )?ouders?)\b|\bzelf\b[^.?]{0,20}\b(?:draagt?|bij te (?:passen|leggen|betalen))\b|\bten laste van (?:de |het )?(?:aanvrager|ouders?|gezin)\b|\bwie\b[^.?]{0,50}\b(?:betaalt|legt|draagt|past)\b|\bhoef\w*\b[^.?]{0,30}\b(?:niets|niet|geen|nauwelijks)\b[^.?]{0,20}\bbetal|\b(?:rest|restant|resterende?|restbedrag|verschil|overblijft|overige|overschiet|resteert|meerdere)\b[^.?]{0,50}\b(?:u|uzelf|je|jezelf|jij|jullie|ouders?|aanvrager|gezin|zelf|eigen)\b|\b(?:u|je|jij|jullie|ouders?|aanvrager)\b[^.?]{0,30}\b(?:rest|restant|resterende|verschil|overige)\b|\bzelf\b[^.?]{0,30}\b(?:af(?:rekenen)?|voldoen|opbrengen|bekostigen|dragen|voor hun rekening)\b|\b(?:is|zijn|blijft|komt|komen)\b[^.?]{0,20}\bvoor (?:uzelf|jezelf|u zelf|(?:de ouders?|u|jou)(?=[.,;]|$))|\b(?:u|je|jij|ouders?|gezinnen)\b[^.?]{0,30}\b(?:legt|leg|leggen|past|pas|passen|springt)\b[^.?]{0,40}\b(?:bij|mee)\b|\b(?:bijleggen|bijpassen|meebetalen)\b|\b(?:leg|pas|draag)t? (?:u|je|jij)\b[^.?]{0,40}\b(?:(?:er)?bij|toe)\b|\b(?:u|je|jij|ouders?) (?:zelf )?(?:betaalt|neemt|draagt|houdt)\b[^.?]{0,40}\b(?:rest|deel|over)\b|\b(?:uw|jouw|je) (?:eigen )?(?:aandeel|deel|bijdrage)\b|\b(?:bijdrage|deel|aandeel) van (?:de )?ouders?\b|\bvoor rekening van (?:de |het )?(?:ouders?|gezin|u|je|aanvrager)|\bvoor (?:(?:uw|jouw|je|hun) )?(?:eigen )?rekening(?! van (?:de gemeente|ons))|\b(?:u|je|jij|ouders?)\b[^.?]{0,20}\b(?:draagt|draag|dragen)\b[^.?]{0,30}\bbij\b|\b(?:niets|niks|geld|kwijt)\b[^.?]{0,10}\bkwijt\b|(?<!\btijd\b[^.?]{0,30})\b(?:ben|bent|is)\b[^.?]{0,40}\bkwijt\b|\b(?:bijbetal\w*|betaalt? (?:u|je) (?:iets )?bij)\b|\b(?:andere|overige|resterende) (?:\d+ ?(?:%|procent)|deel|kosten)\b[^.?]{0,40}\b(?:ouders?|u|je|zelf)\b|\b(?:vragen|vraagt|rekenen|rekent) (?:wij|we|de gemeente)\b[^.?]{0,40}\b(?:euro|procent|eigen)\b|\b(?:vragen|vraagt|rekenen|rekent) (?:wij|we|de gemeente)\b[^.?]{0,40}(?:€|%)|\beigen (?:bijdrage|deel|betaling)\b|\bouderbijdrage\b|\b(?:betaalt|betaal|betalen) (?:u|je|jij|ouders)\b|\b(?:u|je|jij|ouders?|gezinnen)\b[^.?]{0,30}\b(?:betaalt|betaal|betalen)\b|\bzelf\b[^.?]{0,40}\bbeta+l\w+|(?<!gemeente )\bbeta+l\w*\b[^.?]{0,30}\bzelf\b|\b(?:kosten|opvang)\b[^.?]{0,40}\b(?:gratis|kost (?:u|je) niets)\b|\bkost(?:en)?\b[^.?]{0,20}\b(?:u|je|ouders?)\b[^.?]{0,20}\b(?:niets|geen|een)|\b(?:is|zijn)\b[^.?]{0,20}\bvoor (?:uw|jouw|eigen) rekening/;
/** The same in longer sentences, and in what is left when the part of parents is taken off. */
const PAYS_TOO: readonly RegExp[] = [
  /\b(?:wij|we) dragen\b[^.?]{0,30}\b(?:\w*kosten|tarief|rekening|prijs)\b/,
  /\b(?:krijgt?|krijgen|ontvangt?|ontvangen)\b[^.?]{0,40}\b(?:vergoed|terugbetaald)\b/,
  new RegExp(`\\b${MUNICIPALITY}\\b[^.?]{0,240}\\bvoor (?:haar|zijn|hun|onze) rekening\\b`),
  /\b(?:factureert|declareert|brengt|rekent)\b[^.?]{0,60}(?:%|\b(?:procent|deel|rest)) (?:aan|bij) (?:de gemeente|ons)\b/,
  /\bal het (?:andere|overige) (?:betaalt|vergoedt|draagt) (?!u\b|je\b|jij\b|de ouder|ouders)/,
  /\b(?:eigen bijdrage|ouderbijdrage|bijdrage van (?:de |het )?(?:ouders?|gezin))\b[^.?]{0,160}\bin mindering\b/,
  /\bop (?:de|het|uw|je) (?:tegemoetkoming|vergoeding|subsidie|opvangkosten)\b[^.?]{0,80}\bin mindering\b/,
];
const AWAY = '(?:schrijft|boekt|incasseert|int|geincasseerd|geind|afgeschreven|afgeboekt|in rekening)';
/** A part that stays with parents, is collected from them, or is taken off what is paid for them. */
const PARENT_TOO: readonly RegExp[] = [
  /\b(?:daarboven|erboven)\b[^.?]{0,30}\bvoor (?:u|jou|uw rekening|(?:de )?ouders?)\b/,
  /\b(?:deel|bedrag|percentage) dat (?:u|je|jij|de ouder|ouders|het gezin) zelf\b/,
  /\b(?:factureert|declareert|brengt|rekent)\b[^.?]{0,60}(?:%|\b(?:procent|deel|rest)) (?:aan|bij) (?:u|jou|(?:de )?ouders?|het gezin)\b/,
  /\b(?:u|je|jij|ouders?|het gezin) (?:zelf )?(?:neemt|nemen|draagt|dragen)\b[^.?]{0,20}\b(?:helft|derde|kwart|vierde|vijfde|tiende)\b/,
  /\b(?:verminderd met|minus|na aftrek van)\b[^.?]{0,80}\b(?:gezin|ouders?|u|je|aanvrager)\b/,
  /\b(?:deel|procent|bedrag|bijdrage)\b[^.?]{0,40}\b(?:blijft|komt)\b[^.?]{0,20}\bvoor (?:de |het )?(?:aanvrager|ouders?|gezin|u|jou)\b/,
  /\b(?:deel|procent|bedrag)\b[^.?]{0,20}\bvoor (?:de |het )?(?:aanvrager|ouders?|gezin|u|jou) (?:blijft|komt|is)\b/,
  new RegExp(
    `(?:%|\\b(?:procent|deel|bedrag|rest|restant)\\b)[^.?]{0,40}\\b${AWAY}\\b[^.?]{0,30}\\bbij (?:u|je|jou|de ouders?|het gezin)\\b`,
  ),
  new RegExp(
    `(?:%|\\b(?:procent|deel|bedrag|rest|restant)\\b)[^.?]{0,40}\\bbij (?:u|je|jou|de ouders?|het gezin)\\b[^.?]{0,20}\\b${AWAY}\\b`,
  ),
];
/** UTF-16 units between the help and what it helps to pay; no word on a part that parents pay themselves. */
const UNSHARED = '(?:(?!\\b(?:zelf|eigen|rest|verschil|bijdrage van)\\b)[^.?,;]){0,80}';
/**
 * "De gemeente helpt ouders om opvang te betalen", "kunt u de opvang niet betalen?": what the allowance is for, and no
 * word on what is left to parents.
 */
const HELP_WITH_PAYING = new RegExp(
  [
    `\\b(?:help(?:t|en)?|geholpen|steun(?:t|en)?|ondersteun(?:t|en)|hulp|ondersteuning)\\b${UNSHARED}\\bbetalen\\b`,
    `\\b(?:kan|kunt|kunnen|kun)\\b${UNSHARED}\\b(?:niet|nauwelijks|moeilijk|onmogelijk)\\b${UNSHARED}\\bbetalen\\b`,
    `\\b(?:niet|nauwelijks|moeilijk)\\b${UNSHARED}\\b(?:kan|kunt|kunnen|kun) betalen\\b`,
    `\\blukt\\b${UNSHARED}\\bniet\\b${UNSHARED}\\bbetalen\\b`,
    `\\bte kunnen betalen\\b`,
  ].join('|'),
  'g',
);
/** What applying costs, or what a kind of care costs elsewhere. */
const OTHER_COSTS =
  /\baanvra(?:ag|gen)\b[^.?]{0,40}\b(?:gratis|kost|niets|geld)\b|\bgesprek\b[^.?]{0,60}\b(?:kost|gratis|niets)|\b(?:legaal|leges)\b|\bpapieren\b/;
const OTHER_HEADING = /\bkost\w*\b[^?]{0,20}\baanvra(?:ag|gen)\b/;
/** "De gemeente betaalt rechtstreeks aan de opvang": to whom, and not what. */
const ONLY_ROUTE = /\b(?:rechtstreeks|direct|maandelijks|op (?:uw|je) rekening)\b/;
const HOW_MUCH =
  /\breken(?:t|en)\b[^.?]{0,30}\baf\b|\b(?:meeste|grootste|merendeel|leeuwendeel|gelijk aan|hetzelfde als|even hoog|even veel|evenveel|deels|gedeelte|bedrag per|\w*prijs|helft|derde|kwart|driekwart|vierde|vijfde|tiende|deel|\w*rekening|\w*kosten|\w*tarief|factuur|nota|percentage|alles|alle kosten|volledig\w*|geheel|helemaal|rest|maximaal|maximum|tot|procent|\d+ ?%|euro|inkomen|kosten|mee|niets|verschil|meerdere|overblijft|overige|resterende|tabel|gratis|tekort)\b|€|\d ?%/;

/** What a heading or the first cell of a row announces: what the municipality pays, or what is left to parents. */
const PAID_HEADING =
  /\b(?:bekostig|financier|betal|subsidi)\w* door (?:de gemeente|ons)\b|\brekening\b|\brekensom\b|\bhoogte\b|(?:^|\/ )(?:de )?gemeente$|\b(?:betaalt|vergoedt) de gemeente\b|\b(?:betalen|vergoeden) (?:wij|we)\b|\b(?:vergoed\w*|tegemoetkoming|bedrag\w*|uurprijs|uurtarief|wat krijg\w*|tarief|kost(?:en|prijs)?|geld|bijdrage van de gemeente|subsidie)\b/;
const OWN_HEADING =
  /\b(?:draagt?|legt?|past?) (?:u|ik|je|jij|ouders?)\b[^?]{0,20}\bbij\b|\b(?:aandeel|bijdrage|deel) van (?:de )?ouders?\b|(?:^|\/ )(?:de )?(?:ouders?|uzelf|u zelf|u|jij|jezelf)$|\bvoor mij over\b|\b(?:uw|jouw|je|mijn|eigen) (?:deel|aandeel)\b|\b(?:kost|betaal)\w*\b[^?]{0,20}\b(?:mij|me|u|je|jou|ouders|zelf)\b|\bouders betalen\b|\bmeebetalen\b|\bbijbetalen\b|\beigen (?:bijdrage|deel|betaling)\b|\bouderbijdrage\b|\b(?:ik|u|je|ouders?|zelf)\b[^?]{0,30}\bbetal\w*|\bbetaal (?:ik|je)\b|\bbetaalt u\b/;
/** "Wat kost SMI? Niets, of 35 euro per maand": what it costs is what parents pay. */
const COSTS_HEADING = /\bwat kost\b|\bhoeveel kost\b|\bhoe duur\b/;
const FLAT =
  /(?:\beuro\b|€ ?\d)[^.?]{0,20}\bper maand\b|^(?:niets|niks|nul euro)\b|: (?:niets|niks|nul euro)\b/;
/** An answer under such a heading that needs no verb: "80% van de kosten", "20%", "niets". */
const AMOUNT = new RegExp(
  `${SHARE}|\\b(?:niets|niks|geen|nee|gratis|alles|alle kosten|volledig|geheel|deels|rest|overige|resterende|ten hoogste|maxim\\w+|gemaximeerd|begrensd|verschil|meerdere|overblijft|meer rekent|\\w*tarief|inkomensafhankelijk\\w*|tabel|percentage|afhankelijk van)\\b|\\b(?:hangt|naar)\\b[^.?]{0,30}\\binkomen`,
);
/** The municipality pays all of it: then parents pay nothing. */
const ALL =
  /\b(?:hele|volledige) (?:rekening|bedrag|kosten|opvang)\b|\b(?:alles|alle kosten|volledig|geheel|helemaal)\b|\b100 ?(?:%|procent)|\bvolledige (?:opvang)?kosten\b|\bgeen eigen bijdrage\b/;
const NOT_ALL = /\bniet (?:alles|alle|volledig|geheel|helemaal)\b/;

/** Cells below their columns: "gemeente: 96%; ouder: 4%". */
const CELL = `[^:;.?]{0,20}: [^;.?]{0,20}(?:${SHARE}|\\b(?:niets|alles|rest)\\b)`;
const PAID_COLUMN = new RegExp(`\\b(?:gemeente|wij(?=: )|vergoeding|tegemoetkoming)\\b${CELL}`);
const OWN_COLUMN = new RegExp(
  `\\b(?:ouders?|eigen (?:bijdrage|deel)|uzelf|zelf|jij(?=: )|u(?=: ))\\b${CELL}`,
);

/** "Het hele uurtarief, op de eigen bijdrage na" tells what is paid, and what not. */
const PRICE = /\b(?:\w*kosten|\w*tarief|\w*prijs|\w*bedrag|factuur|rekening)\b/;

/** The title of the page says what it is about, and announces no amounts. */
const BELOW_TITLE = / \/ /;
/** A share of a norm for income is no share of the costs. */
const INCOME_LIMIT =
  /\d+ ?(?:%|procent) van (?:het|de|uw|je) (?:[a-z]+ )?(?:minimumloon|bijstandsnorm|norm|sociaal minimum|minimum)\b/g;
/** What others do not pay, as a condition, is no word on what the municipality pays. */
const OTHERS_NOT =
  /\b(?:geen|niet|nergens)\b[^.?]{0,60}\b(?:kinderopvangtoeslag|toeslag|vergoeding|tegemoetkoming|uwv|belastingdienst)\b|\bandere vergoeding\b/;
/** "Die volgt uit de tabel": of what parents pay, when the sentence before told of that. */
const LEANS = /^(?:die|dat|deze|dit)\b/;
const OURS = /\b(?:gemeente|wij|we|ons)\b/;

export interface Payment {
  readonly paid: readonly Statement[];
  readonly own: readonly Statement[];
}

function tellsPaid(words: string): boolean {
  return PAYS.test(words) || PAYS_TOO.some((pattern) => pattern.test(words));
}

function tellsOwn(words: string): boolean {
  const told = words.replaceAll(HELP_WITH_PAYING, ' ');
  return PARENT.test(told) || PARENT_TOO.some((pattern) => pattern.test(told));
}

export function saysPayment(statements: readonly Statement[]): Payment {
  const told = statements.filter(
    ({ words, heading }) => !/\?$/.test(words) && !OTHER_COSTS.test(words) && !OTHER_HEADING.test(heading),
  );
  const ours = told.filter(({ words }) => !OTHERS_NOT.test(words) || OURS.test(words));
  const paid = ours.filter(
    ({ words, heading, headings, before }) =>
      PAID_COLUMN.test(words) ||
      (tellsPaid(words) &&
        (HOW_MUCH.test(words) || PAID_HEADING.test(heading)) &&
        !(
          ONLY_ROUTE.test(words) &&
          !/\bdeel\b|\bkosten\b|\bhele\b|\bvolledig\w*|\brest\b|\b(?:het|al het) (?:overige|andere)\b|\bresterende\b|\balles\b|\b(?:ten hoogste|maximaal|hooguit|behoudens|verminderd|aftrek)\b|\w(?:tarief|prijs)\b|%/.test(
            words,
          )
        )) ||
      (PAID_HEADING.test(heading) &&
        BELOW_TITLE.test(`${headings}${heading}`) &&
        !OWN_HEADING.test(heading) &&
        !(LEANS.test(words) && PARENT.test(before)) &&
        !(PARENT.test(words) && !PRICE.test(words)) &&
        AMOUNT.test(words.replaceAll(INCOME_LIMIT, ' '))),
  );
  const whole = paid.filter(({ words }) => tellsPaid(words) && ALL.test(words) && !NOT_ALL.test(words));
  const own = told.filter(
    ({ words, heading }) =>
      tellsOwn(words) ||
      (COSTS_HEADING.test(heading) && FLAT.test(words) && !tellsPaid(words)) ||
      OWN_COLUMN.test(words) ||
      (OWN_HEADING.test(heading.replaceAll(HELP_WITH_PAYING, ' ')) && AMOUNT.test(words)),
  );
  return { paid, own: own.length > 0 ? own : whole };
}

/** More than that the municipality pays along: a share, a price, a table, or who gets how much. */
const FIGURE = new RegExp(
  `${SHARE}|\\b(?:niets|niks|geen eigen|gratis|alles|alle kosten|volledig\\w*|geheel|hele|rest|overige|resterende|restant|verschil|meerdere|ten hoogste|maximaal|maximum|maximale|\\w*tarief|\\w*prijs|inkomen\\w*|inkomensafhankelijk\\w*|tabel|percentage|procent|min(?:us)?)\\b`,
);

/** Whether what the municipality pays is told with any measure. */
export function saysHowMuch(statements: readonly Statement[]): boolean {
  return saysPayment(statements).paid.some(({ words }) => FIGURE.test(words));
}
