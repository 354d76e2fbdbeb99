/** The page of a municipality: where it stands, with the quotation behind every verdict, its history and its peers. */
import { peersOf } from '../../monitoring/groups.js';
import type { MonitorData, MonitoredFinding, MunicipalityState } from '../../monitoring/model.js';
import { scoreOf } from '../../monitoring/scores.js';
import { findingOn } from '../../monitoring/uptake.js';
import type { RunResult } from '../../results/schema.js';
import { featureRows } from '../html/features.js';
import { searchView } from '../html/search-view.js';
import { formatDate, formatNumber, type Words } from '../html/words.js';
import { pageOf, type SiteFile } from './frame.js';
import { loadMonitorTemplates } from './templates.js';
import { large, pointFile, STATUS_WORDS, scoreText } from './words.js';

const PEERS = 4;
/** Characters of a hash that people copy. */
const HASH = 16;

function historyOf(data: MonitorData, code: string, point: number, words: Words): readonly string[] {
  return data.rounds.slice(0, -1).map(({ states }) => {
    const past = states.get(code)?.findings.get(point);
    return past === undefined ? 'geen oordeel' : words.oordelen[past.verdict].woord.toLowerCase();
  });
}

function findingView(
  data: MonitorData,
  state: MunicipalityState,
  { finding, human, reaction, verdict, open, since }: MonitoredFinding,
  words: Words,
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
    machine: words.oordelen[finding.verdict].woord.toLowerCase(),
    open,
    since: formatDate(since),
    measured: formatDate(state.result?.referenceDate ?? ''),
    reason: finding.reason,
    evidence: finding.evidence.map(({ quote, place, page, source }) => ({
      quote,
      place,
      page,
      source: many ? (state.result?.sources[source]?.title ?? state.result?.sources[source]?.file) : null,
    })),
    searchedPlaces: finding.searched.places.join(', '),
    searchedWords: finding.searched.words.join('; '),
    human:
      human === null
        ? null
        : {
            role: human.role,
            date: formatDate(human.date),
            word: words.oordelen[human.verdict].woord.toLowerCase(),
            reason: human.reason,
          },
    reaction:
      reaction === null
        ? null
        : {
            text: reaction.text,
            date: formatDate(reaction.date),
            until: reaction.until === null ? null : formatDate(reaction.until),
          },
    review: open ? finding.review.join(' ') : '',
    advice: finding.advice,
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
    text: scoreText(score),
    bounds:
      score.low === score.high
        ? null
        : `tussen ${formatNumber(score.low)} en ${formatNumber(score.high)}, want bij een deel moet een mens nog kijken`,
  };
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
      summary: state.status === 'getoetst' ? result?.summary : [],
      report,
      findings: state.findings.map((finding) => findingView(data, state, finding, words)),
      rounds: data.rounds.slice(0, -1).map(({ date }) => formatDate(date)),
      features: state.status === 'getoetst' && result !== null ? featureRows(words, result.kenmerken) : [],
      sources: result === null ? [] : sourcesOf(result, words),
      search: state.trail === null ? null : searchView({ search: state.trail }, words),
      peers:
        peers.length === 0
          ? []
          : columns.map(({ municipality }) => ({ ...municipality, own: municipality.code === code })),
      peerRows: data.points.map(({ number, short }) => ({
        point: number,
        short,
        cells: columns.map((column) => {
          const found = findingOn(column, number);
          return { word: found === null ? null : words.oordelen[found.verdict] };
        }),
      })),
    },
  });
}
