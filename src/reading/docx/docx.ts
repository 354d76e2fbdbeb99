/**
 * DOCX to blocks. Read from the file's own XML, because the numbers of automatic numbering ("artikel 3", "2.", "b.")
 * are not in the text and must be counted from the numbering scheme.
 */
import { unzipSync } from 'fflate';
import type { Block, SourceBlocks } from '../blocks.js';
import { ReadError } from '../errors.js';
import { elements, find, findAll, parseXml, type XmlElement } from '../xml/dom.js';
import { collapse } from '../xml/inline.js';
import { type Numbering, numberingOf } from './numbering.js';

/** Parts that are read; everything else in the archive stays packed. */
const PARTS: ReadonlySet<string> = new Set([
  'word/document.xml',
  'word/numbering.xml',
  'word/styles.xml',
  'word/footnotes.xml',
]);
/** Unpacked size of a part above which the file is a bomb or no regulation. */
const LARGEST_PART = 100 * 1024 * 1024;
/** Text of these elements is no text of the document: deleted text, codes of fields. */
const UNSEEN: ReadonlySet<string> = new Set([
  'del',
  'delText',
  'moveFrom',
  'instrText',
  'fldData',
  'commentReference',
  'annotationRef',
]);

interface Style {
  /** 1 to 9 for headings; null for other styles. */
  readonly heading: number | null;
  readonly title: boolean;
  readonly numbering: { readonly list: string; readonly level: number } | null;
}

function unpack(bytes: Uint8Array): ReadonlyMap<string, string> {
  let parts: Record<string, Uint8Array>;
  let tooLarge = false;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PARTS.has(name)) return false;
        if (originalSize > LARGEST_PART) tooLarge = true;
        return originalSize <= LARGEST_PART;
      },
    });
  } catch (cause) {
    throw new ReadError(
      'beschadigd',
      'dit bestand is beschadigd en kan niet worden uitgepakt',
      'Sla het document opnieuw op als DOCX.',
      null,
      { cause },
    );
  }
  if (tooLarge)
    throw new ReadError(
      'onveilig',
      'dit bestand wordt uitgepakt onredelijk groot',
      'Sla het document opnieuw op als DOCX, zonder ingesloten bestanden.',
    );
  if (parts['word/document.xml'] === undefined) {
    throw new ReadError(
      'niet-ondersteund',
      'dit is een zip-bestand, maar geen Word-document (DOCX)',
      'Pak het eerst uit, of sla het document op als DOCX of PDF.',
    );
  }
  return new Map(Object.entries(parts).map(([name, content]) => [name, new TextDecoder().decode(content)]));
}

function value(element: XmlElement | null, name: string): string | null {
  const found = element === null ? null : find(element, name);
  return found?.attributes.get('val') ?? null;
}

function numberingRef(properties: XmlElement | null): { list: string; level: number } | null {
  const reference = properties === null ? null : find(properties, 'numPr');
  const list = value(reference, 'numId');
  return reference === null || list === null || list === '0'
    ? null
    : { list, level: Number(value(reference, 'ilvl') ?? '0') };
}

function stylesOf(styles: XmlElement | null): ReadonlyMap<string, Style> {
  if (styles === null) return new Map();
  return new Map(
    findAll(styles, 'style').map((style) => {
      const name = value(style, 'name') ?? '';
      const level = /^(?:heading|kop) (\d)$/i.exec(name)?.[1] ?? null;
      const outline = value(style, 'outlineLvl');
      const heading = level !== null ? Number(level) : outline === null ? null : Number(outline) + 1;
      return [
        style.attributes.get('styleId') ?? '',
        { heading, title: /^(?:title|titel)$/i.test(name), numbering: numberingRef(find(style, 'pPr')) },
      ];
    }),
  );
}

/** Words of a paragraph; line breaks as "\n", tabs as spaces, numbers of footnotes left out. */
function words(node: XmlElement): string {
  return node.children
    .map((child) => {
      if (typeof child === 'string') return '';
      if (UNSEEN.has(child.name)) return '';
      if (child.name === 't') return child.children.filter((part) => typeof part === 'string').join('');
      if (child.name === 'br' || child.name === 'cr') return '\n';
      if (child.name === 'tab') return ' ';
      if (child.name === 'noBreakHyphen') return '-';
      return words(child);
    })
    .join('');
}

function emphasised(paragraph: XmlElement): boolean {
  const runs = findAll(paragraph, 'r').filter((run) => words(run).trim() !== '');
  const stressed = (run: XmlElement): boolean => {
    const properties = find(run, 'rPr');
    return ['b', 'i', 'u'].some((name) => {
      const mark =
        properties === null ? undefined : elements(properties).find((element) => element.name === name);
      return mark !== undefined && !['0', 'false', 'none'].includes(mark.attributes.get('val') ?? 'true');
    });
  };
  return runs.length > 0 && runs.every(stressed);
}

