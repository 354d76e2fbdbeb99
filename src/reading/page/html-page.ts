/** HTML of a municipal web page or form to blocks: what stands on it, fields included, without the site around it. */
import { type CheerioAPI, load } from 'cheerio';
import type { Block, SourceBlocks } from '../blocks.js';
import { htmlMetadata } from '../html/metadata.js';
import {
  BLOCK_TAGS,
  collapse,
  FIELDS,
  giveHeadings,
  HEADING_LENGTH,
  isChoice,
  isEmphasised,
  isField,
  isShouted,
  levelOf,
  meaningOf,
  type Node,
  tagOf,
  withoutRequired,
} from './markup.js';
import { type About, pageOf } from './site.js';

/** A cell that is longer holds text of its own and is no cell of a table of data. */
const CELL = 160;
const BLOCKS_BELOW = 'p,ul,ol,h1,h2,h3,h4,h5,h6,dl';
/** A meaning that is longer stands under its term as under a heading. */
const LONG_MEANING = 80;
const ITEM_MARK = /^(?:[-–•▪*·]|\d{1,2}[.)]|[a-z][.)])\s+/;
interface Context {
  readonly item: boolean;
  readonly depth: number;
  readonly marker: string;
}
const PLAIN: Context = { item: false, depth: 0, marker: '-' };

class PageReader {
  readonly blocks: Block[] = [];
  /** Inline words of the line under way, with how many of them are bold. */
  private line = '';
  private bold = 0;
  private opened = false;

  constructor(private readonly $: CheerioAPI) {}

  private flush(context: Context): void {
    const text = collapse(this.line);
    const bold = text !== '' && this.bold >= text.replace(/\s/g, '').length;
    this.line = '';
    this.bold = 0;
    if (text === '' || /^[|›»>·•*-]+$/.test(text)) return;
    if (context.item) {
      // Only the first line of an item carries its mark.
      this.blocks.push(
        this.opened
          ? { kind: 'alinea', text }
          : { kind: 'lijstitem', text, marker: context.marker, level: context.depth },
      );
      this.opened = true;
      return;
    }
    const mark = ITEM_MARK.exec(text);
    if (mark !== null && !bold)
      this.blocks.push({
        kind: 'lijstitem',
        marker: mark[0].trim(),
        text: text.slice(mark[0].length),
        level: 0,
      });
    else if ((bold || isShouted(text)) && text.length <= HEADING_LENGTH && !/[.;,]$/.test(text))
      this.blocks.push({ kind: 'kop', text: text.replace(/:$/, ''), level: 5 });
    else this.blocks.push({ kind: 'alinea', text });
  }

  private heading(text: string, level: number): void {
    const words = collapse(text);
    if (words !== '') this.blocks.push({ kind: 'kop', text: words, level });
  }

  private walk(node: Node, context: Context, strong: boolean): void {
    const $ = this.$;
    const element = node as { type: string; data?: string };
    if (element.type === 'text') {
      const text = element.data ?? '';
      this.line += text;
      if (strong) this.bold += collapse(text).replace(/\s/g, '').length;
      return;
    }
    const tag = tagOf(node);
    if (tag === undefined) return;
    if (tag === 'br') {
      this.flush(context);
      return;
    }
    const level = levelOf($, node, tag);
    if (level !== null) {
      this.flush(context);
      this.heading($(node).text(), level);
      return;
    }
    if (tag === 'button') return;
    if (tag === 'legend') {
      this.flush(context);
      this.blocks.push({ kind: 'veld', text: withoutRequired(collapse($(node).text())) });
      return;
    }
    if (tag === 'input' || tag === 'select' || tag === 'textarea') {
      this.field(node, context);
      return;
    }
    if (tag === 'label') {
      this.label(node, context);
      return;
    }
    if (tag === 'dt' || tag === 'dd') {
      this.definition(node, tag, context);
      return;
    }
    if (tag === 'table' && this.column(node, context)) return;
    if (tag === 'tr' && this.row(node, context)) return;
    if (tag === 'ul' || tag === 'ol') {
      this.list(node, context);
      return;
    }
    const block = BLOCK_TAGS.has(tag);
    if (block) this.flush(context);
    for (const child of $(node).contents().get())
      this.walk(child as Node, context, strong || isEmphasised($, node, tag));
    if (block) this.flush(context);
  }

