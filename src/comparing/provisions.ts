/** Two versions of a regulation, article by article: which belong together, and what changed within them. */
import { diffWordsWithSpace } from 'diff';
import { indexOf } from '../regulation/index-of.js';
import type { Provision, Regulation } from '../regulation/model.js';
import { placeOf } from '../regulation/places.js';

export interface Piece {
  readonly kind: 'gelijk' | 'weg' | 'erbij';
  readonly text: string;
}

export interface ProvisionPair {
  /** Place in the newer text, or in the older one for what is gone. */
  readonly place: string;
  /** Place in the older text where the number changed; null where it is the same or new. */
  readonly placeBefore: string | null;
  readonly heading: string | null;
  readonly change: 'gelijk' | 'gewijzigd' | 'nieuw' | 'vervallen';
  readonly pieces: readonly Piece[];
}

interface Unit {
  readonly provision: Provision;
  readonly place: string;
  readonly heading: string | null;
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** Kinds that are compared as a whole. */
const UNITS: ReadonlySet<string> = new Set([
  'artikel',
  'paragraaf',
  'subparagraaf',
  'bijlage',
  'toelichting',
  'aanhef',
  'titel',
]);
/** Articles with another number belong together when they share this part of their words. */
const ALIKE = 0.45;

function normalised(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{3,}|\d+/gu) ?? []);
}

/** Units that hold no other unit: an article, a numbered paragraph, an annex without articles. */
function unitsOf(regulation: Regulation): readonly Unit[] {
  const holdsUnit = (provision: Provision): boolean =>
    provision.children.some((child) => UNITS.has(child.kind) || holdsUnit(child));
  return indexOf(regulation)
    .all.filter((provision) => UNITS.has(provision.kind) && !holdsUnit(provision))
    .map((provision) => {
      const text = normalised(regulation.text.slice(provision.span.start, provision.span.end));
      return {
        provision,
        place: placeOf(regulation, provision),
        heading: provision.heading,
        text,
        words: wordsOf(text),
      };
    })
    .filter(({ text }) => text !== '');
}

/** Share of the words that two units have in common (Jaccard). */
function likeness(a: Unit, b: Unit): number {
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared += 1;
  const all = a.words.size + b.words.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** The older unit that each newer one stands for: the same place first, then the most alike of what is left. */
function pairUp(before: readonly Unit[], after: readonly Unit[]): ReadonlyMap<Unit, Unit> {
  const pairs = new Map<Unit, Unit>();
  const left = new Set(before);
  const candidates = after.flatMap((unit) =>
    before.map((other) => {
      const score = likeness(unit, other);
      const samePlace = unit.place === other.place;
      const sameHeading =
        unit.heading !== null && unit.heading.toLowerCase() === other.heading?.toLowerCase();
      return { unit, other, score: score + (samePlace ? 0.25 : 0) + (sameHeading ? 0.25 : 0) };
    }),
  );
  for (const { unit, other, score } of candidates.toSorted((a, b) => b.score - a.score)) {
    if (score < ALIKE) break;
    if (pairs.has(unit) || !left.has(other)) continue;
    pairs.set(unit, other);
    left.delete(other);
  }
  return pairs;
}

/** Equal words between two changes: fewer than this read as part of one change. */
const ISLAND = 3;

/**
 * A sentence that was rewritten shares a "de" and a "na" with the old one. Those islands make a word-by-word mark
 * unreadable, so they go with the change around them: what went as one piece, then what came as one.
 */
function tidied(pieces: readonly Piece[]): readonly Piece[] {
  const tidy: Piece[] = [];
  let gone = '';
  let come = '';
  const flush = (): void => {
    if (gone !== '') tidy.push({ kind: 'weg', text: gone });
    if (come !== '') tidy.push({ kind: 'erbij', text: come });
    gone = '';
    come = '';
  };
  for (const [index, { kind, text }] of pieces.entries()) {
    const between = gone !== '' || come !== '';
    const island = (text.match(/[\p{L}\d]+/gu) ?? []).length < ISLAND && !/[.:;]\s*$/.test(text);
    if (kind === 'weg') gone += text;
    else if (kind === 'erbij') come += text;
    else if (between && island && index < pieces.length - 1) {
      gone += text;
      come += text;
    } else {
      flush();
      tidy.push({ kind, text });
    }
  }
  flush();
  return tidy;
}

/** What went and what came between two texts, in the order of reading. */
export function piecesBetween(before: string, after: string): readonly Piece[] {
  return tidied(
    diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
      kind: added === true ? 'erbij' : removed === true ? 'weg' : 'gelijk',
      text: value,
    })),
  );
}

/** In the order of the newer text; what is gone stands after what stood before it. */
export function compareProvisions(before: Regulation, after: Regulation): readonly ProvisionPair[] {
  const old = unitsOf(before);
  const young = unitsOf(after);
  const pairs = pairUp(old, young);
  const paired = new Set(pairs.values());
  const found: ProvisionPair[] = [];
  let next = 0;
  const gone = (until: number): void => {
    for (; next < until; next += 1) {
      const unit = old[next];
      if (unit === undefined || paired.has(unit)) continue;
      found.push({
        place: unit.place,
        placeBefore: null,
        heading: unit.heading,
        change: 'vervallen',
        pieces: [{ kind: 'weg', text: unit.text }],
      });
    }
  };
  for (const unit of young) {
    const other = pairs.get(unit);
    if (other !== undefined) gone(old.indexOf(other));
    const same = other?.text === unit.text;
    found.push({
      place: unit.place,
      placeBefore: other === undefined || other.place === unit.place ? null : other.place,
      heading: unit.heading,
      change: other === undefined ? 'nieuw' : same ? 'gelijk' : 'gewijzigd',
      pieces:
        other === undefined
          ? [{ kind: 'erbij', text: unit.text }]
          : same
            ? [{ kind: 'gelijk', text: unit.text }]
            : piecesBetween(other.text, unit.text),
    });
  }
  gone(old.length);
  return found;
}
