/** A text in the parts that a user changes one by one: what comes before the first article, and each article. */
import type { Regulation } from '../../regulation/model.js';
import { plainText } from '../../regulation/plain-text.js';
import type { RunResult } from '../../results/schema.js';
import type { Editable, EditablePart, Judged } from './messages.js';

/** A heading line of the plain text; what stands under it belongs to it. */
const HEADING = /^#{1,6} (.+)$/;

interface Piece {
  readonly start: number;
  readonly text: string;
}

/** Pieces that together are the whole text, each beginning with its heading. */
function piecesOf(text: string): readonly Piece[] {
  const starts = [0];
  for (const { index } of text.matchAll(/^#{1,6} /gm)) if (index > 0) starts.push(index);
  const pieces = starts.map((start, number) => ({ start, text: text.slice(start, starts[number + 1]) }));
  // A heading with nothing under it (of a chapter, a title) goes with what follows, so that no part is an empty shell.
  return pieces.reduce<Piece[]>((joined, piece) => {
    const before = joined.at(-1);
    if (
      before?.text
        .trim()
        .split('\n')
        .every((line) => HEADING.test(line) || line === '')
    )
      joined[joined.length - 1] = { start: before.start, text: before.text + piece.text };
    else joined.push(piece);
    return joined;
  }, []);
}

function titleOf(text: string): string {
  const headings = text
    .trim()
    .split('\n')
    .flatMap((line) => HEADING.exec(line)?.[1] ?? []);
  return headings.at(-1) ?? 'Begin van de tekst';
}

/** Points whose quotation stands between two offsets of the plain text. */
function pointsBetween(
  result: RunResult,
  at: (offset: number) => number,
  start: number,
  end: number,
): readonly number[] {
  return result.findings
    .filter(({ evidence }) =>
      evidence.some(({ source, start: from }) => source === 0 && at(from) >= start && at(from) < end),
    )
    .map(({ point }) => point);
}

function partsOf(regulation: Regulation, result: RunResult): readonly EditablePart[] {
  const { text, at } = plainText(regulation);
  return piecesOf(text).map((piece) => ({
    title: titleOf(piece.text),
    text: piece.text.trim(),
    points: pointsBetween(result, at, piece.start, piece.start + piece.text.length),
  }));
}

/** @returns null where there is no regulation to change: only a page or a form */
export function editableParts({ result, texts }: Judged): Editable | null {
  const [first] = texts;
  if (
    first === undefined ||
    result.outcome !== 'getoetst' ||
    (first.source.kind ?? 'regeling') !== 'regeling'
  )
    return null;
  return { sha256: first.source.sha256, parts: partsOf(first, result) };
}

/** Parts that were changed, as one text again; an empty part was struck. */
export function joinParts(parts: readonly string[]): string {
  const kept = parts.map((part) => part.replace(/\r\n?/g, '\n').trim()).filter((part) => part !== '');
  return `${kept.join('\n\n')}\n`;
}
