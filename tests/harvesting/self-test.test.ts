/** The self-test: every open question of the reference on the services is asked, and each assumption can fail. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jointBodies, namesOfRegister } from '../../src/cli/harvest-data.js';
import { type Assumption, selfTest as askServices } from '../../src/harvesting/self-test/index.js';
import { robotsRules } from '../../src/harvesting/self-test/site-probes.js';
import { CorpusStore } from '../../src/harvesting/store/corpus.js';
import { emptyFolder, type Ran, run } from '../support/run-cli.js';
import { clientFor, emptyCorpus, settingsFor } from './round.js';
import type { FakeText } from './server/answers.js';
import { FakeService } from './server/service.js';
import { otherText, smiText } from './server/texts.js';

const JOINT = { creatorKind: 'overheid:RegionaalSamenwerkingsorgaan' };
const PAGE =
  '<html><body><section id="hoofdstuk_1._artikel_1"><div class="artikel">CVDR900001/2</div></section></body></html>';

/** Texts with which all that is taken for granted holds. */
function goodTexts(): readonly FakeText[] {
  const bodies = jointBodies(namesOfRegister());
  const named = (text: FakeText, title: string): FakeText => ({ ...text, title });
  return [
    smiText(900001, 'Zwolle', 1, { inForce: '2022-01-01', outOfForce: '2024-01-01' }),
    smiText(900001, 'Zwolle', 2, { inForce: '2024-01-01' }),
    smiText(900004, 'Bergen (NH)'),
    smiText(900005, 'Bergen (L)'),
    ...bodies.map(({ name }, index) => smiText(900010 + index, name, 1, JOINT)),
    named(otherText(900050, 'Zwolle'), 'Verordening gemeente Zwolle'),
    named(otherText(900051, 'Zwolle'), 'Handboek gemeente Zwolle'),
    named(otherText(900052, 'Zwolle'), 'Omgevingsplan gemeente Zwolle'),
  ];
}

let service: FakeService;
let folder: string;

beforeEach(async () => {
  service = new FakeService(goodTexts());
  await service.start();
  folder = emptyCorpus();
  service.pages = new Map(
    service.texts.flatMap(({ work, version }) => [
      [`/${work}/${version}`, PAGE] as const,
      [`/${work}`, PAGE] as const,
    ]),
  );
  const announced = {
    title: 'Beleidsregels sociaal-medische indicatie',
    creator: 'Zwolle',
    rubric: 'beleidsregel',
  };
  service.publications = [{ id: 'gmb-2026-1', ...announced }];
});

afterEach(async () => {
  await service.stop();
});

function selfTest(...args: readonly string[]): Promise<Ran> {
  const path = join(emptyFolder(), 'instellingen.yaml');
  writeFileSync(path, JSON.stringify(settingsFor(service.base, { perPagina: 5, pogingen: 1 })));
  return run(['oogst', '--zelftest', '--instellingen', path, '--uit', folder, ...args]);
}

/** The same without a process of its own, by name. */
async function told(): Promise<ReadonlyMap<string, Assumption>> {
  const settings = settingsFor(service.base, { perPagina: 5, pogingen: 1 });
  const store = new CorpusStore(folder);
  const outcomes = await askServices(
    {
      client: clientFor(settings),
      settings,
      bodies: jointBodies(namesOfRegister()),
      date: '2026-11-23',
      save: (name, bytes) => store.save(store.statePath('zelftest', name), bytes),
    },
    () => {},
  );
  return new Map(outcomes.map((one) => [one.name, one]));
}

