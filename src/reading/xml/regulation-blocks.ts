/**
 * Walks the text part of a regulation in XML and yields blocks. One walker serves the classic schemas (CVDR, official
 * publications) and STOP: they have the same elements under other names, and files mix and nest them unexpectedly.
 */
import type { Block, BlockRole } from '../blocks.js';
import { elements, find, textOf, type XmlElement } from './dom.js';
import { collapse, inlineOf } from './inline.js';

const CONTAINERS: Readonly<Record<string, BlockRole>> = {
  boek: 'boek',
  Boek: 'boek',
  deel: 'deel',
  Deel: 'deel',
  titeldeel: 'deel',
  Titel: 'deel',
  hoofdstuk: 'hoofdstuk',
  Hoofdstuk: 'hoofdstuk',
  afdeling: 'afdeling',
  Afdeling: 'afdeling',
  paragraaf: 'paragraaf',
  Paragraaf: 'paragraaf',
  'sub-paragraaf': 'subparagraaf',
  subparagraaf: 'subparagraaf',
  Subparagraaf: 'subparagraaf',
  artikel: 'artikel',
  Artikel: 'artikel',
  'enig-artikel': 'artikel',
  'wijzig-artikel': 'artikel',
  WijzigArtikel: 'artikel',
  bijlage: 'bijlage',
  Bijlage: 'bijlage',
  'nota-toelichting': 'toelichting',
  Toelichting: 'toelichting',
  AlgemeneToelichting: 'toelichting',
  ArtikelgewijzeToelichting: 'toelichting',
};
const DIVISIONS: ReadonlySet<string> = new Set([
  'divisie',
  'Divisie',
  'Divisietekst',
  'circulaire.divisie',
  'structuurtekst',
  'VrijeTekst',
  'tekst',
]);
const HEADINGS: ReadonlySet<string> = new Set(['kop', 'Kop']);
const PARAGRAPHS: ReadonlySet<string> = new Set([
  'al',
  'Al',
  'context.al',
  'considerans.al',
  'afkondiging',
  'wie',
  'wat',
  'slotformulering',
  'dagtekening',
  'gegeven',
  'functie',
  'naam',
  'term',
  'Term',
]);
const SUBHEADINGS: ReadonlySet<string> = new Set(['tussenkop', 'Tussenkop']);
const LEDEN: ReadonlySet<string> = new Set(['lid', 'Lid', 'wijzig-lid']);
const LISTS: ReadonlySet<string> = new Set(['lijst', 'Lijst', 'expliciet', 'ongemarkeerd']);
const ITEMS: ReadonlySet<string> = new Set(['li', 'Li']);
const DEFINITIONS: ReadonlySet<string> = new Set(['definitielijst', 'Begrippenlijst']);
const DEFINITION: ReadonlySet<string> = new Set(['definitie-item', 'Begrip']);
const DROPPED: ReadonlySet<string> = new Set([
  'VerwijderdeTekst',
  'Verwijder',
  'officiele-inhoudsopgave',
  'Inhoudsopgave',
  'plaatje',
  'illustratie',
  'Figuur',
  'lidnr',
  'LidNummer',
  'li.nr',
  'LiNummer',
  'meta',
  'metadata',
  'colspec',
  'noot',
  'Noot',
]);

interface Walk {
  readonly blocks: Block[];
  readonly role: BlockRole | undefined;
  readonly depth: number;
  /** Elements <paragraaf> that this one stands in: publishers nest them where a text numbers 4 and 4.1. */
  readonly nested: number;
}

const LABELS: Readonly<Partial<Record<BlockRole, string>>> = {
  artikel: 'Artikel',
  hoofdstuk: 'Hoofdstuk',
  paragraaf: 'Paragraaf',
  afdeling: 'Afdeling',
  deel: 'Deel',
  boek: 'Boek',
  subparagraaf: 'Paragraaf',
  bijlage: 'Bijlage',
};

