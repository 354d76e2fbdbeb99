/** Pages of the web app in one browser: each test gets a fresh one, and is told what it asked for and complained of. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { TestApp } from '../web/app.js';
import { CHROMIUM } from './chromium.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const WIDTHS = { wide: 1400, phone: 360, narrow: 320 } as const;
/** Browsers and workers share the machine with whatever else runs on it: slow is no failure. In milliseconds. */
export const PATIENCE = 120_000;

/** Call within `describe`: starts the browser before its tests and closes it after them. */
export function useWebPages(app: () => TestApp) {
  let browser: Browser;
  let context: BrowserContext | null = null;
  let asked: string[] = [];
  let errors: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: CHROMIUM ?? '',
      args: ['--no-sandbox'],
      timeout: PATIENCE,
    });
  });
  afterAll(async () => {
    await browser.close();
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
    context.setDefaultTimeout(PATIENCE);
    asked = [];
    errors = [];
    const page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(app().base);
    return page;
  }

  /** What axe finds with everything folded out; empty when all is well. */
  async function axe(page: Page): Promise<readonly string[]> {
    await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
    return page.evaluate(
      `${AXE}; axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
    );
  }

  /** Addresses that the browser asked for, and what it complained of, since the last page was opened. */
  const seen = () => ({ asked, errors });
  return { open, axe, seen };
}
