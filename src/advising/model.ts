/** Advice: for a point that is not met, wording that would meet it, where it goes and what else it touches. Plain data. */
import type { Verdict } from '../results/schema.js';

/**
 * What happens with the passages of a point. `toevoegen`: they stay and something comes in. `vervangen`: the paragraph that
 * decides makes way. `vervangen-alles`: so does every passage that is quoted.
 */
export type Manner = 'toevoegen' | 'vervangen' | 'vervangen-alles';

interface NumberParameter {
  readonly kind: 'getal';
  readonly name: string;
  readonly unit: string;
  /** What the norm asks, or what we suggest. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
}

interface ChoiceParameter {
  readonly kind: 'keuze';
  readonly name: string;
  /** Name of the first option: what we suggest. */
  readonly value: string;
  /** Each of them meets the point. */
  readonly options: readonly { readonly name: string; readonly words: string }[];
}

export type Parameter = NumberParameter | ChoiceParameter;

/** By the name of the parameter: a number, or the name of an option; what a form sends is text. */
export type Values = Readonly<Record<string, string | number>>;

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
  /** Heading of a new article, with number signs as plain text has them; null in the place of a passage, or among paragraphs without. */
  readonly heading: string | null;
  /** Number of a new paragraph among paragraphs that have no headings; null elsewhere. */
  readonly number: string | null;
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
  /** Places elsewhere in the text that refer to the articles where something is struck. */
  readonly mentions: readonly string[];
}
