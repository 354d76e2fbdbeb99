/** A fixed share or amount that parents pay: "10% van de kosten", "€ 50 per maand", "wij vergoeden 90%". */
import { SHARE_OF_LEVEL } from '../shared/income-words.js';
import { withoutHourlyPrice } from '../shared/tables.js';

const WORDS: Readonly<Record<string, number>> = {
  vijf: 5,
  zes: 6,
  tien: 10,
  vijftien: 15,
  twintig: 20,
  vijfentwintig: 25,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  vijfenzeventig: 75,
  tachtig: 80,
  negentig: 90,
  vijfennegentig: 95,
  honderd: 100,
};
const FRACTIONS: Readonly<Record<string, number>> = {
  tiende: 10,
  zesde: 16.7,
  vijfde: 20,
  kwart: 25,
  derde: 33.3,
  helft: 50,
  'twee derde': 66.7,
  tweederde: 66.7,
  driekwart: 75,
  'drie kwart': 75,
};
const FRACTION = new RegExp(
  `\\b(${Object.keys(FRACTIONS).reverse().join('|')})\\b(?: deel)? van (?:de |het |deze |die )?(?:\\w+ ){0,2}(?:kosten|prijs|rekening|opvangkosten|factuur)`,
);
const WRITTEN = Object.keys(WORDS).join('|');
const SHARE = `(\\d{1,3}(?:[.,]\\d+)?|${WRITTEN})(?: \\(\\d{1,3}(?:[.,]\\d+)? ?%?\\))? ?(?:%|procent\\b)`;
/** A share of something else than the costs of care. */
const OF_SOMETHING_ELSE =
  /(?:%|procent)\)? (?:van|boven) (?:de |het )?(?:\w+ ){0,3}(?:\w*norm|\w*minimum\w*|minimumloon|wml|\w*inkomen|tarief waarvoor|verleende|voorschot|draagkracht|meerdere)\b/;
/** "je betaalt 60 procent zelf": of the costs, though that is not said. */
const PAYS_SHARE = /\bbeta(?:alt|ald|al|len)\b[^.;]{0,40}(?:%|procent\b)(?! van)/;
const COSTS = /\b(?:kosten|kostprijs|opvangkosten|uurprijs|prijs|rekening|factuur|nota|opvang)\b/;
const PAID =
  /\b(?:wij|we|de gemeente|gemeente|het college|college|burgemeester en wethouders)\b[^.;]{0,40}\b(?:vergoed\w*|beta(?:alt|ald|al|len)\b|betalen|subsidieert|dragen|draagt|neemt)\b|\b(?:vergoed\w*|beta(?:alt|ald|al|len)\b|betalen)\b (?:wij|we|de gemeente|het college)\b|\b(?:tegemoetkoming|vergoeding|subsidie|bijstand|gemeentelijke bijdrage)\b[^.;]{0,40}\b(?:bedraagt|is|bestaat|beloopt|omvat|van)\b|\bword(?:t|en)\b[^.;]{0,60}\bvergoed\b|\b(?:ouders?|u|je|aanvrager|belanghebbende|gezin(?:nen)?)\b[^.;]{0,80}\b(?:ontvang|krijg)\w*\b|\b(?:ontvang|krijg)\w* (?:u|je|de ouder|ouders)\b|\bvergoed wordt\b/;
const PARENT =
  /\b(?:ouder|aanvrager|belanghebbende|gezin|gerechtigde)\b[^.;]{0,120}\b(?:bijdrage|som|bedrag)\b[^.;]{0,20}\bverschuldigd\b|\b(?:ouder|aanvrager|belanghebbende|gezin|gerechtigde)\b[^.;]{0,100}\bbijdrage verschuldigd\b|\bdoor de (?:ouder|aanvrager|belanghebbende)\w* te (?:dragen|betalen)\b|\b(?:ouder|aanvrager|belanghebbende|gezin)\b[^.;]{0,120}\bbijdrage\b[^.;]{0,30}\bverschuldigd\b|\b(?:eigen|ouder)[ -]?(?:bijdrage|aandeel|deel|betaling)\w*|\bbijdrage van de (?:ouder|aanvrager|belanghebbende)\w*|\b(?:u|je|jij|ouders?|aanvrager|belanghebbende|gezin(?:nen)?|iedereen|elk gezin|zij|hij)\b[^.;]{0,60}\bbeta(?:alt|ald|al|len)\b|\bbetaal(?:t|d)?\b (?:u|je|de ouders?|ouders|iedereen|de aanvrager|het gezin|een gezin|de belanghebbende)\b|\bzelf\b|\bvoor (?:eigen )?rekening van de (?:ouder|aanvrager|belanghebbende)\w*|\bvoor eigen rekening\b/;
