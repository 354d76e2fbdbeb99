/**
 * Rules for several groups under one letter each: "Tot groep C behoort de ouder wiens gezin ...", and then, article after
 * article, "Groep C krijgt ...". The group that is defined by social or medical trouble is that of SMI.
 */
import { labelsIn } from '../../language/group-labels.js';
import { indexOf } from '../../regulation/index-of.js';
import type { Provision, Regulation } from '../../regulation/model.js';
import { grantsForReason } from './regulates.js';
import { textOf } from './units.js';
import { fold, GROUND, NEED, SMI_NAME } from './words.js';

const DEFINES =
  /\b(?:tot|onder) (?:de )?(?:doel)?(?:groep|categorie) (?:[a-z]|\d)\b[^.]{0,20}\b(?:behoor\w*|val\w*|reken\w*)|^(?:doel)?(?:groep|categorie) (?:[a-z]|\d)\s*(?::|is|zijn|bestaat|omvat)/;
/** A group of parents at work, in training or on a route to work. */
const WORK = /\b(?:traject\w*|werk|arbeid|onderwijs|opleiding|studie|inburger\w*|re-?integratie\w*)\b/;

/** The words must come back this often before the letter is taken for a group of the rules. */
const OFTEN = 2;

/** Provisions that rule for the SMI group; empty where there is no such group. */
export function provisionsOfGroup(regulation: Regulation): readonly Provision[] {
  const index = indexOf(regulation);
  const units = index.all.filter(
    (provision) =>
      index.sectionOf(provision) === 'regeling' &&
      (provision.kind === 'lid' ||
        (provision.kind === 'artikel' && !provision.children.some(({ kind }) => kind === 'lid'))),
  );
  const worded = units.map((provision) => ({ provision, words: fold(textOf(regulation, [provision])) }));
  const defining = worded.find(({ words }) => {
    const opening = words.replace(/^\d{1,2}[.)]?\s+/, '');
    if (!DEFINES.test(opening) || labelsIn(opening).length !== 1) return false;
    return (
      SMI_NAME.test(opening) ||
      (GROUND.test(opening) && NEED.test(opening) && !WORK.test(opening.split(/[.:]/)[0] ?? ''))
    );
  });
  const label = labelsIn(defining?.words ?? '')[0];
  if (defining === undefined || label === undefined) return [];
  const own = worded.filter(({ words }) => words.includes(label));
  const grants =
    grantsForReason(own.map(({ words }) => words)) || SMI_NAME.test(defining.words) || own.length > OFTEN;
  return grants && own.length >= OFTEN ? own.map(({ provision }) => provision) : [];
}
