/** The papers of the project itself, where they are at hand: notes and letters are no rules, and one real regulation is. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeFile } from '../reporting/pages.js';

const SEEDS = '../shared/seeds';
const files = existsSync(SEEDS) ? readdirSync(SEEDS).filter((file) => /^00\d/.test(file)) : [];

/** Read by hand with the codebook. */
const VERDICTS: Readonly<Record<number, string>> = {
  1: 'voldoet',
  2: 'niet-beoordeelbaar',
  3: 'voldoet',
  4: 'voldoet',
  5: 'voldoet-deels',
  6: 'voldoet-deels',
  7: 'voldoet',
  8: 'voldoet',
  9: 'voldoet',
  10: 'voldoet',
  11: 'voldoet',
  12: 'voldoet-deels',
};

describe.skipIf(files.length === 0)('the source papers (skipped where ../shared is absent)', () => {
  it.each(files.filter((file) => !file.startsWith('004')))('%s gives no rules on SMI', async (file) => {
    expect((await judgeFile(join(SEEDS, file))).result.outcome).toBe('geen-smi-regeling');
  });

  it('the regulation among its council papers has the verdicts of who read it by hand', async () => {
    const file = files.find((one) => one.startsWith('004')) ?? '';
    const { result } = await judgeFile(join(SEEDS, file));
    const found = Object.fromEntries(result.findings.map(({ point, verdict }) => [point, verdict]));
    expect(found).toMatchObject(VERDICTS);
  });
});
