/** Dots on a scale of shares from 0 to 100 percent: shared by the trend, the groups and the earlier studies. */
import { scale } from './numbers.js';
import { element, LINE, SOFT, textAt } from './svg.js';

export type DotShape = 'rond' | 'vierkant' | 'ruit';

/** Around x,y. An open dot is empty inside: it rests on little. */
export function dot(
  shape: DotShape,
  x: number,
  y: number,
  colour: string,
  open: boolean,
  title = '',
): string {
  const look = { fill: open ? '#ffffff' : colour, stroke: colour, 'stroke-width': 2 };
  switch (shape) {
    case 'rond':
      return element('circle', { cx: x, cy: y, r: 6, ...look }, title);
    case 'vierkant':
      return element('rect', { x: x - 5.5, y: y - 5.5, width: 11, height: 11, ...look }, title);
    case 'ruit':
      return element(
        'path',
        { d: `M${x} ${y - 8}L${x + 8} ${y}L${x} ${y + 8}L${x - 8} ${y}Z`, ...look },
        title,
      );
  }
}

/** Upright lines at 0, 25, 50, 75 and 100 percent, with their figures above. */
export function shareGrid(left: number, right: number, top: number, bottom: number): string {
  const x = scale(0, 100, left, right);
  return [0, 25, 50, 75, 100]
    .map(
      (percent) =>
        element('path', { d: `M${Math.round(x(percent))} ${top}V${bottom}`, stroke: LINE }) +
        textAt(x(percent), top - 6, `${percent}%`, {
          'text-anchor': percent === 0 ? 'start' : percent === 100 ? 'end' : 'middle',
          fill: SOFT,
          'font-size': 13,
        }),
    )
    .join('');
}

/** Moves labels apart along a line: each takes its width and stays between the ends; the order stays. */
export function spread(
  labels: readonly { readonly at: number; readonly width: number }[],
  low: number,
  high: number,
): readonly number[] {
  const order = labels.map((_, index) => index).sort((a, b) => (labels[a]?.at ?? 0) - (labels[b]?.at ?? 0));
  const places = labels.map(({ at }) => at);
  let free = low;
  for (const index of order) {
    const half = (labels[index]?.width ?? 0) / 2;
    places[index] = Math.max(places[index] ?? 0, free + half);
    free = (places[index] ?? 0) + half;
  }
  let end = high;
  for (const index of order.toReversed()) {
    const half = (labels[index]?.width ?? 0) / 2;
    places[index] = Math.min(places[index] ?? 0, end - half);
    end = (places[index] ?? 0) - half;
  }
  return places;
}
