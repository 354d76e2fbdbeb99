/** What a round found, kept small: the texts on SMI of the municipalities that it was about. Rounds are compared by it. */
import { readdirSync } from 'node:fs';
import { z } from 'zod';
import { announcedPerCode } from './conclude.js';
import { idText } from './ids.js';
import type { Ending, HarvestPlan, HarvestTools } from './model.js';
import type { CorpusStore } from './store/corpus.js';
import { readJson } from './store/files.js';

const entrySchema = z.object({
  id: z.string(),
  codes: z.array(z.string()),
  titel: z.string(),
  organisatie: z.string(),
  staat: z.enum(['geldend', 'toekomstig', 'vervallen', 'bekendgemaakt']),
  inwerkingtreding: z.string().nullable(),
  uitwerkingtreding: z.string().nullable(),
  /** Hash of the text; null where it was not fetched. */
  sha256: z.string().nullable(),
  /** Expression of the same work that held before this one. */
  vorige: z.string().nullable(),
  pagina: z.string(),
});
export type Entry = z.infer<typeof entrySchema>;

const snapshotSchema = z.object({
  peildatum: z.string(),
  /** ISO 8601 in UTC. */
  gemaakt: z.string(),
  /** Municipalities that the round was about. */
  codes: z.array(z.string()),
  teksten: z.array(entrySchema),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

const STATES: Readonly<Record<string, Entry['staat']>> = {
  bewaard: 'geldend',
  toekomstig: 'toekomstig',
  vervallen: 'vervallen',
};

/** Page of an expression, as the public knows it. */
function pageOf(id: string): string {
  return `https://lokaleregelgeving.overheid.nl/${id.replace('_', '/')}`;
}

export function snapshotOf(plan: HarvestPlan, tools: HarvestTools, ending: Ending): Snapshot {
  const entries: Entry[] = [];
  for (const [{ chosen, owner, earlier }, { decision, sha256 }] of ending.weighed) {
    const staat = STATES[decision];
    if (staat === undefined || owner.codes.length === 0) continue;
    const { record } = chosen;
    const id = idText(record.id);
    entries.push({
      id,
      codes: [...owner.codes],
      titel: record.title,
      organisatie: record.creator,
      staat,
      inwerkingtreding: record.inForce,
      uitwerkingtreding: record.outOfForce,
      sha256,
      vorige: earlier === null ? null : idText(earlier.id),
      pagina: record.pageUrl ?? pageOf(id),
    });
  }
  const announced = new Map<string, Entry>();
  for (const [code, own] of announcedPerCode(ending, tools))
    for (const { id, title, creator, available, page } of own) {
      const known = announced.get(id);
      if (known !== undefined) known.codes.push(code);
      else
        announced.set(id, {
          id,
          codes: [code],
          titel: title,
          organisatie: creator,
          staat: 'bekendgemaakt',
          inwerkingtreding: available,
          uitwerkingtreding: null,
          sha256: null,
          vorige: null,
          pagina: page,
        });
    }
  return {
    peildatum: plan.date,
    gemaakt: tools.now(),
    codes: [...plan.codes],
    teksten: [...entries, ...announced.values()].toSorted((a, b) => a.id.localeCompare(b.id)),
  };
}

/** @param again the same round, read once more from disk: it takes the place of what was kept, and is no new round */
export function saveSnapshot(store: CorpusStore, snapshot: Snapshot, again: boolean): void {
  const same = ({ peildatum, codes }: Snapshot): boolean =>
    peildatum === snapshot.peildatum && codes.join() === snapshot.codes.join();
  const earlier = again ? snapshotsIn(store).findLast(same) : undefined;
  const kept = { ...snapshot, gemaakt: earlier?.gemaakt ?? snapshot.gemaakt };
  const name = `${kept.gemaakt.replace(/[:.]/g, '')}_${kept.peildatum}.json`;
  store.save(store.statePath('rondes', name), `${JSON.stringify(kept, null, 2)}\n`);
}

/** Rounds that were kept, oldest first by the day they are about. */
export function snapshotsIn(store: CorpusStore): readonly Snapshot[] {
  let names: string[];
  try {
    names = readdirSync(store.statePath('rondes'));
  } catch {
    return [];
  }
  return names
    .flatMap((name) => {
      const parsed = snapshotSchema.safeParse(readJson(store.statePath('rondes', name)));
      return parsed.success ? [parsed.data] : [];
    })
    .toSorted((a, b) => a.peildatum.localeCompare(b.peildatum) || a.gemaakt.localeCompare(b.gemaakt));
}
