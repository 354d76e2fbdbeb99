/** Label files (codebook, section 5): what a person says of a text, beside it as `<name>.labels.json`. */
import { z } from 'zod';
import { verdictSchema } from '../results/schema.js';

const labelSchema = z.object({
  verdict: verdictSchema,
  /** Places that carry the verdict; any one of them is enough for a hit. */
  evidence: z.array(z.string()).default([]),
  /** True where the codebook says that a person must look. */
  controle: z.boolean().optional(),
});
export type Label = z.infer<typeof labelSchema>;

export const labelFileSchema = z.object({
  document: z.string(),
  /** `geen-regeling`: a text that must get no verdicts. */
  kind: z.string().optional(),
  verdicts: z.record(z.string(), labelSchema).default({}),
  kenmerken: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).default({}),
  notes: z.string().optional(),
});
export type LabelFile = z.infer<typeof labelFileSchema>;

/** @throws ZodError when the text is not a label file; SyntaxError when it is not JSON */
export function parseLabels(json: string): LabelFile {
  return labelFileSchema.parse(JSON.parse(json));
}

export const isNegative = (labels: LabelFile): boolean => labels.kind === 'geen-regeling';
