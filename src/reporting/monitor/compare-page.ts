/**
 * A chosen few municipalities side by side. Every judged municipality is a column of one table; the styles show the columns whose
 * box is ticked, so that choosing works without a script. The script only adds typing a name and an address that remembers.
 */
import type { MonitorData, MunicipalityState } from '../../monitoring/model.js';
import { scoreOf } from '../../monitoring/scores.js';
import { findingOn } from '../../monitoring/uptake.js';
import { featureRows } from '../html/features.js';
import type { Words } from '../html/words.js';
import { pageOf, type SiteFile } from './frame.js';
import { loadMonitorTemplates } from './templates.js';
import { pointFile, scoreText } from './words.js';

/** Facts that people ask for when they compare. */
const FACTS = [
  'leeftijdTot',
  'inkomenstoets',
  'vermogenstoets',
  'termijnMaanden',
  'omvangPerWeek',
  'verlenging',
  'hardheidsclausule',
  'eigenBijdrage',
  'inkomensjaar',
] as const;

const NOTHING = '–';

function pointRows(data: MonitorData, judged: readonly MunicipalityState[], words: Words) {
  return data.points.map(({ number, short }) => ({
    name: `${number}. ${short}`,
    href: `punten/${pointFile(number)}`,
    cells: judged.map((state) => {
      const found = findingOn(state, number);
      if (found === null) return { look: '', text: NOTHING };
      const { vorm, woord } = words.oordelen[found.verdict];
      return { look: `o-${vorm}`, text: woord, open: found.open };
    }),
  }));
}

function factRows(judged: readonly MunicipalityState[], words: Words) {
  const rows = judged.map(
    ({ result }) =>
      new Map(
        result === null ? [] : featureRows(words, result.kenmerken).map(({ name, value }) => [name, value]),
      ),
  );
  return FACTS.flatMap((key) => {
    const name = words.kenmerken[key]?.naam;
    return name === undefined
      ? []
      : [{ name, cells: rows.map((row) => ({ look: '', text: row.get(name) ?? NOTHING })) }];
  });
}

/** Column 1 holds the names of the rows, so the first municipality is column 2. */
function columnStyles(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `#vergelijker:has(#k${index}:checked) tr>:nth-child(${index + 2}){display:table-cell}`,
  ).join('\n');
}

export function comparePages(data: MonitorData): readonly SiteFile[] {
  const { words } = loadMonitorTemplates();
  const judged = data.municipalities.filter(({ findings }) => findings.length > 0);
  return [
    pageOf(data, {
      path: 'vergelijken.html',
      title: 'Gemeenten vergelijken',
      intro: 'Zet een paar gemeenten naast elkaar: hun oordelen, en wat zij gezinnen bieden.',
      template: 'vergelijken',
      view: {
        list: judged.map(({ municipality }, index) => ({
          index,
          code: municipality.code,
          name: municipality.name,
          others: municipality.otherNames.join(', '),
        })),
        scores: judged.map((state) => {
          const score = scoreOf(state, data);
          return score === null ? NOTHING : scoreText(score);
        }),
        points: pointRows(data, judged, words),
        facts: factRows(judged, words),
      },
    }),
    {
      path: 'vergelijken.css',
      content: `@supports selector(:has(*)){\n#vergelijker tr>:nth-child(n+2){display:none}\n${columnStyles(judged.length)}\n}\n`,
    },
  ];
}
