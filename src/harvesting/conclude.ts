/** What a round leaves behind: texts in the folders of the municipalities, and a search trail of each. */

import type { Trail } from '../results/trail.js';
import { idText } from './ids.js';
import type { Candidate, HarvestPlan, HarvestTools, Weighed } from './model.js';
import type { Answered } from './round.js';

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
  // What a later version replaced is taken out of the folder of the municipality; a text that was not asked for stays.
  const works = new Set([...weighed.keys()].map(({ chosen }) => chosen.record.id.work));
  const codes = new Set([...weighed.keys()].flatMap(({ owner }) => owner.codes));
  for (const code of codes)
    for (const id of tools.store.placed(code))
      if (works.has(id.work) && wanted.get(code)?.has(idText(id)) !== true) tools.store.withdraw(code, id);
}

export function trailsOf(
  plan: HarvestPlan,
  tools: HarvestTools,
  answers: readonly Answered[],
  weighed: ReadonlyMap<Candidate, Weighed>,
  complete: boolean,
): readonly Trail[] {
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
        vragen: [...foundBy],
        inwerkingtreding: record.inForce,
        uitwerkingtreding: record.outOfForce,
        gewijzigd: record.modified,
      });
      perCode.set(code, own);
    }
  return plan.codes.map((code) => {
    const trail: Trail = {
      gemeente: tools.names.nameOf(code) ?? code,
      code,
      peildatum: plan.date,
      volledig: complete,
      vragen: answers.map(({ naam, vraag, treffers, opmerkingen }) => ({
        naam,
        vraag,
        treffers,
        opmerkingen: [...opmerkingen],
      })),
      gevonden: (perCode.get(code) ?? []).toSorted((a, b) => a.id.localeCompare(b.id)),
    };
    tools.store.save(tools.store.statePath('sporen', `${code}.json`), `${JSON.stringify(trail, null, 2)}\n`);
    return trail;
  });
}
