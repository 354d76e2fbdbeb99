/** A quotation with everything needed to find it again: place, offsets, page, and the words around it. */
import { indexOf } from './index-of.js';
import type { Regulation, Span } from './model.js';
import { placeKeyOf, placeOf } from './places.js';

/** Same shape as `Evidence` in the result contract. */
export interface Quotation {
  readonly place: string;
  readonly placeKey: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly suffix: string;
  readonly page: number | null;
}

/** Characters of context on either side, enough to find a quotation in another copy of the text. */
const CONTEXT = 40;

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** @param span UTF-16 offsets in `regulation.text`; white space at its ends is left out */
export function evidenceFor(regulation: Regulation, span: Span): Quotation {
  const { text } = regulation;
  const { start, end } = trimmed(text, span);
  const provision = indexOf(regulation).provisionAt(start);
  return {
    place: placeOf(regulation, provision),
    placeKey: placeKeyOf(regulation, provision),
    quote: text.slice(start, end),
    start,
    end,
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    page: regulation.pages.find((page) => page.start <= start && start < page.end)?.page ?? null,
  };
}
