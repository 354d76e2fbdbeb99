/** Whose texts are found: joint bodies, old names, spellings; nationwide, by municipality and in the sweep. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { creatorNames, jointBodies, loadTerms, namesOfRegister } from '../../src/cli/harvest-data.js';
import { ownerOf } from '../../src/harvesting/owners.js';
import { netQuery } from '../../src/harvesting/sru/cql.js';
import { DEVENTER, emptyCorpus, placedIn, readTrail, roundOf, ZWOLLE } from './round.js';
import { evaluate, hasWords } from './server/cql.js';
import { FakeService } from './server/service.js';
import { otherText, smiText } from './server/texts.js';

const LISSE = 'GM0553';
const HET_HOGELAND = 'GM1966';
const JOINT = { creatorKind: 'overheid:RegionaalSamenwerkingsorgaan' };
const names = namesOfRegister();
const bodies = jointBodies(names);

let service: FakeService;
let folder: string;

beforeEach(async () => {
  service = new FakeService([
    smiText(910001, 'Winsum'),
    smiText(910002, 'Intergemeentelijke Sociale Dienst Bollenstreek', 1, JOINT),
    smiText(910003, 'Zwolle'),
    otherText(910004, 'Zwolle'),
  ]);
  await service.start();
  folder = emptyCorpus();
});

afterEach(async () => {
  await service.stop();
});

describe('a municipality by itself', () => {
  it('is asked for under its old names, and its joint body under all of its own', async () => {
    const summary = await roundOf(service.base, folder, { apart: true, codes: [LISSE, HET_HOGELAND] });
    expect(summary).toMatchObject({ complete: true, troubles: [] });
    expect(placedIn(folder, LISSE)).toEqual(['CVDR910002_1']);
    expect(placedIn(folder, HET_HOGELAND)).toEqual(['CVDR910001_1']);
  });

  it('shows in its trail what was asked for it, and not what was asked for others', async () => {
    await roundOf(service.base, folder, { apart: true, codes: [LISSE, ZWOLLE] });
    const asked = readTrail(folder, ZWOLLE).vragen.map(({ naam }) => naam.replace(/^.*: /, ''));
    expect(new Set(asked)).toEqual(new Set(['Zwolle']));
    const other = readTrail(folder, LISSE).vragen.map(({ naam }) => naam.replace(/^.*: /, ''));
    expect(new Set(other)).toEqual(new Set(['Lisse', 'ISD Bollenstreek']));
  });
});

describe('the sweep', () => {
  /** SMI without a single word by which the nets find it. */
  function hiddenText(number: number, creator: string, options = {}) {
    const made = smiText(number, creator, 1, options);
    return {
      ...made,
      title: `Regeling gezinsondersteuning ${creator}`,
      xml: made.xml
        .replaceAll('kinderopvang op sociaal-medische indicatie', 'gezinsondersteuning')
        .replace('om sociale of medische redenen', 'bij ziekte of problemen in het gezin'),
    };
  }

  it('asks for everything that holds, of joint bodies as well, and screens what came', async () => {
    service.texts = [
      ...service.texts,
      hiddenText(910010, 'Deventer'),
      hiddenText(910011, 'ISD Bollenstreek', JOINT),
    ];
    const summary = await roundOf(service.base, folder, { sweep: true, codes: [DEVENTER, LISSE, ZWOLLE] });
    expect(summary).toMatchObject({ complete: true, troubles: [] });
    for (const code of [DEVENTER, LISSE])
      expect(
        readTrail(folder, code)
          .gevonden.flatMap(({ vragen }) => vragen)
          .join(),
      ).toMatch(/alles: /);
    expect(readTrail(folder, ZWOLLE).vragen.filter(({ naam }) => naam.startsWith('alles: '))).toHaveLength(1);
    expect(service.fetched.join()).toMatch(/CVDR910010_1.*CVDR910011_1/);
  }, 60_000);

  it('follows what an earlier round kept, also when the net that found it does not any more', async () => {
    await roundOf(service.base, folder, { codes: [ZWOLLE] });
    expect(placedIn(folder, ZWOLLE)).toEqual(['CVDR910003_1']);
    // The title and the words change, and it is withdrawn: no net and no sweep speaks of it any more.
    const ended = { ...otherText(910003, 'Zwolle', { outOfForce: '2026-10-01' }), title: 'Vervallen' };
    service.texts = [
      { ...ended, xml: smiText(910003, 'Zwolle').xml.replaceAll(/sociaal-medisch\w* indicatie/g, 'x') },
    ];
    service.texts = service.texts.map((text) => ({ ...text, keywords: '' }));
    service.trouble = ({ url }) => {
      const query = url.searchParams.get('query') ?? '';
      return url.pathname === '/sru/Search' && !query.startsWith('workid') ? { body: EMPTY } : null;
    };
    await roundOf(service.base, folder, { codes: [ZWOLLE], date: '2026-11-24' });
    expect(placedIn(folder, ZWOLLE)).toEqual([]);
    expect(readTrail(folder, ZWOLLE).gevonden).toMatchObject([
      { id: 'CVDR910003_1', besluit: 'vervallen', vragen: ['vervolg: CVDR910003'] },
    ]);
  });

  it('leaves in its place what the service does not know any more, and tells it', async () => {
    await roundOf(service.base, folder, { codes: [ZWOLLE] });
    service.texts = [];
    const summary = await roundOf(service.base, folder, { codes: [ZWOLLE], date: '2026-11-24' });
    expect(placedIn(folder, ZWOLLE)).toEqual(['CVDR910003_1']);
    expect(summary.troubles.join()).toMatch(/CVDR910003 staat niet meer in de regelingenbank/);
  });
});

