/** The newest round of an area as the monitor, the work list and the sample see it. */
import { FACT_SPECS } from '../clauses/index.js';
import { KENMERKEN } from '../judging/assess.js';
import { parametersOn } from '../judging/judge.js';
import type { Checks } from '../judging/load.js';
import type { Condition, Point } from '../judging/schema.js';
import { withGaps } from '../judging/sentences.js';
import { buildMonitor } from '../monitoring/build.js';
import type { MonitorData, Round } from '../monitoring/model.js';
import { readReliability } from '../reporting/reliability.js';
import { UsageError } from './exit-codes.js';
import type { Area } from './monitor-area.js';
import { peopleIn } from './monitor-people.js';
import { resultsOf } from './monitor-rounds.js';
import { RELIABILITY_FILE } from './root.js';

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

export interface LoadedMonitor {
  readonly data: MonitorData;
  /** What cannot be used, each with what to do. */
  readonly problems: readonly string[];
}

/**
 * @param folder of the rounds
 * @param rounds oldest first
 * @throws UsageError when there is no round
 */
export function loadMonitor(
  area: Area,
  checks: Checks,
  folder: string,
  rounds: readonly Round[],
): LoadedMonitor {
  const newest = rounds.at(-1);
  if (newest === undefined)
    throw new UsageError(
      `in ${folder} is nog geen ronde. Maak er een met basislijn monitor, of noem een andere map met --rondes.`,
    );
  const results = resultsOf(folder, newest.date);
  const people = peopleIn(area, results, newest.date);
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
  return { data, problems: people.problems };
}
