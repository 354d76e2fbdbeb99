/**
 * Passages that look like work on recovery or like following the family, and that no reader placed: they decide nothing,
 * but a person must look (point 9). Strict on where they stand, so that few texts are sent on in vain.
 */
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import type { Rejected } from '../../model.js';
import { isElsewhere } from './contexts.js';
import { DURING, INVOLVED, MONEY, NOT_THE_FAMILY } from './following-words.js';
import { BETTERS, HELP, HELPER, PARENT, RECOVERY } from './words.js';

const HELP_OR_RECOVERY = new RegExp(
  `\\b(?:${HELP}|${RECOVERY}|${BETTERS}|${HELPER}|overbelast\\w*|eigen netwerk|doelen|stappen|(?:traject|programma)\\b(?! naar))`,
);
const WHO = new RegExp(`\\b${PARENT}\\b`);
const OBLIGES =
  /\b(?:moet|dient|verplicht\w*|gehouden|verwacht\w*|gevraagd|verlang\w*|bereid|inspan\w*|zet\w* zich|werkt|werken|neemt|voorwaarde\w*|mits|weiger\w*|afspraken|stimule\w*|moedig\w*|pakt|pakken|doorloopt|volgt|volgen|onderneemt|spant|spannen|draagt|dragen|vereist\w*|eis|eist|opdracht|vastgelegd|hoe|onderne(?:emt|men)|probeert|start|begint|regelt|organiseer\w*|geeft|maakt gebruik|maken gebruik)\b/;
const TALKS =
  /\b(?:\w*gesprek\w*|spreekt|spreken|praat|praten|overleg|contact\w*|bespre\w+|terugkoppel\w*|ziet\b[^.;]{0,40}\bterug|bezoekt|langs|evalu\w+|volgt (?:het|de|ouder)|in beeld|oog (?:houdt|houden|op)|kijkt mee|tussenstand|stand van zaken|beloop|monitor\w*)\b/;
/** Invoices, repayment, what parents think of the rules. */
const BESIDE =
  /\b(?:factu\w+|betal\w+|rekening\w*|terug ?te ?betalen|regeling|antwoorden|aanvraag|verklaring\w*|indicatie\w*|formulier|contract|bezwaar\w*|schuld\w*)\b/;
/** Words of giving something back, by others than the ones the reader of a tegenprestatie knows. */
const GIVES_BACK =
  /\b(?:samenleving|gemeenschap|wederkerig\w*|maatschappelij\w+ (?:nut\w*|deelname|inzet)|ten dienste|voor (?:een ander|anderen|de (?:wijk|buurt))|omgeving iets|werkzoekend\w*|vrijwillig\w*)\b/;
const CONDITION_HEADING = /\bwanneer\b|\bvoor wie\b|\bgeen\b/;

export interface NearMisses {
  readonly work: boolean;
  readonly following: boolean;
  readonly service: boolean;
}

export function nearMisses(statements: readonly Statement[], rejected: readonly Rejected[]): NearMisses {
  const placed = new Set(rejected.map(({ span }) => span.start));
  const open = statements.filter(
    ({ span, words, heading, passage }) =>
      !placed.has(span.start) &&
      passage.provision.kind !== 'begrip' &&
      passage.scope === 'smi' &&
      !words.trimEnd().endsWith('?') &&
      !BESIDE.test(words) &&
      !MONEY.test(words) &&
      !CONDITION_HEADING.test(heading) &&
      !isElsewhere(headingRoles(heading)),
  );
  return {
    work: open.some(
      ({ words, rule }) => HELP_OR_RECOVERY.test(words) && WHO.test(rule) && OBLIGES.test(rule),
    ),
    following: open.some(
      ({ words, rule }) =>
        TALKS.test(words) && DURING.test(rule) && INVOLVED.test(rule) && !NOT_THE_FAMILY.test(words),
    ),
    service: open.some(({ words, rule }) => GIVES_BACK.test(words) && WHO.test(rule) && OBLIGES.test(rule)),
  };
}
