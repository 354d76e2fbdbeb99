/** Rules that say for which chapters of the instrument they hold. */
import type { Regulation } from '../../regulation/model.js';

const CHAPTER = String.raw`(?:hoofdstuk(?:ken)?|hfst\.?|paragra(?:af|fen)|titels?|afdeling(?:en)?)`;
const CHAPTERS = String.raw`${CHAPTER}\s+((?:\d+)(?:\s*(?:,|en|of|tot en met|t\/m)\s*(?:${CHAPTER}\s+)?\d+)*)`;
const GRANTED = String.raw`\b(?:voorziening|verstrekking|hulp|ondersteuning|tegemoetkoming|vergoeding|bijstand|subsidie|regeling|uitkering|aanvraag|aanvragen|besluit|budget)(?:en)?`;
/** Rules that say for which chapters they hold: at their head, by "geldt", or by what is granted there. */
const HOLDS_FOR = [
  new RegExp(String.raw`^[^.;:]{0,40}?\b${CHAPTERS}[^.;:]{0,10}:`, 'i'),
  new RegExp(String.raw`\b(?:geldt|gelden|van toepassing)\b[^.;]{0,20}\b${CHAPTERS}`, 'i'),
  new RegExp(
    String.raw`${GRANTED}\b,? (?:op grond van|uit|van|(?:als )?bedoeld in|genoemd in|volgens|krachtens) (?:de |het )?${CHAPTERS}`,
    'i',
  ),
];

/** "3, 4 en 6", "3 tot en met 6". */
function numbersIn(list: string): readonly string[] {
  const numbers = list.match(/\d+/g) ?? [];
  const range = /(\d+)\s*(?:tot en met|t\/m)\s*(\d+)/.exec(list);
  if (range === null) return numbers;
  const [from, to] = [Number(range[1]), Number(range[2])];
  return [...numbers, ...Array.from({ length: Math.max(0, to - from) }, (_, index) => String(from + index))];
}

/** "Inkomen hfst. 2 en 3: ...", "Geldt voor hoofdstuk 2.", "een voorziening uit hoofdstuk 3": not the chapter of SMI. */
export function forOtherChapters(text: string, own: ReadonlySet<string>): boolean {
  const named = HOLDS_FOR.flatMap((pattern) => numbersIn(pattern.exec(text)?.[1] ?? ''));
  return named.length > 0 && own.size > 0 && named.every((number) => !own.has(number));
}

/** Chapters that the text itself calls general: "De hoofdstukken 2, 7 en 8 gelden voor alle groepen". */
export function chaptersForAll(regulation: Regulation): ReadonlySet<string> {
  const said =
    /\b(?:hoofdstuk(?:ken)?|hfst\.?|paragra(?:af|fen)|titels?|del?en|deel)\s+((?:\d+|[IVX]+)(?:\s*(?:,|en|tot en met)\s*(?:\d+|[IVX]+))*)\s+(?:is|zijn|geldt|gelden)\b[^.;]{0,40}\b(?:alle|ieder|elk|allemaal|hele)/g;
  return new Set([...regulation.text.matchAll(said)].flatMap(([, list]) => list?.match(/\d+|[IVX]+/g) ?? []));
}
