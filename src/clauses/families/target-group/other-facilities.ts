/**
 * Part (c) of point 3: other facilities come first. A general clause will do, or at least one facility other than the
 * KOT that goes first; the parents' own network counts only together with a facility.
 */
import type { Span } from '../../../regulation/model.js';
import type { Reading, Role } from '../../context/reading.js';
import { headingRoles } from '../../context/roles.js';
import { foldKeeping, type Statement } from '../../context/statements.js';
import type { Ground, Rejected } from '../../model.js';
import { asksForPapers, reportsChanges } from './contexts.js';
import { facilityNoise, withoutSpeakers } from './facility-noise.js';
import { definedWords, type FacilityTerms, KOT } from './facility-terms.js';
import {
  ELIGIBILITY,
  FACILITY,
  GENERAL_FACILITY,
  NETWORK,
  PRIORITY,
  REFUSAL,
  STRONG_PRIORITY,
} from './words.js';

export interface FacilitiesReading {
  readonly value: 'geregeld' | 'alleen-eigen-netwerk' | 'alleen-kot' | 'toelichting' | 'geen';
  readonly ground: Ground;
  readonly evidence: readonly Span[];
  readonly rejected: readonly Rejected[];
}

/** Articles in which a facility is named for another reason than that it goes first. */
const ELSEWHERE: ReadonlySet<Role> = new Set<Role>([
  'verlenging',
  'herstel',
  'evaluatie',
  'inlichtingen',
  'terugvordering',
  'betaling',
  'privacy',
  'hardheid',
  'overgang',
  'inwerkingtreding',
  'eigen-bijdrage',
  'inkomen',
  'gegevens',
]);
const KEEPS: ReadonlySet<Role> = new Set<Role>([
  'voorliggend',
  'doelgroep',
  'voorwaarden',
  'weigering',
  'begrippen',
]);

/** Help that a parent refuses, or must accept: recovery (point 9), not an order of facilities. */
const REFUSED_HELP =
  /\b(?:niet|onvoldoende|geen|weigert?)\b[^.;]{0,40}\b(?:meewerk|medewerk|werkt? mee|accepte|aanvaard|houdt)|\b(?:aanvaardt|accepteert)\b|\bouder\b[^.;]{0,20}\bweigert\b|\bweiger(?:t|en) (?:de |een )?(?:ouders?|aanvrager|gezin|u|je)\b/;
/** "hoeft geen beroep te doen op", "worden niet tegengeworpen": the rule the other way round. */
const NOT_FIRST =
  /\b(?:hoeft|hoeven)\b[^.;]{0,60}\b(?:geen|niet)\b|\bniet (?:tegengeworpen|als voorliggend)|\bgelden niet als voorliggend|\bgeen voorliggende? voorziening(?:en)? (?:zijn|is|worden)|\b(?:maakt|maken)\b[^.;]{0,50}(?:\b(?:niet|niets)\b[^.;]{0,5}\buit\b|\bgeen verschil\b)|\b(?:gaat|gaan) (?:hier )?niet voor\b|\b(?:staat|staan)\b(?! open)[^.;]{0,50}\bniet in de weg\b|\bsluiten elkaar niet uit\b|\bslui(?:t|ten)\b[^.;]{0,40}\bniet uit\b|\b(?:is|zijn|vormt|vormen|geeft|geven)\b[^.;]{0,15}\bgeen (?:reden|grond|beletsel|belemmering)\b[^.;]{0,60}\b(?:weiger\w*|af ?te ?wijzen|afwijz\w*|toekenning|verstrekking|verlening)/;
/** "Het maatschappelijk werk vraagt of de gemeente wil betalen": who asks or refers, not what comes first. */
const ASKS =
  /\b(?:maatschappelijk werk|\w*huisarts\w*|jeugdzorg|thuiszorg|welzijnswerk|wijkteam)\b[^.;]{0,60}\b(?:vraagt|vragen|verzoekt|verzoeken|verwijst|verwijzen|klopt|kloppen|meldt|melden)\b[^.;]{0,60}\b(?:of|om|gezin\w*|ouders?|aan)\b/;
