/** A text that was changed in the browser, as a Word document to go on with. */
import type { Block, Memo } from './blocks.js';

/** @param text plain text in which headings begin with number signs */
export function textAsMemo(text: string, title: string): Memo {
  const blocks = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line): Block => {
      const [, signs, words] = /^(#{1,6}) (.+)$/.exec(line) ?? [];
      if (signs === undefined || words === undefined) return { kind: 'alinea', text: line };
      if (signs.length === 1) return { kind: 'titel', text: words };
      return { kind: 'kop', level: signs.length < 4 ? 1 : 2, text: words };
    });
  return { title, blocks };
}
