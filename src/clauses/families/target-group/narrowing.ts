/**
 * Groups that are narrower than point 3 allows: only people on bijstand, only lone parents, only families in which one
 * parent works, and the like. A limit on income or assets is point 5 and no narrowing here; nor are residence, a
 * registration or an indication.
 */
import type { Span } from '../../../regulation/model.js';
import type { Role } from '../../context/reading.js';
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import type { Rejected } from '../../model.js';
import { asksForPapers, isAlternative, reportsChanges } from './contexts.js';
import { ELIGIBILITY, REFUSAL } from './words.js';

type Narrowing =
  | 'geen'
  | 'bijstand'
  | 'alleenstaande-ouder'
  | 'werkende-ouder'
  | 'jonge-ouder'
  | 'minima'
  | 'jeugdhulp'
  | 'niet-werkend'
  | 'andere-uitkering'
  | 'andere-groep';

export interface NarrowingReading {
  readonly value: Narrowing;
  readonly evidence: readonly Span[];
  readonly rejected: readonly Rejected[];
}

const PERSON =
  '(?:ouders?|gezin(?:nen)?|alleenstaanden?|aanvragers?|belanghebbenden?|inwoners?|personen|persoon|huishoudens?|moeders?|klanten|client(?:en)?|verzorgers?|je|u|jij|hij|zij)';
const BENEFIT =
  '(?:(?:algemene |aanvullende )?bijstand(?!snorm|snivea|splicht)\\b|bijstandsuitkering|bijstands(?:gezin|ouder|klant|huishouden)\\w*|(?:\\w+ )?uitkering(?: op grond van| ingevolge| krachtens| in het kader van)(?: de)? (?:participatiewet|pw|wet werk en bijstand|wwb|ioaw|wij|algemene bijstandswet|abw|gemeente)|uitkering van (?:de|onze|deze) gemeente|uitkering voor levensonderhoud|(?:een|de|zo.n|periodieke|gemeentelijke) uitkering|(?:participatiewet|wwb|pw|ioaw)-?uitkering)';
const ONLY = '\\b(?:uitsluitend|alleen|slechts|enkel|louter|enkel en alleen)\\b';
const WORKS =
  '(?:(?:ten minste \\w+ uur per week )?(?:betaald(?:e)? (?:werk|arbeid|baan)|arbeid verricht|arbeid|werkt\\b|in loondienst|een baan|werkzaam is)|werk heeft|werkende\\b)';

/** Behind the group: it is shut out. */
const SHUT =
  '[^.;]{0,140}\\b(?:niet\\b[^.;]{0,40}\\b(?:aanmerking|onder|voor|terecht)\\b|geen\\b (?:\\w+ ){0,2}(?:beroep|recht|gebruik|aanspraak|tegemoetkoming|vergoeding|bijdrage|subsidie|bijstand|opvang|toegang)|(?:vallen|valt)\\b[^.;]{0,30}\\b(?:niet|buiten)\\b|uitgesloten|uitgezonderd)';

interface Pattern {
  readonly value: Exclude<Narrowing, 'geen'>;
  /** Tested on the rule: a condition or the group itself. */
  readonly let_in: RegExp;
  /** Tested on the sentence: the others are shut out in so many words. */
  readonly shut_out?: RegExp;
  /** The condition must be said to be the only way in: it can also stand there as one group among others. */
  readonly needsOnly?: boolean;
}

