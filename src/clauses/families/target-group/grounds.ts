/**
 * Part (b) of point 3: social and medical problems as the ground, both; of the parent and of the child. A list may be
 * narrower only by leaving out; what the text shuts out in words is kept apart.
 */
import type { Span } from '../../../regulation/model.js';
import type { Role } from '../../context/reading.js';
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import type { Ground, Rejected } from '../../model.js';
import { asksForPapers, reportsChanges } from './contexts.js';
import {
  CHILD_DEVELOPMENT,
  COMBINED,
  COMBINED_GROUND,
  ELIGIBILITY,
  MEDICAL,
  REFUSAL,
  SOCIAL,
} from './words.js';

type Grounds = 'sociaal-en-medisch' | 'genoemd' | 'alleen-medisch' | 'alleen-sociaal' | 'geen';
type Exclusion = 'geen' | 'sociaal' | 'medisch' | 'kind' | 'ouder';

export interface GroundsReading {
  readonly value: Grounds;
  readonly ground: Ground;
  readonly evidence: readonly Span[];
  readonly exclusion: Exclusion;
  readonly exclusionEvidence: readonly Span[];
  /** True where nothing but the name of the regulation tells the ground. */
  readonly nameOnly: boolean;
  readonly rejected: readonly Rejected[];
}

/** Articles in which an illness or a crisis is named for another reason than as a ground. */
const ELSEWHERE: ReadonlySet<Role> = new Set<Role>([
  'gegevens',
  'inlichtingen',
  'terugvordering',
  'betaling',
  'privacy',
  'hardheid',
  'overgang',
  'inwerkingtreding',
  'eigen-bijdrage',
  'inkomen',
  'hoogte',
  'besluit-termijn',
  'herstel',
  'verplichtingen',
  'evaluatie',
  'budget',
]);
const KEEPS: ReadonlySet<Role> = new Set<Role>([
  'doelgroep',
  'voorwaarden',
  'begrippen',
  'indicatie-advies',
  'weigering',
  'doel',
]);

const NOT_A_GROUND =
  "(?:geven|geeft|bieden|biedt|vormen|vormt|zijn|is|leveren|levert|leiden|leidt|komen|komt|worden|wordt|tellen|telt|gelden|geldt|vallen|valt|blijven|blijft|openen|opent)\\b (?:[\\w,'-]+ ){0,6}?(?:geen (?:\\w+ ){0,2}(?:toegang|recht|aanspraak|grond|reden|indicatie|aanleiding|tegemoetkoming|vergoeding|subsidie|bijdrage)|niet (?:\\w+ ){0,4}(?:aanmerking|toegang|hieronder|daaronder|vergoed|mee\\b|tot een)|(?:er )?buiten\\b|uitgesloten|uitgezonderd|onvoldoende (?:grond|reden|aanleiding))";
/** "Problemen van sociale aard ... geven geen toegang": what is shut out stands before the verb. */
const SHUT_OUT = new RegExp(
  `^([^.;]*?)(?:\\b(?:${NOT_A_GROUND})|: ?geen (?:grond|reden|recht|toegang|indicatie|aanspraak|vergoeding|subsidie))`,
);
/** "Onder deze gronden vallen niet ...": what is shut out stands behind. */
const NOT_UNDER =
  /\b(?:vallen|valt|behoren|behoort|rekent|rekenen|verstaan|begrepen|gelden|geldt|tellen|telt)\b[^.;]{0,60}\bniet\b([^.;]*)/;
/** "Wij geven deze bijstand niet voor sociale problemen." */
const NOT_FOR =
  /\b(?:geeft|geven|verleent|verlenen|verstrekt|verstrekken|vergoedt|vergoeden|betaalt|betalen|toegekend|verleend|verstrekt|bedoeld|bestemd|is er|er)\b[^.;]{0,50}\bniet (?:voor|bij|wegens|vanwege|op grond van|om)\b([^.;]*)/;
/** "Niet: problemen van sociale aard." */
const TELEGRAM_NOT = /^\s*niet ?:([^.;]*)/;
/** "uitsluitend op medische gronden": what is let in, and nothing else. */
const ONLY =
  /(?<!\b(?:als|indien|wanneer|bij|is|reden|aard)\b[^.;]{0,40})\b(?:uitsluitend|alleen|enkel|slechts|louter)\b[^.;]{0,60}?\b(medische?|sociale?|maatschappelijke?)\b(?! (?:en|of|en\/of|dan wel|advi|onderz|gegev))[^.;]{0,30}/;
/** A refusal of what is "uitsluitend van sociale aard". */
const PURELY =
  /\b(?:uitsluitend|alleen|enkel|louter|slechts|zuiver)\b(?: [\w,-]+){0,5}? (medische?|sociale?|maatschappelijke?|relationele?)\b(?! (?:en|of|dan wel))/;
const PARENT = /\b(?:ouders?|verzorgers?|vader|moeder|aanvrager|belanghebbende|partner)\b/;
const CHILD = /\b(?:kind|kinderen|jeugdigen?)\b/;
const GENERAL_SOCIAL =
  /\b(?:sociale?|maatschappelijke?|relationele?)\b[^.;]{0,40}\b(?:aard|problem|grond|reden|omstandig|situatie|oorza)/;

