/** One file to one source of a dossier. */
import { readFile } from 'node:fs/promises';
import { foldKeeping } from '../clauses/context/statements.js';
import type { DossierSource } from '../dossier/model.js';
import { lastChanged } from '../dossier/outdated.js';
import { ReadError } from '../reading/errors.js';
import { loadRegister, type Register, statusOn } from '../reading/metadata/index.js';
import { readSource, type SourceText } from '../reading/page/read-source.js';
import type { SourceKind } from '../regulation/model.js';
import type { InputFile } from './inputs.js';
import { REGISTER_FOLDER } from './root.js';

let loaded: Register | null = null;

export function register(): Register {
  loaded ??= loadRegister(REGISTER_FOLDER);
  return loaded;
}

export async function bytesOf(file: InputFile): Promise<Uint8Array> {
  try {
    return await readFile(file.path);
  } catch (cause) {
    throw new ReadError(
      'niet-leesbaar',
      'dit bestand kan niet worden geopend',
      'Controleer of het bestaat en of u het mag lezen.',
      null,
      { cause },
    );
  }
}

/** @param referenceDate `YYYY-MM-DD` */
function toSource(read: SourceText, referenceDate: string, given: SourceKind | null): DossierSource {
  const { kind, why, regulation, subject, aboutSmi } = read;
  const isPage = kind === 'webpagina' || kind === 'formulier';
  const { dates } = regulation.metadata;
  return {
    kind,
    why,
    regulation,
    subject: subject.kind === 'smi' && kind === 'regeling' ? subject : null,
    saidRules: given === 'regeling',
    seems: subject.kind === 'smi' ? null : `Dit lijkt ${subject.seems}. ${subject.why}`,
    aboutSmi,
    status: isPage ? 'onbekend' : statusOn(regulation.metadata, referenceDate),
    date: isPage
      ? lastChanged(foldKeeping(regulation.text))
      : ((dates.inForce ?? dates.adopted ?? dates.published)?.value ?? null),
  };
}

/**
 * @param given the kind that a person gave it; null to recognise it
 * @throws ReadError when the bytes cannot be read as a document
 */
export async function sourceFrom(
  bytes: Uint8Array,
  name: string,
  referenceDate: string,
  given: SourceKind | null = null,
): Promise<DossierSource> {
  return toSource(await readSource(bytes, name, register(), given), referenceDate, given);
}
