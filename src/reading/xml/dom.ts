/**
 * XML to a small tree, strictly: not well-formed is an error with its place, entities are never resolved. Names are
 * local names, because government files bind the same prefix to different namespaces.
 */
import { SaxesParser } from 'saxes';
import { ReadError } from '../errors.js';

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

interface Open {
  name: string;
  attributes: Map<string, string>;
  children: (XmlElement | string)[];
}

/** Deeper nesting than any regulation has; guards the stack of the recursive readers. */
const DEEPEST = 400;

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** @throws ReadError `beschadigd` with line and column, or `onveilig` for a document type with entities */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const root: Open = { name: '#document', attributes: new Map(), children: [] };
  const stack: Open[] = [root];
  const place = () => ({ line: parser.line, column: parser.column + 1 });

  parser.on('error', (error) => {
    const unclosed = /unclosed tag|unexpected end/i.test(error.message);
    throw new ReadError(
      'beschadigd',
      unclosed ? 'dit XML-bestand is niet compleet: het houdt halverwege op' : 'dit is geen geldige XML',
      'Haal het bestand opnieuw op bij de bron.',
      place(),
    );
  });
  parser.on('doctype', (doctype) => {
    if (!/<!ENTITY/i.test(doctype)) return;
    throw new ReadError(
      'onveilig',
      'dit XML-bestand bevat eigen entiteiten; die worden om veiligheidsredenen niet gelezen',
      'Haal het bestand opnieuw op bij overheid.nl.',
      place(),
    );
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (stack.length > DEEPEST) {
      throw new ReadError(
        'beschadigd',
        'dit XML-bestand is te diep genest',
        'Haal het bestand opnieuw op bij de bron.',
        place(),
      );
    }
    const open: Open = {
      name: localName(name),
      attributes: new Map(Object.entries(attributes).map(([key, value]) => [localName(key), value])),
      children: [],
    };
    stack.at(-1)?.children.push(open);
    stack.push(open);
  });
  const addText = (words: string): void => {
    if (words !== '') stack.at(-1)?.children.push(words);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    stack.pop();
  });
  parser.write(text).close();
  const element = root.children.find((child) => typeof child !== 'string');
  if (element === undefined)
    throw new ReadError('leeg', 'dit XML-bestand bevat niets', 'Haal het bestand opnieuw op bij de bron.');
  return element;
}

export function elements({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** First element with this name at any depth, the element itself included; null where there is none. */
export function find(element: XmlElement, name: string): XmlElement | null {
  if (element.name === name) return element;
  for (const child of elements(element)) {
    const found = find(child, name);
    if (found !== null) return found;
  }
  return null;
}

/** All elements with this name, in order; not those inside one another. */
export function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  return elements(element).flatMap((child) => (child.name === name ? [child] : findAll(child, name)));
}

/** All text inside, as it stands. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
