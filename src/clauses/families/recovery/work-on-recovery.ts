/**
 * Part (a) of point 9: parents are encouraged or bound to work on recovery or on a lasting solution, by a plan, by
 * accepting help, by treatment or by steps of their own. A soft encouragement counts; cooperation with the inquiry
 * does not, nor does a purpose that only says what the childcare makes possible.
 */
import type { Span } from '../../../regulation/model.js';
import type { Reading } from '../../context/reading.js';
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import type { Rejected } from '../../model.js';
import { isAboutSomethingElse, reportsChanges } from './contexts.js';
import { SEEKS_FACILITY } from './following-words.js';
import { meaningIn } from './meanings.js';
import { HELP, NAMED_PLAN, PARENT, PLAN, RECOVERY, TROUBLE } from './words.js';

const ACCEPT =
  '(?:akkoord|instem\\w*|stem(?:t|men) in|aanvaard\\w*|accepteer\\w*|accepteren|neemt|nemen|zoek\\w*|gebruik\\w*|volg(?:t|en|de)|onderga\\w*|benut\\w*|opensta\\w*|sta(?:at|an)? open|inschakel\\w*|schakel\\w*|in te schakelen|aan te (?:nemen|vaarden)|aanneemt|aannemen|aangaan|aan te gaan|ingeschakeld|ingezet|inzet|haalt|heeft aangemeld|af te (?:maken|ronden)|afmaakt|afmaken|afrond\\w*|rondt|voltooi\\w*)';
const COOPERATE =
  '(?:mee\\b|meewerk\\w*|meegewerkt|deelgenomen|mee te werken|medewerking|houdt\\b|houden\\b|na te komen|nakom\\w*|naleef\\w*|naleven|uitvoer\\w*|voert\\b|voeren\\b|deelneemt|deelnemen|deel\\b(?= aan\\b)|deel te nemen|doet mee|doen mee)';
const URGE =
  '(?:moedig\\w*|aanmoedig\\w*|aangemoedigd|stimule\\w*|gestimuleerd|motive\\w*|gemotiveerd|spoort|aansporen|aangespoord|verwacht\\w*|verlangd|verlangt|gevraagd|vragen|vraagt|moet|moeten|dient|dienen|verplicht|gehouden|bereid|bedoeling|zet(?:ten)? zich|zich in(?:zet|spant|spannen|zetten)|zich in te (?:zetten|spannen)|span(?:t|nen)? (?:zich|je|u)|beijver\\w*|verbind(?:t|en)? (?:zich|u|je)|zorgt ervoor|inspant|inspannen|doet wat|alles|voorwaarde\\w*|helpt|nodigt)';

