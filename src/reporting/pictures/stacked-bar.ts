/** One bar divided over the verdicts: how a group of municipalities does on a point. */
import { coordinate, escapeXml, percent } from './svg.js';
import { MARK_ORDER, MARKS, type Mark } from './verdict-marks.js';

const WIDTH = 400;
const HEIGHT = 22;
/** A part that is narrower has no room for its mark. */
const ROOM = 18;

/**
 * @param counts municipalities (or inhabitants) per mark
 * @param words what each mark is called
 * @returns an SVG element; empty where nothing is counted
 */
export function stackedBar(
  counts: Readonly<Record<Mark, number>>,
  words: Readonly<Record<Mark, string>>,
  title: string,
): string {
  const all = MARK_ORDER.reduce((sum, mark) => sum + counts[mark], 0);
  if (all === 0) return '';
  let x = 0;
  const parts: string[] = [];
  const said: string[] = [];
  for (const mark of MARK_ORDER) {
    const count = counts[mark];
    if (count === 0) continue;
    const width = (count / all) * WIDTH;
    const { fill, line, path, ink } = MARKS[mark];
    said.push(`${words[mark]}: ${count} (${percent(count / all)})`);
    const sign =
      width < ROOM
        ? ''
        : `<path transform="translate(${coordinate(x + width / 2 - 8)} 3) scale(.8)" d="${path}" fill="none" stroke="${ink}" stroke-width="2" stroke-linecap="round"/>`;
    parts.push(
      `<g><title>${escapeXml(said.at(-1) ?? '')}</title><rect x="${coordinate(x)}" y=".5" width="${coordinate(width)}" height="${HEIGHT - 1}" fill="${fill}" stroke="${line}" stroke-width=".6"/>${sign}</g>`,
    );
    x += width;
  }
  return `<svg class="stapelbalk" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeXml(`${title}: ${said.join(', ')}`)}">${parts.join('')}</svg>`;
}
