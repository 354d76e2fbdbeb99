/**
 * Asks the real services whether they do what the harvest takes for granted, and the questions that were left open
 * because nobody could ask them. Each is a few small requests, so that whoever has a connection knows within minutes.
 */
import { HarvestError } from '../errors.js';
import { BODY_PROBES } from './body-probes.js';
import { type Assumption, Desk, type SelfTestTools } from './model.js';
import { SEARCH_PROBES } from './search-probes.js';
import { SITE_PROBES } from './site-probes.js';

export type { Assumption } from './model.js';

const PROBES = [...SEARCH_PROBES, ...BODY_PROBES, ...SITE_PROBES];

export async function selfTest(
  tools: SelfTestTools,
  onStep: (done: number, all: number) => void,
): Promise<readonly Assumption[]> {
  const desk = new Desk(tools);
  const outcomes: Assumption[] = [];
  for (const { name, claim, see } of PROBES) {
    try {
      const { holds, seen } = await see(desk);
      const outcome = holds === null ? 'antwoord' : holds ? 'klopt' : 'klopt-niet';
      outcomes.push({ name, claim, outcome, seen });
    } catch (error) {
      const seen = error instanceof HarvestError ? error.describe() : String(error);
      outcomes.push({ name, claim, outcome: 'niet-te-zeggen', seen });
    }
    onStep(outcomes.length, PROBES.length);
  }
  return outcomes;
}
