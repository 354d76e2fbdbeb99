/** Everything that a monitor publishes: pages, the reports of municipalities, open data. */
import { readFileSync } from 'node:fs';
import type { MonitorData } from '../monitoring/model.js';
import type { Studies } from '../monitoring/studies.js';
import type { SiteFile } from '../reporting/monitor/frame.js';
import { monitorSite } from '../reporting/monitor/site.js';
import { openDataFiles } from '../reporting/open-data/index.js';
import type { Area } from './monitor-area.js';

export interface SiteParts {
  readonly data: MonitorData;
  readonly area: Area;
  /** Paths of the reports on disk, by municipality code. */
  readonly reports: ReadonlyMap<string, string>;
  readonly studies: Studies;
  readonly norm: string;
}

export async function* siteFiles({
  data,
  area,
  reports,
  studies,
  norm,
}: SiteParts): AsyncGenerator<SiteFile> {
  const open = await openDataFiles(data);
  for (const { path, bytes } of open) yield { path, content: bytes };
  const placed = new Map([...reports].map(([code, path]) => [code, { path, to: `rapporten/${code}.html` }]));
  for (const { path, to } of placed.values()) yield { path: to, content: readFileSync(path) };
  yield* monitorSite({
    data,
    places: new Map(area.tiles.map(({ code, column, row }) => [code, { column, row }])),
    studies,
    norm,
    reports: new Map([...placed].map(([code, { to }]) => [code, to])),
    downloads: open.map(({ bytes, ...file }) => ({ ...file, bytes: bytes.length })),
  });
}
