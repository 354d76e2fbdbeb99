/** One row per finding, for Dutch Excel: semicolons, decimal comma, a byte order mark, CRLF. */
import type { RunResult } from '../results/schema.js';
import { harmless, quoted } from './csv-cell.js';

const HEADER = [
  'bestand',
  'gemeente',
  'gemeentecode',
  'titel',
  'status',
  'peildatum',
  'norm',
  'punt',
  'onderwerp',
  'oordeel',
  'grond',
  'oorzaak',
  'controle',
  'controle_waarnaar',
  'telt_mee',
  'bron',
  'bron_soort',
  'vindplaats',
  'bladzijde',
  'citaat',
  'reden',
  'advies',
] as const;

function cell(value: string | number | boolean | null): string {
  if (value === null) return '';
  const text = typeof value === 'boolean' ? (value ? 'ja' : 'nee') : String(value).replace(/\r?\n/g, ' ');
  return quoted(harmless(text), ';');
}

export function renderCsv(results: readonly RunResult[]): string {
  const rows = results.flatMap((result) =>
    result.findings.map((finding) => {
      const [first] = finding.evidence;
      return [
        result.document.file,
        result.document.municipality?.value.name ?? null,
        result.document.municipality?.value.code ?? null,
        result.document.title?.value ?? null,
        result.document.status,
        result.referenceDate,
        result.norm.edition,
        finding.point,
        finding.title,
        finding.verdict,
        finding.ground,
        finding.cause,
        finding.needsReview,
        finding.review.join(' '),
        finding.counts,
        first === undefined ? null : (result.sources[first.source]?.file ?? result.document.file),
        first === undefined ? null : (result.sources[first.source]?.kind ?? 'regeling'),
        first?.place ?? null,
        first?.page ?? null,
        first?.quote ?? null,
        finding.reason,
        finding.advice,
      ].map(cell);
    }),
  );
  return `\ufeff${[HEADER as readonly string[], ...rows].map((row) => row.join(';')).join('\r\n')}\r\n`;
}
