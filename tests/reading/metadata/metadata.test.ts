import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { completeMetadata, loadRegister, statusOn } from '../../../src/reading/metadata/index.js';
import { buildRegulation } from '../../../src/reading/structure/build.js';
import { readText } from '../../../src/reading/text.js';
import type { RegulationMetadata } from '../../../src/regulation/model.js';

const REGISTER = loadRegister(fileURLToPath(new URL('../../../corpus/register', import.meta.url)));

interface Parts {
  readonly title?: string;
  readonly preamble?: string;
  readonly end?: string;
  readonly closing?: string;
  readonly file?: string;
}

function metadata(parts: Parts, known: Partial<RegulationMetadata> = {}): RegulationMetadata {
  const { title = 'Beleidsregels SMI', preamble = '', end = '', closing = '', file = 'tekst.txt' } = parts;
  const text = `# ${title}\n\n${preamble}\n\n### Artikel 1 Voor wie\n\nDe ouder krijgt een tegemoetkoming.\n\n### Artikel 2 Slotbepalingen\n\n${end}\n\n${closing}\n`;
  const regulation = buildRegulation(
    { file, sha256: '', format: 'tekst' },
    { ...readText(text), metadata: known },
  );
  return completeMetadata(regulation, REGISTER);
}

describe('municipality', () => {
  it.each([
    ['Beleidsregels SMI gemeente Zwolle 2024', 'GM0193', 'Zwolle', null],
    ['Beleidsregels SMI gemeente Den Haag 2024', 'GM0518', "'s-Gravenhage", 'Den Haag'],
    ['Beleidsregels SMI gemeente ’s-Hertogenbosch', 'GM0796', "'s-Hertogenbosch", null],
    ['Beleidsregels SMI gemeente Bergen (NH)', 'GM0373', 'Bergen (NH.)', null],
    ['Verordening SMI gemeente Bergen op Zoom 2019', 'GM0748', 'Bergen op Zoom', null],
    ['Verordening SMI gemeente Alphen aan den Rijn', 'GM0484', 'Alphen aan den Rijn', null],
    ['Beleidsregels SMI gemeente De Marne', 'GM1966', 'Het Hogeland', 'De Marne'],
    ['Beleidsregels SMI gemeente Boxmeer 2012', 'GM1982', 'Land van Cuijk', 'Boxmeer'],
    ['BELEIDSREGELS SMI GEMEENTE SCHAGEN', 'GM0441', 'Schagen', null],
    ['Beleidsregels SMI Súdwest-Fryslân 2020', 'GM1900', 'Súdwest-Fryslân', null],
    ['Beleidsregels SMI gemeente Wilgenrade 2020', null, 'Wilgenrade', null],
    ['Beleidsregels SMI IJzermeer 2020', null, 'IJzermeer', null],
    ['Beleidsregels SMI Wilgenrade 2020', null, 'Wilgenrade', null],
    ['Beleidsregels SMI gemeente Haaren 2015', null, 'Haaren', null],
  ] as const)('%s', (title, code, name, nameInText) => {
    const { municipality } = metadata({ title });
    expect(municipality?.value).toEqual({ code, name, nameInText });
  });

  it('is read from the preamble and the closing', () => {
    const inPreamble = metadata({ preamble: 'Het college van burgemeester en wethouders van Goirle;' });
    expect(inPreamble.municipality).toEqual({
      value: { code: 'GM0785', name: 'Goirle', nameInText: null },
      from: 'tekst: aanhef',
    });
    const inClosing = metadata({
      closing: 'Aldus vastgesteld door de raad der gemeente Ommen op 3 juni 2020.',
    });
    expect(inClosing.municipality?.value.code).toBe('GM0175');
  });

  it('is the last word of a title in capitals where the text uses it as a place', () => {
    const title = 'REGELS SMI VLIETMONDE';
    expect(
      metadata({ title, end: 'Deze regels zijn er voor gezinnen uit Vlietmonde.' }).municipality?.value.name,
    ).toBe('Vlietmonde');
    expect(
      metadata({ title: 'REGELS SMI KINDEROPVANG', end: 'Het kind gaat naar Kinderopvang.' }).municipality,
    ).toBeNull();
  });

  it('is matched when the format only knows the name, and the format wins over the text', () => {
    const known = {
      municipality: {
        value: { code: null, name: 'Westvoorne', nameInText: null },
        from: 'cvdr: dcterms:creator',
      },
    };
    expect(metadata({ title: 'Beleidsregels SMI gemeente Zwolle' }, known).municipality).toEqual({
      value: { code: 'GM1992', name: 'Voorne aan Zee', nameInText: 'Westvoorne' },
      from: 'cvdr: dcterms:creator',
    });
  });

  it('is read from the file name when nothing else tells', () => {
    expect(metadata({ file: 'smi-gemeente-veendam-2020.pdf' }).municipality).toMatchObject({
      value: { code: 'GM0047' },
      from: 'bestandsnaam',
    });
    expect(metadata({ file: 'regels.pdf' }).municipality).toBeNull();
  });
});