const PATTERNS: readonly Pattern[] = [
  {
    value: 'bijstand',
    let_in: new RegExp(
      `\\b${PERSON}\\b[^.;]{0,80}\\b(?:die|met|dat|welke|waarvan)\\b[^.;:]{0,60}(?:: )?[^.;]{0,40}\\b${BENEFIT}|\\b(?:ontvangt|ontvangen|heeft|hebt|geniet)\\b[^.;]{0,40}\\b${BENEFIT}|\\b${BENEFIT}[^.;]{0,60}\\b(?:ontvangt|ontvangen|heeft|hebt|geniet|krijgt)\\b|\\b(?:bijstands|uitkerings)(?:gerechtigde|ontvanger|gezin|ouder|klant|huishouden)\\w*`,
    ),
    shut_out: new RegExp(
      `\\b${PERSON}\\b[^.;]{0,40}\\b(?:zonder|geen)\\b[^.;]{0,40}\\b(?:${BENEFIT}|uitkering|bijstand)\\b${SHUT}`,
    ),
  },
  {
    value: 'alleenstaande-ouder',
    let_in: new RegExp(
      `(?:${ONLY}|\\bbestemd voor\\b|\\bbedoeld voor\\b|\\bdoelgroep\\b|\\bis er voor\\b|\\baanmerking (?:komt|komen)\\b|\\bde|\\been)[^.;]{0,60}\\b(?:alleenstaande (?:ouders?|moeders?|vaders?|verzorgers?)|eenoudergezin(?:nen)?|een-oudergezin(?:nen)?)|\\b(?:ouders?|aanvrager|belanghebbende|je|u)\\b[^.;]{0,60}\\b(?:alleenstaand is|geen partner heeft|alleenstaand bent|alleen voor [^.;]{0,30} zorgt)`,
    ),
    shut_out: new RegExp(
      `\\b(?:gezinnen met twee ouders|tweeoudergezin\\w*|gehuwd\\w*|samenwonend\\w*|ouders? met een partner|paren|echtparen)\\b${SHUT}`,
    ),
  },
  {
    value: 'werkende-ouder',
    let_in: new RegExp(
      `\\bvan wie (?:de )?(?:ene|een|een van beiden)\\b[^.;]{0,30}\\b${WORKS}|\\b(?:een|ene|minste een|beide|minstens een) (?:van (?:de|beide) )?(?:ouders?|partners?|verzorgers?)\\b[^.;]{0,60}\\b${WORKS}|\\bwaarvan\\b[^.;]{0,40}\\b${WORKS}|${ONLY}[^.;]{0,60}\\bwerkende (?:ouders?|gezinnen|alleenstaande)|\\b(?:bestemd|bedoeld|is er) voor werkende\\b|\\b(?:de )?(?:ouder|aanvrager|partner|belanghebbende|ouders|u|je)\\b[^.;:]{0,60}(?:: )?[^.;]{0,40}\\b(?:betaald(?:e)? (?:werk|arbeid) (?:verricht|verrichten|heeft|hebben|doet)|(?:werkt|werken)(?!\\b[^.;]{0,80}\\b(?:mee|aan|samen|toe)\\b)|arbeid verricht|een baan heeft|in loondienst is|werkzaam is)\\b`,
    ),
    shut_out: new RegExp(
      `\\b(?:niet-werkende? (?:ouders?|gezinnen)|gezinnen waarin geen (?:van (?:de|beide)|der) ouders[^.;]{0,40}werk\\w*|ouders? (?:die niet werk\\w*|zonder (?:betaald )?werk|zonder baan))\\b${SHUT}`,
    ),
  },
  {
    value: 'niet-werkend',
    let_in: new RegExp(`${ONLY}[^.;]{0,60}\\b(?:niet-?werkende|werkloze|werkzoekende) (?:ouders?|gezinnen)`),
  },
  {
    value: 'andere-uitkering',
    let_in: new RegExp(
      `${ONLY}[^.;]{0,80}\\b(?:arbeidsongeschiktheidsuitkering|wia|wao|wajong|ziektewet\\w*|ww-uitkering|werkloosheidsuitkering|wia-uitkering|wajong-uitkering)\\b`,
    ),
  },
  {
    value: 'andere-groep',
    let_in: new RegExp(
      `${ONLY}[^.;]{0,60}\\b(?:statushouders|vluchtelingen|inburgeraars|studenten|studerende ouders|mantelzorgers|moeders|vaders|slachtoffers|grote gezinnen|tweeoudergezinnen|gezinnen met (?:drie|vier|meer dan|ten minste))\\b`,
    ),
  },
  {
    value: 'jonge-ouder',
    let_in:
      /\btienermoeders?\b|\btienerouders?\b|\bjonge (?:moeders?|ouders?)\b|\b(?:ouders?|moeders?|aanvrager|belanghebbende)\b[^.;:]{0,40}(?:: )?[^.;]{0,30}\b(?:jonger (?:is |zijn )?dan (?:18|20|21|23|25|27|achttien|twintig|eenentwintig|drieentwintig|zevenentwintig)|nog geen (?:18|20|21|23|25|27)|tot (?:18|21|23|27) jaar)/,
    needsOnly: false,
  },
  {
    value: 'minima',
    let_in: new RegExp(
      `(?:${ONLY}|\\bbestemd voor\\b|\\bbedoeld voor\\b|\\bdoelgroep\\b|\\bis er voor\\b)[^.;]{0,60}\\b(?:de minima|minima\\b|minimahuishoudens|gezinnen met een minimuminkomen|huishoudens met een minimuminkomen|inwoners met een minimuminkomen)`,
    ),
  },
  {
    value: 'jeugdhulp',
    let_in: new RegExp(
      `${ONLY}[^.;]{0,100}\\b(?:gezin(?:nen)?|ouders?|kind(?:eren)?|jeugdigen?)\\b[^.;]{0,80}\\b(?:jeugdhulp|jeugdzorg|jeugdwet|jeugdbescherming|onder toezicht|ondertoezichtstelling)\\b[^.;]{0,40}\\b(?:ontvang\\w*|heeft|hebben|krijgen|krijgt|staan|staat|loopt)|\\b(?:gezin(?:nen)?|ouders?|kind(?:eren)?)\\b[^.;]{0,40}\\b(?:reeds|al)\\b[^.;]{0,30}\\b(?:jeugdhulp|jeugdzorg)\\b[^.;]{0,30}\\b(?:ontvang\\w*|heeft|krijg\\w*)`,
    ),
    shut_out: new RegExp(
      `\\b(?:gezinnen|ouders|kinderen) zonder (?:jeugdhulp|jeugdzorg|indicatie voor jeugd\\w+)\\b${SHUT}`,
    ),
  },
];

