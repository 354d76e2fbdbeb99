/** What a round asks: the nets nationwide or per municipality, and everything that holds for the sweep. */
import { createHash } from 'node:crypto';
import type { Creator } from './owners.js';
import type { Question } from './round.js';
import type { HarvestSettings, Net, SearchTerms } from './settings.js';
import { allInForce, allOf, netQuery, ofCreator } from './sru/cql.js';

export interface Scope {
  /** Creators to ask for one by one; null for the whole country at once. */
  readonly creators: readonly Creator[] | null;
  readonly nets: 'smal' | 'smal-en-breed' | 'alles';
  /** `YYYY-MM-DD` */
  readonly date: string;
}

function questionsOf(nets: readonly Net[], creators: readonly Creator[] | null): readonly Question[] {
  return nets.flatMap((net): readonly Question[] => {
    const query = netQuery(net);
    return creators === null
      ? [{ name: net.naam, query, codes: null }]
      : creators.map(({ names, codes }) => ({
          name: `${net.naam}: ${names[0]}`,
          query: ofCreator(query, names),
          codes,
        }));
  });
}

/**
 * A sweep asks for the nets as well: those also find what is to come and what has ended, and joint bodies that are not
 * in our table.
 * @param everyone creators to ask for one by one in a sweep of the whole country
 */
export function planQuestions(
  terms: SearchTerms,
  { creators, nets, date }: Scope,
  everyone: readonly Creator[],
): readonly Question[] {
  const own = questionsOf(nets === 'smal' ? terms.smal : [...terms.smal, ...terms.breed], creators);
  if (nets !== 'alles') return own;
  const all = (creators ?? everyone).map(({ names, codes, joint }) => ({
    name: `alles: ${names[0]}`,
    query: allInForce(names, joint, date),
    codes,
  }));
  return [...own, ...all];
}

/** A text that an earlier round kept and this one did not meet: what became of it? */
export function followUp(work: string, codes: readonly string[]): Question {
  return { name: `vervolg: ${work}`, query: allOf(work), codes };
}

/** What tells rounds apart: their questions, whatever the day they are asked for. */
export function keyOf(questions: readonly Question[], date: string): string {
  const text = questions.map(({ name, query }) => `${name}\t${query.replaceAll(date, '{peildatum}')}`);
  return createHash('sha256').update(text.join('\n')).digest('hex').slice(0, 16);
}

export interface Estimate {
  readonly questions: number;
  /** Requests if every question of a net takes one page, and in a sweep every text is new. */
  readonly requests: number;
  readonly minutes: number;
}

/** Texts that hold per municipality, on average (87,034 for 342 in autumn 2026). */
const TEXTS_PER_CREATOR = 254;

export function estimate(
  questions: readonly Question[],
  { pauze, perPagina }: Pick<HarvestSettings, 'pauze' | 'perPagina'>,
): Estimate {
  const sweeping = questions.filter(({ name }) => name.startsWith('alles: '));
  const municipalities = new Set(sweeping.flatMap(({ codes }) => codes ?? [])).size;
  const texts = municipalities * TEXTS_PER_CREATOR;
  const requests = questions.length + texts + Math.floor(texts / perPagina);
  return { questions: questions.length, requests, minutes: Math.ceil((requests * pauze) / 60_000) };
}
