/**
 * What the app remembers while somebody works: in memory only, for a short time, under an address that cannot be guessed.
 * Nothing is written to disk. The clock is an argument, so that tests decide what time it is.
 */
import { randomBytes } from 'node:crypto';
import type { Limits } from './settings.js';
import type { Compared, Dossier, JudgedPage, Progress, SentFile } from './work/messages.js';
import type { WorkError } from './work/pool.js';

export type State =
  | { readonly kind: 'bezig'; readonly progress: Progress | null }
  | {
      readonly kind: 'klaar';
      readonly judged: JudgedPage;
      /** The page with the text in force beside this one; null where there is none. */
      readonly comparison: Compared | null;
    }
  | { readonly kind: 'mislukt'; readonly code: WorkError['code'] | 'fout' };

export interface Session {
  readonly id: string;
  readonly dossier: Dossier;
  state: State;
  /** Ends when the work has an outcome, good or bad. */
  done: Promise<void>;
  /** The text in force that this one is set against; null where there is none. */
  readonly before: SentFile | null;
  /** The session whose text was changed into this one ("what if"); null for a text that was sent. */
  readonly origin: string | null;
}

interface Kept {
  readonly session: Session;
  lastSeen: number;
}

const MEGABYTE = 1024 * 1024;
/** Bytes that a session holds. */
function weightOf({ dossier, before, state }: Session): number {
  const sent = [...dossier.files, ...(before === null ? [] : [before])];
  const received = sent.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (state.kind !== 'klaar') return received;
  const { judged, comparison } = state;
  return received + judged.packed.length + judged.report.length + (comparison?.page.length ?? 0);
}

export class Sessions {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly limits: Pick<Limits, 'bewaarMinuten' | 'bewaarMegabytes' | 'bewaarAantal'>,
    /** Milliseconds since some moment. */
    private readonly now: () => number,
  ) {}

  add(dossier: Dossier, before: SentFile | null = null, origin: string | null = null): Session {
    const session: Session = {
      id: randomBytes(16).toString('base64url'),
      dossier,
      state: { kind: 'bezig', progress: null },
      done: Promise.resolve(),
      before,
      origin,
    };
    this.kept.set(session.id, { session, lastSeen: this.now() });
    this.sweep();
    return session;
  }

  /** @returns null for what was never there, was wiped or is too old */
  find(id: string): Session | null {
    this.sweep();
    const kept = this.kept.get(id);
    if (kept === undefined) return null;
    kept.lastSeen = this.now();
    // The map keeps the order of use, so that the first is the one that was not looked at for longest.
    this.kept.delete(id);
    this.kept.set(id, kept);
    return kept.session;
  }

  wipe(id: string): void {
    this.kept.delete(id);
  }

  /** Lets go of what is old, and of the oldest where there is too much; never of what is being made. */
  sweep(): void {
    const oldest = this.now() - this.limits.bewaarMinuten * 60_000;
    for (const [id, { lastSeen, session }] of this.kept)
      if (lastSeen < oldest && session.state.kind !== 'bezig') this.kept.delete(id);
    let weight = 0;
    for (const { session } of this.kept.values()) weight += weightOf(session);
    for (const [id, { session }] of this.kept) {
      if (weight <= this.limits.bewaarMegabytes * MEGABYTE && this.kept.size <= this.limits.bewaarAantal)
        break;
      if (session.state.kind === 'bezig') continue;
      weight -= weightOf(session);
      this.kept.delete(id);
    }
  }

  get size(): number {
    return this.kept.size;
  }
}
