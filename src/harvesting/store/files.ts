/**
 * Files that are whole or not there: written beside their place, forced to disk, and then renamed. A run that is
 * killed leaves at most a file with another name, which the next run removes.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { HarvestError } from '../errors.js';

const UNFINISHED = '.onaf';
/** Error codes of a disk that takes nothing more. */
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EFBIG']);

export function asFull(cause: unknown, path: string): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return FULL.has(code)
    ? new HarvestError(
        'schijf-vol',
        `er kan niets meer worden geschreven in ${dirname(path)} (${code})`,
        'Maak ruimte en start de oogst opnieuw: hij gaat verder waar hij was.',
        { cause, passing: false },
      )
    : cause;
}

/** What writes; a test brings one that fails. */
export type Write = (file: number, content: Uint8Array) => void;

const writeAll: Write = (file, content) => {
  let at = 0;
  while (at < content.length) at += writeSync(file, content, at);
};

/** @throws HarvestError when the disk is full */
export function writeWhole(path: string, content: string | Uint8Array, write: Write = writeAll): void {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const unfinished = join(dirname(path), `${basename(path)}${UNFINISHED}`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(unfinished, 'w');
    try {
      write(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
  } catch (cause) {
    rmSync(unfinished, { force: true });
    throw asFull(cause, path);
  }
}

/** @returns null for a file that is not there or holds no JSON: a file from before a power cut */
export function readJson(path: string): unknown {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Removes what a killed run left, below a folder. @returns how many files */
export function removeUnfinished(folder: string): number {
  if (!existsSync(folder)) return 0;
  let removed = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removed += removeUnfinished(path);
    else if (entry.name.endsWith(UNFINISHED)) {
      rmSync(path, { force: true });
      removed += 1;
    }
  }
  return removed;
}
