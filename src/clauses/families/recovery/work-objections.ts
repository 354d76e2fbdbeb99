/** Why words of help, a plan or recovery are no work on recovery by parents (point 9, part a). */
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import { isAboutSomethingElse, reportsChanges } from './contexts.js';
import { LETS_IN, SEEKS_FACILITY } from './following-words.js';
import { HELP, NAMED_PLAN, PARENT, PLAN, RECOVERY } from './words.js';
import { PATTERNS } from './work-patterns.js';

const NAMES_PLAN = new RegExp(NAMED_PLAN);
const NAMES_HELP = new RegExp(`\\b(?:${HELP})`);

/** Cooperation with the inquiry, the advice or the administration is no work on recovery. */
const INQUIRY =
  /\b(?:mee|medewerking|meewerk\w*)\b[^.;]{0,60}\b(?:onderzoek\w*|advies\w*|indicatiestelling|indicatie|keuring|controle|huisbezoek|heronderzoek|vaststell\w*|beoordel\w*|uitvoering van (?:deze|dit)|rechtstreekse betaling|aanvraag|intake\w*|gegevens\w*|informatie|gesprek)\b|\b(?:onderzoek\w*|advies|keuring|indicatiestelling)\b[^.;]{0,40}\b(?:meewerk\w*|mee te werken|medewerking)/;
const HELPERS_INFORMATION =
  /\b\w*(?:verslag|rapport|rapportage|brief|verklaring|bericht)\b[^.;]{0,100}\b(?:onder|in) behandeling\b|\b(?:naam|gegevens|contactgegevens|toestemming)\b[^.;]{0,60}\bhulpverlen|\b(?:advies|verklaring|indicatie)\b[^.;]{0,40}\b(?:vermeldt|bevat|staat)\b(?! (?:de |het |een )?(?:ouder|gezin|aanvrager|moeder|vader|hij|zij)\b)/;
/** The help is one of the facilities that come first, or the parents are sent to another door. */
const ORDER =
  /\b(?:als|indien|wanneer|zolang)\b[^.;]{0,100}\bvoldoende\b[^.;]{0,20}\b(?:ontlast\w*|helpt|helpen|geholpen|uitkomst|soelaas)|\bvoorliggend|\bberoep (?:kan|kunnen) doen\b|\bin plaats van\b|\bgeen (?:tegemoetkoming|vergoeding|subsidie)[^.;]{0,60}\b(?:andere|voorziening)|\bhulp bij het invullen|\bkan (?:zich|je|u)\b[^.;]{0,30}\b(?:wenden|melden)|\b(?:kan|kunnen)\b[^.;]{0,60}\bvergoeding krijgen\b|\btraject\b[^.;]{0,40}\b(?:recht|toeslag|bekostigd)/;
/** A recovery in time, of a default or of the sum: not of the family. */
const OTHER_RECOVERY =
  /\b(?:onjuist\w*|onvolledig\w*|verkeerd\w*|fout\w*|vergissing\w*)\b[^.;]{0,60}\b(?:herstel\w*|verbeter\w*|recht ?(?:te )?(?:zet|stel)\w*)\b|\bherstel\w*\b[^.;]{0,40}\b(?:fout\w*|vergissing\w*|onjuist\w*)\b|\baanvraag\b[^.;]{0,60}\b(?:aan te vullen|aanvul\w*|te herstellen)|\bhersteltermijn|\bverzuim\b|\bherstel (?:van|het) (?:verzuim|gebrek)|\bonvolledig|\bwijziging van (?:de|het) (?:uurprijs|contract)/;
const NOT_REQUIRED =
  /\b(?:vragen|vraagt|verlangen|verlangt|eisen|eist)\b[^.;]{0,25}\bniet (?:om|dat)\b|\b(?:hoeft|hoeven)\b[^.;]{0,60}\b(?:niet|geen)\b|\bniet verplicht\b|\bniet (?:op)?gevraagd\b|\bniet (?:verlangd|ingezien)\b|\bgeen verplichting\b/;
