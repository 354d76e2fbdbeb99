/**
 * Part (a) of point 3: the safety net is for families without a right to kinderopvangtoeslag (KOT), or for hours that
 * the KOT does not cover. Said as a condition, a refusal ground, or by naming the KOT as a facility that comes first.
 */
import type { Span } from '../../../regulation/model.js';
import type { Reading, Role } from '../../context/reading.js';
import { headingRoles } from '../../context/roles.js';
import { foldKeeping, type Statement } from '../../context/statements.js';
import type { Ground, Rejected } from '../../model.js';
import { ALLOWANCE, STATE, TABLES } from './allowance-names.js';
import { asksForPapers, isSideline, reportsChanges } from './contexts.js';
import { definedWords, type FacilityTerms } from './facility-terms.js';
import { indifferenceTo } from './indifference.js';
import { ELIGIBILITY, REFUSAL } from './words.js';

export interface AllowanceReading {
  /** `geregeld`: in a rule on who is let in. `zijdelings`: only in a rule on something else. */
  readonly value: 'geregeld' | 'zijdelings' | 'toelichting' | 'geen';
  readonly ground: Ground;
  readonly evidence: readonly Span[];
  readonly rejected: readonly Rejected[];
  /** True where the KOT is named in a sentence that could not be placed. */
  readonly unplaced?: boolean;
}

/** Negation before or behind the KOT, within the sentence. */
const NEGATION_BEFORE =
  '\\b(?:geen|zonder|ontbreken van|afwezigheid van|niet|noch|nooit|evenmin|onvoldoende|slechts|gedeeltelijk|deels|beperkt|buiten)\\b[^.;]{0,160}?';
const NEGATION_BEHIND =
  '[^.]{0,100}?\\b(?:niet|geen|onvoldoende|niets|ontbre\\w+|ontoereikend|uitgesloten|noch|buiten|misloop\\w*|mislopen|misloopt|mist|missen)\\b';
const FIRST =
  /\bvoorliggend|\baangewezen\b|\b(?:gaat|gaan)(?: \w+){0,3} voor\b(?! de)|\beerst\b|\bin aanvulling op\b|\baanvulling\b|\bniet (?:al )?(?:gedekt|vergoed)|\bvoorrang\b|\bopen ?laat\b|\bdaarvoor (?:is|bestaat|dient|geldt)\b|\b(?:daar|er)?boven (?:het|dat|op het) (?:aantal|maximum)\b|\bde (?:andere|overige) (?:een|twee|drie|vier|uren|dagen|dagdelen)\b|\b(?:overige|resterende|andere|extra|ontbrekende) (?:uren|dagen|dagdelen|deel)\b/;
/** "Uren waarover toeslag wordt ontvangen, gaan van het aantal uren af": what the KOT covers is left out. */
const HOURS_LESS =
  /\b(?:uren|dagen|dagdelen)\b[^.;]{0,120}\b(?:in mindering|afgetrokken|verminderd|aftrek|ga(?:at|an)\b[^.;]{0,30}\baf)\b|\b(?:in mindering|verminder\w*|afgetrokken)\b[^.;]*\b(?:uren|dagen|dagdelen)\b/;
/** The end of a grant when the KOT begins: says it by the way. */
const ENDS = /\b(?:eindigt|eindigen|stopt|stoppen|vervalt|ingetrokken|beeindig\w*|trekt\b[^.;]{0,60}\bin)\b/;
const FOR_THE_SUM =
  /\btabel\b|\bpercentage|\buurprijs|\buurtarief|\bberekend\b|\bzou(?:den)? (?:ontvangen|krijgen|hebben)|\bmaximum/;

/** Words for a sum, or for the way in which it is found. */
const SUM =
  '(?:tabel(?:len)?|\\w*uurprij\\w+|\\w*uurtarie\\w+|tarie\\w+|prijs|prijzen|percentages?|bedrag(?:en)?|systematiek|systeem|\\w*inkomen|inkomensbegrip|berekening\\w*|rekenregels|kolom|trede|grenzen|normen|maxima|maximum)';