const COMBINED_NAME =
  /\bsocia(?:al|le)[ -]*(?:medisch\w*|medicatie)(?: (?:indicatie|geindiceerd\w*|kinderopvang))?|\bsocia(?:al|le)[ -]*(?:en\/of|en|of|\/|dan wel)[ -]*medische? (?:indicatie|kinderopvang|geindiceerd\w*)|\bk?smi\b/g;
/** Acts and facilities that carry the words of a ground in their names. */
const FACILITY_NAMES =
  /\bwet maatschappelijke ondersteuning(?: 2015)?|\balgemene wet bijzondere ziektekosten|\bmedisch(?:e)? kinder\w+|\bmaatschappelijk werk\w*|\bjeugdgezondheidszorg|\bgezondheidsdienst\w*|\bziektekosten\w*|\b(?:geestelijke )?gezondheidszorg/g;
/** "kinderopvang op sociaal-medische gronden": the name of the scheme, unless it says what is needed. */
const NAME_BEFORE = /opvang (?:op(?: basis van| grond van)?|bij|vanwege|wegens|in verband met) (?:een )?$/;
const NEED_BEHIND = /^[^.;]{0,40}\b(?:noodza\w*|nodig|aangewezen)\b/;

/** A social-medical ground in words, and not the name of the scheme only. */
function hasCombinedGround(words: string): boolean {
  return [...words.matchAll(new RegExp(COMBINED_GROUND, 'g'))].some(
    (match) =>
      !NAME_BEFORE.test(words.slice(0, match.index)) ||
      NEED_BEHIND.test(words.slice(match.index + match[0].length)),
  );
}

/** "Problemen die alleen bij het kind liggen": whose problems they are may be all that is said. */
const SOMEBODYS_PROBLEMS =
  /\b(?:problem\w*|situatie|beperking\w*)\b[^.;]{0,40}\b(?:bij|van) (?:het|een|de) (?:kind|ouder)/;
const CAUSE =
  /\b(?:omdat|vanwege|wegens|als gevolg van|ten gevolge van|op een van de gronden|waardoor|doordat)\b/;

function standsElsewhere(statement: Statement): boolean {
  if (statement.passage.provision.kind === 'begrip' || headingRoles(statement.heading).includes('begrippen'))
    return false;
  if (asksForPapers(statement) || reportsChanges(statement)) return true;
  if (statement.heading === '') return false;
  // "Noodzakelijke kosten": a heading about money above an article that says when care is needed.
  if (CAUSE.test(statement.rule) && /\bnodig\b|\bnoodza/.test(statement.rule)) return false;
  const roles = headingRoles(statement.heading);
  return roles.some((role) => ELSEWHERE.has(role)) && !roles.some((role) => KEEPS.has(role));
}

/** What, if anything, a statement shuts out. */
function shutOutBy(statement: Statement): Exclusion {
  const { words } = statement;
  const purely = REFUSAL.test(statement.rule) ? PURELY.exec(words) : null;
  if (purely !== null && !COMBINED.test(purely[0]))
    return /^medisch/.test(purely[1] ?? '') ? 'medisch' : 'sociaal';
  const only = ONLY.exec(words);
  if (
    only !== null &&
    (ELIGIBILITY.test(statement.rule) || /\bnoodza|\bnodig|\bgrond|\breden/.test(words)) &&
    !COMBINED.test(words)
  ) {
    return /^medisch/.test(only[1] ?? '') ? 'sociaal' : 'medisch';
  }
  const onlyPerson =
    /\b(?:uitsluitend|alleen|enkel|slechts)\b[^.;]{0,30}\b(?:problem\w*|beperking\w*|omstandighe\w*|situatie) (?:van|bij) (?:de|een) (ouders?|verzorgers?|kind(?:eren)?)\b/.exec(
      words,
    );
  if (
    onlyPerson !== null &&
    !/\b(?:als|indien|wanneer|bij)\b[^.;]{0,20}$/.test(words.slice(0, onlyPerson.index))
  ) {
    return /^kind/.test(onlyPerson[1] ?? '') ? 'ouder' : 'kind';
  }
  const behind = NOT_UNDER.exec(words) ?? NOT_FOR.exec(words) ?? TELEGRAM_NOT.exec(words);
  const subject =
    behind?.[1] !== undefined && (MEDICAL.test(behind[1]) || SOCIAL.test(behind[1]))
      ? behind[1]
      : SHUT_OUT.exec(words)?.[1];
  if (subject === undefined) return 'geen';
  if (
    /\b(?:indien|als|wanneer|tenzij|omdat|ontbreekt|zonder|voor zover|die)\b/.test(subject) &&
    !GENERAL_SOCIAL.test(subject)
  ) {
    if (!/\b(?:bij|van|in) (?:het|een) kind\b|\bkind zelf\b|\bde ouder zelf\b/.test(subject)) return 'geen';
  }
  if (/^(?:als|indien|wanneer|tenzij|voor zover|ingeval)\b/.test(subject.trimStart())) return 'geen';
  const withoutCause = subject.replace(
    /zonder (?:een )?(?:medische (?:oorzaak|reden|grond)\w*|ziekte|aandoening|beperking)/g,
    '',
  );
  const social = SOCIAL.test(withoutCause);
  const medical = MEDICAL.test(withoutCause);
  if (
    /\bproblem|\baandoening|\bbeperking|\bstoornis|\bsituatie|\bgrond|\bontwikkeling|\bziekte|\bhandicap|achterstand/.test(
      subject,
    )
  ) {
    if (CHILD.test(subject) && !PARENT.test(subject)) return 'kind';
    if (/\bouder zelf\b|\bvan de ouder\b/.test(subject) && !CHILD.test(subject) && !social) return 'ouder';
  }
  if (social && !medical) return 'sociaal';
  if (medical && !social) return 'medisch';
  return 'geen';
}

