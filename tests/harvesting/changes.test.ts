/** What changed between rounds or since a day: as a table, as data, as a feed, and two versions side by side. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { snapshotsIn } from '../../src/harvesting/snapshot.js';
import { CorpusStore } from '../../src/harvesting/store/corpus.js';
import { emptyFolder, hasStackTrace, run } from '../support/run-cli.js';
import { DEVENTER, emptyCorpus, roundOf, ZWOLLE } from './round.js';
import { FakeService } from './server/service.js';
import { smiText } from './server/texts.js';

interface Listed {
  readonly van: string | null;
  readonly tot: string;
  readonly wijzigingen: readonly {
    readonly soort: string;
    readonly tekst: string;
    readonly was: string | null;
    readonly opgemerkt: string;
    readonly gemeenten: readonly { readonly naam: string }[];
  }[];
}

let service: FakeService;
let folder: string;

beforeEach(async () => {
  service = new FakeService([
    smiText(900001, 'Zwolle'),
    smiText(900003, 'Deventer', 1, { inForce: '2024-01-01' }),
  ]);
  await service.start();
  folder = emptyCorpus();
});

afterEach(async () => {
  await service.stop();
});

/** The second round: one withdrawn, one changed with a next one to come, one new, one announced. */
function later(): void {
  const changed = smiText(900003, 'Deventer', 2, { inForce: '2026-07-01' });
  service.texts = [
    smiText(900001, 'Zwolle', 1, { outOfForce: '2026-06-01' }),
    smiText(900003, 'Deventer', 1, { outOfForce: '2026-07-01' }),
    { ...changed, xml: changed.xml.replace('zes maanden', 'drie maanden') },
    smiText(900003, 'Deventer', 3, { inForce: '2027-01-01' }),
    smiText(900009, 'Zwolle', 1, { inForce: '2026-06-01', modified: '2026-06-01' }),
  ];
}

async function listed(...args: readonly string[]): Promise<Listed> {
  const ran = await run(['oogst', '--wijzigingen', ...args, '--json', '--uit', folder]);
  expect(ran.stderr).toBe('');
  return JSON.parse(ran.stdout) as Listed;
}

const kinds = ({ wijzigingen }: Listed) => wijzigingen.map(({ soort, tekst }) => [soort, tekst]).sort();

