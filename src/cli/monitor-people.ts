/** Verdicts of people (`oordelen/`) and answers of municipalities (`reacties/`): one YAML file per municipality. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { HumanVerdict, Reaction } from '../monitoring/model.js';
import { textsOf } from '../monitoring/summarise.js';
import { type RunResult, verdictSchema } from '../results/schema.js';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'schrijf de datum als JJJJ-MM-DD');
/** Hashes of the texts that were looked at: with other texts the verdict lapses. */
const texts = z.array(z.string().min(8)).min(1);

export const verdictsFileSchema = z.strictObject({
  gemeente: z.string(),
  oordelen: z.array(
    z.strictObject({
      punt: z.number().int().positive(),
      oordeel: verdictSchema,
      rol: z.string().min(2),
      datum: day,
      reden: z.string().min(3),
      teksten: texts,
    }),
  ),
});

export type VerdictsFile = z.infer<typeof verdictsFileSchema>;

const reactionsFileSchema = z.strictObject({
  gemeente: z.string(),
  reacties: z.array(
    z.strictObject({
      punt: z.number().int().positive(),
      tekst: z.string().min(3),
      datum: day,
      tot: day.nullable().default(null),
      teksten: texts,
    }),
  ),
});

export interface People {
  readonly humans: readonly HumanVerdict[];
  readonly reactions: readonly Reaction[];
  /** Files that are wrong, each with what to do. */
  readonly problems: readonly string[];
}

/** A hash may be shortened, as people copy it; the texts must be the same ones. */
function sameTexts(given: readonly string[], result: RunResult | undefined): boolean {
  if (result === undefined) return false;
  const now = textsOf(result).split(' ');
  return given.length === now.length && given.every((hash) => now.some((full) => full.startsWith(hash)));
}

function filesIn<T>(folder: string, schema: z.ZodType<T>, problems: string[]): readonly T[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .toSorted()
    .flatMap((name) => {
      const path = join(folder, name);
      try {
        return [schema.parse(parse(readFileSync(path, 'utf8')))];
      } catch (error) {
        const issue = error instanceof z.ZodError ? error.issues[0] : undefined;
        const what =
          issue === undefined
            ? error instanceof Error
              ? error.message.split('\n')[0]
              : ''
            : `${issue.path.join('.')}: ${issue.message}`;
        problems.push(`${path}: ${what}. Het bestand telt niet mee tot het is verbeterd.`);
        return [];
      }
    });
}

/**
 * @param results of the round that is shown, by municipality code
 * @param date of that round, `YYYY-MM-DD`: an answer is shown as current until its last day
 */
export function peopleIn(
  folders: { readonly verdicts: string; readonly reactions: string },
  results: ReadonlyMap<string, RunResult>,
  date: string,
): People {
  const problems: string[] = [];
  const humans = filesIn(folders.verdicts, verdictsFileSchema, problems).flatMap(({ gemeente, oordelen }) =>
    oordelen.map(
      ({ punt, oordeel, rol, datum, reden, teksten }): HumanVerdict => ({
        municipality: gemeente,
        point: punt,
        verdict: oordeel,
        role: rol,
        date: datum,
        reason: reden,
        holds: sameTexts(teksten, results.get(gemeente)),
      }),
    ),
  );
  const reactions = filesIn(folders.reactions, reactionsFileSchema, problems).flatMap(
    ({ gemeente, reacties }) =>
      reacties.map(
        ({ punt, tekst, datum, tot, teksten }): Reaction => ({
          municipality: gemeente,
          point: punt,
          text: tekst,
          date: datum,
          until: tot,
          holds: (tot === null || tot >= date) && sameTexts(teksten, results.get(gemeente)),
        }),
      ),
  );
  return { humans, reactions, problems };
}
