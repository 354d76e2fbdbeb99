/** A sample as plain text: no marks, lines broken by a mail program or a printer. */
import { partsOf } from './parts.js';

/** @param width characters a line */
export function makePlainText(markdown: string, width = 90): string {
  const lines: string[] = [];
  const put = (text: string, indent = ''): void => {
    let line = indent;
    for (const word of text.split(' ')) {
      if (line.length + word.length > width && line.trim() !== '') {
        lines.push(line.trimEnd());
        line = indent;
      }
      line += `${word} `;
    }
    lines.push(line.trimEnd());
  };
  let last = '';
  for (const part of partsOf(markdown)) {
    const joined = part.kind === last && (part.kind === 'item' || part.kind === 'row');
    if (!joined && lines.length > 0) lines.push('');
    if (part.kind === 'kop') put(part.text);
    else if (part.kind === 'row') lines.push(part.cells.join('    '));
    else if (part.kind === 'item') put(`${part.marker} ${part.text}`, '   '.repeat(part.depth));
    else put(part.text);
    last = part.kind;
  }
  return `${lines.join('\n')}\n`;
}
