/** The tree under construction: text is written line by line, and units open and close by rank. */
import type { ProvisionKind, Span } from '../../regulation/model.js';

export interface Node {
  kind: ProvisionKind;
  number: string | null;
  heading: string | null;
  headingSpan: Span | null;
  term: string | null;
  start: number;
  end: number;
  body: Span | null;
  children: Node[];
  rank: number;
  repealed: boolean;
  /** Style of the list marker, for items: a new item belongs beside the nearest open item of its own style. */
  style: MarkerStyle | null;
  level: number;
}

export type MarkerStyle = 'cijfer' | 'letter' | 'graad' | 'teken';

/** Ranks below an article (7): the smaller the number, the higher in the tree. */
export const LID = 8;
export const ITEM = 9;

export class Builder {
  text = '';
  readonly root = this.node('document', { rank: -1 });
  private stack: Node[] = [this.root];
  private pages: { start: number; end: number; page: number }[] = [];

  private node(kind: ProvisionKind, options: Partial<Node> & { rank: number }): Node {
    return {
      kind,
      number: null,
      heading: null,
      headingSpan: null,
      term: null,
      start: this.text?.length ?? 0,
      end: 0,
      body: null,
      children: [],
      repealed: false,
      style: null,
      level: 0,
      ...options,
    };
  }

  top(): Node {
    return this.stack.at(-1) ?? this.root;
  }

  within(kind: ProvisionKind): Node | undefined {
    return this.stack.findLast((node) => node.kind === kind);
  }

  /** The open unit "4" that a "4.1" belongs to. */
  numberedAbove(number: string): Node | undefined {
    return this.stack.findLast(
      (node) => node.kind === 'paragraaf' && node.number !== null && number.startsWith(`${node.number}.`),
    );
  }

  /** The open item of this marker style within the present lid or unit. */
  openItem(style: MarkerStyle): Node | undefined {
    return this.stack.findLast((node) => node.rank >= ITEM && node.style === style);
  }

  textOf(span: Span | null): string {
    return span === null ? '' : this.text.slice(span.start, span.end);
  }

  /** Closes the section that opens or ends the regulation; chapters and articles stand beside it, not in it. */
  closeFrame(): void {
    const frame = this.stack.findIndex(
      ({ kind }) => kind === 'aanhef' || kind === 'slot' || kind === 'titel',
    );
    while (frame > 0 && this.stack.length > frame) this.close();
  }

  /** Writes a line and gives its span. */
  write(line: string, page?: number): Span {
    const start = this.text.length;
    this.text += line;
    const span = { start, end: this.text.length };
    this.text += '\n';
    if (page !== undefined) {
      const last = this.pages.at(-1);
      if (last?.page === page) last.end = this.text.length;
      else this.pages.push({ start, end: this.text.length, page });
    }
    return span;
  }

  /** Opens a node under the nearest node of a lower rank. */
  open(kind: ProvisionKind, rank: number, options: Partial<Node> = {}): Node {
    while (this.stack.length > 1 && this.top().rank >= rank) this.close();
    const node = this.node(kind, { ...options, rank, start: this.text.length });
    this.top().children.push(node);
    this.stack.push(node);
    return node;
  }

  close(): void {
    const node = this.stack.pop();
    if (node !== undefined) node.end = Math.max(node.start, this.text.length - 1);
  }

  finish(): { root: Node; pages: readonly { start: number; end: number; page: number }[] } {
    while (this.stack.length > 0) this.close();
    this.root.end = this.text.length;
    return { root: this.root, pages: this.pages };
  }
}
