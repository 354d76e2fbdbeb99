/**
 * The seven elements of the information for parents (codebook, point 13), each found or not, with the statements that
 * carry it. Elements 4 and 5 want both their halves.
 */
import type { Span } from '../../../regulation/model.js';
import type { Reading } from '../../context/reading.js';
import type { Statement } from '../../context/statements.js';
import { announcedBy } from './announced.js';
import { namesPapers, saysHowToApply } from './applying.js';
import { withoutAsides } from './asides.js';
import { saysConditions } from './conditions.js';
import { saysContact } from './contact.js';
import { saysExtent } from './extent.js';
import { saysForWhom } from './for-whom.js';
import { saysHowMuch, saysPayment } from './payment.js';
import { toldIn } from './told.js';
import { tracedIn } from './traces.js';
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
/** Number of the element on how to apply. */
const APPLYING = 6;
const PAYMENT = 4;

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

/** "Daarin leest u wat SMI is": what the folder of the sentence before tells. */
const IN_THERE =
  /^(?:daarin|hierin|daar|in (?:deze|de|die|onze) (?:folder|brochure|flyer|pdf|factsheet|regels|beleidsregels))\b[^.?]{0,20}\b(?:leest|lees|staat|staan|vind|vindt|leggen|ziet|zie)\b/;
/** "Formulier SMI (pdf)": the title of a document, and no sentence. */
const DOCUMENT = /^[^.?!:]{0,80}\((?:pdf|docx?|word|odt)\b[^)]*\)\W*$/;
const PAPER = /\b(?:folders?|brochures?|flyers?|pdf|factsheet|beleidsregels|verordening|nadere regels)\b/;

function isElsewhere({ words, before, after }: Statement): boolean {
  if (DOCUMENT.test(words)) return true;
  return ELSEWHERE.test(words) || (IN_THERE.test(words) && PAPER.test(`${before} ${words} ${after}`));
}

function elementsIn(told: readonly Statement[]): readonly Element[] {
  const statements = told.filter((statement) => !isElsewhere(statement));
  const ownSubject = withoutAsides(statements);
  const { paid, own } = saysPayment(statements);
  const { term, amount } = saysExtent(ownSubject);
  return [
    whole(1, saysWhat(statements)),
    whole(2, saysForWhom(statements)),
    whole(3, saysConditions(statements)),
    halves(4, ['gemeente', paid], ['ouder', own]),
    halves(5, ['duur', term], ['omvang', amount]),
    whole(6, saysHowToApply(ownSubject)),
    whole(7, saysContact(ownSubject)),
  ];
}

export function readElements(reading: Reading): readonly Element[] {
  return elementsIn(toldIn(reading));
}

/** Why an element may be there, or not, after all. */
export interface ElementDoubt {
  readonly number: number;
  readonly code: string;
}

/** What the readers may have missed on the page, or taken for more than it is. */
export function doubtsOf(reading: Reading, elements: readonly Element[]): readonly ElementDoubt[] {
  const told = toldIn(reading);
  const announced = announcedBy(told);
  const traced = tracedIn(told.filter((statement) => !isElsewhere(statement)));
  return elements.flatMap(({ number, found, missing }): readonly ElementDoubt[] => {
    if (missing !== null) return [{ number, code: 'half-onderdeel' }];
    if (!found) {
      if (announced.has(number)) return [{ number, code: 'kop-zonder-onderdeel' }];
      return traced.has(number) ? [{ number, code: 'spoor-van-onderdeel' }] : [];
    }
    if (number === PAYMENT && !saysHowMuch(told)) return [{ number, code: 'vergoeding-zonder-hoogte' }];
    return number === APPLYING && !namesPapers(told) ? [{ number, code: 'aanvraag-zonder-stukken' }] : [];
  });
}
