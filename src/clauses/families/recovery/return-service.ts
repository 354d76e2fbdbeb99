/**
 * Part (c) of point 9: a tegenprestatie, as in the Participatiewet: community work, taking part or looking for work,
 * asked without regard to recovery. "Geen tegenprestatie" is the opposite, and a reintegration route that pays for
 * childcare is another facility.
 */
import type { Span } from '../../../regulation/model.js';
import type { Reading } from '../../context/reading.js';
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import type { Rejected } from '../../model.js';
import { partsOf } from '../shared/clause-parts.js';
import { meaningIn } from './meanings.js';
import {
  AS_RECOVERY,
  ASKED,
  BARE_DUTY,
  DENIED,
  DOES,
  FOR_OTHERS,
  IN_PASSING,
  JOB,
  MAY,
  NAMED,
  OF_BENEFIT,
  OTHER,
  SERVICE,
  WITHOUT_WORK,
} from './return-words.js';
import { PARENT } from './words.js';

export interface ReturnServiceReading {
  readonly evidence: readonly Span[];
  readonly denied: readonly Span[];
  /** Only in general provisions, or softly put: a person must look whether it holds for these parents. */
  readonly uncertain: boolean;
  readonly rejected: readonly Rejected[];
}

const WORK = new RegExp(`${NAMED.source}|${SERVICE.source}|${FOR_OTHERS.source}|${JOB.source}`);
const NEGATION =
  /\b(?:niet(?! (?:alleen|slechts|enkel|meer dan|later dan|minder dan))|geen|nooit|nimmer|evenmin|noch|zonder|niets)\b/;

const ASKING =
  /\b(?:vra(?:agt|gen)|gevraagd|verwacht\w*|verlang\w*|eis(?:t|en)|geeist|verplicht\w*|gehouden|hoeft|hoeven|nodig|opgelegd|leggen|legt|rust|bestaat|kent|geldt|gelden|moet)\b/;
/** Unpaid, or who has no work: no negation of what is asked. */
const NO_WORK = String.raw`(?:betaling|vergoeding|loon|beloning|(?:betaald )?werk(?! (?:te|gevraagd|verlangd))|(?:vaste |betaalde )?(?:baan|betrekking))\b`;
const WITHOUT = new RegExp(
  `\\bzonder ${NO_WORK}|\\bgeen ${NO_WORK}(?![^.;]{0,60}\\b(?:gevraagd|verlangd|verwacht))`,
  'g',
);

/** "Wie niet werkt, moet ...": who is asked. */
const WHO_HAS_NONE =
  /\b(?:wie|die|dat)\b[^.;,]{0,40}\b(?:niet|geen)\b[^.;,]{0,30}\b(?:werkt|werken|werkzaam is|baan|arbeid|werk)\b(?: (?:heeft|hebben|verricht\w*))?(?:[^.;,]{0,60}(?=,))?/g;
/** "Anders dan in de bijstand geldt hier geen ...": who is compared with is no part of what is said. */
const COMPARES =
  /\b(?:anders dan|in tegenstelling tot|in afwijking van)(?: (?:in|bij|op|onder|voor))?(?: (?:de|het|een))? [a-z-]+/g;

/**
 * Whether the work is said not to be asked: by set words, or by a negation beside the work or beside the asking. The
 * negation of a clause that only says who is meant ("die geen werk heeft") denies nothing.
 */
function isDenied(words: string): boolean {
  const main = partsOf(words.replace(WITHOUT, ' ').replace(WHO_HAS_NONE, ' ').replace(COMPARES, ' '));
  // What stands after "maar wel" is no longer denied.
  const turns = main.join(' , ').split(/\b(?:maar|doch|wel|echter)\b/);
  const work = turns.find((part) => WORK.test(part));
  if (work !== undefined) {
    const at = WORK.exec(work)?.index ?? 0;
    const rest = work.slice(at).split(' , ')[0] ?? '';
    return NEGATION.test(work.slice(0, at)) || NEGATION.test(rest) || DENIED.test(work);
  }
  if (main.some((part) => NEGATION.test(part) && ASKING.test(part))) return true;
  return main.length === 0 && DENIED.test(words) && !WITHOUT_WORK.test(words);
}

/** "die een leerwerkplek krijgt aangeboden, aanvaardt die". */
const TAKES_WORK =
  /(?:plek|plaats|baan|werk|arbeid|betrekking|functie)\b[^;]{0,80}, (?:aanvaardt|accepteert|neemt|is verplicht|moet)\b/;

/** What the grant hangs on. */
const CONDITION =
  /\b(?:voorwaarden?|mits)\b|\b(?:alleen|slechts|uitsluitend)\b[^.;]{0,60}\b(?:in aanmerking|verstrekt|toegekend|verleend|recht)\b/;
/** Who is left out because he looks for work. */
const NO_GRANT =
  /\b(?:geen|niet)\b[^.;]{0,40}\b(?:vergoeding|tegemoetkoming|bijdrage|subsidie|in aanmerking|recht|vergoed)\b[^.;]{0,60}\b(?:die|waarin|omdat|tijdens)\b/;

/** The grant is lost by refusing the work. */
const REFUSES_WORK =
  /\b(?:geweigerd|ingetrokken|beeindigd|verlaagd|stopgezet|gestopt|weiger(?:t|en)|trekt|beeindigt|verlaagt|stopt|vervalt|geen recht)\b[^;]*\b(?:die|als|indien|wanneer)\b[^;]*\b(?:weiger\w*|niet (?:bereid|wil|meewerkt|deelneemt|solliciteert|zoekt)|nalaat|afwijst|afslaat|onvoldoende)\b/;

/** Work as a reason, a condition on hours, or what the parent happens to do: not what is asked of him. */
function isInPassing({ words, rule, heading }: Statement): boolean {
  if (words.trimEnd().endsWith('?')) return true;
  if (NO_GRANT.test(words)) return true;
  const condition = CONDITION.test(rule) || headingRoles(heading).includes('voorwaarden');
  if (condition || TAKES_WORK.test(words) || REFUSES_WORK.test(words)) return false;
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

const OWN_WORDS = new RegExp(`${NAMED.source}|${SERVICE.source}|${JOB.source}`);
const PARENT_AT_ALL = new RegExp(`\\b${PARENT}\\b|\\bwie\\b|\\biedereen\\b`);

function objection(statement: Statement, named: boolean): string | null {
  const { words, rule, heading, passage } = statement;
  const asks =
    ASKED.test(rule) ||
    REFUSES_WORK.test(words) ||
    (DOES.test(words) && !MAY.test(words.replace(/\btenzij\b.*$/, ' '))) ||
    isListedDuty(statement);
  if (passage.provision.kind === 'begrip' || !asks || isInPassing(statement)) return 'werk-genoemd';
  // Unpaid help alone may be anybody's.
  if (!named && !OWN_WORDS.test(words) && FOR_OTHERS.test(words) && !PARENT_AT_ALL.test(rule))
    return 'werk-genoemd';
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
export function readReturnService(reading: Reading, statements: readonly Statement[]): ReturnServiceReading {
  const evidence: Span[] = [];
  const denied: Span[] = [];
  const rejected: Rejected[] = [];
  let certain = false;
  for (const statement of statements) {
    const { words, span, heading } = statement;
    const ownWords = WORK.test(words) || WORK.test(meaningIn(reading, statement));
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
