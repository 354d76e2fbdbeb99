/** The text part that the classic schemas share: CVDR puts list markers in an attribute, publications in a child. */
import { type Division, escapeMarkup, type Item, type Piece, runsOf, type Sample } from './sample.js';

/**
 * How the same text is marked up, because real files vary: proper `lid` elements; leden as list items; leden as list
 * items with their onderdelen in a list beside them; articles as bold paragraphs; everything in the preamble.
 */
export type ClassicStyle = 'leden' | 'lijsten' | 'losse-lijsten' | 'vet' | 'preambule';

export interface Dialect {
  readonly style: ClassicStyle;
  readonly markers: 'attribuut' | 'kind';
  bold(text: string): string;
}

const al = (text: string): string => `<al>${escapeMarkup(text)}</al>`;

function li(item: Item, dialect: Dialect, inner: string): string {
  const marker = escapeMarkup(item.marker);
  return dialect.markers === 'attribuut'
    ? `<li nr="${marker}">${al(item.text)}${inner}</li>`
    : `<li><li.nr>${marker}</li.nr>${al(item.text)}${inner}</li>`;
}

function table(rows: readonly Piece[]): string {
  const cells = rows.map((row) => (row.kind === 'row' ? row.cells : []));
  const columns = cells[0]?.length ?? 1;
  const row = (entries: readonly string[]): string =>
    `<row>${entries.map((entry, index) => `<entry colname="col${index + 1}">${al(entry)}</entry>`).join('')}</row>`;
  const [head = [], ...body] = cells;
  return `<table><tgroup cols="${columns}">${head
    .map((_, index) => `<colspec colname="col${index + 1}"/>`)
    .join('')}<thead>${row(head)}</thead><tbody>${body.map(row).join('')}</tbody></tgroup></table>`;
}

/** Pieces with all items in lists. */
function running(pieces: readonly Piece[], dialect: Dialect): string {
  return runsOf(pieces)
    .map((run) => {
      const [first] = run;
      if (first === undefined) return '';
      if (first.kind === 'al') return al(first.text);
      if (first.kind === 'row') return table(run);
      const items = run as readonly Item[];
      if (dialect.style !== 'losse-lijsten')
        return `<lijst>${items.map((item) => li(item, dialect, running(item.pieces, dialect))).join('')}</lijst>`;
      return items
        .map((item) => `<lijst>${li(item, dialect, '')}</lijst>${running(item.pieces, dialect)}`)
        .join('');
    })
    .join('\n');
}

function articleText(pieces: readonly Piece[], dialect: Dialect): string {
  if (dialect.style !== 'leden') return running(pieces, dialect);
  return runsOf(pieces)
    .map((run) => {
      const [first] = run;
      if (first?.kind !== 'item' || !/^\d/.test(first.marker)) return running(run, dialect);
      return (run as readonly Item[])
        .map(
          ({ marker, text, pieces: inner }) =>
            `<lid><lidnr>${marker}</lidnr>${al(text)}${running(inner, dialect)}</lid>`,
        )
        .join('\n');
    })
    .join('\n');
}

function kop({ label, number, title }: Division): string {
  const part = (name: string, text: string): string =>
    text === '' ? '' : `<${name}>${escapeMarkup(text)}</${name}>`;
  return `<kop>${part('label', label)}${part('nr', number)}${part('titel', title)}</kop>`;
}

function flat(piece: Piece): string {
  if (piece.kind === 'al') return al(piece.text);
  if (piece.kind === 'row') return al(piece.cells.join(' | '));
  return [al(`${piece.marker} ${piece.text}`), ...piece.pieces.map(flat)].join('\n');
}

/** Headings as bold paragraphs, leden as paragraphs that start with their number. */
function unstructured(part: Division, dialect: Dialect): string {
  return [
    `<al>${dialect.bold(escapeMarkup(part.heading))}</al>`,
    ...runsOf(part.pieces).map((run) => (run[0]?.kind === 'row' ? table(run) : run.map(flat).join('\n'))),
    ...part.divisions.map((inner) => unstructured(inner, dialect)),
  ].join('\n');
}

function structured(part: Division, dialect: Dialect): string {
  if (part.kind === 'artikel') return `<artikel>${kop(part)}${articleText(part.pieces, dialect)}</artikel>`;
  if (part.kind === 'toelichting' || part.kind === 'bijlage') {
    const name = part.kind === 'bijlage' ? 'bijlage' : 'nota-toelichting';
    const inner = part.divisions
      .map((sub) => `<divisie>${kop(sub)}${running(sub.pieces, dialect)}</divisie>`)
      .join('\n');
    return `<${name}>${kop(part)}${running(part.pieces, dialect)}${inner}</${name}>`;
  }
  const name = part.kind === 'tekst' ? 'paragraaf' : part.kind === 'deel' ? 'deel' : part.kind;
  const own =
    part.pieces.length === 0 ? '' : `<structuurtekst>${running(part.pieces, dialect)}</structuurtekst>`;
  return `<${name}>${kop(part)}${own}${part.divisions.map((inner) => structured(inner, dialect)).join('\n')}</${name}>`;
}

/** The element `regeling` with everything in it. */
export function classicRegulation(sample: Sample, dialect: Dialect): string {
  const preamble = running(sample.preamble, dialect);
  const signatures = sample.closing
    .map((piece, index) =>
      piece.kind !== 'al'
        ? flat(piece)
        : index === 0
          ? `<slotformulering>${al(piece.text)}</slotformulering>`
          : `<ondertekening><functie>${escapeMarkup(piece.text)}</functie></ondertekening>`,
    )
    .join('\n');
  const closing = `<regeling-sluiting>${signatures}</regeling-sluiting>`;
  const attachments = sample.attachments.map((part) => structured(part, dialect)).join('\n');
  if (dialect.style === 'preambule') {
    const everything = [...sample.body, ...sample.attachments].map((part) => unstructured(part, dialect));
    return `<regeling><aanhef><preambule>${preamble}\n${everything.slice(0, sample.body.length).join('\n')}\n${sample.closing
      .map(flat)
      .join(
        '\n',
      )}\n${everything.slice(sample.body.length).join('\n')}</preambule></aanhef><regeling-tekst/></regeling>`;
  }
  const body =
    dialect.style === 'vet'
      ? `<structuurtekst>${sample.body.map((part) => unstructured(part, dialect)).join('\n')}</structuurtekst>`
      : sample.body.map((part) => structured(part, dialect)).join('\n');
  return `<regeling><aanhef><preambule>${preamble}</preambule></aanhef>\n<regeling-tekst>${body}</regeling-tekst>\n${closing}\n${attachments}</regeling>`;
}
