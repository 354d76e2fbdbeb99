/** Recognises the headings of Dutch drafting, whatever the markup said. */
import type { ProvisionKind } from '../../regulation/model.js';
import { ORDINALS, UP_TO_TEN } from '../../regulation/ordinals.js';
import type { Block } from '../blocks.js';

export interface Heading {
  readonly kind: ProvisionKind;
  readonly number: string | null;
  readonly heading: string | null;
  /** Lower is higher in the tree. */
  readonly rank: number;
}

/** "3", "3a", "3.2", "1:4", "IV" and, in handbooks, "B.14.1" or "A-3". */
const NUMBER = String.raw`[A-Z]{1,2}[.-]?\d+[a-z]?(?:[.:]\d+[a-z]?)*|\d+(?:[a-z](?![a-z]))?(?:[.:]\d+(?:[a-z](?![a-z]))?)*|[IVXLC]+(?![a-z])`;
/** "Deel B Toegang": a letter alone is a number only before a title or at the end of the line. */
const LETTER = String.raw`[A-H](?=[.:]?(?:$|\s+[–-]|\s+[A-Z]))`;
const CONTAINER = new RegExp(
  String.raw`^(boek|titel|deel|hoofdstuk|afdeling|paragraaf|§)\s*(${NUMBER}|${LETTER})\b[.:\s–-]*(.*)$`,
  'i',
);
/** "EERSTE DEEL - WAT U MOET WETEN", "Tweede hoofdstuk. Aanvraag". */
const ORDINAL_CONTAINER = new RegExp(
  String.raw`^(${UP_TO_TEN.join('|')}) (boek|titel|deel|hoofdstuk|afdeling|paragraaf)(?:\s*[.:–-]\s*|\s+(?=\p{Lu}))?(?=\p{Lu}|$)(.*)$`,
  'iu',
);
const ARTICLE = new RegExp(
  String.raw`^(?:artikel|art\.?)\s*(l1|${NUMBER}|[A-H](?=[.:]?\s+[A-Z]))[.:]?(?:\s*[–:-])?\s*(.*)$`,
  'i',
);
const ANNEX = /^bijlagen?\b\s*(\d+[a-z]?|[A-Z]\b|[IVX]+\b)?[.:\s–-]*(.*)$/i;
const NOTE =
  /^(?:\d{1,2}\.?\s+)?(?:(?:(?:algemene|artikelsgewijze|nota van)\s+)?toelichting\b|(?:uitleg|achtergrond(?:en)?) (?:bij|op|van) (?:de|deze|het|dit)\b|bij de (?:nota|artikelen|regeling)$)(.*)$/i;
/** "Toelichting bij de Subsidieregeling ...": it names the regulation, so its length is that of a title. */
const TITLED_NOTE =
  /^(?:(?:algemene|artikelsgewijze) )?toelichting (?:bij|op|behorend\w* bij) (?:de |het |deze )?(?:[\p{L}-]+ )?\p{L}*(?:regeling|verordening|regels?|regel|besluit)\b/iu;
const LONGEST_TITLED_NOTE = 200;
/** "4.2" and, where parts carry letters, "B.2" or "C3.2". */
const NUMBERED = /^((?:[A-Z]?\d{1,2}|[A-Z])(?:\.\d{1,2})+)\.?\s+(.*)$/;
const NUMBERED_FLAT = /^([A-Z]?\d{1,2})\.?\s+(.*)$/;
/** A sentence about an article is not its heading. */
const SENTENCE =
  /^(?:artikel|art\.?)\s*[\dIVX.:]+[a-z]?,?\s+(?:van|lid|eerste|tweede|derde|vierde|vijfde|is|wordt|onder|en|of|tot|jo|geldt|zijn)\b/i;

export const RANKS: Readonly<Record<string, number>> = {
  boek: 1,
  deel: 2,
  hoofdstuk: 3,
  afdeling: 4,
  paragraaf: 5,
  subparagraaf: 6,
  artikel: 7,
};

function emptyToNull(text: string | undefined): string | null {
  const trimmed = (text ?? '').trim();
  return trimmed === '' ? null : trimmed;
}

const LABELLED = new RegExp(
  String.raw`^(?:(?:artikel|art\.?|hoofdstuk|paragraaf|afdeling|boek|titel|deel|bijlage)\s+)?(${NUMBER}|[A-Z])(?:[.:)]|\b)(?:\s*[–:-])?\s*(.*)$`,
  'i',
);
const ROLE_RANKS: Readonly<Partial<Record<NonNullable<Block['role']>, number>>> = {
  ...RANKS,
  bijlage: 0,
  toelichting: 0,
};

/** Between a paragraph (5) and a subparagraph (6): one step for every paragraph that a paragraph stands in. */
export const NESTED = 0.2;