const PATTERNS: readonly RegExp[] = [
  // accepts, seeks, uses or cooperates with help
  new RegExp(`\\b${ACCEPT}\\b[^.;]{0,80}\\b${HELP}`),
  new RegExp(`\\b${HELP}\\b[^.;]{0,80}\\b(?:${ACCEPT}|${COOPERATE})`),
  new RegExp(`\\b${COOPERATE}[^.;]{0,120}\\b(?:${HELP}|${PLAN}|${RECOVERY})`),
  new RegExp(`\\b${PLAN}[^.;]{0,100}\\b${COOPERATE}`),
  // lets himself be treated or guided; is in treatment, as a condition
  /\blaa?t(?:en)? (?:zich|je|u)\b[^.;]{0,40}\b(?:behandelen|begeleiden|helpen|ondersteunen|bijstaan)\b|\bzich\b[^.;]{0,30}\blaa?t(?:en)?\b[^.;]{0,30}\b(?:behandelen|begeleiden|helpen|ondersteunen)\b|\bzich laat (?:behandelen|begeleiden|helpen)/,
  /\b(?:onder behandeling|in behandeling|in therapie|in begeleiding)\b[^.;]{0,40}\b(?:is|zijn|bent|staat|staan|gaat|blijft)\b|\b(?:is|zijn|bent|staat|staan|blijft|wordt|worden)\b[^.;]{0,30}\b(?:onder behandeling|in therapie|behandeld|begeleid) (?:van|voor|bij|door|is|zijn)/,
  // a plan of the family
  new RegExp(NAMED_PLAN),
  new RegExp(
    `\\b(?:stelt|stellen|maakt|maken|heeft|hebben|tekent|onderteken\\w*|schrijft|schrijven|legt|leggen|bespreekt)\\b[^.;]{0,120}${PLAN}[^.;]{0,200}\\b(?:${HELP}|${RECOVERY}|${TROUBLE}|waarin|hoe)`,
  ),
  /\b(?:maakt|maken|maak|stelt|stellen)\b[^.;]{0,60}\bplan\b/,
  new RegExp(`${PLAN}[^.;]{0,160}\\b(?:${HELP}|${RECOVERY}|${TROUBLE})`),
  new RegExp(
    `\\bzonder (?:\\w+ ){0,2}?(?:${HELP}|\\w*plan|\\w*traject)\\b[^.;]{0,60}\\bgeen\\b|\\bgeen (?:vergoeding|tegemoetkoming|opvang|bijdrage|subsidie|smi)\\b[^.;]{0,30}\\bzonder (?:\\w+ ){0,2}?(?:${HELP}|\\w*plan|\\w*traject)`,
  ),
  // the grant ends with the help
  new RegExp(
    `\\b(?:stop(?:t|pen)|afbreekt|breekt|breken|staakt|weiger\\w*|afziet|onttrekt|beeindig\\w*|wegblijft|verzuimt)\\b[^.;]{0,60}\\b(?:${HELP})|\\b(?:${HELP})\\b[^.;]{0,40}\\b(?:stopt|afbreekt|staakt|weigert|afwijst|afslaat|af te (?:breken|wijzen|slaan)|niet aanvaardt|niet wil)`,
  ),
  new RegExp(
    `\\b(?:benut\\w*|gebruikt|besteed\\w*|wend\\w*|doet|doen)\\b[^.;]{0,80}\\b(?:${RECOVERY})[^.;]{0,60}\\b(?:${TROUBLE})`,
  ),
  new RegExp(
    `\\baan de slag\\b[^.;]{0,30}\\b(?:met|om)\\b[^.;]{0,60}\\b(?:${RECOVERY}|${TROUBLE}|${HELP}|verander\\w*|anders|beter)`,
  ),
  new RegExp(`\\b${HELP}\\b[^.;]{0,40}\\b(?:gezocht|aanvaard|aangenomen|gekregen en benut|geaccepteerd)\\b`),
  new RegExp(`\\b(?:${HELP}|${RECOVERY}|${PLAN})[^.;]{0,80}\\b(?:daarmee|hiermee|ermee) aan de slag\\b`),
  /\b(?:aanvaard\w*|accepte\w+|volgt|doet|neemt|gebruikt|zoekt)\b[^.;]{0,140}\b(?:aan|tot) (?:zijn|haar|het|hun|uw|je) herstel (?:kan |kunnen )?bij(?:draagt|dragen|te dragen)/,
  // follows what the doctor or the helper advised
  /\b(?:advie(?:s|zen)|aanbeveling\w*|aanwijzing\w*|raad)\b[^.;]{0,100}\b(?:op te volgen|opvolg\w*|opgevolgd|ter harte)|\b(?:volg(?:t|en)|neemt|nemen)\b[^.;]{0,30}\b(?:advie(?:s|zen)|aanbeveling\w*|aanwijzing\w*)\b[^.;]{0,100}\b(?:op\b|ter harte)/,
  // takes a route that is meant to lead out of the trouble
  new RegExp(
    `\\b(?:${ACCEPT}|${COOPERATE}|start|doorloopt|doorlopen)\\b[^.;]{0,80}\\b(?:traject|programma|route|groep)\\b[^.;]{0,80}\\b(?:${RECOVERY}|${TROUBLE})`,
  ),
  new RegExp(
    `\\b${PARENT}\\b[^.;]{0,50}\\b(?:draagt?|dragen)\\b[^.;]{0,30}\\bbij aan\\b[^.;]{0,60}\\b${RECOVERY}`,
  ),
  // puts himself under guidance
  /\bonder (?:\w+ (?:of \w+ )?)?(?:leiding|begeleiding|behandeling|toezicht)\b[^.;]{0,30}\b(?:te stellen|stelt|stellen|staat|blijft|begeeft)\b|\b(?:stelt|begeeft|stellen)\b[^.;]{0,40}\bonder\b[^.;]{0,40}\b(?:leiding|begeleiding|behandeling)\b/,
  // says himself what he is going to do
  new RegExp(
    `\\b(?:bedenk\\w*|uitzoek\\w*|zet je|zet u|schrijf\\w*|spreek\\w*|bepaal\\w*|noteer\\w*|vertel\\w*|vastleg\\w*|leg\\w*|beschrijf\\w*|staat)\\b[^.;]{0,60}\\b(?:hoe|wat)\\b[^.;]{0,80}\\b(?:${RECOVERY}|gaat doen|gaan doen|weer|zonder opvang)`,
  ),
  // is encouraged, or expected, to work towards a lasting solution
  new RegExp(`\\b${URGE}\\b[^.;]{0,160}\\b(?:${RECOVERY}|${PLAN})`),
  new RegExp(`\\b${URGE}\\b[^.;]{0,100}\\b(?:${ACCEPT}|${COOPERATE})[^.;]{0,80}\\b${HELP}`),
  new RegExp(
    `\\b(?:spoort|moedig\\w*|stimule\\w*|verwacht\\w*)\\b[^.;]{0,120}\\b(?:${HELP}|${TROUBLE}|aan de slag)`,
  ),
  new RegExp(
    `\\bwerk(?:t|en|je)?\\b[^.;]{0,60}\\b(?:aan|toe naar)\\b[^.;]{0,80}\\b(?:${RECOVERY}|${TROUBLE})`,
  ),
  new RegExp(
    `\\b(?:zoekt|zoeken|te zoeken|op zoek|toewerk\\w*|toe te werken|streeft|streven)\\b[^.;]{0,80}\\b${RECOVERY}`,
  ),
  new RegExp(
    `\\b(?:pakt|pakken|lost|lossen|neemt|nemen|doet|doen)\\b[^.;]{0,120}\\b(?:${TROUBLE})[^.;]{0,60}\\b(?:aan\\b|op\\b|weg\\b|weg te nemen|op te lossen|aan te pakken|te verbeteren)`,
  ),
  new RegExp(
    `\\b(?:${TROUBLE}|${RECOVERY})[^.;]{0,60}\\bgewerkt\\b|\\bgewerkt\\b[^.;]{0,60}\\b(?:${TROUBLE}|${RECOVERY})`,
  ),
  /\b(?:kie(?:st|zen)|formuleert|formuleren|bepaalt|bepalen|stelt|stellen)\b[^.;]{0,60}\bdoelen\b/,
  // agreements and goals
  /\b(?:spreekt|spreken|leggen|legt|bepaalt|bepalen)\b[^.;]{0,60}\b(?:wat|welke (?:stappen|acties|hulp|doelen)) (?:je|u|de ouder|de ouders|het gezin|er|zij|hij)\b[^.;]{0,40}\b(?:gaat|gaan|moet|moeten|nodig is|zet|zetten|neemt|nemen|onderneemt|doet|doen|aanvaardt)\b/,
  new RegExp(
    `\\bwelke (?:stappen|acties|inspanningen|activiteiten|maatregelen|doelen|veranderingen)\\b[^.;]{0,100}\\b(?:${RECOVERY}|${TROUBLE})`,
  ),
  new RegExp(
    `\\bafspraken\\b[^.;]{0,160}\\b(?:${HELP}|${RECOVERY})|\\b(?:${HELP}|${RECOVERY})[^.;]{0,100}\\bafspraken\\b`,
  ),
  /\bdoelen\b[^.;]{0,40}\b(?:afgesproken|gesteld|opgesteld|geformuleerd|vastgelegd|bereikt|werkt|werken|gewerkt)|\b(?:werkt|werken|gewerkt)\b[^.;]{0,40}\bdoelen\b/,
];

