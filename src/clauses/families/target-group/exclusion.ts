/**
 * Grounds that the text shuts out in so many words: social or medical ones, or the situation of the child or the parent
 * (codebook, point 3: "where the text explicitly excludes the other").
 */
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import { causeDenied, PARENTS_OWN, refusesOtherThanMedical } from './denied-cause.js';
import { COMBINED, GENERAL_SOCIAL, MEDICAL, SOCIAL } from './ground-words.js';
import { ELIGIBILITY, REFUSAL } from './words.js';

export type Exclusion = 'geen' | 'sociaal' | 'medisch' | 'kind' | 'ouder';

const NOT_A_GROUND =
  "(?:geven|geeft|bieden|biedt|vormen|vormt|zijn|is|leveren|levert|leiden|leidt|komen|komt|worden|wordt|tellen|telt|gelden|geldt|vallen|valt|blijven|blijft|openen|opent)\\b(?:, (?:ook|zelfs|zo|hoe|tenzij|behoudens|indien|als)\\b[^.;,]{0,80},)? (?:[\\w,'-]+ ){0,6}?(?:geen (?:\\w+ ){0,2}(?:toegang|recht|aanspraak|grond|reden|indicatie|aanleiding|tegemoetkoming|vergoeding|subsidie|bijdrage)|niet (?:\\w+ ){0,4}(?:aanmerking|toegang|hieronder|daaronder|vergoed|mee\\b|tot een)|(?:er )?buiten\\b|uitgesloten|uitgezonderd|onvoldoende (?:grond|reden|aanleiding))";
/** "Problemen van sociale aard ... geven geen toegang": what is shut out stands before the verb. */
const SHUT_OUT = new RegExp(
  `^([^.;]*?)(?:\\b(?:${NOT_A_GROUND})|: ?geen (?:grond|reden|recht|toegang|indicatie|aanspraak|vergoeding|subsidie))`,
);
/** "Onder deze gronden vallen niet ...": what is shut out stands behind. */
const NOT_UNDER =
  /\b(?:vallen|valt|behoren|behoort|rekent|rekenen|verstaan|begrepen|gelden|geldt|tellen|telt)\b[^.;]{0,60}\bniet\b([^.;]*)/;
/** "Wij geven deze bijstand niet voor sociale problemen." */
const NOT_FOR =
  /\b(?:geeft|geven|verleent|verlenen|verstrekt|verstrekken|vergoedt|vergoeden|betaalt|betalen|toegekend|verleend|verstrekt|bedoeld|bestemd|gesteld|afgegeven|is er|er)\b[^.;]*?\bniet (?:voor|bij|wegens|vanwege|op grond van|om)\b([^.;]*)/;
/** "Niet: problemen van sociale aard." */
const TELEGRAM_NOT = /^\s*niet ?:([^.;]*)/;
/** "uitsluitend op medische gronden": what is let in, and nothing else. */
const ONLY =
  /(?<!\b(?:als|indien|wanneer|bij|is|reden|aard)\b[^.;]{0,40})(?<!\b(?:niet|hoeft niet) )\b(?:uitsluitend|alleen|enkel|slechts|louter)\b[^.;]{0,60}?\b(medische?|sociale?|maatschappelijke?)\b(?! (?:en|of|en\/of|dan wel|advi|onderz|gegev))[^.;]{0,30}/;
/** A refusal of what is "uitsluitend van sociale aard". */
const PURELY =
  /\b(?:uitsluitend|alleen|enkel|louter|slechts|zuiver)\b(?: [\w,-]+){0,5}? (medische?|sociale?|maatschappelijke?|relationele?)\b(?! (?:en|of|dan wel))/;
/** "2. Schulden zijn geen grond": the number of a lid that the structure left in the text. */
const MARKER = /^(?:•\s*)?\(?(?:\d{1,2}|[a-z])[.)°] (?=\S)/;
/** Whose need it is. */
const NEED =
  '(?:nood|reden|redenen|oorza\\w+|problem\\w+|noodzaak|behoefte|hulpvraag|aanleiding|grond|gronden|zorgvraag|moeilijkhe\\w+|situatie|omstandighe\\w+)';
