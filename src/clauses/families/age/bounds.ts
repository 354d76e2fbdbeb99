/**
 * Ages in words: "van 0 tot en met 12 jaar", "nog geen dertien", "tot het einde van de basisschool". Reads one folded
 * sentence and yields the bounds in it, with their place; whose age it is, is decided in `subject.ts`.
 */

import { END_OF_SCHOOL, SCHOOL_ENTRY, START_OF_SCHOOL } from './school.js';

/** Age bounds in whole or half years; `to` is exclusive ("tot en met 12" = 13). */
export interface AgeBound {
  /** Lower bound in years; null where none is said. */
  readonly from: number | null;
  readonly to: number | 'einde-basisschool' | null;
  /** True for "0-12 jaar" and "tussen 0 en 12 jaar": whether the last year is included is not said. */
  readonly loose: boolean;
  /** Offsets in the sentence. */
  readonly start: number;
  readonly end: number;
}

const WORDS: Readonly<Record<string, number>> = {
  nul: 0,
  een: 1,
  anderhalf: 1.5,
  twee: 2,
  tweeeneenhalf: 2.5,
  'twee en een half': 2.5,
  tweeenhalf: 2.5,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  eenentwintig: 21,
  drieentwintig: 23,
  zevenentwintig: 27,
};
const ORDINALS: Readonly<Record<string, number>> = {
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
  vijfde: 5,
  zesde: 6,
  zevende: 7,
  achtste: 8,
  negende: 9,
  tiende: 10,
  elfde: 11,
  twaalfde: 12,
  dertiende: 13,
  veertiende: 14,
  achttiende: 18,
};
const CARDINAL = Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const ORDINAL = Object.keys(ORDINALS).join('|');
/** A number of years in figures, words or both: "12", "2,5", "twaalf", "twaalf (12)". */
const N = `\\b(\\d{1,2}(?:[.,]\\d)?|${CARDINAL})(?: ?\\(\\s?\\d{1,2}(?:[.,]\\d)?\\s?\\))?`;
const NTH = `\\b(\\d{1,2} ?(?:e|de|ste)|${ORDINAL})(?: ?\\(\\s?\\d{1,2}e?\\s?\\))?`;
const YEAR = '(?:[ -]?(?:jaar|jarigen?|jaren|jr\\.?|levensjaar))';

function numberOf(words: string | undefined): number {
  const text = (words ?? '').trim().replace(',', '.');
  const known = WORDS[text] ?? ORDINALS[text];
  return known ?? Number.parseFloat(text);
}

interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: readonly (string | undefined)[]) => Pick<AgeBound, 'from' | 'to' | 'loose'>;
}

const upTo = (to: number): Pick<AgeBound, 'from' | 'to' | 'loose'> => ({ from: null, to, loose: false });
const from = (lower: number): Pick<AgeBound, 'from' | 'to' | 'loose'> => ({
  from: lower,
  to: null,
  loose: false,
});
const range = (lower: number, to: number, loose = false): Pick<AgeBound, 'from' | 'to' | 'loose'> => ({
  from: lower,
  to,
  loose,
});
/**
 * "0-12 jaar" is read as including the last year (codebook, point 4), but where the forms of care change it is not:
 * "0-4" ends at the fourth birthday and "4-13" at the thirteenth. Years.
 */
const CARE_FORM_BIRTHDAYS: ReadonlySet<number> = new Set([4, 13]);
const looseRange = (lower: number, to: number): Pick<AgeBound, 'from' | 'to' | 'loose'> =>
  CARE_FORM_BIRTHDAYS.has(to) ? range(lower, to) : range(lower, to + 1, true);
const THROUGH = '(?:tot en met|t\\/m|t ?\\/ ?m|t\\.?e\\.?m\\.?|tm)(?: de leeftijd van)?';
const NOT_A_TERM =
  '(?! (?:na|geleden|voor|vooraf|terug|sinds|lang|later|daarna|worden verlengd|verlengd|bewaard))';

