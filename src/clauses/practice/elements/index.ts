/**
 * The seven elements of the information for parents (codebook, point 13), each found or not, with the statements that
 * carry it. Elements 4 and 5 want both their halves.
 */
import type { Span } from '../../../regulation/model.js';
import type { Reading } from '../../context/reading.js';
import type { Statement } from '../../context/statements.js';
import { announcedBy } from './announced.js';
import { saysHowToApply } from './applying.js';
import { saysConditions } from './conditions.js';
import { saysContact } from './contact.js';
import { saysExtent } from './extent.js';
import { saysForWhom } from './for-whom.js';
import { saysPayment } from './payment.js';
import { toldIn } from './told.js';
import { saysWhat } from './what.js';

export interface Element {
  /** 1 to 7, as in the codebook. */
  readonly number: number;
  readonly found: boolean;
  /** Strongest first; of a half element the half that stands there. */
  readonly evidence: readonly Span[];
  /** Half of element 4 or 5 that is missing: `gemeente`, `ouder`, `duur`, `omvang`; null otherwise. */
  readonly missing: string | null;
}

const QUOTED = 3;

function spansOf(statements: readonly Statement[]): readonly Span[] {
  return statements.slice(0, QUOTED).map(({ span }) => span);
}

function whole(number: number, statements: readonly Statement[]): Element {
  return { number, found: statements.length > 0, evidence: spansOf(statements), missing: null };
}

/** One sentence may hold both halves: it is quoted once. */
function distinct(spans: readonly Span[]): readonly Span[] {
  return [...new Map(spans.map((span) => [span.start, span])).values()];
}

function halves(
  number: number,
  [one, first]: readonly [string, readonly Statement[]],
  [other, second]: readonly [string, readonly Statement[]],
): Element {
  const found = first.length > 0 && second.length > 0;
  const half = first.length > 0 ? other : second.length > 0 ? one : null;
  return {
    number,
    found,
    // One of each half first, so that two quotations show both.
    evidence: distinct([
      ...spansOf(first.slice(0, 1)),
      ...spansOf(second.slice(0, 1)),
      ...spansOf(first.slice(1, 2)),
      ...spansOf(second.slice(1, 2)),
    ]),
    missing: found ? null : half,
  };
}

/** "Hoe lang de opvang duurt, leest u in de folder": the page itself does not tell it. */
const ELSEWHERE =
  /\b(?:lees|leest|lezen|zie|staat|staan|vind|vindt|vertelt|kijk|raadpleeg)\b[^.?]{0,40}\b(?:brochure|folder|flyer|beleidsregels|nadere regels|verordening|pdf)\b(?! formulier)|\b(?:brochure|folder|flyer|beleidsregels|verordening)\b[^.?]{0,20}\b(?:lees|leest|staat|staan|vind|vindt|vertelt)\b/;

function elementsIn(told: readonly Statement[]): readonly Element[] {
  const statements = told.filter(({ words }) => !ELSEWHERE.test(words));
  const { paid, own } = saysPayment(statements);
  const { term, amount } = saysExtent(statements);
  return [
    whole(1, saysWhat(statements)),
    whole(2, saysForWhom(statements)),
    whole(3, saysConditions(statements)),
    halves(4, ['gemeente', paid], ['ouder', own]),
    halves(5, ['duur', term], ['omvang', amount]),
    whole(6, saysHowToApply(statements)),
    whole(7, saysContact(statements)),
  ];
}

export function readElements(reading: Reading): readonly Element[] {
  return elementsIn(toldIn(reading));
}

/** Review codes: what the readers may have missed on the page. */
export function doubtsOf(reading: Reading, elements: readonly Element[]): readonly string[] {
  const announced = announcedBy(toldIn(reading));
  const missed = elements.filter(({ found }) => !found);
  return [
    ...(missed.some(({ missing }) => missing !== null) ? ['half-onderdeel'] : []),
    ...(missed.some(({ number, missing }) => missing === null && announced.has(number))
      ? ['kop-zonder-onderdeel']
      : []),
  ];
}
