/** The agreement of two labellers, for the terminal. */
import type { Agreement, OneOpinion } from '../evaluating/annotators.js';
import type { Measures } from '../evaluating/measures.js';
import { formatDecimal, formatShare } from '../reporting/html/evaluation-format.js';
import { confusionTable, factLines, perPoint } from './evaluation-table.js';
import { shorten, type Terminal } from './terminal.js';

export interface LabellerNames {
  readonly a: string;
  readonly b: string;
}

const SIDES = { label: 'a', found: 'b' };

function row(name: string, measures: Measures): string {
  return [
    name.padEnd(12),
    String(measures.number).padStart(4),
    formatShare(measures.accuracy).padEnd(14),
    formatDecimal(measures.kappa).padEnd(17),
    formatDecimal(measures.macroF1).padEnd(17),
    formatShare(measures.rightArticle),
  ]
    .join(' ')
    .trimEnd();
}

function opinionLine(name: string, { verdict, places, reason }: OneOpinion, terminal: Terminal): string {
  const where = places.length === 0 ? '' : ` (${places.join('; ')})`;
  return `    ${shorten(`${name}: ${verdict}${where}${reason === null ? '' : ` ${reason}`}`, terminal.columns - 4)}`;
}

export function agreementTable(agreement: Agreement, names: LabellerNames, terminal: Terminal): string {
  const list = (title: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : [`${title}: ${items.join(', ')}`];
  const lines = [
    `${agreement.texts} teksten met labels van beide. a: ${names.a}, b: ${names.b}.`,
    ...list('Alleen bij a', agreement.onlyA),
    ...list('Alleen bij b', agreement.onlyB),
    ...list(
      'Anders van soort',
      agreement.otherKind.map(({ document, a, b }) => `${document} (a: ${a}, b: ${b})`),
    ),
    ...list(
      'Punt maar bij één van beide',
      agreement.onePoint.map(({ document, point, by }) => `${document} punt ${point} (${by})`),
    ),
    '',
    `${''.padEnd(12)}    n ${'gelijk'.padEnd(14)} ${'kappa'.padEnd(17)} ${'macro-F1'.padEnd(17)} zelfde artikel`,
    ...perPoint(agreement, row),
    '',
    ...confusionTable(agreement.total.confusion, SIDES),
    '',
    `Kenmerken gelijk: ${formatShare(agreement.factsSame)}`,
    ...factLines(agreement.facts, SIDES),
  ];
  if (agreement.disputes.length > 0) lines.push('', `Verschillen (${agreement.disputes.length}):`);
  for (const { document, point, a, b } of agreement.disputes)
    lines.push(`${document}, punt ${point}`, opinionLine('a', a, terminal), opinionLine('b', b, terminal));
  return `${lines.join('\n')}\n`;
}
