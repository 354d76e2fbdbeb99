/** What was asked for a municipality, what was found, and why it was kept or left: shown where nothing was found. */
import { z } from 'zod';

const decisionSchema = z.enum([
  'bewaard',
  'geen-smi',
  'vervallen',
  'toekomstig',
  'zonder-datum',
  'niet-opgehaald',
  'onleesbaar',
]);
export type Decision = z.infer<typeof decisionSchema>;

export const trailSchema = z.object({
  gemeente: z.string(),
  code: z.string(),
  /** Day of the round, and whether all its questions were answered. */
  peildatum: z.string(),
  volledig: z.boolean(),
  vragen: z.array(
    z.object({
      naam: z.string(),
      vraag: z.string(),
      treffers: z.number().int(),
      opmerkingen: z.array(z.string()),
    }),
  ),
  gevonden: z.array(
    z.object({
      id: z.string(),
      titel: z.string(),
      organisatie: z.string(),
      besluit: decisionSchema,
      /** Plain Dutch. */
      reden: z.string(),
      vragen: z.array(z.string()),
      inwerkingtreding: z.string().nullable(),
      uitwerkingtreding: z.string().nullable(),
      gewijzigd: z.string().nullable(),
    }),
  ),
  /** Announced in the Gemeenteblad, and not in the database of regulations yet. */
  bekendgemaakt: z
    .array(
      z.object({
        /** `gmb-2026-900` */
        id: z.string(),
        titel: z.string(),
        organisatie: z.string(),
        datum: z.string().nullable(),
        pagina: z.string(),
        /** Plain Dutch: what the reader saw in it. */
        reden: z.string(),
      }),
    )
    .default([]),
});
export type Trail = z.infer<typeof trailSchema>;
