/**
 * Limits on income or assets, and what each does: does it open the door, set the price, or neither? Scope and polarity
 * are part of the reading (codebook, point 5): the same "130% van de bijstandsnorm" can refuse a family, waive its own
 * contribution, or leave a part of its income out of a calculation.
 */
import type { Role } from '../../context/reading.js';
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import {
  ACCESS,
  CHANGE,
  COMPARISON,
  CONTRIBUTION,
  deniesRefusal,
  EXTRA_COSTS,
  mentionsAssets,
  mentionsIncome,
  NORM,
  refusesIn,
  SHARE_OF_LEVEL,
  TEST_NOUN,
  withoutAbility,
} from './income-words.js';

/**
 * `weigering`: a condition or a ground for refusal. `niets-erboven`: above the limit nothing is paid. `bijdrage`: only
 * what parents pay, or whether they pay. `draagkracht`: part of a calculation of draagkracht. `wijziging`: a change of
 * income. `voorrang`: order of treatment. `ander`: another subject (recovery, terms of payment).
 */
type LimitEffect =
  | 'weigering'
  | 'niets-erboven'
  | 'bijdrage'
  | 'draagkracht'
  | 'wijziging'
  | 'voorrang'
  | 'ander';

export interface Limit {
  readonly statement: Statement;
  readonly income: boolean;
  readonly assets: boolean;
  readonly effect: LimitEffect;
  /** Written for a subgroup only. */
  readonly subgroup: boolean;
  /** Nothing in the sentence or its context says that it is about access; taken as such all the same. */
  readonly uncertain: boolean;
}

const NOTHING_PAID =
  /\b(?:tot|naar|op) 0 ?(?:%|procent)? (?=bij|vanaf|voor)|\bnihil\b|\bnul\b(?! tot)|\bgeen (?:\w+ ){0,2}(?:tegemoetkoming|vergoeding|subsidie|bijstand)\b|\b(?:tegemoetkoming|vergoeding|subsidie) (?:\w+ ){0,3}(?:vervalt|achterwege|stopt)\b|\b(?:volledig|volledige|gehele|alle|geheel|hele|helemaal) (?:\w+ ){0,3}(?:kosten|bedrag|prijs|opvang)?\b[^.;]{0,30}\b(?:zelf|voor (?:zijn |hun |haar |uw |eigen )*rekening)\b|\b(?:zelf|voor eigen rekening)\b[^.;]{0,40}\b(?:volledig|geheel|helemaal|alle kosten|de volledige|het volledige|de hele)\b|\b(?:helemaal|volledig|geheel) (?:zelf|voor eigen rekening)\b|\b(?:vergoed|vergoedt|vergoeden|betaalt|betalen)\b (?:de gemeente|wij|we|het college)? ?(?:dan )?(?:niets|niet)\b|\bhet volledige bedrag\b|\bvolledig voor rekening\b|\b100 ?(?:%|procent)[^.;]{0,40}\b(?:zelf|eigen bijdrage|voor rekening)\b/;
/** "eigen deel nihil": the parent pays nothing, which is the opposite. */
const OWN_PART_NIL =
  /\b(?:eigen (?:deel|aandeel|bijdrage)|ouderbijdrage|bijdrage van (?:de )?ouders?)\b[^.;]{0,30}\b(?:nihil|nul)\b/g;
const NOT_HIGHER = /\bniet (?:hoger|meer) dan\b|\bniet boven\b/g;
/** Higher than what the sentence before spoke of. */
const RELATIVE =
  /\b(?:heeft|hebt|hebben|verdien(?:t|en)|komt|zit)\b[^.;?]{0,20}\b(?:meer|erboven|hoger)\b|\bmeer (?:\w+ )?(?:verdien|inkomen)\w*|\bhoger (?:\w+ )?\w*inkomen\b|\binkomen\b[^.;]{0,20}\b(?:hoger|meer)\b|\bdaarboven\b|\bboven (?:dat|dit|deze|die) (?:\w+ )?(?:bedrag|grens|inkomen\w*|norm)\b/;
const HIGHER =
  /\b(?:boven|daarboven|hoger|meer|vanaf|overschrijd\w*|overschreden|overstijg\w*|te boven|uitkom\w*|tot en met|uitstijg\w*)\b/;