/** Longer forms first: what a form has read is not read again. */
const FORMS: readonly Form[] = [
  // ranges
  {
    pattern: new RegExp(`${N}(?:${YEAR}|-)? ${THROUGH} ${N}${YEAR}`, 'g'),
    read: ([a, b]) => range(numberOf(a), numberOf(b) + 1),
  },
  {
    pattern: new RegExp(`\\btussen (?:de )?${N}${YEAR}? en (?:de )?${N}${YEAR}`, 'g'),
    read: ([a, b]) => looseRange(numberOf(a), numberOf(b)),
  },
  {
    pattern: new RegExp(`${N}(?:${YEAR}|-)? (?:tot|totdat) (?:de leeftijd van )?${N}${YEAR}`, 'g'),
    read: ([a, b]) => range(numberOf(a), numberOf(b)),
  },
  {
    pattern: new RegExp(`(?<![\\d.,-])${N} ?- ?${N}${YEAR}`, 'g'),
    read: ([a, b]) => looseRange(numberOf(a), numberOf(b)),
  },
  {
    pattern: new RegExp(`(?<![\\d.,-])leeftijd ${N} ?- ?${N}`, 'g'),
    read: ([a, b]) => looseRange(numberOf(a), numberOf(b)),
  },
  // ranges that begin in weeks or months: from birth
  {
    pattern: new RegExp(`\\btussen (?:de )?\\d{1,2} (?:weken|maanden) en (?:de )?${N}${YEAR}`, 'g'),
    read: ([a]) => looseRange(0, numberOf(a)),
  },
  // "de dertienjarige leeftijd nog niet heeft bereikt", "tot de twaalfjarige leeftijd"
  {
    pattern: new RegExp(`\\b(${CARDINAL}|\\d{1,2})[ -]?jarige leeftijd,? (?:nog )?niet`, 'g'),
    read: ([a]) => upTo(numberOf(a)),
  },
  {
    pattern: new RegExp(
      `\\btot (?:en met )?(?:de|zijn|haar) (${CARDINAL}|\\d{1,2})[ -]?jarige leeftijd`,
      'g',
    ),
    read: ([a]) => upTo(numberOf(a)),
  },
  {
    pattern: new RegExp(
      `\\bdat (?:al )?${N}(?: ?ja(?:ar|ren))? (?:is geworden|geworden is|is|wordt)\\b[^.;]{0,30}\\b(?:buiten|niet|geen)\\b`,
      'g',
    ),
    read: ([a]) => upTo(numberOf(a)),
  },
  // upper bounds that include the year
  {
    pattern: new RegExp(`\\b${THROUGH} (?:de leeftijd van |zijn |haar |hun |het )?(?:${N}${YEAR})`, 'g'),
    read: ([a]) => upTo(numberOf(a) + 1),
  },
  {
    pattern: new RegExp(
      `\\bniet ouder (?:is |zijn )?dan ${N}\\b(?! (?:week|weken|maand|maanden|dag|dagen))`,
      'g',
    ),
    read: ([a]) => upTo(numberOf(a) + 1),
  },
  { pattern: new RegExp(`${N}${YEAR} (?:of|en) jonger`, 'g'), read: ([a]) => upTo(numberOf(a) + 1) },
  {
    pattern: new RegExp(
      `\\b(?:maximaal|ten hoogste|hoogstens|hooguit|uiterlijk) ${N} ?ja(?:ar|ren)(?: oud|\\b(?= \\((?:of|dan wel|tot|groep)))`,
      'g',
    ),
    read: ([a]) => upTo(numberOf(a) + 1),
  },
  {
    pattern: new RegExp(
      `\\bkind(?:eren)? (?:van|is|zijn|mag|mogen)(?: \\w+){0,2} (?:maximaal|ten hoogste|hoogstens|hooguit) ${N} ?ja(?:ar|ren)`,
      'g',
    ),
    read: ([a]) => upTo(numberOf(a) + 1),
  },
  {
    pattern: new RegExp(
      `\\b(?:maximum ?leeftijd|maximale leeftijd|leeftijdsgrens)(?: \\w+){0,6}? ${N} ?ja(?:ar|ren)`,
      'g',
    ),
    read: ([a]) => upTo(numberOf(a) + 1),
  },
  // upper bounds that end at the birthday
  {
    pattern: new RegExp(`\\bjonger (?:is |zijn |was )?dan ${N}\\b(?! (?:week|weken|maand|maanden))`, 'g'),
    read: ([a]) => upTo(numberOf(a)),
  },
  {
    pattern: new RegExp(`\\b(?:nog )?geen ${N}(?: ?ja(?:ar|ren)| is| zijn)`, 'g'),
    read: ([a]) => upTo(numberOf(a)),
  },
  {
    pattern: new RegExp(
      `\\bleeftijd van ${N}(?: ?ja(?:ar|ren))?,? (?:nog )?niet (?:\\w+ ){0,2}(?:bereikt|bereikte|gepasseerd|overschreden)`,
      'g',
    ),
    read: ([a]) => upTo(numberOf(a)),
  },
  {
    pattern: new RegExp(`\\b${NTH} (?:verjaardag|levensjaar) nog niet`, 'g'),
    read: ([a]) => upTo(numberOf(a)),
  },
  {
    pattern: new RegExp(`\\btot(?:dat)? (?:en met )?(?:zijn|haar|hun|de|het|diens)? ?${NTH} verjaardag`, 'g'),
    read: ([a]) => upTo(numberOf(a)),
  },
  {
    pattern: new RegExp(`\\btot(?:dat)? (?:zijn|haar|hun) ${NTH}\\b`, 'g'),
    read: ([a]) => upTo(numberOf(a)),
  },
  {
    pattern: new RegExp(
      `\\btot(?:dat)? (?:het |de )?(?:kind )?(?:de leeftijd van )?(?:het )?${N}${YEAR}${NOT_A_TERM}`,
      'g',
    ),
    read: ([a]) => upTo(numberOf(a)),
  },
  {
    pattern: new RegExp(`\\bleeftijd\\b[^.;]{0,25}\\b(?:lager|minder) dan ${N}`, 'g'),
    read: ([a]) => upTo(numberOf(a)),
  },
  // A child in group 4 is eight at most at its end: the group and five years, exclusive.
  { pattern: /\b(?:tot en met|t\/m|tot) groep ([1-7])\b/g, read: ([a]) => upTo(Number(a) + 5) },
  {
    pattern: new RegExp(`\\b(?:onder|beneden) de (?:leeftijd van )?${N} ?ja(?:ar|ren)`, 'g'),
    read: ([a]) => upTo(numberOf(a)),
  },
  {
    pattern: new RegExp(
      `\\b(?:zodra|wanneer|als|waarin|waarop|totdat|dat|tenzij)\\b[^.;]{0,40}\\b(?:kind|kinderen|hij|het|zij|ze|jeugdige)\\b[^.;]{0,20}\\b(?:de leeftijd van )?${N} ?ja(?:ar|ren) (?:wordt|worden|bereikt|bereiken|is geworden|zijn geworden|heeft bereikt|oud wordt)`,
      'g',
    ),
    read: ([a]) => upTo(numberOf(a)),
  },
  {
    pattern: new RegExp(
      `\\b(?:zodra|wanneer|totdat|vanaf)\\b[^.;]{0,30}\\bleeftijd van ${N}(?: ?ja(?:ar|ren))? (?:heeft |is |wordt )?bereikt?`,
      'g',
    ),
    read: ([a]) => upTo(numberOf(a)),
  },
  // lower bounds
  {
    pattern: new RegExp(`\\bvanaf (?:de leeftijd van |zijn |hun |haar |het )?${N} ?ja(?:ar|ren)`, 'g'),
    read: ([a]) => from(numberOf(a)),
  },
  {
    pattern: new RegExp(`\\bvan (?:de leeftijd van )?${N} ?ja(?:ar|ren)(?= tot\\b(?! ${N}))`, 'g'),
    read: ([a]) => from(numberOf(a)),
  },
  {
    pattern: new RegExp(`\\bvanaf (?:de |zijn |hun |haar )?${NTH} verjaardag`, 'g'),
    read: ([a]) => from(numberOf(a)),
  },
  {
    pattern: new RegExp(
      `\\b(?:ten minste|tenminste|minimaal|minstens) ${N} ?ja(?:ar|ren)(?: oud)?(?=[\\s]*(?:[.,;]|$|en\\b|of\\b))`,
      'g',
    ),
    read: ([a]) => from(numberOf(a)),
  },
  { pattern: new RegExp(`${N} ?ja(?:ar|ren) (?:of|en) ouder`, 'g'), read: ([a]) => from(numberOf(a)) },
  {
    pattern: new RegExp(`(?<!niet )\\bouder (?:is |zijn )?dan ${N} ?ja(?:ar|ren)`, 'g'),
    read: ([a]) => from(numberOf(a)),
  },
];