/** Cooperation with the inquiry, the advice or the administration is no work on recovery. */
const INQUIRY =
  /\b(?:mee|medewerking|meewerk\w*)\b[^.;]{0,60}\b(?:onderzoek\w*|advies\w*|indicatiestelling|indicatie|keuring|controle|huisbezoek|heronderzoek|vaststell\w*|beoordel\w*|uitvoering van (?:deze|dit)|rechtstreekse betaling|aanvraag|intake\w*|gegevens\w*|informatie|gesprek)\b|\b(?:onderzoek\w*|advies|keuring|indicatiestelling)\b[^.;]{0,40}\b(?:meewerk\w*|mee te werken|medewerking)/;
const HELPERS_INFORMATION =
  /\b\w*(?:verslag|rapport|rapportage|brief|verklaring|bericht)\b[^.;]{0,100}\b(?:onder|in) behandeling\b|\b(?:naam|gegevens|contactgegevens|toestemming)\b[^.;]{0,60}\bhulpverlen|\b(?:advies|verklaring|indicatie)\b[^.;]{0,40}\b(?:vermeldt|bevat|staat)\b/;
/** The help is one of the facilities that come first, or the parents are sent to another door. */
const ORDER =
  /\b(?:als|indien|wanneer|zolang)\b[^.;]{0,100}\bvoldoende\b[^.;]{0,20}\b(?:ontlast\w*|helpt|helpen|geholpen|uitkomst|soelaas)|\bvoorliggend|\bberoep (?:kan|kunnen) doen\b|\bin plaats van\b|\bgeen (?:tegemoetkoming|vergoeding|subsidie)[^.;]{0,60}\b(?:andere|voorziening)|\bhulp bij het invullen|\bkan (?:zich|je|u)\b[^.;]{0,30}\b(?:wenden|melden)|\btraject\b[^.;]{0,40}\b(?:recht|toeslag|bekostigd)/;
