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
  AMOUNT,
  CHANGE,
  COMPARISON,
  CONTRIBUTION,
  deniesRefusal,
  EXTRA_COSTS,
  mentionsAssets,
  mentionsIncome,
  NORM,
  PERSON_TERM,
  refusesIn,
  SHARE_OF_LEVEL,
  TEST_NOUN,
  withoutAbility,
} from './income-words.js';
import { GRANTS, isForSubgroup, picksOut } from './limit-groups.js';

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
  /\b(?:vergoeding|tegemoetkoming|subsidie|bijstand|gemeente|college|wij|we)\b[^.;|]{0,40}(?:\b0 ?(?:%|procent|euro)|€ ?0(?![.,\d]))|\b(?:tot|naar|op) 0 ?(?:%|procent)? (?=bij|vanaf|voor)|\b(?:vergoedings|subsidie)?percentage\b[^.;|]{0,20}\b(?:0|nul)\b(?![.,]?\d)|\b(?:bedraagt|is|wordt) (?:dat|het|dit) (?:\w+ )?percentage (?:0|nul)\b(?![.,]?\d)|\bnihil\b|\bnul\b(?! tot)|\bgeen (?:\w+ ){0,2}(?:tegemoetkoming|vergoeding|subsidie|bijstand)\b|\b(?:tegemoetkoming|vergoeding|subsidie) (?:\w+ ){0,3}(?:vervalt|achterwege|stopt)\b|\b(?:volledig|volledige|gehele|alle|geheel|hele|helemaal) (?:\w+ ){0,3}(?:kosten|bedrag|prijs|opvang)?\b[^.;]{0,30}\b(?:zelf|voor (?:zijn |hun |haar |uw |eigen )*rekening)\b|\b(?:zelf|voor eigen rekening)\b[^.;]{0,40}\b(?:volledig|geheel|helemaal|alle kosten|de volledige|het volledige|de hele)\b|\b(?:helemaal|volledig|geheel) (?:zelf|voor eigen rekening)\b|\b(?:vergoed|vergoedt|vergoeden|betaalt|betalen)\b (?:de gemeente|wij|we|het college)? ?(?:dan )?(?:niets|niet)\b|\b(?:wordt|worden) (?:\w+ )?(?:niets|niks) (?:\w+ )?(?:vergoed|betaald|uitgekeerd)\b|\bhet volledige bedrag\b|\bvolledig voor rekening\b|\b100 ?(?:%|procent)[^.;]{0,40}\b(?:zelf|eigen bijdrage|voor rekening)\b/;
/** "eigen deel nihil": the parent pays nothing, which is the opposite. */
const OWN_PART_NIL =
  /\b(?:eigen (?:deel|aandeel|bijdrage)|ouderbijdrage|bijdrage van (?:de )?ouders?)\b[^.;]{0,30}\b(?:nihil|nul)\b/g;
const NOT_HIGHER = /\bniet (?:hoger|meer) dan\b|\bniet boven\b/g;
/** Higher than what the sentence before spoke of. */
const RELATIVE =
  /\b(?:heeft|hebt|hebben|verdien(?:t|en)|komt|zit)\b[^.;?]{0,20}\b(?:meer|erboven|hoger)\b|\bmeer (?:\w+ )?(?:verdien|inkomen)\w*|\bhoger (?:\w+ )?\w*inkomen\b|\binkomen\b[^.;]{0,20}\b(?:hoger|meer)\b|\bdaarboven\b|\bboven (?:dat|dit|deze|die) (?:\w+ )?(?:bedrag|grens|inkomen\w*|norm)\b/;
const HIGHER =
  /\b(?:boven|daarboven|hoger|meer|vanaf|overschrijd\w*|overschreden|overstijg\w*|te boven|uitkom\w*|tot en met|uitstijg\w*)\b/;
/** A scale that ends: "neemt af ... en is nihil bij een inkomen van ...". */
const NIL_AT =
  /\b(?:nihil|nul|niets|0 ?(?:%|procent|euro))\b[^.;]{0,30}\bbij een (?:\w+ ){0,3}\w*inkomen van\b|\bbij een (?:\w+ ){0,3}\w*inkomen van\b[^.;]{0,60}\b(?:nihil|nul|niets)\b/;
const PRIORITY =
  /\b(?:gaan|komen)\b[^.;]{0,140}\b(?:voor|eerst)\s*[.;]?$|\beerst (?:aan de beurt|behandeld|geholpen|in aanmerking)\b|\bvoorrang\b|\bvolgorde\b|\bprioriteit\b|\bals eerste(?:n)? (?:in aanmerking|behandeld)/;
