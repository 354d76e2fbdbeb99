/** All municipalities in one table, and a page to lay a chosen few side by side. */
import type { MonitorData } from '../../monitoring/model.js';
import { scoreOf } from '../../monitoring/scores.js';
import { findingOn } from '../../monitoring/uptake.js';
import { pageOf, type SiteFile } from './frame.js';
import { loadMonitorTemplates } from './templates.js';
import { large, STATUS_WORDS, scoreText } from './words.js';

export function municipalitiesPage(data: MonitorData): SiteFile {
  return pageOf(data, {
    path: 'gemeenten/index.html',
    title: 'Gemeenten',
    template: 'gemeenten',
    view: {
      all: data.municipalities.length,
      list: data.municipalities.map((state) => {
        const { code, name, province, inhabitants, otherNames } = state.municipality;
        const score = scoreOf(state, data);
        const open = state.findings.filter((finding) => finding.open).length;
        return {
          code,
          name,
          others: otherNames.join(', '),
          search: `${name} ${otherNames.join(' ')}`,
          province,
          inhabitants: large(inhabitants),
          inhabitantsNumber: inhabitants,
          status: STATUS_WORDS[state.status],
          score: score === null ? '–' : scoreText(score),
          scoreOrder: score === null ? -1 : score.points / score.judged,
          open,
          openWords: state.findings.length === 0 ? '–' : String(open),
        };
      }),
    },
  });
}

/** The page and the data that its script reads. */
export function comparePages(data: MonitorData): readonly SiteFile[] {
  const { words } = loadMonitorTemplates();
  const judged = data.municipalities.filter(({ findings }) => findings.length > 0);
  const content = {
    punten: data.points.map(({ number, short }) => `${number}. ${short}`),
    woorden: Object.fromEntries(
      Object.entries(words.oordelen).map(([verdict, { woord, teken, vorm }]) => [
        verdict,
        { woord, teken, vorm },
      ]),
    ),
    gemeenten: Object.fromEntries(
      judged.map((state) => [
        state.municipality.code,
        {
          naam: state.municipality.name,
          oordelen: data.points.map(({ number }) => findingOn(state, number)?.verdict ?? null),
        },
      ]),
    ),
  };
  // "<" escaped, so that no name can end the script.
  const json = JSON.stringify(content).replaceAll('<', '\\u003c');
  return [
    pageOf(data, {
      path: 'vergelijken.html',
      title: 'Gemeenten vergelijken',
      template: 'vergelijken',
      view: { list: judged.map(({ municipality }) => ({ name: municipality.name })) },
    }),
    { path: 'vergelijkdata.js', content: `globalThis.MONITOR = ${json};\n` },
  ];
}