/** A heading whose markup says what it is, and whose words do not say otherwise. */
function fromRole({ text, role, level }: Block): Heading | null {
  const base = role === undefined ? undefined : ROLE_RANKS[role];
  if (role === undefined || base === undefined) return null;
  const rank = role === 'paragraaf' ? Math.min(base + NESTED * ((level ?? 1) - 1), base + 4 * NESTED) : base;
  const kind = role as ProvisionKind;
  if (kind === 'toelichting') return { kind, number: null, heading: text, rank };
  const numbered = LABELLED.exec(text);
  const bare = /^(?:artikel|bijlage|hoofdstuk|paragraaf|afdeling)\b[.:\s]*(.*)$/i.exec(text);
  // An element <artikel> without any number is running text under a heading, not an article that can be cited.
  if (numbered === null && kind === 'artikel')
    return { kind: 'paragraaf', number: null, heading: text, rank };
  if (numbered === null) return { kind, number: null, heading: emptyToNull(bare?.[1] ?? text), rank };
  return { kind, number: (numbered[1] ?? '').replace(/^l1$/, '11'), heading: emptyToNull(numbered[2]), rank };
}

function isNoteHeading(text: string, marked: boolean): boolean {
  if (marked) return true;
  return text.length < (TITLED_NOTE.test(text) ? LONGEST_TITLED_NOTE : 80) && !/[.;]$/.test(text);
}

/** The first level below the title. */
const TOP_LEVEL = 2;
const DEEPEST = 4;

/** @returns null when the block is running text */
export function headingOf(block: Block, inNote: boolean): Heading | null {
  const { text } = block;
  const noted = block.kind === 'kop' ? NOTE.exec(text) : null;
  if (noted !== null) return { kind: 'toelichting', number: null, heading: text, rank: 0 };
  if (block.kind === 'kop' && !CONTAINER.test(text) && !ARTICLE.test(text)) {
    const marked = fromRole(block);
    if (marked !== null) return marked;
  }
  const marked = block.kind === 'kop';
  const short = marked || text.length <= 120 || TITLED_NOTE.test(text);
  if (block.kind === 'lijstitem' || block.kind === 'tabelrij' || !short) return null;

  const container = CONTAINER.exec(text);
  if (container !== null && !/^[a-z]$/.test(container[2] ?? '') && (marked || !/[.;]$/.test(text))) {
    const word = (container[1] ?? '').toLowerCase();
    const kind = (word === '§' ? 'paragraaf' : word === 'titel' ? 'deel' : word) as ProvisionKind;
    return { kind, number: container[2] ?? null, heading: emptyToNull(container[3]), rank: RANKS[kind] ?? 5 };
  }
  const ordinal = /^\p{Lu}/u.test(text) ? ORDINAL_CONTAINER.exec(text) : null;
  if (ordinal !== null && (marked || !/[.;:,]$/.test(text))) {
    const word = (ordinal[2] ?? '').toLowerCase();
    const kind = (word === 'titel' ? 'deel' : word) as ProvisionKind;
    const number = String(ORDINALS.indexOf((ordinal[1] ?? '').toLowerCase()));
    return { kind, number, heading: emptyToNull(ordinal[3]), rank: RANKS[kind] ?? 5 };
  }
  const article = ARTICLE.exec(text);
  if (article !== null && (marked || (!SENTENCE.test(text) && !/[.;:]$/.test(text)))) {
    return {
      kind: 'artikel',
      number: (article[1] ?? '').replace(/^l/, '1'),
      heading: emptyToNull(article[2]),
      rank: 7,
    };
  }
  const note = NOTE.exec(text);
  if (note !== null && isNoteHeading(text, marked)) {
    return { kind: 'toelichting', number: null, heading: text, rank: 0 };
  }
  const annex = ANNEX.exec(text);
  if (annex !== null && (marked || (text.length < 100 && !/[.;]$/.test(text) && /^bijlage/i.test(text)))) {
    return { kind: 'bijlage', number: annex[1] ?? null, heading: emptyToNull(annex[2]), rank: 0 };
  }
  const numbered = NUMBERED.exec(text);
  if (marked && numbered !== null) {
    return { kind: 'paragraaf', number: numbered[1] ?? null, heading: emptyToNull(numbered[2]), rank: 5 };
  }
  const flat = NUMBERED_FLAT.exec(text);
  if (marked && flat !== null) {
    return { kind: 'paragraaf', number: flat[1] ?? null, heading: emptyToNull(flat[2]), rank: 4 };
  }
  if (marked) {
    // A heading of a lower level stands in the one above it; the levels of a note do not matter.
    const depth = Math.min(Math.max((block.level ?? TOP_LEVEL) - TOP_LEVEL, 0), DEEPEST);
    return { kind: 'paragraaf', number: null, heading: text, rank: inNote ? 5 : 4 + NESTED * depth };
  }
  return null;
}

/** "4.1 Voor deze vorm ..." as running text: a numbered paragraph of prose. */
export function numberedProse(text: string): { number: string; text: string } | null {
  const match = NUMBERED.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  return { number: match[1], text: match[2] };
}
