/** Provisions for another group that the SMI provisions declare applicable: "artikel 8 is van overeenkomstige toepassing". */
import { indexOf } from '../../regulation/index-of.js';
import type { Provision, Regulation } from '../../regulation/model.js';
import { referredProvisions } from './references.js';

const SENTENCE = /(?:[^.;]|\.(?=\d))+/g;
const APPLIES =
  /\b(?:is|zijn|geldt|gelden)\b[^.;]{0,60}\b(?:van (?:overeenkomstige )?toepassing|overeenkomstig|ook (?:hier|voor))\b|\bovereenkomstige toepassing\b/i;
const NOT = /\b(?:niet|geen|buiten toepassing|uitgezonderd)\b/i;

function idsIn(provision: Provision): readonly string[] {
  return [provision.id, ...provision.children.flatMap(idsIn)];
}

/** Ids of the provisions, with all they hold, that the provisions with the ids `smi` apply. Pure. */
export function appliedBy(regulation: Regulation, smi: readonly string[]): ReadonlySet<string> {
  const { byId } = indexOf(regulation);
  const sentences = smi.flatMap((id) => {
    const provision = byId(id);
    if (provision === null) return [];
    return regulation.text.slice(provision.span.start, provision.span.end).match(SENTENCE) ?? [];
  });
  return new Set(
    sentences
      .filter((sentence) => APPLIES.test(sentence) && !NOT.test(sentence))
      .flatMap((sentence) => referredProvisions(regulation, sentence, null))
      .flatMap(idsIn),
  );
}
