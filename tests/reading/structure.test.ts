import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRegulation } from '../../src/reading/structure/build.js';
import { readText } from '../../src/reading/text.js';
import type { Provision, Regulation } from '../../src/regulation/model.js';
import { placeKeyOf } from '../../src/regulation/places.js';

function read(text: string): Regulation {
  return buildRegulation({ file: 'proef.txt', sha256: '', format: 'tekst' }, readText(text));
}

function all(provision: Provision): Provision[] {
  return [provision, ...provision.children.flatMap(all)];
}

function keys(regulation: Regulation): string[] {
  return all(regulation.root).map((provision) => placeKeyOf(regulation, provision));
}

const BUNDLE = `Raadsvoorstel

Voorgesteld wordt de oude verordening in te trekken.

Geachte leden van de raad,

Artikel 9 en artikel 6.3 van de regels gaan hier verder op in.

Hoogachtend,

Het college van burgemeester en wethouders van Vlietmonde,

Het college van burgemeester en wethouders van Vlietmonde,

Besluit vast te stellen:

Beleidsregels opvang op sociaal-medische indicatie Vlietmonde

Artikel 1 Begrippen
In deze regels wordt verstaan onder:
1. College: het college van Vlietmonde;

Artikel 2Weigeren
Het college weigert de bijdrage als een andere voorziening volstaat.
`;

describe('a bundle of documents', () => {
  const regulation = read(BUNDLE);

  it('reads only the regulation as the regulation', () => {
    expect(regulation.parts.map(({ kind }) => kind)).toEqual(['raadsvoorstel', 'brief', 'regeling']);
    expect(regulation.metadata.title?.value).toBe(
      'Beleidsregels opvang op sociaal-medische indicatie Vlietmonde',
    );
  });

  it('makes no article of an article that a letter mentions', () => {
    const articles = all(regulation.root).filter(({ kind }) => kind === 'artikel');
    expect(articles.map(({ number, heading }) => [number, heading])).toEqual([
      ['1', 'Begrippen'],
      ['2', 'Weigeren'],
    ]);
  });
});

describe('headings in plain text', () => {
  it('joins a wrapped heading and keeps the text under it apart', () => {
    const regulation = read('Regeling\n\nArtikel 3a Hoogte van de\nbijdrage\n\nDe bijdrage is € 10.\n');
    const article = all(regulation.root).find(({ kind }) => kind === 'artikel');
    expect([article?.number, article?.heading]).toEqual(['3a', 'Hoogte van de bijdrage']);
    expect(keys(regulation)).toContain('art 3a');
  });
});

describe('numbers that a scan put apart from the text', () => {
  const regulation = read(
    'Regeling\n\nArtikel 5 Duur\n\n1.\n\nDe opvang duurt kort;\n\nDe bijdrage duurt ten hoogste\n\nvier maanden.\n\na) eerst dit;\n\nHet college kan verlengen.\n',
  );

  it('counts the leden and says so', () => {
    const lid = all(regulation.root).find((p) => placeKeyOf(regulation, p) === 'art 5 lid 2');
    expect(regulation.text.slice(lid?.body?.start, lid?.body?.end)).toBe(
      'De bijdrage duurt ten hoogste vier maanden.',
    );
    expect(keys(regulation)).toContain('art 5 lid 2 onder a');
    expect(keys(regulation)).toContain('art 5 lid 3');
    expect(regulation.warnings.join(' ')).toContain('artikel 5');
  });
});

describe('the tree', () => {
  it('keeps children in order, apart and inside their parent, with unique ids, whatever the text', () => {
    const line = fc.constantFrom(
      ...BUNDLE.split('\n'),
      '1. Eerste',
      'a. onder a;',
      '- streep',
      'Bijlage 1',
      '',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const regulation = read(lines.join('\n'));
        const provisions = all(regulation.root);
        expect(new Set(provisions.map(({ id }) => id)).size).toBe(provisions.length);
        for (const { span, children } of provisions) {
          let from = span.start;
          for (const child of children) {
            expect(child.span.start).toBeGreaterThanOrEqual(from);
            expect(child.span.end).toBeLessThanOrEqual(span.end);
            from = child.span.end;
          }
        }
      }),
    );
  });
});

