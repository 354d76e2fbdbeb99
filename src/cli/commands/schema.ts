/** `basislijn schema`: the contract of a result, as `docs/runresult.schema.json` holds it. */
import { runResultJsonSchema } from '../../results/json-schema.js';
import { EXIT } from '../exit-codes.js';

export function schema(): number {
  process.stdout.write(runResultJsonSchema());
  return EXIT.ok;
}
