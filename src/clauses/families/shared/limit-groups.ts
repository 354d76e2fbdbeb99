/**
 * For whom a limit on means is written: for everybody, or for a part of the group only. Told by the limit's own words, its
 * heading, or a sentence beside it that keeps the test away from the rest (codebook, point 5: a test for a subgroup only).
 */
import type { Statement } from '../../context/statements.js';
import { headsSubgroup, namesSubgroup } from './groups.js';
import {
  ACCESS,
  CONTRIBUTION,
  mentionsAssets,
  mentionsIncome,
  refusesIn,
  TEST_NOUN,
  withoutAbility,
} from './income-words.js';

export const GRANTS =
  /\b(?:krijg\w*|ontvang\w*|vergoed\w*|vergoeding|tegemoetkoming|subsidie|toegekend|toekenning|verle\w+|verstrekt|voortgezet|meedoen|(?:gemeente|college|wij|we)\b[^.;]{0,30}\bbeta(?:alt|len)(?: mee)?|beta(?:alt|len) (?:de gemeente|het college|wij|we))\b/;

const ONLY_FOR_GROUP =
  /\b(?:deze|dit|die|het|de) (?:inkomens?|vermogens?)?(?:grens|toets|eis|voorwaarde|norm|artikel|lid|beperking)\b[^.;]{0,30}\b(?:geldt|is)\b(?! (?:dat|dit|die) niet)[^.;]{0,25}\b(?:alleen|slechts|uitsluitend|enkel|niet)\b|\b(?:op|voor) (?:de )?(?:andere|overige) (?:ouders|gezinnen|aanvragers|belanghebbenden|groepen)\b[^.;]{0,60}\b(?:niet|geen)\b/;

/** The same in the sentence of the limit itself: "de inkomensgrens geldt alleen voor aanvragen op sociale gronden". */
const ONLY_FOR_PART =
  /\b(?:grens|toets|eis|voorwaarde|norm|beperking)\b[^.;]{0,60}\b(?:geldt|is)\b (?:\w+ ){0,2}(?:alleen|slechts|uitsluitend|enkel) (?:\w+ )?(?:voor|bij|op)\b/;

/** A test that is denied for a part of the group: "voor dagopvang is er geen inkomensgrens", "andere ouders hoeven niet ...". */
const DENIED_FOR_PART =
  /(?:^|[,;] )(?:maar )?(?:voor|bij|op|van|aan)\b (?!(?:de|het|een|elke?|iedere?|alle)? ?(?:vraag|toegang|toekenning|toelating|beoordeling|besliss\w*|recht|regeling|smi|aanvraag|tegemoetkoming|vergoeding|subsidie|krijgen|verkrijgen|ieder\w*)\b)(?!deze\b|dit\b|alle\b|iedere?\b|elke?\b)[^.;,]{3,70}?\b(?:geldt|gelden|is|zijn|bestaat|wordt|worden|stelt|stellen|hanteert|kijk\w*|let\w*|hoe(?:ft|ven)|kennen|telt)\b[^.;]{0,60}\b(?:geen|niet)\b|\b(?:ouders?|gezin(?:nen)?|aanvragers?|wie) (?:zonder|met|die) [^.;,]{2,50}\bhoe(?:ft|ven)\b[^.;]{0,30}\b(?:geen|niet)\b/;

/** The rest of the group: "voor andere ouders", "in alle overige gevallen". */
const REST =
  /\b(?:voor|bij|in|van|aan|op) (?:alle |al |de |ieder |elk )?(?:andere?|overige|niet (?:hier|hierboven) genoemde) (?:ouders?|gezin(?:nen)?|aanvragers?|huishoudens?|belanghebbenden?|gevallen|geval|situaties|groepen|personen|inwoners)\b|\b(?:andere|overige) (?:ouders|gezinnen|aanvragers|huishoudens)\b[^.;]{0,30}\b(?:hoeven|hebben|krijgen|komen)\b|\b(?:voor|bij|van|aan|op) anderen\b/;
/** "Voor wie langer in de gemeente woont, geldt deze voorwaarde niet." */
const SPARED =
  /\b(?:voor|op|bij)\b [^.;]{3,90}\b(?:geldt|gelden|is|zijn) (?:deze|die|dit|dat|de genoemde|de bedoelde|het vereiste) ?(?:\w+ )?(?:voorwaarden?|\w*grens|\w*toets|eis|beperking|norm|bepaling)\b[^.;]{0,20}\b(?:niet|geen)\b/;
