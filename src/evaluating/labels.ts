/** Label files (codebook, section 5): what a person says of a text, beside it as `<name>.labels.json`. */
import { z } from 'zod';
import { verdictSchema } from '../results/schema.js';

export const LABEL_ENDING = '.labels.json';

const labelSchema = z.object({
  verdict: verdictSchema,
  /** Places that carry the verdict; any one of them is enough for a hit. */
  evidence: z.array(z.string()).default([]),
  /** True where the codebook says that a person must look. */
  controle: z.boolean().optional(),
  /** Why, in the words of the labeller. */
  reason: z.string().optional(),
});
export type Label = z.infer<typeof labelSchema>;

export const factValueSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export type FactValue = z.infer<typeof factValueSchema>;

const labelFileSchema = z.object({
  document: z.string(),
  /** Left out for a regulation; `geen-regeling`, `webpagina`, `formulier` for what is none. */
  kind: z.string().optional(),
  verdicts: z.record(z.string().regex(/^\d+$/, 'is geen nummer van een punt'), labelSchema).default({}),
  kenmerken: z.record(z.string(), factValueSchema).default({}),
  notes: z.string().optional(),
});
export type LabelFile = z.infer<typeof labelFileSchema>;

/** @throws ZodError when the text is not a label file; SyntaxError when it is not JSON */
export function parseLabels(json: string): LabelFile {
  return labelFileSchema.parse(JSON.parse(json));
}

/**
 * What a label file asks of the program: a regulation gets verdicts, a negative must get none, and the rest (pages for
 * parents, application forms) is not judged by it yet: counting those as errors, or as right, would say nothing.
 */
export type Role = 'regeling' | 'geen-regeling' | 'niet-behandeld';

export function roleOf({ kind }: LabelFile): Role {
  if (kind === undefined || kind === 'regeling') return 'regeling';
  return kind === 'geen-regeling' ? 'geen-regeling' : 'niet-behandeld';
}
