/**
 * `npm run bench:monitor`: 342 municipalities with five rounds, built as a site; then once more, and once more after one result
 * changed. Prints seconds, memory, and the largest page.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RoundWriter } from '../../src/cli/monitor-rounds.js';
import type { PastState } from '../../src/monitoring/model.js';
import { stateOf } from '../../src/monitoring/summarise.js';
import { loadRegister } from '../../src/reading/metadata/index.js';
import { EXAMPLES, judgeFile, pageOf } from '../reporting/pages.js';
import { emptyFolder } from '../support/run-cli.js';

const DATES = ['2022-11-01', '2023-11-01', '2024-11-01', '2025-11-01', '2026-11-01'];
const TEXTS = 12;

const folder = emptyFolder();
const rounds = join(folder, 'rondes');
const site = join(folder, 'monitor');
mkdirSync(rounds);
const { municipalities } = loadRegister('corpus/register');
const judged = await Promise.all(
  readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.md'))
    .slice(0, TEXTS)
    .map((name) => judgeFile(`${EXAMPLES}/${name}`)),
);
const reports = judged.map((outcome) => pageOf(outcome));

for (const [turn, date] of DATES.entries()) {
  const writer = new RoundWriter(rounds, date);
  const states = new Map<string, PastState>();
  for (const [index, { code, name }] of municipalities.entries()) {
    // One in six has no text; the others move slowly from one text to the next.
    if (index % 6 === 5) continue;
    const at = (index + (index % 5 === turn ? 1 : 0)) % judged.length;
    const outcome = judged[at];
    if (outcome === undefined) continue;
    const document = {
      ...outcome.result.document,
      status: 'geldend' as const,
      municipality: { value: { code, name, nameInText: null }, from: 'proef' },
    };
    const result = { ...outcome.result, referenceDate: date, document };
    writer.add(code, result, reports[at] ?? null, []);
    states.set(code, stateOf(result));
  }
  const [first] = judged;
  writer.finish({
    date,
    edition: first?.result.norm.edition ?? '',
    normHash: first?.result.norm.hash ?? '',
    toolVersion: '0.0.0',
    states,
    rejudged: new Map(),
  });
}

/** The most memory that a process had so far, in kB; Linux tells. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** The built program in a process of its own, as a user runs it. */
async function timed(what: string): Promise<void> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['dist/cli/main.js', 'monitor', folder, '--uit', site, '--rondes', rounds, '--bouw'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid ?? 0));
  }, 20);
  await once(child, 'close');
  clearInterval(watch);
  const seconds = (performance.now() - started) / 1000;
  const written = /\d+ bestanden geschreven/.exec(said)?.[0] ?? said;
  process.stdout.write(`${what}: ${seconds.toFixed(1)} s, ${Math.round(peak / 1000)} MB, ${written}\n`);
}

await timed('alles nieuw');
await timed('niets veranderd');
const changed = join(rounds, '2026-11-01/resultaten', `${municipalities[0]?.code}.json`);
writeFileSync(changed, readFileSync(changed, 'utf8').replace('"needsReview":false', '"needsReview":true'));
await timed('één gemeente veranderd');
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ name, bytes: statSync(join(site, name)).size }))
  .toSorted((a, b) => b.bytes - a.bytes);
process.stdout.write(
  `${pages.length} pagina’s; de grootste: ${pages
    .slice(0, 3)
    .map(({ name, bytes }) => `${name} ${Math.round(bytes / 1000)} kB`)
    .join(', ')}\n`,
);
rmSync(folder, { recursive: true });
