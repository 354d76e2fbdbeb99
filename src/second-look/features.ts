/**
 * What the second reader sees of a sentence: stems of its words, pairs of neighbours, and the stems of the heading, of the head of
 * the list and of the sentence before. No structure, no scope, no meaning: that is what makes it another reader.
 */
import type { Statement } from '../clauses/context/statements.js';
import { stemsOf } from '../language/stems.js';

const known = new Map<string, string>();

function stem(word: string): string {
  const found = known.get(word) ?? stemsOf(word);
  known.set(word, found);
  return found;
}

/** Figures count as one word: which number it is, the rules weigh. */
function stemsIn(text: string): readonly string[] {
  return (text.match(/[a-z]+|\d+/g) ?? []).map((word) => (/\d/.test(word) ? '#' : stem(word)));
}

/** Every point looks at the same statements: their features are worked out once. */
const worked = new WeakMap<Statement, readonly string[]>();

/** Names of the features of a statement, each once. */
export function featuresOf(statement: Statement): readonly string[] {
  const found = worked.get(statement) ?? features(statement);
  worked.set(statement, found);
  return found;
}

function features({ words, rule, heading, before }: Statement): readonly string[] {
  const own = stemsIn(words);
  const found = new Set<string>();
  for (const [index, word] of own.entries()) {
    found.add(word);
    if (index > 0) found.add(`${own[index - 1]}_${word}`);
  }
  for (const word of stemsIn(heading)) found.add(`k:${word}`);
  for (const word of stemsIn(rule.slice(0, rule.length - words.length))) found.add(`l:${word}`);
  for (const word of stemsIn(before)) found.add(`v:${word}`);
  return [...found];
}
