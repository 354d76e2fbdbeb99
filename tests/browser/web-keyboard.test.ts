/** The web app for people who have no mouse: every flow with the keyboard alone. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { EXAMPLES, openApp, type TestApp } from '../web/app.js';
import { CHROMIUM, NEEDS } from './chromium.js';
import { PATIENCE, useWebPages, WIDTHS } from './web-pages.js';

const TEXT = `${EXAMPLES}/14-sluizerveen.txt`;
vi.setConfig({ testTimeout: 2 * PATIENCE, hookTimeout: PATIENCE });

/** Goes on with the Tab key until something has the focus. */
async function reach(page: Page, selector: string, most = 120): Promise<void> {
  for (let turn = 0; turn < most; turn += 1) {
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

describe.skipIf(CHROMIUM === null)(`the web app with the keyboard alone ${NEEDS}`, () => {
  const { open, seen } = useWebPages(() => app);
  let app: TestApp;
  beforeAll(async () => {
    app = await openApp();
  });
  afterAll(async () => app.stop());

  it('works with the keyboard alone, from the first key to wiping', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Naar de inhoud');
    await reach(page, '#tekst');
    await page.keyboard.insertText(readFileSync(TEXT, 'utf8'));
    await reach(page, '#gemeente');
    await page.keyboard.type('Sluizerveen');
    await reach(page, 'button[type="submit"]');
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
    expect(outline).toBe('solid');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#punt-14');
    await reach(page, '.balk-knop');
    await page.keyboard.press('Enter');
    await page.waitForURL(/gewist$/);
    expect(await page.textContent('main')).toContain('niets bewaard');
  });

  it('puts wording in and takes the memo along with the keyboard alone', async () => {
    const page = await open({ width: WIDTHS.phone });
    await page.setInputFiles('#bestanden', `${EXAMPLES}/52-vosbergen.md`);
    await reach(page, 'button[type="submit"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#punt-14');
    await reach(page, '.balk a[href$="/wat-als"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.voorstelvak');
    // The third is on extension, and has a value to choose.
    await reach(page, '.voorstelvak:nth-of-type(3) > summary');
    await page.keyboard.press('Enter');
    await reach(page, 'input[name="waarde-verlenging"]');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('12');
    await reach(page, '.voorstelvak:nth-of-type(3) button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.uitkomst');
    expect(await page.textContent('.uitkomst')).toMatch(/7\. [^.]*vooruit/);
    await reach(page, '.vervolg a[href$="/meenemen"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.bestanden');
    await reach(page, 'a[href$="/memo.docx"]');
    const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(saved.suggestedFilename()).toContain('memo.docx');
    expect(
      readFileSync(await saved.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect(seen().errors).toEqual([]);
  });

  it('sets two texts side by side with the keyboard alone', async () => {
    const page = await open();
    await reach(page, '.wegwijzer a[href="/vergelijk"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#oudetekst');
    const text = readFileSync(TEXT, 'utf8');
    await reach(page, '#oudetekst');
    await page.keyboard.insertText(text);
    await reach(page, '#nieuwetekst');
    await page.keyboard.insertText(text.replaceAll('twaalf maanden', 'twee maanden'));
    await reach(page, 'button[type="submit"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.kolommen');
    const columns = await page.evaluate<number[]>(
      '[...document.querySelectorAll(".vergelijk-gewijzigd .kolom")].map((one) => one.getBoundingClientRect().top)',
    );
    // Side by side: two columns begin at one height.
    expect(columns.length).toBeGreaterThan(1);
    expect(columns[0]).toBe(columns[1]);
    await reach(page, '.balk a[href$="/meenemen"]');
    expect(seen().errors).toEqual([]);
  });
});
