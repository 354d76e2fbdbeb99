/** The first page: how the country does on every point, with what is not known in plain sight. */
import { movesBetween } from '../../monitoring/changes.js';
import { gainsOf } from '../../monitoring/gains.js';
import { groupsOf } from '../../monitoring/groups.js';
import { healthOf } from '../../monitoring/health.js';
import type { MonitorData, MunicipalityState } from '../../monitoring/model.js';
import { scoreOf } from '../../monitoring/scores.js';
import { uptakeOf } from '../../monitoring/uptake.js';
import { formatDate, formatNumber } from '../html/words.js';
import { type Category, MARKS, NOT_JUDGED, PLAIN, STEP_MARKS } from '../pictures/palette.js';
import { type MapTile, tileMap } from '../pictures/tile-map.js';
import { verdictStrip } from '../pictures/verdict-strip.js';
import { pageOf, type SiteFile } from './frame.js';
import { inBothWidths } from './pictures.js';
import type { TilePlace } from './tiles.js';
import {
  boundsOf,
  counted,
  metOf,
  outcomeCounts,
  percent,
  pointFile,
  STATUS_WORDS,
  verdictLegend,
} from './words.js';

/** Classes of the total map: from which share of the judged points on. */
const CLASSES: readonly (Category & { readonly from: number })[] = [
  { code: 'tot-40', from: 0, label: 'Minder dan 40%' },
  { code: '40-60', from: 0.4, label: '40 tot 60%' },
  { code: '60-80', from: 0.6, label: '60 tot 80%' },
  { code: 'vanaf-80', from: 0.8, label: '80% of meer' },
].map((one, index) => ({ ...one, mark: STEP_MARKS[index + 1] ?? PLAIN }));
const NONE: Category = { code: NOT_JUDGED, label: 'Niet beoordeeld', mark: MARKS[NOT_JUDGED] };

/** Points on the list of where most can be gained. */
const GAINS = 5;

function shareOf(state: MunicipalityState, data: MonitorData): number | null {
  const score = scoreOf(state, data);
  return score === null ? null : score.points / score.judged;
}

function totalMap(data: MonitorData, places: ReadonlyMap<string, TilePlace>): string {
  const tiles = data.municipalities.flatMap((state): readonly MapTile[] => {
    const { code, name, province } = state.municipality;
    const place = places.get(code);
    if (place === undefined) return [];
    const share = shareOf(state, data);
    const found = share === null ? NONE : (CLASSES.findLast(({ from }) => share >= from) ?? NONE);
    const detail = share === null ? STATUS_WORDS[state.status] : `${percent(share)} van de punten`;
    return [{ ...place, code, name, province, category: found.code, detail }];
  });
  if (tiles.length === 0) return '';
  return inBothWidths((width) =>
    tileMap({
      id: `totaal-${width}`,
      title: 'Kaart van het deel van de beoordeelde punten waaraan gemeenten voldoen',
      description: 'Elke tegel is een gemeente. Dezelfde gegevens staan in de tabel van alle gemeenten.',
      width,
      tiles,
      categories: [...CLASSES, NONE],
      legend: 'Deel van de beoordeelde punten',
      linkFor: ({ code }) => `gemeenten/${code}.html`,
    }),
  );
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Mean in which a municipality counts as often as it has inhabitants. */
function weightedMean(states: readonly MunicipalityState[], data: MonitorData): number | null {
  let sum = 0;
  let people = 0;
  for (const state of states) {
    const share = shareOf(state, data);
    if (share === null) continue;
    sum += share * state.municipality.inhabitants;
    people += state.municipality.inhabitants;
  }
  return people === 0 ? null : sum / people;
}

function wholePercent(share: number | null): string {
  return share === null ? '–' : `${formatNumber(Math.round(share * 100))}%`;
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
  const health = healthOf(data);
  const shares = data.municipalities.flatMap((state) => shareOf(state, data) ?? []);
  const points = data.points.map((point) => {
    const uptake = uptakeOf(data.municipalities, point.number);
    return {
      ...point,
      file: pointFile(point.number),
      bar: verdictStrip({ id: `punt-${point.number}`, title: point.short, counts: outcomeCounts(uptake) }),
      met: metOf(uptake),
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
      legend: verdictLegend('legenda'),
      points,
      map: totalMap(data, places),
      groups: groupsOf(data.municipalities).map(({ title, members }) => {
        const scores = members.flatMap((state) => shareOf(state, data) ?? []);
        return {
          title,
          all: members.length,
          judged: scores.length,
          mean: wholePercent(mean(scores)),
          people: wholePercent(weightedMean(members, data)),
        };
      }),
      gains: gainsOf(data)
        .slice(0, GAINS)
        .map(({ point, municipalities, decided, cause }) => ({
          number: point.number,
          short: point.short,
          file: pointFile(point.number),
          municipalities,
          decided,
          sentence: cause.sentence.replaceAll('….', '…'),
          often: cause.municipalities,
        })),
      change: changeText(data),
    },
  });
}