/** Words without which no age is said: most sentences have none of them. */
const ANY_AGE =
  /ja(?:ar|ren)|jr\b|jarig|verjaardag|school|onderwijs|groep|leeftijd|brugklas|geboor|peuter|\bvo\b|wek/;

/** All bounds in a folded sentence, in text order. */
export function ageBoundsOf(words: string): readonly AgeBound[] {
  if (!ANY_AGE.test(words)) return [];
  const bounds: AgeBound[] = [];
  const free = (start: number, end: number): boolean =>
    bounds.every((bound) => end <= bound.start || start >= bound.end);
  for (const match of words.matchAll(END_OF_SCHOOL)) {
    const end = match.index + match[0].length;
    if (free(match.index, end))
      bounds.push({ from: null, to: 'einde-basisschool', loose: false, start: match.index, end });
  }
  for (const match of words.matchAll(START_OF_SCHOOL)) {
    const end = match.index + match[0].length;
    if (free(match.index, end))
      bounds.push({ from: null, to: SCHOOL_ENTRY, loose: false, start: match.index, end });
  }
  for (const { pattern, read } of FORMS) {
    for (const match of words.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (!free(match.index, end)) continue;
      const bound = read(match.slice(1));
      if (Number.isNaN(bound.from) || Number.isNaN(bound.to)) continue;
      bounds.push({ ...bound, start: match.index, end });
    }
  }
  return bounds.sort((a, b) => a.start - b.start);
}
