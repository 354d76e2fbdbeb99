/** The whole monitor as files: pages, styles, scripts and data. Pure: what is written where is up to the door. */
import type { MonitorData } from '../../monitoring/model.js';
import type { Studies } from '../../monitoring/studies.js';
import { changesFeed, changesPages } from './changes-page.js';
import { comparePages } from './compare-page.js';
import type { SiteFile } from './frame.js';
import { healthPage } from './health-page.js';
import { municipalitiesPage } from './list-pages.js';
import { municipalityPage } from './municipality-page.js';
import { pointPage } from './point-page.js';
import { roundPages } from './round-pages.js';
import { startPage } from './start-page.js';
import { studiesPage } from './studies-page.js';
import { loadMonitorTemplates } from './templates.js';
import { type Download, downloadsPage, methodPage, readingPage } from './text-pages.js';
import type { TilePlace } from './tiles.js';

export interface SiteInput {
  readonly data: MonitorData;
  /** By municipality code; empty for no map. */
  readonly places: ReadonlyMap<string, TilePlace>;
  readonly studies: Studies;
  /** Name of the norm. */
  readonly norm: string;
  /** Path in the site of the whole report of a municipality, by code. */
  readonly reports: ReadonlyMap<string, string>;
  readonly downloads: readonly Download[];
}

/** One page at a time, so that no more than one is in memory. */
export function* monitorSite(input: SiteInput): Generator<SiteFile> {
  const { data, places, studies, norm, reports, downloads } = input;
  for (const [path, content] of loadMonitorTemplates().assets) yield { path, content };
  yield startPage(data, places);
  for (const point of data.points) yield pointPage(data, point, places);
  yield municipalitiesPage(data);
  for (const state of data.municipalities)
    yield municipalityPage(data, state, reports.get(state.municipality.code) ?? null);
  yield* comparePages(data);
  yield* changesPages(data);
  yield changesFeed(data);
  yield* roundPages(data);
  yield healthPage(data);
  yield studiesPage(data, studies);
  yield methodPage(data, norm, places.size > 0);
  yield readingPage(data);
  yield downloadsPage(data, downloads);
}