/** A recovery in time, of a default or of the sum: not of the family. */
const OTHER_RECOVERY =
  /\b(?:onjuist\w*|onvolledig\w*|verkeerd\w*|fout\w*|vergissing\w*)\b[^.;]{0,60}\b(?:herstel\w*|verbeter\w*|recht ?(?:te )?(?:zet|stel)\w*)\b|\bherstel\w*\b[^.;]{0,40}\b(?:fout\w*|vergissing\w*|onjuist\w*)\b|\baanvraag\b[^.;]{0,60}\b(?:aan te vullen|aanvul\w*|te herstellen)|\bhersteltermijn|\bverzuim\b|\bherstel (?:van|het) (?:verzuim|gebrek)|\bonvolledig|\bwijziging van (?:de|het) (?:uurprijs|contract)/;
const NOT_REQUIRED =
  /\b(?:vragen|vraagt|verlangen|verlangt|eisen|eist)\b[^.;]{0,25}\bniet (?:om|dat)\b|\b(?:hoeft|hoeven)\b[^.;]{0,60}\b(?:niet|geen)\b|\bniet verplicht\b|\bgeen verplichting\b/;
/** What is to be solved is a quarrel, a bill or a queue. */
const OTHER_TROUBLE =
  /\b(?:bezwaar(?:schrift\w*)?|wachtlijst\w*|wachttijd\w*|\w*achterstand\w*|geschil\w*|declarati\w+|factu\w+)\b/;
/** How long, after the help: nobody is asked to take it. */
const SETS_TERM =
  /\b(?:duur|termijn|periode|omvang|aantal (?:uren|dagdelen|dagen))\b[^.;]{0,40}\b(?:afgestemd|afhankelijk|bepaald|vastgesteld|gelijk|hangt)\b/;
