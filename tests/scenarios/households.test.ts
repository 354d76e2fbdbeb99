/** The command for families as a user runs it: in the screen, to a folder, as data, and with what goes wrong. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { householdSchema } from '../../src/results/households.js';
import { runResultSchema } from '../../src/results/schema.js';
import { emptyFolder, hasStackTrace, run } from '../support/run-cli.js';

const EXAMPLES = 'corpus/voorbeelden/afstemming';
const VOSBERGEN = `${EXAMPLES}/52-vosbergen.md`;

describe('basislijn gezinnen', () => {
  it('shows every family in the screen, and what it is not', async () => {
    const ran = await run(['gezinnen', VOSBERGEN]);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(/^Vosbergen\n {2}Een ouder met een hersentumor: toegang alleen met de/);
    expect(ran.stdout).toContain('geen beslissing op een aanvraag');
    for (const line of ran.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('writes a page and a table over a folder, and reads that folder never again', async () => {
    const folder = join(emptyFolder(), 'gezinnen');
    const ran = await run(['gezinnen', 'corpus/voorbeelden/dossiers', VOSBERGEN, '--uit', folder, '--stil']);
    expect(ran).toMatchObject({ code: 0, stdout: '' });
    const page = readFileSync(join(folder, 'gezinnen.html'), 'utf8');
    expect(page.includes('3 gemeenten')).toBe(true);
    expect(readFileSync(join(folder, 'gezinnen.csv'), 'utf8').trim().split('\r\n')).toHaveLength(1 + 3 * 36);
    expect((await run(['gezinnen', folder])).stderr).toContain('uitkomsten van basislijn');
  });

  it('gives JSON that follows the contract', async () => {
    const { code, stdout } = await run(['gezinnen', VOSBERGEN, '--json']);
    expect(code).toBe(0);
    const schema = z.array(z.object({ gemeente: z.string(), gezinnen: z.array(householdSchema).length(6) }));
    expect(schema.parse(JSON.parse(stdout))[0]?.gemeente).toBe('Vosbergen');
  });

  it('goes on with the other files where one cannot be read, and says which', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'kapot.xml'), '<?xml version="1.0"?><cvdr><body>');
    writeFileSync(join(folder, 'goed.md'), readFileSync(VOSBERGEN, 'utf8'));
    const out = join(emptyFolder(), 'uit');
    const ran = await run(['gezinnen', folder, '--uit', out]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('kapot.xml');
    expect(existsSync(join(out, 'gezinnen.html'))).toBe(true);
    expect(hasStackTrace(ran)).toBe(false);
  });

  it('takes own families, and says on which line they are wrong', async () => {
    const families = join(emptyFolder(), 'eigen.yaml');
    const text = readFileSync('corpus/gezinnen/gezinnen.yaml', 'utf8');
    writeFileSync(families, text.replace('naam: Een ouder met een burn-out', 'naam: Ons eigen gezin'));
    expect((await run(['gezinnen', VOSBERGEN, '--gezinnen', families])).stdout).toContain('Ons eigen gezin');
    writeFileSync(families, text.replace('leeftijd: 11', 'leeftijd: elf'));
    const wrong = await run(['gezinnen', VOSBERGEN, '--gezinnen', families]);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toMatch(/eigen\.yaml:\s+regel 55: .*leeftijd: Ongeldige invoer/);
    const none = await run(['gezinnen', VOSBERGEN, '--gezinnen', join(emptyFolder(), 'niets.yaml')]);
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('niets.yaml');
    expect(hasStackTrace(none)).toBe(false);
  });

  it('reads several files of one municipality as one dossier', async () => {
    const { stdout } = await run([
      'gezinnen',
      '--gemeente',
      'Kwelderzand',
      'corpus/voorbeelden/dossiers/kwelderzand',
    ]);
    expect(stdout.match(/Een ouder met een burn-out/g)).toHaveLength(1);
  });
});

describe('basislijn toets', () => {
  it('puts the families in the result', async () => {
    const { stdout } = await run(['toets', VOSBERGEN, '--json']);
    expect(runResultSchema.parse(JSON.parse(stdout)).households).toHaveLength(6);
  });
});
