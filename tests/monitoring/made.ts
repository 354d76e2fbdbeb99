/** Small made rounds and results, for tests that look at one thing. */
import { buildMonitor } from '../../src/monitoring/build.js';
import type { MonitorData, Municipality, PastState, Round } from '../../src/monitoring/model.js';
import type { Finding, RunResult, Verdict } from '../../src/results/schema.js';
import { RESULT_SCHEMA } from '../../src/results/schema.js';

const DATE = '2026-11-01';

export function municipality(code: string, changed: Partial<Municipality> = {}): Municipality {
  return {
    code,
    name: `Plaats ${code}`,
    province: 'Noordmark',
    inhabitants: 20_000,
    latitude: null,
    longitude: null,
    otherNames: [],
    ...changed,
  };
}

export function finding(point: number, verdict: Verdict, changed: Partial<Finding> = {}): Finding {
  const quote = `De gemeente regelt hier punt ${point} in woorden die lang genoeg zijn om te citeren.`;
  return {
    point,
    title: `Punt ${point}`,
    verdict,
    ground: 'expliciet',
    cause: `oorzaak-${verdict}`,
    reason: `Reden van ${verdict}.`,
    needsReview: false,
    review: [],
    evidence: [
      {
        place: `artikel ${point}`,
        placeKey: `art ${point}`,
        quote,
        start: 0,
        end: quote.length,
        prefix: '',
        suffix: '',
        page: null,
        source: 0,
      },
    ],
    rejected: [],
    searched: { places: ['de hele regeling'], words: [] },
    advice: null,
    counts: true,
    ...changed,
  };
}

const NO_DATES = { adopted: null, published: null, inForce: null, retroactiveTo: null, outOfForce: null };

export function result(findings: readonly Finding[], changed: Partial<RunResult> = {}): RunResult {
  const sha256 = 'a'.repeat(64);
  return {
    schema: RESULT_SCHEMA,
    tool: { name: 'basislijn', version: '1.0.0' },
    norm: { edition: '2026-01', hash: 'n1' },
    referenceDate: DATE,
    outcome: 'getoetst',
    explanation: null,
    document: {
      file: 'regeling.md',
      sha256,
      format: 'tekst',
      title: { value: 'Regeling', from: 'tekst: titel' },
      citationTitle: null,
      municipality: null,
      instrument: null,
      organ: null,
      dates: NO_DATES,
      cvdr: null,
      publication: null,
      legalBases: [],
      language: null,
      status: 'geldend',
      parts: [],
    },
    sources: [
      {
        kind: 'regeling',
        kindWhy: 'er staan regels in over SMI',
        file: 'regeling.md',
        sha256,
        format: 'tekst',
        title: 'Regeling',
        status: 'geldend',
        date: '2024-01-01',
        used: true,
        remark: null,
        settled: [],
      },
    ],
    missing: [],
    summary: [],
    findings: [...findings],
    kenmerken: {},
    score: { points: 0, judged: findings.length, low: 0, high: 0 },
    practice: null,
    households: [],
    search: null,
    warnings: [],
    ...changed,
  };
}

export function state(
  verdicts: Readonly<Record<number, Verdict>>,
  changed: Partial<PastState> = {},
): PastState {
  return {
    status: 'getoetst',
    texts: 'tekst-1',
    findings: new Map(
      Object.entries(verdicts).map(([point, verdict]) => [
        Number(point),
        { verdict, cause: '', needsReview: false },
      ]),
    ),
    score: null,
    ...changed,
  };
}

export function round(
  date: string,
  states: Readonly<Record<string, PastState>>,
  changed: Partial<Round> = {},
): Round {
  return {
    date,
    edition: '2026-01',
    normHash: 'n1',
    toolVersion: '1.0.0',
    states: new Map(Object.entries(states)),
    rejudged: new Map(),
    ...changed,
  };
}

const WORTH: MonitorData['worth'] = {
  voldoet: 1,
  'voldoet-deels': 0.5,
  'voldoet-niet': 0,
  ontbreekt: 0,
  'niet-van-toepassing': null,
  'niet-beoordeelbaar': null,
};

/** @param results by municipality code; every code in `codes` stands in the register */
export function monitorOf(
  codes: readonly (string | Municipality)[],
  results: Readonly<Record<string, RunResult>>,
  changed: Partial<Parameters<typeof buildMonitor>[0]> = {},
): MonitorData {
  return buildMonitor({
    area: 'Testland',
    example: true,
    municipalities: codes.map((code) => (typeof code === 'string' ? municipality(code) : code)),
    rounds: [round(DATE, {})],
    results: new Map(Object.entries(results)),
    trails: new Map(),
    humans: [],
    reactions: [],
    points: [
      {
        number: 6,
        title: 'Basisaanbod',
        short: 'Basisaanbod',
        question: 'Genoeg?',
        counts: true,
        rules: [],
        limits: [],
        traps: [],
        sources: [],
      },
    ],
    facts: [{ key: 'termijnMaanden', meaning: 'Duur van de eerste toekenning.', values: [] }],
    worth: WORTH,
    reliability: new Map(),
    ...changed,
  });
}
