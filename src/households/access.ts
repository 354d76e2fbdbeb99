/** Whether a family is let in: every gate is open, closed or not known, and doubt shuts nobody out. */
import type { SourcedSpan } from '../clauses/model.js';
import { madeFact } from './facts.js';
import type { Child, Family, Gate, Rules } from './model.js';
import { isUncertain, type Known, rowThatHolds, sentenceOf, spansOf } from './rows.js';

type State = 'open' | 'dicht' | 'onbekend';

interface Passed {
  readonly state: State;
  readonly sentence: string;
  readonly uncertain: boolean;
  readonly spans: readonly SourcedSpan[];
  /** The child that the gate was about; null where it was about the whole family. */
  readonly child: Child | null;
}

export interface Access {
  readonly state: State | 'deels';
  /** Sentences that settle it, in the order of the gates. */
  readonly reasons: readonly string[];
  readonly uncertain: boolean;
  readonly spans: readonly SourcedSpan[];
  /** Children that are let in; where the family is shut out, all of them: a hardship clause would let in the family. */
  readonly children: readonly Child[];
}

function through(gate: Gate, known: Known, child: Child | null, doubt: string): Passed {
  const row = rowThatHolds(gate.rijen, known);
  const uncertain = isUncertain(row, known);
  const sentence = sentenceOf(row.zin, known);
  // A row that asks for a person says so itself; of one that rests on an unsure fact it must be said.
  const doubted = uncertain && !row.onzeker && row.uitkomst !== 'onbekend';
  return {
    state: uncertain && row.uitkomst === 'dicht' ? 'onbekend' : row.uitkomst,
    sentence: doubted ? `${doubt} ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}` : sentence,
    uncertain: uncertain || row.uitkomst === 'onbekend',
    spans: spansOf(row, known),
    child,
  };
}

function knownOfChild(known: Known, child: Child): Known {
  return {
    ...known,
    facts: new Map([...known.facts, madeFact('kindOpvang', child.opvang)]),
    parameters: new Map([
      ...known.parameters,
      ['kindLeeftijd', child.leeftijd],
      ['kindLeeftijdPlusEen', child.leeftijd + 1],
      // Ages are whole years: a child of 2 may be younger than two and a half.
      ['kindLeeftijdPlusMaand', child.leeftijd + 1 / 12],
    ]),
  };
}

/** Sentences once each: two children may be let in or shut out for the same reason. */
function sentences(passed: readonly Passed[]): readonly string[] {
  return [...new Set(passed.map(({ sentence }) => sentence))];
}

/** Tries every gate; the gates of a child once for each child. */
export function accessOf(family: Family, rules: Rules, known: Known): Access {
  const passed = rules.poorten.flatMap((gate) =>
    gate.per === 'gezin'
      ? [through(gate, known, null, rules.twijfel)]
      : family.kinderen.map((child) => through(gate, knownOfChild(known, child), child, rules.twijfel)),
  );
  const closed = passed.filter(({ state }) => state === 'dicht');
  const unknown = passed.filter(({ state }) => state === 'onbekend');
  const outside = new Set(closed.flatMap(({ child }) => (child === null ? [] : [child])));
  const children = family.kinderen.filter((child) => !outside.has(child));
  const shut = closed.some(({ child }) => child === null) || children.length === 0;
  const settle = (state: Access['state'], deciding: readonly Passed[]): Access => ({
    state,
    reasons: sentences(deciding),
    uncertain: state === 'onbekend' || deciding.some(({ uncertain }) => uncertain),
    spans: deciding.flatMap(({ spans }) => spans),
    children: shut ? family.kinderen : children,
  });
  if (shut) return settle('dicht', closed);
  const ofInside = unknown.filter(({ child }) => child === null || children.includes(child));
  if (ofInside.length > 0) return settle('onbekend', [...ofInside, ...closed]);
  const doubtful = passed.filter(({ state, uncertain }) => state === 'open' && uncertain);
  if (closed.length > 0) return settle('deels', [...closed, ...doubtful]);
  const whole = settle('open', doubtful);
  const all = passed.flatMap(({ spans }) => spans);
  return { ...whole, spans: [...whole.spans, ...all] };
}
