/**
 * Part (a) of point 3: the safety net is for families without a right to kinderopvangtoeslag (KOT), or for hours that
 * the KOT does not cover. Said as a condition, a refusal ground, or by naming the KOT as a facility that comes first.
 */
import type { Span } from '../../../regulation/model.js';
import type { Reading, Role } from '../../context/reading.js';
import { headingRoles } from '../../context/roles.js';
import { foldKeeping, type Statement } from '../../context/statements.js';
import type { Ground, Rejected } from '../../model.js';
import { asksForPapers, isSideline, reportsChanges } from './contexts.js';
import { definedWords, type FacilityTerms } from './facility-terms.js';
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

/** The table, the decree and the hourly price of the KOT: about money, not about who is let in. */
const TABLES =
  /\bbesluit kinderopvangtoeslag(?: en tegemoetkoming\w* in (?:de )?kosten (?:van )?kinderopvang)?|\bkinderopvangtoeslagtabel\w*|\b(?:inkomens|belasting|toeslag)?tabel(?:len)?\b[^.;]{0,30}\bkinderopvangtoeslag\w*|\bregeling kinderopvangtoeslag/g;

const STATE = '(?:het rijk|de rijksoverheid|de overheid|de belastingdienst|de dienst toeslagen|de fiscus)';
const ACT = '(?:wet kinderopvang|wko|wkkp|w\\.k\\.o)';
/** The KOT under its own and other names; old texts call it the tegemoetkoming of the Wet kinderopvang. */
const ALLOWANCE = [
  'kinder ?opvang ?s?toeslag(?:en)?\\b',
  '\\bkot\\b',
  `\\bvan ${STATE}[^.;]{0,90}\\b(?:bijdrage|vergoeding|tegemoetkoming|geld)\\b[^.;]{0,40}\\b(?:ontvang\\w*|krijg\\w*|verkrijg\\w*)`,
  '\\bvan rijkswege\\b',
  '\\brijks(?:tegemoetkoming|vergoeding|bijdrage|toeslag)',
  `\\b(?:toeslag|geld|bijdrage|vergoeding|tegemoetkoming|toelage)(?: [\\w-]+){0,5}? (?:van|via|door|bij|uit) ${STATE}`,
  `\\b(?:recht|aanspraak|beroep|tegemoetkoming|toeslag|vergoeding|bijdrage)\\b[^.;]{0,60}\\b(?:op grond van|krachtens|ingevolge|bedoeld in|in de zin van|volgens|op basis van|op)\\b[^.;]{0,40}\\b${ACT}`,
  '\\b(?:tegemoetkoming|toeslag|aanspraak)\\b[^.;]{0,60}\\b(?:op grond van|krachtens|ingevolge|bedoeld in)\\b[^.;]{0,20}\\b(?:artikel|hoofdstuk|paragraaf|afdeling)\\b[^.;]{0,30}\\bvan de wet\\b(?! (?:maatschapp|werk|langdurige|op de))',
  `\\bdoelgroep\\w*\\b[^.;]{0,40}\\b${ACT}`,
  `\\b(?:buiten|onder) (?:de )?${ACT}\\b[^.;]{0,15}\\bval|\\b(?:vallen|valt|vallend)\\b[^.;]{0,40}\\b${ACT}|\\bonder de ${ACT} (?:valt|vallen)`,
  `\\b${STATE}[^.;]{0,40}\\b(?:toeslag|geld|(?:mee|bij)?betaal\\w*|betalen|(?:mee)?vergoed\\w*|bijdra\\w*|draag(?:t|en)\\b[^.;]{0,15}\\bbij|springt bij|tegemoetkoming)`,
  `\\b(?:betaalt|draagt|vergoedt|financiert|geeft|springt)\\b[^.;]{0,10}${STATE}\\b`,
  `\\bbij ${STATE}[^.;]{0,30}\\b(?:terecht|aankloppen|aanspraak|aanvragen)`,
  '(?<!eigen |extra |vakantie)\\btoeslag(?:en)?\\b(?! (?:op|voor de uurprijs))',
  '\\bdienst(?:\\/| )toeslagen|\\bbelastingdienst\\/toeslagen',
];

