/** The pictures of a point that are about municipalities: the map, the groups, and how it went over time. */
import { normChanged, trendOf } from '../../monitoring/changes.js';
import { groupsOf } from '../../monitoring/groups.js';
import type { MonitorData, MonitoredPoint, Round } from '../../monitoring/model.js';
import { DECIDED, findingOn, uptakeOf } from '../../monitoring/uptake.js';
import { groupComparison } from '../pictures/groups.js';
import { NOT_JUDGED, OUTCOME_CATEGORIES } from '../pictures/palette.js';
import { type MapTile, tileMap } from '../pictures/tile-map.js';
import { trend } from '../pictures/trend.js';
import { inBothWidths } from './pictures.js';
import type { TilePlace } from './tiles.js';
import { STATUS_WORDS } from './words.js';

export function mapOf(
  data: MonitorData,
  { number, short }: MonitoredPoint,
  places: ReadonlyMap<string, TilePlace>,
): string {
  const tiles = data.municipalities.flatMap((state): readonly MapTile[] => {
    const { code, name, province } = state.municipality;
    const place = places.get(code);
    const found = findingOn(state, number);
    if (place === undefined) return [];
    const detail = found === null ? { detail: STATUS_WORDS[state.status] } : {};
    return [{ ...place, code, name, province, category: found?.verdict ?? NOT_JUDGED, ...detail }];
  });
  if (tiles.length === 0) return '';
  return inBothWidths((width) =>
    tileMap({
      id: `kaart-${width}`,
      title: `Kaart van de oordelen op punt ${number}, ${short}`,
      description: 'Elke tegel is een gemeente. Dezelfde gegevens staan in de tabel onderaan.',
      width,
      tiles,
      categories: OUTCOME_CATEGORIES,
      legend: `Oordeel op punt ${number}`,
      linkFor: ({ code }) => `../gemeenten/${code}.html#punt-${number}`,
    }),
  );
}

/** How many of these municipalities had a verdict that decides, and how many met the point, in an earlier round. */
function countOf(
  { states }: Round,
  point: number,
  codes: ReadonlySet<string>,
): { readonly meets: number; readonly judged: number } {
  const verdicts = [...states].flatMap(([code, { findings }]) => {
    const verdict = codes.has(code) ? findings.get(point)?.verdict : undefined;
    return verdict !== undefined && DECIDED.has(verdict) ? [verdict] : [];
  });
  return { meets: verdicts.filter((verdict) => verdict === 'voldoet').length, judged: verdicts.length };
}

export function groupsPicture(data: MonitorData, point: number): string {
  const overall = uptakeOf(data.municipalities, point);
  const [before, now] = data.rounds.slice(-2);
  // With another norm the share of then cannot stand beside that of now.
  const past = now !== undefined && before !== undefined && !normChanged(before, now) ? before : null;
  const groups = groupsOf(data.municipalities).map(({ title, members }) => {
    const { counts, decided, all } = uptakeOf(members, point);
    const codes = new Set(members.map(({ municipality }) => municipality.code));
    return {
      label: title,
      meets: counts.voldoet,
      judged: decided,
      total: all,
      before: past === null ? null : countOf(past, point, codes),
    };
  });
  return inBothWidths((width) =>
    groupComparison({
      id: `groepen-${width}`,
      title: 'Deel van de gemeenten met een oordeel dat voldoet, per groep',
      description: 'Dezelfde cijfers staan in de tabel eronder.',
      width,
      groups,
      overall: { meets: overall.counts.voldoet, judged: overall.decided },
    }),
  );
}

export function trendPicture(data: MonitorData, point: number): string {
  const rounds = trendOf(data.rounds, point, data.municipalities.length).map(
    ({ date, met, decided, undecided }, index) => {
      const now = data.rounds[index];
      const before = data.rounds[index - 1];
      return {
        date,
        meets: met,
        judged: decided,
        total: decided + undecided,
        normChanged: before !== undefined && now !== undefined && normChanged(before, now),
      };
    },
  );
  return inBothWidths((width) =>
    trend({
      id: `verloop-${width}`,
      title: `Verloop van punt ${point}`,
      description: 'Dezelfde cijfers staan in de tabel eronder.',
      width,
      rounds,
    }),
  );
}
