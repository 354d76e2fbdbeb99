/**
 * Lengths and volumes written out in one way, so that the patterns of term, volume and extension meet one form only:
 * thousands without a dot, halves as decimals, words like "zesmaandsperiode" taken apart, and a unit that is left out
 * put back ("het aantal uren is ten hoogste honderd per maand"). Folded text in, folded text out; offsets change.
 */
import { numberValue } from '../../../language/numerals.js';

const HALVES =
  /\b(een|twee|drie|vier|vijf|zes|zeven|acht|negen)[- ]?en[- ]?(?:een[- ]?)?(?:half|halve)\b(?=[- ]?(?:ja|da|uu|maand))/g;
const COMPOUND =
  /\b(half|een|twee|drie|vier|vijf|zes|negen|twaalf|\d+)[- ]?(maand|week|jaar)s?[- ]?(?:en)?(periode|termijn|tijdvak|indicatie|toekenning|contract|blok)\b/g;
const UNIT_WORD = /\b(opvanguren|uren|uur|dagdelen|dagen)\b/g;
/** A number with a rate and no unit between them. */
const BARE_RATE =
  /\b((?:\d+(?:,\d+)?|[a-z]{3,})(?: \([a-z\d]+\))?)(?=\s+(?:per kind,? )?(?:per|in (?:de|een|elke|iedere)|elke|iedere)\s+(?:kalender)?(?:week|maand|jaar)\b)/g;
const COUNTED =
  /\b(?:aantal|getal|hoeveelheid|omvang|maximum|minimum)\b|\b(?:uren|dagen|dagdelen) (?:waarvoor|waarop|die|dat)\b/;

/** "Het aantal dagdelen bedraagt vier per week": the unit stands before. */
function withUnits(words: string): string {
  if (!COUNTED.test(words)) return words;
  return words.replace(BARE_RATE, (number, _: string, at: number) => {
    if (numberValue(number.split(' ')[0] ?? '') === null) return number;
    const before = words.slice(0, at);
    const unit = [...before.matchAll(UNIT_WORD)].at(-1)?.[1];
    return unit === undefined || !COUNTED.test(before) ? number : `${number} ${unit}`;
  });
}

/** "Hoeveel dagen?", answered with "Twee per week": the unit stands in the question. */
export function withUnitOfQuestion(heading: string, words: string): string {
  const unit = /\bhoe ?veel (?:\w+ )?(opvanguren|uren|uur|dagdelen|dagen)\b[^/]*\?/.exec(heading)?.[1];
  if (unit === undefined) return words;
  return words.replace(BARE_RATE, (number) =>
    numberValue(number.split(' ')[0] ?? '') === null ? number : `${number} ${unit}`,
  );
}

/** "Het gewone aantal is 20 per week", "het zijn er ten hoogste achttien": the unit stands in the sentence before. */
const THEY_ARE = /\b(?:zijn|worden|mogen|krijgt) er\b[^.;,]{0,30}?\b([a-z]+|\d+)(?=\s*[.;,]|\s*$)/g;

export function withUnitBefore(before: string, words: string): string {
  const unit = [...before.matchAll(UNIT_WORD)].at(-1)?.[1];
  if (unit === undefined || words.search(UNIT_WORD) !== -1) return words;
  const counted = COUNTED.test(words)
    ? words.replace(BARE_RATE, (number) =>
        numberValue(number.split(' ')[0] ?? '') === null ? number : `${number} ${unit}`,
      )
    : words;
  const rate = /\b(?:per|elke|de) (week|maand)\b/.exec(before)?.[1];
  if (rate === undefined) return counted;
  return counted.replace(THEY_ARE, (whole, number: string) =>
    numberValue(number) === null ? whole : `${whole} ${unit} per ${rate}`,
  );
}

const OVER_WEEKS =
  /\b(\d+(?:,\d+)?|[a-z]{3,}) (uur|uren|opvanguren|dagen|dagdelen)((?: [a-z]+){0,3}?) per (?:periode van )?(twee|drie|vier|2|3|4|veertien|14|dertien|13) (weken|dagen)\b|\b(\d+(?:,\d+)?|[a-z]{3,}) (uur|uren|opvanguren|dagen|dagdelen)((?: [a-z]+){0,3}?) per (kwartaal)\b/g;

/** "80 uur per vier weken": so much a week. */
function perWeek(words: string): string {
  return words.replace(
    OVER_WEEKS,
    (
      whole,
      first?: string,
      unit?: string,
      between?: string,
      count?: string,
      of?: string,
      ...rest: string[]
    ) => {
      const value = numberValue(first ?? rest[0] ?? '');
      const number = count === undefined ? 13 : (numberValue(count) ?? 0);
      const weeks = of === 'dagen' ? number / 7 : number;
      if (value === null || weeks === 0) return whole;
      const share = String(Math.round((value / weeks) * 10) / 10).replace('.', ',');
      return `${share} ${unit ?? rest[1]}${between ?? rest[2] ?? ''} per week`;
    },
  );
}

const MORNINGS =
  /\b(\d+|een|twee|drie|vier|vijf) ochtend(?:en)? (?:en|plus) (\d+|een|twee|drie|vier|vijf) (?:na)?middag(?:en)?\b/g;

