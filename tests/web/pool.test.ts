/** Work that goes too far is stopped with its thread, and the next goes on. With workers that misbehave on purpose. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { webSettings } from '../../src/web/settings.js';
import type { Dossier } from '../../src/web/work/messages.js';
import { type Pool, startPool, type WorkError } from '../../src/web/work/pool.js';

const LIBRARY = fileURLToPath(import.meta.resolve('workerpool'));

/** A worker whose judging does what the name of the first file says. */
function badWorker(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'basislijn-worker-')), 'worker.cjs');
  writeFileSync(
    file,
    `const workerpool = require(${JSON.stringify(LIBRARY)});
workerpool.worker({
  judge: async ({ files: [{ name }] }) => {
    if (name === 'lus') for (;;);
    if (name === 'veel') { const held = []; for (;;) held.push(new Array(100000).fill({})); }
    if (name === 'stuk') throw new Error('kapot in de lezer');
    if (name === 'traag') await new Promise((resolve) => setTimeout(resolve, 400));
    return { result: name, texts: [], errors: [Object.keys(process.env).join()] };
  },
});`,
  );
  return file;
}

function ask(name: string): Dossier {
  return {
    files: [{ name, bytes: new Uint8Array(), kind: null }],
    municipality: null,
    referenceDate: '2026-01-29',
  };
}

let pool: Pool | null = null;
function start(limits: Record<string, unknown> = {}, memory?: () => number): Pool {
  pool = startPool(
    webSettings({ grenzen: { werkers: 1, seconden: 1, werkerMegabytes: 128, ...limits } }).grenzen,
    badWorker(),
    memory,
  );
  return pool;
}
afterEach(async () => pool?.stop());

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'klaar',
    (error: WorkError) => error.code ?? error.message,
  );
}

describe('work in threads', () => {
  it('is stopped after its time', async () => {
    const pool = start();
    expect(await codeOf(pool.judge(ask('lus')))).toBe('te-lang');
    expect(await codeOf(pool.judge(ask('gewoon')))).toBe('klaar');
  });
  it('is stopped when it takes too much memory', async () => {
    const pool = start({ seconden: 30 });
    expect(await codeOf(pool.judge(ask('veel')))).toBe('te-zwaar');
    expect(await codeOf(pool.judge(ask('gewoon')))).toBe('klaar');
  }, 60_000);
  it('is stopped when the app takes too much memory, and what waits goes on', async () => {
    let megabytes = 100;
    const pool = start({ seconden: 60, geheugenMegabytes: 512 }, () => megabytes * 1024 * 1024);
    const [endless, waiting] = [codeOf(pool.judge(ask('lus'))), codeOf(pool.judge(ask('gewoon')))];
    megabytes = 600;
    expect(await endless).toBe('te-zwaar');
    megabytes = 100;
    expect(await waiting).toBe('klaar');
  }, 60_000);
  it('may fail without harm to the next', async () => {
    const pool = start();
    expect(await codeOf(pool.judge(ask('stuk')))).toContain('kapot');
    expect(await codeOf(pool.judge(ask('gewoon')))).toBe('klaar');
  });
  it('waits its turn, and is refused when too much waits', async () => {
    const pool = start({ wachtrij: 2, seconden: 20 });
    const codes = await Promise.all(
      ['traag', 'traag', 'traag', 'traag'].map((name) => codeOf(pool.judge(ask(name)))),
    );
    expect(codes.filter((code) => code === 'te-druk').length).toBeGreaterThan(0);
    expect(codes.filter((code) => code === 'klaar').length).toBeGreaterThan(1);
  });
  it('does not count the time that it waits', async () => {
    const pool = start({ wachtrij: 10 });
    const codes = await Promise.all(Array.from({ length: 4 }, () => codeOf(pool.judge(ask('traag')))));
    expect(codes).toEqual(['klaar', 'klaar', 'klaar', 'klaar']);
  });
  it('knows nothing of the environment', async () => {
    const { errors } = await start().judge(ask('gewoon'));
    expect(errors).toEqual(['']);
  });
});
