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
import {
  ABOUT_FOLLOWING,
  AGREES,
  CHANGES,
  COMPLIANCE,
  DIRECT,
  DURING,
  FAMILY_MONEY,
  FOLLOW_UP_TALK,
  FOLLOWING_HEADING,
  FOLLOWS,
  HOW_IT_GOES,
  INTAKE,
  INTAKE_HEADING,
  INVOLVED,
  LOOK,
  MEANS_FOLLOWING,
  MONEY,
  NEED_AGAIN,
  NOT_THE_FAMILY,
  PAPERS,
  PERIODIC,
  REPORTING,
  WITH_PARENTS,
} from './following-words.js';
import { meaningIn } from './meanings.js';
import { MEANS_WORK } from './work-on-recovery.js';

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
  for (const statement of statements) {
    const { rule, span, heading } = statement;
    const words = statement.words.replace(FAMILY_MONEY, ' inkomen ');
    const meaning = meaningIn(reading, statement);
    // A defined plan of the family, gone through again.
    const planAgain = MEANS_WORK.test(meaning) && new RegExp(`\\b${LOOK}`).test(words);
    const byMeaning = MEANS_FOLLOWING.test(meaning) && DURING.test(meaning) && !INTAKE.test(meaning);
    const headed = FOLLOWING_HEADING.test(heading);
    const looks =
      byMeaning ||
      planAgain ||
      DIRECT.test(words) ||
      HOW_IT_GOES.test(words) ||
      (ABOUT_FOLLOWING.test(heading) && INVOLVED.test(words)) ||
      WITH_PARENTS.test(words) ||
      FOLLOW_UP_TALK.test(words) ||
      (headed && DIRECT.test(rule));
    const timed =
      byMeaning ||
      DURING.test(rule) ||
      FOLLOW_UP_TALK.test(words) ||
      DURING.test(statement.before) ||
      CHANGES.test(words) ||
      /\bevalu|\bvoortgang|\bvolgen|\bmonitor|\btussen|\bheronderzoek|\bverleng|\bvoortzett|\bterugk|\bterugbl/.test(
        heading,
      );
    const pointsBack = /^\s*(?:daarbij|hierbij|daarvoor|dat|dit|die|zij kijkt|hij kijkt)\b/.test(words);
    if (NOT_THE_FAMILY.test(pointsBack ? `${statement.before} ${words}` : words)) {
      if (looks || /\bevalu/.test(words)) rejected.push({ span, code: 'evaluatie-regeling' });
      continue;
    }
    if (!looks || !timed) {
      if (NEED_AGAIN.test(rule)) onlyNeed.push(span);
      continue;
    }
    if (statement.passage.provision.kind === 'begrip' || headingRoles(heading).includes('privacy')) continue;
    if (PAPERS.test(words)) rejected.push({ span, code: 'alleen-stukken' });
    else if (AGREES.test(words) && !PERIODIC.test(words) && !HOW_IT_GOES.test(words))
      rejected.push({ span, code: 'gesprek-bij-aanvraag' });
    else if (COMPLIANCE.test(words) && !PERIODIC.test(words))
      rejected.push({ span, code: 'afspraken-niet-nagekomen' });
    else if (REPORTING.test(words) && !FOLLOWS.test(words))
      rejected.push({ span, code: 'melden-geen-volgen' });
    else if (MONEY.test(words) && !/\bgezin|\bthuis|\bdoelen|\bvoortgang/.test(words)) {
      rejected.push({ span, code: 'inkomen-volgen' });
    } else if (
      INTAKE.test(rule) ||
      (INTAKE_HEADING.test(heading) && !headed && !PERIODIC.test(rule) && !byMeaning)
    ) {
      rejected.push({ span, code: 'gesprek-bij-aanvraag' });
    } else evidence.push(span);
  }
  return { evidence, onlyNeed, rejected };
}
