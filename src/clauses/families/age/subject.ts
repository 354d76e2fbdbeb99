/**
 * Whose age is it? The child of the SMI rules, one form of care, or somebody else: toddlers of the playgroup, parents,
 * housemates, an archive that is kept for years.
 */
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import type { AgeBound } from './bounds.js';

export type AgeSubject = 'kind' | 'dagopvang' | 'bso' | 'ander' | 'geen-leeftijd';

/** Care by day of children who are not at school, under its own and other names. */
export const DAYCARE =
  /\b(?:kinder)?dagopvang\w*|\bkinderdagverblij\w+|\bkdv\b|\bdagverblij\w+|\bcreches?\b|\bhele ?dag ?opvang|\bkindercreche|\bopvang overdag\b|\bbabyopvang|\bopvang\b[^.;]{0,40}\b(?:overdag|gedurende de dag)\b/;
/** Care before and after school, in holidays included. */
export const AFTER_SCHOOL =
  /\bbuitenschoolse?\b|\bbso\b|\bnaschoolse?\b|\bvoorschoolse opvang\b|\b(?!voorschool\b)(?:voor|na|buiten)(?: en na| of na)? ?(?:de )?school(?:tijd(?:en)?|uren|dag)?\b|\btussenschoolse/;
/** Children named by the side of the school gate they stand on: a division of the care, as the forms are. */
export const NOT_AT_SCHOOL =
  /\b(?:nog )?niet (?:naar|op) (?:de |een )?(?:basis)?school (?:gaa\w*|zit\w*)|\bniet[- ]schoolgaand\w*/;
export const AT_SCHOOL_ALREADY =
  /(?<!niet[- ])\bschoolgaande? kind\w*|\b(?:wel|al|reeds) (?:naar|op) (?:de |een )?(?:basis)?school (?:gaa\w*|zit\w*)/;
const TODDLERS =
  /\bpeuter\w*|\bvve\b|\bvoor-? ?(?:en|of) vroegschool\w*|\bvoorschoolse educatie|\bkleuter\w*/;
const SOMEBODY =
  /\bhuisgeno\w+|\binwonend\w*|\bmeerderjarig\w*|\bouders? (?:die|van) (?:ten minste|minimaal|jonger)|\bpersoon van\b|\bbroers?\b|\bzus(?:sen)?\b|(?<!\b(?:door|bij|van|met) (?:een|de) )\bgastouder (?:is|moet|van)\b/;
const CHILD =
  /\bkind(?:eren|je|jes)?\b|\bjeugdigen?\b|\bleerling\w*|\bpleegkind\w*|\bzoon\b|\bdochter\b|\bbaby\w*|\bjarigen\b/;
const AGE_WORD =
  /\bleeftijd\w*|\boud\b|\bouder (?:is |zijn )?dan\b|\b(?:\d{1,2}|elf|twaalf|dertien|tien|vier) (?:wordt|geworden|is geworden)\b|\bonder de \w+\b|\bjaar (?:wordt|worden|is geworden|bereikt)\b|< ?\d|\bjonger\b|\bverjaardag\b|\bjarig\w*|\blevensjaar|\bgroep (?:8|acht)\b|school|onderwijs|\bbrugklas/;
/** The oldest age, exclusive, of toddlers in a playgroup and of children in dagopvang (years). */
const OLDEST_TODDLER = 6;
/** From this age on a person is no child of a childcare rule (years). */
const GROWN_UP = 16;
/** A plain "tot 2 jaar" is more often a while than an age; below this number an age word must stand with it (years). */
const PLAIN_AGE = 3;

function lastBefore(words: string, pattern: RegExp, at: number): number {
  let last = -1;
  for (const match of words.matchAll(new RegExp(pattern, 'g'))) if (match.index < at) last = match.index;
  return last;
}

function firstAfter(words: string, pattern: RegExp, at: number): number {
  for (const match of words.matchAll(new RegExp(pattern, 'g'))) if (match.index >= at) return match.index;
  return Number.POSITIVE_INFINITY;
}

/** The subject by the defined term of the statement, where it is a definition. */
function byTerm(term: string | null): AgeSubject | null {
  if (term === null) return null;
  const folded = term.toLowerCase();
  if (/peuter|vve|voorschool|vroegschool/.test(folded)) return 'ander';
  if (/^(?:de |het |een )?(?:dagopvang|kinderdagverblijf|kdv|hele dagopvang)/.test(folded))
    return 'dagopvang';
  if (/^(?:de |het |een )?(?:buitenschoolse|bso|naschoolse)/.test(folded)) return 'bso';
  if (/gastouder|huisgenoot|partner|inwoner|alleenstaande/.test(folded)) return 'ander';
  return null;
}

