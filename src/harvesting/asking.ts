/** The questions of a round: answered from disk where an earlier run asked them, and asked otherwise. */
import { HarvestError } from './errors.js';
import { idText } from './ids.js';
import type { Candidate, HarvestPlan, HarvestTools } from './model.js';
import { type Owner, ownerOf } from './owners.js';
import { followUp } from './plan.js';
import type { Answered, Question, Round } from './round.js';
import type { SruRecord } from './sru/response.js';
import { search } from './sru/search.js';
import type { FoundBy } from './store/corpus.js';
import { byWork, chooseExpressions, expressionBefore } from './versions.js';

export function tell(what: string, error: unknown): string {
  return error instanceof HarvestError
    ? `${what}: ${error.describe()}`
    : `${what}: er ging iets mis in het programma (${error instanceof Error ? error.message : String(error)}).`;
}

export interface Asked {
  readonly answers: readonly Answered[];
  /** Every question has an answer. */
  readonly all: boolean;
  /** What has no answer may get one in another run. */
  readonly passing: boolean;
  /** Nothing more can be asked in this run. */
  readonly ended: boolean;
}

export async function askAll(
  questions: readonly Question[],
  tools: HarvestTools,
  round: Round,
  troubles: string[],
  endedBefore = false,
): Promise<Asked> {
  const answers: Answered[] = [];
  let ended = endedBefore;
  let passing = false;
  for (const [index, question] of questions.entries()) {
    const known = round.answer(question);
    if (known !== null) answers.push(known);
    else if (ended) passing = true;
    else {
      try {
        const { records, total, remarks, short } = await search(tools.client, tools.settings, question.query);
        const answered = {
          naam: question.name,
          vraag: question.query,
          treffers: total,
          opmerkingen: [...remarks],
          records: [...records],
        };
        answers.push(round.keep(question, answered));
        if (short) troubles.push(`vraag "${question.name}": ${remarks.at(-1)}. Er kan een tekst ontbreken.`);
      } catch (error) {
        troubles.push(tell(`vraag "${question.name}"`, error));
        ended = error instanceof HarvestError && error.endsRun;
        passing ||= !(error instanceof HarvestError && error.lasting);
      }
    }
    tools.onStep('vragen', index + 1, questions.length);
  }
  return { answers, all: answers.length === questions.length, passing, ended };
}

/** Questions after works that stand in the folder of a municipality and that no answer speaks of. */
export function followUps(
  plan: HarvestPlan,
  tools: HarvestTools,
  answers: readonly Answered[],
): readonly Question[] {
  const met = new Set(answers.flatMap(({ records }) => records.map(({ id }) => id.work)));
  const holders = new Map<string, string[]>();
  for (const code of plan.codes)
    for (const { work } of tools.store.placed(code)) {
      const own = holders.get(work) ?? [];
      if (!met.has(work) && !own.includes(code)) holders.set(work, [...own, code]);
    }
  return [...holders.entries()].map(([work, codes]) => followUp(work, codes));
}

/** Per work the expressions that matter on the day, with the questions that found it. */
export function candidatesOf(
  answers: readonly Answered[],
  date: string,
  tools: HarvestTools,
): readonly Candidate[] {
  const foundBy = new Map<string, FoundBy[]>();
  const records: SruRecord[] = [];
  const owners = new Map<string, Owner>();
  const owner = ({ creator, creatorKind }: SruRecord): Owner => {
    const key = `${creator}\t${creatorKind}`;
    const found = owners.get(key) ?? ownerOf(creator, creatorKind, tools.names, tools.bodies);
    owners.set(key, found);
    return found;
  };
  for (const { naam, vraag, records: own } of answers) {
    // One for all that it found: a sweep holds tens of thousands of texts.
    const question = { naam, vraag };
    const seen = new Set<string>();
    for (const record of own) {
      records.push(record);
      if (seen.has(record.id.work)) continue;
      seen.add(record.id.work);
      const questions = foundBy.get(record.id.work) ?? [];
      questions.push(question);
      foundBy.set(record.id.work, questions);
    }
  }
  return [...byWork(records).entries()].flatMap(([work, own]) =>
    chooseExpressions(own, date).map((chosen) => ({
      chosen,
      earlier: expressionBefore(chosen.record, own),
      foundBy: foundBy.get(work) ?? [],
      owner: owner(chosen.record),
    })),
  );
}

/** A text as people know it. */
export function nameOf({ id, creator, title }: SruRecord): string {
  return `${idText(id)} (${creator}, ${title})`;
}
