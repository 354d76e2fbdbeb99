/**
 * Ages in words: "van 0 tot en met 12 jaar", "nog geen dertien", "tot het einde van de basisschool". Reads one folded
 * sentence and yields the bounds in it, with their place; whose age it is, is decided in `subject.ts`.
 */
import { FORMS } from './forms.js';
import { AT_SCHOOL, AT_SECONDARY, END_OF_SCHOOL, SCHOOL_ENTRY, START_OF_SCHOOL } from './school.js';

/** Age bounds in whole or half years; `to` is exclusive ("tot en met 12" = 13). */
export interface AgeBound {
  /** Lower bound in years; null where none is said. */
  readonly from: number | null;
  readonly to: number | 'einde-basisschool' | null;
  /** True for "0-12 jaar" and "tussen 0 en 12 jaar": whether the last year is included is not said. */
  readonly loose: boolean;
  /** True for "ouder dan 12": the lower bound leaves the year itself out. */
  readonly past: boolean;
  /** True where children at primary school are named: a bound only where they are shut out. */
  readonly group: boolean;
  /** True for "het dertiende levensjaar", which ends where the child turns thirteen but is often meant to begin there. */
  readonly lifeYear: boolean;
  /** Offsets in the sentence. */
  readonly start: number;
  readonly end: number;
}

/** Words without which no age is said: most sentences have none of them. */
const ANY_AGE =
  /ja(?:ar|ren)|kind \w+ is\b|kaars|jr\b|jarig|verja|school|onderwijs|groep|klas|leeftijd|geboor|geboren|peuter|\bvo\b|wek|maand|mnd|jonger|\bouder\b|geen \w+ (?:is|zijn|bent|of|en)\b|geen \w+[.,;]?$|levensj|leerplicht|\b(?:onder|beneden|boven) de|wordt|\bbs\b|[<≤]/;

/** Ages in a life that may be written in months or weeks; above this a number of months is a term, not an age (years). */
const MONTHS_OF_A_CHILD = 13;

/**
 * "Dagopvang voor kinderen die nog niet naar school gaan, buitenschoolse opvang voor wie basisonderwijs volgt": school
 * divides the children, and shuts nobody out.
 */
function dividesAtSchool(words: string, bounds: readonly AgeBound[]): boolean {
  const before = bounds.find(({ to, group }) => to === SCHOOL_ENTRY && !group);
  const after = bounds.find(({ from, group }) => from === SCHOOL_ENTRY && group);
  if (before === undefined || after === undefined || bounds.length > 2) return false;
  const rest = words.slice(0, before.start) + words.slice(before.end);
  return (
    words.slice(before.start, before.end).includes('school') &&
    !/\b(?:niet|geen|alleen|slechts|uitsluitend|uitgesloten)\b/.test(rest)
  );
}

/** All bounds in a folded sentence, in text order. */
export function ageBoundsOf(words: string): readonly AgeBound[] {
  if (!ANY_AGE.test(words)) return [];
  const bounds: AgeBound[] = [];
  const add = (start: number, end: number, said: Pick<AgeBound, 'from' | 'to'> & Partial<AgeBound>): void => {
    if (bounds.some((bound) => end > bound.start && start < bound.end)) return;
    const lifeYear =
      /levensjaar/.test(words.slice(start, end)) && !/voltooi/.test(words.slice(start, end + 30));
    bounds.push({ loose: false, past: false, group: false, lifeYear, ...said, start, end });
  };
  for (const match of words.matchAll(END_OF_SCHOOL))
    add(match.index, match.index + match[0].length, { from: null, to: 'einde-basisschool' });
  for (const match of words.matchAll(START_OF_SCHOOL))
    add(match.index, match.index + match[0].length, { from: null, to: SCHOOL_ENTRY });
  for (const { pattern, read } of FORMS) {
    for (const match of words.matchAll(pattern)) {
      const said = read(match.slice(1));
      if (Number.isNaN(said.from) || Number.isNaN(said.to)) continue;
      if ((said.to ?? 0) > MONTHS_OF_A_CHILD && /maand|mnd|week|weken/.test(match[0])) continue;
      add(match.index, match.index + match[0].length, said);
    }
  }
  for (const match of words.matchAll(AT_SCHOOL))
    add(match.index, match.index + match[0].length, { from: SCHOOL_ENTRY, to: null, group: true });
  for (const match of words.matchAll(AT_SECONDARY))
    add(match.index, match.index + match[0].length, { from: null, to: 'einde-basisschool', group: true });
  const sorted = bounds.sort((a, b) => a.start - b.start);
  return dividesAtSchool(words, sorted) ? [] : sorted;
}
