/** What a user does: send, wait, read, take along, compare, wipe; and what goes wrong on the way. */
import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runResultSchema } from '../../src/results/schema.js';
import { run } from '../support/run-cli.js';
import { EXAMPLES, fileOf, follow, formOf, openApp, type TestApp, TODAY } from './app.js';

const DRAFT = `${EXAMPLES}/06-hazelburg.pdf`;
const DOSSIER = 'corpus/voorbeelden/dossiers/kwelderzand';
/** Workers share the machine with whatever else runs on it: slow is no failure. */
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let app: TestApp;

beforeAll(async () => {
  app = await openApp();
});
afterAll(async () => app.stop());

describe('judging', () => {
  it('leads from the form to the report, with what can be done with it', async () => {
    const { html, path, status } = await follow(
      app,
      await app.send('/toets', formOf({ bestanden: fileOf(DRAFT) })),
    );
    expect(status).toBe(200);
    expect(path).toMatch(/^\/toets\/[\w-]{22}$/);
    expect(html).toContain('Punt voor punt');
    expect(html).toContain(`href="${path}/meenemen"`);
    expect(html).not.toContain('href="undefined');
  });
  it('reads several files as one dossier, of the municipality that was chosen, on the date that was chosen', async () => {
    const files = ['verordening.md', 'pagina.html', 'formulier.txt'].map((name) =>
      fileOf(`${DOSSIER}/${name}`),
    );
    const form = formOf({ bestanden: files, gemeente: 'Kwelderzand', peildatum: '2026-06-01' });
    const { path, html } = await follow(app, await app.send('/toets', form));
    expect(html).toContain('peildatum 1 juni 2026');
    const result = runResultSchema.parse(await (await app.get(`${path}/resultaat.json`)).json());
    expect(result.sources.map(({ kind }) => kind).sort()).toEqual(['formulier', 'regeling', 'webpagina']);
    expect(result.document.municipality?.value.name).toBe('Kwelderzand');
  });
  it('reads a text that was pasted', async () => {
    const text = readFileSync(`${EXAMPLES}/14-sluizerveen.txt`, 'utf8');
    const { html } = await follow(app, await app.send('/toets', formOf({ tekst: text })));
    expect(html).toContain('Punt voor punt');
  });
  it('gives the same result as the command line', async () => {
    const { path } = await follow(app, await app.send('/toets', formOf({ bestanden: fileOf(DRAFT) })));
    const here = await (await app.get(`${path}/resultaat.json`)).text();
    const { stdout } = await run(['toets', DRAFT, '--json', '--peildatum', TODAY]);
    expect(here).toBe(stdout);
  });
  it('asks for a text where there is none, and keeps what was filled in', async () => {
    const answer = await app.send(
      '/toets',
      formOf({ bestanden: new File([], ''), tekst: '', gemeente: 'Zandrecht' }),
    );
    const html = await answer.text();
    expect(answer.status).toBe(400);
    expect(html).toContain('Kies een bestand of plak de tekst');
    expect(html).toContain('value="Zandrecht"');
  });
  it('says what is wrong with a date', async () => {
    const answer = await app.send('/toets', formOf({ tekst: 'Artikel 1', peildatum: '31-02-2026' }));
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('is geen datum');
  });
  it.each([
    [
      'junk',
      new File([new Uint8Array(3000).map((_, index) => index % 7)], 'kapot.docx'),
      /geen leesbare tekst|beschadigd/,
    ],
    [
      'a PDF that breaks off',
      new File([new Uint8Array(readFileSync(DRAFT)).slice(0, 900)], 'half.pdf'),
      /beschadigd/,
    ],
    ['an empty file', new File([''], 'leeg.txt'), /leeg/],
    ['malformed XML', new File(['<?xml version="1.0"?><cvdr><body></cvdr>'], 'fout.xml'), /XML|beschadigd/],
    [
      'another subject',
      new File(['Wandelroutes\n\nLangs de rivier loopt een pad.\n'], 'route.txt'),
      /Geen SMI-regeling/,
    ],
  ])('tells what is wrong with %s, and goes on', async (_what, file, told) => {
    const { html } = await follow(app, await app.send('/toets', formOf({ bestanden: file })));
    expect(html).toMatch(told);
    expect(html).not.toMatch(/ at .+:\d+:\d+/);
    expect((await app.get('/gezond')).status).toBe(200);
  });
});

