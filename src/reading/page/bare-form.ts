/**
 * Forms whose room to write is drawn, not typed: a PDF keeps "Naam", "Adres" and "BSN" below each other and loses the
 * lines and boxes behind them. The lines that ask get their room back, so that they are read like any other form.
 */
import { fold } from '../subject/words.js';
import type { FormLine } from './form-lines.js';

/** What every form asks first. A line that begins with one of these and is no sentence asks for it. */
const LABEL =
  /^(?:\d{1,2}[a-z]?[.)]?\s+|[a-z]\d?[.)]?\s+)?(?:(?:uw|de|volledige) )?(?:naam|namen|(?:voor|achter|roep)na(?:am|men)|voorletters?|adres|straat|huisnummer|postcode|(?:woon)?plaats|geboorte(?:datum|plaats)|geboren op|bsn|burgerservicenummer|telefoon\w*|mobiel\w*|e-?mail\w*|iban|(?:bank)?rekening\w*|lrk\w*|(?:gewenste )?(?:ingangs|begin|start)datum|datum|handtekening|aantal (?:uren|dagen|dagdelen))\b/;
/** UTF-16 units; a label is shorter than a sentence. */
const LABEL_LENGTH = 48;
/** Fewer labels are an address or a signature under a letter. */
const FEWEST_LABELS = 5;
/** Where fewer of the lines are labels, the labels are those of letterheads and signatures in a longer paper. */
const LEAST_SHARE = 0.06;
/** A line of this length goes on in the next. */
const FULL_LINE = 55;
const SENTENCE_END = /[.;,!]$/;
const COUNTED = /^(?:(?:deel|stap|onderdeel|rubriek|blok)\s+)?(?:\d{1,2}|[A-Z])\s?[.):–-]?\s+\p{Lu}/u;
/** Already room to write, or a box. */
const ROOM = /[_.…]{4,}|[□☐◯❏❑▢]/;
const ROOM_TO_WRITE = ` ${'_'.repeat(12)}`;
const BOX = '☐ ';

function isShort(text: string): boolean {
  return text.length > 0 && text.length <= LABEL_LENGTH && !SENTENCE_END.test(text);
}

function isLabel(text: string): boolean {
  return isShort(text) && LABEL.test(fold(text));
}

/** Whether the lines are those of a form of which the room to write was drawn. */
export function isBareForm(lines: readonly string[]): boolean {
  const texts = lines.map((line) => line.trim()).filter((text) => text !== '');
  const labels = texts.filter(isLabel).length;
  return (
    labels >= Math.max(FEWEST_LABELS, texts.length * LEAST_SHARE) &&
    texts.filter((text) => ROOM.test(text)).length < FEWEST_LABELS
  );
}

/** The lines with room behind what asks, and a box before each answer or paper. */
export function withRoom(lines: readonly FormLine[]): readonly FormLine[] {
  const first = lines.findIndex(({ text }) => isLabel(text.trim()));
  const colons =
    lines.filter(({ text }) => /:$/.test(text.trim()) && isLabel(text.trim().replace(/:$/, ''))).length >=
    FEWEST_LABELS;
  return lines.map((line, at) => {
    const text = line.text.trim();
    const before = lines[at - 1]?.text.trim() ?? '';
    if (at < first || ROOM.test(text)) return line;
    // Below a line that is not full, a line in lower case is an answer or a paper of its own.
    if (/^\p{Ll}/u.test(text))
      return before.length >= FULL_LINE && !/[.:?]$/.test(before) ? line : { ...line, text: `${BOX}${text}` };
    if (!isShort(text) || (COUNTED.test(text) && !isLabel(text))) return line;
    const next =
      lines
        .slice(at + 1)
        .find((one) => one.text.trim() !== '')
        ?.text.trim() ?? '';
    // Where every label ends in a colon, a line with one asks, unless a list stands below it.
    const asks = colons && /:$/.test(text) && /:$|^$/.test(next);
    return /^\p{Lu}|^\d/u.test(text) && (!/:$/.test(text) || asks)
      ? { ...line, text: `${text}${ROOM_TO_WRITE}` }
      : isLabel(text.replace(/:$/, ''))
        ? { ...line, text: `${text}${ROOM_TO_WRITE}` }
        : line;
  });
}
