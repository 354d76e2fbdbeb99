/** Rounds, results, people's verdicts and the register to what the monitor shows. */
import type { Finding, RunResult } from '../results/schema.js';
import type { Trail } from '../results/trail.js';
import type {
  HumanVerdict,
  MonitorData,
  MonitoredFinding,
  Municipality,
  MunicipalityState,
  MunicipalityStatus,
  Reaction,
  Round,
} from './model.js';
import { statusOf } from './summarise.js';

export interface MonitorInput {
  readonly area: string;
  readonly example: boolean;
  readonly municipalities: readonly Municipality[];
  /** In any order; at least one. The newest is shown. */
  readonly rounds: readonly Round[];
  /** Whole results of the newest round, by municipality code. */
  readonly results: ReadonlyMap<string, RunResult>;
  /** By municipality code. */
  readonly trails: ReadonlyMap<string, Trail>;
  readonly humans: readonly HumanVerdict[];
  readonly reactions: readonly Reaction[];
  readonly points: MonitorData['points'];
  readonly facts: MonitorData['facts'];
  readonly worth: MonitorData['worth'];
  readonly reliability: MonitorData['reliability'];
}

/** The first of the last rounds in a row in which the machine gave this verdict. @param rounds oldest first */
export function sinceOf(rounds: readonly Round[], code: string, { point, verdict }: Finding): string {
  let since = rounds.at(-1)?.date ?? '';
  for (const round of rounds.toReversed()) {
    if (round.states.get(code)?.findings.get(point)?.verdict !== verdict) break;
    since = round.date;
  }
  return since;
}

/** The newest that holds on a point. */
function latest<T extends { readonly point: number; readonly date: string; readonly holds: boolean }>(
  items: readonly T[],
  point: number,
): T | null {
  return (
    items
      .filter((item) => item.point === point && item.holds)
      .toSorted((a, b) => a.date.localeCompare(b.date))
      .at(-1) ?? null
  );
}

function lapsedOn<T extends { readonly point: number; readonly date: string; readonly holds: boolean }>(
  items: readonly T[],
  point: number,
): readonly T[] {
  return items
    .filter((item) => item.point === point && !item.holds)
    .toSorted((a, b) => b.date.localeCompare(a.date));
}

function byCode<T extends { readonly municipality: string }>(items: readonly T[]): Map<string, T[]> {
  const grouped = new Map<string, T[]>();
  for (const item of items) {
    const own = grouped.get(item.municipality);
    if (own === undefined) grouped.set(item.municipality, [item]);
    else own.push(item);
  }
  return grouped;
}

/** @throws Error when there is no round */
export function buildMonitor(input: MonitorInput): MonitorData {
  const rounds = input.rounds.toSorted((a, b) => a.date.localeCompare(b.date));
  if (rounds.length === 0) throw new Error('a monitor needs a round');
  const humans = byCode(input.humans);
  const reactions = byCode(input.reactions);
  const stateOf = (municipality: Municipality): MunicipalityState => {
    const { code } = municipality;
    const result = input.results.get(code) ?? null;
    const trail = input.trails.get(code) ?? result?.search ?? null;
    const status: MunicipalityStatus =
      result !== null
        ? statusOf(result)
        : trail?.volledig === true
          ? 'geen-regeling-gevonden'
          : 'niet-gezocht';
    const judged = status === 'getoetst' && result !== null ? result.findings : [];
    const findings = judged.map((finding): MonitoredFinding => {
      const human = latest(humans.get(code) ?? [], finding.point);
      return {
        finding,
        human,
        reaction: latest(reactions.get(code) ?? [], finding.point),
        lapsed: lapsedOn([...(humans.get(code) ?? []), ...(reactions.get(code) ?? [])], finding.point),
        verdict: human?.verdict ?? finding.verdict,
        open: finding.needsReview && human === null,
        since: sinceOf(rounds, code, finding),
      };
    });
    return { municipality, status, result, trail, findings };
  };
  return {
    area: input.area,
    example: input.example,
    rounds,
    municipalities: input.municipalities.toSorted((a, b) => a.name.localeCompare(b.name, 'nl')).map(stateOf),
    points: input.points,
    facts: input.facts,
    worth: input.worth,
    reliability: input.reliability,
  };
}
