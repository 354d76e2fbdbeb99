/**
 * The act of departing in a hardship clause, and its polarity: "kan afwijken" gives the power, "wijkt niet af" takes it
 * away, "past de regels niet toe" gives it by a negation of its own.
 */
import { partsOf } from '../shared/clause-parts.js';

/** Acts that a negation takes away. */
const PLAIN = [
  String.raw`\baf te wijken\b|\bafwijk\w*|\bafgeweken|\bafweik\w*|\bwijk(?:t|en)\b[^.]{0,90}\baf\b`,
  String.raw`\bbuiten (?:toepassing|werking)|\bbuiten beschouwing (?:laten|laat|blijven)|\b(?:toepassing|bepaling\w*|artikel\w*|regels?|voorwaarden?|vereisten?)\b[^.]{0,60}\bachterwege|\b(?:ter ?zijde|opzij|ter zijde)\b(?:[^.,]{0,20}\b(?:stel\w*|gesteld|schui\w+|geschoven|laat|laten|gelaten|zet\w*|gezet|leg\w*|gelegd))|\b(?:zet(?:ten)?|schui(?:ft|ven)|leg(?:t|gen)?|stel(?:t|len)|laat|laten)\b[^.]{0,60}\b(?:opzij|ter ?zijde)\b|\b(?:loslaten|losgelaten|los te laten)\b|\bvoorbij ?(?:te )?ga\w+\b[^.]{0,20}\baan\b|\baan\b[^.]{0,50}\bvoorbij(?:gaan| te gaan|gegaan)?\b|\blaat los\b|\bpasseren\b|\bdo(?:et|en) af van\b|\baf te doen van\b|\blaat\b[^.]{0,60}\bvallen\b|\blaten vallen\b|\bversoepel\w*|\bverzacht\w*|\bnegeren\b|\bheen ?stapp\w*|\bvan\b[^.]{0,30}\b(?:regels?|bepaling\w*)\b[^.]{0,15}\baf ?(?:te )?stap\w*|\b(?:laat|laten)\b[^.,]{0,40}\b(?:regels?|bepaling\w*|voorwaarden?|die|deze)\b[^.,]{0,12}\blos\b|\bter ?zijde\b|\bbuiten schot\b`,
  String.raw`\buitzondering\w*\b[^.]{0,40}\b(?:maken|maakt|maak|toestaan|toestaat|gemaakt|mogelijk|verlenen|verleend|toegestaan)|\b(?:maken|maakt)\b[^.]{0,40}\buitzondering`,
  String.raw`\banders (?:te )?(?:beslis\w*|besluit\w*|handel\w*|beslo\w*)|\b(?:iets )?anders (?:te )?(?:doen|oplossen|regelen|afspreken)\b|\b(?:beslis\w*|besluit\w*|handel\w*)\b[^.]{0,70}\banders\b|\banders dan (?:hier|deze|dit|in deze|in dit|wat|de regels|volgens)|\been andere? (?:beslissing|besluit|uitkomst)\b|\been ander besluit\b|\bandersluidend\w*|\been uitweg\b`,
  String.raw`\bvan het bepaalde\b[^.]{0,60}\baf te zien|\bontheffing\b|\bontheff?en\b|\bdispensatie\b|\bvrijstelling van\b[^.]{0,30}\bbepaling|\bvrijstellen van\b|\bcoulan\w+`,
  String.raw`\b(?:soepeler|ruimer|milder) (?:zijn|toepassen|toe te passen|om ?gaan)|\bbuiten de regels om|\bmet de hand over het hart|\book als dat niet (?:past|mag|kan|volgens)|\book al (?:past|voldoe\w+)|\book (?:als|wanneer|al) (?:de|deze) (?:regels?|bepalingen?|regeling|verordening|voorwaarden) (?:dat|dit|het|er|daarin|zich daartegen)? ?(?:niet (?:toesta\w+|voorzie\w+|toela\w+|mogelijk|bieden?)|verzet\w*)`,
];
/** Acts that are worded as a negation: another one beside it says nothing against them. */
const NEGATED = [
  String.raw`\bniet (?:of niet (?:ge)?heel )?(?:(?:onverkort|strikt|precies|letterlijk|steeds|altijd|volledig) )?(?:toepas\w+|toe te passen|toegepast|te volgen|volgen|gevolgd|gehouden aan|vast ?(?:te )?(?:houden|gehouden))|\bpas(?:t|sen)\b[^.]{0,45}\bniet\b[^.]{0,15}\btoe\b|\b(?:volg(?:t|en)?|houd(?:t|en)?)\b[^.]{0,30}\b(?:regels?|bepaling\w*|ze|die|deze)\b[^.]{0,20}\bniet\b|\b(?:houdt|houden)\b[^.]{0,30}\bniet\b[^.]{0,20}\bvast aan\b|\b(?:regels?|bepaling\w*|artikel\w*|voorschrift\w*|eis\w*|voorwaarde\w*)\b[^.]{0,20}\b(?:geldt|gelden) (?:dan |in dat geval |daar )?niet\b|\b(?:geldt|gelden) (?:deze|die|dit|dat|de) \w+ (?:dan )?niet\b|\bblij(?:ft|ven)\b[^.]{0,40}\bonbenut\b`,
  String.raw`\b(?:handel|beslis|besluit|volg|pas|houd)(?:t|en)?\b[^.]{0,60}\b(?:overeenkomstig|volgens|conform|regels?|handboek|toe|aan)\b[^.]{0,70}\b(?:tenzij|behalve (?:als|wanneer|indien))\b|\b(?:handelen|besluiten|beslissen)\b[^.]{0,60}\btenzij\b`,
  String.raw`\b(?:toch|alsnog)\b[^.]{0,60}\b(?:toeken\w*|toegekend|verle\w+|verstrek\w*|vergoed\w*)\b[^.]{0,80}\bniet\b|\bniet\b[^.]{0,60}\bvoldoe\w*\b[^.]{0,60}\b(?:toch|alsnog)\b|\bniet\b[^.]{0,60}\bvolda\w*\b[^.]{0,60}\b(?:toch|alsnog)\b`,
  String.raw`\bniet past bij (?:deze|de) regels|\bniet (?:volgens|naar de letter van|conform) (?:de|deze) regels|\bniet gebonden aan\b`,
];
const PLAIN_ACT = new RegExp(PLAIN.join('|'));
const NEGATED_ACT = new RegExp(NEGATED.join('|'));
export const DEPARTS = new RegExp([...PLAIN, ...NEGATED].join('|'));

