/**
 * The whole regulation as a reading view: its tree, with the passages that decided a point marked. Every mark links
 * back to its points, every quotation in the report links to its mark.
 */
import type { Provision, Regulation, Span } from '../../regulation/model.js';
import type { Finding } from '../../results/schema.js';

/** A stretch of text that the same findings rest on; no points: plain text. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
  /** Anchors of the quotations that begin here ("bewijs-6-1"). */
  readonly anchors: readonly string[];
  /** Points whose quotation ends here: shown as links after the mark. */
  readonly links: readonly { readonly point: number; readonly anchor: string }[];
}

export interface ReadingNode {
  readonly kind: string;
  /** Level of the heading element, 3 to 6. */
  readonly level: number;
  readonly heading: string | null;
  readonly marker: string | null;
  readonly segments: readonly Segment[];
  readonly children: readonly ReadingNode[];
}

interface Mark extends Span {
  readonly point: number;
  readonly anchor: string;
}

/** Anchor of the n-th quotation (from 0) of a point. */
export function anchorOf(point: number, index: number): string {
  return `bewijs-${point}-${index + 1}`;
}

function marksOf(findings: readonly Finding[]): readonly Mark[] {
  return findings
    .flatMap((finding) =>
      finding.evidence.map((evidence, index) => ({
        start: evidence.start,
        end: evidence.end,
        point: finding.point,
        anchor: anchorOf(finding.point, index),
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Cuts a span of the text at the borders of the marks that touch it. */
function segmentsOf(text: string, span: Span, marks: readonly Mark[]): readonly Segment[] {
  const touching = marks.filter((mark) => mark.start < span.end && mark.end > span.start);
  if (touching.length === 0) {
    return [{ text: text.slice(span.start, span.end), marked: false, anchors: [], links: [] }];
  }
  const borders = new Set([span.start, span.end]);
  for (const mark of touching) {
    if (mark.start > span.start) borders.add(mark.start);
    if (mark.end < span.end) borders.add(mark.end);
  }
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? span.end;
    const over = touching.filter((mark) => mark.start < end && mark.end > start);
    return {
      text: text.slice(start, end),
      marked: over.length > 0,
      anchors: over.filter((mark) => mark.start === start).map((mark) => mark.anchor),
      links: over
        .filter((mark) => mark.end === end || (mark.end > span.end && end === span.end))
        .map(({ point, anchor }) => ({ point, anchor })),
    };
  });
}

const HEADED: Readonly<Record<string, number>> = {
  titel: 3,
  boek: 3,
  deel: 3,
  hoofdstuk: 3,
  bijlage: 3,
  toelichting: 3,
  afdeling: 4,
  paragraaf: 4,
  subparagraaf: 5,
  artikel: 5,
};

/** Text between the start of a provision and its body or first child: "1.", "a.", "kind:". */
function markerOf(regulation: Regulation, provision: Provision): string | null {
  if (provision.headingSpan !== null) return null;
  const first = provision.body?.start ?? provision.children[0]?.span.start ?? provision.span.end;
  const marker = regulation.text.slice(provision.span.start, first).trim();
  return marker === '' ? null : marker;
}

/** Builds the view. What stands beside the regulation in a bundle is left out; the report names it elsewhere. */
export function readingView(regulation: Regulation, findings: readonly Finding[]): readonly ReadingNode[] {
  const marks = marksOf(findings);

  const view = (provision: Provision, parentLevel: number): ReadingNode => {
    const level = Math.min(6, Math.max(HEADED[provision.kind] ?? parentLevel + 1, parentLevel + 1));
    const here = provision.headingSpan === null ? parentLevel : level;
    const heading = provision.headingSpan;
    return {
      kind: provision.kind,
      level: here,
      heading: heading === null ? null : regulation.text.slice(heading.start, heading.end),
      marker: markerOf(regulation, provision),
      segments: provision.body === null ? [] : segmentsOf(regulation.text, provision.body, marks),
      children: provision.children.filter(({ kind }) => kind !== 'buiten').map((child) => view(child, here)),
    };
  };
  return regulation.root.children.filter(({ kind }) => kind !== 'buiten').map((child) => view(child, 2));
}
