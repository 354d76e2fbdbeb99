/**
 * One round of the harvest: ask, choose the expressions of the day, fetch what is new, let the reader say what is about
 * SMI, put it in its place, and keep the trail. Trouble with one question or text never stops the others.
 */
import { decode } from '../reading/decode.js';
import type { Decision } from '../results/trail.js';
import { type Announcement, findAnnouncements, notConsolidated, tryAnnouncements } from './announcements.js';
import { saveSnapshot, snapshotOf } from './changes.js';
import { placeAll, trailsOf } from './conclude.js';
import { HarvestError } from './errors.js';
import { isXml } from './http/checks.js';
import { idText } from './ids.js';
import type { Candidate, HarvestPlan, HarvestSummary, HarvestTools, Weighed } from './model.js';
import { ownerOf } from './owners.js';
import { type Answered, Round } from './round.js';
import { mayHoldSmi } from './screen.js';
import type { HarvestSettings } from './settings.js';
import type { SruRecord } from './sru/response.js';
import { search } from './sru/search.js';
import { byWork, chooseExpressions } from './versions.js';

/** Trouble after which going on makes no sense. */
function endsRun(error: unknown): boolean {
  return error instanceof HarvestError && (error.code === 'budget-op' || error.code === 'schijf-vol');
}

function tell(what: string, error: unknown): string {
  return error instanceof HarvestError
    ? `${what}: ${error.describe()}`
    : `${what}: er ging iets mis in het programma (${error instanceof Error ? error.message : String(error)}).`;
}

async function ask(plan: HarvestPlan, tools: HarvestTools, round: Round, troubles: string[]) {
  const answers: Answered[] = [];
  let ended = false;
  for (const [index, question] of plan.questions.entries()) {
    const known = round.answer(question);
    if (known !== null) answers.push(known);
    else if (!ended) {
      try {
        const { records, total, remarks } = await search(tools.client, tools.settings, question.query);
        const answered = {
          naam: question.name,
          vraag: question.query,
          treffers: total,
          opmerkingen: remarks,
          records,
        };
        round.keep(question, answered);
        answers.push(answered);
      } catch (error) {
        troubles.push(tell(`vraag "${question.name}"`, error));
        ended = endsRun(error);
      }
    }
    tools.onStep('vragen', index + 1, plan.questions.length);
  }
  return { answers, ended };
}

/** Per work the expressions that matter on the day, with the questions that found it. */
function candidatesOf(
  answers: readonly Answered[],
  plan: HarvestPlan,
  tools: HarvestTools,
): readonly Candidate[] {
  const foundBy = new Map<string, Set<string>>();
  const records: SruRecord[] = [];
  for (const { naam, records: own } of answers)
    for (const record of own) {
      records.push(record);
      const names = foundBy.get(record.id.work) ?? new Set<string>();
      names.add(naam);
      foundBy.set(record.id.work, names);
    }
  return [...byWork(records).entries()].flatMap(([work, own]) =>
    chooseExpressions(own, plan.date).map((chosen) => ({
      chosen,
      foundBy: [...(foundBy.get(work) ?? [])],
      owner: ownerOf(chosen.record.creator, chosen.record.creatorKind, tools.names, tools.bodies),
    })),
  );
}

function fallbackUrl({ adressen }: HarvestSettings, { id }: SruRecord): string {
  const name = idText(id);
  return `${adressen.bestanden.replace(/\/$/, '')}/cvdr/${id.work}/${id.version}/xml/${name}.xml`;
}

/** The address that the service gives, on the host of the settings where a test or a mirror stands in for it. */
function addressOf(settings: HarvestSettings, record: SruRecord): string {
  if (record.xmlUrl === null) return fallbackUrl(settings, record);
  const given = new URL(record.xmlUrl);
  const base = new URL(settings.adressen.bestanden);
  return given.host === 'repository.officiele-overheidspublicaties.nl' && base.host !== given.host
    ? new URL(given.pathname, base).href
    : given.href;
}

async function fetchText(record: SruRecord, foundBy: readonly string[], tools: HarvestTools): Promise<void> {
  const answer = await tools.client.get(
    addressOf(tools.settings, record),
    'application/xml, text/xml',
    isXml,
  );
  tools.store.keep({
    record,
    bytes: answer.bytes,
    url: answer.url,
    etag: answer.etag,
    contentType: answer.contentType,
    at: tools.now(),
    foundBy,
  });
}

