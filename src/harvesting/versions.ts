/** Which expression of a work held on a day: by its dates, never by the highest number. */
import type { SruRecord } from './sru/response.js';

type RecordStatus = 'geldend' | 'toekomstig' | 'vervallen' | 'onbekend';

/** Half-open: the day of the end is the first on which it no longer holds. @param date `YYYY-MM-DD` */
function statusOn(
  { inForce, outOfForce }: Pick<SruRecord, 'inForce' | 'outOfForce'>,
  date: string,
): RecordStatus {
  if (outOfForce !== null && outOfForce <= date) return 'vervallen';
  if (inForce === null) return 'onbekend';
  return inForce <= date ? 'geldend' : 'toekomstig';
}

export interface Chosen {
  readonly record: SruRecord;
  readonly status: RecordStatus;
}

/**
 * Of one work: the expression that holds on the day, and those that are to come. Where none holds, the last that did.
 * Where two claim to hold, the one that entered into force last.
 */
export function chooseExpressions(records: readonly SruRecord[], date: string): readonly Chosen[] {
  const withStatus = records.map((record) => ({ record, status: statusOn(record, date) }));
  const newestFirst = (a: Chosen, b: Chosen): number =>
    (b.record.inForce ?? '').localeCompare(a.record.inForce ?? '') ||
    b.record.id.version - a.record.id.version;
  const of = (status: RecordStatus): readonly Chosen[] =>
    withStatus.filter((one) => one.status === status).toSorted(newestFirst);
  const current = of('geldend').slice(0, 1);
  const future = of('toekomstig');
  if (current.length > 0) return [...current, ...future];
  const unknown = of('onbekend').slice(0, 1);
  const ended = of('vervallen').toSorted((a, b) =>
    (b.record.outOfForce ?? '').localeCompare(a.record.outOfForce ?? ''),
  );
  return [...(unknown.length > 0 ? unknown : ended.slice(0, 1)), ...future];
}

/** Records grouped by work, in order of first appearance. */
export function byWork(records: readonly SruRecord[]): ReadonlyMap<string, readonly SruRecord[]> {
  const works = new Map<string, SruRecord[]>();
  for (const record of records) {
    const own = works.get(record.id.work);
    if (own === undefined) works.set(record.id.work, [record]);
    else if (!own.some(({ id }) => id.version === record.id.version)) own.push(record);
  }
  return works;
}

/** The expression of the same work that held before another: the last that took effect earlier; null where none did. */
export function expressionBefore(record: SruRecord, all: readonly SruRecord[]): SruRecord | null {
  const earlier = all
    .filter(({ inForce }) => inForce !== null && inForce < (record.inForce ?? ''))
    .toSorted((a, b) => (b.inForce ?? '').localeCompare(a.inForce ?? ''));
  return earlier[0] ?? null;
}