const OTHER_SUBJECT =
  /\bschuldhulp\w*|\bfinanciele (?:problemen|zorgen|nood)\b|\b(?:geld|schuld)loket\b|\b(?:voor|bij|in)\b (?:de |sommige |enkele |veel )?andere (?:\w+ )?(?:regelingen|voorzieningen|vergoedingen|toeslagen|minimaregelingen)\b[^.;?]{0,100}\b(?:geld(?:t|en)|is|zijn|bestaat|hanteert)\b|\bbetaa?l\w*\b[^.;]{0,12}\bterug\b|\bverrekening\b|\bterugvorder\w*|\bteruggevorder\w*|\binvorder\w*|\baflos\w*|\bbeslagvrij|\bboete\b|\bterugbetal\w*|\bvoorschot\w*|\bvooruit(?:betaa| en rechtstreeks)\w*|\bvoor te schieten\b|\bvoorschieten\b/;
/** Schemes beside SMI that have limits of their own. */
const SCHEME =
  '(?:individuele (?:inkomens|studie)toeslag|(?:zorg|huur|energie)toeslag|kindgebonden budget|bijzondere bijstand|algemene bijstand|minima\\w*|meedoen\\w*|stadspas|\\w*pas\\b|collectieve \\w*verzekering|schuldhulp\\w*|schuldsanering|kwijtschelding van (?:gemeentelijke )?belasting\\w*|jeugdfonds\\w*|leerlingenvervoer|sportfonds|kinderopvangtoeslag|peuter\\w*)';
const OTHER_SCHEME = new RegExp(
  `\\b(?:voor|bij|in)\\b (?:de |het |een |onze )?${SCHEME}[^.;,]{0,60}\\b(?:geld(?:t|en)|is|zijn|bestaat|hanteert|kent|kennen|kijk\\w*)\\b|\\b${SCHEME}[^.;,]{0,20}\\b(?:kent|kennen|heeft|hebben)\\b[^.;]{0,20}\\been\\b`,
);
/** What held once, or was given up. */
const PAST =
  /\b(?:vroeger|voorheen|destijds|eertijds|indertijd|in het verleden|tot voor kort)\b|\b(?:stelden?|golden|gold|hanteerden?|hoorden?|kenden?|keken|keek|toetsten?|was er|waren er)\b|\b(?:is|zijn|wordt|worden|komt|komen)\b[^.;]{0,40}\b(?:vervallen|afgeschaft|geschrapt|losgelaten|verlaten|verdwenen)\b|\bverval(?:t|len) (?:ook )?(?:de|het|een|elke)\b[^.;]{0,30}(?:grens|toets|eis|norm)\b/;
/** What income and assets are made of, and how they are worked out. */
const COMPOSES =
  /\b(?:tot|als|onder) (?:het |de )?(?:\w+ )?(?:\w*inkomen|inkomsten|vermogen|bezittingen|middelen)\b[^.;]{0,40}\b(?:gerekend|rekenen|behoort|behoren|verstaan|aangemerkt|begrepen|beschouwd)\b|\b(?:wordt|worden|rekenen (?:wij|we)|telt|tellen)\b[^.;]{0,60}\b(?:niet )?(?:tot|als|bij) (?:het |de )?(?:\w*inkomen|inkomsten|vermogen|bezittingen|middelen) (?:gerekend|meegeteld|opgeteld|geteld|beschouwd|aangemerkt)\b/;
/** Which income is reckoned with: a year or a month, and no figure. */
const SETS_TIME =
  /\b(?:kijk\w*|gekeken|uitgegaan|ga(?:at|an)\b[^.;]{0,30}\buit|geldt|gelden|neemt|nemen|genomen|rekent|rekenen|gerekend|bepalend|hanteert|gehanteerd|gebruikt|gebruiken)\b[^.;]{0,80}\b(?:\w*jaar|maanden?|peil\w+|datum)\b/;
/** The municipality lets in or pays only below the limit, whatever the verb. */
const ONLY_WHEN =
  /\b(?:alleen|slechts|uitsluitend|enkel|pas|niet anders dan)\b[^.;]{0,90}\b(?:als|indien|wanneer|bij|mits|voor ?zover|voor|tot|onder|aan)\b/;
const CONTRIBUTION_RULE = /\b(?:eigen|ouder)[ -]?(?:bijdrage|aandeel|deel|betaling)\w*|\bdraagkracht\w*/;
/** Letting parents off what they would pay. */
const WAIVER =
  /\bkwijtschelding\b|\bkwijtgescholden\b|\bvrijgesteld\b|\bvrijstelling\b|\bontheffing\b|\b(?:geen|zonder) (?:\w+ )?(?:eigen |ouder)-?bijdrage\b|\bgeen bijdrage (?:\w+ ){0,2}(?:verschuldigd|gevraagd|geheven)|\b(?:geheel|volledig|helemaal) (?:ten laste|voor rekening) van (?:de gemeente|het college)|\bbeta(?:alt|len) (?:wij|we|de gemeente|het college) (?:dan )?(?:alles|de (?:hele|volledige|volle) \w+|alle kosten)\b|\b(?:wij|we|de gemeente|het college) (?:beta(?:alt|len)|vergoed(?:t|en)) (?:dan )?(?:alles|de (?:hele|volledige|volle) \w+|alle kosten)\b/;
