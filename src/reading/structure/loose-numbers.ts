/** Scans put the column of lid numbers apart from the text: gives the paragraphs their numbers back by counting. */
import type { Block } from '../blocks.js';
import { headingOf } from './headings.js';

const LOOSE = /^(?:\d{1,2}\.\s*)+$/;
const NUMBER = /^(\d{1,2})\.?$/;
const WARNING =
  'In de scan staan nummers los van de tekst. De nummers van deze leden zijn geteld; controleer ze bij:';

/** A paragraph that goes on in lower case is one with the paragraph before it; ";" before a capital ends a lid. */
function paragraphs(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (
      block.kind === 'alinea' &&
      last?.kind !== 'tabelrij' &&
      last !== undefined &&
      /^\p{Ll}/u.test(block.text) &&
      !/[.;:]$/.test(last.text)
    ) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${block.text}` };
    } else joined.push(block);
  }
  return joined.flatMap((block) =>
    block.kind === 'alinea'
      ? block.text.split(/(?<=;) (?=\p{Lu})/u).map((text) => ({ ...block, text }))
      : [block],
  );
}

function renumber(article: readonly Block[]): readonly Block[] {
  const first = article.findIndex(({ kind, text }) => kind === 'alinea' && LOOSE.test(text));
  const before = article.slice(0, first);
  let count = before.reduce((last, { marker }) => Number(NUMBER.exec(marker ?? '')?.[1] ?? last), 0);
  const rest = paragraphs(
    article.slice(first).filter(({ kind, text }) => !(kind === 'alinea' && LOOSE.test(text))),
  );
  return [
    ...before,
    ...rest.map((block): Block => {
      const own = NUMBER.exec(block.marker ?? '')?.[1];
      if (own !== undefined) count = Number(own);
      if (block.kind !== 'alinea' || !/^\p{Lu}/u.test(block.text)) return block;
      count += 1;
      return { ...block, kind: 'lijstitem', marker: `${count}.`, level: 0 };
    }),
  ];
}

/** @returns the blocks, and a warning in Dutch that names the articles whose numbers were counted */
export function attachLooseNumbers(blocks: readonly Block[]): {
  blocks: readonly Block[];
  warnings: string[];
} {
  const result: Block[] = [];
  const counted: string[] = [];
  let article: Block[] = [];
  let label: string | null = null;
  const flush = (): void => {
    const loose = label !== null && article.some(({ kind, text }) => kind === 'alinea' && LOOSE.test(text));
    if (loose && label !== null) counted.push(label);
    for (const block of loose ? renumber(article) : article) result.push(block);
    article = [];
  };
  for (const block of blocks) {
    const heading = headingOf(block, false);
    if (heading === null) {
      article.push(block);
      continue;
    }
    flush();
    label = heading.kind === 'artikel' ? `artikel ${heading.number}` : null;
    result.push(block);
  }
  flush();
  return { blocks: result, warnings: counted.length === 0 ? [] : [`${WARNING} ${counted.join(', ')}.`] };
}
