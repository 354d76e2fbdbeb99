import { describe, expect, it } from 'vitest';
import { buildReading } from '../../../src/clauses/context/build.js';
import { subjectOf } from '../../../src/reading/subject/index.js';
import { regulationOf } from '../../support/judged.js';

/** The scope of each article, by its number. */
function scopesIn(text: string): Readonly<Record<string, string>> {
  const regulation = regulationOf(text);
  const subject = subjectOf(regulation);
  if (subject.kind !== 'smi') throw new Error(subject.why);
  const { passages } = buildReading(regulation, subject);
  return Object.fromEntries(
    passages.flatMap(({ provision, scope }) => {
      const number = /art-(\d+)/.exec(provision.id)?.[1];
      return number === undefined ? [] : [[number, scope]];
    }),
  );
}

const WIDER = `# Verordening kinderopvang Nergenshuizen 2009

De raad van Nergenshuizen besluit vast te stellen:

## Hoofdstuk 1. Vooraf

### Artikel 1

In deze verordening betekent:

a. de wet: de Wet kinderopvang;
b. de extra tegemoetkoming: de tegemoetkoming om sociale of medische redenen, bedoeld in hoofdstuk 3.

## Hoofdstuk 2. Ouders die een traject volgen

### Artikel 2

De ouder die algemene bijstand krijgt en een traject volgt als bedoeld in de wet, heeft recht op een tegemoetkoming.

### Artikel 3

De tegemoetkoming kan met drie maanden worden verlengd.

## Hoofdstuk 3. Opvang op sociaal-medische indicatie

### Artikel 4

Recht op de extra tegemoetkoming heeft de ouder die om sociale of medische redenen opvang voor zijn kind nodig heeft.

## Hoofdstuk 4. Bepalingen voor beide tegemoetkomingen

### Artikel 5

In gevallen waarin deze verordening niet voorziet, beslist het college.
`;

describe('the scope of an article without a heading', () => {
  it('is another group where its chapter is, and it only names the law', () => {
    expect(scopesIn(WIDER)).toMatchObject({ 2: 'ander', 3: 'ander', 4: 'smi' });
  });

  it('is general in a chapter for both groups', () => {
    expect(scopesIn(WIDER)).toMatchObject({ 5: 'algemeen' });
  });
});

describe('conditions that name a facility for another group', () => {
  it('do not make the rules those of another group', () => {
    const scopes =
      scopesIn(`# Beleidsregels bijzondere bijstand kinderopvang met een sociaal-medische indicatie

### Artikel 1 Wie

Kosten van opvang zijn noodzakelijk, als:
1. uit een sociaal-medische indicatie blijkt dat de ouder het kind niet kan verzorgen;
2. er geen toeslag is; en
3. de peuterspeelzaal of een andere voorziening niet volstaat.

### Artikel 2 Hoe lang

Bijzondere bijstand wordt verleend voor drie maanden.
`);
    expect(new Set(Object.values(scopes))).toEqual(new Set(['smi']));
  });
});