/** Of a plain text, with what stands above its title. */
function ofText(text: string): RegulationMetadata {
  const source = { file: 'tekst.txt', sha256: '', format: 'tekst' } as const;
  return completeMetadata(buildRegulation(source, readText(text)), REGISTER);
}
const RULES = 'Artikel 1 Voor wie\n\nDe ouder krijgt een tegemoetkoming.\n\nArtikel 2 Slot\n\nTot slot.\n';

describe('what stands above the title', () => {
  it.each([
    ['Gemeenteblad van Nergenshuizen, jaargang 2025\nBeleidsregels SMI Nergenshuizen 2025'],
    ['Gemeente Nergenshuizen\nBeleidsregels SMI Nergenshuizen 2025'],
    ['CONCEPT – ter inzage van 2 tot en met 30 mei 2024\n\n# Beleidsregels SMI Nergenshuizen 2025'],
  ])('is no part of it: %s', (top) => {
    const { title, municipality } = ofText(`${top}\n\nHet college van Nergenshuizen besluit:\n\n${RULES}`);
    expect(title?.value).toBe('Beleidsregels SMI Nergenshuizen 2025');
    expect(municipality?.value.name).toBe('Nergenshuizen');
  });

  it('ends the name of the municipality where the name of the rules begins', () => {
    const { title, municipality } = ofText(
      `Gemeente Nergenshuizen\nRichtlijnen bijzondere bijstand Nergenshuizen\nDeel C\n\n${RULES}`,
    );
    expect(title?.value).toMatch(/^Richtlijnen/);
    expect(municipality?.value.name).toBe('Nergenshuizen');
  });
});

describe('titles, kind and organ', () => {
  it.each([
    [
      'Deze beleidsregels worden aangehaald als: Beleidsregels SMI Tolbeek 2020.',
      'Beleidsregels SMI Tolbeek 2020',
    ],
    ['Deze verordening kan worden aangehaald als “Verordening SMI”.', 'Verordening SMI'],
    [
      'Zij treedt in werking op 1 mei 2020 en wordt aangehaald als Regeling SMI Tolbeek.',
      'Regeling SMI Tolbeek',
    ],
    ['Deze regeling wordt aangehaald als Regeling SMI en treedt in werking op 1 mei 2020.', 'Regeling SMI'],
    ['De naam van deze regeling is: Regeling SMI Tolbeek.', 'Regeling SMI Tolbeek'],
    ['Deze beleidsregels heten: Beleidsregels opvang Tolbeek.', 'Beleidsregels opvang Tolbeek'],
    ['Citeertitel: Subsidieregeling SMI.', 'Subsidieregeling SMI'],
  ])('%s', (end, cited) => {
    expect(metadata({ end }).citationTitle?.value).toBe(cited);
  });

  it.each([
    ['Verordening kinderopvang SMI', 'verordening'],
    ['Beleidsregels subsidie kinderopvang SMI', 'beleidsregels'],
    ['Nadere regels op grond van de Verordening jeugdhulp', 'nadere-regels'],
    ['Subsidieregeling SMI', 'subsidieregeling'],
    ['Besluit van de raad houdende Verordening SMI', 'verordening'],
    ['Handboek kinderopvang', 'overig'],
  ])('%s is %s', (title, kind) => {
    expect(metadata({ title }).instrument?.value).toBe(kind);
  });

  it('names itself where the title leaves the kind open', () => {
    const { instrument } = metadata({
      title: 'Uitvoeringsbesluit Kinderopvang',
      end: 'Deze beleidsregel treedt in werking op 1 mei 2020.',
    });
    expect(instrument?.value).toBe('beleidsregels');
  });

  it.each([
    ['De raad van de gemeente Tolbeek; gelezen het voorstel van burgemeester en wethouders;', 'raad'],
    ['Burgemeester en wethouders van Tolbeek;', 'college'],
    ['Het dagelijks bestuur van de Dienst Noord;', 'dagelijks bestuur'],
  ])('%s', (preamble, organ) => {
    expect(metadata({ preamble }).organ?.value).toBe(organ);
  });
});

