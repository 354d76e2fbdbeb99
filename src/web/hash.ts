/** The fingerprint by which a file that was sent is found again among the sources of a result. */
import { createHash } from 'node:crypto';

/** @returns sha256 in hex */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