describe('the self-test', () => {
  it('says of every assumption that it holds where it does, within a minute of polite requests', async () => {
    const ran = await selfTest();
    expect(ran.stdout).not.toMatch(/^[✕?]/mu);
    expect(ran.stdout).toMatch(/0 kloppen niet, 0 zijn niet te controleren; 8 open vragen zijn beantwoord/);
    expect(ran.code).toBe(0);
    expect(service.requests.length).toBeLessThanOrEqual(60);
  });

  it('answers each open question of the reference', async () => {
    const answers = await told();
    const seen = (name: string): string => answers.get(name)?.seen ?? `geen antwoord op ${name}`;
    expect(seen('versie-2')).toMatch(/docs\.oasis-open\.org.*code 200 met onze Accept-regel, 200 met \*\/\*/);
    expect(seen('grootste-bladzijde')).toMatch(/gekregen|hoogstens/);
    expect(seen('diep-bladeren')).toMatch(/treffers; gelukt op plaats/);
    expect(seen('naamruimte-orgaan')).toBe('http://standaarden.overheid.nl/owms/terms/');
    expect(seen('soort-regeling')).toBe('rubriek: beleidsregel; indeling: beleidsregel');
    expect(seen('ankers')).toMatch(/geldend \(CVDR\d+_\d\): hoofdstuk_1\._artikel_1/);
    expect(seen('adres-zonder-versie')).toBe('CVDR900001 toont versie 2; geldend is versie 2');
    expect(seen('robots')).toMatch(/: geen/);
    expect(seen('stop')).toMatch(/^0 van \d teksten/);
    expect(seen('samenwerking-index')).toMatch(/^(\d+) van de \1 teksten$/);
    // The pages are kept for whoever wants to make a rule of them.
    expect(readdirSync(join(folder, '.oogst/zelftest')).length).toBe(5);
  });

  it.each([
    ['zoeken', /dcterms\.title any "kinderopvang"$/],
    ['woordgroep', /adj "sociaal-medische indicatie"$/],
    ['gemeente', /^gemeente == "Bergen \(NH\)"$/],
    ['werk', /^workid/],
    ['gewijzigd-sinds', /modified>=1900/],
    ['geldend-op', /"kinderopvang" and overheidrg\.datumGeldendOp/],
  ])('says that "%s" does not hold where the service finds nothing', async (name, query) => {
    const empty = '<searchRetrieveResponse><numberOfRecords>0</numberOfRecords></searchRetrieveResponse>';
    service.trouble = ({ url }) => (query.test(url.searchParams.get('query') ?? '') ? { body: empty } : null);
    expect((await told()).get(name)?.outcome).toBe('klopt-niet');
  });

  it('says that it cannot be told where a service fails, and goes on with the rest', async () => {
    service.trouble = ({ url }) => (url.pathname === '/op' ? { status: 500, body: '' } : null);
    const answers = await told();
    expect(answers.get('gemeenteblad')?.outcome).toBe('niet-te-zeggen');
    expect(answers.get('robots')?.outcome).toBe('klopt');
  });

  it('takes the wishes of a site for what they are', async () => {
    service.pages = new Map([
      ...service.pages,
      ['/robots.txt', 'User-agent: *\nDisallow: /cvdr/\nCrawl-delay: 5\n'],
    ]);
    const ran = await selfTest();
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/verbiedt\s+\/cvdr\/,\s+pauze 5 s/);
  });

  it('writes nothing but the pages it looked at', async () => {
    await told();
    expect(readdirSync(join(folder, '.oogst'))).toEqual(['zelftest']);
    expect(existsSync(join(folder, '.oogst/bezig.pid'))).toBe(false);
  });
});

describe('robots.txt', () => {
  it('is read for everyone and for this program, not for others', () => {
    const text =
      'User-agent: GPTBot\nDisallow: /\n\nUser-agent: a\nUser-agent: *\nDisallow: /zoek # niet\nDisallow:\n';
    expect(robotsRules(text)).toEqual({ disallowed: ['/zoek'], delay: null });
    expect(robotsRules('User-agent: basislijn\nDisallow: /sru\nCrawl-delay: 2')).toEqual({
      disallowed: ['/sru'],
      delay: 2,
    });
  });
});
