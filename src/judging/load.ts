/**
 * Loads the norm from `checks/` and checks it: against the schema, and against the facts that the clause families
 * declare. An error names the file, the row and the line, so that whoever edits a norm can mend it.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { FactSpec } from '../clauses/model.js';
import { type Norm, normSchema, type Point, pointSchema, type Summary, summarySchema } from './schema.js';
import { type Problem, problemsOf, problemsOfSummary, type Vocabulary } from './validate.js';
import { type Parsed, parseYaml } from './yaml-file.js';

export interface Checks {
  readonly norm: Norm;
  readonly points: readonly Point[];
  readonly summary: Summary;
  /** sha256 over all files of the norm in order of their names (cases left out), hex. */
  readonly hash: string;
}

/** A norm that cannot be used, in Dutch: which file, which place, what is wrong. */
export class NormError extends Error {
  override readonly name = 'NormError';
  constructor(
    readonly file: string,
    readonly problems: readonly string[],
  ) {
    super(`${file}: ${problems.join('; ')}`);
  }
}

function readSource(folder: string, file: string): string {
  try {
    // A checkout with Windows line ends is the same norm.
    return readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new NormError(file, [`dit bestand kan niet worden gelezen (${reason})`]);
  }
}

function refuse<T>(file: string, parsed: Parsed<T>, problems: readonly Problem[]): void {
  if (problems.length > 0) throw new NormError(file, problems.map(parsed.describe));
}

/**
 * @param folder path of `checks/`
 * @param specs the facts that the families declare
 * @throws NormError
 */
export function loadChecks(folder: string, specs: readonly FactSpec[], families: readonly string[]): Checks {
  const sources = new Map<string, string>();
  const read = <T>(file: string, schema: z.ZodType<T>): Parsed<T> => {
    const source = readSource(folder, file);
    sources.set(file, source);
    return parseYaml(source, schema, (problems) => {
      throw new NormError(file, problems);
    });
  };
  const vocabulary: Vocabulary = {
    facts: new Map(specs.map((spec) => [spec.name, spec])),
    families: new Set(families),
  };
  const norm = read('norm.yaml', normSchema);
  const seen = new Map<number, string>();
  const points = norm.data.punten.map((slug, index) => {
    const file = `${slug}/punt.yaml`;
    const point = read(file, pointSchema);
    const other = seen.get(point.data.punt);
    if (other !== undefined)
      refuse('norm.yaml', norm, [
        { path: ['punten', index], message: `${slug} en ${other} hebben allebei nummer ${point.data.punt}` },
      ]);
    seen.set(point.data.punt, slug);
    refuse(file, point, problemsOf(point.data, vocabulary));
    return point.data;
  });
  const summary = read('samenvatting.yaml', summarySchema);
  refuse('samenvatting.yaml', summary, problemsOfSummary(summary.data, vocabulary));
  const hash = createHash('sha256');
  for (const file of [...sources.keys()].sort())
    hash
      .update(file)
      .update('\0')
      .update(sources.get(file) ?? '')
      .update('\0');
  return { norm: norm.data, points, summary: summary.data, hash: hash.digest('hex') };
}

/** Names of the case files of a point, sorted. */
export function caseFilesOf(folder: string, slug: string): readonly string[] {
  return readdirSync(join(folder, slug, 'cases'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, slug, 'cases', name));
}
