/**
 * A point in a child's life, in words or figures: "12", "twaalf (12) jaar", "48 maanden", "de dertiende verjaardag", "de
 * dertienjarige leeftijd". Sources of regular expressions on folded text, and the age in years that they mean.
 */

const WORDS: Readonly<Record<string, number>> = {
  nul: 0,
  een: 1,
  anderhalf: 1.5,
  twee: 2,
  tweeeneenhalf: 2.5,
  'twee en een half': 2.5,
  tweeenhalf: 2.5,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  eenentwintig: 21,
  drieentwintig: 23,
  zevenentwintig: 27,
};
const ORDINALS: Readonly<Record<string, number>> = {
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
  vijfde: 5,
  zesde: 6,
  zevende: 7,
  achtste: 8,
  negende: 9,
  tiende: 10,
  elfde: 11,
  twaalfde: 12,
  dertiende: 13,
  veertiende: 14,
  achttiende: 18,
};

export const CARDINAL = Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const ORDINAL = Object.keys(ORDINALS).join('|');
const SAME_IN_FIGURES = '(?: ?\\(\\s?\\d{1,2}(?:[.,]\\d)?e?\\s?\\))?';
const MONTHS = '(?:maanden?|mnd\\.?|weken|week)';
const YEARS = '(?:jaren|jaar|(?:verjaardags)?kaars(?:jes|en)|jarigen?|jr\\b\\.?|levensjaren)';
const ARTICLE = '(?:(?:de|het|zijn|haar|hun|diens|uw|je|jouw|een) )?';

/** A bare number of years: "12", "2,5", "twaalf", "twaalf (12)". One group. */
export const N = `\\b(\\d{1,2}(?:[.,]\\d)?|${CARDINAL})${SAME_IN_FIGURES}`;
/** The unit behind a number of years. */
export const YEAR = '(?:[ -]?(?:jaar|jarigen?|jaren|jr\\.?|levensjaar))';
/** "12e", "twaalfde". One group. */
export const NTH = `\\b(\\d{1,2} ?(?:e|de|ste)|${ORDINAL})${SAME_IN_FIGURES}`;
/**
 * A point in a life with its unit: "de leeftijd van 12 jaar", "48 maanden", "zijn dertiende verjaardag", "de
 * twaalfjarige leeftijd". One group.
 */
export const POINT =
  `${ARTICLE}(?:leeftijd van (?:de )?)?` +
  `(\\b(?:\\d{1,3}(?:[.,]\\d)?|${CARDINAL})${SAME_IN_FIGURES}[ -]?(?:${MONTHS}|jarige leeftijd|${YEARS})|` +
  `\\b(?:\\d{1,2} ?(?:e|de|ste)|${ORDINAL})${SAME_IN_FIGURES} (?:verjaardag|verjaring|levensjaar|leeftijdsjaar))(?: oud)?`;

const MONTHS_A_YEAR = 12;
const WEEKS_A_YEAR = 52;

/** The age in years that a number, an ordinal or a point means; NaN where it means none. */
export function yearsOf(words: string | undefined): number {
  const text = (words ?? '').replace(/\(.*?\)/g, ' ').trim();
  const first = new RegExp(`^(?:\\d{1,3}(?:[.,]\\d)?|${CARDINAL}|${ORDINAL})`).exec(text)?.[0] ?? '';
  const amount = WORDS[first] ?? ORDINALS[first] ?? Number.parseFloat(first.replace(',', '.'));
  if (/\b(?:maand|mnd)/.test(text)) return amount / MONTHS_A_YEAR;
  if (/\b(?:weken|week)\b/.test(text)) return amount / WEEKS_A_YEAR;
  return amount;
}

/** "Ten hoogste 47 maanden" includes the last month; "tot en met 12 jaar" the last year: the exclusive bound. */
export function throughYears(words: string | undefined): number {
  const text = words ?? '';
  if (/\b(?:maand|mnd)/.test(text)) return (yearsOf(text) * MONTHS_A_YEAR + 1) / MONTHS_A_YEAR;
  // "tot en met zijn twaalfde verjaardag": the day itself and no longer.
  if (/verjaardag|verjaring|jarige leeftijd|\d ?e levensjaar|\w+de levensjaar/.test(text))
    return yearsOf(text);
  return Math.floor(yearsOf(text)) + 1;
}
