/** What a round asks: the nets nationwide or per municipality, or everything that holds for the sweep. */
import type { Question } from './round.js';
import type { HarvestSettings, Net, SearchTerms } from './settings.js';
import { allInForce, netQuery, ofMunicipality } from './sru/cql.js';

export interface Scope {
  /** Names of creators; null for the whole country at once. */
  readonly creators: readonly string[] | null;
  readonly nets: 'smal' | 'smal-en-breed' | 'alles';
  /** `YYYY-MM-DD` */
  readonly date: string;
}

function questionsOf(nets: readonly Net[], creators: readonly string[] | null): readonly Question[] {
  return nets.flatMap((net) => {
    const query = netQuery(net);
    return creators === null
      ? [{ name: net.naam, query }]
      : creators.map((creator) => ({
          name: `${net.naam}: ${creator}`,
          query: ofMunicipality(query, creator),
        }));
  });
}

/** @param everyone creators to ask for one by one in a sweep of the whole country */
export function planQuestions(
  terms: SearchTerms,
  { creators, nets, date }: Scope,
  everyone: readonly string[],
): readonly Question[] {
  if (nets === 'alles')
    return (creators ?? everyone).map((creator) => ({
      name: `alles: ${creator}`,
      query: allInForce(creator, date),
    }));
  return questionsOf(nets === 'smal' ? terms.smal : [...terms.smal, ...terms.breed], creators);
}

export interface Estimate {
  readonly questions: number;
  /** Requests if every question takes one page and half of the texts of an earlier round is new: a floor. */
  readonly requests: number;
  readonly minutes: number;
}

/** Texts that hold per municipality, on average (87,034 for 342 in autumn 2026). */
const TEXTS_PER_CREATOR = 254;

export function estimate(questions: number, sweep: boolean, { pauze, perPagina }: HarvestSettings): Estimate {
  const pages = sweep ? questions * Math.ceil(TEXTS_PER_CREATOR / perPagina) : questions;
  const requests = sweep ? pages + questions * TEXTS_PER_CREATOR : pages;
  return { questions, requests, minutes: Math.ceil((requests * pauze) / 60_000) };
}
