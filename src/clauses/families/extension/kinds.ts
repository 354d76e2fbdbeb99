/** What one passage says of going on after the first term (codebook, point 7). */

import {
  ADDED_TIME,
  AS_LONG_AS,
  counted,
  type Extension,
  isShort,
  NAMED,
  positiveIn,
  REAPPLY,
  REPEATED,
  VERB,
} from './allowance.js';
import {
  APPEALS,
  BRIDGE,
  bridgesOnCondition,
  HARDSHIP,
  ONLY,
  OTHERWISE_NOT,
  TO_SCHOOL,
  UNTIL_OTHER,
} from './conditions.js';
import {
  DENIED,
  deniesOnCondition,
  ENDS_UNSOLVED,
  EXCEPT_WHEN,
  exceptsInDenial,
  IN_TOTAL,
  ONCE_AND_NO_MORE,
  refusesAgain,
  withoutConditions,
  withoutDoubleNegation,
  withoutPapers,
  withoutSecondDenied,
} from './denial.js';
import { NOT } from './words.js';

export type { Extension } from './allowance.js';

/** "Van dit beginsel kan worden afgeweken": once, but not always. */
const LEAVES_IT =
  /\b(?:beginsel|uitgangspunt|hoofdregel|termijn|duur|hiervan|daarvan)\b[^.;]{0,60}\b(?:afgeweken|afwijken)\b/;

/** "Per aanvraag ten hoogste zes maanden": more requests than one are taken for granted. */
const PER_GRANT =
  /\bper (?:aanvraag|toekenning|indicatie)\b[^.;]{0,80}\b(?:maanden|weken|half ?jaar)\b(?! (?:voor|na|van tevoren))/;

export interface Said {
  readonly kind: Extension;
  /** No limit is said, and neither is that there is none. */
  readonly byDefault: boolean;
  /** Extension is spoken of as something that exists, without a rule that says so. */
  readonly presupposed: boolean;
  /** No more than a total over all grants: beside a rule that lets them go on it is a limit. */
  readonly total: boolean;
}

const ALLOWED_BEFORE =
  /\b(?:kan|kunnen|kunt|mag|wordt|worden|is)\b[^.;]{0,80}\b(?:verleng\w*|voortgezet|bij\b|mogelijk)/;

/** "nooit langer dan een jaar": a bound, not a denial. */
const UPPER_BOUND = /\b(?:niet|nooit|nimmer|geen) (?:langer|meer|vaker) dan\b/g;

/** "Is de noodzaak niet weggevallen; dan ...", "als zij nog niet over zijn": why it may go on, and no denial. */
const CONDITIONS = /(?:^|\. )[^.;]*;\s*(?=dan\b)|\b(?:als|indien|wanneer|zolang|omdat|mits)\b[^,.;]*/g;

/** Opens a sentence on what comes after what was just allowed. */
const LATER =
  /^\s*(?:daarna|nadien|hierna|verder|vervolgens|dan|na dat|na (?:de|het|die|deze|dat) (?:verlenging|vervolg|tweede|voortzetting)|meer|langer|een (?:tweede|derde))\b/;

/** "Nog twee keer een periode. Daarna bestaat geen recht meer": what is allowed before the end is said. */
function allowedFirst(passage: string): Extension | null {
  const denial = DENIED.exec(passage);
  if (denial === null) return null;
  const from = passage.lastIndexOf('. ', denial.index) + 1;
  const before = passage.slice(0, from === 0 ? denial.index : from);
  const clear = !new RegExp(String.raw`\b${NOT}\b`).test(
    before.replace(UPPER_BOUND, ' ').replace(CONDITIONS, ' '),
  );
  const earlier = clear && (from > 0 || ALLOWED_BEFORE.test(before)) ? positiveIn(before) : null;
  if (earlier === 'onbeperkt' && from > 0 && !LATER.test(passage.slice(from))) return null;
  return earlier === 'onbeperkt' && !REPEATED.test(before) ? 'eenmalig' : earlier;
}

