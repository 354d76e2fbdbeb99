/**
 * Part (a) of point 9: parents are encouraged or bound to work on recovery or on a lasting solution, by a plan, by
 * accepting help, by treatment or by steps of their own. A soft encouragement counts; cooperation with the inquiry
 * does not, nor does a purpose that only says what the childcare makes possible.
 */
import type { Span } from '../../../regulation/model.js';
import type { Reading } from '../../context/reading.js';
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import type { Rejected } from '../../model.js';
import { meaningIn } from './meanings.js';
import { HELP, PARENT, PLAN, RECOVERY, TROUBLE } from './words.js';
import { objection } from './work-objections.js';
import { ACCEPT, COOPERATE, DOES_AS_AGREED, PATTERNS, URGE } from './work-patterns.js';

const OF_THE_CHILD =
  /\b(?:heeft|krijgt|behoeft) het kind\b|\bhet kind\b[^.;]{0,30}\b(?:nodig|behoeft|krijgt)\b/;
const NO_HELP_NO_GRANT = /\bzonder\b[^.;]{0,60}\bgeen\b|\bgeen\b[^.;]{0,60}\bzonder\b/;
const PARENT_ACTS = new RegExp(`\\b${PARENT}\\b|(?<!\\b(?:voor|van|aan|door|met|bij) )\\bwie\\b`);
/** Headings under which a rule on help or problems is about the work of the parents. */
const ABOUT_RECOVERY =
  /\bherstel|plan\b|\bbegeleiding|\bhulp\b|\bondersteuning|\binzet\b|\boplossing|\bafspraken/;
const EFFORT = new RegExp(`\\b(?:${HELP}|${RECOVERY}|${PLAN}|werk\\w* aan|stappen)`);

/** A defined plan or route: what the parents do, or the help that leads out of the trouble. */
export const MEANS_WORK = new RegExp(
  `\\b(?:${TROUBLE}|${RECOVERY})\\b[^;]{0,60}\\b${PARENT}\\b[^;]{0,60}\\bwerk(?:t|en)\\b|\\b${PARENT}\\b[^;]{0,200}\\b(?:${RECOVERY}|${TROUBLE}|${HELP})|\\b(?:${HELP})\\b[^;]{0,120}\\b(?:${RECOVERY}|${TROUBLE})`,
);
const TAKES_PART = new RegExp(
  `\\b(?:${ACCEPT}|${COOPERATE}|heeft|hebben|stelt|stellen|maakt|maken|onderteken\\w*|tekent|opgesteld|opstellen)`,
);

export interface WorkReading {
  readonly evidence: readonly Span[];
  /** Only in an article on the purpose: what the childcare makes possible. */
  readonly purpose: readonly Span[];
  readonly rejected: readonly Rejected[];
}

/** A plan that is the family's by its name, and is made. */
const FAMILY_PLAN =
  /\b(?:gezins|familie(?:groeps)?|herstel)plan\w*\b[^.;]{0,60}\b(?:gemaakt|opgesteld|maken|opstellen)\b/;

/** Said as a rule, also in an article on the purpose: "een gezin dat opvang krijgt, werkt aan ...". */
const WORKS = new RegExp(
  `^(?![^.;]*\\b(?:kan|kunnen|kon|in staat|zodat|opdat|ruimte|gelegenheid|doel|om)\\b)[^.;]*\\b${PARENT}\\b[^.;]{0,60}\\b(?:werk(?:t|en)\\b[^.;]{0,40}\\baan\\b|neemt\\b[^.;]{0,40}\\baan\\b|aanvaard(?:t|en)\\b)`,
);

/** "De ouder neemt dit aanbod aan": what is taken stands in the sentence before it. */
const POINTS_BACK =
  /\b(?:dit|dat|die|deze|het) (?:aanbod|traject|programma|voorstel|ondersteuningsaanbod|advies)\b|\baan (?:die|deze) (?:door)?verwijzing\b|\b(?:daarop|hierop)\b(?= (?:ingaa|in te gaan))|\b(?:daaraan|hieraan)\b(?= (?:mee|deel|meewerk\w*|deelneemt|mee te werken|deel te nemen))/;
const HELP_BEFORE = new RegExp(`\\b${HELP}`);

function resolved({ words, before, headings }: Statement, previous: Statement | undefined): string {
  // The paragraph before, in the same article, where the sentence opens its own.
  const earlier = before === '' && previous?.headings === headings ? previous.words : before;
  const said = `${earlier} ${words.slice(0, Math.max(0, words.search(POINTS_BACK)))}`;
  return HELP_BEFORE.test(said) ? words.replace(POINTS_BACK, 'aan de hulp') : words;
}

/** Finds the statements that bind or encourage parents to work on recovery. */
export function readWork(reading: Reading, statements: readonly Statement[]): WorkReading {
  const evidence: Span[] = [];
  const purpose: Span[] = [];
  const rejected: Rejected[] = [];
  for (const [at, statement] of statements.entries()) {
    const { rule, span, heading } = statement;
    const words = resolved(statement, statements[at - 1]);
    const headed = headingRoles(heading).includes('herstel') || /plan\b/.test(heading);
    const meaning = meaningIn(reading, statement);
    const byMeaning = MEANS_WORK.test(meaning) && TAKES_PART.test(words);
    if (
      !byMeaning &&
      !PATTERNS.some((pattern) => pattern.test(words)) &&
      !(ABOUT_RECOVERY.test(heading) && EFFORT.test(words))
    )
      continue;
    // "Samen maken we een plan: wat is er nodig om ...?" makes the plan before it asks.
    const said = words.trimEnd().endsWith('?') ? words.slice(0, Math.max(0, words.indexOf(':'))) : words;
    if (!PATTERNS.some((pattern) => pattern.test(said)) && said !== words) continue;
    const bound =
      headed ||
      headingRoles(heading).some((role) => role === 'verplichtingen' || role === 'voorwaarden') ||
      /\bverplichting\w*|\bvoorwaarde\w*|\bvereist\w*/.test(rule);
    const familyPlan = FAMILY_PLAN.test(words);
    const parentActs =
      familyPlan || PARENT_ACTS.test(`${rule} ${statement.before}`) || NO_HELP_NO_GRANT.test(words);
    // Under a heading on help the parent may be left out, but not where the child is helped.
    if (!parentActs && (!bound || OF_THE_CHILD.test(words))) continue;
    const code = objection(statement);
    if (code !== null) rejected.push({ span, code });
    else if (
      headingRoles(heading).includes('doel') &&
      !headed &&
      !new RegExp(URGE).test(words) &&
      !WORKS.test(words) &&
      !DOES_AS_AGREED.test(words)
    )
      purpose.push(span);
    else evidence.push(span);
  }
  return { evidence, purpose, rejected };
}
