/** What the report shows of invented families: one row each with the answers, and under it on what each rests. */
import type { HouseholdAnswer, HouseholdOutcome } from '../../results/households.js';
import type { Evidence, RunResult } from '../../results/schema.js';
import { sourceName } from './practice-view.js';
import { anchorOf, type OtherQuotation } from './reading-marks.js';
import type { ReportInput } from './view-model.js';
import type { Words } from './words.js';

/** Questions that the table shows, and what stands beside the shape: the word of the value, its details, or both. */
const COLUMNS: Readonly<Record<Exclude<HouseholdAnswer['question'], 'inkomen'>, 'woord' | 'kort' | 'beide'>> =
  {
    toegang: 'woord',
    duur: 'beide',
    dagen: 'beide',
    verlenging: 'kort',
    bijdrage: 'kort',
  };

function keyOf({ source, start, end }: Evidence): string {
  return `${source}-${start}-${end}`;
}

function anchorsOfPoints({ findings }: RunResult): ReadonlyMap<string, string> {
  return new Map(
    findings.flatMap(({ point, evidence }) =>
      evidence.map((quotation, index): [string, string] => [keyOf(quotation), anchorOf(point, index)]),
    ),
  );
}

/** Quotations that only the answers for families rest on: the reading view marks them too. */
export function householdQuotations(result: RunResult): readonly OtherQuotation[] {
  const ofPoints = anchorsOfPoints(result);
  const others = new Map<string, OtherQuotation>();
  for (const { answers } of result.households)
    for (const quotation of answers.flatMap(({ evidence }) => evidence)) {
      const key = keyOf(quotation);
      const { start, end, source } = quotation;
      if (!ofPoints.has(key)) others.set(key, { start, end, source, anchor: `gezin-${key}` });
    }
  return [...others.values()];
}

/** A cell of the table: shape, word, details, and whether a person must look. */
function answerCell(answer: HouseholdAnswer, words: Words) {
  const { question, value, short } = answer;
  const word = words.gezinnen.waarden[value];
  const shown = question === 'inkomen' ? 'kort' : COLUMNS[question];
  const applies = value !== 'niet-van-toepassing' || question === 'bijdrage';
  return {
    question: words.gezinnen.vragen[question],
    word: { ...word, woord: applies && shown === 'kort' ? short : word.woord },
    details: applies && shown === 'beide' ? short : null,
    applies,
    // "Onbekend" already says that a person must look.
    look: answer.uncertain && value !== 'onbekend' && applies,
  };
}

/** The cells of the table of one family, in the order of its columns. */
export function cellsOf({ answers }: HouseholdOutcome, words: Words) {
  return answers.filter(({ question }) => question !== 'inkomen').map((answer) => answerCell(answer, words));
}

export function columnNames(words: Words): readonly string[] {
  return Object.keys(COLUMNS).map((question) => words.gezinnen.vragen[question as keyof typeof COLUMNS]);
}

/** Places of the quotations, each once. */
export function placesOf({ evidence }: HouseholdAnswer): readonly Evidence[] {
  return [
    ...new Map(evidence.map((quotation) => [`${quotation.source}-${quotation.place}`, quotation])).values(),
  ];
}

/** @param anchors that stand in the reading view */
export function householdsView(input: ReportInput, anchors: ReadonlySet<string>) {
  const { result, words } = input;
  const [first] = result.households;
  if (first === undefined) return null;
  const ofPoints = anchorsOfPoints(result);
  return {
    explanation: words.gezinnen.uitleg,
    caveat: words.gezinnen.voorbehoud,
    table: first.table,
    columns: columnNames(words),
    families: result.households.map((family) => ({
      ...family,
      cells: cellsOf(family, words),
      // Where there is no access, the rest says nothing more.
      answers: family.answers
        .filter(({ value, question }) => value !== 'niet-van-toepassing' || question === 'bijdrage')
        .map((answer) => ({
          question: words.gezinnen.vragen[answer.question],
          sentence: answer.sentence,
          look: answer.uncertain,
          places: placesOf(answer).map((quotation) => {
            const anchor = ofPoints.get(keyOf(quotation)) ?? `gezin-${keyOf(quotation)}`;
            return {
              place: quotation.place,
              from: sourceName(input, quotation.source),
              anchor: anchors.has(anchor) ? anchor : null,
            };
          }),
        })),
    })),
  };
}
