/** Blocks of any origin to one text and one tree. */
import type {
  DocumentPart,
  Provision,
  ProvisionKind,
  Regulation,
  RegulationMetadata,
  SourceInfo,
  Span,
} from '../../regulation/model.js';
import type { Block, SourceBlocks } from '../blocks.js';
import { bundleOf } from './bundle.js';
import { headingOf, numberedProse, RANKS } from './headings.js';
import { attachLooseNumbers } from './loose-numbers.js';
import { markersFromText } from './markers.js';

interface Node {
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

type MarkerStyle = 'cijfer' | 'letter' | 'graad' | 'teken';

const CLOSING =
  /^(?:aldus\s+(?:vastgesteld|besloten|gedaan)|vastgesteld\s+(?:op|in|te|door|bij)|besloten\s+in|ondertekening\b|gedaan\s+te)/i;
const REPEALED = /^[[(]?\s*(?:vervallen|gereserveerd)\s*[\])]?\.?$/i;
/** The line after these words names the regulation that is adopted. */
const ADOPTS = /\b(?:vast te stellen|vastgesteld|stelt vast|besluit(?:en)?)\b.{0,60}:$/i;
const DEFINES = /\bbegrip|\bdefinitie|\bbedoelen|\bbetekenis|\bwoorden\b/i;
const UNDERSTOOD = /\bverst(?:aan|aat)\b/i;

function emptyMetadata(): RegulationMetadata {
  return {
    title: null,
    citationTitle: null,
    municipality: null,
    instrument: null,
    organ: null,
    dates: { adopted: null, published: null, inForce: null, retroactiveTo: null, outOfForce: null },
    cvdr: null,
    publication: null,
    legalBases: [],
    draft: null,
    language: null,
  };
}

class Builder {
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

function isList(marker: string): MarkerStyle {
  if (/^\d{1,3}[a-z]?[.)]?$/.test(marker)) return 'cijfer';
  if (/^\d+°\.?$/.test(marker)) return 'graad';
  if (/^\(?[a-z]{1,2}[.)]?$/i.test(marker) || /^[ivx]+[.)]$/.test(marker)) return 'letter';
  return 'teken';
}

function bare(marker: string): string | null {
  const number = marker.replace(/^\(/, '').replace(/[.)]+$/, '');
  return /[\p{L}\d]/u.test(number) ? number : null;
}

/** "term: meaning" at the start of a definition. */
function definedTerm(text: string): { term: string; from: number } | null {
  const match = /^([^:;.]{2,80}?)\s*:\s+(?=\S)/.exec(text);
  if (match?.[1] === undefined) return null;
  return { term: match[1].trim(), from: match[0].length };
}

const LID = 8;
const ITEM = 9;

function addItem(builder: Builder, block: Block, raw: string): void {
  const style = isList(raw);
  const unit = builder.within('artikel') ?? builder.within('paragraaf') ?? builder.within('hoofdstuk');
  const indent = block.level ?? 0;
  const lid = builder.within('lid');
  const defining =
    (unit !== undefined && DEFINES.test(unit.heading ?? '')) ||
    [unit, lid].some(
      (node) => node?.body != null && UNDERSTOOD.test(builder.text.slice(node.body.start, node.body.end)),
    );
  const asLid =
    style === 'cijfer' &&
    unit !== undefined &&
    unit.kind !== 'hoofdstuk' &&
    indent === 0 &&
    builder.within('toelichting') === undefined;
  const term = defining && !asLid ? definedTerm(block.text) : null;
  let rank: number;
  let kind: ProvisionKind;
  if (asLid) {
    kind = 'lid';
    rank = LID;
  } else {
    kind = term === null ? 'onderdeel' : 'begrip';
    const beside = builder.openItem(style);
    const above = builder.top();
    const nests =
      above.rank >= ITEM && (indent > (above.level ?? 0) || builder.textOf(above.body).endsWith(':'));
    rank = beside?.rank ?? (nests ? above.rank + 1 : ITEM);
  }
  const node = builder.open(kind, rank, { number: bare(raw), style, level: indent });
  const line = builder.write(`${raw} ${block.text}`, block.page);
  const textStart = line.start + raw.length + 1;
  node.term = term?.term ?? null;
  node.body = { start: textStart + (term?.from ?? 0), end: line.end };
  node.repealed = REPEALED.test(block.text);
}

function addParagraph(builder: Builder, block: Block): void {
  const top = builder.top();
  const prose = numberedProse(block.text);
  if (
    prose !== null &&
    builder.within('toelichting') === undefined &&
    builder.within('artikel') === undefined
  ) {
    const node = builder.open('paragraaf', 5, { number: prose.number });
    const line = builder.write(block.text, block.page);
    node.body = { start: line.end - prose.text.length, end: line.end };
    return;
  }
  const opensOwnText =
    top.body === null &&
    top.children.length === 0 &&
    (RANKS[top.kind] !== undefined || top.kind === 'bijlage');
  if (opensOwnText) {
    top.body = builder.write(block.text, block.page);
    top.repealed = REPEALED.test(block.text);
    return;
  }
  // Text after a list belongs to the lid or article, not to the last item.
  const node = builder.open('alinea', builder.within('lid') !== undefined ? ITEM : LID);
  node.body = builder.write(block.text, block.page);
  builder.close();
}

