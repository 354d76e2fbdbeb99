/**
 * The rounds of a monitor on disk: `<map>/<datum>/ronde.json`, with the whole results in `resultaten/`, the reports in `rapporten/` and the
 * texts that were judged in `bronnen/`. A round is written beside its place and then put there, so a half round is none; an
 * old round is never rewritten by a later one.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import type { Round } from '../monitoring/model.js';
import { roundFileSchema, roundFromFile, roundToFile } from '../monitoring/round-file.js';
import { type RunResult, runResultSchema } from '../results/schema.js';

const ROUND_FILE = 'ronde.json';
const RESULTS = 'resultaten';
const REPORTS = 'rapporten';
const SOURCES = 'bronnen';
const UNFINISHED = '.onaf';

export interface StoredRounds {
  /** Oldest first. */
  readonly rounds: readonly Round[];
  /** Files that cannot be read, each with what to do. */
  readonly problems: readonly string[];
}

/** A text as it was judged. */
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

/** The whole results of a round, by municipality code. @throws ZodError when a result was changed by hand */
export function resultsOf(folder: string, date: string): ReadonlyMap<string, RunResult> {
  const place = join(folder, date, RESULTS);
  if (!existsSync(place)) return new Map();
  return new Map(
    readdirSync(place)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [
        basename(name, '.json'),
        runResultSchema.parse(JSON.parse(readFileSync(join(place, name), 'utf8'))),
      ]),
  );
}

/** Paths of the reports of a round, by municipality code. */
export function reportsOf(folder: string, date: string): ReadonlyMap<string, string> {
  const place = join(folder, date, REPORTS);
  if (!existsSync(place)) return new Map();
  return new Map(readdirSync(place).map((name) => [basename(name, '.html'), join(place, name)]));
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

/** Takes the municipalities of a round one by one, so that no more than one is in memory. */
export class RoundWriter {
  private readonly place: string;

  constructor(
    private readonly folder: string,
    private readonly date: string,
  ) {
    this.place = join(folder, `${date}${UNFINISHED}`);
    rmSync(this.place, { recursive: true, force: true });
    for (const name of [RESULTS, REPORTS, SOURCES]) mkdirSync(join(this.place, name), { recursive: true });
  }

  /** @param report HTML; null where there is none */
  add(
    code: string,
    result: RunResult,
    report: string | null,
    sources: readonly { name: string; path: string }[],
  ): void {
    writeFileSync(join(this.place, RESULTS, `${code}.json`), `${JSON.stringify(result)}\n`);
    if (report !== null) writeFileSync(join(this.place, REPORTS, `${code}.html`), report);
    if (sources.length === 0) return;
    const folder = join(this.place, SOURCES, code);
    mkdirSync(folder);
    for (const [index, { name, path }] of sources.entries())
      copyFileSync(path, join(folder, `${index + 1}-${basename(name)}`));
  }

  /** A round of the same day is replaced. */
  finish(round: Round): void {
    writeFileSync(join(this.place, ROUND_FILE), `${JSON.stringify(roundToFile(round), null, 1)}\n`);
    const place = join(this.folder, this.date);
    rmSync(place, { recursive: true, force: true });
    renameSync(this.place, place);
  }
}
