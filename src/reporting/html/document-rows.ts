/** Where the text comes from, as rows that people read; each with where in the file it was found. */
import type { RunResult } from '../../results/schema.js';
import { formatDate, type Words } from './words.js';

export interface DocumentRow {
  readonly name: string;
  readonly value: string;
  readonly from: string | null;
}

/** Link to the official publication, from the identification; nothing is guessed. */
export function officialLink({ document }: RunResult): string | null {
  const cvdr = /^(?:CVDR)?(\d+)_(\d+)$/.exec(document.cvdr?.value ?? '');
  if (cvdr !== null) return `https://lokaleregelgeving.overheid.nl/CVDR${cvdr[1]}/${cvdr[2]}`;
  const publication = document.publication?.value ?? '';
  return /^(gmb|bgr|prb|wsb|stcrt)-\d{4}-\d+$/.test(publication)
    ? `https://zoek.officielebekendmakingen.nl/${publication}.html`
    : null;
}

function municipalityRow({ document }: RunResult): readonly DocumentRow[] {
  if (document.municipality === null) return [];
  const { value, from } = document.municipality;
  const old =
    value.nameInText !== null && value.nameInText !== value.name ? ` (in de tekst: ${value.nameInText})` : '';
  const code = value.code === null ? '' : ` (${value.code})`;
  return [{ name: 'Gemeente', value: `${value.name}${code}${old}`, from }];
}

export function documentRows(result: RunResult, words: Words): readonly DocumentRow[] {
  const { document } = result;
  const row = (
    name: string,
    sourced: { readonly value: string; readonly from: string } | null,
    format = (value: string) => value,
  ): readonly DocumentRow[] =>
    sourced === null ? [] : [{ name, value: format(sourced.value), from: sourced.from }];
  const otherTitle = document.citationTitle?.value !== document.title?.value;
  return [
    ...row('Titel', document.title),
    ...(otherTitle ? row('Citeertitel', document.citationTitle) : []),
    ...municipalityRow(result),
    ...row('Soort regeling', document.instrument, (code) => words.instrumenten[code] ?? code),
    ...row('Vastgesteld door', document.organ),
    ...row('Vastgesteld op', document.dates.adopted, formatDate),
    ...row('Gepubliceerd op', document.dates.published, formatDate),
    ...row('In werking op', document.dates.inForce, formatDate),
    ...row('Werkt terug tot', document.dates.retroactiveTo, formatDate),
    ...row('Vervallen op', document.dates.outOfForce, formatDate),
    ...row('Nummer in CVDR', document.cvdr),
    ...row('Publicatie', document.publication),
  ];
}

/** One line under the title: kind, organ, date of entry into force. Only what the text says. */
export function documentLine({ document }: RunResult, words: Words): string {
  const { instrument, dates } = document;
  const kind = instrument === null ? null : (words.instrumenten[instrument.value] ?? instrument.value);
  return [
    kind === null ? null : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    dates.adopted === null ? null : `vastgesteld op ${formatDate(dates.adopted.value)}`,
    dates.inForce === null ? null : `in werking op ${formatDate(dates.inForce.value)}`,
    dates.outOfForce === null ? null : `vervallen op ${formatDate(dates.outOfForce.value)}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
