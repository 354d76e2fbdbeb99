/** What a report shows of an advice: wording that would meet the point, where it goes, and what it touches. */
import { adviseOn } from '../../advising/advise.js';
import { fillProvision } from '../../advising/fill.js';
import type { Advice, ModelProvision, Placement } from '../../advising/model.js';
import type { Regulation } from '../../regulation/model.js';
import type { RunResult } from '../../results/schema.js';

export interface ProposalView {
  readonly title: string;
  readonly text: string;
  /** Where it goes, as a sentence. */
  readonly where: string;
  /** Passages that make way. */
  readonly struck: readonly {
    readonly place: string;
    readonly quote: string;
    readonly touches: string | null;
  }[];
}

/** "in plaats van artikel 4, tweede lid" */
function whereOf({ kind, place }: Placement): string {
  if (kind === 'in-plaats-van') return `in plaats van de passage in ${place ?? 'de tekst'}`;
  return place === null ? 'als nieuw artikel' : `als nieuw artikel na ${place}`;
}

/** "punt 6 en 7" */
function touchedPoints(points: readonly number[]): string | null {
  if (points.length === 0) return null;
  const last = points.at(-1);
  const rest = points.slice(0, -1).join(', ');
  return `${points.length === 1 ? 'punt' : 'de punten'} ${rest === '' ? '' : `${rest} en `}${last}`;
}

export function proposalView({ provision, placement, struck }: Advice): ProposalView {
  return {
    title: provision.title,
    text: fillProvision(provision),
    where: whereOf(placement),
    struck: struck.map(({ place, quote, others }) => ({ place, quote, touches: touchedPoints(others) })),
  };
}

/** By point number; empty where there is no regulation to change. */
export function proposalsFor(
  result: RunResult,
  regulation: Regulation | undefined,
  provisions: ReadonlyMap<number, ModelProvision>,
): ReadonlyMap<number, ProposalView> {
  if (regulation === undefined || (regulation.source.kind ?? 'regeling') !== 'regeling') return new Map();
  return new Map(
    adviseOn(result, regulation, provisions).map((advice) => [advice.point, proposalView(advice)]),
  );
}
