/** One round: everything at hand of each municipality judged together, by the norm and the program of today. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Circumstances } from '../judging/assess.js';
import { checksOn, valuesDiffer } from '../judging/dated.js';
import type { PastState, Round } from '../monitoring/model.js';
import { stateOf } from '../monitoring/summarise.js';
import { foldName } from '../reading/metadata/register.js';
import { type RunResult, runResultSchema } from '../results/schema.js';
import { assessTogether, type Outcome, type ReadFile, readFileAsSource } from './assess-file.js';
import { planWork, type Work } from './dossiers.js';
import { collectInputs } from './inputs.js';
import type { Area } from './monitor-area.js';
import { type KeptSource, RoundWriter, sourcesOf } from './monitor-rounds.js';
import { OUTPUT_MARK } from './output.js';
import type { Progress } from './progress.js';
import { trailsUnder, withoutTexts, withTrail } from './search-trails.js';

/** A report with the whole text that is bigger goes without the text: no page of the site over 500 kB. In bytes. */
const LARGEST_REPORT = 480_000;

type RenderReport = (outcome: Pick<Outcome, 'result' | 'texts'>) => Promise<string>;

export interface RoundInput {
  readonly paths: readonly string[];
  readonly area: Area;
  readonly circumstances: Circumstances;
  /** Folder of the rounds. */
  readonly folder: string;
  readonly previous: Round | null;
  readonly render: RenderReport;
  readonly progress: (total: number) => Progress;
}

export interface JudgedRound {
  readonly round: Round;
  /** What could not be read or placed, each with what to do. */
  readonly problems: readonly string[];
}

/** Code of the municipality that a work or a text is of; null where nothing says so. */
function codeOf(area: Area, work: Work, read: readonly ReadFile[]): string | null {
  const named = basename(work.file.name);
  if (area.municipalities.some(({ code }) => code === named)) return named;
  if (work.municipality !== null) return area.codeByName.get(foldName(work.municipality)) ?? null;
  for (const one of read) {
    const found = 'source' in one ? one.source.regulation.metadata.municipality?.value : undefined;
    if (found === undefined) continue;
    const code = area.codeByName.get(foldName(found.name)) ?? found.code;
    if (code !== null && area.municipalities.some((municipality) => municipality.code === code)) return code;
  }
  return codeInName(area, read[0]?.file.name ?? work.file.name);
}

/** A text that names no municipality may carry it in the name of its file: "beleidsregels-zandrecht.pdf". */
function codeInName({ municipalities }: Area, file: string): string | null {
  const words = ` ${foldName(
    basename(file)
      .replace(/\.[a-z]+$/i, '')
      .replace(/_/g, ' '),
  )} `;
  const named = municipalities.filter(({ name }) => words.includes(` ${foldName(name)} `));
  return named.length === 1 ? (named[0]?.code ?? null) : null;
}

interface Group {
  readonly read: ReadFile[];
  readonly sources: { readonly name: string; readonly path: string }[];
}

/** Everything on one municipality, whether it lay in one folder or not. */
async function grouped(
  works: readonly Work[],
  { area, circumstances }: Pick<RoundInput, 'area' | 'circumstances'>,
  problems: string[],
  progress: Progress,
): Promise<ReadonlyMap<string, Group>> {
  const groups = new Map<string, Group>();
  for (const work of works) {
    const read: ReadFile[] = [];
    for (const { file, given } of work.members) read.push(await readFileAsSource(file, circumstances, given));
    const parts = work.how === 'dossier' ? [read] : read.map((one) => [one]);
    for (const part of parts) {
      const code = codeOf(area, work, part);
      const failed = part.flatMap((one) => ('outcome' in one ? one.outcome.errors : []));
      problems.push(...failed);
      if (code === null) {
        const aboutSmi = part.some((one) => 'source' in one && one.source.aboutSmi);
        const name = part[0]?.file.name ?? work.file.name;
        if (aboutSmi)
          problems.push(
            `${name}: van welke gemeente deze tekst is, staat niet in het register. Zet hem in een map met de code van de gemeente.`,
          );
        continue;
      }
      const group = groups.get(code) ?? { read: [], sources: [] };
      group.read.push(...part);
      group.sources.push(...part.map(({ file }) => file));
      groups.set(code, group);
    }
    progress.step(work.file.name);
  }
  return groups;
}

