/**
 * The rounds of a monitor on disk: `<map>/<datum>/ronde.json`, the whole results in `resultaten/` and the texts that were judged in
 * `bronnen/`. An old round is never rewritten by a later one.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../harvesting/store/files.js';
import type { Round } from '../monitoring/model.js';
import { roundFileSchema, roundFromFile, roundToFile } from '../monitoring/round-file.js';
import { type RunResult, runResultSchema } from '../results/schema.js';
import type { Trail } from '../results/trail.js';

const ROUND_FILE = 'ronde.json';
const RESULTS = 'resultaten';
const SOURCES = 'bronnen';

export interface StoredRounds {
  /** Oldest first. */
  readonly rounds: readonly Round[];
  /** Files that cannot be read, each with what to do. */
  readonly problems: readonly string[];
}

/** A text as it was judged, to be judged once more under another norm. */
export interface KeptSource {
  readonly code: string;
  readonly name: string;
  readonly path: string;
}

export function roundsIn(folder: string): StoredRounds {
  const problems: string[] = [];
  if (!existsSync(folder)) return { rounds: [], problems };
  const rounds = readdirSync(folder)
    .filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name))
    .toSorted()
    .flatMap((name) => {
      const path = join(folder, name, ROUND_FILE);
      try {
        return [roundFromFile(roundFileSchema.parse(JSON.parse(readFileSync(path, 'utf8'))))];
      } catch {
        problems.push(
          `${path}: deze ronde is niet te lezen en telt niet mee. Zet het bestand terug of haal de map weg.`,
        );
        return [];
      }
    });
  return { rounds, problems };
}

/** The whole results of a round, by municipality code. */
export function resultsOf(folder: string, date: string): ReadonlyMap<string, RunResult> {
  const place = join(folder, date, RESULTS);
  if (!existsSync(place)) return new Map();
  return new Map(
    readdirSync(place)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [
        name.slice(0, -'.json'.length),
        runResultSchema.parse(JSON.parse(readFileSync(join(place, name), 'utf8'))),
      ]),
  );
}

/** The texts of a round, to judge them again. */
export function sourcesOf(folder: string, date: string): readonly KeptSource[] {
  const place = join(folder, date, SOURCES);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .toSorted()
    .flatMap((code) =>
      readdirSync(join(place, code))
        .toSorted()
        .map((name) => ({ code, name, path: join(place, code, name) })),
    );
}

export interface RoundToKeep {
  readonly round: Round;
  readonly results: ReadonlyMap<string, RunResult>;
  readonly trails: ReadonlyMap<string, Trail>;
  readonly sources: readonly KeptSource[];
}

/** Writes a round whole; a round of the same day is replaced. `ronde.json` comes last, so a half round is none. */
export function keepRound(folder: string, { round, results, sources }: RoundToKeep): void {
  const place = join(folder, round.date);
  const bytes = sources.map((source) => ({ ...source, content: readFileSync(source.path) }));
  rmSync(place, { recursive: true, force: true });
  mkdirSync(join(place, RESULTS), { recursive: true });
  for (const [code, result] of results)
    writeWhole(join(place, RESULTS, `${code}.json`), `${JSON.stringify(result)}\n`);
  for (const { code, name, content } of bytes) {
    mkdirSync(join(place, SOURCES, code), { recursive: true });
    writeWhole(join(place, SOURCES, code, name), content);
  }
  writeWhole(join(place, ROUND_FILE), `${JSON.stringify(roundToFile(round), null, 1)}\n`);
}
