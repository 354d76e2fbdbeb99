/**
 * The public contract: one RunResult per municipality's dossier, which is often one document. Versioned; older versions keep rendering.
 * No wall clock in here: dates come in as arguments, so the same input gives the same bytes.
 */
import { z } from 'zod';
import { evidenceSchema } from './evidence.js';
import { householdSchema } from './households.js';
import { trailSchema } from './trail.js';

export type { Evidence } from './evidence.js';

export const RESULT_SCHEMA = 'basislijn/runresult/2';

export const verdictSchema = z.enum([
  'voldoet',
  'voldoet-deels',
  'voldoet-niet',
  'ontbreekt',
  'niet-van-toepassing',
  'niet-beoordeelbaar',
]);
export type Verdict = z.infer<typeof verdictSchema>;

export const groundSchema = z.enum(['expliciet', 'indirect', 'afwezigheid']);

const rejectedSchema = z.object({
  code: z.string(),
  reason: z.string(),
  evidence: evidenceSchema,
});

const searchedSchema = z.object({
  /** Places that were read ("de hele regeling", "artikel 4"). */
  places: z.array(z.string()),
  words: z.array(z.string()),
});

const findingSchema = z.object({
  point: z.number().int().positive(),
  title: z.string(),
  verdict: verdictSchema,
  ground: groundSchema,
  /** Code of why, one per decision row; keys the advice. */
  cause: z.string(),
  reason: z.string(),
  needsReview: z.boolean(),
  /** What a person must look at; empty where nobody must. */
  review: z.array(z.string()),
  evidence: z.array(evidenceSchema),
  rejected: z.array(rejectedSchema),
  searched: searchedSchema,
  advice: z.string().nullable(),
  /** Whether the point counts in the score in this edition of the norm. */
  counts: z.boolean(),
});
export type Finding = z.infer<typeof findingSchema>;

const factValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const kenmerkenSchema = z.record(z.string(), factValue);

const scoreSchema = z.object({
  /** Sum of what counts (voldoet 1, voldoet-deels 0.5). */
  points: z.number(),
  /** Number of points that count. */
  judged: z.number().int(),
  /** Bounds of `points` when the findings under review fall out for the worse and for the better. */
  low: z.number(),
  high: z.number(),
});

const sourcedText = z.object({ value: z.string(), from: z.string() }).nullable();

const statusSchema = z.enum(['geldend', 'toekomstig', 'vervallen', 'ontwerp', 'onbekend']);

const documentSchema = z.object({
  file: z.string(),
  sha256: z.string(),
  format: z.string(),
  title: sourcedText,
  citationTitle: sourcedText,
  municipality: z
    .object({
      value: z.object({ code: z.string().nullable(), name: z.string(), nameInText: z.string().nullable() }),
      from: z.string(),
    })
    .nullable(),
  instrument: sourcedText,
  organ: sourcedText,
  dates: z.object({
    adopted: sourcedText,
    published: sourcedText,
    inForce: sourcedText,
    retroactiveTo: sourcedText,
    outOfForce: sourcedText,
  }),
  cvdr: sourcedText,
  publication: sourcedText,
  legalBases: z.array(z.object({ value: z.string(), from: z.string() })),
  language: sourcedText,
  status: statusSchema,
  /** Parts of a document that holds more than the regulation. */
  parts: z.array(
    z.object({ kind: z.string(), title: z.string().nullable(), start: z.number(), end: z.number() }),
  ),
});

const sourceKindSchema = z.enum(['regeling', 'webpagina', 'formulier', 'anders']);

/** One source of the dossier and what was done with it. */
const sourceSchema = z.object({
  kind: sourceKindSchema,
  /** Why it was taken for this kind; "opgegeven" where a person said so. */
  kindWhy: z.string(),
  file: z.string(),
  sha256: z.string(),
  format: z.string(),
  title: z.string().nullable(),
  status: statusSchema,
  /** First day in force, `YYYY-MM-DD`; of a page the day it was last changed, by its own words. */
  date: z.string().nullable(),
  /** False for a source that was read and left out; `remark` says why. */
  used: z.boolean(),
  remark: z.string().nullable(),
  /** Numbers of the points whose finding quotes this source or rests on it. */
  settled: z.array(z.number().int().positive()),
});
export type ResultSource = z.infer<typeof sourceSchema>;

