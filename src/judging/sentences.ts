/** Fills in the sentences of `checks/`: "{termijnMaanden} maanden", "{$minimumTermijn}". */
import type { FactValue } from '../clauses/model.js';
import type { Facts, Parameters } from './conditions.js';

/** Names between braces in a sentence; parameters keep their "$". */
export function namesIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{(\$?[\w-]+)\}/g)].map((match) => match[1] ?? '');
}

function inDutch(value: FactValue, words: Readonly<Record<string, string>>): string {
  if (value === null) return 'onbekend';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value === 'number') return value.toLocaleString('nl-NL', { maximumFractionDigits: 2 });
  return words[value] ?? value;
}

export function fillIn(
  sentence: string,
  facts: Facts,
  parameters: Parameters,
  words: Readonly<Record<string, string>>,
): string {
  return sentence.replace(/\{(\$?[\w-]+)\}/g, (_, name: string) =>
    name.startsWith('$')
      ? inDutch(parameters.get(name.slice(1)) ?? null, words)
      : inDutch(facts.get(name)?.value ?? null, words),
  );
}

/**
 * A sentence as it stands in the norm, for who reads the rule and not an outcome: parameters with their value, and "…" where
 * an outcome tells what the text says. A gap that stands alone in brackets is left out.
 */
export function withGaps(sentence: string, parameters: Parameters): string {
  return sentence
    .replace(/ ?\(\{[\w-]+\}\)/g, '')
    .replace(/\{(\$?[\w-]+)\}/g, (_, name: string) =>
      name.startsWith('$') ? inDutch(parameters.get(name.slice(1)) ?? null, {}) : '…',
    )
    .replace(/…(?: …)+/g, '…');
}
