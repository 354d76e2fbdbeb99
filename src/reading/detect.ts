/** What format bytes have, judged from the bytes and never from the name of the file. */
import { ReadError } from './errors.js';

export type Format = 'cvdr-xml' | 'op-xml' | 'stop-xml' | 'html' | 'pdf' | 'docx' | 'tekst';

const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['gzip', [0x1f, 0x8b]],
];

const SAVE_AS = 'Sla het op als PDF of DOCX, of plak de tekst in een tekstbestand.';

function signatureOf(bytes: Uint8Array): string | null {
  // A PDF may have some bytes before its mark.
  const head = new TextDecoder('latin1').decode(bytes.slice(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  return SIGNATURES.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0] ?? null;
}

/** Name of the root element without prefix; null when the text is no XML. */
function rootName(text: string): string | null {
  const match =
    /^\s*(?:<\?xml[^>]*\?>)?(?:\s|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\])?\s*>|<\?[\s\S]*?\?>)*<([A-Za-z_][\w.:-]*)/i.exec(
      text,
    );
  return match?.[1] === undefined ? null : match[1].slice(match[1].indexOf(':') + 1);
}

/** XML files of the same services that are no text. */
const NO_TEXT: Readonly<Record<string, string>> = {
  searchRetrieveResponse: 'een antwoord van de zoekdienst',
  explainResponse: 'een antwoord van de zoekdienst',
  diagnostics: 'een foutmelding van de zoekdienst',
  metadata_gegevens: 'een bestand met alleen gegevens over een publicatie',
  'owms-metadata': 'een bestand met alleen gegevens over een publicatie',
  gzd: 'een zoekresultaat',
  record: 'een zoekresultaat',
};

const STOP: ReadonlySet<string> = new Set([
  'Consolidaties',
  'AanleveringBesluit',
  'officielePublicatie',
  'OfficielePublicatie',
  'BesluitVersie',
  'RegelingVersie',
  'Gemeenteblad',
  'Publicatie',
  'AanleveringKennisgeving',
]);

/** @param bytes at least the first kilobytes of the file @throws ReadError for what is no text document */
export function detectBinary(bytes: Uint8Array): 'pdf' | 'zip' | null {
  const signature = signatureOf(bytes);
  switch (signature) {
    case 'pdf':
    case 'zip':
      return signature;
    case 'ole':
      throw new ReadError(
        'niet-ondersteund',
        'dit is een oud Word-bestand (.doc)',
        'Open het in Word en sla het op als DOCX.',
      );
    case 'rtf':
      throw new ReadError('niet-ondersteund', 'dit is een RTF-bestand', SAVE_AS);
    case 'gzip':
      throw new ReadError('niet-ondersteund', 'dit is een ingepakt bestand', 'Pak het eerst uit.');
    case null:
      return null;
    default:
      throw new ReadError(
        'niet-ondersteund',
        `dit is een afbeelding (${signature})`,
        'Lees de tekst eerst uit met OCR.',
      );
  }
}

/** @throws ReadError for XML that is no regulation or publication */
export function detectText(text: string): Format {
  const start = text.slice(0, 4096).trimStart();
  const looksLikeXml = start.startsWith('<?xml') || /^<(?:!--|[A-Za-z])/.test(start);
  if (!looksLikeXml && !/^<!doctype/i.test(start)) return 'tekst';
  if (/^<!doctype html/i.test(start) || /<html[\s>]/i.test(start)) return 'html';
  const root = rootName(text.slice(0, 200_000));
  if (root === null) return start.startsWith('<?xml') ? 'op-xml' : 'html';
  if (root === 'cvdr') return 'cvdr-xml';
  if (root === 'officiele-publicatie') return 'op-xml';
  if (STOP.has(root)) return 'stop-xml';
  const known = NO_TEXT[root];
  if (known !== undefined)
    throw new ReadError('geen-regeling', `Dit is ${known}`, 'Haal de tekst van de regeling zelf op.');
  if (start.startsWith('<?xml') && !/^(?:div|p|body|main|article|section|h1|table|ul|ol)$/i.test(root)) {
    throw new ReadError(
      'onbekend-formaat',
      `dit is XML met het hoofdelement "${root}"; dat formaat is niet bekend`,
      'Gebruik de XML van CVDR of van officielebekendmakingen.nl, of een ander formaat.',
    );
  }
  return 'html';
}
