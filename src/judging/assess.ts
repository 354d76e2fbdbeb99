/** Readings of one or more texts to one RunResult. Pure: date, version and norm come in as arguments. */
import type { FamilyReading } from '../clauses/model.js';
import type { Regulation, RegulationStatus, Sourced } from '../regulation/model.js';
import { type Finding, RESULT_SCHEMA, type ResultSource, type RunResult } from '../results/schema.js';
import type { Trail } from '../results/trail.js';
import { factsOf, judge, summarise } from './judge.js';
import type { Checks } from './load.js';
import { scoreOf } from './score.js';

export interface Circumstances {
  readonly checks: Checks;
  /** YYYY-MM-DD */
  readonly referenceDate: string;
  readonly toolVersion: string;
}

/** Keys of codebook section 4, in its order: the facts that are published as kenmerken. */
export const KENMERKEN = [
  'instrument',
  'eigenInstrument',
  'inkomenstoets',
  'vermogenstoets',
  'inkomenstoetsNorm',
  'termijnMaanden',
  'termijnSoort',
  'omvangPerWeek',
  'omvangEenheid',
  'omvangSoort',
  'verlenging',
  'hardheidsclausule',
  'eigenBijdrage',
  'inkomensjaar',
  'leeftijdTot',
  'tegenprestatie',
] as const;

function kenmerkenOf(readings: readonly FamilyReading[]): RunResult['kenmerken'] {
  const facts = factsOf(readings);
  return Object.fromEntries(
    KENMERKEN.map((key) => {
      const value = facts.get(key)?.value ?? null;
      // An age limit is a number or a word; the family yields it as text.
      return [
        key,
        key === 'leeftijdTot' && typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
      ];
    }),
  );
}

function documentOf(regulation: Regulation, status: RegulationStatus): RunResult['document'] {
  const { metadata, source, parts } = regulation;
  const { file, sha256, format } = source;
  const text = (sourced: Sourced<string> | null) => (sourced === null ? null : { ...sourced });
  return {
    file,
    sha256,
    format,
    title: text(metadata.title),
    citationTitle: text(metadata.citationTitle),
    municipality:
      metadata.municipality === null
        ? null
        : { ...metadata.municipality, value: { ...metadata.municipality.value } },
    instrument: text(metadata.instrument),
    organ: text(metadata.organ),
    dates: {
      adopted: text(metadata.dates.adopted),
      published: text(metadata.dates.published),
      inForce: text(metadata.dates.inForce),
      retroactiveTo: text(metadata.dates.retroactiveTo),
      outOfForce: text(metadata.dates.outOfForce),
    },
    cvdr: text(metadata.cvdr),
    publication: text(metadata.publication),
    legalBases: metadata.legalBases.map((basis) => ({ ...basis })),
    language: text(metadata.language),
    status,
    parts: parts.map(({ kind, title, span }) => ({ kind, title, start: span.start, end: span.end })),
  };
}

function frame(regulation: Regulation, status: RegulationStatus, circumstances: Circumstances) {
  return {
    schema: RESULT_SCHEMA as typeof RESULT_SCHEMA,
    tool: { name: 'basislijn' as const, version: circumstances.toolVersion },
    norm: { edition: circumstances.checks.norm.editie, hash: circumstances.checks.hash },
    referenceDate: circumstances.referenceDate,
    document: documentOf(regulation, status),
    warnings: [...regulation.warnings],
  };
}

/** Codebook, section 2: which verdicts may stand without a quotation. */
function checkEvidence(texts: readonly Regulation[], findings: readonly Finding[]): void {
  const mayLackQuote = new Set(['ontbreekt', 'niet-van-toepassing', 'niet-beoordeelbaar']);
  for (const { point, verdict, ground, evidence } of findings) {
    if (evidence.length === 0 && ground !== 'afwezigheid' && !mayLackQuote.has(verdict)) {
      throw new Error(`punt ${point}: oordeel ${verdict} op grond ${ground} zonder citaat`);
    }
    for (const { start, end, quote, source } of evidence) {
      if (texts[source]?.text.slice(start, end) !== quote)
        throw new Error(`punt ${point}: citaat staat niet op zijn plaats`);
    }
  }
}

