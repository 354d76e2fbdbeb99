/** The second reader with the weights that come with the program. */
import { readerFrom, type SecondReader } from './model.js';
import { WEIGHTS } from './weights.js';

let reader: SecondReader | null = null;

/** Read once, when the first text is judged. */
export function secondReader(): SecondReader {
  reader ??= readerFrom(WEIGHTS);
  return reader;
}
