/** The share that meets a point in groups of municipalities (size, province), beside that of all of them. */
import { dot, shareGrid } from './dots.js';
import { checkCount, formatCount, formatShare, scale } from './numbers.js';
import {
  ACCENT,
  element,
  escapeXml,
  figure,
  HALO,
  INK,
  type PictureFrame,
  picture,
  SOFT,
  textAt,
  WIDTHS,
} from './svg.js';
import type { PictureTable } from './table.js';
import { textWidth, wrap } from './text.js';

interface ShareCount {
  readonly meets: number;
  readonly judged: number;
}

interface Group extends ShareCount {
  readonly label: string;
  /** All municipalities of the group. */
  readonly total: number;
  /** The round before; null where there is none or the norm was another. */
  readonly before: ShareCount | null;
}

export interface GroupsInput extends PictureFrame {
  readonly groups: readonly Group[];
  /** All municipalities together. */
  readonly overall: ShareCount;
}

/** Under this number of judged municipalities one more or less moves the share by over ten points. */
const FEW = 10;

function check({ meets, judged }: ShareCount, what: string): void {
  checkCount(meets, what);
  checkCount(judged, what);
  if (meets > judged) throw new RangeError(`Counts of ${what} do not add up`);
}

const percent = ({ meets, judged }: ShareCount): number => (meets / judged) * 100;

/** @throws RangeError for counts that do not add up */
export function groupComparison(input: GroupsInput): string {
  const { groups, overall } = input;
  const width = WIDTHS[input.width];
  const narrow = input.width === 'smal';
  check(overall, 'alle gemeenten');
  for (const group of groups) {
    check(group, group.label);
    checkCount(group.total, group.label);
    if (group.judged > group.total) throw new RangeError(`Counts of ${group.label} do not add up`);
    if (group.before !== null) check(group.before, group.label);
  }
  if (groups.length === 0)
    return picture(input, 28, textAt(1, 18, 'Er zijn geen groepen om te tonen.', { fill: SOFT }));
  const left = narrow ? 10 : 236;
  const right = narrow ? width - 10 : width - 170;
  const x = scale(0, 100, left, right);
  const top = 44;
  let y = top + 6;
  const rows = groups.map((group) => {
    const words =
      group.judged === 0
        ? 'niet beoordeeld'
        : `${formatShare(group.meets, group.judged)} (${formatCount(group.meets)} van ${formatCount(group.judged)})`;
    const lines = wrap(group.label, narrow ? width - textWidth(words) - 14 : left - 24, 2);
    const middle = narrow ? y + lines.length * 18 + 13 : y + 16;
    const labelTop = narrow ? y + 15 : y + 21 - (lines.length - 1) * 9;
    const label = lines.map((line, index) => textAt(1, labelTop + index * 18, line, HALO)).join('');
    const end = textAt(width - 1, narrow ? y + 15 : y + 21, words, {
      'text-anchor': 'end',
      'font-weight': 700,
      ...HALO,
      ...(group.judged === 0 ? { fill: SOFT } : {}),
    });
    y = narrow ? middle + 19 : y + (lines.length > 1 ? 42 : 34);
    if (group.judged === 0) return label + end;
    const now = x(percent(group));
    const { before } = group;
    const past =
      before === null || before.judged === 0
        ? ''
        : element('path', {
            d: `M${figure(x(percent(before)))} ${figure(middle)}H${figure(now)}`,
            stroke: SOFT,
            'stroke-width': 2,
          }) +
          element(
            'path',
            { d: `M${figure(x(percent(before)))} ${figure(middle - 7)}v14`, stroke: SOFT, 'stroke-width': 3 },
            `<title>${escapeXml(`vorige ronde: ${formatShare(before.meets, before.judged)}`)}</title>`,
          );
    const title = `<title>${escapeXml(`${group.label}: ${words}`)}</title>`;
    return label + past + dot('rond', now, middle, ACCENT, group.judged < FEW, title) + end;
  });
  const bottom = y + 2;
  const overallWords = `alle gemeenten: ${formatShare(overall.meets, overall.judged)}`;
  const overallAt = overall.judged === 0 ? null : x(percent(overall));
  const half = textWidth(overallWords) / 2;
  const overallLine =
    overallAt === null
      ? ''
      : element('path', {
          // Open where the figures of the scale stand.
          d: `M${figure(overallAt)} 19v6M${figure(overallAt)} ${top}V${bottom}`,
          stroke: INK,
          'stroke-width': 1.5,
          'stroke-dasharray': '5 4',
        }) +
        textAt(Math.min(width - half, Math.max(half + 1, overallAt)), 14, overallWords, {
          'text-anchor': 'middle',
          'font-weight': 700,
        });
  const notes = [
    'Aandeel van de beoordeelde gemeenten dat voldoet.',
    ...(groups.some(({ before }) => before !== null) ? ['Dwarsstreepje: de vorige ronde.'] : []),
    ...(groups.some(({ judged }) => judged > 0 && judged < FEW)
      ? [`Open stip: minder dan ${FEW} gemeenten beoordeeld; het aandeel zegt weinig.`]
      : []),
  ].flatMap((note) => wrap(note, width - 4, 3));
  return picture(
    input,
    bottom + 10 + notes.length * 18,
    shareGrid(left, right, top, bottom) +
      overallLine +
      rows.join('') +
      notes
        .map((note, index) => textAt(1, bottom + 20 + index * 18, note, { fill: SOFT, 'font-size': 13 }))
        .join(''),
  );
}

export function groupTable({ title, groups, overall }: GroupsInput): PictureTable {
  const past = groups.some(({ before }) => before !== null);
  return {
    caption: title,
    header: ['Groep', 'Voldoet', 'Beoordeeld', 'Aandeel', 'Gemeenten', ...(past ? ['Vorige ronde'] : [])],
    rows: [
      ...groups.map(({ label, meets, judged, total, before }) => [
        label,
        formatCount(meets),
        formatCount(judged),
        formatShare(meets, judged),
        formatCount(total),
        ...(past ? [before === null ? '–' : formatShare(before.meets, before.judged)] : []),
      ]),
      [
        'Alle gemeenten samen',
        formatCount(overall.meets),
        formatCount(overall.judged),
        formatShare(overall.meets, overall.judged),
        formatCount(groups.reduce((sum, { total }) => sum + total, 0)),
        ...(past ? ['–'] : []),
      ],
    ],
  };
}
