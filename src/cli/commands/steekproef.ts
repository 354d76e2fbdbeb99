/** `basislijn steekproef`: draws findings for a validation study, and computes how often the program is right from the answers. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { FACT_SPECS, FAMILY_NAMES } from '../../clauses/index.js';
import { loadChecks } from '../../judging/load.js';
import { drawSample, type Estimate, estimateFrom } from '../../monitoring/sampling.js';
import { findingOn } from '../../monitoring/uptake.js';
import { asPercent } from '../../reporting/html/evaluation-format.js';
import { worklistWorkbook } from '../../reporting/worklist/workbook.js';
import { EXIT, UsageError } from '../exit-codes.js';
import { areaOf } from '../monitor-area.js';
import { loadMonitor } from '../monitor-load.js';
import { roundsIn } from '../monitor-rounds.js';
import { CHECKS_FOLDER } from '../root.js';
import { filledFrom } from './controle.js';

export interface SteekproefOptions {
  readonly rondes: string;
  readonly uit: string;
  readonly aantal: string;
  readonly zaad: string;
  readonly reken?: string;
  readonly json?: boolean;
}

const EXPLANATION = [
  'Steekproef: lees zelf, zonder het oordeel van het programma te kennen',
  'Zoek bij elke regel in het blad "werklijst" de regeling op, lees haar, en geef uw eigen oordeel op dat punt volgens het codeboek.',
  'Het oordeel van het programma staat er met opzet niet bij. Kijk ook niet in de monitor voordat u klaar bent.',
  'Vul in de gele kolommen in: uw oordeel, uw rol (geen naam), de datum en waarom.',
  'Reken daarna uit hoe vaak het programma gelijk heeft: basislijn steekproef --reken <dit bestand>.',
  'Laat liever geen regels leeg: een lege regel telt niet mee, en wie moeilijke regels overslaat, krijgt een te mooie uitkomst.',
];

function whole(value: string, name: string, least: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least)
    throw new UsageError(`--${name} is "${value}". Geef een heel getal van ${least} of meer.`);
  return number;
}

function show({ share, low, high, answered }: Estimate): string {
  if (share === null || low === null || high === null) return 'niets ingevuld';
  return `${asPercent(share)}% goed (${asPercent(low)} tot ${asPercent(high)}), ${answered} ingevuld`;
}

export async function steekproef(paths: readonly string[], options: SteekproefOptions): Promise<number> {
  const area = areaOf(paths);
  const checks = loadChecks(CHECKS_FOLDER, FACT_SPECS, FAMILY_NAMES);
  const filled = options.reken === undefined ? null : await filledFrom(options.reken);
  const stored = roundsIn(options.rondes);
  const day = filled?.keys.get('ronde');
  const rounds = day === undefined ? stored.rounds : stored.rounds.filter(({ date }) => date <= day);
  if (day !== undefined && rounds.at(-1)?.date !== day)
    throw new UsageError(
      `de ronde van ${day}, waaruit deze steekproef komt, staat niet in ${options.rondes}.`,
    );
  const { data } = loadMonitor(area, checks, options.rondes, rounds);
  const seed = whole(filled?.keys.get('zaad') ?? options.zaad, 'zaad', 0);
  const wanted = whole(filled?.keys.get('aantal') ?? options.aantal, 'aantal', 1);
  const { strata, items } = drawSample(data, wanted, seed);
  if (filled === null) {
    mkdirSync(dirname(options.uit), { recursive: true });
    const keys = { soort: 'steekproef', ronde: rounds.at(-1)?.date ?? '', zaad: seed, aantal: wanted };
    writeFileSync(
      options.uit,
      await worklistWorkbook({ items, explanation: EXPLANATION, blind: true, keys }),
    );
    process.stdout.write(
      `${items.length} van ${strata.reduce((sum, { size }) => sum + size, 0)} oordelen getrokken uit ${strata.length} groepen (zaad ${seed}); ze staan in ${options.uit}\n`,
    );
    return EXIT.ok;
  }
  const states = new Map(data.municipalities.map((state) => [state.municipality.code, state]));
  const answers = filled.rows.flatMap(({ municipality, point, stratum, verdict }) => {
    const state = states.get(municipality);
    const found = state === undefined ? null : findingOn(state, point);
    return found === null || stratum === null
      ? []
      : [{ point, stratum, right: found.finding.verdict === verdict }];
  });
  const total = estimateFrom(strata, answers);
  const perPoint = data.points.map(({ number, short }) => ({
    point: number,
    short,
    estimate: estimateFrom(
      strata.filter((stratum) => stratum.point === number),
      answers.filter((answer) => answer.point === number),
    ),
  }));
  for (const problem of filled.problems) process.stderr.write(`${options.reken}, ${problem}\n`);
  if (options.json === true)
    process.stdout.write(`${JSON.stringify({ totaal: total, punten: perPoint }, null, 2)}\n`);
  else
    process.stdout.write(
      `${[
        `Alle oordelen: ${show(total)}.`,
        ...perPoint
          .filter(({ estimate }) => estimate.answered > 0)
          .map(
            ({ point, short, estimate }) =>
              `${String(point).padStart(2)} ${short.padEnd(24)} ${show(estimate)}`,
          ),
        `${filled.empty} regels niet ingevuld; over ${total.outside} oordelen zegt de steekproef niets.`,
        'Tussen haakjes: 95%-interval, gewogen naar de grootte van de groepen.',
      ].join('\n')}\n`,
    );
  return filled.problems.length > 0 ? EXIT.failed : EXIT.ok;
}