const SOLELY = '(?:uitsluitend|alleen|enkel|slechts|louter|geheel|volledig|zuiver|helemaal)';
const LIES =
  '(?:ligt|liggen|gelegen|te wijten|toe te schrijven|terug te voeren|voortkomt|voortvloeit|schuilt|zit|betreft|gebaseerd|betrekking heeft)';
const CHILDS = '(?:het |een )?(?:kind|kinderen)\\b';
/** "de reden uitsluitend bij het kind ligt", "geheel is terug te voeren op de gezondheid van het kind". */
const SOLELY_THE_CHILD = new RegExp(
  `\\b${NEED}\\b[^.;]{0,40}\\b${SOLELY}\\b[^.;]{0,120}\\b(?:bij|van|in|op|uit|aan) ${CHILDS}|\\b${SOLELY}\\b[^.;]{0,40}\\b${NEED}?\\b[^.;]{0,30}\\b(?:bij|in|van) ${CHILDS}[^.;]{0,20}\\b${LIES}`,
);
/** "als alleen uw kind ziek is". */
const ONLY_CHILD_IS_ILL = new RegExp(
  `\\b${SOLELY} (?:het|uw|je|een|zijn) kind\\b[^.;]{0,60}\\b(?:ziek|beperk|ontwikkel|problem|handicap|aandoening|stoornis|klacht)`,
);
/** In a refusal: "als de reden een scheiding of een ander sociaal probleem is". */
const CAUSE_IS = new RegExp(
  `\\b${NEED}\\b[^.;]{0,20}\\b(?:[\\w, -]*)\\b(?:is|zijn|ligt|liggen|betreft|betreffen|voortkom\\w*|voortvloei\\w*)\\b|\\bvan (?:sociale|maatschappelijke|medische|relationele) aard\\b`,
);
const SOLELY_THE_PARENT = new RegExp(
  `\\b${NEED}\\b[^.;]{0,40}\\b${SOLELY}\\b[^.;]{0,60}\\b(?:bij|van|in|aan) (?:de |een )?(?:ouders?|verzorgers?|aanvrager)\\b[^.;]{0,20}\\b${LIES}`,
);
/** "zonder dat bij de ouder sprake is van": the parent's own situation must be there. */
const NOT_WITHOUT_PARENT =
  /\b(?:kind|kinderen)\b[^.;]{0,80}\bzonder dat\b[^.;]{0,40}\b(?:ouders?|aanvrager|verzorgers?|partner)\b/;

/** "Aanvragen die uitsluitend zien op de ontwikkeling van het kind worden afgewezen." */
const SOLELY_ABOUT = new RegExp(
  `\\b${SOLELY}\\b[^.;]{0,20}\\b(?:zie[nt]|gericht|betrekking|verband|ga(?:at|an)|berust\\w*|gebaseerd|gegrond|ingegeven|bedoeld|dien(?:t|en))\\b[^.;]{0,15}\\b(?:op|over|met|door|voor|ter|om)\\b(?![^.;]*\\b(?:ouders?|vader|moeder)\\b)[^.;]{0,80}\\b(?:van|bij|voor) ${CHILDS}`,
);
/** "Die van het kind blijft buiten beschouwing", "de situatie van de ouder telt niet mee". */
const NOT_REGARDED =
  /\b(?:die|dat|nood|reden|problem\w+|problematiek|situatie|omstandigheden|gezondheid|klachten) (?:van|bij) (?:het|de|een) (kind|ouder)\w* (?:blijf\w*|tel\w*|speel\w*|weeg\w*|wordt|worden|doe\w*|komt|komen)\b[^.;]{0,20}\b(?:buiten (?:beschouwing|aanmerking)|niet (?:mee\w*|ter zake|in aanmerking)|geen rol)\b/;
/** "Sociale problemen alleen zijn onvoldoende": one whole kind of ground opens no door by itself. */
const NOT_ENOUGH =
  /\b(sociale|maatschappelijke|medische) (?:problem\w+|omstandigheden|redenen|gronden|situatie|factoren|klachten)(?: (?:alleen|op zich\w*))? (?:zijn|is|vorm\w+|gev\w+|geef\w*)\b[^.;]{0,15}\b(?:onvoldoende|niet (?:genoeg|voldoende|toereikend))\b/;

