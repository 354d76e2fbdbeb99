/** The contract of a result as JSON Schema, for whoever reads results without this program. */
import { z } from 'zod';
import { RESULT_SCHEMA, runResultSchema } from './schema.js';

/** The text of `docs/runresult.schema.json`. */
export function runResultJsonSchema(): string {
  const schema = z.toJSONSchema(runResultSchema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ title: RESULT_SCHEMA, ...schema }, null, 2)}\n`;
}
