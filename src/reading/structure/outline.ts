/**
 * Headings of texts that have no articles: "4 Kinderopvang", "3.1 Wie kan het aanvragen", "Hoe lang duurt het?" on a line
 * of their own, where no markup says that they are headings. Looks at the whole text, because only the series tells a
 * numbered heading from a numbered rule.
 */
import type { Block } from '../blocks.js';
import { bundleOf } from './bundle.js';
import { headingOf } from './headings.js';

/** "4", "3.1" and, where the parts of a handbook carry letters, "C3" and "C3.1". */
const NUMBERED = /^([A-Z]?\d{1,2}(?:\.\d{1,2}){0,2})\.?\s+(\p{Lu}.*)$/u;
const LONGEST = 100;
/** Fewer than this is no series. */
const FEWEST = 3;
/** Lines that stand apart for another reason: who decides, who signs, where and when. */
const NO_HEADING =
  /^(?:burgemeester|het college|de (?:gemeente)?raad|de (?:secretaris|griffier|voorzitter|burgemeester|wethouder)|gelet|overwegende|gezien|besluit|aldus|vastgesteld|datum|onderwerp|gemeente|namens|bekendgemaakt|kenmerk|zaaknummer|\d|€)/i;

interface Candidate {
  readonly index: number;
  /** As printed; empty for a heading without a number. */
  readonly label: string;
  /** Empty for a heading without a number. The letter of a part counts in the first number: A3 is 103. */
  readonly number: readonly number[];
  readonly title: string;
}

const words = ({ marker, text }: Block): string => (marker === undefined ? text : `${marker} ${text}`);

function isTitle(title: string): boolean {
  return title.length <= LONGEST && !/[.;:,]$/.test(title) && /^["‘“]?\p{Lu}/u.test(title);
}

/** More than the parts of any handbook that carry one letter. */
const PER_LETTER = 100;

function numbersOf(label: string): readonly number[] {
  const letter = /^[A-Z]/.exec(label)?.[0] ?? '';
  const before = letter === '' ? 0 : (letter.charCodeAt(0) - '@'.charCodeAt(0)) * PER_LETTER;
  const [first = '', ...rest] = label.slice(letter.length).split('.');
  return [before + Number(first), ...rest.map(Number)];
}

function numbered(blocks: readonly Block[]): readonly Candidate[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'alinea' && block.kind !== 'lijstitem') return [];
    const match = NUMBERED.exec(words(block));
    if (match?.[1] === undefined || match[2] === undefined || !isTitle(match[2])) return [];
    return [{ index, label: match[1], number: numbersOf(match[1]), title: match[2] }];
  });
}

/** Whether number b can follow number a in an outline: deeper at 1, or later. Texts repeat and skip numbers. */
function follows(a: readonly number[], b: readonly number[]): boolean {
  for (let depth = 0; depth < b.length; depth += 1) {
    const before = a[depth] ?? 0;
    const after = b[depth] ?? 0;
    if (after !== before) return after > before;
  }
  return a.length >= b.length;
}

/** Numbered titles in rising order that have text below them; a bare list of short items has not. */
function series(blocks: readonly Block[]): readonly Candidate[] {
  const candidates = numbered(blocks);
  const chosen: Candidate[] = [];
  for (const [at, candidate] of candidates.entries()) {
    const next = candidates[at + 1];
    const sibling =
      next !== undefined &&
      next.index === candidate.index + 1 &&
      next.number.length === candidate.number.length;
    const before = chosen.at(-1);
    if (sibling || candidate.index === blocks.length - 1) continue;
    if (before === undefined || follows(before.number, candidate.number)) chosen.push(candidate);
  }
  return chosen.length >= FEWEST ? chosen : [];
}