const EMPTY =
  '<searchRetrieveResponse xmlns="http://www.loc.gov/zing/srw/"><version>1.2</version><numberOfRecords>0</numberOfRecords></searchRetrieveResponse>';

describe('names', () => {
  it.each([
    ["'s-Gravenhage", "'s-Gravenhage"],
    ['Den Haag', "'s-Gravenhage"],
    ['Gemeente Zwolle', 'Zwolle'],
    ['Bergen (NH)', 'Bergen (NH.)'],
    ['Bergen (L)', 'Bergen (L.)'],
    ['Hengelo (O)', 'Hengelo'],
    ['Beek (L)', 'Beek'],
    ['Sudwest Fryslan', 'Súdwest-Fryslân'],
    ['Boxmeer', 'Land van Cuijk'],
    ['Beemster', 'Purmerend'],
    ['Kollumerland c.a.', 'Noardeast-Fryslân'],
    ['Weesp', 'Amsterdam'],
    ['Brielle', 'Voorne aan Zee'],
  ])('%s is %s today', (creator, today) => {
    const { codes } = ownerOf(creator, 'overheid:Gemeente', names, bodies);
    expect(codes.map((code) => names.nameOf(code))).toEqual([today]);
  });

  it('of a municipality that was divided, and of a province, are of none', () => {
    expect(ownerOf('Haaren', 'overheid:Gemeente', names, bodies)).toEqual({ codes: [], how: 'verdeeld' });
    expect(ownerOf('Utrecht', 'overheid:Provincie', names, bodies).codes).toEqual([]);
  });

  it('of joint bodies lead to municipalities that exist, and each row says where it comes from', () => {
    expect(bodies.length).toBeGreaterThan(8);
    const rows = readFileSync('corpus/register/samenwerkingsverbanden.csv', 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    for (const [index, body] of bodies.entries()) {
      const cells = rows[index]?.split(',') ?? [];
      expect(body.codes, body.name).toHaveLength(cells[2]?.split('|').length ?? 0);
      expect(cells[3], body.name).toBeTruthy();
    }
  });

  it('to ask for hold today’s name as the service writes it, and all that went up in it', () => {
    expect(creatorNames('GM0373', names)).toContain('Bergen (NH)');
    expect(creatorNames('GM1982', names)).toEqual(
      expect.arrayContaining(['Land van Cuijk', 'Boxmeer', 'Cuijk', 'Grave', 'Mill en Sint Hubert']),
    );
  });
});

/** How real regulations name the scheme; each stands in a sentence about childcare. */
const VARIANTS = [
  'sociaal medische indicatie',
  'sociaal-medische indicatie',
  'sociaal- medische indicatie',
  'sociaalmedische indicatie',
  'sociaal-medischeindicatie',
  'socialemedischeindicatie',
  'sociale medische indicatie',
  'sociale en/of medische indicatie',
  'sociaal en/of medische indicatie',
  'sociale of medische indicatie',
  'sociaal/medische indicatie',
  'sociale Medicatie indicatie',
  'SMI',
  'Smi-kinderopvang',
  'SMI-regeling',
  'SMI-verklaring',
  'sociaal-medische gronden',
  'sociaal medische redenen',
  'sociale en/of medische redenen',
  'sociale of gezondheidsredenen',
  'sociaal-medische problematiek',
  'sociaal-medische problemen',
  'sociaal-medische factoren',
  'op sociaal-medische basis',
  'sociaal medisch geïndiceerde kinderopvang',
  'sociaal- medisch geïndiceerde ouder',
  'geïndiceerde persoon',
  'kinderopvang vanwege thuissituatie',
  'kinderopvang bij ziekte of sociale problemen',
  'kinderopvang om sociale of medische redenen',
];

describe('the narrow nets', () => {
  const terms = loadTerms();

  it.each(VARIANTS)('find “%s” in the text, whatever the title', (variant) => {
    const text = `De gemeente vergoedt kinderopvang: ${variant}.`;
    const caught = terms.smal.filter((net) =>
      evaluate(netQuery(net), ({ index, relation, value }) =>
        index === 'overheidrg.body' ? hasWords(text, relation, value) : false,
      ),
    );
    expect(caught.map(({ naam }) => naam)).not.toEqual([]);
  });

  it.each(['bijzondere bijstand', 'minimaregelingen', 'peuteropvang', 'sociaal domein', 'jeugdhulp'])(
    'are joined by a wider one for “%s” in the title',
    (title) => {
      const caught = terms.breed.filter((net) =>
        evaluate(netQuery(net), ({ index, relation, value }) =>
          hasWords(index === 'dcterms.title' ? title : 'kinderopvang medische indicatie', relation, value),
        ),
      );
      expect(caught).not.toEqual([]);
    },
  );

  it('have names of their own', () => {
    const all = [...terms.smal, ...terms.breed].map(({ naam }) => naam);
    expect(new Set(all).size).toBe(all.length);
  });
});
