/** What goes to a worker and what comes back: plain data that can be copied between threads. */
import type { PointMove } from '../../comparing/points.js';
import type { Regulation, SourceKind } from '../../regulation/model.js';
import type { RunResult } from '../../results/schema.js';

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

/** A dossier that was judged: all that is needed to show it again in another form. */
export interface Judged {
  readonly result: RunResult;
  readonly texts: readonly Regulation[];
  /** One line for each file that could not be read. */
  readonly errors: readonly string[];
}

export interface JudgedPage extends Judged {
  /** The report as HTML, with the bar of the app. */
  readonly report: string;
}

export interface Compared {
  readonly page: string;
  readonly moves: readonly PointMove[];
}

/** Where a piece of work is; shown while the user waits. */
export type Progress =
  | { readonly step: 'lezen'; readonly number: number; readonly of: number; readonly name: string }
  | { readonly step: 'oordelen' }
  | { readonly step: 'rapport' };
