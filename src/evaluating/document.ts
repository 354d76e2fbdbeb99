/** One labelled document with what the program made of it. */
import type { RunResult } from '../results/schema.js';
import type { LabelFile } from './labels.js';

/** The text as it was read, and its places in the short form of the codebook ("art 4 lid 2"). */
export interface SourceText {
  readonly text: string;
  /** @param offset UTF-16 offset in `text` */
  readonly placeAt: (offset: number) => string;
  /** The words at a place; null where the text has no such place. */
  readonly wordsAt: (place: string) => string | null;
}

export interface Document {
  /** Name for people, unique in a measurement. */
  readonly name: string;
  /** The text it is a copy of: one text in several formats shares its labels, and counts as one in the intervals. */
  readonly text: string;
  readonly labels: LabelFile;
  /** An outcome that is not `getoetst` has no findings. */
  readonly result: RunResult;
  /** Null where the file could not be read. */
  readonly source: SourceText | null;
}

export function groupByText<T extends { readonly text: string }>(items: readonly T[]): readonly T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.text) ?? [];
    group.push(item);
    groups.set(item.text, group);
  }
  return [...groups.values()];
}