describe('a note that names its regulation', () => {
  const rules = 'Beleidsregels opvang Vlietmonde\n\nArtikel 1 Bijdrage\nOuders betalen niets.\n\n';
  const notesIn = (text: string): Provision[] =>
    all(read(text).root).filter(({ kind }) => kind === 'toelichting');

  it('starts the note, however long the name is', () => {
    const heading =
      'Toelichting op de Beleidsregels tegemoetkoming kinderopvang op sociaal-medische indicatie Vlietmonde 2024';
    expect(notesIn(`${rules}${heading}\n\nArtikel 1\nZo was het al.`)).toHaveLength(1);
  });

  it('is not a sentence about the note', () => {
    const sentence =
      'Toelichting bij de regeling geeft de consulent in een gesprek, dat hij voert binnen twee weken na de dag van de aanvraag.';
    expect(notesIn(`${rules}${sentence}`)).toHaveLength(0);
  });
});

describe('a first part in plain words before the articles', () => {
  const ARTICLES = `TWEEDE DEEL: DE BEPALINGEN

Artikel 1. Begrippen
Deze regels nemen de begrippen van de wet over.

Artikel 2. Betaling
Het college betaalt per maand.

Artikel 3. Citeertitel
Deze regels heten: Regels opvang.
`;
  const outside = 'Het college van Vlietmonde besluit deze regels vast te stellen:\n\n';

  it('has numbered questions as its paragraphs', () => {
    const regulation = read(`Regels opvang\n\n${outside}EERSTE DEEL: IN GEWONE WOORDEN

1. Voor wie zijn deze regels?

Voor gezinnen zonder toeslag.

2. Wat betaalt u?

U betaalt niets.

3. Hoe lang duurt het?

Zes maanden.

${ARTICLES}`);
    const { text } = regulation;
    const place = (words: string): string | undefined =>
      all(regulation.root)
        .filter(({ span }) => span.start <= text.indexOf(words) && text.indexOf(words) < span.end)
        .map((provision) => placeKeyOf(regulation, provision))
        .at(-1);
    expect(place('U betaalt niets')).toBe('par 2');
    expect(place('Het college betaalt per maand')).toBe('art 2');
    expect(
      regulation.root.children.filter(({ kind }) => kind === 'deel').map(({ number }) => number),
    ).toEqual(['1', '2']);
  });

  it('has questions without numbers as its paragraphs', () => {
    const regulation = read(`Regels opvang\n\n${outside}DEEL 1 IN GEWONE WOORDEN

Voor wie?

Voor gezinnen zonder toeslag.

Wat kost het?

U betaalt niets.

Hoe lang?

Zes maanden.

${ARTICLES}`);
    expect(
      all(regulation.root).flatMap(({ kind, heading }) => (kind === 'paragraaf' ? [heading] : [])),
    ).toEqual(['Voor wie?', 'Wat kost het?', 'Hoe lang?']);
  });

  it('is not the proposal that comes before the words of adoption', () => {
    const regulation = read(
      `Voorstel\n\n1. Inleiding\n\nDe raad vroeg om regels.\n\n2. Argumenten\n\nHet is nodig.\n\n3. Kosten\n\nEr is geld.\n\n${outside}${ARTICLES.replace(/^.*\n\n/, '')}`,
    );
    expect(all(regulation.root).some(({ kind }) => kind === 'paragraaf')).toBe(false);
  });
});

