/**
 * One round of the harvest: ask, choose the expressions of the day, fetch what is new, let the reader say what is about
 * SMI, put it in its place, and keep the trail. Trouble with one question or text never stops the others.
 */
import type { Decision } from '../results/trail.js';
import { announcedBeside } from './announced.js';
import { askAll, candidatesOf, followUps, nameOf, tell } from './asking.js';

import { placeAll, saveTrails } from './conclude.js';
import { HarvestError } from './errors.js';
import type { Candidate, HarvestPlan, HarvestSummary, HarvestTools, Weighed } from './model.js';
import { keyOf } from './plan.js';
import { Round } from './round.js';
import { saveSnapshot, snapshotOf } from './snapshot.js';
import { lockFolder } from './store/lock.js';
import { fetchText, notWeighed, weigh } from './weighing.js';

interface WeighedAll {
  readonly weighed: ReadonlyMap<Candidate, Weighed>;
  readonly fetched: number;
  readonly onDisk: number;
  readonly read: number;
  readonly ended: boolean;
}

/** Texts on disk first: what they say is known soon, and the time that is left is that of fetching. */
async function weighAll(
  candidates: readonly Candidate[],
  tools: HarvestTools,
  round: Round,
  troubles: string[],
  endedBefore: boolean,
): Promise<WeighedAll> {
  const weighed = new Map<Candidate, Weighed>();
  let read = 0;
  const decide = async (candidate: Candidate, sha256: string): Promise<void> => {
    const { passedOn, ...rest } = await weigh(candidate, sha256, tools, round);
    if (passedOn) read += 1;
    weighed.set(candidate, rest);
  };
  const present = new Map<Candidate, string>();
  for (const candidate of candidates) {
    const provenance = tools.store.fresh(candidate.chosen.record);
    if (provenance !== null) present.set(candidate, provenance.sha256);
  }
  let done = 0;
  for (const [candidate, sha256] of present) {
    try {
      await decide(candidate, sha256);
    } catch (error) {
      if (error instanceof HarvestError && error.endsRun) throw error;
      weighed.set(candidate, notWeighed(error));
      troubles.push(tell(nameOf(candidate.chosen.record), error));
    }
    done += 1;
    tools.onStep('lezen', done, present.size);
  }
  const missing = candidates.filter((candidate) => !present.has(candidate));
  let fetched = 0;
  let ended = endedBefore;
  for (const [index, candidate] of missing.entries()) {
    try {
      if (ended) throw new HarvestError('budget-op', 'nog niet opgehaald', 'Start de oogst opnieuw.');
      await decide(candidate, await fetchText(candidate.chosen.record, candidate.foundBy, tools));
      fetched += 1;
    } catch (error) {
      weighed.set(candidate, notWeighed(error));
      if (!ended) troubles.push(tell(nameOf(candidate.chosen.record), error));
      ended ||= error instanceof HarvestError && error.endsRun;
    }
    if (!ended) tools.onStep('ophalen', index + 1, missing.length);
  }
  return { weighed, fetched, onDisk: present.size, read, ended };
}

/** The versions that texts on SMI replaced: they are kept, so that what changed can be seen. */
async function fetchEarlier(
  weighed: WeighedAll['weighed'],
  tools: HarvestTools,
  troubles: string[],
): Promise<void> {
  for (const [{ earlier, foundBy }, { decision }] of weighed) {
    if (earlier === null || (decision !== 'bewaard' && decision !== 'toekomstig')) continue;
    if (tools.store.fresh(earlier) !== null) continue;
    try {
      await fetchText(earlier, foundBy, tools);
    } catch (error) {
      troubles.push(tell(`vorige versie ${nameOf(earlier)}`, error));
      if (error instanceof HarvestError && error.endsRun) return;
    }
  }
}

