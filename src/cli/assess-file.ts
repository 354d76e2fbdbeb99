/** One file to one outcome; what goes wrong is part of it. Never throws for what is in the file. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { assess, type Circumstances, notSmi, unread } from '../judging/assess.js';
import { ReadError } from '../reading/errors.js';
import { loadRegister, type Register, statusOn } from '../reading/metadata/index.js';
import { readDocument, withoutText } from '../reading/read.js';
import { subjectOf } from '../reading/subject/index.js';
import type { Regulation } from '../regulation/model.js';
import type { RunResult } from '../results/schema.js';
import type { InputFile } from './inputs.js';
import { REGISTER_FOLDER } from './root.js';

export interface Outcome {
  readonly file: InputFile;
  /** Of a file that could not be read: the outcome `fout`, without findings. */
  readonly result: RunResult;
  /** Null where the file could not be read. */
  readonly regulation: Regulation | null;
  /** One line for the terminal; null where all went well. */
  readonly error: string | null;
}

async function bytesOf(file: InputFile): Promise<Uint8Array> {
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

let loaded: Register | null = null;

function register(): Register {
  loaded ??= loadRegister(REGISTER_FOLDER);
  return loaded;
}

/** Judges a regulation that was read, or says what it is instead. */
export function resultFor(regulation: Regulation, circumstances: Circumstances): RunResult {
  const status = statusOn(regulation.metadata, circumstances.referenceDate);
  const subject = subjectOf(regulation);
  if (subject.kind === 'smi') return assess(regulation, subject, status, circumstances);
  return notSmi(
    regulation,
    `Geen SMI-regeling gevonden. Dit lijkt ${subject.seems}. ${subject.why}`,
    status,
    circumstances,
  );
}

function describe(error: unknown, file: InputFile): string {
  if (error instanceof ReadError) return error.describe(file.name);
  const detail = error instanceof Error ? error.message : String(error);
  return `${file.name}: er ging iets mis in het programma (${detail}). Meld dit bij de makers, met het bestand erbij.`;
}

export async function assessFile(file: InputFile, circumstances: Circumstances): Promise<Outcome> {
  let bytes: Uint8Array = new Uint8Array();
  try {
    bytes = await bytesOf(file);
    const regulation = await readDocument(bytes, file.name, register());
    return { file, result: resultFor(regulation, circumstances), regulation, error: null };
  } catch (thrown) {
    if (thrown instanceof ReadError && thrown.code === 'geen-regeling') {
      const regulation = withoutText(file.name, bytes);
      const explanation = `Geen SMI-regeling gevonden. ${thrown.message}. ${thrown.remedy}`;
      const result = notSmi(regulation, explanation, 'onbekend', circumstances);
      return { file, result, regulation, error: null };
    }
    const error = describe(thrown, file);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const result = unread({ file: file.name, sha256 }, error, circumstances);
    return { file, result, regulation: null, error };
  }
}
