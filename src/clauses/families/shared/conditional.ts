/**
 * Whether a number stands in the condition of a rule and not in what the rule gives: "als het kind vier weken niet komt",
 * "Blijft de ouder twee maanden achter, dan ...". Folded text.
 */
import type { Statement } from '../../context/statements.js';
import { isTableRow } from './table-rows.js';

/** Words that open a condition; "als maximum" and "als bedoeld in" open none. */
const OPENS =
  /\b(?:als(?! (?:bedoeld\w*|genoemd\w*|vermeld\w*|maxim\w+|minim\w+|standaard\w*|regel|vast\w*|uitgangspunt|onder|boven|volgt|omvang|duur|looptijd|termijn|aanbod|hoofdregel|gewone|basis\w*|grens|norm))|indien|ingeval|wanneer|voor ?zover|zodra|nadat|omdat|doordat|terwijl|tenzij|in (?:het )?geval(?:len)? (?:waarin|dat)|gevallen waarin|mocht(?:en)?)\b/g;
/** After these the rule itself goes on, also where the comma is left out. */
const RESUMES =
  /,|\bdan\b|\b(?:wordt|worden|krijg\w*|geldt|gelden|hanteren|verle(?:ent|nen)|verstre\w+|vergoed(?:t|en)|beta(?:alt|len) (?:wij|we|het|de)|kent|duurt|bedraagt)\b/;
/** "Blijft de ouder ... achter, dan ...": a condition by the place of its verb alone. */
const VERB_OPENS =
  /^\s*(?!kan\b|kunnen\b|mag\b|mogen\b|wij\b|het\b|de\b|een\b|dan\b)[a-z]+(?:t|en|is|zou)\b[^,]*$/;
/** A list of grounds on which it is refused or ends. */
const GROUNDS =
  /\b(?:geweiger\w*|weiger\w*|afgewezen|wijst\b[^.;]*\baf|ingetrokken|intrek\w*|trekt\b[^.;]*\bin|beeindig\w*|geen (?:recht|aanspraak|\w*vergoeding|tegemoetkoming|subsidie|bijdrage))\b[^.;]*:\s*$/;

/** From the border of the clause before an offset up to it. */
function clauseBefore(words: string, at: number): string {
  return words.slice(Math.max(words.lastIndexOf(';', at - 1), words.lastIndexOf('. ', at - 1)) + 1, at);
}

/** Whether what stands at this offset in the words is part of a condition. */
function conditionAt(words: string, at: number): boolean {
  const before = clauseBefore(words, at);
  const after = words.slice(at);
  if (VERB_OPENS.test(before) && /^[^,;.]*(?:, (?:dan|zo)\b|\?)/.test(after)) return true;
  const last = [...before.matchAll(OPENS)].at(-1);
  if (last === undefined) return false;
  return !RESUMES.test(before.slice(last.index + last[0].length));
}

/** Whether a number of the statement stands in a condition, that of the head of its list included. */
export function inCondition(statement: Statement, at: number): boolean {
  if (isTableRow(statement)) return false;
  const { words, rule } = statement;
  if (conditionAt(words, at)) return true;
  const head = rule.slice(0, rule.length - words.length).trimEnd();
  return head.endsWith(':') && (GROUNDS.test(`${head} `) || conditionAt(head, head.length - 1));
}

/** The words between the nearest commas around a stretch: what one verb governs. */
export function partAround(words: string, start: number, end: number): string {
  const from = Math.max(...[',', ';', ':', '. '].map((border) => words.lastIndexOf(border, start - 1))) + 1;
  const stop = words.slice(end).search(/[,;:.]/);
  return words.slice(from, stop === -1 ? words.length : end + stop);
}

/** "Daarvoor is er de regeling kinderopvang en re-integratie. Die vergoedt ...": what "die" stands for is another scheme. */
const OTHER_SCHEME =
  /\b(?:re-?integratie\w*|inburger\w*|participatiewet|peuteropvang|peuteraanbod|voorschool\w*|kinderopvangtoeslag|belastingdienst|(?:andere|aparte|eigen) (?:regeling|verordening|beleidsregels?))\b/;

export function pointsToOther({ words, before }: Statement): boolean {
  return (
    /^\s*(?:die|deze|daar)\b/.test(words) && OTHER_SCHEME.test(before) && !/\bsmi\b|\bmedisch/.test(before)
  );
}