describe('dates', () => {
  it.each([
    ['Deze beleidsregels treden in werking op 1 mei 2020.', '2020-05-01'],
    ['Deze beleidsregels treden in werking met ingang van één (1) januari 2019.', '2019-01-01'],
    ['Deze regeling treedt met ingang van 1 juli 2021 in werking.', '2021-07-01'],
    ['Deze regels gelden vanaf 01-03-2022.', '2022-03-01'],
    ['Deze regeling gaat in op 15 augustus 2023.', '2023-08-15'],
    [
      'Deze beleidsregels treden in werking op de dag na bekendmaking en werken terug tot en met 1 januari 2018.',
      null,
    ],
    ['De Beleidsregels SMI 2014 vervallen op 1 mei 2020.', null],
    ['Op aanvragen van voor 1 januari 2020 blijven de oude regels van toepassing.', null],
  ])('in force: %s', (end, date) => {
    expect(metadata({ end }).dates.inForce?.value ?? null).toBe(date);
  });

  it('is read below the title, where nothing but these rules can be meant', () => {
    const preamble = 'Vastgesteld op 3 mei 2021. In werking vanaf 1 juni 2021.';
    expect(metadata({ preamble }).dates.inForce?.value).toBe('2021-06-01');
  });

  it('takes the day that the sentence before it names', () => {
    const end =
      'De Beleidsregels SMI 2016 vervallen op 1 juli 2027. Deze beleidsregels gelden vanaf die dag.';
    expect(metadata({ end }).dates.inForce?.value).toBe('2027-07-01');
  });

  it('knows the rules by "ze" under a heading on their beginning, and not elsewhere', () => {
    const begin = (heading: string) => {
      const text = `# Regels SMI\n\n## Voor wie?\n\nVoor ouders.\n\n## ${heading}\n\nZe gaan in op 4 mei 2027.\n`;
      const regulation = buildRegulation({ file: 'tekst.md', sha256: '', format: 'tekst' }, readText(text));
      return completeMetadata(regulation, REGISTER).dates.inForce?.value ?? null;
    };
    expect(begin('Wanneer gaan de regels in?')).toBe('2027-05-04');
    expect(begin('Wijzigingen die u doorgeeft')).toBeNull();
  });

  it('counts from the publication where the format knows its day', () => {
    const published = { value: '2020-02-10', from: 'gmb' };
    const dates = { adopted: null, published, inForce: null, retroactiveTo: null, outOfForce: null };
    const on = (end: string) => metadata({ end }, { dates }).dates.inForce?.value;
    expect(on('Deze regeling treedt in werking op de dag na die van bekendmaking.')).toBe('2020-02-11');
    expect(on('Deze regeling treedt in werking op de achtste dag na de bekendmaking.')).toBe('2020-02-18');
    expect(on('Deze regeling treedt in werking op de eerste dag van de maand na de bekendmaking.')).toBe(
      '2020-03-01',
    );
  });

  it('keeps the day to which a text works back apart', () => {
    const { dates } = metadata({
      end: 'Deze regeling treedt in werking op 1 mei 2020 en werkt terug tot en met 1 januari 2020.',
    });
    expect(dates.inForce?.value).toBe('2020-05-01');
    expect(dates.retroactiveTo?.value).toBe('2020-01-01');
  });

  it.each([
    ['Aldus vastgesteld in de vergadering van 3 maart 2020.', '2020-03-03'],
    ['Aldus besloten door het college op 12-04-2021.', '2021-04-12'],
    ['Tolbeek, 14 november 2023', '2023-11-14'],
    ['Aldus vastgesteld,\n\nTolbeek, 5 mei 2019', '2019-05-05'],
  ])('adopted: %s', (closing, date) => {
    expect(metadata({ closing }).dates.adopted?.value).toBe(date);
  });

  it.each([
    ['Deze regeling treedt in werking op 1 januari 2020 en vervalt op 1 januari 2022.', '2022-01-01'],
    ['Deze beleidsregels gelden tot en met 31 december 2021.', '2022-01-01'],
    ['Deze verordening vervalt met ingang van 1 juli 2024.', '2024-07-01'],
    ['De Verordening SMI 2009 vervalt op 1 juli 2024.', null],
  ])('out of force: %s', (end, date) => {
    expect(metadata({ end }).dates.outOfForce?.value ?? null).toBe(date);
  });

  it('reads the status lines of copied pages', () => {
    const closed = metadata({ preamble: 'Geldend van 19-03-2019 t/m 21-02-2022' }).dates;
    expect([closed.inForce?.value, closed.outOfForce?.value]).toEqual(['2019-03-19', '2022-02-22']);
    const ended = metadata({ preamble: 'Regeling vervallen per 22-02-2022' }).dates;
    expect(ended.outOfForce?.value).toBe('2022-02-22');
  });
});

