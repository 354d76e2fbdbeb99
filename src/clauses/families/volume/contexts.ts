/** What a number of days, dagdelen or hours in a regulation is about (codebook, point 6). */
import type { Quantity } from '../../../language/quantities.js';
import type { Statement } from '../../context/statements.js';
import { inCondition, partAround, pointsToOther } from '../shared/conditional.js';
import { isTableRow } from '../shared/table-rows.js';
import { TRANSITION, TRANSITION_WORDS } from '../shared/transition.js';

/** Why a number is not the volume; keys the sentences in `punt.yaml` (verworpen). */
type NotTheVolume =
  | 'lengte-dagdeel'
  | 'lengte-dag'
  | 'werkuren'
  | 'procedure'
  | 'andere-opvang'
  | 'voorbeeld'
  | 'afwezigheid'
  | 'overgang'
  | 'ander-onderwerp';

export interface WeighedVolume {
  readonly weight: number;
  readonly rejected: NotTheVolume | null;
  readonly afterSchool: boolean;
}

const LENGTH_OF_DAGDEEL =
  /\bdagdeel\b[^.;]{0,30}\b(?:is|telt|bedraagt|duurt|omvat|bestaat|staat gelijk|beslaat|heeft)\b|\bdagdeel van\b|\bdagdelen van\b/;
/** "Een dag mag in twee dagdelen worden gesplitst": how days and dagdelen relate. */
const SPLIT_DAY =
  /\b(?:een|1) dag\b[^.;]{0,50}\b(?:gesplitst|verdeeld|opgeknipt|omgezet|geruild|bestaat uit|omvat|telt (?:als|voor)|geldt als)\b|\b(?:gesplitst|verdeeld|omgezet) in\b/;
