/**
 * Writes `corpus/register/tegels.csv`: a hexagonal tile for every municipality, worked out from `gemeenten.csv` as
 * described in `tiles/layout.ts`. Run by hand after the register has changed: `npm run tegels`. For another register:
 * `npm run tegels -- <municipalities.csv> <tiles.csv>`, with the columns code, lat and lon.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { placesFrom, tilesCsv } from './tiles/files.js';
import { layoutTiles, qualityOf } from './tiles/layout.js';
import { WATERS } from './tiles/water.js';

const [source = 'corpus/register/gemeenten.csv', target = 'corpus/register/tegels.csv'] =
  process.argv.slice(2);
const places = placesFrom(readFileSync(source, 'utf8'));
const tiles = layoutTiles(places, WATERS);
writeFileSync(target, tilesCsv(tiles));
console.log(target, tiles.length, qualityOf(places, tiles, WATERS));
