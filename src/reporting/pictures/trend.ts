/**
 * What share of the judged municipalities meets a point, over the rounds. What was not judged is shown in two ways: as a
 * hatched bar under each round, and as a band that says between what figures the share of all municipalities lies.
 */
import { formatDate } from '../html/words.js';
import { dot } from './dots.js';
import { bar, patterns } from './marks.js';
import { checkCount, dayOf, formatCount, formatShare, scale } from './numbers.js';
import { type Category, MARKS } from './palette.js';
import {
  ACCENT,
  element,
  escapeXml,
  figure,
  HALO,
  LINE,
  type PictureFrame,
  picture,
  SOFT,
  textAt,
  WIDTHS,
} from './svg.js';
import type { PictureTable } from './table.js';
import { textWidth, wrap } from './text.js';

interface TrendRound {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly meets: number;
  /** Municipalities with a verdict that counts. */
  readonly judged: number;
  /** All municipalities to which the point can apply. */
  readonly total: number;
  /** True when the norm of this round is another than of the round before: then no line joins them. */
  readonly normChanged: boolean;
}

export interface TrendInput extends PictureFrame {
  /** Oldest first. */
  readonly rounds: readonly TrendRound[];
}

const UNKNOWN: Category = { code: 'onbekend', label: 'Niet beoordeeld', mark: MARKS['niet-beoordeeld'] };
const TOP = 22;
const CHART = 190;
const UNJUDGED = 44;
const TITLE = 48;

/** A dot is open where less than half was judged. */
const restsOnLittle = ({ judged, total }: TrendRound): boolean => judged * 2 < total;

function check({ date, meets, judged, total }: TrendRound): void {
  for (const [count, what] of [
    [meets, 'voldoet'],
    [judged, 'beoordeeld'],
    [total, 'totaal'],
  ] as const) {
    checkCount(count, `${what}, ${date}`);
  }
  if (meets > judged || judged > total) throw new RangeError(`Counts of ${date} do not add up`);
}

/** Which labels fit beside each other; the first and the last always when they do not touch each other. */
function fitting(places: readonly number[], halves: readonly number[]): readonly boolean[] {
  const last = places.length - 1;
  const touch = (a: number, b: number): boolean =>
    (places[b] ?? 0) - (places[a] ?? 0) < (halves[a] ?? 0) + (halves[b] ?? 0);
  let shown = last > 0 && touch(0, last) ? last : 0;
  return places.map((_, index) => {
    if (index === shown || index === last) return true;
    const fits = index > shown && !touch(shown, index) && !touch(index, last);
    if (fits) shown = index;
    return fits;
  });
}

/** Dates under the chart, the year under the day. */
function dateLabels(
  places: readonly number[],
  rounds: readonly TrendRound[],
  y: number,
  width: number,
): string {
  const lines = rounds.map(({ date }) => {
    const words = formatDate(date).split(' ');
    return [words.slice(0, -1).join(' '), words.at(-1) ?? ''];
  });
  const halves = lines.map((pair) => Math.max(...pair.map((line) => textWidth(line))) / 2 + 3);
  const middles = places.map((x, i) => Math.min(width - (halves[i] ?? 0), Math.max(halves[i] ?? 0, x)));
  const shown = fitting(middles, halves);
  return lines
    .flatMap((pair, index) =>
      shown[index] === true
        ? pair.map((line, row) =>
            textAt(middles[index] ?? 0, y + row * 17, line, { 'text-anchor': 'middle' }),
          )
        : [],
    )
    .join('');
}

