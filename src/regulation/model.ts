/**
 * The model of a legal text: one text, one tree.
 *
 * A Regulation holds its whole text once, normalised. Everything else points into that text with half-open
 * spans of UTF-16 offsets, so that `text.slice(span.start, span.end)` is the quotation itself, whatever the
 * format the text came from. Plain data only: no methods, no parents (see `index-of.ts`), no clock.
 */

/** Half-open interval [start, end) of UTF-16 offsets in `Regulation.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Kinds of nodes, in the words of Dutch legal drafting. */
export type ProvisionKind =
  | 'document'
  | 'titel'
  | 'aanhef'
  | 'boek'
  | 'deel'
  | 'hoofdstuk'
  | 'afdeling'
  | 'paragraaf'
  | 'subparagraaf'
  | 'artikel'
  | 'lid'
  | 'onderdeel'
  | 'begrip'
  | 'alinea'
  | 'tabel'
  | 'tabelrij'
  | 'veld'
  | 'noot'
  | 'slot'
  | 'bijlage'
  | 'toelichting'
  | 'buiten';

/** What a source is to its municipality: its rules, its page for parents, its application form, or something else. */
export type SourceKind = 'regeling' | 'webpagina' | 'formulier' | 'anders';

/** The part of the document a provision stands in. `buiten`: beside the regulation (letter, proposal). */
export type Section = 'titel' | 'aanhef' | 'regeling' | 'slot' | 'bijlage' | 'toelichting' | 'buiten';

export interface Provision {
  /** Unique in the regulation and stable for an unchanged text, e.g. `art-4.lid-2.onder-b`. */
  readonly id: string;
  readonly kind: ProvisionKind;
  /** Number without trailing punctuation ("4", "3:1", "1.2", "IV", "b", "1°"); null where it has none. */
  readonly number: string | null;
  /** Heading without label and number ("Duur en omvang"); null where it has none. */
  readonly heading: string | null;
  /** Span of the whole heading line, label and number included; null where there is none. */
  readonly headingSpan: Span | null;
  /** The defined term, for kind `begrip` only. */
  readonly term: string | null;
  /** The whole node: marker, heading, body and children. Contains the spans of all children. */
  readonly span: Span;
  /** Own running text after marker and heading and before the first child; null where there is none. */
  readonly body: Span | null;
  readonly children: readonly Provision[];
  /** True for "[Vervallen]" and the like: no rule. */
  readonly repealed: boolean;
}

/** A value and where it was found ("cvdr: dcterms:title", "tekst: aanhef", "bestandsnaam"). */
export interface Sourced<T> {
  readonly value: T;
  readonly from: string;
}

export type InstrumentKind =
  | 'verordening'
  | 'beleidsregels'
  | 'nadere-regels'
  | 'subsidieregeling'
  | 'overig';

export interface Municipality {
  /** CBS code of today's municipality ("GM0363"); null when the name is not in the register. */
  readonly code: string | null;
  /** Today's name as in the register, or the name in the text when it is not in the register. */
  readonly name: string;
  /** The name that stands in the text, when that is a former or variant name. */
  readonly nameInText: string | null;
}

/** Dates as `YYYY-MM-DD`. */
export interface RegulationDates {
  readonly adopted: Sourced<string> | null;
  readonly published: Sourced<string> | null;
  readonly inForce: Sourced<string> | null;
  readonly retroactiveTo: Sourced<string> | null;
  /** First day on which the text is no longer valid. */
  readonly outOfForce: Sourced<string> | null;
}

/** Status on the reference date. */
export type RegulationStatus = 'geldend' | 'toekomstig' | 'vervallen' | 'ontwerp' | 'onbekend';

export interface RegulationMetadata {
  readonly title: Sourced<string> | null;
  readonly citationTitle: Sourced<string> | null;
  readonly municipality: Sourced<Municipality> | null;
  readonly instrument: Sourced<InstrumentKind> | null;
  /** "raad", "college", "algemeen bestuur", "dagelijks bestuur" ... */
  readonly organ: Sourced<string> | null;
  readonly dates: RegulationDates;
  /** `CVDR123456_7` */
  readonly cvdr: Sourced<string> | null;
  /** `gmb-2025-900` and the like */
  readonly publication: Sourced<string> | null;
  readonly legalBases: readonly Sourced<string>[];
  /** A draft by its own words ("concept", open dates). */
  readonly draft: Sourced<boolean> | null;
  /** ISO 639-1, "nl" */
  readonly language: Sourced<string> | null;
}

/** One part of a document that holds more than a regulation (proposal, letter, decision ...). */
export interface DocumentPart {
  /** What it is, in Dutch: "raadsvoorstel", "brief", "raadsbesluit", "regeling" ... */
  readonly kind: string;
  readonly title: string | null;
  readonly span: Span;
}

interface PageSpan extends Span {
  /** 1-based page number. */
  readonly page: number;
}

export interface SourceInfo {
  /** File name as given by the user, or another name for the source. */
  readonly file: string;
  /** sha256 of the bytes, hex. */
  readonly sha256: string;
  /** "cvdr-xml", "op-xml", "stop-xml", "html", "pdf", "docx", "tekst" */
  readonly format: string;
  /** Left out for a regulation. */
  readonly kind?: SourceKind;
}

export interface Regulation {
  readonly source: SourceInfo;
  readonly text: string;
  /** Kind `document`; children in text order: titel, aanhef, body, slot, bijlagen, toelichtingen, buiten. */
  readonly root: Provision;
  readonly metadata: RegulationMetadata;
  /** Empty where the document is just the regulation. */
  readonly parts: readonly DocumentPart[];
  /** Empty where the format has no pages. */
  readonly pages: readonly PageSpan[];
  /** Things a reader of the result should know about the reading, in Dutch. */
  readonly warnings: readonly string[];
}
