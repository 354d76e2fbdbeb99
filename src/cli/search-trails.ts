/** The search trails that a harvest left beside its texts, and the outcome of municipalities where it found nothing. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { STATE_FOLDER } from '../harvesting/store/corpus.js';
import { type Circumstances, nothingFound } from '../judging/assess.js';
import { type Trail, trailSchema } from '../results/trail.js';
import type { Outcome } from './assess-file.js';

const TRAILS = 'sporen';

export interface Trails {
  /** By municipality code. */
  readonly found: ReadonlyMap<string, Trail>;
  /** What could not be read, each with what to do. */
  readonly problems: readonly string[];
}

/** Whether a folder is one that `basislijn oogst` keeps. */
export function isHarvest(path: string): boolean {
  return existsSync(join(path, STATE_FOLDER, TRAILS)) && statSync(path).isDirectory();
}

export function trailsUnder(paths: readonly string[]): Trails {
  const found = new Map<string, Trail>();
  const problems: string[] = [];
  for (const folder of paths.filter(isHarvest).map((path) => join(path, STATE_FOLDER, TRAILS)))
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
      const path = join(folder, name);
      try {
        const trail = trailSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
        found.set(trail.code, trail);
      } catch {
        problems.push(
          `${path}: dit zoekspoor is niet te lezen. Start de oogst opnieuw: die schrijft het nieuw.`,
        );
      }
    }
  return { found, problems };
}

function explain({ gemeente, gevonden, vragen, volledig, bekendgemaakt }: Trail): string {
  const asked = `Voor ${gemeente} zijn ${vragen.length} vragen gesteld aan overheid.nl`;
  const seen =
    gevonden.length === 0
      ? 'er is geen tekst gevonden'
      : `er ${gevonden.length === 1 ? 'is 1 tekst' : `zijn ${gevonden.length} teksten`} gevonden, en geen daarvan geeft nu regels over SMI`;
  const end = volledig ? '' : ' De oogst is nog niet af: start hem opnieuw om verder te zoeken.';
  const announced =
    bekendgemaakt.length === 0
      ? ''
      : ` In het Gemeenteblad ${bekendgemaakt.length === 1 ? 'is wel een tekst' : 'zijn wel teksten'} bekendgemaakt: kijk daar.`;
  return `${asked}; ${seen}.${announced}${end}`;
}

/** The outcome with the trail of its municipality, by the name of its folder. */
export function withTrail(outcome: Outcome, trails: Trails['found']): Outcome {
  const trail = trails.get(basename(outcome.file.name));
  return trail === undefined ? outcome : { ...outcome, result: { ...outcome.result, search: trail } };
}

/** One outcome for each municipality that has a trail and no text. */
export function withoutTexts(
  trails: Trails['found'],
  judged: ReadonlySet<string>,
  circumstances: Circumstances,
): readonly Outcome[] {
  return [...trails.values()]
    .filter(({ code }) => !judged.has(code))
    .map((trail) => ({
      file: { path: trail.code, name: trail.code },
      result: nothingFound(trail, explain(trail), circumstances),
      texts: [],
      errors: [],
    }));
}
