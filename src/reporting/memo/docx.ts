/** A memo as a Word document with real headings, lists and tables, so that people can go on writing in it. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';
import type { Block, Cell, Memo } from './blocks.js';

/** A4 with margins of 2.5 cm, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_417 };
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
const COLOURS = {
  accent: '154273',
  soft: '4A5568',
  line: 'C9D3DF',
  head: 'EEF2F7',
  quote: '8FA9C4',
  proposal: '2E7D4F',
} as const;

const FONT = 'Calibri';
const heading = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: COLOURS.accent },
  paragraph: { spacing: { before, after: 80, line: 276, lineRule: LineRuleType.AUTO }, keepNext: true },
});

const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 22, language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: {
      run: { font: FONT, size: 36, bold: true, color: COLOURS.accent },
      paragraph: { spacing: { after: 240, line: 276, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(28, 360),
    heading2: heading(24, 280),
  },
  paragraphStyles: [
    {
      id: 'Citaat',
      name: 'Citaat',
      basedOn: 'Normal',
      run: { italics: true },
      paragraph: {
        indent: { left: 340 },
        border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: COLOURS.quote } },
      },
    },
    {
      id: 'Tekstvoorstel',
      name: 'Tekstvoorstel',
      basedOn: 'Normal',
      paragraph: {
        indent: { left: 340 },
        border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: COLOURS.proposal } },
      },
    },
  ],
};

/** The same for both lists; each numbered list starts again at 1 (`instance`). */
function level(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  return {
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 400, hanging: 300 }, spacing: { after: 80 } } },
  };
}
const NUMBERING: INumberingOptions = {
  config: [
    { reference: 'opsomming', levels: [level(LevelFormat.BULLET, '•')] },
    { reference: 'nummers', levels: [level(LevelFormat.DECIMAL, '%1.')] },
  ],
};

function cellOf({ text, strong }: Cell, width: number, isHead: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: COLOURS.head, color: 'auto' } } : {}),
    children: [
      new Paragraph({
        spacing: { after: 0, line: 252 },
        children: [new TextRun({ text, size: 20, bold: isHead || strong === true })],
      }),
    ],
  });
}

function tableOf({ head, rows, widths }: Extract<Block, { kind: 'tabel' }>): Table {
  const columns = widths.map((share) => Math.round((TEXT_WIDTH * share) / 100));
  const line = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.line };
  const row = (cells: readonly Cell[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((cell, index) => cellOf(cell, columns[index] ?? 0, isHead)),
    });
  return new Table({
    columnWidths: columns,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [
      ...(head.length === 0
        ? []
        : [
            row(
              head.map((text) => ({ text })),
              true,
            ),
          ]),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}

function written(block: Block, instance: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'titel':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.TITLE })];
    case 'kop': {
      const which = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [new Paragraph({ text: block.text, heading: which })];
    }
    case 'alinea': {
      const label = block.label === undefined ? [] : [new TextRun({ text: `${block.label}. `, bold: true })];
      const colour = block.soft === true ? { color: COLOURS.soft, size: 20 } : {};
      const children = [...label, new TextRun({ text: block.text, ...colour })];
      // A sentence that ends in a colon stays with what it announces.
      return [new Paragraph({ children, keepNext: block.text.endsWith(':') })];
    }
    case 'citaat':
      return [
        new Paragraph({
          style: 'Citaat',
          children: [
            new TextRun({ text: `“${block.text.replace(/\s+/g, ' ')}”` }),
            new TextRun({ text: ` (${block.place})`, italics: false, color: COLOURS.soft }),
          ],
        }),
      ];
    case 'voorstel':
      return [
        ...(block.heading === null
          ? []
          : [
              new Paragraph({
                style: 'Tekstvoorstel',
                keepNext: true,
                spacing: { after: 40 },
                children: [new TextRun({ text: block.heading, bold: true })],
              }),
            ]),
        new Paragraph({ style: 'Tekstvoorstel', text: block.text }),
      ];
    case 'lijst': {
      const reference = block.numbered ? 'nummers' : 'opsomming';
      return block.items.map((text) => new Paragraph({ text, numbering: { reference, level: 0, instance } }));
    }
    case 'tabel':
      // Without a paragraph between them, two tables would be one, and the text would stick to it.
      return [tableOf(block), new Paragraph({ spacing: { after: 60 }, children: [] })];
  }
}

/** The package writes the time of now in the file; the same result must give the same bytes. */
function withoutClock(bytes: Uint8Array, date: string): Uint8Array {
  const files = unzipSync(bytes);
  const core = files['docProps/core.xml'];
  if (core !== undefined) {
    const stamp = `${date}T00:00:00Z`;
    const xml = new TextDecoder().decode(core).replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, stamp);
    files['docProps/core.xml'] = new TextEncoder().encode(xml);
  }
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

/** @param date `YYYY-MM-DD`, written in the properties of the document */
export async function memoDocx({ title, blocks }: Memo, date: string): Promise<Uint8Array> {
  const page = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: 18, color: COLOURS.soft })],
  });
  const document = new Document({
    title,
    creator: 'basislijn',
    lastModifiedBy: 'basislijn',
    description: 'Toets aan de landelijke basislijn SMI',
    styles: STYLES,
    numbering: NUMBERING,
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        footers: { default: new Footer({ children: [page] }) },
        children: blocks.flatMap((block, index) => written(block, index)),
      },
    ],
  });
  return withoutClock(new Uint8Array(await Packer.toBuffer(document)), date);
}
