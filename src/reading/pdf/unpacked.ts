/**
 * How large a PDF becomes when it is unpacked. A small file can hold gigabytes of blanks; the library would unpack them all in
 * memory. Counted piece by piece before that, and kept nowhere.
 */
import { Inflate } from 'fflate';
import { ReadError } from '../errors.js';

const MEGABYTE = 1024 * 1024;
/** The words of the longest page take less than one; pictures of a scan take tens. */
const MOST_IN_ONE = 160 * MEGABYTE;
const MOST_TOGETHER = 1024 * MEGABYTE;
/** Of what is packed: unpacked at most a thousand times as much, so that one step stays small. */
const STEP = 8192;
/** Streams packed in packed streams. */
const DEEPEST = 3;

/** The two bytes before packed data (RFC 1950), by which the library knows it too. */
function isPacked(first: number | undefined, second: number | undefined): boolean {
  return (
    first !== undefined && second !== undefined && (first & 15) === 8 && (first * 256 + second) % 31 === 0
  );
}

class TooLarge extends Error {}

function inSteps(packed: Uint8Array, push: (piece: Uint8Array) => void): void {
  for (let at = 0; at < packed.length; at += STEP) push(packed.subarray(at, at + STEP));
}

/** Unpacks and counts; what comes out packed again goes one deeper. */
function counter(add: (size: number) => void, depth: number): (piece: Uint8Array) => void {
  let deeper: ((piece: Uint8Array) => void) | null = null;
  let begun = false;
  const inflate = new Inflate((piece) => {
    add(piece.length);
    if (!begun && piece.length > 1) {
      begun = true;
      if (depth < DEEPEST && isPacked(piece[0], piece[1])) deeper = counter(add, depth + 1);
    }
    if (deeper !== null) inSteps(piece, deeper);
  });
  let skipped = false;
  return (piece) => {
    inflate.push(skipped ? piece : piece.subarray(2));
    skipped = true;
  };
}

/** @returns the unpacked size of one stream. @throws TooLarge */
function sizeOf(packed: Uint8Array): number {
  let size = 0;
  const push = counter((more) => {
    size += more;
    if (size > MOST_IN_ONE) throw new TooLarge();
  }, 1);
  try {
    inSteps(packed, push);
  } catch (error) {
    if (error instanceof TooLarge) throw error;
    // What is damaged from here on, the library does not unpack either.
  }
  return size;
}

/** @throws ReadError for a file that becomes unreasonably large */
export function checkUnpacked(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let together = 0;
  try {
    for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
      let start = at + 6;
      if (file[start] === 13) start += 1;
      if (file[start] === 10) start += 1;
      if (!isPacked(file[start], file[start + 1])) continue;
      const end = file.indexOf('endstream', start);
      together += sizeOf(file.subarray(start, end < 0 ? file.length : end));
      if (together > MOST_TOGETHER) throw new TooLarge();
    }
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    throw new ReadError(
      'onveilig',
      'dit bestand wordt uitgepakt onredelijk groot',
      'Sla het document opnieuw op als PDF met tekst, of kopieer de tekst naar een nieuw bestand.',
    );
  }
}
