/** `dossier.yaml`: what a person says of the sources in a folder: whose they are, what each is, what to leave out. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { UsageError } from './exit-codes.js';

const DOSSIER_FILE = 'dossier.yaml';

const schema = z.strictObject({
  /** Name of the municipality. */
  gemeente: z.string().min(1).optional(),
  bronnen: z
    .array(
      z.strictObject({
        bestand: z.string().min(1),
        soort: z.enum(['regeling', 'webpagina', 'formulier', 'anders']).optional(),
      }),
    )
    .default([]),
  /** Files that are no part of the dossier. */
  weglaten: z.array(z.string().min(1)).default([]),
});
export type DossierFile = z.infer<typeof schema>;

const SORTS = 'regeling, webpagina, formulier of anders';

/** What is wrong, in Dutch, by the place in the file. */
function inDutch(issue: z.core.$ZodIssue): string {
  const where = issue.path.length === 0 ? '' : `${issue.path.join(' > ')}: `;
  if (issue.code === 'unrecognized_keys')
    return `${where}${issue.keys.map((key) => `"${key}"`).join(', ')} is hier niet bekend; bekend zijn gemeente, bronnen (met bestand en soort) en weglaten`;
  if (issue.code === 'invalid_value') return `${where}kies ${SORTS}`;
  if (issue.path.at(-1) === 'bestand') return `${where}geef de naam van het bestand`;
  return `${where}klopt niet`;
}

/** @returns null where the folder has none @throws UsageError with the place and what to do */
export function readDossierFile(folder: string): DossierFile | null {
  const path = join(folder, DOSSIER_FILE);
  if (!existsSync(path)) return null;
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`"${path}" kan niet worden gelezen. Controleer of u het bestand mag lezen.`);
  }
  const document = parseDocument(source);
  const [error] = document.errors;
  if (error !== undefined) {
    const line = source.slice(0, error.pos[0]).split('\n').length;
    throw new UsageError(`"${path}" is geen geldige YAML: kijk op regel ${line}.`);
  }
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (!parsed.success)
    throw new UsageError(`"${path}" klopt niet: ${parsed.error.issues.map(inDutch).join('; ')}.`);
  const unknown = [...parsed.data.bronnen.map(({ bestand }) => bestand), ...parsed.data.weglaten].filter(
    (name) => !existsSync(join(folder, name)),
  );
  if (unknown.length > 0)
    throw new UsageError(
      `"${path}" noemt een bestand dat er niet is: ${unknown.join(', ')}. Schrijf de naam zoals het bestand heet.`,
    );
  return parsed.data;
}
