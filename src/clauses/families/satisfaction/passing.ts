/**
 * Surveys and evaluations told in passing: a handful of questions when the care ends, answers under a heading that asks
 * what parents think, a council that only hears of the outcome, an evaluation that also looks at other things.
 */
import type { Statement } from '../../context/statements.js';
import { BY_PROVIDER, OPINION, PARENTS } from './words.js';

const NUMBER = '(?:\\d+|een paar|enkele|een aantal|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|wat|korte)';
const FEW = new RegExp(
  `\\b(?:stu(?:urt?|ren)|mail(?:t|en)?|app(?:t|en)?|stel(?:t|len)?|leg(?:t|gen)?|krijgt?|krijgen|ontvangt?|ontvangen|beantwoordt?)\\b[^.;?]{0,60}\\b${NUMBER} (?:korte |eenvoudige )?vragen\\b`,
);
/** The care is over: what is asked then is not asked to decide. */
const AT_END =
  /\b(?:afloop|einde|na het laatste|achteraf|voorbij|stopt?|stoppen|gestopt|eindigt|eindigen|geeindigd|beeindigd|afgelopen|afloopt|loopt\b[^.;?]{0,30}\baf|klaar met)\b/;
const JUDGES = new RegExp(
  `\\b${OPINION}|\\bwat (?:was|ging|kon|kan|kunnen|moet|vond\\w*|hielp|hebt?|heeft)\\b|\\b(?:opvang|smi|hulp|regeling)\\b[^.;]{0,30}\\b(?:beviel|geholpen)\\b|\\bover (?:de|het|onze) (?:begeleiding|hulp|dienstverlening|resultaat)\\b`,
);

const TELL =
  /\b(?:vult?|vertelt?|schrijft?|laat|geeft?)\b[^.;?]{0,40}\b(?:hoe|wat)\b[^.;?]{0,40}\b(?:ging|gegaan|was|vond|vindt|beviel|bevallen|hielp|geholpen|ervaren|ervoer)\b/;

const OF_THE_FORM = /\b(?:\w*formulier|pagina|website|site)\b/;

/** "Na afloop sturen wij u zes korte vragen. Wat was fijn?" */
export function asksFewQuestions({ words, before, after, heading }: Statement): boolean {
  return (
    AT_END.test(`${before} ${words}`) &&
    (TELL.test(words) || (FEW.test(words) && JUDGES.test(`${words} ${after} ${heading}`))) &&
    !OF_THE_FORM.test(words) &&
    !BY_PROVIDER.test(words)
  );
}

const THEY = '(?:ouders|gezinnen|gebruikers|clienten|deelnemers)';
const VIEW =
  '(?:vinden|vonden|ervaren|ervoeren|oordelen|oordeelden|beoordelen|beoordeelden|waarderen|denken|zeggen|zeiden|kijken|keken)';
/** The heading asks what parents think, or tells that they do. */
const ASKS_VIEWS = new RegExp(
  `\\b${VIEW} (?:de |onze )?${THEY}\\b|\\b${THEY} (?:over|van|${VIEW})\\b|\\b(?:oordeel|mening|ervaringen|tevredenheid) van (?:de )?${THEY}\\b`,
);
const ANSWERED = new RegExp(
  `\\b(?:deden|namen|vulden|beantwoordden|reageerden|antwoordden)\\b[^.;]{0,30}\\b\\d+ ${PARENTS}\\b|\\b\\d+ ${PARENTS}\\b[^.;]{0,30}\\b(?:deden|namen|vulden|beantwoordden|reageerden|antwoordden)\\b`,
);

/** Parents are spoken to, more than one family at a time. */
const SPOKEN = new RegExp(
  `\\b(?:spraken|spreken|interviewden|hoorden|belden|bellen|vroegen|vragen|nodigden|nodigen|bezochten|bezoeken)\\b[^.;]{0,40}\\b${THEY}\\b`,
);

/** "Wat vinden ouders van SMI?" and below it: "Vorig jaar deden 30 ouders mee." */
export function answeredBelow({ words, headings }: Statement): boolean {
  const asked = headings.split(' / ').at(-1) ?? '';
  return ASKS_VIEWS.test(asked) && (ANSWERED.test(words) || SPOKEN.test(words)) && !BY_PROVIDER.test(words);
}

/** The outcome goes to a council of clients: those who are asked are the parents. */
const TO_COUNCIL =
  /\b(?:uitkomst\w*|resulta\w+|uitslag\w*|bevindingen|rapport\w*|verslag|cijfers|daarvan|ervan)\b[^.;]{0,60}\b(?:met|aan|in|door|bij|naar) (?:de |onze )?\w*raad\b/g;

export function withoutCouncils(words: string): string {
  return words.replaceAll(TO_COUNCIL, ' ');
}

const SUBJECT =
  '(?:uitvoering|werking|toepassing) van (?:de |deze |het |dit |onze )?(?:smi|sociaal|regel|beleid|verordening|indicatie|tegemoetkoming)';
const LOOKS = '(?:evalu|ge-?evalu|licht\\b|doorgelicht|onderzoe|onderzocht)';
const OF_THE_RULES = new RegExp(`\\b${SUBJECT}[^.;]{0,120}\\b${LOOKS}|\\b${LOOKS}[^.;]{0,80}\\b${SUBJECT}`);

/** What is evaluated is how the rules are carried out, whatever else is looked at in it. */
export function ofTheRules(words: string): boolean {
  return OF_THE_RULES.test(words);
}
