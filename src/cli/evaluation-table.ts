/** The measurement as a table for the terminal. */
import type { Measures } from '../evaluating/compare.js';
import type { Evaluation } from '../evaluating/evaluation.js';
import type { Interval } from '../evaluating/statistics.js';
import { shorten, type Terminal } from './terminal.js';

function share(value: number): string {
  return Number.isNaN(value) ? '   –' : `${Math.round(value * 100)}%`.padStart(4);
}

function decimal({ value }: Interval): string {
  return Number.isNaN(value) ? '   –' : value.toFixed(2).replace('.', ',');
}

function measuresRow(name: string, measures: Measures): string {
  const { accuracy } = measures;
  const interval = `${share(accuracy.low).trim()}–${share(accuracy.high).trim()}`;
  return [
    name.padEnd(14),
    String(measures.number).padStart(4),
    share(accuracy.value),
    interval.padEnd(9),
    decimal(measures.kappa),
    decimal(measures.macroF1),
    share(measures.rightArticle),
    share(measures.exactPlace),
    share(measures.underReview),
    String(measures.critical).padStart(3),
  ].join(' ');
}

export function evaluationTable(evaluation: Evaluation, terminal: Terminal): string {
  const lines = [
    `${evaluation.documents} regelingen met labels, ${evaluation.negatives} teksten die geen SMI-regeling zijn`,
    '',
    'Punt              n goed interval  kappa  F1  art. plek  kijk krit',
    ...evaluation.points.map(({ point, measures }) => measuresRow(`punt ${point}`, measures)),
    measuresRow('1, 3 tot 11', evaluation.core),
    measuresRow('alle punten', evaluation.total),
    '',
    `Kenmerken goed: ${share(evaluation.factsRight).trim()}`,
    ...evaluation.facts
      .filter(({ wrong }) => wrong.length > 0)
      .map(({ key, right, number }) => `  ${key.padEnd(20)} ${right} van ${number}`),
    `Fouten: ${evaluation.total.errors}, waarvan ${evaluation.total.errorsUnderReview} waar iemand moest kijken`,
    ...(evaluation.falseAlarms.length === 0
      ? []
      : [`Ten onrechte getoetst: ${evaluation.falseAlarms.join(', ')}`]),
  ];
  if (evaluation.disagreements.length > 0)
    lines.push('', 'Verschillen (document, punt, label, gevonden, oorzaak):');
  for (const { document, point, label, found, cause, critical, underReview } of evaluation.disagreements) {
    lines.push(
      shorten(
        `${critical ? 'KRITIEK ' : ''}${document} ${point} ${label} / ${found}${underReview ? ' !' : ''} (${cause ?? '–'})`,
        terminal.columns,
      ),
    );
  }
  for (const { key, wrong } of evaluation.facts) {
    for (const { document, label, found } of wrong)
      lines.push(shorten(`${document} ${key}: ${String(label)} / ${String(found)}`, terminal.columns));
  }
  return `${lines.join('\n')}\n`;
}
