/** The page of a point: how it is met, why not, what municipalities offer, and how they word it. */
import { piecesBetween } from '../../comparing/provisions.js';
import { trendOf } from '../../monitoring/changes.js';
import { type Clause, goodExamples, sideBySide } from '../../monitoring/clauses.js';
import { distributionOf, quartersOf } from '../../monitoring/facts.js';
import { groupsOf } from '../../monitoring/groups.js';
import type { MonitorData, MonitoredPoint, MunicipalityState } from '../../monitoring/model.js';
import { findingOn, uptakeOf, VERDICTS } from '../../monitoring/uptake.js';
import { asPercent } from '../html/evaluation-format.js';
import { formatDate, formatFeature, formatNumber, type Words } from '../html/words.js';
import { stackedBar } from '../pictures/stacked-bar.js';
import { coordinate, percent } from '../pictures/svg.js';
import { tileMap } from '../pictures/tile-map.js';
import { trendLine } from '../pictures/trend-line.js';
import { MARK_ORDER, MARKS, type Mark } from '../pictures/verdict-marks.js';
import { pageOf, type SiteFile } from './frame.js';
import { loadMonitorTemplates } from './templates.js';
import type { TilePlace } from './tiles.js';
import {
  boundsOf,
  large,
  markCounts,
  markSvg,
  markWords,
  pointFile,
  STATUS_WORDS,
  shareOr,
} from './words.js';

const EXAMPLES = 5;
const BESIDE = 5;
/** Values of a fact beyond this number are told together. */
const VALUES = 15;
const DAY = 86_400_000;

export function barOf(share: number): string {
  return `<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="8" fill="#eef2f5"/><rect width="${coordinate(share * 100)}" height="8" fill="#0b5d8f"/></svg>`;
}

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

function factsOf(data: MonitorData, point: number, words: Words) {
  const units = new Set(Object.values(words.kenmerken).map(({ maat }) => maat));
  return Object.entries(words.kenmerken)
    .filter(([key, word]) => word.punt === point && !units.has(key))
    .flatMap(([key, word]) => {
      const distribution = distributionOf(data.municipalities, key, word.maat ?? null);
      if (distribution.judged === 0) return [];
      const shown = distribution.counts.slice(0, VALUES);
      const rest = distribution.counts.slice(VALUES).reduce((sum, one) => sum + one.municipalities, 0);
      const quarters = quartersOf(distribution);
      const unit = word.eenheid?.[1] ?? '';
      return [
        {
          name: word.naam,
          rows: [
            ...shown.map(({ value, unit: named, municipalities }) => ({
              value: value === null ? (word.leeg ?? 'niet gezegd') : valueWords(words, key, value, named),
              count: municipalities,
              bar: barOf(municipalities / distribution.judged),
            })),
            ...(rest === 0
              ? []
              : [{ value: 'andere waarden', count: rest, bar: barOf(rest / distribution.judged) }]),
          ],
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

function markOf(state: MunicipalityState, point: number): Mark {
  return findingOn(state, point)?.verdict ?? 'geen-oordeel';
}

function mapOf(
  data: MonitorData,
  { number, short }: MonitoredPoint,
  places: ReadonlyMap<string, TilePlace>,
  named: Readonly<Record<Mark, string>>,
): string {
  const uptake = uptakeOf(data.municipalities, number);
  const counts = markCounts(uptake);
  return tileMap({
    id: `kaart-${number}`,
    title: `Kaart van de oordelen op punt ${number}, ${short}`,
    description: MARK_ORDER.map((mark) => `${named[mark]}: ${counts[mark]} gemeenten`).join('; '),
    tiles: data.municipalities.flatMap((state) => {
      const { code, name, province } = state.municipality;
      const place = places.get(code);
      const mark = markOf(state, number);
      const value = mark === 'geen-oordeel' ? STATUS_WORDS[state.status] : named[mark];
      return place === undefined
        ? []
        : [
            {
              ...place,
              name,
              value,
              province,
              style: mark,
              href: `../gemeenten/${code}.html#punt-${number}`,
            },
          ];
    }),
    styles: MARKS,
  });
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
  const named = markWords(words);
  const { number } = point;
  const uptake = uptakeOf(data.municipalities, number);
  const people = uptakeOf(data.municipalities, number, 'inwoners');
  const counts = markCounts(uptake);
  const inhabitants = markCounts(people);
  const reliability = data.reliability.get(number);
  const trend = trendOf(data.rounds, number, data.municipalities.length);
  const first = Date.parse(trend[0]?.date ?? '');
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
      bar: stackedBar(counts, named, point.short),
      map: mapOf(data, point, places, named),
      rows: MARK_ORDER.map((mark) => ({
        mark: markSvg(MARKS[mark]),
        word: named[mark],
        count: counts[mark],
        share: uptake.all === 0 ? '–' : percent(counts[mark] / uptake.all),
        inhabitants: large(inhabitants[mark]),
      })),
      conclusion: `Van de ${uptake.decided} gemeenten met een oordeel ${uptake.counts.voldoet === 1 ? 'voldoet er 1' : `voldoen er ${uptake.counts.voldoet}`} (${shareOr(uptake.met)}; naar inwoners ${shareOr(people.met)}). Over alle gemeenten is dat ${boundsOf(uptake)}. Bij ${uptake.open} van de oordelen moet een mens nog kijken.`,
      causes: causesOf(data, point, words),
      facts: factsOf(data, number, words),
      groups: groupsOf(data.municipalities).map(({ title, members }) => {
        const group = uptakeOf(members, number);
        return {
          title,
          all: group.all,
          decided: group.decided,
          met: shareOr(group.met),
          bar: stackedBar(markCounts(group), named, title),
        };
      }),
      trend: trendLine(
        trend.map(({ date, met, undecided }) => ({
          label: formatDate(date),
          day: (Date.parse(date) - first) / DAY,
          met,
          undecided,
          all: data.municipalities.length,
        })),
        `Verloop van punt ${number}`,
      ),
      trendRows: trend.map((one) => ({ ...one, label: formatDate(one.date) })),
      examples: goodExamples(data.municipalities, number, EXAMPLES).map((clause) =>
        clauseView(clause, number),
      ),
      beside: besideOf(data, number, words),
      list: listOf(data, number, words),
    },
  });
}