export interface Assessed {
  /** The texts that were read together, the deciding one first. */
  readonly texts: readonly Regulation[];
  /** Status of the first text on the reference date. */
  readonly status: RegulationStatus;
  /** Facts of all texts together, each with the index of its text. */
  readonly readings: readonly FamilyReading[];
  readonly sources: readonly Omit<ResultSource, 'settled'>[];
  readonly missing: RunResult['missing'];
  readonly practice: RunResult['practice'];
  readonly warnings: readonly string[];
  /** Looks at the findings once more and may ask for a person; leaves the verdicts as they are. */
  readonly lookAgain?: (findings: readonly Finding[]) => readonly Finding[];
}

/** Points whose finding quotes a source, or that only it can settle. */
function settledBy(index: number, findings: readonly Finding[]): number[] {
  return findings
    .filter(({ evidence }) => evidence.some(({ source }) => source === index))
    .map(({ point }) => point);
}

/** One or more texts on SMI: fourteen findings, facts and a score. @throws when there is no text */
export function assess(assessed: Assessed, circumstances: Circumstances): RunResult {
  const { texts, status, readings, sources, missing, practice, warnings, lookAgain } = assessed;
  const [first] = texts;
  if (first === undefined) throw new Error('no text to judge');
  const hasRules = (first.source.kind ?? 'regeling') === 'regeling';
  const gaps = new Set<string>();
  const judged = judge(texts, readings, circumstances.checks, circumstances.referenceDate, (problem) =>
    gaps.add(problem),
  );
  const findings = lookAgain === undefined ? judged : lookAgain(judged);
  checkEvidence(texts, findings);
  const framed = frame(first, status, circumstances);
  return {
    ...framed,
    warnings: [
      ...framed.warnings,
      ...warnings,
      ...[...gaps].map((problem) => `Norm onvolledig: ${problem}.`),
    ],
    outcome: 'getoetst',
    explanation: null,
    sources: sources.map((source, index) => ({ ...source, settled: settledBy(index, findings) })),
    missing: [...missing],
    practice,
    households: [],
    search: null,
    summary: hasRules ? [...summarise(readings, circumstances.checks)] : [],
    findings: [...findings],
    kenmerken: hasRules ? kenmerkenOf(readings) : {},
    score: scoreOf(findings, circumstances.checks.norm),
  };
}

/** A text that is not an SMI regulation, page or form: what it seems to be, and no verdicts. */
export function notSmi(
  regulation: Regulation,
  explanation: string,
  status: RegulationStatus,
  circumstances: Circumstances,
): RunResult {
  return {
    ...frame(regulation, status, circumstances),
    outcome: 'geen-smi-regeling',
    explanation,
    sources: [],
    missing: [],
    practice: null,
    households: [],
    search: null,
    summary: [],
    findings: [],
    kenmerken: {},
    score: null,
  };
}

/** No text to look at: the outcome without verdicts, and why. */
function withoutText(
  source: { readonly file: string; readonly sha256: string; readonly format: string },
  municipality: RunResult['document']['municipality'],
  outcome: RunResult['outcome'],
  explanation: string,
  circumstances: Circumstances,
): RunResult {
  const nothing = { adopted: null, published: null, inForce: null, retroactiveTo: null, outOfForce: null };
  return {
    schema: RESULT_SCHEMA,
    tool: { name: 'basislijn', version: circumstances.toolVersion },
    norm: { edition: circumstances.checks.norm.editie, hash: circumstances.checks.hash },
    referenceDate: circumstances.referenceDate,
    outcome,
    explanation,
    document: {
      ...source,
      title: null,
      citationTitle: null,
      municipality,
      instrument: null,
      organ: null,
      dates: nothing,
      cvdr: null,
      publication: null,
      legalBases: [],
      language: null,
      status: 'onbekend',
      parts: [],
    },
    sources: [],
    missing: [],
    practice: null,
    households: [],
    search: null,
    summary: [],
    findings: [],
    kenmerken: {},
    score: null,
    warnings: [],
  };
}

/** A file that could not be read: what went wrong and what to do, and no verdicts. */
export function unread(
  source: { readonly file: string; readonly sha256: string },
  explanation: string,
  circumstances: Circumstances,
): RunResult {
  return withoutText({ ...source, format: 'onbekend' }, null, 'fout', explanation, circumstances);
}

/** A municipality of which the harvest kept no text: where was looked, and no verdicts. */
export function nothingFound(trail: Trail, explanation: string, circumstances: Circumstances): RunResult {
  const municipality = {
    value: { code: trail.code, name: trail.gemeente, nameInText: null },
    from: 'oogst: zoekspoor',
  };
  const source = { file: trail.code, sha256: '', format: 'geen' };
  return {
    ...withoutText(source, municipality, 'niets-gevonden', explanation, circumstances),
    search: trail,
  };
}