/** Needs that are not those of SMI, which have rules of their own: an order says nothing of childcare. */
const OTHER_NEED =
  /^(?:voor|de kosten van) (?:(?!opvang)[\w-]+(?:,| en| of)? ){1,6}(?:kent|heeft|geldt|gelden|bestaat|bestaan|zijn|is)\b[^.;]{0,30}\b(?:eigen|aparte?|andere) (?:regels?|regelingen|beleid|verordening)/;
/** "Een andere organisatie" of which the price is measured: who gives the care. */
const PRICE_OF =
  /\b(?:prijs|tarief|uurprijs|uurtarief)\b[^.;]{0,20}\b(?:bij|van) (?:een )?andere (?:organisatie|instantie|aanbieder|opvang\w*)/;
const ADVICE =
  /\b(?:kan|kunnen|kunt|kun)\b[^.;]{0,30}\b(?:contact opnemen|wenden|melden|terecht (?:bij|voor)|bellen|informeren)\b|\b(?:meld(?:t|en)|wend(?:t|en)) (?:u )?(?:zich|je)\b|\bneem contact\b|\bvoor vragen over\b/;
/** "Dan kunt u terecht bij de peutergroep; wij betalen niet": advice that is an order too. */
const ORDERS = /\b(?:eerst|geen|niet|voorliggend|voorgaan|voor gaat)\b/;

const ANY_FACILITY = new RegExp(`${FACILITY.source}|${GENERAL_FACILITY.source}`);
const noiseOf = (statement: Statement): ReturnType<typeof facilityNoise> =>
  /[;,] (?:die|deze|dat) ga(?:at|an) voor\b/.test(statement.words) ||
  (REFUSAL.test(statement.words) && FACILITY.test(statement.words) && GENERAL_FACILITY.test(statement.words))
    ? null
    : facilityNoise(statement.words, ANY_FACILITY);

function isAside(words: string): boolean {
  return ASKS.test(words) || OTHER_NEED.test(words) || PRICE_OF.test(words);
}

function standsElsewhere(statement: Statement): boolean {
  if (statement.heading === '') return false;
  // "Uitzonderingen: geen recht heeft wie ...": refused in so many words.
  if (/^geen (?:recht|aanspraak|vergoeding|tegemoetkoming|subsidie|bijdrage)\b/.test(statement.words))
    return false;
  const roles = headingRoles(statement.heading);
  return roles.some((role) => ELSEWHERE.has(role)) && !roles.some((role) => KEEPS.has(role));
}

/** True where the defined "voorliggende voorziening" is the KOT and nothing else. */
function meansOnlyKot(reading: Reading): boolean {
  const definition =
    reading.define('voorliggende voorziening') ?? reading.define('voorliggende voorzieningen');
  const inText = /\bverstaan onder (?:een )?[‘'"]?voorliggende voorziening(?:en)?[’'"]?:? ([^.;]*)/i.exec(
    reading.regulation.text,
  )?.[1];
  const inItem = definedWords(reading).find(({ term }) =>
    /^voorliggende voorziening/i.test(term.trim()),
  )?.text;
  const meaning = definition?.text ?? inText ?? inItem;
  if (meaning === undefined) return false;
  const words = foldKeeping(meaning);
  return (
    KOT.test(words) &&
    !FACILITY.test(words) &&
    !/\b(?:ieder|elk|ander|waaronder|zoals|onder meer|bijvoorbeeld)/.test(words)
  );
}

/** In an article on access, a facility in a negative sentence is one that does not help. */
const DENIES = /\b(?:niet|geen|onvoldoende|zonder)\b/;
const ACCESS: ReadonlySet<Role> = new Set<Role>(['doelgroep', 'voorwaarden', 'weigering', 'voorliggend']);
function isAboutAccess(statement: Statement): boolean {
  return ELIGIBILITY.test(statement.rule) || headingRoles(statement.heading).some((role) => ACCESS.has(role));
}

