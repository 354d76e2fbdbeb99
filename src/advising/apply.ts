/** Carries an advice out on the plain text of a regulation. */
import type { Regulation } from '../regulation/model.js';
import { plainText } from '../regulation/plain-text.js';
import { fillProvision } from './fill.js';
import type { Advice, Values } from './model.js';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A number or letter that stands alone, because what it numbered is gone. */
const BARE_MARKER = /^(?:\(?\d{1,2}[.)°]?|\(?[a-z][.)]|[-•–])$/;

/** Later edits first, so that the offsets of the others stay right; edits that overlap are one. */
function carryOut(text: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((a, b) => b.start - a.start || b.end - a.end);
  return inOrder.reduce(
    (changed, { start, end, text: put }) => changed.slice(0, start) + put + changed.slice(end),
    text,
  );
}

/**
 * @param values of the parameters; what the norm asks or we suggest where left out
 * @returns the plain text with the advice carried out
 * @throws ValueError
 */
export function applyAdvice(
  regulation: Regulation,
  { provision, placement, struck }: Advice,
  values: Values = {},
): string {
  const plain = plainText(regulation);
  const words = fillProvision(provision, values);
  const edits = struck.map(({ start, end }, index): Edit => {
    const put = index === 0 && placement.kind === 'in-plaats-van' ? words : '';
    return { start: plain.at(start), end: plain.at(end - 1) + 1, text: put };
  });
  if (placement.kind === 'nieuw-artikel') {
    const at = plain.at(placement.offset - 1) + 1;
    // The rest of a row of a table stands behind the last word.
    const end = plain.text.indexOf('\n', at);
    const where = end < 0 ? plain.text.length : end;
    const { heading, number } = placement;
    const put = number === null ? `${heading ?? ''}\n\n${words}` : `${number} ${words}`;
    edits.push({ start: where, end: where, text: `\n\n${put}\n` });
  }
  return carryOut(plain.text, edits)
    .split('\n')
    .filter((line) => !BARE_MARKER.test(line.trim()))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}
