/**
 * Part (a) of point 9: parents are encouraged or bound to work on recovery or on a lasting solution, by a plan, by
 * accepting help, by treatment or by steps of their own. A soft encouragement counts; a plan that only describes the
 * childcare, and cooperation with the inquiry, do not.
 */
import type { Span } from '../../../regulation/model.js';
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import type { Rejected } from '../../model.js';
import { isAboutSomethingElse, reportsChanges } from './contexts.js';

const PARENT =
  '(?:ouders?|verzorgers?|aanvragers?|belanghebbenden?|gezin(?:nen)?|client(?:en)?|partners?|inwoners?|u|je|jij|jullie|hij|zij|ze|moeder|vader|indiener)';
const HELP =
  '(?:hulp\\w*|behandeling\\w*|begeleiding|ondersteuning|therapie|jeugdhulp|gezinsbegeleiding|opvoedondersteuning|opvoedhulp|hulpverlening|hulpaanbod|interventies?|zorg|coaching|schuldhulp\\w*|traject\\w*|training\\w*|cursus\\w*|maatschappelijk werk)';
const PLAN =
  '(?:\\b(?:hulp(?:verlenings)?|gezins|ondersteunings|begeleidings|vangnet|behandel(?:ings)?|herstel|actie|familie(?:groeps)?|traject|zorg|toekomst|stappen|gezins-?|hulp-|perspectief|ontwikkelings|leef|uitstroom|oplossings|werk)-?plan\\w*|\\bplan van aanpak\\b|\\b1g1p\\b|\\been gezin,? een plan\\b|\\b(?:het|een|dit|dat|zijn|haar|hun) plan\\b)';
const RECOVERY =
  '(?:herstel\\w*|oploss\\w*|verbeter\\w*|verminder\\w*|problem\\w*|opheffen|wegnemen|weg te nemen|duurza\\w*|structure\\w*|blijven\\w*|zelfstandig\\w*|zelfredza\\w*|eigen kracht|houdbar\\w*|doelen|afgesproken stappen|draaglast|draagkracht van het gezin|op eigen benen|(?:thuis|gezins|opvoed)?situatie|op orde|oorzaak|oorzaken|belemmering\\w*|aan (?:zichzelf|jezelf|uzelf)|alternatie\\w*|zonder (?:de )?(?:vergoede |deze )?(?:opvang|tegemoetkoming|vergoeding))';

const PATTERNS: readonly RegExp[] = [
  // accepts, seeks, uses or cooperates with help
  new RegExp(
    `\\b(?:aanvaard\\w*|accepteer\\w*|accepteren|neemt|nemen|zoek\\w*|gebruik\\w*|volg(?:t|en|de)|onderga\\w*|benut\\w*|openstaa\\w*|sta(?:at|an)|inschakel\\w*|schakel\\w*)\\b[^.;]{0,80}\\b${HELP}\\b`,
  ),
  new RegExp(
    `\\b${HELP}\\b[^.;]{0,80}\\b(?:aanvaard\\w*|accepteer\\w*|accepteren|neemt[^.;]{0,30}\\baan\\b|aanneemt|aannemen|zoekt|zoeken|te zoeken|volgt|volgen|te volgen|gevolgd|benut\\w*|aan te (?:nemen|vaarden)|gebruik (?:maakt|te maken|maken)|meewerk\\w*|mee te werken|in te schakelen|inschakel\\w*|open ?staa\\w*|aangaan|aan te gaan)\\b`,
  ),
  new RegExp(
    `\\b(?:werkt?|werken|meewerk\\w*|mee te werken|medewerking|verleent|verlenen|inzet|inspant|inspannen|span(?:t|nen)|doet|doen)\\b[^.;]{0,120}\\b(?:${HELP}|${PLAN}|${RECOVERY})`,
  ),
  new RegExp(
    `\\b(?:${HELP}|${PLAN})\\b[^.;]{0,100}\\b(?:meewerk\\w*|mee te werken|medewerking|mee (?:aan|werkt)|werkt mee|houdt|houden|na te komen|nakom\\w*|naleef\\w*|naleven|uitvoer\\w*|voert[^.;]{0,40}\\buit)\\b`,
  ),
  // has, makes or carries out a plan
  new RegExp(
    `\\b(?:stelt|stellen|maakt|maken|heeft|hebben|tekent|onderteken\\w*|voert|voeren|opstel\\w*|opgesteld|gemaakt|op te stellen|houdt|schrijft|schrijven|legt|leggen|bespreekt|overlegt)\\b[^.;]{0,120}${PLAN}`,
  ),
  new RegExp(
    `${PLAN}[^.;]{0,160}\\b(?:opgesteld|opstel\\w*|op te stellen|gemaakt|te maken|onderteken\\w*|getekend|uitgevoerd|uitvoer\\w*|vastgelegd|aanwezig|beschikbaar|vereist|verplicht|beschrijft|bevat|staa(?:t|n)|richt|gericht|omschrijft|vermeldt)\\b`,
  ),
  new RegExp(`\\bzonder ${PLAN}[^.;]{0,40}\\bgeen\\b|\\bzonder (?:een )?\\w*plan\\b[^.;]{0,30}\\bgeen\\b`),
  // is encouraged, or expected, to look for a lasting solution
  new RegExp(
    `\\b(?:moedig\\w*|aanmoedig\\w*|aangemoedigd|stimule\\w*|gestimuleerd|motive\\w*|gemotiveerd|spoort|aansporen|aangespoord|verwacht\\w*|gevraagd|vragen|vraagt|moet|moeten|dient|dienen|verplicht|gehouden|bereid|is het de bedoeling|zet(?:ten)? zich|zich in(?:zet|spant|spannen|zetten))\\b[^.;]{0,160}\\b(?:${HELP}|${PLAN}|${RECOVERY})`,
  ),
  new RegExp(
    `\\b(?:zoekt|zoeken|te zoeken|toewerk\\w*|werk(?:t|en|je)?[^.;]{0,30}\\b(?:toe naar|aan))\\b[^.;]{0,80}\\b${RECOVERY}`,
  ),
  new RegExp(`\\b(?:maakt|maken|gemaakt)\\b[^.;]{0,80}\\bafspraken\\b[^.;]{0,160}\\b(?:${HELP}|${RECOVERY})`),
  new RegExp(
    `\\bafspraken\\b[^.;]{0,100}\\b(?:${HELP}|${RECOVERY})[^.;]{0,80}\\b(?:nakom\\w*|na te komen|houd\\w*|vastgelegd|gemaakt)`,
  ),
  // is in treatment or guided, as a condition
  /\b(?:onder behandeling|in behandeling|in therapie|in begeleiding)\b[^.;]{0,40}\b(?:is|zijn|bent|staat|staan|gaat|blijft)\b|\b(?:is|zijn|bent|staat|staan|blijft|wordt|worden)\b[^.;]{0,30}\b(?:onder behandeling|in therapie|behandeld|begeleid) (?:van|voor|bij|door|is|zijn)/,
];

