/** Puts the age clauses of one text together: the child's own age first, else the ages of the forms of care. */
import type { Span } from '../../../regulation/model.js';
import type { Ground } from '../../model.js';
import type { AgeBound } from './bounds.js';
import type { CareForms } from './care-forms.js';

export interface Clause extends AgeBound {
  readonly subject: 'kind' | 'dagopvang' | 'bso';
  /** Names the children who are not at school beside those who are. */
  readonly divides: boolean;
  /** An age of a part of the children or of special care: no limit beside an age that says who is let in. */
  readonly partial: boolean;
  /** Stands where the text says for whom the rules are. */
  readonly access: boolean;
  /** The sentence, in the regulation's text. */
  readonly span: Span;
}

export interface AgeReading {
  /** Lower bound in years; 0 where there is none. */
  readonly from: number;
  readonly fromEvidence: readonly Span[];
  /** Exclusive upper bound in years, or the end of primary school; null where only a lower bound is said. */
  readonly to: number | 'einde-basisschool' | null;
  readonly evidence: readonly Span[];
  readonly ground: Ground;
  /** True where the age is that of the forms of care, not of the child. */
  readonly byCareForm: boolean;
  /** Upper bound of the buitenschoolse opvang, where it is lower than that of the child. */
  readonly afterSchool: number | null;
  readonly afterSchoolEvidence: readonly Span[];
  readonly review: readonly string[];
}

/** The end of primary school as an age, for comparing with a number only (years, exclusive). */
const END_OF_SCHOOL_AGE = 13;

/** Ages up to here, exclusive, divide the children by form of care (years). */
const OLDEST_IN_DAYCARE = 5;

function years(to: number | 'einde-basisschool'): number {
  return to === 'einde-basisschool' ? END_OF_SCHOOL_AGE : to;
}

type Upper = Clause & { readonly to: number | 'einde-basisschool' };
function hasUpper(clause: Clause): clause is Upper {
  return clause.to !== null;
}

/** The widest upper bound; the end of primary school before a number in the same sentence. */
function widest(clauses: readonly Upper[]): Upper | undefined {
  // An age said with "tot" or "tot en met" is surer than a bare range.
  const sure = clauses.filter((clause) => !clause.loose);
  return [...(sure.length > 0 ? sure : clauses)].sort(
    (a, b) => years(b.to) - years(a.to) || (a.to === 'einde-basisschool' ? -1 : 1),
  )[0];
}

/** Ages that adjoin ("tot 4 jaar ... van 4 tot en met 12 jaar") divide one range and do not contradict. */
function adjoin(clauses: readonly Upper[]): boolean {
  const lower = clauses.map((clause) => clause.from ?? 0);
  const uppers = new Set(clauses.map((clause) => years(clause.to)));
  return lower.some((from) => from > 1 && (uppers.has(from) || uppers.has(from + 1)));
}

/** Leaves the ages of a part of the children aside where another clause, the forms of care or the act give the upper age of all. */
function ofAllChildren(clauses: readonly Clause[], reachesOtherwise: boolean): readonly Clause[] {
  const whole = clauses.filter((clause) => !clause.partial);
  return reachesOtherwise ||
    whole.some((clause) => clause.subject === 'kind' && clause.access && hasUpper(clause))
    ? whole
    : clauses;
}

/**
 * Combines what the binding text says; `notes` only raise a doubt where they say otherwise. An age of dagopvang alone
 * is no limit of the rules where buitenschoolse opvang is offered beside it (`forms`).
 */
