/**
 * That the rules themselves are looked back upon (point 14), in other words than "evalueert": judged on their working,
 * taken stock of, bettered by what was learnt. What is judged of an application, a family or a provider is not meant.
 */
import type { Statement } from '../../context/statements.js';

const RULE =
  '(?:deze beleidsregels?|de beleidsregels?|(?:de|deze|dit|het|onze|ons) (?:\\w+ )?(?:nadere regels|regels|verordening|(?:subsidie|vangnet|smi-?|opvang)?-?regeling|(?:smi-?)?beleid|besluit|hoofdstuk|paragraaf|vangnet|voorziening smi)|smi-?beleid|smi)';
const LOOKS =
  '(?:beoordeel\\w*|beoordelen|bekijk\\w*|bekeken|bezie\\w*|onderzoe\\w+|onderzocht|nagegaan|nagaan|na te gaan|gaat\\b[^.;]{0,60}\\bna|vastgesteld|stelt\\b[^.;]{0,60}\\bvast|ge?toetst|toetst|weegt|gewogen|vraagt zich|bespr\\w+|analyse\\w+|meet|gemeten|doorgenomen|ne(?:emt|men)\\b[^.;]{0,30}\\bdoor|in (?:kaart|beeld))';
/** What one asks of rules: whether they do what they are for. */
const ASKED_OF_RULES =
  '(?:werk(?:t|en|te|ten)|doel\\w*|doeltreffend|aanslui\\w+|sluit\\b[^.;]{0,20}\\baan|slui(?:t|ten)|help(?:t|en)|bereik\\w*|voortge\\w+|voldoet nog|voldoen|aanpassing|aangepast|bijgesteld|bijstelling|wijziging|gewijzigd|herzien\\w*|nodig|passend?|toereikend|nut|effect\\w*|knel\\w*|opnieuw|verlengd|gehandhaafd|behoe(?:ven|ft)|gebrui\\w+)';
const WORKING_OF = `(?<!\\b(?:bij|of|indien|voor|tijdens) (?:de |het )?)\\b(?:werking|uitvoering|toepassing|gebruik|effect(?:en|iviteit)?|resultaten|opbrengst(?:en)?|gevolgen|doeltreffendheid|doelmatigheid|knelpunten|praktijk) (?:van|in|met) ${RULE}`;
const WHEN =
  /\b(?:jaarlijks\w*|halfjaarlijks|tweejaarlijks|driejaarlijks|vierjaarlijks|periodiek|geregeld|regelmatig|\w+ (?:keer|maal) (?:per|in)|eens (?:per|in)|eenmaal|om de \w+ jaar|(?:elk|ieder|elke|iedere|eerste|twee|drie|vier|\d) (?:\w+ )?(?:jaar|jaren|collegeperiode|raadsperiode|voorjaar|najaar)|een jaar|binnen|uiterlijk|in 20\d\d|eind 20\d\d|begin 20\d\d|voor afloop|collegeperiode|raadsperiode|looptijd)\b/;

