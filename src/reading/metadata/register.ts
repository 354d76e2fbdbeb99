/** The register of municipalities as plain data, and the one place here that reads files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface RegisteredMunicipality {
  /** CBS code, `GM0363`. */
  readonly code: string;
  readonly name: string;
  readonly province: string;
  /** Inhabitants on 1 January 2024 (CBS). */
  readonly inhabitants: number;
}

export interface Register {
  readonly municipalities: readonly RegisteredMunicipality[];
  /**
   * Names by which a municipality may be called, folded with `foldName`: today's, official, former and variant
   * spellings. The value is the CBS code of today; null for a municipality that was divided over others.
   */
  readonly codeByName: ReadonlyMap<string, string | null>;
}

/** Lower case without diacritics, quotes, brackets and doubled spaces: "’s-Gravenhage" and "'s Gravenhage" are one. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´']/g, '')
    .replace(/[().]/g, '')
    .replace(/[-–_,\s]+/g, ' ')
    .trim();
}

/** Rows of a comma-separated file with a header; quotes only around values that hold a comma or a quote. */
export function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  const lines = csv.split(/\r?\n/).filter((line) => line.trim() !== '');
  const cells = (line: string): string[] =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    );
  const header = cells(lines[0] ?? '');
  return lines.slice(1).map((line) => {
    const values = cells(line);
    return Object.fromEntries(header.map((name, column) => [name, values[column] ?? '']));
  });
}

/** Builds the register from the texts of `gemeenten.csv`, `gemeenten-namen.csv` and `andere-namen.csv`. */
function registerFrom(municipalities: string, names: string, otherNames: string): Register {
  const list = rowsOf(municipalities).map(
    (row): RegisteredMunicipality => ({
      code: row.code ?? '',
      name: row.naam ?? '',
      province: row.provincie ?? '',
      inhabitants: Number(row.inwoners),
    }),
  );
  const codeByName = new Map<string, string | null>();
  const add = (name: string | undefined, code: string | null): void => {
    const folded = foldName(name ?? '');
    if (folded !== '' && !codeByName.has(folded)) codeByName.set(folded, code);
  };
  for (const { name, code } of list) add(name, code);
  for (const row of rowsOf(names)) {
    const code = row.code ?? '';
    add(row.roo_afkorting, code);
    add(row.roo_officiele_naam?.replace(/^gemeente\s+/i, ''), code);
    add(row.owms_uri?.replace(/^.*\//, '').replace(/_\(gemeente\)$/, ''), code);
  }
  for (const row of rowsOf(otherNames)) add(row.naam, row.code === '' ? null : (row.code ?? null));
  return { municipalities: list, codeByName };
}

/**
 * Reads the register from its folder.
 * @throws when a file of the register cannot be read; the message names the file and says what to do
 */
export function loadRegister(folder: string): Register {
  const read = (file: string): string => {
    const path = join(folder, file);
    try {
      return readFileSync(path, 'utf8');
    } catch (cause) {
      throw new Error(
        `Het register is niet compleet: ${path} kan niet worden gelezen. Zet de map corpus/register terug zoals die bij het programma hoort.`,
        { cause },
      );
    }
  };
  return registerFrom(read('gemeenten.csv'), read('gemeenten-namen.csv'), read('andere-namen.csv'));
}
