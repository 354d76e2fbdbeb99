/**
 * Load and soak of the web app, on this machine: `npm run bench:web`.
 * Twenty users at once, each with a PDF of 2 MB, and a thousand texts one after another with the memory of the process.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import PDFDocument from 'pdfkit';
import { webSettings } from '../../src/web/settings.js';
import { startApp } from '../../src/web/start.js';
import { partsOf } from '../support/make/parts.js';

const USERS = 20;
const ROUNDS = 3;
const SOAK = 1000;
const SOURCE = 'corpus/voorbeelden/afstemming/14-sluizerveen.txt';
const MEGABYTE = 1024 * 1024;

/** A regulation as PDF, with a picture that makes it as large as asked: noise, which no compression makes smaller. */
async function pdfOf(megabytes: number): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4' });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => {
    document.on('end', () => resolve());
  });
  const noise = randomBytes(megabytes * MEGABYTE);
  document.file(noise, { name: 'kaart.bin' });
  for (const part of partsOf(readFileSync(SOURCE, 'utf8')))
    if ('text' in part)
      document
        .fontSize(part.kind === 'kop' ? 13 : 10)
        .text(part.text)
        .moveDown(0.5);
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

const memory = (): number => Math.round(process.memoryUsage.rss() / MEGABYTE);
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const running = await startApp(
  webSettings({ poort: 0, grenzen: { werkPerMinuut: 1e6, verzoekenPerMinuut: 1e6 } }),
  { log: null, today: () => '2026-11-24', env: process.env },
);
const base = running.address;

/** One user: from sending the form to the whole report. @returns milliseconds, or null where it failed */
async function user(file: File): Promise<number | null> {
  const start = performance.now();
  const form = new FormData();
  form.append('bestanden', file);
  const answer = await fetch(`${base}/toets`, { method: 'POST', body: form, redirect: 'manual' });
  const path = answer.headers.get('location');
  if (path === null) return null;
  for (;;) {
    const page = await fetch(base + path);
    const html = await page.text();
    if (html.includes('id="punt-14"')) return performance.now() - start;
    if (page.status !== 200 || !html.includes('data-voortgang')) return null;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const bytes = await pdfOf(2);
print(`${cpus().length} cores, Node ${process.version}; PDF of ${(bytes.length / MEGABYTE).toFixed(1)} MB`);
print(`memory at the start: ${memory()} MB`);
let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, memory());
}, 50);
const times: number[] = [];
let failed = 0;
for (let round = 0; round < ROUNDS; round += 1) {
  const done = await Promise.all(
    Array.from({ length: USERS }, (_, index) =>
      user(new File([bytes as Uint8Array<ArrayBuffer>], `${index}.pdf`)),
    ),
  );
  failed += done.filter((time) => time === null).length;
  times.push(...done.flatMap((time) => (time === null ? [] : [time])));
}
print(
  `${USERS} users at once, ${ROUNDS} times: ${failed} failed, median ${Math.round(percentile(times, 0.5))} ms, p95 ${Math.round(percentile(times, 0.95))} ms, peak ${peak} MB`,
);

peak = 0;
const text = readFileSync(SOURCE);
const marks: number[] = [];
const start = performance.now();
for (let number = 1; number <= SOAK; number += 1) {
  if ((await user(new File([text], `${number}.txt`))) === null) failed += 1;
  if (number % 100 === 0) marks.push(memory());
}
clearInterval(watch);
print(
  `${SOAK} texts one after another: ${((performance.now() - start) / 1000).toFixed(0)} s, ${failed} failed, memory after each hundred: ${marks.join(', ')} MB, peak ${peak} MB`,
);
await running.stop();
process.exitCode = failed === 0 ? 0 : 1;
