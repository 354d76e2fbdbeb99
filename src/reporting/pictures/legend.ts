/** The legend: a swatch, the words and, where it counts something, the number; in as many columns as wanted. */
import { tileSymbol } from './marks.js';
import type { Category } from './palette.js';
import { element, SOFT, textAt } from './svg.js';
import { shorten, textWidth, wrap } from './text.js';

export interface LegendEntry {
  readonly category: Category;
  /** How many; null where it counts nothing. */
  readonly note: string | null;
}

export interface LegendBox {
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly columnWidth: number;
  readonly heading: readonly string[];
}

const LINE_HEIGHT = 24;
const HEADING_HEIGHT = 20;
const SWATCH = 10;
const GAP = 24;

/** How much room a legend takes in so many columns, when there is `room` in width. */
export function measureLegend(
  entries: readonly LegendEntry[],
  heading: string,
  columns: number,
  room: number,
): LegendBox {
  const widest = Math.max(
    90,
    ...entries.map(
      ({ category, note }) => 28 + textWidth(category.label) + (note === null ? 0 : 20 + textWidth(note)),
    ),
  );
  const columnWidth = Math.min(widest, (room - (columns - 1) * GAP) / columns);
  const width = columns * columnWidth + (columns - 1) * GAP;
  const lines = wrap(heading, Math.max(width, Math.min(room, 200)), 3);
  const rows = Math.ceil(entries.length / columns);
  return {
    width,
    height: rows * LINE_HEIGHT + (lines.length === 0 ? 0 : lines.length * HEADING_HEIGHT + 4),
    columns,
    columnWidth,
    heading: lines,
  };
}

/** The most columns that fit whole, at most `most`. */
export function widestLegend(
  entries: readonly LegendEntry[],
  heading: string,
  room: number,
  most = 4,
): LegendBox {
  const one = measureLegend(entries, heading, 1, room);
  const fitting = Math.floor((room + GAP) / (one.columnWidth + GAP));
  return measureLegend(entries, heading, Math.max(1, Math.min(most, fitting, entries.length)), room);
}

/** From its left top corner; filled column by column. Hexagonal swatches, as the tiles. */
export function drawLegend(
  pictureId: string,
  entries: readonly LegendEntry[],
  box: LegendBox,
  x: number,
  y: number,
): string {
  const rows = Math.ceil(entries.length / box.columns);
  const top = y + (box.heading.length === 0 ? 0 : box.heading.length * HEADING_HEIGHT + 4);
  const head = box.heading
    .map((line, index) => textAt(x, y + 14 + index * HEADING_HEIGHT, line, { 'font-weight': 700 }))
    .join('');
  const drawn = entries.map(({ category, note }, index) => {
    const left = x + Math.floor(index / rows) * (box.columnWidth + GAP);
    const middle = top + (index % rows) * LINE_HEIGHT + LINE_HEIGHT / 2;
    const noteWidth = note === null ? 0 : textWidth(note) + 10;
    return (
      element(
        'g',
        { transform: `translate(${left + SWATCH} ${middle})` },
        tileSymbol(`${pictureId}-l${index}`, category.mark, SWATCH),
      ) +
      textAt(left + 28, middle + 5, shorten(category.label, box.columnWidth - 28 - noteWidth)) +
      (note === null
        ? ''
        : textAt(left + box.columnWidth, middle + 5, note, {
            'text-anchor': 'end',
            fill: SOFT,
            'font-weight': 700,
          }))
    );
  });
  return head + drawn.join('');
}
