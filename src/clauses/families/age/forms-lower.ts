/** Forms that say a lower bound: "vanaf de geboorte", "ouder dan twee". They come last (`forms.ts`). */
import { N, POINT, yearsOf } from './numbers.js';

/** What a form says: bounds in years, `to` exclusive. */
export interface Said {
  readonly from: number | null;
  readonly to: number | null;
  /** True for "0-12 jaar" and "tussen 0 en 12 jaar": whether the last year is included is not said. */
  readonly loose: boolean;
  /** True for "ouder dan 12": the lower bound leaves the year itself out. */
  readonly past?: boolean;
  /** True for children of some classes: a bound only where they are shut out. */
  readonly group?: boolean;
}

export interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: readonly (string | undefined)[]) => Said;
}

export const from = (lower: number, past = false): Said => ({ from: lower, to: null, loose: false, past });
/** Behind a bare number: it counts something else than years. */
export const NOT_A_COUNT =
  '(?! ?(?:week|weken|maand|maanden|dag|dagen|dagde\\w+|uur|uren|euro|procent|%|km|kilometer|personen|kinderen|keer|maal|euro|,-))(?![.,]\\d)';

export const LOWER_BOUNDS: readonly Form[] = [
  {
    pattern:
      /\b(?:vanaf|van) (?:de |hun |zijn |haar )?(?:geboorte|eerste (?:levensdag|dag(?! (?:van|der|waarop|na)))\b)|\bpasgeboren\w*/g,
    read: () => from(0),
  },
  {
    pattern: new RegExp(`\\b(?:vanaf|sinds|na) (?:het bereiken van )?${POINT}(?! (?:voor|na)\\b)`, 'g'),
    read: ([a]) => from(yearsOf(a)),
  },
  {
    pattern: new RegExp(`\\bvan ${POINT}(?= tot\\b(?! ${N}))`, 'g'),
    read: ([a]) => from(yearsOf(a)),
  },
  {
    pattern: new RegExp(
      `\\bboven (?:${POINT}|de ${N}(?=[.,;!?]|$| (?:die|dat|en|of|met|vallen|krijgen|komen)\\b))`,
      'g',
    ),
    read: ([a, b]) => from(yearsOf(a ?? b), true),
  },
  { pattern: new RegExp(`${POINT} (?:of|en) ouder`, 'g'), read: ([a]) => from(yearsOf(a)) },
  {
    pattern: new RegExp(
      `\\b(?:ten minste|tenminste|minimaal|minstens) ${POINT}(?=[\\s]*(?:[.,;]|$|en\\b|of\\b|is\\b|zijn\\b))`,
      'g',
    ),
    read: ([a]) => from(yearsOf(a)),
  },
  {
    pattern: new RegExp(
      `\\bouder (?:is |zijn )?dan (?:${POINT}|${N}${NOT_A_COUNT}(?=[\\s]*(?:[.,;]|$|is\\b|zijn\\b|en\\b|of\\b)))`,
      'g',
    ),
    read: ([a, b]) => from(yearsOf(a ?? b), true),
  },
];
