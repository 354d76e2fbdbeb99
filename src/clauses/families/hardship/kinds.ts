/** What one statement says on departing from the regulation (point 8). */
import type { Reading } from '../../context/reading.js';
import type { Statement } from '../../context/statements.js';
import { mainClause } from '../shared/clause-parts.js';
import { DEPARTS, isBarred, stillAllowed } from './acts.js';
import { APPLYING_IS_UNFAIR, AWB, DECIDES, ONE_MATTER, UNFAIR, UNFORESEEN } from './circumstances.js';
import { reachOf, TOPIC } from './reach.js';
import {
  BEYOND_ONE_RULE,
  FROM_ADVICE,
  FROM_OTHER,
  HARDSHIP_HEADING,
  OF_OTHER_THINGS,
  POWER,
  STRETCHES_ONE_RULE,
  TAKEN_AWAY,
  WHOLE,
} from './words.js';

export type Kind = 'volledig' | 'beperkt' | 'onvoorzien' | 'uitgesloten';

export interface Clause {
  readonly kind: Kind;
  readonly statement: Statement;
  /** The words fit the clause only with the heading or only in part: a person must look. */
  readonly doubtful: boolean;
}

/** Article 4:84 Awb as a power that is used, and not only named. */
const AWB_POWER =
  /\bbevoegd\w*|\b(?:op grond van|met toepassing van|overeenkomstig|krachtens|bedoeld in|als in)\b[^.]{0,30}\b4[:.]84|\bgebruik\b|\btoepass\w*|\btoepas(?:t|sen)\b|\bis van (?:overeenkomstige )?toepassing|\bruimte\b|\bmogelijkheid\b|\bmaakt\b[^.]{0,30}\bmogelijk/;
/** Says outright that there is no such clause. */
const BARS_OUTRIGHT = /\bhardheidsclausule\b|\buitzonderingen?\b|\bonverkort\b/;
/** The clause is spoken of as one that parents may rely on; where it stands, is not seen. */
const INVOKED = /\bberoep\b[^.]{0,30}\bhardheidsclausule\b/;
/** "De andere bepalingen blijven onverkort gelden": what the power does not reach. */
const STAYS =
  /\b(?:blij(?:ft|ven)|geldt|gelden)\b[^.]{0,40}\b(?:onverkort|altijd|ongewijzigd|van kracht|gelden|van toepassing)\b/;
/** The clause of another instrument is made to hold, or not to hold, here. */
const ELSEWHERE =
  /\b(?:hardheidsclausule|hardheidsbepaling|afwijkingsbevoegdheid)\b[^.]{0,140}\b(?:van (?:overeenkomstige )?toepassing|buiten (?:toepassing|werking)|geen toepassing|geldt|gelden)\b|\b(?:van toepassing|geldt|gelden)\b[^.]{0,140}\b(?:hardheidsclausule|hardheidsbepaling)\b/;
const HOLDS_NOT =
  /\b(?:niet|geen|uitgezonderd|met uitzondering van|behalve|behoudens)\b[^.]{0,90}|\bblij(?:ft|ven)\b[^.]{0,40}\bbuiten (?:toepassing|werking)/;

/** "Artikel 30 is op dit hoofdstuk niet van toepassing", where article 30 is the clause of the instrument. */
function setsClauseAside(reading: Reading, { words, span }: Statement): boolean {
  if (
    !/\b(?:niet van (?:overeenkomstige )?toepassing|geldt niet|gelden niet|buiten (?:toepassing|werking)|geen toepassing)\b/.test(
      words,
    )
  )
    return false;
  if (ELSEWHERE.test(words)) return true;
  const named = reading.referred(span);
  return (
    named.length > 0 &&
    named.every(
      ({ headings, text }) =>
        HARDSHIP_HEADING.test((headings.at(-1) ?? '').toLowerCase()) &&
        DEPARTS.test(text.toLowerCase()) &&
        UNFAIR.test(text.toLowerCase()),
    )
  );
}

/** A power that is denied: wholly, or but for what the rest of the sentence allows. */
function deniedKind({ words, rule }: Statement): Kind | null {
  const main = mainClause(words);
  if ((FROM_OTHER.test(main) && !WHOLE.test(main)) || OF_OTHER_THINGS.test(words)) return null;
  const allowed = stillAllowed(words);
  if (allowed !== null) {
    if (TOPIC.test(allowed)) return 'beperkt';
    if (UNFAIR.test(allowed) || /\bgeval\w*\b/.test(allowed)) return 'volledig';
  }
  return DEPARTS.test(rule) || BARS_OUTRIGHT.test(words) ? 'uitgesloten' : null;
}