/** @throws RangeError for counts that do not add up, or dates that are none or out of order */
export function trend(input: TrendInput): string {
  const { id, rounds } = input;
  const width = WIDTHS[input.width];
  rounds.forEach(check);
  const days = rounds.map(({ date }) => dayOf(date));
  if (days.some((day, index) => index > 0 && day <= (days[index - 1] ?? day))) {
    throw new RangeError('Rounds are not in order of date');
  }
  if (rounds.length === 0)
    return picture(input, 28, textAt(1, 18, 'Er zijn nog geen ronden.', { fill: SOFT }));
  const left = 46;
  const right = width - 40;
  const base = TOP + CHART;
  const x = scale(Math.min(...days), Math.max(...days), left + 30, right - 10);
  const places = days.map(x);
  const y = scale(0, 100, base, TOP);
  const grid = [0, 25, 50, 75, 100].map(
    (percent) =>
      element('path', { d: `M${left} ${Math.round(y(percent))}H${width - 2}`, stroke: LINE }) +
      textAt(left - 6, y(percent) + 5, `${percent}%`, { 'text-anchor': 'end', fill: SOFT, 'font-size': 13 }),
  );
  const share = ({ meets, judged }: TrendRound): number | null =>
    judged === 0 ? null : (meets / judged) * 100;
  const joined = rounds.map(
    (round, index) =>
      index > 0 && !round.normChanged && share(round) !== null && share(rounds[index - 1] ?? round) !== null,
  );
  const at = (index: number): number => places[index] ?? 0;
  const bounds = (round: TrendRound): readonly [number, number] =>
    round.total === 0
      ? [0, 0]
      : [(round.meets / round.total) * 100, ((round.meets + round.total - round.judged) / round.total) * 100];
  const bands = rounds.map((round, index) => {
    const [low, high] = bounds(round);
    const stem = element('path', {
      d: `M${figure(at(index))} ${figure(y(low))}V${figure(y(high))}M${figure(at(index) - 5)} ${figure(y(low))}h10M${figure(at(index) - 5)} ${figure(y(high))}h10`,
      stroke: '#6b7885',
      'stroke-width': 1.5,
    });
    if (joined[index] !== true) return stem;
    const before = rounds[index - 1] ?? round;
    const [lowBefore, highBefore] = bounds(before);
    const corners = [
      [at(index - 1), y(highBefore)],
      [at(index), y(high)],
      [at(index), y(low)],
      [at(index - 1), y(lowBefore)],
    ];
    const path = corners.map(([px = 0, py = 0]) => `${figure(px)} ${figure(py)}`).join('L');
    return element('path', { d: `M${path}Z`, fill: '#dce6f0' }) + stem;
  });
  const lines = rounds.map((round, index) => {
    const now = share(round);
    const before = share(rounds[index - 1] ?? round);
    if (round.normChanged && index > 0) {
      const middle = (at(index - 1) + at(index)) / 2;
      const words = 'norm gewijzigd';
      return (
        element('path', {
          d: `M${figure(middle)} ${TOP - 6}V${base}`,
          stroke: SOFT,
          'stroke-dasharray': '2 4',
          'stroke-width': 1.5,
        }) +
        textAt(Math.min(width - textWidth(words) / 2, middle), TOP - 9, words, {
          'text-anchor': 'middle',
          fill: SOFT,
          'font-size': 13,
        })
      );
    }
    if (joined[index] !== true || now === null || before === null) return '';
    return element('path', {
      d: `M${figure(at(index - 1))} ${figure(y(before))}L${figure(at(index))} ${figure(y(now))}`,
      stroke: ACCENT,
      'stroke-width': 2.5,
    });
  });
  const halves = rounds.map(() => textWidth('>99%') / 2);
  const shares = fitting(places, halves);
  /** Figures that would touch stand above and below their dots in turn. */
  const crowded = shares.includes(false);
  const lifted = (index: number): boolean => !crowded || index % 2 === 0;
  const dots = rounds.map((round, index) => {
    const now = share(round);
    if (now === null)
      return textAt(at(index), base - 8, 'geen oordeel', { 'text-anchor': 'middle', fill: SOFT });
    const words = formatShare(round.meets, round.judged);
    const title = `<title>${escapeXml(`${formatDate(round.date)}: ${formatCount(round.meets)} van ${formatCount(round.judged)} beoordeelde gemeenten (${words})`)}</title>`;
    return (
      dot('rond', at(index), y(now), ACCENT, restsOnLittle(round), title) +
      textAt(at(index), y(now) + (lifted(index) ? -12 : 24), words, {
        'text-anchor': 'middle',
        'font-weight': 700,
        ...HALO,
      })
    );
  });
  const unjudgedBase = base + TITLE + UNJUDGED;
  const unjudged = rounds.map((round, index) => {
    const part = round.total - round.judged;
    const high = round.total === 0 ? 0 : (part / round.total) * UNJUDGED;
    return (
      (high === 0
        ? ''
        : bar(id, UNKNOWN, { x: at(index) - 11, y: unjudgedBase - high, width: 22, height: high })) +
      (shares[index] === true
        ? textAt(at(index), unjudgedBase - high - 5, formatShare(part, round.total), {
            'text-anchor': 'middle',
            fill: SOFT,
            'font-size': 13,
          })
        : '')
    );
  });
  const notes = [
    'Stip: aandeel van de beoordeelde gemeenten dat voldoet. Streep erdoor: tussen deze uitersten ligt het aandeel van alle gemeenten.',
    'Gearceerd: aandeel dat niet is beoordeeld, op dezelfde manier van 0 tot 100%.',
    ...(rounds.some(restsOnLittle) ? ['Open stip: minder dan de helft is beoordeeld.'] : []),
    ...(rounds.length === 1 ? ['Er is één ronde; een verloop is er nog niet.'] : []),
  ].flatMap((note) => wrap(note, width - 4, 5));
  const datesTop = unjudgedBase + 20;
  return picture(
    input,
    datesTop + 36 + notes.length * 18,
    grid.join('') +
      bands.join('') +
      lines.join('') +
      dots.join('') +
      textAt(1, base + 22, 'niet beoordeeld', { fill: SOFT }) +
      element('path', { d: `M${left} ${unjudgedBase}H${width - 2}`, stroke: SOFT }) +
      unjudged.join('') +
      dateLabels(places, rounds, datesTop, width) +
      notes
        .map((note, index) => textAt(1, datesTop + 46 + index * 18, note, { fill: SOFT, 'font-size': 13 }))
        .join(''),
    { definitions: patterns(id, [UNKNOWN]) },
  );
}

export function trendTable({ title, rounds }: TrendInput): PictureTable {
  return {
    caption: title,
    header: [
      'Ronde',
      'Voldoet',
      'Beoordeeld',
      'Aandeel van beoordeeld',
      'Niet beoordeeld',
      'Alle gemeenten',
      'Norm gewijzigd',
    ],
    rows: rounds.map(({ date, meets, judged, total, normChanged }) => [
      formatDate(date),
      formatCount(meets),
      formatCount(judged),
      formatShare(meets, judged),
      formatCount(total - judged),
      formatCount(total),
      normChanged ? 'ja' : 'nee',
    ]),
  };
}
