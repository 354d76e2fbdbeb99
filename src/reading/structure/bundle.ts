/** Finds the regulation in a document that also holds a proposal, a decision of the council or a letter. */
import type { Block } from '../blocks.js';
import { headingOf } from './headings.js';

interface OutsidePart {
  /** Dutch: "raadsvoorstel", "raadsbesluit", "brief" ... */
  readonly kind: string;
  /** Index of its first block; it runs to the next part or to `Bundle.start`. */
  readonly from: number;
}

export interface Bundle {
  /** Index of the first block of the regulation. */
  readonly start: number;
  readonly parts: readonly OutsidePart[];
}

const OPENERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:concept[- ]?)?raadsvoorstel\b/i, 'raadsvoorstel'],
  [/^(?:concept[- ]?)?(?:collegevoorstel|collegeadvies)\b/i, 'collegevoorstel'],
  [/^(?:concept[- ]?)?raadsbesluit\b/i, 'raadsbesluit'],
  [/^geachte\b/i, 'brief'],
];
/** The organ that adopts, on a line of its own, opens the preamble. */
const ADOPTING_ORGAN =
  /^(?:het college van (?:burgemeester en wethouders|b\s?&\s?w)|de (?:gemeente)?raad|het (?:algemeen|dagelijks) bestuur)\b.{0,90}[,;:]$/i;

/** @returns null when the document is just the regulation, or its first block cannot be told */
export function bundleOf(blocks: readonly Block[]): Bundle | null {
  const article = blocks.findIndex((block) => headingOf(block, false)?.kind === 'artikel');
  if (article === -1) return null;
  const before = blocks.slice(0, article);
  const parts = before.flatMap((block, from) => {
    const kind =
      block.text.length > 80 ? undefined : OPENERS.find(([opener]) => opener.test(block.text))?.[1];
    return kind === undefined ? [] : [{ kind, from }];
  });
  const last = parts.at(-1);
  if (last === undefined) return null;
  const start = before.findLastIndex(({ text }) => ADOPTING_ORGAN.test(text));
  if (start <= last.from) return null;
  return { start, parts: parts.map((part, index) => (index === 0 ? { ...part, from: 0 } : part)) };
}
