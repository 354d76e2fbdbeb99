/** PDF with a text layer to blocks, page by page. */
import type { SourceBlocks } from '../blocks.js';
import { ReadError } from '../errors.js';
import { blocksOfPages } from './pages.js';
import { checkUnpacked } from './unpacked.js';

/** A regulation has tens of pages; far longer files are something else. */
const MOST_PAGES = 600;
/** Fewer characters a page than this on average: a scan without a text layer. */
const FEWEST_PER_PAGE = 25;

function asReadError(cause: unknown): ReadError {
  const message = cause instanceof Error ? `${cause.name} ${cause.message}` : String(cause);
  if (/password|encrypt/i.test(message)) {
    return new ReadError(
      'versleuteld',
      'deze PDF is met een wachtwoord beveiligd',
      'Maak een kopie zonder wachtwoord en probeer het opnieuw.',
      null,
      { cause },
    );
  }
  return new ReadError(
    'beschadigd',
    'deze PDF is beschadigd en kan niet worden geopend',
    'Maak of download de PDF opnieuw.',
    null,
    { cause },
  );
}

/** The text of each page, line by line. @throws ReadError for encrypted, damaged, scanned and unreasonably large files */
export async function pagesOfPdf(bytes: Uint8Array): Promise<readonly string[]> {
  checkUnpacked(bytes);
  const { PDFParse } = await import('pdf-parse');
  // The library takes the buffer over, so it gets a copy.
  const parser = new PDFParse({ data: bytes.slice(), verbosity: 0 });
  let pages: readonly string[];
  try {
    const result = await parser.getText({ pageJoiner: '', first: MOST_PAGES, cellSeparator: ' ' });
    pages = result.pages.map(({ text }) => text);
  } catch (cause) {
    throw asReadError(cause);
  } finally {
    await parser.destroy().catch(() => {});
  }
  const characters = pages.reduce((sum, text) => sum + text.trim().length, 0);
  if (characters < FEWEST_PER_PAGE * pages.length) {
    throw new ReadError(
      'geen-tekst',
      'deze PDF is een scan zonder tekst; zij heeft eerst OCR nodig',
      'Laat de scan met OCR omzetten naar tekst en probeer het opnieuw.',
    );
  }
  return pages;
}

/** @throws ReadError for encrypted, damaged and scanned files */
export async function readPdf(bytes: Uint8Array): Promise<SourceBlocks> {
  const pages = await pagesOfPdf(bytes);
  const warnings =
    pages.length >= MOST_PAGES ? [`Alleen de eerste ${MOST_PAGES} bladzijden zijn gelezen.`] : [];
  return { format: 'pdf', blocks: blocksOfPages(pages), metadata: {}, warnings };
}