/** What a person must look at: the texts with one decision, told in one way. */
function lookAt(
  weighed: ReadonlyMap<Candidate, Weighed>,
  wanted: (candidate: Candidate, decision: Decision) => boolean,
  told: (candidate: Candidate) => string,
): readonly string[] {
  const found = [...weighed.entries()].filter(([candidate, { decision }]) => wanted(candidate, decision));
  return [...new Set(found.map(([candidate]) => told(candidate)))];
}

/** @throws HarvestError when nothing can be kept: the disk is full, or another harvest is at work in the folder */
export async function harvest(plan: HarvestPlan, tools: HarvestTools): Promise<HarvestSummary> {
  const unlock = lockFolder(tools.store.statePath('bezig.pid'));
  try {
    return await lockedHarvest(plan, tools);
  } finally {
    unlock();
  }
}

async function lockedHarvest(plan: HarvestPlan, tools: HarvestTools): Promise<HarvestSummary> {
  const troubles: string[] = [];
  const removed = tools.store.tidy();
  if (removed > 0)
    troubles.push(`${removed} half geschreven bestanden van een afgebroken oogst zijn opgeruimd.`);
  const key = keyOf(plan.questions, plan.date);
  const round = Round.open(tools.store, key, plan.date, tools.now(), plan.fromDisk ? 'elke' : 'onaf');
  const asked = await askAll(plan.questions, tools, round, troubles, plan.fromDisk);
  const later = asked.all
    ? followUps(plan, tools, asked.answers).filter(
        (question) => !plan.fromDisk || round.answer(question) !== null,
      )
    : [];
  const followed = await askAll(later, tools, round, troubles, asked.ended);
  for (const { naam, records } of followed.answers)
    if (records.length === 0)
      troubles.push(
        `${naam.replace('vervolg: ', '')} staat niet meer in de regelingenbank. De tekst blijft staan: kijk zelf.`,
      );
  const answers = [...asked.answers, ...followed.answers];
  const candidates = candidatesOf(answers, plan.date, tools);
  const { weighed, fetched, onDisk, read, ended } = await weighAll(
    candidates,
    tools,
    round,
    troubles,
    followed.ended,
  );
  placeAll(weighed, tools);
  if (!ended) await fetchEarlier(weighed, tools, troubles);
  const announced = await announcedBeside(
    ended ? { ...plan, fromDisk: true } : plan,
    tools,
    round,
    answers,
    troubles,
  );
  // What no other run mends does not keep the round open: it is told, and its trail says that it is not whole.
  const complete =
    (!ended || plan.fromDisk) &&
    !asked.passing &&
    !followed.passing &&
    ![...weighed.values()].some(({ passing }) => passing);
  const whole = complete && asked.all && followed.all;
  const ending = { questions: [...plan.questions, ...later], answers, weighed, announced };
  saveTrails(plan, tools, ending, whole);
  if (complete) {
    saveSnapshot(tools.store, snapshotOf(plan, tools, ending), plan.fromDisk);
    round.finish();
  }
  const count = (decision: Decision): number =>
    [...weighed.values()].filter((one) => one.decision === decision).length;
  return {
    resumed: round.resumed,
    complete,
    date: plan.date,
    questions: plan.questions.length + later.length,
    hits: answers.reduce((sum, { records }) => sum + records.length, 0),
    works: new Set(candidates.map(({ chosen }) => chosen.record.id.work)).size,
    fetched,
    onDisk,
    kept: count('bewaard') + count('toekomstig'),
    rejected: count('geen-smi'),
    read,
    unknownOwners: lookAt(
      weighed,
      ({ owner }, decision) =>
        owner.codes.length === 0 && (decision === 'bewaard' || decision === 'toekomstig'),
      ({ chosen, owner }) => `${chosen.record.creator} (${owner.how}): ${nameOf(chosen.record)}`,
    ),
    withoutDate: lookAt(
      weighed,
      (_, decision) => decision === 'zonder-datum',
      ({ chosen }) => nameOf(chosen.record),
    ),
    announced,
    requests: tools.client.requests,
    troubles,
  };
}
