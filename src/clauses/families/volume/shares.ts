/** A volume told as a part of the week ("de helft van de werkdagen", "een halve week"), which no number holds. */
import { type Quantity, quantities } from '../../../language/quantities.js';

/** The days of a working week. */
const WEEK = 5;
const SHARES: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:de |een )?(?:helft van (?:de |het aantal |alle |zijn |hun )?(?:werk|opvang|week|doordeweekse |door-de-weekse )?(?:dagen|week)\b|halve (?:werk)?week\b)/,
    2.5,
  ],
  [/\b(?:de )?hele (?:werk)?week\b|\balle werkdagen\b/, WEEK],
];

/** "Komt op de helft van de dagen niet". */
const NOT_THERE = /^[^.;,]{0,25}\b(?:niet|afwezig|ziek)\b/;

/** The part of the week as a number of days a week, with the bound that its words give it; null where there is none. */
export function shareOfWeek(words: string): Quantity | null {
  for (const [pattern, days] of SHARES) {
    const match = pattern.exec(words);
    if (match === null || NOT_THERE.test(words.slice(match.index + match[0].length))) continue;
    // The bound is read as that of any number in the same place.
    const [told] = quantities(`${words.slice(0, match.index)}3 dagen`).filter(
      ({ start }) => start === match.index,
    );
    if (told === undefined) continue;
    // Offsets end before the days, which are those of a week and not of work.
    return { ...told, value: days, rate: 'week', end: match.index + 1 };
  }
  return null;
}
