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
import { hasAlternative, othersLetIn } from './narrow-beside.js';
import { GROUPS, type Narrowing } from './narrow-groups.js';
import {
  isMeantForMembers,
  isMeantForUnknown,
  KIND_OF_PERSONS,
  letsInOnlySome,
  namesTheOthers,
  shutsOutTheRest,
} from './narrow-shape.js';
import { ELIGIBILITY, REFUSAL } from './words.js';

export interface NarrowingReading {
  readonly value: Narrowing;
  readonly evidence: readonly Span[];
  readonly rejected: readonly Rejected[];
  /** True where a group is named in a demand, and yet was not read as a narrowing. */
  readonly doubt: boolean;
}

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

/** "Met of zonder partner": the group is named to say that it does not matter. */
const EITHER_WAY = /\bmet of zonder\b|\bal dan niet\b|\bongeacht\b|\bonafhankelijk van\b|\bzowel\b/;
/** "Of u werkt, maakt niet uit." */
const INDIFFERENT =
  /\bmaakt\b[^.;]{0,40}\b(?:niet|geen)\b[^.;]{0,20}\b(?:uit|verschil)\b|\bniet van belang\b|\bgeen (?:rol|eis|voorwaarde|vereiste|belang)\b|\bdoet (?:er )?niet ter zake|\bniet (?:nodig|vereist|belangrijk)\b|\bhoef(?:t|ven)\b[^.;]{0,30}\b(?:niet|geen)\b|\b(?:evengoed|evenzeer|eveneens)\b|\book (?:als|indien|wanneer|voor)\b/;

/** Whether the group is named near `match` to say that it makes no difference. */
function makesNoDifference(rule: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  return (
    EITHER_WAY.test(rule.slice(Math.max(0, match.index - 30), end + 10)) ||
    INDIFFERENT.test(rule.slice(Math.max(0, match.index - 80), end + 80))
  );
}

/** "Uitgesloten, ook als zij geen toeslag krijgen": what is shut out is shut out all the more. */
const EVEN_IF = /\book (?:als|indien|wanneer|voor)\b/g;

/** The door in a negative sentence is no door. */
const CLOSED_DOOR =
  /\b(?:niet|geen)\b[^.;]{0,40}\b(?:aanmerking|recht|aanspraak|open|bestemd|bedoeld)\b(?![^.;]{0,25}toeslag)[^.;]*/g;

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

/** The people are those who do NOT get the benefit, do not work, or do not have the help. */
function isNegated(rule: string, match: RegExpExecArray): boolean {
  // "zonder partner" is the group itself.
  if (/\b(?:heeft|hebben|hebt) geen partner|gezamenlijke huishouding$/.test(match[0])) return false;
  const own = /^(?:zonder|geen) (?:partner|levensgezel|echtgeno\w+)/.test(match[0]) ? '' : match[0];
  return /\b(?:geen|niet|zonder|noch|evenmin)\b/.test(
    (rule.slice(Math.max(0, match.index - 15), match.index) + own).replace(
      /\bniet-\w+|\bzonder (?:beperking|ziekte|indicatie|klachten)/g,
      ' ',
    ),
  );
}

/** An item of a list in telegram style ("- bijstand (Pw)"). */
const SHORT = 45;
function isShortItem({ passage, words }: Statement): boolean {
  return (
    (passage.provision.kind === 'onderdeel' || passage.provision.kind === 'alinea') && words.length < SHORT
  );
}

/** Stems without which no group is named. */
const ANY_GROUP =
  /bijstand|tweeouder|alleen (?:voor|de zorg|het gezag)|gezamenlijke huishouding|woont samen|getrouwd|niemand|uitkering|alleenst|eenouder|een-ouder|twee ouders|gehuwd|samenwon|partner|paren|werk|arbeid|baan|loondienst|tiener|jonge|jonger|nog geen|tot |minima|minimum|jeugd|ondertoezicht|onder toezicht|wia|wao|wajong|ziektewet|statushouder|vluchteling|inburger|stud|mantelzorg|moeder|vader|slachtoffer|enige|verdien|lingen|houders|gangers|komers|plichtig|levensgezel|echtgeno|weduw|grote gezin|gezinnen met/;

/** "Alleen voor eenoudergezinnen" above an article: the group stands in the heading only. */
function headingsThatNarrow(
  binding: readonly Statement[],
): readonly { readonly value: Exclude<Narrowing, 'geen'>; readonly span: Span }[] {
  const seen = new Set<string>();
  return binding.flatMap((statement) => {
    const { heading, headings, span } = statement;
    if (seen.has(headings) || !/\b(?:alleen|uitsluitend|slechts|enkel)\b/.test(heading)) return [];
    seen.add(headings);
    return GROUPS.flatMap(({ value, let_in }) => {
      const match = let_in.exec(heading);
      return match === null || hasAlternative(heading, match) ? [] : [{ value, span }];
    }).slice(0, 1);
  });
}

