/** Everything that goes wrong at a service, on the way and on disk: handled, told, and never fatal for the rest. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { search } from '../../src/harvesting/sru/search.js';
import { CorpusStore } from '../../src/harvesting/store/corpus.js';
import {
  clientFor,
  DEVENTER,
  emptyCorpus,
  fewTexts,
  placedIn,
  readTrail,
  roundOf,
  settingsFor,
  ZWOLLE,
} from './round.js';
import { FakeService } from './server/service.js';
import { smiText } from './server/texts.js';

/** Cut off, and by chance just behind a tag. */
const HALF = '<?xml version="1.0"?><searchRetrieveResponse><numberOfRecords>2</numberOfRecords><records>';

let service: FakeService;
let folder: string;

beforeEach(async () => {
  service = new FakeService(fewTexts());
  await service.start();
  folder = emptyCorpus();
});

afterEach(async () => {
  await service.stop();
});

const trailOf = (code: string) => readTrail(folder, code);
const placed = (code: string) => placedIn(folder, code);

describe('trouble', () => {
  it.each([
    ['429 with Retry-After', { status: 429, headers: { 'retry-after': '0' }, body: 'later' }],
    ['503 with an HTML body', { status: 503, body: '<html>onderhoud</html>' }],
    [
      'an HTML page with status 200',
      { status: 200, body: '<!doctype html><html><body>storing</body></html>' },
    ],
    ['a reset halfway', { reset: true }],
    ['half an answer that ends in a tag', { status: 200, body: HALF }],
    ['half an answer', { status: 200, body: '<?xml version="1.0"?><searchRetrieveResponse><numberOf' }],
    ['a time-out', { delay: 700 }],
  ])('%s, once: tried again, nothing lost', async (_, trouble) => {
    service.trouble = ({ count }) => (count === 0 ? trouble : null);
    const summary = await roundOf(service.base, folder, { settings: { tijdslimiet: 400 } });
    expect(summary).toMatchObject({ complete: true, troubles: [] });
    expect(placed(ZWOLLE)).toEqual(['CVDR900001_1']);
  });

  it('406 with a good body is an answer', async () => {
    service.trouble = ({ url }) => (url.pathname === '/sru/Search' ? { statusOnly: 406 } : null);
    expect(await roundOf(service.base, folder)).toMatchObject({ complete: true, troubles: [] });
  });

  it('a diagnostic with status 200 is told with its question, and stops no other', async () => {
    const diagnostic =
      '<searchRetrieveResponse xmlns="http://www.loc.gov/zing/srw/"><numberOfRecords>0</numberOfRecords><diagnostics><diagnostic><uri>info:srw/diagnostic/1/16</uri><details>x</details><message>Unsupported index</message></diagnostic></diagnostics></searchRetrieveResponse>';
    service.trouble = ({ url }) =>
      url.searchParams.get('query')?.includes('overheidrg.keyword') === true ? { body: diagnostic } : null;
    const summary = await roundOf(service.base, folder);
    // Asking again would not mend it: the round ends, and the trail says that it is not whole.
    expect(summary.complete).toBe(true);
    expect(trailOf(ZWOLLE).volledig).toBe(false);
    expect(trailOf(ZWOLLE).vragen.find(({ naam }) => naam === 'smi-trefwoord')?.opmerkingen).toEqual([
      'deze vraag is niet beantwoord',
    ]);
    expect(summary.troubles.join('\n')).toMatch(
      /vraag "smi-trefwoord": de zoekdienst geeft een foutmelding: Unsupported index \(x\)/,
    );
    expect(placed(ZWOLLE)).toEqual(['CVDR900001_1']);
  });

  it('a text that is gone is told and the others are fetched', async () => {
    service.trouble = ({ url }) =>
      url.pathname.includes('CVDR900001_1') ? { status: 404, body: '<html/>' } : null;
    const summary = await roundOf(service.base, folder);
    expect(summary.troubles.join('\n')).toMatch(/CVDR900001_1 .*kent dit bestand niet/);
    expect(trailOf(ZWOLLE).gevonden[0]).toMatchObject({ besluit: 'niet-opgehaald' });
    expect(summary.complete).toBe(true);
    expect(placed(DEVENTER)).toHaveLength(2);
  });

  it('a redirect is followed on the same site and refused to another', async () => {
    service.trouble = ({ url }) =>
      url.pathname.includes('CVDR900001_1') && !url.searchParams.has('nieuw')
        ? { status: 302, headers: { location: `${url.pathname}?nieuw=1` } }
        : url.pathname.includes('CVDR900003_2')
          ? { status: 302, headers: { location: 'http://kwaad.example/x.xml' } }
          : null;
    const summary = await roundOf(service.base, folder);
    expect(placed(ZWOLLE)).toEqual(['CVDR900001_1']);
    expect(summary.troubles.join('\n')).toMatch(/CVDR900003_2 .*andere site \(kwaad\.example\)/);
  });

  it('a redirect that leaves the secured connection, or goes round, is refused', async () => {
    service.trouble = ({ url }) =>
      url.pathname.includes('CVDR900001_1')
        ? { status: 301, headers: { location: `${url.pathname}?rond=${Math.random()}` } }
        : null;
    const summary = await roundOf(service.base, folder);
    expect(summary.troubles.join('\n')).toMatch(/CVDR900001_1 .*blijft doorverwijzen/);
    expect(placed(DEVENTER)).toHaveLength(2);
  });

  it('a text that is cut off behind a tag is fetched again, never kept', async () => {
    const whole = service.texts.find(({ work }) => work === 'CVDR900001')?.xml ?? '';
    const half = whole.slice(0, whole.lastIndexOf('</artikel>') + '</artikel>'.length);
    service.trouble = ({ url, count }) =>
      url.pathname.includes('CVDR900001_1') && count < 2 ? { status: 200, body: half } : null;
    expect(await roundOf(service.base, folder)).toMatchObject({ complete: true, troubles: [] });
    expect(service.fetched.filter((path) => path.includes('CVDR900001_1'))).toHaveLength(3);
  });

  it('an answer that is too large is left, and told', async () => {
    service.trouble = ({ url }) =>
      url.pathname.includes('CVDR900001_1') ? { body: `<cvdr>${'x'.repeat(60_000)}</cvdr>` } : null;
    const summary = await roundOf(service.base, folder, { settings: { grootsteBestand: 50_000 } });
    expect(summary.troubles.join('\n')).toMatch(/CVDR900001_1 .*te groot/);
    expect(placed(DEVENTER)).toHaveLength(2);
  });

  it('a service that asks for a long rest is left alone at once', async () => {
    service.trouble = ({ url, count }) =>
      url.pathname.startsWith('/cvdr') && count === 0
        ? { status: 429, headers: { 'retry-after': '7200' }, body: 'later' }
        : null;
    const summary = await roundOf(service.base, folder);
    expect(summary.complete).toBe(false);
    expect(summary.troubles).toHaveLength(1);
    expect(summary.troubles[0]).toMatch(/vraagt om 120 minuten rust\. De oogst stopt/);
    expect(service.fetched).toHaveLength(1);
    service.trouble = () => null;
    expect(await roundOf(service.base, folder)).toMatchObject({ complete: true, resumed: true });
  });

  it('a service that answers nothing any more is not asked for every text', async () => {
    service.texts = Array.from({ length: 30 }, (_, index) => smiText(950001 + index, 'Zwolle'));
    service.trouble = ({ url }) => (url.pathname.startsWith('/cvdr') ? { status: 503, body: 'weg' } : null);
    const summary = await roundOf(service.base, folder);
    expect(summary.complete).toBe(false);
    expect(service.fetched).toHaveLength(9);
    expect(summary.troubles.at(-1)).toMatch(/3 keer achter elkaar geen bruikbaar antwoord/);
  });

  it('a record that falls between two pages while the index changes is found by asking again', async () => {
    const whole = Array.from({ length: 12 }, (_, index) => smiText(960001 + index, 'Zwolle'));
    service.texts = whole;
    service.trouble = ({ url, count }) => {
      // The first record goes after the first page: the sixth moves to a page that was read already.
      if (count === 0 && url.searchParams.get('startRecord') === '6') service.texts = whole.slice(1);
      return null;
    };
    const settings = settingsFor(service.base);
    const found = await search(clientFor(settings), settings, 'dcterms.title any "kinderopvang"');
    expect(found.records.map(({ id }) => id.work)).toContain('CVDR960006');
    expect(found.remarks.join()).toMatch(/veranderde tijdens het bladeren \(12 en 11\)/);
    expect(found.short).toBe(false);
  });

  it('a service that keeps fewer records than it names is told as such', async () => {
    service.texts = Array.from({ length: 3 }, (_, index) => smiText(970001 + index, 'Zwolle'));
    service.claimed = 9;
    const summary = await roundOf(service.base, folder);
    expect(summary.troubles.join('\n')).toMatch(/noemt 9 treffers en gaf er 3\. Er kan een tekst ontbreken/);
    expect(placed(ZWOLLE)).toHaveLength(3);
  });

  it('a count that changes while paging, and records that come twice, are noted', async () => {
    service.texts = Array.from({ length: 12 }, (_, index) => smiText(920001 + index, 'Zwolle'));
    const whole = service.texts;
    service.trouble = ({ url }) => {
      if (url.searchParams.get('startRecord') === '6') service.texts = [smiText(920099, 'Zwolle'), ...whole];
      return null;
    };
    const summary = await roundOf(service.base, folder);
    expect(summary.complete).toBe(true);
    expect(placed(ZWOLLE)).toHaveLength(13);
    const remarks = trailOf(ZWOLLE)
      .vragen.flatMap(({ opmerkingen }) => opmerkingen)
      .join('\n');
    expect(remarks).toMatch(/veranderde tijdens het bladeren/);
    expect(remarks).toMatch(/kwamen dubbel/);
  });

  it('a question with too many hits is cut into periods', async () => {
    service.texts = Array.from({ length: 30 }, (_, index) =>
      smiText(930001 + index, 'Zwolle', 1, {
        modified: `20${String(10 + (index % 15))}-0${1 + (index % 9)}-15`,
      }),
    );
    const summary = await roundOf(service.base, folder, { settings: { grootsteVraag: 8 } });
    expect(summary.complete).toBe(true);
    expect(placed(ZWOLLE)).toHaveLength(30);
  });

  it('wrong bytes for the declared charset are read all the same', async () => {
    const latin = Buffer.from(
      smiText(900001, 'Zwolle').xml.replace('redenen', 'redenen, geïndiceerd'),
      'latin1',
    );
    service.trouble = ({ url }) => (url.pathname.includes('CVDR900001_1') ? { body: latin } : null);
    expect(await roundOf(service.base, folder)).toMatchObject({ complete: true });
    expect(placed(ZWOLLE)).toEqual(['CVDR900001_1']);
  });

  it.each([
    ['windows-1252, declared', 'latin1', 'windows-1252'],
    ['UTF-16 with a mark', 'utf16le', 'utf-16'],
  ] as const)('a text in %s is read', async (_, encoding, declared) => {
    const xml = smiText(900001, 'Zwolle').xml.replace('encoding="UTF-8"', `encoding="${declared}"`);
    const mark = encoding === 'utf16le' ? Buffer.from([0xff, 0xfe]) : Buffer.alloc(0);
    const body = Buffer.concat([mark, Buffer.from(xml.replace('redenen', 'redenen, geïndiceerd'), encoding)]);
    service.trouble = ({ url }) => (url.pathname.includes('CVDR900001_1') ? { body } : null);
    expect(await roundOf(service.base, folder)).toMatchObject({ complete: true, troubles: [] });
    expect(placed(ZWOLLE)).toEqual(['CVDR900001_1']);
  });

  it('a disk that is full ends the round with what to do, and the next goes on', async () => {
    let left = 30;
    const full = new CorpusStore(folder, () => {
      left -= 1;
      if (left < 0) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    });
    await expect(roundOf(service.base, folder, { store: full })).rejects.toMatchObject({
      code: 'schijf-vol',
    });
    expect(await roundOf(service.base, folder)).toMatchObject({ complete: true });
    expect(placed(ZWOLLE)).toEqual(['CVDR900001_1']);
  });
});
