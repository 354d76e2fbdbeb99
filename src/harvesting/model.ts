/** What a harvest starts from, works with and ends in. */

import type { Decision } from '../results/trail.js';
import type { Announcement, AnnouncementPlan } from './announcements.js';
import type { PoliteClient } from './http/client.js';
import type { JointBody, Names, Owner } from './owners.js';
import type { Answered, Question, Reading } from './round.js';
import type { HarvestSettings } from './settings.js';
import type { SruRecord } from './sru/response.js';
import type { CorpusStore, FoundBy } from './store/corpus.js';
import type { Chosen } from './versions.js';

/** The reader itself: whether a text regulates SMI, and if not, what it seems to be. Comes from the door. */
export type Screen = (bytes: Uint8Array, name: string) => Promise<Reading>;

export interface HarvestPlan {
  readonly questions: readonly Question[];
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Municipalities whose trail is written. */
  readonly codes: readonly string[];
  /** Announcements in the Gemeenteblad to look for; null for none. */
  readonly announcements: AnnouncementPlan | null;
  /** Ask nothing: read once more what an earlier round with these questions left on disk. */
  readonly fromDisk: boolean;
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
  readonly onStep: (phase: Phase, done: number, all: number) => void;
}

/** `lezen` is of texts that are on disk already: much faster than `ophalen`. */
export type Phase = 'vragen' | 'lezen' | 'ophalen';

export interface HarvestSummary {
  readonly resumed: boolean;
  readonly complete: boolean;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly questions: number;
  readonly hits: number;
  readonly works: number;
  readonly fetched: number;
  readonly onDisk: number;
  readonly kept: number;
  readonly rejected: number;
  /** Texts that the quick first reader passed on to the reader itself. */
  readonly read: number;
  /** Records whose organisation is no municipality of today: to be looked at by a person. */
  readonly unknownOwners: readonly string[];
  /** Texts on SMI without a day on which they took effect: to be looked at by a person. */
  readonly withoutDate: readonly string[];
  /** Announced in the Gemeenteblad, and not among the consolidated texts. */
  readonly announced: readonly Announcement[];
  readonly requests: number;
  /** Lines in Dutch: what went wrong, where, and what to do. */
  readonly troubles: readonly string[];
}

/** One expression that matters on the day. */
export interface Candidate {
  readonly chosen: Chosen;
  /** The expression that it replaced; null where there was none. */
  readonly earlier: SruRecord | null;
  readonly foundBy: readonly FoundBy[];
  readonly owner: Owner;
}

/** What was decided on it, and why (Dutch). */
export interface Weighed {
  readonly decision: Decision;
  readonly reason: string;
  /** Hash of the text; null where there is none. */
  readonly sha256: string | null;
  /** Another run may do better. */
  readonly passing: boolean;
}

/** Everything that a round knows at its end. */
export interface Ending {
  readonly questions: readonly Question[];
  readonly answers: readonly Answered[];
  readonly weighed: ReadonlyMap<Candidate, Weighed>;
  readonly announced: readonly Announcement[];
}
