/** The page of a municipality: where it stands, with the quotation behind every verdict, its history and its peers. */
import { groupsOf, peersOf, sizeOf } from '../../monitoring/groups.js';
import type {
  HumanVerdict,
  MonitorData,
  MonitoredFinding,
  MunicipalityState,
  Reaction,
} from '../../monitoring/model.js';
import { scoreOf } from '../../monitoring/scores.js';
import { findingOn, uptakeOf } from '../../monitoring/uptake.js';
import type { RunResult, Verdict } from '../../results/schema.js';
import { asPercent } from '../html/evaluation-format.js';
import { featureRows } from '../html/features.js';
import { searchView } from '../html/search-view.js';
import { formatDate, formatNumber, type Words } from '../html/words.js';
import { pageOf, type SiteFile } from './frame.js';
import { loadMonitorTemplates } from './templates.js';
import { large, metOf, pointFile, STATUS_WORDS, scoreText } from './words.js';

const PEERS = 4;
const GAINS = 4;
const BELOW: ReadonlySet<Verdict> = new Set(['ontbreekt', 'voldoet-niet']);
/** Passages that were seen and left, at a point. */
const REJECTED = 4;
/** Characters of a hash that people copy. */
const HASH = 16;

function historyOf(data: MonitorData, code: string, point: number, words: Words): readonly string[] {
  return data.rounds.slice(0, -1).map(({ states }) => {
    const past = states.get(code)?.findings.get(point);
    return past === undefined ? 'geen oordeel' : words.oordelen[past.verdict].woord.toLowerCase();
  });
}

/** Where the quotation stands in the whole text, and at the official publication. */
interface Places {
  /** Path of the whole report in the site; null where there is none. */
  readonly report: string | null;
  /** Per source its official page. */
  readonly publications: readonly (string | null)[];
}

function personView({ role, date, verdict, reason }: HumanVerdict, words: Words) {
  return { role, date: formatDate(date), word: words.oordelen[verdict].woord.toLowerCase(), reason };
}

function reactionView({ text, date, until }: Reaction) {
  return { text, date: formatDate(date), until: until === null ? null : formatDate(until) };
}

function reliabilityText(data: MonitorData, point: number): string | null {
  const found = data.reliability.get(point);
  return found === undefined
    ? null
    : `Op dit punt had het programma gelijk bij ${asPercent(found.accuracy)}% van ${found.texts} proefteksten.`;
}

function findingView(
  data: MonitorData,
  state: MunicipalityState,
  { finding, human, reaction, lapsed, verdict, open, since }: MonitoredFinding,
  words: Words,
  places: Places,
) {
  const { code } = state.municipality;
  const point = data.points.find(({ number }) => number === finding.point);
  const many = (state.result?.sources.length ?? 0) > 1;
  return {
    point: finding.point,
    title: point?.title ?? finding.title,
    short: point?.short ?? finding.title,
    file: pointFile(finding.point),
    word: words.oordelen[verdict],
    // With the verdict of a person that of the program steps back, with its reason and its advice.
    machine: human === null ? null : words.oordelen[finding.verdict].woord.toLowerCase(),
    reliability: reliabilityText(data, finding.point),
    open,
    since: formatDate(since),
    measured: formatDate(state.result?.referenceDate ?? ''),
    reason: finding.reason,
    evidence: finding.evidence.map(({ quote, place, page, source }) => ({
      quote,
      place,
      page,
      source: many ? (state.result?.sources[source]?.title ?? state.result?.sources[source]?.file) : null,
      publication: places.publications[source] ?? null,
    })),
    report: places.report,
    rejected: finding.rejected.slice(0, REJECTED).map(({ reason, evidence: { quote, place } }) => ({
      reason,
      quote,
      place,
    })),
    searchedPlaces: finding.searched.places.join(', '),
    searchedWords: finding.searched.words.join('; '),
    human: human === null ? null : personView(human, words),
    reaction: reaction === null ? null : reactionView(reaction),
    lapsed: lapsed.map((one) =>
      'verdict' in one
        ? { person: personView(one, words), reaction: null }
        : { person: null, reaction: reactionView(one) },
    ),
    review: open ? finding.review.join(' ') : '',
    advice: verdict === 'voldoet' ? null : finding.advice,
    // Names the finding and the text it rests on, so that a report of an error can be traced.
    id: `${code} punt ${finding.point} ${finding.cause} ${(state.result?.document.sha256 ?? '').slice(0, HASH)}`,
    history: historyOf(data, code, finding.point, words),
  };
}

