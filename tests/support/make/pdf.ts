/** Writes a sample as a PDF as municipalities publish them: running header and footer, wrapped lines, page numbers. */
import PDFDocument from 'pdfkit';
import { partsOf } from './parts.js';

const MARGIN = 64;

export async function makePdf(
  markdown: string,
  running = 'Gemeente Voorbeeldstad - regeling',
): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
    bufferPages: true,
    info: {},
  });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => {
    document.on('end', () => resolve());
  });
  for (const part of partsOf(markdown)) {
    if (part.kind === 'kop' && part.level === 1)
      document.font('Helvetica-Bold').fontSize(15).text(part.text).moveDown();
    else if (part.kind === 'kop')
      document
        .moveDown()
        .font('Helvetica-Bold')
        .fontSize(part.level === 2 ? 12.5 : 11)
        .text(part.text)
        .moveDown(0.3);
    else if (part.kind === 'al') document.font('Helvetica').fontSize(10).text(part.text).moveDown(0.5);
    else if (part.kind === 'row') document.font('Helvetica').fontSize(10).text(part.cells.join('   '));
    else
      document
        .font('Helvetica')
        .fontSize(10)
        .text(`${part.marker === '-' ? '•' : part.marker} ${part.text}`, { indent: part.depth * 14 });
  }
  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page);
    document.page.margins.bottom = 0;
    document.font('Helvetica').fontSize(8);
    document.text(running, MARGIN, 30, { lineBreak: false });
    document.text(`pagina ${page + 1} van ${count}`, MARGIN, 806, { lineBreak: false });
  }
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}
