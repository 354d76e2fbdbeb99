/** HTML of any site to blocks: the page's text without what is around it. */
import { type CheerioAPI, load } from 'cheerio';
import type { Block, BlockRole, SourceBlocks } from '../blocks.js';
import { collapse } from '../xml/inline.js';
import { containerOf } from './containers.js';
import { markerOf } from './list-markers.js';
import { htmlMetadata } from './metadata.js';

type Node = ReturnType<CheerioAPI>[number];

const BLOCK_ELEMENTS =
  'p,div,section,article,ul,ol,table,h1,h2,h3,h4,h5,h6,dl,blockquote,figure,main,details,address,pre,hr';
const HEADING_CLASSES: readonly (readonly [RegExp, BlockRole])[] = [
  [/\bartikel_kop\b|\bdocArtikel\b/, 'artikel'],
  [/\bhoofdstuk_kop\b|\bdocHoofdstuk\b/, 'hoofdstuk'],
  [/\bparagraaf_kop\b|\bdocParagraaf\b/, 'paragraaf'],
  [/\bafdeling_kop\b|\bdocAfdeling\b/, 'afdeling'],
  [/\bbijlage_kop\b|\bdocBijlage\b/, 'bijlage'],
  [/\bnota-toelichting_kop\b|\bdocToelichting\b/, 'toelichting'],
];
const SECTION_CLASSES: readonly (readonly [RegExp, BlockRole])[] = [
  [/\b_?p?_?(?:aanhef|preambule)\b/, 'aanhef'],
  [/\b_?p?_?regeling-sluiting\b/, 'slot'],
];

class Reader {
  readonly blocks: Block[] = [];
  constructor(private readonly $: CheerioAPI) {}

  private push(block: Block): void {
    if (block.text !== '') this.blocks.push(block);
  }

  private classesOf(node: Node): string {
    return this.$(node).attr('class') ?? '';
  }

