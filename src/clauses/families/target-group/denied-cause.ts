/**
 * The cause that a sentence denies access, found by its shape: a cause, a verb and a denial ("belemmeringen die zijn gelegen in het
 * kind, leiden niet tot toekenning"), or a denial, a link and a cause ("evenmin wordt subsidie verleend wegens ...").
 */
import { COMBINED, GENERAL_SOCIAL, MEDICAL, SOCIAL } from './ground-words.js';

export type DeniedCause = 'geen' | 'sociaal' | 'medisch' | 'kind' | 'ouder';

const NEVER = '(?:niet|geen|nooit|nimmer|evenmin|onvoldoende)';
const BENEFIT =
  '(?:grond\\w*|reden\\w*|recht|aanspraak|toegang|indicatie|vergoeding|tegemoetkoming|subsidie|bijdrage|bijstand|toekenning|toegekend|aanmerking|aanleiding|smi|opvang)';
const OUTSIDE =
  "(?:valt|vallen|blijft|blijven|staat|staan)(?: [\\w'-]+){0,3}? (?:buiten|niet onder|uitgesloten)|(?:is|zijn|wordt|worden)(?: [\\w'-]+){0,3}? (?:uitgesloten|uitgezonderd)|telt (?:\\w+ ){0,2}niet mee|tellen (?:\\w+ ){0,2}niet mee";
/** Cause, verb, denial. */
const CAUSE_THEN_DENIAL = new RegExp(
  `^([^;.?]*?),? \\b(?:${OUTSIDE}|(?:is|zijn|kan|kunnen|mag|mogen|geeft|geven|vormt|vormen|biedt|bieden|leidt|leiden|wordt|worden|levert|leveren|komt|komen|geldt|gelden|rechtvaardigt|rechtvaardigen)\\b,?(?: (?!${NEVER}\\b)[\\w'-]+,?){0,6} ${NEVER}\\b[^.;]{0,40}\\b(?:${BENEFIT}|(?:tot )?toekenning|erkend|aanvaard|geaccepteerd|gehonoreerd|ingewilligd|mogelijk|bedoeld|meegewogen|meegenomen|vergoed))`,
);
/** Denial, link, cause. */
const DENIAL_THEN_CAUSE =
  /\b(?:geen|nooit|nimmer|evenmin)(?: [\w-]+){0,3}? (?:grond\w*|recht|aanspraak|toegang|indicatie|vergoeding|tegemoetkoming|subsidie|bijdrage|bijstand|toekenning|smi)\b[^.;,]{0,30}?\b(?:voor|wegens|vanwege|door|bij|op grond van|als gevolg van|in verband met) (?!zover|uren|dagen|kosten)([^.;]*)/;
/** "geen aanvragen met een sociale achtergrond": a request is denied for what it rests on. */
const DENIED_REQUEST =
  /\b(?:geen|nooit|nimmer|evenmin)(?: [\w-]+){0,2}? (?:aanvra(?:ag|gen)|verzoek(?:en)?)\b[^.;,]{0,20}?\b(?:met|wegens|vanwege|op grond van|die (?:berust|steunt|gegrond|gebaseerd)\w*(?: is| zijn)? op) ([^.;]*)/;
/** "Voor sociale problemen verwijst het college naar de jeugdhulp; daarvoor wordt geen vergoeding gegeven." */
const SENT_ON =
  /^(?:voor|bij|wegens|vanwege) ([^.;]*?),? (?:verwij\w+|verwezen|wordt|worden|is|zijn|kan|kunnen|bestaat)\b[^.;]*[.;] (?:daarvoor|hiervoor|daarbij|dan)\b[^.;]*\b(?:geen|niet)\b/;
