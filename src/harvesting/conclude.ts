/** What a round leaves behind: texts in the folders of the municipalities, and a search trail of each. */

import type { Trail } from '../results/trail.js';
import { idText } from './ids.js';
import type { Candidate, Ending, HarvestPlan, HarvestTools, Weighed } from './model.js';
import { ownerOf } from './owners.js';
import type { Question } from './round.js';

export function placeAll(weighed: ReadonlyMap<Candidate, Weighed>, tools: HarvestTools): void {
  const wanted = new Map<string, Set<string>>();
  for (const [{ chosen, owner }, { decision }] of weighed) {
    if (decision !== 'bewaard' && decision !== 'toekomstig') continue;
    for (const code of owner.codes) {
      tools.store.place(code, chosen.record.id);
      const own = wanted.get(code) ?? new Set<string>();
      own.add(idText(chosen.record.id));
      wanted.set(code, own);
    }
  }
  // What a later version replaced is taken out of the folder of the municipality. A text that was not asked for stays,
  // and so does one whose successor is not on disk yet.
  const undecided = new Set<string>();
  const works = new Set<string>();
  const codes = new Set<string>();
  for (const [{ chosen, owner }, { decision }] of weighed) {
    works.add(chosen.record.id.work);
    for (const code of owner.codes) codes.add(code);
    if (decision === 'niet-opgehaald' || decision === 'onleesbaar') undecided.add(chosen.record.id.work);
  }
  for (const code of codes)
    for (const id of tools.store.placed(code))
      if (works.has(id.work) && !undecided.has(id.work) && wanted.get(code)?.has(idText(id)) !== true)
        tools.store.withdraw(code, id);
}

function foundPerCode(weighed: Ending['weighed']): ReadonlyMap<string, Trail['gevonden']> {
  const perCode = new Map<string, Trail['gevonden']>();
  for (const [{ chosen, owner, foundBy }, { decision, reason }] of weighed)
    for (const code of owner.codes) {
      const { record } = chosen;
      const former = owner.how === 'voormalige-gemeente' ? ` (onder de oude naam ${record.creator})` : '';
      const own = perCode.get(code) ?? [];
      own.push({
        id: idText(record.id),
        titel: record.title,
        organisatie: record.creator,
        besluit: decision,
        reden: `${reason}${former}`,
        vragen: foundBy.map(({ naam }) => naam),
        inwerkingtreding: record.inForce,
        uitwerkingtreding: record.outOfForce,
        gewijzigd: record.modified,
      });
      perCode.set(code, own);
    }
  return perCode;
}

/** Questions of the whole country, and those for this municipality; one without an answer is told as such. */
function askedFor(code: string, questions: readonly Question[], answers: Ending['answers']): Trail['vragen'] {
  const answered = new Map(answers.map((answer) => [`${answer.naam}\t${answer.vraag}`, answer]));
  return questions
    .filter(({ codes }) => codes === null || codes.includes(code))
    .map(({ name, query }) => {
      const answer = answered.get(`${name}\t${query}`);
      return {
        naam: name,
        vraag: query,
        treffers: answer?.treffers ?? 0,
        opmerkingen: answer === undefined ? ['deze vraag is niet beantwoord'] : [...answer.opmerkingen],
      };
    });
}

/** Announcements by the code of today's municipality. */
export function announcedPerCode(
  { announced }: Pick<Ending, 'announced'>,
  { names, bodies }: Pick<HarvestTools, 'names' | 'bodies'>,
): ReadonlyMap<string, Ending['announced']> {
  const perCode = new Map<string, Ending['announced']>();
  for (const announcement of announced)
    for (const code of ownerOf(announcement.creator, announcement.creatorKind, names, bodies).codes)
      perCode.set(code, [...(perCode.get(code) ?? []), announcement]);
  return perCode;
}

/** @param whole every question was answered and every text that was found is known */
export function saveTrails(plan: HarvestPlan, tools: HarvestTools, ending: Ending, whole: boolean): void {
  const found = foundPerCode(ending.weighed);
  const announced = announcedPerCode(ending, tools);
  for (const code of plan.codes) {
    const trail: Trail = {
      gemeente: tools.names.nameOf(code) ?? code,
      code,
      peildatum: plan.date,
      volledig: whole,
      vragen: askedFor(code, ending.questions, ending.answers),
      gevonden: (found.get(code) ?? []).toSorted((a, b) => a.id.localeCompare(b.id)),
      bekendgemaakt: (announced.get(code) ?? []).map(({ id, title, creator, available, page, reason }) => ({
        id,
        titel: title,
        organisatie: creator,
        datum: available,
        pagina: page,
        reden: reason,
      })),
    };
    tools.store.save(tools.store.statePath('sporen', `${code}.json`), `${JSON.stringify(trail, null, 2)}\n`);
  }
}
