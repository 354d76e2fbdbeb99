/**
 * Part (b) of point 9: the development in the family is followed while the grant lasts, or looked at before it is
 * extended. An evaluation of the rules or of invoices is none, nor are new papers for a next period, nor the
 * conversation at the application.
 */
import type { Span } from '../../../regulation/model.js';
import type { Reading } from '../../context/reading.js';
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import type { Rejected } from '../../model.js';
import { reportsChanges } from './contexts.js';
import {
  ABOUT_FOLLOWING,
  ADMINISTRATION,
  AGREED_WITH_PROVIDERS,
  AGREES,
  BY_PROVIDER,
  CAN_DO_WITH_LESS,
  CHANGES,
  COMPLIANCE,
  COVERS,
  DIRECT,
  DURING,
  EVALUATES_RULES,
  FAMILY_MONEY,
  FOLLOW_UP_TALK,
  FOLLOWING_HEADING,
  FOLLOWS,
  FOLLOWS_COURSE,
  FURTHER_PERIOD,
  HAVE_NOW,
  HOW_IT_GOES,
  INTAKE,
  INTAKE_HEADING,
  INVOLVED,
  isIntake,
  LETS_IN,
  LOOK,
  LOOKS_AT_THAT,
  MEANS_FOLLOWING,
  MOMENT,
  MONEY,
  NEED_AGAIN,
  NO_PLACE,
  NOT_THE_FAMILY,
  OF_THAT_EVALUATION,
  ON_CHANGE,
  PAPERS,
  PERIODIC,
  REPORTING,
  SEEKS_FACILITY,
  THEREWITH,
  TRANSITION,
  TRANSITION_HEADING,
  WITH_PARENTS,
  WRITTEN_DOWN,
} from './following-words.js';
import { meaningIn } from './meanings.js';
import { HELP, PARENT, PLAN, RECOVERY, TROUBLE } from './words.js';
import { MEANS_WORK } from './work-on-recovery.js';

/** The sentence before, or the heading, is about looking again. */
const AGAIN = /\bheronderzo|\bherbeoord|\bherindicat|\bevalu|\btussen|\bvoortgang/;
/** The parents' own work, help or recovery, in the rule before. */
const WORK_OF_PARENTS = new RegExp(
  `\\b${PARENT}\\b[^.;]*\\b(?:${HELP}|${RECOVERY}|${PLAN}|${TROUBLE}|advies|stappen)`,
);
/** "De ouder bericht het college als ...": what parents tell of their own accord. */
const PARENT_REPORTS =
  /^\s*(?:de |een |iedere )?(?:ouders?|aanvragers?|belanghebbenden?|subsidieontvanger|u|je)\b(?![^.;]*\b(?:voortgang|vorderingen|vooruitgang|hoe het (?:met|gaat))\b)/;

export interface FollowingReading {
  readonly evidence: readonly Span[];
  /** Only the need is assessed again: it cannot be seen whether the family's situation is part of it. */
  readonly onlyNeed: readonly Span[];
  readonly rejected: readonly Rejected[];
}

