import { describe, expect, it } from 'vitest';
import {
  followsKot,
  namesVngTable,
  withoutHourlyPrice,
} from '../../../../src/clauses/families/shared/tables.js';

describe('followsKot', () => {
  it.each([
    'de eigen bijdrage volgt uit de tabel bij het besluit kinderopvangtoeslag',
    'de ouder betaalt volgens de toeslagtabel',
    'de gemeente vergoedt hetzelfde percentage als het rijk aan kinderopvangtoeslag zou uitkeren',
    'de bijdrage wordt berekend volgens dezelfde systematiek als de kinderopvangtoeslag',
    'de gemeente betaalt wat u van het rijk zou krijgen als u recht had op kinderopvangtoeslag',
    'de vergoeding is gelijk aan het toeslagpercentage van de dienst toeslagen',
  ])('is true for "%s"', (words) => {
    expect(followsKot(words)).toBe(true);
  });

  it.each([
    'de kosten worden vergoed tot de maximum uurprijs van het besluit kinderopvangtoeslag',
    'de uurprijs is niet hoger dan die voor de kinderopvangtoeslag geldt, het meerdere betaalt de ouder',
    'geen vergoeding wordt verstrekt voor uren waarvoor de ouder kinderopvangtoeslag zou kunnen krijgen',
    'de ouder heeft geen recht op kinderopvangtoeslag',
    'de ouder betaalt volgens de vng-adviestabel, ook als hij kinderopvangtoeslag krijgt',
  ])('is false for "%s"', (words) => {
    expect(followsKot(words)).toBe(false);
  });

  it('takes a table in the heading or the sentence before as context', () => {
    expect(followsKot('voor andere ouders geldt de toeslagtabel')).toBe(false);
    expect(followsKot('voor andere ouders geldt de toeslagtabel', 'eigen bijdrage')).toBe(true);
  });
});

describe('namesVngTable', () => {
  it('knows the table by either name of the association', () => {
    expect(namesVngTable('de adviestabel ouderbijdrage')).toBe(true);
    expect(namesVngTable('de tabel die de vereniging van nederlandse gemeenten uitgeeft')).toBe(true);
    expect(namesVngTable('de gemeentelijke tabel ouderbijdragen')).toBe(false);
  });
});

describe('withoutHourlyPrice', () => {
  it('leaves the table that stands in the same sentence', () => {
    const words = 'tot de maximum uurprijs van het rijk, volgens de tabel van de kinderopvangtoeslag';
    const rest = withoutHourlyPrice(words);
    expect(rest).toHaveLength(words.length);
    expect(rest).not.toContain('uurprijs');
    expect(rest).toContain('tabel van de kinderopvangtoeslag');
  });
});
