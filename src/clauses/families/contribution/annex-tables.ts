/** Tables in annexes: is "the table in annex 2" one of the two known tables, or the municipality's own? */
import type { Passage, Reading } from '../../context/reading.js';
import { foldKeeping, type Statement } from '../../context/statements.js';
import { isTableRow } from '../shared/table-rows.js';
import { followsKot, namesKotTable, namesVngTable } from '../shared/tables.js';

const EXAMPLE = /\brekenvoorbeeld\b|\bvoorbeeld\b/;
const CONTRIBUTION_HEADING =
  /\b(?:eigen|ouder)[ -]?bijdrage|\beigen (?:deel|aandeel)|\bbijdrage van de ouder|\bdeel dat\b[^.;]{0,30}\bbetaal|\bbijdragetabel|\binkomenstabel|\bpercentages?\b|\bvergoedingstabel|\btegemoetkoming/;

function kindOfPassages(passages: readonly Passage[]): 'kot-tabel' | 'vng-tabel' | null {
  for (const passage of passages) {
    const words = foldKeeping([...passage.headings, passage.text].join(' | '));
    if (EXAMPLE.test(words)) continue;
    if (namesVngTable(words)) return 'vng-tabel';
    if (namesKotTable(words) || followsKot(words)) return 'kot-tabel';
  }
  return null;
}

/** What the annex that the statement refers to holds; null where it holds a table of its own, or cannot be found. */
export function tableReferredTo(reading: Reading, statement: Statement): 'kot-tabel' | 'vng-tabel' | null {
  const referred = reading.referred(statement.span).filter(({ section }) => section === 'bijlage');
  if (referred.length > 0) return kindOfPassages(referred);
  if (!/\bbijlage\b/.test(statement.words)) return null;
  const annexes = reading.binding.filter(({ section }) => section === 'bijlage');
  return kindOfPassages(annexes);
}

/** The first row of a table on what parents pay that stands in an annex of its own; null where there is none. */
export function contributionTable(statements: readonly Statement[]): Statement | null {
  return (
    statements.find(
      (statement) =>
        isTableRow(statement) &&
        CONTRIBUTION_HEADING.test(`${statement.heading} ${statement.words}`) &&
        /\binkom\w*|\bverdien/.test(`${statement.heading} ${statement.words}`) &&
        !EXAMPLE.test(statement.headings),
    ) ?? null
  );
}
