/** Which income the rules start from: now, the newest figures known, or an earlier year. */
import type { Role } from '../../context/reading.js';
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import { namesKindOfParent } from '../shared/groups.js';
import { mentionsIncome } from '../shared/income-words.js';
import { isRuleRow, isTableRow } from '../shared/table-rows.js';
import { namesSomeTable } from '../shared/tables.js';
import { type Times, timesIn } from './time-words.js';

export type Base = 'actueel' | 'recent' | 'eerder';

export interface BaseRule {
  readonly base: Base;
  readonly statement: Statement;
  /** Taken from the list of papers, not from a rule on the calculation. */
  readonly fromPapers: boolean;
}

const INCOME_PAPER =
  /\b(?:loon|salaris|uitkerings)-? ?(?:stro\w+|specificatie\w*|strook)\b|\bjaaropga\w+|\baanslag\w*|\b\w*aangifte\b|\bbasisjaar\b|\brefertejaar\b|\brekenjaar\b|\binkomensverklaring\w*|\bgegevens\b[^.;]{0,60}\bbelastingdienst\b|\bbelastingdienst\b[^.;]{0,40}\bgegevens\b|\bib ?60\b|\bverzamelinkomen\b|\bdraagkracht\w*|\bpeiljaar\b|\bpeildatum\b|\bpeilmaand\b|\bpeilperiode\b|\b\w*loon\b|\bcijfers\b[^.;]{0,30}\bbelastingdienst\b/;
