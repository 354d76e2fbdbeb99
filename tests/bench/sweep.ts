/**
 * `npm run bench:oogst`: a sweep over made texts, as `oogst --alles` does it, by the built program in a process of its
 * own. First a tenth of them is fetched from a service on this machine, stopped half-way at a budget and gone on with.
 * Then all stand on disk already and are screened from there. Prints texts a second, how many the quick first reader
 * passed on, and the memory of that process as it goes.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HarvestSummary } from '../../src/harvesting/model.js';
import { CorpusStore } from '../../src/harvesting/store/corpus.js';
import { loadRegister } from '../../src/reading/metadata/index.js';
import { emptyCorpus, settingsFor } from '../harvesting/round.js';
import type { FakeText } from '../harvesting/server/answers.js';
import { FakeService } from '../harvesting/server/service.js';
import { smiText } from '../harvesting/server/texts.js';

const TEXTS = Number(process.env.TEKSTEN ?? 20_000);
/** What the national site held for the 342 municipalities in autumn 2026. */
const COUNTRY = 87_034;
/** One in a hundred is about SMI; one in ten is of a kind that speaks of children, illness or care. */
const SMI_EVERY = 100;
const NEAR_EVERY = 10;
/** Characters of a text; the lengths lie around it as those of regulations do: many short, a few very long. */
const LENGTH = 20_000;

const ELSEWHERE = [
  'Het college kan aan de vergunning voorschriften verbinden over het innemen van een standplaats en het parkeren.',
  'De leges staan in de tarieventabel die bij deze verordening hoort en worden jaarlijks aangepast aan het prijspeil.',
  'De rechthebbende is verplicht het graf te onderhouden; de beheerder kan een gedenkteken laten verwijderen.',
  'De raad benoemt uit zijn midden een commissie die het college adviseert over de jaarrekening en de begroting.',
  'Op verzoek van de houder wijst de burgemeester een gebied aan waar het verbod niet geldt voor de duur van het feest.',
  'De subsidie wordt vastgesteld op basis van de werkelijke kosten, tot het bedrag dat in de beschikking staat.',
];
const NEAR = [
  'De jeugdige en zijn ouders krijgen een individuele voorziening als eigen kracht niet toereikend is.',
  'Een cliënt met een beperking kan een maatwerkvoorziening krijgen; mantelzorgers worden betrokken bij het gesprek.',
  'Tijdens het traject naar werk kan het college de kosten van kinderopvang en van reizen vergoeden.',
  'Leerlingen die door ziekte of handicap niet zelf kunnen reizen, krijgen aangepast vervoer.',
];
const { municipalities } = loadRegister('corpus/register');

/** Between 0 and 1, the same for the same number. */
function drawn(number: number): number {
  const value = Math.sin(number * 12.9898) * 43_758.5453;
  return value - Math.floor(value);
}

function bodyFor(index: number): string {
  const near = index % NEAR_EVERY === 1;
  const length = LENGTH * Math.exp(1.1 * (drawn(index) + drawn(index + 0.3) + drawn(index + 0.7) - 1.8));
  const articles: string[] = [];
  for (let size = 0, nr = 1; size < length; nr += 1) {
    const from = near && nr % 3 === 0 ? NEAR : ELSEWHERE;
    const sentences = [0, 1, 2].map(
      (part) => from[Math.floor(drawn(index * 7 + nr * 3 + part) * from.length)],
    );
    const article = `<artikel><kop><label>Artikel</label><nr>${nr}</nr></kop><lid><lidnr>1.</lidnr><al>${sentences.join(' ')}</al></lid></artikel>`;
    articles.push(article);
    size += article.length;
  }
  return articles.join('');
}

/** Made anew whenever it is asked for: what this process holds does not grow with the number of texts. */
function madeText(index: number): FakeText {
  const creator = municipalities[index % municipalities.length]?.name.replace(/\.\)$/, ')') ?? '';
  if (index % SMI_EVERY === 0) return smiText(800_000 + index, creator);
  const work = `CVDR${800_000 + index}`;
  const title = `Regeling ${index} van ${creator}`;
  return {
    work,
    version: 1,
    title,
    creator,
    body: title,
    get xml() {
      return `<?xml version="1.0" encoding="UTF-8"?><cvdr xmlns="http://standaarden.overheid.nl/cvdr/terms/"><meta/><body><intitule>${title}</intitule><regeling><regeling-tekst>${bodyFor(index)}</regeling-tekst></regeling></body></cvdr>`;
    },
  };
}

