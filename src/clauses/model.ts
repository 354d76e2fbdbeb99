/**
 * What the text says, before anything is judged: typed facts, each with its evidence.
 *
 * A family reader looks at the passages of one regulation and yields facts. Facts carry no verdict. Their names
 * are the vocabulary of the decision rows in `checks/`; every family declares its own names and values, and
 * loading the checks fails on a name or value that no family declares.
 */
import type { Span } from '../regulation/model.js';

/** On what a fact or verdict rests (codebook, section 2). */
export type Ground = 'expliciet' | 'indirect' | 'afwezigheid';

export type FactValue = string | number | boolean | null;

/** A span in one of several sources that are read together: its index among them; the first when left out. */
export interface SourcedSpan extends Span {
  readonly source?: number;
}

/** What a fact may turn out to be when a person looks; it asks for one only where that would move the verdict. */
export interface Doubt {
  readonly code: string;
  readonly value: FactValue;
}

export interface Fact {
  readonly name: string;
  readonly value: FactValue;
  readonly ground: Ground;
  /** Spans of the passages that carry the fact, strongest first. Empty only where the ground is `afwezigheid`. */
  readonly evidence: readonly SourcedSpan[];
  /** Codes of reasons why a person must look; the sentences stand in `checks/<punt>/punt.yaml` (controles). */
  readonly review: readonly string[];
  /** Doubt about the value itself; none when left out. */
  readonly doubts?: readonly Doubt[];
}

/** A passage that was weighed and dropped, with the code of the reason (sentences in `punt.yaml`, verworpen). */
export interface Rejected {
  readonly span: SourcedSpan;
  readonly code: string;
}

/** For absence: what was read and which words were looked for. */
interface Searched {
  /** Words or word stems looked for, as a person would write them. */
  readonly words: readonly string[];
  /** Ids of the provisions read; empty means: the whole regulation. */
  readonly provisions: readonly string[];
}

export interface FamilyReading {
  readonly family: string;
  readonly facts: readonly Fact[];
  readonly rejected: readonly Rejected[];
  readonly searched: Searched;
  /** Index of the source that was read, among those that are read together; the first when left out. */
  readonly source?: number;
}

/** The values a fact can have: an enumeration, a number (with its unit), a truth value or free text. */
type FactType =
  | { readonly type: 'keuze'; readonly values: readonly string[] }
  | { readonly type: 'getal'; readonly unit: string }
  | { readonly type: 'waar-onwaar' }
  | { readonly type: 'tekst' };

export interface FactSpec {
  readonly name: string;
  /** May also be null when `nullable`. */
  readonly of: FactType;
  readonly nullable?: boolean;
  /** Plain Dutch: what the fact means. Shown in the codebook of the open data. */
  readonly meaning: string;
}