/** What is to be solved is a quarrel, a bill or a queue. */
const OTHER_TROUBLE =
  /\b(?:bezwaar(?:schrift\w*)?|wachtlijst\w*|wachttijd\w*|\w*achterstand\w*|geschil\w*|declarati\w+|factu\w+)\b/;
/** A course for work, language or study helps nobody to recover. */
const OTHER_COURSE =
  /\b(?:\w*taal|inburgering|beroeps|leer-?werk|werk|studie|re-?integratie|opleidings|scholings|participatie|integratie|arbeids)-?(?:cursus|traject|training|les|programma|coaching|begeleiding)\w*|\binburger\w*|\b(?:cursus|training|les(?:sen)?|traject)\b[^.;]{0,15}\b(?:nederlands\w*|taal)\b/;
/** What parents owe, and what is done about it: the help is there to get the money in. */
const ARREARS =
  /\b(?:achter(?:stallig\w*|loopt)?|achterstand\w*|betalings\w+|onbetaald\w*|(?:betaalt|betalen|voldoet|voldoen|betaling|voldaan)\b[^.;]{0,60}\bniet|niet\b[^.;]{0,30}\b(?:betaalt|betaald|voldaan|betalen)|factu\w+|rekening(?:en)?|aanmaning\w*|herinnering(?:en)?|incasso\w*|invorder\w*|terugvorder\w*|vordering(?:en)?)\b/;
const OWN_SHARE =
  /\b(?:bijdrage|factu\w+|rekening(?:en)?|nota|bedrag|betal\w+|vordering|termijnbedrag|opvangorganisatie|kindercentrum|houder)\b/;
/** Help that is left when what is against it is taken away. */
/** What was tried before, or is asked in the first conversation. */
const AT_INTAKE =
  /\beerdere? (?:pogingen|hulp|behandeling\w*|ondersteuning)\b|^(?=[^.;]*\b(?:vraagt|vragen|informeert|bespreekt|besproken|inventariseert|noteert|aan de orde)\b)(?![^.;]*\bafspra)[^.;]*\b(?:eerste gesprek|intake\w*|kennismakingsgesprek)\b/;
/** "De aanvraag wordt behandeld door ...": treated as a case, not as a patient. */
const HANDLED =
  /\b(?:aanvra(?:ag|gen)|verzoek(?:en)?|bezwaar(?:schrift\w*)?|melding(?:en)?|klacht)\b[^.;]{0,40}\b(?:in )?behandel\w*/;
const WITHOUT_COURSES = (words: string): string =>
  words.replace(
    new RegExp(
      `${OTHER_COURSE.source}|\\b(?:cursus\\w*|training\\w*|traject\\w*|les(?:sen)?|programma)\\b`,
      'g',
    ),
    ' ',
  );

/** How long, after the help: nobody is asked to take it. */
const SETS_TERM =
  /\b(?:duur|termijn|periode|omvang|aantal (?:uren|dagdelen|dagen))\b[^.;]{0,40}\b(?:afgestemd|afhankelijk|bepaald|vastgesteld|gelijk|hangt)\b|\b(?:zo ?veel|zoveel|aantal) (?:\w+ )?(?:uren|dagen|dagdelen)\b|\breistijd\b/;
/** The grant ends because all is well: nobody is asked to work on it. */
const ENDS = /\b(?:eindigt|vervalt|stopt|(?:wordt|worden) (?:beeindigd|ingetrokken|stopgezet|gestaakt))\b/;
const ALL_IS_WELL =
  /\b(?:hersteld|genezen|opgelost|verdwenen|opgehouden|verminderd|voorbij|(?:niet (?:meer|langer)|geen) [^.;]{0,30}\b(?:onder behandeling|in behandeling|nodig|noodzakelijk))\b/;