/** "Artikel 3 Doelgroep": label, number and title as one line, however the file divides them. */
function headingText(kop: XmlElement, role: BlockRole | undefined): string {
  const part = (...names: readonly string[]) =>
    elements(kop)
      .filter(({ name }) => names.includes(name))
      .map((element) => inlineOf(element).text)
      .filter((text) => text !== '')
      .join(' ');
  const label = part('label', 'Label');
  const number = part('nr', 'Nummer');
  const title = [part('titel', 'Opschrift'), part('subtitel', 'Subtitel')]
    .filter((text) => text !== '')
    .join(' ');
  const fallback = LABELS[role ?? 'titel'];
  // A bare number gets the label of its element, so that "3" under <artikel> reads as article 3.
  const named =
    label === '' && number !== '' && fallback !== undefined && !/^\p{L}{3,}/u.test(number) ? fallback : label;
  const head = [named, number].filter((text) => text !== '').join(' ');
  return [head, title].filter((text) => text !== '').join(' ');
}

function push(walk: Walk, block: Omit<Block, 'role'> & { role?: BlockRole }): void {
  if (block.text === '' && block.opens !== true) return;
  const role = block.role ?? (walk.role === 'aanhef' || walk.role === 'slot' ? walk.role : undefined);
  walk.blocks.push(role === undefined ? block : { ...block, role });
}

function notes(walk: Walk, found: readonly string[]): void {
  for (const text of found) push(walk, { kind: 'alinea', text, role: 'noot' });
}

function paragraph(walk: Walk, element: XmlElement): void {
  const { text, notes: found, emphasised } = inlineOf(element);
  push(walk, { kind: 'alinea', text, ...(emphasised ? { emphasised: true } : {}) });
  notes(walk, found);
  // Lists and tables that stand inside a paragraph element follow it.
  for (const child of elements(element))
    if (LISTS.has(child.name) || child.name === 'table' || DEFINITIONS.has(child.name)) visit(walk, child);
}

/** The marker is an attribute in CVDR and a child in publications; the child wins. */
function markerOf(item: XmlElement): string {
  const child = elements(item).find(({ name }) => name === 'li.nr' || name === 'LiNummer');
  return collapse(child === undefined ? (item.attributes.get('nr') ?? '') : textOf(child));
}

/** The first paragraph of an item or lid carries the marker; what follows stands under it. */
function marked(walk: Walk, element: XmlElement, marker: string, role: BlockRole | undefined): void {
  const [first, ...rest] = elements(element)
    .flatMap((child) => (child.name === 'Inhoud' ? elements(child) : [child]))
    .filter(({ name }) => !DROPPED.has(name));
  if (first === undefined) return;
  const opens = PARAGRAPHS.has(first.name);
  const { text, notes: found } = opens ? inlineOf(first) : { text: '', notes: [] };
  const bare = text.replace(/^[•▪–—·-]\s+/u, '');
  walk.blocks.push({
    kind: 'lijstitem',
    text: bare,
    marker: marker === '' ? '-' : marker,
    level: walk.depth,
    ...(role === undefined ? {} : { role }),
  });
  notes(walk, found);
  const inner = { ...walk, depth: role === 'lid' ? walk.depth : walk.depth + 1 };
  if (opens)
    for (const child of elements(first))
      if (LISTS.has(child.name) || child.name === 'table') visit(inner, child);
  for (const child of opens ? rest : [first, ...rest]) visit(inner, child);
}

function table(walk: Walk, element: XmlElement): void {
  const title = find(element, 'title');
  if (title !== null) push(walk, { kind: 'alinea', text: inlineOf(title).text });
  const rows = (node: XmlElement): readonly XmlElement[] =>
    elements(node).flatMap((child) => (child.name === 'row' ? [child] : rows(child)));
  for (const row of rows(element)) {
    const cells = elements(row)
      .filter(({ name }) => name === 'entry')
      .map((entry) => collapse(cellText(entry)));
    const filled = cells.filter((cell) => cell !== '');
    // A row with one filled cell after a marker cell is layout, not a table: a definitions list, say.
    if (filled.length === 2 && /^(?:\d{1,2}[a-z]?|[a-z]{1,2})[.)]$/.test(filled[0] ?? '')) {
      walk.blocks.push({
        kind: 'lijstitem',
        marker: filled[0] ?? '',
        text: filled[1] ?? '',
        level: walk.depth,
      });
    } else if (filled.length > 0)
      push(walk, {
        kind: 'tabelrij',
        text: filled.length === cells.length ? cells.join(' | ') : filled.join(' | '),
      });
  }
}

