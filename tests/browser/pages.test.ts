/** Every page that people get, in a real browser: accessible, alone, within the screen, and complete on paper. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aboutSomethingElse,
  agreementPage,
  comparisonPage,
  EXAMPLES,
  evaluationPage,
  householdsPage,
  judgeFile,
  nothingFoundPage,
  pageOf,
  unreadable,
} from '../reporting/pages.js';
import { CHROMIUM, NEEDS } from './chromium.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = { wide: 1400, phone: 360 } as const;
/** Also between the layouts, and the narrowest screen that WCAG asks for. */
const FITS = { ...WIDTHS, small: 1024, narrow: 320 } as const;

const PAGES: Readonly<Record<string, () => string | Promise<string>>> = {
  'report of a text with tables': async () => pageOf(await judgeFile(`${EXAMPLES}/19-kastelerveld.html`)),
  'report of a chapter in other rules': async () => pageOf(await judgeFile(`${EXAMPLES}/02-waterhoven.xml`)),
  'report of a PDF': async () => pageOf(await judgeFile(`${EXAMPLES}/06-hazelburg.pdf`)),
  'report without measured reliability': async () =>
    pageOf(await judgeFile(`${EXAMPLES}/14-sluizerveen.txt`), new Map()),
  'report of a file that cannot be read': async () => pageOf(await unreadable()),
  'report of another text': async () => pageOf(await aboutSomethingElse()),
  'report where nothing was found': nothingFoundPage,
  'page of two texts side by side': comparisonPage,
  'page of families in several municipalities': householdsPage,
  'page of a measurement': evaluationPage,
  'page of two labellers': agreementPage,
};

if (CHROMIUM === null) process.stderr.write(`tests/browser ${NEEDS}\n`);

describe.skipIf(CHROMIUM === null)(`pages ${NEEDS}`, () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'basislijn-pages-'));

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
  });
  afterAll(async () => browser.close());

  describe.each(Object.entries(PAGES))('%s', (name, make) => {
    const file = join(folder, `${name.replaceAll(' ', '-')}.html`);
    const url = pathToFileURL(file).href;

    beforeAll(async () => writeFileSync(file, await make()));

    async function open(width: number): Promise<{ page: Page; requests: string[]; errors: string[] }> {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      const requests: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.goto(url);
      return { page, requests, errors };
    }

    it.each(Object.entries(WIDTHS))('gives axe nothing to find, %s', async (_size, width) => {
      const { page } = await open(width);
      // What is folded away must be accessible as well once it is unfolded.
      await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
      // The policy of the page keeps scripts out; those of the test come in beside it.
      const found = (await page.evaluate(
        `${AXE}; axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
      )) as readonly string[];
      await page.close();
      expect(found).toEqual([]);
    });

    it.each(Object.entries(FITS))('fits the screen without scrolling sideways, %s', async (_size, width) => {
      const { page } = await open(width);
      const used = await page.evaluate('document.documentElement.scrollWidth');
      await page.close();
      expect(used).toBeLessThanOrEqual(width);
    });

    it('asks nothing of the network and reports no errors', async () => {
      const { page, requests, errors } = await open(WIDTHS.wide);
      await page.close();
      expect(requests).toEqual([url]);
      expect(errors).toEqual([]);
    });

    it('prints on A4 with everything unfolded', async () => {
      const { page } = await open(WIDTHS.wide);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      await page.emulateMedia({ media: 'print' });
      const hidden = await page.evaluate(
        '[...document.querySelectorAll("details > :last-child")].filter((last) => !last.checkVisibility()).length',
      );
      await page.close();
      // A4 in points; browsers round to whole or hundredth points.
      expect(pdf).toMatch(/\/MediaBox \[0 0 (?:59[45](?:\.\d+)? 84[12]|84[12](?:\.\d+)? 59[45])(?:\.\d+)?\]/);
      expect(hidden).toBe(0);
    });
  });
});