function refuses(statement: Statement): boolean {
  return REFUSAL.test(statement.rule) || headingRoles(statement.heading).includes('weigering');
}

/** The need of one person only, in a refusal: that person's situation does not count by itself. */
export function needOfOne(statement: Statement): Exclusion {
  const { words } = statement;
  const unregarded = NOT_REGARDED.exec(words)?.[1];
  if (unregarded !== undefined) return unregarded === 'kind' ? 'kind' : 'ouder';
  if (!refuses(statement)) return 'geen';
  if (SOLELY_ABOUT.test(words)) return 'kind';
  if (SOLELY_THE_CHILD.test(words) || ONLY_CHILD_IS_ILL.test(words) || NOT_WITHOUT_PARENT.test(words))
    return 'kind';
  return SOLELY_THE_PARENT.test(words) ? 'ouder' : 'geen';
}

const PARENT = /\b(?:ouders?|verzorgers?|vader|moeder|aanvrager|belanghebbende|partner)\b/;
const CHILD = /\b(?:kind|kinderen|jeugdigen?)\b/;
/** "Heeft u schulden of ruzie thuis? Daarvoor is SMI niet." */
const ASKED_AND_REFUSED =
  /^([^?]*\?)\s+(?:dan|daarvoor|hiervoor|in dat geval|nee)\b[^?]*\b(?:niet|geen|nee)\b/;
const ABOUT_MORE =
  /\b(?:partner|oppas|netwerk|familie|maar|geen|niet|zonder|toeslag|voorziening|hulp|verzekering|alleen)\b/;

/** "Niet in aanmerking komt opvang die nodig is vanwege de handicap van het kind": denied first, then the cause. */
const DENIED_CAUSE =
  /^(?:\S+ ){0,3}?(?:niet|geen)\b[^.;]{0,60}\b(?:aanmerking|vergoed\w*|vergoeding|subsidie|indicatie|recht|aanspraak|smi)\b[^.;]{0,70}\b(?:vanwege|wegens|door|op grond van|in verband met|als gevolg van|om)\b([^.;]*)/;
const NOT_DENIED = /toeslag|\bdan (?:wegens|vanwege|aan|op|in|voor)\b|\btenzij\b|\bin staat\b/;

function deniedCause(words: string): Exclusion {
  const cause = NOT_DENIED.test(words) ? undefined : DENIED_CAUSE.exec(words)?.[1];
  if (cause === undefined || COMBINED.test(cause)) return 'geen';
  const [social, medical] = [SOCIAL.test(cause), MEDICAL.test(cause)];
  if (CHILD.test(cause) && !PARENT.test(cause) && (medical || /ontwikkel|gedrag|problem/.test(cause)))
    return 'kind';
  if (social === medical) return 'geen';
  return social ? 'sociaal' : 'medisch';
}

/** "Zorgen die niets met gezondheid te maken hebben", "problemen zonder medische oorzaak": all that is not medical. */
const NOT_OF_HEALTH =
  /^[^.;]{0,30}\b(?:zorgen|problem\w*|omstandighe\w*|moeilijkhe\w*|redenen|situaties|wie|nood)\b[^.;]{0,30}\b(?:(?:niets|niet|geen)\b[^.;]{0,30}\b(?:gezondheid|ziekte|medisch\w*)\b[^.;]{0,30}\b(?:te maken|te doen|verband|samenhang\w*|voortkom\w*|voortvloei\w*)|(?:niets|niet|geen)\b[^.;]{0,10}\b(?:te maken|verband|samenhang\w*|voortkom\w*|voortvloei\w*)\b[^.;]{0,20}\b(?:met|uit)\b[^.;]{0,15}\b(?:gezondheid|ziekte|medisch\w*)|los ?staa[nt]\b[^.;]{0,20}\b(?:gezondheid|ziekte))/;

const CHILDS_STATE = /\b(?:toestand|gedrag|problem\w*|situatie) van (?:het|een) kind\b/;

function refusedAnswer(words: string): Exclusion {
  const question = ASKED_AND_REFUSED.exec(words)?.[1];
  if (question === undefined || ABOUT_MORE.test(question) || COMBINED.test(question)) return 'geen';
  const [social, medical] = [SOCIAL.test(question), MEDICAL.test(question)];
  if (social === medical) return 'geen';
  return social ? 'sociaal' : 'medisch';
}

