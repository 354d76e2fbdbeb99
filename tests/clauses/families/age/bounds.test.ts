import { describe, expect, it } from 'vitest';
import { foldKeeping } from '../../../../src/clauses/context/statements.js';
import { ageBoundsOf } from '../../../../src/clauses/families/age/bounds.js';

/** Sentence, lower bound, exclusive upper bound. */
const SENTENCES: readonly (readonly [string, number | null, number | 'einde-basisschool' | null])[] = [
  ['Kinderen van 0 t/m 12 jaar.', 0, 13],
  ['Een kind van 12 jaar of jonger.', null, 13],
  ['Ouders met kinderen tot 13 jaar.', null, 13],
  ['Een kind dat nog geen twaalf (12) jaar is.', null, 12],
  ['Het kind is niet ouder dan negen jaar.', null, 10],
  ['De leeftijd van dertien jaar nog niet heeft bereikt.', null, 13],
  ['Het kind dat de dertienjarige leeftijd nog niet heeft bereikt.', null, 13],
  ['De vierde verjaardag nog niet heeft bereikt.', null, 4],
  ['Kinderen in de leeftijd 0-12 jaar.', 0, 13],
  ['Kinderen van 0-4 jaar.', 0, 4],
  ['Kinderen tussen de 6 weken en 12 jaar.', 0, 13],
  ['Kinderen vanaf 2,5 jaar.', 2.5, null],
  ['Tot en met groep acht (8) van de basisschool.', null, 'einde-basisschool'],
  ['Totdat het de basisschool heeft doorlopen.', null, 'einde-basisschool'],
  ['Tot de eerste dag van de maand waarop het voortgezet onderwijs begint.', null, 'einde-basisschool'],
  ['Het kind volgt nog geen voortgezet onderwijs.', null, 'einde-basisschool'],
  ['Totdat het kind naar de basisschool gaat.', null, 4],
];

describe('ageBoundsOf', () => {
  it.each(SENTENCES)('%s', (sentence, from, to) => {
    const [first, ...others] = ageBoundsOf(foldKeeping(sentence));
    expect({ from: first?.from, to: first?.to, others: others.length }).toEqual({ from, to, others: 0 });
  });

  it('marks a range without words as loose, and one with words not', () => {
    expect(ageBoundsOf('0-12 jaar')[0]?.loose).toBe(true);
    expect(ageBoundsOf('0 tot en met 12 jaar')[0]?.loose).toBe(false);
  });

  it('reads no age in a decision term or a while', () => {
    expect(ageBoundsOf('het college beslist binnen acht weken')).toEqual([]);
    expect(ageBoundsOf('de gegevens worden tot 7 jaar na de laatste betaling bewaard')).toEqual([]);
  });

  it('gives offsets of the words it has read', () => {
    const words = 'de vergoeding is voor kinderen tot 13 jaar.';
    const [bound] = ageBoundsOf(words);
    expect(words.slice(bound?.start, bound?.end)).toBe('tot 13 jaar');
  });
});
