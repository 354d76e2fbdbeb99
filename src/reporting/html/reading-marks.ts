/** The passages that decided a point, cut to the pieces of text in which a reading view shows them. */
import type { Span } from '../../regulation/model.js';
import type { Finding } from '../../results/schema.js';

/** A stretch of text that the same findings rest on; not marked: plain text. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
  /** Anchors of the quotations that begin here ("bewijs-6-1"). */
  readonly anchors: readonly string[];
  /** Points whose quotation ends here, shown as links after the mark; `null` for what only families rest on. */
  readonly links: readonly { readonly point: number | null; readonly anchor: string }[];
}

/** A passage that is marked: a quotation of a point, or one that only the answers for families rest on. */
interface Mark extends Span {
  readonly point: number | null;
  readonly anchor: string;
}

/** A quotation beside those of the findings, with its anchor. */
export interface OtherQuotation extends Span {
  readonly source: number;
  readonly anchor: string;
}

/** A mark with the first and the last piece in which it is seen: there stand its anchor and its way back. */
interface PlacedMark extends Mark {
  readonly first: Span;
  readonly last: Span;
}

export interface Marks {
  /** Anchors that stand in the view; a quotation outside it must not link to nothing. */
  readonly anchors: ReadonlySet<string>;
  /** @param piece one of the pieces that the marks were placed in, or another span of the same text */
  readonly segmentsOf: (piece: Span) => readonly Segment[];
}

/** Anchor of the n-th quotation (from 0) of a point. */
export function anchorOf(point: number, index: number): string {
  return `bewijs-${point}-${index + 1}`;
}

function marksOf(
  findings: readonly Finding[],
  others: readonly OtherQuotation[],
  source: number,
): readonly Mark[] {
  const ofPoints = findings.flatMap(({ point, evidence }) =>
    evidence.flatMap(({ start, end, source: from }, index): readonly Mark[] =>
      from === source ? [{ start, end, point, anchor: anchorOf(point, index) }] : [],
    ),
  );
  const ofOthers = others.flatMap(({ start, end, anchor, source: from }): readonly Mark[] =>
    from === source ? [{ start, end, point: null, anchor }] : [],
  );
  return [...ofPoints, ...ofOthers].sort((a, b) => a.start - b.start || b.end - a.end);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

function bordersIn(piece: Span, marks: readonly Mark[]): readonly number[] {
  const borders = new Set([piece.start, piece.end]);
  for (const mark of marks) {
    if (mark.start > piece.start) borders.add(mark.start);
    if (mark.end < piece.end) borders.add(mark.end);
  }
  return [...borders].sort((a, b) => a - b);
}

/**
 * @param text the text that all spans point into
 * @param pieces what the view shows, in order and without overlap
 * @param others quotations beside those of the findings
 * @param source index of the text among the sources
 */
export function placeMarks(
  text: string,
  pieces: readonly Span[],
  findings: readonly Finding[],
  others: readonly OtherQuotation[],
  source: number,
): Marks {
  const marks: readonly PlacedMark[] = marksOf(findings, others, source).flatMap((mark) => {
    const touched = pieces.filter((piece) => overlap(piece, mark));
    const [first] = touched;
    const last = touched.at(-1);
    return first === undefined || last === undefined ? [] : [{ ...mark, first, last }];
  });
  const segmentsOf = (piece: Span): readonly Segment[] => {
    const touching = marks.filter((mark) => overlap(piece, mark));
    const borders = bordersIn(piece, touching);
    return borders.slice(0, -1).map((start, index) => {
      const end = borders[index + 1] ?? piece.end;
      const over = touching.filter((mark) => overlap(mark, { start, end }));
      return {
        text: text.slice(start, end),
        marked: over.length > 0,
        anchors: over
          .filter((mark) => mark.first.start === piece.start && Math.max(mark.start, piece.start) === start)
          .map(({ anchor }) => anchor),
        links: over
          .filter((mark) => mark.last.start === piece.start && Math.min(mark.end, piece.end) === end)
          .map(({ point, anchor }) => ({ point, anchor })),
      };
    });
  };
  return { anchors: new Set(marks.map(({ anchor }) => anchor)), segmentsOf };
}