/** Finds the statements by which the development in the family is followed. */
export function readFollowing(reading: Reading, statements: readonly Statement[]): FollowingReading {
  const evidence: Span[] = [];
  const onlyNeed: Span[] = [];
  const rejected: Rejected[] = [];
  // Articles that evaluate the rules themselves, by all their headings.
  const onRules = new Set(
    statements.filter(({ words }) => EVALUATES_RULES.test(words)).map(({ headings }) => headings),
  );
  for (const [at, statement] of statements.entries()) {
    const { rule, span, heading } = statement;
    const words = statement.words.replace(FAMILY_MONEY, ' inkomen ').replace(ON_CHANGE, ' ');
    const meaning = meaningIn(reading, statement);
    // A defined plan of the family, gone through again.
    const planAgain = MEANS_WORK.test(meaning) && new RegExp(`\\b${LOOK}`).test(words);
    const byMeaning = MEANS_FOLLOWING.test(meaning) && DURING.test(meaning) && !INTAKE.test(meaning);
    const headed = FOLLOWING_HEADING.test(heading);
    const last = statements[at - 1];
    const earlier = last?.headings === statement.headings ? last.words : '';
    // "Het college toetst dit bij een verlenging", after a rule on the work of the parents.
    const workAgain = LOOKS_AT_THAT.test(words) && DURING.test(words) && WORK_OF_PARENTS.test(earlier);
    const talkedLater = /\bgesprek\w*/.test(statement.before) && DURING.test(statement.before);
    const looks =
      byMeaning ||
      planAgain ||
      workAgain ||
      CAN_DO_WITH_LESS.test(words) ||
      DIRECT.test(words) ||
      HOW_IT_GOES.test(words) ||
      (ABOUT_FOLLOWING.test(heading) &&
        !onRules.has(statement.headings) &&
        INVOLVED.test(words) &&
        !ADMINISTRATION.test(words)) ||
      WITH_PARENTS.test(words) ||
      FOLLOW_UP_TALK.test(words) ||
      (COVERS.test(words) && (AGAIN.test(`${heading} ${statement.before}`) || talkedLater)) ||
      (headed && DIRECT.test(rule)) ||
      // An item of what an evaluation looks at: the head of the list says that it does.
      (rule.length > words.length && AGAIN.test(rule) && DIRECT.test(rule) && !NOT_THE_FAMILY.test(rule));
    const timed =
      byMeaning ||
      DURING.test(rule) ||
      FOLLOW_UP_TALK.test(words) ||
      DURING.test(statement.before) ||
      FOLLOWS_COURSE.test(words) ||
      (THEREWITH.test(words) && DURING.test(earlier)) ||
      MOMENT.test(`${heading} ${statement.before}`) ||
      FURTHER_PERIOD.test(heading) ||
      CHANGES.test(words) ||
      /\bevalu|\bvoortgang|\bvolgen|\bmonitor|\btussen|\bheronderzoek|\bherbeoord|\bterugk|\bterugbl/.test(
        heading,
      );
    const pointsBack = /^\s*(?:daarbij|hierbij|daarvoor|dat|dit|die|zij kijkt|hij kijkt)\b/.test(words);
    if (NOT_THE_FAMILY.test(pointsBack ? `${statement.before} ${words}` : words)) {
      if (looks || /\bevalu/.test(words)) rejected.push({ span, code: 'evaluatie-regeling' });
      continue;
    }
    if (onRules.has(statement.headings) && OF_THAT_EVALUATION.test(words) && !HOW_IT_GOES.test(words)) {
      if (looks) rejected.push({ span, code: 'evaluatie-regeling' });
      continue;
    }
    if (/\bafspraken\b/.test(words) && AGREED_WITH_PROVIDERS.test(`${earlier} ; ${words}`)) {
      if (looks) rejected.push({ span, code: 'evaluatie-regeling' });
      continue;
    }
    const atTheDoor = rule.length > words.length && LETS_IN.test(rule) && !DURING.test(words);
    if (!looks || !timed || atTheDoor) {
      if (NEED_AGAIN.test(rule)) onlyNeed.push(span);
      continue;
    }
    const roles = headingRoles(heading);
    if (statement.passage.provision.kind === 'begrip' || roles.includes('privacy')) continue;
    if (roles.includes('begrippen') && !PERIODIC.test(words)) continue;
    if (NO_PLACE.test(heading) && !headed && !PERIODIC.test(words)) {
      rejected.push({ span, code: 'evaluatie-regeling' });
      continue;
    }
    if (HAVE_NOW.test(words) || (TRANSITION_HEADING.test(heading) && TRANSITION.test(words))) {
      rejected.push({ span, code: 'overgangsrecht' });
      continue;
    }
    if (BY_PROVIDER.test(words)) {
      rejected.push({ span, code: 'volgen-door-aanbieder' });
      continue;
    }
    if (SEEKS_FACILITY.test(words) && !PERIODIC.test(words) && !HOW_IT_GOES.test(words)) {
      rejected.push({ span, code: 'zoekt-voorziening' });
      continue;
    }
    if (PAPERS.test(words)) rejected.push({ span, code: 'alleen-stukken' });
    else if (
      (AGREES.test(words) || WRITTEN_DOWN.test(words)) &&
      !PERIODIC.test(words) &&
      !HOW_IT_GOES.test(words)
    )
      rejected.push({ span, code: 'gesprek-bij-aanvraag' });
    else if (COMPLIANCE.test(words) && !PERIODIC.test(words))
      rejected.push({ span, code: 'afspraken-niet-nagekomen' });
    else if (
      (REPORTING.test(words) || (PARENT_REPORTS.test(words) && reportsChanges(statement))) &&
      !FOLLOWS.test(words)
    )
      rejected.push({ span, code: 'melden-geen-volgen' });
    else if (
      MONEY.test(words) &&
      !/\bgezin|\bthuis|\bdoelen|\bvoortgang|\bgezondheid|\bontwikkeling/.test(words)
    ) {
      rejected.push({ span, code: 'inkomen-volgen' });
    } else if (
      isIntake(rule, heading) ||
      (INTAKE_HEADING.test(heading) &&
        !FURTHER_PERIOD.test(heading) &&
        !headed &&
        !PERIODIC.test(rule) &&
        !byMeaning)
    ) {
      rejected.push({ span, code: 'gesprek-bij-aanvraag' });
    } else evidence.push(span);
  }
  return { evidence, onlyNeed, rejected };
}
