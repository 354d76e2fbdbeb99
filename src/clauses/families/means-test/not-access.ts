import type { Role } from '../../context/reading.js';

/** Articles in which talk of means is of papers, money or the own contribution, and no part of access. */
export const NOT_ACCESS: readonly Role[] = [
  'gegevens',
  'inlichtingen',
  'terugvordering',
  'betaling',
  'privacy',
  'eigen-bijdrage',
  'hoogte',
  'inkomen',
];

/** And those that define, ask, end or depart. */
export const NO_CONDITION: readonly Role[] = [
  ...NOT_ACCESS,
  'aanvraag',
  'begrippen',
  'hardheid',
  'beeindiging',
];