/** The calculation of draagkracht itself. */
const CALCULATES_CAPACITY =
  /\bdraagkracht(?: (?:uit|in) (?:het )?(?:\w+))?\b[^.;]{0,30}\b(?:bedraagt|is|wordt (?:gesteld|berekend|bepaald|vastgesteld)|omvat|bestaat)\b|\b(?:als|tot|is|zijn) (?:de )?draagkracht\b/;
/** Headings under which an amount by itself is the limit: "Hoe hoog mag mijn inkomen zijn?", "Inkomensgrens". */
const LIMIT_HEADING =
  /\b(?:hoe hoog|hoeveel)\b[^?]{0,20}\bmag\b[^?]{0,40}\b(?:inkomen|vermogen|verdienen|spaargeld|bezit\w*|hebben)\b|\bmax\w* (?:\w+ )?(?:inkomens?|vermogens?)\b|\bmag\b[^?]{0,20}\b(?:sparen|spaargeld|vermogen|bezit\w*|verdienen)\b|\b(?:inkomens|vermogens)-?(?: en vermogens)?-?(?:grens|grenzen|eis|eisen|norm|plafond)\w*\b/;

const CAPACITY = /\bdraagkracht\w*/;
const CAPACITY_SHARE =
  /\bdraagkracht\w*|\bvrijgelaten\b|\bvrijlating\b|\bmeerdere\b|\btelt (?:\w+ ){0,3}mee\b|\bbuiten beschouwing\b/;

/** An amount that is the most one may have, under a heading that names income or assets and no more. */
const MOST = /\b(?:het )?maxim(?:um|aal|ale)\b|\bten hoogste\b|\bniet (?:hoger|meer) dan\b/;
/** High incomes without a figure. */
const HIGH =
  /\b(?:hoogste?|hogere?|hoge) (?:\w+ )?inkom\w*|\b(?:twee|een|1|2) (?:keer |maal )?modale? (?:inkomens?|salaris\w*)|\b(?:boven)?modaal\b/;

/** "Niet boven de vrijlating van artikel 34": the exempt amount as the bound itself, not as a part left out. */
const OVER_EXEMPT =
  /\b(?:boven|onder|binnen|beneden|hoger dan|meer dan|lager dan|uit boven) (?:de |het )?(?:\w+ )?(?:vrijlating\b|vrijgelaten (?:vermogen|bedrag|bezit)\b)/g;

const CONTRIBUTION_ROLES: ReadonlySet<Role> = new Set(['eigen-bijdrage', 'hoogte']);
/** Articles whose limits are on another subject: recovery, terms of payment. */
const OTHER_ROLES: ReadonlySet<Role> = new Set(['terugvordering', 'privacy', 'evaluatie', 'budget']);
/** Papers that are handed in with a view to a limit are not the limit. */
const PAPER_ROLES: ReadonlySet<Role> = new Set(['gegevens', 'aanvraag']);
const PAPERS =
  /\b(?:bewijs\w*|kopie\w*|\w*afschrift\w*|\w*specificatie\w*|overleg\w*|bijgevoegd|voegt|lever\w*|stukken|bescheiden|gegevens)\b/;
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
  // Work that ends the need ("gaat werken, krijgt meer inkomen") is no bound.
  if (
    RELATIVE.test(words) &&
    NOTHING_PAID.test(words) &&
    mentionsIncome(`${words} ${statement.before}`) &&
    !/\bga(?:at|an) werken\b|\bwerk (?:krijgt|vindt|aanvaardt)\b|\bvra(?:agt|gen)\b[^.;]{0,20}\btoeslag/.test(
      words,
    )
  )
    return true;
  // "Vanaf € 70.000 is er geen subsidie meer", after a sentence on the income.
  if (
    AMOUNT.test(words) &&
    (NOTHING_PAID.test(words) || refusesIn(words)) &&
    HIGHER.test(words) &&
    (mentionsIncome(statement.before) || mentionsIncome(statement.heading))
  )
    return true;
  if (
    HIGH.test(words) &&
    NOTHING_PAID.test(words.replace(OWN_PART_NIL, ' ')) &&
    !CONTRIBUTION_RULE.test(words)
  )
    return true;
  if (
    AMOUNT.test(words) &&
    MOST.test(words) &&
    (mentionsIncome(statement.heading) || mentionsAssets(statement.heading)) &&
    !mentionsIncome(words) &&
    !CONTRIBUTION.test(`${words} ${statement.heading}`) &&
    !/\b(?:per uur|uurprij\w*|uurtarie\w*)\b/.test(words)
  )
    return true;
  if (SHARE_OF_LEVEL.test(words) && COMPARISON.test(words)) return true;
  if (LIMIT_HEADING.test(statement.heading) && (AMOUNT.test(words) || SHARE_OF_LEVEL.test(words)))
    return true;
  if (!mentionsIncome(words) && !mentionsAssets(words)) return false;
  return (
    TEST_NOUN.test(words) ||
    (COMPARISON.test(words) && (NORM.test(words) || /\bgrenzen\b/.test(words))) ||
    NIL_AT.test(words) ||
    /\bte (?:hoog|veel)\b|\bteveel\b/.test(words)
  );
}

