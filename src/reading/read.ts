/** Bytes of one file to a Regulation: what format it is, its blocks, its tree, its metadata. */
import { createHash } from 'node:crypto';
import type { Regulation } from '../regulation/model.js';
import type { SourceBlocks } from './blocks.js';
import { decode } from './decode.js';
import { detectBinary, detectText, type Format } from './detect.js';
import { ReadError } from './errors.js';
import { completeMetadata } from './metadata/index.js';
import type { Register } from './metadata/register.js';
import { buildRegulation } from './structure/build.js';
import { restoreBreaks, UNBROKEN_WARNING } from './unbroken.js';

/** Larger files are no regulations; 50 MB of text is still read. */
const LARGEST_BYTES = 64 * 1024 * 1024;

/** One reader per text format, loaded when it is needed. */
const TEXT_READERS: Readonly<
  Record<Exclude<Format, 'pdf' | 'docx'>, () => Promise<(text: string) => SourceBlocks>>
> = {
  'cvdr-xml': async () => (await import('./cvdr-xml.js')).readCvdrXml,
  'op-xml': async () => (await import('./op-xml.js')).readOpXml,
  'stop-xml': async () => (await import('./stop-xml.js')).readStopXml,
  html: async () => (await import('./html/html.js')).readHtml,
  tekst: async () => (await import('./text.js')).readText,
};

/** UTF-16 units; the longest paragraph of a regulation is shorter. */
const LONGEST_LINE = 5000;
/** Share of the text that may stand in one line. */
const MOST_IN_ONE_LINE = 0.5;

function lostItsBreaks(text: string): boolean {
  const longest = text.split(/\r?\n|\r/).reduce((most, line) => Math.max(most, line.length), 0);
  return longest > LONGEST_LINE && longest > text.length * MOST_IN_ONE_LINE;
}

/**
 * A text that was copied without its line breaks has lost its articles. They are found again by their numbers; a text without
 * numbered articles is refused: its places, and one verdict in ten, would be wrong without a sign of it. (Measured on the examples:
 * where articles are found again, one verdict in twenty-five differs, and the report carries a warning.)
 * @throws ReadError
 */
function withBreaks(text: string): { text: string; warnings: readonly string[] } {
  if (!lostItsBreaks(text)) return { text, warnings: [] };
  const restored = restoreBreaks(text);
  if (restored !== null) return { text: restored, warnings: [UNBROKEN_WARNING] };
  throw new ReadError(
    'geen-tekst',
    'deze tekst heeft geen regeleinden, en daarmee geen artikelen en leden',
    'Toets het oorspronkelijke bestand (PDF, Word of XML), of kopieer de tekst opnieuw met de regeleinden erin.',
  );
}

async function blocksOf(bytes: Uint8Array): Promise<SourceBlocks> {
  const binary = detectBinary(bytes);
  if (binary === 'pdf') return (await import('./pdf/pdf.js')).readPdf(bytes);
  if (binary === 'zip') return (await import('./docx/docx.js')).readDocx(bytes);
  const { text, warnings } = decode(bytes);
  if (text.trim() === '')
    throw new ReadError('leeg', 'dit bestand is leeg', 'Controleer of u het goede bestand koos.');
  const format = detectText(text) as Exclude<Format, 'pdf' | 'docx'>;
  const whole = format === 'tekst' ? withBreaks(text) : { text, warnings: [] };
  const read = await TEXT_READERS[format]();
  const blocks = read(whole.text.replace(/^\ufeff/, ''));
  return { ...blocks, warnings: [...warnings, ...whole.warnings, ...blocks.warnings] };
}

/** Stands for a file that is no document: its name and hash, and no text. */
export function withoutText(file: string, bytes: Uint8Array): Regulation {
  const source = { file, sha256: createHash('sha256').update(bytes).digest('hex'), format: 'xml' };
  return buildRegulation(source, { format: 'xml', blocks: [], metadata: {}, warnings: [] });
}

/** @throws ReadError when the bytes cannot be read as a document */
export async function readDocument(bytes: Uint8Array, file: string, register: Register): Promise<Regulation> {
  if (bytes.length === 0)
    throw new ReadError('leeg', 'dit bestand is leeg', 'Controleer of u het goede bestand koos.');
  if (bytes.length > LARGEST_BYTES) {
    throw new ReadError(
      'te-groot',
      'dit bestand is groter dan 64 MB',
      'Een regeling is nooit zo groot. Kies het deel waarin de regeling staat.',
    );
  }
  const blocks = await blocksOf(bytes);
  if (blocks.blocks.every(({ text }) => text.trim() === '')) {
    throw new ReadError(
      'geen-tekst',
      'in dit bestand staat geen tekst',
      'Controleer of u het goede bestand koos.',
    );
  }
  const source = { file, sha256: createHash('sha256').update(bytes).digest('hex'), format: blocks.format };
  const regulation = buildRegulation(source, blocks);
  return { ...regulation, metadata: completeMetadata(regulation, register) };
}
