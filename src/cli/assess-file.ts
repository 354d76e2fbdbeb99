/** Files to one outcome; what goes wrong is part of it. Never throws for what is in a file. */
import { createHash } from 'node:crypto';
import { assessDossier } from '../dossier/assess.js';
import type { DossierCircumstances, DossierSource } from '../dossier/model.js';
import { placeSources } from '../dossier/order.js';
import { notSmi, unread } from '../judging/assess.js';
import { ReadError } from '../reading/errors.js';
import { municipalityByName } from '../reading/metadata/municipality.js';
import { withoutText } from '../reading/read.js';
import type { Regulation, SourceKind } from '../regulation/model.js';
import type { RunResult } from '../results/schema.js';
import type { InputFile } from './inputs.js';
import { bytesOf, register, sourceFrom } from './read-source.js';

export interface Outcome {
  /** Name of the report: of the file, or of the dossier. */
  readonly file: InputFile;
  /** Of a file that could not be read: the outcome `fout`, without findings. */
  readonly result: RunResult;
  /** The texts in the order of `result.sources`; empty where nothing could be read. */
  readonly texts: readonly Regulation[];
  /** One line for each file that could not be read. */
  readonly errors: readonly string[];
}

/** A file of a dossier that was read, or what went wrong with it. */
export type ReadFile =
  | { readonly file: InputFile; readonly source: DossierSource }
  | { readonly file: InputFile; readonly outcome: Outcome };

function describe(error: unknown, file: InputFile): string {
  if (error instanceof ReadError) return error.describe(file.name);
  const detail = error instanceof Error ? error.message : String(error);
  return `${file.name}: er ging iets mis in het programma (${detail}). Meld dit bij de makers, met het bestand erbij.`;
}

/** @param given the kind that a person gave it; null to recognise it */
export async function readFileAsSource(
  file: InputFile,
  circumstances: DossierCircumstances,
  given: SourceKind | null = null,
): Promise<ReadFile> {
  return readAsSource(file, () => bytesOf(file), circumstances, given);
}

/**
 * @param load gives the bytes: of a file on disk, or of one that was sent
 * @param given the kind that a person gave it; null to recognise it
 */
export async function readAsSource(
  file: InputFile,
  load: () => Promise<Uint8Array>,
  circumstances: DossierCircumstances,
  given: SourceKind | null,
): Promise<ReadFile> {
  let bytes: Uint8Array = new Uint8Array();
  try {
    bytes = await load();
    return { file, source: await sourceFrom(bytes, file.name, circumstances.referenceDate, given) };
  } catch (thrown) {
    if (thrown instanceof ReadError && thrown.code === 'geen-regeling') {
      const regulation = withoutText(file.name, bytes);
      const explanation = `Geen SMI-regeling gevonden. ${thrown.message}. ${thrown.remedy}`;
      const result = notSmi(regulation, explanation, 'onbekend', circumstances);
      return { file, outcome: { file, result, texts: [regulation], errors: [] } };
    }
    const error = describe(thrown, file);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const result = unread({ file: file.name, sha256 }, error, circumstances);
    return { file, outcome: { file, result, texts: [], errors: [error] } };
  }
}

/** The municipality that a person named, over what the texts say. */
function named(result: RunResult, municipality: string | null): RunResult {
  if (municipality === null) return result;
  const value = municipalityByName(municipality, register());
  const inText = result.document.municipality?.value;
  // A text in the wrong folder would judge the wrong municipality: both are in the register, and they differ.
  const other = inText?.code != null && value.code !== null && inText.code !== value.code;
  return {
    ...result,
    warnings: other
      ? [
          ...result.warnings,
          `De tekst noemt de gemeente ${inText.name}, en is gelezen als tekst van ${value.name}. Kijk of hij op de goede plaats staat.`,
        ]
      : result.warnings,
    document: { ...result.document, municipality: { value: { ...value }, from: 'opgegeven' } },
  };
}

/**
 * Judges sources together, as those of one municipality.
 * @param municipality its name as a person gave it; null where nobody did
 */
export function assessTogether(
  file: InputFile,
  read: readonly ReadFile[],
  municipality: string | null,
  circumstances: DossierCircumstances,
): Outcome {
  const sources = read.flatMap((one) => ('source' in one ? [one.source] : []));
  const failed = read.flatMap((one) => ('outcome' in one ? [one.outcome] : []));
  const errors = failed.flatMap((outcome) => outcome.errors);
  if (sources.length === 0) {
    const [only] = failed;
    if (only === undefined) throw new Error('an empty dossier');
    return { ...only, file, result: named(only.result, municipality), errors };
  }
  try {
    const result = assessDossier(sources, circumstances);
    return {
      file,
      result: named(result, municipality),
      texts: placeSources(sources).map(({ source }) => source.regulation),
      errors,
    };
  } catch (thrown) {
    const error = describe(thrown, file);
    const [first] = sources;
    const result = unread(
      { file: file.name, sha256: first?.regulation.source.sha256 ?? '' },
      error,
      circumstances,
    );
    return { file, result, texts: [], errors: [...errors, error] };
  }
}

export async function assessFile(file: InputFile, circumstances: DossierCircumstances): Promise<Outcome> {
  const read = await readFileAsSource(file, circumstances);
  return 'outcome' in read ? read.outcome : assessTogether(file, [read], null, circumstances);
}