  private list(node: Node, context: Context): void {
    this.flush(context);
    const ordered = tagOf(node) === 'ol';
    const style = this.$(node).attr('type') ?? '1';
    let number = 0;
    for (const child of this.$(node).contents().get()) {
      if (tagOf(child as Node) !== 'li') {
        this.walk(child as Node, context, false);
        continue;
      }
      number += 1;
      const label = style === 'a' ? `${String.fromCharCode(96 + number)}.` : `${number}.`;
      this.opened = false;
      // A step under a heading of its own is a section of the page, though the page counts it.
      if (this.$(child).find('h1,h2,h3,h4,h5,h6').length > 0) {
        for (const below of this.$(child).contents().get()) this.walk(below as Node, PLAIN, false);
        this.flush(PLAIN);
        continue;
      }
      const inner: Context = {
        item: true,
        depth: context.item ? context.depth + 1 : 0,
        marker: ordered ? label : '-',
      };
      for (const below of this.$(child).contents().get()) this.walk(below as Node, inner, false);
      this.flush(inner);
    }
    this.opened = true;
  }

  /** "Voor wie? / lange uitleg" is a heading with its text; "Telefoon / 0123" is one line. */
  private definition(node: Node, tag: string, context: Context): void {
    const $ = this.$;
    this.flush(context);
    if (tag === 'dd') {
      const term = $(node).prevAll('dt').first();
      if ($(node).find(FIELDS).length > 0) return;
      const several = $(node)
        .siblings('dd')
        .get()
        .some((one) => $(one).prevAll('dt').first().is(term));
      if (several) {
        const text = collapse($(node).text());
        const plain = $(node).find(BLOCKS_BELOW).length === 0 && text.length <= CELL;
        if (plain) {
          if (text !== '') this.blocks.push({ kind: 'lijstitem', marker: '-', text, level: 0 });
          return;
        }
      } else if (term.length > 0 && meaningOf($, term[0] as Node).length < LONG_MEANING) return;
      for (const child of $(node).contents().get()) this.walk(child as Node, context, false);
      this.flush(context);
      return;
    }
    const meaning = meaningOf($, node);
    const term = collapse($(node).text());
    // "Opleiding: [keuzelijst]": the term asks, the description is the field.
    if ($(node).nextUntil('dt', 'dd').find(FIELDS).length > 0) {
      this.blocks.push({ kind: 'veld', text: withoutRequired(term) });
      return;
    }
    // Several descriptions of one term are a list under it.
    const several = $(node).nextUntil('dt', 'dd').length > 1;
    if (several || meaning.length >= LONG_MEANING) this.heading(term.replace(/:$/, ''), 4);
    else
      this.blocks.push({
        kind: 'lijstitem',
        marker: '-',
        text: `${term.replace(/:$/, '')}: ${meaning}`,
        level: 0,
      });
  }

  /** A table of one column: its heads are headings, and short cells that follow each other a list. @returns whether read */
  private column(node: Node, context: Context): boolean {
    const $ = this.$;
    const rows = $(node).find('tr').get() as Node[];
    const heads = rows.filter((row) => $(row).children('th').length === 1);
    if (
      heads.length === 0 ||
      $(node).find('table').length > 0 ||
      $(node).find(FIELDS).length > 0 ||
      rows.some((row) => $(row).children('td,th').length !== 1)
    )
      return false;
    this.flush(context);
    for (const [at, row] of rows.entries()) {
      const text = collapse($(row).text());
      if (heads.includes(row)) {
        if (text.length <= HEADING_LENGTH) this.heading(text, 4);
        else this.blocks.push({ kind: 'alinea', text });
        continue;
      }
      const beside = [rows[at - 1], rows[at + 1]].some((one) => one !== undefined && !heads.includes(one));
      if (beside && text.length <= CELL && $(row).find(BLOCKS_BELOW).length === 0) {
        if (text !== '') this.blocks.push({ kind: 'lijstitem', marker: '-', text, level: 0 });
        continue;
      }
      this.walk(row, PLAIN, false);
      this.flush(PLAIN);
    }
    return true;
  }

  /** A row of data is one block; a row whose cells hold text of their own is read cell by cell. @returns whether read */
  private row(node: Node, context: Context): boolean {
    const $ = this.$;
    const cells = $(node).children('td,th').get();
    if ($(node).find(FIELDS).length > 0) return this.fieldRow(cells as Node[], context);
    const texts = cells.map((cell) => collapse($(cell).text()));
    const filled = texts.filter((text) => text !== '');
    if (this.roomRow(texts, filled, context)) return true;
    const [first, second] = texts;
    // Term in the first cell, text in the second.
    if (
      filled.length === 2 &&
      texts.length === 2 &&
      (first ?? '').length <= HEADING_LENGTH &&
      ((second ?? '').length >= LONG_MEANING || (/\?$/.test(first ?? '') && /[.!]$/.test(second ?? '')))
    ) {
      this.flush(context);
      this.heading(first ?? '', 4);
      for (const child of $(cells[1] as Node)
        .contents()
        .get())
        this.walk(child as Node, PLAIN, false);
      this.flush(PLAIN);
      return true;
    }
    const plain = cells.every(
      (cell) =>
        $(cell).find('p,ul,ol,h1,h2,h3,h4,table').length <= 1 && $(cell).find('table,h1,h2,h3').length === 0,
    );
    if (filled.length < 2 || !plain || texts.some((text) => text.length > CELL)) return false;
    this.flush(context);
    this.blocks.push({ kind: 'tabelrij', text: filled.join(' | ') });
    return true;
  }

