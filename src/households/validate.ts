/** Whether everything that the decision rows name exists, and whether every list of rows ends in one that always holds. */
import type { FactSpec } from '../clauses/model.js';
import { leavesOf } from '../judging/conditions.js';
import type { Condition } from '../judging/schema.js';
import { type Problem, problemsOfLeaf, unknownNames } from '../judging/validate.js';
import { HOUSEHOLD_FACTS, HOUSEHOLD_PARAMETERS } from './facts.js';
import type { Rules } from './model.js';

interface CheckedRow {
  readonly naam: string;
  readonly als?: Condition | undefined;
  readonly bewijs: readonly string[];
  readonly sentences: readonly string[];
}

interface RowList {
  readonly path: readonly (string | number)[];
  readonly rows: readonly CheckedRow[];
}

function listsOf({ poorten, vragen }: Rules): readonly RowList[] {
  return [
    ...poorten.map(({ rijen }, index) => ({
      path: ['poorten', index, 'rijen'],
      rows: rijen.map((row) => ({ ...row, sentences: [row.zin] })),
    })),
    ...Object.entries(vragen).map(([question, { rijen }]) => ({
      path: ['vragen', question, 'rijen'],
      rows: rijen.map((row) => ({ ...row, sentences: [row.kort, row.zin] })),
    })),
  ];
}

/** @param specs the facts that the clause families declare */
export function problemsOfRules(rules: Rules, specs: readonly FactSpec[]): readonly Problem[] {
  const facts = new Map([...specs, ...HOUSEHOLD_FACTS].map((spec) => [spec.name, spec]));
  const parameters: ReadonlySet<string> = new Set(HOUSEHOLD_PARAMETERS);
  return listsOf(rules).flatMap(({ path, rows }) =>
    rows.flatMap((row, index) => {
      const last = index === rows.length - 1;
      return [
        ...(row.als === undefined ? [] : leavesOf(row.als)).flatMap((leaf) =>
          problemsOfLeaf(leaf, { facts }, parameters),
        ),
        ...row.bewijs.filter((name) => !facts.has(name)).map((name) => `bewijs "${name}" bestaat niet`),
        ...unknownNames(row.sentences, parameters, { facts }),
        ...(row.als === undefined && !last ? ['alleen de laatste rij mag zonder als'] : []),
        ...(row.als !== undefined && last ? ['de laatste rij mag geen als hebben'] : []),
        ...(rows.findIndex(({ naam }) => naam === row.naam) === index
          ? []
          : ['deze rij staat er meer dan eens']),
      ].map((message) => ({ path: [...path, index], message: `rij "${row.naam}": ${message}` }));
    }),
  );
}
