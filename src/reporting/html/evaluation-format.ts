/** Figures of a measurement as people read them, for the page and for the terminal. */
import type { Interval } from '../../evaluating/bootstrap.js';

/** Where a measure is not defined, or has no bounds. */
export const NO_FIGURE = '–';

const asPercent = (share: number): string => String(Math.round(share * 100));
const asDecimal = (value: number): string => value.toFixed(2).replace('.', ',').replace('-', '−');

function withBounds({ value, low, high }: Interval, write: (value: number) => string, unit: string): string {
  if (value === null) return NO_FIGURE;
  return low === null || high === null
    ? `${write(value)}${unit}`
    : `${write(value)}${unit} (${write(low)}–${write(high)})`;
}

/** "96% (91–99)"; without bounds "96%". */
export function formatShare(interval: Interval): string {
  return withBounds(interval, asPercent, '%');
}

/** "0,92 (0,85–0,97)"; without bounds "0,92". */
export function formatDecimal(interval: Interval): string {
  return withBounds(interval, asDecimal, '');
}

/** A difference of two shares in percentage points: "+23 (15–31)", "−4 (−9–2)". */
export function formatLead({ value, low, high }: Interval): string {
  const points = (share: number) => `${Math.round(share * 100)}`.replace('-', '−');
  if (value === null) return NO_FIGURE;
  const bounds = low === null || high === null ? '' : ` (${points(low)} tot ${points(high)})`;
  return `${value > 0 ? '+' : ''}${points(value)}${bounds}`;
}

/** Cuts at a word, with an ellipsis; `length` in characters. Line breaks stay. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const part = text.slice(0, length);
  const space = part.search(/\s\S*$/);
  return `${(space > length / 2 ? part.slice(0, space) : part).trimEnd()} …`;
}
