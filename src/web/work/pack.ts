/** Judged dossiers to bytes and back: compact, and cheap to hand from thread to thread. */
import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Judged, PackedJudged } from './messages.js';

/** Fast rather than small: the text is kept for minutes. */
const LEVEL = 1;

/** A copy with a buffer of its own, so that it can be moved to another thread. */
export function owned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes.length);
  copy.set(bytes);
  return copy;
}

export function pack(judged: Judged): PackedJudged {
  return {
    packed: owned(deflateRawSync(serialize(judged), { level: LEVEL })),
    texts: judged.texts.length,
    practice: judged.result.sources
      .filter(({ kind }) => kind === 'webpagina' || kind === 'formulier')
      .map(({ sha256 }) => sha256),
    errors: judged.errors,
  };
}

/** Only for what `pack` made in this program: it never comes from outside. */
export function unpack({ packed }: PackedJudged): Judged {
  return deserialize(inflateRawSync(packed)) as Judged;
}
