/**
 * What every format reader yields: a flat list of blocks, in reading order, and the metadata of the format.
 * A format reader knows its bytes and nothing of law; `structure/` turns blocks of any origin into the tree.
 */
import type { RegulationMetadata } from '../regulation/model.js';

/**
 * What the markup itself says a block is. Absent where it says nothing (plain text, PDF): the structure
 * builder then decides from the words. Markup may lie, so the builder may overrule it.
 */
export type BlockRole =
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
  | 'slot'
  | 'bijlage'
  | 'toelichting'
  | 'noot';

export interface Block {
  /**
   * The words of one paragraph, heading, list item or table row: whitespace collapsed to single spaces, NFC,
   * no soft hyphens or zero-width characters, without the list marker when `marker` carries it. Cells of a
   * table row are joined with " | ". A `veld` is a field of a form: the words that ask for a datum.
   */
  readonly text: string;
  readonly kind: 'kop' | 'alinea' | 'lijstitem' | 'tabelrij' | 'veld';
  readonly role?: BlockRole;
  /**
   * Opens a container in markup that nests (`<hoofdstuk>`, `<bijlage>`, `<nota-toelichting>`): everything until
   * the next block with the same or a higher role belongs to it. Only for headings and empty openers.
   */
  readonly opens?: boolean;
  /** List marker or provision number as it stands: "1.", "a.", "-", "•", "Artikel 4", "3:1". */
  readonly marker?: string;
  /** Heading level (1 = highest) for `kop`; nesting depth (0 = outermost) for `lijstitem`. */
  readonly level?: number;
  /** Wholly bold, italic or underlined in the source: may be a heading. */
  readonly emphasised?: boolean;
  /** 1-based page in the source, for formats with pages. */
  readonly page?: number;
  /** A table row with cells left open: room to write, as forms have. */
  readonly room?: boolean;
}

/** The result of reading the bytes of one file, before any law is known. */
export interface SourceBlocks {
  readonly format: string;
  readonly blocks: readonly Block[];
  /** What the format's own metadata say; the text itself is read later. */
  readonly metadata: Partial<RegulationMetadata>;
  /** Dutch, for the user. */
  readonly warnings: readonly string[];
}
