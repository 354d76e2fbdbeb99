/** A small reader of the query language: clauses with `and`, `or` and brackets, so that the made services answer as asked. */

export interface Clause {
  readonly index: string;
  readonly relation: string;
  readonly value: string;
}

export class CqlError extends Error {
  constructor(
    /** Number of the diagnostic. */
    readonly code: number,
    readonly details: string,
  ) {
    super(details);
  }
}

const TOKEN = /\s*(\(|\)|"(?:[^"\\]|\\.)*"|>=|<=|==|=|<|>|[^\s()"=<>]+)/gy;

function tokensOf(query: string): readonly string[] {
  const tokens = [...query.matchAll(TOKEN)].map(([, token = '']) => token);
  if (tokens.join('').length < query.replace(/\s+/g, '').length * 0.9) throw new CqlError(10, query);
  return tokens;
}

function unquoted(token: string): string {
  return token.startsWith('"') ? token.slice(1, -1).replace(/\\(.)/g, '$1') : token;
}

/** Whether something meets one clause; throws for an index it does not know. */
export type Meets = (clause: Clause) => boolean;
type Query = (meets: Meets) => boolean;

/** @throws CqlError for a query that cannot be read */
export function compile(query: string): Query {
  const tokens = tokensOf(query);
  let at = 0;
  const next = (): string => {
    const token = tokens[at];
    at += 1;
    if (token === undefined) throw new CqlError(10, query);
    return token;
  };
  const clause = (): Query => {
    if (tokens[at] === '(') {
      at += 1;
      const inner = either();
      if (next() !== ')') throw new CqlError(10, query);
      return inner;
    }
    const index = next();
    const relation = next();
    if (!/^(?:adj|any|all|=|==|>=|<=|<|>)$/.test(relation)) throw new CqlError(10, query);
    const value = unquoted(next());
    return (meets) => meets({ index, relation, value });
  };
  const listOf = (part: () => Query, word: string): readonly Query[] => {
    const parts = [part()];
    while (tokens[at] === word) {
      at += 1;
      parts.push(part());
    }
    return parts;
  };
  const both = (): Query => {
    const parts = listOf(clause, 'and');
    return (meets) => parts.every((part) => part(meets));
  };
  const either = (): Query => {
    const parts = listOf(both, 'or');
    return (meets) => parts.some((part) => part(meets));
  };
  const compiled = either();
  if (at < tokens.length) throw new CqlError(10, query);
  return compiled;
}

/** Every index that a query names. */
export function indexesOf(query: string): ReadonlySet<string> {
  const found = new Set<string>();
  const note =
    (answer: boolean): Meets =>
    ({ index }) => {
      found.add(index);
      return answer;
    };
  // Both ways, so that neither side of an `and` or an `or` is passed over.
  compile(query)(note(true));
  compile(query)(note(false));
  return found;
}

export function evaluate(query: string, meets: Meets): boolean {
  return compile(query)(meets);
}

/** Whether a text meets words by a relation, as the service looks at them: without hyphens and capitals. */
export function hasWords(text: string, relation: string, value: string): boolean {
  const plain = (of: string): string =>
    ` ${of
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim()} `;
  const where = plain(text);
  const words = plain(value).trim().split(' ');
  const has = (word: string): boolean =>
    word.endsWith('*') ? where.includes(` ${word.slice(0, -1)}`) : where.includes(` ${word} `);
  if (relation === 'adj') return where.includes(plain(value));
  if (relation === '==') return where === plain(value);
  return relation === 'any' ? words.some(has) : words.every(has);
}

export function compares(own: string, relation: string, value: string): boolean {
  if (relation === '>=') return own >= value;
  if (relation === '<=') return own <= value;
  if (relation === '>') return own > value;
  if (relation === '<') return own < value;
  return own === value;
}
