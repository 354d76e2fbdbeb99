/**
 * Loads the norm from `checks/` and checks it: against the schema, and against the facts that the clause families
 * declare. An error names the file, the row and the key, so that whoever edits a norm can mend it.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { FactSpec } from '../clauses/model.js';
import { factsNamed, leavesOf } from './conditions.js';
import { type Norm, normSchema, type Point, pointSchema, type Summary, summarySchema } from './schema.js';
import { namesIn } from './sentences.js';

export interface Checks {
  readonly norm: Norm;
  readonly points: readonly Point[];
  readonly summary: Summary;
  /** sha256 over all files of the norm (cases left out), hex. */
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

function parseYaml<T>(file: string, source: string, schema: z.ZodType<T>): T {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new NormError(file, [`geen geldige YAML op regel ${line}, kolom ${col} (${error.code})`]);
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  throw new NormError(
    file,
    parsed.error.issues.map((issue) => {
      const node = document.getIn(issue.path as (string | number)[], true) as
        | { range?: [number, number, number] }
        | undefined;
      const line = node?.range === undefined ? '' : ` (regel ${lines.linePos(node.range[0]).line})`;
      return `${issue.path.join(' > ')}${line}: ${issue.message}`;
    }),
  );
}

/** Everything a point names must exist: facts, their values, parameters, advice for its causes. */
function problemsOf(
  point: Point,
  specs: ReadonlyMap<string, FactSpec>,
  families: ReadonlySet<string>,
): readonly string[] {
  const problems: string[] = [];
  const parameters = new Set(Object.keys(point.parameters));
  const causes = new Set(point.rijen.map((row) => row.oorzaak ?? row.naam));
  for (const family of point.families)
    if (!families.has(family)) problems.push(`families: "${family}" bestaat niet`);
  const names = point.rijen.map(({ naam }) => naam);
  for (const name of names)
    if (names.filter((other) => other === name).length > 1)
      problems.push(`rij "${name}" staat er meer dan eens`);
  for (const [index, row] of point.rijen.entries()) {
    const where = `rij "${row.naam}"`;
    if (row.als === undefined && index !== point.rijen.length - 1)
      problems.push(`${where}: alleen de laatste rij mag zonder als`);
    if (row.als !== undefined && index === point.rijen.length - 1)
      problems.push(`${where}: de laatste rij mag geen als hebben`);
    for (const leaf of row.als === undefined ? [] : leavesOf(row.als)) {
      const spec = specs.get(leaf.feit);
      if (spec === undefined) {
        problems.push(`${where}: feit "${leaf.feit}" bestaat niet`);
        continue;
      }
      const values = [leaf.is, leaf['is-niet'], ...(leaf['is-een-van'] ?? [])].filter(
        (value) => value !== undefined,
      );
      for (const value of values) {
        const known =
          (value === null && spec.nullable === true) ||
          (spec.of.type === 'keuze' && typeof value === 'string' && spec.of.values.includes(value)) ||
          (spec.of.type === 'waar-onwaar' && typeof value === 'boolean') ||
          (spec.of.type === 'getal' && typeof value === 'number');
        if (!known)
          problems.push(`${where}: feit "${leaf.feit}" kent de waarde ${JSON.stringify(value)} niet`);
      }
      for (const limit of [leaf.onder, leaf.minstens]) {
        if (typeof limit === 'string' && !parameters.has(limit.slice(1)))
          problems.push(`${where}: parameter ${limit} bestaat niet`);
      }
    }
    for (const fact of row.bewijs)
      if (!specs.has(fact)) problems.push(`${where}: bewijs "${fact}" bestaat niet`);
    if (row.grond === 'uit-feit' && row.bewijs.length === 0)
      problems.push(`${where}: grond uit-feit vraagt bewijs`);
    for (const name of [...namesIn(row.reden), ...namesIn(row.controle ?? '')]) {
      const exists = name.startsWith('$') ? parameters.has(name.slice(1)) : specs.has(name);
      if (!exists) problems.push(`${where}: {${name}} bestaat niet`);
    }
  }
  for (const cause of Object.keys(point.adviezen))
    if (!causes.has(cause)) problems.push(`adviezen: oorzaak "${cause}" komt in geen rij voor`);
  for (const row of point.rijen) {
    const needsAdvice =
      row.oordeel === 'voldoet-niet' || row.oordeel === 'ontbreekt' || row.oordeel === 'voldoet-deels';
    const cause = row.oorzaak ?? row.naam;
    if (needsAdvice && point.status === 'telt' && point.adviezen[cause] === undefined)
      problems.push(`adviezen: voor oorzaak "${cause}" staat er geen advies`);
  }
  return problems;
}

/**
 * @param folder path of `checks/`
 * @param specs the facts that the families declare
 * @throws NormError
 */
export function loadChecks(folder: string, specs: readonly FactSpec[], families: readonly string[]): Checks {
  const hash = createHash('sha256');
  const read = (path: string): string => {
    const source = readFileSync(join(folder, path), 'utf8');
    hash.update(path).update('\0').update(source).update('\0');
    return source;
  };
  const norm = parseYaml('norm.yaml', read('norm.yaml'), normSchema);
  const known = new Map(specs.map((spec) => [spec.name, spec]));
  const points = norm.punten.map((slug) => {
    const file = `${slug}/punt.yaml`;
    const point = parseYaml(file, read(file), pointSchema);
    const problems = problemsOf(point, known, new Set(families));
    if (problems.length > 0) throw new NormError(file, problems);
    return point;
  });
  const summary = parseYaml('samenvatting.yaml', read('samenvatting.yaml'), summarySchema);
  const problems = summary.zinnen.flatMap(({ onderwerp, rijen }) =>
    rijen.flatMap((row) =>
      [...(row.als === undefined ? [] : factsNamed(row.als)), ...namesIn(row.zin)]
        .filter((name) => !known.has(name))
        .map((name) => `${onderwerp}: feit "${name}" bestaat niet`),
    ),
  );
  if (problems.length > 0) throw new NormError('samenvatting.yaml', problems);
  return { norm, points, summary, hash: hash.digest('hex') };
}

/** Names of the case files of a point, sorted. */
export function caseFilesOf(folder: string, slug: string): readonly string[] {
  return readdirSync(join(folder, slug, 'cases'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, slug, 'cases', name));
}
