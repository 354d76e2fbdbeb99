/** The numbers of automatic numbering in a DOCX: Word stores the scheme, not the numbers. */
import { elements, find, findAll, type XmlElement } from '../xml/dom.js';

interface Level {
  readonly format: string;
  /** "%1." or "Artikel %1" */
  readonly template: string;
  readonly start: number;
}

export interface Numbering {
  /** The marker of the next paragraph of this list and level; '' for none. */
  readonly next: (list: string, level: number) => string;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [size, letters] of ROMAN) {
    while (rest >= size) {
      text += letters;
      rest -= size;
    }
  }
  return text;
}

function write(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return String.fromCharCode(96 + ((value - 1) % 26) + 1);
    case 'upperLetter':
      return String.fromCharCode(64 + ((value - 1) % 26) + 1);
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    default:
      return String(value);
  }
}

function levelsOf(abstract: XmlElement): ReadonlyMap<number, Level> {
  return new Map(
    findAll(abstract, 'lvl').map((level) => {
      const value = (name: string) => find(level, name)?.attributes.get('val');
      return [
        Number(level.attributes.get('ilvl') ?? '0'),
        {
          format: value('numFmt') ?? 'decimal',
          template: value('lvlText') ?? '%1.',
          start: Number(value('start') ?? '1'),
        },
      ];
    }),
  );
}

/** @param numbering root of `word/numbering.xml`; null when the document has none */
export function numberingOf(numbering: XmlElement | null): Numbering {
  const schemes = new Map<string, ReadonlyMap<number, Level>>();
  const starts = new Map<string, number>();
  if (numbering !== null) {
    const abstracts = new Map(
      findAll(numbering, 'abstractNum').map((abstract) => [
        abstract.attributes.get('abstractNumId') ?? '',
        levelsOf(abstract),
      ]),
    );
    for (const list of findAll(numbering, 'num')) {
      const id = list.attributes.get('numId') ?? '';
      const abstract =
        elements(list)
          .find(({ name }) => name === 'abstractNumId')
          ?.attributes.get('val') ?? '';
      schemes.set(id, abstracts.get(abstract) ?? new Map());
      for (const override of findAll(list, 'lvlOverride')) {
        const start = find(override, 'startOverride')?.attributes.get('val');
        if (start !== undefined) starts.set(`${id}/${override.attributes.get('ilvl') ?? '0'}`, Number(start));
      }
    }
  }
  const counts = new Map<string, number[]>();
  return {
    next: (list, level) => {
      const scheme = schemes.get(list)?.get(level);
      if (scheme === undefined || scheme.format === 'none') return '';
      const numbers = counts.get(list) ?? [];
      const start = starts.get(`${list}/${level}`) ?? scheme.start;
      numbers[level] = (numbers[level] ?? start - 1) + 1;
      numbers.length = level + 1;
      counts.set(list, numbers);
      if (scheme.format === 'bullet') return '-';
      return scheme.template.replace(/%(\d)/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        return write(numbers[at] ?? 1, schemes.get(list)?.get(at)?.format ?? 'decimal');
      });
    },
  };
}
