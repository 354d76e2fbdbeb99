/** What a report shows of an advice: wording that would meet the point, where it goes, and what it touches. */
import { adviseOn } from '../../advising/advise.js';
import { fillProvision } from '../../advising/fill.js';
import type { Advice, ModelProvision, Placement } from '../../advising/model.js';
import type { Regulation } from '../../regulation/model.js';
import type { RunResult } from '../../results/schema.js';

export interface ProposalView {
  readonly title: string;
  readonly text: string;
  /** "Artikel 5a. Duur en omvang": heading or number that comes with it; null in the place of a passage. */
  readonly heading: string | null;
  /** Where it goes, as a sentence. */
  readonly where: string;
  /** Passages that make way. */
  readonly struck: readonly {
    readonly place: string;
    readonly quote: string;
    readonly touches: string | null;
  }[];
  /** Places that refer to what changes: "artikel 3 en artikel 7, tweede lid"; null where there are none. */
  readonly mentions: string | null;
}

/** "in plaats van artikel 4, tweede lid" */
function whereOf({ kind, place, number }: Placement): string {
  if (number !== null && place !== null) return `als nieuw onderdeel ${number}, na ${place}`;
  if (kind === 'in-plaats-van') return `in plaats van de passage in ${place ?? 'de tekst'}`;
  return place === null ? 'als nieuw artikel' : `als nieuw artikel na ${place}`;
}

/** "3, 6 en 7"; null for none. */
function enumeration(items: readonly (string | number)[]): string | null {
  const last = items.at(-1);
  if (last === undefined) return null;
  const rest = items.slice(0, -1).join(', ');
  return `${rest === '' ? '' : `${rest} en `}${last}`;
}

/** "de punten 6 en 7" */
function touchedPoints(points: readonly number[]): string | null {
  const all = enumeration(points);
  return all === null ? null : `${points.length === 1 ? 'punt' : 'de punten'} ${all}`;
}

export function proposalView({ provision, placement, struck, mentions }: Advice): ProposalView {
  return {
    title: provision.title,
    text: fillProvision(provision),
    heading: placement.heading?.replace(/^#+ /, '') ?? placement.number,
    where: whereOf(placement),
    struck: struck.map(({ place, quote, others }) => ({ place, quote, touches: touchedPoints(others) })),
    mentions: enumeration(mentions),
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
