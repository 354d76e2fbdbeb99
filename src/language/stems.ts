/** Stems of Dutch words, by Porter's algorithm for Dutch. The single file of the package: its root loads a database. */
import porter from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';

/** "indicatieperioden" and "indicatieperiode" have one stem; each word of a term by itself, joined with spaces. */
export function stemsOf(term: string): string {
  return term
    .split(/\s+/)
    .map((word) => porter.stem(word))
    .join(' ');
}
