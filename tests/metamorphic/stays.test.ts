/**
 * The same rules in other words or another order get the same verdicts. Every rewriting is tried on every source; the
 * random parts (orders, places, line lengths) are drawn by fast-check from a fixed seed, so a failure can be repeated.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judged } from '../support/judged.js';
import { REWRITINGS } from './rewrite.js';

const SEED = 20260129;
/** Draws per rewriting; each draw takes one source and one series of random numbers. */
const DRAWS = 10;

const folders = ['../../corpus/voorbeelden/afstemming', '../../corpus/bronteksten/afstemming'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);
const sources = folders
  .flatMap((folder) => readdirSync(folder).map((file) => ({ file, path: `${folder}/${file}` })))
  .filter(({ file }) => file.endsWith('.md'))
  .sort((a, b) => a.file.localeCompare(b.file));

type Verdicts = Readonly<Record<number, string>>;
const known = new Map<string, Verdicts>();

function verdictsOf(markdown: string): Verdicts {
  return Object.fromEntries(judged(markdown).findings.map(({ point, verdict }) => [point, verdict]));
}

function verdictsOfSource(path: string): Verdicts {
  const found = known.get(path) ?? verdictsOf(readFileSync(path, 'utf8'));
  known.set(path, found);
  return found;
}

describe('verdicts stay', () => {
  it('has sources to rewrite', () => expect(sources.length).toBeGreaterThan(10));

  it.each(REWRITINGS)('$name', ({ apply }) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sources),
        fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 40, maxLength: 40 }),
        ({ file, path }, numbers) => {
          let at = 0;
          const random = (): number => numbers[at++ % numbers.length] ?? 0;
          const rewritten = apply(readFileSync(path, 'utf8'), random);
          expect({ file, ...verdictsOf(rewritten) }).toEqual({ file, ...verdictsOfSource(path) });
        },
      ),
      { seed: SEED, numRuns: DRAWS },
    );
  });
});
