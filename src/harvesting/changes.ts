/**
 * What changed: new, changed, withdrawn and expected texts. Between two rounds, each municipality by the last round that
 * was about it; or, since a day before the first round, by the dates of the texts themselves.
 */
import type { Entry, Snapshot } from './snapshot.js';

export type ChangeKind = 'nieuw' | 'gewijzigd' | 'vervallen' | 'verwacht';

export interface Change {
  readonly kind: ChangeKind;
  readonly id: string;
  /** Expression that it replaces; null where there was none. */
  readonly before: string | null;
  readonly title: string;
  readonly organisation: string;
  /** CBS codes. */
  readonly codes: readonly string[];
  /** Day on which it takes effect, or was announced, `YYYY-MM-DD`; null where it is not known. */
  readonly date: string | null;
  /** When a round first saw it, ISO 8601 in UTC. */
  readonly noticed: string;
  readonly page: string;
}

export interface Changes {
  readonly list: readonly Change[];
  /** Day of the round that is compared with; null where the dates of the texts had to say it. */
  readonly from: string | null;
  readonly to: string;
}

/** The state of each municipality in the last of these rounds that was about it. */
interface State {
  readonly codes: ReadonlySet<string>;
  readonly entries: ReadonlyMap<string, Entry>;
}

function stateAfter(rounds: readonly Snapshot[]): State {
  const perCode = new Map<string, readonly Entry[]>();
  for (const { codes, teksten } of rounds) {
    const own = new Map<string, Entry[]>(codes.map((code) => [code, []]));
    for (const entry of teksten) for (const code of entry.codes) own.get(code)?.push(entry);
    for (const [code, entries] of own) perCode.set(code, entries);
  }
  const entries = new Map<string, Entry>();
  for (const own of perCode.values()) for (const entry of own) entries.set(entry.id, entry);
  return { codes: new Set(perCode.keys()), entries };
}

function workOf(id: string): string {
  return id.replace(/_\d+$/, '');
}

/** When a round after the first ones saw it: where the text is in that state, or for what ended, where it is gone. */
function noticedIn(rounds: readonly Snapshot[], { kind, id, codes }: Omit<Change, 'noticed'>): string {
  const seen = rounds.find(({ codes: about, teksten }) => {
    if (!codes.some((code) => about.includes(code))) return false;
    const holds = teksten.some(({ id: own, staat }) => workOf(own) === workOf(id) && staat === 'geldend');
    return kind === 'vervallen' ? !holds : teksten.some((entry) => entry.id === id);
  });
  return seen?.gemaakt ?? rounds.at(-1)?.gemaakt ?? '';
}

type Draft = Omit<Change, 'noticed'>;

function draft(kind: ChangeKind, entry: Entry, before: string | null, date: string | null): Draft {
  const { id, titel, organisatie, codes, pagina } = entry;
  return { kind, id, before, title: titel, organisation: organisatie, codes, date, page: pagina };
}

function expected(staat: Entry['staat']): boolean {
  return staat === 'toekomstig' || staat === 'bekendgemaakt';
}

function between(before: State, after: State): readonly Draft[] {
  const both = ({ codes }: Entry): boolean =>
    codes.some((code) => before.codes.has(code) && after.codes.has(code));
  const old = [...before.entries.values()].filter(both);
  const now = [...after.entries.values()].filter(both);
  const held = new Map(
    old.filter(({ staat }) => staat === 'geldend').map((entry) => [workOf(entry.id), entry]),
  );
  const known = new Set(old.map(({ id }) => id));
  const holds = new Set(now.filter(({ staat }) => staat === 'geldend').map(({ id }) => workOf(id)));
  const come = now.flatMap((entry): readonly Draft[] => {
    const earlier = held.get(workOf(entry.id));
    if (expected(entry.staat))
      return known.has(entry.id)
        ? []
        : [draft('verwacht', entry, earlier?.id ?? null, entry.inwerkingtreding)];
    if (entry.staat !== 'geldend') return [];
    if (earlier === undefined) return [draft('nieuw', entry, null, entry.inwerkingtreding)];
    return earlier.id !== entry.id || earlier.sha256 !== entry.sha256
      ? [draft('gewijzigd', entry, earlier.id, entry.inwerkingtreding)]
      : [];
  });
  const gone = [...held.entries()]
    .filter(([work]) => !holds.has(work))
    .map(([work, entry]) => {
      const last = now.find(({ id, staat }) => workOf(id) === work && staat === 'vervallen') ?? entry;
      return draft('vervallen', last, entry.id, last.uitwerkingtreding);
    });
  return [...come, ...gone];
}

/** By the dates of the texts: what took effect, ended or is to come since a day. @param since `YYYY-MM-DD` */
function byDates({ entries }: State, since: string): readonly Draft[] {
  return [...entries.values()].flatMap((entry): readonly Draft[] => {
    const { staat, inwerkingtreding: start, uitwerkingtreding: end, vorige } = entry;
    if (staat === 'toekomstig') return [draft('verwacht', entry, vorige, start)];
    if (staat === 'bekendgemaakt')
      return start !== null && start >= since ? [draft('verwacht', entry, null, start)] : [];
    if (staat === 'vervallen')
      return end !== null && end > since ? [draft('vervallen', entry, entry.id, end)] : [];
    if (start === null || start <= since) return [];
    return [draft(vorige === null ? 'nieuw' : 'gewijzigd', entry, vorige, start)];
  });
}

/**
 * @param rounds oldest first, at least one
 * @param since `YYYY-MM-DD`: since the state of that day; null: since the round before the last
 * @returns null where there is only one round and no day was asked for
 */
export function changesIn(rounds: readonly Snapshot[], since: string | null): Changes | null {
  const last = rounds.at(-1);
  if (last === undefined) return null;
  const earlier = since === null ? rounds.slice(0, -1) : rounds.filter(({ peildatum }) => peildatum <= since);
  const base = earlier.at(-1);
  if (base === undefined && since === null) return null;
  const after = stateAfter(rounds);
  const drafts = base === undefined ? byDates(after, since ?? '') : between(stateAfter(earlier), after);
  const later = rounds.filter((round) => !earlier.includes(round));
  return {
    list: drafts
      .map((change) => ({ ...change, noticed: noticedIn(later, change) }))
      .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id)),
    from: base?.peildatum ?? null,
    to: last.peildatum,
  };
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
