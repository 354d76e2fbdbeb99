/**
 * The state of a round on disk: which questions are answered, and what the reader said of which text. A round that was
 * broken off is gone on with, also on another day and also when a round with other questions came in between.
 */
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { z } from 'zod';
import type { SruRecord } from './sru/response.js';
import type { CorpusStore } from './store/corpus.js';
import { readJson } from './store/files.js';
import { Journal } from './store/journal.js';

const roundSchema = z.object({
  /** ISO 8601 in UTC. */
  begonnen: z.string(),
  /** `YYYY-MM-DD` */
  peildatum: z.string(),
  klaar: z.boolean(),
});

const recordSchema = z.object({
  id: z.object({ work: z.string(), version: z.number().int() }),
  title: z.string(),
  creator: z.string(),
  creatorKind: z.string().nullable(),
  kind: z.string().nullable(),
  modified: z.string().nullable(),
  issued: z.string().nullable(),
  inForce: z.string().nullable(),
  outOfForce: z.string().nullable(),
  organ: z.string().nullable(),
  publications: z.array(z.string()),
  xmlUrl: z.string().nullable(),
  pageUrl: z.string().nullable(),
});

const answeredSchema = z.object({
  naam: z.string(),
  vraag: z.string(),
  treffers: z.number().int(),
  opmerkingen: z.array(z.string()),
  records: z.array(recordSchema),
});
export interface Answered {
  readonly naam: string;
  readonly vraag: string;
  readonly treffers: number;
  readonly opmerkingen: readonly string[];
  readonly records: readonly SruRecord[];
}

export interface Question {
  readonly name: string;
  readonly query: string;
  /** CBS codes of the municipalities that it is asked for; null for the whole country. */
  readonly codes: readonly string[] | null;
}

/** What the reader said of a text. */
export interface Reading {
  readonly smi: boolean;
  /** Plain Dutch. */
  readonly why: string;
}

const readingSchema = z.object({ tekst: z.string(), smi: z.boolean(), reden: z.string() });

/** Days after which the answers of a round that was broken off are too old to go on with. */
const LASTS = 30;
const DAY = 86_400_000;

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Which earlier round may be gone on with: one that was broken off lately, or any for reading it again from disk. */
type Wanted = 'onaf' | 'elke';

function stateOf(
  store: CorpusStore,
  key: string,
  now: string,
  wanted: Wanted,
): z.infer<typeof roundSchema> | null {
  const parsed = roundSchema.safeParse(readJson(store.statePath('bezig', key, 'ronde.json')));
  if (!parsed.success) return null;
  if (wanted === 'elke') return parsed.data;
  const old = Date.parse(now) - Date.parse(parsed.data.begonnen) > LASTS * DAY;
  return parsed.data.klaar || old ? null : parsed.data;
}

/** Day of an earlier round with these questions; null where there is none. @param now ISO 8601 in UTC */
export function earlierDay(store: CorpusStore, key: string, now: string, wanted: Wanted): string | null {
  return stateOf(store, key, now, wanted)?.peildatum ?? null;
}

export class Round {
  private readonly readings: Journal;
  private readonly read = new Map<string, Reading>();

  private constructor(
    private readonly store: CorpusStore,
    private readonly key: string,
    readonly resumed: boolean,
    private readonly state: z.infer<typeof roundSchema>,
  ) {
    this.readings = new Journal(this.pathOf('gelezen.jsonl'));
    for (const line of this.readings.lines()) {
      const parsed = readingSchema.safeParse(line);
      if (parsed.success) this.read.set(parsed.data.tekst, { smi: parsed.data.smi, why: parsed.data.reden });
    }
  }

  /** Opens an earlier round, or a new one. @param key see `keyOf` @param now ISO 8601 in UTC */
  static open(store: CorpusStore, key: string, date: string, now: string, wanted: Wanted): Round {
    const known = stateOf(store, key, now, wanted);
    if (known !== null && known.peildatum === date) return new Round(store, key, true, known);
    rmSync(store.statePath('bezig', key), { recursive: true, force: true });
    const state = { begonnen: now, peildatum: date, klaar: false };
    store.save(store.statePath('bezig', key, 'ronde.json'), `${JSON.stringify(state, null, 2)}\n`);
    return new Round(store, key, false, state);
  }

  private pathOf(...parts: readonly string[]): string {
    return this.store.statePath('bezig', this.key, ...parts);
  }

  private answerPath({ name, query }: Question): string {
    return this.pathOf('vragen', `${hashOf(`${name}\t${query}`)}.json`);
  }

  answer(question: Question): Answered | null {
    const parsed = answeredSchema.safeParse(readJson(this.answerPath(question)));
    return parsed.success ? parsed.data : null;
  }

  /**
   * @returns the answer as it is read again: without what it was cut from, as each of its strings would otherwise keep
   * the whole response of the service in memory
   */
  keep(question: Question, answered: Answered): Answered {
    const text = `${JSON.stringify(answered)}\n`;
    this.store.save(this.answerPath(question), text);
    return answeredSchema.parse(JSON.parse(text));
  }

  /** Anything else that this round found out; null where it did not yet. */
  extra(name: string): unknown {
    return readJson(this.pathOf('vragen', `${name}.json`));
  }

  keepExtra(name: string, value: unknown): void {
    this.store.save(this.pathOf('vragen', `${name}.json`), `${JSON.stringify(value)}\n`);
  }

  /** What the reader said of these very bytes, earlier in this round. @param text id and hash */
  readingOf(text: string): Reading | null {
    return this.read.get(text) ?? null;
  }

  /** For when the round is broken off: within a run no text is read twice. */
  keepReading(text: string, reading: Reading): void {
    this.readings.add({ tekst: text, smi: reading.smi, reden: reading.why });
  }

  finish(): void {
    const done = { ...this.state, klaar: true };
    this.store.save(this.pathOf('ronde.json'), `${JSON.stringify(done, null, 2)}\n`);
    // Its answers stay, so that it can be read again from disk; the reader then looks anew.
    rmSync(this.pathOf('gelezen.jsonl'), { force: true });
  }
}