const elementSchema = z.object({
  number: z.number().int().min(1).max(7),
  found: z.boolean(),
  /** Half of element 4 or 5 that is missing. */
  missing: z.enum(['gemeente', 'ouder', 'duur', 'omvang']).nullable(),
  evidence: z.array(evidenceSchema),
});

/** What a page for parents says and how hard it is to read. */
const pageSchema = z.object({
  source: z.number().int().nonnegative(),
  elements: z.array(elementSchema),
  readability: z.object({
    level: z.enum(['B1', 'B2', 'C1', 'onbekend']),
    readable: z.boolean(),
    /** Reading ease of Flesch-Douma. */
    ease: z.number(),
    words: z.number(),
    wordsPerSentence: z.number(),
    lettersPerWord: z.number(),
    /** Shares of the sentences, 0 to 1. */
    longSentences: z.number(),
    passive: z.number(),
    nominalPer100: z.number(),
    jargonPer100: z.number(),
    jargon: z.array(z.string()),
    hardest: z.array(evidenceSchema),
  }),
  /** Names on the page that no longer exist, and how long ago it was changed: signs that it is out of date. */
  outdated: z.array(z.string()),
});

/** One datum that is asked for (point 12). */
const askedSchema = z.object({
  source: z.number().int().nonnegative(),
  group: z.enum(['identiteit', 'kinderen', 'probleem', 'opvang', 'inkomen', 'vermogen', 'medisch', 'overig']),
  weight: z.enum(['nodig', 'te-veel', 'ingrijpend', 'open-eind', 'onbekend']),
  code: z.string().nullable(),
  evidence: evidenceSchema,
  /** The rule that needs it; null where none was found or no rules are at hand, and in results of before. */
  basis: evidenceSchema.nullable().default(null),
});

/** Where the page and the rules say something else. */
const contradictionSchema = z.object({
  fact: z.string(),
  page: z.object({ value: factValue, evidence: evidenceSchema.nullable() }),
  rules: z.object({ value: factValue, evidence: evidenceSchema.nullable() }),
});

const practiceSchema = z.object({
  pages: z.array(pageSchema),
  asked: z.array(askedSchema),
  contradictions: z.array(contradictionSchema),
});
export type Practice = z.infer<typeof practiceSchema>;

export const runResultSchema = z.object({
  schema: z.literal(RESULT_SCHEMA),
  tool: z.object({ name: z.literal('basislijn'), version: z.string() }),
  norm: z.object({ edition: z.string(), hash: z.string() }),
  /** Reference date: on which day the status and the dated values of the norm were taken. */
  referenceDate: z.string(),
  /**
   * `geen-smi-regeling`: read, but not such a text. `niets-gevonden`: the harvest found no text of this municipality.
   * `fout`: could not be read. With these three `findings` is empty.
   */
  outcome: z.enum(['getoetst', 'geen-smi-regeling', 'niets-gevonden', 'fout']),
  /** For the last three outcomes: what it seems to be, or what went wrong and what to do. */
  explanation: z.string().nullable(),
  /** The regulation that decides; without one, the first source. */
  document: documentSchema,
  sources: z.array(sourceSchema),
  /** Kinds of sources that a full dossier has and this one lacks. */
  missing: z.array(sourceKindSchema),
  /** Five sentences in plain Dutch on what this regulation offers; empty where nothing was judged. */
  summary: z.array(z.string()),
  findings: z.array(findingSchema),
  kenmerken: kenmerkenSchema,
  score: scoreSchema.nullable(),
  /** What pages and forms say; null where there is none. */
  practice: practiceSchema.nullable(),
  /** What the rules mean for invented families; empty where no rules were judged, and in results of before. */
  households: z.array(householdSchema).default([]),
  /** What the harvest asked, found and left; null where nothing was harvested. */
  search: trailSchema.nullable(),
  warnings: z.array(z.string()),
});
export type RunResult = z.infer<typeof runResultSchema>;