const PATTERNS: readonly RegExp[] = [
  // "beoordeelt of de regeling haar doel bereikt"
  new RegExp(
    `\\b${LOOKS}\\b[^.;]{0,100}\\b(?:of|hoe|in hoeverre|hoeverre|wat|welke|waar|op welke wijze)\\b[^.;]{0,15}\\b${RULE}\\b[^.;]{0,100}\\b${ASKED_OF_RULES}\\b`,
  ),
  new RegExp(`\\bof ${RULE}\\b[^.;]{0,100}\\b${ASKED_OF_RULES}\\b[^.;]{0,60}\\b${LOOKS}\\b`),
  // "de werking van dit besluit wordt beoordeeld"
  new RegExp(`\\b${WORKING_OF}\\b[^.;]{0,80}\\b${LOOKS}\\b`),
  new RegExp(`\\b${LOOKS}\\b[^.;]{0,80}\\b${WORKING_OF}\\b`),
  // "informeert de raad over de resultaten van de regeling"
  new RegExp(
    `\\b(?:informeert|rapporteert|bericht|verslag|rapportage|notitie|monitor)\\b[^.;]{0,100}\\b(?:werking|effect\\w*|resultaten|opbrengst\\w*|doeltreffendheid|knelpunten|praktijk) (?:van|in|met) ${RULE}\\b`,
  ),
  // "kijkt terug op de uitvoering van de regeling", "maakt de balans op"
  new RegExp(
    `\\b(?:kijk(?:t|en)|blik(?:t|ken))\\b[^.;]{0,40}\\bterug op\\b[^.;]{0,40}\\b(?:${RULE}|het (?:beleid|afgelopen jaar))\\b`,
  ),
  /\bbalans\b[^.;]{0,20}\b(?:op\b|opgemaakt|opmaken)/,
  // "worden geactualiseerd op basis van opgedane ervaringen"
  new RegExp(
    `\\b${RULE}\\b[^.;]{0,80}\\b(?:geactualiseerd|actualiseren|herzien|herijkt|bijgesteld|aangepast|verbeterd|gewijzigd)\\b[^.;]{0,60}\\b(?:ervaring\\w*|evaluatie\\w*|bevinding\\w*|uitkomst\\w*|inzicht\\w*|geleerd)\\b`,
  ),
  new RegExp(
    `\\b(?:ervaring\\w*|evaluatie\\w*|bevinding\\w*|uitkomst\\w*|inzicht\\w*|geleerd)\\b[^.;]{0,60}\\b${RULE}\\b[^.;]{0,40}\\b(?:geactualiseerd|herzien|herijkt|bijgesteld|aangepast|verbeterd|aan|bij|gewijzigd)\\b`,
  ),
  // "houdt bij waarom SMI wordt gegeven en past het beleid zo nodig aan"
  new RegExp(
    `\\b(?:houd(?:t|en)?|volg(?:t|en)|monitor\\w*|registre\\w+)\\b[^.;]{0,120}\\b(?:pas(?:t|sen)?|stel(?:t|len))\\b[^.;]{0,20}\\b${RULE}\\b[^.;]{0,30}\\b(?:aan|bij)\\b`,
  ),
  // "een jaar na de inwerkingtreding vindt een evaluatie plaats", "de tweejaarlijkse beleidsevaluatie"
  /\bna (?:de |het )?(?:inwerkingtreding|vaststelling|invoering|ingang|start van de (?:regeling|proef))\b[^.;]{0,60}\b(?:evaluatie|evaluatiemoment|herijking|herziening)\b/,
  /\b(?:evaluatie|evaluatiemoment|herijking|herziening)\b[^.;]{0,60}\bna (?:de |het )?(?:inwerkingtreding|vaststelling|invoering)\b/,
  /\bbeleidsevaluatie\w*\b/,
  // "legt aan de raad een evaluatie voor"
  /\b(?:legt|leggen|biedt|bieden|stuurt|sturen|zendt|zenden|stelt|stellen|ontvangt|ontvangen)\b[^.;]{0,80}\b(?:raad|college|gemeenteraad)\b[^.;]{0,60}\b(?:de|een|deze)? ?(?:\w+)?evaluatie\w*\b|\bevaluatie\w*\b[^.;]{0,80}\b(?:aan|voor) de (?:gemeente)?raad\b/,
];
/** "Voor afloop wordt beoordeeld of zij worden voortgezet": of the rules in the sentence before. */
const OF_THEM = new RegExp(
  `\\b${LOOKS}\\b[^.;]{0,60}\\b(?:of|hoe|in hoeverre) (?:zij|ze|die|dit|dat|deze|het)\\b[^.;]{0,60}\\b${ASKED_OF_RULES}\\b`,
);
const RULES_BEFORE = new RegExp(`^[^.;]{0,40}\\b${RULE}\\b`);
/** One case, one family, a provider or the money. */
const OF_ONE_CASE =
  /\b(?:de|een|deze|elke|iedere|het|uw|je) (?:aanvra\w*|ouders?|gezin|kind|indicatie|toekenning|verlenging|plan|hulpplan|aanbieder|houder|partner|inkomen|draagkracht|vermogen|opvangorganisatie)\b(?![^.;]{0,40}\b(?:die|waarvoor)\b[^.;]{0,40}\bregeling\b)|\b(?:contract\w*|factu\w+|declaratie\w*|tarie\w+|uurprij\w+|maximumprij\w+|bedrag\w*|subsidieplafond|budget|geindexeerd|index\w*|klacht\w*|bezwaar\w*)\b/;

/** An earlier evaluation is why the rules are what they are. */
const LEARNT_BEFORE =
  /\buit (?:de |een |eerdere )?(?:\w+ )?evaluatie\w*\b[^.;]{0,40}\b(?:is|was|bleek|blijkt|kwam|gebleken)\b/;

/** Whether the sentence says that the rules are looked back upon. */
export function looksBackOnTheRules({ words, before }: Statement): boolean {
  if (OF_ONE_CASE.test(words) || LEARNT_BEFORE.test(words)) return false;
  if (PATTERNS.some((pattern) => pattern.test(words))) return true;
  return OF_THEM.test(words) && RULES_BEFORE.test(before) && (WHEN.test(words) || WHEN.test(before));
}
