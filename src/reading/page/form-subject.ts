/**
 * Forms for SMI that call it otherwise: "Kinderopvang in een moeilijke tijd". What they ask tells it: childcare, and what
 * is wrong at home or who found that the care is needed.
 */
import { CHILDCARE, FOUND_NEEDED, fold, GROUND, OTHER_SUBJECT, WIDER_TITLE } from '../subject/words.js';

/** Of whom the trouble is. */
const FAMILY = /\b(?:thuis|\w*gezin\w*|ouders?|moeder|vader|partner|u|uw|je|jij|jouw|kind(?:eren)?)\b/;
/** What a form asks of it: what is going on, why, what does not work out. */
const ASKS_WHY =
  /\bwaarom\b|\bwaardoor\b|\breden(?:en)?\b|\baanleiding\b|\boorzaak\b|\bwat (?:speelt|is er|maakt)\b|\baan de hand\b|\bwelke\b|\bnoodza\w+|\bomschrijf\b|\bsprake van\b|\b(?:bent|is) (?:u|je|er)\b/;
/** "Waardoor lukt het zorgen voor uw kind niet?" needs no name of an illness. */
const FALLS_SHORT =
  /\b(?:lukt|gaat|kan|kunt|kunnen)\b[^.?;]{0,60}\bniet\b[^.?;]{0,40}\b(?:zorgen|verzorg\w*|opvoed\w*|opvangen)\b|\b(?:zorgen|verzorg\w*|opvoed\w*|opvangen)\b[^.?;]{0,60}\bniet\b[^.?;]{0,20}\b(?:lukt|gaat|kan|kunt|kunnen)\b|\b(?:zorgen|verzorg\w*|opvoed\w*)\b[^.?;]{0,60}\bniet\b[^.?;]{0,20}(?:lukt|gaat)?/;
/** Forms about childcare with another aim. */
const OTHER_AIM =
  /\bklacht\w*|\btoezicht\b|\bhandhaving\b|\bexploitatie\b|\bregistratie van\b|\blrk-?aanmelding|\bbezwaar\w*|\bvacature\w*|\bsollicit\w*|\bgastouder worden\b|\bstage\w*/;

/**
 * @param title the title of the form
 * @param text all of its words
 */
export function asksForTrouble(title: string, text: string): boolean {
  const named = fold(title);
  if (OTHER_SUBJECT.test(named) || WIDER_TITLE.test(named) || OTHER_AIM.test(named)) return false;
  if (!CHILDCARE.test(fold(text))) return false;
  const lines = text.split('\n').map(fold);
  return lines.some(
    (line, at) =>
      // Who answers may stand in the line above.
      FOUND_NEEDED.test(`${lines[at - 1] ?? ''} ${line}`) ||
      (FAMILY.test(line) && (FALLS_SHORT.test(line) || (GROUND.test(line) && ASKS_WHY.test(line)))) ||
      // The question may name the care, and its answers the trouble.
      (GROUND.test(line) && CHILDCARE.test(line) && ASKS_WHY.test(line)),
  );
}