function publicPage(result: RunResult, file: string): string | null {
  const { cvdr, file: own } = result.document;
  const match = file === own ? /^CVDR(\d+)_(\d+)$/.exec(cvdr?.value ?? '') : null;
  return match === null ? null : `https://lokaleregelgeving.overheid.nl/CVDR${match[1]}/${match[2]}`;
}

function sourcesOf(result: RunResult, words: Words) {
  return result.sources.map(({ title, file, kind, date, sha256, remark }) => ({
    title: title ?? file,
    link: publicPage(result, file),
    kind: words.soorten[kind] ?? kind,
    date: date === null ? 'niet bekend' : formatDate(date),
    hash: sha256.slice(0, HASH),
    remark,
  }));
}

function scoreView(state: MunicipalityState, data: MonitorData) {
  const score = scoreOf(state, data);
  if (score === null) return null;
  return {
    points: formatNumber(score.points),
    judged: score.judged,
    bounds:
      score.low === score.high
        ? null
        : `tussen ${formatNumber(score.low)} en ${formatNumber(score.high)}, want bij een deel moet een mens nog kijken`,
  };
}

/** What counts and falls most short, in the order of the points. */
function mostToGain({ findings }: MunicipalityState, data: MonitorData, words: Words) {
  return findings
    .filter(({ finding, verdict }) => finding.counts && BELOW.has(verdict))
    .slice(0, GAINS)
    .map(({ finding: { point }, verdict }) => ({
      point,
      short: data.points.find(({ number }) => number === point)?.short ?? '',
      word: words.oordelen[verdict].woord.toLowerCase(),
    }));
}

function machineScore({ rounds }: MonitorData, code: string): string {
  const score = rounds.at(-1)?.states.get(code)?.score ?? null;
  return score === null ? 'geen oordeel' : scoreText(score);
}

/** Scores of the program in earlier rounds; empty where no round before this one judged the municipality. */
function scoreHistory(data: MonitorData, code: string): readonly string[] {
  const scores = data.rounds.slice(0, -1).map(({ states }) => states.get(code)?.score ?? null);
  return scores.every((score) => score === null)
    ? []
    : scores.map((score) => (score === null ? 'geen oordeel' : scoreText(score)));
}

/** @param report path of the whole report in the site; null where there is none */
export function municipalityPage(
  data: MonitorData,
  state: MunicipalityState,
  report: string | null,
): SiteFile {
  const { words } = loadMonitorTemplates();
  const { code, name, province, inhabitants, otherNames } = state.municipality;
  const peers = state.findings.length === 0 ? [] : peersOf(state, data.municipalities, PEERS);
  const columns = [state, ...peers];
  const result = state.result;
  const size = groupsOf(data.municipalities).find(({ code: group }) => group === sizeOf(state.municipality));
  const places: Places = {
    report,
    publications: result?.sources.map(({ file }) => publicPage(result, file)) ?? [],
  };
  return pageOf(data, {
    path: `gemeenten/${code}.html`,
    title: name,
    intro: [
      province === '' ? '' : province,
      `${large(inhabitants)} inwoners`,
      otherNames.length === 0 ? '' : `ook bekend als ${otherNames.join(', ')}`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
    template: 'gemeente',
    view: {
      code,
      statusText: `${name}: ${STATUS_WORDS[state.status]}.`,
      explanation: state.status === 'getoetst' ? null : (result?.explanation ?? null),
      score: scoreView(state, data),
      first: mostToGain(state, data, words),
      summary: state.status === 'getoetst' ? result?.summary : [],
      report,
      findings: state.findings.map((finding) => findingView(data, state, finding, words, places)),
      scores: scoreHistory(data, code),
      machineScore: machineScore(data, code),
      rounds: data.rounds.slice(0, -1).map(({ date }) => formatDate(date)),
      features: state.status === 'getoetst' && result !== null ? featureRows(words, result.kenmerken) : [],
      sources: result === null ? [] : sourcesOf(result, words),
      search: state.trail === null ? null : searchView({ search: state.trail }, words),
      peers:
        peers.length === 0
          ? []
          : columns.map(({ municipality }) => ({ ...municipality, own: municipality.code === code })),
      sizeTitle: size?.title,
      peerRows: data.points.map(({ number, short }) => ({
        point: number,
        short,
        size: size === undefined ? '' : metOf(uptakeOf(size.members, number)),
        cells: columns.map((column) => {
          const found = findingOn(column, number);
          return { word: found === null ? null : words.oordelen[found.verdict] };
        }),
      })),
    },
  });
}
