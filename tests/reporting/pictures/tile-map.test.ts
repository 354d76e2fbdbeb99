import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OUTCOME_CATEGORIES, OUTCOMES } from '../../../src/reporting/pictures/palette.js';
import { type MapTile, tileMap, tileMapTable } from '../../../src/reporting/pictures/tile-map.js';
import { placesFrom, tilesCsv, tilesFrom } from '../../support/make/tiles/files.js';
import { layoutTiles, qualityOf } from '../../support/make/tiles/layout.js';
import { WATERS } from '../../support/make/tiles/water.js';
import { readSvg, textsOf, titlesOf } from './read-svg.js';
import { frame } from './samples.js';

const REGISTER = readFileSync('corpus/register/gemeenten.csv', 'utf8');
const STORED = readFileSync('corpus/register/tegels.csv', 'utf8');
const places = placesFrom(REGISTER);
const stored = tilesFrom(STORED);

describe('the tiles of the register', () => {
  it('are there for every municipality, each in a place of its own', () => {
    expect(stored.map(({ code }) => code).sort()).toEqual(places.map(({ code }) => code).sort());
    expect(new Set(stored.map(({ column, row }) => `${column} ${row}`)).size).toBe(342);
    expect(stored.every(({ column, row }) => Number.isInteger(column) && column >= 0 && row >= 0)).toBe(true);
  });

  it('lie as near and as much beside their neighbours as the register says', () => {
    const byCode = new Map(stored.map((tile) => [tile.code, tile]));
    const quality = qualityOf(
      places,
      places.flatMap(({ code }) => byCode.get(code) ?? []),
      WATERS,
    );
    expect(quality.meanDisplacement).toBeLessThan(1.05);
    expect(quality.touching).toBeGreaterThan(0.82);
    expect(quality.withinTwo).toBe(1);
    expect(quality.touchingOverWater).toBe(0);
  });

  it('are what the script makes of the register of now', () => {
    expect(tilesCsv(layoutTiles(places, WATERS))).toBe(STORED);
  });

  it('can be made for other municipalities, for one and for none', () => {
    const invented = Array.from({ length: 9 }, (_, i) => ({
      code: `V${i}`,
      latitude: 52 + Math.floor(i / 3) / 9,
      longitude: 5 + (i % 3) / 6,
    }));
    const tiles = layoutTiles(invented);
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(9);
    expect(layoutTiles(invented.slice(0, 1))).toHaveLength(1);
    expect(layoutTiles([])).toEqual([]);
  });

  it('are not made from a register with a broken position', () => {
    expect(() => placesFrom('code,lat,lon\nX,52,')).toThrow(/no lon/);
    expect(() => placesFrom('code,lat,lon\nX,noord,5')).toThrow(/no degrees/);
  });
});

const country: readonly MapTile[] = stored.map(({ code, column, row }, index) => ({
  code,
  name: `Gemeente ${code}`,
  column,
  row,
  province: index % 2 === 0 ? 'Oost' : 'West',
  category: OUTCOMES[index % OUTCOMES.length] ?? 'voldoet',
}));
const shared = { categories: OUTCOME_CATEGORIES, legend: 'Oordeel' };

describe('the map', () => {
  const input = {
    ...frame('breed'),
    ...shared,
    tiles: country,
    linkFor: ({ code }: MapTile) => `gemeenten/${code}.html`,
  };
  const svg = tileMap(input);

  it('has a tile with a link and a name with the verdict for each municipality, and stays small', () => {
    const links = readSvg(svg).filter(({ name }) => name === 'a');
    expect(links.map(({ attributes }) => attributes.href).sort()).toEqual(
      country.map(({ code }) => `gemeenten/${code}.html`).sort(),
    );
    expect(titlesOf(svg)).toContain(`Gemeente ${country[1]?.code}: Voldoet deels`);
    expect(titlesOf(svg)).toHaveLength(342);
    expect(Buffer.byteLength(svg)).toBeLessThan(80_000);
  });

  it('counts in the legend what is on the map', () => {
    expect(textsOf(svg).filter((text) => text === '49' || text === '48')).toHaveLength(7);
    expect(tileMapTable(input).rows).toHaveLength(342);
  });

  it('is an image where there are no links', () => {
    const { linkFor: _, ...without } = input;
    const [root] = readSvg(tileMap(without));
    expect(root?.attributes.role).toBe('img');
  });

  it('draws a line only between tiles of different provinces', () => {
    const two = (other: string): string =>
      tileMap({
        ...frame('smal'),
        ...shared,
        tiles: [
          { code: 'A', name: 'A', column: 0, row: 0, province: 'Oost', category: 'voldoet' },
          { code: 'B', name: 'B', column: 1, row: 0, province: other, category: 'voldoet' },
        ],
      });
    const line = (svg: string) =>
      readSvg(svg).filter(({ attributes }) => attributes['pointer-events'] === 'none');
    expect(line(two('Oost'))).toEqual([]);
    expect(line(two('West'))).toHaveLength(1);
  });

  it('shows one municipality, with letters and a detail', () => {
    const one = tileMap({
      ...frame('breed'),
      ...shared,
      tiles: [
        {
          code: 'A',
          name: 'Waterhoven',
          column: 7,
          row: 3,
          province: '',
          category: 'ontbreekt',
          detail: '3 maanden',
          label: 'Wat',
        },
      ],
    });
    expect(titlesOf(one)).toEqual(['Waterhoven: Ontbreekt, 3 maanden']);
    expect(textsOf(one)).toContain('Wat');
  });

  it('refuses tiles that lie on each other and categories that it does not know', () => {
    const [first, second] = country;
    if (first === undefined || second === undefined) throw new Error('no tiles');
    expect(() =>
      tileMap({ ...input, tiles: [first, { ...second, column: first.column, row: first.row }] }),
    ).toThrow(/Two tiles/);
    expect(() => tileMap({ ...input, tiles: [{ ...first, category: 'anders' }] })).toThrow(/anders/);
  });
});
