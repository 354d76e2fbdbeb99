/** The frame around every page: title, address, navigation, what the figures rest on. */
import type { MonitorData } from '../../monitoring/model.js';
import { formatDate } from '../html/words.js';
import { loadMonitorTemplates, type PageName } from './templates.js';

export interface SiteFile {
  /** Path in the site, with "/" between folders. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

const NAV = [
  ['index.html', 'Start'],
  ['gemeenten/index.html', 'Gemeenten'],
  ['vergelijken.html', 'Vergelijken'],
  ['wijzigingen.html', 'Wijzigingen'],
  ['volledigheid.html', 'Volledigheid'],
  ['onderzoeken.html', 'Eerdere onderzoeken'],
  ['methode.html', 'Methode'],
  ['lezen.html', 'Zo leest u dit'],
  ['open-data.html', 'Open data'],
] as const;

export interface PageInput {
  readonly path: string;
  readonly title: string;
  readonly intro?: string;
  readonly template: PageName;
  readonly view: unknown;
}

/** @returns the whole page; everything that comes from texts is escaped by the template */
export function pageOf(data: MonitorData, { path, title, intro, template, view }: PageInput): SiteFile {
  const { body, frame } = loadMonitorTemplates();
  const round = data.rounds.at(-1);
  const root = '../'.repeat(path.split('/').length - 1);
  return {
    path,
    content: frame({
      title,
      intro,
      root,
      area: data.area,
      example: data.example,
      date: formatDate(round?.date ?? ''),
      day: round?.date,
      version: round?.toolVersion,
      edition: round?.edition,
      nav: NAV.map(([href, name]) => ({ href, name, here: href === path })),
      body: body(template, view),
    }),
  };
}
