/** Blocks of any origin to one text and one tree. */
import type { DocumentPart, Regulation, RegulationMetadata, SourceInfo } from '../../regulation/model.js';
import type { Block, SourceBlocks } from '../blocks.js';
import { bundleOf } from './bundle.js';
import { freeze, partsOf } from './freeze.js';
import { type Heading, headingOf, NESTED, numberedProse } from './headings.js';
import { addItem, addParagraph, REPEALED } from './items.js';
import { attachLooseNumbers } from './loose-numbers.js';
import { markersFromText } from './markers.js';
import { headingsFromOutline } from './outline.js';
import { rulesInSeries, splitArticles } from './run-in.js';
import { articlesFromTable } from './tables.js';
import { Builder, ITEM, LID } from './tree.js';

const CLOSING =
  /^(?:aldus\s+(?:vastgesteld|besloten|gedaan)|vastgesteld\s+(?:op|in|te|door|bij)|besloten\s+in|ondertekening\b|gedaan\s+te)/i;
/** The line after these words names the regulation that is adopted. */
const ADOPTS = /\b(?:vast te stellen|vastgesteld|stelt vast|besluit(?:en)?)\b.{0,60}:$/i;

/** UTF-16 units. */
const LONGEST_TITLE = 200;
/** Blocks after a heading in which its first numbered paragraph is looked for. */
const LOOK_AHEAD = 3;

function emptyMetadata(): RegulationMetadata {
  return {
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
}

/**
 * "Duur en omvang" between 4.8 and 4.9 stands under chapter 4: a heading without a number belongs to the open number
 * that the next numbered paragraph continues. And 4.1 stands under 4, also where the markup puts them side by side.
 */
function rankBelow(builder: Builder, heading: Heading, blocks: readonly Block[], index: number): number {
  if (heading.kind !== 'paragraaf') return heading.rank;
  if (heading.number !== null) {
    const chapter = builder.numberedAbove(heading.number);
    return chapter !== undefined && chapter.rank >= heading.rank ? chapter.rank + NESTED : heading.rank;
  }
  const next = blocks
    .slice(index + 1, index + 1 + LOOK_AHEAD)
    .find(({ text }) => numberedProse(text) !== null);
  const number = next === undefined ? null : (numberedProse(next.text)?.number ?? null);
  const above = number === null ? undefined : builder.numberedAbove(number);
  return above === undefined || above.rank !== heading.rank ? heading.rank : above.rank + NESTED;
}

/** "CONCEPT - ter inzage van 2 tot en met 30 mei", "Versie 0.3, 4 maart": how far a draft is. */
const STAGE = /^(?:concept|ontwerp|voorontwerp|versie|ter inzage)\b(?!.*(?:verordening|regel))/i;

/** "GEMEENTE BEUKERLAND" or the stage of a draft above the title: who writes, and not what it is called. */
function isLetterhead({ text }: Block, next: Block | undefined): boolean {
  return (
    next !== undefined &&
    next.text.length < LONGEST_TITLE &&
    !/[.;:]$/.test(next.text) &&
    headingOf(next, false)?.number == null &&
    (STAGE.test(text) || /^(?:de )?gemeente\s+\p{Lu}[\p{L}'’-]+(?:\s[\p{L}'’-]+){0,2}$/iu.test(text))
  );
}

export function buildRegulation(
  source: SourceInfo,
  { blocks: sourceBlocks, metadata, warnings }: SourceBlocks,
): Regulation {
  const { blocks, warnings: counted } = attachLooseNumbers(
    rulesInSeries(markersFromText(headingsFromOutline(splitArticles(articlesFromTable(sourceBlocks))))),
  );
  const builder = new Builder();
  let started = false;
  let titled = false;
  const bundle = bundleOf(blocks);
  const parts: Omit<DocumentPart, 'span'>[] = [];
  // "Vastgesteld door ..." above the articles says who adopted them; below the last one it closes the regulation.
  const kinds = blocks.map((block) => headingOf(block, false)?.kind);
  const note = kinds.indexOf('toelichting', kinds.indexOf('artikel'));
  const lastArticle = kinds.slice(0, note === -1 ? undefined : note).lastIndexOf('artikel');
  for (const [index, block] of blocks.entries()) {
    if (bundle !== null && index < bundle.start) {
      const part = bundle.parts.find(({ from }) => from === index);
      if (part !== undefined) {
        parts.push({ kind: part.kind, title: block.text });
        builder.open('buiten', 0);
      }
      const node = builder.open('alinea', LID);
      const marker = block.marker === undefined ? '' : `${block.marker} `;
      node.body = builder.write(`${marker}${block.text}`, block.page);
      builder.close();
      continue;
    }
    if (bundle !== null && index === bundle.start) {
      titled = true;
      builder.open('aanhef', 0);
    }
    if (
      bundle !== null &&
      !started &&
      ADOPTS.test(blocks[index - 1]?.text ?? '') &&
      headingOf(block, false) === null
    ) {
      builder.closeFrame();
      const node = builder.open('titel', 0);
      node.body = builder.write(block.text, block.page);
      node.heading = block.text;
      builder.close();
      continue;
    }
    if (!titled && isLetterhead(block, blocks[index + 1])) {
      builder.open('aanhef', 0);
      const node = builder.open('alinea', LID);
      node.body = builder.write(block.text, block.page);
      builder.closeFrame();
      continue;
    }
    const heading = headingOf(block, builder.within('toelichting') !== undefined);
    if (!titled && (heading === null || (heading.number === null && heading.rank > 0))) {
      titled = true;
      const node = builder.open('titel', 0);
      node.body = builder.write(block.text, block.page);
      node.heading = block.text;
      builder.close();
      continue;
    }
    if (heading !== null) {
      titled = true;
      started = true;
      builder.closeFrame();
      const node = builder.open(heading.kind, rankBelow(builder, heading, blocks, index), {
        number: heading.number,
        heading: heading.heading,
      });
      node.headingSpan = builder.write(block.text, block.page);
      node.repealed = REPEALED.test(heading.heading ?? '');
      continue;
    }
    if (
      (block.role === 'slot' || (started && index > lastArticle && CLOSING.test(block.text))) &&
      builder.within('slot') === undefined &&
      builder.within('toelichting') === undefined
    ) {
      builder.open('slot', 0);
    }
    if (!started && builder.within('aanhef') === undefined) builder.open('aanhef', 0);
    if (block.kind === 'tabelrij') {
      const node = builder.open('tabelrij', ITEM);
      node.body = builder.write(block.text, block.page);
      builder.close();
    } else if (block.kind === 'lijstitem' && block.marker !== undefined)
      addItem(builder, block, block.marker);
    else addParagraph(builder, block);
  }
  const { root, pages } = builder.finish();
  const frozen = freeze(root, '', new Map());
  const title = frozen.children.find(({ kind }) => kind === 'titel')?.heading ?? null;
  return {
    source,
    text: builder.text,
    root: frozen,
    metadata: {
      ...emptyMetadata(),
      ...(title === null ? {} : { title: { value: title, from: 'tekst: titel' } }),
      ...metadata,
    },
    parts: partsOf(frozen, parts, title),
    pages,
    warnings: [...warnings, ...counted],
  };
}
