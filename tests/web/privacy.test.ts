/** Nothing is stored, nothing leaves the machine, the log holds no content; and the app stops when it is asked to. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CHROMIUM } from '../browser/chromium.js';
import { emptyFolder, ROOT } from '../support/run-cli.js';
import { EXAMPLES, fileOf, formOf } from './app.js';

/** Programs of their own start slowly where much else runs. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const SECRET = 'Geheimzinnigerveen';
const folder = emptyFolder();
const temporary = join(folder, 'tijdelijk');
const outside = join(folder, 'verbindingen.txt');
let child: ChildProcess;
let base = '';
let stderr = '';

/** Everything under the folders that a program could write in, with its size. */
function everythingIn(path: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => `${file} ${statSync(file).size}`)
    .sort();
}

beforeAll(async () => {
  mkdirSync(temporary);
  writeFileSync(outside, '');
  // Stands between the program and every connection that it makes or name that it looks up.
  const spy = join(folder, 'spion.mjs');
  writeFileSync(
    spy,
    `import dns from 'node:dns'; import net from 'node:net'; import fs from 'node:fs';
const told = (what) => fs.appendFileSync(${JSON.stringify(outside)}, what + '\\n');
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) { told('connect ' + JSON.stringify(args[0])); return connect.apply(this, args); };
const lookup = dns.lookup;
dns.lookup = (name, ...rest) => { if (name !== '127.0.0.1') told('lookup ' + name); return lookup(name, ...rest); };
const asked = globalThis.fetch;
globalThis.fetch = (...args) => { told('fetch ' + args[0]); return asked(...args); };`,
  );
  child = spawn(
    process.execPath,
    ['--import', pathToFileURL(spy).href, join(ROOT, 'dist/cli/main.js'), 'web', '--poort', '0'],
    { cwd: ROOT, env: { ...process.env, TMPDIR: temporary, HOME: temporary } },
  );
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  base = await new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const found = /http:\/\/\S+/.exec(chunk.toString('utf8'));
      if (found !== null) resolve(found[0]);
    });
    child.on('exit', () => reject(new Error(stderr)));
  });
});
afterAll(() => {
  child.kill('SIGKILL');
});

async function judgeOnce(): Promise<string> {
  const text = readFileSync(`${EXAMPLES}/14-sluizerveen.txt`, 'utf8').replaceAll('Sluizerveen', SECRET);
  const files = [new File([text], `${SECRET}.txt`), fileOf(`${EXAMPLES}/06-hazelburg.pdf`)];
  const answer = await fetch(`${base}/toets`, {
    method: 'POST',
    body: formOf({ bestanden: files, gemeente: SECRET }),
    redirect: 'manual',
  });
  const path = answer.headers.get('location') ?? '';
  for (;;) {
    const page = await (await fetch(`${base}${path}`)).text();
    if (!page.includes('data-voortgang')) {
      expect(page).toContain(SECRET);
      return path;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('the web app as a program of its own', () => {
  it('leaves nothing behind on disk, asks nothing of anybody, and logs no content', async () => {
    await fetch(`${base}/gezond`);
    const corpus = everythingIn(join(ROOT, 'corpus')).length;
    const before = [...everythingIn(temporary), ...everythingIn(join(ROOT, 'reports'))];
    const path = await judgeOnce();
    const files = [
      'rapport.html',
      'resultaat.json',
      'punten.csv',
      'memo.docx',
      'memo.md',
      'meenemen',
      'wat-als',
    ];
    for (const file of CHROMIUM === null ? files : [...files, 'rapport.pdf'])
      expect((await fetch(`${base}${path}/${file}`)).status).toBe(200);
    expect([...everythingIn(temporary), ...everythingIn(join(ROOT, 'reports'))]).toEqual(before);
    expect(everythingIn(join(ROOT, 'corpus')).length).toBe(corpus);
    expect(readFileSync(outside, 'utf8')).toBe('');
    const lines = stderr.trim().split('\n');
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ msg: expect.any(String) });
    expect(stderr).toContain('"route":"/toets/:id"');
    expect(stderr).not.toContain(SECRET);
    expect(stderr).not.toContain('hazelburg');
    expect(stderr).not.toContain(path.slice('/toets/'.length));
  });
  it('sees the spy at work, or the test above would prove nothing', async () => {
    writeFileSync(join(folder, 'roep.mjs'), `await fetch('http://127.0.0.1:9/').catch(() => {});`);
    const spy = pathToFileURL(join(folder, 'spion.mjs')).href;
    await new Promise((resolve) => {
      spawn(process.execPath, ['--import', spy, join(folder, 'roep.mjs')]).on('exit', resolve);
    });
    expect(readFileSync(outside, 'utf8')).toContain('fetch http://127.0.0.1:9/');
  });
  it('ends the work in hand and stops when it is asked to', async () => {
    // A connection of its own: the app closes it, and the pool of `fetch` does not expect that.
    const work = new Promise<number | undefined>((resolve, reject) => {
      const asked = request(`${base}/api/toets`, {
        method: 'POST',
        agent: false,
        headers: { 'content-type': 'application/json' },
      });
      asked.on('response', (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode));
      });
      asked.on('error', reject);
      asked.end(JSON.stringify({ tekst: readFileSync(`${EXAMPLES}/14-sluizerveen.txt`, 'utf8') }));
    });
    await new Promise((resolve) => setTimeout(resolve, 60));
    const ended = new Promise((resolve) => {
      child.on('exit', resolve);
    });
    child.kill('SIGTERM');
    expect(await work).toBe(200);
    expect(await ended).toBe(0);
    await expect(fetch(`${base}/gezond`)).rejects.toThrow();
  });
});

describe('starting', () => {
  async function startWith(args: readonly string[]): Promise<{ code: unknown; told: string }> {
    const program = spawn(process.execPath, [join(ROOT, 'dist/cli/main.js'), 'web', ...args], { cwd: ROOT });
    let told = '';
    program.stderr.on('data', (chunk: Buffer) => {
      told += chunk.toString('utf8');
    });
    const code = await new Promise((resolve) => {
      program.on('exit', resolve);
    });
    return { code, told };
  }
  it.each<[string, readonly string[], RegExp]>([
    ['a port that is none', ['--poort', 'tachtig'], /geen poort/],
    ['a port that is too high', ['--poort', '70000'], /poort/],
    ['settings that are not there', ['--instellingen', '/er/is/niets.yaml'], /bestaat niet/],
    ['an address for others without a name', ['--adres', '0.0.0.0'], /basisadres/],
    [
      'an address that is not of this machine',
      ['--adres', '192.0.2.1', '--basisadres', 'http://smi.example.nl'],
      /kan niet starten/,
    ],
  ])('refuses %s, with a sentence', async (_what, args, told) => {
    const ended = await startWith(args);
    expect(ended.code).toBe(2);
    expect(ended.told).toMatch(told);
    expect(ended.told).not.toMatch(/ at .+:\d+:\d+/);
  });
});
