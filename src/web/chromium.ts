/** Where Chromium is on this machine: it prints reports as PDF, and tests look at pages with it. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Path of a Chromium, for machines where it has another name or place. */
export const CHROMIUM_VARIABLE = 'BASISLIJN_CHROMIUM';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const;

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns null where there is none. @throws when the variable names a file that cannot be run */
export function findChromium(env: NodeJS.ProcessEnv): string | null {
  const named = env[CHROMIUM_VARIABLE];
  if (named !== undefined && named !== '') {
    if (!canRun(named)) throw new Error(`${CHROMIUM_VARIABLE} is "${named}", en dat is niet te starten`);
    return named;
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return paths.find(canRun) ?? null;
}
