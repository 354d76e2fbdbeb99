/** Fitting text without a browser: widths are estimated from the letters, a little wide rather than narrow. */
import { TEXT_SIZE } from './svg.js';

/** Share of the text size that a letter takes in the sans-serif letters that the pages use. */
function letterWidth(letter: string): number {
  if (/[ijl.,:;'’|!]/.test(letter)) return 0.32;
  if (/[\sftr()[\]/-]/.test(letter)) return 0.42;
  if (/[mwMW%@—]/.test(letter)) return 0.97;
  if (/[A-Z&]/.test(letter)) return 0.73;
  return letter.charCodeAt(0) > 0x2e80 ? 1 : 0.64;
}

/** Width in units of the viewBox. */
export function textWidth(text: string, size = TEXT_SIZE): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * size;
}

/** The text, or as much as fits with an ellipsis behind it. */
export function shorten(text: string, room: number, size = TEXT_SIZE): string {
  if (textWidth(text, size) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Lines of whole words that fit; the last of `most` lines is shortened, and so is a word that is too long. */
export function wrap(text: string, room: number, most: number, size = TEXT_SIZE): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && (lines.length === most || textWidth(`${last} ${word}`, size) <= room)) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines.map((line) => shorten(line, room, size));
}
