/** A harvest that is frozen for research: every file with its hash, and whether a corpus still is what was frozen. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { STATE_FOLDER } from './store/corpus.js';

export const manifestSchema = z.object({
  schema: z.literal('basislijn/bevroren-oogst/1'),
  /** ISO 8601 in UTC. */
  gemaakt: z.string(),
  bestanden: z.array(z.object({ pad: z.string(), sha256: z.string(), bytes: z.number().int() })),
});
export type Manifest = z.infer<typeof manifestSchema>;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.name === STATE_FOLDER
      ? []
      : entry.isDirectory()
        ? filesBelow(join(folder, entry.name))
        : [join(folder, entry.name)],
  );
}

/** @param made ISO 8601 in UTC */
export function freeze(folder: string, made: string): Manifest {
  const files = filesBelow(folder).map((path) => {
    const bytes = readFileSync(path);
    return {
      pad: relative(folder, path).split(sep).join('/'),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
    };
  });
  return {
    schema: 'basislijn/bevroren-oogst/1',
    gemaakt: made,
    bestanden: files.toSorted((a, b) => a.pad.localeCompare(b.pad)),
  };
}

export interface Difference {
  readonly path: string;
  readonly what: 'ontbreekt' | 'anders' | 'erbij';
}

export function differencesFrom(manifest: Manifest, folder: string): readonly Difference[] {
  const now = new Map(freeze(folder, '').bestanden.map((file) => [file.pad, file.sha256]));
  const frozen = new Set(manifest.bestanden.map(({ pad }) => pad));
  return [
    ...manifest.bestanden.flatMap(({ pad, sha256 }): readonly Difference[] => {
      const hash = now.get(pad);
      if (hash === undefined) return [{ path: pad, what: 'ontbreekt' }];
      return hash === sha256 ? [] : [{ path: pad, what: 'anders' }];
    }),
    ...[...now.keys()]
      .filter((pad) => !frozen.has(pad))
      .map((pad): Difference => ({ path: pad, what: 'erbij' })),
  ];
}
