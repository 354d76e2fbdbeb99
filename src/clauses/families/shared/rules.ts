/**
 * The statements that hold for SMI today: transitional law, rules written for another group of a wider instrument, and
 * rules that the SMI part switches off are left out (codebook, section 2: the newest binding text decides).
 */
import { labelsIn, mainLabel } from '../../../language/group-labels.js';
import type { Passage, Reading } from '../../context/reading.js';
import { foldKeeping, type Statement, statementsOf } from '../../context/statements.js';
import { joinAnaphora, joinAnswers } from './questions.js';
import { isTransitional } from './transition.js';

const SMI =
  /\bsmi\b|\bsocia(?:al|le)[ -]*(?:(?:en|of|en\/of|\/)[ -]*)?medisch|\bdit hoofdstuk\b|\bdeze (?:paragraaf|afdeling|titel)\b/;
/** Other groups that wider instruments on childcare serve. */
const OTHERS =
  /\bpeuter\w*|\bvve\b|\bre-?integrati\w*|\btraject\w*|\bstudent\w*|\bstudie\w*|\bscholier\w*|\bopleiding\w*|\binburger\w*|\bdoelgroepouder\w*|\bwerkzoekend\w*|\bstatushouder\w*|\btienermoeder\w*|\bschoolgaand\w*/;
const OFF =
  /\b(?:niet|geen) (?:\w+ ){0,3}(?:van toepassing|toegepast|toepassing)\b|\bbuiten toepassing\b|\bgeld(?:t|en)\b[^.;]{0,30}\bniet\b|\bniet\b[^.;]{0,12}\bgeld(?:t|en)\b|\bgeld(?:t|en)\b[^.;]{0,80}\b(?:behalve|uitgezonderd|met uitzondering van|niet)\b|\bis uitgezonderd\b/;
const HOLDS = /\bgeld(?:t|en)\b|\bvan toepassing\b|\bziet\b[^.;]{0,10}\bop\b|\bis bedoeld voor\b/;
const POINTS_BACK =
  /^(?:\d+[.,] )?(?:dit|het|deze|die) (?:artikel|lid|grens|\w*grens|\w*toets|\w*eis|voorwaarde|bepaling|norm|regel)\b|^(?:dit|deze|het|die) geldt\b/;

/** A rule on the scope of another rule: "het eerste lid geldt voor ...", "artikel 4 is niet van toepassing op ...". */
const ON_SCOPE =
  /^[^.;]{0,12}\b(?:artikel(?:en)?|lid|leden|grens|\w+grens|\w+toets|\w*eis|voorwaarden?|bepaling(?:en)?|norm|regels?|dit|deze|het)\b[^.;]{0,60}\b(?:geld(?:t|en)|van toepassing|ziet)\b|\b(?:artikel(?:en)?|lid|leden|hoofdstuk)\b[^.;]{0,60}\bniet\b[^.;]{0,20}\b(?:geld(?:t|en)|van toepassing)\b|\b(?:voor|op|bij)\b[^.;]{0,40}\b(?:geld(?:t|en)|is|zijn)\b[^.;]{0,50}\b(?:artikel(?:en)?|lid|leden|hoofdstuk|grens|\w+grens|\w+toets)\b/;

/** Whether a rule on scope leaves SMI out: for others only, or not for SMI. */
function leavesOut(
  { words, passage }: Statement,
  own: string | null,
  referred: readonly Passage[] = [],
): boolean {
  if (!ON_SCOPE.test(words)) return false;
  const labels = labelsIn(words);
  const namesOwn =
    SMI.test(words) ||
    (own !== null && labels.includes(own)) ||
    // "Dit artikel geldt niet voor opvang op grond van hoofdstuk 3", where that chapter is the one on SMI.
    (POINTS_BACK.test(words) && referred.length > 0 && referred.every(({ scope }) => scope === 'smi')) ||
    (passage.scope === 'smi' && labels.length === 0 && !OTHERS.test(words));
  if (namesOwn) return OFF.test(words);
  const others = (own !== null && labels.length > 0) || OTHERS.test(words);
  return others && HOLDS.test(words) && !OFF.test(words);
}

/** Passages that a rule on scope speaks of: those it refers to, or those just before it in the same article. */
function target(reading: Reading, statement: Statement): readonly Passage[] {
  const referred = reading.referred(statement.span);
  const back = POINTS_BACK.test(statement.words);
  if (referred.length > 0 && !back) return referred;
  if (!back) return [];
  const { article } = statement.passage;
  if (article === null) return [];
  return reading.binding.filter(
    (passage) => passage.article === article && passage.span.start <= statement.passage.span.start,
  );
}

/** Passages that do not hold for SMI, by what a wider instrument itself says of them. */
function switchedOff(reading: Reading, statements: readonly Statement[]): ReadonlySet<Passage> {
  const off = new Set<Passage>();
  if (reading.smi.own) return off;
  const { text } = reading.regulation;
  const own = mainLabel(
    reading.smi.provisions.map(({ span }) => foldKeeping(text.slice(span.start, span.end))).join(' '),
  );
  for (const statement of statements) {
    if (!leavesOut(statement, own, reading.referred(statement.span))) continue;
    for (const passage of target(reading, statement)) if (passage.scope !== 'smi') off.add(passage);
  }
  // What the SMI part uses elsewhere is not switched off as a whole.
  const used = off.size === 0 ? [] : statements.filter((statement) => usesOther(statement, own));
  for (const passage of used.flatMap(({ span }) => reading.referred(span))) off.delete(passage);
  return off;
}

function usesOther(statement: Statement, own: string | null): boolean {
  return statement.passage.scope === 'smi' && !leavesOut(statement, own) && !OFF.test(statement.words);
}

/** The binding statements that hold for SMI, a question joined with its answer. Pure. */
export function rulesOf(reading: Reading): readonly Statement[] {
  const all = joinAnaphora(joinAnswers(statementsOf(reading, reading.binding)));
  const off = switchedOff(reading, all);
  return all.filter((statement) => !off.has(statement.passage) && !isTransitional(statement));
}