/** Negation before or behind the KOT, within the sentence. */
const NEGATION_BEFORE =
  '\\b(?:geen|zonder|niet|noch|nooit|evenmin|onvoldoende|slechts|gedeeltelijk|deels|beperkt|buiten)\\b[^.;]{0,160}?';
const NEGATION_BEHIND =
  '[^.]{0,100}?\\b(?:niet|geen|onvoldoende|niets|ontbre\\w+|ontoereikend|uitgesloten|noch|buiten)\\b';
const FIRST =
  /\bvoorliggend|\baangewezen\b|\bgaat voor\b|\bgaan voor\b|\beerst\b|\bin aanvulling op\b|\baanvulling\b|\bniet (?:al )?(?:gedekt|vergoed)|\bvoorrang\b|\b(?:overige|resterende|andere|extra|ontbrekende) (?:uren|dagen|dagdelen|deel)\b/;
/** The end of a grant when the KOT begins: says it by the way. */
const ENDS = /\b(?:eindigt|eindigen|stopt|stoppen|vervalt|ingetrokken|beeindig\w*|trekt\b[^.;]{0,60}\bin)\b/;
const FOR_THE_SUM =
  /\btabel\b|\bpercentage|\buurprijs|\buurtarief|\bberekend\b|\bzou(?:den)? (?:ontvangen|krijgen|hebben)|\bmaximum/;

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
    /^\s*(?:de |het |een )?(?:landelijke )?(?:kinderopvangtoeslag|toeslag|geld|bijdrage|tegemoetkoming|rijksbijdrage|financiele bijdrage)\b/;
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

/** Blanks the names of tables and decrees, keeping all offsets. */
function withoutTables(words: string): string {
  return words.replace(TABLES, (match) => ' '.repeat(match.length));
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

  const closes = (statement: Statement): boolean => {
    const words = withoutTables(statement.words);
    const rule = withoutTables(statement.rule);
    if (!named.test(words)) return false;
    if (before.test(rule) || behind.test(words)) return true;
    if (/\b(?:niet|geen|niets|buiten)\b/.test(named.exec(words)?.[0] ?? '')) return true;
    if (FIRST.test(rule) || /voorliggend/.test(statement.headings)) return true;
    if (putsFirst(statement)) return true;
    return (
      REFUSAL.test(rule) ||
      REFUSAL.test(statement.after.slice(0, 120)) ||
      headingRoles(statement.heading).includes('weigering') ||
      terms.bars.has(statement.passage)
    );
  };

  for (const statement of binding) {
    const words = withoutTables(statement.words);
    if (!named.test(words)) {
      if (named.test(statement.words)) rejected.push({ span: statement.span, code: 'kot-tabel' });
      continue;
    }
    if (!closes(statement) && ENDS.test(statement.rule)) {
      aside.push(statement.span);
      continue;
    }
    if (
      !closes(statement) &&
      isAboutAccess(statement) &&
      !reportsChanges(statement) &&
      !FOR_THE_SUM.test(words)
    ) {
      aside.push(statement.span);
      continue;
    }
    if (!closes(statement)) {
      const code = reportsChanges(statement) ? 'kot-melden' : 'kot-genoemd';
      if (code === 'kot-genoemd' && !FOR_THE_SUM.test(words) && !isSideline(statement)) unplaced = true;
      rejected.push({ span: statement.span, code });
      continue;
    }
    const byTheWay =
      isSideline(statement) ||
      (/\b(?:aanleiding|inleiding|achtergrond)/.test(statement.heading) &&
        !ELIGIBILITY.test(statement.rule)) ||
      asksForPapers(statement) ||
      reportsChanges(statement);
    if (byTheWay || FOR_THE_SUM.test(words)) aside.push(statement.span);
    else main.push(statement.span);
  }
  if (main.length > 0) return { value: 'geregeld', ground: 'expliciet', evidence: main, rejected };
  if (aside.length > 0) return { value: 'zijdelings', ground: 'indirect', evidence: aside, rejected };
  const supporting = notes.filter(closes).map((statement) => statement.span);
  if (supporting.length > 0)
    return { value: 'toelichting', ground: 'indirect', evidence: supporting, rejected };
  return { value: 'geen', ground: 'afwezigheid', evidence: [], rejected, unplaced };
}
