/** A report as PDF, printed by Chromium. The page is handed over in memory and may ask nothing of any network. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { chromium } from 'playwright-core';
import { WorkError } from './work/pool.js';

/** One browser at a time: it takes more memory than all the rest. */
const oneAtATime = pLimit(1);
/** Reports that may wait for it. */
const MOST_WAITING = 20;
const PATIENCE = 60_000;

/**
 * @param executable path of Chromium
 * @param html a complete document
 * @returns the bytes of an A4 document, tagged for screen readers
 * @throws WorkError when too many wait
 */
export function printPdf(executable: string, html: string): Promise<Uint8Array> {
  if (oneAtATime.pendingCount >= MOST_WAITING) return Promise.reject(new WorkError('te-druk'));
  return oneAtATime(async () => {
    // Some files Chromium writes beside its profile: they go where everything goes when it is done.
    const home = await mkdtemp(join(tmpdir(), 'basislijn-chromium-'));
    try {
      return await print(executable, html, home);
    } finally {
      await rm(home, { recursive: true, force: true, maxRetries: 3 });
    }
  });
}

/** @param home folder for what Chromium writes */
async function print(executable: string, html: string, home: string): Promise<Uint8Array> {
  const browser = await chromium.launch({
    executablePath: executable,
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home },
    timeout: PATIENCE,
    args: [
      // In a container there is no sandbox to set up; scripts are off and nothing is asked of a network.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // Of its own accord Chromium asks its makers for updates and accounts: here every name leads nowhere.
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
    await context.route('**/*', (route) => route.abort());
    const page = await context.newPage();
    await page.setContent(html, { waitUntil: 'load', timeout: PATIENCE });
    return await page.pdf({ format: 'A4', printBackground: true, tagged: true, preferCSSPageSize: true });
  } finally {
    await browser.close();
  }
}
