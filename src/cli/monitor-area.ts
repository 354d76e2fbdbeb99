/** Which municipalities a monitor is about: the country, or an area with a register of its own (`monitor.yaml`). */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Municipality } from '../monitoring/model.js';
import { foldName, rowsOf } from '../reading/metadata/register.js';
import { UsageError } from './exit-codes.js';
import { REGISTER_FOLDER, ROOT_FOLDER } from './root.js';

const AREA_FILE = 'monitor.yaml';

const areaSchema = z.strictObject({
  gebied: z.string(),
  /** True where the municipalities are invented. */
  voorbeeld: z.boolean().default(false),
  register: z.string().default('gemeenten.csv'),
  tegels: z.string().optional(),
  oordelen: z.string().default('oordelen'),
  reacties: z.string().default('reacties'),
});

interface Tile {
  readonly code: string;
  readonly column: number;
  readonly row: number;
}

export interface Area {
  readonly name: string;
  readonly example: boolean;
  readonly municipalities: readonly Municipality[];
  /** By `foldName`; to the code of today. */
  readonly codeByName: ReadonlyMap<string, string>;
  /** Empty where no positions are known. */
  readonly tiles: readonly Tile[];
  /** Folders with verdicts of people and answers of municipalities; they need not exist. */
  readonly verdicts: string;
  readonly reactions: string;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`${path} kan niet worden gelezen. Kijk of het bestand er is en of u het mag lezen.`);
  }
}

function degrees(text: string | undefined): number | null {
  const value = Number(text);
  return text === undefined || text === '' || Number.isNaN(value) ? null : value;
}

function municipalitiesOf(path: string, otherNames: ReadonlyMap<string, readonly string[]>): Municipality[] {
  return rowsOf(read(path)).map((row, index) => {
    const inhabitants = Number(row.inwoners);
    if (!row.code || !row.naam || Number.isNaN(inhabitants))
      throw new UsageError(
        `${path}, regel ${index + 2}: verwacht code, naam, provincie en inwoners (een getal). Verbeter de regel.`,
      );
    return {
      code: row.code,
      name: row.naam,
      province: row.provincie ?? '',
      inhabitants,
      latitude: degrees(row.lat),
      longitude: degrees(row.lon),
      otherNames: otherNames.get(row.code) ?? [],
    };
  });
}

function tilesOf(path: string): readonly Tile[] {
  if (!existsSync(path)) return [];
  return rowsOf(read(path)).map(({ code, kolom, rij }) => ({
    code: code ?? '',
    column: Number(kolom),
    row: Number(rij),
  }));
}

function namesOf(municipalities: readonly Municipality[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { code, name } of municipalities) names.set(foldName(name), code);
  for (const { code, otherNames } of municipalities)
    for (const name of otherNames) if (!names.has(foldName(name))) names.set(foldName(name), code);
  return names;
}

function country(): Area {
  const otherNames = new Map<string, string[]>();
  for (const { code, naam } of rowsOf(read(join(REGISTER_FOLDER, 'andere-namen.csv'))))
    if (code && naam) otherNames.set(code, [...(otherNames.get(code) ?? []), naam]);
  const municipalities = municipalitiesOf(join(REGISTER_FOLDER, 'gemeenten.csv'), otherNames);
  return {
    name: 'Nederland',
    example: false,
    municipalities,
    codeByName: namesOf(municipalities),
    tiles: tilesOf(join(REGISTER_FOLDER, 'tegels.csv')),
    verdicts: join(ROOT_FOLDER, 'corpus/oordelen'),
    reactions: join(ROOT_FOLDER, 'corpus/reacties'),
  };
}

/** The nearest folder, from the first path upwards, that has an area of its own. */
function areaFolder(path: string): string | null {
  let folder = existsSync(path) && statSync(path).isDirectory() ? path : dirname(path);
  for (let up = 0; up < 3; up += 1) {
    if (existsSync(join(folder, AREA_FILE))) return folder;
    folder = dirname(folder);
  }
  return null;
}

/** @throws UsageError naming the file that is wrong */
export function areaOf(paths: readonly string[]): Area {
  const folder = paths.map(areaFolder).find((found) => found !== null);
  if (folder === undefined || folder === null) return country();
  const file = join(folder, AREA_FILE);
  let parsed: unknown;
  try {
    parsed = parse(read(file));
  } catch (cause) {
    throw new UsageError(
      `${file}: dit is geen geldige YAML (${cause instanceof Error ? cause.message : ''}).`,
    );
  }
  const area = areaSchema.safeParse(parsed);
  if (!area.success) {
    const [issue] = area.error.issues;
    throw new UsageError(`${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'onjuist'}.`);
  }
  const { gebied, voorbeeld, register, tegels, oordelen, reacties } = area.data;
  const municipalities = municipalitiesOf(join(folder, register), new Map());
  return {
    name: gebied,
    example: voorbeeld,
    municipalities,
    codeByName: namesOf(municipalities),
    tiles: tegels === undefined ? [] : tilesOf(join(folder, tegels)),
    verdicts: join(folder, oordelen),
    reactions: join(folder, reacties),
  };
}
