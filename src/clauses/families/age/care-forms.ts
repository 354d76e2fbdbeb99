/**
 * Which forms of care the rules offer. Where no age is said, dagopvang and buitenschoolse opvang together reach from
 * birth to the end of primary school (codebook, point 4).
 */
import type { Span } from '../../../regulation/model.js';
import type { Role } from '../../context/reading.js';
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import { AFTER_SCHOOL, AT_SCHOOL_ALREADY, DAYCARE, NOT_AT_SCHOOL } from './subject.js';

export type CareForms = 'dagopvang-en-bso' | 'alleen-dagopvang' | 'alleen-bso' | 'ongenoemd';

export interface CareFormsReading {
  readonly value: CareForms;
  /** True where the other form is shut out in so many words. */
  readonly explicit: boolean;
  readonly evidence: readonly Span[];
}

const OUT =
  '(?:geen|uitgezonderd|uitgesloten|met uitzondering van|met uitsluiting van|anders dan|behalve|zonder|daaronder niet begrepen|niet zijnde|niet (?:subsidiabel|vergoed\\w*|toegestaan|mogelijk|begrepen|bedoeld|inbegrepen)|niet (?:ook |tevens )?(?:voor|op|om|onder|van toepassing op|de|mee)|staan? (?:deze [^.;]{0,30})?niet open)';
/** What is denied of a form of care: that it is paid, not that its price is indexed. */
const NOT_GIVEN =
  '[^.;]{0,40}\\b(?:niet\\b(?: \\w+){0,3} (?:vergoed\\w*|aanmerking|onder|mee|bij|gesubsidieerd|bekostigd|toegekend|verleend|verstrekt|betaald|mogelijk|begrepen|in|tot)|geen (?:\\w+ ){0,2}?(?:vergoeding|tegemoetkoming|subsidie|bijdrage|bijstand|recht|aanspraak|plaats|geld|toekenning|indicatie|smi\\b))';
/** "buitenschoolse opvang daaronder niet begrepen", "met uitzondering van buitenschoolse opvang". */
const AFTER_SCHOOL_OUT = new RegExp(
  `\\b${OUT}\\b[^.;,]{0,40}(?:${AFTER_SCHOOL.source})|(?:${AFTER_SCHOOL.source})[^.;]{0,80}\\b(?:(?:komt|komen|wordt|worden|valt|vallen|is|zijn|staan|hoort|horen|behoort|behoren|telt|tellen|bestaat|betalen|vergoeden|geven)${NOT_GIVEN}|(?:valt|vallen) (?:\\w+ ){0,3}buiten|(?:betalen|vergoeden|geven|doen) (?:wij|we) (?:\\w+ )?(?:niet|niets)\\b|daaronder niet begrepen|uitgezonderd|uitgesloten|niet vergoed|staan deze[^.;]{0,40}niet open)`,
);
const DAYCARE_OUT = new RegExp(
  `(?:${DAYCARE.source})[^.;]{0,60}\\b(?:(?:komt|komen|wordt|worden|valt|vallen|is|zijn|hoort|horen|behoort|behoren|telt|tellen|bestaat|betalen|vergoeden|geven)${NOT_GIVEN}|(?:valt|vallen) (?:\\w+ ){0,3}buiten|daaronder niet begrepen|uitgezonderd|uitgesloten)`,
);
const ONLY_DAYCARE = new RegExp(
  `\\b(?:uitsluitend|alleen|slechts|enkel)\\b[^.;]{0,60}(?:${DAYCARE.source})(?![^.;]*(?:${AFTER_SCHOOL.source}))`,
);
const ONLY_AFTER_SCHOOL = new RegExp(
  `\\b(?:uitsluitend|alleen|slechts|enkel)\\b[^.;]{0,60}(?:${AFTER_SCHOOL.source})(?![^.;]*(?:${DAYCARE.source}))`,
);
/** "Voor naschoolse opvang kunnen ouders aankloppen bij het Jeugdfonds": another scheme serves that form. */
const AFTER_SCHOOL_ELSEWHERE = new RegExp(
  `^(?:\\w+ ){0,2}?(?:voor|om)\\b[^.;]{0,20}(?:${AFTER_SCHOOL.source})[^.;]*\\b(?:aankloppen|terecht|wenden|beroep|aanvragen|is er|bestaat|geldt)\\b[^.;]{0,20}\\b(?:\\w*fonds|(?:andere|eigen|aparte|afzonderlijke) (?:regeling|verordening|subsidie|potje))\\b`,
);
/** Days, weeks, hours or holidays in which one form is not given: no bar to the form itself. */
const PARTLY =
  /\bdezelfde (?:uren|dagen|periode|tijd)\b|\bzaterdag|\bzondag|\bfeestdag|\bvakantie\w*\b[^.;]{0,30}\bniet|\buurprijs|\buurtarief|\bmaximum\b|\bboven\b/;
/** Facilities with the same words that are not the SMI care. */
const OTHER_FACILITY =
  /\bmedisch(?:e)? (?:kinder)?dagverblijf|\bpeuter\w*[^.;]{0,20}dagverblijf|\bsociaal medisch dagverblijf/;

