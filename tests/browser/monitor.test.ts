/** Every kind of page of the monitor in a real browser: accessible, within the screen, complete without scripts and on paper. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, run } from '../support/run-cli.js';
import { CHROMIUM, NEEDS } from './chromium.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Rows of the register of the invented country, without its heading. */
const MUNICIPALITIES = readFileSync('corpus/voorbeelden/gemeenten.csv', 'utf8').trim().split('\n').length - 1;
const WIDTHS = { wide: 1400, phone: 360, narrow: 320 } as const;
const PAGES = [
  'index.html',
  'punten/06.html',
  'punten/13.html',
  'gemeenten/index.html',
  'gemeenten/VB0020.html',
  'gemeenten/VB0060.html',
  'vergelijken.html#VB0003,VB0020',
  'wijzigingen.html',
  'rondes/2025-11-01.html',
  'volledigheid.html',
  'onderzoeken.html',
  'methode.html',
  'lezen.html',
  'open-data.html',
] as const;

if (CHROMIUM === null) process.stderr.write(`tests/browser/monitor ${NEEDS}\n`);

describe.skipIf(CHROMIUM === null)(`the monitor ${NEEDS}`, () => {
  const site = join(emptyFolder(), 'monitor');
  const rounds = join(emptyFolder(), 'rondes');
  let browser: Browser;

  beforeAll(async () => {
    for (const date of ['2025-11-01', '2026-11-15'])
      await run([
        'monitor',
        'corpus/voorbeelden/afstemming',
        'corpus/voorbeelden/dossiers',
        '--uit',
        site,
        '--rondes',
        rounds,
        '--peildatum',
        date,
      ]);
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
  }, 300_000);
  afterAll(async () => browser.close());

  const address = (path: string): string => {
    const [file, hash] = path.split('#');
    return `${pathToFileURL(join(site, file ?? '')).href}${hash === undefined ? '' : `#${hash}`}`;
  };
  async function open(path: string, width: number, scripts = true) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      javaScriptEnabled: scripts,
    });
    const page = await context.newPage();
    const errors: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(address(path));
    return { page, errors, requests, close: () => context.close() };
  }
  const violations = async (page: Page): Promise<readonly string[]> => {
    await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
    return (await page.evaluate(
      `${AXE}; axe.run(document, { preload: false }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)).join(' ')))`,
    )) as readonly string[];
  };

  describe.each(PAGES)('%s', (path) => {
    it.each(Object.entries(WIDTHS))('gives axe nothing to find and fits the screen, %s', async (_, width) => {
      const { page, errors, requests, close } = await open(path, width);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(errors).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(pathToFileURL(site).href))).toEqual([]);
      await close();
    });

    it('prints on A4', async () => {
      const { page, close } = await open(path, WIDTHS.wide);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/);
      await close();
    });
  });

  it('shows everything without scripts', async () => {
    const { page, close } = await open('gemeenten/index.html', WIDTHS.wide, false);
    expect(await page.locator('tbody tr').count()).toBe(MUNICIPALITIES);
    expect(await page.locator('[data-filter-voor]').isVisible()).toBe(false);
    await close();
    const start = await open('index.html', WIDTHS.wide, false);
    expect(await start.page.locator('svg.plaat-breed a').count()).toBe(MUNICIPALITIES);
    await start.close();
  });

  it('leads from the search field of the first page to the municipality', async () => {
    const { page, close } = await open('index.html', WIDTHS.wide);
    await page.getByLabel('Zoek uw gemeente').fill('Barsv');
    await page.keyboard.press('Enter');
    await page.waitForURL(/gemeenten\/index\.html\?zoek=Barsv/);
    expect(await page.locator('tbody tr:visible').count()).toBe(1);
    await close();
  });

  it('finds a municipality by typing, with the keyboard alone', async () => {
    const { page, close } = await open('gemeenten/index.html', WIDTHS.wide);
    await page.getByLabel('Zoek een gemeente of oordeel').focus();
    await page.keyboard.type('barsv');
    expect(await page.locator('tbody tr:visible').count()).toBe(1);
    expect(await page.getByRole('status').textContent()).toBe(`1 van ${MUNICIPALITIES}`);
    await close();
  });

  it('sorts numbers as numbers, up and then down, and says so', async () => {
    const { page, close } = await open('gemeenten/index.html', WIDTHS.wide);
    const header = page.getByRole('columnheader', { name: 'Inwoners' });
    const values = async (): Promise<readonly number[]> =>
      (await page.locator('tbody tr td:nth-child(3)').allTextContents()).map((text) =>
        Number(text.replaceAll('.', '')),
      );
    await header.getByRole('button').press('Enter');
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    expect(await values()).toEqual([...(await values())].toSorted((a, b) => a - b));
    await header.getByRole('button').press('Enter');
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    expect((await values())[0]).toBe(Math.max(...(await values())));
    await close();
  });

  it('lays municipalities side by side, takes one away, and tells of one that it does not know', async () => {
    const { page, close } = await open('vergelijken.html', WIDTHS.wide);
    const field = page.getByLabel('Gemeente toevoegen');
    for (const name of ['Barsveld', 'Essenrade', 'Nergenshuizen']) {
      await field.fill(name);
      await page.keyboard.press('Enter');
    }
    expect(await page.locator('#kies-melding').textContent()).toContain('Nergenshuizen');
    expect(page.url()).toContain('#VB0003,VB0020');
    expect(await page.locator('.naasttabel tbody').first().locator('tr').count()).toBe(15);
    expect(await page.locator('.naasttabel thead th:visible').allTextContents()).toHaveLength(3);
    await page.getByLabel('Barsveld weghalen').press('Enter');
    expect(await page.locator('.naasttabel thead th:visible').count()).toBe(2);
    await close();
    const shared = await open('vergelijken.html#VB0003,VB0020', WIDTHS.wide);
    expect(await shared.page.locator('.naasttabel thead th:visible').count()).toBe(3);
    await shared.close();
  });

  it('lays municipalities side by side without scripts as well', async () => {
    const { page, close } = await open('vergelijken.html', WIDTHS.wide, false);
    expect(await page.locator('.naasttabel').isVisible()).toBe(false);
    await page.getByLabel('Barsveld').check();
    await page.getByLabel('Essenrade').check();
    expect(await page.locator('.naasttabel thead th:visible').allTextContents()).toEqual([
      'Punt',
      'Barsveld',
      'Essenrade',
    ]);
    expect(await page.locator('.naasttabel tbody tr').first().locator('td:visible').count()).toBe(2);
    await close();
  });
});
