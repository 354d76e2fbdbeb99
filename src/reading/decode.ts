/** Bytes to characters: UTF-8, UTF-16 with a mark, or the old Western encodings; what was assumed is told. */
import { ReadError } from './errors.js';

export interface Decoded {
  readonly text: string;
  readonly warnings: readonly string[];
}

function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.slice(0, 2048));
  const name =
    /<\?xml[^>]*encoding=["']([\w-]+)["']/i.exec(head)?.[1] ??
    /<meta[^>]*charset=["']?([\w-]+)/i.exec(head)?.[1];
  return name?.toLowerCase() ?? null;
}

/** Share of control characters above which bytes are not text. */
const JUNK = 0.02;

/** @throws ReadError for bytes that are not text */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), warnings: [] };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), warnings: [] };
  const sample = bytes.slice(0, 65_536);
  let control = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control += 1;
  if (control > sample.length * JUNK) {
    throw new ReadError(
      'onbekend-formaat',
      'dit bestand bevat geen leesbare tekst',
      'Gebruik XML, HTML, PDF, DOCX of gewone tekst.',
    );
  }
  const name = declared(bytes);
  if (name !== null && /^(?:iso-8859-1|iso-8859-15|latin1|windows-1252|us-ascii)$/.test(name)) {
    return { text: new TextDecoder('windows-1252').decode(bytes), warnings: [] };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warnings: [] };
  } catch {
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      warnings: [
        'De tekens in dit bestand zijn geen geldig UTF-8; het is gelezen als windows-1252. Controleer letters met accenten.',
      ],
    };
  }
}
