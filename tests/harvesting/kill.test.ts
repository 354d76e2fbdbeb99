/**
 * A process that is killed (kill -9) again and again, at moments drawn by chance: whatever is on disk is whole at every
 * moment, the next run goes on, and in the end everything is there and was fetched once, but for what was under way.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../support/run-cli.js';
import { emptyCorpus, placedIn, readTrail, settingsFor, ZWOLLE } from './round.js';
import { FakeService } from './server/service.js';
import { smiText } from './server/texts.js';

const TEXTS = 60;
/** Runs after which it must be done, however often it was killed. */
const MOST_RUNS = 40;
/** Kills; after these a run is left alone. */
const KILLS = 10;

/** Numbers that seem drawn by chance and are the same in every run of the test: a failure can be repeated. */
function drawnFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

function below(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];
}

/** What must hold of a folder at any moment, also right after a kill. */
function expectWhole(folder: string): void {
  for (const name of below(folder)) {
    const path = join(folder, name);
    if (name.endsWith('.json')) expect(() => JSON.parse(readFileSync(path, 'utf8')), name).not.toThrow();
    if (name.endsWith('.xml')) expect(readFileSync(path, 'utf8').trimEnd(), name).toMatch(/<\/cvdr>$/);
    if (!name.endsWith('herkomst.json')) continue;
    const { sha256 } = JSON.parse(readFileSync(path, 'utf8')) as { sha256: string };
    const source = readFileSync(path.replace('herkomst.json', 'bron.xml'));
    expect(createHash('sha256').update(source).digest('hex'), name).toBe(sha256);
  }
}

let service: FakeService;
let folder: string;

beforeEach(async () => {
  service = new FakeService(Array.from({ length: TEXTS }, (_, index) => smiText(940001 + index, 'Zwolle')));
  await service.start();
  folder = emptyCorpus();
});

afterEach(async () => {
  await service.stop();
});

/** Runs the program; kills it after some milliseconds of work, counted from its first request of this run. */
function runAndKill(settings: string, after: number | null): Promise<number | null> {
  return new Promise((resolve) => {
    const args = ['dist/cli/main.js', 'oogst', '--smal', '--instellingen', settings, '--uit', folder];
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'ignore' });
    const asked = service.requests.length;
    const started = performance.now();
    let due: number | null = null;
    const watch = setInterval(() => {
      // A run that finds everything on disk asks nothing: then its own start counts.
      const busy = service.requests.length > asked || performance.now() - started > 2500;
      if (after !== null && due === null && busy) due = performance.now() + after;
      if (due !== null && performance.now() >= due) child.kill('SIGKILL');
    }, 2);
    child.on('close', (code) => {
      clearInterval(watch);
      resolve(code);
    });
  });
}

describe('a process that is killed again and again', () => {
  it.each([1, 2])(
    'leaves everything whole, and the runs after it finish the work (seed %i)',
    async (seed) => {
      const draw = drawnFrom(seed);
      service.trouble = ({ url }) =>
        url.pathname.startsWith('/cvdr') ? { delay: Math.floor(draw() * 12) } : null;
      const settings = join(emptyCorpus(), 'instellingen.yaml');
      writeFileSync(settings, JSON.stringify(settingsFor(service.base, { perPagina: 100 })));
      let kills = 0;
      let runs = 0;
      let code: number | null = null;
      while (code !== 0 && runs < MOST_RUNS) {
        code = await runAndKill(settings, kills < KILLS ? Math.floor(draw() * 160) : null);
        runs += 1;
        if (code === null) kills += 1;
        expectWhole(folder);
      }
      expect(code).toBe(0);
      expect(kills).toBeGreaterThan(2);
      expect(placedIn(folder, ZWOLLE)).toHaveLength(TEXTS);
      expect(readTrail(folder, ZWOLLE)).toMatchObject({ volledig: true });
      expect(new Set(service.fetched).size).toBe(TEXTS);
      // Of each kill at most the one text that was under way is fetched again.
      expect(service.fetched.length).toBeLessThanOrEqual(TEXTS + kills);
      const searches = service.requests.map(({ path }) => path).filter((path) => path.startsWith('/sru'));
      expect(searches.length).toBeLessThanOrEqual(new Set(searches).size + kills);
      expect(below(folder).filter((name) => name.endsWith('.onaf'))).toEqual([]);
    },
    180_000,
  );
});
