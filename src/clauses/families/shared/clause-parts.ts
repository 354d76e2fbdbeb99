/**
 * A Dutch sentence in parts: what is said, without the clauses that say when, why or on which condition. On folded
 * text (lower case, no diacritics). Enough grammar to tell what a negation or a modal verb belongs to.
 */

/** Clauses that say when or why, and not what is done. */
const SUBORDINATE =
  /^\s*(?:en |of |dan )?(?:ook (?:niet )?(?:al|als|in|wegens|bij|om|wanneer)|als|indien|wanneer|voor ?zover|omdat|zodra|waarin|waarvan|gelet op|gezien|mits|terwijl|nadat|tenzij|behalve|behoudens|zonder|in (?:die )?gevallen waarin|in het geval dat|daar|doordat|dat|die|welke|hoe)\b/;
const INNER =
  /\b(?:als|indien|wanneer|voor ?zover|omdat|zodra|waarin|mits|tenzij|in(?:dien)? gevallen waarin|om te|dan (?:alleen|slechts|in|als)|(?<!\b(?:van|voor|met|vanwege|op|in|door|bij|aan|uit|over|wegens|tijdens|tegenover) )(?:dat|die)|behalve|behoudens|zonder te|ten aanzien van wie)\b.*$/;
const MODAL_AGAIN =
  /\b(?:kan|kunnen|mag|mogen|is|zijn|wijkt|laat|past|wordt|blijft)\b\s+(?:het|de|wij|er|burgemeester|daar\w*|hier\w*|b en w|niet|geen)\b.*$/;

/** "Leidt vasthouden aan de regels tot ..., dan ...": a condition that opens with its verb. */
const VERB_FIRST = /^\s*(?!kan|kunnen|mag|mogen|wij|het|de\b)[a-z]+(?:t|en|is|zou)?\b[^,;]*, (?:dan|zo)\b/;
const OPENS_WITH_VERB =
  /^\s*(?:leidt|leiden|zou|zouden|dreigt|blijkt|blijken|pakt|pakken|werkt|werken|is|zijn|komt|past|valt|heeft|brengt|staat|doet|vindt|denkt|vergt|vraagt)\b/;

/** The words that say what is done: without the clauses that say when and why. */
export function mainClause(words: string): string {
  return partsOf(words).join(' , ');
}

/** The parts between commas and colons that say what is done. */
export function partsOf(words: string): readonly string[] {
  const conditional = VERB_FIRST.test(words) || (OPENS_WITH_VERB.test(words) && words.includes(','));
  return words
    .split(/[,;:]/)
    .slice(conditional && !words.trimEnd().endsWith('?') ? 1 : 0)
    .map((part) => {
      if (!SUBORDINATE.test(part)) return part.replace(INNER, ' ');
      return MODAL_AGAIN.exec(part)?.[0] ?? '';
    })
    .filter((part) => part.trim() !== '');
}
