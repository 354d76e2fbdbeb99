/**
 * Quantities in Dutch legal prose: a number with a unit, a bound ("ten hoogste") and a rate ("per week"). Knows
 * nothing of SMI: what a quantity is about is for others to say.
 */
import { fold } from './fold.js';
import { numberValue } from './numerals.js';

export type Unit =
  | 'maand'
  | 'week'
  | 'jaar'
  | 'kalenderjaar'
  | 'schooljaar'
  | 'kwartaal'
  | 'dag'
  | 'dagdeel'
  | 'uur'
  | 'keer'
  | 'procent'
  | 'euro';

type Rate = 'dag' | 'week' | 'maand' | 'jaar';

type Bound = 'maximum' | 'minimum' | 'exact';

export interface Quantity {
  readonly value: number;
  /** The other end of a range ("drie tot zes maanden": value 3, upTo 6); null where there is none. */
  readonly upTo: number | null;
  readonly unit: Unit;
  readonly rate: Rate | null;
  readonly bound: Bound;
  /** UTF-16 offsets in the text that was read, half-open: number and unit. */
  readonly start: number;
  readonly end: number;
}

const DIGITS = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
/** "zes", "6", "zes (6)", "6 (zes)". */
/** Any word may stand before the unit: whether it is a number is looked up, which is faster than a thousand alternatives. */
const NUMBER = String.raw`(?:${DIGITS}|\b[a-z]{2,}\b)(?:\s*\((?:${DIGITS}|[a-z]+)\))?`;

const UNITS: readonly (readonly [Unit, string])[] = [
  ['kalenderjaar', 'kalenderja(?:ar|ren)'],
  ['schooljaar', 'schoolja(?:ar|ren)'],
  ['maand', '(?:kalender)?maand(?:en)?|mnd(?:en)?'],
  ['kwartaal', 'kwarta(?:al|len)'],
  ['week', '(?:kalender)?we(?:ek|ken)|wkn?'],
  ['jaar', 'ja(?:ar|ren)|jr'],
  ['dagdeel', 'dagde(?:el|len)|halve dag(?:en)?|ochtend(?:en)?|(?:na)?middag(?:en)?'],
  ['dag', '(?:hele |volle |werk|opvang)?dag(?:en)?'],
  ['uur', '(?:opvang)?u(?:ur|ren)'],
  ['keer', 'keer|maal'],
  ['procent', 'procent|%'],
  ['euro', 'euro'],
];

const UNIT = UNITS.map(([, pattern]) => pattern).join('|');
const QUANTITY = new RegExp(
  String.raw`(${NUMBER})(?:\s*(?:-|tot|a|tot en met|t\/m)\s*(${NUMBER}))?[\s-]*((?:(?:aaneengesloten|opeenvolgende|achtereenvolgende|opvolgende|hele|volle|gehele|volledige|vaste|losse|zelfgekozen|afzonderlijke|gesubsidieerde|kalender|betaalde) )*)(${UNIT})(?![a-z])`,
  'g',
);
/** "minimaal zes en maximaal twaalf maanden": the first number shares the unit of the second. */
const SHARED_UNIT = new RegExp(
  String.raw`(${NUMBER})(?=\s*,?\s*(?:en|maar|of|tot)\s+(?:ten hoogste|hoogstens|hooguit|maximaal|niet (?:meer|langer) dan)\s+$)`,
  'g',
);
const HALF_YEAR =
  /\b(?:(?:een|1)\s+)?half\s?(?:kalender|school)?jaar\b|\bhalve jaren\b|\bhalfja(?:ar|ren)\b/g;

const MAXIMUM =
  /(?:\bten ?hoogste|\bop (?:zijn|z'n) hoogst|\bhoogstens|\bhooguit|\bmaxima(?:al|le)|\bplafond van|\bop zijn langst|\bmaximum(?: van)?|\bmax\.?|\b(?:niet|nooit|geen)\b[^.;:]{0,30}?\b(?:meer|vaker|langer|langere|hoger|hogere|groter|grotere)\b[^.;:]{0,25}?\bdan|\buiterlijk|\bten langste|\bniet verder dan|\bbovengrens van|\b(?:beperkt|begrensd|gemaximeerd) (?:tot|op)|\bte boven|\b(?:niet|nooit)\b[^.;:]{0,20}\bboven(?: de)?|\bvoor zover .{0,20}binnen)(?:\s+[a-z()'-]+){0,5}\s*$/;
const MAXIMUM_TO =
  /\btot(?: en met| aan)?(?: (?:een|de|het))?(?:\s+(?:periode|termijn|duur|omvang|aantal|totaal) van)?\s*$/;