/** "Een dag is een hele dag zoals de opvang die verkoopt." */
const WHAT_A_DAY_IS = /^\s*(?:is|telt|duurt|omvat|bestaat uit|geldt als|beslaat|betekent|loopt van)\b/;
/** Hours in a sentence that says what a day is. */
const DAY_DEFINED = /\been dag (?:is|telt|duurt|omvat|bestaat uit|geldt als|beslaat|betekent|loopt)\b/;
const IS_A_DAY = /\bdag (?:is|telt als|geldt als|betekent|beslaat) (?:[a-z]+ ){0,2}$/;
const PROCEDURE =
  /\b(?:beslis\w*|bezwaar\w*|werkdagen|binnen|uiterlijk|factu\w*|nota's|declar\w*|opgezegd|opzeg\w*|meld(?:t|en)|doorgeven|bewaa?r\w*|betaal\w*|betaalt|terug\w*)\b/;
const WORK =
  /\b(?:werkt|werken|arbeid\w*|betaald werk|dienstverband|studeert|vrijwilligerswerk|werkuren|scholing|behandeld|therapie)\b/;
const OTHER_CARE =
  /\b(?:peuteropvang|peuteraanbod|peuterspeelza\w*|peutergroep|educati\w*|voorschoolse|vve|voorschool|logeer\w*|huishoudelijke)\b/;
const EXAMPLE = /\b(?:voorbeeld|rekenvoorbeeld|stel dat)\b/;
/** Something that a parent, a child or a worker does; the care itself stands beside the number. */
const OTHER_ACTIVITY =
  /\b(?:mantelzorg\w*|deelne(?:emt|men|ming)\w*|\w*activiteit\w*|\w*werkzaamheden|vrijwillig\w*|behandeling\w*|dagbesteding\w*|dagbehandeling\w*|stage|inburger\w*|taal(?:les\w*|cursus\w*|traject\w*)|cursus\w*|lessen|opleiding\w*|\w*begeleid(?:ing|er|ster)\w*|\w*coach\w*|geopend|opengesteld|openingstijd\w*|aanwezig|maatschappelijk nut\w*|thuiszorg|huishoudelijke|sporten|revalid\w*|rijdt|taxi|(?:is|zijn|gaat|gaan) open)\b/;
/** Words of an offer that do not name the care. */
const OF_OFFER =
  /\bbetalen\b|\bbetaalt (?:het college|de gemeente)|\b(?:college|gemeente) betaalt|\bkosten\b|\bgeplaatst\b|\bplaats\w*|\bbudget\w*|\w*budget\b|\bbied(?:t|en)\b|\bindiceer\w*|\bgeindiceerd\b|\bkie(?:st|zen)\b|\bopvang\w*|\bvergoed\w*|\bhoe vaak\b|\bhoe ?lang\b|\btijdelijk\b/;
/** When a provider is open says nothing of what a family is given. */
const PROVIDER =
  /\b(?:houder|kindercentrum|opvangorganisatie|aanbieder|locatie|opvanglocatie|kinderdagverblijf) (?:biedt|is|levert|heeft)\b/;
/** "... dan wordt geen opvang vergoed": the number is why not, and not how much. */
const DENIES_CARE =
  /\bgeen (?:\w+ )?(?:\w*opvang|vergoeding|tegemoetkoming|subsidie|bijdrage|recht)\b|\bniet (?:vergoed|bekostigd|verleend|toegekend)\b/;
/** What the parent does so many hours a week, also while care is granted. */
const PARENT_DOES =
  /\b(?:ouders?|partner|aanvrager|belanghebbende)\b[^.;]{0,60}\b(?:verricht\w*|werkt|werken|neemt deel|deelneemt|besteedt|solliciteert|studeert|volgt een)\b(?![^.;]*\bopvang\b)[^.;]*$|\b(?:verricht\w*|besteedt) (?:de |een )?(?:ouders?|partner|aanvrager|belanghebbende)\b(?![^.;]*\bopvang\b)[^.;]*$/;
const WHILE_GRANTED = /\b(?:gedurende|tijdens|zolang|in) (?:de |het )?(?:periode|tijd|duur)?\b[^,;.]*,/g;
/** A child that comes or goes, where the care is not named. */
const COMES =
  /\bkind\w*\b[^.;]{0,60}\b(?:komen|komt|gaat|gaan|terecht|blijven|blijft|brengen)\b|\b(?:daar|er|hier)\b[^.;]{0,30}\bterecht\b/;
/** Somebody is there, or a place is open. */
const ATTENDS = /\b(?:aanwezig|geopend|open|opengesteld)\b/;
const CARE_AFTER =
  /^(?:(?! en | of )[^,;.]){0,40}\b(?:\w*opvang|bso|kinderdagverblijf|vergoed\w*|bekostigd|toegekend|verleend|gastouder\w*)\b/;
/** The office, not the care. */
const OFFICE =
  /\b(?:loket|balie|spreekuur|openingstijden|bereikbaar|inzage|inloop\w*|kantoor\w*|telefonisch|huisbezoek\w*|begeleid(?:er|t|ing)|coach)\b/;
/** Hours that the state pays, or that a child is at school. */
const OTHER_HOURS = /\b(?:krijgt|ontvangt|heeft)\b[^.;]{0,40}\b(?:kinderopvang)?toeslag\b[^.;]{0,25}$/;
const AT_SCHOOL = /^\s*(?:per week )?(?:onderwijs|les|school|naar school)\b/;
/** What families used in the past is no rule. */
const STATISTIC =
  /\b(?:cijfers|statistiek\w*|ervaring leert|bleek|gebleken|maakten|gebruikten|in (?:19|20)\d\d)\b[^.;]*\bgemiddeld|\bgemiddeld\b[^.;]*\b(?:maakten|gebruikten|bleek|gebruik gemaakt)\b/;
const ABSENT = /\b(?:afwezig\w*|niet (?:af|op)genomen|ziek is|verzuim\w*|vakantie\w*|sluiting\w*)\b/;
const CARE =
  /\bbekostig\w*|\btoegeken\w*|\btoeken\w*|\bverle(?:end|ent|nen|ning)\w*|\bverstre\w*|\bvergoed\w*|\btegemoetkoming\w*|\bsubsidie\w*|(?<!\b(?:eigen|ouder) )\bbijdrage\b|\bvoorziening\b|\bbijstand\w*|\bindicatie\w*|\bopvang\w*|\bkinderopvang\w*|\bkrijgt\b|\bkrijgen\b|\baanspraak\b|\baanbod\b|\bomvang\b|\bomvat\b|\b[a-z]*plaats(?:ing|en)?\b|\bken(?:t|nen)\b[^.;]{0,80}\btoe\b|\bsmi\b|\bdagopvang\b/;
const VOLUME_HEADING = /\bomvang|\bhoeveel|\baantal|\buren\b|\bdagdelen|\bdagen\b|\bduur\b|\baanbod/;
const AFTER_SCHOOL =
  /\b(?:buitenschoolse|bso|naschoolse|na schooltijd|schoolgaand\w*|na school|wel naar school|op school zit|naar de basisschool ga(?:at|an)|4 ?(?:-|tot|t\/m|tot en met) ?1[23]|vanaf (?:4|vier) jaar|(?:4|vier) jaar (?:en|of) ouder|leerplichtig\w*|basisschoolkind\w*)\b/g;
const DAY_CARE =
  /\b(?:jonger\w* kind\w*|tot (?:4|vier) jaar|0 ?(?:-|tot) ?4|kleintjes|dagopvang|kinderdagverblij\w*|kdv|hele dagopvang|niet schoolgaand\w*|nog niet naar school)\b/g;

/** "Een kind dat nog geen schoolgaand kind is". */
const NOT_AT_SCHOOL =
  /\b(?:niet|geen|nog niet|nog geen)\b[^.;,]{0,25}\b(?:schoolgaand\w*|leerplichtig\w*|naar (?:de )?(?:basis)?school|basisonderwijs)|\b(?:beneden|onder|voor) (?:de )?(?:leerplichtige leeftijd|schoolleeftijd)/g;

function lastIn(words: string, pattern: RegExp): number {
  let last = -1;
  for (const match of words.matchAll(pattern)) last = match.index;
  return last;
}

/** Whether the kind of care that stands nearest before the quantity (or else after it) is after-school care. */
function isAfterSchool({ words, headings }: Statement, quantity: Quantity): boolean {
  const before = words.slice(0, quantity.start).replace(NOT_AT_SCHOOL, ' dagopvang ');
  const school = lastIn(before, AFTER_SCHOOL);
  const day = lastIn(before, DAY_CARE);
  if (school !== -1 || day !== -1) return school > day;
  const after =
    words.slice(quantity.end).split(/[,;.]|\ben (?:voor )?(?=\w+ (?:dagen|dagdelen|middagen))/)[0] ?? '';
  if (lastIn(after, DAY_CARE) !== -1) return false;
  return lastIn(after, AFTER_SCHOOL) !== -1 || lastIn(headings, AFTER_SCHOOL) > lastIn(headings, DAY_CARE);
}

function reject(statement: Statement, quantity: Quantity): NotTheVolume | null {
  const { words, passage, headings } = statement;
  if (TRANSITION.test(headings) || TRANSITION_WORDS.test(words)) return 'overgang';
  const start = Math.max(words.lastIndexOf(';', quantity.start), words.lastIndexOf('. ', quantity.start)) + 1;
  const stop = words.slice(quantity.end).search(/[;.]/);
  const clause = words.slice(start, stop === -1 ? words.length : quantity.end + stop);
  const before = words.slice(start, quantity.start);
  const term = passage.provision.term?.toLowerCase() ?? '';
  if (
    /dagdeel/.test(term) ||
    (quantity.unit === 'uur' && quantity.rate !== 'week' && LENGTH_OF_DAGDEEL.test(clause))
  )
    return 'lengte-dagdeel';
  if (
    quantity.unit === 'dagdeel' &&
    quantity.value === 1 &&
    /\bdagdeel\b\s+(?:is|telt|bedraagt|duurt|omvat|bestaat|niet)/.test(clause)
  )
    return 'lengte-dagdeel';
  if (
    quantity.unit === 'dag' &&
    quantity.value === 1 &&
    (WHAT_A_DAY_IS.test(words.slice(quantity.end)) || IS_A_DAY.test(words.slice(0, quantity.start)))
  )
    return 'lengte-dag';
  if (quantity.unit === 'uur' && quantity.rate === null && DAY_DEFINED.test(before)) return 'lengte-dag';
  if (SPLIT_DAY.test(clause) && quantity.rate === null) return 'lengte-dagdeel';
  if (quantity.rate === 'dag' || /^\s*per (?:opvang)?dag\b/.test(words.slice(quantity.end)))
    return 'lengte-dag';
  if (
    quantity.unit === 'dagdeel' &&
    quantity.rate === null &&
    /\b(?:samen|zijn|is gelijk|gelijkgesteld|als|hetgeen|of)\b[^;.]{0,25}$/.test(before)
  )
    return 'lengte-dagdeel';
  if (PARENT_DOES.test(before.replace(WHILE_GRANTED, ' '))) return 'werkuren';
  if (WORK.test(before) || WORK.test(words.slice(quantity.end, quantity.end + 40))) return 'werkuren';
  if (/\b(?:binnen|uiterlijk)\s+(?:[a-z]+\s+){0,2}$/.test(before)) return 'procedure';
  if (!isTableRow(statement) && OTHER_ACTIVITY.test(before) && !CARE.test(clause)) return 'ander-onderwerp';
  const part = partAround(words, quantity.start, quantity.end);
  const attends = ATTENDS.test(part) && !/\bkind\w*\b/.test(part);
  if (
    !isTableRow(statement) &&
    OTHER_ACTIVITY.test(/\bkind\w*\b/.test(part) ? part.replace(ATTENDS, ' ') : part) &&
    (attends ||
      !CARE_AFTER.test(words.slice(quantity.end).replace(/\bdeel(?:neemt|nemen|te nemen)\b.*$/, '')))
  )
    return 'ander-onderwerp';
  if (inCondition(statement, quantity.start) || pointsToOther(statement)) return 'ander-onderwerp';
  if (/\bga(?:at|an) voor\b|\bvoorliggend\w*/.test(clause)) return 'andere-opvang';
  if (PROVIDER.test(before)) return 'ander-onderwerp';
  if (DENIES_CARE.test(words.slice(quantity.end)) && quantity.bound === 'exact') return 'ander-onderwerp';
  if (/\bop school\s*$/.test(before)) return 'ander-onderwerp';
  if (OTHER_HOURS.test(before) || AT_SCHOOL.test(words.slice(quantity.end))) return 'ander-onderwerp';
  if (STATISTIC.test(clause)) return 'voorbeeld';
  if (OFFICE.test(clause) && !/\bopvang|\bvergoed|\btoegekend|\bsubsidie/.test(clause))
    return 'ander-onderwerp';
  if (EXAMPLE.test(`${headings} ${passage.leadIn} ${words}`.toLowerCase())) return 'voorbeeld';
  if (
    OTHER_CARE.test(`${term} ${clause}`) &&
    !/\bsmi\b|sociaal|medisch|\bdagopvang\b|\bbso\b|\bbuitenschoolse\b|\bgastouder/.test(clause)
  )
    return 'andere-opvang';
  if (quantity.rate === null && ABSENT.test(clause)) return 'afwezigheid';
  if (/\bwerkdag/.test(words.slice(quantity.start, quantity.end))) return 'procedure';
  if (quantity.rate === null && PROCEDURE.test(clause)) return 'procedure';
  return null;
}

/** "de opvang op drie dagen, een jaar lang": days without a rate, in one breath with the term. */
function besideTerm(words: string, { start, end, unit, value }: Quantity): boolean {
  return (
    (unit === 'dag' || unit === 'dagdeel') &&
    value >= 1 &&
    value <= 7 &&
    /\b(?:op|voor|van|met)\s+(?:[a-z]+\s+)?$/.test(words.slice(0, start)) &&
    /^[^.;]{0,40}\b(?:maanden|weken|jaar)\b/.test(words.slice(end))
  );
}

function clauseOf(words: string, { start, end }: Quantity): string {
  const from = Math.max(words.lastIndexOf(';', start), words.lastIndexOf('. ', start)) + 1;
  const stop = words.slice(end).search(/[;.]/);
  return words.slice(from, stop === -1 ? words.length : end + stop);
}

/** What several children get together. */
const TOGETHER = /\b(?:twee|drie|meer|meerdere) kinderen\b[^.;,]{0,40}\b(?:samen|gezamenlijk|tezamen)\b/;

/** Holidays have a volume of their own; "buiten de vakanties" is the ordinary week. */
function inHolidays(words: string, quantity: Quantity): boolean {
  const part = partAround(words, quantity.start, quantity.end);
  if (/\bbuiten (?:de )?(?:school)?vakanties?\b|\bin (?:de )?schoolweken\b/.test(part)) return false;
  return /\b(?:school)?vakanties?\b|\bvakantiewe\w+|\bextra opvang\b/.test(clauseOf(words, quantity));
}

/** "Bestaat uit ten hoogste drie dagdelen", "kent vier dagdelen toe", "twee dagen opvang": without a rate it is that of a week. */
const MADE_UP_OF =
  /\b(?:bestaa(?:t|n) (?:zij |deze |die |hij )?(?:[a-z]+ ){0,3}uit|omvat(?:ten)?|beslaat|omvang van|op basis van)\b[^,;.]{0,30}$/;
const GIVEN =
  /\b(?:ken(?:t|nen)\b[^.;]{0,60}\btoe|toegekend|verleend|verstrekt|vergoed(?:t|en)?|krijg(?:t|en)|aangeboden|bied(?:t|en)|aanspraak|recht)\b/;
const OF_CARE_NEXT =
  /^\s*(?:\([^)]*\) )?(?:(?:kinder|dag|gastouder)?opvang\b|naar (?:de |het |een )?(?:\w*opvang|kinderdagverblijf|bso|gastouder)\b)/;

