/** The running text of a paragraph: inline markup joined without adding spaces, notes taken out. */
import type { XmlElement } from './dom.js';

/** Elements that hold no words of the paragraph itself. */
const SKIPPED: ReadonlySet<string> = new Set([
  'plaatje',
  'illustratie',
  'Figuur',
  'VerwijderdeTekst',
  'noot.nr',
  'NootNummer',
  'li.nr',
  'LiNummer',
  'lidnr',
  'LidNummer',
]);
const NOTES: ReadonlySet<string> = new Set(['noot', 'Noot']);
/** Blocks that may stand inside a paragraph element but are not its words. */
const BLOCKS: ReadonlySet<string> = new Set(['lijst', 'Lijst', 'table', 'definitielijst', 'Begrippenlijst']);

export interface Inline {
  readonly text: string;
  /** Notes that stood in the text, in order. */
  readonly notes: readonly string[];
  /** All words stand in bold, italic or underlined elements. */
  readonly emphasised: boolean;
}

const EMPHASIS: ReadonlySet<string> = new Set([
  'vet',
  'cursief',
  'onderstreept',
  'nadruk',
  'b',
  'i',
  'u',
  'strong',
  'em',
]);

export function collapse(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export function inlineOf(element: XmlElement): Inline {
  const notes: string[] = [];
  let plain = '';
  let stressed = '';
  const visit = (node: XmlElement, inEmphasis: boolean): string => {
    let words = '';
    for (const child of node.children) {
      if (typeof child === 'string') {
        words += child;
        if (inEmphasis) stressed += child;
        else plain += child;
      } else if (SKIPPED.has(child.name) || BLOCKS.has(child.name)) continue;
      else if (NOTES.has(child.name)) notes.push(collapse(visitNote(child)));
      else if (child.name === 'br') words += ' ';
      else words += visit(child, inEmphasis || EMPHASIS.has(child.name));
    }
    return words;
  };
  const visitNote = (node: XmlElement): string =>
    node.children
      .map((child) => (typeof child === 'string' ? child : SKIPPED.has(child.name) ? '' : visitNote(child)))
      .join('');
  const text = collapse(visit(element, false));
  return { text, notes, emphasised: text !== '' && plain.trim() === '' && stressed.trim() !== '' };
}
