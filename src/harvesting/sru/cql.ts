/** Questions to the search service in its own language (CQL): one place for quoting and names of indexes. */
import type { Net, Term } from '../settings.js';

const FIELDS: Readonly<Record<Term['veld'], string>> = {
  titel: 'dcterms.title',
  tekst: 'overheidrg.body',
  trefwoord: 'overheidrg.keyword',
};
const RELATIONS: Readonly<Record<Term['hoe'], string>> = { zin: 'adj', een: 'any', alle: 'all' };

/** A value between double quotes; backslashes and quotes in it are escaped. */
export function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}

function termQuery({ veld, hoe, woorden }: Term): string {
  return `${FIELDS[veld]} ${RELATIONS[hoe]} ${quoted(woorden)}`;
}

export function netQuery({ alle }: Net): string {
  return alle.map(termQuery).join(' and ');
}

/** One of these organisations. @param index whose names: of creators of any kind, or of municipalities only */
function byOneOf(index: 'dcterms.creator' | 'gemeente', names: readonly string[]): string {
  const parts = names.map((name) => `${index} == ${quoted(name)}`);
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' or ')})`;
}

/**
 * All texts of an organisation that hold on a day.
 * @param joint a body of several municipalities: those are no `gemeente` to the service
 * @param date `YYYY-MM-DD`
 */
export function allInForce(names: readonly string[], joint: boolean, date: string): string {
  return `${byOneOf(joint ? 'dcterms.creator' : 'gemeente', names)} and overheidrg.datumGeldendOp=${date}`;
}

/** All versions of a work. @param work `CVDR123456` */
export function allOf(work: string): string {
  return `workid = ${work}`;
}

function within(query: string, condition: string): string {
  return `(${query}) and ${condition}`;
}

export function ofCreator(query: string, names: readonly string[]): string {
  return within(query, byOneOf('dcterms.creator', names));
}

/** Half-open period of the date of change. @param from `YYYY-MM-DD` */
export function changedBetween(query: string, from: string, to: string): string {
  return within(query, `dcterms.modified>=${from} and dcterms.modified<${to}`);
}
