/**
 * The public contract: one RunResult per document. Versioned; older versions keep rendering.
 * No wall clock in here: dates come in as arguments, so the same input gives the same bytes.
 */
import { z } from 'zod';

export const RESULT_SCHEMA = 'basislijn/runresult/1';

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

const evidenceSchema = z.object({
  /** Citation in Dutch style: "artikel 4, tweede lid, onder b". */
  place: z.string(),
  /** Short form of the codebook: "art 4 lid 2 onder b". */
  placeKey: z.string(),
  quote: z.string(),
  /** UTF-16 offsets in the regulation's text, half-open. */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** Up to 40 characters before and after the quotation, so that it is found again in another copy. */
  prefix: z.string(),
  suffix: z.string(),
  page: z.number().int().positive().nullable(),
});

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
  status: z.enum(['geldend', 'toekomstig', 'vervallen', 'ontwerp', 'onbekend']),
  /** Parts of a document that holds more than the regulation. */
  parts: z.array(
    z.object({ kind: z.string(), title: z.string().nullable(), start: z.number(), end: z.number() }),
  ),
});

export const runResultSchema = z.object({
  schema: z.literal(RESULT_SCHEMA),
  tool: z.object({ name: z.literal('basislijn'), version: z.string() }),
  norm: z.object({ edition: z.string(), hash: z.string() }),
  /** Reference date: on which day the status and the dated values of the norm were taken. */
  referenceDate: z.string(),
  /** `geen-smi-regeling`: read, but not such a text, `findings` is empty. `fout`: could not be read. */
  outcome: z.enum(['getoetst', 'geen-smi-regeling', 'fout']),
  /** For the last two outcomes: what it seems to be, or what went wrong and what to do. */
  explanation: z.string().nullable(),
  document: documentSchema,
  /** Five sentences in plain Dutch on what this regulation offers; empty where nothing was judged. */
  summary: z.array(z.string()),
  findings: z.array(findingSchema),
  kenmerken: kenmerkenSchema,
  score: scoreSchema.nullable(),
  warnings: z.array(z.string()),
});
export type RunResult = z.infer<typeof runResultSchema>;