/** The grant ends because all is well: nobody is asked to work on it. */
const ENDS = /\b(?:eindigt|vervalt|stopt|(?:wordt|worden) (?:beeindigd|ingetrokken|stopgezet|gestaakt))\b/;
const ALL_IS_WELL =
  /\b(?:hersteld|genezen|opgelost|verdwenen|opgehouden|verminderd|voorbij|(?:niet (?:meer|langer)|geen) [^.;]{0,30}\b(?:onder behandeling|in behandeling|nodig|noodzakelijk))\b/;
const REFUSES =
  /\b(?:weiger\w*|afwijs\w*|afslaa\w*|nalaa?t\w*|niet (?:na|mee|aan|houdt|nakom\w*|meewerk\w*|aanvaard\w*)|afspra\w+|verplichting\w*|medewerking|onvoldoende)\b/;
/** The municipality helps to find a place, or other help for the child. */
const HELPS_TO_FIND = new RegExp(
  `^(?![^.;]*\\b${PARENT} (?:is|zijn|moet|moeten|werkt|werken|aanvaardt|zet|zetten)\\b)[^.;]*\\b(?:zoekt|zoeken|helpt|helpen|kijkt|kijken|bemiddelt)\\b (?:het|de) |^\\s*(?:het|de) (?!ouder|aanvrager|gezin|belanghebbende)[a-z-]+ (?:\\w+ ){0,3}?(?:zoekt|helpt|kijkt|bemiddelt)\\b`,
);
/** Who is spoken of only as an example. */
const AN_EXAMPLE =
  /(?<!\b(?:aan|tot|naar) )\been (?:\w+ ){0,2}?(?:moeder|vader|ouder|gezin) (?:die|dat|waarin|met)\b[^.;,]{0,80}/g;
const ON_CONDITION =
  /\b(?:voorwaarde\w*|mits|alleen|slechts|uitsluitend|in aanmerking|verplicht\w*|moet|dient)\b/;
const OF_THE_CHILD =
  /\b(?:heeft|krijgt|behoeft) het kind\b|\bhet kind\b[^.;]{0,30}\b(?:nodig|behoeft|krijgt)\b/;
const NO_HELP_NO_GRANT = /\bzonder\b[^.;]{0,60}\bgeen\b|\bgeen\b[^.;]{0,60}\bzonder\b/;
const PARENT_ACTS = new RegExp(`\\b${PARENT}\\b|(?<!\\b(?:voor|van|aan|door|met|bij) )\\bwie\\b`);
/** A strong word that outweighs the heading of an article on the application. */
const TOWARDS = new RegExp(`${PLAN}[^.;]{0,160}\\b${RECOVERY}`);

/** Headings under which a rule on help or problems is about the work of the parents. */
const ABOUT_RECOVERY =
  /\bherstel|plan\b|\bbegeleiding|\bhulp\b|\bondersteuning|\binzet\b|\boplossing|\bafspraken/;
const EFFORT = new RegExp(`\\b(?:${HELP}|${RECOVERY}|${PLAN}|werk\\w* aan|stappen)`);

/** A defined plan or route: what the parents do, or the help that leads out of the trouble. */
export const MEANS_WORK = new RegExp(
  `\\b(?:${TROUBLE}|${RECOVERY})\\b[^;]{0,60}\\b${PARENT}\\b[^;]{0,60}\\bwerk(?:t|en)\\b|\\b${PARENT}\\b[^;]{0,200}\\b(?:${RECOVERY}|${TROUBLE}|${HELP})|\\b(?:${HELP})\\b[^;]{0,120}\\b(?:${RECOVERY}|${TROUBLE})`,
);
const TAKES_PART = new RegExp(
  `\\b(?:${ACCEPT}|${COOPERATE}|heeft|hebben|stelt|stellen|maakt|maken|onderteken\\w*|tekent|opgesteld|opstellen)`,
);

