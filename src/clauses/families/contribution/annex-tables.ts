/** Tables in annexes: is "the table in annex 2" one of the two known tables, or the municipality's own? */
import type { Passage, Reading } from '../../context/reading.js';
import { foldKeeping, type Statement } from '../../context/statements.js';
import { type IncomeTable, incomeTables } from '../shared/table-rows.js';
import { followsKot, namesKotTable, namesVngTable } from '../shared/tables.js';

const EXAMPLE = /\brekenvoorbeeld\w*\b|\bvoorbeeld\w*\b|\bter illustratie\b/;

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

/** The tables of the text itself on what parents pay, those of examples and those named after a known table left out. */
export function contributionTables(statements: readonly Statement[]): readonly IncomeTable[] {
  return incomeTables(statements).filter(
    ({ priced, context }) =>
      priced && !EXAMPLE.test(context) && !namesKotTable(context) && !namesVngTable(context),
  );
}
