/** The first page: how the country does on every point, with what is not known in plain sight. */
import { movesBetween } from '../../monitoring/changes.js';
import { groupsOf } from '../../monitoring/groups.js';
import { healthOf } from '../../monitoring/health.js';
import type { MonitorData, MunicipalityState } from '../../monitoring/model.js';
import { scoreOf } from '../../monitoring/scores.js';
import { uptakeOf } from '../../monitoring/uptake.js';
import { formatDate, formatNumber } from '../html/words.js';
import { stackedBar } from '../pictures/stacked-bar.js';
import { percent } from '../pictures/svg.js';
import { type MapTile, type TileStyle, tileMap } from '../pictures/tile-map.js';
import { MARKS } from '../pictures/verdict-marks.js';
import { pageOf, type SiteFile } from './frame.js';
import { loadMonitorTemplates } from './templates.js';
import type { TilePlace } from './tiles.js';
import {
  boundsOf,
  counted,
  markCounts,
  markSvg,
  markWords,
  pointFile,
  STATUS_WORDS,
  shareOr,
  verdictLegend,
} from './words.js';

/** Classes of the total map: from which share of the judged points on; light to dark. */
const CLASSES: readonly {
  readonly name: string;
  readonly from: number;
  readonly word: string;
  readonly style: TileStyle;
}[] = [
  {
    name: 'k4',
    from: 0.8,
    word: '80% of meer',
    style: { fill: '#083f61', line: '#083f61', path: '', ink: '' },
  },
  {
    name: 'k3',
    from: 0.6,
    word: '60 tot 80%',
    style: { fill: '#2f7db0', line: '#1d5f8a', path: '', ink: '' },
  },
  {
    name: 'k2',
    from: 0.4,
    word: '40 tot 60%',
    style: { fill: '#9ccbe6', line: '#2f6f96', path: '', ink: '' },
  },
  {
    name: 'k1',
    from: 0,
    word: 'minder dan 40%',
    style: { fill: '#e4f1f9', line: '#2f6f96', path: '', ink: '' },
  },
];
const NONE = { name: 'geen', word: 'geen oordeel', style: MARKS['geen-oordeel'] };

function shareOf(state: MunicipalityState, data: MonitorData): number | null {
  const score = scoreOf(state, data);
  return score === null ? null : score.points / score.judged;
}

function totalMap(data: MonitorData, places: ReadonlyMap<string, TilePlace>): string {
  const counted = new Map<string, number>();
  const tiles = data.municipalities.flatMap((state): readonly MapTile[] => {
    const { code, name, province } = state.municipality;
    const place = places.get(code);
    if (place === undefined) return [];
    const share = shareOf(state, data);
    const found = share === null ? NONE : (CLASSES.find(({ from }) => share >= from) ?? NONE);
    counted.set(found.word, (counted.get(found.word) ?? 0) + 1);
    const value = share === null ? STATUS_WORDS[state.status] : `${percent(share)} van de punten`;
    return [{ ...place, name, value, province, style: found.name, href: `gemeenten/${code}.html` }];
  });
  return tileMap({
    id: 'totaal',
    title: 'Kaart van het deel van de beoordeelde punten waaraan gemeenten voldoen',
    description: [...counted].map(([word, count]) => `${word}: ${count} gemeenten`).join('; '),
    tiles,
    styles: Object.fromEntries([...CLASSES, NONE].map(({ name, style }) => [name, style])),
  });
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function changeText(data: MonitorData): { readonly text: string } | null {
  const [before, after] = data.rounds.slice(-2);
  if (before === undefined || after === undefined) return null;
  const moves = movesBetween(before, after).filter(
    ({ because }) => because !== 'begin' && because !== 'einde',
  );
  const count = (direction: string): number => moves.filter((move) => move.direction === direction).length;
  const places = new Set(moves.map(({ municipality }) => municipality)).size;
  return {
    text:
      moves.length === 0
        ? `Sinds ${formatDate(before.date)} verschoof geen enkel oordeel van een gemeente die toen ook was getoetst.`
        : `Sinds ${formatDate(before.date)} ${moves.length === 1 ? 'verschoof 1 oordeel' : `verschoven ${moves.length} oordelen`} bij ${counted(places)}: ${count('beter')} vooruit, ${count('slechter')} achteruit, ${count('anders')} anders.`,
  };
}

export function startPage(data: MonitorData, places: ReadonlyMap<string, TilePlace>): SiteFile {
  const { words } = loadMonitorTemplates();
  const named = markWords(words);
  const health = healthOf(data);
  const shares = data.municipalities.flatMap((state) => shareOf(state, data) ?? []);
  const points = data.points.map((point) => {
    const uptake = uptakeOf(data.municipalities, point.number);
    return {
      ...point,
      file: pointFile(point.number),
      bar: stackedBar(markCounts(uptake), named, point.short),
      met: shareOr(uptake.met),
      bounds: boundsOf(uptake),
      without: uptake.all - uptake.decided,
    };
  });
  const average = mean(shares);
  return pageOf(data, {
    path: 'index.html',
    title: 'Hoe gemeenten de basislijn SMI in hun regels hebben',
    intro:
      'Kinderopvang op sociaal-medische indicatie is er voor gezinnen zonder recht op kinderopvangtoeslag. De landelijke basislijn zegt in veertien punten wat elke gemeente ten minste biedt. Deze monitor laat zien wat daarvan in de regels van gemeenten staat.',
    template: 'start',
    view: {
      all: data.municipalities.length,
      figures: [
        {
          value: `${health.byStatus.getoetst} van ${health.all}`,
          words: 'gemeenten met een getoetste regeling',
        },
        {
          value: average === null ? '–' : percent(average),
          words: 'van de beoordeelde punten gehaald, gemiddeld over die gemeenten',
        },
        {
          value: health.findings === 0 ? '–' : percent(health.open / health.findings),
          words: 'van de oordelen moet een mens nog controleren',
        },
        {
          value: `${health.all - health.byStatus.getoetst}`,
          words: 'gemeenten zonder oordeel',
          href: 'volledigheid.html',
        },
      ],
      legend: verdictLegend(words),
      points,
      map: totalMap(data, places),
      mapLegend: [...CLASSES, NONE].map(({ style, word }) => ({ mark: markSvg(style), word })),
      groups: groupsOf(data.municipalities).map(({ title, members }) => {
        const scores = members.flatMap((state) => shareOf(state, data) ?? []);
        const groupMean = mean(scores);
        return {
          title,
          all: members.length,
          judged: scores.length,
          mean: groupMean === null ? '–' : `${formatNumber(Math.round(groupMean * 100))}%`,
        };
      }),
      change: changeText(data),
    },
  });
}
