/**
 * `npm run bench:oogst`: a sweep over made texts, as `oogst --alles` does it: fetched from a service on this machine,
 * stopped half-way at a budget, gone on, and screened once more from disk. Prints texts a second and the memory it took.
 */
import { rmSync } from 'node:fs';
import { loadRegister } from '../../src/reading/metadata/index.js';
import { emptyCorpus, roundOf } from '../harvesting/round.js';
import { FakeService } from '../harvesting/server/service.js';
import { smiText } from '../harvesting/server/texts.js';

const TEXTS = 20_000;
/** One in a hundred is about SMI; the others hold no word of it. */
const EVERY = 100;
/** Characters of a text that is about something else: the middle of what the national site holds. */
const LENGTH = 18_000;

const FILLER =
  'Het college kan aan de vergunning voorschriften verbinden over het innemen van een standplaats en het parkeren op de openbare weg. De leges staan in de tarieventabel. ';
const { municipalities } = loadRegister('corpus/register');

function madeText(index: number) {
  const creator = municipalities[index % municipalities.length]?.name ?? '';
  const made = smiText(800_000 + index, creator);
  if (index % EVERY === 0) return made;
  const title = `Verordening ${index} ${creator}`;
  const body = FILLER.repeat(Math.ceil(LENGTH / FILLER.length));
  const head = made.xml.slice(0, made.xml.indexOf('<body>')).replaceAll(made.title, title);
  return {
    ...made,
    title,
    xml: `${head}<body><intitule>${title}</intitule><regeling><regeling-tekst><artikel><kop><label>Artikel</label><nr>1</nr></kop><al>${body}</al></artikel></regeling-tekst></regeling></body></cvdr>`,
  };
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}

const service = new FakeService(Array.from({ length: TEXTS }, (_, index) => madeText(index)));
await service.start();
const folder = emptyCorpus();
const codes = municipalities.map(({ code }) => code);
for (const [what, budget] of [
  ['eerste run, tot het budget', TEXTS / 2],
  ['tweede run, de rest', TEXTS * 2],
  ['derde run, alles van schijf', TEXTS * 2],
] as const) {
  const asked = service.requests.length;
  const started = performance.now();
  // The made service answers the questions in this same process: that time is not of the harvest.
  let texts = started;
  const summary = await roundOf(service.base, folder, {
    codes,
    sweep: true,
    settings: { perPagina: 1000, budget },
    onStep: (phase) => {
      if (phase === 'vragen') texts = performance.now();
    },
  });
  const asking = (texts - started) / 1000;
  const seconds = (performance.now() - texts) / 1000;
  const seen = summary.fetched + summary.onDisk;
  process.stdout.write(
    `${what}: vragen in ${asking.toFixed(0)} s; ${seen} teksten in ${seconds.toFixed(0)} s (${(seen / seconds).toFixed(0)} per seconde), ${service.requests.length - asked} verzoeken, ${summary.kept} over SMI, geheugen ${megabytes(process.memoryUsage().rss)} (heap ${megabytes(process.memoryUsage().heapUsed)})\n`,
  );
}
await service.stop();
rmSync(folder, { recursive: true });
