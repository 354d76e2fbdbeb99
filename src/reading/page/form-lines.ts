/** Lines of a form in plain text or PDF to blocks: its sections, its fields with their blanks, its boxes to tick. */
import type { Block } from '../blocks.js';

export interface FormLine {
  /** As it stands, with its indent and its columns. */
  readonly text: string;
  readonly page?: number;
}

/** Room to write in. */
/** "__ - __ - ____" and "../../...." are room for a date. */
const BLANK = /(?:[._]{1,4}\s?[-/]\s?){2}[._]{2,4}|(?:[.…]\s?){4,}|…{2,}|_{3,}|(?:_ ){3,}|-{6,}|\|_+\|/;
const BLANKS = new RegExp(BLANK.source, 'g');
/** A box to tick, as it is typed or as a font leaves it behind. */
const BOX = /[□☐○◯❏❑▢]|\(\s{0,2}\)|\[\s{0,2}\]|(?<=^|\s)[oO¨](?=\s{1,3}\S)/;
const BOXES = new RegExp(BOX.source, 'g');
/** Letters and numbers by which sections of forms are counted. */
const COUNTED =
  /^((?:deel|stap|onderdeel|rubriek|blok|vraag)\s+[\dA-Z]{1,2}|[A-Z]|\d{1,2}|[IVX]{1,4})\s?[.):–-]?\s+(?=\p{Lu}|\p{Ll})/iu;
const LIST_MARK = /^(?:[-–•▪*·]|\d{1,2}[.)]|[a-z][.)])\s+/;
const COLUMNS = / {3,}|\t+/;
const PAGE_LINE = /^\W*(?:pagina|blad(?:zijde)?|pag\.?)?\s*\d{1,2}\W*(?:(?:van|\/)\s*\d{1,2})?\W*$/i;
/** A line that is shorter ends of itself, unless the next goes on in lower case. */
const WRAPPED = 55;
/** A section title is short. */
const TITLE_LENGTH = 75;

/** What Word shows in a field that nobody filled in yet. */
const PLACEHOLDER =
  /\b(?:klik(?:t)?|tik(?:t)?)\b[^.]{0,25}\bom\b[^.]{0,20}\b(?:tekst|datum|gegevens|antwoord)\b[^.]{0,20}\b(?:in te (?:voeren|vullen|typen)|te (?:typen|kiezen))\.?|\bkies een (?:item|datum|optie)\.?/gi;

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 3 && letters === letters.toUpperCase();
}

function withoutRoom(text: string): string {
  return words(text.replace(BLANKS, ' ').replace(BOXES, ' ').replace(/[€:|]/g, ' '));
}

/** "5. Uw inkomen", "A.  PERSOONSGEGEVENS   aanvrager   partner", "GEGEVENS KIND": the title; null for other lines. */
function titleOf(line: string, before: string, after: string, last: number): string | null {
  const text = line.trim();
  if (BLANK.test(text) || BOX.test(text) || text.length === 0) return null;
  const [first = ''] =
    text.split(/ {4,}|\t+/).length > 1 && !COUNTED.test(text.split(COLUMNS)[0] ?? '')
      ? text.split(/ {6,}|\t+/)
      : [text];
  const markdown = /^#{1,6}\s+(.*)$/.exec(text);
  if (markdown?.[1] !== undefined) return words(markdown[1]);
  const counted = COUNTED.exec(text);
  if (counted !== null) {
    // "A.  PERSOONSGEGEVENS      aanvrager      partner": what stands far to the right are columns.
    const [head = ''] = text.slice(counted[0].length).split(/ {5,}|\t+/);
    const title = words(`${counted[0]}${head}`);
    const rest = head.trim();
    const listed = /^\d/.test(text) && COUNTED.test(after.trim()) && /^\d/.test(after.trim());
    const fits =
      title.length <= TITLE_LENGTH && !/[.;,]$/.test(rest) && (/^\p{Lu}/u.test(rest) || isCapitals(rest));
    // PDF keeps no empty lines: a line among fields, that no room to write belongs to, heads them.
    const amongFields = !/\?$/.test(rest) && !isAboveRoom(line, after) && (hasRoom(before) || hasRoom(after));
    const next = last > 1 && countOf(text) === last + 1;
    return fits && !listed && (before.trim() === '' || isCapitals(rest) || amongFields || next)
      ? title
      : null;
  }
  if (isCapitals(first) && first.length <= TITLE_LENGTH) return words(first);
  const alone = before.trim() === '' && (after.trim() === '' || BLANK.test(after) || BOX.test(after));
  return alone &&
    text.length <= TITLE_LENGTH / 1.5 &&
    /^\p{Lu}/u.test(text) &&
    !/[.;,:?]$/.test(text) &&
    !COLUMNS.test(text)
    ? words(text)
    : null;
}

