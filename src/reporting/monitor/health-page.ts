/** How complete and how fresh the data are. */
import { healthOf, STATUSES } from '../../monitoring/health.js';
import type { MonitorData } from '../../monitoring/model.js';
import { categoricalDistribution } from '../pictures/distribution.js';
import { pageOf, type SiteFile } from './frame.js';
import { inBothWidths } from './pictures.js';
import { large, percent, STATUS_WORDS } from './words.js';

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : percent(part / whole);
}

export function healthPage(data: MonitorData): SiteFile {
  const health = healthOf(data);
  const judged = health.byStatus.getoetst;
  const years = health.years.map(({ year, municipalities }) => ({
    label: year ?? 'zegt de tekst niet',
    count: municipalities,
    unknown: year === null,
  }));
  return pageOf(data, {
    path: 'volledigheid.html',
    title: 'Volledigheid van de gegevens',
    intro:
      'Wie niet weet wat er ontbreekt, leest de cijfers verkeerd. Hier staat wat is gevonden, gelezen en nagekeken.',
    template: 'volledigheid',
    view: {
      statuses: STATUSES.map((status) => ({
        word: STATUS_WORDS[status],
        count: health.byStatus[status],
        share: share(health.byStatus[status], health.all),
      })),
      figures: [
        {
          value: share(health.open, health.findings),
          words: `van de ${large(health.findings)} oordelen moet een mens nog controleren`,
        },
        {
          value: share(health.fresh, judged),
          words: `van de ${judged} getoetste regelingen ging in de laatste vijf jaar in`,
        },
        {
          value: large(health.looked),
          words: `${health.looked === 1 ? 'oordeel is' : 'oordelen zijn'} door een mens nagekeken`,
        },
        {
          value: large(health.answered),
          words: `${health.answered === 1 ? 'oordeel' : 'oordelen'} met een reactie van de gemeente`,
        },
        {
          value: `${health.searched} van ${health.all}`,
          words: 'gemeenten waarvan vaststaat waar is gezocht, met een zoekspoor',
        },
        {
          value: `${health.withPage} en ${health.withForm}`,
          words: `van de ${judged} getoetste gemeenten hebben een webpagina, en een formulier, bij de stukken`,
        },
        { value: String(health.unsureWhetherItHolds), words: 'teksten zeggen niet of zij nu gelden' },
      ],
      yearsPicture: inBothWidths((width) =>
        categoricalDistribution({
          id: `jaren-${width}`,
          title: 'Regelingen naar jaar van ingang',
          description: 'Dezelfde aantallen staan in de tabel eronder.',
          width,
          values: years,
        }),
      ),
      years,
      without: data.municipalities
        .filter(({ status }) => status !== 'getoetst')
        .map(({ municipality, status }) => ({ ...municipality, status: STATUS_WORDS[status] })),
    },
  });
}