function freeze(node: Node, path: string, seen: Map<string, number>): Provision {
  const label =
    { hoofdstuk: 'hfd', artikel: 'art', onderdeel: 'onder', paragraaf: 'par' }[node.kind as string] ??
    node.kind;
  const own =
    node.kind === 'document' ? 'document' : `${label}${node.number === null ? '' : `-${node.number}`}`;
  const base = path === '' || path === 'document' ? own : `${path}.${own}`;
  const count = (seen.get(base) ?? 0) + 1;
  seen.set(base, count);
  const id = count === 1 ? base : `${base}~${count}`;
  return {
    id,
    kind: node.kind,
    number: node.number,
    heading: node.heading,
    headingSpan: node.headingSpan,
    term: node.term,
    span: { start: node.start, end: node.end },
    body: node.body,
    children: node.children.map((child) => freeze(child, id, seen)),
    repealed: node.repealed,
  };
}

/** The parts beside the regulation, and the regulation itself as the last part. */
function partsOf(
  root: Provision,
  parts: readonly Omit<DocumentPart, 'span'>[],
  title: string | null,
): readonly DocumentPart[] {
  if (parts.length === 0) return [];
  const outside = root.children.filter(({ kind }) => kind === 'buiten');
  const found = outside.flatMap(({ span }, index) => {
    const part = parts[index];
    return part === undefined ? [] : [{ ...part, span }];
  });
  const start = root.children.find(({ kind }) => kind !== 'buiten')?.span.start ?? root.span.end;
  return [...found, { kind: 'regeling', title, span: { start, end: root.span.end } }];
}

export function buildRegulation(
  source: SourceInfo,
  { blocks: sourceBlocks, metadata, warnings }: SourceBlocks,
): Regulation {
  const { blocks, warnings: counted } = attachLooseNumbers(markersFromText(sourceBlocks));
  const builder = new Builder();
  let started = false;
  let titled = false;
  const bundle = bundleOf(blocks);
  const parts: Omit<DocumentPart, 'span'>[] = [];
  for (const [index, block] of blocks.entries()) {
    if (bundle !== null && index < bundle.start) {
      const part = bundle.parts.find(({ from }) => from === index);
      if (part !== undefined) {
        parts.push({ kind: part.kind, title: block.text });
        builder.open('buiten', 0);
      }
      const node = builder.open('alinea', LID);
      const marker = block.marker === undefined ? '' : `${block.marker} `;
      node.body = builder.write(`${marker}${block.text}`, block.page);
      builder.close();
      continue;
    }
    if (bundle !== null && index === bundle.start) {
      titled = true;
      builder.open('aanhef', 0);
    }
    if (
      bundle !== null &&
      !started &&
      ADOPTS.test(blocks[index - 1]?.text ?? '') &&
      headingOf(block, false) === null
    ) {
      builder.closeFrame();
      const node = builder.open('titel', 0);
      node.body = builder.write(block.text, block.page);
      node.heading = block.text;
      builder.close();
      continue;
    }
    const heading = headingOf(block, builder.within('toelichting') !== undefined);
    if (!titled && (heading === null || (heading.number === null && heading.rank > 0))) {
      titled = true;
      const node = builder.open('titel', 0);
      node.body = builder.write(block.text, block.page);
      node.heading = block.text;
      builder.close();
      continue;
    }
    if (heading !== null) {
      titled = true;
      started = true;
      builder.closeFrame();
      const node = builder.open(heading.kind, heading.rank, {
        number: heading.number,
        heading: heading.heading,
      });
      node.headingSpan = builder.write(block.text, block.page);
      node.repealed = REPEALED.test(heading.heading ?? '');
      continue;
    }
    if (
      (block.role === 'slot' || (started && CLOSING.test(block.text))) &&
      builder.within('slot') === undefined &&
      builder.within('toelichting') === undefined
    ) {
      builder.open('slot', 0);
    }
    if (!started && builder.within('aanhef') === undefined) builder.open('aanhef', 0);
    if (block.kind === 'tabelrij') {
      const node = builder.open('tabelrij', ITEM);
      node.body = builder.write(block.text, block.page);
      builder.close();
    } else if (block.kind === 'lijstitem' && block.marker !== undefined)
      addItem(builder, block, block.marker);
    else addParagraph(builder, block);
  }
  const { root, pages } = builder.finish();
  const frozen = freeze(root, '', new Map());
  const title = frozen.children.find(({ kind }) => kind === 'titel')?.heading ?? null;
  return {
    source,
    text: builder.text,
    root: frozen,
    metadata: {
      ...emptyMetadata(),
      ...(title === null ? {} : { title: { value: title, from: 'tekst: titel' } }),
      ...metadata,
    },
    parts: partsOf(frozen, parts, title),
    pages,
    warnings: [...warnings, ...counted],
  };
}
