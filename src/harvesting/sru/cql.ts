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

/** All texts of a municipality that hold on a day. @param date `YYYY-MM-DD` */
export function allInForce(creator: string, date: string): string {
  return `gemeente == ${quoted(creator)} and overheidrg.datumGeldendOp=${date}`;
}

function within(query: string, condition: string): string {
  return `(${query}) and ${condition}`;
}

export function ofMunicipality(query: string, creator: string): string {
  return within(query, `dcterms.creator == ${quoted(creator)}`);
}

/** Half-open period of the date of change. @param from `YYYY-MM-DD` */
export function changedBetween(query: string, from: string, to: string): string {
  return within(query, `dcterms.modified>=${from} and dcterms.modified<${to}`);
}
