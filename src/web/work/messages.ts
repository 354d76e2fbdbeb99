/** What goes to a worker and what comes back: plain data that can be copied between threads. */
import type { Parameter } from '../../advising/model.js';
import type { PointMove } from '../../comparing/points.js';
import type { Regulation, SourceKind } from '../../regulation/model.js';
import type { ProposalView } from '../../reporting/html/advice-view.js';
import type { RunResult, Verdict } from '../../results/schema.js';

/** A file as it was sent. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The kind that the user gave it; null to recognise it. */
  readonly kind: SourceKind | null;
}

/** Files of one municipality, read together. */
export interface Dossier {
  readonly files: readonly SentFile[];
  /** As the user chose it; null to take it from the texts. */
  readonly municipality: string | null;
  /** `YYYY-MM-DD` */
  readonly referenceDate: string;
}

/** A dossier that was judged, within a worker. */
export interface Judged {
  readonly result: RunResult;
  readonly texts: readonly Regulation[];
  /** One line for each file that could not be read. */
  readonly errors: readonly string[];
}

/**
 * The same outside the workers, packed to bytes: the trees of many users would fill the memory of the app, and every copy
 * between threads would cost as much as judging.
 */
export interface PackedJudged {
  readonly packed: Uint8Array;
  /** How many texts could be read. */
  readonly texts: number;
  /** sha256 (hex) of the pages and forms among the files: what stays when the regulation is another. */
  readonly practice: readonly string[];
  readonly errors: readonly string[];
}

export interface JudgedPage extends PackedJudged {
  /** The report as HTML in UTF-8, with the bar of the app. */
  readonly report: Uint8Array;
}

/** A result as JSON in UTF-8. */
export interface JudgedJson {
  readonly json: Uint8Array;
  readonly outcome: RunResult['outcome'];
}

export interface Compared {
  /** HTML in UTF-8. */
  readonly page: Uint8Array;
  readonly moves: readonly PointMove[];
}

/** A part of a text that a user can change: an article, or what stands before the first. */
export interface EditablePart {
  readonly title: string;
  readonly text: string;
  /** Points whose quotation stands in it. */
  readonly points: readonly number[];
}

export interface Editable {
  /** sha256 of the file that holds the regulation, hex: which of the files it is. */
  readonly sha256: string;
  readonly parts: readonly EditablePart[];
}

/** Wording for a point that is not met, and what it does to the text. */
export interface Proposal {
  readonly point: number;
  readonly title: string;
  readonly verdict: Verdict;
  readonly missing: string;
  readonly view: ProposalView;
  readonly parameters: readonly Parameter[];
  /** The verdict with the wording in the text; null where the text is then no regulation any more. */
  readonly becomes: Verdict | null;
  /** Passages on which the verdict then rests, where it is not enough yet. */
  readonly remaining: readonly { readonly place: string; readonly quote: string }[];
  readonly alsoMoves: readonly PointMove[];
}

/** What can be done about the points that are not met. */
export interface Proposals {
  readonly proposals: readonly Proposal[];
  /** Points that no article of this text can settle: what to do instead. */
  readonly without: readonly {
    readonly point: number;
    readonly title: string;
    readonly verdict: Verdict;
    readonly missing: string;
  }[];
}

/** A text with wording in it, or why that cannot be. */
export type CarriedOut =
  | { readonly text: string; readonly problem: null }
  | { readonly text: null; readonly problem: string };

export interface FamiliesSideBySide {
  /** HTML in UTF-8; null where no file holds rules. */
  readonly page: Uint8Array | null;
  /** One line for each file without rules, or that could not be read. */
  readonly errors: readonly string[];
}

/** Where a piece of work is; shown while the user waits. */
export type Progress =
  | { readonly step: 'lezen'; readonly number: number; readonly of: number; readonly name: string }
  | { readonly step: 'oordelen' }
  | { readonly step: 'rapport' };
