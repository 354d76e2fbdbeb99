/**
 * Rules printed as a table, a row for each article: "Artikel 4 Duur | De vergoeding loopt ... | Toelichting". The rows become
 * headings and paragraphs; a column that explains, or that holds the text of before, moves behind the rules.
 */
import type { Block } from '../blocks.js';
import { breaksIn } from '../unbroken.js';
import { headingOf } from './headings.js';

/** Fewer rows that open with an article are a table that refers to articles. */
const FEWEST = 3;
const LONGEST_TITLE = 80;
const EXPLAINS = /^(?:artikelsgewijze )?(?:toelichting|uitleg|opmerking(?:en)?|motivering|waarom|reden)\b/i;
const FORMER = /^(?:oud|oude|huidig|huidige|bestaand|bestaande|vorige|was)\b/i;
const NEW = /^(?:nieuw|nieuwe|voorgesteld|voorgestelde|wordt)\b/i;

const cellsOf = ({ text }: Block): readonly string[] => text.split(' | ').map((cell) => cell.trim());

function articleIn(cell: string): boolean {
  const heading = headingOf({ kind: 'kop', text: cell }, false);
  return heading?.kind === 'artikel' && /\d/.test(heading.number ?? '') && cell.length <= LONGEST_TITLE;
}

interface Columns {
  /** Those that hold the rules. */
  readonly rules: ReadonlySet<number>;
  /** Heading by column, of those that move behind the rules. */
  readonly behind: ReadonlyMap<number, string>;
}

function columnsFrom(header: readonly string[] | null, width: number): Columns {
  const all = Array.from({ length: width - 1 }, (_, index) => index + 1);
  const titles = header ?? [];
  const renewed = titles.some((title) => NEW.test(title));
  const behind = new Map(
    all.flatMap((column): [number, string][] => {
      const title = titles[column] ?? '';
      return EXPLAINS.test(title) || (renewed && FORMER.test(title)) ? [[column, title]] : [];
    }),
  );
  return { rules: new Set(all.filter((column) => !behind.has(column))), behind };
}

/** Lids and items of a cell, each a paragraph of its own. */
function paragraphs(cell: string, page: Block['page']): readonly Block[] {
  return breaksIn(cell).map((text): Block => {
    const item = /^([-–•]|\d{1,2}[.)]|[a-z][.)])\s+(\S.*)$/s.exec(text);
    const own = page === undefined ? {} : { page };
    return item?.[1] !== undefined && item[2] !== undefined
      ? { kind: 'lijstitem', marker: item[1], text: item[2], level: /^\d/.test(item[1]) ? 0 : 1, ...own }
      : { kind: 'alinea', text, ...own };
  });
}

function titled(first: string, second: string | undefined): boolean {
  return (
    second !== undefined &&
    /^(?:artikel|art\.)\s*[\d.:]+[a-z]?\.?$/i.test(first) &&
    second.length <= LONGEST_TITLE &&
    !/[.;:]$/.test(second)
  );
}

export function articlesFromTable(blocks: readonly Block[]): readonly Block[] {
  const rows = blocks.filter((block) => block.kind === 'tabelrij' && articleIn(cellsOf(block)[0] ?? ''));
  if (rows.length < FEWEST) return blocks;
  const [first] = rows;
  const before = first === undefined ? undefined : blocks[blocks.indexOf(first) - 1];
  const header = before?.kind === 'tabelrij' && before.text.length < 200 ? cellsOf(before) : null;
  const { rules, behind } = columnsFrom(header, Math.max(...rows.map((row) => cellsOf(row).length)));
  const moved = new Map<string, Block[]>();
  const result = blocks.flatMap((block): readonly Block[] => {
    if (header !== null && block === before) return [];
    if (!rows.includes(block)) return [block];
    const cells = cellsOf(block);
    const label = cells[0] ?? '';
    const hasTitle = titled(label, cells[1]) && rules.has(1) && cells.length > 2;
    const own = block.page === undefined ? {} : { page: block.page };
    const heading: Block = {
      kind: 'kop',
      level: 3,
      text: hasTitle ? `${label} ${cells[1]}` : label,
      ...own,
    };
    for (const [column, title] of behind) {
      const cell = cells[column] ?? '';
      if (cell === '') continue;
      const kept = moved.get(title) ?? [];
      kept.push(heading, ...paragraphs(cell, block.page));
      moved.set(title, kept);
    }
    const text = cells.flatMap((cell, column) =>
      rules.has(column) && !(hasTitle && column === 1) ? paragraphs(cell, block.page) : [],
    );
    return [heading, ...text];
  });
  const notes = [...moved.entries()].flatMap(([title, kept]): readonly Block[] => [
    {
      kind: 'kop',
      role: 'toelichting',
      level: 2,
      text: EXPLAINS.test(title) ? title : `Toelichting: ${title}`,
    },
    ...kept,
  ]);
  return [...result, ...notes];
}