/** "Opvang in een kindercentrum, met inbegrip van naschoolse opvang": the other form is meant too. */
const INCLUDED = new RegExp(
  `\\b(?:kindercentr\\w+|kinderopvang|opvang)\\b[^.;]{0,60}\\b(?:met inbegrip van|inclusief|waaronder(?: ook)?|daaronder begrepen|en ook|alsmede)\\b[^.;]{0,20}(?:${AFTER_SCHOOL.source})`,
);

/** Articles in which a form of care is named by the way: papers, payment, what comes first, what was. */
const BY_THE_WAY: ReadonlySet<Role> = new Set<Role>([
  'aanvraag',
  'gegevens',
  'betaling',
  'inlichtingen',
  'terugvordering',
  'privacy',
  'overgang',
  'inwerkingtreding',
  'evaluatie',
  'voorliggend',
]);
const OFFERS: ReadonlySet<Role> = new Set<Role>([
  'doelgroep',
  'voorwaarden',
  'begrippen',
  'omvang',
  'hoogte',
]);
/** Care that another law pays for, or the name of the provider on a form. */
const OF_OTHERS =
  /\b(?:jeugdwet|langdurige zorg|wlz|awbz|verzekering|verzekeraar|participatiewet)\b|^(?:[a-z\d]{1,2}[.)°] )?(?:de )?(?:naam|gegevens|offerte|factuur|rekening|contract)\b/;

/** Whether the sentence tells what is offered; one form that is named by the way says nothing of the other. */
function isOffer({ words, heading }: Statement): boolean {
  if (OF_OTHERS.test(words)) return false;
  const roles = headingRoles(heading);
  return !roles.some((role) => BY_THE_WAY.has(role)) || roles.some((role) => OFFERS.has(role));
}

/** Reads the forms of care from the binding statements. */
export function readCareForms(binding: readonly Statement[]): CareFormsReading {
  const daycare: Span[] = [];
  const afterSchool: Span[] = [];
  const both: Span[] = [];
  const out: { span: Span; form: 'dagopvang' | 'bso' }[] = [];
  const offers = new Set<Span>();
  for (const statement of binding) {
    const { words: own, span, heading, passage } = statement;
    if (isOffer(statement)) offers.add(span);
    const words = own.replace(new RegExp(OTHER_FACILITY, 'g'), ' ');
    const term = passage.provision.term?.toLowerCase() ?? '';
    const hasDaycare =
      DAYCARE.test(words) || NOT_AT_SCHOOL.test(words) || DAYCARE.test(heading) || DAYCARE.test(term);
    const hasAfterSchool =
      AFTER_SCHOOL.test(words) ||
      AT_SCHOOL_ALREADY.test(words) ||
      AFTER_SCHOOL.test(heading) ||
      AFTER_SCHOOL.test(term);
    const lunch =
      /\btussenschoolse/.test(words) && !AFTER_SCHOOL.test(words.replace(/\btussenschoolse/g, ' '));
    // Lunch that is not paid says nothing of the care after school.
    if (lunch && /\b(?:niet|geen)\b/.test(words)) continue;
    if (!PARTLY.test(words)) {
      if (AFTER_SCHOOL_OUT.test(words) || AFTER_SCHOOL_ELSEWHERE.test(words) || ONLY_DAYCARE.test(words)) {
        out.push({ span, form: 'bso' });
        continue;
      }
      if (DAYCARE_OUT.test(words) || ONLY_AFTER_SCHOOL.test(words)) {
        out.push({ span, form: 'dagopvang' });
        continue;
      }
    }
    if ((hasDaycare || INCLUDED.test(words)) && hasAfterSchool) both.push(span);
    else if (hasDaycare) daycare.push(span);
    else if (hasAfterSchool) afterSchool.push(span);
  }
  const shut = out[0]?.form;
  if (shut === 'bso' && both.length === 0) {
    return {
      value: 'alleen-dagopvang',
      explicit: true,
      evidence: [...out.map(({ span }) => span), ...daycare],
    };
  }
  if (shut === 'dagopvang' && both.length === 0) {
    return {
      value: 'alleen-bso',
      explicit: true,
      evidence: [...out.map(({ span }) => span), ...afterSchool],
    };
  }
  if (both.length > 0) return { value: 'dagopvang-en-bso', explicit: true, evidence: both };
  if (daycare.length > 0 && afterSchool.length > 0) {
    const evidence = [...daycare.slice(0, 2), ...afterSchool.slice(0, 2)];
    return { value: 'dagopvang-en-bso', explicit: true, evidence };
  }
  const offered = (spans: readonly Span[]): readonly Span[] => spans.filter((span) => offers.has(span));
  if (offered(daycare).length > 0)
    return { value: 'alleen-dagopvang', explicit: false, evidence: offered(daycare) };
  if (offered(afterSchool).length > 0)
    return { value: 'alleen-bso', explicit: false, evidence: offered(afterSchool) };
  return { value: 'ongenoemd', explicit: false, evidence: [] };
}