class Reader {
  readonly blocks: Block[] = [];
  constructor(
    private readonly styles: ReadonlyMap<string, Style>,
    private readonly numbering: Numbering,
    private readonly footnotes: ReadonlyMap<string, string>,
  ) {}

  private paragraph(paragraph: XmlElement): void {
    const properties = elements(paragraph).find(({ name }) => name === 'pPr') ?? null;
    const style = this.styles.get(value(properties, 'pStyle') ?? '') ?? null;
    const reference = numberingRef(properties) ?? style?.numbering ?? null;
    const lines = words(paragraph)
      .split('\n')
      .map(collapse)
      .filter((line) => line !== '');
    const [first, ...rest] = lines;
    if (first === undefined) return;
    const marker = reference === null ? '' : this.numbering.next(reference.list, reference.level);
    const outline = properties === null ? null : value(properties, 'outlineLvl');
    const heading = style?.heading ?? (outline === null ? null : Number(outline) + 1);
    if (style?.title === true)
      this.blocks.push({ kind: 'kop', text: lines.join(' '), role: 'titel', level: 1 });
    else if (heading !== null && heading <= 9)
      this.blocks.push({
        kind: 'kop',
        text: [marker, ...lines].filter((part) => part !== '' && part !== '-').join(' '),
        level: heading,
      });
    else if (marker !== '') {
      this.blocks.push(
        /\p{L}{4,}/u.test(marker)
          ? { kind: 'kop', text: `${marker} ${first}`, level: 3 }
          : { kind: 'lijstitem', text: first, marker, level: reference?.level ?? 0 },
      );
      for (const text of rest) this.blocks.push({ kind: 'alinea', text });
    } else {
      const stress = emphasised(paragraph) ? { emphasised: true } : {};
      for (const text of lines) this.blocks.push({ kind: 'alinea', text, ...stress });
    }
    for (const note of findAll(paragraph, 'footnoteReference')) {
      const text = this.footnotes.get(note.attributes.get('id') ?? '');
      if (text !== undefined && text !== '') this.blocks.push({ kind: 'alinea', text, role: 'noot' });
    }
  }

  private table(table: XmlElement): void {
    const before = this.blocks.at(-1);
    for (const row of findAll(table, 'tr')) {
      const cells = findAll(row, 'tc').map((cell) => collapse(findAll(cell, 'p').map(words).join(' ')));
      const filled = cells.filter((cell) => cell !== '');
      const last = this.blocks.at(-1);
      // Cells left open are room to write; an open row is room for what the row above asks.
      if (filled.length === 0 && last?.kind === 'tabelrij' && last !== before)
        this.blocks[this.blocks.length - 1] = { ...last, room: true };
      if (filled.length === 0) continue;
      const room = filled.length < cells.length && cells[0] !== '';
      this.blocks.push({ kind: 'tabelrij', text: filled.join(' | '), ...(room ? { room } : {}) });
    }
  }

  visit(node: XmlElement): void {
    for (const child of elements(node)) {
      if (child.name === 'p') this.paragraph(child);
      else if (child.name === 'tbl') this.table(child);
      else if (!UNSEEN.has(child.name) && child.name !== 'sectPr') this.visit(child);
    }
  }
}

/** @throws ReadError for damaged files and other archives */
export function readDocx(bytes: Uint8Array): SourceBlocks {
  const parts = unpack(bytes);
  const parse = (name: string): XmlElement | null => {
    const xml = parts.get(name);
    return xml === undefined ? null : parseXml(xml);
  };
  const document = parse('word/document.xml');
  const body = document === null ? null : find(document, 'body');
  const notes = parse('word/footnotes.xml');
  const footnotes = new Map(
    (notes === null ? [] : findAll(notes, 'footnote')).map((note) => [
      note.attributes.get('id') ?? '',
      collapse(words(note)),
    ]),
  );
  const reader = new Reader(
    stylesOf(parse('word/styles.xml')),
    numberingOf(parse('word/numbering.xml')),
    footnotes,
  );
  if (body !== null) reader.visit(body);
  const changed = document !== null && (find(document, 'ins') !== null || find(document, 'del') !== null);
  const warnings = changed
    ? [
        'In dit document staan bijgehouden wijzigingen. Gelezen is de tekst alsof alle wijzigingen zijn aanvaard.',
      ]
    : [];
  return { format: 'docx', blocks: reader.blocks, metadata: {}, warnings };
}
