/** One file to one outcome: a result, or what went wrong. Never throws for what is in the file. */
import { readFile } from 'node:fs/promises';
import { assess, type Circumstances, notSmi } from '../judging/assess.js';
import { ReadError } from '../reading/errors.js';
import { loadRegister, type Register, statusOn } from '../reading/metadata/index.js';
import { readDocument, withoutText } from '../reading/read.js';
import { subjectOf } from '../reading/subject/index.js';
import type { Regulation } from '../regulation/model.js';
import type { RunResult } from '../results/schema.js';
import type { InputFile } from './inputs.js';
import { REGISTER_FOLDER } from './root.js';

export type Outcome =
  | {
      readonly file: InputFile;
      readonly result: RunResult;
      readonly regulation: Regulation;
      readonly error: null;
    }
  | { readonly file: InputFile; readonly result: null; readonly regulation: null; readonly error: string };

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

export async function assessFile(file: InputFile, circumstances: Circumstances): Promise<Outcome> {
  let bytes: Uint8Array | null = null;
  try {
    bytes = await bytesOf(file);
    const regulation = await readDocument(bytes, file.name, register());
    return { file, result: resultFor(regulation, circumstances), regulation, error: null };
  } catch (error) {
    if (error instanceof ReadError && error.code === 'geen-regeling') {
      const regulation = withoutText(file.name, bytes ?? new Uint8Array());
      const explanation = `Geen SMI-regeling gevonden. ${error.message}. ${error.remedy}`;
      return {
        file,
        result: notSmi(regulation, explanation, 'onbekend', circumstances),
        regulation,
        error: null,
      };
    }
    if (error instanceof ReadError)
      return { file, result: null, regulation: null, error: error.describe(file.name) };
    const detail = error instanceof Error ? error.message : String(error);
    return {
      file,
      result: null,
      regulation: null,
      error: `${file.name}: er ging iets mis in het programma (${detail}). Meld dit bij de makers, met het bestand erbij.`,
    };
  }
}