interface Measured {
  readonly summary: HarvestSummary;
  readonly seconds: number;
  /** Seconds that a core worked on it: on a busy machine less than what went by. */
  readonly cpu: number;
  /** Megabytes of the process, at a quarter, half, three quarters and the end, and at most. */
  readonly memory: readonly number[];
}

/** Ticks of the clock of Linux in a second. */
const TICKS = 100;

function cpuOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return 0;
  }
}

function megabytesOf(pid: number | undefined): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1000;
  } catch {
    return null;
  }
}

function sweep(folder: string, settings: string, args: readonly string[]): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(
      process.execPath,
      [
        'dist/cli/main.js',
        'oogst',
        '--alles',
        '--instellingen',
        settings,
        '--uit',
        folder,
        '--json',
        ...args,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const samples: number[] = [];
    let cpu = 0;
    const watch = setInterval(() => {
      cpu = Math.max(cpu, cpuOf(child.pid));
      const megabytes = megabytesOf(child.pid);
      if (megabytes !== null) samples.push(megabytes);
    }, 250);
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString('utf8');
    });
    child.on('error', reject);
    child.on('close', () => {
      clearInterval(watch);
      const at = (share: number): number => samples[Math.floor((samples.length - 1) * share)] ?? 0;
      resolve({
        summary: JSON.parse(out) as HarvestSummary,
        seconds: (performance.now() - started) / 1000,
        cpu,
        memory: [at(0.25), at(0.5), at(0.75), at(1), Math.max(...samples)],
      });
    });
  });
}

/** Puts texts on disk as a harvest would have, but for forcing each to disk: that is what is measured elsewhere. */
class QuickStore extends CorpusStore {
  override save(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

function fill(folder: string, texts: readonly FakeText[], base: string): void {
  const store = new QuickStore(folder);
  for (const text of texts) {
    const id = { work: text.work, version: text.version };
    const record = {
      id,
      title: text.title,
      creator: text.creator,
      creatorKind: 'overheid:Gemeente',
      kind: null,
      modified: '2025-01-01',
      issued: null,
      inForce: '2024-01-01',
      outOfForce: null,
      organ: null,
      publications: [],
      xmlUrl: null,
      pageUrl: null,
    };
    const bytes = new TextEncoder().encode(text.xml);
    const at = '2026-11-23T12:00:00.000Z';
    store.keep({ record, bytes, url: base, etag: null, contentType: null, at, foundBy: [] });
  }
}

function tell(what: string, { summary, seconds, cpu, memory }: Measured): void {
  const seen = summary.fetched + summary.onDisk;
  const minutes = (spent: number): string => ((COUNTRY / seen) * (spent / 60)).toFixed(1);
  process.stdout.write(
    `${what}: ${seen} teksten (${summary.fetched} opgehaald) in ${seconds.toFixed(0)} s (${cpu.toFixed(0)} s rekentijd), ${(seen / seconds).toFixed(0)} per seconde; ${summary.read} doorgegeven, ${summary.kept} over SMI; ${summary.requests} verzoeken; geheugen ${memory.map((value) => value.toFixed(0)).join(', ')} MB; het land in ${minutes(seconds)} minuten, ${minutes(cpu)} minuten rekentijd\n`,
  );
}

const all = Array.from({ length: TEXTS }, (_, index) => madeText(index));
const few = all.slice(0, TEXTS / 10);
const service = new FakeService(few);
await service.start();
const folder = emptyCorpus();
const settings = join(emptyCorpus(), 'instellingen.yaml');
writeFileSync(settings, JSON.stringify(settingsFor(service.base, { perPagina: 1000 })));
const budget = ['--budget', String(few.length)];
tell('ophalen, tot het budget', await sweep(folder, settings, budget));
tell('ophalen, de rest', await sweep(folder, settings, budget));
const texts = service.fetched;
process.stdout.write(`dubbel opgehaald: ${texts.length - new Set(texts).size}\n`);
service.texts = all;
fill(folder, all, service.base);
tell('van schijf', await sweep(folder, settings, []));
tell('van schijf, zonder vragen', await sweep(folder, settings, ['--van-schijf']));
await service.stop();
rmSync(folder, { recursive: true });
