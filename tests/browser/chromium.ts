/** Where Chromium is on this machine. Tests that need it say that they are skipped where it is absent. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Path of a Chromium, for machines where it has another name or place. */
const VARIABLE = 'BASISLIJN_CHROMIUM';
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
function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env[VARIABLE];
  if (named !== undefined && named !== '') {
    if (!canRun(named)) throw new Error(`${VARIABLE} is "${named}", and that cannot be run`);
    return named;
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return paths.find(canRun) ?? null;
}

export const CHROMIUM = findChromium();

/** Part of the name of every suite here, so that a reader of the log sees why it did not run. */
export const NEEDS =
  CHROMIUM === null
    ? `skipped: no Chromium found (install it, or set ${VARIABLE} to its path)`
    : 'in headless Chromium';
