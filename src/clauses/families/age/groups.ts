/**
 * Age groups with a letter: "groep A omvat kinderen van 0 tot 4 jaar", and elsewhere "opvang van een kind uit groep A of
 * B". The groups that the SMI rules name are put in the place of the list that defines them all.
 */
import { labelsIn } from '../../../language/group-labels.js';
import type { Statement } from '../../context/statements.js';
import { type AgeBound, ageBoundsOf } from './bounds.js';

const LABEL = /\b(?:leeftijds)?(?:groep|categorie) ([a-z]|\d)\b/g;
const SHUT_OUT = /\b(?:uitgezonderd|uitgesloten|niet|geen|buiten)\b/;

function labelsOf(words: string): readonly string[] {
  return labelsIn(words.replace(/leeftijds(?=groep|categorie)/g, '')).flatMap(
    (label) => label.split(' ')[1] ?? [],
  );
}

/** The letters in "groep A of B", "de groepen A en B". */
function named(words: string): readonly string[] {
  const lists = [
    ...words.matchAll(
      /\b(?:leeftijds)?(?:groep(?:en)?|categorie(?:en)?) ([a-z]|\d)((?:,| en| of| tot en met)+ ?(?:[a-z]|\d)\b)*/g,
    ),
  ];
  return lists.flatMap(([text]) => text.replace(/^\S+ /, '').match(/\b(?:[a-z]|\d)\b/g) ?? []);
}

/** Which bound belongs to which label, where a statement gives two or more of them. */
function definedIn(statement: Statement): ReadonlyMap<string, AgeBound> {
  const { words } = statement;
  const found = new Map<string, AgeBound>();
  if (labelsOf(words).length < 2) return found;
  const marks = [...words.matchAll(LABEL)];
  const bounds = ageBoundsOf(words);
  marks.forEach((mark, at) => {
    const end = marks[at + 1]?.index ?? words.length;
    const bound = bounds.find(({ start }) => start > mark.index && start < end);
    if (bound !== undefined && mark[1] !== undefined) found.set(mark[1], bound);
  });
  return found.size >= 2 ? found : new Map();
}

export interface GroupAges {
  /** The statement that defines the groups; its ages say nothing of SMI. */
  readonly definition: Statement;
  /** The statement that says which groups have a right, with their bounds. */
  readonly statement: Statement;
  readonly bounds: readonly AgeBound[];
}

/** The age groups that the SMI rules name; null where there are none. */
export function groupAges(statements: readonly Statement[]): GroupAges | null {
  for (const definition of statements) {
    const groups = definedIn(definition);
    if (groups.size === 0) continue;
    for (const statement of statements) {
      if (statement === definition || statement.passage.scope !== 'smi') continue;
      const letIn = statement.words.split(/[.;] /).filter((part) => !SHUT_OUT.test(part));
      const bounds = letIn.flatMap(named).flatMap((label) => groups.get(label) ?? []);
      if (bounds.length > 0) return { definition, statement, bounds };
    }
  }
  return null;
}
