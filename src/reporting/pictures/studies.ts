/** What share gave an answer in earlier studies and now: a row per answer, a dot per study. */
import { type DotShape, dot, shareGrid, spread } from './dots.js';
import { formatCount, scale } from './numbers.js';
import {
  ACCENT,
  element,
  escapeXml,
  figure,
  HALO,
  LINE,
  type PictureFrame,
  picture,
  SOFT,
  textAt,
  WIDTHS,
} from './svg.js';
import type { PictureTable } from './table.js';
import { textWidth, wrap } from './text.js';

interface Study {
  /** "2014", "2020", "nu" */
  readonly label: string;
  /** "209 gemeenten": over how many; short, for the legend. */
  readonly source: string;
}

interface StudyRow {
  readonly label: string;
  /** Percent from 0 to 100 per study, in the order of the studies; null where the study did not ask or does not say. */
  readonly percents: readonly (number | null)[];
}

export interface StudiesInput extends PictureFrame {
  /** One to three, oldest first. */
  readonly studies: readonly Study[];
  readonly rows: readonly StudyRow[];
}

/** Light to dark with time, each with a shape of its own. */
const LOOKS: readonly { readonly shape: DotShape; readonly colour: string; readonly open: boolean }[] = [
  { shape: 'vierkant', colour: '#6b7885', open: true },
  { shape: 'ruit', colour: '#b26a00', open: false },
  { shape: 'rond', colour: ACCENT, open: false },
];

const EMPTY = 'geen cijfer';
const words = (percent: number | null): string =>
  percent === null ? EMPTY : percent > 0 && percent < 1 ? '<1%' : `${formatCount(Math.round(percent))}%`;

function lookOf(studies: readonly Study[], index: number): (typeof LOOKS)[number] {
  const look = LOOKS[LOOKS.length - studies.length + index];
  if (look === undefined) throw new RangeError(`At most ${LOOKS.length} studies in one picture`);
  return look;
}

function check({ studies, rows }: StudiesInput): void {
  for (const { label, percents } of rows) {
    if (percents.length !== studies.length) throw new RangeError(`Row ${label} has not one figure per study`);
    for (const percent of percents) {
      if (percent !== null && !(percent >= 0 && percent <= 100)) {
        throw new RangeError(`Row ${label} has a share outside 0 to 100: ${percent}`);
      }
    }
  }
}

/** Who gave figures, beside each other where they fit. A study that has none here says so once, not at every row. */
function legendOf({ studies, rows }: StudiesInput, width: number): { drawn: string; bottom: number } {
  let x = 0;
  let y = 6;
  let drawn = '';
  for (const [index, { label, source }] of studies.entries()) {
    const { shape, colour, open } = lookOf(studies, index);
    const silent = rows.every(({ percents }) => percents[index] === null);
    const [first = '', ...more] = wrap(`${label} (${silent ? EMPTY : source})`, width - 28, 3);
    const wide = 26 + Math.max(...[first, ...more].map((line) => textWidth(line)));
    if (x > 0 && x + wide > width) {
      x = 0;
      y += 24;
    }
    drawn +=
      dot(shape, x + 10, y + 10, colour, open) +
      [first, ...more].map((line, row) => textAt(x + 24, y + 15 + row * 18, line)).join('');
    y += more.length * 18;
    x += wide + 24;
  }
  return { drawn, bottom: y + 24 };
}

/** @throws RangeError for shares outside 0 to 100, more than three studies, or rows of another length */
export function studyComparison(input: StudiesInput): string {
  check(input);
  const { studies, rows } = input;
  const width = WIDTHS[input.width];
  const narrow = input.width === 'smal';
  const { drawn: legend, bottom } = legendOf(input, width);
  let y = bottom;
  if (rows.length === 0) {
    return picture(
      input,
      y + 28,
      legend + textAt(1, y + 18, 'Er is niets om te vergelijken.', { fill: SOFT }),
    );
  }
  const left = narrow ? 10 : 234;
  const right = width - 14;
  const x = scale(0, 100, left, right);
  const top = y + 28;
  y = top + 8;
  const drawn = rows.map(({ label, percents }) => {
    const lines = wrap(label, narrow ? width - 4 : left - 20, 3);
    const middle = narrow ? y + lines.length * 18 + 30 : y + 30;
    const text = lines
      .map((line, index) => textAt(1, (narrow ? y + 15 : y + 34) + index * 18, line))
      .join('');
    const known = percents.flatMap((percent, index) => (percent === null ? [] : [{ percent, index }]));
    const places = spread(
      known.map(({ percent }) => ({ at: x(percent), width: textWidth(words(percent), 13) + 8 })),
      left - 10,
      width,
    );
    const missing = studies.flatMap((study, index) =>
      percents[index] === null && rows.some((row) => row.percents[index] !== null) ? [study.label] : [],
    );
    const gone = missing.length === 0 ? '' : `${EMPTY}: ${missing.join(' en ')}`;
    const ends = known.map(({ percent }) => x(percent));
    const line =
      ends.length < 2
        ? ''
        : element('path', {
            d: `M${figure(Math.min(...ends))} ${figure(middle)}H${figure(Math.max(...ends))}`,
            stroke: '#9db6d0',
            'stroke-width': 3,
          });
    const dots = known.map(({ percent, index }, order) => {
      const { shape, colour, open } = lookOf(studies, index);
      const title = `<title>${escapeXml(`${label}, ${studies[index]?.label ?? ''}: ${words(percent)}`)}</title>`;
      return (
        dot(shape, x(percent), middle, colour, open, title) +
        textAt(places[order] ?? 0, middle - 13, words(percent), {
          'text-anchor': 'middle',
          'font-size': 13,
          'font-weight': 700,
        })
      );
    });
    const rule = element('path', { d: `M0 ${figure(y)}H${width}`, stroke: LINE });
    const note =
      gone === ''
        ? ''
        : textAt(right, middle + 22, gone, { 'text-anchor': 'end', fill: SOFT, 'font-size': 12, ...HALO });
    y = Math.max(middle + (gone === '' ? 20 : 34), narrow ? 0 : y + 26 + lines.length * 18);
    return rule + text + line + dots.join('') + note;
  });
  return picture(input, y + 4, legend + shareGrid(left, right, top, y) + drawn.join(''));
}

export function studyTable({ title, studies, rows }: StudiesInput): PictureTable {
  return {
    caption: title,
    header: ['Antwoord', ...studies.map(({ label, source }) => `${label} (${source})`)],
    rows: rows.map(({ label, percents }) => [label, ...percents.map(words)]),
  };
}
