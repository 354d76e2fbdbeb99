/** `basislijn oogst`: finds, fetches and keeps the regulations of municipalities, and tells what was done. */
import { existsSync, statSync } from 'node:fs';
import { HarvestError } from '../../harvesting/errors.js';
import { PoliteClient } from '../../harvesting/http/client.js';
import type { HarvestSummary, Screen } from '../../harvesting/model.js';
import { estimate, planQuestions } from '../../harvesting/plan.js';
import { harvest } from '../../harvesting/run.js';
import { selfTest } from '../../harvesting/self-test.js';
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

function number(value: number): string {
  return value.toLocaleString('nl-NL');
}

/** Consolidation takes weeks, at times months: what was announced within a year may still be missing. */
function yearBefore(date: string): string {
  return `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
}

function counted(value: number, one: string, more: string): string {
  return `${number(value)} ${value === 1 ? one : more}`;
}

function tellPlan(
  options: OogstOptions,
  settings: HarvestSettings,
  questions: readonly { name: string; query: string }[],
): void {
  const { requests, minutes } = estimate(questions.length, options.alles === true, settings);
  process.stdout.write(
    `${[
      `Dit gaat de oogst vragen aan ${new URL(settings.adressen.zoekdienst).host}:`,
      ...questions.slice(0, 40).map(({ name, query }) => `  ${name}: ${query}`),
      ...(questions.length > 40 ? [`  en nog ${number(questions.length - 40)} vragen`] : []),
      '',
      `${number(questions.length)} vragen, minstens ${number(requests)} verzoeken, ongeveer ${number(minutes)} minuten of meer.`,
      `Grens per keer: ${settings.budget === null ? 'geen' : `${number(settings.budget)} verzoeken`}. Pauze: ${number(settings.pauze)} milliseconden.`,
      'Er is niets gevraagd en niets geschreven (--droog).',
    ].join('\n')}\n`,
  );
}

function tellSummary(summary: HarvestSummary, folder: string): void {
  const lines = [
    summary.resumed ? 'Een afgebroken oogst is verder gegaan waar hij was.' : '',
    `${counted(summary.questions, 'vraag', 'vragen')}, ${counted(summary.hits, 'treffer', 'treffers')}, ${counted(summary.works, 'regeling', 'regelingen')}.`,
    `${counted(summary.fetched, 'tekst', 'teksten')} opgehaald, ${number(summary.onDisk)} al aanwezig. ${counted(summary.requests, 'verzoek', 'verzoeken')}.`,
    `${counted(summary.kept, 'tekst', 'teksten')} over SMI bewaard in ${folder}; ${counted(summary.rejected, 'andere tekst', 'andere teksten')} niet.`,
    summary.unknownOwners.length === 0
      ? ''
      : `Van wie zijn deze teksten? Kijk zelf: ${summary.unknownOwners.join(', ')}.`,
    ...summary.announced.map(
      ({ available, creator, title, page }) =>
        `Bekendgemaakt en nog niet in de regelingenbank (${available ?? 'datum onbekend'}): ${creator}, ${title}, ${page}`,
    ),
    summary.complete
      ? 'De ronde is klaar.'
      : 'De ronde is nog niet klaar. Start de oogst opnieuw: hij gaat verder waar hij was.',
  ];
  process.stdout.write(`${lines.filter((line) => line !== '').join('\n')}\n`);
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
  const outcomes = await selfTest({ client, settings, date }, (done, all) =>
    progress.step('vragen', done, all),
  );
  progress.done();
  return tellSelfTest(outcomes);
}

export async function oogst(options: OogstOptions): Promise<number> {
  if (options.smal === true && options.alles === true)
    throw new UsageError('--smal en --alles gaan niet samen.');
  const settings = settingsOf(options);
  const other = await withoutHarvest(options, settings);
  if (other !== null) return other;
  const names = namesOfRegister();
  const codes = codesOf(options.gemeente ?? null, names);
  const date = referenceDateOf(options.peildatum);
  const creators = (of: readonly string[]): readonly string[] =>
    of.flatMap((code) => creatorNames(code, names));
  const terms = loadTerms();
  const questions = planQuestions(
    terms,
    {
      creators: options.gemeente === undefined ? null : creators(codes),
      nets: options.alles === true ? 'alles' : options.smal === true ? 'smal' : 'smal-en-breed',
      date,
    },
    creators(codes),
  );
  if (options.droog === true) {
    tellPlan(options, settings, questions);
    return EXIT.ok;
  }
  const folder = options.uit ?? FOLDER;
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new UsageError(`"${folder}" van --uit is een bestand. Geef een map op.`);
  const store = new CorpusStore(folder);
  const client = clientFor(settings);
  const progress = harvestProgress(process.stderr, options.stil === true);
  try {
    const summary = await harvest(
      {
        questions,
        date,
        codes,
        announcements:
          options.gemeente === undefined && options.alles !== true
            ? { nets: terms.bekendmaking, since: yearBefore(date) }
            : null,
      },
      {
        client,
        settings,
        store,
        names,
        bodies: jointBodies(names),
        screen,
        now: () => new Date().toISOString(),
        onStep: progress.step,
      },
    );
    progress.done();
    for (const trouble of summary.troubles) process.stderr.write(`${trouble}\n`);
    if (options.json === true) process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
    else if (options.stil !== true) tellSummary(summary, folder);
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
