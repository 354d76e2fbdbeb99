/** What the harvest asked and found for a municipality, as the pages show it. */
import type { RunResult } from '../../results/schema.js';
import type { Decision } from '../../results/trail.js';
import { formatDate, type Words } from './words.js';

export interface SearchView {
  readonly date: string;
  readonly complete: boolean;
  readonly questions: readonly { name: string; query: string; hits: number; remarks: readonly string[] }[];
  readonly found: readonly {
    id: string;
    title: string;
    organisation: string;
    decision: string;
    reason: string;
    link: string | null;
    kept: boolean;
  }[];
  /** Announced in the Gemeenteblad, and not in the database of regulations yet. */
  readonly announced: readonly {
    id: string;
    title: string;
    organisation: string;
    date: string | null;
    page: string;
    reason: string;
  }[];
}

const KEPT: ReadonlySet<Decision> = new Set(['bewaard', 'toekomstig']);

/** The public page of an expression of the national site; null for another kind of id. */
function pageOf(id: string): string | null {
  const match = /^CVDR(\d+)_(\d+)$/.exec(id);
  return match === null ? null : `https://lokaleregelgeving.overheid.nl/CVDR${match[1]}/${match[2]}`;
}

export function searchView({ search }: Pick<RunResult, 'search'>, words: Words): SearchView | null {
  if (search === null) return null;
  return {
    date: formatDate(search.peildatum),
    complete: search.volledig,
    questions: search.vragen.map(({ naam, vraag, treffers, opmerkingen }) => ({
      name: naam.replaceAll('-', ' '),
      query: vraag,
      hits: treffers,
      remarks: opmerkingen,
    })),
    found: search.gevonden.map(({ id, titel, organisatie, besluit, reden }) => ({
      id,
      title: titel,
      organisation: organisatie,
      decision: words.besluiten[besluit] ?? besluit,
      reason: reden.replace(/\d{4}-\d{2}-\d{2}/g, formatDate),
      link: pageOf(id),
      kept: KEPT.has(besluit),
    })),
    announced: search.bekendgemaakt.map(({ id, titel, organisatie, datum, pagina, reden }) => ({
      id,
      title: titel,
      organisation: organisatie,
      date: datum === null ? null : formatDate(datum),
      page: pagina,
      reason: reden,
    })),
  };
}
