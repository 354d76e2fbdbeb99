/** How a fact is divided over the regulations: a figure (term in months) or a choice of words (extension). */
import { bar, patterns } from './marks.js';
import { checkCount, formatCount, formatShare, scale, ticks } from './numbers.js';
import { type Category, MARKS, PLAIN } from './palette.js';
import {
  element,
  escapeXml,
  HALO,
  INK,
  LINE,
  type PictureFrame,
  picture,
  SOFT,
  textAt,
  WIDTHS,
} from './svg.js';
import type { PictureTable } from './table.js';
import { shorten, textWidth, wrap } from './text.js';

export interface NumericInput extends PictureFrame {
  /** Number of regulations per value; values are unique. */
  readonly values: readonly { readonly value: number; readonly count: number }[];
  /** "maanden" */
  readonly unit: string;
  /** What the norm asks: "ten minste 6 maanden"; null where it names no figure. */
  readonly norm: { readonly value: number; readonly label: string } | null;
  /** What has no value, and why: "geen termijn genoemd", "niet beoordeeld". */
  readonly without: readonly CategoricalRow[];
}

export interface CategoricalInput extends PictureFrame {
  /** In the order in which they are shown. */
  readonly values: readonly CategoricalRow[];
}

interface CategoricalRow {
  readonly label: string;
  readonly count: number;
  /** True for what was not judged or is not known: it is hatched. */
  readonly unknown?: boolean;
}

const KNOWN: Category = { code: 'waarde', label: '', mark: PLAIN };
const UNKNOWN: Category = { code: 'onbekend', label: '', mark: MARKS['niet-beoordeeld'] };
const ROW = 32;

const sumOf = (rows: readonly { readonly count: number }[]): number =>
  rows.reduce((sum, { count }) => {
    checkCount(count, 'verdeling');
    return sum + count;
  }, 0);

/** A bar per row, with count and share behind it, from `top`. */
function rowsOfBars(
  input: PictureFrame,
  rows: readonly CategoricalRow[],
  total: number,
  most: number,
  top: number,
): { readonly drawn: string; readonly bottom: number } {
  const width = WIDTHS[input.width];
  const narrow = input.width === 'smal';
  const left = narrow ? 1 : 234;
  const behind = 100;
  let y = top;
  const drawn = rows.map(({ label, count, unknown }) => {
    const lines = wrap(label, narrow ? width - 2 : left - 14, 3);
    const textTop = y;
    const barTop = narrow ? y + lines.length * 18 + 1 : y + Math.max(0, lines.length - 1) * 9;
    y = narrow ? barTop + 30 : y + ROW + Math.max(0, lines.length - 1) * 17;
    const long = most === 0 ? 0 : (count / most) * (width - left - behind);
    const words = `${formatCount(count)} (${formatShare(count, total)})`;
    return (
      lines.map((line, index) => textAt(1, textTop + 15 + index * 18, line)).join('') +
      (count === 0
        ? element('path', { d: `M${left} ${barTop}v20`, stroke: SOFT })
        : bar(input.id, unknown === true ? UNKNOWN : KNOWN, {
            x: left,
            y: barTop,
            width: long,
            height: 20,
          })) +
      textAt(left + long + 7, barTop + 15, words, { 'font-weight': 700 })
    );
  });
  return { drawn: drawn.join(''), bottom: y };
}

/** @throws RangeError for counts that are no counts */
export function categoricalDistribution(input: CategoricalInput): string {
  const total = sumOf(input.values);
  const most = Math.max(0, ...input.values.map(({ count }) => count));
  const { drawn, bottom } = rowsOfBars(input, input.values, total, most, 4);
  const empty = input.values.length === 0 ? textAt(1, 18, 'Er is niets om te tonen.', { fill: SOFT }) : '';
  return picture(input, Math.max(28, bottom), empty + drawn, { definitions: patterns(input.id, [UNKNOWN]) });
}

const BOLD = 1.12;
const CHART = { top: 34, height: 180, left: 36, right: 12 } as const;

