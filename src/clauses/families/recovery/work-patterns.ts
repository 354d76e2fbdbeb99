/** The ways in which parents are held or encouraged to work on recovery (point 9, part a), as patterns on folded text. */
import { BETTERS, HELP, HELPER, NAMED_PLAN, PARENT, PLAN, RECOVERY, TROUBLE } from './words.js';

export const ACCEPT =
  '(?:akkoord|op ?(?:te )?pak(?:ken|t)|opgepakt|ingaa\\w*|in te gaan|pak(?:t|ken)?\\b(?=[^.;]{0,80}\\baan\\b)|instem\\w*|stem(?:t|men) in|aanvaard\\w*|accepteer\\w*|accepteren|(?:neemt|nemen)\\b(?![^.;]{0,40}\\bcontact\\b)|zoek\\w*|gebruik\\w*|volg(?:t|en|de)|onderga\\w*|benut\\w*|opensta\\w*|sta(?:at|an)? open|inschakel\\w*|schakel\\w*|in te schakelen|aan te (?:nemen|vaarden)|aanneemt|aannemen|aangaan|aan te gaan|ingeschakeld|ingezet|inzet|haalt|heeft aangemeld|af te (?:maken|ronden)|afmaakt|afmaken|afrond\\w*|rondt|doorlo\\w+|doorloopt|(?:begin|start)(?:t|en)?\\b(?=[^.;]{0,30}\\bmet\\b)|voltooi\\w*)';
export const COOPERATE =
  '(?:mee\\b|meewerk\\w*|meegewerkt|deelgenomen|mee te werken|medewerking|houdt\\b(?![^.;]{0,40}\\bcontact\\b)|houden\\b|na te komen|nakom\\w*|naleef\\w*|naleven|uitvoer\\w*|voert\\b|voeren\\b|deelneemt|deelnemen|deel\\b(?= aan\\b)|deel te nemen|doet mee|doen mee|(?<!\\b(?:tot|als) )gevolg\\b)';
export const URGE =
  '(?:moedig\\w*|aanmoedig\\w*|aangemoedigd|stimule\\w*|gestimuleerd|motive\\w*|gemotiveerd|spoort|aansporen|aangespoord|verwacht\\w*|verlangd|verlangt|gevraagd|vragen|vraagt|moet|moeten|dient|dienen|verplicht|gehouden|bereid|bedoeling|zet(?:ten)? zich|zich (?:\\w+ ){0,3}?in(?:zet|spant|spannen|zetten)|zich in te (?:zetten|spannen)|zich (?:\\w+ ){0,5}?(?:ingespannen|ingezet)|span(?:t|nen)? (?:zich|je|u)|beijver\\w*|verbind(?:t|en)? (?:zich|u|je)|zorgt ervoor|inspant|inspannen|doet wat|alles|voorwaarde\\w*|helpt|nodigt|opdracht|als eis|eist|uitgedaagd|daagt|uitdagen|verantwoordelijk|laat zien|laten zien|gewezen op|wijst|onderne(?:emt|men)|probeert|naar vermogen|actief)';

/** Effort of one's own, whatever it is spent on. */
const EFFORT_ON = `(?:${URGE}|werk(?:t|en|je)?|te werken|inspanning\\w*|aan de slag|bezig|doe(?:t|n)\\b[^.;]{0,20}\\b(?:mogelijke|kan|kunnen|best)|stappen|gebruikt?|gebruiken|benut\\w*|${ACCEPT})`;

/** What one does with steps or acts. */
const ACTS =
  'onderne(?:emt|men)|doe(?:t|n)|zet(?:ten)?|voer(?:t|en)|neemt|nemen|werk(?:t|en)|kom(?:t|en)|verricht(?:en)?';

/** Does what was agreed with those who help: said as a rule, also in an article on the purpose. */
export const DOES_AS_AGREED = new RegExp(
  `\\b(?:${ACTS})\\b[^.;]{0,60}\\b(?:acties|stappen|maatregelen|inspanningen|activiteiten|wat)\\b[^.;]{0,60}\\b(?:${HELPER}|\\w*team|consulent|begeleider|regisseur)\\b[^.;]{0,40}\\b(?:afgesproken|overeengekomen|vastgelegd)\\b`,
);