const SHORTER_DENIED =
  /\b(?:niet|nooit|geen)\b[^.;:]{0,50}\b(?:korter|kortere|minder|kleiner|kleinere|lager|lagere)\b[^.;:]{0,25}\bdan(?:\s+[a-z()'-]+){0,3}\s*$/;
const MINIMUM =
  /(?:\bten ?minste|\bop z'n minst|\bbodem van|\bgegarandeerd|\bminima(?:al|le)|\bminimum(?: van)?|\bminstens|\bniet (?:korter|minder|lager) dan|\bnooit (?:korter|minder|lager) dan|\bin (?:elk|ieder) geval|\bop zijn minst|\bvanaf|\bondergrens van)(?:\s+[a-z()'-]+){0,5}\s*$/;
/** "Of korter" bounds; "of korter als de aanvrager dat wil" leaves the length as it is. */
const MAXIMUM_AFTER =
  /^\s*(?:,?\s*(?:maximaal|als (?:boven)?grens|als maximum|is het maximum|ten hoogste|of (?:zoveel )?(?:korter|minder)(?! (?:als|indien|wanneer|zodra|op|naar)\b[^.;]{0,40}\b(?:wil|willen|wilt|wenst|wensen|wens|verzoek\w*|vraagt|vragen|kiest|kiezen|aangeeft|aangeven|minder nodig))|(?:en )?(?:niet|nooit) (?:langer|meer)))\b|^[^.;,:]{0,40}\b(?:niet|nooit) (?:te boven|(?:wordt|worden|mag|mogen|kan|kunnen) (?:worden )?(?:overschreden|overstegen)|overschrijd\w*|overschreden|overtreft|overtreffen|overstijg\w*)\b/;
/** "overtreft ten aanzien van een kind de honderd uren niet": the denial stands at the end. */
const NOT_OVER =
  /\b(?:overtreft|overtreffen|overschrijdt|overschrijden|overstijgt|gaat|gaan)\b[^.;:]{0,110}$/;
/** "Meer dan drie dagen per week wordt niet vergoed, en langer dan een jaar evenmin." */
const MORE_THAN = /\b(?:meer|langer|vaker|hoger) dan\s*$/;
const LESS_THAN = /\b(?:minder|korter|lager) dan\s*$/;
const DENIED_AFTER = /^[^.;:]{0,45}\b(?:niet|geen|nooit|evenmin)\b/;
const OVER_DENIED = /^[^.;:,]{0,30}\b(?:niet|nooit)(?: te boven)?(?=\s*(?:[.;,]|$))/;
const MINIMUM_AFTER =
  /^\s*(?:,?\s*(?:als minimum|minimaal|of (?:langer|meer)|als ondergrens|(?:niet|nooit) (?:korter|minder)))\b/;

const RATES: readonly (readonly [Rate, RegExp])[] = [
  [
    'week',
    /^[^.;:]{0,45}?\b(?:per (?:kind,? )?(?:kalender)?week|in (?:de|een|iedere|elke|enige|een kalender)? ?week|(?:elke|iedere|van (?:elke|iedere)) week|wekelijks|a week|weeks|p\s?[/.,]\s?w(?:k|eek)?|per wk)\b/,
  ],
  [
    'maand',
    /^[^.;:]{0,45}?\b(?:per (?:kind,? )?(?:kalender)?maand|in (?:de|een|iedere|elke|enige) (?:kalender)?maand|(?:elke|iedere) maand|maandelijks|p\s?[/.,]\s?m(?:nd|aand)?|per mnd)\b/,
  ],
  ['dag', /^[^.;:]{0,12}?\b(?:per (?:opvang|werk)?dag|(?:elke|iedere) dag|dagelijks)\b/],
  ['jaar', /^[^.;:]{0,45}?\b(?:per (?:[a-z]+)?jaar|(?:elk|ieder) jaar|jaarlijks)\b/],
];
/** Another quantity on the way to the rate takes the rate for itself; "van vier uur" only says how long each is. */
const OTHER_BETWEEN = /\d|\b(?:dagen|dagdelen|uren|uur|maanden)\b/;
const LENGTH_EACH = /\b(?:van|a) (?:[a-z]+ ){0,2}[\d,a-z]+ (?:uur|uren)\b/g;
const RATE_BEFORE =
  /\b(?:(?:per|elke|iedere) (?:kalender)?(week|maand|jaar)|(wekelijks|maandelijks|jaarlijks)e?)\b(?:[^.;:,\d]{0,75})$/;
const ADVERBS: Readonly<Record<string, Rate>> = {
  wekelijks: 'week',
  maandelijks: 'maand',
  jaarlijks: 'jaar',
};

function numberIn(text: string): number | null {
  const [first = ''] = text.split('(');
  return numberValue(first.trim()) ?? numberValue(/\(([^)]*)\)/.exec(text)?.[1]?.trim() ?? '');
}

