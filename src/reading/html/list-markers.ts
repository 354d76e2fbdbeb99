/** The marker of a list item: as written in the page, or as a browser would number it. */
import type { CheerioAPI } from 'cheerio';

type Node = ReturnType<CheerioAPI>[number];

const WRITTEN = /^(?:\d{1,3}[a-z]?[.)]?|\(?[a-z]{1,2}[.)]|\d{1,2}°\.?|[ivx]{1,5}[.)]|[-–—•▪·o])$/;

function roman(value: number): string {
  const parts: readonly (readonly [number, string])[] = [
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = value;
  let text = '';
  for (const [size, letters] of parts) {
    while (rest >= size) {
      text += letters;
      rest -= size;
    }
  }
  return text;
}

function letters(value: number): string {
  return value <= 26
    ? String.fromCharCode(96 + value)
    : `${letters(Math.floor((value - 1) / 26))}${letters(((value - 1) % 26) + 1)}`;
}

function computed($: CheerioAPI, list: Node, item: Node, index: number): string {
  const ordered = $(list).is('ol');
  const style = `${$(list).attr('type') ?? ''} ${$(list).attr('style') ?? ''} ${$(list).attr('class') ?? ''}`;
  if (!ordered || /none|unstyled/.test(style)) return '-';
  const own = Number($(item).attr('value'));
  const start = Number($(list).attr('start') ?? '1');
  const count = $(list).children('li').length;
  const value =
    Number.isInteger(own) && own > 0
      ? own
      : $(list).attr('reversed') === undefined
        ? start + index
        : count - index;
  if (/(?:^|\s)a(?:\s|$)|lower-(?:alpha|latin)|\balpha\b/.test(style)) return `${letters(value)}.`;
  if (/(?:^|\s)A(?:\s|$)|upper-(?:alpha|latin)/.test(style)) return `${letters(value).toUpperCase()}.`;
  if (/(?:^|\s)i(?:\s|$)|lower-roman/i.test(style)) return `${roman(value)}.`;
  return `${value}.`;
}

/** @returns the marker, and the elements of the item that only hold it */
export function markerOf(
  $: CheerioAPI,
  list: Node,
  item: Node,
  index: number,
): { marker: string; skip: readonly Node[] } {
  const holder = $(item).find('span.ol, span.list-custom__itemtype, .li-nr').first();
  const first = holder.length > 0 ? holder : $(item).children('span').first();
  const written = first.text().trim();
  if (first.length > 0 && WRITTEN.test(written)) return { marker: written, skip: first.get() as Node[] };
  return { marker: computed($, list, item, index), skip: [] };
}