/** A row of a table: who decides stands in the cell, or in the head above it. */
function inTableOf({ passage, words }: Statement): boolean {
  return (
    passage.provision.kind === 'tabelrij' &&
    /\b(?:college|burgemeester|bestuur|teamleider|consulent)\b/.test(words)
  );
}

/** The regulation as a whole set aside by a body that may do so. */
const SETS_ASIDE =
  /\b(?:kan|kunnen|mag|mogen|bevoegd)\b[^.]{0,160}\b(?:buiten toepassing (?:te )?(?:laten|verkla\w+)|buiten werking (?:te )?stellen|(?:van|ervan|daarvan) af(?:wijken| te wijken)|afwijken van|versoepelen)\b/;

/** What a statement says on departing; null where it says nothing on it. */
export function kindOf(reading: Reading, statement: Statement): Clause | null {
  const { words, rule, before, after, heading } = statement;
  const clause = (kind: Kind, doubtful = false): Clause => ({ kind, statement, doubtful });
  const headed = HARDSHIP_HEADING.test(heading);
  if (headed && TAKEN_AWAY.test(words) && !DEPARTS.test(words)) return clause('uitgesloten');
  if (
    headed &&
    heading.endsWith('?') &&
    /^\s*(?:nee\b|(?:dat|dit) (?:kan|mag|doen wij)\b[^.]{0,20}\bniet\b|(?:helaas )?niet\b|wij maken geen\b)/.test(
      words,
    )
  )
    return clause('uitgesloten');
  if (
    headed &&
    words.split(' ').length <= 4 &&
    /^\W*(?:geen|nee|niet (?:mogelijk|toegestaan|van toepassing)|uitgesloten|n\.?v\.?t)\b/.test(words)
  )
    return clause('uitgesloten');
  if (setsClauseAside(reading, statement)) return clause('uitgesloten');
  const around = `${before} ${words} ${after} ${rule}`;
  if (FROM_ADVICE.test(words) || /^\s*in afwijking van/.test(words)) return null;
  // "Van de duur niet; van de overige bepalingen wel": the power reaches only so far.
  const parts = words.split(/;\s*/);
  if (parts.some((part) => isBarred(part)) && parts.some((part) => !isBarred(part) && DEPARTS.test(part)))
    return clause('beperkt');
  if (isBarred(words)) {
    // "Maar van de duur wijken wij nooit af": the rest may be departed from.
    if (/^\s*(?:maar|echter|alleen|wel)\b/.test(words) && TOPIC.test(words)) return clause('beperkt');
    const kind = deniedKind(statement);
    return kind === null ? null : clause(kind);
  }
  if (headed && ELSEWHERE.test(words) && !HOLDS_NOT.test(words))
    return clause('volledig', !UNFAIR.test(words));
  const asked =
    (before.trimEnd().endsWith('?') ? `${before} ` : '') +
    (heading.endsWith('?') && /^\s*(?:dan|daarover|in dat geval)\b/.test(words) ? `${heading} ` : '');
  const unforeseen =
    UNFORESEEN.test(asked + rule) && !ONE_MATTER.test(rule) && (DECIDES.test(words) || inTableOf(statement));
  if ((!headed && OF_OTHER_THINGS.test(words)) || /\bmandaat\b|^\s*besluit(?:en)? tot\b/.test(words))
    return null;
  if (AWB.test(words) && (DEPARTS.test(words) || AWB_POWER.test(words))) return clause('volledig');
  const departs = DEPARTS.test(words);
  const reasoned = APPLYING_IS_UNFAIR.test(`${before} ${words}`) && POWER.test(words);
  if (unforeseen && !departs && !(reasoned && !/\bredelijkheid\b/.test(words))) return clause('onvoorzien');
  if (!departs && STAYS.test(words)) return null;
  if (!headed && INVOKED.test(words)) return clause('volledig', true);
  if (!departs && !reasoned) {
    if (BEYOND_ONE_RULE.test(words) && UNFAIR.test(words)) return clause('beperkt', !headed);
    // Under such a heading a sentence on special cases is meant as the clause, in whatever words.
    if (!headed || !UNFAIR.test(around) || !POWER.test(words)) return null;
    return STRETCHES_ONE_RULE.test(words) ? clause('beperkt') : clause('volledig', true);
  }
  // "kan deze regels buiten toepassing laten indien ...": the power itself, with a circumstance in other words.
  const unqualified = !UNFAIR.test(around) && !AWB.test(around);
  if (!headed && unqualified && !(SETS_ASIDE.test(words) && POWER.test(words) && WHOLE.test(words)))
    return null;
  if (!headed && unqualified) return clause('volledig', true);
  if (headed && OF_OTHER_THINGS.test(words) && !WHOLE.test(words) && !/\bartikel/.test(words)) return null;
  const reach = reachOf(reading, statement);
  return reach === null ? null : clause(reach);
}
