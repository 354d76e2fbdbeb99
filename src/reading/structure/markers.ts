/** Numbers and letters that stand in the text of a paragraph instead of in markup: "1. Het college ...", "a) de ouder". */
import type { Block } from '../blocks.js';
import { headingOf, numberedProse } from './headings.js';

const IN_TEXT =
  /^(\d{1,2}[a-z]?[.)]|\(?[a-z]{1,2}\)|[a-z]\.|\d{1,2}°\.?|(?:i{1,3}|iv|v|vi{0,3})[.)]|[•▪·–—-])\s+(\S.*)$/;
/** "lid 1", "1 Het college": only where the number is the expected next one. */
const BARE = /^(?:lid )?(\d{1,2})\s+(\p{Lu}.*)$/u;

const SCANNED = /^[eo°¢«]\s+(\S.*)$/;

function numberOf(marker: string | undefined): number | null {
  const digits = /^\(?(\d{1,2})/.exec(marker ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

/** An article, or the first numbered heading or paragraph of prose: from here on it is the regulation itself. */
function opensBody(block: Block): boolean {
  const heading = headingOf(block, false);
  if (heading !== null)
    return (
      heading.kind === 'artikel' || heading.number !== null || (block.kind === 'kop' && heading.rank > 0)
    );
  return numberedProse(block.text) !== null;
}

/** Paragraphs that open with a marker become list items; everything else stays as it is. */
export function markersFromText(blocks: readonly Block[]): readonly Block[] {
  let last = 0;
  // Some files hold the whole regulation in the element of the preamble: from the first article on, it is no preamble.
  let begun = false;
  return blocks.map((block, index) => {
    if (block.kind === 'kop') last = 0;
    if (block.kind === 'lijstitem') last = numberOf(block.marker) ?? last;
    if (!begun && block.role === 'aanhef' && opensBody(block)) begun = true;
    const framed = (block.role === 'aanhef' && !begun) || block.role === 'slot' || block.role === 'noot';
    if (block.kind !== 'alinea' || framed) return block;
    const item = IN_TEXT.exec(block.text);
    // "1.1 ..." is a numbered paragraph of prose, a date or an amount is no marker.
    if (item?.[1] !== undefined && item[2] !== undefined && !/^\d/.test(item[2])) {
      last = numberOf(item[1]) ?? last;
      return { ...block, kind: 'lijstitem', marker: item[1], text: item[2], level: block.level ?? 0 };
    }
    // A scan makes an "e" or a sign of a bullet; only in a list that has begun.
    const scanned = /[:;]$/.test(blocks[index - 1]?.text ?? '') ? SCANNED.exec(block.text) : null;
    if (scanned?.[1] !== undefined)
      return { ...block, kind: 'lijstitem', marker: '•', text: scanned[1], level: block.level ?? 0 };
    const bare = BARE.exec(block.text);
    if (
      bare?.[1] !== undefined &&
      bare[2] !== undefined &&
      Number(bare[1]) === last + 1 &&
      !/^\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)/i.test(
        block.text,
      )
    ) {
      last = Number(bare[1]);
      return { ...block, kind: 'lijstitem', marker: bare[1], text: bare[2], level: block.level ?? 0 };
    }
    return block;
  });
}
