/** The container: what it copies is there, and what it starts works from exactly those files. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { emptyFolder, ROOT } from '../support/run-cli.js';
import { EXAMPLES, fileOf, formOf } from './app.js';

const LINES = readFileSync(join(ROOT, 'Containerfile'), 'utf8')
  .replace(/\\\n\s*/g, ' ')
  .split('\n')
  .filter((line) => /^[A-Z]+ /.test(line));
/** Lines of the image that runs; those before make the build. */
const RUNTIME = LINES.slice(LINES.findLastIndex((line) => line.startsWith('FROM ')));
const COPIES = LINES.filter((line) => line.startsWith('COPY ') && !line.includes('--from='));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

function listIn(instruction: string): readonly string[] {
  const line = RUNTIME.find((one) => one.startsWith(`${instruction} `)) ?? '';
  return JSON.parse(line.slice(line.indexOf('['))) as string[];
}

/** Files that a `COPY` takes from the repository, and where it puts them. */
function copyOf(line: string): { readonly sources: readonly string[]; readonly target: string } {
  const words = line.split(' ').slice(1);
  return { sources: words.slice(0, -1), target: words.at(-1) ?? '' };
}

describe('the Containerfile', () => {
  it.each(COPIES)('%s finds what it copies, and nothing keeps it out', (line) => {
    const ignored = readFileSync(join(ROOT, '.dockerignore'), 'utf8').trim().split('\n');
    for (const source of copyOf(line).sources) {
      expect(existsSync(join(ROOT, source))).toBe(true);
      expect(ignored).not.toContain(source.split('/')[0]);
    }
  });
  it('runs as somebody without rights, and is asked to stop as the app understands it', () => {
    expect(RUNTIME).toContain('USER node');
    expect(RUNTIME).toContain('STOPSIGNAL SIGTERM');
  });
  it('starts, is healthy, judges, and stops from nothing but what it copies', async () => {
    const app = emptyFolder();
    for (const line of RUNTIME.filter((one) => COPIES.includes(one))) {
      const { sources, target } = copyOf(line);
      for (const source of sources) {
        const into = join(app, target);
        const file = statSync(join(ROOT, source)).isFile();
        mkdirSync(into, { recursive: true });
        cpSync(join(ROOT, source), file ? join(into, basename(source)) : into, { recursive: true });
      }
    }
    cpSync(join(ROOT, 'dist'), join(app, 'dist'), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(app, 'node_modules'));
    const port = 20_000 + (process.pid % 20_000);
    const there = (text: string) => text.replaceAll('8014', String(port));
    const [, ...args] = [...listIn('ENTRYPOINT'), ...listIn('CMD')].map(there);
    const child = spawn(process.execPath, args, { cwd: app });
    children.push(child);
    let told = '';
    const ready = new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        if (chunk.toString('utf8').includes('staat klaar')) resolve();
      });
      child.stderr.on('data', (chunk: Buffer) => {
        told += chunk.toString('utf8');
      });
      child.on('exit', () => reject(new Error(told)));
    });
    await ready;
    const check = RUNTIME.find((line) => line.startsWith('HEALTHCHECK')) ?? '';
    const [, ...probe] = JSON.parse(there(check.slice(check.indexOf('[')))) as string[];
    const healthy = await new Promise((resolve) => {
      spawn(process.execPath, probe).on('exit', resolve);
    });
    expect(healthy).toBe(0);
    const answer = await fetch(`http://localhost:${port}/api/toets`, {
      method: 'POST',
      body: formOf({ bestanden: fileOf(`${EXAMPLES}/06-hazelburg.pdf`) }),
    });
    expect(answer.status).toBe(200);
    const ended = new Promise((resolve) => {
      child.on('exit', resolve);
    });
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  }, 120_000);
});
