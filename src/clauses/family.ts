/** A clause family: one subject that regulations write about, with its reader and the facts it can yield. */
import type { Reading } from './context/reading.js';
import type { FactSpec, FamilyReading } from './model.js';

export interface Family {
  /** Name as used in `punt.yaml` under `families`, e.g. `term`. */
  readonly name: string;
  readonly facts: readonly FactSpec[];
  /**
   * Pure. `earlier` holds the readings of the families this one depends on (`after`), by name.
   */
  readonly read: (reading: Reading, earlier: ReadonlyMap<string, FamilyReading>) => FamilyReading;
  /** Names of families that must be read first. */
  readonly after?: readonly string[];
}
