/** Which files a command is about: files as named, folders with everything readable in them. */
import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { ReadError } from '../reading/errors.js';

export interface InputFile {
  readonly path: string;
  /** Name for people and for output, relative to the folder that was named. */
  readonly name: string;
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

function walk(folder: string, root: string): readonly InputFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.') || COMPANIONS.has(entry.name)) return [];
      if (entry.isDirectory()) return walk(path, root);
      return entry.isFile() && READABLE.has(extname(entry.name).toLowerCase())
        ? [{ path, name: relative(root, path) }]
        : [];
    });
}

/** @throws ReadError when a path does not exist or cannot be opened, or a folder holds nothing to read */
export function inputFiles(path: string): readonly InputFile[] {
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
  if (!isFolder) return [{ path, name: basename(path) }];
  let files: readonly InputFile[];
  try {
    files = walk(path, path);
  } catch (cause) {
    throw new ReadError(
      'niet-leesbaar',
      'deze map kan niet worden geopend',
      'Controleer of u de map mag lezen.',
      null,
      { cause },
    );
  }
  if (files.length === 0) {
    throw new ReadError(
      'niet-gevonden',
      'in deze map staat geen bestand dat gelezen kan worden',
      'Zet er XML-, HTML-, PDF-, DOCX-, TXT- of MD-bestanden in.',
    );
  }
  return files;
}
