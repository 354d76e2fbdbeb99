/** Builds the Reading of a regulation: passages in their context, definitions, references. */
import { indexOf } from '../../regulation/index-of.js';
import type { Provision, Regulation, Span } from '../../regulation/model.js';
import { definitionsOf, dictionary } from './definitions.js';
import { passagesOf } from './passages.js';
import type { Passage, Reading } from './reading.js';
import { referredProvisions } from './references.js';
import { scopesOf } from './scope.js';

/** What `src/reading/subject` finds: see `Reading.smi`. Ids of provisions. */
export interface SmiSubject {
  readonly own: boolean;
  readonly provisions: readonly string[];
}

export function buildReading(regulation: Regulation, subject: SmiSubject): Reading {
  const index = indexOf(regulation);
  const passages = passagesOf(regulation, scopesOf(regulation, subject));
  const binding = passages.filter(
    ({ section, scope }) => (section === 'regeling' || section === 'bijlage') && scope !== 'ander',
  );
  const defining = passages.filter(({ section, scope }) => section !== 'toelichting' && scope !== 'ander');
  const definitions = definitionsOf(
    regulation,
    defining.map(({ provision }) => provision),
  );

  const within = (outer: Provision, passage: Passage): boolean =>
    outer.span.start <= passage.span.start && passage.span.end <= outer.span.end;

  const referred = (span: Span): readonly Passage[] => {
    const text = regulation.text.slice(span.start, span.end);
    const from = index.provisionAt(span.start);
    const provisions = referredProvisions(regulation, text, from);
    return passages.filter((passage) => provisions.some((provision) => within(provision, passage)));
  };

  return {
    regulation,
    passages,
    binding,
    notes: passages.filter(({ section, scope }) => section === 'toelichting' && scope !== 'ander'),
    definitions,
    define: dictionary(definitions),
    referred,
    smi: {
      own: subject.own,
      provisions: subject.own
        ? [regulation.root]
        : subject.provisions.flatMap((id) => {
            const provision = index.byId(id);
            return provision === null ? [] : [provision];
          }),
    },
  };
}
