/** Whether everything that a point names exists: facts, their values, parameters, advice for its causes. */
import type { FactSpec } from '../clauses/model.js';
import { leavesOf } from './conditions.js';
import type { FactCondition, Point, Row, Scalar, Summary } from './schema.js';
import { namesIn } from './sentences.js';

/** What is wrong, in Dutch, and where in the file. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export interface Vocabulary {
  readonly facts: ReadonlyMap<string, FactSpec>;
  readonly families: ReadonlySet<string>;
}

/** Verdicts that ask something of the municipality, so that every cause of them needs advice. */
const NEEDS_ADVICE: ReadonlySet<string> = new Set(['voldoet-deels', 'voldoet-niet', 'ontbreekt']);

const causeOf = (row: Row): string => row.oorzaak ?? row.naam;

function knows(spec: FactSpec, value: Scalar): boolean {
  if (value === null) return spec.nullable === true;
  if (spec.of.type === 'keuze') return typeof value === 'string' && spec.of.values.includes(value);
  if (spec.of.type === 'waar-onwaar') return typeof value === 'boolean';
  if (spec.of.type === 'getal') return typeof value === 'number';
  return typeof value === 'string';
}

export function problemsOfLeaf(
  leaf: FactCondition,
  { facts }: Pick<Vocabulary, 'facts'>,
  parameters: ReadonlySet<string>,
): readonly string[] {
  const spec = facts.get(leaf.feit);
  if (spec === undefined) return [`feit "${leaf.feit}" bestaat niet`];
  const values = [leaf.is, leaf['is-niet'], ...(leaf['is-een-van'] ?? [])].filter(
    (value) => value !== undefined,
  );
  const limits = [leaf.onder, leaf.minstens].filter((limit) => limit !== undefined);
  return [
    ...values
      .filter((value) => !knows(spec, value))
      .map((value) => `feit "${leaf.feit}" kent de waarde ${JSON.stringify(value)} niet`),
    ...limits
      .filter((limit) => typeof limit === 'string' && !parameters.has(limit.slice(1)))
      .map((limit) => `parameter ${limit} bestaat niet`),
    ...(limits.length > 0 && spec.of.type !== 'getal'
      ? [`feit "${leaf.feit}" is geen getal en kan niet onder of minstens iets zijn`]
      : []),
  ];
}

function problemsOfRow(row: Row, point: Point, vocabulary: Vocabulary): readonly string[] {
  const parameters = new Set(Object.keys(point.parameters));
  const problems = (row.als === undefined ? [] : leavesOf(row.als)).flatMap((leaf) =>
    problemsOfLeaf(leaf, vocabulary, parameters),
  );
  for (const fact of row.bewijs)
    if (!vocabulary.facts.has(fact)) problems.push(`bewijs "${fact}" bestaat niet`);
  if (row.grond === 'uit-feit' && row.bewijs.length === 0) problems.push('grond uit-feit vraagt bewijs');
  return [...problems, ...unknownNames([row.reden, row.controle ?? ''], parameters, vocabulary)];
}

export function unknownNames(
  sentences: readonly string[],
  parameters: ReadonlySet<string>,
  { facts }: Pick<Vocabulary, 'facts'>,
): readonly string[] {
  return sentences
    .flatMap(namesIn)
    .filter((name) => !(name.startsWith('$') ? parameters.has(name.slice(1)) : facts.has(name)))
    .map((name) => `{${name}} bestaat niet`);
}

function problemsOfOrder(point: Point): readonly Problem[] {
  const last = point.rijen.length - 1;
  return point.rijen.flatMap((row, index): readonly Problem[] => {
    const path = ['rijen', index];
    const where = `rij "${row.naam}"`;
    const problems: Problem[] = [];
    if (row.als === undefined && index !== last)
      problems.push({ path, message: `${where}: alleen de laatste rij mag zonder als` });
    if (row.als !== undefined && index === last)
      problems.push({ path, message: `${where}: de laatste rij mag geen als hebben` });
    if (point.rijen.findIndex(({ naam }) => naam === row.naam) !== index)
      problems.push({ path, message: `${where} staat er meer dan eens` });
    return problems;
  });
}

function problemsOfAdvice(point: Point): readonly Problem[] {
  const causes = new Set(point.rijen.map(causeOf));
  const without = point.rijen.filter(
    (row) =>
      point.status === 'telt' && NEEDS_ADVICE.has(row.oordeel) && point.adviezen[causeOf(row)] === undefined,
  );
  return [
    ...Object.keys(point.adviezen)
      .filter((cause) => !causes.has(cause))
      .map((cause) => ({
        path: ['adviezen', cause],
        message: `adviezen: oorzaak "${cause}" komt in geen rij voor`,
      })),
    ...[...new Set(without.map(causeOf))].map((cause) => ({
      path: ['adviezen'],
      message: `adviezen: voor oorzaak "${cause}" staat er geen advies`,
    })),
  ];
}

/** A parameter that no row and no sentence uses is a threshold that looks as if it works. */
function unusedParameters(point: Point): readonly Problem[] {
  const used = new Set([
    ...point.rijen.flatMap(({ als }) =>
      (als === undefined ? [] : leavesOf(als)).flatMap(({ onder, minstens }) => [onder, minstens]),
    ),
    ...point.rijen.flatMap(({ reden, controle }) => [...namesIn(reden), ...namesIn(controle ?? '')]),
    ...[...Object.values(point.adviezen), ...Object.values(point.controles)].flatMap(namesIn),
  ]);
  return Object.keys(point.parameters)
    .filter((name) => !used.has(`$${name}`))
    .map((name) => ({ path: ['parameters', name], message: `parameter ${name} wordt nergens gebruikt` }));
}

/** Everything that is wrong with one point, in the order of the file. */
export function problemsOf(point: Point, vocabulary: Vocabulary): readonly Problem[] {
  const parameters = new Set(Object.keys(point.parameters));
  const named = (key: 'adviezen' | 'controles') =>
    Object.entries(point[key]).flatMap(([code, sentence]) =>
      unknownNames([sentence], parameters, vocabulary).map((message) => ({
        path: [key, code],
        message: `${key}, ${code}: ${message}`,
      })),
    );
  return [
    ...point.families
      .filter((family) => !vocabulary.families.has(family))
      .map((family) => ({ path: ['families'], message: `families: "${family}" bestaat niet` })),
    ...unusedParameters(point),
    ...problemsOfOrder(point),
    ...point.rijen.flatMap((row, index) =>
      problemsOfRow(row, point, vocabulary).map((message) => ({
        path: ['rijen', index],
        message: `rij "${row.naam}": ${message}`,
      })),
    ),
    ...problemsOfAdvice(point),
    ...named('adviezen'),
    ...named('controles'),
  ];
}

/** The same for the sentences on top of a report; these know no parameters. */
export function problemsOfSummary(summary: Summary, vocabulary: Vocabulary): readonly Problem[] {
  const none: ReadonlySet<string> = new Set();
  return summary.zinnen.flatMap(({ onderwerp, rijen }, sentence) =>
    rijen.flatMap(({ als, zin }, index) =>
      [
        ...(als === undefined ? [] : leavesOf(als).flatMap((leaf) => problemsOfLeaf(leaf, vocabulary, none))),
        ...unknownNames([zin], none, vocabulary),
      ].map((message) => ({
        path: ['zinnen', sentence, 'rijen', index],
        message: `${onderwerp}: ${message}`,
      })),
    ),
  );
}
