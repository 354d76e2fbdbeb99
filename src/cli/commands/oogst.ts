/** `basislijn oogst`: finds, fetches and keeps the regulations of municipalities, and tells what was done. */
import { existsSync, statSync } from 'node:fs';
import { HarvestError } from '../../harvesting/errors.js';
import { PoliteClient } from '../../harvesting/http/client.js';
import type { HarvestPlan, Screen } from '../../harvesting/model.js';
import { creatorsFor, type JointBody, type Names } from '../../harvesting/owners.js';
import { keyOf, planQuestions } from '../../harvesting/plan.js';
import { earlierDay } from '../../harvesting/round.js';
import { harvest } from '../../harvesting/run.js';
import { selfTest } from '../../harvesting/self-test/index.js';
import type { HarvestSettings } from '../../harvesting/settings.js';
import { CorpusStore } from '../../harvesting/store/corpus.js';
import { readDocument } from '../../reading/read.js';
import { subjectOf } from '../../reading/subject/index.js';
import { EXIT, UsageError } from '../exit-codes.js';
import {
  codesOf,
  creatorNames,
  jointBodies,
  loadSettings,
  loadTerms,
  namesOfRegister,
} from '../harvest-data.js';
import { planLines, summaryLines } from '../harvest-summary.js';
import { referenceDateOf } from '../options.js';
import { harvestProgress } from '../progress.js';
import { register } from '../read-source.js';
import { toolVersion } from '../root.js';
import { checkHarvest, freezeHarvest, tellSelfTest, tellWhatChanged } from './oogst-extra.js';

export interface OogstOptions {
  readonly uit?: string;
  readonly gemeente?: string;
  readonly smal?: boolean;
  readonly alles?: boolean;
  readonly droog?: boolean;
  readonly budget?: string;
  readonly instellingen?: string;
  readonly peildatum?: string;
  readonly stil?: boolean;
  readonly json?: boolean;
  /** True for the round before the last; a day otherwise. */
  readonly wijzigingen?: true | string;
  readonly atom?: string;
  readonly bevries?: string;
  readonly controleer?: string;
  readonly zelftest?: boolean;
  readonly vanSchijf?: boolean;
}

const FOLDER = 'corpus/overheid';

function settingsOf(options: OogstOptions): HarvestSettings {
  const settings = loadSettings(options.instellingen ?? null);
  if (options.budget === undefined) return settings;
  const budget = Number(options.budget);
  if (!Number.isInteger(budget) || budget < 1)
    throw new UsageError(
      `"${options.budget}" bij --budget is geen aantal verzoeken. Geef een heel getal, zoals 500.`,
    );
  return { ...settings, budget };
}

/** The reader itself decides: does this text give rules on SMI? */
const screen: Screen = async (bytes, name) => {
  const regulation = await readDocument(bytes, name, register());
  const subject = subjectOf(regulation);
  return subject.kind === 'smi'
    ? { smi: true, why: subject.own ? 'de tekst gaat over SMI' : 'een deel van de tekst gaat over SMI' }
    : { smi: false, why: `dit lijkt ${subject.seems}` };
};

