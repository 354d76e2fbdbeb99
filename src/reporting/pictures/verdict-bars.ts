/** How the verdicts on a point are divided over the municipalities: one bar, or a small one for each point. */
import { drawLegend, widestLegend } from './legend.js';
import { bar, patterns } from './marks.js';
import { checkCount, formatCount, formatShare } from './numbers.js';
import { OUTCOME_CATEGORIES, type Outcome } from './palette.js';
import { element, escapeXml, type PictureFrame, picture, SOFT, textAt, WIDTHS } from './svg.js';
import type { PictureTable } from './table.js';
import { wrap } from './text.js';

/** Number of municipalities per verdict; all of them, zeros too. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>;

export interface VerdictBarInput extends PictureFrame {
  readonly counts: OutcomeCounts;
}

interface PointRow {
  readonly number: number;
  readonly title: string;
  readonly counts: OutcomeCounts;
}

export interface VerdictBarsInput extends PictureFrame {
  readonly points: readonly PointRow[];
}

function totalOf(counts: OutcomeCounts): number {
  return OUTCOME_CATEGORIES.reduce((sum, { code }) => {
    checkCount(counts[code as Outcome], code);
    return sum + counts[code as Outcome];
  }, 0);
}

const countOf = (counts: OutcomeCounts, code: string): number => counts[code as Outcome];

/** The segments of one bar, from left to right; nothing for zero. */
function segments(
  id: string,
  counts: OutcomeCounts,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string {
  const total = totalOf(counts);
  if (total === 0) {
    return (
      element('rect', { ...box, fill: 'none', stroke: SOFT, 'stroke-dasharray': '4 3' }) +
      textAt(box.x + 8, box.y + box.height / 2 + 5, 'geen gemeenten', { fill: SOFT })
    );
  }
  let x = box.x;
  return OUTCOME_CATEGORIES.map((category) => {
    const count = countOf(counts, category.code);
    if (count === 0) return '';
    const width = (count / total) * box.width;
    const title = `<title>${escapeXml(`${category.label}: ${formatCount(count)} (${formatShare(count, total)})`)}</title>`;
    const drawn = bar(id, category, { x, y: box.y, width, height: box.height }, {}, title);
    x += width;
    return drawn;
  }).join('');
}

/** One bar, with every verdict, its count and its share in words under it. */
export function verdictBar(input: VerdictBarInput): string {
  const { id, counts } = input;
  const width = WIDTHS[input.width];
  const total = totalOf(counts);
  const entries = OUTCOME_CATEGORIES.map((category) => {
    const count = countOf(counts, category.code);
    return {
      category,
      note: `${formatCount(count)}${total === 0 ? '' : ` (${formatShare(count, total)})`}`,
    };
  });
  const box = widestLegend(entries, '', width - 2, 2);
  return picture(
    input,
    56 + box.height,
    segments(id, counts, { x: 1, y: 2, width: width - 2, height: 38 }) + drawLegend(id, entries, box, 1, 50),
    { definitions: patterns(id, OUTCOME_CATEGORIES) },
  );
}

/** A bar for each point under the other, on the same scale, with the share that meets it in words. */
export function verdictBars(input: VerdictBarsInput): string {
  const { id, points } = input;
  const width = WIDTHS[input.width];
  const narrow = input.width === 'smal';
  const entries = OUTCOME_CATEGORIES.map((category) => ({ category, note: null }));
  const box = widestLegend(entries, '', width - 2);
  const textRoom = narrow ? width - 70 : 250;
  const left = narrow ? 1 : textRoom + 14;
  const right = narrow ? width - 1 : width - 62;
  let y = box.height + 34;
  const rows = points.map(({ number, title, counts }) => {
    const total = totalOf(counts);
    const lines = wrap(`${number}. ${title}`, textRoom, 2);
    const share = formatShare(counts.voldoet, total);
    const top = narrow ? y + lines.length * 18 : y + Math.max(0, lines.length - 1) * 5;
    const text = lines.map((line, index) => textAt(1, y + 14 + index * 18, line)).join('');
    const end = textAt(width - 1, narrow ? y + 14 : top + 16, share, {
      'text-anchor': 'end',
      'font-weight': 700,
    });
    const drawn = segments(id, counts, { x: left, y: top + 1, width: right - left, height: 22 });
    y = narrow ? top + 38 : y + (lines.length > 1 ? 44 : 34);
    return text + drawn + end;
  });
  const head =
    points.length === 0
      ? textAt(1, box.height + 24, 'Er zijn geen punten om te tonen.', { fill: SOFT })
      : textAt(width - 1, box.height + 24, 'voldoet (van alle gemeenten)', {
          'text-anchor': 'end',
          fill: SOFT,
        });
  return picture(input, y + 4, drawLegend(id, entries, box, 1, 0) + head + rows.join(''), {
    definitions: patterns(id, OUTCOME_CATEGORIES),
  });
}

export function verdictBarTable({ title, counts }: VerdictBarInput): PictureTable {
  const total = totalOf(counts);
  return {
    caption: title,
    header: ['Oordeel', 'Gemeenten', 'Aandeel'],
    rows: [
      ...OUTCOME_CATEGORIES.map(({ code, label }) => [
        label,
        formatCount(countOf(counts, code)),
        formatShare(countOf(counts, code), total),
      ]),
      ['Totaal', formatCount(total), formatShare(total, total)],
    ],
  };
}

export function verdictBarsTable({ title, points }: VerdictBarsInput): PictureTable {
  return {
    caption: title,
    header: ['Punt', ...OUTCOME_CATEGORIES.map(({ label }) => label), 'Totaal'],
    rows: points.map(({ number, title: name, counts }) => [
      `${number}. ${name}`,
      ...OUTCOME_CATEGORIES.map(({ code }) => formatCount(countOf(counts, code))),
      formatCount(totalOf(counts)),
    ]),
  };
}