const REFUSES =
  /\b(?:weiger\w*|afwijs\w*|afslaa\w*|nalaa?t\w*|niet (?:na|mee|aan|houdt|nakom\w*|meewerk\w*|aanvaard\w*)|niet of onvoldoende|afspra\w+|verplichting\w*|medewerking|onvoldoende)\b/;
/** The municipality helps to find a place, or other help for the child. */
const HELPS_TO_FIND = new RegExp(
  `^(?![^.;]*\\b${PARENT} (?:is|zijn|moet|moeten|werkt|werken|aanvaardt|zet|zetten)\\b)[^.;]*\\b(?:zoekt|zoeken|helpt|helpen|kijkt|kijken|bemiddelt)\\b (?:het|de) |^\\s*(?:het|de) (?!ouder|aanvrager|gezin|belanghebbende)[a-z-]+ (?:\\w+ ){0,3}?(?:zoekt|helpt|kijkt|bemiddelt)\\b`,
);
/** Who is spoken of only as an example. */
const AN_EXAMPLE =
  /(?<!\b(?:aan|tot|naar) )\been (?:\w+ ){0,2}?(?:moeder|vader|ouder|gezin) (?:die|dat|waarin|met)\b[^.;,]{0,80}/g;
const ON_CONDITION =
  /\b(?:voorwaarde\w*|mits|alleen|slechts|uitsluitend|in aanmerking|verplicht\w*|moet|dient)\b/;
/** A strong word that outweighs the heading of an article on the application. */
const TOWARDS = new RegExp(`${PLAN}[^.;]{0,160}\\b${RECOVERY}`);

/** "Zoekt zelf naar een oplossing en houdt het college op de hoogte": a duty of its own before the report. */
const BESIDES_REPORT = new RegExp(
  `^([^.;]*\\b${PARENT}\\b[^.;]*) en (?:houdt|stelt|brengt|informeert|meldt|licht|bericht) (?:het|de) (?:college|gemeente|consulent|\\w*team)\\b`,
);
function worksBesides(words: string): boolean {
  const duty = BESIDES_REPORT.exec(words)?.[1];
  return duty !== undefined && PATTERNS.some((one) => one.test(duty));
}

/** Why a statement that speaks of help, a plan or recovery is no work on recovery; null where it is. */
export function objection(statement: Statement): string | null {
  const { rule, words, heading } = statement;
  const headed = headingRoles(heading).includes('herstel') || /plan\b/.test(heading);
  if (LETS_IN.test(words) && words.trimEnd().endsWith(':')) return 'hulp-elders';
  if (OTHER_RECOVERY.test(words)) return 'herstel-van-verzuim';
  if (OTHER_TROUBLE.test(words) && !NAMES_HELP.test(words)) return 'hulp-elders';
  if (OTHER_COURSE.test(words) && !PATTERNS.some((one) => one.test(WITHOUT_COURSES(words))))
    return 'hulp-elders';
  const around = `${statement.before} ${words}`;
  if (ARREARS.test(around) && OWN_SHARE.test(around) && !NAMES_PLAN.test(words)) return 'hulp-elders';
  if (HANDLED.test(words)) return 'hulp-elders';
  if (AT_INTAKE.test(words)) return 'hulp-elders';
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
    !NAMES_PLAN.test(words) &&
    !(/\btrekt\b[^.;]{0,30}\bin\b|\bingetrokken\b|\bintrekken\b/.test(rule) && REFUSES.test(words))
  )
    return 'hulp-elders';
  if ((INQUIRY.test(rule) || HELPERS_INFORMATION.test(rule)) && !NAMES_PLAN.test(words))
    return 'meewerken-onderzoek';
  if (reportsChanges(statement) && !worksBesides(words)) return 'melden-geen-herstel';
  if (ORDER.test(rule)) return 'hulp-als-voorziening';
  if (NOT_REQUIRED.test(words) && !headed) return 'niet-gevraagd';
  if (isAboutSomethingElse(statement) && !TOWARDS.test(words)) return 'hulp-elders';
  return null;
}