/** The KOT as a measure: "het tarief van", "zoals bij", "even hoog als", "bij recht op", "waarop hij recht zou hebben". */
function asMeasure(name: string): RegExp {
  return new RegExp(
    [
      `\\b${SUM}\\b(?: (?:van|voor|bij|uit|in|dat|die|welke?|waarmee|geldt|gelden|gebruikt|hanteert))*(?: (?:de|het|een))? ${name}[\\w-]*`,
      `\\bkinderopvangtoeslag[ -]?${SUM}`,
      `\\b(?:zoals|evenals|net (?:als|zoals)|even (?:hoog|groot|veel) als|gelijk aan|hetzelfde als|naar analogie van|op (?:dezelfde|gelijke) (?:wijze|voet|manier) als|volg(?:t|en))(?: (?:dat|die|bij|van|voor|in|geldt))*(?: (?:de|het|een))? ${name}[\\w-]*`,
      `\\bbij (?:een )?(?:recht|aanspraak) op (?:de |een )?${name}(?=[^.;]*\\b(?:zou(?:den)?|ook)\\b)`,
      `${name}[^.;]{0,50}?(?<!\\bof [^.;]{0,40})\\bzou(?:den)? (?:hebben|bestaan|zijn|krijgen|ontvangen)`,
      `\\b${STATE}[^.;]{0,15}\\b(?:maximaal|ten hoogste|hoogstens|hooguit)\\b[^.;]{0,20}\\b(?:vergoed\\w*|hanteer\\w*|reken\\w*|betaal\\w*)`,
      `\\b(?:prijs|tarief|uurprijs|uurtarief|bedrag)\\b[^.;]{0,20}\\b(?:dat|die|dan|waarmee)\\b[^.;]{0,15}${STATE}[^.;]{0,60}`,
    ].join('|'),
    'g',
  );
}

/** "Ouders die niet weten of zij recht hebben": nothing is denied. */
const NOT_KNOWING = /\bniet (?:zeker )?(?:weten|weet|duidelijk is|bekend is|vaststaat)(?=,? of\b)/g;
const INFORMS =
  /\b(?:wijst|wijzen|attendeert|attenderen|informeert|informeren|helpt|helpen|ondersteunt)\b[^.;]{0,40}\b(?:ouders?|u|je|gezin\w*|inwoners?|aanvragers?)\b[^.;]{0,20}\b(?:erop|op|over|bij|met)\b|\bbezwa(?:ar|ren)\b|\bdurven\b|\btoeslagenaffaire|\bgegevens\b/;
/** The definition of the KOT, of its office or of its act. */
const MEANS =
  /^(?:[a-z\d]{1,2}[.)°] )?(?:de )?(?:dienst toeslagen|belastingdienst\S*|kinderopvangtoeslag|toeslag|kot|wet kinderopvang|rijksbijdrage)(?: \([^)]*\))?: /;
/** What was, or what the law once meant to rule: no condition of today. */
const HISTORY =
  /\b(?:tot|sinds|in|voor|met ingang van|per(?: \d+ \w+)?) (?:19|20)\d\d\b|\bvoorheen\b|\bdestijds\b|\bvroeger\b|\bvoortaan\b|\bin werking getreden\b|\bvan kracht geworden\b|\bgemeentefonds\b|\boverge(?:heveld|gaan|dragen)\b|\bwetgever\b|\b(?:viel|vielen|kregen|kreeg|betaalde|was|waren|werd|werden|konden|kon)\b/;
/** Money of the State to a provider or to the municipality: no family gets it. */
const NOT_TO_FAMILIES =
  /^(?:(?:de |het |een )?(?:houder|kindercentrum|opvangorganisatie|gastouderbureau|uitgaven|uitvoeringskosten|begroting)\b|(?:de gemeente|het college) (?:ontvangt|krijgt)\b)(?![^.;]*\b(?:ouders?|gezin\w*|uren|aanvragers?|verzorgers?)\b)/;
