/** A quotation in one of the sources of a result, with everything needed to find it again. */
import { z } from 'zod';

export const evidenceSchema = z.object({
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
  /** Index in `sources` of the result. */
  source: z.number().int().nonnegative(),
});
export type Evidence = z.infer<typeof evidenceSchema>;