/** The family member who is the childminder: who gives the care, not what comes first. */
const RELATIVE_AS_MINDER =
  /\bopvang\b[^.;]{0,40}\b(?:plaatsvindt|plaatsheeft|geboden|verzorgd|verricht|gegeven|geschiedt)\b[^.;]{0,30}\b(?:bij|door) /;

/** "Is dat het geval, dan adviseert hij negatief." */
const IF_SO = /^(?:is|als|indien|wanneer) (?:dat|dit) (?:zo|het geval|mogelijk)\b|^zo ja\b/;

/** "Kinderopvangtoeslag is een voorliggende voorziening": the KOT alone goes first, which is part (a). */
const KOT_IS_FIRST =
  /\b(?:is|zijn|geldt|gelden|wordt|vormt|aangemerkt|beschouwd|gezien)\b[^.;]{0,40}\b(?:voorliggend|(?:een|als|de)? ?voorliggende voorziening)(?! (?:die|dan|waaronder|zoals|als))\b/;
const AND_OTHERS =
  /\b(?:ander\w*|overige|elke?|iedere?|alle|voorzieningen|waaronder|zoals|onder meer|bijvoorbeeld|tevens|of een|en een|of op een|ook)\b/;

type Kind = 'facility' | 'network' | 'kot' | null;

/** Judges one statement: what, if anything, does it put first? */
function kindOf(statement: Statement, onlyKot: boolean, terms: FacilityTerms): Kind {
  const words = withoutSpeakers(statement.words);
  const rule = withoutSpeakers(statement.rule);
  const underHeading =
    headingRoles(statement.heading).includes('voorliggend') || /voorliggend/.test(statement.headings);
  const whole = `${statement.before} ${rule} ${statement.after}`;
  const defined = terms.any?.test(words) === true && statement.passage.provision.term === null;
  const named = defined || FACILITY.test(words) || FACILITY.test(rule);
  const general =
    GENERAL_FACILITY.test(words) ||
    (underHeading &&
      (!KOT.test(words) ||
        /\b(?:vergelijkbare|soortgelijke|overige|passende) (?:\w+ )?(?:voorziening|regeling)/.test(words)) &&
      /\bvoorziening|(?<!\b(?:deze|onze) )\bregeling(?:en)?\b/.test(words));
  const network = NETWORK.test(words) && !RELATIVE_AS_MINDER.test(words);
  if (!named && !general && !network) return null;
  const first =
    underHeading ||
    STRONG_PRIORITY.test(rule) ||
    PRIORITY.test(rule) ||
    REFUSAL.test(rule) ||
    headingRoles(statement.heading).includes('weigering') ||
    terms.bars.has(statement.passage) ||
    (defined && /\btenzij\b|\bgeen\b|\bniet\b|\bzonder\b/.test(words)) ||
    /^ook niet (?:als|indien|wanneer|voor)\b/.test(words) ||
    (/\bhetzelfde geldt|\bevenmin\b|\bdit geldt ook|\bdat geldt ook|\book dan\b/.test(words) &&
      REFUSAL.test(`${statement.before} ${words}`)) ||
    (general && REFUSAL.test(statement.after) && (/\?$/.test(words) || IF_SO.test(statement.after))) ||
    (DENIES.test(words) && isAboutAccess(statement)) ||
    (named && (STRONG_PRIORITY.test(whole) || REFUSAL.test(statement.after)));
  if (!first) return null;
  if (named && !(KOT.test(words) && !FACILITY.test(words))) return 'facility';
  if (
    network &&
    (!general || /\bander(?:e)?\b[^.;]{0,60}\b(?:netwerk|familie|omgeving)/.test(words)) &&
    !/voorliggend|voorziening/.test(words)
  )
    return 'network';
  if (terms.bars.has(statement.passage) && !KOT.test(words)) return 'facility';
  if (KOT.test(words) && KOT_IS_FIRST.test(words) && !AND_OTHERS.test(words)) return 'kot';
  if (general) return onlyKot && /voorliggend/.test(words) ? 'kot' : 'facility';
  return null;
}

