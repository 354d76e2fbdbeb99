/**
 * Articles and rules whose text follows their number on the same line: "Artikel 3. De vergoeding loopt zes maanden.", and texts
 * that are one series of numbered rules without any heading. Gives each a heading of its own, so that it can be found and cited.
 */
import type { Block } from '../blocks.js';
import { headingOf } from './headings.js';

const ARTICLE =
  /^((?:Artikel|ARTIKEL|Art\.)\s*(\d{1,3}[a-z]?(?:[.:]\d{1,3})?))[.:]?\s+(?:[–-]\s+)?(?=[\p{Lu}(“"'‘])(.+)$/su;
/** "Duur. De vergoeding loopt ...", "Duur: de ...": a few words before the rule. */
const TITLE = /^(\p{Lu}[^.:;?!]{1,60}?)([.?!]|:(?=\s+\p{Lu}))\s+(?=[\p{Lu}\p{Ll}\d(])/u;
const CLAUSE =
  /\b(?:wordt|worden|is|zijn|kan|kunnen|geldt|gelden|heeft|hebben|bedraagt|duurt|loopt|betaalt|krijgt|mag|moet|vervalt|treedt)\b/i;
const LONGEST_TITLE_WORDS = 7;
/** Fewer rules in a row are a list in something else. */
const FEWEST_RULES = 4;
/** The rules must hold this share of the words. */
const MOST_OF_TEXT = 0.5;

function titleOf(text: string): { title: string; rest: string } | null {
  const match = TITLE.exec(text);
  const title = match?.[1]?.trim();
  if (match === null || title === undefined) return null;
  if (title.split(/\s+/).length > LONGEST_TITLE_WORDS || CLAUSE.test(title)) return null;
  const mark = match[2] === '?' ? '?' : '';
  return { title: title + mark, rest: text.slice(match[0].length) };
}

function numberOf(text: string): number | null {
  const digits = /(\d+)[a-z]?$/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Splits a paragraph that holds an article with its text. The number must be the one that comes now. */
export function splitArticles(blocks: readonly Block[]): readonly Block[] {
  let last = 0;
  return blocks.flatMap((block): readonly Block[] => {
    const heading = headingOf(block, false);
    if (heading?.kind === 'artikel') {
      last = numberOf(heading.number ?? '') ?? last;
      return [block];
    }
    if (heading !== null) {
      // Articles may be counted anew in a chapter: 2.1 after 1.4.
      return [block];
    }
    if (block.kind !== 'alinea') return [block];
    const match = ARTICLE.exec(block.text);
    const number = numberOf(match?.[2] ?? '');
    if (match === null || number === null || !(number === last + 1 || number === 1 || number === last))
      return [block];
    last = number;
    const text = match[3] ?? '';
    const titled = titleOf(text);
    const label = match[1] ?? '';
    const { marker: _, ...rest } = block;
    return [
      { ...rest, kind: 'kop', text: titled === null ? label : `${label} ${titled.title}`, level: 3 },
      { ...rest, kind: 'alinea', text: titled === null ? text : titled.rest },
    ];
  });
}

/** A text without headings that is one series of numbered rules: each becomes a paragraph with its number. */
export function rulesInSeries(blocks: readonly Block[]): readonly Block[] {
  if (blocks.some((block, index) => index > 0 && headingOf(block, false) !== null)) return blocks;
  const rules = new Set<number>();
  let expected = 1;
  for (const [index, { kind, marker, level }] of blocks.entries()) {
    const number =
      kind === 'lijstitem' && (level ?? 0) === 0 ? /^(\d{1,2})[.)]?$/.exec(marker ?? '')?.[1] : undefined;
    if (number === undefined || Number(number) !== expected) continue;
    rules.add(index);
    expected += 1;
  }
  const first = Math.min(...rules);
  const size = (some: readonly Block[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  if (rules.size < FEWEST_RULES || size(blocks.slice(first)) < MOST_OF_TEXT * size(blocks)) return blocks;
  return blocks.flatMap((block, index): readonly Block[] => {
    if (!rules.has(index)) return [block];
    const { marker, ...rest } = block;
    const number = (marker ?? '').replace(/\D+$/, '');
    const titled = titleOf(block.text);
    return [
      {
        ...rest,
        kind: 'kop',
        role: 'paragraaf',
        text: titled === null ? number : `${number} ${titled.title}`,
        level: 1,
      },
      { ...rest, kind: 'alinea', text: titled === null ? block.text : titled.rest },
    ];
  });
}
