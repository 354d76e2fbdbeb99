/** YAML with a schema, where an error knows its line: whoever edits these files must be able to mend them. */
import { type Document, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Problem } from './validate.js';

const IN_DUTCH = z.locales.nl().localeError;

export interface Parsed<T> {
  readonly data: T;
  /** A problem as a sentence, with the line that it is on. */
  readonly describe: (problem: Problem) => string;
}

/** The line of the nearest node on the path that is there: a key that is missing has no line of its own. */
function lineOf(document: Document, lines: LineCounter, path: readonly (string | number)[]): number | null {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] } | undefined;
    const start = node?.range?.[0];
    if (start !== undefined) return lines.linePos(start).line;
  }
  return null;
}

/** @param fail throws; gets every problem as a sentence in Dutch with its line */
export function parseYaml<T>(
  source: string,
  schema: z.ZodType<T>,
  fail: (problems: readonly string[]) => never,
): Parsed<T> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    fail([`geen geldige YAML op regel ${line}, kolom ${col} (${error.code})`]);
  }
  const describe = ({ path, message }: Problem): string => {
    const line = lineOf(document, lines, path);
    return line === null ? message : `regel ${line}: ${message}`;
  };
  const parsed = schema.safeParse(document.toJS(), { error: IN_DUTCH });
  if (parsed.success) return { data: parsed.data, describe };
  return fail(
    parsed.error.issues.map((issue) => {
      const path = issue.path as (string | number)[];
      const where = path.length === 0 ? '' : `${path.join(' > ')}: `;
      return describe({ path, message: `${where}${issue.message}` });
    }),
  );
}
