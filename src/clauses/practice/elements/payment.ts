/** Element 4 of point 13, both halves: what the municipality pays, and what parents pay. */
import type { Statement } from '../../context/statements.js';
import { MUNICIPALITY } from './words.js';

const PAYS = new RegExp(
  `\\b${MUNICIPALITY}\\b[^.?]{0,60}\\b(?:betaalt|betalen|vergoedt|vergoeden|betaald|neemt|nemen|draait|draagt)\\b|\\b(?:betaalt|betalen|vergoedt|vergoeden|draait|draagt|neemt)\\b[^.?]{0,20}\\b${MUNICIPALITY}\\b|\\b(?:wordt|worden)\\b[^.?]{0,60}\\b(?:vergoed|betaald|bekostigd)\\b|\\b(?:hoogte van de (?:tegemoetkoming|vergoeding|bijdrage|subsidie)|(?:vergoeding|tegemoetkoming|subsidie)\\b[^.?]{0,40}\\b(?:bedraagt|is\\b|hangt|gelijk|voor (?:een deel|alle kosten)|maximaal|bestaat))|\\b(?:maximum|maximale) ?(?:uur(?:prijs|tarief)|vergoeding|bedrag)|\\bde rest (?:betaal\\w*|is|komt)\\b[^.?]{0,20}|\\brest\\b[^.?]{0,50}\\b(?:van ons|wij|we|gemeente)\\b|\\bminus (?:een|de|uw|je)\\b|\\bvoor onze rekening|\\b(?:krijgt|ontvangt|krijg|ontvang) (?:u|je)\\b[^.?]{0,40}\\b(?:vergoed|terug|\\d+ ?%|procent)|\\bgratis\\b`,
  'u',
);
const PARENT =
  /\bvoor rekening van (?:de |het )?(?:ouders?|gezin|u|je|aanvrager)|\bvoor (?:uw|jouw|hun|eigen) rekening|\b(?:u|je|jij|ouders?)\b[^.?]{0,20}\b(?:draagt|draag|dragen)\b[^.?]{0,30}\bbij\b|\b(?:niets|niks|geld|kwijt)\b[^.?]{0,10}\bkwijt\b|\b(?:ben|bent|is)\b[^.?]{0,40}\bkwijt\b|\b(?:bijbetal\w*|betaalt? (?:u|je) (?:iets )?bij)\b|\b(?:andere|overige|resterende) (?:\d+ ?(?:%|procent)|deel|kosten)\b[^.?]{0,40}\b(?:ouders?|u|je|zelf)\b|\beigen (?:bijdrage|deel|betaling)\b|\bouderbijdrage\b|\b(?:betaalt|betaal|betalen) (?:u|je|jij|ouders)\b|\b(?:u|je|jij|ouders?|gezinnen)\b[^.?]{0,30}\b(?:betaalt|betaal|betalen)\b|\bzelf\b[^.?]{0,40}\bbetal\w+|\bbetal\w*\b[^.?]{0,30}\bzelf\b|\b(?:kosten|opvang)\b[^.?]{0,40}\b(?:gratis|kost (?:u|je) niets)\b|\bkost(?:en)?\b[^.?]{0,20}\b(?:u|je|ouders?)\b[^.?]{0,20}\b(?:niets|geen|een)|\b(?:is|zijn)\b[^.?]{0,20}\bvoor (?:uw|jouw|eigen) rekening/;
/** What applying costs, or what a kind of care costs elsewhere. */
const OTHER_COSTS =
  /\baanvra(?:ag|gen)\b[^.?]{0,40}\b(?:gratis|kost|niets|geld)\b|\bgesprek\b[^.?]{0,60}\b(?:kost|gratis|niets)|\b(?:legaal|leges)\b|\bpapieren\b/;
const OTHER_HEADING = /\bkost\w*\b[^?]{0,20}\baanvra(?:ag|gen)\b/;
/** "De gemeente betaalt rechtstreeks aan de opvang": to whom, and not what. */
const ONLY_ROUTE = /\b(?:rechtstreeks|direct|maandelijks|op (?:uw|je) rekening)\b/;
const HOW_MUCH =
  /\b(?:deel|rekening|alles|alle kosten|volledig\w*|geheel|helemaal|rest|maximaal|maximum|tot|procent|\d+ ?%|euro|inkomen|kosten|mee|niets|verschil|tabel|gratis)\b|€/;

export interface Payment {
  readonly paid: readonly Statement[];
  readonly own: readonly Statement[];
}

export function saysPayment(statements: readonly Statement[]): Payment {
  const told = statements.filter(
    ({ words, heading }) => !OTHER_COSTS.test(words) && !OTHER_HEADING.test(heading),
  );
  return {
    paid: told.filter(
      ({ words }) =>
        PAYS.test(words) &&
        HOW_MUCH.test(words) &&
        !(ONLY_ROUTE.test(words) && !/\bdeel\b|\bkosten\b|%/.test(words)),
    ),
    own: told.filter(({ words }) => PARENT.test(words)),
  };
}