/** Who advises, how fast, at what price: an age that parts the children for another rule than who is let in. */
const PARTS_FOR =
  /\b(?:adviseert|adviseren|advies|beslist|beslissen|spoed|beoordeelt|sollicit\w*|arbeidsplicht|re-?integratie\w*|taaltoets|minuten|capaciteit|wachtlijst|uurtarief|uurprijs|tarief|toeslag op|groepsgrootte|leidster\w*|beroepskracht\w*|groot gezin|voorrang|gehaald|gebracht|opgehaald|vervoerd?|in een groep|de helft|korting|mening|toestemming|leerplichtambtenaar|luiers?|voeding)\b/;
export const LETS_IN =
  /\b(?:aanmerking|recht|aanspraak|vergoed\w*|vergoeding|tegemoetkoming|subsidie|(?<!eigen )bijdrage|indicatie|bedoeld|bestemd|doelgroep|verstaan|geldt (?:alleen |uitsluitend )?voor|van toepassing)\b/;

/** A body that serves children of an age of its own: whom it sees, weighs or visits is not who is let in. */
const OTHERS_SERVE =
  /^(?:de |het |een )?(?:consultatiebureau|jeugdgezondheidszorg|jeugdarts|jeugdverpleegkundige|ggd|bibliotheek|schoolarts|logopedist\w*|speelotheek|schoolmaatschappelijk werk)\b[^.;]{0,30}\b(?:zie[nt]|volg(?:t|en)|onderzoek(?:t|en)|begeleid(?:t|en)|bezoek(?:t|en)|ken(?:t|nen)|roept|nodigt|werkt|is er)\b/;
/** "Buitenschoolse opvang wordt vergoed tot 8 jaar": a form of care, what is paid, and an age that a child may have. */
const FORM_UP_TO = /^(?:tot|t\/m|tm)\b/;

/** "Wij vergoeden opvang voor peuters van 2 tot 4 jaar": the toddlers are those who are let in. */
const PAID_TODDLERS =
  /\b(?:vergoed\w*|tegemoetkoming|subsidie|bijdrage|smi)\b[^.;]{0,60}\b(?:kinder)?opvang (?:voor|van) peuters\b(?![^.;]*\b(?:peuteropvang|peuterspeelzaal|vve|voorschool\w*)\b)|\b(?:regeling|vergoeding|tegemoetkoming|subsidie|bijdrage|smi) (?:is|geldt) (?:er |bestemd |bedoeld |alleen )?voor peuters\b/;

