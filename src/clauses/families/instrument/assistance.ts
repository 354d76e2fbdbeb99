/** Whether SMI stands in the rules on bijzondere bijstand or minima (codebook, point 1). */
import { indexOf } from '../../../regulation/index-of.js';
import type { Span } from '../../../regulation/model.js';
import type { Reading } from '../../context/reading.js';
import { foldKeeping, type Statement } from '../../context/statements.js';
import type { Rejected } from '../../model.js';
import { isTransitional } from '../shared/transition.js';

const TITLE =
  /\bbijzondere bijstand\b|\bminima\w*|\barmoede\w*|\bbijstandsverordening\b|\binkomensvoorziening\w*|\bindividuele bijzondere\b/;
const SOFT_TITLE = /\binkomensondersteun\w+|\bbestaanszekerheid|\bkindregeling\w*|\bbijstand\b/;
const BIJSTAND_LAW = /\bparticipatiewet\b|\bwwb\b|\bwet werk en bijstand\b|\bpw\b|\balgemene bijstandswet\b/;
/** Acts that are only about procedure or about powers: they are no ground of the claim. */
const PROCEDURE = /\balgemene wet bestuursrecht\b|\bawb\b|\bgemeentewet\b|\bwet gemeenschappelijke/;
/** The claim itself is one to bijzondere bijstand. */
const CLAIM =
  /\b(?:recht|aanspraak|beroep|aanmerking|aanvraag)\b[^.;]{0,40}\b(?:op|voor|om) (?:individuele )?bijzondere bijstand\b|\bbijzondere bijstand\b[^.;]{0,60}\b(?:wordt|worden|is|kan|kunnen|voor|in|ten behoeve van)\b[^.;]{0,60}\b(?:verleend|verstrekt|toegekend|verlenen|verstrekken|toekennen|mogelijk|kinderopvang|opvang)\b|\b(?:verleent|verstrekt|kent|verlenen|verstrekken|geeft|vergoed\w*)\b[^.;]{0,80}\bbijzondere bijstand\b|\b(?:als|in de vorm van|vanuit|uit|via|onder) (?:de |individuele )?bijzondere bijstand\b|\bbijzondere noodzakelijke kosten\b|\bnoodzakelijke kosten van het bestaan\b|\bals bedoeld in artikel 35\b[^.;]{0,40}\b(?:wet|participatiewet|wwb|pw)\b/;
const NO_CLAIM =
  /^\s*(?:ontvangt|indien|als|wanneer|voor zover)\b[^.;]{0,80}\buitkering\b|\bgeen (?:recht op |beroep op )?(?:individuele )?bijzondere bijstand\b|\bniet (?:als|onder|in de vorm van|via|uit)\b[^.;]{0,30}\bbijzondere bijstand\b|\bbijkomende kosten\b|\bextra kosten\b|\bvoorliggend\w*|\bnaast\b[^.;]{0,40}\bbijzondere bijstand\b|\baanvullend\w*[^.;]{0,30}\bbijzondere bijstand\b|\b(?:eigen bijdrage|ouderbijdrage)\b[^.;]{0,60}\bbijzondere bijstand\b|\bbijzondere bijstand\b[^.;]{0,40}\b(?:eigen bijdrage|ouderbijdrage)\b|\bontvangt\b[^.;]{0,40}\bbijzondere bijstand\b|\bbijkomende\b/;

/** What was bijstand under the older rules: "tot nu toe liep dit via de bijzondere bijstand". */
const PAST =
  /\b(?:tot nu toe|tot dusver|tot voor kort|voorheen|vroeger|destijds|eerder|niet langer|tot (?:januari |juli )?(?:19|20)\d\d)\b[^.;]*\bbijstand\b|\bbijstand\b[^.;]*\b(?:toegekend|verleend|verstrekt|aangevraagd)\b[^.;]*\b(?:oude|vorige|eerdere|ingetrokken) (?:regels?|regeling|beleid\w*|verordening|voet|recht)\b/;

function isOfThePast(statement: Statement): boolean {
  return PAST.test(statement.words) || isTransitional(statement);
}

export interface Assistance {
  readonly holds: boolean;
  /** Not from the title: from the ground of the claim. */
  readonly indirect: boolean;
  readonly evidence: readonly Span[];
  readonly review: readonly string[];
  readonly rejected: readonly Rejected[];
}

function headingsAbove(reading: Reading): string {
  const index = indexOf(reading.regulation);
  return reading.smi.provisions
    .flatMap((provision) => [provision, ...index.ancestorsOf(provision)])
    .map(({ heading }) => foldKeeping(heading ?? ''))
    .join(' / ');
}

/** The only ground of the claim is the Participatiewet: no other act than those on procedure is cited. */
function onlyBijstandLaw(reading: Reading): boolean {
  const bases = reading.regulation.metadata.legalBases.map(({ value }) => foldKeeping(value));
  const grounds = bases.filter((basis) => !PROCEDURE.test(basis) || BIJSTAND_LAW.test(basis));
  return grounds.length > 0 && grounds.every((basis) => BIJSTAND_LAW.test(basis));
}

export function readAssistance(reading: Reading, statements: readonly Statement[]): Assistance {
  const { title, citationTitle } = reading.regulation.metadata;
  const titles = foldKeeping([title?.value, citationTitle?.value].filter((part) => part != null).join(' / '));
  const own = statements.filter(
    ({ passage }) =>
      (passage.section === 'regeling' || passage.section === 'bijlage') && passage.scope === 'smi',
  );
  const claims = own.filter(
    (statement) => CLAIM.test(statement.words) && !NO_CLAIM.test(statement.rule) && !isOfThePast(statement),
  );
  const dropped = own
    .filter(({ words, rule }) => /\bbijzondere bijstand\b/.test(words) && NO_CLAIM.test(rule))
    .map(({ span }): Rejected => ({ span, code: 'bijstand-genoemd' }));
  const preamble = statements.filter(
    ({ passage, words }) => passage.section === 'aanhef' && BIJSTAND_LAW.test(words),
  );
  const beside = preamble.map(({ span }): Rejected => ({ span, code: 'participatiewet-naast-andere' }));
  const evidence = [...claims.slice(0, 2), ...preamble.slice(0, 1)].map(({ span }) => span);
  if (TITLE.test(titles)) return { holds: true, indirect: false, evidence, review: [], rejected: dropped };
  const above = headingsAbove(reading);
  if (/\bbijzondere bijstand\b|\bminima\w*/.test(above)) {
    return { holds: true, indirect: false, evidence, review: [], rejected: dropped };
  }
  const ground = onlyBijstandLaw(reading);
  if (ground && (claims.length > 0 || SOFT_TITLE.test(titles))) {
    return { holds: true, indirect: true, evidence, review: [], rejected: dropped };
  }
  if (claims.length >= 2 || (claims.length === 1 && preamble.length > 0)) {
    return { holds: true, indirect: true, evidence, review: ['bijstand-uit-tekst'], rejected: dropped };
  }
  const review = ground
    ? ['grondslag-participatiewet']
    : claims.length === 1 || SOFT_TITLE.test(titles)
      ? ['bijstand-genoemd']
      : [];
  return { holds: false, indirect: false, evidence: [], review, rejected: [...dropped, ...beside] };
}
