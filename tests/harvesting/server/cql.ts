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

/** Whether something meets a query. @param meets whether it meets one clause; throws for an index it does not know */
export function evaluate(query: string, meets: (clause: Clause) => boolean): boolean {
  const tokens = tokensOf(query);
  let at = 0;
  const next = (): string => {
    const token = tokens[at];
    at += 1;
    if (token === undefined) throw new CqlError(10, query);
    return token;
  };
  const clause = (): boolean => {
    if (tokens[at] === '(') {
      at += 1;
      const inner = either();
      if (next() !== ')') throw new CqlError(10, query);
      return inner;
    }
    const index = next();
    const relation = next();
    if (!/^(?:adj|any|all|=|==|>=|<=|<|>)$/.test(relation)) throw new CqlError(10, query);
    return meets({ index, relation, value: unquoted(next()) });
  };
  // Both sides are always looked at: an unknown index is told wherever it stands.
  const both = (): boolean => {
    let holds = clause();
    while (tokens[at] === 'and') {
      at += 1;
      holds = clause() && holds;
    }
    return holds;
  };
  const either = (): boolean => {
    let holds = both();
    while (tokens[at] === 'or') {
      at += 1;
      holds = both() || holds;
    }
    return holds;
  };
  const holds = either();
  if (at < tokens.length) throw new CqlError(10, query);
  return holds;
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