/** The fields and answers on a line with room to write or boxes to tick. */
function fieldsOn(line: string): readonly Pick<Block, 'kind' | 'text' | 'marker'>[] {
  const found: { kind: Block['kind']; text: string; marker?: string }[] = [];
  // Marks as single signs, so that the line can be read from left to right.
  const marked = line.replace(BLANKS, '\ue001').replace(BOXES, '\ue002');
  let afterBox = false;
  for (const part of marked.split(/([\ue001\ue002])/)) {
    if (part === '\ue002') {
      afterBox = true;
      continue;
    }
    if (part === '\ue001') {
      afterBox = false;
      continue;
    }
    const cells = part.split(COLUMNS).map((cell) => words(cell.replace(/^\s*[|#*]+\s|[€|]\s*$/g, '')));
    for (const [at, cell] of cells.entries()) {
      if (cell === '' || /^(?:\d{1,2}[.)]?|[-–:,/€.]+|en|of|t\/m)$/i.test(cell)) continue;
      if (afterBox && at === 0) found.push({ kind: 'lijstitem', marker: '☐', text: cell });
      else found.push({ kind: 'veld', text: cell.replace(/[:.]\s*$/, '').replace(LIST_MARK, '') });
    }
    if (words(part) !== '') afterBox = false;
  }
  return found.filter(({ text }) => /\p{L}{2}/u.test(text));
}

function hasRoom(line: string): boolean {
  return BLANK.test(line) || BOX.test(line);
}

/** The municipality's own part: until the next empty line nothing there is asked of parents. */
const OFFICE =
  /\b(?:in te vullen door|in te vullen bij) (?:de gemeente|het (?:loket|\S*\s?(?:en )?\S*team)|de (?:consulent|medewerker|afdeling))|\b(?:alleen )?voor (?:intern gebruik|gebruik door de gemeente)|\bdoor de gemeente in te vullen/i;

/** Words above room to write: "Naam kind      Geboortedatum" over a line of dots. */
function isAboveRoom(line: string, after: string): boolean {
  return (
    hasRoom(after) &&
    withoutRoom(after)
      .replace(/\d{1,2}[.)]?/g, '')
      .trim() === '' &&
    line.trim().length <= 120
  );
}

/** A question over boxes to tick asks one thing; "Wat stuurt u mee?" heads a list of papers. */
const ASKS_PAPERS =
  /\bmee\b|\bbijlage\w*|\bbijvoeg\w*|\bmee ?stu\w+|\binlever\w*|\bopstu\w+|\bwat\b[^?]{0,40}\bnodig\b/i;

function asksByBoxes(line: string, after: string): boolean {
  return (
    /\?(?:\s+\p{L}[^?]{0,40})?$/u.test(line.trim()) &&
    new RegExp(`^\\s*(?:${BOX.source})`).test(after) &&
    !ASKS_PAPERS.test(line)
  );
}

/** The number or letter by which a line is counted: "6. Bijlagen" is 6, "C  Opvang" is 3; null for other lines. */
function countOf(line: string): number | null {
  const mark = /^(?:(?:deel|stap|onderdeel|rubriek|blok)\s+)?(\d{1,2}|[A-Z])(?:\s?[.):–-])?\s+\p{Lu}/iu.exec(
    line.trim(),
  )?.[1];
  if (mark === undefined) return null;
  return /^\d/.test(mark) ? Number(mark) : mark.toUpperCase().charCodeAt(0) - 64;
}

/** "1  offerte" and "2  loonstrook": entries of which the number has no point. */
const BARE_MARK = /^(\d{1,2})\s{1,3}(?=\p{Ll})/u;

/** The number of such an entry; NaN for other lines. */
function bareCount(line: string): number {
  return Number(BARE_MARK.exec(line.trim())?.[1] ?? Number.NaN);
}

export function blocksOfForm(source: readonly FormLine[]): readonly Block[] {
  const lines = source
    .filter(({ text }) => text.trim() === '' || !PAGE_LINE.test(text.trim()))
    .map((line) => ({ ...line, text: line.text.replace(PLACEHOLDER, '____________') }));
  const blocks: Block[] = [];
  let open = false;
  let office = false;
  /** Number of the last section that was counted. */
  let counted = 0;
  const push = (block: Block, page: number | undefined): void => {
    blocks.push(page === undefined ? block : { ...block, page });
  };
  /** Joins a line to the block before it, whatever that is. */
  const join = (text: string): void => {
    const last = blocks.pop();
    if (last !== undefined) blocks.push({ ...last, text: `${last.text} ${text}` });
  };
  for (const [at, { text, page }] of lines.entries()) {
    const before = lines[at - 1]?.text ?? '';
    const after = lines[at + 1]?.text ?? '';
    if (text.trim() === '' || /^\s*[=~*-]{4,}\s*$/.test(text)) {
      open = false;
      office = false;
      continue;
    }
    if (OFFICE.test(text)) office = true;
    if (office) {
      push({ kind: 'alinea', text: withoutRoom(text) }, page);
      continue;
    }
    const below = after.trim() === '' ? (lines[at + 2]?.text ?? '') : after;
    if (!hasRoom(text) && asksByBoxes(text, below)) {
      counted = countOf(text) ?? counted;
      push(
        {
          kind: 'veld',
          text: words(
            text
              .trim()
              .replace(/^#+\s*/, '')
              .replace(COUNTED, '')
              .replace(/\?.*$/, '?'),
          ),
        },
        page,
      );
      open = false;
      continue;
    }
    const title = titleOf(text, before, after, counted);
    if (title !== null) {
      counted = countOf(text) ?? counted;
      const top = blocks.length === 0;
      push({ kind: 'kop', text: title, level: top ? 1 : 2 }, page);
      // Beside the letterhead stands what the form is called.
      const beside = top ? words(text).replace(/^#+ /, '').slice(title.length).trim() : '';
      if (/\p{L}{2}/u.test(beside)) push({ kind: 'alinea', text: beside }, page);
      open = false;
      continue;
    }
    if (open && !hasRoom(text) && /^\s*\p{Ll}/u.test(text) && !COLUMNS.test(text.trim())) {
      join(words(text));
      continue;
    }
    if (hasRoom(text)) {
      const fields = fieldsOn(text);
      for (const field of fields) push({ ...field, level: 0 }, page);
      open = fields.at(-1)?.kind === 'lijstitem';
      continue;
    }
    if (isAboveRoom(text, after)) {
      for (const cell of text.trim().split(COLUMNS))
        push({ kind: 'veld', text: words(cell).replace(/[:]\s*$/, '') }, page);
      open = false;
      continue;
    }
    const numbered = [before, after].some((line) => Math.abs(bareCount(line) - bareCount(text)) === 1);
    const mark = (numbered ? BARE_MARK : LIST_MARK).exec(text.trim());
    if (mark !== null) {
      push(
        {
          kind: 'lijstitem',
          marker: mark[0].trim(),
          text: words(text.trim().slice(mark[0].length)),
          level: 0,
        },
        page,
      );
      open = true;
      continue;
    }
    const wrapped = before.trim().length >= WRAPPED || /^\s*\p{Ll}/u.test(text);
    if (open && wrapped) join(words(text));
    else push({ kind: 'alinea', text: words(text) }, page);
    open = true;
  }
  return blocks.filter(({ text }) => text !== '');
}
