/** The form of `corpus/gezinnen`: the families and the decision rows that are applied to them. */
import { z } from 'zod';
import { conditionSchema } from '../judging/schema.js';
import { householdValueSchema, type QUESTIONS } from '../results/households.js';
import type { AllowanceTable } from './allowance-table.js';

const amount = z.number().nonnegative();

/** Income of a family in one year: gross for the tax office, net in hand, and as a share of two norms. */
const incomeSchema = z.strictObject({
  /** Toetsingsinkomen of the parents together, euros a year. */
  toetsingsinkomen: amount,
  'netto-per-maand': amount,
  /** Of the norm that holds for this family; 100 is the norm itself. */
  'procent-bijstandsnorm': amount,
  'procent-minimumloon': amount,
});
export type Income = z.infer<typeof incomeSchema>;

const childSchema = z.strictObject({
  /** Whole years. */
  leeftijd: z.number().int().min(0).max(17),
  opvang: z.enum(['dagopvang', 'bso', 'gastouder']),
  'uren-per-maand': z.number().positive().max(230),
});
export type Child = z.infer<typeof childSchema>;

const familySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  naam: z.string().min(1),
  situatie: z.string().min(1),
  grond: z.strictObject({
    soort: z.enum(['sociaal', 'medisch', 'sociaal-en-medisch']),
    van: z.enum(['ouder', 'kind', 'ouder-en-kind']),
  }),
  ouders: z.number().int().min(1).max(2),
  'werkende-ouders': z.number().int().min(0).max(2),
  bijstand: z.boolean(),
  kinderopvangtoeslag: z.enum(['geen', 'deels', 'volledig']),
  kinderen: z.array(childSchema).min(1),
  inkomen: z.strictObject({ nu: incomeSchema, 'twee-jaar-geleden': incomeSchema }),
  /** Euros. */
  spaargeld: amount,
  'boven-vermogensgrens-bijstand': z.boolean(),
  nodig: z.strictObject({
    maanden: z.number().positive(),
    'dagen-per-week': z.number().positive().max(7),
  }),
});
export type Family = z.infer<typeof familySchema>;

export const familiesSchema = z
  .strictObject({ gezinnen: z.array(familySchema).min(1) })
  .superRefine(({ gezinnen }, context) => {
    for (const [index, { id, ouders, 'werkende-ouders': working }] of gezinnen.entries()) {
      if (gezinnen.findIndex((other) => other.id === id) !== index)
        context.addIssue({
          code: 'custom',
          path: ['gezinnen', index, 'id'],
          message: `"${id}" staat er meer dan eens`,
        });
      if (working > ouders)
        context.addIssue({
          code: 'custom',
          path: ['gezinnen', index, 'werkende-ouders'],
          message: `er werken meer ouders (${working}) dan er zijn (${ouders})`,
        });
    }
  });

const rowBase = {
  naam: z.string(),
  als: conditionSchema.optional(),
  /** Facts whose evidence is quoted, in this order. */
  bewijs: z.array(z.string()).default([]),
  zin: z.string(),
  /** A person must look, whatever the facts say. */
  onzeker: z.boolean().default(false),
};

const gateSchema = z.strictObject({
  naam: z.string(),
  per: z.enum(['gezin', 'kind']),
  rijen: z.array(z.strictObject({ ...rowBase, uitkomst: z.enum(['open', 'dicht', 'onbekend']) })).min(1),
});
export type Gate = z.infer<typeof gateSchema>;

const questionSchema = z.strictObject({
  rijen: z.array(z.strictObject({ ...rowBase, waarde: householdValueSchema, kort: z.string() })).min(1),
});
export type AnswerRow = z.infer<typeof questionSchema>['rijen'][number];

const unit = z.tuple([z.string(), z.string()]);

export const rulesSchema = z.strictObject({
  /** File of the table, in the same folder. */
  'kot-tabel': z.string(),
  poorten: z.array(gateSchema).min(1),
  /** Stands before the sentence of a gate that seems closed and is not certain. */
  twijfel: z.string(),
  vragen: z.strictObject({
    toegang: questionSchema,
    duur: questionSchema,
    dagen: questionSchema,
    verlenging: questionSchema,
    bijdrage: questionSchema,
    inkomen: questionSchema,
  } satisfies Record<(typeof QUESTIONS)[number], typeof questionSchema>),
  woorden: z.record(z.string(), z.string()),
  /** Singular and plural. */
  eenheden: z.strictObject({ maanden: unit, dagen: unit, dagdelen: unit, uren: unit }),
});
export type Rules = z.infer<typeof rulesSchema>;

/** Everything that `familiesThrough` rests on beside the text. */
export interface HouseholdData {
  readonly families: readonly Family[];
  readonly rules: Rules;
  readonly table: AllowanceTable;
}
