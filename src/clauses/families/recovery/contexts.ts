/** Where a statement stands, as far as it matters for recovery and monitoring (point 9). */
import type { Role } from '../../context/reading.js';
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import { HELP, PARENT, PLAN, RECOVERY, TROUBLE } from './words.js';

/** Articles about the way in, the money or the file: a plan or a conversation there is no work on recovery. */
const OTHER: ReadonlySet<Role> = new Set<Role>([
  'begrippen',
  'doelgroep',
  'voorliggend',
  'aanvraag',
  'gegevens',
  'indicatie-advies',
  'besluit-termijn',
  'hoogte',
  'eigen-bijdrage',
  'inkomen',
  'vermogen',
  'betaling',
  'terugvordering',
  'privacy',
  'hardheid',
  'overgang',
  'inwerkingtreding',
  'budget',
  'omvang',
  'inlichtingen',
]);
const OWN: ReadonlySet<Role> = new Set<Role>([
  'herstel',
  'evaluatie',
  'verlenging',
  'verplichtingen',
  'voorwaarden',
  'weigering',
  'beeindiging',
]);

/** Help that parents accept, or work of their own on recovery: counts wherever it stands ("Doelgroep", "Aanvraag"). */
const HELD_TO_WORK = [
  new RegExp(
    `\\b${PARENT}\\b[^.;]{0,60}\\b(?:aanvaard\\w*|accepte\\w+|bereid|benut\\w*|werk(?:t|en)?\\b[^.;]{0,80}\\bmee|meewerk\\w*)\\b[^.;]{0,80}\\b(?:${HELP}|${TROUBLE}|${RECOVERY}|${PLAN})`,
  ),
  new RegExp(
    `\\b${PARENT}\\b[^.;]{0,80}\\b(?:werk(?:t|en|je)?\\b[^.;]{0,60}\\baan|zich (?:in ?(?:te )?(?:zet\\w*|span\\w*)|verplicht|verbindt|ertoe)|verbind(?:t|en) zich|spant zich|zet zich)\\b[^.;]{0,100}\\b(?:${HELP}|${TROUBLE}|${RECOVERY}|${PLAN})`,
  ),
  new RegExp(
    `\\b${PARENT}\\b[^.;]{0,80}\\b${HELP}\\b[^.;]{0,60}\\b(?:aanvaard\\w*|accepte\\w+|bereid|benut\\w*|aan te nemen|toelaat|toe te laten|openstaat)`,
  ),
  // refuses it, or is already in it for what the childcare is asked for
  new RegExp(
    `\\b${PARENT}\\b[^.;]{0,60}\\b${HELP}\\b[^.;]{0,60}\\b(?:afwijst|weigert|afslaat|afbreekt|(?:niet|geen) (?:aanvaardt|accepteert|aanneemt|wil))\\b`,
  ),
  new RegExp(
    `\\b${PARENT}\\b[^.;]{0,120}\\b(?:daarvoor|hiervoor|daarom) (?:onder|in) (?:behandeling|begeleiding|therapie) (?:is|staat|zijn|staan)\\b`,
  ),
  // a condition that the parents have or take help
  new RegExp(
    `\\b(?:voorwaarde\\w*|verplicht\\w*)\\b[^.;]{0,60}\\bdat (?:de |het )?${PARENT}\\b[^.;]{0,40}\\b${HELP}`,
  ),
  // "neemt de hulp aan die ..."
  new RegExp(
    `\\b${PARENT}\\b[^.;]{0,20}\\b(?:neemt|nemen|grijpt|grijpen)\\b[^.;]{0,40}\\b${HELP}\\b[^.;]{0,30}\\baan\\b`,
  ),
];

/** True where the article has another purpose than recovery, obligations, extension or conditions. */
export function isAboutSomethingElse(statement: Statement): boolean {
  if (statement.passage.provision.kind === 'begrip') return true;
  if (HELD_TO_WORK.some((pattern) => pattern.test(statement.words))) return false;
  if (statement.heading === '' || /plan\b|\bhulp\b/.test(statement.heading)) return false;
  const roles = headingRoles(statement.heading);
  return roles.some((role) => OTHER.has(role)) && !roles.some((role) => OWN.has(role));
}

/** True for a duty to report a change: neither recovery nor monitoring. */
export function reportsChanges(statement: Statement): boolean {
  return /\b(?:(?:meldt|melden)\b(?!(?: (?:de|het|een|hij|zij|\w*ouders?|aanvrager|gezin|belanghebbende))* zich\b[^.;]{0,60}(?:hulp|ggz|psych|huisarts|verslaving|zorg|behandel|begeleid|maatschappelijk werk|therap))|gemeld|doorgeven|door te geven|geeft\b[^.;]{0,120}\bdoor\b|geven\b[^.;]{0,120}\bdoor\b|doet\b[^.;]{0,60}\b(?:mededeling|opgave)|deelt\b[^.;]{0,80}\bmede?\b|stelt\b[^.;]{0,60}\bin kennis|op de hoogte|laat\b[^.;]{0,80}\bweten|laten\b[^.;]{0,80}\bweten|vertel het ons|verandert er iets|bericht(?:en)?\b[^.;]{0,60}\b(?:als|dat|wanneer|zodra|indien|van)\b|licht\b[^.;]{0,60}\bin\b)/.test(
    statement.rule,
  );
}

/** True where the heading is about another subject, and about no subject under which recovery may stand. */
export function isElsewhere(roles: readonly Role[]): boolean {
  return roles.some((role) => OTHER.has(role) || role === 'doel');
}
