/** The whole measurement, as the command gives it, on three small texts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { regulationWith } from '../metamorphic/base.js';
import { emptyFolder, type Ran, run } from '../support/run-cli.js';

const MET = Object.fromEntries(
  Array.from({ length: 14 }, (_, index) => [
    String(index + 1),
    { verdict: [2, 12, 13, 14].includes(index + 1) ? 'niet-beoordeelbaar' : 'voldoet', evidence: [] },
  ]),
);

function labels(document: string, changed: Record<string, string> = {}): string {
  const verdicts = { ...MET };
  for (const [point, verdict] of Object.entries(changed)) verdicts[point] = { verdict, evidence: [] };
  return JSON.stringify({ document, verdicts, kenmerken: { termijnMaanden: 6 } });
}

let folder = '';
let measured: Ran;

beforeAll(async () => {
  folder = emptyFolder();
  writeFileSync(join(folder, 'a.md'), regulationWith());
  writeFileSync(join(folder, 'a.labels.json'), labels('a.md'));
  // The label says that the term falls short; the program finds that it does not: a critical error.
  writeFileSync(join(folder, 'b.md'), regulationWith());
  writeFileSync(join(folder, 'b.labels.json'), labels('b.md', { '6': 'voldoet-niet' }));
  writeFileSync(join(folder, 'c.md'), regulationWith({ hardheid: null }));
  writeFileSync(join(folder, 'c.labels.json'), labels('c.md', { '8': 'ontbreekt' }));
  measured = await run(['evalueer', folder, '--json']);
});

describe('basislijn evalueer', () => {
  it('counts what is right, point by point', () => {
    expect(measured.code).toBe(0);
    const { disagreements } = JSON.parse(measured.stdout);
    expect(disagreements).toHaveLength(1);
    expect(disagreements[0]).toMatchObject({
      point: 6,
      label: 'voldoet-niet',
      found: 'voldoet',
      critical: true,
    });
  });

  it('compares with an earlier measurement', async () => {
    const earlier = join(folder, 'eerder.json');
    const changed = JSON.parse(measured.stdout);
    writeFileSync(earlier, JSON.stringify(changed));
    const ran = await run(['evalueer', folder, '--tegen', earlier]);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(/verschoven|verschuiv/i);
  });

  it('puts plain keywords beside it', async () => {
    const ran = await run(['evalueer', folder, '--vergelijk', 'trefwoorden']);
    expect(ran.stdout).toContain('trefwoorden');
    expect(ran.stdout).toContain('meerderheid');
  });

  it('measures two people in the same terms', async () => {
    const [a, b] = [emptyFolder(), emptyFolder()];
    writeFileSync(join(a, 'x.labels.json'), labels('x.md'));
    writeFileSync(join(b, 'x.labels.json'), labels('x.md', { '7': 'ontbreekt' }));
    const ran = await run(['evalueer', '--beoordelaars', a, b]);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('punt 7');
    expect(ran.stdout).toMatch(/Verschillen \(1\)/);
  });

  it('writes a page with every disagreement', async () => {
    const page = join(folder, 'meting.html');
    const ran = await run(['evalueer', folder, '--html', page]);
    expect(ran.code).toBe(0);
    const html = readFileSync(page, 'utf8');
    expect(html).toContain('b.md');
    expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
  });
});