const PRIORITY = /\bvoorrang\b|\bvolgorde\b|\bprioriteit\b|\bals eerste(?:n)? (?:in aanmerking|behandeld)/;
const OTHER_SUBJECT =
  /\b(?:voor|bij|in)\b (?:de |sommige |enkele |veel )?andere (?:\w+ )?(?:regelingen|voorzieningen|vergoedingen|toeslagen|minimaregelingen)\b[^.;?]{0,100}\b(?:geld(?:t|en)|is|zijn|bestaat|hanteert)\b|\bbetaa?l\w*\b[^.;]{0,12}\bterug\b|\bverrekening\b|\bterugvorder\w*|\bteruggevorder\w*|\binvorder\w*|\baflos\w*|\bbeslagvrij|\bboete\b|\bterugbetal\w*|\bvoorschot\w*|\bvooruit(?:betaa| en rechtstreeks)\w*|\bvoor te schieten\b|\bvoorschieten\b/;
const CAPACITY = /\bdraagkracht\w*/;
const CAPACITY_SHARE =
  /\bdraagkracht\w*|\bvrijgelaten\b|\bvrijlating\b|\bmeerdere\b|\btelt (?:\w+ ){0,3}mee\b|\bbuiten beschouwing\b/;

/** "Niet boven de vrijlating van artikel 34": the exempt amount as the bound itself, not as a part left out. */
const OVER_EXEMPT =
  /\b(?:boven|onder|binnen|beneden|hoger dan|meer dan|lager dan|uit boven) (?:de |het )?(?:\w+ )?(?:vrijlating\b|vrijgelaten (?:vermogen|bedrag|bezit)\b)/g;

/** Groups for whom alone a limit may be written. Family types are none: every family is of one type. */
const GROUP_NOUN =
  '(?:zelfstandige\\w*|ondernemer\\w*|zzp\\w*|(?:eigen|een|zijn|haar|uw|hun) (?:bedrijf|onderneming|zaak)|bedrijf of (?:zelfstandig )?beroep|zelfstandig beroep|student\\w*|werkende ouders|tweeverdieners|co-?ouder\\w*|(?:buitenschoolse|gastouder)(?: ?opvang)?|\\bbso\\b|(?:derde|vierde) en volgende|tweede en volgende|verlenging|tweede (?:periode|termijn|indicatie)|vervolg\\w*|meer dan (?:\\w+ ){1,3}(?:dagen|dagdelen|uren)|(?:extra|aanvullende|meer) (?:dagen|dagdelen|uren|opvang)|(?:een|de|elke) (?:derde|vierde|vijfde|extra) (?:dag|dagdeel|opvangdag)|uitsluitend (?:sociale?|medische?)|(?:sociale|medische) (?:indicatie|gronden|redenen) alleen|pleegouders?|grootouders?|statushouder\\w*)';
const FOR_GROUP = new RegExp(
  `^[^a-z]*(?:\\d+[.,] )?(?:een|de|elke) (?:derde|vierde|vijfde|extra) (?:dag|dagdeel|opvangdag)\\b|\\b(?:voor|bij|op|ten aanzien van|is de (?:ouder|aanvrager)|bent u|ben je)\\b[^.;]{0,70}\\b${GROUP_NOUN}|^[^a-z]*(?:van|aan|de|een|wie|heeft|drijft|hebt|heb|als|indien|wanneer|is)\\b[^.;,]{0,50}\\b${GROUP_NOUN}`,
);
const GROUP_HEADING = new RegExp(GROUP_NOUN);
const ONLY_FOR_GROUP =
  /\b(?:deze|dit|die|het|de) (?:inkomens?|vermogens?)?(?:grens|toets|eis|voorwaarde|norm|artikel|lid|beperking)\b[^.;]{0,30}\b(?:geldt|is)\b[^.;]{0,25}\b(?:alleen|slechts|uitsluitend|enkel|niet)\b|\b(?:op|voor) (?:de )?(?:andere|overige) (?:ouders|gezinnen|aanvragers|belanghebbenden|groepen)\b[^.;]{0,60}\b(?:niet|geen)\b/;

const CONTRIBUTION_ROLES: ReadonlySet<Role> = new Set(['eigen-bijdrage', 'hoogte']);
/** Articles whose limits are on another subject: recovery, terms of payment. */
const OTHER_ROLES: ReadonlySet<Role> = new Set(['terugvordering', 'privacy', 'evaluatie', 'budget']);
const DOOR_ROLES: ReadonlySet<Role> = new Set(['doelgroep', 'voorwaarden', 'weigering']);
const ACCESS_ROLES: ReadonlySet<Role> = new Set([
  'doelgroep',
  'voorwaarden',
  'weigering',
  'inkomen',
  'vermogen',
]);

function rolesOfHeading(statement: Statement): readonly Role[] {
  return statement.heading === '' ? [] : headingRoles(statement.heading);
}