/** "De alleenstaande ouder heeft ongeacht zijn inkomen recht": one kind of family, picked out. */
const KIND_REGARDLESS =
  /^(?:\d+[.,] )?(?:de|een|voor|aan)?\b[^.;,]{0,20}\b(?:alleenstaande?n?|gehuwde?n?|samenwonende?n?|eenoudergezin\w*|(?:ouders?|gezin(?:nen)?|wie) (?:die|met een|zonder))\b[^.;]{0,60}\b(?:ongeacht|onafhankelijk van)\b/;

/** Whether a sentence says of the rest of the group that its means do not count. */
export function sparesRest({ words }: Statement): boolean {
  return REST.test(words) && !isPricedBelow(words);
}

/** Whether a sentence keeps a test away from a part of the group, so that the limit beside it is for the others. */
function sparesPart({ words }: Statement): boolean {
  const means = withoutAbility(words);
  return (
    (mentionsIncome(means) || mentionsAssets(means) || TEST_NOUN.test(words)) &&
    (DENIED_FOR_PART.test(words) ||
      KIND_REGARDLESS.test(words) ||
      (REST.test(words) && /\b(?:geen|niet|evenmin)\b/.test(words))) &&
    !isPricedBelow(words)
  );
}

function isPricedBelow(words: string): boolean {
  return CONTRIBUTION.test(words);
}

/** Whether a limit is written for a subgroup only, by its own words, its heading or the sentences beside it. */
export function isForSubgroup(statement: Statement, others: readonly Statement[]): boolean {
  const { words, heading, rule, passage } = statement;
  if (namesSubgroup(words) || headsSubgroup(heading) || ONLY_FOR_PART.test(words)) return true;
  if (passage.provision.kind === 'onderdeel' && namesSubgroup(rule.slice(0, rule.length - words.length)))
    return true;
  const sameArticle = others.filter(
    (other) => other.passage.article !== null && other.passage.article === passage.article,
  );
  // "In beginsel geldt geen grens. In afwijking hiervan ...": the limit is for the exception alone.
  const departs = /\bin afwijking (?:hier|daar)?van\b/.test(words);
  return sameArticle.some(
    (other) =>
      (departs && TEST_NOUN.test(other.words) && /\b(?:geen|niet)\b/.test(other.words)) ||
      (other !== statement && SPARED.test(other.words)) ||
      (ONLY_FOR_GROUP.test(other.words) && !/\bafwijk\w*/.test(other.words)) ||
      (other !== statement && sparesPart(other)),
  );
}

const WHOM =
  '(?:voor )?(?:(?:de|een|het|elk|ieder|iedere) )?(?:ouders?|gezin(?:nen)?|aanvragers?|huishoudens?|wie|degene|belanghebbenden?)';
/** "De ouder wiens kind elders naar school gaat, heeft alleen recht als ...": a limit for those that a clause picks out. */
const PICKED_OUT = new RegExp(
  `^(?:\\d+[.,] )?${WHOM} (?:van wie|wiens|wier|waarvan|die|dat|met|zonder) ([^,;.]{5,110}?),? (?:heeft|hebben|krijg\\w*|kom\\w*|geldt|gelden|ontvang\\w*|moet\\w*|dient|dienen)\\b[^.;]{0,40}\\b(?:alleen|slechts|uitsluitend|enkel|bovendien|daarnaast|tevens|als aanvullende voorwaarde)\\b`,
);
/** What every applicant has in common picks nobody out. */
const COMMON =
  /\b(?:indicatie|aanvra\w*|ziek\w*|beperking\w*|socia\w+|medisch\w*|noodza\w*|\w*toeslag|recht|aanspraak|aanmerking|bedoeld|genoemd|nodig|problem\w*|omstandigheden|kinderen?(?= (?:hebben|heeft))|woonachtig|ingeschreven|wonen|woont)\b/;
const SPAN_OF_TIME = /\b(?:korter|langer|minder|meer|nog geen) (?:dan )?\w+ (?:jaar|maanden?|weken)\b/;

const ELSEWHERE = /\b(?:buiten|buitenland\w*|elders|andere gemeente|over de grens)\b/;

/** Beside a rule that lets everybody in, a limit for those that its own clause picks out is for them alone. */
export function picksOut(statement: Statement, others: readonly Statement[]): boolean {
  const picked = PICKED_OUT.exec(statement.words)?.[1];
  if (picked === undefined || mentionsIncome(picked) || mentionsAssets(picked)) return false;
  if (COMMON.test(picked) && !SPAN_OF_TIME.test(picked) && !ELSEWHERE.test(picked)) return false;
  return others.some(
    ({ passage, words, span }) =>
      passage.article !== null &&
      passage.article === statement.passage.article &&
      span.start < statement.span.start &&
      (ACCESS.test(words) || GRANTS.test(words)) &&
      !refusesIn(words) &&
      !mentionsIncome(words) &&
      !mentionsAssets(words),
  );
}