describe('rules in a table', () => {
  const table = `# Regels opvang Vlietmonde

| Artikel | Huidige tekst | Nieuwe tekst | Toelichting |
| --- | --- | --- | --- |
| Artikel 1 Begrippen | Geen. | In deze regels is het college: het college van Vlietmonde. | Niet meer dan nodig. |
| Artikel 2 Duur | De bijdrage duurt drie maanden. | 1. De bijdrage duurt zes maanden. 2. Voor de bijdrage gelden twee voorwaarden: a. de ouder woont hier; b. de ouder heeft geen toeslag. | Zes maanden is de basislijn. |
| Artikel 3 Slot | Geen. | Deze regels gelden vanaf 1 mei. | |
`;

  it('has an article a row, with the lids and items of its cell', () => {
    const found = keys(read(table));
    expect(found).toContain('art 2 lid 2 onder b');
    expect(found).toContain('art 3');
  });

  it('keeps the column that explains, and the text of before, behind the rules', () => {
    const regulation = read(table);
    const section = (words: string): string | undefined =>
      regulation.root.children.find(
        ({ span }) =>
          span.start <= regulation.text.indexOf(words) && regulation.text.indexOf(words) < span.end,
      )?.kind;
    expect(section('drie maanden')).toBe('toelichting');
    expect(section('de basislijn')).toBe('toelichting');
    expect(section('zes maanden')).toBe('artikel');
  });

  it('leaves a table alone that refers to articles', () => {
    const regulation = read(
      `# Regels\n\nArtikel 1 Wie\nDe ouder.\n\n| Artikel | Bedrag |\n| --- | --- |\n| Artikel 1 | 10 |\n| Artikel 2 | 12 |\n`,
    );
    expect(keys(regulation).filter((key) => key.startsWith('art'))).toEqual([
      'art 1',
      'art 1',
      'art 1',
      'art 1',
    ]);
  });
});

describe('a sentence that ends in a short word on a line of its own', () => {
  it.each(['is', 'u', 'op'])('is not an item: %s.', (word) => {
    const regulation = read(
      `Regels\n\nArtikel 1 Duur\n\nWij bekijken elke keer of dat nodig\n${word}. Daarna hoort u het.\n\nArtikel 2 Slot\n\nEinde.\n`,
    );
    expect(keys(regulation)).not.toContain(`art 1 onder ${word}`);
    expect(regulation.text).toContain(`nodig ${word}. Daarna`);
  });

  it('but the letter that comes next is one', () => {
    const letters = [...'abcdefghijklmnopqrstuv'].map((letter) => `${letter}. zaak ${letter}`).join('\n');
    const regulation = read(`Regels\n\nArtikel 1 Begrippen\n\nIn deze regels gaat het om:\n${letters}\n`);
    expect(keys(regulation)).toContain('art 1 onder u');
  });
});

describe('chapters that are numbered lines above articles', () => {
  it('hold the articles below them', () => {
    const regulation = read(
      'Regels\n\n1. Begin\n\nArtikel 1\n\nDit.\n\n2. De aanvraag\n\nArtikel 2\n\n1. Wie vraagt.\n2. Wat nodig is.\n\nArtikel 3\n\nSlot.\n',
    );
    expect(
      all(regulation.root).flatMap(({ kind, heading }) => (kind === 'paragraaf' ? [heading] : [])),
    ).toEqual(['Begin', 'De aanvraag']);
    expect(keys(regulation)).toContain('art 2 lid 2');
  });
});

describe('a part of a handbook whose paragraphs carry its letter', () => {
  it('has chapters and paragraphs with letter and number', () => {
    const regulation = read(
      'Richtlijnen\n\nDeel B\n\nB1  VERVOER\n\nB1.1 Reizen met de bus wordt vergoed.\n\nB2  OPVANG\n\nB2.1 Voor wie\n\nVoor een kind dat opvang nodig heeft.\n\nB2.2 Hoe lang\n\nZolang het nodig is.\n\nB3  SLOT\n\nB3.1 Afwijken mag.\n',
    );
    expect(keys(regulation)).toEqual(expect.arrayContaining(['par B2.1', 'par B2.2']));
    expect(all(regulation.root).find(({ number }) => number === 'B2.2')?.heading).toBe('Hoe lang');
  });
});