/** "op grond van omstandigheden die ...": the denial of a benefit without its name. */
const DENIED_BENEFIT = new RegExp(
  `^(?:\\S+ ){0,2}?${NEVER} (?:kan|wordt|mag|bestaat|is) (?:\\S+ ){0,4}?(?:${BENEFIT})\\b[^.;]{0,40}\\b(?:op grond van|wegens|vanwege|om|voor) ([^.;]*)`,
);
/** "is deze regeling niet bedoeld": the persons stand first. */
const NOT_MEANT =
  /^voor ([^.;]*?),? (?:is|zijn|geldt|gelden|staat)\b[^.;]{0,40}\bniet (?:bedoeld|bestemd|open)\b/;

/** "Voor sociale problematiek bestaat geen recht." */
const NO_RIGHT_FOR = new RegExp(
  `^(?:voor|bij|wegens|vanwege|op grond van|om) ([^.;]*?),? (?:bestaat|bestaan|is|wordt|worden|kan|kunnen|krijgt|geeft|geldt)\\b[^.;]{0,30}\\b(?:geen|niet)\\b[^.;]{0,30}\\b${BENEFIT}`,
);

/** Hours that are not used, help that is refused, and other things than the reason for the care. */
const NOT_A_REASON =
  /\b(?:uren|dagen|dagdelen|afwezig\w*|verzuim\w*|factuur|kosten van|advies|gegevens|verklaring|onderzoek|inkomen|toeslag\w*|voorziening\w*|verzekering|partner|netwerk|woont|verblijf\w*|andere ouder|ander die|(?:zelf|wel) (?:kan|kunnen) (?:zorgen|verzorgen|opvangen))\b/;
/** A condition on top of the cause, or one example of its kind. */
const CONDITIONAL = /\b(?:tenzij|mits|als|indien|wanneer|voor zover)\b/;
const ONE_ONLY = /\b(?:alleen|enkel|louter|enkele)\b(?! (?:het|een) kind)|\bop zich(?:zelf)?\b/;
/** "een indicatie op grond van kindproblematiek is niet mogelijk". */
const NOT_POSSIBLE =
  /^(?:een |de )?(?:indicatie|vergoeding|tegemoetkoming|subsidie|bijdrage|bijstand|toekenning|opvang|smi|aanvra(?:ag|gen)|verzoek(?:en)?)\b[^.;]{0,20}\b(?:op grond van|wegens|vanwege|voor|bij|om|die (?:berust|steunt|gegrond|gebaseerd)\w*(?: is| zijn)? op) ([^.;]*?),? (?:is|wordt|worden|kan|kunnen|bestaat|komt|komen|blijft|blijven)\b[^.;]{0,15}\b(?:niet|geen|afgewezen|geweigerd|uitgesloten|geweerd|buiten)\b/;
/** "ziekte of problemen van de ouder, of sociale omstandigheden": one of the causes is the parent's own state. */
export const PARENTS_OWN = /[^,;]*\bvan (?:de |een )?(?:ouders?|verzorgers?|aanvrager)\b(?:,? of)?/g;

const TROUBLE =
  /\w*proble?m\w*|\baandoening|\bbeperking|\bbelemmering|\bstoornis|\w*stoornis|\w*achterstand|\bziek\w*|\bhandicap|\bontwikkeling|\btoestand|\bgesteldheid|\bsituatie|\bgedrag|\bgezondheid|\bkindproblematiek/;
const CHILD = /\b(?:kind|kinderen|jeugdigen?)\b|\bkindproblem/;
const PARENT = /\b(?:ouders?|verzorgers?|vader|moeder|aanvrager|belanghebbende|gezin\w*|thuis)\b/;
const PARENT_IS_WELL =
  /\b(?:en |maar )?niet (?:om|voor|van|bij) (?:de |het )?(?:ouders?|gezin)\b[^.;]*|\bvan wie de ouders? (?:zelf )?(?:geen|niet)\b[^.;]*|\bzonder dat\b[^.;]*|\bterwijl de ouders?\b[^.;]*/;