/** Short lines without a full stop above longer text; and questions. @param from the first line of a text is its title */
function unnumbered(blocks: readonly Block[], from = 1): readonly Candidate[] {
  // Some files hold the whole regulation in the element of the preamble.
  const preambleOnly = blocks.every(({ role, kind }) => role !== undefined || kind === 'kop');
  const chosen = blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const heading =
      index >= from &&
      block.kind === 'alinea' &&
      (block.role === undefined || (preambleOnly && block.role === 'aanhef')) &&
      isTitle(block.text) &&
      !NO_HEADING.test(block.text) &&
      next !== undefined &&
      (next.kind === 'tabelrij' || next.kind === 'lijstitem' || /[.:;?]$/.test(next.text)) &&
      !/[,:]$/.test(blocks[index - 1]?.text ?? '');
    return heading ? [{ index, label: '', number: [], title: block.text }] : [];
  });
  return chosen.length >= FEWEST ? chosen : [];
}

function isArticle(block: Block): boolean {
  const heading = headingOf(block, false);
  return heading?.kind === 'artikel' && /\d/.test(heading.number ?? '');
}

/** The words of adoption, or the heading of a part: what comes after them is no preamble. */
const BEGINS = /\b(?:vast te stellen|vastgesteld|stelt vast|stellen vast|besluit(?:en)?\s*:)/i;

/**
 * A first part in plain words before the articles ("Deel 1 Wat u moet weten"): its headings. What comes before the words
 * of adoption is preamble, or the papers around a regulation.
 */
function plainPart(blocks: readonly Block[]): readonly Candidate[] {
  const end = blocks.findIndex(isArticle);
  const start =
    blocks
      .slice(0, end)
      .findIndex((block) => BEGINS.test(block.text) || headingOf(block, false)?.kind === 'deel') + 1;
  if (start === 0 || bundleOf(blocks) !== null) return [];
  const part = blocks.slice(start, end);
  if (part.some(({ kind }) => kind === 'kop')) return [];
  const found = series(part);
  return (found.length > 0 ? found : unnumbered(part, 0)).map((one) => ({
    ...one,
    index: one.index + start,
  }));
}

/** Fewer titles above articles are lids that happen to stand there. */
const FEWEST_CHAPTERS = 2;

/** "3. De aanvraag" on a line of its own, right above an article: the chapter that the article opens. */
function chapters(blocks: readonly Block[]): readonly Candidate[] {
  const found = numbered(blocks).filter(({ index, number }) => {
    const next = blocks[index + 1];
    return number.length === 1 && next !== undefined && isArticle(next);
  });
  const rising = found.filter(
    ({ number }, at) => at === 0 || (number[0] ?? 0) > (found[at - 1]?.number[0] ?? 0),
  );
  return rising.length === found.length && found.length >= FEWEST_CHAPTERS ? found : [];
}

function outlineOf(blocks: readonly Block[]): readonly Candidate[] {
  const articles = blocks.filter(isArticle).length;
  if (articles >= FEWEST) {
    const plain = plainPart(blocks);
    return plain.length > 0 ? plain : chapters(blocks);
  }
  const found = series(blocks);
  // One or two articles among prose: only a numbered outline is surer than they are.
  if (articles > 0 && found.length <= articles) return [];
  if (found.length > 0) return found;
  const marked = blocks.some(({ kind, level }) => kind === 'kop' && (level ?? 2) > 1);
  return marked ? [] : unnumbered(blocks);
}

/**
 * Paragraphs that are headings of an unmarked outline become headings; a text with headings stays as it is, and one with
 * articles is looked through up to the first of them.
 */
export function headingsFromOutline(blocks: readonly Block[]): readonly Block[] {
  const at = new Map(outlineOf(blocks).map((candidate) => [candidate.index, candidate]));
  if (at.size === 0) return blocks;
  return blocks.map((block, index): Block => {
    const candidate = at.get(index);
    if (candidate === undefined) return block;
    const { marker: _, ...rest } = block;
    const text = `${candidate.label} ${candidate.title}`.trim();
    return { ...rest, kind: 'kop', text, level: candidate.number.length + 1 };
  });
}
