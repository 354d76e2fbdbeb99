/** A memo as Markdown, to paste into another system. */
import type { Block, Memo } from './blocks.js';

/** Characters that Markdown would read as markup. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');
}

function tableOf({ head, rows }: Extract<Block, { kind: 'tabel' }>): string {
  const [first] = rows;
  const titles = head.length > 0 ? head : (first ?? []).map(() => '');
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(titles.map(plain)),
    line(titles.map(() => '---')),
    ...rows.map((row) =>
      line(row.map(({ text, strong }) => (strong === true ? `**${plain(text)}**` : plain(text)))),
    ),
  ].join('\n');
}

function written(block: Block): string {
  switch (block.kind) {
    case 'titel':
      return `# ${plain(block.text)}`;
    case 'kop':
      return `${'#'.repeat(block.level + 1)} ${plain(block.text)}`;
    case 'alinea':
      return block.label === undefined
        ? plain(block.text)
        : `**${plain(block.label)}.** ${plain(block.text)}`;
    case 'citaat':
      return `> ${plain(block.text)}\n>\n> *${plain(block.place)}*`;
    case 'voorstel':
      return block.heading === null
        ? `> ${plain(block.text)}`
        : `> **${plain(block.heading)}**\n>\n> ${plain(block.text)}`;
    case 'lijst':
      return block.items
        .map((item, index) => `${block.numbered ? `${index + 1}.` : '-'} ${plain(item)}`)
        .join('\n');
    case 'tabel':
      return tableOf(block);
  }
}

export function memoMarkdown({ blocks }: Memo): string {
  return `${blocks.map(written).join('\n\n')}\n`;
}