/** Words of a demand: a group beside them may well be the only one. */
const DEMANDS =
  /\b(?:uitsluitend|slechts|enkel|vereist|dient te|moet|mits)\b|\balleen (?:als|indien|wanneer|ouders|gezinnen|voor)\b/;

/** The term of a definition, also of one that the structure took for running text. */
const DEFINES =
  /^(?:[a-z\d]{1,2}[.)°] )?(?:de |het )?(?:ouders?|aanvrager|belanghebbende|doelgroep|gezin|rechthebbende|gerechtigde|verzorger): /;

/** Other ways of saying who is let in than the words of a right. */
const LIMITS_ACCESS =
  /\b(?:geef|geeft|geven|verlenen|verleent|betalen|betaalt|verstrekken|verstrekt|vergoeden)\b[^.;]{0,40}\b(?:alleen|uitsluitend|slechts) aan\b|\b(?:kan|kunnen)\b[^.;]{0,20}\been aanvraag (?:doen|indienen)\b|\b(?:beperkt tot|voorbehouden aan|beschikbaar voor|toegelaten (?:wordt|worden)|(?:wordt|worden) toegelaten)\b|\bonder (?:de |een )?(?:ouder|aanvrager|belanghebbende|doelgroep|gezin|rechthebbende)\b[^.;]{0,30}\bverstaan\b/;
/** "Een van de ouders moet betaald werk hebben": the demand is the rule itself. */
const MUST_WORK = /\b(?:moet|moeten|dient|dienen|behoort|vereist)\b/;
/** What is said of the KOT opens no door: "zij krijgen geen kinderopvangtoeslag". */
const OF_THE_ALLOWANCE =
  /\b(?:krijg\w*|hebben|heeft|ontvang\w*|kunnen|kan)\b[^.;,]{0,20}\b(?:geen|niet)\b[^.;,]{0,30}toeslag\w*|\b(?:kan|kunnen|krijg\w*|hebben|heeft|ontvang\w*)(?: \w+){0,2} (?:kinderopvang)?toeslag\w*(?: (?:krijgen|ontvangen|aanvragen))?|(?:kinderopvang)?toeslag (?:kunnen|kan|mogen|mag) (?:aanvragen|krijgen|ontvangen)/g;

const OWN_CHAPTER = /\b(?:deze (?:paragraaf|afdeling|titel)|dit (?:hoofdstuk|deel))\b/;
const SMI_CHAPTER = /\bsocia(?:al|le)[ -]*(?:(?:en|of) )?medisch|\bsmi\b/;

/** "Deze paragraaf is bestemd voor studenten", where another paragraph is that of SMI. */
function isOfOtherChapter(statement: Statement, binding: readonly Statement[]): boolean {
  return (
    OWN_CHAPTER.test(statement.words) &&
    !SMI_CHAPTER.test(statement.headings) &&
    binding.some(({ headings }) => headings.includes(' / ') && SMI_CHAPTER.test(headings))
  );
}

/**
 * A group told by its shape. "Anderen krijgen niets" makes one of the group in the sentence before it where that one is said to
 * be the only one; else a person must look.
 */
function byShape(statement: Statement, previous: Statement | null): 'group' | 'others' | null {
  const { words, rule } = statement;
  if (standsElsewhere(statement) || NOT_ACCESS.test(words)) return null;
  if (shutsOutTheRest(words)) return 'group';
  if (
    letsInOnlySome(words) &&
    (ELIGIBILITY.test(rule) || REFUSAL.test(words) || LIMITS_ACCESS.test(words) || isHeadedAccess(statement))
  )
    return INDIFFERENT.test(words) ? null : 'group';
  if (isMeantForMembers(words)) return 'group';
  if (isMeantForUnknown(words)) return 'others';
  if (!namesTheOthers(words)) return null;
  const ahead = previous?.passage.article === statement.passage.article ? previous.words : '';
  return GROUPS.some(({ let_in }) => let_in.test(ahead)) || KIND_OF_PERSONS.test(ahead) ? 'group' : 'others';
}

function isHeadedAccess({ heading }: Statement): boolean {
  return headingRoles(heading).some((role) => KEEPS.has(role));
}