describe('a draft against the text in force', () => {
  const inForce = () => fileOf(`${EXAMPLES}/14-sluizerveen.txt`);
  const draft = () =>
    new File(
      [
        readFileSync(`${EXAMPLES}/14-sluizerveen.txt`, 'utf8')
          .replaceAll('zes maanden', 'drie maanden')
          .replaceAll('6 maanden', '3 maanden'),
      ],
      'concept.txt',
    );
  it('stands beside the report', async () => {
    const form = formOf({ bestanden: draft(), geldend: inForce() });
    const { path, html } = await follow(app, await app.send('/toets', form));
    expect(html).toContain(`href="${path}/verschil"`);
    const page = await (await app.get(`${path}/verschil`)).text();
    expect(page).toContain('Punten die verschuiven');
    expect(page).toContain('<del class="weg">');
    expect(page).toContain(`href="${path}/meenemen"`);
    expect(await (await app.get(`${path}/memo.md`)).text()).toContain('Wat deze tekst verandert');
  });
  it('has a form of its own', async () => {
    const answer = await app.send('/vergelijk', formOf({ oud: inForce(), nieuw: draft() }));
    expect(answer.status).toBe(303);
    const page = await app.get(answer.headers.get('location') ?? '');
    expect(await page.text()).toContain('Artikel voor artikel');
  });
  it('asks for the text that is missing', async () => {
    const answer = await app.send('/vergelijk', formOf({ oud: inForce() }));
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('De nieuwe tekst ontbreekt');
  });
  it('says which of the two cannot be read', async () => {
    const answer = await app.send(
      '/vergelijk',
      formOf({ oud: new File(['x'], 'oud.pdf'), nieuw: new File([''], 'leeg.txt') }),
    );
    const page = await app.get(answer.headers.get('location') ?? '');
    expect(page.status).toBe(422);
    expect(await page.text()).toContain('leeg.txt');
  });
});

describe('through the eyes of families', () => {
  it('stands in the report', async () => {
    const { html } = await follow(app, await app.send('/toets', formOf({ bestanden: fileOf(DRAFT) })));
    expect(html).toContain('Wat dit voor gezinnen betekent');
  });
  it('lays municipalities side by side', async () => {
    const files = [fileOf(DRAFT), fileOf(`${EXAMPLES}/14-sluizerveen.txt`)];
    const page = await app.send('/gezinnen', formOf({ regelingen: files, peildatum: '2026-06-01' }));
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain('Hazelburg');
    expect(html).toContain('Sluizerveen');
    expect(html).toContain('href="/gezinnen"');
    for (const family of ['hersentumor', 'alleenstaande ouder', 'kind van 11', 'chronische ziekte', 'woning'])
      expect(html.toLowerCase()).toContain(family);
  });
  it.each<[string, Record<string, File>, RegExp]>([
    ['nothing', {}, /Kies van elke gemeente/],
    ['another text', { regelingen: new File(['Wandelroutes langs de rivier.'], 'route.txt') }, /route\.txt/],
  ])('says what is wrong with %s', async (_what, values, told) => {
    const page = await app.send('/gezinnen', formOf({ peildatum: '', ...values }));
    expect(page.status).toBe(400);
    expect(await page.text()).toMatch(told);
  });
});