/** Refused, or plainly put behind another facility; weaker wordings count only where there is nothing better. */
function isStrong(statement: Statement): boolean {
  return (
    headingRoles(statement.heading).includes('voorliggend') ||
    STRONG_PRIORITY.test(statement.rule) ||
    REFUSAL.test(statement.rule) ||
    REFUSAL.test(statement.after)
  );
}

/** Whether a statement puts a facility other than the KOT first; a KOT that it names beside it goes first as well. */
export function putsFacilityFirst(reading: Reading, statement: Statement, terms: FacilityTerms): boolean {
  return (
    kindOf(statement, meansOnlyKot(reading), terms) === 'facility' &&
    !NOT_FIRST.test(statement.words) &&
    !isAside(statement.words) &&
    !REFUSED_HELP.test(statement.words) &&
    !standsElsewhere(statement) &&
    noiseOf(statement) === null
  );
}

/** Reads the order of facilities from the binding statements; the note only supports. */
export function readFacilities(
  reading: Reading,
  binding: readonly Statement[],
  notes: readonly Statement[],
  terms: FacilityTerms,
): FacilitiesReading {
  const onlyKot = meansOnlyKot(reading);
  const found: Record<'facility' | 'network' | 'kot', Span[]> = { facility: [], network: [], kot: [] };
  const definitionsOnly: Span[] = [];
  const strong = new Set<Span>();
  const rejected: Rejected[] = [];
  for (const statement of binding) {
    const kind = kindOf(statement, onlyKot, terms);
    if (kind === null) continue;
    const noise = noiseOf(statement);
    if (noise !== null) {
      rejected.push({ span: statement.span, code: noise });
    } else if (
      REFUSED_HELP.test(statement.words) ||
      (ADVICE.test(statement.words) && !ORDERS.test(statement.words))
    ) {
      rejected.push({ span: statement.span, code: 'hulp-aanvaarden' });
    } else if (NOT_FIRST.test(statement.words) || isAside(statement.words)) {
      rejected.push({ span: statement.span, code: 'voorziening-gaat-niet-voor' });
    } else if (standsElsewhere(statement) || asksForPapers(statement) || reportsChanges(statement)) {
      rejected.push({ span: statement.span, code: 'voorziening-elders' });
    } else if (statement.passage.provision.kind === 'begrip' && kind === 'facility') {
      definitionsOnly.push(statement.span);
    } else {
      found[kind].push(statement.span);
      if (isStrong(statement)) strong.add(statement.span);
    }
  }
  if (found.facility.length > 0) {
    return {
      value: 'geregeld',
      ground: 'expliciet',
      evidence: [...found.facility, ...found.network],
      rejected,
    };
  }
  const definition = reading.define('voorliggende voorziening');
  if (definitionsOnly.length > 0 && definition !== null) {
    return { value: 'geregeld', ground: 'indirect', evidence: definitionsOnly, rejected };
  }
  if (found.kot.length > 0)
    return { value: 'alleen-kot', ground: 'expliciet', evidence: found.kot, rejected };
  if (found.network.length > 0) {
    return { value: 'alleen-eigen-netwerk', ground: 'expliciet', evidence: found.network, rejected };
  }
  const supporting = notes.filter(
    (note) =>
      kindOf(note, onlyKot, terms) === 'facility' && PRIORITY.test(note.words) && !ADVICE.test(note.words),
  );
  if (supporting.length > 0) {
    const evidence = supporting.map((note) => note.span);
    return { value: 'toelichting', ground: 'indirect', evidence, rejected };
  }
  return { value: 'geen', ground: 'afwezigheid', evidence: [], rejected };
}
