/**
 * The context that a family reader gets with each passage. What a sentence means depends on the heading it
 * stands under, the list it is part of, the definition of its words and the provision it refers to; that is
 * worked out here once, so that the families need not.
 */
import type { Provision, Regulation, Section, Span } from '../../regulation/model.js';
import type { FactValue } from '../model.js';

/** What an article is for, judged from its heading and its words. An article may have several. */
export type Role =
  | 'begrippen'
  | 'doel'
  | 'doelgroep'
  | 'voorwaarden'
  | 'voorliggend'
  | 'aanvraag'
  | 'gegevens'
  | 'indicatie-advies'
  | 'besluit-termijn'
  | 'duur'
  | 'omvang'
  | 'verlenging'
  | 'hoogte'
  | 'eigen-bijdrage'
  | 'inkomen'
  | 'vermogen'
  | 'betaling'
  | 'verplichtingen'
  | 'herstel'
  | 'inlichtingen'
  | 'weigering'
  | 'beeindiging'
  | 'terugvordering'
  | 'hardheid'
  | 'evaluatie'
  | 'privacy'
  | 'budget'
  | 'overgang'
  | 'inwerkingtreding'
  | 'overig';

/**
 * `smi`: belongs to the SMI rules (in an SMI instrument: everything). `algemeen`: general provisions of a wider
 * instrument that govern the SMI rules too. `ander`: written for another group or provision.
 */
export type Scope = 'smi' | 'algemeen' | 'ander';

/** One stretch of own text of a provision (its body), with its context. */
export interface Passage {
  readonly provision: Provision;
  readonly span: Span;
  readonly text: string;
  /** Lead-ins of the lists this passage is an item of, outermost first, joined with a space; '' where none. */
  readonly leadIn: string;
  /** leadIn + ' ' + text: what a lawyer reads as the whole rule. Offsets in it are not offsets in the text. */
  readonly full: string;
  /** Sentences within the passage, as spans of the regulation's text. */
  readonly sentences: readonly Span[];
  /** Headings above the passage, outermost first, the article's own last. */
  readonly headings: readonly string[];
  /** The article (or numbered paragraph of prose) that holds the passage; null in titel, aanhef and the like. */
  readonly article: Provision | null;
  readonly section: Section;
  readonly roles: ReadonlySet<Role>;
  readonly scope: Scope;
}

export interface Definition {
  readonly term: string;
  readonly provision: Provision;
  /** Span and text of the meaning, without the term. */
  readonly span: Span;
  readonly text: string;
}

/** What the rules of the same municipality say, for a page or form that is read beside them. */
export interface RulesAtHand {
  readonly facts: ReadonlyMap<string, FactValue>;
  /** The binding words of the rules, folded. */
  readonly words: string;
}

export interface Reading {
  readonly regulation: Regulation;
  /** Only for a page or form that is read beside rules. */
  readonly rules?: RulesAtHand;
  /** All passages in text order, `buiten` left out. Families use `binding` or filter themselves. */
  readonly passages: readonly Passage[];
  /** Passages that bind and concern SMI: sections regeling and bijlage, scope smi or algemeen. */
  readonly binding: readonly Passage[];
  /** Passages of the explanatory note: support a reading, never replace an article. */
  readonly notes: readonly Passage[];
  readonly definitions: readonly Definition[];
  /** The definition of a term (singular and plural, capitals and articles aside); null where there is none. */
  readonly define: (term: string) => Definition | null;
  /** Passages of the provisions that the words in `span` refer to ("artikel 4, tweede lid"); own text only. */
  readonly referred: (span: Span) => readonly Passage[];
  /** Whether SMI has an instrument of its own or is part of a wider one, and the provisions that hold it. */
  readonly smi: {
    readonly own: boolean;
    /** The topmost provisions that are about SMI (the chapter, the article); the root for an own instrument. */
    readonly provisions: readonly Provision[];
  };
}