const NEGATION =
  /\b(?:niet(?! (?:in verhouding|opwe\w+|evenredig|alleen|slechts|enkel|meer dan|zijnde|te \w+en\b|(?:redelijk|billijk|eerlijk|passend)))|geen|nooit|nimmer|evenmin|noch|uitgesloten|onmogelijk|verboden)\b/;
/** A part with a verb of its own says by itself whether the power is given. */
const FINITE =
  /\b(?:kan|kunnen|mag|mogen|bevoegd|wijkt|wijken|neemt|laat|laten|maakt|verleent|beslist|besluit)\b/;
/** Barred without a negation: "worden zonder uitzondering toegepast". */
const WITHOUT_EXCEPTION =
  /\bzonder (?:enige )?uitzondering\b|\bleidt niet tot (?:een )?(?:afwijk|uitzondering)\w*|\bgeen (?:hardheidsclausule|uitzondering\w*|ontheffing)\b|\b(?:in alle|in ieder) geval\w*\b[^.]{0,30}\bonverkort\b|\bhardheidsclausule\b[^.]{0,20}\b(?:is|wordt|bestaat|staat|ontbreekt|kent)\b[^.]{0,25}\b(?:niet|geen)\b|\bontbreekt\b[^.]{0,30}\bhardheidsclausule|\bverzoek\w*\b[^.]{0,90}\b(?:afwijk\w*|uitzondering\w*)\b[^.]{0,60}\b(?:niet gehonoreerd|afgewezen|niet ingewilligd|geweigerd|niet in behandeling)/;

/** Whether the words take the power to depart away. */
export function isBarred(words: string): boolean {
  if (WITHOUT_EXCEPTION.test(words)) return true;
  if (NEGATED_ACT.test(words)) return false;
  // A condition ("met dien verstande dat ... niet") limits the power and does not deny it.
  const said = words.replace(/\bmet dien verstande dat\b.*$/, ' ').split(/;\s*/);
  const parts = partsOf(said.find((part) => PLAIN_ACT.test(part)) ?? '');
  const at = parts.findIndex((part) => PLAIN_ACT.test(part));
  const act = parts[at];
  if (act === undefined) return PLAIN_ACT.test(parts.join(' ')) && NEGATION.test(parts.join(' '));
  if (NEGATION.test(act)) return true;
  return !FINITE.test(act) && NEGATION.test(parts.slice(at).join(' '));
}

/** What a barred power still allows: "tenzij ...", "behalve ...", "dan alleen ...". */
const STILL =
  /\b(?:behalve|tenzij|dan (?:alleen|slechts|enkel|uitsluitend|in|als|indien|wanneer|met)|anders dan|uitgezonderd|behoudens|met uitzondering van|of het moet|zonder dat)\b(.*)$/;

export function stillAllowed(words: string): string | null {
  return STILL.exec(words)?.[1] ?? null;
}
