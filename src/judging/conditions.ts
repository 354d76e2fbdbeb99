/** Whether a condition of a decision row holds for the facts of a text. The vocabulary is small and closed. */
import type { Fact, FactValue } from '../clauses/model.js';
import type { Condition, FactCondition } from './schema.js';

export type Facts = ReadonlyMap<string, Fact>;
/** Values of the parameters of a point on the reference date. */
export type Parameters = ReadonlyMap<string, number>;

/** Facts that a condition names, in order of appearance. */
export function factsNamed(condition: Condition): readonly string[] {
  if ('alle' in condition) return condition.alle.flatMap(factsNamed);
  if ('een' in condition) return condition.een.flatMap(factsNamed);
  if ('geen' in condition) return condition.geen.flatMap(factsNamed);
  return [condition.feit];
}

/** All single conditions, combinators left out. */
export function leavesOf(condition: Condition): readonly FactCondition[] {
  if ('alle' in condition) return condition.alle.flatMap(leavesOf);
  if ('een' in condition) return condition.een.flatMap(leavesOf);
  if ('geen' in condition) return condition.geen.flatMap(leavesOf);
  return [condition];
}

function limitOf(limit: number | string, parameters: Parameters): number {
  if (typeof limit === 'number') return limit;
  const value = parameters.get(limit.slice(1));
  if (value === undefined) throw new Error(`parameter ${limit} bestaat niet`);
  return value;
}

function single(condition: FactCondition, value: FactValue, parameters: Parameters): boolean {
  if (condition.is !== undefined) return value === condition.is;
  if (condition['is-niet'] !== undefined) return value !== condition['is-niet'];
  if (condition['is-een-van'] !== undefined) return condition['is-een-van'].includes(value);
  if (condition.bekend !== undefined) return (value !== null) === condition.bekend;
  if (condition.onder !== undefined)
    return typeof value === 'number' && value < limitOf(condition.onder, parameters);
  if (condition.minstens !== undefined) {
    return typeof value === 'number' && value >= limitOf(condition.minstens, parameters);
  }
  return false;
}

/** A fact that no family yielded counts as unknown (null). */
export function holds(condition: Condition, facts: Facts, parameters: Parameters): boolean {
  if ('alle' in condition) return condition.alle.every((part) => holds(part, facts, parameters));
  if ('een' in condition) return condition.een.some((part) => holds(part, facts, parameters));
  if ('geen' in condition) return !condition.geen.some((part) => holds(part, facts, parameters));
  return single(condition, facts.get(condition.feit)?.value ?? null, parameters);
}
