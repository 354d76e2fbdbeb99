/** Figures of a measurement as people read them, for the page and for the terminal. */
import type { Interval } from '../../evaluating/bootstrap.js';

/** Where a measure is not defined, or has no bounds. */
export const NO_FIGURE = '–';

/** Whole percents; 100 and 0 are kept for all and none, so that one error in many is not rounded away. */
export function asPercent(share: number): string {
  const whole = Math.round(share * 100);
  if ((whole !== 100 || share === 1) && (whole !== 0 || share === 0)) return String(whole);
  const tenths = Math.min(999, Math.max(1, Math.round(share * 1000))) / 10;
  return String(tenths).replace('.', ',');
}

/** Two decimals; 1,00 is kept for exactly 1. */
function asDecimal(value: number): string {
  const shown = value < 1 ? Math.min(value, 0.994) : value;
  return shown.toFixed(2).replace('.', ',').replace('-', '−');
}

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

/** A difference of two shares in percentage points: "+23 (15 tot 31)", "−4 (−9 tot 2)". */
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
