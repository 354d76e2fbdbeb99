/** A PDF that becomes too large when it is unpacked is refused before the library sees it, in little memory. */
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkUnpacked } from '../../src/reading/pdf/unpacked.js';
import { makePdf } from '../support/make/pdf.js';

const MEGABYTE = 1024 * 1024;
const BLANKS = deflateSync(Buffer.alloc(200 * MEGABYTE, 0x20), { level: 9 });

function withStreams(...streams: readonly Uint8Array[]): Uint8Array {
  const parts = streams.map((one) =>
    Buffer.concat([Buffer.from('<<>>\nstream\r\n'), one, Buffer.from('\nendstream\n')]),
  );
  return new Uint8Array(Buffer.concat(parts));
}

describe('a PDF that is unpacked', () => {
  it.each([
    ['once', BLANKS],
    ['twice', deflateSync(BLANKS)],
    ['three times', deflateSync(deflateSync(BLANKS))],
  ])('is refused when a stream packed %s is too large', (_times, stream) => {
    expect(() => checkUnpacked(withStreams(stream))).toThrow('onredelijk groot');
  });
  it('is refused when its streams are too large together', () => {
    const stream = deflateSync(Buffer.alloc(150 * MEGABYTE), { level: 9 });
    expect(() => checkUnpacked(withStreams(...Array.from({ length: 8 }, () => stream)))).toThrow(/groot/);
  }, 60_000);
  it.each([
    ['as it should be', 'hele tekst'],
    ['with damaged data', null],
  ])('is let through %s', async (_what, text) => {
    const bytes =
      text === null
        ? withStreams(new Uint8Array([0x78, 0x9c, 1, 2, 3, 4, 5]))
        : await makePdf(`# Beleidsregels\n\n${text}\n`);
    expect(() => checkUnpacked(bytes)).not.toThrow();
  });
});
