/** Numbers under which a text was published, when they stand in the text or in the file name. */
import type { Sourced } from '../../regulation/model.js';

const CVDR = /\bCVDR[-_ ]?(\d{3,7})(?:(?:_|\/)(\d{1,3}))?(?!\d)/i;
const PUBLICATION = /\b(gmb|prb|bgr|wsb)-(\d{4})-(\d+)\b/i;

/** `CVDR123456_7`, or `CVDR123456` where no version is given. */
export function cvdrOf(head: string, file: string): Sourced<string> | null {
  for (const [text, from] of [
    [file, 'bestandsnaam'],
    [head, 'tekst'],
  ] as const) {
    const match = CVDR.exec(text.replace(/(\d)_(?=\D|$)/g, '$1 '));
    if (match !== null) {
      return { value: `CVDR${match[1]}${match[2] === undefined ? '' : `_${match[2]}`}`, from };
    }
  }
  return null;
}

/** `gmb-2025-900` */
export function publicationOf(head: string, file: string): Sourced<string> | null {
  for (const [text, from] of [
    [file, 'bestandsnaam'],
    [head, 'tekst'],
  ] as const) {
    const match = PUBLICATION.exec(text);
    if (match !== null) return { value: match[0].toLowerCase(), from };
  }
  const numbered =
    /\bGemeenteblad\s+(?:van\s+[\p{L} ,'-]{2,40}\s+)?(\d{4}),?\s*(?:nr\.?|nummer)?\s*(\d{3,7})\b/u.exec(head);
  return numbered === null ? null : { value: `gmb-${numbered[1]}-${numbered[2]}`, from: 'tekst' };
}
