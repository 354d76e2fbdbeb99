/** Words and figures as the pages of the monitor say them. */
import type { Because, Direction } from '../../monitoring/changes.js';
import type { MunicipalityStatus } from '../../monitoring/model.js';
import type { Uptake } from '../../monitoring/uptake.js';
import { formatNumber, type Words } from '../html/words.js';
import { percent } from '../pictures/svg.js';
import { MARK_ORDER, MARKS, type Mark } from '../pictures/verdict-marks.js';

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

export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  beter: 'vooruit',
  slechter: 'achteruit',
  anders: 'anders',
};

const NO_VERDICT = 'Geen oordeel';

export function markWords(words: Words): Readonly<Record<Mark, string>> {
  return Object.fromEntries(
    MARK_ORDER.map((mark) => [mark, mark === 'geen-oordeel' ? NO_VERDICT : words.oordelen[mark].woord]),
  ) as Record<Mark, string>;
}

export function markCounts({ counts, without }: Uptake): Readonly<Record<Mark, number>> {
  return { ...counts, 'geen-oordeel': without };
}

/** A small square with the colour and the mark of a verdict. */
export function markSvg({
  fill,
  line,
  path,
  ink,
}: {
  readonly fill: string;
  readonly line: string;
  readonly path: string;
  readonly ink: string;
}): string {
  const sign =
    path === ''
      ? ''
      : `<path d="${path}" fill="none" stroke="${ink}" stroke-width="2" stroke-linecap="round"/>`;
  return `<svg viewBox="0 0 20 20" aria-hidden="true"><rect x=".5" y=".5" width="19" height="19" rx="2" fill="${fill}" stroke="${line}"/>${sign}</svg>`;
}

export function verdictLegend(words: Words): readonly { mark: string; word: string }[] {
  const named = markWords(words);
  return MARK_ORDER.map((mark) => ({ mark: markSvg(MARKS[mark]), word: named[mark] }));
}

/** "67%"; "–" where nothing is decided. */
export function shareOr(share: number | null): string {
  return share === null ? '–' : percent(share);
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
