/**
 * Papers that are no rules, page or form: a report, a folder, minutes. They settle point 14 alone, and only where they
 * say that parents are asked or that the rules are evaluated (codebook, point 14: any source).
 */
import { buildReading } from '../clauses/context/build.js';
import type { Reading } from '../clauses/context/reading.js';
import { readFamilies } from '../clauses/index.js';
import type { FamilyReading } from '../clauses/model.js';
import { buildPageReading } from '../clauses/practice/page-reading.js';
import type { DossierSource } from './model.js';

export interface OtherReading {
  readonly reading: Reading;
  readonly readings: readonly FamilyReading[];
}

/** Facts of the family on what parents think. */
const FAMILY = 'satisfaction';

const known = new WeakMap<DossierSource, OtherReading | null>();

function read(source: DossierSource): OtherReading | null {
  if (source.kind !== 'anders' || !source.aboutSmi) return null;
  // What such a paper says of other subjects is left out, as on a page; a paper without headings is read whole.
  const asPage = buildPageReading(source.regulation);
  const whole = { own: true, provisions: [source.regulation.root.id] };
  const told = asPage.binding.length > 0 ? asPage : buildReading(source.regulation, whole);
  // A title that names a survey does not tell that parents were asked: only sentences do.
  const binding = told.binding.filter(({ text }) => /[.!?]\W*$/.test(text.trim()));
  const reading = { ...told, binding, notes: [] };
  const readings = readFamilies(reading).filter(({ family }) => family === FAMILY);
  return readings.some(({ facts }) => facts.some(({ value }) => value === true))
    ? { reading, readings }
    : null;
}

/** @returns null for a source that is something else, or says nothing of what parents think */
export function readOther(source: DossierSource): OtherReading | null {
  const found = known.get(source);
  if (found !== undefined) return found;
  const fresh = read(source);
  known.set(source, fresh);
  return fresh;
}
