/**
 * Traces of an element that was not read: words that belong to it, too loose to count. They give doubt, and never the
 * element itself.
 */
import type { Statement } from '../../context/statements.js';
import { PEOPLE, PROCEDURE, TROUBLE } from './words.js';

const TRACES: readonly (readonly [number, (statement: Statement) => boolean])[] = [
  [2, ({ rule }) => PEOPLE.test(rule) && TROUBLE.test(rule)],
  [
    3,
    ({ words }) =>
      /\b(?:moet(?:en)?|mag|mogen|alleen|mits|voorwaard\w*|eisen|recht op|in aanmerking|verplicht\w*|geen toeslag|kinderopvangtoeslag|inwoners?|woont|jaar oud|groep 8)\b/.test(
        words,
      ),
  ],
  [
    4,
    ({ words }) =>
      /\b(?:vergoed\w*|betaal\w*|betalen|kosten|bijdrage|tegemoetkoming|gratis|tarief|uurprijs)\b|€/.test(
        words,
      ),
  ],
  [
    5,
    ({ words }) =>
      !PROCEDURE.test(words) &&
      /\b(?:maand\w*|weken|jaar|half ?jaar|periode|duur|lang|tijdelijk\w*|uur|uren|dagen|dagdelen|dagdeel|ochtend\w*|middag\w*)\b/.test(
        words,
      ),
  ],
  [
    6,
    ({ words }) => /\b(?:aanvra\w+|aanmeld\w*|formulier\w*|indien\w*|digid|regelen|afspraak)\b/.test(words),
  ],
  [
    7,
    ({ words }) =>
      /\b(?:contact|bel(?:t|len)?|mail\w*|telefoon\w*|vragen|loket|team|consulent|medewerker\w*|spreekuur|langskomen|bespreek\w*)\b|@/.test(
        words,
      ),
  ],
];

/** Numbers of the elements of which something stands on the page. */
export function tracedIn(statements: readonly Statement[]): ReadonlySet<number> {
  return new Set(TRACES.flatMap(([number, traces]) => (statements.some(traces) ? [number] : [])));
}
