/** Figures as Dutch readers write them, and scales. */

export function formatCount(value: number): string {
  return value.toLocaleString('nl-NL', { maximumFractionDigits: 2 });
}

/** "35%", and honest at the ends: "<1%" is not none, ">99%" is not all. */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return '–';
  const percent = (part / whole) * 100;
  if (percent > 0 && percent < 1) return '<1%';
  if (percent < 100 && percent > 99) return '>99%';
  return `${Math.round(percent)}%`;
}

/** Days since 1970, for a scale of time. @throws RangeError when it is no date */
export function dayOf(date: string): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) throw new RangeError(`Not a date: ${date}`);
  return time / 86_400_000;
}

/** From figures to units of the viewBox; a single figure lands in the middle. */
export function scale(low: number, high: number, from: number, to: number): (value: number) => number {
  return (value) => (high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from));
}

/** Round steps from 0 to at least `high`, about `wanted` of them; whole where they count things. */
export function ticks(high: number, wanted: number): readonly number[] {
  if (high <= 0) return [0];
  const rough = high / Math.max(1, wanted);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power);
  return Array.from({ length: Math.ceil(high / step) + 1 }, (_, index) => index * step);
}

/** @throws RangeError when a count is negative or no whole number */
export function checkCount(value: number, what: string): void {
  if (!Number.isInteger(value) || value < 0) throw new RangeError(`Not a count (${what}): ${value}`);
}
