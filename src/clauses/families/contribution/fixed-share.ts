/** A fixed share or amount that parents pay: "10% van de kosten", "€ 50 per maand", "wij vergoeden 90%". */
import { numberValue } from '../../../language/numerals.js';
import { SHARE_OF_LEVEL } from '../shared/income-words.js';
import { withoutHourlyPrice } from '../shared/tables.js';

const PARTS: Readonly<Record<string, number>> = {
  tiende: 10,
  achtste: 12.5,
  zesde: 16.7,
  vijfde: 20,
  kwart: 25,
  vierde: 25,
  derde: 33.3,
  helft: 50,
};
/** "een tiende van de kosten", "vier vijfde van de rekening", "driekwart van de prijs". */
const FRACTION = new RegExp(
  `\\b(?:(twee|drie|vier|vijf|zes|zeven|acht|negen) ?)?(${Object.keys(PARTS).join('|')})\\b(?: deel| gedeelte| part)? (?:van|der) (?:de |het |deze |die |uw |je |hun )?(?:\\w+ ){0,2}(?:kosten|prijs|rekening|\\w*kosten|factuur)`,
);
/** "negen van elke tien euro". */
const OF_EVERY_TEN = /\b(\w+) van (?:de|elke|iedere) (?:10|tien) euro\b/;
const SHARE = String.raw`(\d{1,3}(?:[.,]\d+)?|[a-z]+)(?: \(\d{1,3}(?:[.,]\d+)? ?%?\))? ?(?:%|procent\b)`;
/** A share of something else than the costs of care. */
const OF_SOMETHING_ELSE =
  /\b(?:vermeerderd|verhoogd|opgehoogd) met (?:\w+ ){0,2}\d+(?:[.,]\d+)? ?(?:%|procent\b)|(?:%|procent)\)? (?:boven|hoger dan|meer dan) (?:het |dat |de |die )?(?:\w+ )?(?:maxim\w+|uurprijs|tarief)\b|(?:%|procent)\)? (?:van|boven) (?:de |het )?(?:(?!\w*kosten|\w*prijs|\w*tarief|factuur|rekening|opvang)\w+ ){0,3}(?:\w*norm|\w*minimum\w*|minimumloon|wml|\w*inkomen|tarief waarvoor|verleende|voorschot|draagkracht|meerdere)\b/;
/** "je betaalt 60 procent zelf": of the costs, though that is not said. */
const PAYS_SHARE = /\bbeta(?:alt|ald|al|len)\b[^.;]{0,40}(?:%|procent\b)(?! van)/;
const COSTS =
  /\b(?:kosten|\w+kosten|\w*tarief|factuurbedrag|kostprijs|opvangkosten|uurprijs|prijs|rekening|factuur|nota|opvang)\b/;
const PAID =
  /\b(?:wij|we|de gemeente|gemeente|het college|college|burgemeester en wethouders)\b[^.;]{0,40}\b(?:vergoed\w*|beta(?:alt|ald|al|len)\b|betalen|subsidieert|dragen|draagt|neemt|nemen|dekt|dekken|komt)\b|\b(?:vergoed\w*|beta(?:alt|ald|al|len)\b|betalen)\b (?:wij|we|de gemeente|het college)\b|\b(?:tegemoetkoming|vergoeding|subsidie|bijstand|gemeentelijke bijdrage)\b[^.;]{0,40}\b(?:bedraagt|is|bestaat|beloopt|omvat|dekt|beslaat|van)\b|\bword(?:t|en)\b[^.;]{0,60}\bvergoed\b|\b(?:ouders?|u|je|aanvrager|belanghebbende|gezin(?:nen)?)\b[^.;]{0,80}\b(?:ontvang|krijg)\w*\b|\b(?:ontvang|krijg)\w* (?:u|je|de ouder|ouders)\b|\bvergoed wordt\b|\bvoor (?:vergoeding|subsidie|tegemoetkoming) in aanmerking\b/;