/** Articles that set a price, ask for papers or govern payment: the group named there is no condition of access. */
const ELSEWHERE: ReadonlySet<Role> = new Set<Role>([
  'gegevens',
  'aanvraag',
  'inlichtingen',
  'terugvordering',
  'betaling',
  'hoogte',
  'eigen-bijdrage',
  'inkomen',
  'vermogen',
  'privacy',
  'hardheid',
  'overgang',
  'inwerkingtreding',
  'herstel',
  'verplichtingen',
  'evaluatie',
  'budget',
  'voorliggend',
  'duur',
  'omvang',
]);
const KEEPS: ReadonlySet<Role> = new Set<Role>(['doelgroep', 'voorwaarden', 'weigering']);
const NOT_ACCESS =
  /\beigen bijdrage|\bouderbijdrage|\bis geen bijdrage|\bbetaalt (?:u )?(?:niets|geen)|\bvoorrang\b|\bdraagkracht\b|\bbijvoorbeeld\b|\bzoals\b|\bmede\b|\book\b|\bonder (?:meer|andere)\b|\bdenk aan\b|\binclusief\b|\bwaaronder\b/;

function standsElsewhere(statement: Statement): boolean {
  if (asksForPapers(statement) || reportsChanges(statement)) return true;
  if (statement.passage.provision.kind === 'begrip') {
    return !/^(?:de |het )?(?:ouder|aanvrager|belanghebbende|doelgroep|gezin|rechthebbende|gerechtigde|verzorger)/.test(
      statement.passage.provision.term?.toLowerCase() ?? '',
    );
  }
  if (statement.heading === '') return false;
  const roles = headingRoles(statement.heading);
  return roles.some((role) => ELSEWHERE.has(role)) && !roles.some((role) => KEEPS.has(role));
}

/** The group stands beside another one ("gezinnen of alleenstaande ouders", "uitkering of een laag inkomen"). */
function hasAlternative(rule: string, match: RegExpExecArray): boolean {
  const behind = rule.slice(match.index + match[0].length, match.index + match[0].length + 60);
  const ahead = rule.slice(Math.max(0, match.index - 30), match.index);
  return (
    /^[^.;]{0,30}\b(?:of|dan wel)\b (?!ioaw|ioaz|wwb|participatiewet|bbz|een uitkering|medisch|social|psychisch|lichamelijk|u\b|je\b|hij\b|zij\b|het\b|door\b|niet\b|zelf\b|zijn|diens|haar|hun|de andere|die|tot|in|op|met|voor|om|daar|geen|over|waar|wiens|meer|minder|ouder|jonger|langer)/.test(
      behind,
    ) ||
    /^[^.;]{0,30}\b(?:of|dan wel)\b (?:het |een |de )?(?:gezin|gehuwd|samenwon|paar\b|echtpaar|partners)/.test(
      behind,
    ) ||
    /^[^.;]{0,30}\b(?:en|alsmede|alsook|evenals)\b (?:\w+ ){0,2}(?:gezin|ouders|alleenst|gehuwd|samenw|paren|inwoners|huishoud|werkende|anderen)/.test(
      behind,
    ) ||
    (!/^(?:waarvan|van wie|ontvang\w*|heeft|hebben|hebt|geniet)\b/.test(match[0]) &&
      /\b(?:of|en|alsmede|dan wel|gezin|gezinnen|ouders),? (?:een |de )?$/.test(ahead)) ||
    /\b(?:of|alsmede|dan wel) (?:een |de )?(?:alleenstaande|eenouder)/.test(match[0])
  );
}

