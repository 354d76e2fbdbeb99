/** The legend: a swatch, the words and, where it counts something, the number. */
import { tileSymbol } from './marks.js';
import type { Category } from './palette.js';
import { element, SOFT, textAt } from './svg.js';
import { shorten, textWidth, wrap } from './text.js';

export interface LegendEntry {
  readonly category: Category;
  /** How many; null where it counts nothing. */
  readonly note: string | null;
}

export const LEGEND_LINE = 24;
const SWATCH = 9;
const HEADING = 20;

/** Height of a legend in one column. */
export function legendHeight(entries: number, heading: string): number {
  return entries * LEGEND_LINE + (heading === '' ? 0 : HEADING * wrap(heading, 230, 3).length + 4);
}

/** Width of a legend in one column, at most `room`. */
export function legendWidth(entries: readonly LegendEntry[], heading: string, room: number): number {
  const widths = entries.map(
    ({ category, note }) => 30 + textWidth(category.label) + (note === null ? 0 : 14 + textWidth(note)),
  );
  return Math.min(room, Math.max(160, Math.min(230, textWidth(heading) * 1.1), ...widths));
}

/** One column, from its left top corner. Hexagonal swatches, as the tiles. */
export function legendColumn(
  pictureId: string,
  entries: readonly LegendEntry[],
  heading: string,
  x: number,
  y: number,
  width: number,
): string {
  const lines = heading === '' ? [] : wrap(heading, 230, 3);
  const head = lines
    .map((line, index) => textAt(x, y + 14 + index * HEADING, line, { 'font-weight': 700 }))
    .join('');
  const top = y + (lines.length === 0 ? 0 : lines.length * HEADING + 4);
  const rows = entries.map(({ category, note }, index) => {
    const middle = top + index * LEGEND_LINE + LEGEND_LINE / 2;
    const noteWidth = note === null ? 0 : textWidth(note) + 10;
    return (
      element(
        'g',
        { transform: `translate(${x + SWATCH} ${middle})` },
        tileSymbol(`${pictureId}-l${index}`, category.mark, SWATCH + 1),
      ) +
      textAt(x + 28, middle + 5, shorten(category.label, width - 28 - noteWidth)) +
      (note === null
        ? ''
        : textAt(x + width, middle + 5, note, { 'text-anchor': 'end', fill: SOFT, 'font-weight': 700 }))
    );
  });
  return head + rows.join('');
}
