/** The form of `checks/`: `norm.yaml`, `<punt>/punt.yaml` and `samenvatting.yaml`. */
import { z } from 'zod';
import { groundSchema, verdictSchema } from '../results/schema.js';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
/** A number, or the name of a parameter of the point ("$minimumTermijn"). */
const limit = z.union([z.number(), z.string().regex(/^\$/)]);

export type Scalar = z.infer<typeof scalar>;

export type Condition =
  | { readonly alle: readonly Condition[] }
  | { readonly een: readonly Condition[] }
  | { readonly geen: readonly Condition[] }
  | FactCondition;

const factConditionSchema = z
  .strictObject({
    feit: z.string(),
    is: scalar.optional(),
    'is-niet': scalar.optional(),
    'is-een-van': z.array(scalar).min(1).optional(),
    onder: limit.optional(),
    minstens: limit.optional(),
    bekend: z.boolean().optional(),
  })
  .refine((condition) => Object.keys(condition).length === 2, {
    message:
      'een voorwaarde heeft naast `feit` precies één van: is, is-niet, is-een-van, onder, minstens, bekend',
  });
export type FactCondition = z.infer<typeof factConditionSchema>;

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ alle: z.array(conditionSchema).min(1) }),
    z.strictObject({ een: z.array(conditionSchema).min(1) }),
    z.strictObject({ geen: z.array(conditionSchema).min(1) }),
    factConditionSchema,
  ]),
);

const datedValue = z.strictObject({
  /** The value holds from this date on; the earliest value also holds before its date. */
  vanaf: z.iso.date(),
  waarde: z.number(),
  bron: z.string(),
});

const rowSchema = z.strictObject({
  naam: z.string(),
  als: conditionSchema.optional(),
  oordeel: verdictSchema,
  /** `uit-feit`: the ground of the first fact under `bewijs`. */
  grond: z.union([groundSchema, z.literal('uit-feit')]),
  /** Code of the cause; the name of the row when left out. */
  oorzaak: z.string().optional(),
  /** Facts whose evidence is quoted, in this order. */
  bewijs: z.array(z.string()).default([]),
  reden: z.string(),
  controle: z.string().optional(),
});
export type Row = z.infer<typeof rowSchema>;

const words = z.record(z.string(), z.string()).default({});

export const pointSchema = z.strictObject({
  punt: z.number().int().positive(),
  titel: z.string(),
  /** Short name for tables. */
  kort: z.string(),
  /** What is asked, in our own words. */
  gevraagd: z.string(),
  /** `informatief`: shown, never counted. */
  status: z.enum(['telt', 'informatief']),
  /** Kinds of sources that can settle the point; without one of them it is not judged. */
  'rust-op': z.array(z.enum(['regeling', 'webpagina', 'formulier', 'anders'])).default(['regeling']),
  /** Clause families whose searched words and rejected passages are shown with the finding. */
  families: z.array(z.string()).min(1),
  parameters: z
    .record(z.string(), z.strictObject({ eenheid: z.string(), waarden: z.array(datedValue).min(1) }))
    .default({}),
  rijen: z.array(rowSchema).min(1),
  /** Advice by cause. */
  adviezen: words,
  /** What a person must look at, by review code of a fact. */
  controles: words,
  /** Why a passage was not used, by code. */
  verworpen: words,
  /** Words for values of facts in sentences. */
  woorden: words,
  valkuilen: z.array(z.string()).default([]),
  bronnen: z.array(z.string()).min(1),
});
export type Point = z.infer<typeof pointSchema>;

export const normSchema = z.strictObject({
  editie: z.string(),
  naam: z.string(),
  vanaf: z.iso.date(),
  bronnen: z.array(z.strictObject({ titel: z.string(), datum: z.iso.date(), plaats: z.string() })).min(1),
  /** What a verdict counts; null: not counted. */
  telling: z.record(verdictSchema, z.number().nullable()),
  /** Sentences for a code that a point has no sentence of its own for. */
  'zonder-zin': z.strictObject({ controles: z.string(), verworpen: z.string() }),
  /** Review sentences for codes that come from reading several sources together, for every point. */
  'controles-bij-meer-bronnen': words,
  /** Review sentences for codes of doubt that can arise at any point. */
  'controles-bij-twijfel': words,
  /** The finding of a point that no source at hand can settle. */
  'zonder-bron': z.strictObject({ oordeel: verdictSchema, oorzaak: z.string(), reden: z.string() }),
  /** Folders of the points, in order. */
  punten: z.array(z.string()).min(1),
});
export type Norm = z.infer<typeof normSchema>;

export const summarySchema = z.strictObject({
  zinnen: z.array(
    z.strictObject({
      onderwerp: z.string(),
      rijen: z.array(z.strictObject({ als: conditionSchema.optional(), zin: z.string() })).min(1),
    }),
  ),
  woorden: words,
});
export type Summary = z.infer<typeof summarySchema>;
