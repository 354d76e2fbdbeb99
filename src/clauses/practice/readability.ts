/** Readability of a page for parents: its sentences and items, without its fields (codebook, point 13). */
import { type Readability, readabilityOf } from '../../language/readability.js';
import type { Reading } from '../context/reading.js';
import { statementsOf } from '../context/statements.js';

export interface PageReadability extends Readability {
  /** Near level B1; a text too short to tell is not called hard. */
  readonly readable: boolean;
}

export function pageReadability(reading: Reading): PageReadability {
  const spans = statementsOf(reading, reading.binding)
    .filter(({ passage }) => passage.provision.kind !== 'veld' && passage.provision.kind !== 'tabelrij')
    .map(({ span }) => span);
  const measured = readabilityOf(reading.regulation.text, spans);
  return { ...measured, readable: measured.level === 'B1' || measured.level === 'onbekend' };
}
