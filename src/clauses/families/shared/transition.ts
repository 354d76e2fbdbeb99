import type { Statement } from '../../context/statements.js';

/** Headings of transitional law, folded: what held under older rules, and for whom it still does. */
export const TRANSITION =
  /\bovergang|\boude (?:gevallen|regels|regeling|rechten|aanvragen)|\blopende (?:toekenning|zaken|gevallen|aanvragen)|\beerbiediging/;

const OLD_RULES =
  /\bzoals (?:dat|die|deze|het|hij|zij) (?:tot|voor|op)?[^.;]{0,40}\b(?:luid(?:de|den)|gold(?:en)?)\b|\b(?:oude|vorige|eerdere|ingetrokken) (?:verordening|beleidsregels?|regeling|regels|recht|voet|tabel)\b|\bop de oude voet\b/;

/** Whether a statement keeps older rules alive for some, and says nothing on what holds now. */
export function isTransitional({ headings, words }: Statement): boolean {
  return TRANSITION.test(headings) || OLD_RULES.test(words);
}
