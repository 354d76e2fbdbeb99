/** What the report template needs, worked out: words for codes, order of what to do, links to the reading view. */
import type { Regulation } from '../../regulation/model.js';
import type { Finding, RunResult, Verdict } from '../../results/schema.js';
import { anchorOf, type ReadingNode, readingView } from './reading-view.js';
import { formatDate, formatFeature, formatNumber, type VerdictWord, type Words } from './words.js';

/** Measured reliability of one point, from `evalueer` on texts that were not tuned on. */
export interface Reliability {
  /** Number of texts it was measured on. */
  readonly texts: number;
  /** Share right, 0 to 1, with its 95% interval. */
  readonly accuracy: number;
  readonly low: number;
  readonly high: number;
}

export interface ReportInput {
  readonly result: RunResult;
  /** The text that was read; null when it could not be read. */
  readonly regulation: Regulation | null;
  readonly words: Words;
  /** By point number; empty when nothing was measured. */
  readonly reliability: ReadonlyMap<number, Reliability>;
  /** Link to the official publication, when its identification is known. */
}

const WORST_FIRST: Readonly<Record<Verdict, number>> = {
  'voldoet-niet': 0,
  ontbreekt: 1,
  'voldoet-deels': 2,
  'niet-beoordeelbaar': 3,
  'niet-van-toepassing': 4,
  voldoet: 5,
};

function percentage(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function reliabilityOf(input: ReportInput, point: number) {
  const measured = input.reliability.get(point);
  if (measured === undefined) return null;
  return {
    texts: formatNumber(measured.texts),
    accuracy: percentage(measured.accuracy),
    low: percentage(measured.low),
    high: percentage(measured.high),
  };
}

function findingView(input: ReportInput, finding: Finding) {
  const word = input.words.oordelen[finding.verdict];
  return {
    ...finding,
    word,
    groundWord: input.words.gronden[finding.ground] ?? finding.ground,
    evidence: finding.evidence.map((evidence, index) => ({
      ...evidence,
      anchor: anchorOf(finding.point, index),
      linked: input.regulation !== null,
    })),
    searchedPlaces: finding.searched.places.join(', '),
    searchedWords: finding.searched.words.join(', '),
    reliability: reliabilityOf(input, finding.point),
  };
}

/** Links to the official publication, from the identification; nothing is guessed. */
function officialLink(result: RunResult): string | null {
  const cvdr = /^(?:CVDR)?(\d+)_(\d+)$/.exec(result.document.cvdr?.value ?? '');
  if (cvdr !== null) return `https://lokaleregelgeving.overheid.nl/CVDR${cvdr[1]}/${cvdr[2]}`;
  const publication = result.document.publication?.value ?? '';
  return /^(gmb|bgr|prb|wsb|stcrt)-\d{4}-\d+$/.test(publication)
    ? `https://zoek.officielebekendmakingen.nl/${publication}.html`
    : null;
}

function documentFacts(input: ReportInput) {
  const { document } = input.result;
  const rows: { name: string; value: string; from: string | null }[] = [];
  const add = (name: string, sourced: { value: string; from: string } | null, format = (v: string) => v) => {
    if (sourced !== null) rows.push({ name, value: format(sourced.value), from: sourced.from });
  };
  add('Titel', document.title);
  if (document.citationTitle?.value !== document.title?.value) add('Citeertitel', document.citationTitle);
  if (document.municipality !== null) {
    const { value, from } = document.municipality;
    const old =
      value.nameInText !== null && value.nameInText !== value.name
        ? ` (in de tekst: ${value.nameInText})`
        : '';
    const code = value.code === null ? '' : ` (${value.code})`;
    rows.push({ name: 'Gemeente', value: `${value.name}${code}${old}`, from });
  }
  add('Soort regeling', document.instrument, (code) => input.words.instrumenten[code] ?? code);
  add('Vastgesteld door', document.organ);
  add('Vastgesteld op', document.dates.adopted, formatDate);
  add('Gepubliceerd op', document.dates.published, formatDate);
  add('In werking op', document.dates.inForce, formatDate);
  add('Werkt terug tot', document.dates.retroactiveTo, formatDate);
  add('Vervallen op', document.dates.outOfForce, formatDate);
  add('Nummer in CVDR', document.cvdr);
  add('Publicatie', document.publication);
  return rows;
}

function featureRows(input: ReportInput) {
  return Object.entries(input.result.kenmerken).map(([key, value]) => ({
    key,
    name: input.words.kenmerken[key]?.naam ?? key,
    value: formatFeature(input.words, key, value),
  }));
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

export function viewModel(input: ReportInput) {
  const { result } = input;
  const findings = result.findings.map((finding) => findingView(input, finding));
  const review = findings.filter(({ needsReview }) => needsReview);
  const reading: readonly ReadingNode[] =
    input.regulation === null ? [] : readingView(input.regulation, result.findings);
  const title = result.document.title?.value ?? result.document.file;
  return {
    result,
    title,
    judged: result.outcome === 'getoetst',
    municipality: result.document.municipality?.value.name ?? null,
    statusWord: input.words.statussen[result.document.status] ?? result.document.status,
    isDraft: result.document.status === 'ontwerp',
    isWithdrawn: result.document.status === 'vervallen',
    referenceDate: formatDate(result.referenceDate),
    score:
      result.score === null
        ? null
        : {
            points: formatNumber(result.score.points),
            judged: formatNumber(result.score.judged),
            low: formatNumber(result.score.low),
            high: formatNumber(result.score.high),
            sure: result.score.low === result.score.high,
            all: result.score.points === result.score.judged,
            share:
              result.score.judged === 0 ? 0 : Math.round((100 * result.score.points) / result.score.judged),
          },
    counts: verdictCounts(input),
    findings,
    review,
    firstSteps: firstSteps(findings),
    documentFacts: documentFacts(input),
    features: featureRows(input),
    link: officialLink(result),
    reading,
    hasReading: reading.length > 0,
  };
}