/** "Toeslag die de ouder heeft ontvangen, hoeft niet te worden opgegeven." */
const NO_DUTY =
  /\bhoe(?:ft|ven)\b[^.;]{0,25}\b(?:niet|geen)\b[^.;]{0,30}\b(?:opgegeven|opgeven|gemeld|melden|vermeld|vermelden|terugbetaald|verrekend|overgelegd|aangetoond|aantonen)\b/;
/** What a person has of the KOT, or what the KOT does for the hours of care. */
const HAS =
  /\b(?:recht\w*|aanspraak|beroep|gebruik\w*|aanmerking|krijg\w*|gekregen|ontvang\w*|ontvangt|verkrijg\w*|verkregen|geniet\w*|genieten|genoten|genot|toegekend|mislo\w+|laste|rekening|toepassing|behoort|behoren|bekostig\w*|toekent|terecht\w*|open ?staat|mogelijk\w*|bestaat|meebeta\w*|betaalt|betalen|vergoed\w*|gedekt|dekt|dekken|voorzie\w*|valt|vallen|aangewezen|aanvra\w*|toeslaggerechtigd\w*|voorwaarden)\b/;

const ACCESS: ReadonlySet<Role> = new Set<Role>(['doelgroep', 'voorwaarden', 'weigering', 'voorliggend']);
/** An article on access that names the KOT without a plain negation: a person must look. */
function isAboutAccess(statement: Statement): boolean {
  return (
    statement.passage.provision.kind !== 'begrip' &&
    headingRoles(statement.heading).some((role) => ACCESS.has(role))
  );
}

/** Words that the text itself defines as the KOT ("toeslag: de kinderopvangtoeslag, bedoeld in ..."). */
function ownNames(reading: Reading): readonly string[] {
  const meaning =
    /^\s*(?:de |het |een )?(?:(?:geheel|stelsel|regeling\w*) (?:van )?(?:de )?)?(?:landelijke )?(?:kinderopvangtoeslag|toeslag|geld|bijdrage|tegemoetkoming|rijksbijdrage|financiele bijdrage)\b/;
  const state = new RegExp(`kinderopvangtoeslag|${STATE}|belastingdienst|toeslagen`);
  return definedWords(reading).flatMap(({ term, text }) => {
    const folded = foldKeeping(term).trim();
    const words = foldKeeping(text);
    if (!meaning.test(words) || !state.test(words.slice(0, 140))) return [];
    if (/tabel|uurprijs|eigen|ouderbijdrage|gemeente/.test(folded) || /\bgemeente\b/.test(words.slice(0, 60)))
      return [];
    return [`\\b${folded.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`];
  });
}

/** Blanks what the pattern finds, keeping all offsets. */
function blanked(words: string, pattern: RegExp): string {
  return words.replace(pattern, (match) => ' '.repeat(match.length));
}

/**
 * Reads the rule on the KOT from the binding statements; the note only supports.
 * @param putsFirst whether a statement puts facilities first: a KOT in such a list goes first too
 */
