/** References elsewhere in a text to an article that changes: they may have to change with it. */
import type { Provision, Regulation } from '../regulation/model.js';
import { placeOf } from '../regulation/places.js';
import { memberAround, unitAround } from './tree.js';

/** What follows the number when it is an article of a law and not of this text: "van de Wet", "Awb". */
const OF_A_LAW =
  /^(?:,? (?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|\w+de) lid)?(?:,? onder \w+)?,? (?:van (?:de|het)(?: \w+)? [A-Z]|van de (?:wet|algemene)\b|[A-Z][a-z]?[A-Za-z]*w\b|Awb|Pw|Wmo|Wko)/;

/** "artikel 4", "artikelen 3 en 4"; or "4.3" where paragraphs are cited by number alone. */
function patternFor({ kind, number }: Provision): RegExp | null {
  if (number === null) return null;
  const literal = number.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (kind === 'artikel')
    return new RegExp(
      `\\bartikel(?:en)? (?:\\d[\\w.:]*(?:, (?:\\w+ lid,? )?| en | of | tot en met ))*${literal}(?![\\w:]|\\.\\d)`,
      'gi',
    );
  return /\./.test(number) ? new RegExp(`(?<![\\d.€,])${literal}(?![\\w:]|[.,]\\d)`, 'g') : null;
}

/**
 * @param offsets in the regulation's text, of passages that are struck
 * @returns places that refer to the articles of those passages, in the order of the text
 */
export function mentionsOf(regulation: Regulation, offsets: readonly number[]): readonly string[] {
  const { text, root } = regulation;
  const changed = new Set(offsets.flatMap((offset) => unitAround(root, offset) ?? []));
  const places = new Map<number, string>();
  for (const unit of changed) {
    const pattern = patternFor(unit);
    if (pattern === null) continue;
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const own = unit.span.start <= index && index < unit.span.end;
      const after = text.slice(index + found.length, index + found.length + 80);
      const member = memberAround(root, index);
      if (own || member === null || OF_A_LAW.test(after)) continue;
      const place = placeOf(regulation, member);
      if (place !== placeOf(regulation, unit)) places.set(member.span.start, place);
    }
  }
  return [...places.entries()].sort(([a], [b]) => a - b).map(([, place]) => place);
}
