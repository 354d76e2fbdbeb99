/**
 * Ages of children who are shut out. "Voor kinderen van 12 jaar en ouder bestaat geen recht" is an upper bound of 12, and
 * "kinderen jonger dan twee jaar vallen er niet onder" a lower bound of two.
 */
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import type { AgeBound } from './bounds.js';
import { SCHOOL_ENTRY } from './school.js';

const BENEFIT =
  '(?:recht|aanspraak|vergoeding|tegemoetkoming|subsidie|bijdrage|bijstand|toekenning|indicatie|plaats|opvang|smi\\b|geld|voorziening)';
const DENIES = `(?:niet\\b[^.;]{0,30}\\b(?:aanmerking|onder\\b|mee\\b|vergoed\\w*|toegekend|verleend|verstrekt|terecht|toegelaten|open|bedoeld|bestemd|geplaatst|van toepassing)|geen\\b(?: \\w+){0,3} ${BENEFIT}|buiten\\b(?! (?:het gezin|huis|schooltijd|school|de (?:deur|gemeente|school)))|uitgesloten|uitgezonderd|geweigerd|afgewezen)`;
/** The child first ("kinderen van 12 jaar en ouder komen niet in aanmerking"). */
const CHILD_THEN_DENIED = new RegExp(
  `^[^.;]{0,80}\\b(?:kind(?:eren)?|jeugdigen?|baby\\w*|peuters?|kleuters?|leerling\\w*|wie|opvang)\\b[^.;]{0,120}\\b(?:vallen|valt|komen|komt|krijgen|krijgt|zijn|is|worden|wordt|bestaat|hebben|heeft|kunnen|kan|geldt|gelden|staat|betalen|betaalt|geven)\\b[^.;]{0,40}\\b${DENIES}`,
);
/** Denied first ("geen vergoeding wordt gegeven voor een kind dat ouder is dan twaalf"). */
const DENIED_THEN_CHILD = new RegExp(
  `\\b(?:${DENIES}|niet|weiger(?:t|en)|geweigerd|wijst)\\b[^.;]{0,60}\\b(?:voor|ten behoeve van|aan|bij|indien|als|wanneer)\\b[^.;]{0,20}\\b(?:kind(?:eren)?|jeugdigen?)\\b`,
);
/** "Na het bereiken van de achtjarige leeftijd bestaat geen aanspraak meer." */
const DENIED_BEHIND = new RegExp(
  `^[^.;]{0,20}\\b(?:bestaat|is|zijn|wordt|worden|komt|komen|krijg\\w*|heeft|hebben|kan|vervalt)\\b[^.;]{0,20}\\b${DENIES}`,
);
const LEAD_DENIES = new RegExp(
  `\\b(?:weiger(?:t|en)|geweigerd|afgewezen|wijst\\b[^.;]{0,60}\\baf|${DENIES})\\b`,
);
/** "Geen recht op kinderopvangtoeslag" denies another benefit. */
const OTHER_BENEFIT =
  /\bgeen\b(?: \w+){0,3} (?:recht|aanspraak|beroep)(?: kunnen maken| heeft| hebben| bestaat)? op\b[^.;,]{0,40}/g;
/** "tenzij het kind nog geen 13 is", "dan voor kinderen tot 13 jaar": let in after all. */
const LET_IN_AFTER_ALL =
  /\b(?:tenzij|behalve|mits|alleen|slechts|uitsluitend|anders dan|andere dan)\b[^.;]{0,60}$|\bdan (?:voor|aan|ten behoeve)\b[^.;]{0,40}$/;
/** "ook indien het nog geen vier is": adds to what is shut out. */
const ALSO = /\b(?:ook|zelfs)(?: \w+)? (?:indien|als|wanneer|al)\b[^.;]{0,40}$/;

/** Whether the sentence shuts out the children it names. */
function isDenied(statement: Statement, bound: AgeBound): boolean {
  // What stands behind a semicolon is a rule of its own; the offsets stay.
  const from = statement.words.lastIndexOf(';', bound.start) + 1;
  const until = statement.words.indexOf(';', bound.end);
  const words =
    ' '.repeat(from) +
    statement.words
      .slice(from, until === -1 ? undefined : until)
      .replace(OTHER_BENEFIT, (match) => ' '.repeat(match.length));
  if (LET_IN_AFTER_ALL.test(words.slice(0, bound.start))) return false;
  if (CHILD_THEN_DENIED.test(words.trimStart()) || DENIED_THEN_CHILD.test(words.slice(0, bound.end)))
    return true;
  if (/^(?:vanaf|na|sinds)\b/.test(words.slice(bound.start)) && DENIED_BEHIND.test(words.slice(bound.end)))
    return true;
  const lead = statement.rule.slice(0, Math.max(0, statement.rule.length - statement.words.length));
  if (LEAD_DENIES.test(lead.replace(OTHER_BENEFIT, ' '))) return true;
  const roles = headingRoles(statement.heading);
  return roles.includes('weigering') && !roles.includes('voorwaarden');
}

/** "Het recht eindigt met ingang van de dag waarop het kind 13 jaar wordt": from that day on there is none. */
const ENDS =
  /\b(?:eindigt|eindigen|stopt|stoppen|vervalt|vervallen|beeindig\w*|houdt op|loopt af|ingetrokken|intrekk\w*|trekt)\b/;

/** The bound as it holds for the children who are let in; null where it says nothing of them. */
export function boundOfThoseLetIn(statement: Statement, bound: AgeBound): AgeBound | null {
  if (ALSO.test(statement.words.slice(0, bound.start))) return null;
  const { from, to, past, group } = bound;
  const text = statement.words.slice(bound.start, bound.end);
  const lead = statement.rule.slice(0, Math.max(0, statement.rule.length - statement.words.length));
  if (from !== null && to === null && /^van(?:af)? de |^van(?:af)? het /.test(text)) {
    if (ENDS.test(lead) || ENDS.test(statement.words.slice(0, bound.start)))
      return { ...bound, from: null, to: from };
  }
  if (!isDenied(statement, bound)) return group ? null : bound;
  if (group && to === 'einde-basisschool') return { ...bound, group: false };
  if (group) return { ...bound, from: null, to: from, group: false };
  if (to === 'einde-basisschool') {
    const left =
      /\bniet\b|\bgeen\b|voortgezet|middelba|brugklas|\bvo\b|verlaat|verlaten|einde?\b|afgerond|na /.test(
        text,
      );
    return left ? bound : { ...bound, to: SCHOOL_ENTRY };
  }
  if (from !== null && to === null) return { ...bound, from: null, to: past ? Math.floor(from) + 1 : from };
  // Said of a birthday that is reached, the bound was an upper one already; "jonger dan" is turned round.
  if (from === null && to !== null && /jonger|nog geen|nog niet|\bonder\b|beneden|\btot\b|t\/m/.test(text))
    return { ...bound, from: to, to: null };
  return bound;
}
