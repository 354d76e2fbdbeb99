/** SVG as text: escaping, numbers, elements, and the frame that every picture shares. Needs no document. */

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe between tags and in attributes; characters that XML does not allow are left out. */
export function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids exactly these
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
  );
}

/** At most two decimals. @throws RangeError for what is no number: a picture never hides a wrong sum. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number in a picture: ${value}`);
  return String(Math.round(value * 100) / 100 + 0);
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

function attributes(values: Attributes): string {
  return Object.entries(values)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${typeof value === 'number' ? figure(value) : escapeXml(value)}"`,
    )
    .join('');
}

/** An element; `content` is SVG already, and is not escaped. */
export function element(name: string, values: Attributes, content = ''): string {
  return content === ''
    ? `<${name}${attributes(values)}/>`
    : `<${name}${attributes(values)}>${content}</${name}>`;
}

/** A line of text, escaped. */
export function textAt(x: number, y: number, text: string, values: Attributes = {}): string {
  return element('text', { x, y, ...values }, escapeXml(text));
}

/** A white edge behind letters that stand on lines. */
export const HALO = {
  stroke: '#ffffff',
  'stroke-width': 4,
  'paint-order': 'stroke',
  'stroke-linejoin': 'round',
};

/** What every picture is told. */
export interface PictureFrame {
  /** Unique on the page: ids in the picture start with it. Letters, digits, hyphens. */
  readonly id: string;
  readonly title: string;
  /** What it shows, in a sentence, for who cannot see it. */
  readonly description: string;
  /** `smal` for telephones: readable at 360 pixels. `breed` from 600 pixels up. */
  readonly width: PictureWidth;
}
export type PictureWidth = 'breed' | 'smal';

/** Units of the viewBox; text is 14 units, so 14 pixels at these widths. */
export const WIDTHS: Readonly<Record<PictureWidth, number>> = { breed: 720, smal: 340 };
export const TEXT_SIZE = 14;

export const INK = '#1b2530';
export const SOFT = '#4a5866';
/** Lines that carry no meaning of their own. */
export const LINE = '#d3dae1';
export const ACCENT = '#154273';

const FONT = 'system-ui, Segoe UI, Roboto, Noto Sans, Liberation Sans, Arial, sans-serif';

/**
 * @param height in units of the viewBox
 * @param interactive true where there are links in it: then it is a group, for in an image nothing can be reached
 * @throws RangeError when the id cannot be one
 */
export function picture(
  { id, title, description, width }: PictureFrame,
  height: number,
  content: string,
  { interactive = false, definitions = '' } = {},
): string {
  if (!/^[a-z][\w-]*$/i.test(id)) throw new RangeError(`Not an id for a picture: ${id}`);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `plaat plaat-${width}`,
      viewBox: `0 0 ${WIDTHS[width]} ${figure(Math.ceil(height))}`,
      role: interactive ? 'group' : 'img',
      'aria-labelledby': `${id}-titel`,
      'aria-describedby': `${id}-uitleg`,
      'font-family': FONT,
      'font-size': TEXT_SIZE,
      fill: INK,
    },
    element('title', { id: `${id}-titel` }, escapeXml(title)) +
      element('desc', { id: `${id}-uitleg` }, escapeXml(description) || ' ') +
      (definitions === '' ? '' : element('defs', {}, definitions)) +
      content,
  );
}