/** All that is not medical. */
const NOT_MEDICAL =
  /\bniet-medische?\b|\bander\w* (?:\w+ )?dan (?:een |om )?medische?\b|\b(?:niet|geen)\b[^.;]{0,40}\b(?:medische? (?:aard|oorza\w*|reden\w*|grond\w*)|(?:ziekte|aandoening|gezondheid)\b[^.;]{0,15}\b(?:samenh\w*|verband|te maken|voortkom\w*|voortvloei\w*|herleid\w*))|\bniet\b[^.;]{0,60}\bmedische (?:oorzaken|gronden|redenen)\b[^.;]{0,15}\b(?:te )?(?:herleiden|herleid\w*|voortvloeien|voortkomen)/;

function classify(cause: string, sentence: string): DeniedCause {
  const own = cause.replace(PARENT_IS_WELL, ' ');
  if (COMBINED.test(own) || NOT_A_REASON.test(own)) return 'geen';
  // "Een ouder die niet kan zorgen en geen toeslag krijgt, komt in aanmerking": the denial is another one.
  if (/\b(?:niet|geen)\b/.test(own.replace(NOT_MEDICAL, ' ').replace(/niet-medisch/g, ' '))) return 'geen';
  if (NOT_MEDICAL.test(own) && !SOCIAL.test(own.replace(NOT_MEDICAL, ' ').replace(/\bgezin\w*/g, ' ')))
    return 'sociaal';
  if (NOT_MEDICAL.test(own)) return 'sociaal';
  const bare = own.replace(/\b(?:alleen|uitsluitend|enkel) (?:het|een|uw) kind/g, 'het kind');
  if (CHILD.test(own) && !PARENT.test(own) && TROUBLE.test(own) && !CONDITIONAL.test(bare)) return 'kind';
  if (CONDITIONAL.test(own)) return 'geen';
  const [social, medical] = [SOCIAL.test(own), MEDICAL.test(own)];
  if (/\b(?:van|bij) de ouders?\b/.test(own) && !social && TROUBLE.test(own))
    return CHILD.test(sentence) ? 'ouder' : 'medisch';
  if (social && medical) {
    const others = own.replace(PARENTS_OWN, ' ');
    return others !== own && GENERAL_SOCIAL.test(others) && !MEDICAL.test(others) ? 'sociaal' : 'geen';
  }
  if (social === medical) return 'geen';
  if (ONE_ONLY.test(own) && !GENERAL_SOCIAL.test(own)) return 'geen';
  return social ? 'sociaal' : 'medisch';
}

/** "die geen aanspraak heeft op kinderopvangtoeslag": what is denied is another benefit. */
const OTHER_BENEFIT = /\b(?:geen|niet)\b[^.;,]{0,50}(?:\btoeslag\w*|kinderopvangtoeslag\w*|\bkot\b)/g;

const SHAPES = [
  NO_RIGHT_FOR,
  NOT_MEANT,
  NOT_POSSIBLE,
  DENIED_BENEFIT,
  DENIED_REQUEST,
  DENIAL_THEN_CAUSE,
  CAUSE_THEN_DENIAL,
];

/** What cause of the need, if any, a folded sentence denies access. */
export function causeDenied(sentence: string): DeniedCause {
  const words = sentence.replace(OTHER_BENEFIT, ' ');
  const sent = SENT_ON.exec(words)?.[1];
  if (sent !== undefined && classify(sent, words) !== 'geen') return classify(sent, words);
  for (const part of words.split(/(?<=[;])\s+/)) {
    for (const pattern of SHAPES) {
      const cause = pattern.exec(part)?.[1];
      if (cause === undefined || cause.trim() === '') continue;
      const found = classify(cause, words);
      if (found !== 'geen') return found;
    }
  }
  return 'geen';
}

/** In a list of reasons to refuse: "de problemen zijn niet van medische aard". */
export function refusesOtherThanMedical(words: string): boolean {
  return (
    /\b(?:problemen|omstandigheden|oorzaak|noodzaak|redenen?|grond|behoefte|situatie)\b[^.;]{0,30}\bniet\b[^.;]{0,15}\bmedische? (?:van aard|aard|oorza\w*|reden)/.test(
      words.replace(/\bvan medische aard/, 'medische aard'),
    ) &&
    !COMBINED.test(words) &&
    !SOCIAL.test(words)
  );
}
