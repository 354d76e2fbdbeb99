/**
 * Text that lost its line breaks (a PDF turned into one paragraph by a document site, a careless copy): finds where articles,
 * lids and list items begin, by counting. "Artikel 4" opens an article only where 4 is the number that must come now, so that a
 * reference at the start of a sentence is not taken for a heading.
 */

export const UNBROKEN_WARNING =
  'Deze tekst had geen regeleinden. De artikelen en leden zijn teruggezocht aan hun nummers; controleer de vindplaatsen bij het origineel.';

/** Fewer articles than this, and nothing shows that the chain is one of headings. */
const FEWEST_ARTICLES = 3;
/** The same for prose in numbered paragraphs. */
const FEWEST_PARAGRAPHS = 8;
/** UTF-16 units; a title is shorter. */
const LONGEST_TITLE = 110;

interface Found {
  readonly start: number;
  readonly end: number;
}

/** "3", "3a", "2.4", "2:4". */
interface Count {
  readonly chapter: number | null;
  readonly number: number;
  readonly letter: string;
}

function countOf(text: string): Count | null {
  const match = /^(?:(\d{1,2})[.:])?(\d{1,3})([a-z]?)$/.exec(text);
  if (match === null) return null;
  return {
    chapter: match[1] === undefined ? null : Number(match[1]),
    number: Number(match[2]),
    letter: match[3] ?? '',
  };
}

function follows(last: Count | null, next: Count): boolean {
  if (last === null) return next.number === 1 && (next.chapter === null || next.chapter === 1);
  if (next.chapter !== last.chapter)
    return last.chapter !== null && next.chapter === last.chapter + 1 && next.number === 1;
  if (next.number === last.number)
    return next.letter === (last.letter === '' ? 'a' : String.fromCharCode(last.letter.charCodeAt(0) + 1));
  return next.number === last.number + 1 && next.letter === '';
}

const HEADING =
  /(?<=^|[.;:!?)\]"”’\d–-]\s+|\p{Ll}\s+|\p{Lu}\s+)(?:Artikel|ARTIKEL|Art\.)\s+(\d{1,3}(?:[.:]\d{1,3})?[a-z]?)(?![\d\p{L}])[.:]?\s*/gu;
/** What stands before a reference, and never before a heading. */
const BEFORE_REFERENCE =
  /\b(?:van|in|op|met|en|of|bij|de|het|dit|uit|aan|naar|tot|volgens|krachtens|ingevolge|bedoeld|genoemd|zie|als|onder|artikelen)\s+$/i;

/** The chain of article headings from `from` on. */
function articleHeadings(text: string, from: number, to: number): readonly Found[] {
  const chain: Found[] = [];
  let last: Count | null = null;
  for (const match of text.slice(from, to).matchAll(HEADING)) {
    const start = from + match.index;
    const count = countOf(match[1] ?? '');
    if (count === null || BEFORE_REFERENCE.test(text.slice(Math.max(0, start - 20), start))) continue;
    // "Artikel 3 geldt ook voor ...", "Artikel 3, eerste lid": a sentence about an article.
    if (/^[\p{Ll},;)]/u.test(text.slice(start + match[0].length))) continue;
    if (!follows(last, count)) continue;
    last = count;
    chain.push({ start, end: start + match[0].length });
  }
  return chain;
}

/** Where the title that follows a heading ends: before the first lid, or where a sentence begins. */
function titleEnd(text: string, from: number, to: number): number | null {
  const rest = text.slice(from, Math.min(to, from + LONGEST_TITLE));
  const lid = /\s(?=1[.)]?\s+\p{Lu})/u.exec(rest);
  const question = /\?\s+/.exec(rest);
  const sentence = /(?<=[\p{Ll})?])\.?\s+(?=\p{Lu}\p{Ll}*\s+\p{Ll})/u.exec(rest);
  const ends = [lid, sentence, question].flatMap((found) =>
    found === null ? [] : [found.index + found[0].length],
  );
  return ends.length === 0 ? null : from + Math.min(...ends);
}

