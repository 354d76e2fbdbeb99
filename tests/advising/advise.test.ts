/** Wording for points that are not met: it meets them, it takes away no more than it must, and it says what it touches. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adviceOn, advised, carriedOut, PROVISIONS } from './made.js';

const EXAMPLES = 'corpus/voorbeelden/afstemming';
const BARE = [
  '# Beleidsregels kinderopvang op sociaal-medische indicatie Zandrecht 2026',
  '#### Artikel 1. Begrippen',
  'In deze beleidsregels is het college het college van burgemeester en wethouders van Zandrecht.',
  '#### Artikel 2. Aanvraag',
  'De ouder vraagt de tegemoetkoming aan met een formulier.',
  '#### Artikel 3. Inwerkingtreding',
  'Deze beleidsregels treden in werking op 1 januari 2026.',
];
const bare = (...articles: readonly string[]) =>
  [...BARE.slice(0, 5), ...articles, ...BARE.slice(5)].join('\n\n');

describe('wording for each point', () => {
  it('is there for every point that an article can settle', () => {
    expect([...PROVISIONS.keys()].sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14]);
  });
  it('meets each point in a text that says nothing of it', async () => {
    const before = await advised(bare());
    expect(before.advice.length).toBeGreaterThan(8);
    for (const { point } of before.advice) {
      const { finding } = await carriedOut(before, point);
      expect({ point, verdict: finding?.verdict }).toEqual({ point, verdict: 'voldoet' });
    }
  });
  it('meets the point with every value that can be chosen', async () => {
    const before = await advised(bare());
    for (const { point, provision } of before.advice)
      for (const parameter of provision.parameters) {
        const values =
          parameter.kind === 'keuze'
            ? parameter.options.map(({ name }) => name)
            : [parameter.value, parameter.max];
        for (const value of values) {
          const { finding } = await carriedOut(before, point, { [parameter.name]: value });
          expect({ point, value, verdict: finding?.verdict }).toEqual({ point, value, verdict: 'voldoet' });
        }
      }
  });
  it.each([
    ['termijn', 'veel'],
    ['termijn', 0],
    ['termijn', ''],
    ['dagen', 9],
  ])('refuses a value that makes no sense: %s %s', async (name, value) => {
    const before = await advised(bare());
    await expect(carriedOut(before, 6, { [name]: value })).rejects.toThrow(/kies voor/);
  });
  it('meets more than nine in ten points of the example texts', async () => {
    const files = readdirSync(EXAMPLES).filter((name) => name.endsWith('.md'));
    let met = 0;
    let all = 0;
    for (const file of files.filter((_, index) => index % 4 === 0)) {
      const before = await advised(readFileSync(`${EXAMPLES}/${file}`, 'utf8'));
      for (const { point } of before.result.outcome === 'getoetst' ? before.advice : []) {
        const { finding } = await carriedOut(before, point);
        all += 1;
        if (finding?.verdict === 'voldoet') met += 1;
      }
    }
    expect(all).toBeGreaterThan(60);
    expect(met / all).toBeGreaterThan(0.9);
  }, 120_000);
});

describe('what makes way', () => {
  const LIMIT =
    'Een ouder met een inkomen boven 130% van het wettelijk minimumloon krijgt geen tegemoetkoming.';
  it('is the paragraph that decides, and not what only belongs to it', async () => {
    const before = await advised(
      bare('#### Artikel 2a. Voorwaarden', `1. ${LIMIT}`, '2. De ouder woont in Zandrecht.'),
    );
    const { struck, placement } = adviceOn(before, 5);
    expect(struck.map(({ quote }) => quote)).toEqual([LIMIT]);
    expect(placement).toMatchObject({ kind: 'in-plaats-van', place: 'artikel 2a, eerste lid' });
    const { text } = await carriedOut(before, 5);
    expect(text).not.toContain('130%');
    expect(text).toContain('De ouder woont in Zandrecht.');
  });
  it('is named elsewhere, and the advice says where', async () => {
    const before = await advised(
      bare(
        '#### Artikel 2a. Voorwaarden',
        LIMIT,
        '#### Artikel 2b. Bewijs',
        'De ouder toont het inkomen, bedoeld in artikel 2a, aan. Artikel 2a van de Participatiewet geldt niet.',
      ),
    );
    expect(adviceOn(before, 5).mentions).toEqual(['artikel 2b']);
  });
  it('is not looked for in a text where the law has an article with the same number', async () => {
    const before = await advised(
      bare(
        '#### Artikel 2a. Voorwaarden',
        LIMIT,
        '#### Artikel 2b. Grondslag',
        'Dit berust op artikel 2a van de Participatiewet.',
      ),
    );
    expect(adviceOn(before, 5).mentions).toEqual([]);
  });
});

describe('where it goes', () => {
  it('is before the end of the rules where no heading fits, with the next free numbers', async () => {
    const { advice } = await advised(bare());
    const headings = advice.map(({ placement }) => placement.heading);
    expect(new Set(headings).size).toBe(headings.length);
    expect(advice.every(({ placement }) => placement.place !== 'artikel 3')).toBe(true);
  });
  it('is within the part about SMI of a text that is about more', async () => {
    const before = await advised(readFileSync(`${EXAMPLES}/52-vosbergen.md`, 'utf8'));
    const { placement } = adviceOn(before, 9);
    expect(placement.place).toMatch(/^paragraaf 4\./);
    expect((await carriedOut(before, 9)).finding?.verdict).toBe('voldoet');
  });
});
