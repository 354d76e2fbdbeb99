/**
 * What a page for parents asks without a form on it: papers that the reader is told to bring or send, in running
 * sentences under any heading. Only for pages: in rules such words mostly tell what others do.
 */
import type { Reading } from '../../context/reading.js';
import { type Statement, statementsOf } from '../../context/statements.js';

/** The reader is told to bring, send or hand in. */
const BRING =
  /\b(?:neem(?:t)?|nemen|breng(?:t)?|stuur(?:t)?|lever(?:t)?|voeg(?:t)?|geef(?:t)?|doe(?:t)?)\b[^.;?]{0,160}\b(?:mee|in|toe|aan|bij)\b|\b(?:neem|stuur|lever|voeg)(?:t)? (?:mee|in|toe|aan|bij)\b|\bupload(?:t)?\b|\bmee ?(?:te )?(?:nemen|sturen|brengen)\b|\b(?:u|je|jij|wij|we)\b[^.;?]{0,30}\b(?:heb(?:t|ben)?|heeft)\b[^.;?]{0,120}\bnodig\b|\b(?:heeft|hebt|heb|hebben) (?:u|je|wij|we)\b[^.;?]{0,120}\bnodig\b|\bnodig(?: zijn| is| hebben)?\s*:/;
/** A heading that asks which papers. */
const PAPERS =
  /\b(?:papieren|stukken|documenten|bewijs\w*|bijlagen|gegevens)\b|\bmee ?(?:nemen|sturen|brengen)\b|\b(?:stuur|neem)(?:t)?\b[^?]{0,20}\bmee\b|\bwat (?:heb|heeft|hebt)\b[^?]{0,30}\bnodig\b/;
/** Papers for something else, or that the municipality gets itself. */
const ELSEWHERE =
  /\bbezwaar\w*|\bklacht\w*|\bprivacy\b|\bverleng\w*|\bkinderopvangtoeslag\b|\bwijziging\w*|\bfactu\w+|\b(?:halen|vragen|zoeken) (?:wij|we)\b[^.;?]{0,20}\b(?:zelf|op)\b|\b(?:wij|we)\b[^.;?]{0,20}\bzelf op\b/;
const ELSEWHERE_HEADING =
  /\bbezwaar|\bklacht|\bprivacy|\bverleng|\bwijziging|\bbetaling|\bfactu|\bkosten\b|\bvoorwaarden\b/;

function isElsewhere({ words, heading }: Statement): boolean {
  return ELSEWHERE.test(words) || ELSEWHERE_HEADING.test(heading);
}

/** Whether a running sentence of a page names papers to bring. */
export function asksOnPage(statement: Statement): boolean {
  const { words, heading } = statement;
  return !isElsewhere(statement) && !/\?\s*$/.test(words) && (BRING.test(words) || PAPERS.test(heading));
}

/** Statements of a page among which the papers stand: all but what is about something else. */
export function pageStatements(reading: Reading): readonly Statement[] {
  return statementsOf(reading, reading.binding).filter((statement) => !isElsewhere(statement));
}