/** Whether the sentence holds income or assets against a norm. `terms`: defined words that stand for such a limit. */
export function isLimit(statement: Statement, terms: readonly string[] = []): boolean {
  const words = withoutAbility(statement.words);
  if (terms.some((term) => words.includes(term))) return true;
  if (RELATIVE.test(words) && NOTHING_PAID.test(words) && mentionsIncome(`${words} ${statement.before}`))
    return true;
  if (SHARE_OF_LEVEL.test(words) && COMPARISON.test(words)) return true;
  if (!mentionsIncome(words) && !mentionsAssets(words)) return false;
  return (
    TEST_NOUN.test(words) ||
    (COMPARISON.test(words) && NORM.test(words)) ||
    /\bte (?:hoog|veel)\b|\bteveel\b/.test(words)
  );
}

/** Whether the sentence itself speaks of a part of the group only ("voor zelfstandigen geldt ..."). */
export function namesSubgroup(words: string): boolean {
  return FOR_GROUP.test(words);
}

/** Whether a limit is written for a subgroup only, by its own words, its heading or the sentences beside it. */
function isForSubgroup(statement: Statement, others: readonly Statement[]): boolean {
  if (FOR_GROUP.test(statement.words) || GROUP_HEADING.test(statement.heading)) return true;
  const sameArticle = others.filter(
    (other) => other.passage.article !== null && other.passage.article === statement.passage.article,
  );
  return sameArticle.some((other) => ONLY_FOR_GROUP.test(other.words) && !/\bafwijk\w*/.test(other.words));
}

function isAboutContribution(statement: Statement): boolean {
  const rule = statement.rule.replace(OVER_EXEMPT, ' ');
  return CONTRIBUTION.test(rule) || CAPACITY_SHARE.test(rule);
}

function effectOf(statement: Statement): { effect: LimitEffect; uncertain: boolean } {
  const { words, rule } = statement;
  const sure = (effect: LimitEffect): { effect: LimitEffect; uncertain: boolean } => ({
    effect,
    uncertain: false,
  });
  const heading = rolesOfHeading(statement);
  const inContribution =
    (heading.some((role) => CONTRIBUTION_ROLES.has(role)) && !heading.some((role) => DOOR_ROLES.has(role))) ||
    CAPACITY.test(statement.headings);
  const refuses = refusesIn(rule);
  const nothing =
    NOTHING_PAID.test(words.replace(OWN_PART_NIL, ' ')) && HIGHER.test(words.replace(NOT_HIGHER, ' '));

  if (CHANGE.test(words.replace(/\bin afwijking van\b/g, ' ')) && !refuses) return sure('wijziging');
  if (PRIORITY.test(words)) return sure('voorrang');
  if (OTHER_SUBJECT.test(rule) && !refuses) return sure('ander');
  if (heading.some((role) => OTHER_ROLES.has(role)) && !refuses) return sure('ander');
  if (EXTRA_COSTS.test(`${words} ${statement.heading}`)) return sure('ander');
  if (nothing) {
    return sure(inContribution || !refuses ? 'niets-erboven' : 'weigering');
  }
  if (CAPACITY.test(rule) && !refuses && !ACCESS.test(words)) return sure('draagkracht');
  if (refuses) return sure('weigering');
  if (deniesRefusal(words)) return sure('bijdrage');
  const contribution = isAboutContribution(statement);
  const access = ACCESS.test(rule);
  if (contribution && !access) return sure('bijdrage');
  if (contribution && inContribution) return sure('bijdrage');
  if (contribution) return { effect: 'weigering', uncertain: true };
  if (access) return { effect: inContribution ? 'bijdrage' : 'weigering', uncertain: inContribution };
  if (CAPACITY.test(statement.headings)) return sure('draagkracht');
  if (CONTRIBUTION.test(statement.before)) return sure('bijdrage');
  if (inContribution) return sure('bijdrage');
  return { effect: 'weigering', uncertain: !heading.some((role) => ACCESS_ROLES.has(role)) };
}

/** All limits in the statements, each with its effect. */
export function limitsIn(statements: readonly Statement[], terms: readonly string[] = []): readonly Limit[] {
  return statements
    .filter((statement) => isLimit(statement, terms))
    .map((statement) => {
      const words = withoutAbility(statement.words);
      const { effect, uncertain } = effectOf(statement);
      return {
        statement,
        income: mentionsIncome(words) || !mentionsAssets(words),
        assets: mentionsAssets(words),
        effect,
        uncertain,
        subgroup: isForSubgroup(statement, statements),
      };
    });
}
