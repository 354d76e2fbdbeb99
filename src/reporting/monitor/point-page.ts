/** The page of a point: how it is met, why not, what municipalities offer, and how they word it. */
import { piecesBetween } from '../../comparing/provisions.js';
import { trendOf } from '../../monitoring/changes.js';
import { type Clause, goodExamples, sideBySide } from '../../monitoring/clauses.js';
import { distributionOf, quartersOf } from '../../monitoring/facts.js';
import { groupsOf } from '../../monitoring/groups.js';
import type { MonitorData, MonitoredPoint } from '../../monitoring/model.js';
import { findingOn, uptakeOf, VERDICTS } from '../../monitoring/uptake.js';
import { asPercent } from '../html/evaluation-format.js';
import { formatDate, formatFeature, formatNumber, type Words } from '../html/words.js';
import { categoricalDistribution, type NumericInput, numericDistribution } from '../pictures/distribution.js';
import { groupComparison } from '../pictures/groups.js';
import { NOT_JUDGED, OUTCOME_CATEGORIES } from '../pictures/palette.js';
import { type MapTile, tileMap } from '../pictures/tile-map.js';
import { trend } from '../pictures/trend.js';
import { verdictStrip } from '../pictures/verdict-strip.js';
import { pageOf, type SiteFile } from './frame.js';
import { inBothWidths } from './pictures.js';
import { loadMonitorTemplates } from './templates.js';
import type { TilePlace } from './tiles.js';
import {
  boundsOf,
  large,
  metOf,
  outcomeCounts,
  percent,
  pointFile,
  STATUS_WORDS,
  shareOr,
  verdictLegend,
} from './words.js';

const EXAMPLES = 5;
const BESIDE = 5;
/** Values of a fact beyond this number are told together. */
const VALUES = 15;

/** "2 dagen" where another fact holds the unit. */
function valueWords(
  words: Words,
  key: string,
  value: string | number | boolean,
  unit: string | null,
): string {
  const names = unit === null ? undefined : words.eenheden[unit];
  return typeof value === 'number' && names !== undefined
    ? `${formatNumber(value)} ${value === 1 ? names[0] : names[1]}`
    : formatFeature(words, key, value);
}

/** What the norm asks of a fact that is a number, from the parameters of the point. */
function normOf({ limits }: MonitoredPoint, key: string): NumericInput['norm'] {
  const limit = limits.find(({ fact }) => fact === key);
  return limit === undefined
    ? null
    : { value: limit.value, label: `ten minste ${formatNumber(limit.value)} ${limit.unit}` };
}

function factsOf(data: MonitorData, point: MonitoredPoint, words: Words) {
  const units = new Set(Object.values(words.kenmerken).map(({ maat }) => maat));
  return Object.entries(words.kenmerken)
    .filter(([key, word]) => word.punt === point.number && !units.has(key))
    .flatMap(([key, word]) => {
      const distribution = distributionOf(data.municipalities, key, word.maat ?? null);
      if (distribution.judged === 0) return [];
      const quarters = quartersOf(distribution);
      const unit = word.eenheid?.[1] ?? '';
      const rows = distribution.counts.map(({ value, unit: named, municipalities }) => ({
        value,
        label: value === null ? (word.leeg ?? 'niet gezegd') : valueWords(words, key, value, named),
        count: municipalities,
        unknown: value === null,
      }));
      const shown = rows.slice(0, VALUES);
      const rest = rows.slice(VALUES).reduce((sum, { count }) => sum + count, 0);
      const frame = { title: word.naam, description: `${word.naam} in ${distribution.judged} regelingen.` };
      const picture = inBothWidths((width) => {
        const id = `feit-${key}-${width}`;
        return quarters === null
          ? categoricalDistribution({
              ...frame,
              id,
              width,
              values: [...shown, ...(rest === 0 ? [] : [{ label: 'andere waarden', count: rest }])],
            })
          : numericDistribution({
              ...frame,
              id,
              width,
              unit,
              norm: normOf(point, key),
              values: rows.flatMap(({ value, count }) =>
                typeof value === 'number' ? [{ value, count }] : [],
              ),
              without: rows.filter(({ value }) => typeof value !== 'number'),
            });
      });
      return [
        {
          name: word.naam,
          picture,
          rows: rows.map(({ label, count }) => ({ value: label, count })),
          middle:
            quarters === null
              ? null
              : `De helft van de gemeenten die een getal noemen, zit tussen ${formatNumber(quarters[0])} en ${formatNumber(quarters[2])} ${unit}; de middelste heeft ${formatNumber(quarters[1])} ${unit}.`.replaceAll(
                  / ([;.])/g,
                  '$1',
                ),
        },
      ];
    });
}

function causesOf(data: MonitorData, { number, rules }: MonitoredPoint, words: Words) {
  const counts = new Map<string, { count: number; verdict: (typeof VERDICTS)[number]; reason: string }>();
  for (const state of data.municipalities) {
    const found = findingOn(state, number);
    if (found === null) continue;
    const { cause, verdict, reason } = found.finding;
    counts.set(cause, { count: (counts.get(cause)?.count ?? 0) + 1, verdict, reason });
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b.count - a.count)
    .map(([cause, { count, verdict, reason }]) => ({
      cause,
      count,
      sentence: rules.find((rule) => rule.cause === cause)?.sentence ?? reason,
      word: words.oordelen[verdict],
    }));
}

