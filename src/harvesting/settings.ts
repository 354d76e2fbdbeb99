/** Where the services are, how politely they are asked, and what is asked: data in `corpus/oogst`, checked here. */
import { z } from 'zod';

const address = z.string().regex(/^https?:\/\/[^\s/]+/, 'is geen adres dat met http:// of https:// begint');

export const settingsSchema = z.strictObject({
  /** Base addresses, so that a test or another mirror can take their place. */
  adressen: z.strictObject({
    /** SRU search of the regulations (CVDR). */
    zoekdienst: address,
    /** SRU search of the official publications (Gemeenteblad). */
    publicaties: address,
    /** Files of the regulations; addresses in search records are tried first. */
    bestanden: address,
    /** Sites to which a redirect may lead; hosts, and all hosts below them. */
    vertrouwd: z.array(z.string().min(3)).min(1),
  }),
  /** Shown to the service in the User-Agent: an e-mail or web address of whoever runs the harvest. */
  contact: z.string().min(3),
  /** Milliseconds between the starts of two requests. */
  pauze: z.number().int().min(0).max(60_000),
  /** Requests under way at once. */
  gelijktijdig: z.number().int().min(1).max(8),
  /** How often a request is tried before it is given up. */
  pogingen: z.number().int().min(1).max(10),
  /** Milliseconds before the first new try; doubled each time. */
  wachttijd: z.number().int().min(0).max(120_000),
  /** Milliseconds after which a request is broken off. */
  tijdslimiet: z.number().int().min(100).max(600_000),
  /** Requests per run; null for no limit. */
  budget: z.number().int().min(1).nullable(),
  /** Records asked for at once. */
  perPagina: z.number().int().min(1).max(1000),
  /** A query with more hits is cut into periods of the date of change. */
  grootsteVraag: z.number().int().min(1),
  /** Bytes; a larger answer is refused. */
  grootsteBestand: z.number().int().min(1000),
});
export type HarvestSettings = z.infer<typeof settingsSchema>;

const termSchema = z.strictObject({
  /** Part of the text: the title, the whole text, or the keywords of the municipality. */
  veld: z.enum(['titel', 'tekst', 'trefwoord']),
  /** `zin`: the words next to each other; `een`: any of them; `alle`: all of them. */
  hoe: z.enum(['zin', 'een', 'alle']),
  woorden: z.string().min(2),
});
export type Term = z.infer<typeof termSchema>;

const netSchema = z.strictObject({
  naam: z.string().regex(/^[a-z0-9-]+$/),
  /** All of these must be met. */
  alle: z.array(termSchema).min(1),
});
export type Net = z.infer<typeof netSchema>;

export const termsSchema = z.strictObject({
  /** Hits are taken for SMI unless the reader finds otherwise. */
  smal: z.array(netSchema).min(1),
  /** Hits may hold SMI in a chapter: most of them will not. */
  breed: z.array(netSchema).min(1),
  /** Announcements in the Gemeenteblad of rules that are not consolidated yet. */
  bekendmaking: z.array(netSchema).min(1),
});
export type SearchTerms = z.infer<typeof termsSchema>;
