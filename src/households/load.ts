/**
 * Loads `corpus/gezinnen` and checks it: against its form, and against the facts that the clause families declare. An
 * error names the file and the line.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FactSpec } from '../clauses/model.js';
import { parseYaml } from '../judging/yaml-file.js';
import { parseAllowanceTable } from './allowance-table.js';
import { familiesSchema, type HouseholdData, rulesSchema } from './model.js';
import { problemsOfRules } from './validate.js';

/** Data on families that cannot be used, in Dutch: which file, which line, what is wrong. */
export class HouseholdError extends Error {
  override readonly name = 'HouseholdError';
  constructor(
    readonly file: string,
    readonly problems: readonly string[],
  ) {
    super(`${file}: ${problems.join('; ')}`);
  }
}

function read(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/\r\n/g, '\n');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new HouseholdError(name, [`dit bestand kan niet worden gelezen (${reason})`]);
  }
}

/**
 * @param folder path of `corpus/gezinnen`
 * @param specs the facts that the clause families declare
 * @param families another file with families, instead of `gezinnen.yaml` in the folder
 * @throws HouseholdError
 */
export function loadHouseholds(folder: string, specs: readonly FactSpec[], families?: string): HouseholdData {
  const failIn =
    (file: string) =>
    (problems: readonly string[]): never => {
      throw new HouseholdError(file, problems);
    };
  const yaml = families ?? join(folder, 'gezinnen.yaml');
  const name = basename(yaml);
  const { gezinnen } = parseYaml(read(yaml, name), familiesSchema, failIn(name)).data;
  const rulesFile = 'beslisregels.yaml';
  const rules = parseYaml(read(join(folder, rulesFile), rulesFile), rulesSchema, failIn(rulesFile));
  const problems = problemsOfRules(rules.data, specs);
  if (problems.length > 0) throw new HouseholdError(rulesFile, problems.map(rules.describe));
  const tableFile = rules.data['kot-tabel'];
  const table = parseAllowanceTable(read(join(folder, tableFile), tableFile), failIn(tableFile));
  return { families: gezinnen, rules: rules.data, table };
}