function unitOf(word: string): Unit | null {
  return UNITS.find(([, pattern]) => new RegExp(`^(?:${pattern})$`).test(word))?.[0] ?? null;
}

function boundOf(before: string, after: string): Bound {
  // What stands before the last border of a clause governs something else.
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1).slice(-90);
  const least = MINIMUM.exec(clause);
  const most = MAXIMUM.exec(clause);
  if (LESS_THAN.test(clause) && DENIED_AFTER.test(after)) return 'minimum';
  // "minimaal zes en maximaal twaalf": the bound that stands nearest governs.
  if (least !== null && most !== null) return least.index > most.index ? 'minimum' : 'maximum';
  if (SHORTER_DENIED.test(clause) || least !== null || MINIMUM_AFTER.test(after)) return 'minimum';
  if (most !== null || MAXIMUM_TO.test(clause) || MAXIMUM_AFTER.test(after)) return 'maximum';
  if (NOT_OVER.test(clause) && OVER_DENIED.test(after)) return 'maximum';
  if (MORE_THAN.test(clause) && DENIED_AFTER.test(after)) return 'maximum';
  return 'exact';
}

function rateOf(before: string, after: string, unit: Unit): Rate | null {
  if (unit !== 'dag' && unit !== 'dagdeel' && unit !== 'uur' && unit !== 'keer' && unit !== 'euro')
    return null;
  // Between the quantity and its rate no other quantity may stand ("8 uur, 2 dagen per week"); the nearest rate governs.
  const [nearest] = RATES.flatMap(([rate, pattern]) => {
    const match = pattern.exec(after);
    return match !== null && !OTHER_BETWEEN.test(match[0].replace(LENGTH_EACH, ''))
      ? [{ rate, length: match[0].length }]
      : [];
  }).sort((a, b) => a.length - b.length);
  if (nearest !== undefined) return nearest.rate;
  const stated = RATE_BEFORE.exec(before);
  return (stated?.[1] as Rate | undefined) ?? ADVERBS[stated?.[2] ?? ''] ?? null;
}

/** The same sentence is read by several families. */
const recent = new Map<string, readonly Quantity[]>();
const MOST_RECENT = 2000;

/** All quantities in text order. "een" counts as a number only when a unit follows, which the pattern demands. */
export function quantities(text: string): readonly Quantity[] {
  const known = recent.get(text);
  if (known !== undefined) return known;
  if (recent.size >= MOST_RECENT) recent.clear();
  const found = readQuantities(text);
  recent.set(text, found);
  return found;
}

function readQuantities(text: string): readonly Quantity[] {
  const folded = fold(text);
  const found: Quantity[] = [];
  const add = (
    start: number,
    end: number,
    value: number,
    upTo: number | null,
    unit: Unit,
    rateFrom = end,
  ): void => {
    const before = folded.slice(0, start);
    const after = folded.slice(end);
    found.push({
      value,
      upTo,
      unit,
      rate: rateOf(before, folded.slice(rateFrom), unit),
      bound: boundOf(before, after),
      start,
      end,
    });
  };
  for (const match of folded.matchAll(HALF_YEAR))
    add(match.index, match.index + match[0].length, 6, null, 'maand');
  for (const match of folded.matchAll(QUANTITY)) {
    const [whole, first = '', second, , word = ''] = match;
    // "tegemoetkoming tot zes maanden": the word before "tot" is no number, the one behind it is.
    const alone = numberIn(first) === null && second !== undefined;
    const value = numberIn(alone ? second : first);
    const start = alone ? match.index + whole.indexOf(second) : match.index;
    const unit = unitOf(word);
    const end = match.index + whole.length;
    if (
      value === null ||
      unit === null ||
      found.some((other) => match.index < other.end && other.start < end)
    )
      continue;
    for (const shared of folded.slice(0, match.index).matchAll(SHARED_UNIT)) {
      const least = numberIn(shared[0]);
      if (least !== null) add(shared.index, shared.index + shared[0].length, least, null, unit, end);
    }
    add(start, end, value, second === undefined || alone ? null : numberIn(second), unit);
  }
  return found.sort((a, b) => a.start - b.start);
}

const MONTHS: Readonly<Partial<Record<Unit, number>>> = {
  maand: 1,
  kwartaal: 3,
  jaar: 12,
  kalenderjaar: 12,
  schooljaar: 12,
};

/** A length of time in months; weeks by 52 to the year, rounded to halves; null for other units. */
export function inMonths(value: number, unit: Unit): number | null {
  if (unit === 'week') return Math.round(((value * 12) / 52) * 2) / 2;
  const months = MONTHS[unit];
  return months === undefined ? null : value * months;
}
