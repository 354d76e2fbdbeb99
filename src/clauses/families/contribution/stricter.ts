/** What makes a table stricter: a surcharge on it, or another rule for a part of the group. */
import type { Statement } from '../../context/statements.js';
import type { Claim } from './claims.js';

export interface Stricter {
  readonly surcharge: readonly Statement[];
  readonly secondRule: readonly Statement[];
}

const SURCHARGE =
  /\bplus (?:een )?(?:€ ?)?\d|\badministratie(?:kosten|toeslag)\b|\bkomt\b[^.;]{0,25}(?:€ ?\d|\beuro\b|\d ?(?:%|procent))[^.;]{0,30}\bbij\b|\bmet\b[^.;]{0,40}\b(?:verhoogd|vermeerderd|opgehoogd|opgeplust)\b|\b(?:verhoogd|vermeerderd|opgehoogd|aangevuld)\b[^.;]{0,30}\bmet\b|\bopslag\b|\bverhoging van\b|\bprocentpunt\w*|\b(?:vergoeding|tegemoetkoming|subsidie|toeslag\w*)\b[^.;]{0,80}\b(?:verlaagd|verminderd) met\b[^.;]{0,20}(?:\d|\b(?:twee|drie|vijf|tien)\b)[^.;]{0,12}(?:%|procent)|\btoeslag van \d|\bplus (?:een )?(?:\w+ )?(?:\d|bedrag|percentage)|\bdaarboven ?op\b|\bboven ?op\b|\bbovendien\b[^.;]{0,60}(?:€|\beuro\b|%|\bprocent\b)|\b(?:daarnaast|ook nog)\b[^.;]{0,40}(?:€|\beuro\b|%|\bprocent\b)/;
const NO_SURCHARGE =
  /\bvakantie\w*|\buurprij\w*|\buurtarie\w*|\bmeerkosten\b|\bmeerprijs\b|\bverschil\b|\binkomen\b[^.;]{0,30}\b(?:verhoogd|vermeerderd)\b(?![^.;]{0,40}\bprocentpunt)|\bbijstandsnorm\b[^.;]{0,40}\b(?:verhoogd|vermeerderd)|\bgeindexeerd\b|\bextra te betalen\b/;
const ON_CONTRIBUTION =
  /\w*bijdrage\w*|tabel\w*|\w*percentage\w*|\b(?:deel|aandeel)\b|\bbedrag\b|\bbeta(?:alt|ald|al|len)\b|\buitkomst\b/;
const MULTIPLE =
  /\bver(?:dubbel|drievoudig)\w*|\b(?:het )?(?:dubbele|drievoudige|anderhalf\w*|tweemaal|driemaal|twee keer|twee maal|1,5 (?:maal|keer)|\d{3} ?(?:%|procent) van (?:het|de|dat|die|deze) (?:\w+ )?(?:bedrag|bijdrage|ouderbijdrage|percentage|tabel\w*|uitkomst))\b/;

/** "volgens de tabel, maar ten minste € 50": stricter than the table for the lowest incomes. */
const FLOOR =
  /\b(?:ten minste|tenminste|minimaal|minstens|niet minder dan|met een minimum van|nooit minder dan)\b[^.;]{0,20}(?:€ ?[1-9]|\b\d[\d.,]* ?euro|\d ?(?:%|procent)|\b[a-z]{3,} euro\b)/;

function sameArticle(statement: Statement, claims: readonly Claim[]): boolean {
  return claims.some(
    (claim) =>
      claim.statement === statement ||
      claim.statement.passage.article === statement.passage.article ||
      /tabel\w*|\bbijdrage\w*/.test(statement.words),
  );
}

/** Pure. Only for a table as the main rule; a fixed share or an own table is partly met already. */
export function stricterRules(
  statements: readonly Statement[],
  claims: readonly Claim[],
  kind: string,
): Stricter {
  if (kind !== 'kot-tabel' && kind !== 'vng-tabel') return { surcharge: [], secondRule: [] };
  const table = claims.filter((claim) => claim.kind === 'kot-tabel' || claim.kind === 'vng-tabel');
  const surcharge = statements.filter(
    (statement) =>
      SURCHARGE.test(statement.words) &&
      !NO_SURCHARGE.test(statement.words) &&
      ON_CONTRIBUTION.test(statement.words) &&
      sameArticle(statement, table),
  );
  const multiple = statements.filter(
    (statement) =>
      MULTIPLE.test(statement.words) &&
      !/\bverleng\w*/.test(statement.words) &&
      ON_CONTRIBUTION.test(statement.words) &&
      sameArticle(statement, table),
  );
  const floor = statements.filter(
    (statement) =>
      FLOOR.test(statement.words) &&
      /\b(?:\w*bijdrage|\w*deel|betaalt|betalen)\b/.test(statement.words) &&
      !/\b(?:vergoed\w*|inkomen|maxim\w+ (?:uurprij|uurtarie)\w*)\b/.test(statement.words) &&
      table.some((claim) => claim.statement.passage.article === statement.passage.article),
  );
  const other = claims
    .filter(
      (claim) => claim.kind === 'vast' || (claim.kind === 'eigen-tabel' && claim.group === 'boven-grens'),
    )
    .filter(
      (claim) =>
        claim.group !== 'onder-grens' && !table.some(({ statement }) => statement === claim.statement),
    )
    .map(({ statement }) => statement);
  return { surcharge, secondRule: [...multiple, ...floor, ...other] };
}
