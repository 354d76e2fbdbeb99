/** What changed between two rounds: new, changed, withdrawn and expected texts. As data, and as a feed (Atom). */
import { readdirSync } from 'node:fs';
import { z } from 'zod';
import type { Trail } from '../results/trail.js';
import type { CorpusStore } from './store/corpus.js';
import { readJson } from './store/files.js';

const entrySchema = z.object({
  id: z.string(),
  codes: z.array(z.string()),
  titel: z.string(),
  organisatie: z.string(),
  staat: z.enum(['geldend', 'toekomstig', 'vervallen']),
  inwerkingtreding: z.string().nullable(),
  uitwerkingtreding: z.string().nullable(),
  gewijzigd: z.string().nullable(),
});
type Entry = z.infer<typeof entrySchema>;

const snapshotSchema = z.object({
  peildatum: z.string(),
  gemaakt: z.string(),
  teksten: z.array(entrySchema),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

export type ChangeKind = 'nieuw' | 'gewijzigd' | 'vervallen' | 'verwacht';

export interface Change {
  readonly kind: ChangeKind;
  readonly id: string;
  /** Expression that it replaces; null where there was none. */
  readonly before: string | null;
  readonly title: string;
  readonly municipalities: readonly string[];
  /** Day on which it takes effect, `YYYY-MM-DD`; null where it is not known. */
  readonly date: string | null;
}

const STATES: Readonly<Record<string, Entry['staat']>> = {
  bewaard: 'geldend',
  toekomstig: 'toekomstig',
  vervallen: 'vervallen',
};

/** The texts on SMI of a round, from the trails of its municipalities. @param made ISO 8601 in UTC */
export function snapshotOf(trails: readonly Trail[], date: string, made: string): Snapshot {
  const entries = new Map<string, Entry>();
  for (const { code, gevonden } of trails)
    for (const {
      id,
      titel,
      organisatie,
      besluit,
      inwerkingtreding,
      uitwerkingtreding,
      gewijzigd,
    } of gevonden) {
      const staat = STATES[besluit];
      if (staat === undefined) continue;
      const known = entries.get(id);
      if (known !== undefined) known.codes.push(code);
      else
        entries.set(id, {
          id,
          codes: [code],
          titel,
          organisatie,
          staat,
          inwerkingtreding,
          uitwerkingtreding,
          gewijzigd,
        });
    }
  return {
    peildatum: date,
    gemaakt: made,
    teksten: [...entries.values()].toSorted((a, b) => a.id.localeCompare(b.id)),
  };
}

export function saveSnapshot(store: CorpusStore, snapshot: Snapshot): void {
  const name = `${snapshot.peildatum}_${snapshot.gemaakt.replace(/[:.]/g, '')}.json`;
  store.save(store.statePath('rondes', name), `${JSON.stringify(snapshot, null, 2)}\n`);
}

/** Rounds that were kept, oldest first. */
export function snapshotsIn(store: CorpusStore): readonly Snapshot[] {
  let names: string[];
  try {
    names = readdirSync(store.statePath('rondes')).sort();
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const parsed = snapshotSchema.safeParse(readJson(store.statePath('rondes', name)));
    return parsed.success ? [parsed.data] : [];
  });
}

function workOf(id: string): string {
  return id.replace(/_\d+$/, '');
}

/** @param nameOf name of a municipality for its code */
export function changesBetween(
  before: Snapshot,
  after: Snapshot,
  nameOf: (code: string) => string,
): readonly Change[] {
  const held = new Map(
    before.teksten.filter(({ staat }) => staat === 'geldend').map((entry) => [workOf(entry.id), entry]),
  );
  const expected = new Set(before.teksten.filter(({ staat }) => staat === 'toekomstig').map(({ id }) => id));
  const holds = new Set(after.teksten.filter(({ staat }) => staat === 'geldend').map(({ id }) => workOf(id)));
  const change = (kind: ChangeKind, entry: Entry, from: string | null, date: string | null): Change => ({
    kind,
    id: entry.id,
    before: from,
    title: entry.titel,
    municipalities: entry.codes.map(nameOf),
    date,
  });
  const now = after.teksten.flatMap((entry): readonly Change[] => {
    const earlier = held.get(workOf(entry.id));
    if (entry.staat === 'toekomstig')
      return expected.has(entry.id)
        ? []
        : [change('verwacht', entry, earlier?.id ?? null, entry.inwerkingtreding)];
    if (entry.staat !== 'geldend') return [];
    if (earlier === undefined) return [change('nieuw', entry, null, entry.inwerkingtreding)];
    return earlier.id !== entry.id || earlier.gewijzigd !== entry.gewijzigd
      ? [change('gewijzigd', entry, earlier.id, entry.inwerkingtreding)]
      : [];
  });
  const gone = [...held.entries()]
    .filter(([work]) => !holds.has(work))
    .map(([work, entry]) => {
      const last = after.teksten.find(({ id, staat }) => workOf(id) === work && staat === 'vervallen');
      return change('vervallen', last ?? entry, entry.id, last?.uitwerkingtreding ?? entry.uitwerkingtreding);
    });
  return [...now, ...gone].toSorted(
    (a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id),
  );
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const WORDS: Readonly<Record<ChangeKind, string>> = {
  nieuw: 'Nieuwe regeling',
  gewijzigd: 'Gewijzigde regeling',
  vervallen: 'Vervallen regeling',
  verwacht: 'Verwachte regeling',
};

export function changeWord(kind: ChangeKind): string {
  return WORDS[kind];
}

/** Page of an expression, as the public knows it. */
function pageOf(id: string): string {
  return `https://lokaleregelgeving.overheid.nl/${id.replace('_', '/')}`;
}

/** @param updated ISO 8601 in UTC: the round the changes are of */
export function atomFeed(changes: readonly Change[], updated: string): string {
  const entries = changes.map(
    ({ kind, id, title, municipalities, date }) =>
      `<entry><id>tag:basislijn,2026:${id}:${kind}</id><title>${escapeXml(`${WORDS[kind]}: ${title}`)}</title><link href="${pageOf(id)}"/><updated>${date === null ? updated : `${date}T00:00:00Z`}</updated><category term="${kind}"/><summary>${escapeXml(`${municipalities.join(', ')}${date === null ? '' : `, per ${date}`}`)}</summary></entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl"><id>tag:basislijn,2026:wijzigingen</id><title>Wijzigingen in SMI-regelingen</title><updated>${updated}</updated><author><name>basislijn</name></author>\n${entries.join('\n')}\n</feed>\n`;
}
