/** Stopping and going on: at a budget, on another day, after a kill; nothing lost and nothing fetched twice. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../support/run-cli.js';
import { emptyCorpus, fewTexts, placedIn, readTrail, roundOf, settingsFor, ZWOLLE } from './round.js';
import { FakeService } from './server/service.js';
import { smiText } from './server/texts.js';

let service: FakeService;
let folder: string;

beforeEach(async () => {
  service = new FakeService(fewTexts());
  await service.start();
  folder = emptyCorpus();
});

afterEach(async () => {
  await service.stop();
});

/** The program as people run it, with a budget. */
function command(budget: number): readonly string[] {
  const path = join(emptyCorpus(), 'instellingen.yaml');
  writeFileSync(path, JSON.stringify(settingsFor(service.base, { perPagina: 100 })));
  return ['oogst', '--instellingen', path, '--uit', folder, '--budget', String(budget)];
}

const trailOf = (code: string) => readTrail(folder, code);
const placed = (code: string) => placedIn(folder, code);

describe('stopping and going on', () => {
  it('at the budget: the next run goes on and asks nothing again', async () => {
    const first = await roundOf(service.base, folder, { settings: { budget: 8 } });
    expect(first).toMatchObject({ complete: false });
    expect(first.troubles.join('\n')).toMatch(/aantal verzoeken voor deze keer \(8\) is op/);
    const asked = new Set(service.requests.map(({ path }) => path));
    const rest = await roundOf(service.base, folder);
    expect(rest).toMatchObject({ complete: true, resumed: true });
    const after = service.requests.slice(first.requests).map(({ path }) => path);
    expect(after.filter((path) => asked.has(path) && path.startsWith('/cvdr'))).toEqual([]);
    expect(service.requests).toHaveLength(first.requests + rest.requests);
  });

  it('after a kill in the middle of writing: half files go, whole ones stay', async () => {
    await roundOf(service.base, folder);
    const cache = join(folder, '.oogst/teksten/CVDR90/CVDR900001');
    writeFileSync(join(cache, '1.xml.onaf'), 'half');
    writeFileSync(join(cache, '1.json'), '{"id": "CVDR9');
    const again = await roundOf(service.base, folder);
    expect(again.fetched).toBe(1);
    expect(existsSync(join(cache, '1.xml.onaf'))).toBe(false);
    expect(readdirSync(cache).sort()).toEqual(['1.json', '1.xml']);
    expect(placed(ZWOLLE)).toEqual(['CVDR900001_1']);
  });

  it('on another day: the round keeps its own day, and asks and fetches nothing again', async () => {
    const first = await run([...command(3), '--peildatum', '2026-11-20']);
    expect(first.code).toBe(2);
    const asked = service.requests.length;
    const second = await run(command(500));
    expect(second.code).toBe(0);
    expect(second.stdout).toMatch(/De oogst van 20 november 2026 is verder gegaan/);
    expect(trailOf(ZWOLLE)).toMatchObject({ peildatum: '2026-11-20', volledig: true });
    const paths = service.requests.map(({ path }) => path);
    const again = paths.slice(asked).filter((path) => paths.slice(0, asked - 1).includes(path));
    expect(again).toEqual([]);
  });

  it('a round with other questions in between does not undo the one that was broken off', async () => {
    await roundOf(service.base, folder, { settings: { budget: 8 } });
    const asked = new Set(service.requests.map(({ path }) => path));
    await roundOf(service.base, folder, { apart: true });
    const before = service.requests.length;
    expect(await roundOf(service.base, folder)).toMatchObject({ complete: true, resumed: true });
    expect(service.requests.slice(before).filter(({ path }) => asked.has(path))).toEqual([]);
  });

  it('a round that was broken off too long ago is started anew', async () => {
    await roundOf(service.base, folder, { settings: { budget: 8 } });
    const later = await roundOf(service.base, folder, { now: '2027-02-01T12:00:00.000Z' });
    expect(later).toMatchObject({ complete: true, resumed: false });
  });

  it('what was read in a round is not read again in it', async () => {
    service.trouble = ({ url }) => (url.pathname.includes('CVDR900003_4') ? { status: 503, body: '' } : null);
    expect((await roundOf(service.base, folder)).complete).toBe(false);
    service.trouble = () => null;
    const read: string[] = [];
    const rest = await roundOf(service.base, folder, { onRead: (name) => read.push(name) });
    expect(rest).toMatchObject({ complete: true, resumed: true });
    expect(rest.onDisk).toBeGreaterThan(0);
    expect(read).toEqual(['CVDR900003_4.xml']);
    expect(rest.read).toBeGreaterThan(1);
  });

  it('at the budget while a new version is not fetched yet: the old one stays in its place', async () => {
    await roundOf(service.base, folder);
    service.texts = service.texts.map((text) =>
      text.work === 'CVDR900001' ? { ...text, outOfForce: '2026-06-01' } : text,
    );
    service.texts = [...service.texts, smiText(900001, 'Zwolle', 2, { inForce: '2026-06-01' })];
    service.trouble = ({ url }) => (url.pathname.includes('CVDR900001_2') ? { status: 503, body: '' } : null);
    expect((await roundOf(service.base, folder)).complete).toBe(false);
    expect(placed(ZWOLLE)).toEqual(['CVDR900001_1']);
    service.trouble = () => null;
    expect((await roundOf(service.base, folder)).complete).toBe(true);
    expect(placed(ZWOLLE)).toEqual(['CVDR900001_2']);
  });

  it('two at once in one folder are refused, and a lock of a process that is gone does not hold', async () => {
    const lock = join(folder, '.oogst/bezig.pid');
    mkdirSync(join(folder, '.oogst'), { recursive: true });
    writeFileSync(lock, String(process.ppid));
    await expect(roundOf(service.base, folder)).rejects.toMatchObject({ code: 'al-bezig' });
    writeFileSync(lock, '999999999');
    expect(await roundOf(service.base, folder)).toMatchObject({ complete: true });
    expect(existsSync(lock)).toBe(false);
  });

  it('--van-schijf reads everything again and asks nothing', async () => {
    await roundOf(service.base, folder);
    const asked = service.requests.length;
    const read: string[] = [];
    const again = await roundOf(service.base, folder, {
      fromDisk: true,
      now: '2026-11-29T08:00:00.000Z',
      onRead: (name) => read.push(name),
    });
    expect(again).toMatchObject({ complete: true, fetched: 0, requests: 0 });
    expect(read.length).toBe(again.read);
    // It is the same round: nothing changed between two rounds because the reader looked again.
    expect(readdirSync(join(folder, '.oogst/rondes'))).toHaveLength(1);
    expect(service.requests).toHaveLength(asked);
    const none = await run(['oogst', '--van-schijf', '--uit', emptyCorpus()]);
    expect(none.stderr).toMatch(/staat nog geen oogst met deze vragen/);
  });
});