describe('draft and status', () => {
  it.each([
    [{ title: 'CONCEPT Beleidsregels SMI' }],
    [{ title: 'Beleidsregels SMI (concept)' }],
    [{ title: 'Ontwerpverordening SMI Tolbeek' }],
    [{ end: 'Deze beleidsregels treden in werking op [datum].' }],
    [{ end: 'Deze beleidsregels treden in werking op dd-mm-jjjj.' }],
    [{ closing: 'Aldus vastgesteld in de vergadering van ..... 2025.' }],
    [{ closing: 'Aldus besloten op … … 2026.' }],
    [{ closing: 'Aldus vastgesteld op __ juni 2025.' }],
    [{ file: 'beleidsregels-smi-concept.docx' }],
  ])('%o is a draft', (parts) => {
    expect(metadata(parts).draft?.value).toBe(true);
  });

  it('is no draft where the word only occurs, or the date is there', () => {
    expect(metadata({ end: 'Het college stuurt de ouder een concept van het plan.' }).draft).toBeNull();
    expect(metadata({ closing: 'Aldus vastgesteld op 3 maart 2020.' }).draft?.value).toBe(false);
  });

  it('follows the days, half-open', () => {
    const known = metadata({
      end: 'Deze regeling treedt in werking op 1 januari 2020 en vervalt op 1 januari 2022.',
    });
    expect(
      ['2019-12-31', '2020-01-01', '2021-12-31', '2022-01-01'].map((day) => statusOn(known, day)),
    ).toEqual(['toekomstig', 'geldend', 'geldend', 'vervallen']);
    expect(statusOn(metadata({ title: 'Concept Beleidsregels SMI' }), '2020-01-01')).toBe('ontwerp');
    expect(statusOn(metadata({}), '2020-01-01')).toBe('onbekend');
  });
});

describe('numbers, bases and language', () => {
  it('finds numbers in the file name and the text', () => {
    expect(metadata({ file: 'CVDR123456_7.xml' }).cvdr).toEqual({
      value: 'CVDR123456_7',
      from: 'bestandsnaam',
    });
    expect(metadata({ preamble: 'https://lokaleregelgeving.overheid.nl/CVDR622413/2' }).cvdr?.value).toBe(
      'CVDR622413_2',
    );
    expect(metadata({ file: 'gmb-2025-900.html' }).publication?.value).toBe('gmb-2025-900');
  });

  it('keeps an article with its act', () => {
    const preamble =
      'Het college van Tolbeek, gelet op titel 4.2 en artikel 4:81 van de Algemene wet bestuursrecht en de Wet kinderopvang; besluit:';
    expect(metadata({ preamble }).legalBases.map(({ value }) => value)).toEqual([
      'titel 4.2 en artikel 4:81 van de Algemene wet bestuursrecht',
      'de Wet kinderopvang',
    ]);
  });

  it('tells the language of a text that is long enough', () => {
    const end =
      'De ouder die door ziekte niet voor het kind kan zorgen, krijgt van de gemeente een bijdrage in de kosten.';
    expect(metadata({ end }).language?.value).toBe('nl');
  });
});