export function combine(
  all: readonly Clause[],
  notes: readonly Clause[],
  forms: CareForms,
  adoptsTheAct: boolean,
): AgeReading | null {
  const clauses = ofAllChildren(all, adoptsTheAct || forms === 'dagopvang-en-bso');
  const ofChild = clauses.filter((clause) => clause.subject === 'kind');
  const reaches = ofChild.filter(hasUpper);
  // "Kinderen die nog niet naar school gaan: vier dagdelen" divides the children where those at school are served too.
  const divides = (clause: Upper): boolean =>
    (!clause.access || clause.divides) &&
    years(clause.to) <= OLDEST_IN_DAYCARE &&
    forms === 'dagopvang-en-bso';
  const uppers = reaches.filter((clause) => !divides(clause));
  const main = uppers.some((clause) => clause.access) ? uppers.filter((clause) => clause.access) : uppers;
  const review: string[] = [];
  const care = clauses.filter((clause) => clause.subject !== 'kind');
  const careUppers = care.filter(hasUpper);
  const afterSchool = widest(careUppers.filter((clause) => clause.subject === 'bso'));

  if (main.length === 0 && careUppers.length === 0) {
    const lower = clauses.filter((clause) => clause.from !== null);
    const [first] = lower;
    if (first === undefined) return null;
    return {
      from: Math.min(...lower.map((clause) => clause.from ?? 0)),
      fromEvidence: lower.map((clause) => clause.span),
      to: null,
      evidence: [],
      ground: 'expliciet',
      byCareForm: false,
      afterSchool: null,
      afterSchoolEvidence: [],
      review,
    };
  }

  if (main.length === 0) {
    if (afterSchool === undefined && forms === 'dagopvang-en-bso') return null;
    const top = [...careUppers].sort((a, b) => years(b.to) - years(a.to))[0];
    if (top === undefined) return null;
    const lower = care.map((clause) => clause.from ?? 0);
    return {
      from: Math.min(...lower),
      fromEvidence: [],
      to: top.to,
      evidence: careUppers.map((clause) => clause.span),
      ground: 'indirect',
      byCareForm: true,
      afterSchool:
        afterSchool !== undefined && afterSchool.to !== 'einde-basisschool' ? afterSchool.to : null,
      afterSchoolEvidence: afterSchool === undefined ? [] : [afterSchool.span],
      review: top.loose ? ['leeftijd-zonder-woorden'] : review,
    };
  }

  const divided = adjoin(main);
  const first = main[0];
  // One sentence may say it twice ("tot 12 jaar of tot het einde van de basisschool"): the wider one counts.
  const top = divided
    ? widest(main)
    : widest(main.filter((clause) => clause.span.start === first?.span.start));
  if (top === undefined) return null;
  const others = main.filter(
    (clause) => years(clause.to) !== years(top.to) && clause.span.start !== top.span.start,
  );
  if (!divided && others.length > 0) review.push('leeftijd-tegenstrijdig');
  if (top.partial) review.push('leeftijd-deel-kinderen');
  if (top.loose) review.push('leeftijd-zonder-woorden');
  if (top.lifeYear) review.push('leeftijd-levensjaar');
  const otherwise = notes
    .filter(hasUpper)
    .find(
      (note) =>
        note.subject === 'kind' && note.access && years(note.to) > 6 && years(note.to) !== years(top.to),
    );
  if (otherwise !== undefined) review.push('leeftijd-toelichting-anders');

  const lowers = ofChild.filter(
    (clause) => clause.from !== null && (clause.access || !main.some((entry) => entry.access)),
  );
  const from =
    divided || lowers.length === 0
      ? Math.min(...main.map((clause) => clause.from ?? 0))
      : Math.max(...lowers.map((clause) => clause.from ?? 0));
  const limited =
    afterSchool !== undefined &&
    years(afterSchool.to) < years(top.to) &&
    afterSchool.to !== 'einde-basisschool';
  return {
    from,
    fromEvidence: lowers.filter((clause) => clause.from === from).map((clause) => clause.span),
    to: top.to,
    evidence: [top.span, ...main.filter((clause) => clause !== top).map((clause) => clause.span)],
    ground: 'expliciet',
    byCareForm: false,
    afterSchool: limited && typeof afterSchool.to === 'number' ? afterSchool.to : null,
    afterSchoolEvidence: limited ? [afterSchool.span] : [],
    review,
  };
}