const PARENT =
  /\b(?:ouders?|aanvragers?|belanghebbenden?|gezin(?:nen)?|gerechtigde|verzorgers?|klant|u|je)\b[^.;]{0,80}\b(?:voldoet|te voldoen|voldoen|te betalen|bekostigt|te bekostigen|draagt|dragen|te dragen|bij te dragen)\b|\b(?:bij|aan) (?:de |het )?(?:ouders?|gezin|aanvrager|belanghebbende) in rekening\b|\b(?:tegenbetaling|bijbetaling|retributie|inleg|eigen beurs)\b|\b(?:ouder|aanvrager|belanghebbende|gezin|gerechtigde)\b[^.;]{0,120}\b(?:bijdrage|som|bedrag)\b[^.;]{0,20}\bverschuldigd\b|\b(?:ouder|aanvrager|belanghebbende|gezin|gerechtigde)\b[^.;]{0,100}\bbijdrage verschuldigd\b|\bdoor de (?:ouder|aanvrager|belanghebbende)\w* te (?:dragen|betalen)\b|\b(?:ouder|aanvrager|belanghebbende|gezin)\b[^.;]{0,120}\bbijdrage\b[^.;]{0,30}\bverschuldigd\b|\b(?:eigen|ouder)[ -]?(?:bijdrage|aandeel|deel|betaling)\w*|\b(?:bijdrage|aandeel|deel) van (?:de |het |een )?(?:ouder|gezin|aanvrager|belanghebbende)\w*|\b(?:u|je|jij|ouders?|aanvrager|belanghebbende|gezin(?:nen)?|iedereen|elk gezin|zij|hij)\b[^.;]{0,60}\bbeta(?:alt|ald|al|len)\b|\bbetaal(?:t|d)?\b (?:u|je|de ouders?|ouders|iedereen|de aanvrager|het gezin|een gezin|de belanghebbende)\b|\bvan (?:ieder|iedere|elk|elke|het|de|een) (?:gezin|ouder|aanvrager|huishouden)\b[^.;]{0,60}\bbijdrage\b|\b(?:ouders?|aanvragers?|gezin(?:nen)?)\b[^.;]{0,30}\bdra(?:agt|gen)\b[^.;]{0,40}(?:%|\bprocent\b)|\bzelf\b|\b(?:vra(?:agt|gen)|heft|heffen|int|innen|brengt|brengen)\b[^.;]{0,30}\b(?:van|bij) (?:iedereen|iedere|elke|alle|de) ?(?:ouders?|gezin\w*|aanvragers?)?|\bten laste van de (?:ouder|aanvrager|belanghebbende)\w*|\b(?:ouders?|aanvrager|belanghebbende|gezin(?:nen)?|u|je)\b[^.;]{0,60}\b(?:dra(?:agt|gen)|leg(?:t|gen)) (?:\w+ ){0,6}(?:bij|zelf)\b|\bvoor (?:eigen )?rekening van de (?:ouder|aanvrager|belanghebbende)\w*|\bvoor eigen rekening\b/;
const EACH = String.raw`\b(?:per|(?:voor |in )?(?:ieder|elk|iedere|elke)|in de) (?:\w+ ){0,2}\w*(?:maand(?:rekening)?|week|dag|dagdeel|uur|kind|gezin|jaar)\b`;
const AMOUNT_FOR = new RegExp(
  String.raw`(?:€ ?\d[\d.,]*-?|\b\d[\d.,]* ?\)? ?euro|(?<!\bin )\b[a-z]{3,} euro\b)[^.;]{0,25}${EACH}|${EACH}[^.;]{0,90}(?:€ ?\d|\d euro)`,
);
/** The contribution of the parent, whose sentence may name the hourly price beside it. */
const OF_PARENT = /\bhuishoudinkomen\b/g;
const PRICE =
  /\b(?:uurprij\w*|uurtarie\w*|prijs per uur|tarief|(?<!ongeacht (?:de hoogte van )?(?:het|zijn|hun|haar) )inkomen|norm)\b/;

/** "verminderd met € 2,50 per dagdeel": an amount that is left to the parent. */
const DEDUCTED_AMOUNT = new RegExp(
  String.raw`\b(?:verminder\w*|onder aftrek van|min|minus|na aftrek van)\b[^.;]{0,30}(?:€ ?\d[\d.,]*|\b\d[\d.,]* ?euro|\b[a-z]{3,} euro\b)[^.;]{0,25}${EACH}`,
);

