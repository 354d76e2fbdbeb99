import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CorpusStore } from '../../src/harvesting/store/corpus.js';
import { trailSchema } from '../../src/results/trail.js';
import { emptyCorpus, roundOf, settingsFor } from './round.js';
import { FakeService } from './server/service.js';
import { otherText, smiText } from './server/texts.js';

const ZWOLLE = 'GM0193';
const DEVENTER = 'GM0150';

/** A publication on SMI as the repository of official publications would serve it. */
const ANNOUNCED = smiText(1, 'Deventer').xml;

let service: FakeService;
let folder: string;

beforeEach(async () => {
  service = new FakeService([
    smiText(900001, 'Zwolle'),
    otherText(900002, 'Zwolle'),
    smiText(900003, 'Deventer', 1, { inForce: '2020-01-01', outOfForce: '2024-01-01' }),
    smiText(900003, 'Deventer', 3, { inForce: '2024-01-01', outOfForce: '2025-01-01' }),
    smiText(900003, 'Deventer', 2, { inForce: '2025-01-01' }),
    smiText(900003, 'Deventer', 4, { inForce: '2027-01-01' }),
  ]);
  await service.start();
  folder = emptyCorpus();
});

afterEach(async () => {
  await service.stop();
});

function trailOf(code: string) {
  return trailSchema.parse(JSON.parse(readFileSync(join(folder, '.oogst/sporen', `${code}.json`), 'utf8')));
}

function placed(code: string): readonly string[] {
  return new CorpusStore(folder)
    .placed(code)
    .map(({ work, version }) => `${work}_${version}`)
    .sort();
}