/** Consolidation takes weeks, at times months: what was announced within a year may still be missing. */
function yearBefore(date: string): string {
  return `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
}

function clientFor(settings: HarvestSettings): PoliteClient {
  return new PoliteClient({
    pause: settings.pauze,
    atOnce: settings.gelijktijdig,
    tries: settings.pogingen,
    wait: settings.wachttijd,
    timeout: settings.tijdslimiet,
    budget: settings.budget,
    userAgent: `basislijn/${toolVersion()} (+${settings.contact})`,
    largest: settings.grootsteBestand,
    trusted: settings.adressen.vertrouwd,
  });
}

/** What needs no harvest; null when one is asked for. */
async function withoutHarvest(options: OogstOptions, settings: HarvestSettings): Promise<number | null> {
  const folder = options.uit ?? FOLDER;
  if (options.wijzigingen !== undefined) {
    const since = options.wijzigingen === true ? null : referenceDateOf(options.wijzigingen);
    return tellWhatChanged(folder, since, { json: options.json === true, atom: options.atom ?? null });
  }
  if (options.atom !== undefined) throw new UsageError('--atom werkt samen met --wijzigingen.');
  if (options.bevries !== undefined) return freezeHarvest(folder, options.bevries);
  if (options.controleer !== undefined) return checkHarvest(folder, options.controleer);
  if (options.zelftest !== true) return null;
  const date = referenceDateOf(options.peildatum);
  const client = clientFor({ ...settings, pogingen: Math.min(2, settings.pogingen) });
  const progress = harvestProgress(process.stderr, options.stil === true);
  const store = new CorpusStore(folder);
  const outcomes = await selfTest(
    {
      client,
      settings,
      bodies: jointBodies(namesOfRegister()),
      date,
      save: (name, bytes) => store.save(store.statePath('zelftest', name), bytes),
    },
    (done, all) => progress.step('vragen', done, all),
  );
  progress.done();
  return tellSelfTest(outcomes, { json: options.json === true });
}

/** What this run asks; a round that was broken off keeps its own day, unless another is asked for. */
function planOf(
  options: OogstOptions,
  store: CorpusStore,
  names: Names,
  bodies: readonly JointBody[],
): HarvestPlan {
  const codes = codesOf(options.gemeente ?? null, names);
  const everyone = creatorsFor(codes, (code) => creatorNames(code, names), bodies);
  const creators = options.gemeente === undefined ? null : everyone;
  const nets = options.alles === true ? 'alles' : options.smal === true ? 'smal' : 'smal-en-breed';
  const terms = loadTerms();
  const questionsOn = (date: string) => planQuestions(terms, { creators, nets, date }, everyone);
  const asked = referenceDateOf(options.peildatum);
  const fromDisk = options.vanSchijf === true;
  const key = keyOf(questionsOn(asked), asked);
  const earlier = earlierDay(store, key, new Date().toISOString(), fromDisk ? 'elke' : 'onaf');
  if (fromDisk && earlier === null)
    throw new UsageError(`in "${store.folder}" staat nog geen oogst met deze vragen. Laat --van-schijf weg.`);
  const date = options.peildatum === undefined || fromDisk ? (earlier ?? asked) : asked;
  return {
    questions: questionsOn(date),
    date,
    codes,
    announcements: { nets: terms.bekendmaking, since: yearBefore(date), creators },
    fromDisk,
  };
}

export async function oogst(options: OogstOptions): Promise<number> {
  if (options.smal === true && options.alles === true)
    throw new UsageError('--smal en --alles gaan niet samen.');
  const settings = settingsOf(options);
  const other = await withoutHarvest(options, settings);
  if (other !== null) return other;
  const names = namesOfRegister();
  const bodies = jointBodies(names);
  const folder = options.uit ?? FOLDER;
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new UsageError(`"${folder}" van --uit is een bestand. Geef een map op.`);
  const store = new CorpusStore(folder);
  const plan = planOf(options, store, names, bodies);
  if (options.droog === true) {
    process.stdout.write(`${planLines(plan, settings, store).join('\n')}\n`);
    return EXIT.ok;
  }
  const progress = harvestProgress(process.stderr, options.stil === true);
  try {
    const summary = await harvest(plan, {
      client: clientFor(settings),
      settings,
      store,
      names,
      bodies,
      screen,
      now: () => new Date().toISOString(),
      onStep: progress.step,
    });
    progress.done();
    for (const trouble of summary.troubles) process.stderr.write(`${trouble}\n`);
    if (options.json === true) process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
    else if (options.stil !== true)
      process.stdout.write(`${summaryLines(summary, folder, plan.fromDisk).join('\n')}\n`);
    return summary.complete ? EXIT.ok : EXIT.failed;
  } catch (error) {
    progress.done();
    if (error instanceof HarvestError) {
      process.stderr.write(`${error.describe()}\n`);
      return EXIT.failed;
    }
    throw error;
  }
}