/** Starts of "1.", "2." ... in one article, each the number that must come now, after the end of a sentence. */
function lidStarts(text: string, from: number, to: number): readonly number[] {
  const starts: number[] = [];
  const body = text.slice(from, to);
  for (const match of body.matchAll(/(?<=^|[.;:?!)\]]\s+|\p{Ll}\s+)(\d{1,2})[.)]?\s+(?=[\p{Lu}(“"'‘])/gu)) {
    if (Number(match[1]) !== starts.length + 1) continue;
    const before = body.slice(0, match.index).trimEnd();
    if (starts.length > 0 && !/[.;:?!)\]]$/.test(before)) continue;
    starts.push(from + match.index);
  }
  return starts.length > 1 ? starts : [];
}

/** Starts of "a.", "b." ... after a colon. */
function itemStarts(text: string, from: number, to: number): readonly number[] {
  const starts: number[] = [];
  let expected = 'a';
  for (const match of text.slice(from, to).matchAll(/(?<=[:;,.]\s*(?:en|of)?\s+)([a-z])[.)]\s+(?=\S)/gu)) {
    const letter = match[1] ?? '';
    const before = text.slice(from, from + match.index).trimEnd();
    if (letter === 'a' && /:$/.test(before)) expected = 'a';
    if (letter !== expected) continue;
    starts.push(from + match.index);
    expected = String.fromCharCode(letter.charCodeAt(0) + 1);
  }
  return starts;
}

/** Starts of items that carry a bullet or a dash, in a list that a colon opened. */
function bulletStarts(text: string, from: number, to: number): readonly number[] {
  const body = text.slice(from, to);
  if (!body.includes(':')) return [];
  return [...body.matchAll(/(?<=[:;,.]\s(?:en |of )?)[-–•·▪*]\s+(?=\S)/gu)].map(({ index }) => from + index);
}

/** Starts of the lids of one article, and of the items in each of them. */
function partStarts(text: string, from: number, to: number): readonly number[] {
  const lids = lidStarts(text, from, to);
  const parts = [from, ...lids, to];
  const items = parts.slice(0, -1).flatMap((start, at) => {
    const end = parts[at + 1] ?? to;
    return [...itemStarts(text, start, end), ...bulletStarts(text, start, end)];
  });
  return [...lids, ...items];
}

/** Lids and items of one article that stand behind one another, apart. @param text without line breaks */
export function breaksIn(text: string): readonly string[] {
  const starts = new Set(partStarts(text, 0, text.length));
  const sorted = [0, ...[...starts].sort((one, other) => one - other)];
  return sorted
    .map((start, index) => text.slice(start, sorted[index + 1]).trim())
    .filter((part) => part !== '');
}

const PARAGRAPH = /(?<=^|[.;:?!)\]"”’]\s+|\p{Ll}\s+)(\d{1,2}[.:]\d{1,2})[.]?\s+(?=[\p{Lu}(])/gu;

/** The chain "1.1", "1.2", "2.1" of prose in numbered paragraphs. */
function paragraphStarts(text: string, to: number): readonly number[] {
  const starts: number[] = [];
  let last: Count | null = null;
  for (const match of text.slice(0, to).matchAll(PARAGRAPH)) {
    const count = countOf(match[1] ?? '');
    if (count === null || BEFORE_REFERENCE.test(text.slice(Math.max(0, match.index - 20), match.index)))
      continue;
    if (!follows(last, count)) continue;
    last = count;
    starts.push(match.index);
  }
  return starts;
}

/** "3 Duur en omvang 3.1 De ...": where the title of the chapter before its first paragraph begins. */
function chapterStart(text: string, paragraph: number): number | null {
  const number = /^\d{1,2}/.exec(text.slice(paragraph))?.[0] ?? '';
  const before = text.slice(Math.max(0, paragraph - LONGEST_TITLE), paragraph);
  const at = before.search(new RegExp(`(?<=[.;:?!)]\\s+)${number}\\.?\\s+\\p{Lu}[^.;:]*$`, 'u'));
  return at === -1 ? null : paragraph - before.length + at;
}

