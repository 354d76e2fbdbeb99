/** Runs a round of the harvest against the fake service, in a folder of its own, without pauses. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { creatorNames, jointBodies, loadTerms, namesOfRegister } from '../../src/cli/harvest-data.js';
import { type Manners, PoliteClient, type World } from '../../src/harvesting/http/client.js';
import type { HarvestSummary } from '../../src/harvesting/model.js';
import { creatorsFor } from '../../src/harvesting/owners.js';
import { planQuestions } from '../../src/harvesting/plan.js';
import { harvest } from '../../src/harvesting/run.js';
import type { HarvestSettings } from '../../src/harvesting/settings.js';
import { CorpusStore } from '../../src/harvesting/store/corpus.js';
import { loadRegister } from '../../src/reading/metadata/index.js';
import { readDocument } from '../../src/reading/read.js';
import { subjectOf } from '../../src/reading/subject/index.js';
import { type Trail, trailSchema } from '../../src/results/trail.js';
import type { FakeText } from './server/answers.js';
import { otherText, smiText } from './server/texts.js';

const REGISTER = loadRegister('corpus/register');
const DATE = '2026-11-23';

export const ZWOLLE = 'GM0193';
export const DEVENTER = 'GM0150';

/** Two municipalities: one with a text on SMI and another text, one with four versions in an order that misleads. */
export function fewTexts(): readonly FakeText[] {
  return [
    smiText(900001, 'Zwolle'),
    otherText(900002, 'Zwolle'),
    smiText(900003, 'Deventer', 1, { inForce: '2020-01-01', outOfForce: '2024-01-01' }),
    smiText(900003, 'Deventer', 3, { inForce: '2024-01-01', outOfForce: '2025-01-01' }),
    smiText(900003, 'Deventer', 2, { inForce: '2025-01-01' }),
    smiText(900003, 'Deventer', 4, { inForce: '2027-01-01' }),
  ];
}

export function readTrail(folder: string, code: string): Trail {
  return trailSchema.parse(JSON.parse(readFileSync(join(folder, '.oogst/sporen', `${code}.json`), 'utf8')));
}

/** Expressions that stand in the folder of a municipality, as `CVDR900001_1`. */
export function placedIn(folder: string, code: string): readonly string[] {
  return new CorpusStore(folder)
    .placed(code)
    .map(({ work, version }) => `${work}_${version}`)
    .sort();
}

export function emptyCorpus(): string {
  return mkdtempSync(join(tmpdir(), 'basislijn-oogst-'));
}

export function settingsFor(base: string, changed: Partial<HarvestSettings> = {}): HarvestSettings {
  return {
    adressen: {
      zoekdienst: `${base}/sru/Search`,
      publicaties: `${base}/op`,
      bestanden: base,
      vertrouwd: ['127.0.0.1'],
    },
    contact: 'test@voorbeeldstad.example',
    pauze: 0,
    gelijktijdig: 1,
    pogingen: 3,
    wachttijd: 1,
    tijdslimiet: 2000,
    budget: null,
    perPagina: 5,
    grootsteVraag: 4000,
    grootsteBestand: 5_000_000,
    ...changed,
  };
}

export function clientFor(settings: HarvestSettings, world?: World): PoliteClient {
  const manners: Manners = {
    pause: settings.pauze,
    atOnce: settings.gelijktijdig,
    tries: settings.pogingen,
    wait: settings.wachttijd,
    timeout: settings.tijdslimiet,
    budget: settings.budget,
    userAgent: `basislijn/0.0.0 (+${settings.contact})`,
    largest: settings.grootsteBestand,
    trusted: settings.adressen.vertrouwd,
  };
  return world === undefined ? new PoliteClient(manners) : new PoliteClient(manners, world);
}

export interface RoundOptions {
  readonly settings?: Partial<HarvestSettings>;
  readonly codes?: readonly string[];
  readonly date?: string;
  readonly announcements?: boolean;
  /** Everything that holds of every municipality, instead of the two nets. */
  readonly sweep?: boolean;
  /** Each municipality of the codes and its joint bodies asked for by themselves, as `--gemeente` does. */
  readonly apart?: boolean;
  readonly fromDisk?: boolean;
  readonly now?: string;
  readonly world?: World;
  readonly store?: CorpusStore;
  /** Told of each text that the reader itself looks at. */
  readonly onRead?: (name: string) => void;
  readonly onStep?: (phase: string, done: number) => void;
}

export async function roundOf(
  base: string,
  folder: string,
  options: RoundOptions = {},
): Promise<HarvestSummary> {
  const settings = settingsFor(base, options.settings);
  const names = namesOfRegister();
  const date = options.date ?? DATE;
  const bodies = jointBodies(names);
  const codes = options.codes ?? ['GM0193', 'GM0150'];
  const everyone = creatorsFor(
    options.sweep === true ? REGISTER.municipalities.map(({ code }) => code) : codes,
    (code) => creatorNames(code, names),
    bodies,
  );
  const creators = options.apart === true ? everyone : null;
  const announcements = { nets: loadTerms().bekendmaking, since: '2026-01-01', creators };
  return harvest(
    {
      questions: planQuestions(
        loadTerms(),
        { creators, nets: options.sweep === true ? 'alles' : 'smal-en-breed', date },
        everyone,
      ),
      date,
      codes,
      announcements: options.announcements === true ? announcements : null,
      fromDisk: options.fromDisk === true,
    },
    {
      client: clientFor(settings, options.world),
      settings,
      store: options.store ?? new CorpusStore(folder),
      names,
      bodies,
      screen: async (bytes, name) => {
        options.onRead?.(name);
        const subject = subjectOf(await readDocument(bytes, name, REGISTER));
        return subject.kind === 'smi'
          ? { smi: true, why: 'gaat over SMI' }
          : { smi: false, why: subject.seems };
      },
      now: () => options.now ?? '2026-11-23T12:00:00.000Z',
      onStep: options.onStep ?? (() => {}),
    },
  );
}
