/** Which files a command is about: files as named, folders with everything readable in them. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import { ReadError } from '../reading/errors.js';
import { OUTPUT_MARK } from './output.js';
import { isHarvest } from './search-trails.js';

export interface InputFile {
  readonly path: string;
  /** Name for people and for output, relative to the folder that was named. */
  readonly name: string;
}

export interface Inputs {
  readonly files: readonly InputFile[];
  /** What could not be opened, each with what to do; the other files go on. */
  readonly problems: readonly string[];
}

/** Endings that a folder is searched for; a file that is named itself is read whatever its name. */
const READABLE: ReadonlySet<string> = new Set([
  '.xml',
  '.html',
  '.htm',
  '.xhtml',
  '.pdf',
  '.docx',
  '.txt',
  '.md',
  '.text',
]);
/** Files that stand beside regulations and are none. */
const COMPANIONS: ReadonlySet<string> = new Set(['README.md', 'herkomst.json', 'dossier.yaml']);
const LEFT_OUT: ReadonlySet<string> = new Set(['node_modules']);

/** A link to a file is a file; links to folders are not followed, since they can go round. */
function isFile(path: string, isLink: boolean): boolean {
  if (!isLink) return true;
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function walk(folder: string, root: string): Inputs {
  if (existsSync(join(folder, OUTPUT_MARK))) return { files: [], problems: [] };
  const files: InputFile[] = [];
  const problems: string[] = [];
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name.localeCompare(b.name, 'nl'),
  );
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || COMPANIONS.has(entry.name) || LEFT_OUT.has(entry.name)) continue;
    if (entry.isDirectory()) {
      try {
        const below = walk(path, root);
        files.push(...below.files);
        problems.push(...below.problems);
      } catch {
        problems.push(`${path}: deze map kan niet worden geopend. Controleer of u de map mag lezen.`);
      }
    } else if (
      READABLE.has(extname(entry.name).toLowerCase()) &&
      (entry.isFile() || entry.isSymbolicLink()) &&
      isFile(path, entry.isSymbolicLink())
    ) {
      files.push({ path, name: relative(root, path) });
    }
  }
  return { files, problems };
}

/** @throws ReadError when a path does not exist or cannot be opened, or a folder holds nothing to read */
export function inputsOf(path: string): Inputs {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (cause) {
    throw new ReadError(
      'niet-gevonden',
      'dit bestand of deze map bestaat niet',
      'Controleer de naam en de plaats.',
      null,
      { cause },
    );
  }
  if (!isFolder) return { files: [{ path, name: basename(path) }], problems: [] };
  let found: Inputs;
  try {
    found = walk(path, path);
  } catch (cause) {
    throw new ReadError(
      'niet-leesbaar',
      'deze map kan niet worden geopend',
      'Controleer of u de map mag lezen.',
      null,
      { cause },
    );
  }
  if (found.files.length === 0 && found.problems.length === 0 && !isHarvest(path)) {
    if (existsSync(join(path, OUTPUT_MARK)))
      throw new ReadError(
        'niet-gevonden',
        'in deze map staan uitkomsten van basislijn, geen regelingen',
        'Kies de map met de regelingen zelf.',
      );
    throw new ReadError(
      'niet-gevonden',
      'in deze map staat geen bestand dat gelezen kan worden',
      'Zet er XML-, HTML-, PDF-, DOCX-, TXT- of MD-bestanden in.',
    );
  }
  return found;
}

/** All paths of a command together; a file that is named twice is read once. */
export function collectInputs(paths: readonly string[]): Inputs {
  const files = new Map<string, InputFile>();
  const problems: string[] = [];
  for (const path of paths) {
    try {
      const found = inputsOf(path);
      problems.push(...found.problems);
      for (const file of found.files) {
        const key = resolve(file.path);
        if (!files.has(key)) files.set(key, file);
      }
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      problems.push(error.describe(path));
    }
  }
  return { files: [...files.values()], problems };
}
