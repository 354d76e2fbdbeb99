/** The legal bases that the preamble cites after "gelet op". */
import type { Sourced } from '../../regulation/model.js';
import type { Line } from './lines.js';

const CITES = /\b(?:gelet op|op grond van|krachtens)\b\s*:?\s*(.*)$/is;
const ENDS =
  /(?<=\p{Ll}|\d)\.\s+(?=\p{Lu})|\b(?:gezien|gelezen|overwegende|gehoord|besluit(?:en)?|b e s l u i t|vindt|stelt|stellen|hebben|heeft|als nadere regels|deze nota)\b/iu;
const SEPARATOR =
  /\s*(?:;|,| en| alsmede| evenals| en op| mede)\s+(?=(?:op\s+)?(?:het bepaalde in\s+)?(?:de\s+|het\s+)?(?:artikel(?:en)?|art\.|titel|afdeling|hoofdstuk|paragraaf|Wet|Algemene|\p{Lu}\p{L}*(?:wet|verordening|besluit)|Participatiewet|verordening|besluit)\b)/u;

/** One entry an act; parts that only name an article stay with the act that follows them. */
export function legalBasesOf(lines: readonly Line[]): readonly Sourced<string>[] {
  const bases: Sourced<string>[] = [];
  const preamble = lines.filter(({ section }) => section === 'aanhef');
  for (const [position, line] of preamble.entries()) {
    const match = CITES.exec(line.text);
    if (match === null) continue;
    let cited = match[1] ?? '';
    const next = preamble.slice(position + 1);
    // "gelet op" followed by a list of its own
    if (cited.trim() === '') {
      const until = next.findIndex(({ text }) => ENDS.test(text.slice(0, 20)));
      cited = next
        .slice(0, until === -1 ? 6 : until)
        .map(({ text }) => text)
        .join('; ');
    }
    const end = cited.search(ENDS);
    const whole = (end === -1 ? cited : cited.slice(0, end)).trim();
    let held = '';
    for (const part of whole.split(SEPARATOR)) {
      held = held === '' ? part : `${held} en ${part}`;
      if (!/\p{Lu}\p{L}{2}|\bwet\b|verordening/u.test(held)) continue;
      const value = held
        .replace(/^(?:op|het bepaalde in)\s+/i, '')
        .replace(/[\s;,.]+$/, '')
        .trim();
      if (value !== '') bases.push({ value, from: line.from });
      held = '';
    }
  }
  return bases;
}
