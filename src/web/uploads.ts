/** What a form sends: files, pasted text, municipality and date; checked before any work starts. */
import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { SourceKind } from '../regulation/model.js';
import type { Limits } from './settings.js';
import type { SentFile } from './work/messages.js';

/** Something in what was sent is wrong: what, and what to do. */
export class SendError extends Error {
  override readonly name = 'SendError';
  constructor(
    message: string,
    readonly statusCode: 400 | 413 = 400,
  ) {
    super(message);
  }
}

export interface Sent {
  /** Files by the name of their field. */
  readonly files: ReadonlyMap<string, readonly SentFile[]>;
  readonly fields: ReadonlyMap<string, string>;
}

const MEGABYTE = 1024 * 1024;
const LONGEST_NAME = 120;
/** A text in parts has two fields for each article. */
const MOST_FIELDS = 2000;

/** The last part of a name, without signs that mean something to a file system or a page. */
export function safeName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '')
    .trim()
    .replace(/^\.+/, '');
  return plain === '' ? 'bestand' : plain.slice(-LONGEST_NAME);
}

async function bytesOf(part: MultipartFile, limits: Limits): Promise<Uint8Array> {
  try {
    return new Uint8Array(await part.toBuffer());
  } catch (cause) {
    if (part.file.truncated || (cause as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE')
      throw new SendError(
        `${safeName(part.filename ?? '')} is groter dan ${limits.bestandMegabytes} MB. Een regeling is nooit zo groot: stuur het deel waarin zij staat.`,
        413,
      );
    throw cause;
  }
}

/** @throws SendError */
export async function receive(request: FastifyRequest, limits: Limits): Promise<Sent> {
  if (!request.isMultipart())
    throw new SendError('Dit verzoek bevat geen formulier. Gebruik het formulier op de beginpagina.');
  const files = new Map<string, SentFile[]>();
  const fields = new Map<string, string>();
  let total = 0;
  const parts = request.parts({
    limits: {
      fileSize: limits.bestandMegabytes * MEGABYTE,
      files: limits.bestanden,
      fields: MOST_FIELDS,
      fieldSize: limits.tekstTekens * 4,
      parts: limits.bestanden + MOST_FIELDS,
    },
  });
  try {
    for await (const part of parts) {
      if (part.type === 'field') {
        fields.set(part.fieldname, String((part as MultipartValue).value ?? ''));
        continue;
      }
      const bytes = await bytesOf(part, limits);
      // A browser sends a field without a choice as an empty file without a name.
      const name = part.filename ?? '';
      if (name === '' && bytes.length === 0) continue;
      total += bytes.length;
      if (total > limits.totaalMegabytes * MEGABYTE)
        throw new SendError(
          `Samen zijn de bestanden groter dan ${limits.totaalMegabytes} MB. Stuur er minder tegelijk.`,
          413,
        );
      const list = files.get(part.fieldname) ?? [];
      list.push({ name: safeName(name), bytes, kind: null });
      files.set(part.fieldname, list);
    }
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (code === 'FST_FILES_LIMIT' || code === 'FST_PARTS_LIMIT')
      throw new SendError(`Stuur ten hoogste ${limits.bestanden} bestanden tegelijk.`, 413);
    if (code === 'FST_FIELDS_LIMIT') throw new SendError('Dit formulier heeft te veel velden.', 413);
    throw error;
  }
  return { files, fields };
}

const KINDS: ReadonlySet<string> = new Set(['regeling', 'webpagina', 'formulier', 'anders']);

/** The kind that a user gave, by the code in the form; empty means: recognise it. @throws SendError */
export function kindOf(text: string | undefined): SourceKind | null {
  if (text === undefined || text === '') return null;
  if (!KINDS.has(text)) throw new SendError(`Het soort stuk "${text.slice(0, 30)}" bestaat niet.`);
  return text as SourceKind;
}

/** Pasted text as a file. @returns null where nothing was pasted. @throws SendError when it is too long */
export function pasted(text: string | undefined, name: string, limits: Limits): SentFile | null {
  if (text === undefined || text.trim() === '') return null;
  if (text.length > limits.tekstTekens)
    throw new SendError(
      'De geplakte tekst is te lang. Stuur haar als bestand, of alleen het deel waarin de regeling staat.',
      413,
    );
  return { name, bytes: new TextEncoder().encode(text), kind: null };
}

/** `YYYY-MM-DD`; today where nothing was filled in. @throws SendError */
export function dateOf(text: string | undefined, today: string): string {
  if (text === undefined || text.trim() === '') return today;
  const given = text.trim();
  const dutch = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(given);
  const iso =
    dutch === null
      ? given
      : `${dutch[3]}-${(dutch[2] ?? '').padStart(2, '0')}-${(dutch[1] ?? '').padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(iso) ||
    Number.isNaN(date.getTime()) ||
    date.toISOString().slice(0, 10) !== iso
  )
    throw new SendError(
      `"${given.slice(0, 30)}" is geen datum. Schrijf de peildatum als dag-maand-jaar, bijvoorbeeld 1-1-2027.`,
    );
  return iso;
}
