/**
 * Words that stand for a limit: defined in a list of definitions, or by a sentence of its own ("De inkomensnorm is 125% van
 * ..."). What such a limit does is decided where the word is used (codebook, point 5: a limit on the own contribution is no test).
 */
import type { Reading } from '../../context/reading.js';
import { foldKeeping, type Statement } from '../../context/statements.js';
import { isLimit } from './income-limits.js';
import { CONTRIBUTION, PERSON_TERM } from './income-words.js';

export interface LimitTerms {
  readonly terms: readonly string[];
  /** Sentences that only define such a word, which other sentences use. */
  readonly defining: ReadonlySet<Statement>;
}

/** Words for income itself, which no limit makes: "toetsingsinkomen", "draagkracht". */
const INCOME_ITSELF =
  /^(?:gezins|verzamel|toetsings|jaar|netto|gezamenlijk|maximum|maximale|draagkracht|bijstandsnorm|norm\b)/i;
const DEFINES =
  /^(?:\d+[.,] )?onder (?:een |de |het )?(\w+) (?:wordt|worden|verstaan)\b[^:]{0,60}:?|^(?:\d+[.,] )?(?:de |het |een )?((?:inkomens?|vermogens?|draagkracht)?-?(?:norm|grens|drempel|plafond|limiet)(?:bedrag)?|\w+(?:norm|grens|drempel)) (?:is|zijn|bedraagt|beloopt|ligt op|wordt gesteld op|is gelijk aan|komt overeen met)\b/;

function definedTerms(reading: Reading, statements: readonly Statement[]): readonly string[] {
  return reading.definitions
    .filter(({ provision, term }) =>
      statements.some(
        (statement) =>
          statement.passage.provision === provision &&
          provision.kind === 'begrip' &&
          isLimit(statement) &&
          term.length > 4 &&
          !CONTRIBUTION.test(statement.words) &&
          !PERSON_TERM.test(term) &&
          !INCOME_ITSELF.test(term),
      ),
    )
    .map(({ term }) =>
      foldKeeping(term)
        .replace(/[-.:;()]/g, ' ')
        .trim(),
    );
}

/** Pure. */
export function limitTerms(reading: Reading, statements: readonly Statement[]): LimitTerms {
  const terms = new Set(definedTerms(reading, statements));
  const defining = new Set<Statement>();
  for (const statement of statements) {
    const found = DEFINES.exec(statement.words);
    const term = found?.[1] ?? found?.[2];
    if (term === undefined || term.length < 8 || !isLimit(statement)) continue;
    const used = statements.some(
      (other) => other !== statement && other.words.includes(term) && !DEFINES.test(other.words),
    );
    if (!used) continue;
    terms.add(term);
    defining.add(statement);
  }
  return { terms: [...terms], defining };
}
