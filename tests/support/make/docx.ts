/** Writes a sample as a Word document: with real heading styles and automatic numbering, or all by hand. */
import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { type ItemPart, partsOf } from './parts.js';

const HEADINGS = [
  HeadingLevel.TITLE,
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
] as const;

interface State {
  /** Instance of the numbering of leden: a new one restarts at 1. */
  leden: number;
  letters: number;
  /** Number of the last lid; a sample that skips a number keeps it by hand. */
  last: number;
}

function automatic(part: ItemPart, state: State): Paragraph | null {
  const digits = /^(\d+)\.$/.exec(part.marker)?.[1];
  const letter = /^([a-z])\.$/.exec(part.marker)?.[1];
  if (digits !== undefined && part.depth === 0) {
    if (Number(digits) === 1) state.leden += 1;
    else if (Number(digits) !== state.last + 1) return null;
    state.last = Number(digits);
    return new Paragraph({
      text: part.text,
      numbering: { reference: 'leden', level: 0, instance: state.leden },
    });
  }
  if (letter !== undefined) {
    if (letter === 'a') state.letters += 1;
    return new Paragraph({
      text: part.text,
      numbering: { reference: 'onderdelen', level: 1, instance: state.letters },
    });
  }
  return new Paragraph({ text: part.text, bullet: { level: Math.min(part.depth, 2) } });
}

export async function makeDocx(
  markdown: string,
  style: 'automatisch' | 'handmatig' = 'automatisch',
): Promise<Uint8Array> {
  const children: (Paragraph | Table)[] = [];
  const state: State = { leden: 0, letters: 0, last: 0 };
  for (const part of partsOf(markdown)) {
    if (part.kind === 'kop') {
      children.push(
        style === 'automatisch'
          ? new Paragraph({
              text: part.text,
              heading: HEADINGS[Math.min(part.level, 4)] ?? HeadingLevel.HEADING_3,
            })
          : new Paragraph({ children: [new TextRun({ text: part.text, bold: true })] }),
      );
    } else if (part.kind === 'al') children.push(new Paragraph(part.text));
    else if (part.kind === 'row') {
      children.push(
        new Table({
          rows: [
            new TableRow({
              children: part.cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
            }),
          ],
        }),
      );
    } else {
      const made = style === 'automatisch' ? automatic(part, state) : null;
      children.push(made ?? new Paragraph(`${part.marker} ${part.text}`));
    }
  }
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'leden',
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
        },
        {
          reference: 'onderdelen',
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
            { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2.', alignment: AlignmentType.START },
          ],
        },
      ],
    },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
