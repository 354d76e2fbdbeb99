/** Every row of docs/exitcodes.md is a test here; the last test counts the rows. */
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, hasStackTrace, ROOT, run } from '../support/run-cli.js';

const EXAMPLES = join(ROOT, 'corpus/voorbeelden/afstemming');
const GOOD = join(EXAMPLES, '05-meerdrecht.md');
const WITH_LIMIT = join(EXAMPLES, '01-zandrecht.md');

/** Settings that point at a place where nothing answers. */
function nowhere(): string {
  const path = join(emptyFolder(), 'instellingen.yaml');
  const settings = readFileSync(join(ROOT, 'corpus/oogst/instellingen.yaml'), 'utf8')
    .replace(/https:\/\/(?:zoekservice|repository)[^\s]*/g, 'http://127.0.0.1:9')
    .replace(/vertrouwd: \[.*\]/, 'vertrouwd: [127.0.0.1]')
    .replace(/^pauze: .*/m, 'pauze: 0')
    .replace(/^pogingen: .*/m, 'pogingen: 1')
    .replace(/^wachttijd: .*/m, 'wachttijd: 1');
  writeFileSync(path, settings);
  return path;
}

describe('exit codes', () => {
  it('0: everything was judged, whatever the verdicts', async () => {
    const ran = await run(['toets', WITH_LIMIT, '--stil']);
    expect(ran).toMatchObject({ code: 0 });
  });

  it('0: a text that is no SMI regulation is an outcome', async () => {
    const file = join(emptyFolder(), 'brief.md');
    writeFileSync(
      file,
      '# Brief aan de raad\n\nGeachte raad,\n\nHierbij informeren wij u over de begroting.\n',
    );
    const ran = await run(['toets', file]);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('Geen SMI-regeling gevonden');
  });

  it('1: a verdict that --faal-bij names was found', async () => {
    const ran = await run([
      'toets',
      WITH_LIMIT,
      '--stil',
      '--faal-bij',
      'voldoet-niet,ontbreekt,voldoet-deels',
    ]);
    expect(ran.code).toBe(1);
  });

  it.each([
    [['toets', GOOD, '--punt', '99'], /punt/i],
    [['toets', GOOD, '--peildatum', 'gisteren'], /datum/i],
    [['toets', GOOD, '--faal-bij', 'onzin'], /voldoet-niet/],
    [['toets', GOOD, '--bestaat-niet'], /--bestaat-niet/],
    [['onzin'], /onzin/],
    [['toets'], /bestand/i],
    [['norm', '15'], /15/],
    [['evalueer', 'bestaat-niet'], /bestaat-niet/],
    [['evalueer', EXAMPLES, '--vergelijk', 'chatbot'], /trefwoorden/],
  ])('2: wrong use %j', async (args, message) => {
    const ran = await run(args as string[]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(message as RegExp);
    expect(hasStackTrace(ran)).toBe(false);
  });

  it('2: one file failed, and the others were judged', async () => {
    const folder = emptyFolder();
    copyFileSync(GOOD, join(folder, 'goed.md'));
    writeFileSync(join(folder, 'kapot.pdf'), '%PDF-1.7 en dan niets');
    const ran = await run(['toets', folder, '--uit', join(folder, 'uit'), '--formaat', 'json,html']);
    expect(ran.code).toBe(2);
    expect(JSON.parse(readFileSync(join(folder, 'uit/goed.json'), 'utf8')).outcome).toBe('getoetst');
    expect(JSON.parse(readFileSync(join(folder, 'uit/kapot.json'), 'utf8')).outcome).toBe('fout');
    expect(ran.stderr).toMatch(/kapot\.pdf/);
    expect(hasStackTrace(ran)).toBe(false);
  });

  it('2 goes before 1', async () => {
    const folder = emptyFolder();
    copyFileSync(WITH_LIMIT, join(folder, 'regeling.md'));
    writeFileSync(join(folder, 'leeg.txt'), '');
    const ran = await run(['toets', folder, '--stil', '--faal-bij', 'voldoet-niet,ontbreekt,voldoet-deels']);
    expect(ran.code).toBe(2);
  });

  it.skipIf(process.getuid?.() === 0)('2: a report cannot be written (read-only folder)', async () => {
    const folder = emptyFolder();
    const out = join(folder, 'alleen-lezen');
    mkdirSync(out);
    chmodSync(out, 0o555);
    const ran = await run(['toets', GOOD, '--uit', out]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('alleen-lezen');
  });

  it('2: a report cannot be written (a file stands in the way)', async () => {
    const out = join(emptyFolder(), 'uit');
    writeFileSync(out, 'dit is een bestand');
    const ran = await run(['toets', GOOD, '--uit', out]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(out);
    expect(hasStackTrace(ran)).toBe(false);
  });

  it('2: a harvest without a connection is not done', async () => {
    const ran = await run([
      'oogst',
      '--smal',
      '--instellingen',
      nowhere(),
      '--uit',
      emptyFolder(),
      '--budget',
      '2',
    ]);
    expect(ran.code).toBe(2);
    expect(hasStackTrace(ran)).toBe(false);
  });

  it('1: a harvest that is no longer as it was frozen', async () => {
    const folder = emptyFolder();
    const text = join(folder, 'GM9999/CVDR900001/CVDR900001_1/bron.xml');
    mkdirSync(dirname(text), { recursive: true });
    writeFileSync(text, '<cvdr/>');
    const frozen = join(emptyFolder(), 'oogst.json');
    expect((await run(['oogst', '--uit', folder, '--bevries', frozen])).code).toBe(0);
    expect((await run(['oogst', '--uit', folder, '--controleer', frozen])).code).toBe(0);
    writeFileSync(text, '<cvdr></cvdr>');
    expect((await run(['oogst', '--uit', folder, '--controleer', frozen])).code).toBe(1);
  });

  it('1: an assumption about the service does not hold', async () => {
    const ran = await run(['oogst', '--zelftest', '--instellingen', nowhere()]);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('klopt niet');
  });

  it('2: part of a monitor could not be done, and the rest is there', async () => {
    const folder = emptyFolder();
    for (const name of ['monitor.yaml', 'gemeenten.csv'])
      copyFileSync(join(ROOT, 'corpus/voorbeelden', name), join(folder, name));
    mkdirSync(join(folder, 'teksten'));
    copyFileSync(WITH_LIMIT, join(folder, 'teksten/01-zandrecht.md'));
    writeFileSync(join(folder, 'teksten/leeg.md'), '');
    const out = join(folder, 'monitor');
    const ran = await run([
      'monitor',
      join(folder, 'teksten'),
      '--uit',
      out,
      '--rondes',
      join(folder, 'rondes'),
    ]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('leeg.md');
    expect(existsSync(join(out, 'index.html'))).toBe(true);
  });

  it('documents as many rows as are tested', () => {
    const rows = readFileSync(join(ROOT, 'docs/exitcodes.md'), 'utf8').match(/^\| [012] \|/gm) ?? [];
    expect(rows).toHaveLength(9);
  });

  it.skipIf(!existsSync('/proc/self'))('says at once that /proc is no place for reports', async () => {
    const ran = await run(['toets', GOOD, '--uit', '/proc/rapporten']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('kan niet worden geschreven');
  });
});
