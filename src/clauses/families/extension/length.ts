/** How long an extension can last (codebook, point 7: shorter than three months in total is no answer). */
import { inMonths, quantities } from '../../../language/quantities.js';

/** From here on a length is that of the extension: "zes maanden, met een uitloop van vier weken". */
const ANCHOR = /\bnog\b|\buitloop|\bovergangsperiode|\bverleng\w* met\b/;

/** Months that an extension can last in total, where the passage says so; null where it does not. */
export function monthsOfExtension(passage: string): number | null {
  const lengths = quantities(passage).flatMap(({ value, upTo, unit, rate, start }) => {
    const months = rate === null ? inMonths(upTo ?? value, unit) : null;
    const before = passage.slice(Math.max(0, start - 60), start);
    const names = /\b(?:na|eerste|binnen|uiterlijk)\s+(?:[a-z]+\s+){0,4}$|\btermijn van\s*$/.test(before);
    const after = passage.slice(start, start + 40);
    return months === null ||
      names ||
      /\b(?:voor (?:het|de) (?:einde|einddatum|afloop|beeindiging)|tevoren|eerder\b)/.test(after)
      ? []
      : [{ months, at: start }];
  });
  const after = lengths.filter(({ at }) => at > passage.search(ANCHOR));
  const pool = ANCHOR.test(passage) && after.length > 0 ? after : lengths;
  return pool.length === 0 ? null : Math.max(...pool.map(({ months }) => months));
}