/** "Inkomen tot € 30.000: vergoeding 90%": a line of a scale. */
const PAID_SHARE =
  /\b(?:vergoeding|tegemoetkoming|subsidie)\b[^.;]{0,20}\b(?!0 ?(?:%|procent))\d{1,3} ?(?:%|procent)|\b(?!0 ?(?:%|procent))\d{1,3} ?(?:%|procent)(?: van [^.;,]{0,30})? (?:vergoed|betaald|terug)\b/;

function isAboutContribution(statement: Statement): boolean {
  const rule = statement.rule.replace(OVER_EXEMPT, ' ');
  return CONTRIBUTION.test(rule) || CAPACITY_SHARE.test(rule) || PAID_SHARE.test(rule);
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
  if (
    statement.passage.provision.kind === 'begrip' &&
    PERSON_TERM.test(statement.passage.provision.term ?? '')
  )
    return sure('weigering');
  const paid = words.replace(OWN_PART_NIL, ' ');
  const nothing =
    (NOTHING_PAID.test(paid) && (HIGHER.test(words.replace(NOT_HIGHER, ' ')) || HIGH.test(words))) ||
    NIL_AT.test(paid);

  const changed =
    CHANGE.test(words.replace(/\bin afwijking (?:hier|daar)?van\b/g, ' ')) && !NIL_AT.test(paid);
  if (changed && !refuses) return sure('wijziging');
  if (PRIORITY.test(words)) return sure('voorrang');
  if (OTHER_SUBJECT.test(rule) && !refuses) return sure('ander');
  if (heading.some((role) => OTHER_ROLES.has(role)) && !refuses) return sure('ander');
  if (EXTRA_COSTS.test(`${words} ${statement.heading}`)) return sure('ander');
  if (!refuses && heading.some((role) => PAPER_ROLES.has(role)) && PAPERS.test(words)) return sure('ander');
  if (!refuses && (OTHER_SCHEME.test(words) || PAST.test(words) || COMPOSES.test(words)))
    return sure('ander');
  const figure = AMOUNT.test(words) || SHARE_OF_LEVEL.test(words) || /\bartikel 34\b/.test(words);
  if (!refuses && !figure && SETS_TIME.test(words)) return sure('ander');
  if (!refuses && CALCULATES_CAPACITY.test(words)) return sure('draagkracht');
  if (nothing) {
    return sure(inContribution || !refuses ? 'niets-erboven' : 'weigering');
  }
  if (CAPACITY.test(rule) && !refuses && !ACCESS.test(words)) return sure('draagkracht');
  if (refuses) return sure('weigering');
  if (deniesRefusal(words)) return sure('bijdrage');
  if (WAIVER.test(rule) && !ONLY_WHEN.test(words)) return sure('bijdrage');
  if (ONLY_WHEN.test(words) && GRANTS.test(words) && !CONTRIBUTION_RULE.test(words)) return sure('weigering');
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

/** All limits in the statements, each with its effect. `around`: all that stands beside them, denials too. */
export function limitsIn(
  statements: readonly Statement[],
  terms: readonly string[] = [],
  around: readonly Statement[] = statements,
): readonly Limit[] {
  return statements
    .filter((statement) => isLimit(statement, terms))
    .map((statement) => {
      const own = withoutAbility(statement.words);
      // An amount under "Hoeveel spaargeld mag ik hebben?" is about what the heading names.
      const words = mentionsIncome(own) || mentionsAssets(own) ? own : `${statement.heading} ${own}`;
      const { effect, uncertain } = effectOf(statement);
      const named = isForSubgroup(statement, around);
      const picked = !named && effect === 'weigering' && picksOut(statement, around);
      return {
        statement,
        income: mentionsIncome(words) || !mentionsAssets(words),
        assets: mentionsAssets(words),
        effect,
        uncertain: picked || (uncertain && !named),
        subgroup: named || picked,
      };
    });
}