/** A cell with a bare number, under a column that names the unit: "dagdelen per week" above "4". */
export function withUnitOf(column: string, cell: string): string {
  const unit = /\b(uren|dagdelen|dagen|maanden|weken)\b/.exec(column)?.[1];
  const bare =
    /^(?:(?:maximaal|minimaal|max[.,]|min[.,]|tot) )?([\d,]+|[a-z]+)(?: ?(?:-|tot) ?[\d,]+)?$/.exec(cell);
  if (unit === undefined || bare === null || numberValue(bare[1] ?? '') === null) return cell;
  return `${cell} ${unit}`;
}

const COUNTED_LAST =
  /\b(?:aantal|getal)(?: der| van de)? (?:[a-z]+ )?(\w*uren|dagdelen|dagen)\b([^.;]{0,80}?)\bper (?:kalender)?(week|maand)\b([^.;]{0,80}?\b(?:te weten|namelijk|zijnde|dat is|dit is|is|bedraagt|beloopt)\s+(?:(?:ten|op zijn) (?:hoogste|minste)|maximaal|minimaal|hoogstens|hooguit)?\s*)([a-z]+|\d+)(?=\s*[;.]|\s*$)/g;

/** "het aantal uren dat per maand wordt vergoed, te weten ten hoogste zestig": unit and rate stand before. */
function countedLast(words: string): string {
  return words.replace(COUNTED_LAST, (whole, unit: string, _between, rate: string, _said, number: string) =>
    numberValue(number) === null ? whole : `${whole} ${unit} per ${rate}`,
  );
}

/** "Het aantal maanden is twaalf"; "voor hele maanden, met een minimum van drie en een maximum van twaalf". */
const COUNTED_LENGTH =
  /\baantal (maanden|weken)\b[^.;]{0,80}?\b(?:is|bedraagt|beloopt)\s+(?:(?:ten|op zijn) (?:hoogste|minste) |maximaal |minimaal |hoogstens |hooguit )?([a-z]+|\d+)(?=\s*[.;,]|\s*$)/g;
const BARE_BOUND =
  /\b(maanden|weken|dagdelen|dagen)\b([^.;]{0,30}?\b(?:minimum|maximum) van )([a-z]+|\d+)( en (?:een |met een )?(?:minimum|maximum) van )([a-z]+|\d+)(?=\s*[.;,]|\s*$)/g;

function withUnitOfCount(words: string): string {
  return words
    .replace(COUNTED_LENGTH, (whole, unit: string, number: string) =>
      numberValue(number) === null ? whole : `${whole} ${unit}`,
    )
    .replace(BARE_BOUND, (whole, unit: string, lead: string, first: string, and: string, second: string) =>
      numberValue(first) === null || numberValue(second) === null
        ? whole
        : `${unit}${lead}${first} ${unit}${and}${second} ${unit}`,
    );
}

/** "Drie, zes of twaalf maanden, naar de ernst": what a family can count on is the shortest. */
const CHOICE = /\b((?:[a-z]+|\d+)(?:, (?:[a-z]+|\d+))*) (?:of|dan wel) ([a-z]+|\d+) (maanden|weken)\b/g;

function shortestOfChoice(words: string): string {
  return words.replace(CHOICE, (whole, first: string, last: string, unit: string) => {
    const values = [...first.split(', '), last].map(numberValue);
    if (values.some((value) => value === null)) return whole;
    return `${Math.min(...values.map((value) => value ?? 0))} ${unit}`;
  });
}

export function canonical(words: string): string {
  return withUnits(
    perWeek(countedLast(withUnitOfCount(shortestOfChoice(words))))
      .replace(/(?<![\d,.])(\d{1,3})[.,](\d{3})(?![\d,])/g, '$1$2')
      .replace(/½/g, 'half')
      .replace(/\bmax(?:[.,]|\b)/g, 'maximaal')
      .replace(/\bp ?[.,/] ?w(?:k|eek)?\b[.,]?/g, 'per week')
      .replace(/\bmin[.,](?= ?\d)/g, 'minimaal')
      .replace(/(?<=\s)(?:<=|≤)\s*(?=\d)/g, 'maximaal ')
      .replace(/(?<=\s)(?:>=|≥)\s*(?=\d)/g, 'minimaal ')
      .replace(
        MORNINGS,
        (_, mornings: string, afternoons: string) =>
          `${(numberValue(mornings) ?? 0) + (numberValue(afternoons) ?? 0)} dagdelen`,
      )
      .replace(HALVES, (_, whole: string) => `${numberValue(whole) ?? 0},5`)
      .replace(COMPOUND, (_, number: string, unit: string, noun: string) =>
        number === 'half'
          ? `${noun} van een half jaar`
          : `${noun} van ${number} ${unit === 'maand' ? 'maanden' : unit === 'week' ? 'weken' : 'jaar'}`,
      )
      .replace(
        /(?<=\b(?:uren|uur|dagen|dagdelen)) (?:binnen|in) (?:een|elk|ieder) (?:kalender)?jaar\b/g,
        ' per jaar',
      )
      .replace(/\bop jaarbasis\b/g, 'per jaar')
      .replace(/\bop weekbasis\b/g, 'per week')
      .replace(/\bop maandbasis\b/g, 'per maand')
      .replace(/\bper (?:opvang|toekennings|indicatie)jaar\b/g, 'per jaar'),
  );
}
