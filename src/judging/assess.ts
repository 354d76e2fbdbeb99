/** One regulation to one RunResult. Pure: date, version and norm come in as arguments. */
import { buildReading, type SmiSubject } from '../clauses/context/build.js';
import { readFamilies } from '../clauses/index.js';
import type { FamilyReading } from '../clauses/model.js';
import type { Regulation, RegulationStatus, Sourced } from '../regulation/model.js';
import { type Finding, RESULT_SCHEMA, type RunResult } from '../results/schema.js';
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
  const text = (sourced: Sourced<string> | null) => (sourced === null ? null : { ...sourced });
  return {
    ...source,
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
function checkEvidence(regulation: Regulation, findings: readonly Finding[]): void {
  const mayLackQuote = new Set(['ontbreekt', 'niet-van-toepassing', 'niet-beoordeelbaar']);
  for (const { point, verdict, ground, evidence } of findings) {
    if (evidence.length === 0 && ground !== 'afwezigheid' && !mayLackQuote.has(verdict)) {
      throw new Error(`punt ${point}: oordeel ${verdict} op grond ${ground} zonder citaat`);
    }
    for (const { start, end, quote } of evidence) {
      if (regulation.text.slice(start, end) !== quote)
        throw new Error(`punt ${point}: citaat staat niet op zijn plaats`);
    }
  }
}

/** A regulation on SMI: fourteen findings, facts and a score. */
export function assess(
  regulation: Regulation,
  subject: SmiSubject,
  status: RegulationStatus,
  circumstances: Circumstances,
): RunResult {
  const readings = readFamilies(buildReading(regulation, subject));
  const missing = new Set<string>();
  const findings = judge(regulation, readings, circumstances.checks, circumstances.referenceDate, (problem) =>
    missing.add(problem),
  );
  checkEvidence(regulation, findings);
  const framed = frame(regulation, status, circumstances);
  return {
    ...framed,
    warnings: [...framed.warnings, ...[...missing].map((problem) => `Norm onvolledig: ${problem}.`)],
    outcome: 'getoetst',
    explanation: null,
    summary: [...summarise(readings, circumstances.checks)],
    findings: [...findings],
    kenmerken: kenmerkenOf(readings),
    score: scoreOf(findings, circumstances.checks.norm),
  };
}

/** A text that is not an SMI regulation: what it seems to be, and no verdicts. */
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
    summary: [],
    findings: [],
    kenmerken: {},
    score: null,
  };
}

/** A file that could not be read: what went wrong and what to do, and no verdicts. */
export function unread(
  source: { readonly file: string; readonly sha256: string },
  explanation: string,
  circumstances: Circumstances,
): RunResult {
  const nothing = { adopted: null, published: null, inForce: null, retroactiveTo: null, outOfForce: null };
  return {
    schema: RESULT_SCHEMA,
    tool: { name: 'basislijn', version: circumstances.toolVersion },
    norm: { edition: circumstances.checks.norm.editie, hash: circumstances.checks.hash },
    referenceDate: circumstances.referenceDate,
    outcome: 'fout',
    explanation,
    document: {
      ...source,
      format: 'onbekend',
      title: null,
      citationTitle: null,
      municipality: null,
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
    summary: [],
    findings: [],
    kenmerken: {},
    score: null,
    warnings: [],
  };
}
