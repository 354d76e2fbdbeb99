/** The measurement as tables for the terminal, at 80 columns. */
import type { Disagreement, Evaluation } from '../evaluating/evaluation.js';
import type { Measures } from '../evaluating/measures.js';
import type { Confusion } from '../evaluating/statistics.js';
import { formatDecimal, formatShare, NO_FIGURE } from '../reporting/html/evaluation-format.js';
import { shorten, type Terminal, wrap } from './terminal.js';

const NAME = 12;

function cells(name: string, values: readonly (readonly [string, number])[]): string {
  return [name.padEnd(NAME), ...values.map(([value, width]) => value.padEnd(width))].join(' ').trimEnd();
}

/** Verdicts: number, right, kappa, F1, and what went critically wrong. */
export function verdictRow(name: string, measures: Measures): string {
  return cells(name, [
    [String(measures.number).padStart(4), 5],
    [formatShare(measures.accuracy), 15],
    [formatDecimal(measures.kappa), 17],
    [formatDecimal(measures.macroF1), 17],
    [String(measures.critical).padStart(4), 4],
  ]);
}

export const VERDICT_HEAD = cells('', [
  ['   n', 5],
  ['goed', 15],
  ['kappa', 17],
  ['macro-F1', 17],
  ['kritiek', 4],
]);

function evidenceRow(name: string, measures: Measures): string {
  const { errors, errorsUnderReview } = measures;
  return cells(name, [
    [formatShare(measures.rightArticle), 16],
    [formatShare(measures.exactPlace), 16],
    [formatShare(measures.underReview), 16],
    [errors === 0 ? NO_FIGURE : `${errorsUnderReview} van ${errors}`, 12],
  ]);
}

const EVIDENCE_HEAD = cells('', [
  ['artikel goed', 16],
  ['precieze plek', 16],
  ['controle', 16],
  ['fouten onder controle', 12],
]);

/** Rows of a table with a line per point and the two sums. */
export function perPoint(
  { points, core, total }: Pick<Evaluation, 'points' | 'core' | 'total'>,
  row: (name: string, measures: Measures) => string,
): readonly string[] {
  return [
    ...points.map(({ point, measures }) => row(`punt ${point}`, measures)),
    row('1, 3 tot 11', core),
    row('alle punten', total),
  ];
}

const SHORT: Readonly<Record<string, string>> = {
  voldoet: 'voldoet',
  'voldoet-deels': 'deels',
  'voldoet-niet': 'niet',
  ontbreekt: 'ontbr.',
  'niet-van-toepassing': 'n.v.t.',
  'niet-beoordeelbaar': 'n.b.',
  geen: 'geen',
};

/** What the two sides of a comparison are called in the terminal. */
export interface Sides {
  readonly label: string;
  readonly found: string;
}

const PROGRAM: Sides = { label: 'label', found: 'gevonden' };

/** Labels down, what was found across. */
export function confusionTable(confusion: Confusion, sides: Sides = PROGRAM): readonly string[] {
  const known = Object.keys(SHORT);
  const founds = known.filter((found) => Object.values(confusion).some((row) => row[found] !== undefined));
  return [
    `${`${sides.label} \\ ${sides.found}`.padEnd(20)}${founds.map((found) => (SHORT[found] ?? found).padStart(9)).join('')}`,
    ...known
      .filter((label) => confusion[label] !== undefined)
      .map(
        (label) =>
          `${label.padEnd(20)}${founds.map((found) => String(confusion[label]?.[found] ?? '·').padStart(9)).join('')}`,
      ),
  ];
}

/** "voldoet-deels → voldoet (2)": only what went wrong. */
function confusedIn(confusion: Confusion): string {
  return Object.entries(confusion)
    .flatMap(([label, row]) =>
      Object.entries(row)
        .filter(([found]) => found !== label)
        .map(([found, count]) => `${label} → ${found} (${count})`),
    )
    .join(', ');
}

