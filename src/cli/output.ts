/** Where reports go: names that do not collide, a folder that can be written, and nothing of the user's overwritten. */
import { accessSync, constants, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { ReadError } from '../reading/errors.js';
import { UsageError } from './exit-codes.js';
import type { InputFile } from './inputs.js';

/** Stands in a folder with reports, so that a later run over a folder around it does not read them as regulations. */
export const OUTPUT_MARK = '.basislijn-uitvoer';

/** Output names without ending, unique in the run: a second `regels` (from PDF) becomes `regels-pdf`. */
export function outputNames(files: readonly InputFile[]): ReadonlyMap<InputFile, string> {
  const names = new Map<InputFile, string>();
  const taken = new Set<string>();
  for (const file of files) {
    const extension = extname(file.name);
    const stem = join(dirname(file.name), basename(file.name, extension));
    let name = stem;
    if (taken.has(name.toLowerCase()) && extension !== '')
      name = `${stem}-${extension.slice(1).toLowerCase()}`;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${stem}-${count}`;
    taken.add(name.toLowerCase());
    names.set(file, name);
  }
  return names;
}

/** Step by step: Node's own recursive way never ends on file systems such as /proc, where a folder cannot be made. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(resolve(path)));
  mkdirSync(path);
}

function unwritable(path: string, cause: unknown): ReadError {
  const reason = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return new ReadError(
    'niet-schrijfbaar',
    `"${path}" kan niet worden geschreven${reason}`,
    'Kies met --uit een map waarin u mag schrijven.',
    null,
    { cause },
  );
}

/**
 * Makes the folder before any work is done, so that a long run does not end in nothing.
 * @throws UsageError when it is a file or holds the texts themselves; ReadError when it cannot be written
 */
export function prepareFolder(folder: string, files: readonly InputFile[]): void {
  const holds = files.find(({ path }) => resolve(dirname(path)) === resolve(folder));
  if (holds !== undefined)
    throw new UsageError(
      `in de map "${folder}" van --uit staan ook de teksten zelf, zoals ${basename(holds.path)}. Kies een andere map, dan wordt er niets overschreven.`,
    );
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new UsageError(`"${folder}" van --uit is een bestand. Geef een map op.`);
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
    const around = files.some(({ path }) => !relative(folder, path).startsWith('..'));
    if (!around) writeFileSync(join(folder, OUTPUT_MARK), 'In deze map staan uitkomsten van basislijn.\n');
  } catch (cause) {
    throw unwritable(folder, cause);
  }
}

/** @throws ReadError when the file cannot be written */
export function writeOutput(folder: string, name: string, content: string | Uint8Array): void {
  const path = join(folder, name);
  try {
    makeFolder(dirname(path));
    writeFileSync(path, content);
  } catch (cause) {
    throw unwritable(path, cause);
  }
}
