/**
 * Part (c) of point 9: a tegenprestatie, as in the Participatiewet: community work, taking part or looking for work,
 * asked without regard to recovery. "Geen tegenprestatie" is the opposite, and a reintegration route that pays for
 * childcare is another facility.
 */
import type { Span } from '../../../regulation/model.js';
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import type { Rejected } from '../../model.js';
import {
  AS_RECOVERY,
  ASKED,
  BARE_DUTY,
  DENIED,
  DOES,
  IN_PASSING,
  JOB,
  MAY,
  NAMED,
  OF_BENEFIT,
  OTHER,
  SERVICE,
  WITHOUT_WORK,
} from './return-words.js';

export interface ReturnServiceReading {
  readonly evidence: readonly Span[];
  readonly denied: readonly Span[];
  /** Only in general provisions, or softly put: a person must look whether it holds for these parents. */
  readonly uncertain: boolean;
  readonly rejected: readonly Rejected[];
}

const WORK = new RegExp(`${NAMED.source}|${SERVICE.source}|${JOB.source}`);
const NEGATION =
  /\b(?:niet(?! (?:alleen|slechts|enkel|meer dan))|geen|nooit|nimmer|evenmin|noch|zonder|niets)\b/;

/** Whether the work is said not to be asked, by the words around it or by a negation in the same part. */
function isDenied(words: string): boolean {
  if (WITHOUT_WORK.test(words)) return false;
  if (DENIED.test(words)) return true;
  const parts = words.replace(/\btenzij\b.*$/, ' ').split(/[;:]|, (?:maar|wel|en|tenzij)\b/);
  return parts
    .filter((part) => WORK.test(part))
    .every((part) => NEGATION.test(part) && !/\bzonder (?:betaling|vergoeding|loon|werk|baan)/.test(part));
}

/** Work as a reason, a condition on hours, or what the parent happens to do: not what is asked of him. */
function isInPassing(words: string): boolean {
  if (words.trimEnd().endsWith('?')) return true;
  const rest = words.replace(IN_PASSING, ' ');
  return rest !== words && !WORK.test(rest);
}

/** A duty put without a verb, as an item under a heading or a head on duties. */
function isListedDuty({ heading, rule, words }: Statement): boolean {
  const roles = headingRoles(heading);
  return (
    (roles.includes('verplichtingen') || roles.includes('voorwaarden') || BARE_DUTY.test(rule)) &&
    words.split(' ').length <= 14
  );
}

function objection(statement: Statement, named: boolean): string | null {
  const { words, rule, heading, passage } = statement;
  const asks =
    ASKED.test(rule) ||
    (DOES.test(words) && !MAY.test(words.replace(/\btenzij\b.*$/, ' '))) ||
    isListedDuty(statement);
  if (passage.provision.kind === 'begrip' || !asks || isInPassing(words)) return 'werk-genoemd';
  const elsewhere = headingRoles(heading).some(
    (role) => role === 'voorliggend' || role === 'inlichtingen' || role === 'doelgroep',
  );
  if (!named && (OTHER.test(rule) || (elsewhere && !/\bverplicht|\bvoorwaarde|\bmits\b/.test(words))))
    return 'werk-genoemd';
  if (
    OF_BENEFIT.test(rule) &&
    (passage.scope === 'algemeen' || /\bop grond van\b|\bblij(?:ft|ven)\b/.test(words))
  )
    return 'werk-bijstand';
  if (!named && AS_RECOVERY.test(words)) return 'werk-als-herstel';
  return null;
}

/** Finds a tegenprestatie or a duty to work, and statements that there is none. */
export function readReturnService(statements: readonly Statement[]): ReturnServiceReading {
  const evidence: Span[] = [];
  const denied: Span[] = [];
  const rejected: Rejected[] = [];
  let certain = false;
  for (const statement of statements) {
    const { words, span, heading } = statement;
    const ownWords = NAMED.test(words) || SERVICE.test(words) || JOB.test(words);
    const headed = NAMED.test(heading) && !NEGATION.test(heading);
    if (!headed && !ownWords) continue;
    const named = NAMED.test(words) || headed;
    if (ownWords && isDenied(words)) {
      if (named) denied.push(span);
      else rejected.push({ span, code: 'werk-niet-gevraagd' });
      continue;
    }
    const code = objection(statement, named);
    if (code !== null) rejected.push({ span, code });
    else {
      evidence.push(span);
      if (statement.passage.scope === 'smi') certain = true;
    }
  }
  return { evidence, denied, uncertain: evidence.length > 0 && !certain, rejected };
}