async function weigh({ chosen }: Candidate, tools: HarvestTools): Promise<Weighed> {
  const { record, status } = chosen;
  const bytes = tools.store.textOf(record.id);
  if (!mayHoldSmi(decode(bytes).text))
    return {
      decision: 'geen-smi',
      reason: 'de tekst bevat geen woorden over opvang om sociale of medische redenen',
    };
  const { smi, why } = await tools.screen(bytes, `${idText(record.id)}.xml`);
  if (!smi) return { decision: 'geen-smi', reason: why };
  if (status === 'vervallen')
    return { decision: 'vervallen', reason: `is vervallen op ${record.outOfForce}` };
  if (status === 'toekomstig') return { decision: 'toekomstig', reason: `geldt vanaf ${record.inForce}` };
  return { decision: 'bewaard', reason: why };
}

export async function harvest(plan: HarvestPlan, tools: HarvestTools): Promise<HarvestSummary> {
  const troubles: string[] = [];
  const removed = tools.store.tidy();
  if (removed > 0)
    troubles.push(`${removed} half geschreven bestanden van een afgebroken oogst zijn opgeruimd.`);
  const round = Round.open(tools.store, plan.questions, plan.date, tools.now());
  const { answers, ended: endedAsking } = await ask(plan, tools, round, troubles);
  const candidates = candidatesOf(answers, plan, tools);
  const weighed = new Map<Candidate, Weighed>();
  let fetched = 0;
  let onDisk = 0;
  let ended = endedAsking;
  for (const [index, candidate] of candidates.entries()) {
    const { record } = candidate.chosen;
    const name = `${idText(record.id)} (${record.creator}, ${record.title})`;
    try {
      if (tools.store.has(record)) onDisk += 1;
      else if (ended) throw new HarvestError('budget-op', 'nog niet opgehaald', 'Start de oogst opnieuw.');
      else {
        await fetchText(record, candidate.foundBy, tools);
        fetched += 1;
      }
      weighed.set(candidate, await weigh(candidate, tools));
    } catch (error) {
      const unread = error instanceof HarvestError;
      weighed.set(candidate, {
        decision: unread ? 'niet-opgehaald' : 'onleesbaar',
        reason: unread ? error.message : 'de tekst kan niet worden gelezen',
      });
      if (!ended) troubles.push(tell(name, error));
      ended ||= endsRun(error);
    }
    tools.onStep('teksten', index + 1, candidates.length);
  }
  placeAll(weighed, tools);
  const complete =
    !ended &&
    answers.length === plan.questions.length &&
    ![...weighed.values()].some(({ decision }) => decision === 'niet-opgehaald');
  const announced = ended ? [] : await announcedBeside(plan, tools, answers, troubles);
  tools.store.save(tools.store.statePath('bekendmakingen.json'), `${JSON.stringify(announced, null, 2)}\n`);
  const trails = trailsOf(plan, tools, answers, weighed, complete);
  if (complete) {
    saveSnapshot(tools.store, snapshotOf(trails, plan.date, tools.now()));
    round.finish();
  }
  const count = (decision: Decision): number =>
    [...weighed.values()].filter((one) => one.decision === decision).length;
  return {
    resumed: round.resumed,
    complete,
    questions: plan.questions.length,
    hits: answers.reduce((sum, { records }) => sum + records.length, 0),
    works: new Set(candidates.map(({ chosen }) => chosen.record.id.work)).size,
    fetched,
    onDisk,
    kept: count('bewaard') + count('toekomstig'),
    rejected: count('geen-smi'),
    unknownOwners: [
      ...new Set(
        [...weighed.entries()]
          .filter(([{ owner }, { decision }]) => owner.codes.length === 0 && decision === 'bewaard')
          .map(([{ chosen, owner }]) => `${chosen.record.creator} (${owner.how})`),
      ),
    ],
    announced,
    requests: tools.client.requests,
    troubles,
  };
}

async function announcedBeside(
  { announcements }: HarvestPlan,
  { client, settings }: HarvestTools,
  answers: readonly Answered[],
  troubles: string[],
): Promise<readonly Announcement[]> {
  if (announcements === null) return [];
  const { nets, since } = announcements;
  const { found, trouble } = await tryAnnouncements(() => findAnnouncements(client, settings, nets, since));
  if (trouble !== null) troubles.push(trouble);
  const publications = new Set(
    answers.flatMap(({ records }) => records.flatMap(({ publication }) => publication ?? [])),
  );
  return notConsolidated(found, publications);
}
