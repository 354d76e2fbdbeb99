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
  /** Of a page for parents: which of the seven elements stand there, by number, and how hard it is to read. */
  elementen: z
    .record(z.string().regex(/^[1-7]$/, 'is geen nummer van een onderdeel'), z.boolean())
    .optional(),
  leesbaarheid: z.string().optional(),
  notes: z.string().optional(),
});
export type LabelFile = z.infer<typeof labelFileSchema>;

/** @throws ZodError when the text is not a label file; SyntaxError when it is not JSON */
export function parseLabels(json: string): LabelFile {
  const labels = labelFileSchema.parse(JSON.parse(json));
  return labels.kind === 'webpagina' || labels.kind === 'formulier' ? ofPage(labels) : labels;
}

/** Places on a page are its headings; what a page must tell is measured as facts. */
function ofPage(labels: LabelFile): LabelFile {
  const { elementen = {}, leesbaarheid } = labels;
  const verdicts = Object.entries(labels.verdicts).map(([point, label]) => [
    point,
    {
      ...label,
      evidence: label.evidence.map((place) =>
        BEFORE_HEADINGS.has(place.toLowerCase()) ? 'aanhef' : `kop ${place}`,
      ),
    },
  ]);
  const elements = Object.entries(elementen).map(([number, found]) => [`${ELEMENT}${number}`, found]);
  const readable = leesbaarheid === undefined ? [] : [[READABLE, leesbaarheid.startsWith('B1')]];
  return {
    ...labels,
    verdicts: Object.fromEntries(verdicts),
    kenmerken: { ...labels.kenmerken, ...Object.fromEntries([...elements, ...readable]) },
  };
}

const BEFORE_HEADINGS: ReadonlySet<string> = new Set(['aanhef', 'titel', 'intro', 'inleiding']);
/** Keys under which the parts of a page are measured. */
export const ELEMENT = 'onderdeel';
export const READABLE = 'leesbaar';

/**
 * What a label file asks of the program: a regulation, a page for parents or a form gets verdicts, a negative must get
 * none. A kind that is not known counts nowhere: counting it as an error, or as right, would say nothing.
 */
export type Role = 'getoetst' | 'geen-regeling' | 'niet-behandeld';

const JUDGED: ReadonlySet<string> = new Set(['regeling', 'webpagina', 'formulier']);

export function roleOf({ kind = 'regeling' }: LabelFile): Role {
  if (JUDGED.has(kind)) return 'getoetst';
  return kind === 'geen-regeling' ? 'geen-regeling' : 'niet-behandeld';
}
