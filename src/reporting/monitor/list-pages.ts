/** All municipalities in one table. */
import type { MonitorData } from '../../monitoring/model.js';
import { scoreOf } from '../../monitoring/scores.js';
import { pageOf, type SiteFile } from './frame.js';
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
