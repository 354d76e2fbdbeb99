/** What `basislijn oogst` says before and after: the plan, and what came of it. */
import { announcementQuery } from '../harvesting/announcements.js';
import type { HarvestPlan, HarvestSummary } from '../harvesting/model.js';
import { estimate } from '../harvesting/plan.js';
import type { HarvestSettings } from '../harvesting/settings.js';
import type { CorpusStore } from '../harvesting/store/corpus.js';
import { formatDate } from '../reporting/html/words.js';

/** Questions that are shown of a long plan. */
const SHOWN = 40;

function number(value: number): string {
  return value.toLocaleString('nl-NL');
}

function counted(value: number, one: string, more: string): string {
  return `${number(value)} ${value === 1 ? one : more}`;
}

function duration(minutes: number): string {
  if (minutes < 120) return counted(minutes, 'minuut', 'minuten');
  const hours = Math.ceil(minutes / 60);
  return hours < 48 ? `${hours} uur` : `${Math.ceil(hours / 24)} dagen`;
}

export function planLines(
  plan: HarvestPlan,
  settings: HarvestSettings,
  store: CorpusStore,
): readonly string[] {
  const { questions, announcements, date } = plan;
  const { requests, minutes } = estimate(questions, settings);
  const runs = settings.budget === null ? 1 : Math.ceil(requests / settings.budget);
  const present = store.count();
  return [
    `Dit gaat de oogst vragen aan ${new URL(settings.adressen.zoekdienst).host}, voor de stand van ${formatDate(date)}:`,
    ...questions.slice(0, SHOWN).map(({ name, query }) => `  ${name}: ${query}`),
    ...(questions.length > SHOWN ? [`  en nog ${number(questions.length - SHOWN)} vragen`] : []),
    ...(announcements === null
      ? []
      : [
          `En aan ${new URL(settings.adressen.publicaties).host}, voor wat al bekend is gemaakt:`,
          ...announcements.nets.map(
            (net) =>
              `  ${net.naam}: ${announcementQuery(net, announcements.since, announcements.creators?.[0]?.names ?? null)}`,
          ),
        ]),
    '',
    `${counted(questions.length, 'vraag', 'vragen')}, minstens ${number(requests)} verzoeken, ongeveer ${duration(minutes)} of meer${runs > 1 ? `, in ${runs} keer` : ''}.`,
    `Grens per keer: ${settings.budget === null ? 'geen' : `${number(settings.budget)} verzoeken`}. Pauze: ${number(settings.pauze)} milliseconden.`,
    ...(present === 0
      ? []
      : [
          `${counted(present, 'tekst staat', 'teksten staan')} al op schijf en ${present === 1 ? 'wordt' : 'worden'} niet opnieuw opgehaald.`,
        ]),
    'Er is niets gevraagd en niets geschreven (--droog).',
  ];
}

export function summaryLines(summary: HarvestSummary, folder: string, fromDisk: boolean): readonly string[] {
  const lines = [
    fromDisk
      ? `De oogst van ${formatDate(summary.date)} is opnieuw gelezen van schijf.`
      : summary.resumed
        ? `De oogst van ${formatDate(summary.date)} is verder gegaan waar hij was.`
        : '',
    `${counted(summary.questions, 'vraag', 'vragen')}, ${counted(summary.hits, 'treffer', 'treffers')}, ${counted(summary.works, 'regeling', 'regelingen')}.`,
    `${counted(summary.fetched, 'tekst', 'teksten')} opgehaald, ${number(summary.onDisk)} al aanwezig. ${counted(summary.requests, 'verzoek', 'verzoeken')}.`,
    `De snelle eerste lezer gaf er ${number(summary.read)} door aan de lezer.`,
    `${counted(summary.kept, 'tekst', 'teksten')} over SMI bewaard in ${folder}; ${counted(summary.rejected, 'andere tekst', 'andere teksten')} niet.`,
    ...summary.unknownOwners.map((text) => `Van welke gemeente is dit? Kijk zelf: ${text}.`),
    ...summary.withoutDate.map(
      (text) => `Geldt dit? overheid.nl noemt geen ingangsdatum. Kijk zelf: ${text}.`,
    ),
    ...summary.announced.map(
      ({ available, creator, title, page }) =>
        `Bekendgemaakt en nog niet in de regelingenbank (${available === null ? 'datum onbekend' : formatDate(available)}): ${creator}, ${title}, ${page}`,
    ),
    summary.complete
      ? 'De ronde is klaar.'
      : 'De ronde is nog niet klaar. Start de oogst opnieuw: hij gaat verder waar hij was.',
  ];
  return lines.filter((line) => line !== '');
}
