/**
 * Which files belong together: the sources of one municipality are read as one dossier. By `--gemeente`, by a
 * `dossier.yaml`, by a folder with a CBS code, or because everything in a folder names the same municipality.
 */
import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { SourceKind } from '../regulation/model.js';
import type { ReadFile } from './assess-file.js';
import { type DossierFile, readDossierFile } from './dossier-file.js';
import type { InputFile } from './inputs.js';
import { register } from './read-source.js';

interface Member {
  readonly file: InputFile;
  /** The kind that a person gave it; null to recognise it. */
  readonly given: SourceKind | null;
}

export interface Work {
  /** Name of the report and of the dossier. */
  readonly file: InputFile;
  readonly members: readonly Member[];
  /** As a person gave it; null where nobody did. */
  readonly municipality: string | null;
  /**
   * `alleen`: one file. `dossier`: read together. `misschien`: read together only when all sources name one
   * municipality.
   */
  readonly how: 'alleen' | 'dossier' | 'misschien';
}

/** More files in a folder are a collection of many municipalities. */
const MOST_IN_DOSSIER = 20;
const CODE = /^GM\d{4}$/;

/** A folder that carries the code of a municipality says whose texts are in it, also those of a joint body. */
function nameOfCode(folder: string): string | null {
  if (!CODE.test(folder)) return null;
  return register().municipalities.find(({ code }) => code === folder)?.name ?? null;
}

function alone(file: InputFile): Work {
  return { file, members: [{ file, given: null }], municipality: null, how: 'alleen' };
}

/** The folder whose files belong together with this one, and what its `dossier.yaml` says. */
function homeOf(
  file: InputFile,
  known: Map<string, DossierFile | null>,
): { readonly folder: string; readonly dossier: DossierFile | null; readonly certain: boolean } {
  const top = resolve(file.path, ...file.name.split(/[\\/]/).map(() => '..'));
  let folder = dirname(resolve(file.path));
  for (;;) {
    if (!known.has(folder)) known.set(folder, readDossierFile(folder));
    const dossier = known.get(folder) ?? null;
    if (dossier !== null) return { folder, dossier, certain: true };
    if (CODE.test(basename(folder))) return { folder, dossier: null, certain: true };
    if (folder === top || dirname(folder) === folder || !folder.startsWith(top)) break;
    folder = dirname(folder);
  }
  return { folder: dirname(resolve(file.path)), dossier: null, certain: false };
}

function kindIn(dossier: DossierFile | null, folder: string, file: InputFile): SourceKind | null {
  const name = relative(folder, resolve(file.path)).split(sep).join('/');
  return dossier?.bronnen.find(({ bestand }) => bestand === name)?.soort ?? null;
}

/** Files under the folder that was named, grouped by where they stand. @throws UsageError for a wrong dossier.yaml */
export function planWork(
  files: readonly InputFile[],
  options: { readonly municipality: string | null; readonly apart: boolean },
): readonly Work[] {
  const known = new Map<string, DossierFile | null>();
  if (options.municipality !== null) {
    const name = options.municipality.toLowerCase().replace(/[^\p{L}\d]+/gu, '-');
    const members = files.map((file): Member => {
      const { folder, dossier } = homeOf(file, known);
      return { file, given: kindIn(dossier, folder, file) };
    });
    const path = files[0]?.path ?? '.';
    return [
      { file: { path: dirname(path), name }, members, municipality: options.municipality, how: 'dossier' },
    ];
  }
  if (options.apart) return files.map(alone);
  const groups = new Map<string, { home: ReturnType<typeof homeOf>; files: InputFile[] }>();
  const works: Work[] = [];
  for (const file of files) {
    const home = homeOf(file, known);
    const left = relative(home.folder, resolve(file.path)).split(sep).join('/');
    if (home.dossier?.weglaten.includes(left) === true) continue;
    const group = groups.get(home.folder);
    if (group === undefined) groups.set(home.folder, { home, files: [file] });
    else group.files.push(file);
  }
  for (const { home, files: own } of groups.values()) {
    const [first] = own;
    if (first === undefined) continue;
    // A file that was named itself has no folder in its name: it stands alone.
    const inFolder = own.every(
      ({ path, name }) => relative(home.folder, resolve(path)) !== '' && name !== '',
    );
    const many = own.length > MOST_IN_DOSSIER || own.length === 1;
    if (!home.certain && (many || !inFolder)) works.push(...own.map(alone));
    else {
      const place = dirname(first.name) === '.' ? basename(home.folder) : dirname(first.name);
      const name = home.certain && CODE.test(basename(home.folder)) ? basename(home.folder) : place;
      works.push({
        file: { path: home.folder, name },
        members: own.map((file) => ({ file, given: kindIn(home.dossier, home.folder, file) })),
        municipality: home.dossier?.gemeente ?? nameOfCode(basename(home.folder)),
        how: home.certain ? 'dossier' : 'misschien',
      });
    }
  }
  return works;
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^gemeente\s+|^\d+[-_ ]*/, '')
    .replace(/[^\p{L}]/gu, '');
}

/**
 * Whether everything on SMI in a folder is of one municipality, by the names in the texts; a text that names none
 * counts as one where the folder carries the name.
 */
export function isOneMunicipality(folder: InputFile, read: readonly ReadFile[]): boolean {
  const about = read.flatMap((one) =>
    'source' in one && (one.source.subject !== null || one.source.aboutSmi) && one.source.kind !== 'anders'
      ? [one.source]
      : [],
  );
  if (about.length < 2) return false;
  const names = about.map(({ regulation }) => plain(regulation.metadata.municipality?.value.name ?? ''));
  const known = [...new Set(names.filter((name) => name !== ''))];
  if (known.length !== 1) return false;
  return names.every((name) => name !== '') || known[0] === plain(basename(folder.name));
}