/** Shares in percent that the words give, in text order; a word that is no numeral gives none. */
function sharesIn(words: string): readonly { readonly value: number; readonly at: number }[] {
  return [...words.matchAll(new RegExp(SHARE, 'g'))].flatMap((match) => {
    const value = numberValue((match[1] ?? '').replace(/(\d)\.(\d)/, '$1,$2'));
    return value === null ? [] : [{ value, at: match.index }];
  });
}

/** A part of the costs in words, in percent; null where there is none. */
function fractionIn(words: string): number | null {
  const ofTen = numberValue(OF_EVERY_TEN.exec(words)?.[1] ?? '');
  if (ofTen !== null && ofTen < 10) return ofTen * 10;
  const found = FRACTION.exec(words);
  const part = PARTS[found?.[2] ?? ''];
  return part === undefined ? null : part * (numberValue(found?.[1] ?? '') ?? 1);
}

/**
 * The parent's share in percent (0 to 100), or `null` for `parent` where it is an amount of money. Null where the
 * sentence gives no fixed share. `words` are folded.
 */
export function fixedShareOf(words: string): { readonly parent: number | null } | null {
  if (sharesIn(words).length > 0 && (COSTS.test(words) || PAYS_SHARE.test(words))) {
    const rest = words.replace(OF_SOMETHING_ELSE, ' ');
    const value = sharesIn(rest)[0]?.value;
    if (value !== undefined && value <= 100) {
      if (PARENT.test(words) && !PAID.test(words)) return { parent: value };
      if (PAID.test(words) && !PARENT.test(words)) return { parent: 100 - value };
      if (PARENT.test(words)) return { parent: parentFirst(words) ? value : 100 - value };
    }
  }
  const fraction = fractionIn(words);
  if (fraction !== null && (PARENT.test(words) || PAID.test(words))) {
    return { parent: PARENT.test(words) ? fraction : 100 - fraction };
  }
  if (DEDUCTED_AMOUNT.test(words) && PAID.test(words) && !/\bterug\w*|\bvoorschot\w*/.test(words))
    return { parent: null };
  const priced = withoutHourlyPrice(words).replace(OF_PARENT, ' ');
  if (AMOUNT_FOR.test(words) && PARENT.test(words) && !PRICE.test(priced)) return { parent: null };
  return null;
}

/** The share of the costs in a clause, in percent; null where it has none. */
export function shareIn(words: string): number | null {
  const value = sharesIn(words.replace(OF_SOMETHING_ELSE, ' '))[0]?.value;
  if (value !== undefined && value <= 100 && COSTS.test(words)) return value;
  return fractionIn(words);
}

const MONEY_AMOUNT = /€ ?\d[\d.,]*|\b\d[\d.,]* ?euro\b|\b[a-z]{3,} euro\b/g;

/** How many amounts of money for a time or a unit of care a clause names. */
export function countAmounts(words: string): number {
  const unit = /\b(?:per|elke?|iedere?|maandelijks|wekelijks|maand|week|dagdeel|opvangdag|dag|uur)\b/.test(
    words,
  );
  return unit && !PRICE.test(words.replace(/\binkomen\b/g, ' '))
    ? (words.match(MONEY_AMOUNT)?.length ?? 0)
    : 0;
}

/** The one share in a line on a band of income ("inkomen tot € 30.000: 95%"); null where it holds none or several. */
export function bandShare(words: string): number | null {
  const shares = sharesIn(words.replace(new RegExp(SHARE_OF_LEVEL.source, 'g'), ' '));
  return shares.length === 1 ? (shares[0]?.value ?? null) : null;
}

/** How many different shares of the costs the words give; shares of a norm or of income are none. */
export function countShares(words: string): number {
  const rest = words
    .replace(new RegExp(SHARE_OF_LEVEL.source, 'g'), ' ')
    .replace(new RegExp(OF_SOMETHING_ELSE.source, 'g'), ' ');
  if (!COSTS.test(rest) && !/\b(?:tegemoetkoming|vergoeding|subsidie|bijdrage)\b/.test(rest)) return 0;
  return new Set(sharesIn(rest).map(({ value }) => value)).size;
}

/** Both parties are named: whose share stands nearest before the first percentage. */
function parentFirst(words: string): boolean {
  const before = words.slice(0, sharesIn(words)[0]?.at ?? 0);
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