describe('taking along', () => {
  let path: string;
  beforeAll(async () => {
    ({ path } = await follow(app, await app.send('/toets', formOf({ bestanden: fileOf(DRAFT) }))));
  });
  it.each([
    ['rapport.html', 'text/html', /^<!doctype html>/],
    ['resultaat.json', 'application/json', /^\{/],
    ['punten.csv', 'text/csv', /punt/],
    ['memo.md', 'text/markdown', /^# Memo: /],
    ['memo.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', /^PK/],
  ])('%s', async (file, type, start) => {
    const answer = await app.get(`${path}/${file}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain(type);
    expect(answer.headers.get('content-disposition')).toContain(`06-hazelburg - ${file}`);
    expect(await answer.text()).toMatch(start);
  });
  it('offers every format, and each that is offered is there', async () => {
    const html = await (await app.get(`${path}/meenemen`)).text();
    const links = [...html.matchAll(/<a [^>]*href="([^"]+)" download/g)].map(([, href = '']) => href);
    const formats = ['rapport.html', 'memo.docx', 'memo.md', 'punten.csv', 'resultaat.json'];
    for (const file of formats) expect(links).toContain(`${path}/${file}`);
    for (const link of links) expect((await app.get(link)).status).toBe(200);
  });
  it('keeps the changed text to texts that were changed', async () => {
    expect((await app.get(`${path}/veranderde-tekst.md`)).status).toBe(404);
  });
  it('gives the report as a file without the bar of the app', async () => {
    expect(await (await app.get(`${path}/rapport.html`)).text()).not.toContain('class="balk"');
  });
  it('is gone after wiping', async () => {
    const wiped = await app.send(`${path}/wissen`, formOf({}));
    expect(wiped.status).toBe(303);
    for (const page of [path, `${path}/meenemen`, `${path}/resultaat.json`, `${path}/voortgang`])
      expect((await app.get(page)).status).toBe(404);
  });
});

describe('the API', () => {
  it('takes text as JSON and gives the result', async () => {
    const tekst = readFileSync(`${EXAMPLES}/14-sluizerveen.txt`, 'utf8');
    const answer = await fetch(`${app.base}/api/toets`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ tekst, naam: 'concept.txt', gemeente: 'Sluizerveen', peildatum: '2026-07-01' }),
    });
    const result = runResultSchema.parse(await answer.json());
    expect(result).toMatchObject({ outcome: 'getoetst', referenceDate: '2026-07-01' });
    expect(result.findings).toHaveLength(14);
  });
  it('takes files', async () => {
    const answer = await app.send('/api/toets', formOf({ bestanden: fileOf(DRAFT) }));
    expect(runResultSchema.parse(await answer.json()).outcome).toBe('getoetst');
  });
  it('keeps nothing', async () => {
    const before = await vi.waitFor(async () => {
      const told = JSON.stringify(await (await app.get('/gezond')).json());
      expect(told).toContain('"bezig":0');
      return told;
    }, 20_000);
    await app.send('/api/toets', formOf({ bestanden: fileOf(DRAFT) }));
    expect(JSON.stringify(await (await app.get('/gezond')).json())).toBe(before);
  });
  it.each([
    ['{}', 400, /geen tekst/],
    ['{"tekst": 5}', 400, /tekst moet tekst zijn/],
    ['{"tekst": "a", "soort": "brief"}', 400, /soort stuk/],
    ['{"tekst": "a", "peildatum": "gisteren"}', 400, /geen datum/],
    ['{', 400, /verzoek/],
    ['null', 400, /geen tekst/],
    ['[1]', 400, /geen tekst/],
  ])('tells what is wrong with %j', async (body, status, detail) => {
    const answer = await fetch(`${app.base}/api/toets`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect((await answer.json()) as { detail: string }).toMatchObject({
      status,
      detail: expect.stringMatching(detail),
    });
  });
  it('gives a file that cannot be read as an outcome, with another status', async () => {
    const answer = await app.send('/api/toets', formOf({ bestanden: new File([''], 'leeg.txt') }));
    expect(answer.status).toBe(422);
    expect(runResultSchema.parse(await answer.json()).outcome).toBe('fout');
  });
  it('describes itself by the rules of OpenAPI 3.1', async () => {
    const validator = new Validator();
    const description = (await (await app.get('/api/openapi.json')).json()) as Record<string, unknown>;
    expect(await validator.validate(description)).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });
  it('describes itself: every path is there, every reference leads somewhere', async () => {
    const description = (await (await app.get('/api/openapi.json')).json()) as {
      openapi: string;
      paths: Record<string, Record<string, unknown>>;
      components: { schemas: Record<string, unknown> };
    };
    expect(description.openapi).toBe('3.1.0');
    for (const [path, methods] of Object.entries(description.paths))
      for (const method of Object.keys(methods)) {
        const answer = await fetch(`${app.base}${path}`, { method: method.toUpperCase() });
        expect([404, 405]).not.toContain(answer.status);
      }
    const references = [...JSON.stringify(description).matchAll(/"#\/components\/schemas\/(\w+)"/g)];
    expect(references.length).toBeGreaterThan(5);
    for (const [, name = ''] of references) expect(description.components.schemas).toHaveProperty(name);
  });
});
