import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/clauses/model.js';
import { judged } from '../../support/judged.js';

function read(rules: string): {
  readonly fact: (name: string) => Fact | undefined;
  readonly quotes: (name: string) => readonly string[];
  readonly rejected: readonly string[];
} {
  const { regulation, readings } = judged(
    `# Beleidsregels kinderopvang op sociaal-medische indicatie gemeente Rietmeer\n\n${rules}\n`,
  );
  const reading = readings.find(({ family }) => family === 'target-group');
  const fact = (name: string): Fact | undefined =>
    reading?.facts.find((candidate) => candidate.name === name);
  return {
    fact,
    quotes: (name) => (fact(name)?.evidence ?? []).map(({ start, end }) => regulation.text.slice(start, end)),
    rejected: (reading?.rejected ?? []).map(({ code }) => code),
  };
}

describe('kinderopvangtoeslag', () => {
  it('quotes the sentence that closes the door', () => {
    const { fact, quotes } = read(
      '### Artikel 4 Weigering\n\nDe regeling is tijdelijk. Geen vergoeding krijgt de ouder die aanspraak op kinderopvangtoeslag heeft.',
    );
    expect(fact('doelgroepKot')?.value).toBe('geregeld');
    expect(quotes('doelgroepKot')).toEqual([
      'Geen vergoeding krijgt de ouder die aanspraak op kinderopvangtoeslag heeft.',
    ]);
  });

  it('knows the toeslag by the name the text gives it', () => {
    const { fact } = read(
      '### Artikel 1 Begrippen\n\na. rijksbijdrage: de kinderopvangtoeslag van de Belastingdienst;\nb. kind: een kind tot 13 jaar.\n\n### Artikel 3 Voorwaarden\n\nVoor de gevraagde uren bestaat geen recht op de rijksbijdrage.',
    );
    expect(fact('doelgroepKot')?.value).toBe('geregeld');
  });

  it('does not take the table or the duty to report for a condition', () => {
    const { fact, rejected } = read(
      '### Artikel 6 Eigen bijdrage\n\nDe bijdrage volgt uit de tabel van de kinderopvangtoeslag.\n\n### Artikel 8 Inlichtingen\n\nDe ouder meldt een recht op kinderopvangtoeslag.',
    );
    expect(fact('doelgroepKot')?.value).toBe('geen');
    expect(rejected).toEqual(expect.arrayContaining(['kot-tabel', 'kot-melden']));
  });

  it('does not let the note replace an article', () => {
    const { fact } = read(
      '### Artikel 3 Doelgroep\n\nDe vergoeding is voor ouders met medische of sociale problemen.\n\n## Toelichting\n\nOuders die kinderopvangtoeslag krijgen, komen niet in aanmerking.',
    );
    expect(fact('doelgroepKot')).toMatchObject({ value: 'toelichting', review: ['kot-alleen-toelichting'] });
  });
});

describe('gronden', () => {
  it('keeps what is shut out apart from what is let in', () => {
    const { fact } = read(
      '### Artikel 2 Doelgroep\n\n1. De vergoeding is voor zieke ouders.\n2. Problemen van sociale aard, zoals schulden of een scheiding, geven geen toegang.',
    );
    expect(fact('doelgroepGronden')?.value).toBe('alleen-medisch');
    expect(fact('doelgroepUitsluiting')?.value).toBe('sociaal');
  });

  it('does not call one excepted circumstance an exclusion', () => {
    const { fact } = read(
      '### Artikel 3 Gronden\n\n1. Gronden zijn ziekte, een beperking of een crisis in het gezin.\n2. Schulden zijn op zichzelf geen reden voor toekenning.',
    );
    expect(fact('doelgroepUitsluiting')?.value).toBe('geen');
  });
});

describe('vernauwing', () => {
  it('reads a condition in a cumulative list, with the item as evidence', () => {
    const { fact, quotes } = read(
      '### Artikel 3 Voorwaarden\n\n1. Voor de vergoeding komt in aanmerking de ouder die:\n   a. in de gemeente woont;\n   b. algemene bijstand ontvangt; en\n   c. ziek is.',
    );
    expect(fact('doelgroepVernauwing')?.value).toBe('bijstand');
    expect(quotes('doelgroepVernauwing')).toEqual(['algemene bijstand ontvangt; en']);
  });

  it('does not take one of several ways in for the only one', () => {
    const { fact } = read(
      '### Artikel 3 Voorwaarden\n\n1. Voor de vergoeding komt in aanmerking de ouder die:\n   a. een bijstandsuitkering ontvangt; of\n   b. de kosten om andere redenen niet kan dragen.',
    );
    expect(fact('doelgroepVernauwing')?.value).toBe('geen');
  });
});
