/**
 * Where a statement stands, as far as it matters for the target group: a word such as "kinderopvangtoeslag" or
 * "Jeugdwet" in a list of papers or in the duty to report changes says nothing about who is let in.
 */
import type { Role } from '../../context/reading.js';
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';

/** Purposes of an article that never settle who is let in. */
const SIDELINES: ReadonlySet<Role> = new Set<Role>([
  'aanvraag',
  'gegevens',
  'inlichtingen',
  'betaling',
  'terugvordering',
  'privacy',
  'hoogte',
  'eigen-bijdrage',
  'inkomen',
  'evaluatie',
  'overgang',
  'inwerkingtreding',
  'hardheid',
  'budget',
  'verlenging',
  'herstel',
  'beeindiging',
  'besluit-termijn',
]);
/** Purposes that do; an article with one of these beside a side purpose is a main one. */
const MAIN: ReadonlySet<Role> = new Set<Role>([
  'doelgroep',
  'voorwaarden',
  'voorliggend',
  'weigering',
  'begrippen',
]);

const REPORTS =
  /\b(?:meldt|melden|gemeld|geeft|geven|stuurt|deelt|delen|laat|laten|licht|doet|brengt(?=[^.;]{0,40}op de hoogte)|doen|vertel|informeert)\b[^.;]{0,120}\b(?:door|mede|mededeling|weten|in over|op de hoogte|opgave|melding|uit eigen beweging)\b|\bmeldt\b(?! zich)|(?<!\bzich (?:\w+ ){0,3})\bmelden\b(?! zich)|\bmeld je\b|\bmeldt u\b|\bdoor te geven\b|\bvertel het ons\b/;
const CAUSE_BEHIND =
  /^ (?:een|het|de|zijn|haar|hun|uw|je|ziekte|lichamelijke|sociale|medische|psychische|omstandigheden|problemen|overmacht)\b/;
const PAPERS =
  /\b(?:bewijs(?:stuk\w*)?|kopie|afschrift|verklaring|brief|beschikking) (?:van|dat|waaruit|over)\b|\boverge?leg|\blegt\b[^.;]{0,60}\bover\b|\bbij te voegen\b|\bvoegt\b[^.;]{0,60}\bbij\b/;

/** True for a duty to report a change. */
export function reportsChanges(statement: Statement): boolean {
  const match = REPORTS.exec(statement.rule);
  // "geeft ... door ziekte": a cause, not the end of the verb "doorgeven".
  if (match === null) return false;
  const behind = statement.rule.slice(match.index + match[0].length);
  return !(match[0].endsWith('door') && CAUSE_BEHIND.test(behind));
}

const HANDS_IN =
  /\b(?:overge?leg\w*|inlever\w*|levert\b[^.;]{0,60}\bin\b|bij ?gevoegd|voegt|gevoegd|meesturen|meegestuurd|stuurt|toont|tonen|bewijs\w*|verstrekt|verstrekken|vermeld\w*|bevat|opgave)\b/;

/** True where papers are asked for; "blijkens een verklaring van de arts wegens ziekte" says who has a right. */
export function asksForPapers(statement: Statement): boolean {
  if (!PAPERS.test(statement.rule)) return false;
  if (HANDS_IN.test(statement.rule) || headingRoles(statement.heading).some((role) => role === 'gegevens'))
    return true;
  return !/\bblijkens\b|\bblijkt\b|\bvolgens\b|\bop basis van\b|\bdie\b[^.;]{0,60}\b(?:wegens|door|vanwege)\b/.test(
    statement.rule,
  );
}

/** True where the article is about something beside the target group (payment, papers, height ...). */
export function isSideline(statement: Statement): boolean {
  if (statement.heading === '') return false;
  const roles = headingRoles(statement.heading);
  return roles.some((role) => SIDELINES.has(role)) && !roles.some((role) => MAIN.has(role));
}

/** True for items of a list, or a rule, of which one suffices ("een van de volgende", "a ...; of"). */
export function isAlternative(statement: Statement): boolean {
  return (
    /\b(?:een of meer|minstens een|ten minste een|een|1) van (?:de (?:volgende|onderstaande|hieronder|genoemde)|deze|onderstaande)\b/.test(
      statement.rule,
    ) || /\bof$|; ?of[.;]?$|,? (?:of|dan wel);?$/.test(statement.words)
  );
}
