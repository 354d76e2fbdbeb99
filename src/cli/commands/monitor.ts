/** `basislijn monitor`: judges a round, keeps it, and builds the site of all rounds. */

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { FACT_SPECS, FAMILY_NAMES } from '../../clauses/index.js';
import { type Checks, loadChecks } from '../../judging/load.js';
import type { Round } from '../../monitoring/model.js';
import { type Studies, studiesSchema } from '../../monitoring/studies.js';
import { readReliability } from '../../reporting/reliability.js';
import { EXIT, UsageError } from '../exit-codes.js';
import { type Area, areaOf } from '../monitor-area.js';
import { holdsResults, type JudgedRound, judgeRound, keepResults } from '../monitor-judge.js';
import { loadMonitor } from '../monitor-load.js';
import { reportsOf, roundsIn } from '../monitor-rounds.js';
import { writeSite } from '../monitor-site.js';
import { normTextOf } from '../norm-text.js';
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
  const norm = normTextOf(checks, date);
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
  const { data, problems: unusable } = loadMonitor(area, checks, options.rondes, rounds);
  problems.push(...unusable);
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
