/** What the rules of a municipality mean for an invented family: the part of the contract that `households` yields. */
import { z } from 'zod';
import { evidenceSchema } from './evidence.js';

/** In the order in which they are answered; a later answer may rest on an earlier one. */
export const QUESTIONS = ['toegang', 'duur', 'dagen', 'verlenging', 'bijdrage', 'inkomen'] as const;

export const householdValueSchema = z.enum([
  'ja',
  'deels',
  'alleen-met-hardheidsclausule',
  'nee',
  'genoeg',
  'mogelijk',
  'te-weinig',
  'niet-nodig',
  'bedrag',
  'geen',
  'nu',
  'eerder',
  'onbekend',
  'niet-van-toepassing',
]);
export type HouseholdValue = z.infer<typeof householdValueSchema>;

const answerSchema = z.object({
  question: z.enum(QUESTIONS),
  value: householdValueSchema,
  /** Code of the decision row that gave the answer. */
  cause: z.string(),
  /** A few words, for tables. */
  short: z.string(),
  sentence: z.string(),
  /** A person must look: the text is silent, can be read in two ways, or was not read with certainty. */
  uncertain: z.boolean(),
  /** What the text gives: months, days a week, or what the parents pay in euros a month; null where it is not known. */
  amount: z
    .object({
      low: z.number(),
      high: z.number(),
      unit: z.enum(['maanden', 'dagen per week', 'euro per maand']),
    })
    .nullable(),
  evidence: z.array(evidenceSchema),
});
export type HouseholdAnswer = z.infer<typeof answerSchema>;

export const householdSchema = z.object({
  id: z.string(),
  /** What the family is called in reports: its situation, never the name of a person. */
  name: z.string(),
  situation: z.string(),
  needs: z.object({ months: z.number(), daysPerWeek: z.number() }),
  /** Table that a contribution was computed with. */
  table: z.object({ year: z.number().int(), source: z.string() }),
  answers: z.array(answerSchema),
});
export type HouseholdOutcome = z.infer<typeof householdSchema>;