export function readAllowance(
  reading: Reading,
  binding: readonly Statement[],
  notes: readonly Statement[],
  terms: FacilityTerms,
  putsFirst: (statement: Statement) => boolean,
): AllowanceReading {
  const name = `(?:${[...ALLOWANCE, ...ownNames(reading), ...terms.withKot].join('|')})`;
  const named = new RegExp(name);
  const before = new RegExp(NEGATION_BEFORE + name);
  const behind = new RegExp(name + NEGATION_BEHIND);
  const main: Span[] = [];
  const aside: Span[] = [];
  const rejected: Rejected[] = [];
  let unplaced = false;

  const measure = asMeasure(name);
  const isIndifferent = indifferenceTo(name);
  /** Without the names of tables and decrees, and without the KOT as the measure of a sum. */
  const ofPeople = (words: string): string => blanked(blanked(blanked(words, TABLES), measure), NOT_KNOWING);

  const closes = (statement: Statement): boolean => {
    // Most sentences do not name it at all.
    if (!named.test(statement.words)) return false;
    const words = ofPeople(statement.words);
    const rule = ofPeople(statement.rule);
    if (!named.test(words)) return false;
    if (before.test(rule) || behind.test(words)) return true;
    if (/\b(?:niet|geen|niets|buiten)\b/.test(named.exec(words)?.[0] ?? '')) return true;
    if (FIRST.test(rule) || /voorliggend/.test(statement.headings)) return true;
    if (putsFirst(statement)) return true;
    // "Wie krijgt geen vergoeding? Ouders die kinderopvangtoeslag kunnen krijgen."
    if (/\?\s*$/.test(statement.before) && REFUSAL.test(statement.before)) return true;
    return (
      REFUSAL.test(rule) ||
      REFUSAL.test(statement.after.slice(0, 120)) ||
      headingRoles(statement.heading).includes('weigering') ||
      terms.bars.has(statement.passage)
    );
  };

  /** In an article on something else: the benefit is refused, or granted, for who (or the hours that) the KOT serves. */
  const closesAside = (statement: Statement): 'main' | 'aside' | null => {
    const words = ofPeople(statement.words);
    const at = words.search(named);
    const has = HAS.test(words.slice(Math.max(0, at - 60), at + 120));
    // "Het college vergoedt wat niet door de toeslag wordt vergoed."
    if (
      notPaidBy.test(words) &&
      !/\btabel|inkomen\b|\bgelijk aan\b|percentage|uurprijs|tarief|eigen bijdrage|ouderbijdrage/.test(
        statement.words,
      )
    )
      return 'aside';
    if (refusedFor.test(words) || hadAndRefused.test(words)) return 'main';
    if (asksForPapers(statement)) return before.test(words) || behind.test(words) ? 'aside' : null;
    return has && ELIGIBILITY.test(statement.rule) ? 'aside' : null;
  };
  /** "gezinnen zonder toeslag", "er is geen toeslag"; a denial within the name itself counts too. */
  const withoutIt = new RegExp(
    `\\b(?:zonder|geen|buiten|ontbreken van|afwezigheid van)(?: [\\w-]+){0,3}? ${name}|(?=${name})[^.;]{0,60}\\b(?:niet|geen|niets)\\b`,
  );
  const notPaidBy = new RegExp(`\\bniet (?:al |reeds )?(?:door|via|uit|met) (?:de |een )?${name}`);
  const refusedFor = new RegExp(
    `(?:${REFUSAL.source})[^.;]{0,80}\\b(?:voor zover|voorzover|indien|als|wanneer|waarvoor|waarover|wie|die|aan ouders|aan de ouder)\\b[^.;]{0,80}${name}`,
  );
  const hadAndRefused = new RegExp(
    `^(?:(?:indien|als|wanneer|heeft|krijgt|ontvangt|kan|kunt|voor zover|voor (?:de )?uren|wie|ouders? (?:die|met|voor wie|zonder))\\b)[^.;]{0,80}${name}[^.;]{0,80}(?:${REFUSAL.source})`,
  );

  for (const statement of binding) {
    if (!named.test(statement.words)) continue;
    const words = ofPeople(statement.words);
    if (!named.test(words)) {
      rejected.push({ span: statement.span, code: 'kot-tabel' });
      continue;
    }
    // What the municipality tells parents, or what the office of the KOT does with objections and data.
    if (INFORMS.test(words) && !REFUSAL.test(words)) {
      rejected.push({ span: statement.span, code: 'kot-genoemd' });
      continue;
    }
    // "Dienst Toeslagen: de dienst die de toeslag uitvoert": what the word means, not who is let in.
    const term = statement.passage.provision.term;
    if (MEANS.test(words) || (term !== null && MEANS.test(`${foldKeeping(term).trim()}: `))) {
      rejected.push({ span: statement.span, code: 'kot-genoemd' });
      continue;
    }
    if (NO_DUTY.test(words)) {
      rejected.push({ span: statement.span, code: 'kot-melden' });
      continue;
    }
    if (NOT_TO_FAMILIES.test(words)) {
      rejected.push({ span: statement.span, code: 'kot-genoemd' });
      continue;
    }
    if (isIndifferent(words)) {
      rejected.push({ span: statement.span, code: 'kot-geen-beletsel' });
      continue;
    }
    const closed = closes(statement);
    if (!closed && (ENDS.test(statement.rule) || (HOURS_LESS.test(words) && !FOR_THE_SUM.test(words)))) {
      aside.push(statement.span);
      continue;
    }
    if (!closed && isAboutAccess(statement) && !reportsChanges(statement) && !FOR_THE_SUM.test(words)) {
      aside.push(statement.span);
      continue;
    }
    if (!closed) {
      const code = reportsChanges(statement) ? 'kot-melden' : 'kot-genoemd';
      if (code === 'kot-genoemd' && !FOR_THE_SUM.test(words) && !isSideline(statement)) unplaced = true;
      rejected.push({ span: statement.span, code });
      continue;
    }
    if (reportsChanges(statement) && !refusedFor.test(words)) {
      rejected.push({ span: statement.span, code: 'kot-melden' });
      continue;
    }
    if (
      /\b(?:aanleiding|inleiding|achtergrond|geschiedenis|waarom|kader|vooraf)/.test(statement.heading) &&
      !ELIGIBILITY.test(statement.rule)
    ) {
      // What the law or the ministry once did is no rule; a sentence on today may tell for whom the rules are.
      const tells = !HISTORY.test(words) && ELIGIBILITY.test(statement.after);
      if (tells) aside.push(statement.span);
      else {
        unplaced = true;
        rejected.push({ span: statement.span, code: 'kot-genoemd' });
      }
      continue;
    }
    if (isSideline(statement) || asksForPapers(statement) || FOR_THE_SUM.test(words)) {
      const found = ENDS.test(statement.rule) ? 'aside' : closesAside(statement);
      if (found === 'main') main.push(statement.span);
      else if (found === 'aside') aside.push(statement.span);
      else rejected.push({ span: statement.span, code: 'kot-genoemd' });
      continue;
    }
    const at = words.search(named);
    const near = words.slice(Math.max(0, at - 90), at + 140);
    const past = HISTORY.test(words) && !ELIGIBILITY.test(statement.rule) && !isAboutAccess(statement);
    if (past && !REFUSAL.test(statement.rule)) {
      unplaced = true;
      rejected.push({ span: statement.span, code: 'kot-genoemd' });
      continue;
    }
    const told =
      HAS.test(near) ||
      FIRST.test(near) ||
      FIRST.test(statement.rule) ||
      withoutIt.test(words) ||
      REFUSAL.test(statement.rule) ||
      REFUSAL.test(statement.after.slice(0, 120)) ||
      /\bniet (?:van toepassing|bedoeld|bestemd)\b/.test(words) ||
      isAboutAccess(statement) ||
      putsFirst(statement);
    if (!told) {
      unplaced = true;
      rejected.push({ span: statement.span, code: 'kot-genoemd' });
      continue;
    }
    main.push(statement.span);
  }
  if (main.length > 0) return { value: 'geregeld', ground: 'expliciet', evidence: main, rejected };
  if (aside.length > 0) return { value: 'zijdelings', ground: 'indirect', evidence: aside, rejected };
  const supporting = notes.filter(closes).map((statement) => statement.span);
  if (supporting.length > 0)
    return { value: 'toelichting', ground: 'indirect', evidence: supporting, rejected };
  return { value: 'geen', ground: 'afwezigheid', evidence: [], rejected, unplaced };
}
