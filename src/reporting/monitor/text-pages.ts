/** How is measured, how the figures are read, and what can be taken along. */
import type { MonitorData } from '../../monitoring/model.js';
import { asPercent } from '../html/evaluation-format.js';
import { formatDate, formatNumber } from '../html/words.js';
import { pageOf, type SiteFile } from './frame.js';
import { loadMonitorTemplates } from './templates.js';

export function methodPage(data: MonitorData, norm: string, tiles: boolean): SiteFile {
  const { words } = loadMonitorTemplates();
  const round = data.rounds.at(-1);
  const [measured] = data.reliability.values();
  return pageOf(data, {
    path: 'methode.html',
    title: 'Methode',
    template: 'methode',
    view: {
      norm,
      edition: round?.edition,
      hash: round?.normHash,
      measuredOn: measured?.source,
      reliability: data.points.flatMap(({ number, short }) => {
        const found = data.reliability.get(number);
        return found === undefined
          ? []
          : [
              {
                point: number,
                short,
                texts: found.texts,
                accuracy: `${asPercent(found.accuracy)}%`,
                low: `${asPercent(found.low)}%`,
                high: `${asPercent(found.high)}%`,
              },
            ];
      }),
      points: data.points.map(({ rules, sources, ...point }) => ({
        ...point,
        sources: sources.join('; '),
        rules: rules.map(({ verdict, cause, sentence }) => ({
          word: words.oordelen[verdict],
          cause,
          sentence,
        })),
      })),
      tiles,
    },
  });
}

export function readingPage(data: MonitorData): SiteFile {
  const { words } = loadMonitorTemplates();
  return pageOf(data, {
    path: 'lezen.html',
    title: 'Zo leest u deze cijfers, en zo niet',
    template: 'lezen',
    view: { verdicts: Object.values(words.oordelen) },
  });
}

export interface Download {
  /** Path in the site. */
  readonly path: string;
  readonly name: string;
  readonly what: string;
  readonly table: string | null;
  readonly bytes: number;
}

function size(bytes: number): string {
  return bytes < 1_000_000
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`;
}

export function downloadsPage(data: MonitorData, downloads: readonly Download[]): SiteFile {
  const round = data.rounds.at(-1);
  const tables = [...new Set(downloads.flatMap(({ table }) => table ?? []))];
  const fileView = ({ path, name, what, bytes }: Download) => ({ path, name, what, size: size(bytes) });
  return pageOf(data, {
    path: 'open-data.html',
    title: 'Open data',
    template: 'open-data',
    view: {
      citation: `Monitor basislijn SMI, ${data.area}, stand van ${formatDate(round?.date ?? '')}, norm ${round?.edition ?? ''}`,
      whole: downloads.filter(({ table }) => table === null).map(fileView),
      tables: tables.map((table) => {
        const own = downloads.filter((one) => one.table === table);
        return { title: table, what: own[0]?.what, files: own.map(fileView) };
      }),
    },
  });
}