describe('changes between rounds', () => {
  beforeEach(async () => {
    await roundOf(service.base, folder, { date: '2026-05-01', now: '2026-05-01T08:00:00.000Z' });
    later();
    await roundOf(service.base, folder);
  });

  it('are new, changed, withdrawn and expected texts', async () => {
    expect(snapshotsIn(new CorpusStore(folder)).map(({ peildatum }) => peildatum)).toEqual([
      '2026-05-01',
      '2026-11-23',
    ]);
    const changes = await listed();
    expect(changes).toMatchObject({ van: '2026-05-01', tot: '2026-11-23' });
    expect(kinds(changes)).toEqual([
      ['gewijzigd', 'CVDR900003_2'],
      ['nieuw', 'CVDR900009_1'],
      ['vervallen', 'CVDR900001_1'],
      ['verwacht', 'CVDR900003_3'],
    ]);
    expect(changes.wijzigingen.find(({ soort }) => soort === 'gewijzigd')?.was).toBe('CVDR900003_1');
  });

  it('are shown as a table that says how to look closer, and the two versions can be compared', async () => {
    const { stdout } = await run(['oogst', '--wijzigingen', '2026-06-15', '--uit', folder]);
    expect(stdout).toMatch(/^Wat +Vanaf +Gemeente +Tekst$/m);
    expect(stdout).toMatch(/^gewijzigd +01-07-2026 +Deventer +CVDR900003_2, was CVDR900003_1$/m);
    expect(stdout).toContain('1 nieuw, 1 gewijzigd, 1 vervallen, 1 verwacht.');
    const [, before = '', after = ''] = /npx basislijn vergelijk (\S+) (\S+)/.exec(stdout) ?? [];
    const compared = await run(['vergelijk', before, after, '--oogst', folder]);
    expect(compared.code).toBe(0);
    expect(compared.stdout).toMatch(/\[-zes-\]\{\+drie\+\} maanden/);
    expect(compared.stdout).toMatch(/Punten die verschuiven/);
    const unknown = await run(['vergelijk', 'CVDR123456_1', after, '--oogst', folder]);
    expect(unknown.stderr).toMatch(/CVDR123456_1 staat niet in/);
  });

  it('are a feed that keeps its ids, whatever the day on which it is written', async () => {
    const first = join(emptyFolder(), 'feed.xml');
    const again = join(emptyFolder(), 'feed.xml');
    await run(['oogst', '--wijzigingen', '--uit', folder, '--atom', first]);
    await roundOf(service.base, folder, { date: '2026-12-01', now: '2026-12-01T08:00:00.000Z' });
    await run(['oogst', '--wijzigingen', '2026-05-01', '--uit', folder, '--atom', again]);
    const feed = load(readFileSync(first, 'utf8'), { xml: true });
    const ids = (of: typeof feed) =>
      of('entry > id')
        .map((_, id) => of(id).text())
        .get()
        .sort();
    expect(feed('feed').attr('xmlns')).toBe('http://www.w3.org/2005/Atom');
    for (const name of ['feed > id', 'feed > title', 'feed > updated', 'feed > author > name'])
      expect(feed(name), name).toHaveLength(1);
    expect(feed('entry')).toHaveLength(4);
    for (const entry of feed('entry').toArray()) {
      expect(feed(entry).children('id').text()).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
      expect(feed(entry).children('updated').text()).toBe('2026-11-23T12:00:00.000Z');
      expect(feed(entry).children('link').attr('href')).toMatch(/^http/);
      expect(feed(entry).children('title').text()).toMatch(
        /^(Nieuwe|Gewijzigde|Vervallen|Verwachte) regeling: /,
      );
    }
    expect(new Set(ids(feed)).size).toBe(4);
    expect(ids(load(readFileSync(again, 'utf8'), { xml: true }))).toEqual(ids(feed));
  });

  it('of a round about one municipality leave the others alone', async () => {
    await roundOf(service.base, folder, {
      apart: true,
      codes: [DEVENTER],
      date: '2026-11-25',
      now: '2026-11-25T08:00:00.000Z',
    });
    expect(kinds(await listed())).toEqual([]);
    service.texts = service.texts.map((text) =>
      text.version === 2
        ? { ...text, modified: '2026-11-20', xml: text.xml.replace('drie maanden', 'een jaar') }
        : text,
    );
    await roundOf(service.base, folder, {
      apart: true,
      codes: [DEVENTER, ZWOLLE],
      date: '2026-11-26',
      now: '2026-11-26T08:00:00.000Z',
    });
    expect(kinds(await listed())).toEqual([['gewijzigd', 'CVDR900003_2']]);
    expect(kinds(await listed('2026-05-01'))).toHaveLength(4);
  });

  it('are none where only the record changed and not the text', async () => {
    service.texts = service.texts.map((text) => ({ ...text, modified: '2026-11-20' }));
    const next = { date: '2026-11-26', now: '2026-11-26T08:00:00.000Z' };
    expect((await roundOf(service.base, folder, next)).fetched).toBeGreaterThan(0);
    expect(kinds(await listed())).toEqual([]);
  });
});

describe('changes without an earlier round', () => {
  it('cannot be told, and that is said with what to do', async () => {
    const none = await run(['oogst', '--wijzigingen', '--uit', folder]);
    expect(none.code).toBe(2);
    expect(none.stderr).toMatch(/nog geen ronde die klaar is/);
    await roundOf(service.base, folder);
    const one = await run(['oogst', '--wijzigingen', '--uit', folder]);
    expect(one.stderr).toMatch(/nog maar één ronde\. Geef een dag op/);
    expect(hasStackTrace(one)).toBe(false);
    const wrong = await run(['oogst', '--wijzigingen', '2026-13-01', '--uit', folder]);
    expect(wrong.stderr).toMatch(/is geen datum/);
  });

  it('since a day follow from the dates of the texts, and announcements are expected', async () => {
    later();
    service.publications = [
      {
        id: 'gmb-2026-200',
        title: 'Verordening SMI',
        creator: 'Deventer',
        rubric: 'beleidsregel',
        xml: smiText(1, 'Deventer').xml,
      },
    ];
    await roundOf(service.base, folder, { announcements: true });
    const changes = await listed('2026-05-01');
    expect(changes.van).toBeNull();
    expect(kinds(changes)).toEqual([
      ['gewijzigd', 'CVDR900003_2'],
      ['nieuw', 'CVDR900009_1'],
      ['vervallen', 'CVDR900001_1'],
      ['verwacht', 'CVDR900003_3'],
      ['verwacht', 'gmb-2026-200'],
    ]);
    expect(kinds(await listed('2026-06-15')).flat()).not.toContain('CVDR900009_1');
    const { stdout } = await run(['oogst', '--wijzigingen', '2026-05-01', '--uit', folder]);
    expect(stdout).toMatch(/Er was op die dag nog geen ronde/);
  });
});
