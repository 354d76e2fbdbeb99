/** The plain keyword reader: the peer that the program is measured beside (`--vergelijk trefwoorden`). */
import type { Verdict } from '../../results/schema.js';
import type { PeerJudge } from '../peers.js';
import { KEYWORD_POINTS } from './rules.js';

export const KEYWORDS = 'trefwoorden';

/** Characters of a text that count as its title and opening. */
const OPENING = 600;

interface KeywordHit {
  readonly verdict: Verdict;
  /** UTF-16 offset of the word that decided; null where no word was found. */
  readonly start: number | null;
}

/** @returns null for a point that the reader has no words for */
function readKeywords(text: string, point: number): KeywordHit | null {
  const known = KEYWORD_POINTS[point];
  if (known === undefined) return null;
  for (const { verdict, all, opening } of known.rules) {
    const where = opening === true ? text.slice(0, OPENING) : text;
    const starts = all.map((pattern) => where.search(pattern));
    if (starts.every((start) => start !== -1)) return { verdict, start: starts[0] ?? null };
  }
  return { verdict: known.otherwise, start: null };
}

/** Gets the same text, read by the same reader of formats, and the same names of places as the program. */
export const keywordJudge: PeerJudge = ({ source }, point) => {
  if (source === null) return null;
  const hit = readKeywords(source.text, point);
  return hit === null
    ? null
    : {
        verdict: hit.verdict,
        places: hit.start === null ? [] : [source.placeAt(hit.start)],
        underReview: false,
      };
};
