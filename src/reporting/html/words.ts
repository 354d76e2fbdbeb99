/** Loads the words that people read for codes (`templates/woorden.yaml`); a missing word is an error, not a blank. */
import { parse } from 'yaml';
import { z } from 'zod';
import { householdValueSchema, QUESTIONS } from '../../results/households.js';
import { verdictSchema } from '../../results/schema.js';

const verdictWord = z.object({ woord: z.string(), teken: z.string(), vorm: z.string(), uitleg: z.string() });

const wordsSchema = z.object({
  oordelen: z.record(verdictSchema, verdictWord),
  gronden: z.record(z.string(), z.string()),
  statussen: z.record(z.string(), z.object({ woord: z.string(), bericht: z.string().optional() })),
  /** What the harvest did with a text, by the codes of the search trail. */
  besluiten: z.record(z.string(), z.string()),
  uitkomsten: z.record(z.string(), z.object({ kop: z.string(), vervolg: z.array(z.string()) })),
  instrumenten: z.record(z.string(), z.string()),
  kenmerken: z.record(
    z.string(),
    z.object({
      naam: z.string(),
      /** Singular and plural of a fixed unit. */
      eenheid: z.tuple([z.string(), z.string()]).optional(),
      /** The point that this kenmerk says most about: it is shown there too. */
      punt: z.number().int().positive(),
      /** Another kenmerk that holds the unit of this one, and one that holds its kind. */
      maat: z.string().optional(),
      soort: z.string().optional(),
      /** What people read where there is no value; without it the row is left out. */
      leeg: z.string().optional(),
    }),
  ),
  aanwijzingen: z.object({ punt: z.number().int().positive(), gehaald: z.string(), jonger: z.string() }),
  eenheden: z.record(z.string(), z.tuple([z.string(), z.string()])),
  waarden: z.record(z.string(), z.string()),
  /** Words for the parts of a dossier, by their codes in the result. */
  soorten: z.record(z.string(), z.string()),
  lezen: z.record(z.string(), z.string()),
  ontbreekt: z.record(z.string(), z.string()),
  elementen: z.record(z.string(), z.string()),
  halven: z.record(z.string(), z.string()),
  niveaus: z.record(z.string(), z.string()),
  groepen: z.record(z.string(), z.string()),
  gewichten: z.record(z.string(), z.string()),
  grondslagen: z.record(z.string(), z.string()),
  verschillen: z.record(z.string(), z.string()),
  /** The answers for invented families: names of the questions, and word and shape of every value. */
  gezinnen: z.object({
    vragen: z.record(z.enum(QUESTIONS), z.string()),
    waarden: z.record(
      householdValueSchema,
      z.object({ woord: z.string(), teken: z.string(), vorm: z.string() }),
    ),
    uitleg: z.string(),
    voorbehoud: z.string(),
  }),
});

export type Words = z.infer<typeof wordsSchema>;
export type VerdictWord = z.infer<typeof verdictWord>;

/** @throws ZodError naming the key when a word is missing or has another shape */
export function parseWords(yaml: string): Words {
  return wordsSchema.parse(parse(yaml));
}

/** Dutch notation: decimal comma, no thousands separator for the small numbers of this domain. */
export function formatNumber(value: number): string {
  return value.toLocaleString('nl-NL', { maximumFractionDigits: 2 });
}

/** A kenmerk as people read it: "6 maanden", "ja", "alleen ter overbrugging", "niet bekend". */
export function formatFeature(words: Words, key: string, value: string | number | boolean | null): string {
  if (value === null) return words.kenmerken[key]?.leeg ?? words.waarden.ongeregeld ?? '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value === 'string') return words.waarden[value] ?? value;
  const unit = words.kenmerken[key]?.eenheid;
  const number = formatNumber(value);
  if (key === 'leeftijdTot') return `${number} jaar (kinderen jonger dan ${number})`;
  return unit === undefined ? number : `${number} ${value === 1 ? unit[0] : unit[1]}`;
}

/** `2026-03-31` as `31 maart 2026`; other text stays as it is. */
export function formatDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) return iso;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return new Intl.DateTimeFormat('nl-NL', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}
