/** Headings of transitional law, folded: what held under older rules, and for whom it still does. */
export const TRANSITION =
  /\bovergang|\boude (?:gevallen|regels|regeling|rechten|aanvragen)|\blopende (?:toekenning|zaken|gevallen|aanvragen)|\beerbiediging/;
