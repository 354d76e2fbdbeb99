/** `basislijn monitor`: judges a round, keeps it, and builds the site of all rounds. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { FACT_SPECS, FAMILY_NAMES } from '../../clauses/index.js';
import { KENMERKEN } from '../../judging/assess.js';
import { parametersOn } from '../../judging/judge.js';
import { type Checks, loadChecks } from '../../judging/load.js';
import type { Condition, Point } from '../../judging/schema.js';
import { withGaps } from '../../judging/sentences.js';
import { buildMonitor } from '../../monitoring/build.js';
import type { MonitorData, Round } from '../../monitoring/model.js';
import { type Studies, studiesSchema } from '../../monitoring/studies.js';
import { readReliability } from '../../reporting/reliability.js';
import type { RunResult } from '../../results/schema.js';
import { EXIT, UsageError } from '../exit-codes.js';
import { type Area, areaOf } from '../monitor-area.js';
import { holdsResults, type JudgedRound, judgeRound, keepResults } from '../monitor-judge.js';
import { peopleIn } from '../monitor-people.js';
import { reportsOf, resultsOf, roundsIn } from '../monitor-rounds.js';
import { writeSite } from '../monitor-site.js';
import { referenceDateOf } from '../options.js';
import { progressOn } from '../progress.js';
import { CHECKS_FOLDER, RELIABILITY_FILE, STUDIES_FILE, toolVersion } from '../root.js';

export interface MonitorOptions {
  readonly uit: string;
  readonly rondes: string;
  readonly peildatum?: string;
  readonly bouw?: boolean;
  readonly stil?: boolean;
}

/** Facts that a decision row holds against a value of the norm: "termijnMaanden onder $minimumTermijn". */
function limitsIn(condition: Condition | undefined): readonly { fact: string; parameter: string }[] {
  if (condition === undefined) return [];
  if ('alle' in condition) return condition.alle.flatMap(limitsIn);
  if ('een' in condition) return condition.een.flatMap(limitsIn);
  if ('geen' in condition) return condition.geen.flatMap(limitsIn);
  const { feit, onder } = condition;
  return typeof onder === 'string' ? [{ fact: feit, parameter: onder.slice(1) }] : [];
}

/** What the norm asks at least of a fact: the highest value under which a row finds it too little. */
function limitsOf(point: Point, date: string): MonitorData['points'][number]['limits'] {
  const values = parametersOn(point, date);
  const limits = new Map<string, { fact: string; value: number; unit: string }>();
  for (const { fact, parameter } of point.rijen.flatMap(({ als }) => limitsIn(als))) {
    const value = values.get(parameter);
    const unit = point.parameters[parameter]?.eenheid ?? '';
    if (typeof value === 'number' && value > (limits.get(fact)?.value ?? 0))
      limits.set(fact, { fact, value, unit });
  }
  return [...limits.values()];
}

function pointsOf({ points }: Checks, date: string): MonitorData['points'] {
  return points.map((point) => ({
    number: point.punt,
    title: point.titel,
    short: point.kort,
    question: point.gevraagd.trim(),
    counts: point.status === 'telt',
    rules: point.rijen.map((row) => ({
      verdict: row.oordeel,
      cause: row.oorzaak ?? row.naam,
      sentence: withGaps(row.reden, parametersOn(point, date)),
    })),
    limits: limitsOf(point, date),
    traps: point.valkuilen,
    sources: point.bronnen,
  }));
}

/** The facts that are published, with the meaning that their family gives them. */
function factsOf(): MonitorData['facts'] {
  return KENMERKEN.flatMap((key) => {
    const spec = FACT_SPECS.find(({ name }) => name === key);
    return spec === undefined
      ? []
      : [{ key, meaning: spec.meaning, values: spec.of.type === 'keuze' ? spec.of.values : [] }];
  });
}

function studies(): Studies {
  return studiesSchema.parse(parse(readFileSync(STUDIES_FILE, 'utf8')));
}

async function newRound(
  paths: readonly string[],
  area: Area,
  checks: Checks,
  rounds: readonly Round[],
  options: MonitorOptions,
): Promise<JudgedRound> {
  const date = referenceDateOf(options.peildatum);
  if (paths.some(holdsResults)) {
    if (!paths.every(holdsResults))
      throw new UsageError('geef mappen met teksten of mappen met resultaten, niet allebei door elkaar.');
    return keepResults(paths, area, options.rondes, date);
  }
  const { renderReport } = await import('../../reporting/html/report.js');
  const reliability = readReliability(RELIABILITY_FILE);
  const norm = {
    since: checks.norm.vanaf,
    asked: new Map(checks.points.map(({ punt, gevraagd }) => [punt, gevraagd.trim()])),
  };
  return judgeRound({
    paths,
    area,
    circumstances: { checks, referenceDate: date, toolVersion: toolVersion() },
    folder: options.rondes,
    previous: rounds.filter((round) => round.date < date).at(-1) ?? null,
    render: async ({ result, texts }) => renderReport({ result, texts, reliability, norm }),
    progress: (total) => progressOn(process.stderr, total, options.stil === true),
  });
}

export async function monitor(paths: readonly string[], options: MonitorOptions): Promise<number> {
  const area = areaOf(paths);
  const checks = loadChecks(CHECKS_FOLDER, FACT_SPECS, FAMILY_NAMES);
  const stored = roundsIn(options.rondes);
  const problems: string[] = [];
  let rounds = stored.rounds;
  if (options.bouw === true) {
    if (rounds.length === 0)
      throw new UsageError(`in ${options.rondes} is nog geen ronde. Laat --bouw weg om er een te maken.`);
  } else {
    const judged = await newRound(paths, area, checks, rounds, options);
    problems.push(...judged.problems);
    rounds = [...rounds.filter(({ date }) => date !== judged.round.date), judged.round].toSorted((a, b) =>
      a.date.localeCompare(b.date),
    );
  }
  problems.push(...stored.problems);
  const newest = rounds.at(-1);
  if (newest === undefined) throw new UsageError('er is geen ronde om te tonen.');
  const results: ReadonlyMap<string, RunResult> = resultsOf(options.rondes, newest.date);
  const people = peopleIn(area, results, newest.date);
  problems.push(...people.problems);
  const data = buildMonitor({
    area: area.name,
    example: area.example,
    municipalities: area.municipalities,
    rounds,
    results,
    trails: new Map(),
    humans: people.humans,
    reactions: people.reactions,
    points: pointsOf(checks, newest.date),
    facts: factsOf(),
    worth: checks.norm.telling,
    reliability: readReliability(RELIABILITY_FILE),
  });
  const { siteFiles } = await import('../monitor-files.js');
  const reports = reportsOf(options.rondes, newest.date);
  const done = await writeSite(
    options.uit,
    siteFiles({ data, area, reports, studies: studies(), norm: checks.norm.naam }),
  );
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (options.stil !== true) {
    const judged = data.municipalities.filter(({ status }) => status === 'getoetst').length;
    process.stdout.write(
      `${judged} van ${data.municipalities.length} gemeenten getoetst, ${rounds.length === 1 ? '1 ronde' : `${rounds.length} rondes`}, ${problems.length} niet gelukt\n${done.written} bestanden geschreven, ${done.same} gelijk gebleven${done.removed === 0 ? '' : `, ${done.removed} weggehaald`}.\nOpen ${options.uit}/index.html in een browser.\n`,
    );
  }
  return problems.length > 0 ? EXIT.failed : EXIT.ok;
}