  /** Lines of a paragraph: `<br>` ends one, unless the next goes on in lower case. */
  private lines(node: Node): readonly string[] {
    const html = this.$(node).html() ?? '';
    const lines = html.split(/<br\s*\/?>/i).map((part) => collapse(load(part, null, false).root().text()));
    const joined: string[] = [];
    for (const line of lines.filter((text) => text !== '')) {
      const before = joined.at(-1);
      if (
        before !== undefined &&
        /^\p{Ll}/u.test(line) &&
        !/[.;:]$/.test(before) &&
        !/^[a-z]{1,2}[.)]\s/.test(line)
      )
        joined[joined.length - 1] = `${before} ${line}`;
      else joined.push(line);
    }
    return joined;
  }

  private emphasised(node: Node): boolean {
    const whole = collapse(this.$(node).text());
    const strong = collapse(this.$(node).find('strong,b,em,i,u').text());
    return whole !== '' && whole === strong;
  }

  private paragraph(node: Node, role: BlockRole | undefined): void {
    const emphasised = this.emphasised(node);
    for (const text of this.lines(node)) {
      this.push({
        kind: 'alinea',
        text,
        ...(emphasised ? { emphasised } : {}),
        ...(role === undefined ? {} : { role }),
      });
    }
  }

  private list(node: Node, depth: number, role: BlockRole | undefined): void {
    const items = this.$(node).children('li').get();
    for (const [index, item] of items.entries()) {
      const { marker, skip } = markerOf(this.$, node, item, index);
      this.item(item, marker, skip, depth, role);
    }
  }

  private item(
    item: Node,
    marker: string,
    skip: readonly Node[],
    depth: number,
    role: BlockRole | undefined,
  ): void {
    const $ = this.$;
    const copy = $(item).clone();
    const positions = skip
      .map((node) =>
        $(item)
          .find('*')
          .index(node as never),
      )
      .filter((position) => position >= 0);
    const doomed = positions.map((position) => copy.find('*').get(position));
    for (const element of doomed) if (element !== undefined) $(element).remove();
    const nested = copy.find('ul,ol,table').first();
    const lead = copy.clone();
    lead.find('ul,ol,table').remove();
    const paragraphs =
      lead.find('p').length > 1
        ? lead
            .find('p')
            .get()
            .map((p) => collapse($(p).text()))
        : [collapse(lead.text())];
    const [first = '', ...rest] = paragraphs.filter((text) => text !== '');
    this.push({
      kind: 'lijstitem',
      text: first.replace(/^[•▪–—·-]\s+/u, ''),
      marker,
      level: depth,
      ...(role === 'aanhef' ? { role } : {}),
    });
    for (const text of rest) this.push({ kind: 'alinea', text });
    if (nested.length > 0) {
      for (const child of copy.find('ul,ol,table').get()) {
        if (
          $(child)
            .parentsUntil(copy as never)
            .filter('ul,ol,table').length > 0
        )
          continue;
        if ((child as { tagName?: string }).tagName === 'table') this.table(child as Node);
        else this.list(child as Node, depth + 1, role);
      }
    }
  }

  private table(node: Node): void {
    this.$(node)
      .find('tr')
      .each((_, row) => {
        const cells = this.$(row)
          .children('th,td')
          .map((__, cell) => collapse(this.$(cell).text()))
          .get();
        const filled = cells.filter((cell) => cell !== '');
        if (filled.length === 2 && /^(?:\d{1,2}[a-z]?|[a-z]{1,2})[.)]$/.test(filled[0] ?? '')) {
          this.push({ kind: 'lijstitem', marker: filled[0] ?? '', text: filled[1] ?? '', level: 0 });
        } else this.push({ kind: 'tabelrij', text: filled.join(' | ') });
      });
  }

  visit(node: Node, role: BlockRole | undefined): void {
    const $ = this.$;
    const element = node as { tagName?: string; type: string; data?: string };
    if (element.type === 'text') {
      const text = collapse(element.data ?? '');
      this.push({ kind: 'alinea', text, ...(role === undefined ? {} : { role }) });
      return;
    }
    const tag = element.tagName?.toLowerCase();
    if (tag === undefined) return;
    const classes = this.classesOf(node);
    const headingRole = HEADING_CLASSES.find(([pattern]) => pattern.test(classes))?.[1];
    const section = SECTION_CLASSES.find(([pattern]) => pattern.test(classes))?.[1] ?? role;
    if (/^h[1-6]$/.test(tag) || headingRole !== undefined) {
      const text = collapse($(node).text());
      const level = /^h[1-6]$/.test(tag) ? Number(tag.slice(1)) : 5;
      this.push({ kind: 'kop', text, level, ...(headingRole === undefined ? {} : { role: headingRole }) });
    } else if (tag === 'ul' || tag === 'ol') this.list(node, 0, section);
    else if (tag === 'table') this.table(node);
    else if (tag === 'dl') {
      $(node)
        .children('dt')
        .each((_, term) => {
          const meaning = collapse($(term).nextUntil('dt', 'dd').text());
          this.push({
            kind: 'lijstitem',
            marker: '-',
            text: `${collapse($(term).text()).replace(/:$/, '')}: ${meaning}`,
            level: 0,
          });
        });
    } else if ($(node).find(BLOCK_ELEMENTS).length === 0) this.paragraph(node, section);
    else this.mixed(node, section);
  }

  /** Children that are blocks are visited; runs of inline children between them are paragraphs. */
  private mixed(node: Node, role: BlockRole | undefined): void {
    const $ = this.$;
    let run: string[] = [];
    const flush = (): void => {
      const html = run.join('');
      run = [];
      if (collapse(load(html, null, false).root().text()) === '') return;
      const wrapped = load(`<p>${html}</p>`, null, false)('p').get(0);
      if (wrapped !== undefined) this.paragraph(wrapped as Node, role);
    };
    for (const child of $(node).contents().get()) {
      const isBlock =
        child.type === 'tag' && ($(child).is(BLOCK_ELEMENTS) || $(child).find(BLOCK_ELEMENTS).length > 0);
      if (isBlock) {
        flush();
        this.visit(child as Node, role);
      } else run.push($.html(child));
    }
    flush();
  }
}

/** The title of a page stands in its first heading; what the metadata call it otherwise. */
function withTitle(blocks: readonly Block[], title: string | undefined): readonly Block[] {
  const first = blocks.findIndex(({ kind, role }) => kind === 'kop' && role === undefined);
  const head = blocks[first];
  if (head !== undefined && first <= 3 && (head.level ?? 9) <= 2) {
    return [{ ...head, role: 'titel' }, ...blocks.slice(0, first), ...blocks.slice(first + 1)];
  }
  return title === undefined ? blocks : [{ kind: 'kop', text: title, role: 'titel', level: 1 }, ...blocks];
}

export function readHtml(text: string): SourceBlocks {
  const $ = load(text);
  const metadata = htmlMetadata($);
  const intitule = collapse($('.intitule, ._p_intitule').first().text());
  $('.intitule, ._p_intitule').remove();
  const container = containerOf($);
  const reader = new Reader($);
  for (const node of container.get()) reader.visit(node as Node, undefined);
  const title = intitule === '' ? metadata.title?.value : intitule;
  const blocks = withTitle(reader.blocks, title);
  return { format: 'html', blocks, metadata, warnings: [] };
}
