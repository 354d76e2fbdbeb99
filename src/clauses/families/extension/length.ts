/** How long an extension can last (codebook, point 7: shorter than three months in total is no answer). */
import { inMonths, quantities } from '../../../language/quantities.js';

/** From here on a length is that of the extension: "zes maanden, met een uitloop van vier weken". */
const ANCHOR = /\bnog\b|\buitloop|\bovergangsperiode|\bverleng\w* met\b/;

/** Right before a length that belongs to going on: "verlenging van ten hoogste", "verlengd met". */
const GOES_ON_WITH =
  /\b(?:verleng\w*|voortgezet|voortzetting|vervolg\w*|herindicatie)(?: (?:met|van|voor|bedraagt|duurt|is|beloopt|geldt|geschiedt|kan|mag|niet|langer|duren|dan|een|de|nog|eens|telkens|steeds|eenmaal|eenmalig|ten hoogste|maximaal|hoogstens|hooguit|periode|duur|termijn|tijd|wordt|verleend|toegekend)){0,8} $/;
/** "met ten hoogste", before a length that a verb of going on follows. */
const WITH =
  /\b(?:met|voor)(?: (?:nog|eens|nogmaals|een|periode|van|de|duur|ten hoogste|maximaal|hoogstens|hooguit)){0,6} $/;
const THEN_GOES_ON = /^[^.;,]{0,45}\b(?:verleng\w*|voortgezet|voortzet\w*|voort te zetten)\b/;
/** "De periode van twaalf maanden kan worden verlengd": the first term, not how much longer. */
const FIRST_TERM =
  /\b(?:de|deze|die|het|dit|dat) [a-z]*(?:periode|tijdvak|duur|termijn|toekenning|indicatie|maximum|looptijd) van (?:ten hoogste |maximaal |hoogstens )?$/;
const GOING_ON = /\bverleng\w*|\bvoort(?:gezet|zet)/;
/** So often, each time with that length. */
const TIMES = /\b(twee|drie|vier|[234]) ?(?:keer|maal)\b/;
const TIMES_VALUE: Readonly<Record<string, number>> = { twee: 2, drie: 3, vier: 4 };

function times(passage: string): number {
  const said = TIMES.exec(passage)?.[1];
  return said === undefined ? 1 : (TIMES_VALUE[said] ?? Number(said));
}

/** Months that an extension can last in total, where the passage says so; null where it does not. */
export function monthsOfExtension(passage: string): number | null {
  const lengths = quantities(passage).flatMap(({ value, upTo, unit, rate, start }) => {
    const months = rate === null ? inMonths(upTo ?? value, unit) : null;
    const before = passage.slice(Math.max(0, start - 60), start);
    const names = /\b(?:na|eerste|binnen|uiterlijk)\s+(?:[a-z]+\s+){0,4}$|\btermijn van\s*$/.test(before);
    const after = passage.slice(start, start + 40);
    return months === null ||
      names ||
      (FIRST_TERM.test(before) && !GOING_ON.test(before)) ||
      /\b(?:voor (?:het|de) (?:einde|einddatum|afloop|beeindiging)|tevoren|eerder\b)/.test(after)
      ? []
      : [
          {
            months,
            at: start,
            governed: GOES_ON_WITH.test(before) || (WITH.test(before) && THEN_GOES_ON.test(after.slice(1))),
          },
        ];
  });
  const governed = lengths.filter(({ governed }) => governed);
  if (governed.length > 0) return times(passage) * Math.max(...governed.map(({ months }) => months));
  const after = lengths.filter(({ at }) => at > passage.search(ANCHOR));
  const pool = ANCHOR.test(passage) && after.length > 0 ? after : lengths;
  return pool.length === 0 ? null : Math.max(...pool.map(({ months }) => months));
}
