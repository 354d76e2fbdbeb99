/** Folding for matching: lower case, without diacritics, plain quotes and hyphens, of exactly the same length. */

const PLAIN: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\n': ' ',
  '\t': ' ',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
};

/** Offsets in the folded text are offsets in the text. */
export function fold(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    const code = unit.charCodeAt(0);
    if (code < 128) folded += PLAIN[unit] ?? unit.toLowerCase();
    else {
      const base = (PLAIN[unit] ?? unit.normalize('NFD').charAt(0)).toLowerCase();
      folded += base.length === 1 ? base : unit;
    }
  }
  return folded;
}
