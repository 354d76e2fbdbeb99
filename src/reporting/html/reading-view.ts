/**
 * The whole regulation as a reading view: its tree, with the passages that decided a point marked. Every mark links
 * back to its points, every quotation in the report links to its mark.
 */
import type { Provision, Regulation, Span } from '../../regulation/model.js';
import type { Finding } from '../../results/schema.js';
import { type Marks, type OtherQuotation, placeMarks, type Segment } from './reading-marks.js';

interface ReadingNode {
  readonly kind: string;
  /** Level of the heading element, 3 to 6. */
  readonly level: number;
  readonly heading: readonly Segment[];
  readonly marker: readonly Segment[];
  readonly segments: readonly Segment[];
  /** For kind `tabel` only: rows of cells. */
  readonly rows: readonly (readonly (readonly Segment[])[])[];
  readonly children: readonly ReadingNode[];
}

export interface ReadingView {
  readonly nodes: readonly ReadingNode[];
  /** Anchors of the quotations that stand in the view. */
  readonly anchors: ReadonlySet<string>;
}

/** Level of the heading of the section that the view stands in. */
const SECTION_LEVEL = 2;
/** What readers of tables put between two cells. */
const CELL_BORDER = ' | ';

function isShown({ kind }: Provision): boolean {
  return kind !== 'buiten';
}

function trimmed(text: string, { start, end }: Span): Span | null {
  const part = text.slice(start, end);
  const from = start + (part.length - part.trimStart().length);
  const to = end - (part.length - part.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}

/** Text between the start of a provision and its body or first child: "1.", "a.", "kind:". */
function markerOf(text: string, { headingSpan, span, body, children }: Provision): Span | null {
  if (headingSpan !== null) return null;
  const first = body?.start ?? children[0]?.span.start ?? span.end;
  return trimmed(text, { start: span.start, end: first });
}

/** The cells of a row of a table; an empty cell has an empty span. */
function cellsOf(text: string, body: Span): readonly Span[] {
  const cells: Span[] = [];
  let start = body.start;
  for (const cell of text.slice(body.start, body.end).split(CELL_BORDER)) {
    cells.push({ start, end: start + cell.length });
    start += cell.length + CELL_BORDER.length;
  }
  return cells;
}

function bodyPieces(text: string, { kind, body }: Provision): readonly Span[] {
  if (body === null) return [];
  return kind === 'tabelrij' ? cellsOf(text, body) : [body];
}

function piecesOf(text: string, provision: Provision): readonly Span[] {
  const own = [provision.headingSpan, markerOf(text, provision), ...bodyPieces(text, provision)];
  return [
    ...own.flatMap((piece) => (piece === null ? [] : [piece])),
    ...provision.children.filter(isShown).flatMap((child) => piecesOf(text, child)),
  ];
}

/** Rows of a table stand beside each other as provisions; people read them as one table. */
function withTables(nodes: readonly ReadingNode[]): readonly ReadingNode[] {
  const grouped: ReadingNode[] = [];
  for (const node of nodes) {
    const last = grouped.at(-1);
    if (node.kind !== 'tabelrij') grouped.push(node);
    else if (last?.kind === 'tabel')
      grouped[grouped.length - 1] = { ...last, rows: [...last.rows, ...node.rows] };
    else grouped.push({ ...node, kind: 'tabel' });
  }
  return grouped;
}

function nodeOf(text: string, provision: Provision, parentLevel: number, marks: Marks): ReadingNode {
  const { segmentsOf } = marks;
  const { kind, headingSpan, body, children } = provision;
  const level = headingSpan === null ? parentLevel : Math.min(6, parentLevel + 1);
  const marker = markerOf(text, provision);
  const isRow = kind === 'tabelrij';
  return {
    kind,
    level,
    heading: headingSpan === null ? [] : segmentsOf(headingSpan),
    marker: marker === null ? [] : segmentsOf(marker),
    segments: body === null || isRow ? [] : segmentsOf(body),
    rows: body === null || !isRow ? [] : [cellsOf(text, body).map(segmentsOf)],
    children: withTables(children.filter(isShown).map((child) => nodeOf(text, child, level, marks))),
  };
}

/** Builds the view. What stands beside the regulation in a bundle is left out; the report names it elsewhere. */
export function readingView(
  { text, root }: Regulation,
  findings: readonly Finding[],
  others: readonly OtherQuotation[],
  source = 0,
): ReadingView {
  const shown = root.children.filter(isShown);
  const marks = placeMarks(
    text,
    shown.flatMap((provision) => piecesOf(text, provision)),
    findings,
    others,
    source,
  );
  return {
    nodes: withTables(shown.map((provision) => nodeOf(text, provision, SECTION_LEVEL, marks))),
    anchors: marks.anchors,
  };
}