/** The people are those who do NOT get the benefit, do not work, or do not have the help. */
function isNegated(rule: string, match: RegExpExecArray): boolean {
  return /\b(?:geen|niet|zonder|noch|evenmin)\b/.test(
    rule.slice(Math.max(0, match.index - 15), match.index) + match[0],
  );
}

/** Stems without which no group is named. */
const ANY_GROUP =
  /bijstand|uitkering|alleenst|eenouder|een-ouder|twee ouders|gehuwd|samenwon|partner|paren|werk|arbeid|baan|loondienst|tiener|jonge|jonger|nog geen|tot |minima|minimum|jeugd|ondertoezicht|onder toezicht|wia|wao|wajong|ziektewet|statushouder|vluchteling|inburger|stud|mantelzorg|moeder|vader|slachtoffer|grote gezin|gezinnen met/;

/** Reads whether the group is narrowed, from the binding statements. */
export function readNarrowing(binding: readonly Statement[]): NarrowingReading {
  const evidence = new Map<Exclude<Narrowing, 'geen'>, Span[]>();
  const rejected: Rejected[] = [];
  const add = (value: Exclude<Narrowing, 'geen'>, span: Span): void => {
    evidence.set(value, [...(evidence.get(value) ?? []), span]);
  };
  for (const statement of binding) {
    if (!ANY_GROUP.test(statement.rule)) continue;
    const rule = statement.rule.replace(/\bbijzondere bijstand\b/g, 'vergoeding');
    const words = statement.words.replace(/\bbijzondere bijstand\b/g, 'vergoeding');
    for (const { value, let_in, shut_out } of PATTERNS) {
      const out = shut_out?.exec(words) ?? null;
      if (out !== null && !standsElsewhere(statement)) {
        add(value, statement.span);
        continue;
      }
      const match = let_in.exec(rule);
      // The words that narrow must stand in this sentence, not only in the head of its list.
      if (match === null || match.index + match[0].length <= rule.length - words.length) continue;
      const access =
        statement.passage.provision.kind === 'begrip' ||
        ELIGIBILITY.test(rule) ||
        ELIGIBILITY.test(statement.heading) ||
        /\bwie\b|\bwelke (?:ouders|gezinnen)\b/.test(statement.heading) ||
        headingRoles(statement.heading).some((role) => KEEPS.has(role));
      if (!access) continue;
      // "geweigerd als de aanvrager geen uitkering ontvangt": only those who do are let in.
      const others =
        value !== 'werkende-ouder' && /\b(?:als|indien|wanneer|die)\b/.test(rule) && isNegated(rule, match);
      if (others && REFUSAL.test(rule.slice(0, match.index)) && !standsElsewhere(statement)) {
        add(value, statement.span);
        continue;
      }
      const refused = REFUSAL.test(rule) && !ELIGIBILITY.test(words);
      const open =
        standsElsewhere(statement) ||
        NOT_ACCESS.test(rule) ||
        isAlternative(statement) ||
        hasAlternative(rule, match) ||
        isNegated(rule, match) ||
        refused;
      if (open) rejected.push({ span: statement.span, code: 'groep-genoemd' });
      else add(value, statement.span);
    }
  }
  const [first] = [...evidence].sort((a, b) => b[1].length - a[1].length);
  if (first === undefined) return { value: 'geen', evidence: [], rejected };
  return { value: first[0], evidence: first[1], rejected };
}
