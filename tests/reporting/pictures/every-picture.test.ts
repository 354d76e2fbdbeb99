import { describe, expect, it } from 'vitest';
import { WIDTHS } from '../../../src/reporting/pictures/svg.js';
import { textWidth } from '../../../src/reporting/pictures/text.js';
import { trend } from '../../../src/reporting/pictures/trend.js';
import { readSvg, textsOf } from './read-svg.js';
import { emptyPictures, everyPicture, frame } from './samples.js';

const NASTY = `<script>alert("1")</script> & 'Kwel' \u0007 ]]>`;
const LONG = 'Samenwerkingsverband Noordwesterkwelderzandpolderlanden en omstreken met veel woorden '.repeat(
  4,
);
const BOTH = ['breed', 'smal'] as const;

describe.each(BOTH)('every picture, %s', (width) => {
  const usual = everyPicture(width, 'Kwelderzand');
  const names = Object.keys(usual);

  it.each(names)('%s is well-formed, has a name and a description, and scales', (name) => {
    const svg = usual[name]?.svg ?? '';
    const [root] = readSvg(svg);
    expect(root?.attributes.role).toBe(name === 'tile map' ? 'group' : 'img');
    const byId = new Map(readSvg(svg).map((element) => [element.attributes.id, element]));
    expect(byId.get(root?.attributes['aria-labelledby'])?.text).toBe('Kwelderzand');
    expect(byId.get(root?.attributes['aria-describedby'])?.text).toBe('Wat er te zien is.');
    expect(root?.attributes.viewBox).toMatch(new RegExp(`^0 0 ${WIDTHS[width]} \\d+$`));
    expect(root?.attributes.width).toBeUndefined();
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it.each(names)('%s has ids that are used once, and refers to what is there', (name) => {
    const svg = usual[name]?.svg ?? '';
    const ids = readSvg(svg).flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith('plaat-'))).toBe(true);
    const used = [...svg.matchAll(/url\(#([^)]+)\)|<use href="#([^"]+)"/g)].map(([, a, b]) => a ?? b);
    expect(used.filter((id) => id === undefined || !ids.includes(id))).toEqual([]);
  });

  it.each(names)('%s keeps what people wrote as text', (name) => {
    const svg = everyPicture(width, NASTY)[name]?.svg ?? '';
    expect(readSvg(svg).some((element) => element.name === 'script')).toBe(false);
    expect(readSvg(svg).find((element) => element.name === 'title')?.text).toBe(NASTY.replace('\u0007', ''));
  });

  it.each(names)('%s keeps long names inside the picture', (name) => {
    const svg = everyPicture(width, LONG)[name]?.svg ?? '';
    for (const { name: element, attributes, text } of readSvg(svg)) {
      if (element !== 'text') continue;
      const long = textWidth(text, Number(attributes['font-size'] ?? 14));
      const x = Number(attributes.x);
      const start =
        attributes['text-anchor'] === 'end'
          ? x - long
          : attributes['text-anchor'] === 'middle'
            ? x - long / 2
            : x;
      expect(start, text).toBeGreaterThanOrEqual(-12);
      expect(start + long, text).toBeLessThanOrEqual(WIDTHS[width] + 12);
    }
  });

  it.each(names)('%s has a table whose rows fit its header', (name) => {
    const table = usual[name]?.table;
    expect(table?.rows.length).toBeGreaterThan(0);
    for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.header.length ?? -1);
  });

  it.each(Object.entries(emptyPictures(width)))('%s says so', (_, svg) => {
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(textsOf(svg).join('').length).toBeGreaterThan(0);
  });
});

describe('a picture', () => {
  it('refuses an id that would break out of its attribute', () => {
    for (const id of ['"><script>', '', '1a', 'met spatie']) {
      expect(() => trend({ ...frame('breed'), id, rounds: [] }), id).toThrow(/Not an id/);
    }
  });

  it('replaces half a character', () => {
    const title = readSvg(trend({ ...frame('breed', 'Punt \ud800'), rounds: [] }))[1];
    expect(title?.text).toBe('Punt \ufffd');
  });
});
