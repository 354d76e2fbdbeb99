/** Reads a picture as strict XML, for tests. */
import { SaxesParser } from 'saxes';

export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text directly in it and in what it holds. */
  text: string;
  readonly parent: SvgElement | null;
}

/** @throws Error with line and column when it is not well-formed */
export function readSvg(svg: string): readonly SvgElement[] {
  const elements: SvgElement[] = [];
  const open: SvgElement[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: SvgElement = {
      name,
      attributes: attributes as Record<string, string>,
      text: '',
      parent: open.at(-1) ?? null,
    };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(svg).close();
  return elements;
}

export function textsOf(svg: string): readonly string[] {
  return readSvg(svg)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text);
}

/** Titles of single marks; not the title of the whole. */
export function titlesOf(svg: string): readonly string[] {
  return readSvg(svg)
    .filter(({ name, parent }) => name === 'title' && parent?.name !== 'svg')
    .map(({ text }) => text);
}