function madeUpOf(words: string, quantity: Quantity): boolean {
  const { start, end, unit, value } = quantity;
  if ((unit !== 'dagdeel' && unit !== 'dag') || value > 10) return false;
  if (MADE_UP_OF.test(words.slice(0, start))) return true;
  // "Een dag opvang telt elf uur": one of them, and not how many.
  if (value <= 1) return false;
  return unit === 'dagdeel'
    ? GIVEN.test(clauseOf(words, quantity))
    : value <= 5 && OF_CARE_NEXT.test(words.slice(end));
}

/** How strongly a number is the volume of the first grant; 0 with a reason when it is something else. */
export function weighVolume(statement: Statement, quantity: Quantity): WeighedVolume {
  const afterSchool = isAfterSchool(statement, quantity);
  const rejected = reject(statement, quantity);
  if (rejected !== null) return { weight: 0, rejected, afterSchool };
  const { words, rule, headings, passage } = statement;
  let weight = 0;
  if (quantity.rate === 'week') weight += 3;
  if (quantity.rate === 'maand' || quantity.rate === 'jaar') weight += 3;
  if (CARE.test(words)) weight += 2;
  else if (CARE.test(rule)) weight += 1;
  if (VOLUME_HEADING.test(headings)) weight += 1;
  else if (
    !isTableRow(statement) &&
    !CARE.test(`${rule} ${statement.before}`) &&
    quantity.unit !== 'dagdeel' &&
    !COMES.test(words) &&
    !OF_OFFER.test(`${words} ${statement.heading}`) &&
    !/\b(?:maanden|weken|jaar)\b/.test(words)
  )
    weight -= 1;
  if (inHolidays(words, quantity)) weight -= 3;
  if (quantity.rate === null && besideTerm(words, quantity)) weight += 2;
  else if (quantity.rate === null && madeUpOf(words, quantity)) weight += 2;
  else if (quantity.rate === null && !VOLUME_HEADING.test(headings)) weight -= 2;
  if (/\bverleng|\bin (?:een )?crisis|\bspoed|\buitzonder|\bin afwijking/.test(words)) weight -= 2;
  if (
    /\bmeer dan\b|\bmeer dagen|\bextra\b/.test(
      words.slice(Math.max(0, quantity.start - 30), quantity.start),
    ) &&
    quantity.bound === 'exact'
  )
    weight -= 2;
  if (TOGETHER.test(partAround(words, quantity.start, quantity.end))) weight -= 2;
  if (/\bper gezin\b/.test(words) && /\bmeer(?:dere)? (?:dan (?:een|1) )?kind/.test(words)) weight -= 2;
  if (passage.scope === 'algemeen' && !/\bsmi\b|opvang/.test(rule)) weight -= 2;
  if (passage.section === 'bijlage') weight -= 2;
  return { weight, rejected: null, afterSchool };
}
