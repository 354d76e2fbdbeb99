/** A round as it goes well: what is found, chosen, kept, put in its place and told. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEVENTER, emptyCorpus, fewTexts, placedIn, readTrail, roundOf, ZWOLLE } from './round.js';
import { FakeService } from './server/service.js';
import { otherText, smiText } from './server/texts.js';

/** A publication on SMI as the repository of official publications would serve it. */
const ANNOUNCED = smiText(1, 'Deventer').xml;

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

describe('manners', () => {
  it('names itself with a contact address and keeps the pause between requests', async () => {
    await roundOf(service.base, folder, { settings: { pauze: 20 } });
    expect(
      service.requests.every(({ agent }) => agent === 'basislijn/0.0.0 (+test@voorbeeldstad.example)'),
    ).toBe(true);
    // On a busy machine one request may arrive late and the next soon after; over all of them the pause is kept.
    const arrivals = service.requests.map(({ at }) => at);
    expect(arrivals.length).toBeGreaterThan(10);
    expect(Math.max(...arrivals) - Math.min(...arrivals)).toBeGreaterThan(0.9 * 20 * (arrivals.length - 1));
  });
});