/** Upright bars at their place on the scale, with the norm as a line, and what has no value in rows under it. */
export function numericDistribution(input: NumericInput): string {
  const { values, unit, norm, without } = input;
  const width = WIDTHS[input.width];
  const total = sumOf(values) + sumOf(without);
  const sorted = [...values].filter(({ count }) => count > 0).sort((a, b) => a.value - b.value);
  const known =
    norm === null ? sorted.map(({ value }) => value) : [...sorted.map(({ value }) => value), norm.value];
  const most = Math.max(0, ...values.map(({ count }) => count));
  const base = CHART.top + CHART.height;
  let chart = textAt(1, 18, 'Er zijn geen regelingen met een waarde.', { fill: SOFT });
  let bottom = 34;
  if (sorted.length > 0) {
    const steps = sorted.slice(1).map(({ value }, index) => value - (sorted[index]?.value ?? value));
    const low = Math.min(...known);
    const high = Math.max(...known);
    const step = Math.min(...steps, Math.max(1, (high - low) / 12));
    const x = scale(low - step, high + step, CHART.left, width - CHART.right);
    const counts = ticks(most, 4);
    const y = scale(0, Math.max(1, counts.at(-1) ?? 1), base, CHART.top + 20);
    const thick = Math.max(3, Math.min(44, (x(low + step) - x(low)) * 0.82));
    const lines = counts.map(
      (tick) =>
        element('path', { d: `M${CHART.left} ${Math.round(y(tick))}H${width - CHART.right}`, stroke: LINE }) +
        textAt(CHART.left - 6, y(tick) + 5, formatCount(tick), { 'text-anchor': 'end', fill: SOFT }),
    );
    let free = Number.NEGATIVE_INFINITY;
    const bars = sorted.map(({ value, count }) => {
      const label = formatCount(value);
      const room = textWidth(label) + 6;
      const fits = x(value) - room / 2 >= free;
      if (fits) free = x(value) + room / 2;
      const title = `<title>${escapeXml(`${label} ${unit}: ${formatCount(count)} (${formatShare(count, total)})`)}</title>`;
      return (
        bar(
          input.id,
          KNOWN,
          { x: x(value) - thick / 2, y: y(count), width: thick, height: Math.max(1, base - y(count)) },
          {},
          title,
        ) +
        (fits
          ? textAt(x(value), base + 18, label, { 'text-anchor': 'middle' }) +
            textAt(x(value), y(count) - 5, formatCount(count), {
              'text-anchor': 'middle',
              'font-weight': 700,
              ...HALO,
            })
          : '')
      );
    });
    const atNorm = norm === null ? 0 : x(norm.value);
    const normWords = norm === null ? '' : `norm: ${norm.label}`;
    // Bold letters are wider than `textWidth` knows.
    const normWidth = textWidth(normWords) * BOLD;
    const toLeft = atNorm + normWidth + 8 > width;
    const normLine =
      norm === null
        ? ''
        : element('path', {
            d: `M${Math.round(atNorm)} 22V${base}`,
            stroke: INK,
            'stroke-width': 2,
            'stroke-dasharray': '6 4',
          }) +
          wrap(normWords, width - 4, 1)
            .map((line) =>
              textAt(
                toLeft ? Math.min(width - 1, Math.max(atNorm, textWidth(line) * BOLD + 1)) : atNorm - 1,
                15,
                line,
                {
                  'text-anchor': toLeft ? 'end' : 'start',
                  'font-weight': 700,
                },
              ),
            )
            .join('');
    chart =
      lines.join('') +
      normLine +
      bars.join('') +
      element('path', { d: `M${CHART.left} ${base}H${width - CHART.right}`, stroke: SOFT }) +
      textAt(width - CHART.right, base + 38, shorten(unit, width - CHART.left - CHART.right), {
        'text-anchor': 'end',
        fill: SOFT,
      });
    bottom = base + 54;
  }
  const under = rowsOfBars(
    input,
    without,
    total,
    Math.max(most, ...without.map(({ count }) => count)),
    bottom,
  );
  return picture(input, under.bottom, chart + under.drawn, { definitions: patterns(input.id, [UNKNOWN]) });
}

export function categoricalTable({ title, values }: CategoricalInput): PictureTable {
  const total = sumOf(values);
  return {
    caption: title,
    header: ['Waarde', 'Regelingen', 'Aandeel'],
    rows: values.map(({ label, count }) => [label, formatCount(count), formatShare(count, total)]),
  };
}

export function numericTable({ title, values, unit, norm, without }: NumericInput): PictureTable {
  const total = sumOf(values) + sumOf(without);
  return {
    caption: norm === null ? title : `${title} (norm: ${norm.label})`,
    header: ['Waarde', 'Regelingen', 'Aandeel'],
    rows: [
      ...[...values]
        .sort((a, b) => a.value - b.value)
        .map(({ value, count }) => [
          `${formatCount(value)} ${unit}`,
          formatCount(count),
          formatShare(count, total),
        ]),
      ...without.map(({ label, count }) => [label, formatCount(count), formatShare(count, total)]),
    ],
  };
}
