/** A small bar for a row of a table: how the verdicts are divided. The words stand in the table beside it. */
import { bar, patterns } from './marks.js';
import { formatCount, formatShare } from './numbers.js';
import { OUTCOME_CATEGORIES, type Outcome } from './palette.js';
import { element, escapeXml } from './svg.js';
import type { OutcomeCounts } from './verdict-bars.js';

const WIDTH = 400;
const HEIGHT = 22;

export interface VerdictStripInput {
  /** Unique on the page: ids in the picture start with it. */
  readonly id: string;
  readonly title: string;
  readonly counts: OutcomeCounts;
}

/** @returns an SVG element; empty where nothing is counted */
export function verdictStrip({ id, title, counts }: VerdictStripInput): string {
  const all = OUTCOME_CATEGORIES.reduce((sum, { code }) => sum + counts[code as Outcome], 0);
  if (all === 0) return '';
  const present = OUTCOME_CATEGORIES.filter(({ code }) => counts[code as Outcome] > 0);
  let x = 0;
  const parts = present.map((category) => {
    const count = counts[category.code as Outcome];
    const width = (count / all) * WIDTH;
    const said = `${category.label}: ${formatCount(count)} (${formatShare(count, all)})`;
    const drawn = bar(
      id,
      category,
      { x, y: 0, width, height: HEIGHT },
      {},
      `<title>${escapeXml(said)}</title>`,
    );
    x += width;
    return { drawn, said };
  });
  return element(
    'svg',
    {
      class: 'stapelbalk',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: 'img',
      'aria-label': `${title}: ${parts.map(({ said }) => said).join(', ')}`,
    },
    element('defs', {}, patterns(id, present)) + parts.map(({ drawn }) => drawn).join(''),
  );
}

/** A square with the colour and the sign of a category, for a legend in text. */
export function swatch(id: string, category: (typeof OUTCOME_CATEGORIES)[number]): string {
  return element(
    'svg',
    { viewBox: '0 0 14 14', 'aria-hidden': 'true' },
    element('defs', {}, patterns(id, [category])) + bar(id, category, { x: 0, y: 0, width: 14, height: 14 }),
  );
}
