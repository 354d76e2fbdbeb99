/** `basislijn norm [punt]`: explains the points from the same data that judge. */
import { FACT_SPECS, FAMILY_NAMES } from '../../clauses/index.js';
import { parametersOn } from '../../judging/judge.js';
import { loadChecks } from '../../judging/load.js';
import type { Point } from '../../judging/schema.js';
import { withGaps } from '../../judging/sentences.js';
import { formatDate, formatNumber } from '../../reporting/html/words.js';
import { EXIT } from '../exit-codes.js';
import { pointsOf, referenceDateOf } from '../options.js';
import { CHECKS_FOLDER } from '../root.js';
import { terminalOf, wrap } from '../terminal.js';

function explain(point: Point, columns: number): readonly string[] {
  const block = (text: string, indent = '  ') =>
    wrap(text, columns - indent.length).map((line) => `${indent}${line}`);
  const parameters = parametersOn(point, referenceDateOf(undefined));
  return [
    `Punt ${point.punt}. ${point.titel}`,
    ...block(point.gevraagd),
    '',
    '  Zo wordt geoordeeld; de eerste regel die past, geldt:',
    ...point.rijen.flatMap((row) =>
      block(`- ${row.oordeel} (${row.oorzaak ?? row.naam}): ${withGaps(row.reden, parameters)}`, '    '),
    ),
    ...Object.entries(point.parameters).flatMap(([name, { eenheid, waarden }]) =>
      waarden.flatMap(({ vanaf, waarde, bron }) =>
        block(`${name}: ${formatNumber(waarde)} ${eenheid}, vanaf ${formatDate(vanaf)} (${bron})`),
      ),
    ),
    ...(point.valkuilen.length === 0
      ? []
      : ['', '  Let op:', ...point.valkuilen.flatMap((trap) => block(`- ${trap}`, '    '))]),
    '',
    ...block(`Bron: ${point.bronnen.join('; ')}`),
    '',
  ];
}

/** @param chosen numbers with commas between them, `hash`, or nothing for all points in short */
export function norm(chosen: string | undefined): number {
  const checks = loadChecks(CHECKS_FOLDER, FACT_SPECS, FAMILY_NAMES);
  if (chosen === 'hash') {
    process.stdout.write(`${checks.hash}\n`);
    return EXIT.ok;
  }
  const { columns } = terminalOf(process.stdout, process.env);
  const points = pointsOf(
    chosen,
    checks.points.map(({ punt }) => punt),
  );
  const lines =
    points === null
      ? [
          `${checks.norm.naam}, editie ${checks.norm.editie}`,
          '',
          ...checks.points.flatMap((point) => [
            `${String(point.punt).padStart(2)}. ${point.titel}`,
            ...wrap(point.gevraagd, columns - 4).map((line) => `    ${line}`),
          ]),
          '',
          ...checks.norm.bronnen.flatMap(({ titel, datum, plaats }) =>
            wrap(`Bron: ${titel}, ${formatDate(datum)} (${plaats})`, columns),
          ),
          '',
          'Meer over een punt: basislijn norm <punt>',
        ]
      : checks.points.filter(({ punt }) => points.has(punt)).flatMap((point) => explain(point, columns));
  process.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.ok;
}