/** Denied for some only: "voor peuters is verlenging niet mogelijk. Voor kinderen van de basisschool wel, met ...". */
const FOR_SOME = /(?:^|\. )\s*(?:voor|bij) (?:kinderen|peuters|ouders|gezinnen|wie)\b/;

function allowedBeside(passage: string): Extension | null {
  if (!FOR_SOME.test(passage)) return null;
  const allowing = passage
    .split(/(?<=\.) /)
    .filter((sentence) => FOR_SOME.test(sentence) && !DENIED.test(sentence) && NAMED.test(sentence));
  return allowing.length === 0 ? null : positiveIn(allowing.join(' '));
}

/** What is left of going on where the passage denies it. */
function whereDenied(
  passage: string,
  rest: string,
  positive: Extension | null,
): Extension | 'voorwaardelijk' {
  if (EXCEPT_WHEN.test(passage) && positive !== null) return positive;
  if (exceptsInDenial(rest)) return 'onbeperkt';
  if (deniesOnCondition(rest)) return 'voorwaardelijk';
  return allowedFirst(rest) ?? allowedBeside(rest) ?? 'uitgesloten';
}

/** "Eenmaal, en een tweede verlenging is er niet." */
function onceOnly(rest: string): Extension | null {
  const first = withoutSecondDenied(rest);
  if (first === null || DENIED.test(first)) return null;
  const positive = positiveIn(first);
  return positive === 'onbeperkt' ? 'eenmalig' : positive;
}

/**
 * @param text all sentences of one passage from the first that matters on, folded, joined
 * @param throughHardship whether the words refer to the hardship clause
 * @param rule heading, head of the list and passage: what a lawyer reads as the whole rule
 * @param only whether another provision of the article shuts out going on, so that this is its exception
 * @returns null when the passage says nothing of extension
 */
export function extensionIn(text: string, throughHardship: boolean, rule = text, only = false): Said | null {
  const passage = withoutDoubleNegation(text);
  const rest = withoutPapers(withoutConditions(passage));
  const byDefault = !REPEATED.test(passage) && !AS_LONG_AS.test(passage);
  const said = (kind: Extension, total = false): Said => ({ kind, byDefault, presupposed: false, total });
  const presupposed = (): Said => ({ kind: counted(passage), byDefault, presupposed: true, total: false });

  if (refusesAgain(text, rule) || ENDS_UNSOLVED.test(passage)) return said('uitgesloten');
  const once = onceOnly(rest);
  if (once !== null) return said(once);
  const denied = DENIED.test(rest);
  if ((only || ONLY.test(passage) || OTHERWISE_NOT.test(passage)) && BRIDGE.test(passage))
    return said('overbrugging');
  if (
    (throughHardship || HARDSHIP.test(passage)) &&
    (ONLY.test(passage) || denied || VERB.test(passage) || APPEALS.test(passage))
  )
    return said('alleen-hardheid');
  const positive = positiveIn(passage);
  if (!denied && TO_SCHOOL.test(passage)) return said('overbrugging');
  if (denied) {
    const left = whereDenied(passage, rest, positive);
    return left === 'voorwaardelijk' ? presupposed() : said(left);
  }
  const named = NAMED.test(passage);
  if (
    ONCE_AND_NO_MORE.test(passage) &&
    !named &&
    !LEAVES_IT.test(passage) &&
    !REAPPLY.test(passage) &&
    !ADDED_TIME.test(passage)
  )
    return said('uitgesloten');
  if (positive !== null && byDefault && bridgesOnCondition(passage)) return said('overbrugging');
  if (positive === 'onbeperkt' && byDefault && BRIDGE.test(passage) && UNTIL_OTHER.test(passage))
    return said('overbrugging');
  if (positive !== null) return said(positive === 'onbeperkt' && isShort(passage) ? 'eenmalig' : positive);
  if (IN_TOTAL.test(passage) && !named) return said('uitgesloten', true);
  if (BRIDGE.test(passage) && VERB.test(passage)) return said('overbrugging');
  return named || PER_GRANT.test(passage) ? presupposed() : null;
}
