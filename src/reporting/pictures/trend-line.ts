/** The share of municipalities that meets a point, round by round, with the share that is not judged as a band above it. */
import { coordinate, escapeXml, percent } from './svg.js';

export interface TrendPoint {
  /** As people read it: "1 november 2026". */
  readonly label: string;
  /** Days since the first round: rounds are not evenly spaced. */
  readonly day: number;
  readonly met: number;
  readonly undecided: number;
  readonly all: number;
}

const WIDTH = 520;
const HEIGHT = 200;
const LEFT = 44;
const RIGHT = 16;
const TOP = 12;
const BOTTOM = 30;

/** @returns an SVG element; empty with fewer than two rounds: one is no trend */
export function trendLine(points: readonly TrendPoint[], title: string): string {
  const last = points.at(-1);
  if (points.length < 2 || last === undefined || last.day === 0) return '';
  const x = (day: number): number => LEFT + (day / last.day) * (WIDTH - LEFT - RIGHT);
  const y = (share: number): number => TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);
  const share = ({ met, all }: TrendPoint): number => (all === 0 ? 0 : met / all);
  const most = ({ met, undecided, all }: TrendPoint): number => (all === 0 ? 0 : (met + undecided) / all);
  const at = (point: TrendPoint, value: number): string =>
    `${coordinate(x(point.day))} ${coordinate(y(value))}`;
  const band = [
    ...points.map((point) => at(point, share(point))),
    ...points.toReversed().map((point) => at(point, most(point))),
  ].join('L');
  const line = points.map((point) => at(point, share(point))).join('L');
  const grid = [0, 0.25, 0.5, 0.75, 1]
    .map(
      (value) =>
        `<path d="M${LEFT} ${coordinate(y(value))}H${WIDTH - RIGHT}" stroke="#d3dae1"/><text x="${LEFT - 6}" y="${coordinate(y(value) + 4)}" text-anchor="end">${Math.round(value * 100)}%</text>`,
    )
    .join('');
  const dots = points
    .map((point, index) => {
      const [cx, cy] = [x(point.day), y(share(point))];
      const anchor = index === 0 ? 'start' : index === points.length - 1 ? 'end' : 'middle';
      // With many rounds only the first and the last have room for their day.
      const day =
        index === 0 || index === points.length - 1
          ? `<text x="${coordinate(cx)}" y="${HEIGHT - 8}" text-anchor="${anchor}">${escapeXml(point.label)}</text>`
          : '';
      return `<circle cx="${coordinate(cx)}" cy="${coordinate(cy)}" r="4.5" fill="#0b5d8f"><title>${escapeXml(`${point.label}: ${point.met} van ${point.all}`)}</title></circle>${day}`;
    })
    .join('');
  const said = points
    .map((point) => `${point.label} ${percent(share(point))}, niet bekend van ${point.undecided}`)
    .join('; ');
  return `<svg class="verlooplijn" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeXml(`${title}: ${said}`)}"><defs><pattern id="onbekend" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="#9aa5b1" stroke-width="1.5"/></pattern></defs>${grid}<path d="M${band}Z" fill="url(#onbekend)" stroke="none"/><path d="M${line}" fill="none" stroke="#0b5d8f" stroke-width="2.5"/>${dots}</svg>`;
}
