/** Bytes of one file to a source: rules, a page for parents, an application form, or something else. */
import { createHash } from 'node:crypto';
import type { Regulation, SourceKind } from '../../regulation/model.js';
import type { Block, SourceBlocks } from '../blocks.js';
import { decode } from '../decode.js';
import { detectBinary, detectText } from '../detect.js';
import { ReadError } from '../errors.js';
import { completeMetadata } from '../metadata/index.js';
import { municipalityOfPage } from '../metadata/municipality.js';
import type { Register } from '../metadata/register.js';
import { readDocument } from '../read.js';
import { type Subject, subjectOf } from '../subject/index.js';
import { cleanText } from '../text.js';
import { isBareForm, withRoom } from './bare-form.js';
import { blocksOfForm, type FormLine } from './form-lines.js';
import { asksForTrouble } from './form-subject.js';
import { readHtmlPage } from './html-page.js';
import { isAboutSmi, recognise } from './kind.js';
import { buildPage } from './structure.js';

export interface SourceText {
  readonly kind: SourceKind;
  /** Plain Dutch: why it is taken for this kind; "opgegeven" where somebody said so. */
  readonly why: string;
  readonly regulation: Regulation;
  /** What the text regulates; for pages and forms, read as if they were rules. */
  readonly subject: Subject;
  /** Whether the words are about SMI at all. */
  readonly aboutSmi: boolean;
}

const TEXT_FORMATS: ReadonlySet<string> = new Set(['html', 'tekst']);

async function linesOf(bytes: Uint8Array, format: string, raw: string): Promise<readonly FormLine[]> {
  if (format === 'pdf') {
    const { pagesOfPdf } = await import('../pdf/pdf.js');
    return (await pagesOfPdf(bytes)).flatMap((page, index) =>
      cleanText(page)
        .split('\n')
        .map((text): FormLine => ({ text, page: index + 1 })),
    );
  }
  return cleanText(raw)
    .split('\n')
    .map((text) => ({ text }));
}

/** Room to write in, for a cell that was left open. */
const OPEN_CELL = ' ____________';

/** Numbers and letters count entries; without them an entry is a line of its own. */
function isMark(marker: string | undefined): boolean {
  return marker !== undefined && /^(?:\d{1,2}|[a-z])[.)]$/.test(marker);
}

const ONLY_ROOM = /^(?:[._…]\s?){4,}$/;

/** Forms as Word makes them: rows of a table and paragraphs with room to write, each on its own line. */
function linesOfBlocks(blocks: readonly Block[]): readonly FormLine[] {
  return blocks.flatMap(({ kind, text, marker, level, room }, at): readonly FormLine[] => {
    if (room === true)
      return text.split(' | ').flatMap((cell) => [{ text: `${cell}${OPEN_CELL}` }, { text: '' }]);
    if (kind === 'kop') return [{ text: '' }, { text: `${'#'.repeat(level ?? 2)} ${text}` }, { text: '' }];
    const line = marker === undefined ? text : `${marker} ${text}`;
    const own = { text: kind === 'tabelrij' ? line.replaceAll(' | ', '     ') : line };
    const next = blocks[at + 1];
    // A line of dots belongs to the question right above it, and a list stays together.
    const goesOn =
      ONLY_ROOM.test(next?.text ?? '') ||
      (kind === 'lijstitem' && next?.kind === 'lijstitem' && isMark(marker));
    return goesOn ? [own] : [own, { text: '' }];
  });
}

async function pageBlocks(
  bytes: Uint8Array,
  kind: SourceKind,
  format: string,
  raw: string,
): Promise<SourceBlocks> {
  if (format === 'html') {
    const read = readHtmlPage(raw, isAboutSmi);
    // A form without a single field of HTML is a printed one: its room to write is typed, or cells left open.
    const printed = kind === 'formulier' && !read.blocks.some((block) => block.kind === 'veld');
    return printed ? { ...read, blocks: blocksOfForm(linesOfBlocks(read.blocks)) } : read;
  }
  if (format === 'docx') {
    const { readDocx } = await import('../docx/docx.js');
    const read = await readDocx(bytes);
    return kind === 'formulier' ? { ...read, blocks: blocksOfForm(linesOfBlocks(read.blocks)) } : read;
  }
  if (kind === 'formulier' || format === 'pdf') {
    const lines = await linesOf(bytes, format, raw);
    const drawn = kind === 'formulier' && isBareForm(lines.map(({ text }) => text));
    return { format, blocks: blocksOfForm(drawn ? withRoom(lines) : lines), metadata: {}, warnings: [] };
  }
  const { readText } = await import('../text.js');
  return readText(raw);
}

/** A page that is nothing but a form has no running text: then its fields are its text. */
async function readAsRules(bytes: Uint8Array, file: string, register: Register): Promise<Regulation> {
  try {
    return await readDocument(bytes, file, register);
  } catch (thrown) {
    if (!(thrown instanceof ReadError) || thrown.code !== 'geen-tekst' || detectBinary(bytes) !== null)
      throw thrown;
    const { text } = decode(bytes);
    if (detectText(text) !== 'html') throw thrown;
    const blocks = readHtmlPage(text, isAboutSmi);
    if (blocks.blocks.length === 0) throw thrown;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const page = buildPage({ file, sha256, format: 'html' }, blocks);
    return { ...page, metadata: completeMetadata(page, register) };
  }
}

/**
 * @param given the kind that somebody gave it (dossier.yaml); null to recognise it
 * @throws ReadError when the bytes cannot be read as a document
 */
export async function readSource(
  bytes: Uint8Array,
  file: string,
  register: Register,
  given: SourceKind | null = null,
): Promise<SourceText> {
  const asRules = await readAsRules(bytes, file, register);
  const { format } = asRules.source;
  const raw = TEXT_FORMATS.has(format) ? decode(bytes).text : '';
  const subject = subjectOf(asRules);
  const found = given === null ? recognise(asRules, subject, raw) : { kind: given, why: 'opgegeven' };
  const aboutSmi = subject.kind === 'smi' || isAboutSmi(asRules.text);
  if (found.kind === 'regeling' || found.kind === 'anders')
    return { ...found, regulation: withKind(asRules, found.kind), subject, aboutSmi };
  const blocks = await pageBlocks(bytes, found.kind, format, raw);
  const page = buildPage({ ...asRules.source, kind: found.kind }, blocks);
  const metadata = completeMetadata(page, register);
  const municipality =
    municipalityOfPage(raw, register) ?? metadata.municipality ?? asRules.metadata.municipality;
  return {
    ...found,
    regulation: {
      ...page,
      metadata: {
        ...metadata,
        title: page.metadata.title,
        citationTitle: null,
        instrument: null,
        municipality,
      },
    },
    subject,
    aboutSmi:
      isAboutSmi(page.text) ||
      (found.kind === 'formulier' && asksForTrouble(page.metadata.title?.value ?? '', page.text)),
  };
}

function withKind(regulation: Regulation, kind: SourceKind): Regulation {
  return { ...regulation, source: { ...regulation.source, kind } };
}
