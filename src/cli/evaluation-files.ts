/** Which labelled texts a measurement is about: texts and label files found beside each other in folders. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { ZodError, z } from 'zod';
import type { LabelledText } from '../evaluating/annotators.js';
import { LABEL_ENDING, type LabelFile, parseLabels } from '../evaluating/labels.js';
import { type Earlier, earlierSchema } from '../evaluating/moves.js';
import { ReadError } from '../reading/errors.js';
import { UsageError } from './exit-codes.js';
import { type InputFile, inputsOf } from './inputs.js';

export interface Labelled {
  readonly file: InputFile;
  readonly labels: LabelFile;
  /** Path of the label file: copies of one text in several formats share it. */
  readonly labelPath: string;
}

export interface LabelledFolder {
  readonly texts: readonly Labelled[];
  /** Files without labels, and labels without a file: named, so that a typing error does not go unseen. */
  readonly unlabelled: readonly string[];
  readonly withoutText: readonly string[];
  /** Folders and files that cannot be opened, each with what to do. */
  readonly problems: readonly string[];
}

function detailOf(error: unknown): string {
  if (error instanceof ZodError) return z.prettifyError(error);
  return error instanceof Error ? error.message : String(error);
}

function readLabels(path: string): LabelFile {
  try {
    return parseLabels(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`het labelbestand "${path}" klopt niet: ${detailOf(error)}`);
  }
}

/** Paths of the label files below a folder, relative to it, in order. @throws UsageError */
function labelPathsIn(folder: string): readonly string[] {
  try {
    if (!statSync(folder).isDirectory()) throw new UsageError(`"${folder}" is een bestand. Noem een map.`);
    return readdirSync(folder, { recursive: true })
      .map(String)
      .filter((path) => path.endsWith(LABEL_ENDING))
      .sort();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `de map "${folder}" bestaat niet of kan niet worden geopend. Controleer de naam en de plaats.`,
    );
  }
}

/** `regels.pdf` and `regels.cvdr.xml` both look for `regels.labels.json`, the second for `regels.cvdr.` first. */
function labelPathFor(file: string, known: ReadonlySet<string>): string | null {
  for (let stem = file; /\.[^./\\]+$/.test(stem); ) {
    stem = stem.replace(/\.[^./\\]+$/, '');
    if (known.has(`${stem}${LABEL_ENDING}`)) return `${stem}${LABEL_ENDING}`;
  }
  return null;
}

/** What stands before the names of a folder, so that two folders with the same names stay apart. */
function prefixOf(folder: string, folders: readonly string[]): string {
  if (folders.length === 1) return '';
  const same = folders.filter((other) => basename(resolve(other)) === basename(resolve(folder)));
  return same.length > 1 ? folder : basename(resolve(folder));
}

function labelledIn(folder: string, prefix: string): LabelledFolder {
  const labelPaths = labelPathsIn(folder).map((path) => join(folder, path));
  if (labelPaths.length === 0)
    throw new UsageError(
      `in de map "${folder}" staat geen labelbestand (<naam>${LABEL_ENDING}). Zet er bij elke tekst een, of kies een andere map.`,
    );
  const known = new Set(labelPaths);
  let found: ReturnType<typeof inputsOf>;
  try {
    found = inputsOf(folder);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    throw new UsageError(error.describe(folder));
  }
  const texts: Labelled[] = [];
  const unlabelled: string[] = [];
  for (const { path, name } of found.files) {
    const labelPath = labelPathFor(path, known);
    if (labelPath === null) unlabelled.push(join(prefix, name));
    else texts.push({ file: { path, name: join(prefix, name) }, labels: readLabels(labelPath), labelPath });
  }
  const used = new Set(texts.map(({ labelPath }) => labelPath));
  return {
    texts,
    unlabelled,
    withoutText: labelPaths.filter((path) => !used.has(path)),
    problems: found.problems,
  };
}

/** @throws UsageError for a folder that is not there, holds no labels, or holds a label file with a fault */
export function labelledFiles(folders: readonly string[]): LabelledFolder {
  const own = [...new Set(folders)];
  const parts = own.map((folder) => labelledIn(folder, prefixOf(folder, own)));
  const texts = parts.flatMap((part) => part.texts);
  if (texts.length === 0)
    throw new UsageError(
      `in ${own.map((folder) => `"${folder}"`).join(' en ')} staan wel labels, maar niet de teksten ernaast.`,
    );
  return {
    texts,
    unlabelled: parts.flatMap((part) => part.unlabelled),
    withoutText: parts.flatMap((part) => part.withoutText),
    problems: parts.flatMap((part) => part.problems),
  };
}

/** The label files of one labeller, by name relative to the folder. @throws UsageError */
export function labelsOf(folder: string): readonly LabelledText[] {
  const paths = labelPathsIn(folder);
  if (paths.length === 0)
    throw new UsageError(`in de map "${folder}" staat geen labelbestand (<naam>${LABEL_ENDING}).`);
  return paths.map((path) => ({
    name: path.slice(0, -LABEL_ENDING.length),
    labels: readLabels(join(folder, path)),
  }));
}

/** @throws UsageError when the file is not an earlier measurement */
export function earlierMeasurement(path: string): Earlier {
  let json: string;
  try {
    json = readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`de eerdere meting "${path}" bestaat niet of kan niet worden gelezen.`);
  }
  try {
    return earlierSchema.parse(JSON.parse(json));
  } catch (error) {
    throw new UsageError(
      `"${path}" is geen meting van deze versie: ${detailOf(error)}. Geef een bestand dat met basislijn evalueer --json is gemaakt.`,
    );
  }
}
