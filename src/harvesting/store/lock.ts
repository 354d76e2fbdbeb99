/** One harvest at a time in a folder: two would write the same files. A run that was killed leaves no lock that holds. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { HarvestError } from '../errors.js';
import { asFull } from './files.js';

function holder(path: string): number | null {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user answers that it may not be asked.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** @returns what ends it @throws HarvestError when another harvest is at work here, or nothing can be written */
export function lockFolder(path: string): () => void {
  const other = holder(path);
  if (other !== null && other !== process.pid && isAlive(other))
    throw new HarvestError(
      'al-bezig',
      `in deze map is al een oogst bezig (proces ${other})`,
      `Wacht tot die klaar is. Weet u zeker dat er geen bezig is, verwijder dan ${path}.`,
      { passing: false },
    );
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, String(process.pid));
  } catch (cause) {
    throw asFull(cause, path);
  }
  return () => rmSync(path, { force: true });
}
