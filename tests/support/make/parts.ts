/** The Markdown of our sample regulations as parts in reading order, for writing them in other formats. */

interface HeadingPart {
  readonly kind: 'kop';
  /** 1 is the title of the regulation. */
  readonly level: number;
  readonly text: string;
}

export interface ItemPart {
  readonly kind: 'item';
  readonly marker: string;
  /** 0 for a lid or an item of the first level. */
  readonly depth: number;
  readonly text: string;
}

export interface ParagraphPart {
  readonly kind: 'al';
  readonly text: string;
}

export interface RowPart {
  readonly kind: 'row';
  readonly cells: readonly string[];
}

export type Part = HeadingPart | ParagraphPart | ItemPart | RowPart;

const HEADING = /^(#{1,6})\s+(.*)$/;
const ROW = /^\s*\|(.*)\|\s*$/;
const RULE = /^[\s|:-]+$/;
const ITEM = /^(\s*)(\d{1,3}[a-z]?\.|[a-z]{1,2}\.|[-*])\s+(.*)$/;
/** Spaces that one level of a list is indented by. */
const INDENT = 3;

/** Bold and italic marks mean nothing in the other formats. */
function withoutEmphasis(markdown: string): string {
  return markdown
    .replace(/\*\*([^*\n]+)\*\*/g, '$1')
    .replace(/(?<![*\w])\*(?!\s)([^*\n]+?)(?<!\s)\*(?![*\w])/g, '$1');
}

/** Headings, paragraphs, list items and table rows; lines that go on are joined. */
export function partsOf(markdown: string): readonly Part[] {
  const parts: Part[] = [];
  let open: { text: string } | null = null;
  for (const line of withoutEmphasis(markdown).split(/\r?\n/)) {
    const heading = HEADING.exec(line);
    const row = ROW.exec(line);
    const item = ITEM.exec(line);
    if (open !== null && line.trim() !== '' && heading === null && row === null && item === null) {
      // A word broken off at the end of a scanned line is whole again in the other formats.
      open.text = /\p{Ll}-$/u.test(open.text)
        ? `${open.text.slice(0, -1)}${line.trim()}`
        : `${open.text} ${line.trim()}`;
      continue;
    }
    open = null;
    if (heading !== null) {
      parts.push({ kind: 'kop', level: heading[1]?.length ?? 1, text: (heading[2] ?? '').trim() });
    } else if (row !== null) {
      if (!RULE.test(line))
        parts.push({ kind: 'row', cells: (row[1] ?? '').split('|').map((cell) => cell.trim()) });
    } else if (item !== null) {
      const depth = Math.floor((item[1]?.length ?? 0) / INDENT);
      const part = {
        kind: 'item' as const,
        marker: (item[2] ?? '-').replace('*', '-'),
        depth,
        text: item[3] ?? '',
      };
      parts.push(part);
      open = part;
    } else if (line.trim() !== '') {
      const part = { kind: 'al' as const, text: line.trim() };
      parts.push(part);
      open = part;
    }
  }
  return parts;
}