/** One of each kind first, so that the first quotations show all that was found. */
function oneOfEach(...kinds: readonly (readonly Span[])[]): readonly Span[] {
  const first = kinds.flatMap((spans) => spans.slice(0, 1));
  return [...new Set([...first, ...kinds.flat()])];
}

/**
 * Reads the grounds from the binding statements.
 * @param title folded title of the regulation, which stands at `titleSpans`
 */
export function readGrounds(
  binding: readonly Statement[],
  title: string,
  titleSpans: readonly Span[],
): GroundsReading {
  const medical: Span[] = [];
  const social: Span[] = [];
  const child: Span[] = [];
  const combined: Span[] = [];
  const named: Span[] = [];
  const shut: { span: Span; what: Exclusion; general: boolean }[] = [];
  const rejected: Rejected[] = [];
  for (const statement of binding) {
    const { span } = statement;
    // The name of the scheme is no ground: "sociaal-medisch" must not count as "medisch".
    const words = statement.words.replace(COMBINED_NAME, ' ').replace(FACILITY_NAMES, ' ');
    const isMedical = MEDICAL.test(words);
    const isSocial = SOCIAL.test(words);
    const isChild = CHILD_DEVELOPMENT.test(words);
    const isCombined = hasCombinedGround(statement.words);
    if (!isMedical && !isSocial && !isChild && !isCombined && !SOMEBODYS_PROBLEMS.test(words)) {
      if (COMBINED.test(statement.words)) named.push(span);
      continue;
    }
    const what = shutOutBy(statement);
    if (what === 'geen' && !isMedical && !isSocial && !isChild && !isCombined) continue;
    if (what !== 'geen') {
      shut.push({ span, what, general: what !== 'sociaal' || GENERAL_SOCIAL.test(words) });
      continue;
    }
    if (standsElsewhere(statement)) {
      if (!isCombined) rejected.push({ span, code: 'omstandigheid-elders' });
      else named.push(span);
      continue;
    }
    if (isMedical) medical.push(span);
    if (isSocial) social.push(span);
    if (isChild) child.push(span);
    if (isCombined) combined.push(span);
  }

  // One example that is shut out ("schulden") does not shut out a kind of ground that is let in elsewhere.
  const standing = shut.filter(({ what, general }) => general || what !== 'sociaal' || social.length === 0);
  for (const { span } of shut.filter((entry) => !standing.includes(entry)))
    rejected.push({ span, code: 'omstandigheid-uitgezonderd' });
  const exclusion = standing[0]?.what ?? 'geen';
  const exclusionEvidence = standing.map(({ span }) => span);
  const found = (value: Grounds, ground: Ground, evidence: readonly Span[]): GroundsReading => ({
    value,
    ground,
    evidence,
    exclusion,
    exclusionEvidence,
    nameOnly: value === 'genoemd' && named.length === 0,
    rejected,
  });

  if (exclusion === 'sociaal')
    return found('alleen-medisch', 'expliciet', oneOfEach(exclusionEvidence, medical));
  if (exclusion === 'medisch')
    return found('alleen-sociaal', 'expliciet', oneOfEach(exclusionEvidence, social));
  if (medical.length > 0 && social.length > 0) {
    return found('sociaal-en-medisch', 'expliciet', oneOfEach(medical, social, child));
  }
  // The two limbs of the text of the Wet kinderopvang: a parent's limitation, or the development of the child.
  if (medical.length > 0 && child.length > 0)
    return found('sociaal-en-medisch', 'indirect', oneOfEach(medical, child));
  if (combined.length > 0)
    return found('sociaal-en-medisch', 'expliciet', oneOfEach(combined, medical, social));
  if (medical.length > 0) return found('alleen-medisch', 'expliciet', medical);
  if (social.length > 0 || child.length > 0)
    return found('alleen-sociaal', 'expliciet', oneOfEach(social, child));
  if (named.length > 0 || COMBINED.test(title))
    return found('genoemd', 'indirect', named.length > 0 ? named : titleSpans);
  return found('geen', 'afwezigheid', []);
}
