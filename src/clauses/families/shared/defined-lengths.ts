/**
 * Words that the regulation defines as a length or a volume ("opvangjaar: de twaalf maanden die beginnen ..."), put back
 * where a rule uses them (codebook, ground `indirect`).
 */
import { MONTHS } from '../../../language/months.js';
import { inMonths, quantities } from '../../../language/quantities.js';
import type { Reading } from '../../context/reading.js';
import { foldKeeping, type Statement } from '../../context/statements.js';
import { canonical } from './canonical.js';

/** What a word stands for, in words that a pattern can read. */
interface Meaning {
  readonly pattern: RegExp;
  readonly length: string;
}

const BOUND = { maximum: 'ten hoogste ', minimum: 'ten minste ', exact: '' } as const;
/** Words whose meaning holds a length without being one. */
const NO_LENGTH =
  /^(?:kind|ouder|inkomen|\w*inkomen|peil\w*|dagdeel|ouderbijdrage|kinderopvang|opvang|dagopvang|bso|partner|aanvrager|college|gemeente|verlenging|overbrugging|vervolg\w*|beslis\w*|wacht\w*|bezwaar\w*)$/;

/** The first grant and what follows it together. */
const IN_TOTAL = /\bin totaal|\btotale?\b|\bsamen\b|\btezamen\b|\balles bij elkaar|\bverleng\w*/;
/** A longer meaning is not put back as a whole. */
const LONGEST = 160;

function asAside(meaning: string): string {
  return meaning.replace(/^[:\s]+/, '').replace(/[;.]\s*$/, '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const FROM_TO = new RegExp(
  String.raw`\bvan (?:1|een) (${MONTHS.join('|')}) (?:tot en met|t\/m|tot) (?:\d+|de laatste dag van) (${MONTHS.join('|')})\b`,
);

/** "de periode van 1 september tot en met 31 augustus". */
function betweenDates(meaning: string): number | null {
  const match = FROM_TO.exec(meaning);
  if (match === null) return null;
  const [from, to] = [MONTHS.indexOf(match[1] ?? ''), MONTHS.indexOf(match[2] ?? '')];
  return ((to - from + 12) % 12) + 1;
}

/** The one length that a definition gives; null where it gives none, several, or another kind of number. */
function lengthIn(meaning: string): string | null {
  const whole = canonical(foldKeeping(meaning)).trim();
  const found = quantities(whole);
  const dates = betweenDates(whole);
  if (dates !== null) return `${dates} maanden`;
  const lengths = found.filter(({ unit, value, rate }) => rate === null && inMonths(value, unit) !== null);
  const [length] = lengths;
  // "opvangmaand: 80 uur opvang in een kalendermaand": a volume.
  if (
    length === undefined &&
    found.some(({ rate }) => rate === 'week' || rate === 'maand' || rate === 'jaar')
  )
    return whole.length < LONGEST ? asAside(whole) : null;
  if (length === undefined || lengths.length > 1 || IN_TOTAL.test(whole)) return null;
  // "basispakket: drie dagdelen per week, 26 weken achtereen": a length and a volume together.
  if (found.length > 1)
    return found.every(({ unit, rate }) => rate !== null || unit === length.unit) && whole.length < LONGEST
      ? asAside(whole)
      : null;
  const months = inMonths(length.upTo ?? length.value, length.unit);
  if (months === null || months < 1 || months > 36) return null;
  return `${BOUND[length.upTo === null ? length.bound : 'maximum']}${String(months).replace('.', ',')} maanden`;
}

function meaningsOf(reading: Reading): readonly Meaning[] {
  return reading.definitions.flatMap(({ term, text }) => {
    const word = foldKeeping(term)
      .replace(/\(.*?\)/g, '')
      .trim()
      .replace(/^(?:de|het|een) /, '');
    const length = word.length < 4 || NO_LENGTH.test(word) ? null : lengthIn(text);
    if (length === null) return [];
    return [
      {
        pattern: new RegExp(
          String.raw`\b(?:(een|1|de|het|dit|dat|die|deze|nog een|elk|ieder) )?(?:(eerste|volledig|heel|vol)e? )?${escaped(word)}\b`,
          'g',
        ),
        length,
      },
    ];
  });
}

/** The statements with defined lengths written out after the word: "voor een opvangjaar van 12 maanden". */
export function withDefinedLengths(reading: Reading, statements: readonly Statement[]): readonly Statement[] {
  const meanings = meaningsOf(reading);
  if (meanings.length === 0) return statements;
  const expand = (words: string): string =>
    meanings.reduce(
      (text, { pattern, length }) => text.replace(pattern, (found) => `${found} (${length})`),
      words,
    );
  return statements.map((statement) =>
    reading.definitions.some(
      ({ span }) => span.start <= statement.span.start && statement.span.end <= span.end,
    )
      ? statement
      : { ...statement, words: expand(statement.words), rule: expand(statement.rule) },
  );
}
