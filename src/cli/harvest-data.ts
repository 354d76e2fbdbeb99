/** Loads what the harvest goes by: settings, search terms, joint bodies and names; checked, with errors in Dutch. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { JointBody, Names } from '../harvesting/owners.js';
import {
  type HarvestSettings,
  type SearchTerms,
  settingsSchema,
  termsSchema,
} from '../harvesting/settings.js';
import { foldName, rowsOf } from '../reading/metadata/register.js';
import { UsageError } from './exit-codes.js';
import { register } from './read-source.js';
import { HARVEST_FOLDER, REGISTER_FOLDER } from './root.js';

function load<T>(path: string, schema: z.ZodType<T>): T {
  if (!existsSync(path)) throw new UsageError(`het bestand "${path}" bestaat niet.`);
  let data: unknown;
  try {
    data = parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    throw new UsageError(`"${path}" is geen geldige YAML: ${detail}`);
  }
  const parsed = schema.safeParse(data);
  if (!parsed.success)
    throw new UsageError(
      `"${path}" klopt niet: ${parsed.error.issues.map(({ path: at, message }) => `${at.join(' > ')}: ${message}`).join('; ')}`,
    );
  return parsed.data;
}

/** @param path null for the settings that come with the program @throws UsageError */
export function loadSettings(path: string | null): HarvestSettings {
  return load(path ?? `${HARVEST_FOLDER}/instellingen.yaml`, settingsSchema);
}

/** @throws UsageError */
export function loadTerms(): SearchTerms {
  return load(`${HARVEST_FOLDER}/zoektermen.yaml`, termsSchema);
}

/** Suffixes by which CVDR tells municipalities of one name apart. */
const SUFFIX = /\s*\((?:O|L|NH|ZH|Utr|Gld|Ov|Lb)\.?\)$/i;

export function namesOfRegister(): Names {
  const { codeByName, municipalities } = register();
  const byCode = new Map(municipalities.map(({ code, name }) => [code, name]));
  const find = (name: string): string | null | undefined => codeByName.get(foldName(name));
  return {
    codeOf: (name) => find(name) ?? find(name.replace(SUFFIX, '')),
    nameOf: (code) => byCode.get(code),
  };
}

const read = new Map<string, ReturnType<typeof rowsOf>>();

/** Rows of a file of the register; it is read once. */
function rows(file: string): ReturnType<typeof rowsOf> {
  const known = read.get(file) ?? rowsOf(readFileSync(`${REGISTER_FOLDER}/${file}`, 'utf8'));
  read.set(file, known);
  return known;
}

export function jointBodies(names: Names): readonly JointBody[] {
  return rows('samenwerkingsverbanden.csv').map((row) => ({
    name: row.naam ?? '',
    aliases: (row.andere_namen ?? '').split('|').filter((name) => name !== ''),
    codes: (row.gemeenten ?? '').split('|').flatMap((name) => names.codeOf(name) ?? []),
  }));
}

/** Names under which a municipality publishes or published: its own, as CVDR writes it, and those it took over. */
export function creatorNames(code: string, names: Names): readonly string[] {
  const own = names.nameOf(code) ?? code;
  const former = rows('andere-namen.csv')
    .filter((row) => row.code === code)
    .map((row) => row.naam ?? '');
  return [...new Set([own.replace(/\.\)$/, ')'), ...former])].filter((name) => name !== '');
}

/** Codes of the municipalities that were named, or of all. @throws UsageError for a name that is not known */
export function codesOf(chosen: string | null, names: Names): readonly string[] {
  if (chosen === null) return register().municipalities.map(({ code }) => code);
  return chosen.split(',').map((name) => {
    const code = /^GM\d{4}$/i.test(name.trim()) ? name.trim().toUpperCase() : names.codeOf(name.trim());
    if (code === null || code === undefined || names.nameOf(code) === undefined)
      throw new UsageError(`de gemeente "${name.trim()}" staat niet in het register. Controleer de naam.`);
    return code;
  });
}
