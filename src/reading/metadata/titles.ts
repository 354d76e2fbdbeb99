/** The title and the citation title of a regulation. */
import type { Regulation, Sourced } from '../../regulation/model.js';
import type { Line } from './lines.js';

const CITED =
  /\b(?:aangehaald|geciteerd|aan te halen|bekend ?staan|aangeduid)\s*(?:worden|wordt)?\s*(?:als|onder de (?:naam|titel)|met de (?:naam|titel))\s*[:;]?\s*(.*)$/is;
const CALLED =
  /\b(?:citeertitel(?:\s+(?:van|voor)\s+(?:deze|dit|de)\s+[\p{L} ]+?)?\s*(?::|is:?|luidt:?)|(?:deze|dit)\s+[\p{L} ]{4,40}\s+he(?:et|ten):?|(?:de )?naam van (?:deze|dit)\s+[\p{L} ]{4,40}?\s+is:?|(?:zij|ze|noemen we|noemen wij)\s+he(?:et|ten):?|onder de (?:naam|titel):?)\s*(.+)$/isu;

/** Without the quotes and the full stop around a title, and without the clause that follows it. */
function cleanTitle(text: string): string | null {
  const opening = /^\s*["'“‘„«‹]/.test(text);
  const quoted = opening
    ? /^\s*["'“‘„«‹]+\s*(.+?)\s*(?:["”»›]|'(?=[\s.,;]|$)|’(?=[\s.,;]|$))/s.exec(text)?.[1]
    : undefined;
  const plain = (quoted ?? text)
    .split(
      /\n|;\s|\.\s+(?=\p{Lu})|\s+en\s+(?=(?:treedt|treden|werkt|werken|vervangt|vervalt)\b)|,\s+(?=(?:en\s)?(?:treedt|treden|onder|met ingang)\b)/u,
    )[0]
    ?.replace(/[\s.;,:"'”’»]+$/, '')
    .replace(/^["'“‘„«:\s]+/, '')
    .trim();
  const title = plain?.replace(/^(?:de|het)\s+(?=\p{Lu})/u, '');
  return title === undefined || title.length < 4 || title.length > 250 ? null : title;
}

/** From "wordt aangehaald als ..." and the like; null where the text says no citation title. */
export function citationTitle(lines: readonly Line[]): Sourced<string> | null {
  const candidates = lines.filter(({ section }) => section === 'regeling' || section === 'slot');
  for (const line of candidates.toReversed()) {
    const match = CITED.exec(line.text) ?? CALLED.exec(line.text);
    if (match === null) continue;
    const here = cleanTitle(match[1] ?? '');
    // "Deze verordening wordt aangehaald als:" with the title on the next line.
    const next = candidates[candidates.indexOf(line) + 1];
    const title = here ?? (next === undefined ? null : cleanTitle(next.text));
    if (title !== null && /\p{L}{4}/u.test(title)) return { value: title, from: line.from };
  }
  for (const line of candidates) {
    if (/^citeertitel/.test(line.heading) && /\p{Lu}/u.test(line.text) && !/treedt|treden/.test(line.text)) {
      const title = cleanTitle(line.text.replace(/^(?:deze|dit)\s[^:]{4,40}:\s*/i, ''));
      if (title !== null) return { value: title, from: line.from };
    }
  }
  return null;
}

/** Lines on top of copied pages and drafts that are no title. */
const NO_TITLE =
  /^(?:geldend|dit is een toekomstige|regeling vervallen|intitul[eé]|permanente link|https?:|concept$|ontwerp$|gemeenteblad|nr\.|nummer|save this pdf|ziet u een fout|pagina|\d+$|wetstechnische|de raad\b|het college\b|burgemeester en wethouders|home\b)/i;
/** First words of the preamble. */
const NO_OPENING =
  /^(?:gelet|gelezen|overwegende|besluit(?:en)?\b(?! van| tot)|gezien|vast te|dat\b|in deze|deze\b|dit\b)/i;
const TITLE_WORD =
  /verordening|beleidsregel|nadere regel|regeling|richtlijn|besluit|regels|handboek|beleid|uitvoering/i;

/** A line that names an instrument in its first words and is no sentence. */
function isTitleLine(text: string): boolean {
  return TITLE_WORD.test(text.slice(0, 60)) && !/[.;,:]$/.test(text) && !NO_OPENING.test(text);
}

/** Who publishes, on the line above the title: "Gemeenteblad van Nergenshuizen, jaargang 2026", "Gemeente Nergenshuizen". */
const MASTHEAD =
  /^(?:gemeenteblad|gemeente)\b(?:(?!verordening|regel|richtlijn)[^.;:]){0,60}?\s(?=(?:Beleidsregels?|Verordening|Nadere|Subsidie\p{L}+|Regeling|Uitvoerings\p{L}+|Richtlijn(?:en)?)\b)/iu;

/** The title in the text, without a mark of a draft or the Markdown of a copy. */
export function titleFromText(regulation: Regulation, lines: readonly Line[]): Sourced<string> | null {
  const top = lines.filter(({ section }) => section === 'titel' || section === 'aanhef').slice(0, 12);
  const usable = top.filter(({ text }) => text.length <= 300 && !NO_TITLE.test(text.trim()));
  const line =
    usable.find(({ text, section }) => section === 'titel' && TITLE_WORD.test(text)) ??
    usable.find(({ text }) => isTitleLine(text.trim())) ??
    usable.find(({ section }) => section === 'titel');
  const text = line?.text ?? regulation.root.children.find(({ kind }) => kind === 'titel')?.heading;
  if (text === undefined || text === null) return null;
  const value = text
    .replace(/^#+\s*/, '')
    .replace(/^\s*[[(]?\s*(?:concept|ontwerp|voorontwerp)\s*[\])]?\s*[:–-]?\s+(?=\p{L})/iu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(MASTHEAD, '');
  return value === '' ? null : { value, from: line?.from ?? 'tekst: titel' };
}
