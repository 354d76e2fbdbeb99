/** What a harvest starts from, works with and ends in. */

import type { Decision } from '../results/trail.js';
import type { Announcement } from './announcements.js';
import type { PoliteClient } from './http/client.js';
import type { JointBody, Names, Owner } from './owners.js';
import type { Question } from './round.js';
import type { HarvestSettings, Net } from './settings.js';
import type { CorpusStore } from './store/corpus.js';
import type { Chosen } from './versions.js';

/** The reader itself: whether a text regulates SMI, and if not, what it seems to be. Comes from the door. */
export type Screen = (
  bytes: Uint8Array,
  name: string,
) => Promise<{ readonly smi: boolean; readonly why: string }>;

export interface HarvestPlan {
  readonly questions: readonly Question[];
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Municipalities whose trail is written. */
  readonly codes: readonly string[];
  /** Announcements in the Gemeenteblad to look for, and since when; null for none. */
  readonly announcements: { readonly nets: readonly Net[]; readonly since: string } | null;
}

export interface HarvestTools {
  readonly client: PoliteClient;
  readonly settings: HarvestSettings;
  readonly store: CorpusStore;
  readonly names: Names;
  readonly bodies: readonly JointBody[];
  readonly screen: Screen;
  /** ISO 8601 in UTC. */
  readonly now: () => string;
  /** Told at each step: how many are done of how many, and with what. */
  readonly onStep: (phase: 'vragen' | 'teksten', done: number, all: number) => void;
}

export interface HarvestSummary {
  readonly resumed: boolean;
  readonly complete: boolean;
  readonly questions: number;
  readonly hits: number;
  readonly works: number;
  readonly fetched: number;
  readonly onDisk: number;
  readonly kept: number;
  readonly rejected: number;
  /** Records whose organisation is no municipality of today: to be looked at by a person. */
  readonly unknownOwners: readonly string[];
  /** Announced in the Gemeenteblad, and not among the consolidated texts. */
  readonly announced: readonly Announcement[];
  readonly requests: number;
  /** Lines in Dutch: what went wrong, where, and what to do. */
  readonly troubles: readonly string[];
}

/** One expression that matters on the day. */
export interface Candidate {
  readonly chosen: Chosen;
  readonly foundBy: readonly string[];
  readonly owner: Owner;
}

/** What was decided on it, and why (Dutch). */
export interface Weighed {
  readonly decision: Decision;
  readonly reason: string;
}
