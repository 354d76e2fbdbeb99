/** A national round: 342 municipalities, 2,000 documents; memory flat, the pace kept, going on after a stop. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CorpusStore } from '../../src/harvesting/store/corpus.js';
import { loadRegister } from '../../src/reading/metadata/index.js';
import { emptyCorpus, roundOf } from './round.js';
import { FakeService } from './server/service.js';
import { otherText, smiText } from './server/texts.js';

const { municipalities } = loadRegister('corpus/register');
const DOCUMENTS = 2000;
/** Megabytes that a round may grow beyond what it starts with. */
const GROWTH = 250;

let service: FakeService;

beforeAll(async () => {
  service = new FakeService(
    Array.from({ length: DOCUMENTS }, (_, index) => {
      const { name } = municipalities[index % municipalities.length] ?? { name: 'Zwolle' };
      const creator = name.replace(/\.\)$/, ')');
      return index < municipalities.length
        ? smiText(800000 + index, creator)
        : otherText(800000 + index, creator);
    }),
  );
  await service.start();
});

afterAll(async () => {
  await service.stop();
});

describe('a national round', () => {
  it('stops at its budget, goes on, and ends with every municipality in its place', async () => {
    const folder = emptyCorpus();
    const codes = municipalities.map(({ code }) => code);
    const options = { codes, settings: { perPagina: 100, budget: 1200 } };
    const before = process.memoryUsage().heapUsed;
    const first = await roundOf(service.base, folder, options);
    expect(first.complete).toBe(false);
    const second = await roundOf(service.base, folder, options);
    expect(second).toMatchObject({ complete: true, resumed: true, unknownOwners: [] });
    expect(first.fetched + second.fetched).toBe(DOCUMENTS);
    expect(second.kept).toBe(municipalities.length);
    const store = new CorpusStore(folder);
    expect(codes.filter((code) => store.placed(code).length !== 1)).toEqual([]);
    expect((process.memoryUsage().heapUsed - before) / 1_000_000).toBeLessThan(GROWTH);
    expect(
      new Set(service.requests.filter(({ path }) => path.startsWith('/cvdr')).map(({ path }) => path)).size,
    ).toBe(service.requests.filter(({ path }) => path.startsWith('/cvdr')).length);
  }, 240_000);
});
