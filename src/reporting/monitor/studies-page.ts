/** The monitor beside the studies of 2014 and 2020, in their own categories. */
import type { MonitorData } from '../../monitoring/model.js';
import { countInStudies, type Studies } from '../../monitoring/studies.js';
import { studyComparison } from '../pictures/studies.js';
import { pageOf, type SiteFile } from './frame.js';
import { inBothWidths } from './pictures.js';
import { counted, percent } from './words.js';

const NOT_SAID = '–';

export function studiesPage(data: MonitorData, studies: Studies): SiteFile {
  const topics = countInStudies(studies, data.municipalities);
  return pageOf(data, {
    path: 'onderzoeken.html',
    title: 'Naast eerdere onderzoeken',
    template: 'onderzoeken',
    view: {
      sources: studies.onderzoeken.map(({ naam, bron }) => ({ name: naam, source: bron })),
      topics: topics.map(({ code, title, source, note, judged, categories }) => ({
        id: code,
        title,
        note,
        source: `Bron: ${source}.`,
        judged,
        picture: inBothWidths((width) =>
          studyComparison({
            id: `onderzoek-${code}-${width}`,
            title,
            description: 'Dezelfde percentages staan in de tabel eronder.',
            width,
            studies: [
              ...studies.onderzoeken.map(({ naam, gemeenten }) => ({
                label: naam,
                source: gemeenten === null ? 'aantal niet genoemd' : counted(gemeenten),
              })),
              { label: 'Deze monitor', source: counted(judged) },
            ],
            rows: categories.map(({ name, before, now }) => ({
              label: name,
              percents: [...before, now === null || judged === 0 ? null : (now / judged) * 100],
            })),
          }),
        ),
        studies: studies.onderzoeken.map(({ naam }) => ({ name: naam })),
        numbers: studies.onderzoeken.map(({ gemeenten }) => gemeenten ?? 'niet genoemd'),
        rows: categories.map(({ name, before, now }) => ({
          name,
          figures: before.map((share) => (share === null ? NOT_SAID : `${share}%`)),
          now: now === null ? 'niet te zien' : judged === 0 ? NOT_SAID : `${percent(now / judged)} (${now})`,
        })),
      })),
    },
  });
}
