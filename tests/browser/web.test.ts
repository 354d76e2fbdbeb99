/** The web app as people use it: with a mouse, with the keyboard alone, on a phone, without scripts; and what it asks for. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pagesOfPdf } from '../../src/reading/pdf/pdf.js';
import { EXAMPLES, fileOf, follow, formOf, openApp, type TestApp } from '../web/app.js';
import { CHROMIUM, NEEDS } from './chromium.js';
import { PATIENCE, useWebPages, WIDTHS } from './web-pages.js';

const DRAFT = `${EXAMPLES}/06-hazelburg.pdf`;
const TEXT = `${EXAMPLES}/14-sluizerveen.txt`;

vi.setConfig({ testTimeout: 2 * PATIENCE, hookTimeout: PATIENCE });

if (CHROMIUM === null) process.stderr.write(`tests/browser/web ${NEEDS}\n`);

describe.skipIf(CHROMIUM === null)(`the web app ${NEEDS}`, () => {
  const { open, axe, seen } = useWebPages(() => app);
  let app: TestApp;
  beforeAll(async () => {
    app = await openApp();
  });
  afterAll(async () => app.stop());

  it('judges a file that is chosen, and tells which', async () => {
    const page = await open();
    await page.setInputFiles('#bestanden', DRAFT);
    expect(await page.textContent('[data-gekozen]')).toMatch(/06-hazelburg\.pdf \(\d+ kB\)/);
    await page.click('text=Toets de tekst');
    await page.waitForSelector('#punt-14');
    expect(await page.title()).toContain('toets aan de basislijn SMI');
    expect(seen().errors).toEqual([]);
  });

  it('judges files that are dropped', async () => {
    const page = await open();
    const data = await page.evaluateHandle(
      `(() => { const all = new DataTransfer(); all.items.add(new File([${JSON.stringify(readFileSync(TEXT, 'utf8'))}], 'concept.txt')); return all; })()`,
    );
    await page.dispatchEvent('[data-sleepvak]', 'dragover', { dataTransfer: data });
    expect(await page.getAttribute('[data-sleepvak]', 'class')).toContain('boven');
    await page.dispatchEvent('[data-sleepvak]', 'drop', { dataTransfer: data });
    expect(await page.textContent('[data-gekozen]')).toContain('concept.txt');
    await page.click('text=Toets de tekst');
    await page.waitForSelector('#punt-14');
  });

  it('changes, strikes and adds without scripts too', async () => {
    const page = await open({ scripts: false });
    await page.fill('#tekst', readFileSync(TEXT, 'utf8'));
    await page.click('text=Toets de tekst');
    await page.waitForSelector('#punt-14');
    await page.click('.balk a[href$="/wat-als"]');
    const part = page.locator('details.deel').filter({ hasText: /verzamelinkomen/ });
    await part.locator('> summary').click();
    await part.locator('input[type="checkbox"]').check();
    await page.click('text=Kijk wat er verschuift');
    await page.waitForSelector('.uitkomst');
    expect(await page.textContent('.uitkomst')).toMatch(/10\. [^.]*achteruit/);
  });

  it('shows what a change does, and takes it back', async () => {
    const page = await open();
    await page.setInputFiles('#bestanden', TEXT);
    await page.click('text=Toets de tekst');
    await page.click('text=Wat als de tekst verandert?');
    const area = page.locator('textarea[name^="deel-"]').filter({ hasText: /twaalf maanden/ });
    await page.evaluate('for (const part of document.querySelectorAll("details.deel")) part.open = true');
    const text = await area.first().inputValue();
    await area.first().fill(text.replaceAll('twaalf maanden', 'twee maanden'));
    await page.click('text=Kijk wat er verschuift');
    await page.waitForSelector('.uitkomst');
    expect(await page.textContent('.uitkomst')).toMatch(/6\. [^.]*achteruit/);
    await page.click('text=Wat er is veranderd, artikel voor artikel');
    expect(await page.locator('ins').allTextContents()).toContainEqual(expect.stringContaining('twee'));
    await page.goBack();
    await page.click('text=Opnieuw beginnen met de eerste tekst');
    expect(await page.locator('.uitkomst').count()).toBe(0);
    expect(seen().errors).toEqual([]);
  });

  it('works without scripts, the waiting included', async () => {
    // Both workers are kept busy, so that there is something to wait for.
    const others = Array.from({ length: 8 }, async () => {
      await (await app.send('/api/toets', formOf({ bestanden: fileOf(DRAFT) }))).text();
    });
    const page = await open({ scripts: false });
    await page.fill('#tekst', readFileSync(TEXT, 'utf8'));
    await page.click('text=Toets de tekst');
    await page.waitForSelector('#punt-14');
    await Promise.all(others);
  });

  it('shows the course of the work and then the report by itself', async () => {
    const slow = await openApp({ werkers: 1, wachtrij: 200 });
    try {
      const others = Array.from({ length: 40 }, async () => {
        const answer = await slow.send('/api/toets', formOf({ bestanden: fileOf(DRAFT) }));
        await answer.text();
        return answer.status;
      });
      const page = await open({ width: WIDTHS.phone });
      await page.goto(slow.base);
      await page.setInputFiles('#bestanden', [DRAFT, TEXT]);
      await page.click('text=Toets de tekst');
      await page.waitForSelector('[data-voortgang]');
      expect(await page.textContent('.stappenlijst')).toContain('Lezen: 2 bestanden');
      expect(await axe(page)).toEqual([]);
      await page.waitForSelector('#punt-14');
      for (const status of await Promise.all(others)) expect(status).toBe(200);
      expect(seen().errors).toEqual([]);
    } finally {
      await slow.stop();
    }
  });

  it('asks nothing of anybody else', async () => {
    const page = await open();
    await page.setInputFiles('#bestanden', TEXT);
    await page.click('text=Toets de tekst');
    await page.waitForSelector('#punt-14');
    for (const path of ['/vergelijk', '/programma', '/gewist']) await page.goto(app.base + path);
    expect(seen().asked.filter((url) => !url.startsWith(app.base) && !url.startsWith('data:'))).toEqual([]);
    expect(seen().errors).toEqual([]);
  });

  describe('every page', () => {
    const PAGES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
      begin: async () => undefined,
      'begin with a mistake': async (page) => {
        await page.fill('#gemeente', 'Zandrecht');
        await page.click('text=Toets de tekst');
        await page.waitForSelector('[role="alert"]');
      },
      report: async (page) => {
        await page.setInputFiles('#bestanden', DRAFT);
        await page.click('text=Toets de tekst');
        await page.waitForSelector('#punt-14');
      },
      'report of a file that cannot be read': async (page) => {
        const { path } = await follow(
          app,
          await app.send('/toets', formOf({ bestanden: new File(['x'], 'kapot.pdf') })),
        );
        await page.goto(app.base + path);
      },
      'taking along': async (page) => {
        const { path } = await follow(app, await app.send('/toets', formOf({ bestanden: fileOf(TEXT) })));
        await page.goto(`${app.base}${path}/meenemen`);
      },
      'what if': async (page) => {
        const { path } = await follow(app, await app.send('/toets', formOf({ bestanden: fileOf(TEXT) })));
        const form = formOf({
          'na-3': '#### Artikel 3a\n\nWie meer spaargeld heeft dan 7000 euro, krijgt niets.',
        });
        const answer = await app.send(`${path}/wat-als`, form);
        await page.goto(app.base + (answer.headers.get('location') ?? ''));
      },
      'what if, with wording': async (page) => {
        const text = fileOf(`${EXAMPLES}/52-vosbergen.md`);
        const { path } = await follow(app, await app.send('/toets', formOf({ bestanden: text })));
        const answer = await app.send(`${path}/wat-als`, formOf({ voorstel: 'alle' }));
        await page.goto(app.base + (answer.headers.get('location') ?? ''));
      },
      comparing: (page) => page.goto(`${app.base}/vergelijk`),
      'two texts': async (page) => {
        const form = formOf({ oud: fileOf(TEXT), nieuw: fileOf(DRAFT) });
        const answer = await app.send('/vergelijk', form);
        await page.goto(app.base + (answer.headers.get('location') ?? ''));
      },
      families: (page) => page.goto(`${app.base}/gezinnen`),
      'families side by side': async (page) => {
        await page.goto(`${app.base}/gezinnen`);
        await page.setInputFiles('#regelingen', [DRAFT, TEXT]);
        await page.click('text=Laat de gezinnen door de regels gaan');
        await page.waitForSelector('table');
      },
      'for programs': (page) => page.goto(`${app.base}/programma`),
      gone: (page) => page.goto(`${app.base}/toets/${'a'.repeat(22)}`),
    };
    it.each(
      Object.entries(PAGES).flatMap(([name, go]) =>
        Object.entries(WIDTHS).map(([size, width]) => [name, size, width, go] as const),
      ),
    )('%s gives axe nothing to find and fits the screen, %s', async (_name, _size, width, go) => {
      const page = await open({ width });
      await go(page);
      expect(await axe(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    });
  });

  it('gives the report as PDF, with all its text', async () => {
    const { path } = await follow(app, await app.send('/toets', formOf({ bestanden: fileOf(TEXT) })));
    const answer = await app.get(`${path}/rapport.pdf`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const pages = await pagesOfPdf(new Uint8Array(await answer.arrayBuffer()));
    expect(pages.length).toBeGreaterThan(4);
    expect(pages.join('\n')).toContain('Punt voor punt');
    expect(pages.join('\n')).not.toContain('Alles wissen');
  });
});
