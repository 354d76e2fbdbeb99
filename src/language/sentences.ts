/** Cuts Dutch legal prose into sentences, without stumbling over abbreviations, numbers and amounts. */

export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Words after which a full stop does not end a sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'art',
  'artt',
  'nr',
  'nrs',
  'lid',
  'blz',
  'bijv',
  'bv',
  'ca',
  'dhr',
  'mevr',
  'mr',
  'drs',
  'dr',
  'ir',
  'ing',
  'prof',
  'o.a',
  'd.d',
  'dd',
  'm.u.v',
  'i.v.m',
  'm.b.t',
  't.a.v',
  'c.q',
  'jo',
  'juncto',
  'resp',
  'evt',
  'incl',
  'excl',
  'max',
  'min',
  'p.m',
  'e.d',
  'enz',
  'etc',
  'j.l',
  'jl',
  'a.s',
  'z.g',
  'zgn',
  'd.w.z',
  'm.i.v',
  't.o.v',
  'n.v.t',
  'gem',
  'afd',
  'hfdst',
  'par',
  'st',
  'sub',
  'form',
  'tel',
  'rek',
  'mnd',
  'wk',
  'dgn',
  'jr',
  'hfst',
  'vgl',
  'verz',
]);

/** Half-open spans of UTF-16 offsets in `text`, without white space at their ends; together they hold all words. */
export function sentences(text: string): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  let start = 0;
  const push = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text.charAt(from))) from += 1;
    while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (const match of text.matchAll(/[.!?]+["'”’)\]]*(?=\s+|$)|\n+/g)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('\n')) {
      push(match.index);
      continue;
    }
    // A full stop between brackets ends no sentence: "(form. SMI-4)".
    const open = text.slice(start, match.index);
    if (open.lastIndexOf('(') > open.lastIndexOf(')') && text.slice(end).search(/^[^()\n]{0,80}\)/) !== -1)
      continue;
    if (match[0].startsWith('.')) {
      const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(start, match.index - 12), match.index))?.[0] ?? '';
      const rest = text.slice(end).trimStart();
      const next = rest.charAt(0);
      if (ABBREVIATIONS.has(word.toLowerCase()) && !/^\p{Lu}\p{Ll}/u.test(rest)) continue;
      // "A. de Vries", "1. De ouder": an initial or a number that opens the sentence
      if (/^\p{Lu}$/u.test(word) || text.slice(start, match.index).trim().length <= 3) continue;
      if (/\p{Ll}/u.test(next)) continue;
    }
    push(end);
  }
  push(text.length);
  return spans;
}