const AMOUNT_FOR =
  /(?:€ ?\d[\d.,]*-?|\b\d[\d.,]* ?\)? ?euro)[^.;]{0,25}\b(?:per|voor (?:ieder|elk|iedere|elke)) (?:\w+ ){0,2}(?:maand|week|dag|dagdeel|uur|kind|gezin|jaar)\b|\b(?:per|voor (?:ieder|elk|iedere|elke)) (?:maand|week|dag|dagdeel|uur|kind)\b[^.;]{0,90}(?:€ ?\d|\d euro)/;
/** The contribution of the parent, whose sentence may name the hourly price beside it. */
const OF_PARENT = /\bhuishoudinkomen\b/g;
const PRICE =
  /\b(?:uurprij\w*|uurtarie\w*|prijs per uur|tarief|(?<!ongeacht (?:de hoogte van )?(?:het|zijn|hun|haar) )inkomen|norm)\b/;

function numberOf(text: string): number {
  return WORDS[text] ?? Number(text.replace(',', '.'));
}

/**
 * The parent's share in percent (0 to 100), or `null` for `parent` where it is an amount of money. Null where the
 * sentence gives no fixed share. `words` are folded.
 */
export function fixedShareOf(words: string): { readonly parent: number | null } | null {
  const share = new RegExp(SHARE).exec(words);
  if (share?.[1] !== undefined && (COSTS.test(words) || PAYS_SHARE.test(words))) {
    const rest = words.replace(OF_SOMETHING_ELSE, ' ');
    const again = new RegExp(SHARE).exec(rest);
    const value = again?.[1] === undefined ? null : numberOf(again[1]);
    if (value !== null && value <= 100) {
      if (PARENT.test(words) && !PAID.test(words)) return { parent: value };
      if (PAID.test(words) && !PARENT.test(words)) return { parent: 100 - value };
      if (PARENT.test(words)) return { parent: parentFirst(words) ? value : 100 - value };
    }
  }
  const fraction = FRACTIONS[FRACTION.exec(words)?.[1] ?? ''];
  if (fraction !== undefined && (PARENT.test(words) || PAID.test(words))) {
    return { parent: PARENT.test(words) ? fraction : 100 - fraction };
  }
  const priced = withoutHourlyPrice(words).replace(OF_PARENT, ' ');
  if (AMOUNT_FOR.test(words) && PARENT.test(words) && !PRICE.test(priced)) return { parent: null };
  return null;
}

/** How many different shares of the costs the words give; shares of a norm or of income are none. */
export function countShares(words: string): number {
  const rest = words
    .replace(new RegExp(SHARE_OF_LEVEL.source, 'g'), ' ')
    .replace(new RegExp(OF_SOMETHING_ELSE.source, 'g'), ' ');
  if (!COSTS.test(rest)) return 0;
  return new Set([...rest.matchAll(new RegExp(SHARE, 'g'))].map((match) => numberOf(match[1] ?? ''))).size;
}

/** Both parties are named: whose share stands nearest before the first percentage. */
function parentFirst(words: string): boolean {
  const at = words.search(new RegExp(SHARE));
  const before = words.slice(0, at);
  const last = (pattern: RegExp): number => {
    let found = -1;
    for (const match of before.matchAll(new RegExp(pattern.source, 'g'))) found = match.index;
    return found;
  };
  return (
    last(/\b(?:eigen|ouder|ouders|u|je|zelf|aanvrager|belanghebbende)\w*/) >
    last(/\b(?:wij|gemeente|college|vergoed\w*|tegemoetkoming|subsidie)\b/)
  );
}