/** Tells whose age a bound is. */
export function subjectOf(statement: Statement, bound: AgeBound): AgeSubject {
  const { words, rule, passage } = statement;
  const upper = typeof bound.to === 'number' ? bound.to : 0;
  const text = words.slice(bound.start, bound.end);
  if (upper > GROWN_UP || (bound.from ?? 0) >= GROWN_UP) return 'ander';
  const after = words.slice(bound.end, bound.end + 25);
  if (/^ ?(?:na|geleden|terug|bewaard|worden bewaard|verlengd)\b/.test(after)) return 'geen-leeftijd';
  const near = words.slice(Math.max(0, bound.start - 80), bound.end + 40);
  const term = passage.provision.term;
  if (PAID_TODDLERS.test(words.slice(0, bound.start)) && term === null) return 'kind';
  const aged =
    /\b(?:kinderen|baby's|peuters) $/.test(words.slice(0, bound.start)) ||
    AGE_WORD.test(near) ||
    text.includes('groep') ||
    /\b(?:geen|jonger|onder|boven|beneden|ouder)\b/.test(text) ||
    /\bleeftijd/.test(statement.heading) ||
    /leeftijd|kind|jeugdige/.test(term?.toLowerCase() ?? '');
  const child =
    CHILD.test(rule) ||
    CHILD.test(statement.heading) ||
    /kind|jeugdige/.test(term?.toLowerCase() ?? '') ||
    CHILD.test(statement.before);
  const ofForm =
    FORM_UP_TO.test(text) &&
    upper > PLAIN_AGE &&
    (LETS_IN.test(words) || text.includes('groep')) &&
    (AFTER_SCHOOL.test(words) || DAYCARE.test(words));
  const small = typeof bound.to === 'number' && bound.to <= PLAIN_AGE && bound.from === null;
  if (!aged && !ofForm && (!child || small)) return 'geen-leeftijd';
  // "Na de vierde verjaardag gaat een kind naar school": what children do, not who is let in.
  if (/^na\b/.test(text) && /^ ?(?:gaat|gaan|mag|mogen)\b[^.;]{0,40}\bschool/.test(words.slice(bound.end)))
    return 'geen-leeftijd';
  // "Na drie maanden volgt een gesprek": a while after the start, not a while after birth.
  if (bound.to === null && /^(?:na|sinds)\b/.test(text) && /maand|week|weken|mnd/.test(text)) {
    if (!/\bleeftijd|\boud\b|\bgeboor|\bbaby/.test(near)) return 'geen-leeftijd';
  }
  if (
    !child &&
    !ofForm &&
    !/\bleeftijd|levensjaar|verjaardag|jarige |\bgroep (?:8|acht)|basisschool|voortgezet|middelba|brugklas|vervolgonderwijs/.test(
      words,
    )
  )
    return 'geen-leeftijd';
  if (term === null && ((PARTS_FOR.test(words) && !LETS_IN.test(words)) || OTHERS_SERVE.test(words)))
    return 'ander';
  const defined = byTerm(term);
  if (defined !== null) return defined;
  if (SOMEBODY.test(near) && !/\bkind(?:eren)?\b[^.;]{0,30}$/.test(words.slice(0, bound.start)))
    return 'ander';

  // Nobody is a toddler, or in dagopvang, until the end of primary school: such an age is the child's.
  const young = bound.to === null || (typeof bound.to === 'number' && bound.to <= OLDEST_TODDLER);
  const names: readonly (readonly [AgeSubject, RegExp])[] = [
    ...(young ? ([['dagopvang', DAYCARE]] as const) : []),
    // Before school nobody is in care after school.
    ...(NOT_AT_SCHOOL.test(text) || (/\bbasisonderwijs\b|\bbasisschool\b/.test(text) && young)
      ? []
      : ([['bso', AFTER_SCHOOL]] as const)),
    ...(young ? ([['ander', TODDLERS]] as const) : []),
  ];
  const inBoth = DAYCARE.test(words) && AFTER_SCHOOL.test(words);
  let best: AgeSubject = 'kind';
  let distance = 70;
  for (const [subject, pattern] of names) {
    const ahead = lastBefore(words, pattern, bound.start);
    const behind = firstAfter(words, pattern, bound.end);
    const gap = Math.min(
      ahead === -1 ? Number.POSITIVE_INFINITY : bound.start - ahead,
      (behind - bound.end) * 1.5,
    );
    if (gap < distance) {
      best = subject;
      distance = gap;
    }
  }
  // "dagopvang en buitenschoolse opvang voor kinderen van 0 tot 13 jaar" is about the child.
  if (inBoth && best !== 'ander' && bound.to !== null && /\b(?:en|of|dan wel|,)\b/.test(words)) {
    const daycare = lastBefore(words, DAYCARE, bound.start);
    const afterSchool = lastBefore(words, AFTER_SCHOOL, bound.start);
    const between = words.slice(Math.min(daycare, afterSchool), bound.start);
    const together = words.slice(Math.min(daycare, afterSchool), Math.max(daycare, afterSchool));
    const oneList = !/\b(?:voor|kind(?:eren)?|school)\b/.test(together.replace(/^\S+ opvang/, ''));
    if (daycare !== -1 && afterSchool !== -1 && oneList && !/\d|jaar|groep/.test(between)) return 'kind';
  }
  if (best === 'ander' && text.includes('groep')) return 'kind';
  if (
    best === 'kind' &&
    /peuter|\bvve\b|voorschool/.test(statement.headings) &&
    !/sociaal|smi\b|medisch/.test(statement.headings)
  )
    return 'ander';
  return best;
}

/** True where the statement says for whom the rules are: the definition of the child, or the target group. */
export function isAboutAccess(statement: Statement): boolean {
  const term = statement.passage.provision.term?.toLowerCase() ?? '';
  if (/kind|jeugdige|ouder|doelgroep|aanvrager|smi|indicatie|opvang/.test(term)) return true;
  if (statement.heading === '') return true;
  const roles = headingRoles(statement.heading);
  return (
    roles.some(
      (role) =>
        role === 'doelgroep' || role === 'voorwaarden' || role === 'begrippen' || role === 'weigering',
    ) ||
    /\bkind|\bleeftijd|\bjeugdige/.test(statement.heading) ||
    roles.length === 0
  );
}