function cellText(entry: XmlElement): string {
  return entry.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (ITEMS.has(child.name)) return `${markerOf(child)} ${cellText(child)} `;
      return DROPPED.has(child.name)
        ? ''
        : ` ${elements(child).some(({ name }) => ITEMS.has(name) || LISTS.has(name)) ? cellText(child) : inlineOf(child).text} `;
    })
    .join('');
}

function definition(walk: Walk, item: XmlElement): void {
  const term = elements(item).find(({ name }) => name === 'term' || name === 'Term');
  const meaning = elements(item).find(({ name }) => name === 'definitie' || name === 'Definitie');
  const marker = markerOf(item);
  const words = [
    term === undefined ? '' : inlineOf(term).text.replace(/:$/, ''),
    meaning === undefined ? '' : collapse(textOf(meaning)),
  ];
  walk.blocks.push({
    kind: 'lijstitem',
    marker: marker === '' ? '-' : marker,
    text: words.filter((word) => word !== '').join(': '),
    level: walk.depth,
    role: 'begrip',
  });
}

function container(walk: Walk, element: XmlElement, role: BlockRole): void {
  const kop = elements(element).find(({ name }) => HEADINGS.has(name));
  const text = kop === undefined ? '' : headingText(kop, role);
  if (element.attributes.get('status') === 'vervallen' && text !== '') {
    push(walk, { kind: 'kop', text: `${text} [Vervallen]`, role });
    return;
  }
  const attachment = role === 'bijlage' || role === 'toelichting';
  const level = role === 'paragraaf' && walk.nested > 0 ? { level: walk.nested + 1 } : {};
  if (text !== '') push(walk, { kind: 'kop', text, role, ...level });
  else if (attachment)
    push(walk, { kind: 'kop', text: role === 'bijlage' ? 'Bijlage' : 'Toelichting', role });
  const nested = walk.nested + (role === 'paragraaf' ? 1 : 0);
  for (const child of elements(element))
    if (child !== kop) visit({ ...walk, nested, depth: 0, role: attachment ? undefined : walk.role }, child);
}

/** Elements that only group: aanhef, regeling-tekst, Inhoud, al-groep and everything unknown. */
function visit(walk: Walk, element: XmlElement): void {
  const { name } = element;
  const role = CONTAINERS[name];
  if (DROPPED.has(name)) return;
  if (role !== undefined) container(walk, element, role);
  else if (PARAGRAPHS.has(name)) paragraph(walk, element);
  else if (SUBHEADINGS.has(name)) push(walk, { kind: 'kop', text: inlineOf(element).text, level: 6 });
  else if (HEADINGS.has(name)) push(walk, { kind: 'kop', text: headingText(element, undefined), level: 5 });
  else if (LEDEN.has(name)) {
    const number = elements(element).find((child) => child.name === 'lidnr' || child.name === 'LidNummer');
    const marker = number === undefined ? '' : collapse(textOf(number));
    if (marker === '') for (const child of elements(element)) visit(walk, child);
    else marked(walk, element, marker, /^\d/.test(marker) ? 'lid' : undefined);
  } else if (ITEMS.has(name)) marked(walk, element, markerOf(element), undefined);
  else if (DEFINITION.has(name)) definition(walk, element);
  else if (name === 'table') table(walk, element);
  else if (DIVISIONS.has(name)) for (const child of elements(element)) visit({ ...walk, depth: 0 }, child);
  else {
    const inner: BlockRole | undefined =
      name === 'aanhef' || name === 'Aanhef'
        ? 'aanhef'
        : name === 'regeling-sluiting' || name === 'Sluiting'
          ? 'slot'
          : walk.role;
    if (element.children.some((child) => typeof child === 'string' && child.trim() !== ''))
      paragraph({ ...walk, role: inner }, element);
    else for (const child of elements(element)) visit({ ...walk, role: inner }, child);
  }
}

export function blocksOf(element: XmlElement): readonly Block[] {
  const blocks: Block[] = [];
  visit({ blocks, role: undefined, depth: 0, nested: 0 }, element);
  return blocks;
}