/** Reads whether the group is narrowed, from the binding statements. */
export function readNarrowing(binding: readonly Statement[]): NarrowingReading {
  const evidence = new Map<Exclude<Narrowing, 'geen'>, Span[]>();
  const rejected: Rejected[] = [];
  let doubt = false;
  const add = (value: Exclude<Narrowing, 'geen'>, span: Span): void => {
    evidence.set(value, [...(evidence.get(value) ?? []), span]);
  };
  for (const { value, span } of headingsThatNarrow(binding)) add(value, span);
  let previous: Statement | null = null;
  for (const statement of binding) {
    if (isOfOtherChapter(statement, binding)) continue;
    const shape = byShape(statement, previous);
    previous = statement;
    if (shape === 'group') add('andere-groep', statement.span);
    else if (shape === 'others') doubt = true;
    if (!ANY_GROUP.test(statement.rule)) continue;
    const rule = statement.rule.replace(/\bbijzondere bijstand\b/g, 'vergoeding');
    const words = statement.words.replace(/\bbijzondere bijstand\b/g, 'vergoeding');
    for (const { value, let_in, bare, shut_out } of GROUPS) {
      const out = shut_out?.exec(words) ?? null;
      if (
        out !== null &&
        !standsElsewhere(statement) &&
        !makesNoDifference(
          words.replace(EVEN_IF, (also) => ' '.repeat(also.length)),
          out,
        )
      ) {
        add(value, statement.span);
        continue;
      }
      const inList =
        bare !== undefined &&
        isShortItem(statement) &&
        bare.test(words.replace(/^(?:[-•]|\d+[.)]) ?(?:lopende )?/, ''));
      const match = let_in.exec(rule) ?? (inList ? /\S+$/.exec(rule) : null);
      // The words that narrow must stand in this sentence, not only in the head of its list.
      if (match === null || match.index + match[0].length <= rule.length - words.length) continue;
      const access =
        statement.passage.provision.kind === 'begrip' ||
        DEFINES.test(words) ||
        LIMITS_ACCESS.test(words) ||
        (/\b(?:weigert|geweigerd|afgewezen)\b/.test(rule) && isNegated(rule, match)) ||
        (value === 'werkende-ouder' && MUST_WORK.test(words)) ||
        ELIGIBILITY.test(rule.replace(OF_THE_ALLOWANCE, ' ')) ||
        ELIGIBILITY.test(statement.heading) ||
        /\bwie\b|\bwelke (?:ouders|gezinnen)\b/.test(statement.heading) ||
        headingRoles(statement.heading).some((role) => KEEPS.has(role));
      if (!access) continue;
      // "geweigerd als de aanvrager geen uitkering ontvangt": only those who do are let in.
      // "Weigeringsgronden: de ouder ontvangt geen bijstand."
      const listed =
        value === 'bijstand' &&
        /^(?:[a-z\d]{1,2}[.)] )?(?:de |een )?(?:ouder|aanvrager|belanghebbende|u|je)\b/.test(words);
      const others =
        value !== 'werkende-ouder' &&
        (listed || /\b(?:als|indien|wanneer|die)\b/.test(rule)) &&
        isNegated(rule, match);
      const refusing =
        REFUSAL.test(rule.slice(0, match.index)) ||
        (listed && headingRoles(statement.heading).includes('weigering'));
      if (others && refusing && !standsElsewhere(statement)) {
        add(value, statement.span);
        continue;
      }
      const behind = rule.slice(match.index + match[0].length);
      const refused =
        /^[^.]{0,120}\b(?:vallen|valt)\b[^.;]{0,20}\bniet onder\b/.test(behind) ||
        (REFUSAL.test(rule) &&
          (new RegExp(CLOSED_DOOR).test(behind) || !ELIGIBILITY.test(words.replace(CLOSED_DOOR, ' '))));
      const open =
        standsElsewhere(statement) ||
        NOT_ACCESS.test(rule) ||
        makesNoDifference(rule, match) ||
        isAlternative(statement) ||
        hasAlternative(rule, match) ||
        isNegated(rule, match) ||
        refused ||
        othersLetIn(statement, value, binding);
      if (open) {
        rejected.push({ span: statement.span, code: 'groep-genoemd' });
        const plain = standsElsewhere(statement) || makesNoDifference(rule, match) || refused;
        if (!plain && !isNegated(rule, match) && DEMANDS.test(words)) doubt = true;
      } else add(value, statement.span);
    }
  }
  // A group by name says more than "another group".
  const [first] = [...evidence].sort(
    (a, b) => Number(a[0] === 'andere-groep') - Number(b[0] === 'andere-groep') || b[1].length - a[1].length,
  );
  if (first === undefined) return { value: 'geen', evidence: [], rejected, doubt };
  return { value: first[0], evidence: first[1], rejected, doubt: false };
}
