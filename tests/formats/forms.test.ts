/** The same form as text, PDF, Word and HTML asks the same: the verdict of point 12 and its grounds do not move. */
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import type { RunResult } from '../../src/results/schema.js';
import { assessBytes } from '../support/assess.js';

interface Section {
  readonly title: string;
  readonly fields: readonly string[];
  readonly papers?: readonly string[];
}

const TITLE = 'Aanvraagformulier kinderopvang met een sociaal-medische indicatie';
const COMMON: readonly Section[] = [
  { title: '1. Aanvrager', fields: ['Naam', 'Adres', 'Burgerservicenummer', 'Telefoonnummer'] },
  { title: '2. Kind', fields: ['Naam kind', 'Geboortedatum'] },
  { title: '3. Opvang', fields: ['Naam van de opvang', 'Aantal dagen per week'] },
];
const NEEDED: Section = {
  title: '4. Bijlagen',
  fields: [],
  papers: ['offerte van de kinderopvang', 'verklaring van de jeugdarts dat opvang nodig is'],
};
const INTRUSIVE: Section = {
  title: '4. Bijlagen',
  fields: [],
  papers: [
    'offerte van de kinderopvang',
    'bankafschriften van de laatste drie maanden',
    'uw medisch dossier',
  ],
};
const OPEN: Section = {
  title: '4. Bijlagen',
  fields: [],
  papers: ['offerte van de kinderopvang', 'andere stukken die de gemeente nodig acht'],
};

const DOTS = '.'.repeat(40);

function linesOf(sections: readonly Section[]): readonly string[] {
  return [
    TITLE,
    '',
    'Vul dit formulier in en stuur het naar de gemeente.',
    '',
    ...sections.flatMap(({ title, fields, papers = [] }) => [
      title,
      '',
      ...fields.map((field) => `${field}: ${DOTS}`),
      ...papers.map((paper) => `[ ] ${paper}`),
      '',
    ]),
    `Datum: ${DOTS}`,
    `Handtekening: ${DOTS}`,
  ];
}

async function pdfOf(sections: readonly Section[]): Promise<Uint8Array> {
  const document = new PDFDocument();
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => document.on('end', () => resolve()));
  for (const line of linesOf(sections)) {
    if (line === '') document.moveDown();
    else document.text(line);
  }
  document.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

async function docxOf(sections: readonly Section[]): Promise<Uint8Array> {
  const row = (field: string) =>
    new TableRow({
      children: [
        new TableCell({ children: [new Paragraph(field)] }),
        new TableCell({ children: [new Paragraph(DOTS)] }),
      ],
    });
  const children = sections.flatMap(({ title, fields, papers = [] }) => [
    new Paragraph({ children: [new TextRun({ text: title, bold: true })], heading: 'Heading2' }),
    ...(fields.length > 0 ? [new Table({ rows: fields.map(row) })] : []),
    ...papers.map((paper) => new Paragraph(`☐ ${paper}`)),
  ]);
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: TITLE, heading: 'Heading1' }),
          new Paragraph('Vul dit formulier in en stuur het naar de gemeente.'),
          ...children,
          new Paragraph(`Handtekening: ${DOTS}`),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** Room to write as lines on the paper: the words are all that a PDF keeps. */
async function drawnPdfOf(sections: readonly Section[]): Promise<Uint8Array> {
  const document = new PDFDocument();
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => document.on('end', () => resolve()));
  document.text(TITLE);
  document.text('Vul dit formulier in en stuur het naar de gemeente.');
  for (const { title, fields, papers = [] } of sections) {
    document.text(title);
    for (const field of [...fields, ...papers]) {
      document.text(field);
      document.moveTo(300, document.y).lineTo(500, document.y).stroke();
    }
  }
  for (const field of ['Datum', 'Handtekening']) document.text(field);
  document.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

/** Room to write as open cells beside and below the words, and fields that Word shows a hint in. */
async function openDocxOf(sections: readonly Section[]): Promise<Uint8Array> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const row = (...texts: readonly string[]) => new TableRow({ children: texts.map(cell) });
  const table = (fields: readonly string[], at: number) =>
    at % 2 === 0
      ? new Table({ rows: fields.map((field) => row(field, '')) })
      : new Table({ rows: [row(...fields), row(...fields.map(() => ''))] });
  const children = sections.flatMap(({ title, fields, papers = [] }, at) => [
    new Paragraph({ text: title, heading: 'Heading2' }),
    ...(fields.length > 0 ? [table(fields, at)] : []),
    ...papers.map((paper) => new Paragraph({ text: paper, bullet: { level: 0 } })),
  ]);
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: TITLE, heading: 'Heading1' }),
          new Paragraph('Vul dit formulier in en stuur het naar de gemeente.'),
          ...children,
          new Paragraph('Plaats en datum: Klik of tik om tekst in te voeren.'),
          new Paragraph('Handtekening: Klik of tik om tekst in te voeren.'),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function htmlOf(sections: readonly Section[]): string {
  const body = sections
    .map(
      ({ title, fields, papers = [] }) =>
        `<fieldset><legend>${title}</legend>${fields.map((field, at) => `<label for="${title}${at}">${field}</label><input id="${title}${at}">`).join('')}${papers.map((paper) => `<label><input type="file"> ${paper}</label>`).join('')}</fieldset>`,
    )
    .join('');
  return `<html><body><main><h1>${TITLE}</h1><p>Vul dit formulier in en stuur het naar de gemeente.</p><form>${body}<label>Handtekening <input></label></form></main></body></html>`;
}

const MAKERS: Readonly<Record<string, (sections: readonly Section[]) => Promise<Uint8Array> | Uint8Array>> = {
  txt: (sections) => new TextEncoder().encode(linesOf(sections).join('\n')),
  pdf: pdfOf,
  'lijnen.pdf': drawnPdfOf,
  docx: docxOf,
  'cellen.docx': openDocxOf,
  html: (sections) => new TextEncoder().encode(htmlOf(sections)),
};

function point12({ findings }: RunResult) {
  const finding = findings.find(({ point }) => point === 12);
  return { verdict: finding?.verdict, cause: finding?.cause };
}

describe.each(Object.keys(MAKERS))('a form as %s', (format) => {
  it.each([
    ['asks what is needed', NEEDED, { verdict: 'voldoet', cause: 'gesloten-lijst' }],
    [
      'asks bank statements and a file',
      INTRUSIVE,
      { verdict: 'voldoet-niet', cause: 'ingrijpende-gegevens' },
    ],
    ['has an open end', OPEN, { verdict: 'voldoet-deels', cause: 'open-eind' }],
  ] as const)('%s', async (_, last, expected) => {
    const made = await MAKERS[format]?.([...COMMON, last]);
    const result = await assessBytes(made ?? new Uint8Array(), `formulier.${format}`);
    expect(result.sources.map(({ kind }) => kind)).toEqual(['formulier']);
    expect(point12(result)).toEqual(expected);
    expect(result.practice?.asked.length).toBeGreaterThan(8);
  });
});
