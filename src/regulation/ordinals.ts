/** Ordinals as provisions are numbered in words, at the place of their number: `ORDINALS[2]` is "tweede". */
export const ORDINALS: readonly string[] = [
  'nulde',
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
  'tiende',
  'elfde',
  'twaalfde',
  'dertiende',
  'veertiende',
  'vijftiende',
  'zestiende',
  'zeventiende',
  'achttiende',
  'negentiende',
  'twintigste',
];

/** "eerste" to "tiende": those that are read in headings and references. */
export const UP_TO_TEN: readonly string[] = ORDINALS.slice(1, 11);
