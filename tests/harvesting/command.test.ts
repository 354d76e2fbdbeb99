/** The command as people run it, and a harvest that is frozen for research. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { snapshotsIn } from '../../src/harvesting/snapshot.js';
import { CorpusStore } from '../../src/harvesting/store/corpus.js';
import { emptyFolder, hasStackTrace, run } from '../support/run-cli.js';
import { emptyCorpus, roundOf, settingsFor } from './round.js';
import { FakeService } from './server/service.js';
import { otherText, smiText } from './server/texts.js';

let service: FakeService;
let folder: string;

beforeEach(async () => {
  service = new FakeService([
    smiText(900001, 'Zwolle'),
    smiText(900003, 'Deventer', 1, { inForce: '2024-01-01' }),
    otherText(900002, 'Zwolle'),
  ]);
  await service.start();
  folder = emptyCorpus();
});

afterEach(async () => {
  await service.stop();
});

describe('a frozen harvest', () => {
  it('is the same until a file changes, goes or comes', async () => {
    await roundOf(service.base, folder);
    const manifest = join(emptyFolder(), 'oogst.json');
    expect((await run(['oogst', '--bevries', manifest, '--uit', folder])).code).toBe(0);
    expect(await run(['oogst', '--controleer', manifest, '--uit', folder])).toMatchObject({ code: 0 });
    writeFileSync(join(folder, 'GM0193/CVDR900001/1/bron.xml'), 'anders');
    writeFileSync(join(folder, 'GM0193/extra.txt'), 'erbij');
    const ran = await run(['oogst', '--controleer', manifest, '--uit', folder]);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('anders: GM0193/CVDR900001/1/bron.xml');
    expect(ran.stdout).toContain('erbij: GM0193/extra.txt');
    rmSync(join(folder, 'GM0193/CVDR900001'), { recursive: true });
    expect((await run(['oogst', '--controleer', manifest, '--uit', folder])).stdout).toContain(
      'ontbreekt: GM0193/CVDR900001/1/herkomst.json',
    );
    // Whoever edits a text in its place leaves what was fetched alone: the next round puts it back.
    expect(await roundOf(service.base, folder)).toMatchObject({ fetched: 0, complete: true });
    rmSync(join(folder, 'GM0193/extra.txt'));
    expect(await run(['oogst', '--controleer', manifest, '--uit', folder])).toMatchObject({ code: 0 });
  });
});

describe('the command', () => {
  function settingsFile(): string {
    const path = join(emptyFolder(), 'instellingen.yaml');
    writeFileSync(path, JSON.stringify(settingsFor(service.base, { perPagina: 100 })));
    return path;
  }

  it('harvests, and the corpus is judged per municipality', async () => {
    const ran = await run([
      'oogst',
      '--instellingen',
      settingsFile(),
      '--uit',
      folder,
      '--peildatum',
      '2026-11-23',
    ]);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(/2 teksten over SMI bewaard/);
    expect(ran.stdout).toContain('De ronde is klaar.');
    const judged = await run(['toets', folder]);
    expect(judged.stdout).toMatch(
      /2 getoetst, 0 geen SMI-regeling, 340 zonder gevonden regeling, 0 niet gelukt/,
    );
  });

  it('--droog asks nothing and writes nothing', async () => {
    const ran = await run(['oogst', '--droog', '--instellingen', settingsFile(), '--uit', folder]);
    expect(ran.code).toBe(0);
    expect(service.requests).toEqual([]);
    expect(snapshotsIn(new CorpusStore(folder))).toEqual([]);
  });

  it('--alles asks for everything that holds of a municipality, and finds SMI that no term names', async () => {
    const hidden = smiText(900050, 'Zwolle');
    service.texts = [
      {
        ...hidden,
        title: 'Regeling gezinsondersteuning Zwolle',
        xml: hidden.xml
          .replaceAll('sociaal-medische indicatie', 'ondersteuning van gezinnen')
          .replace('om sociale of medische redenen', 'bij ziekte of problemen in het gezin'),
      },
    ];
    const ran = await run([
      'oogst',
      '--alles',
      '--gemeente',
      'Zwolle',
      '--instellingen',
      settingsFile(),
      '--uit',
      folder,
    ]);
    expect(ran.stderr).not.toMatch(/ging iets mis/);
    expect(ran.stdout).toMatch(/1 tekst opgehaald/);
  });

  it.each([
    [['--gemeente', 'Nergenshuizen'], /staat niet in het register/],
    [['--budget', 'veel'], /geen aantal verzoeken/],
    [['--smal', '--alles'], /gaan niet samen/],
    [['--instellingen', 'weg.yaml'], /bestaat niet/],
    [['--atom', 'x.xml'], /--wijzigingen/],
  ])('refuses %j', async (args, message) => {
    const ran = await run(['oogst', '--droog', ...args]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(message);
  });

  it('without a connection says so', async () => {
    await service.stop();
    const ran = await run([
      'oogst',
      '--smal',
      '--instellingen',
      settingsFile(),
      '--uit',
      folder,
      '--budget',
      '4',
    ]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/geen verbinding met de dienst/);
    expect(hasStackTrace(ran)).toBe(false);
    await service.start();
  });
});

describe('the settings that come with the program', () => {
  it('keep the manners of the services', () => {
    const settings = parse(readFileSync('corpus/oogst/instellingen.yaml', 'utf8')) as Record<string, number>;
    expect(settings.pauze).toBeGreaterThanOrEqual(1000);
    expect(settings.gelijktijdig).toBe(1);
  });
});
