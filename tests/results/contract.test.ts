/** What the contract promises holds for every example: its form, its quotations, and the same bytes twice. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadRegister } from '../../src/reading/metadata/index.js';
import { readDocument } from '../../src/reading/read.js';
import { runResultJsonSchema } from '../../src/results/json-schema.js';
import { runResultSchema } from '../../src/results/schema.js';
import { assessBytes } from '../support/assess.js';

const FOLDER = 'corpus/voorbeelden/afstemming';
const files = readdirSync(FOLDER).filter((file) => !file.endsWith('.labels.json'));
const register = loadRegister('corpus/register');

describe('the result contract', () => {
  it('is exported as it is', () => {
    expect(readFileSync('docs/runresult.schema.json', 'utf8')).toBe(runResultJsonSchema());
  });

  it.each(files)('%s', async (file) => {
    const bytes = new Uint8Array(readFileSync(`${FOLDER}/${file}`));
    const result = await assessBytes(bytes, file);
    const parsed = runResultSchema.safeParse(result);
    expect(parsed.success ? [] : parsed.error.issues).toEqual([]);
    expect(JSON.stringify(await assessBytes(bytes, file))).toBe(JSON.stringify(result));

    const { text } = await readDocument(bytes, file, register);
    for (const { point, verdict, ground, evidence, needsReview, review } of result.findings) {
      for (const { quote, start, end, prefix, suffix } of evidence) {
        expect(text.slice(start, end), `point ${point}`).toBe(quote);
        expect(text.slice(0, start).endsWith(prefix)).toBe(true);
        expect(text.slice(end).startsWith(suffix)).toBe(true);
      }
      // A verdict without a quotation is allowed only where something is absent (codebook, section 2).
      const absence =
        ground === 'afwezigheid' ||
        ['ontbreekt', 'niet-van-toepassing', 'niet-beoordeelbaar'].includes(verdict);
      if (evidence.length === 0) expect({ point, absence }).toEqual({ point, absence: true });
      expect({ point, why: review.length > 0 }).toEqual({ point, why: needsReview });
    }
    expect(result.score?.low).toBeLessThanOrEqual(result.score?.points ?? -1);
    expect(result.score?.high).toBeGreaterThanOrEqual(result.score?.points ?? 99);
  });
});
