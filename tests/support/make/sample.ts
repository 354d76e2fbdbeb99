/** A sample regulation as a tree, for the formats that mark up what a text is: chapters, articles, annexes. */
import { type ParagraphPart, type Part, partsOf, type RowPart } from './parts.js';

export interface Item {
  readonly kind: 'item';
  readonly marker: string;
  readonly text: string;
  readonly pieces: Piece[];
}
export type Piece = ParagraphPart | RowPart | Item;

type DivisionKind =
  | 'hoofdstuk'
  | 'paragraaf'
  | 'afdeling'
  | 'deel'
  | 'artikel'
  | 'bijlage'
  | 'toelichting'
  /** Anything else under a heading. */
  | 'tekst';

export interface Division {
  readonly kind: DivisionKind;
  readonly level: number;
  readonly heading: string;
  /** "Artikel", "Hoofdstuk"; empty where the heading has none. */
  readonly label: string;
  readonly number: string;
  readonly title: string;
  readonly pieces: Piece[];
  readonly divisions: Division[];
}

export interface Sample {
  readonly title: string;
  readonly preamble: readonly Piece[];
  readonly body: readonly Division[];
  readonly closing: readonly Piece[];
  readonly attachments: readonly Division[];
}

/** What publication adds to a text. Dates as YYYY-MM-DD. */
export interface SampleMeta {
  readonly titel: string;
  readonly gemeente: string;
  readonly orgaan: string;
  readonly vastgesteld: string;
  readonly inwerking: string;
  readonly uitwerking?: string;
  /** With its version: "CVDR900001_1". */
  readonly cvdr?: string;
  readonly gmb?: string;
}

export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Pieces of one kind that follow each other, as lists and tables need them. Paragraphs stand alone. */
/** Rows of one table; items of one list: letters after numbers open a list of their own. */
function goesOn(first: Piece, piece: Piece): boolean {
  if (piece.kind === 'row') return first.kind === 'row';
  if (piece.kind !== 'item' || first.kind !== 'item') return false;
  const style = (marker: string): string => (/^\d/.test(marker) ? '1' : /^[a-z]/.test(marker) ? 'a' : '-');
  return style(first.marker) === style(piece.marker);
}

export function runsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    const first = last?.[0];
    if (last !== undefined && first !== undefined && goesOn(first, piece)) last.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

const LABELLED =
  /^(Hoofdstuk|Paragraaf|Afdeling|Deel|Artikel|Bijlage)\s+([0-9IVXLC]+[a-z]?(?:[.:]\d+[a-z]?)*)[.:]?\s*(.*)$/;
const EXPLANATION = /^(?:Algemene |Artikelsgewijze )?Toelichting\b/i;
const CLOSING = /^(?:Aldus|Vastgesteld (?:op|in|door|te))\b/;

function divisionOf(level: number, heading: string): Division {
  const parts = LABELLED.exec(heading);
  const attached = /^Bijlage\b/i.test(heading)
    ? 'bijlage'
    : EXPLANATION.test(heading)
      ? 'toelichting'
      : 'tekst';
  return {
    kind: parts?.[1] === undefined ? attached : (parts[1].toLowerCase() as DivisionKind),
    level,
    heading,
    label: parts?.[1] ?? '',
    number: parts?.[2] ?? '',
    title: parts === null ? heading : (parts[3] ?? ''),
    pieces: [],
    divisions: [],
  };
}

/** Adds a part to a list of pieces; an item goes into the item above it that is less deep. */
function addTo(pieces: Piece[], part: Exclude<Part, { kind: 'kop' }>, open: Item[]): void {
  if (part.kind !== 'item') {
    open.length = 0;
    pieces.push(part);
    return;
  }
  open.length = Math.min(open.length, part.depth);
  const item: Item = { kind: 'item', marker: part.marker, text: part.text, pieces: [] };
  (open.at(-1)?.pieces ?? pieces).push(item);
  open.push(item);
}

export function readSample(markdown: string): Sample {
  const parts = partsOf(markdown);
  const sample = { title: '', preamble: [] as Piece[], closing: [] as Piece[] };
  const roots: Division[] = [];
  const stack: Division[] = [];
  let pieces = sample.preamble;
  let openItems: Item[] = [];
  for (const part of parts) {
    if (part.kind === 'kop' && part.level === 1 && sample.title === '') sample.title = part.text;
    else if (part.kind === 'kop') {
      const division = divisionOf(part.level, part.text);
      while ((stack.at(-1)?.level ?? 0) >= division.level) stack.pop();
      (stack.at(-1)?.divisions ?? roots).push(division);
      stack.push(division);
      pieces = division.pieces;
      openItems = [];
    } else {
      if (part.kind === 'al' && CLOSING.test(part.text) && roots.length > 0) pieces = sample.closing;
      addTo(pieces, part, openItems);
    }
  }
  // A text without a heading of level 1 opens with its title as a plain line; published formats mark it as one.
  const [opening] = sample.preamble;
  if (sample.title === '' && opening?.kind === 'al') {
    sample.title = opening.text;
    sample.preamble.shift();
  }
  const attached = (division: Division): boolean =>
    division.kind === 'bijlage' || division.kind === 'toelichting';
  return {
    ...sample,
    body: roots.filter((division) => !attached(division)),
    attachments: roots.filter(attached),
  };
}
