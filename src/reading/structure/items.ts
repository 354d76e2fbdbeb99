/** Where a list item or a paragraph belongs in the tree. */
import type { ProvisionKind } from '../../regulation/model.js';
import type { Block } from '../blocks.js';
import { numberedProse, RANKS } from './headings.js';
import { type Builder, ITEM, LID, type MarkerStyle } from './tree.js';

export const REPEALED = /^[[(]?\s*(?:vervallen|gereserveerd)\s*[\])]?\.?$/i;
const DEFINES = /\bbegrip|\bdefinitie|\bbedoelen|\bbetekenis|\bwoorden\b/i;
const UNDERSTOOD = /\bverst(?:aan|aat)\b/i;

function isList(marker: string): MarkerStyle {
  if (/^\d{1,3}[a-z]?[.)]?$/.test(marker)) return 'cijfer';
  if (/^\d+°\.?$/.test(marker)) return 'graad';
  if (/^\(?[a-z]{1,2}[.)]?$/i.test(marker) || /^[ivx]+[.)]$/.test(marker)) return 'letter';
  return 'teken';
}

function bare(marker: string): string | null {
  const number = marker.replace(/^\(/, '').replace(/[.)]+$/, '');
  return /[\p{L}\d]/u.test(number) ? number : null;
}

/** "In deze regels wordt verstaan onder:" opens a list; it is no term. */
const CLAUSE =
  /\b(?:word(?:t|en)|is|zijn|kan|kunnen|geldt|gelden|heeft|hebben|bedoelen|verstaan)\b|(?:\S+\s+){8}/;

/** "term: meaning" at the start of a definition. */
function definedTerm(text: string): { term: string; from: number } | null {
  const match = /^([^:;.]{2,80}?)\s*:\s+(?=\S)/.exec(text);
  if (match?.[1] === undefined) return null;
  return { term: match[1].trim(), from: match[0].length };
}

/**
 * "2. De aanvraag bestaat uit: 1. naam; 2. offerte. 3. Het college ...", where the markup tells no levels: numbers that begin anew
 * after a colon are items of the lid. Where both series could go on, the item before decides: it ends in a full stop, or not.
 */
function continuesList(builder: Builder, number: number): boolean {
  const lid = builder.within('lid');
  if (lid === undefined || Number.isNaN(number)) return false;
  if (number === 1) return builder.textOf(lid.body).trimEnd().endsWith(':');
  const item = builder.openItem('cijfer');
  if (item === undefined || item === lid || item.kind !== 'onderdeel' || Number(item.number) !== number - 1)
    return false;
  return Number(lid.number) !== number - 1 || !/\.\s*$/.test(builder.textOf(item.body));
}

/** A list item as lid, onderdeel or begrip. @param raw its marker as it stands */
export function addItem(builder: Builder, block: Block, raw: string): void {
  const style = isList(raw);
  const unit = builder.within('artikel') ?? builder.within('paragraaf') ?? builder.within('hoofdstuk');
  const indent = block.level ?? 0;
  const lid = builder.within('lid');
  const defining =
    (unit !== undefined && DEFINES.test(unit.heading ?? '')) ||
    [unit, lid].some(
      (node) => node?.body != null && UNDERSTOOD.test(builder.text.slice(node.body.start, node.body.end)),
    );
  const asLid =
    style === 'cijfer' &&
    !continuesList(builder, Number(bare(raw))) &&
    unit !== undefined &&
    unit.kind !== 'hoofdstuk' &&
    indent === 0 &&
    builder.within('toelichting') === undefined;
  const found = defining ? definedTerm(block.text) : null;
  const term = found !== null && asLid && CLAUSE.test(found.term.toLowerCase()) ? null : found;
  let rank: number;
  let kind: ProvisionKind;
  if (asLid) {
    // "1. ouder: ..." is a definition, numbered as a lid is: it ends where the next number begins.
    kind = term === null ? 'lid' : 'begrip';
    rank = LID;
  } else {
    kind = term === null ? 'onderdeel' : 'begrip';
    const beside = builder.openItem(style);
    const above = builder.top();
    const nests =
      above.rank >= ITEM && (indent > (above.level ?? 0) || builder.textOf(above.body).endsWith(':'));
    rank = beside?.rank ?? (nests ? above.rank + 1 : ITEM);
  }
  const node = builder.open(kind, rank, { number: bare(raw), style, level: indent });
  const line = builder.write(`${raw} ${block.text}`, block.page);
  const textStart = line.start + raw.length + 1;
  node.term = term?.term ?? null;
  node.body = { start: textStart + (term?.from ?? 0), end: line.end };
  node.repealed = REPEALED.test(block.text);
}

/** "4.4 Hoe lang. De toekenning geldt ...": a few words that head the paragraph they stand in. */
function runInHeading(text: string): string | null {
  const match = /^(?:\*\*)?(\p{Lu}[^.:;?!,]{2,45}?)(?:\*\*)?[.:?](?:\*\*)?\s+(?=[\p{Lu}\p{Ll}\d])/u.exec(
    text,
  );
  const words = match?.[1]?.trim();
  return words === undefined || words.split(/\s+/).length > 6 || CLAUSE.test(words.toLowerCase())
    ? null
    : words;
}

/** Running text: the body of the open unit, a numbered paragraph of prose, or text beside a list. */
export function addParagraph(builder: Builder, block: Block): void {
  const top = builder.top();
  const prose = numberedProse(block.text);
  if (
    prose !== null &&
    builder.within('toelichting') === undefined &&
    builder.within('artikel') === undefined
  ) {
    // "4.1" stands under an open "4", whatever element the markup used for it.
    const above = builder.numberedAbove(prose.number);
    const rank = above === undefined ? 5 : above.rank + 0.5;
    const node = builder.open('paragraaf', rank, { number: prose.number, heading: runInHeading(prose.text) });
    const line = builder.write(block.text, block.page);
    node.body = { start: line.end - prose.text.length, end: line.end };
    return;
  }
  // "4.2 De aanvrager verstrekt:" within article 4 is its second lid.
  const article = builder.within('artikel');
  const own = article?.number === undefined || article.number === null ? '' : `${article.number}.`;
  if (
    prose !== null &&
    own !== '' &&
    prose.number.startsWith(own) &&
    /^\d{1,2}$/.test(prose.number.slice(own.length)) &&
    builder.within('toelichting') === undefined
  ) {
    const node = builder.open('lid', LID, { number: prose.number.slice(own.length) });
    const line = builder.write(block.text, block.page);
    node.body = { start: line.end - prose.text.length, end: line.end };
    return;
  }
  const opensOwnText =
    top.body === null &&
    top.children.length === 0 &&
    (RANKS[top.kind] !== undefined || top.kind === 'bijlage');
  if (opensOwnText) {
    top.body = builder.write(block.text, block.page);
    top.repealed = REPEALED.test(block.text);
    return;
  }
  // Text after a list belongs to the lid or article, not to the last item.
  const node = builder.open('alinea', builder.within('lid') !== undefined ? ITEM : LID);
  node.body = builder.write(block.text, block.page);
  builder.close();
}