/** The texts of the round before, by the norm and program of now; empty where neither changed. */
async function rejudged({
  previous,
  folder,
  circumstances,
}: RoundInput): Promise<ReadonlyMap<string, PastState>> {
  const states = new Map<string, PastState>();
  const same =
    previous === null ||
    (previous.normHash === circumstances.checks.hash &&
      previous.toolVersion === circumstances.toolVersion &&
      !valuesDiffer(circumstances.checks, previous.date, circumstances.referenceDate));
  if (same) return states;
  const byCode = new Map<string, KeptSource[]>();
  for (const source of sourcesOf(folder, previous.date))
    byCode.set(source.code, [...(byCode.get(source.code) ?? []), source]);
  for (const [code, sources] of byCode) {
    // By the day of then, for a text that held then must not drop out because it has lapsed since; and by the values of now.
    const checks = checksOn(circumstances.checks, circumstances.referenceDate);
    const then = { ...circumstances, checks, referenceDate: previous.date };
    const read: ReadFile[] = [];
    for (const { name, path } of sources) read.push(await readFileAsSource({ path, name }, then));
    const file = { path: code, name: code };
    states.set(code, stateOf(assessTogether(file, read, null, then).result));
  }
  return states;
}

async function reportFor(outcome: Outcome, render: RenderReport): Promise<string> {
  const whole = await render(outcome);
  return Buffer.byteLength(whole) <= LARGEST_REPORT ? whole : render({ result: outcome.result, texts: [] });
}

/** Judges and keeps a round. @throws UsageError for a wrong dossier.yaml */
export async function judgeRound(input: RoundInput): Promise<JudgedRound> {
  const { paths, area, circumstances, folder, render } = input;
  const inputs = collectInputs(paths);
  const trails = trailsUnder(paths);
  const works = planWork(inputs.files, { municipality: null, apart: false });
  const problems = [...inputs.problems, ...trails.problems];
  const progress = input.progress(works.length);
  const groups = await grouped(works, input, problems, progress);
  const writer = new RoundWriter(folder, circumstances.referenceDate);
  const states = new Map<string, PastState>();
  const keep = async (code: string, outcome: Outcome, sources: Group['sources']): Promise<void> => {
    writer.add(code, outcome.result, await reportFor(outcome, render), sources);
    states.set(code, stateOf(outcome.result));
  };
  for (const [code, { read, sources }] of groups) {
    const name = area.municipalities.find((municipality) => municipality.code === code)?.name ?? code;
    const file = { path: code, name: code };
    await keep(code, withTrail(assessTogether(file, read, name, circumstances), trails.found), sources);
  }
  for (const outcome of withoutTexts(trails.found, new Set(groups.keys()), circumstances))
    if (area.municipalities.some(({ code }) => code === outcome.file.name))
      await keep(outcome.file.name, outcome, []);
  progress.done();
  const round: Round = {
    date: circumstances.referenceDate,
    edition: circumstances.checks.norm.editie,
    normHash: circumstances.checks.hash,
    toolVersion: circumstances.toolVersion,
    states,
    rejudged: await rejudged(input),
  };
  writer.finish(round);
  return { round, problems };
}

/** Whether a folder holds results of `basislijn toets --uit` instead of texts. */
export function holdsResults(path: string): boolean {
  return existsSync(join(path, OUTPUT_MARK));
}

/** A round from results that were made before; norm and program are those of the results. */
export function keepResults(paths: readonly string[], area: Area, folder: string, date: string): JudgedRound {
  const problems: string[] = [];
  const writer = new RoundWriter(folder, date);
  const states = new Map<string, PastState>();
  let first: RunResult | null = null;
  for (const path of paths)
    for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' }).toSorted()) {
      if (!name.endsWith('.json')) continue;
      const file = join(path, name);
      let result: RunResult;
      try {
        result = runResultSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
      } catch {
        problems.push(
          `${file}: dit is geen resultaat van basislijn, of van een andere versie. Toets opnieuw met --formaat json.`,
        );
        continue;
      }
      first ??= result;
      const found = result.document.municipality?.value;
      const code =
        found === undefined ? undefined : (area.codeByName.get(foldName(found.name)) ?? found.code);
      if (code === undefined || code === null || !area.municipalities.some((one) => one.code === code)) {
        if (result.outcome === 'getoetst')
          problems.push(
            `${file}: van welke gemeente dit resultaat is, staat niet in het register. Toets opnieuw met --gemeente.`,
          );
        continue;
      }
      if (states.has(code)) {
        problems.push(
          `${file}: er is al een resultaat van ${found?.name ?? code}. Toets alles van die gemeente als één dossier.`,
        );
        continue;
      }
      const report = file.replace(/\.json$/, '.html');
      writer.add(code, result, existsSync(report) ? readFileSync(report, 'utf8') : null, []);
      states.set(code, stateOf(result));
    }
  const round: Round = {
    date,
    edition: first?.norm.edition ?? '',
    normHash: first?.norm.hash ?? '',
    toolVersion: first?.tool.version ?? '',
    states,
    rejudged: new Map(),
  };
  writer.finish(round);
  return { round, problems };
}
