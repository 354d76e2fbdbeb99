/** The lines of PDF pages to blocks: wrapped lines joined, also over a page break, each with its page. */
import type { Block } from '../blocks.js';
import { isReference, readText } from '../text.js';
import { withoutRunningLines } from './running-lines.js';

/** A line that opens something of its own and is never the rest of the line before it. */
const OPENS =
  /^\s*(?:(?:artikel|art\.|hoofdstuk|paragraaf|afdeling|bijlage|toelichting|§)\s|(?:algemene |artikelsgewijze )?toelichting\b|aldus (?:vastgesteld|besloten)|\(?[a-z]{1,2}[.)]\s|\d{1,2}[a-z]?[.)]\s|\d{1,2}(?:[.:]\d{1,2})+\.?\s|[-–—•▪·]\s|\d{1,2}°)/i;
const HEADING =
  /^\s*(?:artikel|art\.|hoofdstuk|paragraaf|afdeling|titel|deel|bijlage|§)\s+(?:\d|[IVX]|[A-Z][.-]?\d)/i;
/** A heading is short and ends without a full stop; the next line in lower case is its rest. */
const SENTENCE_END = /[.;:!?]["'”’)]*$/;

interface Line {
  readonly text: string;
  readonly page: number;
}

/** Width of a full line of this document: shorter lines end a paragraph when the next one opens with a capital. */
function fullWidth(lines: readonly Line[]): number {
  const widths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.9)] ?? 80;
}

/** "4 Kinderopvang" or "A.3 Woorden": a short line with a number before a capital, after a finished sentence. */
const NUMBERED_TITLE = /^\s*(?:\d{1,2}|[A-Z]\.\d{1,2})\.?\s+\p{Lu}[^.;:]*$/u;

/** No line ends in these, however short: titles are set in larger type, and are full with fewer letters. */
const GOES_ON =
  /(?:^|\s)(?:de|het|een|van|der|den|in|op|te|ter|ten|voor|met|en|of|aan|bij|tot|door|over|inzake|betreffende|\p{L}+(?:lijke|ische|sche))$/iu;

function continues(before: Line, line: Line, width: number): boolean {
  if (OPENS.test(line.text) && !isReference(before.text, line.text)) return false;
  const titled = NUMBERED_TITLE.test(line.text) && line.text.length < width * 0.8;
  if (titled && SENTENCE_END.test(before.text)) return false;
  if (/[\p{Ll}]-$/u.test(before.text)) return true;
  if (HEADING.test(before.text))
    return (
      /^\s*\p{Ll}/u.test(line.text) && !SENTENCE_END.test(before.text) && before.text.length > width * 0.6
    );
  if (/^\s*\p{Ll}/u.test(line.text) || /^\s*[(€\d]/.test(line.text))
    return !SENTENCE_END.test(before.text) || before.text.length > width * 0.75;
  // A capital after a full line without an end: a name or an act in mid-sentence.
  if (!SENTENCE_END.test(before.text)) return before.text.length > width * 0.7 || GOES_ON.test(before.text);
  return before.text.length > width * 0.85;
}

export function blocksOfPages(pages: readonly string[]): readonly Block[] {
  const cleaned = withoutRunningLines(pages.map((text) => text.split(/\r?\n/)));
  const lines: Line[] = cleaned.flatMap((page, index) =>
    page
      .map((text) => ({ text: text.replace(/\s+/g, ' ').trim(), page: index + 1 }))
      .filter(({ text }) => text !== ''),
  );
  const width = fullWidth(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group !== undefined && before !== undefined && continues(before, line, width)) group.push(line);
    else groups.push([line]);
  }
  // The text reader knows hyphens, markers and headings of plain text; each group is one paragraph to it.
  return groups.flatMap((group) => {
    const page = group[0]?.page ?? 1;
    return readText(group.map(({ text }) => text).join('\n')).blocks.map((block) => ({ ...block, page }));
  });
}
