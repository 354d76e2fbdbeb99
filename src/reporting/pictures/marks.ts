/** Draws the signs of the palette: in a hexagon, in a swatch of the legend, and as a pattern over a bar. */
import type { Category, Mark, Sign } from './palette.js';
import { element, figure } from './svg.js';

/** A hexagon on its point, width 2·r·cos 30°, around 0,0. */
function hexagonPath(radius: number): string {
  const half = (radius * Math.sqrt(3)) / 2;
  const corners: readonly (readonly [number, number])[] = [
    [0, -radius],
    [half, -radius / 2],
    [half, radius / 2],
    [0, radius],
    [-half, radius / 2],
    [-half, -radius / 2],
  ];
  return `M${corners.map(([x, y]) => `${figure(x)} ${figure(y)}`).join('L')}Z`;
}

function strokes(path: string, ink: string, width: number): string {
  return element('path', {
    d: path,
    fill: 'none',
    stroke: ink,
    'stroke-width': width,
    'stroke-linecap': 'round',
  });
}

/** The sign around 0,0, about as large as a circle with this radius. */
function signShape(sign: Sign, ink: string, radius: number): string {
  const n = (share: number): string => figure(radius * share);
  const line = Math.max(0.9, radius * 0.26);
  switch (sign) {
    case 'geen':
      return '';
    case 'half':
      return element('path', { d: `M0 ${n(-0.85)}A${n(0.85)} ${n(0.85)} 0 0 0 0 ${n(0.85)}Z`, fill: ink });
    case 'kruis':
      return strokes(
        `M${n(-0.5)} ${n(-0.5)}L${n(0.5)} ${n(0.5)}M${n(0.5)} ${n(-0.5)}L${n(-0.5)} ${n(0.5)}`,
        ink,
        line,
      );
    case 'ring':
      return element('circle', { r: radius * 0.5, fill: 'none', stroke: ink, 'stroke-width': line * 0.85 });
    case 'stip':
      return element('circle', { r: radius * 0.38, fill: ink });
    case 'streep':
      return strokes(`M${n(-0.5)} 0H${n(0.5)}`, ink, line);
    case 'strepen':
      return strokes(`M${n(-0.5)} ${n(-0.3)}H${n(0.5)}M${n(-0.5)} ${n(0.3)}H${n(0.5)}`, ink, line * 0.8);
    case 'vraag':
      return (
        strokes(
          `M${n(-0.34)} ${n(-0.28)}C${n(-0.3)} ${n(-0.85)} ${n(0.45)} ${n(-0.8)} ${n(0.36)} ${n(-0.22)}C${n(0.3)} ${n(0.05)} 0 0 0 ${n(0.28)}`,
          ink,
          line * 0.8,
        ) + element('circle', { cy: radius * 0.66, r: line * 0.55, fill: ink })
      );
    case 'arcering': {
      const lines = [-0.8, -0.27, 0.27, 0.8].map((offset) => {
        const reach = offset === 0.8 || offset === -0.8 ? 0.4 : 0.75;
        return `M${n(offset - reach * 0.7)} ${n(offset + reach * 0.7)}L${n(offset + reach * 0.7)} ${n(offset - reach * 0.7)}`;
      });
      return strokes(lines.map((path) => path).join(''), ink, Math.max(0.6, line * 0.4));
    }
  }
}

/** A tile with the sign in it, for `<use>`. */
export function tileSymbol(id: string, mark: Mark, radius: number): string {
  const outline = Math.max(0.7, radius * 0.08);
  return element(
    'g',
    { id },
    element('path', {
      d: hexagonPath(radius - outline / 2),
      fill: mark.fill,
      stroke: mark.edge,
      'stroke-width': outline,
      'stroke-dasharray':
        mark.sign === 'arcering' ? `${figure(radius * 0.3)} ${figure(radius * 0.18)}` : undefined,
    }) + signShape(mark.sign, mark.ink, radius * 0.72),
  );
}

/** Side of a pattern, in units. */
const PATTERN = 12;

/** Which sign a bar is filled with: the same idea, but readable when it is cut off at the edge. */
function patternShape({ sign, ink }: Mark): string {
  const diagonal = `M-3 3L3 -3M0 12L12 0M9 15L15 9`;
  switch (sign) {
    case 'geen':
      return '';
    case 'half':
      return element('rect', { width: PATTERN / 5, height: PATTERN, fill: ink });
    case 'arcering':
      return strokes(diagonal, ink, 1.2);
    case 'kruis':
      return strokes('M3.5 3.5L8.5 8.5M8.5 3.5L3.5 8.5', ink, 1.6);
    default:
      return element('g', { transform: 'translate(6 6)' }, signShape(sign, ink, 5));
  }
}

function patternId(pictureId: string, code: string): string {
  return `${pictureId}-vul-${code.replace(/[^\w-]/g, '_')}`;
}

/** Patterns for bars; marks without a sign need none. */
export function patterns(pictureId: string, categories: readonly Category[]): string {
  return categories
    .filter(({ mark }) => mark.sign !== 'geen')
    .map(({ code, mark }) =>
      element(
        'pattern',
        { id: patternId(pictureId, code), width: PATTERN, height: PATTERN, patternUnits: 'userSpaceOnUse' },
        element('rect', { width: PATTERN, height: PATTERN, fill: mark.fill }) + patternShape(mark),
      ),
    )
    .join('');
}

/** A rectangle in the fill of the category, with its outline inside the given size. */
export function bar(
  pictureId: string,
  { code, mark }: Category,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  values: Readonly<Record<string, string | number | undefined>> = {},
  title = '',
): string {
  const inset = Math.min(0.5, box.width / 4);
  return element(
    'rect',
    {
      x: box.x + inset,
      y: box.y + inset,
      width: box.width - 2 * inset,
      height: box.height - 2 * inset,
      fill: mark.sign === 'geen' ? mark.fill : `url(#${patternId(pictureId, code)})`,
      stroke: mark.edge,
      'stroke-width': 2 * inset,
      ...values,
    },
    title,
  );
}
