/** Advice: for a point that is not met, wording that would meet it, where it goes and what else it touches. Plain data. */
import type { Verdict } from '../results/schema.js';

/** What happens with the passages that decide a point: they stay and something comes in, or they make way for it. */
type Manner = 'toevoegen' | 'vervangen';

export interface Parameter {
  readonly name: string;
  readonly unit: string;
  /** What the norm asks, or what we suggest. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
}

/** A model provision of one point, as `checks/<punt>/bepaling.yaml` gives it, with values of the norm on a date. */
export interface ModelProvision {
  readonly point: number;
  readonly title: string;
  /** With {names} of the parameters. */
  readonly text: string;
  readonly parameters: readonly Parameter[];
  /** Words in headings of the articles after which it belongs, best first; folded to lower case. */
  readonly after: readonly string[];
  /** By the cause of a finding. */
  readonly manners: ReadonlyMap<string, Manner>;
}

/** A passage that is struck, in offsets of the regulation's text. */
export interface Struck {
  readonly place: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Other points that rest on the same passage. */
  readonly others: readonly number[];
}

export interface Placement {
  /** `in-plaats-van`: where the first struck passage stood. `nieuw-artikel`: after a whole article. */
  readonly kind: 'in-plaats-van' | 'nieuw-artikel';
  /** Citation of the passage, or of the article after which it comes; null at the end of the rules. */
  readonly place: string | null;
  /** Offset in the regulation's text. */
  readonly offset: number;
  /** Heading of a new article, with number signs as plain text has them; null in the place of a passage. */
  readonly heading: string | null;
}

export interface Advice {
  readonly point: number;
  readonly title: string;
  readonly verdict: Verdict;
  readonly cause: string;
  /** What is missing, in the words of the norm. */
  readonly missing: string;
  readonly provision: ModelProvision;
  readonly placement: Placement;
  readonly struck: readonly Struck[];
}
