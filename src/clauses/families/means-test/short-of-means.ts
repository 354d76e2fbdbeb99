/**
 * Means told without a limit and without a word that closes the door: a family that has too little, put as a plain
 * statement among the conditions ("het gezin heeft geen spaargeld"), the answer "nee" under a question on a good income,
 * a house that must be borrowed on first, and less care for those who have more (codebook, point 5).
 */
import type { Role } from '../../context/reading.js';
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import {
  CHANGE,
  CONTRIBUTION,
  mentionsAssets,
  mentionsIncome,
  refusesIn,
  withoutAbility,
} from '../shared/income-words.js';
import { NO_CONDITION } from './not-access.js';

export interface ShortOfMeans {
  /** A condition by its content: too little income, or no way to pay. */
  readonly income: readonly Statement[];
  /** The same on assets alone. */
  readonly assets: readonly Statement[];
  /** Asked of those who own a house. */
  readonly owners: readonly Statement[];
  /** What is given is less where means are more, and nobody is refused. */
  readonly less: readonly Statement[];
}

/** Articles in which such a sentence is no condition of access. */
const ELSEWHERE: ReadonlySet<Role> = new Set<Role>([
  ...NO_CONDITION,
  'herstel',
  'evaluatie',
  'budget',
  'doel',
]);

/** The family opens the sentence and the verb stands behind it: a statement, and no case ("als de ouder ..."). */
const STATES =
  /^(?:[a-z\d]{1,2}[.)°]? )?(?:(?:de|het|een|uw|alle) )?(?:ouder|ouders|gezin|gezinnen|aanvrager|aanvragers|huishouden|huishoudens|belanghebbende|belanghebbenden|verzorger|verzorgers|u|je)(?: en (?:\w+ )?partner)? (?:leeft|leven|heeft|hebben|hebt|kan|kunnen|kunt|is|zijn|bent|beschikt|beschikken|komt|komen|verkeert|verkeren|bezit|bezitten)\b/;
const POOR =
  /\b(?:leeft|leven|verkeert|verkeren|komt|komen)\b[^.;,]{0,20}\b(?:op|rond|onder|beneden|van|in)\b[^.;,]{0,30}\b(?:bestaansminimum|sociaal minimum|bijstandsniveau|armoede\w*|minimuminkomen|bijstandsuitkering)\b/;
const ASSET =
  '(?:kapitaal|vermogen|spaargeld|spaartegoed|reserves?|buffer|bezittingen|(?:eigen )?middelen|eigen geld|financiele (?:reserves?|middelen|ruimte|buffer))';
const HAS_NONE = new RegExp(
  `\\b(?:geen|nauwelijks|amper|weinig|niet over)\\b (?:[a-z]+ ){0,3}?${ASSET}\\b(?! (?:meer )?(?:om|tot|voor) )`,
);
const PAY = '(?:dragen|betalen|bekostigen|opbrengen|financieren|voldoen)';
const CANNOT = new RegExp(
  `\\bniet\\b[^.;,]{0,20}\\bin staat\\b[^.;,]{0,60}\\b(?:zelf|eigen|inkomen|middelen|kosten)\\b[^.;,]{0,40}\\b(?:te )?${PAY}\\b|\\b(?:kan|kunnen|kunt)\\b[^.;,]{0,50}\\b(?:kosten|\\w*opvang|prijs|rekening)\\b[^.;,]{0,40}\\bniet\\b[^.;,]{0,30}\\b${PAY}\\b`,
);
/** Money of another moment, or a grant that follows in the same breath. */
const OTHER_TALK =
  /\bachterstand\w*|\bspanning\w*|\bnodig\b|\bvoorschot\w*|\bvoor te schieten\b|\bvoorschieten\b|\bvooruit\w*|\bterug\w*|\btermijnen\b|\bproblem\w*|\bschuld\w*|\btoeslag\b|\balleen (?:op voorwaarde|als)\b/;

/** Read as a condition: such words of a family say nothing else in an article on SMI. */
function statesShortage({ words, passage }: Statement): boolean {
  return (
    passage.provision.kind !== 'begrip' &&
    STATES.test(words) &&
    (POOR.test(words) || HAS_NONE.test(withoutAbility(words)) || CANNOT.test(words)) &&
    !refusesIn(words) &&
    !OTHER_TALK.test(words) &&
    !CHANGE.test(words) &&
    !CONTRIBUTION.test(words.replace(/\bzelf\b/g, ''))
  );
}

