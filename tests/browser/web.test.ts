/** The web app as people use it: with a mouse, with the keyboard alone, on a phone, without scripts; and what it asks for. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pagesOfPdf } from '../../src/reading/pdf/pdf.js';
import { EXAMPLES, fileOf, follow, formOf, openApp, type TestApp } from '../web/app.js';
import { CHROMIUM, NEEDS } from './chromium.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = { wide: 1400, phone: 360, narrow: 320 } as const;
const DRAFT = `${EXAMPLES}/06-hazelburg.pdf`;
const TEXT = `${EXAMPLES}/14-sluizerveen.txt`;

if (CHROMIUM === null) process.stderr.write(`tests/browser/web ${NEEDS}\n`);

describe.skipIf(CHROMIUM === null)(`the web app ${NEEDS}`, () => {
  let app: TestApp;
  let browser: Browser;
  let context: BrowserContext | null = null;
  /** Addresses that the browser asked for, and what it complained of. */
  let asked: string[] = [];
  let errors: string[] = [];

  beforeAll(async () => {
    app = await openApp();
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });
  afterEach(async () => {
    await context?.close();
    context = null;
  });

  async function open(options: { width?: number; scripts?: boolean } = {}): Promise<Page> {
    context = await browser.newContext({
      viewport: { width: options.width ?? WIDTHS.wide, height: 900 },
      javaScriptEnabled: options.scripts ?? true,
      locale: 'nl-NL',
    });
    asked = [];
    errors = [];
    const page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(app.base);
    return page;
  }

  async function axe(page: Page): Promise<readonly string[]> {
    await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
    return page.evaluate(
      `${AXE}; axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
    );
  }

  it('judges a file that is chosen, and tells which', async () => {
    const page = await open();
    await page.setInputFiles('#bestanden', DRAFT);
    expect(await page.textContent('[data-gekozen]')).toMatch(/06-hazelburg\.pdf \(\d+ kB\)/);
    await page.click('text=Toets de tekst');
    await page.waitForSelector('#punt-14');
    expect(await page.title()).toContain('toets aan de basislijn SMI');
    expect(errors).toEqual([]);
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

  it('works with the keyboard alone, from the first key to wiping', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Naar de inhoud');
    const reach = async (selector: string, most = 60): Promise<void> => {
      for (let turn = 0; turn < most; turn += 1) {
        if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`the keyboard does not reach ${selector}`);
    };
    await reach('#tekst');
    await page.keyboard.insertText(readFileSync(TEXT, 'utf8'));
    await reach('#gemeente');
    await page.keyboard.type('Sluizerveen');
    await reach('button[type="submit"]');
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
    expect(outline).toBe('solid');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#punt-14');
    await reach('.balk-knop');
    await page.keyboard.press('Enter');
    await page.waitForURL(/gewist$/);
    expect(await page.textContent('main')).toContain('niets bewaard');
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
    expect(errors).toEqual([]);
  });

  it('works without scripts, the waiting included', async () => {
    // Both workers are kept busy, so that there is something to wait for.
    const others = Array.from({ length: 8 }, async () => {
      await (await app.send('/api/toets', formOf({ bestanden: fileOf(DRAFT) }))).text();
    });
    const page = await open({ scripts: false });
    await page.fill('#tekst', readFileSync(TEXT, 'utf8'));
    await page.click('text=Toets de tekst');
    await page.waitForSelector('#punt-14', { timeout: 25_000 });
    await Promise.all(others);
  });

  it('shows the course of the work and then the report by itself', async () => {
    const slow = await openApp({ werkers: 1, wachtrij: 200 });
    try {
      const others = Array.from({ length: 60 }, async () => {
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
      await page.waitForSelector('#punt-14', { timeout: 40_000 });
      for (const status of await Promise.all(others)) expect(status).toBe(200);
      expect(errors).toEqual([]);
    } finally {
      await slow.stop();
    }
  }, 60_000);

  it('asks nothing of anybody else', async () => {
    const page = await open();
    await page.setInputFiles('#bestanden', TEXT);
    await page.click('text=Toets de tekst');
    await page.waitForSelector('#punt-14');
    for (const path of ['/vergelijk', '/programma', '/gewist']) await page.goto(app.base + path);
    expect(asked.filter((url) => !url.startsWith(app.base) && !url.startsWith('data:'))).toEqual([]);
    expect(errors).toEqual([]);
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
