/**
 * Passages cut into statements: one sentence each, folded for matching, with the words around it that make the rule
 * whole (the head of the list, the defined term, the sentences beside it). Evidence is the span of the statement, so
 * a quotation is one sentence and not a page.
 */
import type { Span } from '../../regulation/model.js';
import type { Passage, Reading } from './reading.js';

export interface Statement {
  readonly passage: Passage;
  /** The sentence, as a span of the regulation's text, without white space at its ends. */
  readonly span: Span;
  /** The sentence folded: lower case, no diacritics, plain quotes and hyphens. Same length as the span. */
  readonly words: string;
  /** Lead-ins, defined term and the sentence, folded: what a lawyer reads as the whole rule. */
  readonly rule: string;
  /** The sentences before and after in the same passage, folded; '' where there are none. */
  readonly before: string;
  readonly after: string;
  /** The heading of the article, folded, without the name of the scheme; '' where it has none. */
  readonly heading: string;
  /** All headings above, outermost first, folded and joined with ' / '. */
  readonly headings: string;
}

/** Folds one UTF-16 unit to one unit, so that offsets in the folded text are offsets in the text. */
function foldUnit(unit: string): string {
  const base = unit.normalize('NFD').charAt(0).toLowerCase();
  if (base === '\u00a0' || base === '\n' || base === '\t') return ' ';
  if (base === '‐' || base === '‑' || base === '–') return '-';
  if (base === '’' || base === '‘') return "'";
  return base === '' ? unit : base;
}

/** Units seen before; texts use few. */
const units = new Map<string, string>();

/** Lower case, without diacritics, of exactly the same length. */
export function foldKeeping(text: string): string {
  const lower = text.toLowerCase();
  // A few capitals of other alphabets grow when lowered; then unit by unit.
  if (lower.length !== text.length)
    return [...Array(text.length).keys()].map((at) => foldUnit(text.charAt(at))).join('');
  return lower.replace(/[\n\t]/g, ' ').replace(/[^\x20-\x7e]/g, (unit) => {
    const known = units.get(unit) ?? foldUnit(unit);
    units.set(unit, known);
    return known;
  });
}

/**
 * Dots that end no sentence ("artikel 1.1", "o.a.", "art. 4 ") become commas, so that a pattern can tell where a
 * sentence ends. Same length.
 */
export function withoutInnerDots(folded: string): string {
  return folded
    .replace(/\.(?=[^\s])/g, ',')
    .replace(
      /\b(art|nr|bijv|evt|resp|jo|incl|excl|max|min|ca|d,w,z|o,a|m,b,t|i,v,m|e,d|c,q|t,a,v)\.(?= )/g,
      '$1,',
    );
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** The name of the scheme in a heading says nothing of the purpose of the article below it. */
const SCHEME =
  /\b(?:op (?:basis|grond) van |op |bij |met |vanwege )?(?:een )?socia(?:al|le)[ -]*(?:(?:en\/of|en|of|\/)[ -]*)?medische? ?(?:indicatie|gronden|redenen|kinderopvang|geindiceerde kinderopvang)?|\bsmi\b/g;

/**
 * The head of the list a passage is an item of. Where a list follows a paragraph that ends in a colon, that paragraph
 * is its head, also where the tree hangs the items under the heading.
 */
function headOfList(passage: Passage, opener: string): string {
  if (passage.provision.kind !== 'onderdeel' || passage.leadIn.trimEnd().endsWith(':')) return passage.leadIn;
  return opener === '' ? passage.leadIn : opener;
}

/** Most families ask for the same passages: their statements are cut once per reading. */
const cut = new WeakMap<readonly Passage[], readonly Statement[]>();

/** The statements of the given passages, in text order. */
export function statementsOf(reading: Reading, passages: readonly Passage[]): readonly Statement[] {
  const found = cut.get(passages) ?? cutStatements(reading, passages);
  cut.set(passages, found);
  return found;
}

function cutStatements(reading: Reading, passages: readonly Passage[]): readonly Statement[] {
  const { text } = reading.regulation;
  let opener = '';
  let emptyItem: Passage | null = null;
  return passages.flatMap((passage) => {
    // "a." on a line of its own: the paragraph below it is the item.
    const item =
      passage.provision.kind === 'alinea' && emptyItem?.article === passage.article ? emptyItem : null;
    const listHead = item === null ? headOfList(passage, opener) : headOfList(item, opener);
    emptyItem =
      passage.provision.kind === 'onderdeel' && /^\s*\(?[a-z\d]{1,2}[.)°]?\s*$/i.test(passage.text)
        ? passage
        : null;
    if (passage.provision.kind !== 'onderdeel' && item === null)
      opener = passage.text.trimEnd().endsWith(':') ? passage.text : '';
    const spans = (passage.sentences.length === 0 ? [passage.span] : passage.sentences)
      .map((span) => trimmed(text, span))
      .filter((span) => span.end > span.start);
    const folded = spans.map((span) => withoutInnerDots(foldKeeping(text.slice(span.start, span.end))));
    const term = passage.provision.term;
    const head = [withoutInnerDots(foldKeeping(listHead)), term === null ? '' : `${foldKeeping(term)}:`]
      .filter((part) => part !== '')
      .join(' ');
    const headings = passage.headings.map(foldKeeping);
    return spans.map((span, index) => {
      const words = folded[index] ?? '';
      return {
        passage,
        span,
        words,
        rule: head === '' ? words : `${head} ${words}`,
        before: folded[index - 1] ?? '',
        after: folded[index + 1] ?? '',
        heading: (headings.at(-1) ?? '').replace(SCHEME, ' ').trim(),
        headings: headings.join(' / '),
      };
    });
  });
}