describe('a round', () => {
  it('finds, chooses by dates, keeps what is about SMI and says why the rest is not', async () => {
    const summary = await roundOf(service.base, folder);
    expect(summary).toMatchObject({ complete: true, resumed: false, troubles: [], unknownOwners: [] });
    expect(placed(ZWOLLE)).toEqual(['CVDR900001_1']);
    // Version 2 holds, though 3 and 4 are higher; 4 is to come and known as such.
    expect(placed(DEVENTER)).toEqual(['CVDR900003_2', 'CVDR900003_4']);
    expect(trailOf(ZWOLLE).gevonden.map(({ id, besluit }) => [id, besluit])).toEqual([
      ['CVDR900001_1', 'bewaard'],
      ['CVDR900002_1', 'geen-smi'],
    ]);
    expect(trailOf(DEVENTER).gevonden.map(({ id, besluit }) => [id, besluit])).toEqual([
      ['CVDR900003_2', 'bewaard'],
      ['CVDR900003_4', 'toekomstig'],
    ]);
  });

  it('keeps each text beside its provenance', async () => {
    await roundOf(service.base, folder);
    const place = join(folder, ZWOLLE, 'CVDR900001/1');
    const provenance = JSON.parse(readFileSync(join(place, 'herkomst.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(readFileSync(join(place, 'bron.xml'), 'utf8')).toContain('sociale of medische redenen');
    expect(provenance).toMatchObject({
      id: 'CVDR900001_1',
      opgehaald: '2026-11-23T12:00:00.000Z',
      organisatie: 'Zwolle',
    });
    expect(String(provenance.sha256)).toMatch(/^[0-9a-f]{64}$/);
    expect(provenance.gevonden).toContainEqual({
      naam: 'sociaal-medische-indicatie',
      vraag: 'overheidrg.body adj "sociaal medische indicatie"',
    });
  });

  it('fetches nothing twice, and what changed again', async () => {
    await roundOf(service.base, folder);
    const before = service.requests.filter(({ path }) => path.startsWith('/cvdr')).length;
    const again = await roundOf(service.base, folder);
    expect(again).toMatchObject({ fetched: 0, complete: true });
    service.texts = service.texts.map((text) =>
      text.work === 'CVDR900001' ? { ...text, modified: '2026-10-01' } : text,
    );
    expect((await roundOf(service.base, folder)).fetched).toBe(1);
    expect(service.requests.filter(({ path }) => path.startsWith('/cvdr')).length).toBe(before + 1);
  });

  it('puts old names and joint bodies with the municipalities of today', async () => {
    service.texts = [
      smiText(910001, 'Winsum'),
      smiText(910002, 'ISD Bollenstreek', 1, { creatorKind: 'overheid:RegionaalSamenwerkingsorgaan' }),
      smiText(910003, 'Nergenshuizen'),
      smiText(910004, 'Groningen', 1, { creatorKind: 'overheid:Provincie' }),
    ];
    const summary = await roundOf(service.base, folder, { codes: ['GM1966', 'GM0534', 'GM0014'] });
    expect(placed('GM1966')).toEqual(['CVDR910001_1']);
    expect(trailOf('GM1966').gevonden[0]?.reden).toContain('onder de oude naam Winsum');
    expect(placed('GM0534')).toEqual(['CVDR910002_1']);
    expect(placed('GM0014')).toEqual([]);
    expect(summary.unknownOwners.map((text) => text.replace(/:.*/, ''))).toEqual([
      'Nergenshuizen (onbekend)',
      'Groningen (ander-bestuur)',
    ]);
  });

  it('writes a trail for a municipality of which nothing was found', async () => {
    await roundOf(service.base, folder, { codes: ['GM0363'] });
    const trail = trailOf('GM0363');
    expect(trail).toMatchObject({ gemeente: 'Amsterdam', volledig: true, gevonden: [] });
    expect(trail.vragen.length).toBeGreaterThan(10);
  });
});

describe('announcements in the Gemeenteblad', () => {
  it('are told when they are rules and not consolidated yet', async () => {
    service.texts = [smiText(900001, 'Zwolle', 1, { publication: 'gmb-2026-100' })];
    const verordening = 'algemeen verbindend voorschrift (verordening)';
    service.publications = [
      {
        id: 'gmb-2026-100',
        title: 'Beleidsregels SMI',
        creator: 'Zwolle',
        rubric: 'beleidsregel',
        xml: ANNOUNCED,
      },
      {
        id: 'gmb-2026-200',
        title: 'Verordening SMI',
        creator: 'Deventer',
        rubric: verordening,
        xml: ANNOUNCED,
      },
      {
        id: 'gmb-2026-300',
        title: 'Aanvraag vergunning, sociaal-medische indicatie',
        creator: 'Deventer',
        rubric: 'omgevingsvergunning',
      },
      {
        id: 'gmb-2026-400',
        title: 'Beleidsregels huisvesting op sociaal-medische indicatie',
        creator: 'Deventer',
        rubric: 'beleidsregel',
        xml: otherText(1, 'Deventer').xml,
      },
      {
        id: 'gmb-2026-500',
        title: 'Nadere regels sociaal-medische indicatie',
        creator: 'Winsum',
        rubric: 'beleidsregel',
      },
    ];
    const summary = await roundOf(service.base, folder, { announcements: true });
    expect(summary.announced.map(({ id, creator }) => [id, creator])).toEqual([
      ['gmb-2026-200', 'Deventer'],
      ['gmb-2026-500', 'Winsum'],
    ]);
    expect(trailOf(DEVENTER).bekendgemaakt).toMatchObject([
      { id: 'gmb-2026-200', titel: 'Verordening SMI', reden: 'gaat over SMI' },
    ]);
    expect(trailOf(ZWOLLE).bekendgemaakt).toEqual([]);
    const asked = service.requests.filter(({ path }) => path.startsWith('/frbr')).length;
    await roundOf(service.base, folder, { announcements: true });
    expect(service.requests.filter(({ path }) => path.startsWith('/frbr'))).toHaveLength(asked);
  });

  it('that cannot be asked for do not stop the round', async () => {
    service.trouble = ({ url }) => (url.pathname === '/op' ? { status: 500, body: '<html/>' } : null);
    const summary = await roundOf(service.base, folder, { announcements: true });
    expect(summary.complete).toBe(true);
    expect(summary.troubles.join('\n')).toMatch(
      /bekendmakingen in het Gemeenteblad: de dienst antwoordt met code 500/,
    );
  });
});

describe('trouble', () => {
  it.each([
    ['429 with Retry-After', { status: 429, headers: { 'retry-after': '0' }, body: 'later' }],
    ['503 with an HTML body', { status: 503, body: '<html>onderhoud</html>' }],
    [
      'an HTML page with status 200',
      { status: 200, body: '<!doctype html><html><body>storing</body></html>' },
    ],
    ['a reset halfway', { reset: true }],
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
    expect(summary.complete).toBe(false);
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

describe('stopping and going on', () => {
  it('at the budget: the next run goes on and asks nothing again', async () => {
    const first = await roundOf(service.base, folder, { settings: { budget: 8 } });
    expect(first).toMatchObject({ complete: false });
    expect(first.troubles.join('\n')).toMatch(/aantal verzoeken voor deze keer \(8\) is op/);
    const asked = new Set(service.requests.map(({ path }) => path));
    const rest = await roundOf(service.base, folder);
    expect(rest).toMatchObject({ complete: true, resumed: true });
    const after = service.requests.slice(first.requests).map(({ path }) => path);
    expect(after.filter((path) => asked.has(path) && path.startsWith('/cvdr'))).toEqual([]);
    expect(service.requests).toHaveLength(first.requests + rest.requests);
  });

  it('after a kill in the middle of writing: half files go, whole ones stay', async () => {
    await roundOf(service.base, folder);
    const cache = join(folder, '.oogst/teksten/CVDR90/CVDR900001');
    writeFileSync(join(cache, '1.xml.onaf'), 'half');
    writeFileSync(join(cache, '1.json'), '{"id": "CVDR9');
    const again = await roundOf(service.base, folder);
    expect(again.fetched).toBe(1);
    expect(existsSync(join(cache, '1.xml.onaf'))).toBe(false);
    expect(readdirSync(cache).sort()).toEqual(['1.json', '1.xml']);
    expect(placed(ZWOLLE)).toEqual(['CVDR900001_1']);
  });
});

describe('a process that is killed', () => {
  it('leaves everything whole; the next one fetches at most the text that was under way again', async () => {
    service.texts = Array.from({ length: 40 }, (_, index) => smiText(940001 + index, 'Zwolle'));
    service.trouble = ({ url }) => (url.pathname.startsWith('/cvdr') ? { delay: 25, statusOnly: 200 } : null);
    const settings = join(emptyCorpus(), 'instellingen.yaml');
    writeFileSync(settings, JSON.stringify(settingsFor(service.base, { perPagina: 100 })));
    const child = spawn(
      process.execPath,
      ['dist/cli/main.js', 'oogst', '--instellingen', settings, '--uit', folder],
      {
        stdio: 'ignore',
      },
    );
    const fetched = () => service.requests.filter(({ path }) => path.startsWith('/cvdr')).length;
    while (fetched() < 12) await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.on('close', resolve));
    const summary = await roundOf(service.base, folder, { settings: { perPagina: 100 } });
    expect(summary.complete).toBe(true);
    expect(placed(ZWOLLE)).toHaveLength(40);
    expect(fetched()).toBeLessThanOrEqual(41);
  });
});

describe('manners', () => {
  it('names itself with a contact address and keeps the pause between requests', async () => {
    await roundOf(service.base, folder, { settings: { pauze: 20 } });
    expect(
      service.requests.every(({ agent }) => agent === 'basislijn/0.0.0 (+test@voorbeeldstad.example)'),
    ).toBe(true);
    const gaps = service.requests.slice(1).map(({ at }, index) => at - (service.requests[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(14);
  });
});
