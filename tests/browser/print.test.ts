/** Printing a report: the Chromium that does it asks nothing of any network, also not of its own accord, and leaves nothing behind. */
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { printPdf } from '../../src/web/pdf.js';
import { emptyFolder } from '../support/run-cli.js';
import { CHROMIUM, NEEDS } from './chromium.js';

vi.setConfig({ testTimeout: 240_000 });
afterEach(() => vi.unstubAllEnvs());

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number }[];
}

/** What Chromium wrote of its network; the end of the file is missing where it was stopped. */
function networkOf(path: string): ReadonlySet<string> {
  const text = readFileSync(path, 'utf8').trim();
  const whole = text.endsWith('}]}') || text.endsWith('}\n]}') ? text : `${text.replace(/,$/, '')}]}`;
  let log: NetLog;
  try {
    log = JSON.parse(text) as NetLog;
  } catch {
    log = JSON.parse(whole) as NetLog;
  }
  const names = new Map(Object.entries(log.constants.logEventTypes).map(([name, type]) => [type, name]));
  return new Set(log.events.map(({ type }) => names.get(type) ?? ''));
}

describe.skipIf(CHROMIUM === null)(`printing ${NEEDS}`, () => {
  it('sends nothing to anybody, whatever the page asks for, and leaves no file', async () => {
    const folder = emptyFolder();
    const log = join(folder, 'net.json');
    const spy = join(folder, 'chromium.sh');
    writeFileSync(spy, `#!/bin/sh\nexec ${CHROMIUM} --log-net-log=${log} "$@"\n`);
    chmodSync(spy, 0o755);
    const temporary = emptyFolder();
    vi.stubEnv('TMPDIR', temporary);
    vi.stubEnv('HOME', temporary);
    const html =
      '<!doctype html><title>a</title><link rel="stylesheet" href="http://kwaad.example/a.css"><p>Tekst <img src="https://kwaad.example/b.png">';
    const pdf = await printPdf(spy, html);
    expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe('%PDF-');
    const seen = networkOf(log);
    // The log is of a Chromium that lived, or its silence would prove nothing.
    expect(seen.size).toBeGreaterThan(3);
    for (const event of seen)
      expect(event).not.toMatch(/^(?:DNS_TRANSACTION|TCP_CONNECT_ATTEMPT|UDP_BYTES_SENT|SOCKET_BYTES_SENT)/);
    expect(readdirSync(temporary)).toEqual([]);
  });
});
