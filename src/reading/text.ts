/** Plain text, Markdown and scan text to blocks: lines joined to paragraphs, list items, headings and table rows. */
import type { Block, SourceBlocks } from './blocks.js';
import { mendCopiedLists } from './copied-lists.js';

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const TABLE_ROW = /^\s*\|(.+)\|\s*$/;
const TABLE_RULE = /^[\s|:-]+$/;
const MARKER =
  /^(\s*)(\d{1,3}[a-z]?[.)]|\(?[a-z]{1,2}\)|[a-z]{1,2}\.|\d{1,2}°\.?|(?:i{1,3}|iv|v|vi{0,3}|ix|x)[.)]|[-–—•▪·*])\s+(\S.*)$/;
/** A bullet that character recognition read as a letter: only after a line that opens or continues a list. */
const SCANNED_BULLET = /^(\s*)([eo°¢«])\s+(\S.*)$/;
const STRUCTURAL = /^(?:artikel|art\.|hoofdstuk|paragraaf|afdeling|bijlage|toelichting|§)\b/i;
const PAGE_LINE =
  /^(?:.{0,100}?\b)?(?:pagina|blad(?:zijde)?|pag\.)\s+\d+\s*(?:van|\/)\s*\d+\s*$|^\s*-?\s*\d{1,3}\s*-?\s*$/i;

/** A heading of an article on a line of its own; a heading that was wrapped goes on in lower case. */
const ARTICLE_LINE = /^(?:artikel|art\.)\s*(?:\d+(?:[.:]\d+)*|[IVX]+\b)[a-z]?[.:]?[^;.:,]?[^;.:]{0,110}$/i;

/** "Toelichting" on a line of its own, with the note right below it. */
const NOTE_LINE = /^(?:(?:algemene|artikelsgewijze) )?toelichting:?$/i;

function endsHeading(before: string, line: string): boolean {
  if (NOTE_LINE.test(before.trim()) && /^\p{Lu}/u.test(line.trim())) return true;
  return (
    ARTICLE_LINE.test(before) &&
    !/\b(?:de|het|een|van|en|of|voor|in|met|artikel)$/i.test(before) &&
    /^\p{Lu}/u.test(line.trim())
  );
}

/** "... waarop het kind ingevolge / artikel 6, eerste lid, is geplaatst": a reference, broken off by the line. */
export function isReference(before: string, line: string): boolean {
  return (
    /^\s*(?:artikel|art\.|hoofdstuk|paragraaf|afdeling|bijlage|toelichting)\b/.test(line) &&
    !/[.;:!?]\s*$/.test(before)
  );
}

/** Soft hyphens, zero-width characters and odd spaces go; the rest of the text stays as it is. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/\r\n?/g, '\n');
}

interface Draft {
  kind: Block['kind'];
  text: string;
  marker?: string;
  level?: number;
  emphasised?: boolean;
  indent: number;
}

/** Joins a line to the paragraph before it; a hyphen at the line end goes when the word goes on in lower case. */
function join(before: string, line: string): string {
  const next = line.trim();
  if (/[\p{Ll}]-$/u.test(before) && /^\p{Ll}/u.test(next) && !/^(?:en|of|dan|tot|c\.q\.)\b/.test(next)) {
    return before.slice(0, -1) + next;
  }
  return `${before} ${next}`;
}

function stripMarks(text: string): { text: string; emphasised: boolean } {
  const whole = /^(\*\*|__|\*|_)([^*_]+)\1$/.exec(text.trim());
  if (whole?.[2] !== undefined) return { text: whole[2].trim(), emphasised: true };
  return {
    text: text.replace(/\*\*([^*]+)\*\*/g, '$1').replace(/(^|\s)\*([^*\s][^*]*)\*(?=[\s.,;:]|$)/g, '$1$2'),
    emphasised: false,
  };
}

/** "Bijlage    Onderwerp": the head of a table, and no heading, which would have a number or its title right behind it. */
const TABLE_HEAD = /^(?:artikel|bijlage|hoofdstuk|paragraaf)(?: {3,}|\t+)\p{L}{3,}/iu;

/** "1    kopie van het paspoort    ouders": cells of a table set apart by spaces or tabs. */
function isColumns(line: string): boolean {
  const text = line.trim();
  return (
    /\S(?: {3,}|\t+)\S/.test(text) &&
    (!STRUCTURAL.test(text) || TABLE_HEAD.test(text)) &&
    !/^(?:[a-z]{1,2}|\d{1,2})[.)] {3,}\S/.test(text) &&
    !/[.…]{4,}/.test(text)
  );
}