export interface WorkReading {
  readonly evidence: readonly Span[];
  /** Only in an article on the purpose: what the childcare makes possible. */
  readonly purpose: readonly Span[];
  readonly rejected: readonly Rejected[];
}

/** Why a statement that speaks of help, a plan or recovery is no work on recovery; null where it is. */
function objection(statement: Statement): string | null {
  const { rule, words, heading } = statement;
  const headed = headingRoles(heading).includes('herstel') || /plan\b/.test(heading);
  if (OTHER_RECOVERY.test(words)) return 'herstel-van-verzuim';
  if (OTHER_TROUBLE.test(words) && !new RegExp(`\\b(?:${HELP})`).test(words)) return 'hulp-elders';
  if (SETS_TERM.test(words) && !ON_CONDITION.test(words)) return 'hulp-elders';
  if (ENDS.test(rule) && ALL_IS_WELL.test(words) && !REFUSES.test(words)) return 'einde-door-herstel';
  if (SEEKS_FACILITY.test(words) && HELPS_TO_FIND.test(words)) return 'zoekt-voorziening';
  if (
    !ON_CONDITION.test(rule) &&
    !PATTERNS.some((one) => one.test(words.replace(AN_EXAMPLE, ' '))) &&
    words.search(AN_EXAMPLE) !== -1
  )
    return 'hulp-elders';
  if (
    /\b(?:besluit(?:en)?|beslissing\w*|(?:onder)?mandaat)\b/.test(words) &&
    !new RegExp(NAMED_PLAN).test(words)
  )
    return 'hulp-elders';
  if ((INQUIRY.test(rule) || HELPERS_INFORMATION.test(rule)) && !new RegExp(NAMED_PLAN).test(words))
    return 'meewerken-onderzoek';
  if (reportsChanges(statement)) return 'melden-geen-herstel';
  if (ORDER.test(rule)) return 'hulp-als-voorziening';
  if (NOT_REQUIRED.test(words) && !headed) return 'niet-gevraagd';
  if (isAboutSomethingElse(statement) && !TOWARDS.test(words)) return 'hulp-elders';
  return null;
}

/** Finds the statements that bind or encourage parents to work on recovery. */
export function readWork(reading: Reading, statements: readonly Statement[]): WorkReading {
  const evidence: Span[] = [];
  const purpose: Span[] = [];
  const rejected: Rejected[] = [];
  for (const statement of statements) {
    const { rule, words, span, heading } = statement;
    const headed = headingRoles(heading).includes('herstel') || /plan\b/.test(heading);
    const meaning = meaningIn(reading, statement);
    const byMeaning = MEANS_WORK.test(meaning) && TAKES_PART.test(words);
    if (
      !byMeaning &&
      !PATTERNS.some((pattern) => pattern.test(words)) &&
      !(ABOUT_RECOVERY.test(heading) && EFFORT.test(words))
    )
      continue;
    // "Samen maken we een plan: wat is er nodig om ...?" makes the plan before it asks.
    const said = words.trimEnd().endsWith('?') ? words.slice(0, Math.max(0, words.indexOf(':'))) : words;
    if (!PATTERNS.some((pattern) => pattern.test(said)) && said !== words) continue;
    const bound =
      headed ||
      headingRoles(heading).includes('verplichtingen') ||
      /\bverplichting\w*|\bvoorwaarde\w*/.test(rule);
    const parentActs = PARENT_ACTS.test(`${rule} ${statement.before}`) || NO_HELP_NO_GRANT.test(words);
    // Under a heading on help the parent may be left out, but not where the child is helped.
    if (!parentActs && (!bound || OF_THE_CHILD.test(words))) continue;
    const code = objection(statement);
    if (code !== null) rejected.push({ span, code });
    else if (headingRoles(heading).includes('doel') && !headed && !new RegExp(URGE).test(words))
      purpose.push(span);
    else evidence.push(span);
  }
  return { evidence, purpose, rejected };
}