  /** Cells left open are room to write; an open row is room for what the row above asks. @returns whether read */
  private roomRow(texts: readonly string[], filled: readonly string[], context: Context): boolean {
    if (texts.length < 2 || filled.length === texts.length) return false;
    if (filled.length === 0) {
      const last = this.blocks.at(-1);
      if (last?.kind !== 'tabelrij') return false;
      this.blocks[this.blocks.length - 1] = { ...last, room: true };
      return true;
    }
    if (filled.length > 1 || texts[0] === '' || filled[0] === undefined || filled[0].length > HEADING_LENGTH)
      return false;
    this.flush(context);
    this.blocks.push({ kind: 'tabelrij', text: filled[0], room: true });
    return true;
  }

  /** Fields in a table: the cells without a field are the words of the cells with one. */
  private fieldRow(cells: readonly Node[], context: Context): boolean {
    const $ = this.$;
    if (cells.some((cell) => $(cell).find('label').length > 0)) return false;
    const texts = cells
      .filter((cell) => $(cell).find(FIELDS).length === 0)
      .map((cell) => collapse($(cell).text()));
    const words = texts.filter((text) => text !== '').join(' ');
    if (words === '') return false;
    this.flush(context);
    this.blocks.push({ kind: 'veld', text: withoutRequired(words) });
    return true;
  }

  /** A label with its field inside or elsewhere; the words of a choice are an answer, unless it stands alone. */
  private label(node: Node, context: Context): void {
    const $ = this.$;
    this.flush(context);
    const id = $(node).attr('for');
    const inside = $(node).find(FIELDS).get();
    const named =
      id === undefined
        ? []
        : $(FIELDS)
            .get()
            .filter((field) => $(field).attr('id') === id);
    const [field] = [...inside, ...named];
    const copy = $(node).clone();
    copy.find('select,textarea,button,datalist').remove();
    const text = collapse(copy.text());
    if (text === '') return;
    const choice = field !== undefined && isChoice($, field as Node);
    this.blocks.push(
      choice
        ? { kind: 'lijstitem', marker: '☐', text, level: 0 }
        : { kind: 'veld', text: withoutRequired(text) },
    );
  }

  /** A field without a label of its own: its description, or the words before it on the line. */
  private field(node: Node, context: Context): void {
    const $ = this.$;
    if (!isField($, node)) return;
    const id = $(node).attr('id');
    const labelled =
      id !== undefined &&
      $('label')
        .get()
        .some((label) => $(label).attr('for') === id);
    if (labelled) return;
    const before = collapse(this.line);
    if (isChoice($, node)) {
      // "( ) ja": the words after it are the answer.
      this.flush(context);
      return;
    }
    const named = $(node).attr('aria-label') ?? $(node).attr('title') ?? $(node).attr('placeholder') ?? '';
    const text = before === '' ? collapse(named) : before;
    this.line = '';
    this.bold = 0;
    if (before === '' && this.askedBefore()) return;
    if (text !== '') this.blocks.push({ kind: 'veld', text: withoutRequired(text) });
  }

  /** "<p>Hoe heet u?</p><input>": the short line right above the field asks for it. @returns whether there is one */
  private askedBefore(): boolean {
    const last = this.blocks.at(-1);
    if (
      last === undefined ||
      (last.kind !== 'alinea' && last.kind !== 'lijstitem') ||
      last.text.length > CELL
    )
      return false;
    this.blocks[this.blocks.length - 1] = { kind: 'veld', text: withoutRequired(last.text) };
    return true;
  }

  read(nodes: readonly Node[]): void {
    for (const node of nodes) this.walk(node, PLAIN, false);
    this.flush(PLAIN);
  }
}

/** @param about whether a column beside the page belongs to it by its words */
export function readHtmlPage(html: string, about: About): SourceBlocks {
  const $ = load(html);
  const metadata = htmlMetadata($);
  giveHeadings($);
  const page = pageOf($, about);
  const reader = new PageReader($);
  reader.read(page.get() as Node[]);
  // The title of a page is its first heading; what the browser shows otherwise.
  const first = reader.blocks.findIndex(({ kind }) => kind === 'kop');
  const title = metadata.title?.value;
  const blocks: readonly Block[] =
    first >= 0 && first <= 2
      ? reader.blocks
      : title === undefined
        ? reader.blocks
        : [{ kind: 'kop', text: collapse(title), level: 1 }, ...reader.blocks];
  return { format: 'html', blocks, metadata, warnings: [] };
}