function disagreementLines(item: Disagreement, terminal: Terminal): readonly string[] {
  const indent = (text: string) => shorten(text, terminal.columns - 4);
  const { label, found, underReview, critical } = item;
  const labelled = item.labelled.map(({ place }) => place).join('; ');
  const [first] = item.quoted;
  return [
    `${critical ? 'KRITIEK ' : ''}${item.document}, punt ${item.point}: label ${label}, gevonden ${found}${underReview ? ' (controle)' : ''}`,
    ...(labelled === '' ? [] : [`    ${indent(`label: ${labelled}`)}`]),
    ...(first === undefined ? [] : [`    ${indent(`${first.place}: “${first.quote}”`)}`]),
    ...(item.reason === null && item.explanation === null
      ? []
      : [
          `    ${indent(`${item.cause === null ? '' : `${item.cause}: `}${item.reason ?? item.explanation}`)}`,
        ]),
  ];
}

export function factLines(facts: Evaluation['facts'], sides: Sides = PROGRAM): readonly string[] {
  return facts.flatMap(({ key, right, number, share, wrong }) => [
    `  ${key.padEnd(20)} ${`${right} van ${number}`.padEnd(10)} ${formatShare(share)}`,
    ...wrong.map(
      ({ document, label, found }) =>
        `      ${document}: ${sides.label} ${String(label)}, ${sides.found} ${String(found)}`,
    ),
  ]);
}

function outsideLines(evaluation: Evaluation, terminal: Terminal): readonly string[] {
  const list = (title: string, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : wrap(`${title}: ${names.join(', ')}`, terminal.columns);
  return [
    ...list('Wel een regeling, niet getoetst', evaluation.missed),
    ...list('Geen regeling, toch getoetst', evaluation.falseAlarms),
    ...list(
      'Nog niet behandeld, telt niet mee',
      evaluation.notHandled.map(({ document, kind }) => `${document} (${kind})`),
    ),
  ];
}

export function evaluationTable(evaluation: Evaluation, terminal: Terminal): string {
  const { total, documents, negatives, notHandled, bootstrap } = evaluation;
  const wrong = evaluation.points.filter(({ measures }) => measures.errors > 0);
  const lines = [
    `${documents} regelingen met labels, ${negatives} teksten die geen SMI-regeling zijn, ${notHandled.length} niet behandeld`,
    `Tussen haakjes: 95%-interval (${bootstrap.rounds} trekkingen uit ${bootstrap.texts} teksten).`,
    '',
    VERDICT_HEAD,
    ...perPoint(evaluation, verdictRow),
    '',
    EVIDENCE_HEAD,
    ...perPoint(evaluation, evidenceRow),
    '',
    ...confusionTable(total.confusion),
    ...wrong.map(({ point, measures }) => `punt ${point}: ${confusedIn(measures.confusion)}`),
    '',
    `Kenmerken goed: ${formatShare(evaluation.factsRight)}`,
    ...factLines(evaluation.facts),
    '',
    `Fouten: ${total.errors}, waarvan ${total.errorsUnderReview} waar iemand moest kijken. Kritiek: ${total.critical}.`,
    `Controle gevraagd in het label: ${total.reviewAsked}, gegeven: ${total.reviewGiven}.`,
    ...outsideLines(evaluation, terminal),
  ];
  if (evaluation.disagreements.length > 0) {
    lines.push('', `Verschillen (${evaluation.disagreements.length}):`);
    for (const item of evaluation.disagreements) lines.push(...disagreementLines(item, terminal));
  }
  if (evaluation.misplaced.length > 0) {
    lines.push('', 'Oordeel goed, citaat uit een ander artikel dan het label:');
    for (const { document, point, labelled, quoted } of evaluation.misplaced)
      lines.push(
        shorten(
          `${document}, punt ${point}: label ${labelled.join('; ')}, gevonden ${quoted.join('; ') || 'geen citaat'}`,
          terminal.columns,
        ),
      );
  }
  return `${lines.join('\n')}\n`;
}
