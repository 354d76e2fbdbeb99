/** Words and figures as the pages of the monitor say them. */
import type { Because, Direction } from '../../monitoring/changes.js';
import type { MunicipalityStatus } from '../../monitoring/model.js';
import type { Uptake } from '../../monitoring/uptake.js';
import { formatNumber } from '../html/words.js';
import { OUTCOME_CATEGORIES, type Outcome } from '../pictures/palette.js';
import type { OutcomeCounts } from '../pictures/verdict-bars.js';
import { swatch } from '../pictures/verdict-strip.js';

export const STATUS_WORDS: Readonly<Record<MunicipalityStatus, string>> = {
  getoetst: 'regeling getoetst',
  'geen-geldende-regeling': 'wel een tekst, maar die geldt niet op deze dag',
  'geen-regeling-gevonden': 'gezocht en niets gevonden',
  'niet-gelezen': 'gevonden, maar niet te lezen',
  'niet-gezocht': 'nog niet gezocht',
};

export const BECAUSE_WORDS: Readonly<Record<Because, string>> = {
  tekst: 'een andere tekst',
  norm: 'een andere norm',
  programma: 'een andere versie van het programma',
  'norm-of-programma': 'een andere norm of een andere versie van het programma',
  begin: 'voor het eerst getoetst',
  einde: 'niet meer getoetst',
};

/** Above a column of figures. */
export const BECAUSE_HEADINGS: Readonly<Record<Because, string>> = {
  tekst: 'Andere tekst',
  norm: 'Andere norm',
  programma: 'Ander programma',
  'norm-of-programma': 'Norm of programma',
  begin: 'Nieuw getoetst',
  einde: 'Niet meer getoetst',
};

export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  beter: 'vooruit',
  slechter: 'achteruit',
  anders: 'anders',
};

export function outcomeCounts({ counts, without }: Uptake): OutcomeCounts {
  return { ...counts, 'niet-beoordeeld': without };
}

/** @param id unique on the page */
export function verdictLegend(id: string): readonly { mark: string; word: string; code: Outcome }[] {
  return OUTCOME_CATEGORIES.map((category) => ({
    mark: swatch(`${id}-${category.code}`, category),
    word: category.label,
    code: category.code as Outcome,
  }));
}

/** "12%"; a share that is not all or none never reads as 100% or 0%. @param share 0 to 1 */
export function percent(share: number): string {
  const whole = Math.round(share * 100);
  if (whole === 100 && share < 1) return 'meer dan 99%';
  if (whole === 0 && share > 0) return 'minder dan 1%';
  return `${whole}%`;
}

/** "67%"; "–" where nothing is decided. */
export function shareOr(share: number | null): string {
  return share === null ? '–' : percent(share);
}

/**
 * "57%"; as a count where fewer than half have a verdict, because "100%" of a few would read as the whole country: "17 van 17".
 */
export function metOf({ met, counts, decided, all }: Uptake): string {
  return decided > 0 && decided * 2 < all ? `${counts.voldoet} van ${decided}` : shareOr(met);
}

/** "41% tot 83%" */
export function boundsOf({ atLeast, atMost }: Uptake): string {
  if (atLeast === null || atMost === null) return '–';
  return atLeast === atMost ? percent(atLeast) : `${percent(atLeast)} tot ${percent(atMost)}`;
}

/** Dutch notation with points between thousands. */
export function large(value: number): string {
  return Math.round(value).toLocaleString('nl-NL');
}

/** "6,5 van 11" */
export function scoreText({ points, judged }: { points: number; judged: number }): string {
  return `${formatNumber(points)} van ${judged}`;
}

/** File of a point: "punten/06.html" has a name that sorts. */
export function pointFile(point: number): string {
  return `${String(point).padStart(2, '0')}.html`;
}

/** "1 gemeente", "12 gemeenten" */
export function counted(municipalities: number): string {
  return municipalities === 1 ? '1 gemeente' : `${large(municipalities)} gemeenten`;
}