/** Chapters, annexes, the note and the frame of a decision: on a line of their own. */
const FRAME =
  /(?<=[.,;:!?)\d]\s+|\p{Ll}\s+)(?:(?:Hoofdstuk|HOOFDSTUK|Paragraaf|PARAGRAAF|Afdeling)\s+(?:\d{1,2}|[IVX]{1,4})[.:]?\s+(?=\p{Lu})|(?:gelet op|gezien (?:het|de)|gelezen (?:het|de)|overwegende)\b|Aldus (?:vastgesteld|besloten)|(?:Bijlage|BIJLAGE)\s+(?:\d|[IVX])|(?:Toelichting|TOELICHTING)\b(?=\s+(?:\p{Lu}|op\b|bij\b)))/gu;

/**
 * @param text without line breaks, or with few
 * @returns the text with line breaks where articles, lids and items begin; null where no chain of articles is found
 */
export function restoreBreaks(text: string): string | null {
  // A word that was broken at the end of a line: "kin- deropvang".
  const whole = text.replace(/\s+/g, ' ').replace(/(\p{Ll})- (?=\p{Ll})(?!(?:en|of|dan) )/gu, '$1');
  const note = whole.search(
    /(?<=[.!?)]\s|\p{Ll}\s)(?:TOELICHTING|Toelichting)(?=\s+(?:\p{Lu}|op\b|bij\b|Art))/u,
  );
  const end = note === -1 ? whole.length : note;
  const headings = articleHeadings(whole, 0, end);
  const breaks = new Set<number>();
  if (headings.length < FEWEST_ARTICLES) {
    const paragraphs = paragraphStarts(whole, end);
    if (paragraphs.length < FEWEST_PARAGRAPHS) return null;
    for (const [index, start] of paragraphs.entries()) {
      const to = paragraphs[index + 1] ?? end;
      breaks.add(start);
      const chapter = chapterStart(whole, start);
      if (chapter !== null) breaks.add(chapter);
      for (const item of [...itemStarts(whole, start, to), ...bulletStarts(whole, start, to)])
        breaks.add(item);
    }
  }
  for (const [index, heading] of headings.entries()) {
    const next = headings[index + 1]?.start ?? end;
    const frames = [...whole.slice(heading.end, next).matchAll(FRAME)];
    const to = heading.end + (frames[0]?.index ?? next - heading.end);
    breaks.add(heading.start);
    const title = titleEnd(whole, heading.end, to);
    if (title !== null) breaks.add(title);
    for (const start of partStarts(whole, heading.end, to)) breaks.add(start);
  }
  const frames = [...whole.slice(0, end).matchAll(FRAME)];
  for (const [index, match] of frames.entries()) {
    breaks.add(match.index);
    if (!/^bijlage/i.test(match[0])) continue;
    // The items of an annex: papers that come with an application, rows of a table.
    const to = frames[index + 1]?.index ?? end;
    const title = titleEnd(whole, match.index + match[0].length, to);
    if (title !== null) breaks.add(title);
    for (const items of [lidStarts, itemStarts, bulletStarts])
      for (const item of items(whole, title ?? match.index + match[0].length, to)) breaks.add(item);
  }
  if (note !== -1) {
    breaks.add(note);
    for (const match of whole.slice(note).matchAll(/(?<=[.!?]\s)Artikel\s+\d/g))
      breaks.add(note + match.index);
  }
  let broken = '';
  let at = 0;
  for (const position of [...breaks].sort((one, other) => one - other)) {
    broken += `${whole.slice(at, position).trimEnd()}\n\n`;
    at = position;
  }
  return broken + whole.slice(at);
}