function clauseView({ state, evidence }: Clause, point: number) {
  return {
    point,
    code: state.municipality.code,
    name: state.municipality.name,
    place: evidence.place,
    quote: evidence.quote,
  };
}

function besideOf(data: MonitorData, point: number, words: Words) {
  const clauses = sideBySide(data.municipalities, point, BESIDE);
  const [middle] = clauses;
  if (middle === undefined) return [];
  return clauses.map((clause) => ({
    ...clauseView(clause, point),
    verdict: words.oordelen[clause.finding.verdict].woord.toLowerCase(),
    pieces:
      clause === middle
        ? [{ text: clause.evidence.quote, gone: false, come: false }]
        : piecesBetween(middle.evidence.quote, clause.evidence.quote).map(({ kind, text }) => ({
            text,
            gone: kind === 'weg',
            come: kind === 'erbij',
          })),
  }));
}

function mapOf(
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

function groupsPicture(data: MonitorData, point: number): string {
  const overall = uptakeOf(data.municipalities, point);
  const groups = groupsOf(data.municipalities).map(({ title, members }) => {
    const { counts, decided, all } = uptakeOf(members, point);
    return { label: title, meets: counts.voldoet, judged: decided, total: all, before: null };
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

function trendPicture(data: MonitorData, point: number): string {
  const rounds = trendOf(data.rounds, point, data.municipalities.length).map(
    ({ date, met, decided, undecided }, index) => {
      const norm = data.rounds[index]?.normHash;
      const before = data.rounds[index - 1]?.normHash;
      return {
        date,
        meets: met,
        judged: decided,
        total: decided + undecided,
        normChanged: before !== undefined && before !== norm,
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

function listOf(data: MonitorData, point: number, words: Words) {
  return data.municipalities.map((state) => {
    const { code, name } = state.municipality;
    const found = findingOn(state, point);
    return {
      code,
      name,
      word: found === null ? null : words.oordelen[found.verdict],
      order: found === null ? VERDICTS.length : VERDICTS.indexOf(found.verdict),
      status: STATUS_WORDS[state.status],
      open: found?.open ?? false,
      human: found?.human !== null && found !== null,
      reason: found?.human?.reason ?? found?.finding.reason ?? '',
      since: found?.since ?? '',
      sinceWords: found === null ? '' : formatDate(found.since),
    };
  });
}

export function pointPage(
  data: MonitorData,
  point: MonitoredPoint,
  places: ReadonlyMap<string, TilePlace>,
): SiteFile {
  const { words } = loadMonitorTemplates();
  const { number } = point;
  const uptake = uptakeOf(data.municipalities, number);
  const people = uptakeOf(data.municipalities, number, 'inwoners');
  const counts = outcomeCounts(uptake);
  const inhabitants = outcomeCounts(people);
  const reliability = data.reliability.get(number);
  return pageOf(data, {
    path: `punten/${pointFile(number)}`,
    title: `Punt ${number}. ${point.title}`,
    template: 'punt',
    view: {
      ...point,
      reliability:
        reliability === undefined
          ? null
          : {
              texts: reliability.texts,
              accuracy: `${asPercent(reliability.accuracy)}%`,
              low: `${asPercent(reliability.low)}%`,
              high: `${asPercent(reliability.high)}%`,
            },
      bar: verdictStrip({ id: 'verdeling', title: point.short, counts }),
      map: mapOf(data, point, places),
      rows: verdictLegend('rij').map(({ mark, word, code }) => ({
        mark,
        word,
        count: counts[code],
        share: uptake.all === 0 ? '–' : percent(counts[code] / uptake.all),
        inhabitants: large(inhabitants[code]),
      })),
      conclusion: `Van de ${uptake.decided} gemeenten met een oordeel ${uptake.counts.voldoet === 1 ? 'voldoet er 1' : `voldoen er ${uptake.counts.voldoet}`} (${shareOr(uptake.met)}; naar inwoners ${shareOr(people.met)}). Over alle gemeenten is dat ${boundsOf(uptake)}. Bij ${uptake.open} van de oordelen moet een mens nog kijken.`,
      causes: causesOf(data, point, words),
      facts: factsOf(data, point, words),
      groupsPicture: groupsPicture(data, number),
      groups: groupsOf(data.municipalities).map(({ title, members, code }) => {
        const group = uptakeOf(members, number);
        return {
          title,
          all: group.all,
          decided: group.decided,
          met: metOf(group),
          bar: verdictStrip({ id: `groep-${code}`, title, counts: outcomeCounts(group) }),
        };
      }),
      trend: data.rounds.length < 2 ? '' : trendPicture(data, number),
      trendRows: trendOf(data.rounds, number, data.municipalities.length).map((one) => ({
        ...one,
        label: formatDate(one.date),
      })),
      examples: goodExamples(data.municipalities, number, EXAMPLES).map((clause) =>
        clauseView(clause, number),
      ),
      beside: besideOf(data, number, words),
      list: listOf(data, number, words),
    },
  });
}
