/**
 * What the monitor knows: the municipalities, every round that was kept, and of the newest round everything. Plain data;
 * older rounds are light, so that five rounds of 342 municipalities fit in memory.
 */
import type { Finding, RunResult, Verdict } from '../results/schema.js';
import type { Trail } from '../results/trail.js';

export interface Municipality {
  /** CBS code with letters: "GM0193". */
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly inhabitants: number;
  /** Degrees (WGS 84) of the middle; null where the register has none. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Names before a merger and other spellings: people search by them. */
  readonly otherNames: readonly string[];
}

/** Where a municipality stands in a round. */
export type MunicipalityStatus =
  /** A regulation that holds was read and judged. */
  | 'getoetst'
  /** There is a text, and it does not hold on the day of the round: not yet, no more, or a draft. */
  | 'geen-geldende-regeling'
  /** It was searched for and there is none, or only texts that do not regulate SMI. */
  | 'geen-regeling-gevonden'
  /** There is a text, and it could not be read. */
  | 'niet-gelezen'
  /** Nobody looked. */
  | 'niet-gezocht';

/** What a round keeps of a finding, for history. */
export interface PastFinding {
  readonly verdict: Verdict;
  readonly cause: string;
  readonly needsReview: boolean;
}

/** What a round keeps of a municipality, for history. */
export interface PastState {
  readonly status: MunicipalityStatus;
  /** Hash over the hashes of the texts that were judged: the same hash means the same texts. Empty without a text. */
  readonly texts: string;
  readonly findings: ReadonlyMap<number, PastFinding>;
  /** Sum of what counts and number of points judged; null where nothing was judged. */
  readonly score: { readonly points: number; readonly judged: number } | null;
}

export interface Round {
  /** Reference date, `YYYY-MM-DD`; names the round. */
  readonly date: string;
  readonly edition: string;
  readonly normHash: string;
  readonly toolVersion: string;
  /** By municipality code. */
  readonly states: ReadonlyMap<string, PastState>;
  /**
   * The texts of the round before, judged by the norm and the program of this round; empty where those did not change. Splits
   * the effect of a changed norm from the effect of changed texts.
   */
  readonly rejudged: ReadonlyMap<string, PastState>;
}

/** A verdict of a person beside that of the machine. Both are kept and both are shown. */
export interface HumanVerdict {
  readonly municipality: string;
  readonly point: number;
  readonly verdict: Verdict;
  /** "beleidsadviseur VNG": a role, never a name. */
  readonly role: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly reason: string;
  /** True while the texts are those that the person looked at. */
  readonly holds: boolean;
}

/** What a municipality answers to a finding; stands beside it and hides nothing. */
export interface Reaction {
  readonly municipality: string;
  readonly point: number;
  readonly text: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Last day on which it is shown as current; null for no end. */
  readonly until: string | null;
  readonly holds: boolean;
}

export interface MonitoredFinding {
  readonly finding: Finding;
  readonly human: HumanVerdict | null;
  readonly reaction: Reaction | null;
  /** What a person said, and what the municipality answered, of texts that have changed since, or past its last day; newest first. */
  readonly lapsed: readonly (HumanVerdict | Reaction)[];
  /** The verdict that is counted: of the person where one holds, else of the machine. */
  readonly verdict: Verdict;
  /** Whether a person must still look: under review, and nobody has. */
  readonly open: boolean;
  /** First round in an unbroken row with this verdict of the machine. */
  readonly since: string;
}

export interface MunicipalityState {
  readonly municipality: Municipality;
  readonly status: MunicipalityStatus;
  readonly result: RunResult | null;
  /** Empty where nothing was judged. By number of the point, rising. */
  readonly findings: readonly MonitoredFinding[];
  /** What was searched; null where no search is known. */
  readonly trail: Trail | null;
}

/** A point as the monitor shows it; from the norm. */
export interface MonitoredPoint {
  readonly number: number;
  readonly title: string;
  /** Short name for tables and pictures. */
  readonly short: string;
  readonly question: string;
  /** How is judged, in order; the first that fits decides. From the decision rows of the norm. */
  readonly rules: readonly { readonly verdict: Verdict; readonly cause: string; readonly sentence: string }[];
  /** What the norm asks of facts that are numbers: "termijnMaanden" at least 6. */
  readonly limits: readonly { readonly fact: string; readonly value: number; readonly unit: string }[];
  readonly traps: readonly string[];
  readonly sources: readonly string[];
  /** Whether it counts in the score in this edition. */
  readonly counts: boolean;
}

interface PointReliability {
  readonly accuracy: number;
  readonly low: number;
  readonly high: number;
  readonly texts: number;
  readonly source: string;
}

/** A fact of regulations that is published (codebook, section 4). */
interface MonitoredFact {
  readonly key: string;
  /** Plain Dutch. */
  readonly meaning: string;
  /** Codes, where it is one of a few. */
  readonly values: readonly string[];
}

export interface MonitorData {
  /** Title of the country or set that is shown: "Nederland". */
  readonly area: string;
  /** True for invented municipalities; every page then says so. */
  readonly example: boolean;
  /** Oldest first; the last one is shown. */
  readonly rounds: readonly Round[];
  /** Every municipality of the register, by name. */
  readonly municipalities: readonly MunicipalityState[];
  readonly points: readonly MonitoredPoint[];
  readonly facts: readonly MonitoredFact[];
  /** What a verdict counts in the score; null where it does not count. From the norm. */
  readonly worth: Readonly<Record<Verdict, number | null>>;
  readonly reliability: ReadonlyMap<number, PointReliability>;
}
