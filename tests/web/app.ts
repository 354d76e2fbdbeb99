/** The web app as a program and a browser reach it: over a port of its own, with its own workers. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Writable } from 'node:stream';
import { webSettings } from '../../src/web/settings.js';
import { type Running, startApp } from '../../src/web/start.js';

export const EXAMPLES = 'corpus/voorbeelden/afstemming';

export interface TestApp {
  readonly base: string;
  readonly running: Running;
  /** Everything that was logged. */
  readonly log: () => string;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  /** Sends a form; redirects are not followed. */
  readonly send: (path: string, form: FormData, headers?: Record<string, string>) => Promise<Response>;
  readonly stop: () => Promise<void>;
}

export const TODAY = '2026-11-24';

export async function openApp(limits: Record<string, unknown> = {}): Promise<TestApp> {
  const lines: string[] = [];
  const log = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString('utf8'));
      done();
    },
  });
  const running = await startApp(
    webSettings({ poort: 0, grenzen: { werkPerMinuut: 10_000, verzoekenPerMinuut: 10_000, ...limits } }),
    { log, today: () => TODAY, env: process.env },
  );
  const base = running.address;
  return {
    base,
    running,
    log: () => lines.join(''),
    get: (path, headers = {}) => fetch(`${base}${path}`, { headers, redirect: 'manual' }),
    send: (path, form, headers = {}) =>
      fetch(`${base}${path}`, { method: 'POST', body: form, headers, redirect: 'manual' }),
    stop: running.stop,
  };
}

export function fileOf(path: string, name = basename(path)): File {
  return new File([new Uint8Array(readFileSync(path))], name);
}

export function formOf(values: Readonly<Record<string, string | File | readonly File[]>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values))
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, one as string);
  return form;
}

/** The page that a form leads to. @returns its address and its text */
export async function follow(
  app: TestApp,
  answer: Response,
): Promise<{ readonly path: string; readonly status: number; readonly html: string }> {
  const path = answer.headers.get('location');
  if (answer.status !== 303 || path === null)
    throw new Error(`no redirect but ${answer.status}: ${(await answer.text()).slice(0, 400)}`);
  for (let turn = 0; turn < 300; turn += 1) {
    const page = await app.get(path);
    const html = await page.text();
    if (!html.includes('data-voortgang')) return { path, status: page.status, html };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the work did not end');
}
