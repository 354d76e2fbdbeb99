/** The page of a point: how it is met, why not, what municipalities offer, and how they word it. */
import { piecesBetween } from '../../comparing/provisions.js';
import { trendOf } from '../../monitoring/changes.js';
import { type Clause, goodExamples, sideBySide } from '../../monitoring/clauses.js';
import { groupsOf } from '../../monitoring/groups.js';
import type { MonitorData, MonitoredPoint } from '../../monitoring/model.js';
import { findingOn, uptakeOf, VERDICTS } from '../../monitoring/uptake.js';
import { asPercent } from '../html/evaluation-format.js';
import { formatDate, type Words } from '../html/words.js';
import { verdictStrip } from '../pictures/verdict-strip.js';
import { pageOf, type SiteFile } from './frame.js';
import { factsOf } from './point-facts.js';
import { groupsPicture, mapOf, trendPicture } from './point-pictures.js';
import { loadMonitorTemplates } from './templates.js';
import type { TilePlace } from './tiles.js';
import {
  boundsOf,
  counted,
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
/** Quotations of one example. */
const QUOTES = 3;

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

/** A municipality may settle a point in more than one sentence: then all of them are the example. */
function exampleView({ state, finding }: Clause, point: number) {
  const evidence = finding.finding.evidence.slice(0, QUOTES);
  return {
    point,
    code: state.municipality.code,
    name: state.municipality.name,
    quotes: [...new Set(evidence.map(({ quote }) => quote))],
    places: [...new Set(evidence.map(({ place }) => place))].join('; '),
  };
}

/** The wording that is most like all others, and beside it how others differ from it. */
function besideOf(data: MonitorData, point: number, words: Words) {
  const [middle, ...others] = sideBySide(data.municipalities, point, BESIDE);
  if (middle === undefined) return null;
  const view = (clause: Clause) => ({
    ...clauseView(clause, point),
    word: words.oordelen[clause.finding.verdict],
  });
  return {
    middle: view(middle),
    others: others.map((clause) => ({
      ...view(clause),
      pieces: piecesBetween(middle.evidence.quote, clause.evidence.quote).map(({ kind, text }) => ({
        text,
        gone: kind === 'weg',
        come: kind === 'erbij',
      })),
    })),
  };
}

/** What rests on a person, and what a municipality answered: told apart, so that no figure hides it. */
function peopleText(data: MonitorData, point: number): string {
  const found = data.municipalities.flatMap((state) => findingOn(state, point) ?? []);
  const humans = found.filter(({ human }) => human !== null);
  const other = humans.filter(({ verdict, finding }) => verdict !== finding.verdict).length;
  const answers = found.filter(({ reaction }) => reaction !== null).length;
  return [
    humans.length === 0
      ? ''
      : `Bij ${counted(humans.length)} telt het oordeel van een mens${other === 0 ? '' : `; ${other === 1 ? 'één keer is dat een ander oordeel' : `${other} keer is dat een ander oordeel`} dan dat van het programma`}.`,
    answers === 0
      ? ''
      : `Er ${answers === 1 ? 'reageerde 1 gemeente' : `reageerden ${answers} gemeenten`} op dit punt.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
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
        people: people.all === 0 ? '–' : percent(inhabitants[code] / people.all),
      })),
      conclusion: `Van de ${uptake.decided} gemeenten met een oordeel ${uptake.counts.voldoet === 1 ? 'voldoet er 1' : `voldoen er ${uptake.counts.voldoet}`} (${shareOr(uptake.met)}; naar inwoners ${shareOr(people.met)}). Over alle gemeenten is dat ${boundsOf(uptake)}. Bij ${uptake.open} van de oordelen moet een mens nog kijken.`,
      people: peopleText(data, number),
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
          people: shareOr(uptakeOf(members, number, 'inwoners').met),
          bar: verdictStrip({ id: `groep-${code}`, title, counts: outcomeCounts(group) }),
        };
      }),
      trend: data.rounds.length < 2 ? '' : trendPicture(data, number),
      trendRows: trendOf(data.rounds, number, data.municipalities.length).map((one) => ({
        ...one,
        label: formatDate(one.date),
      })),
      examples: goodExamples(data.municipalities, number, EXAMPLES).map((clause) =>
        exampleView(clause, number),
      ),
      beside: besideOf(data, number, words),
      list: listOf(data, number, words),
    },
  });
}