/** "Mijn partner verdient goed. Kan ik dan aanvragen?" */
const ASKED_ACCESS = /\b(?:kan|krijg|kom|mag)\b (?:ik|wij|we|u|je)\b/;
const WELL_OFF =
  /\b(?:goed|hoog|hoge|hoger|veel|genoeg|ruim|meer|boven|spaargeld|gespaard|vermogen|eigen (?:huis|woning)|koophuis)\b/;
const ANSWERS_NO = /^(?:nee|dan|helaas)\b[^.]{0,60}$/;
const TAKEN_BACK = /\b(?:wel|maar|toch|tenzij|ook|uit|van belang|belangrijk|mee)\b/;

/** A test of which the means stand in the heading and the refusal in the answer. */
function deniedUnderQuestion({ heading, words }: Statement): boolean {
  const first = words.split('. ')[0]?.replace(/\.$/, '') ?? '';
  return (
    heading.includes('?') &&
    ASKED_ACCESS.test(heading) &&
    (mentionsIncome(heading) || mentionsAssets(heading)) &&
    WELL_OFF.test(heading) &&
    !/\btoeslag\b|\b(?:minder|korter|meer (?:zelf )?betalen)\b/.test(heading) &&
    ANSWERS_NO.test(first) &&
    /\b(?:nee|niet|geen)\b/.test(first) &&
    !TAKEN_BACK.test(first)
  );
}

/** "Wie een koopwoning heeft, moet die eerst belenen": one kind of family, and its house before the grant. */
const HOME =
  /\b(?:bezit|bezitten|heeft|hebben)\b[^.;,]{0,25}\b(?:huis|woning)\b|\b(?:eigen|koop)[ -]?(?:woning|huis)\b|\bhuiseigena\w+|\bwoningeigena\w+|\boverwaarde\b/;
const MUST_FIRST =
  /\b(?:moet|moeten|dient|dienen|hoort|behoort|wordt gevraagd|worden gevraagd|vragen wij|vraagt|vragen|verlangt|verwacht)\b[^.;]{0,60}\beerst\b|\beerst\b[^.;]{0,60}\b(?:moet|moeten|dient|dienen|behoort)\b/;
const RAISES =
  /\blen(?:ing|en)\b|\bleent\b|\bkrediet\w*|\bhypothe\w+|\bbelen\w*|\bverkop\w*|\bverkoopt\b|\boverwaarde\b|\bbank\b|\bte gelde\b/;

/** Who has more to spare: money in general, under no name that a limit could bear. */
const MORE_TO_SPARE =
  /\b(?:meer|genoeg|ruim|veel|iets)\b(?! (?:dagen|dagdelen|uren|opvang))[^.;]{0,20}\b(?:missen|te besteden)\b|\bdraagkrachtig\w*|\bwelgesteld\w*|\bbemiddelde?\b|\b(?:ruim|goed|beter) (?:bij kas|in de slappe was)\b/;
const LESS_GIVEN =
  /\b(?:minder|kortere?|een kleiner aantal|niet meer dan|hooguit|ten hoogste|slechts|beperk\w*)\b[^.;]{0,40}\b(?:dagen|dagdelen|dag|dagdeel|uren|uur|opvang|weken|maanden|vergoeding|tegemoetkoming|subsidie)\b/;

/** Pure. */
export function readShortOfMeans(statements: readonly Statement[]): ShortOfMeans {
  const income: Statement[] = [];
  const assets: Statement[] = [];
  const owners: Statement[] = [];
  const less: Statement[] = [];
  for (const statement of statements) {
    const { words, heading, passage, rule } = statement;
    if (passage.scope !== 'smi') continue;
    if (deniedUnderQuestion(statement)) {
      (mentionsAssets(heading) && !mentionsIncome(heading) ? assets : income).push(statement);
      continue;
    }
    const roles = heading === '' ? [] : headingRoles(heading);
    if (!roles.some((role) => ELSEWHERE.has(role)) && statesShortage(statement))
      (POOR.test(words) || CANNOT.test(words) ? income : assets).push(statement);
    else if (HOME.test(words) && MUST_FIRST.test(words) && RAISES.test(words) && !refusesIn(words))
      owners.push(statement);
    else if (
      MORE_TO_SPARE.test(words) &&
      LESS_GIVEN.test(words) &&
      !refusesIn(words) &&
      !CONTRIBUTION.test(rule)
    )
      less.push(statement);
  }
  return { income, assets, owners, less };
}