export const isNotOfHealth = (words: string): boolean => NOT_OF_HEALTH.test(words);

const REFUSAL_OR_SHUT = new RegExp(
  `${REFUSAL.source}|${NOT_A_GROUND}|\\b(?:vallen|valt|horen|hoort)\\b[^.;]{0,20}\\b(?:niet (?:onder|bij)|buiten)\\b`,
);

/** A child that stays away, or one trouble that is not enough by itself: nothing is shut out. */
const NO_EXCLUSION =
  /\bmedische kosten\b|\bgeen (?:reden|grond|aanleiding) (?:om|voor|tot)\b(?![^.;]*\b(?:\w*opvang|\w*indicatie|vergoeding|tegemoetkoming|subsidie|bijdrage|bijstand|toekenning|toe te kennen|toegang|aanspraak|recht|smi|plaats(?:ing)?|voorziening|hulp|deze regeling)\b)|^(?:uren|dagen|dagdelen)\b|\b(?:schulden|scheiding|ruzie|geldzorgen|armoede|werkloosheid|ziekte)(?: of \w+)? (?:alleen|op zich\w*) (?:is|zijn|vorm\w*|gev\w*|geef\w*)\b/;

/** What, if anything, a statement shuts out. */
export function shutOutBy(statement: Statement): Exclusion {
  const words = statement.words.replace(MARKER, '');
  if (NO_EXCLUSION.test(words)) return 'geen';
  const found = shutOutInWords(statement, words);
  if (found !== 'geen') return found;
  if (refuses(statement) && refusesOtherThanMedical(words)) return 'sociaal';
  return causeDenied(words);
}

function shutOutInWords(statement: Statement, words: string): Exclusion {
  const person = needOfOne(statement);
  if (person !== 'geen') return person;
  const short = COMBINED.test(words) ? undefined : NOT_ENOUGH.exec(words)?.[1];
  if (short !== undefined) return short === 'medische' ? 'medisch' : 'sociaal';
  const asked = refusedAnswer(words);
  if (asked !== 'geen') return asked;
  if (NOT_OF_HEALTH.test(words) && REFUSAL_OR_SHUT.test(words)) return 'sociaal';
  const cause = deniedCause(words);
  if (cause !== 'geen') return cause;
  if (
    refuses(statement) &&
    CAUSE_IS.test(words) &&
    !/\b(?:geen|niet|onvoldoende|zonder|opgelost)\b/.test(words)
  ) {
    const [social, medical] = [SOCIAL.test(words), MEDICAL.test(words)];
    if (social !== medical && !COMBINED.test(words) && !CHILD.test(words))
      return social ? 'sociaal' : 'medisch';
  }
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
  const found = NOT_UNDER.exec(words) ?? NOT_FOR.exec(words) ?? TELEGRAM_NOT.exec(words);
  // "kan ook die niet voor het kind zorgen": who cannot care, not what is shut out.
  const behind =
    /^\s*(?:het|een|de|zijn|haar|hun|uw|je)? ?(?:\w+ )?kind(?:eren)?\b[^.;]{0,15}\b(?:zorg|verzorg|opvang|opvoed)/.test(
      found?.[1] ?? '',
    )
      ? null
      : found;
  const subject =
    behind?.[1] !== undefined &&
    (MEDICAL.test(behind[1]) || SOCIAL.test(behind[1]) || CHILDS_STATE.test(behind[1]))
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
    /\bproblem|\baandoening|\bbeperking|\bstoornis|\bsituatie|\bgrond|\bontwikkeling|\bziekte|\bhandicap|achterstand|\btoestand|\bgedrag|klacht/.test(
      subject,
    )
  ) {
    if (CHILD.test(subject) && !PARENT.test(subject)) return 'kind';
    if (
      /\bouders? zelf\b|\b(?:van|bij) de ouders?\b/.test(subject) &&
      !CHILD.test(subject) &&
      (!social || (medical && !SOCIAL.test(subject.replace(PARENTS_OWN, ' '))))
    )
      return 'ouder';
  }
  if (social && !medical) return 'sociaal';
  if (medical && !social) return 'medisch';
  return 'geen';
}
