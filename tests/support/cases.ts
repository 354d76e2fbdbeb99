/** Loads the cases beside the checks and puts fragments into a minimal SMI instrument of an invented municipality. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { caseFilesOf } from '../../src/judging/load.js';
import { verdictSchema } from '../../src/results/schema.js';

const caseSchema = z.strictObject({
  naam: z.string(),
  tekst: z.string(),
  /** What the text is; a page is HTML, a form HTML or plain text. */
  soort: z.enum(['regeling', 'webpagina', 'formulier']).default('regeling'),
  /** The text is a whole document, not a fragment. */
  volledig: z.boolean().default(false),
  verwacht: z.strictObject({
    oordeel: verdictSchema,
    oorzaak: z.string().optional(),
    /** Short form of the codebook: "art 5 lid 1". The first quotation must stand there. */
    plaats: z.string().optional(),
    controle: z.boolean().optional(),
    feiten: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
  }),
});
export type Case = z.infer<typeof caseSchema>;

export function casesOf(checks: string, slug: string): readonly Case[] {
  if (!existsSync(`${checks}/${slug}/cases`)) return [];
  return caseFilesOf(checks, slug).flatMap((file) => {
    const parsed = z.array(caseSchema).safeParse(parse(readFileSync(file, 'utf8')));
    if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  });
}

const TITLE = 'Beleidsregels kinderopvang op sociaal-medische indicatie gemeente Voorbeeldstad 2026';

/** What surrounds a fragment says nothing on any point but the first. */
export function documentOf({ tekst, volledig, soort }: Case): string {
  if (volledig || soort === 'formulier') return tekst;
  if (soort === 'webpagina')
    return `<html lang="nl"><head><title>Kinderopvang met SMI - Gemeente Voorbeeldstad</title></head><body><main><h1>Kinderopvang met SMI</h1>${tekst}</main></body></html>`;
  const headed = /^\s*(?:#|Artikel \d)/.test(tekst) ? tekst : `### Artikel 2\n\n${tekst}`;
  return `# ${TITLE}

Het college van burgemeester en wethouders van Voorbeeldstad;

besluit vast te stellen: ${TITLE}

${headed}

### Artikel 90 Inwerkingtreding

Deze beleidsregels treden in werking op 1 maart 2026.
`;
}