/** Sentences on other subjects that name a time: terms, periods of care, prices, budgets. */
const OTHER =
  /\bdefinitieve (?:berekening|bijdrage|vergoeding)\b|\b(?:is|zodra) (?:het|dat) jaar (?:voorbij|om|afgelopen)\b|\bna (?:ontvangst|afloop|vaststelling)\b[^.;]{0,80}\b(?:rekent|reken\w*|verreken\w*|afgerekend|herrekend|bijgesteld|af\b)|\bverrekening\b|\bafrekening\b|\b(?:subsidieplafond|begroting|geindexeerd|index\w*|uurprij\w*|uurtarie\w*|factuur|facturen|nota's|bezwaar|terugvorder\w*|bewaard|bewaren|vooruit(?:betaald| en rechtstreeks)|voor te schieten|voorschieten|factureren)\b/;
/** A paper on the care, not on the income. */
const OF_CENTRE =
  /\b(?:jaaropga\w+|jaaroverzicht\w*|gegevens) van (?:het|de|een) (?:\w+ )?(?:kindercentrum|\w*opvang\w*|houder|gastouder\w*|aanbieder)/g;
const REPORT =
  /\b(?:laten weten|laat\b[^.;]{0,60}\bweten|(?<!zich )melden|te melden|door te geven|op de hoogte|(?<!zich )meldt?|doorgeven|geeft\b[^.;]{0,80}\bdoor|deelt\b[^.;]{0,60}\bmede?|inlicht\w*|mededeling)\b/;

const REGARDS =
  /\b(?:gekeken|kijken|kijkt|uitgegaan|bepalend|maatgevend|beslissend|gerekend|gaan uit|gaat uit|geldt)\b/;

/** Talk that names an income and a time, and sets neither: reports, arrears, budgets, causes of problems, indexation. */
const ELSEWHERE =
  /\buitstel\b|\bga(?:at|an) werken\b|\bvernietig\w*|\bbewa(?:ar|ren|ring)\w*|\b\w*medewerkers?\b|\bpersoneel\b|\bniet (?:\w+ )?(?:betaald|voldaan)\b|\braad\b|\boverzicht van\b|\brapport\w*|\bverslag\w*|\bverdeling\b|\bachterstand\w*|\bachter (?:met|bij) (?:de|het|zijn|haar|uw)\b|\bbespre\w+\b[^.;]{0,80}\bschulden\b|\bbudget\b|\bplafond\w*|\bafloss\w*|\baflos\w*|\bbetalingsregeling\b|\bprijspeil\b|\b(?:verlies|wegvallen) van (?:\w+ )?(?:inkomen|inkomsten)\b|\b(?:aanleiding|oorzaak|problem\w+|spanning\w*)\b|\bgaan\b[^.;]{0,80}\b(?:voor|eerst)\s*[.;]?$|\bvoorrang\b|\bbeslagvrij\w*/;
const ELSEWHERE_ROLES: ReadonlySet<Role> = new Set([
  'terugvordering',
  'evaluatie',
  'privacy',
  'budget',
  'overgang',
  'hardheid',
  'beeindiging',
]);
const OWN_ROLES: ReadonlySet<Role> = new Set([
  'inkomen',
  'eigen-bijdrage',
  'hoogte',
  'vermogen',
  'begrippen',
]);

export function isElsewhere({ words, heading, passage }: Statement): boolean {
  if (passage.provision.kind === 'begrip') return false;
  const roles = heading === '' ? [] : headingRoles(heading);
  if (roles.some((role) => OWN_ROLES.has(role))) return false;
  return ELSEWHERE.test(words) || roles.some((role) => ELSEWHERE_ROLES.has(role));
}

function isPapers(statement: Statement): boolean {
  const heading = statement.heading === '' ? [] : headingRoles(statement.heading);
  const listed = statement.passage.provision.kind === 'onderdeel' || statement.passage.section === 'bijlage';
  const roles = statement.passage.roles;
  const paperHeading = heading.includes('gegevens') || heading.includes('aanvraag');
  const hands =
    /\b(?:overgelegd|overlegt|voegt|bijgevoegd|gevoegd|stuurt|meegestuurd|levert|verstrekt|aanvraag bevat|bij het formulier|bewijs\w*|kopie\w*|papieren|stukken|bescheiden)\b/.test(
      statement.rule,
    );
  const sends =
    /\b(?:stuur\w*|lever\w*|overleg\w*|meesturen)\b/.test(statement.words) &&
    !/\b(?:daarmee|daaruit|hiermee|hieruit|daarop)\b/.test(statement.after) &&
    !/\b(?:uit|bepalend|gerekend|reken\w*|bereken\w*|bijdrage|geldt|gelden|gekeken|kijk\w*)\b/.test(
      statement.words,
    );
  return paperHeading ? listed || hands : (roles.has('gegevens') && listed) || (listed && hands) || sends;
}

const CAPACITY_SPAN =
  /\bdraagkracht\w*\b[^.;]{0,60}\bvoor (?:een (?:periode|jaar|tijdvak)|twaalf|12|zes|6)\b/;

function baseOf({ earlier, newest, current }: Times): Base | null {
  if (newest) return 'recent';
  if (earlier) return 'eerder';
  return current ? 'actueel' : null;
}

/** The rule without what follows a semicolon on the settlement afterwards. */
function firstClauses({ rule }: Statement): string {
  const clauses = rule.split(/;\s+/);
  return clauses.filter((clause, index) => index === 0 || !OTHER.test(clause)).join('; ');
}

/** "Voor zelfstandigen geldt het vorige jaar; voor anderen ...": a group to each half. Otherwise the sentence is one rule. */
function clausesIn(words: string): readonly string[] {
  const clauses = words.split(
    /;\s+|,\s+(?=(?:en |maar )?(?:voor|bij) (?:\w+ )?(?:zelfstandige|ondernemer|zzp|werknemer|ander|overig)\w*)/,
  );
  return clauses.some(namesKindOfParent) ? clauses : [words];
}

/** The rules that name a time for income, and the papers that do, in text order. Pure. */
export function basesIn(statements: readonly Statement[]): readonly BaseRule[] {
  return statements.flatMap((statement): readonly BaseRule[] => {
    const { words } = statement;
    const kind = statement.passage.provision.kind;
    if (
      (isTableRow(statement) && !isRuleRow(statement)) ||
      OTHER.test(firstClauses(statement)) ||
      REPORT.test(words) ||
      isElsewhere(statement)
    )
      return [];
    // The date of a norm ("het minimumloon zoals dat geldt op 1 januari") and the span of a draagkracht are no times of an income.
    const own = words.replace(/\b\w*minimumloon\b/g, ' ').replace(OF_CENTRE, ' ');
    const about = mentionsIncome(own) || INCOME_PAPER.test(own);
    if (CAPACITY_SPAN.test(own) && !mentionsIncome(own)) return [];
    const inArticle = statement.heading !== '' && /\binkom\w*|\bdraagkracht/.test(statement.heading);
    const continued =
      mentionsIncome(statement.before) && /\b(?:daarbij|dit|dat|hiervoor|daarvoor|dan|wij|we)\b/.test(words);
    const term = kind === 'begrip' && mentionsIncome((statement.passage.provision.term ?? '').toLowerCase());
    // "De bijdrage volgt de tabel. Gekeken wordt naar het kalenderjaar ...": the year is that of the income.
    const ofTable = namesSomeTable(statement.before) && REGARDS.test(words) && timesIn(words).earlier;
    if (!about && !inArticle && !continued && !term && !ofTable) return [];
    return clausesIn(words).flatMap((clause): readonly BaseRule[] => {
      const base = baseOf(timesIn(clause));
      if (base === null) return [];
      return [{ base, statement: { ...statement, words: clause }, fromPapers: isPapers(statement) }];
    });
  });
}
