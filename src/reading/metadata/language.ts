/** The language of a text, by its small words. */
import type { Sourced } from '../../regulation/model.js';

const SMALL_WORDS: readonly (readonly [string, RegExp])[] = [
  ['nl', /\b(?:de|het|een|van|en|is|voor|niet|wordt|of|op|met|die|aan)\b/gi],
  ['fy', /\b(?:fan|it|yn|dat|foar|net|wurdt|ûnder|mei|oan|binne|sil|neffens)\b/giu],
  ['en', /\b(?:the|of|and|to|is|for|not|shall|with|by|on|that|which)\b/gi],
  ['de', /\b(?:der|die|das|und|ist|nicht|mit|für|von|werden|eine|den)\b/giu],
];
/** Fewer small words than this say nothing. */
const ENOUGH = 10;

/** ISO 639-1; null for a text too short to tell. */
export function languageOf(text: string): Sourced<string> | null {
  const counts = SMALL_WORDS.map(([code, words]) => ({ code, count: text.match(words)?.length ?? 0 }));
  const best = counts.toSorted((one, other) => other.count - one.count)[0];
  return best === undefined || best.count < ENOUGH ? null : { value: best.code, from: 'tekst' };
}
