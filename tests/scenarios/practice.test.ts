/** Pages for parents and forms with labels: verdicts and the seven elements, against the aims of the project. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, run } from '../support/run-cli.js';

const OWN = join(ROOT, 'corpus/voorbeelden/praktijk');
const SHARED = join(ROOT, '../shared/corpus-dev/praktijk');

interface Measured {
  readonly verdicts: readonly { readonly label: string; readonly found: string }[];
  readonly factsFound: readonly { readonly key: string; readonly right: boolean }[];
}

function share(values: readonly boolean[]): number {
  return values.filter(Boolean).length / values.length;
}

describe.each([
  ['corpus/voorbeelden/praktijk', OWN],
  ['the shared examples', SHARED],
])('%s', (_, folder) => {
  it.skipIf(!existsSync(folder))(
    'at least 95% of the elements and 90% of the verdicts right',
    async () => {
      const ran = await run(['evalueer', folder, '--json']);
      const { verdicts, factsFound } = JSON.parse(ran.stdout) as Measured;
      const elements = factsFound.filter(({ key }) => key.startsWith('onderdeel'));
      expect(verdicts.length).toBeGreaterThan(20);
      expect(elements.length).toBeGreaterThan(35);
      expect(share(verdicts.map(({ label, found }) => label === found))).toBeGreaterThanOrEqual(0.9);
      expect(share(elements.map(({ right }) => right))).toBeGreaterThanOrEqual(0.95);
    },
    120_000,
  );
});
