/** Blocks of a page or form to one text and one tree: sections under their headings, items and fields below. */
import type { ProvisionKind, Regulation, RegulationMetadata, SourceInfo } from '../../regulation/model.js';
import type { Block, SourceBlocks } from '../blocks.js';
import { freeze } from '../structure/freeze.js';
import { Builder, ITEM, LID } from '../structure/tree.js';

const NO_METADATA: RegulationMetadata = {
  title: null,
  citationTitle: null,
  municipality: null,
  instrument: null,
  organ: null,
  dates: { adopted: null, published: null, inForce: null, retroactiveTo: null, outOfForce: null },
  cvdr: null,
  publication: null,
  legalBases: [],
  draft: null,
  language: null,
};

const KINDS: Readonly<Record<Exclude<Block['kind'], 'kop'>, ProvisionKind>> = {
  alinea: 'alinea',
  lijstitem: 'onderdeel',
  tabelrij: 'tabelrij',
  veld: 'veld',
};

/** Ranks of sections, by level of their heading: all above leden and items. */
function rankOf(level: number): number {
  return 1 + Math.min(6, Math.max(1, level)) / 2;
}

/** Blocks among which the title of a page or form stands. */
const TOP = 4;
/** UTF-16 units; a title is shorter than a paragraph. */
const TITLE_LENGTH = 140;
/** The name of the municipality over its form is no title. */
const LETTERHEAD = /^gemeente\s+\S+$/i;
const NAMES_SUBJECT = /kinderopvang|\bsmi\b|sociaal|indicatie/i;

/** The first line at the top that names the subject; else the first heading. */
function titleOf(blocks: readonly Block[]): string | null {
  const [first] = blocks;
  if (first?.kind === 'kop' && first.level === 1 && !LETTERHEAD.test(first.text)) return first.text;
  const top = blocks.slice(0, TOP).filter(({ text }) => text.length <= TITLE_LENGTH);
  const named =
    top.find(({ kind, text }) => kind === 'kop' && NAMES_SUBJECT.test(text)) ??
    top.find(({ kind, text }) => kind === 'alinea' && NAMES_SUBJECT.test(text) && !/[.?!:]$/.test(text));
  return (named ?? blocks.find(({ kind }) => kind === 'kop'))?.text ?? null;
}

export function buildPage(source: SourceInfo, { blocks, metadata, warnings }: SourceBlocks): Regulation {
  const builder = new Builder();
  for (const block of blocks) {
    if (block.text === '') continue;
    if (block.kind === 'kop') {
      const node = builder.open('paragraaf', rankOf(block.level ?? 2), { heading: block.text });
      node.headingSpan = builder.write(block.text, block.page);
      continue;
    }
    const nested = block.kind === 'lijstitem' ? (block.level ?? 0) / 10 : 0;
    const node = builder.open(KINDS[block.kind], block.kind === 'alinea' ? LID : ITEM + nested);
    node.body = builder.write(block.text, block.page);
    // Items of a list stay open below the paragraph that opens it, so that its words are their head.
    const heads = (block.kind === 'alinea' || block.kind === 'lijstitem') && /:\s*$/.test(block.text);
    if (!heads) builder.close();
  }
  const { root, pages } = builder.finish();
  const frozen = freeze(root, '', new Map());
  const title = titleOf(blocks);
  return {
    source,
    text: builder.text,
    root: frozen,
    metadata: {
      ...NO_METADATA,
      ...(title === null ? {} : { title: { value: title, from: 'tekst: kop' } }),
      ...metadata,
    },
    parts: [],
    pages,
    warnings,
  };
}
