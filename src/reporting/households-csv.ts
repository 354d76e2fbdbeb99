/** One row per municipality, family and question, for Dutch Excel: semicolons, decimal comma, a byte order mark, CRLF. */
import type { RunResult } from '../results/schema.js';
import { harmless, quoted } from './csv-cell.js';

const HEADER = [
  'bestand',
  'gemeente',
  'gemeentecode',
  'titel',
  'status',
  'peildatum',
  'gezin',
  'gezin_naam',
  'vraag',
  'antwoord',
  'oorzaak',
  'controle',
  'laag',
  'hoog',
  'eenheid',
  'kort',
  'zin',
  'bron',
  'vindplaats',
  'citaat',
  'jaar_tabel',
] as const;

function cell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = typeof value === 'boolean' ? (value ? 'ja' : 'nee') : value.replace(/\r?\n/g, ' ');
  return quoted(harmless(text), ';');
}

export function renderHouseholdsCsv(results: readonly RunResult[]): string {
  const rows = results.flatMap(({ document, referenceDate, households, sources }) =>
    households.flatMap(({ id, name, table, answers }) =>
      answers.map(({ question, value, cause, short, sentence, uncertain, amount, evidence: [first] }) =>
        [
          document.file,
          document.municipality?.value.name ?? null,
          document.municipality?.value.code ?? null,
          document.title?.value ?? null,
          document.status,
          referenceDate,
          id,
          name,
          question,
          value,
          cause,
          uncertain,
          amount?.low ?? null,
          amount?.high ?? null,
          amount?.unit ?? null,
          short,
          sentence,
          first === undefined ? null : (sources[first.source]?.file ?? document.file),
          first?.place ?? null,
          first?.quote ?? null,
          table.year,
        ].map(cell),
      ),
    ),
  );
  return `\ufeff${[HEADER as readonly string[], ...rows].map((row) => row.join(';')).join('\r\n')}\r\n`;
}
