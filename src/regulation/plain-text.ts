/**
 * A regulation as plain text that people can edit and the program can read again with the same outcome: every paragraph on a line
 * of its own with a blank line after it, headings marked with number signs, rows of tables between bars.
 */
import type { Provision, ProvisionKind, Regulation } from './model.js';

/** Number signs before a heading. */
const LEVEL: Readonly<Partial<Record<ProvisionKind, number>>> = {
  titel: 1,
  boek: 2,
  deel: 2,
  hoofdstuk: 2,
  afdeling: 3,
  paragraaf: 3,
  subparagraaf: 4,
  artikel: 4,
  bijlage: 2,
  toelichting: 2,
};

/** Number signs and a space, as a heading of this kind has them in plain text. */
export function headingMarks(kind: ProvisionKind): string {
  return `${'#'.repeat(LEVEL[kind] ?? 2)} `;
}

export interface PlainText {
  readonly text: string;
  /** Offset in the plain text of an offset in the regulation (both in UTF-16 units). */
  readonly at: (offset: number) => number;
}

interface Mark {
  readonly prefix: string;
  readonly suffix: string;
  /** A row of a table stays next to the row before it. */
  readonly joined: boolean;
}

function marksOf(provisions: readonly Provision[], marks: Map<number, Mark>): void {
  let rowBefore = false;
  for (const provision of provisions) {
    const { kind, headingSpan, span } = provision;
    const level = LEVEL[kind];
    if (kind === 'tabelrij') marks.set(span.start, { prefix: '| ', suffix: ' |', joined: rowBefore });
    else if (kind === 'titel' || (headingSpan !== null && level !== undefined))
      marks.set(headingSpan?.start ?? span.start, {
        prefix: headingMarks(kind),
        suffix: '',
        joined: false,
      });
    rowBefore = kind === 'tabelrij';
    marksOf(provision.children, marks);
  }
}

export function plainText({ text, root }: Regulation): PlainText {
  const marks = new Map<number, Mark>();
  marksOf([root], marks);
  /** For each line: where it starts in the regulation, and where its words start in the plain text. */
  const starts: { readonly from: number; readonly to: number }[] = [];
  let plain = '';
  let from = 0;
  for (const line of text.split('\n')) {
    const mark = marks.get(from);
    if (line.trim() !== '') {
      if (plain !== '') plain += mark?.joined === true ? '\n' : '\n\n';
      plain += mark?.prefix ?? '';
      starts.push({ from, to: plain.length });
      plain += line + (mark?.suffix ?? '');
    }
    from += line.length + 1;
  }
  return {
    text: `${plain}\n`,
    at: (offset) => {
      const line = starts.findLast((one) => one.from <= offset);
      return line === undefined ? 0 : Math.min(line.to + offset - line.from, plain.length);
    },
  };
}
