/** What the report template needs, worked out: words for codes, order of what to do, links to the reading view. */
import type { ModelProvision } from '../../advising/model.js';
import type { Regulation } from '../../regulation/model.js';
import type { Finding, RunResult, Verdict } from '../../results/schema.js';
import { type ProposalView, proposalsFor } from './advice-view.js';
import { documentLine, documentRows, officialLink } from './document-rows.js';
import { asPercent } from './evaluation-format.js';
import { featureRows, indicationRows } from './features.js';
import { householdQuotations, householdsView } from './households-view.js';
import { dossierView, practiceView, sourceName } from './practice-view.js';
import { anchorOf } from './reading-marks.js';
import { readingView } from './reading-view.js';
import { searchView } from './search-view.js';
import { formatDate, formatNumber, type VerdictWord, type Words } from './words.js';

/** Measured reliability of one point, from `evalueer` on texts that were not tuned on. */
export interface Reliability {
  /** Number of texts it was measured on. */
  readonly texts: number;
  /** Share right, 0 to 1, with its 95% interval. */
  readonly accuracy: number;
  readonly low: number;
  readonly high: number;
  /** What it was measured on, in plain Dutch. */
  readonly source: string;
}

/** What a report says about the norm itself. */
export interface NormText {
  /** Model provisions by point number; empty where none are shown. */
  readonly provisions: ReadonlyMap<number, ModelProvision>;
  /** Day from which the norm holds, `YYYY-MM-DD`. */
  readonly since: string;
  /** What is asked, by point number. */
  readonly asked: ReadonlyMap<number, string>;
}

export interface ReportInput {
  readonly result: RunResult;
  /** The texts in the order of `result.sources`; empty where nothing could be read. */
  readonly texts: readonly Regulation[];
  readonly words: Words;
  /** By point number; empty when nothing was measured. */
  readonly reliability: ReadonlyMap<number, Reliability>;
  readonly norm: NormText;
}

const WORST_FIRST: Readonly<Record<Verdict, number>> = {
  'voldoet-niet': 0,
  ontbreekt: 1,
  'voldoet-deels': 2,
  'niet-beoordeelbaar': 3,
  'niet-van-toepassing': 4,
  voldoet: 5,
};

function reliabilityOf(input: ReportInput, point: number) {
  const measured = input.reliability.get(point);
  if (measured === undefined) return null;
  return {
    texts: formatNumber(measured.texts),
    accuracy: `${asPercent(measured.accuracy)}%`,
    low: `${asPercent(measured.low)}%`,
    high: `${asPercent(measured.high)}%`,
  };
}

function findingView(
  input: ReportInput,
  finding: Finding,
  anchors: ReadonlySet<string>,
  proposals: ReadonlyMap<number, ProposalView>,
) {
  const { point } = finding;
  return {
    ...finding,
    word: input.words.oordelen[finding.verdict],
    groundWord: input.words.gronden[finding.ground] ?? finding.ground,
    asked: input.norm.asked.get(point) ?? null,
    facts: [
      ...featureRows(input.words, input.result.kenmerken),
      ...indicationRows(input.words, input.result, input.norm.since),
    ].filter((row) => row.point === point),
    evidence: finding.evidence.map((evidence, index) => ({
      ...evidence,
      from: sourceName(input, evidence.source),
      anchor: anchorOf(point, index),
      linked: anchors.has(anchorOf(point, index)),
    })),
    searchedPlaces: finding.searched.places.join(', '),
    searchedWords: finding.searched.words.join(', '),
    reliability: reliabilityOf(input, point),
    proposal: proposals.get(point) ?? null,
  };
}

/** What to do first: not met or partly met and counting, worst first, with its advice. */
function firstSteps(findings: readonly (Finding & { word: VerdictWord })[]) {
  return findings
    .filter(({ advice, verdict, counts }) => advice !== null && counts && WORST_FIRST[verdict] <= 2)
    .sort((a, b) => WORST_FIRST[a.verdict] - WORST_FIRST[b.verdict] || a.point - b.point)
    .slice(0, 5);
}

function verdictCounts(input: ReportInput) {
  return Object.entries(input.words.oordelen)
    .map(([verdict, word]) => ({
      verdict,
      ...word,
      count: input.result.findings.filter((finding) => finding.verdict === verdict).length,
    }))
    .filter(({ count }) => count > 0);
}

/** Shares of the bar that shows the score, in percents of the judged points. */
function scoreView({ score }: RunResult) {
  if (score === null) return null;
  const share = (value: number) => (score.judged === 0 ? 0 : Math.round((1000 * value) / score.judged) / 10);
  return {
    points: formatNumber(score.points),
    judged: formatNumber(score.judged),
    low: formatNumber(score.low),
    high: formatNumber(score.high),
    sure: score.low === score.high,
    all: score.judged > 0 && score.points === score.judged,
    share: share(score.points),
    from: share(score.low),
    width: share(score.high - score.low),
  };
}

function kindOf({ result }: ReportInput, index: number): string {
  return result.sources[index]?.kind ?? 'regeling';
}

/** Heading over the text of one source, where several are shown. */
function readingTitle(input: ReportInput, index: number): string | null {
  const { result, words } = input;
  if (result.sources.filter(({ used }) => used).length < 2) return null;
  const source = result.sources[index];
  return `${words.soorten[kindOf(input, index)] ?? ''}: ${source?.title ?? source?.file ?? ''}`;
}

/** The title of the text; of a municipality without a text its name. */
function titleOf({ document, outcome }: RunResult): string {
  const name = document.municipality?.value.name;
  if (outcome === 'niets-gevonden' && name !== undefined) return `Gemeente ${name}`;
  return document.title?.value ?? document.file;
}

export function viewModel(input: ReportInput) {
  const { result, texts, words } = input;
  const judged = result.outcome === 'getoetst';
  const shown = judged ? texts.filter((_, index) => result.sources[index]?.used === true) : [];
  const others = householdQuotations(result);
  const readings = shown.map((text, index) => ({
    ...readingView(text, result.findings, others, index),
    title: readingTitle(input, index),
  }));
  const anchors = new Set(readings.flatMap((reading) => [...reading.anchors]));
  const proposals = proposalsFor(result, texts[0], input.norm.provisions);
  const findings = result.findings.map((finding) => findingView(input, finding, anchors, proposals));
  const status = words.statussen[result.document.status];
  const [measured] = input.reliability.values();
  return {
    result,
    title: titleOf(result),
    judged,
    outcome: words.uitkomsten[result.outcome] ?? null,
    municipality: result.document.municipality?.value.name ?? null,
    line: documentLine(result, words),
    statusWord: judged ? (status?.woord ?? result.document.status) : null,
    statusMessage: status?.bericht ?? null,
    referenceDate: formatDate(result.referenceDate),
    score: scoreView(result),
    counts: verdictCounts(input),
    findings,
    review: findings.filter(({ needsReview }) => needsReview),
    firstSteps: firstSteps(findings),
    documentFacts: documentRows(result, words),
    features: featureRows(words, result.kenmerken),
    link: officialLink(result),
    readings: readings.filter(({ nodes }) => nodes.length > 0),
    hasReading: readings.some(({ nodes }) => nodes.length > 0),
    readingName: shown.length > 1 ? 'De hele teksten' : (words.lezen[kindOf(input, 0)] ?? ''),
    dossier: dossierView(input),
    practice: practiceView(input),
    households: householdsView(input, anchors),
    marksHouseholds: others.length > 0,
    search: searchView(result, words),
    measuredOn: measured?.source ?? null,
  };
}
