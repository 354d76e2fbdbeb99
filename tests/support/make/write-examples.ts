/**
 * Writes the examples of `corpus/voorbeelden` in the formats that `corpus/bronteksten/formaten.yaml` lists, from the
 * Markdown sources beside it. Run by hand after a source or the list has changed: `npm run voorbeelden`. What is not in
 * the list is Markdown already and stands among the examples itself.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { inFormat } from './all-formats.js';
import { readSample } from './sample.js';

const SOURCES = 'corpus/bronteksten';
const EXAMPLES = 'corpus/voorbeelden';

const DATE = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const listSchema = z.array(
  z.strictObject({
    /** File in the sources, with its folder: "afstemming/02-waterhoven.md". */
    bron: z.string(),
    /** A name of FORMATS in all-formats.ts. */
    formaat: z.string(),
    gemeente: z.string(),
    orgaan: z.string(),
    vastgesteld: DATE,
    inwerking: DATE,
    uitwerking: DATE.optional(),
    cvdr: z.string().optional(),
    gmb: z.string().optional(),
  }),
);

for (const { bron, formaat, ...published } of listSchema.parse(
  parse(readFileSync(`${SOURCES}/formaten.yaml`, 'utf8'), { schema: 'core' }),
)) {
  const markdown = readFileSync(`${SOURCES}/${bron}`, 'utf8');
  const { uitwerking, cvdr, gmb, ...always } = published;
  const made = await inFormat(formaat, markdown, {
    ...always,
    titel: readSample(markdown).title,
    ...(uitwerking === undefined ? {} : { uitwerking }),
    ...(cvdr === undefined ? {} : { cvdr }),
    ...(gmb === undefined ? {} : { gmb }),
  });
  const target = `${EXAMPLES}/${bron.replace(/\.md$/, '')}.${formaat.split('.').at(-1)}`;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, made);
}