/** "Inkomen tot | Eigen bijdrage": cells set apart by bars, without bars at the ends of the line. */
function hasBars(line: string): boolean {
  return /\S +\| +\S/.test(line) && !STRUCTURAL.test(line.trim());
}

/** Words of one or two letters that end a sentence: "... of dat nodig / is. Dan", "... bespreken wij met / u. Dan". */
const SHORT_WORD = /^(?:is|u|ze|we|je|me|er|om|op|af|in|uit|aan|toe|na|zo|nu|al|te|of|ja|wel)\.$/;

/** Whether what looks like the letter of an item ends the sentence of the line before. */
function endsSentence(before: string, marker: string, lastMarker: string | undefined): boolean {
  if (!SHORT_WORD.test(marker) || /[.;:,!?]$/.test(before)) return false;
  // "t." before "u.": a long list of letters.
  const letter = marker.charCodeAt(0);
  return !(marker.length === 2 && lastMarker?.charCodeAt(0) === letter - 1);
}

export function readText(input: string): SourceBlocks {
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  let listOpen = false;
  const push = (draft: Draft): void => {
    drafts.push(draft);
    open = draft;
  };
  const lines = mendCopiedLists(cleanText(input)).split('\n');
  for (const [at, raw] of lines.entries()) {
    const line = raw.trimEnd();
    const current = open as Draft | null;
    if (line.trim() === '') {
      open = null;
      continue;
    }
    if (PAGE_LINE.test(line)) continue;
    const heading = HEADING.exec(line);
    if (heading !== null) {
      push({
        kind: 'kop',
        text: stripMarks(heading[2] ?? '').text,
        level: heading[1]?.length ?? 1,
        indent: 0,
      });
      open = null;
      listOpen = false;
      continue;
    }
    const row = TABLE_ROW.exec(line);
    if (row !== null) {
      if (!TABLE_RULE.test(line)) {
        const cells = (row[1] ?? '').split('|').map((cell) => stripMarks(cell.trim()).text);
        push({ kind: 'tabelrij', text: cells.join(' | '), indent: 0 });
      }
      open = null;
      continue;
    }
    if (hasBars(line) && (hasBars(lines[at + 1] ?? '') || drafts.at(-1)?.kind === 'tabelrij')) {
      if (!TABLE_RULE.test(line))
        push({
          kind: 'tabelrij',
          text: line
            .split('|')
            .map((cell) => cell.trim())
            .join(' | '),
          indent: 0,
        });
      open = null;
      continue;
    }
    if (isColumns(line) && (isColumns(lines[at + 1] ?? '') || drafts.at(-1)?.kind === 'tabelrij')) {
      const cells = line.trim().split(/ {3,}|\t+/);
      push({ kind: 'tabelrij', text: cells.join(' | '), indent: 0 });
      open = null;
      continue;
    }
    const item = MARKER.exec(line);
    const last = drafts.at(-1);
    const scanned: RegExpExecArray | null =
      item === null && (listOpen || /[:;]$/.test(last?.text ?? '')) ? SCANNED_BULLET.exec(line) : null;
    const found = item ?? scanned;
    const broken =
      current !== null && found !== null && endsSentence(current.text, found[2] ?? '', last?.marker);
    if (found !== null && !broken && !(current !== null && /\b(?:artikel|lid|art\.)$/i.test(current.text))) {
      const indent = found[1]?.length ?? 0;
      const { text } = stripMarks(found[3] ?? '');
      push({
        kind: 'lijstitem',
        text,
        marker: scanned === null ? (found[2] ?? '') : '•',
        level: Math.floor(indent / 3),
        indent,
      });
      listOpen = true;
      continue;
    }
    if (
      current !== null &&
      (!STRUCTURAL.test(line.trim()) || isReference(current.text, line)) &&
      !endsHeading(current.text, line)
    ) {
      current.text = join(current.text, stripMarks(line).text);
      continue;
    }
    const { text, emphasised } = stripMarks(line.trim());
    push({ kind: 'alinea', text, emphasised, indent: line.length - line.trimStart().length });
    listOpen = false;
  }
  const blocks = drafts.map(
    (draft): Block => ({
      kind: draft.kind,
      text: draft.text.replace(/\s+/g, ' ').trim(),
      ...(draft.marker === undefined ? {} : { marker: draft.marker }),
      ...(draft.level === undefined ? {} : { level: draft.level }),
      ...(draft.emphasised === true ? { emphasised: true } : {}),
    }),
  );
  return { format: 'tekst', blocks, metadata: {}, warnings: [] };
}
