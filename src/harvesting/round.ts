/** The state of a round on disk: which questions are answered. A round that was broken off is gone on with. */
import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { z } from 'zod';
import type { SruRecord } from './sru/response.js';
import type { CorpusStore } from './store/corpus.js';
import { readJson } from './store/files.js';

const roundSchema = z.object({
  /** ISO 8601 in UTC. */
  begonnen: z.string(),
  /** `YYYY-MM-DD` */
  peildatum: z.string(),
  /** Hash of the questions: other questions are another round. */
  vragen: z.string(),
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
  publication: z.string().nullable(),
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
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

export class Round {
  private constructor(
    private readonly store: CorpusStore,
    readonly resumed: boolean,
    private readonly state: z.infer<typeof roundSchema>,
  ) {}

  /** Opens the round that was broken off, or a new one. @param now ISO 8601 in UTC */
  static open(store: CorpusStore, questions: readonly Question[], date: string, now: string): Round {
    const path = store.statePath('ronde.json');
    const asked = hashOf(questions.map(({ name, query }) => `${name}\t${query}`).join('\n'));
    const parsed = roundSchema.safeParse(readJson(path));
    if (
      parsed.success &&
      !parsed.data.klaar &&
      parsed.data.vragen === asked &&
      parsed.data.peildatum === date
    )
      return new Round(store, true, parsed.data);
    rmSync(store.statePath('vragen'), { recursive: true, force: true });
    const state = { begonnen: now, peildatum: date, vragen: asked, klaar: false };
    store.save(path, `${JSON.stringify(state, null, 2)}\n`);
    return new Round(store, false, state);
  }

  private pathOf({ name, query }: Question): string {
    return this.store.statePath('vragen', `${hashOf(`${name}\t${query}`)}.json`);
  }

  answer(question: Question): Answered | null {
    const path = this.pathOf(question);
    if (!existsSync(path)) return null;
    const parsed = answeredSchema.safeParse(readJson(path));
    return parsed.success ? parsed.data : null;
  }

  keep(question: Question, answered: Answered): void {
    this.store.save(this.pathOf(question), `${JSON.stringify(answered)}\n`);
  }

  finish(): void {
    this.store.save(
      this.store.statePath('ronde.json'),
      `${JSON.stringify({ ...this.state, klaar: true }, null, 2)}\n`,
    );
  }
}