export const PATTERNS: readonly RegExp[] = [
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
    `\\b(?:stop(?:t|pen)|afbreekt|breekt|breken|staakt|weiger\\w*|afziet|onttrekt|beeindig\\w*|wegblijft|verzuimt)\\b[^.;]{0,60}\\b(?:${HELP})|\\b(?:${HELP})\\b[^.;]{0,120}\\b(?:stopt|afbreekt|staakt|weigert|afwijst|afslaat|beeindigt|beeindigd|af te (?:breken|wijzen|slaan)|niet aanvaardt|niet wil)`,
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
    `\\b(?:toe)?werk(?:t|en|je)?\\b[^.;]{0,140}\\b(?:aan|toe naar)\\b[^.;]{0,80}\\b(?:${RECOVERY}|${TROUBLE})`,
  ),
  new RegExp(
    `\\b(?:zoekt|zoeken|te zoeken|gezocht|op zoek|toewerk\\w*|toe te werken|streeft|streven)\\b[^.;]{0,80}\\b${RECOVERY}`,
  ),
  new RegExp(
    `\\b(?:pakt|pakken|lost|lossen|neemt|nemen|doet|doen)\\b[^.;]{0,120}\\b(?:${TROUBLE})[^.;]{0,60}\\b(?:aan\\b|op\\b|weg\\b|weg te nemen|op te lossen|aan te pakken|te verbeteren)`,
  ),
  new RegExp(
    `\\b(?:${TROUBLE}|${RECOVERY})[^.;]{0,60}\\bgewerkt\\b|\\bgewerkt\\b[^.;]{0,60}\\b(?:${TROUBLE}|${RECOVERY})`,
  ),
  /\b(?:kie(?:st|zen)|formuleert|formuleren|bepaalt|bepalen|stelt|stellen)\b[^.;]{0,60}\bdoelen\b/,
  new RegExp(
    `\\bgeen (?:\\w+ )?${HELP}\\b[^.;]{0,20}\\b(?:wil|willen|zoekt|aanvaardt|accepteert|aanneemt)\\b`,
  ),
  // trouble that grows less, strength that grows
  new RegExp(`\\b${EFFORT_ON}\\b[^.;]{0,160}\\b${BETTERS}`),
  new RegExp(`\\b${BETTERS}[^.;]{0,60}\\b${EFFORT_ON}`),
  // "dat hij aan zijn situatie werkt"
  new RegExp(
    `\\baan (?:de|het|zijn|haar|hun|uw|je|een|hetgeen|wat)\\b[^.;]{0,40}\\b(?:${TROUBLE}|${RECOVERY})[^.;]{0,30}\\b(?:werkt|(?<!te )werken)\\b`,
  ),
  // "de doelen waaraan de ouder werkt"
  new RegExp(`\\b(?:${TROUBLE}|${RECOVERY})\\b[^.;]{0,20}\\bwaaraan\\b[^.;]{0,80}\\bwerk(?:t|en)\\b`),
  // help as what is required; what is written down on lessening the load
  new RegExp(
    `^(?![^.;]*\\b(?:\\w*verklaring|advies|bewijs|rapport)\\b)[^.;]*\\b${HELP}\\b[^.;]{0,60}\\b(?:een vereiste|een eis|vereist)\\b`,
  ),
  new RegExp(
    `\\b(?:vastgelegd|besproken|afgesproken|uitgewerkt|opgeschreven|beschreven)\\b[^.;]{0,20}\\bhoe\\b[^.;]{0,60}\\b${BETTERS}`,
  ),
  new RegExp(`${PLAN}[^.;]{0,120}\\b${BETTERS}`),
  new RegExp(
    `${PLAN}[^.;]{0,40}\\bdoor (?:het|de) ${PARENT}\\b[^.;]{0,30}\\b(?:opgesteld|gemaakt|geschreven|ondertekend)\\b`,
  ),
  // goes to those who help
  new RegExp(
    `\\b(?:zich|aangemeld|aanmeldt|aanmelden|meldt|melden|wendt|wenden|wachtlijst|hulpvraag)\\b[^.;]{0,60}\\b(?:bij|tot|met|van)\\b[^.;]{0,30}\\b${HELPER}\\b`,
  ),
  // the own network, so that the childcare can end
  new RegExp(
    `\\b${PARENT}\\b[^.;]{0,60}\\b(?:zoekt|zoeken|onderzoekt|verkent|regelt|bouwt|gaat op zoek|te zoeken)\\b[^.;]{0,120}\\b(?:(?:op den duur|daarna|later|straks|op termijn|uiteindelijk|voortaan|na afloop)\\b[^.;]{0,40}\\b(?:zelf|zonder|anders)|weer zelf)\\b`,
  ),
  DOES_AS_AGREED,
  // a condition that there be help, or childcare as a part of help
  new RegExp(
    `\\b(?:voorwaarde\\w*|verplicht\\w*|eis)\\b[^.;]{0,60}\\bdat (?:de |het )?${PARENT}\\b[^.;]{0,40}\\b${HELP}\\b[^.;]{0,60}\\b(?:krijgt|krijgen|ontvangt|ontvangen|heeft|hebben)\\b|\\bdat (?:de |het )?${PARENT}\\b[^.;]{0,40}\\b${HELP}\\b[^.;]{0,10}\\b(?:krijgt|ontvangt|heeft)\\b[^.;]{0,40}\\b(?:is|als|geldt als) (?:een )?voorwaarde\\b`,
  ),
  new RegExp(`\\b(?:onderdeel|deel)\\b[^.;]{0,20}\\bvan (?:een|het|de) (?:\\w+ )?(?:${HELP}|${NAMED_PLAN})`),
  // the way to where the family wants to be
  new RegExp(
    `\\b(?:legt|leggen|spreekt|spreken|bepaal\\w*|bepalen|beschrij\\w+|bespreekt|bespreken|vastgelegd|afgesproken)\\b[^.;]{0,100}\\bhoe (?:de |het )?${PARENT} (?:daar|er|dat|dit|die|deze|zijn|haar|hun)\\b[^.;]{0,40}\\b(?:komt|komen|bereikt|bereiken|toewerkt|toewerken|werkt|realiseert)\\b`,
  ),
  // asks the people around the family for help
  new RegExp(
    `\\b${PARENT}\\b[^.;]{0,40}\\b(?:gaat na|onderzoekt|onderzoeken|vraagt|zoekt|zoeken|kijkt|benadert|betrekt|nagaat|na te gaan|beroep)\\b[^.;]{0,40}\\b(?:omgeving|netwerk|familie\\w*|vrienden|buren|kennissen|grootouders)\\b[^.;]{0,60}\\b(?:helpen|helpt|bijspring\\w*|over ?(?:te )?nemen|overneemt|opvangen|oppassen|bijdragen|steun\\w*)\\b`,
  ),
  // agreements and goals
  /\b(?:spreekt|spreken|leggen|legt|bepaalt|bepalen)\b[^.;]{0,60}\b(?:wat|welke (?:stappen|acties|hulp|doelen)) (?:je|u|de ouder|de ouders|het gezin|er|zij|hij)\b[^.;]{0,40}\b(?:gaat|gaan|moet|moeten|nodig is|zet|zetten|neemt|nemen|onderneemt|doet|doen|aanvaardt)\b/,
  new RegExp(
    `\\bwelke (?:stappen|acties|inspanningen|activiteiten|maatregelen|doelen|veranderingen)\\b[^.;]{0,100}\\b(?:${RECOVERY}|${TROUBLE})`,
  ),
  new RegExp(
    `\\bafspraken\\b[^.;]{0,160}\\b(?:${HELP}|${RECOVERY})|\\b(?:${HELP}|${RECOVERY})[^.;]{0,100}\\bafspraken\\b`,
  ),
  /\b\w*doelen\b[^.;]{0,40}\b(?:afgesproken|gesteld|opgesteld|geformuleerd|vastgelegd|bereikt|werkt|werken|gewerkt)|\b(?:werkt|werken|gewerkt)\b[^.;]{0,40}\bdoelen\b/,
];