/** Cooperation with the inquiry, the advice or the administration is no work on recovery. */
const INQUIRY =
  /\b(?:mee|medewerking|meewerk\w*)\b[^.;]{0,60}\b(?:onderzoek\w*|advies\w*|indicatiestelling|indicatie|keuring|controle|huisbezoek|vaststell\w*|beoordel\w*|uitvoering van (?:deze|dit)|rechtstreekse betaling|aanvraag|intake\w*|gegevens\w*|informatie)\b|\b(?:onderzoek\w*|advies|keuring|indicatiestelling)\b[^.;]{0,40}\b(?:meewerk\w*|mee te werken|medewerking)/;
const HELPERS_INFORMATION = /\b(?:naam|gegevens|contactgegevens|toestemming)\b[^.;]{0,60}\bhulpverlener/;
/** The help is one of the facilities that come first, or the helper is the one who advises. */
const ORDER =
  /\bvoorliggend|\bberoep (?:kan|kunnen) doen\b|\bin plaats van\b|\bgeen (?:tegemoetkoming|vergoeding|subsidie)[^.;]{0,60}\b(?:andere|voorziening)/;
/** A recovery in time, of a default or of the sum: not of the family. */
const OTHER_RECOVERY =
  /\bhersteltermijn|\bverzuim\b|\bherstel (?:van|het) (?:verzuim|gebrek)|\bte herstellen\b[^.;]{0,30}\bverzuim/;
const NOT_REQUIRED =
  /\b(?:hoeft|hoeven)\b[^.;]{0,60}\b(?:niet|geen)\b|\bniet verplicht\b|\bgeen verplichting\b/;
/** An article about the family's plan, help or obligations. */
const PARENT_ACTS = new RegExp(`\\b${PARENT}\\b`);

export interface WorkReading {
  readonly evidence: readonly Span[];
  readonly rejected: readonly Rejected[];
}

/** Finds the statements that bind or encourage parents to work on recovery. */
export function readWork(statements: readonly Statement[]): WorkReading {
  const evidence: Span[] = [];
  const rejected: Rejected[] = [];
  for (const statement of statements) {
    const { rule, words, span } = statement;
    if (!PATTERNS.some((pattern) => pattern.test(words) || pattern.test(rule))) continue;
    const headed = headingRoles(statement.heading).includes('herstel');
    const whole = `${rule} ${statement.before}`;
    if (!PARENT_ACTS.test(whole) && !headed) continue;
    if (OTHER_RECOVERY.test(words)) {
      rejected.push({ span, code: 'herstel-van-verzuim' });
    } else if (INQUIRY.test(rule) || HELPERS_INFORMATION.test(rule)) {
      rejected.push({ span, code: 'meewerken-onderzoek' });
    } else if (reportsChanges(statement)) {
      rejected.push({ span, code: 'melden-geen-herstel' });
    } else if (ORDER.test(rule)) {
      rejected.push({ span, code: 'hulp-als-voorziening' });
    } else if (NOT_REQUIRED.test(words) && !headed) {
      rejected.push({ span, code: 'niet-gevraagd' });
    } else if (isAboutSomethingElse(statement)) {
      rejected.push({ span, code: 'hulp-elders' });
    } else evidence.push(span);
  }
  return { evidence, rejected };
}
