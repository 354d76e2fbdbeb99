/** Words that allow a grant to go on, and how often or how long (codebook, point 7). */
import { monthsOfExtension } from './length.js';
import {
  A_NEW_ONE,
  ADDS,
  AGAIN_GRANT,
  COUNTED_GRANTS,
  END_MOVED,
  EXTEND,
  FOLLOWED,
  LONGER,
  NEXT,
  RUNS_WITH,
} from './words.js';

export type Extension =
  | 'onbeperkt'
  | 'meermalig-begrensd'
  | 'eenmalig'
  | 'overbrugging'
  | 'alleen-hardheid'
  | 'uitgesloten';

const LASTS =
  /\btot(?:dat)?\b[^.;]{0,70}\b(?:\w*opvang|hulp|zij|die|deze|dit)\b[^.;]{0,25}\bniet (?:meer|langer) (?:nodig|noodzakelijk|vereist)\b|\b(?:voor )?onbepaalde (?:tijd|duur)\b|\btotdat\b[^.]{0,60}\b(?:eigen benen|zelf (?:weer )?(?:kan|kunnen|verder)|weer (?:zelf|kan|kunnen|aan|op eigen)|hersteld|beter is|zonder (?:opvang|hulp)|redt|redden|rust is|stabiel)|\bzo ?lang(?: als)?\b[^.]{0,140}\b(?:nodig|noodza\w*|duurt|duren|geldt|gelden|geldig|van kracht|voortdu\w*|bestaa\w*|aanwezig|zijn|is|hervatten|aanhoud\w*|blijft|vindt|vraagt|noopt|vergt|blijkt|voordo\w*|speelt|spelen|vereist)\b|\bvoor de duur van de (?:situatie|problematiek|problemen|indicatie|noodzaak)|\btot(?:dat)?\b[^.]{0,25}\b(?:noodzaak|problem\w*|\w*situatie|omstandigheden|belemmering\w*|indicatie|aanleiding|grond)\b[^.]{0,60}\b(?:voorbij|verval\w*|opgelost|weggenomen|verdwenen|verbeterd|gewijzigd|veranderd|ophoud\w*|opgeheven|niet (?:meer|langer)|geen (?:\w+ )?(?:meer|langer))|\btot (?:het|dat) moment\b[^.]{0,30}\b(?:noodzaak|problem\w*|situatie|opvang|hulp)\b[^.]{0,45}\b(?:voorbij|verval\w*|opgelost|weggenomen|niet (?:meer|langer))/;

export const AS_LONG_AS = new RegExp(`${LASTS.source}|${RUNS_WITH}`);

const WITH_THE_NEED = new RegExp(RUNS_WITH);

/** A grant that runs on; "zolang" with anything else (an income, an appointment) is no term. */
const RUNS =
  /\b(?:loopt|lopen|duurt|duren|geldt|blijft|houdt|wordt|worden|betaalt|bekostigt|vergoedt|krijgt|krijgen|bestaat|verlengen|verlengd|voortgezet|verstrekt|verleend|toegekend|vergoed|vergoeden|betalen)\b/;

const RUNS_OF =
  /\bopvang\w*|\bvergoed\w*|\btegemoetkoming\w*|\bsubsidie\w*|\bbijstand\b|\bindicatie\w*|\bbijdrage\b|\btoekenning\w*|\btoegekend\w*|\bverle(?:end|nen|ning)\b|\bverstrekt|\btijdvak\b|\bperiode\b|\btermijn\b|\baanspraak\b|\bvoorziening\b|\bduur\b|\brecht\b|\bzij\b|\bhij\b/;

const NOT_A_RUN =
  /\bzo ?lang(?: als)? (?:de|het|deze|dit|een|zijn|uw) (?:verlening|vergoeding|tegemoetkoming|subsidie|opvang|toekenning|bijdrage|bijstand|plaatsing)\b|\btegenprestatie|\bbuiten toepassing|\bgrondslag|\binkomen\b|\bafspra\w*|\bziet\b[^.]{0,40}\baf\b|\bbewaa?r\w*|\bterug ?betaal\w*|\b(?:ouders?|u|je) (?:zelf )?betaal\w*|\bbetaal(?:t|d) (?:de ouder|u|je)\b|\bgeregistreerd|\bingeschreven/;

export const REPEATED =
  /\b(?:tel(?:t|len)?\b[^.]{0,20}\bkeren niet|hoe vaak\b[^.]{0,25}\bniet uit|op (?:elke|iedere) (?:\w+ )?(?:periode|termijn)|dan weer(?=\s*[.,;]))|\b(?:kan|mag) vaker\b|\btelkenmale\b|\bsteeds weer\b|\belke volgende\b|\ben zo v(?:oort|ervolgens|erder)\b|\btelkens\b|(?<!\bnog )\bsteeds\b|\biedere keer|\belke keer|\bzo (?:vaak|dikwijls|menigmaal|veel keer)\b|\bmenigmaal\b|\b(?:elke|iedere) keer\b|\bonbeperkt\b|\bherhaaldelijk|\bmeermalen|\bmeermaals|\bmeerdere (?:keren|malen)|\bmeer dan (?:eens|een ?(?:keer|maal))|\been of meer(?:dere)? (?:keren|malen|keer|maal)|\bvaker\b[^.]{0,20}\b(?:kan|mag|worden|dan eens)|\baantal (?:toekenningen|verlengingen|herindicaties|keren|aanvragen|period\w+|termijnen)\b[^.]{0,40}\b(?:onbeperkt|(?:is|zijn) niet (?:beperkt|begrensd|gemaximeerd|gesteld|vastgelegd))|\bgeen (?:grens|grenzen|maximum|beperking|bovengrens)|\baantal (?:malen|keren)\b[^.;]{0,60}\b(?:ligt niet vast|niet vastgelegd|is aan|onbeperkt)|\bop ieder moment\b|\btweede of volgende|\b(?:jaarlijks|halfjaarlijks|(?:elk|ieder) (?:half ?)?jaar|na elke|na iedere|aan het eind van (?:elke|iedere))\b/;

const ONCE =
  /\bnog (?:eens )?(?:drie|vier|zes|negen|twaalf|3|4|6|9|12) maanden\b|\been tweede (?:termijn|periode|tijdvak|toekenning|indicatie|half ?jaar|jaar)\b|\bnog (?:maximaal|ten hoogste|hooguit|hoogstens) [^.]{0,15}\b(?:weken|maanden|dagen)\b|\been ?malig\w*|\been ?maal\b(?! (?:toegekende|verleende|verstrekte|gegeven|afgegeven))|\been (?:\(1\) )?keer\b|\b1 (?:keer|maal)\b|\bnog (?:eens )?een (?:keer|maal|half|periode)|\b(?:kom|krijg|kan|kun)\w*\b[^.]{0,30}\b(?:er|daar)\b[^.]{0,40}\bbij\b|\been enkele (?:keer|maal|verleng|vervolg|hernieuw|herindic|voortzet)\w*|\b(?:tweede|volgende) en (?:tevens )?laatste\b|\been tweede (?:periode|termijn|tijdvak)|\buitloop\w*|\bovergangsperiode|\bafbouw\w*|\bnog (?:een|twee|drie|\d+) (?:weken|maand|maanden)\b/;

/** "met ten hoogste zes weken": too short to be meant for as long as it takes. */
const SHORT =
  /\bmet (?:ten hoogste |maximaal |hoogstens |hooguit |nog |\w+ )?(?:(?:een|twee|drie|vier|vijf|zes|acht|tien|\d+) (?:\(\d+\) )?weken|(?:een|twee|1|2) (?:\(\d\) )?maand(?:en)?)\b(?! (?:voor|van tevoren))/;

const TOO_MANY = new RegExp(COUNTED_GRANTS);

const SEVERAL =
  /\b(?:twee|drie|vier|vijf|zes|2|3|4|5|6) ?(?:\(\d\) )?(?:keer|maal|malen|x)\b|\b(?:twee|drie|vier|vijf|2|3|4|5) (?:verlengingen|herindicaties|vervolgperiodes?|vervolgindicaties)\b/;

const BOUNDED =
  /\b(?:in totaal|totale (?:duur|periode|looptijd)|inclusief (?:\w+ )?(?:verlenging\w*|voortzetting\w*)|(?:verlenging\w*|voortzetting\w*) (?:inbegrepen|meegerekend|meegeteld)|alles bij elkaar|tezamen|niet (?:vaker|meer) dan|(?:ten hoogste|maximaal|hoogstens|hooguit) (?:twee|drie|vier|2|3|4) ?(?:\(\d\) )?(?:keer|maal)|twee ?maal|drie ?maal|twee keer|drie keer|tot (?:een maximum|maximaal|ten hoogste)|(?:in geen geval|nooit|nimmer|doch niet|maar niet) langer dan|ten hoogste drie keer|niet meer dan [^.]{0,20}\b(?:beslaan|duren|belopen)|samen (?:niet|ten hoogste|maximaal))\b|\baantal (?:toekenningen|verlengingen|herindicaties|keren|period\w+|termijnen|tijdvakken)\b[^.]{0,25}\b(?:is|bedraagt|beloopt)\b[^.]{0,15}\b(?:ten hoogste|maximaal|hoogstens|niet meer)/;

const MODAL = String.raw`\b(?:kan|kunt|kunnen|mag|mogen|zal|zullen|is|zijn|wordt|worden|blijft|krijgt|krijgen|dan)\b`;

/** Words that allow going on, not words that only speak of a request for it. */
const ALLOWS = new RegExp(
  [
    String.raw`${MODAL}[^.]{0,140}\b(?:verlengd|verlengen|verlenging|voortgezet|voortzet(?:ten|ting)|gecontinueerd|continueren|doorgaan|verruimd|verruimen|(?<!heeft )(?<!hebben )(?<!school )doorlopen|nogmaals|nog (?:eens )?een (?:keer|maal|half|periode|tijdvak|termijn)|uitgebreid)`,
    String.raw`\b(?:maximum\w*|\w*termijn|\w*duur|periode|maanden)\b[^.]{0,40}\b(?:kan|kunnen|mag|mogen)\b[^.]{0,50}\boverschreden`,
    String.raw`\b(?:verlengd|voortgezet|gecontinueerd) (?:kan|kunnen|mag|mogen|wordt|worden)\b`,
    String.raw`\bverleng(?:t|en)\b(?! (?:wordt|worden|is|dient|doet|moet))`,
    String.raw`\b(?:verlenging|voortzetting)\b[^.]{0,40}\b(?:is|kan|blijft)\b[^.]{0,30}\bmogelijk`,
    String.raw`\b(?:verlenging|voortzetting|herindicatie|vervolg) (?:geschiedt|vindt plaats|volgt|geldt|duurt|bedraagt|beloopt)\b`,
    String.raw`\blangere?\b[^.]{0,50}\b(?:toegekend|toekennen|duren|verleend|verlenen|verstrekt|verstrekken|krijgen|betalen|betaald|vergoeden|vergoed|vaststellen|vastgesteld|doorlopen|gebruiken|aanbieden|indiceren|toestaan)`,
    String.raw`\bte (?:verlengen|verruimen|continueren|vernieuwen|hernieuwen|herhalen)\b(?! (?:moet|dient))|\bverlengbaar\b|\b(?:mogelijkheid|optie)\b[^.]{0,12}\bverlenging`,
    String.raw`(?<!^)(?<!\. )\b(?:loopt|ga(?:at|an))\b[^.]{0,40}\bdoor\b(?! (?:het college|de|een|burgemeester|ons|deze|die)\b)`,
    String.raw`\b(?:kom(?:t|en)|krijgt|krijgen|kan|kunnen)\b[^.]{0,40}\b(?:er|daar)\b[^.]{0,30}\b(?:maand\w*|weken|\w*jaar|[a-z]*periode)\b[^.]{0,15}\bbij\b`,
    String.raw`\b(?:kan|kunnen|mag|wordt|worden)\b[^.]{0,110}\bnog (?:maximaal|ten hoogste|hooguit|hoogstens) [^.]{0,15}\b(?:weken|maanden|dagen)\b`,
    String.raw`\b(?:kan|kunnen|mag|wordt|worden|krijgt|krijgen)\b[^.]{0,50}\bnog (?:een|twee|drie|vier|zes|acht|\d+) (?:extra )?(?:weken|maand|maanden)\b`,
    String.raw`\bnog(?:maals| eens| een ?(?:keer|maal))?\b[^.]{0,12}\been (?:half ?jaar|jaar|periode)\b|\bvast te plakken\b|\bvastplakken\b`,
    String.raw`\b(?:uitloop\w*|overgangsperiode|afbouwperiode|afbouwtermijn)\b[^.]{0,60}\b(?:weken|maand|maanden)\b`,
    String.raw`\bbeta(?:alt|len) (?:wij|we|het college|de gemeente) (?:\w+ ){0,3}door\b`,
    String.raw`\baantal (?:toekenningen|verlengingen|herindicaties|keren|aanvragen|period\w+|termijnen)\b[^.]{0,40}\b(?:onbeperkt|geen (?:grens|grenzen|bovengrens|maximum|beperking|limiet)|niet (?:beperkt|begrensd|gemaximeerd))|\bgeen (?:grens|grenzen|bovengrens|maximum|beperking|limiet)\b[^.]{0,40}\baantal (?:toekenningen|verlengingen|herindicaties|keren|aanvragen|period\w+|termijnen)`,
    String.raw`\b(?:volgt|gevolgd door) (?:een|nog een) (?:tweede|volgende)`,
    String.raw`\b(?:volgt|krijgt|krijgen|toegekend|toekennen|verleend|toekenning|verlening)\b[^.]{0,40}\b(?:wederom|weer|andermaal|opnieuw) (?:voor )?(?:een (?=(?:[a-z]+ )?(?:period|termijn|tijdvak|toekenning|indicatie|vergoeding|tegemoetkoming|subsidie|bijdrage|half|jaar|kwartaal|maand|keer|aanvraag|beschikking))|zes|drie|twaalf|\d)|\b(?:kan|kunt|kunnen|mag)\b[^.]{0,40}\b(?:wederom|weer|andermaal|opnieuw) (?:voor )?(?:een|drie|vier|zes|twaalf|\d+) (?:periode|maanden|weken|half|jaar)\b`,
    String.raw`(?:^|\. )\s*(?:ja|jazeker|zeker|(?<=\b(?:kan|mag)\b[^.]{0,20}\blanger\b[^.]{0,30}\. )(?:als|wanneer|indien)|dat kan(?! niet| alleen niet))\b|(?:^|[.;,:]\s*)langer\b(?: dan [^.;,]{0,40})? (?:kan|mag)\b(?! niet)|\b(?:nog (?:zo'n|een ?zelfde|dezelfde)|voor een ?zelfde) (?:periode|termijn|tijd|duur)|\bin (?:twee|drie|vier|2|3|4) (?:perioden?|periodes|termijnen|blokken|tijdvakken)\b|\bof (?:het|dat|de \w+) (?:\w+ )?langer (?:kan|mag|nodig)|\bherhaling\b[^.]{0,20}\bmogelijk`,
    String.raw`\bnog (?:steeds|altijd)?\b[^.]{0,40}\b(?:nodig|noodzakelijk|aanwezig|bestaa\w*)\b[^.]{0,40}\bblij(?:ft|ven)\b[^.]{0,30}\b(?:bestaan|gelden|in stand|lopen)\b`,
    String.raw`\b(?:telkens|steeds) (?:voor|met) (?:ten hoogste |maximaal )?(?:een|drie|vier|zes|twaalf|\d+) (?:half|maanden|jaar|periode)`,
    String.raw`\bverdere? (?:verlening|toekenning|verstrekking|opvang)\b`,
    String.raw`${MODAL}[^.]{0,140}\b${AGAIN_GRANT}|\b${AGAIN_GRANT}[^.;]{0,40}\b(?:kan|kunnen|mag|mogen|mogelijk|worden|wordt)\b`,
    String.raw`\b${LONGER}`,
    ADDS,
    FOLLOWED,
    COUNTED_GRANTS,
    END_MOVED,
    A_NEW_ONE,
    String.raw`\b(?:twee|drie|vier|2|3|4) ?(?:keer|maal) (?:een |[a-z]+ |\d+ )?(?:half ?jaar|jaar|maanden|kwartaal)\b`,
    String.raw`\b(?:duur|termijn|maximum)\b[^.;]{0,40}\bwijk(?:t|en)\b[^.;]{0,60}\baf\b(?! van)`,
    String.raw`\b(?:vergoeding|tegemoetkoming|subsidie|bijdrage|\w*opvang|toekenning)\b[^.;]{0,40}\b(?:kan|mag|wordt|worden)\b[^.;]{0,40}\b(?:hervat|hervatten)\b`,
    String.raw`\bnog\b[^.]{0,40}\bnodig\. (?:neem|vraag|meld|bel|laat)\b`,
    String.raw`\b(?:kan|kunnen|kunt|mag|mogen|krijgt)\b[^.;]{0,50}\b(?:twee|drie|vier|2|3|4) (?:keer|maal)\b[^.;]{0,60}\b(?:vergoeding|tegemoetkoming|subsidie|bijdrage|bijstand|toegekend|verleend|verstrekt)`,
    String.raw`\b(?:per|telkens voor|steeds voor) (?:een )?(?:half ?jaar|kwartaal|jaar)\b[^.;]{0,20}\b(?:toegekend|verleend|verstrekt)\b[^.;]{0,40}\btotale\b`,
    String.raw`\b(?:twee|drie|vier|2|3|4) (?:keer|maal) per (?:kind|gezin|ouder|huishouden)\b`,
    String.raw`\bvoor (?:een|het|elk|ieder) (?:[a-z]*volgende?|nieuwe?) (?:kalender)?jaar\b[^.;]{0,70}\b(?:aanvra\w*|aangevraagd)`,
    String.raw`\bherhaalde aanvra\w*\b[^.]{0,40}\bmogelijk|\bin (?:stappen|blokken|perioden?|termijnen) van\b`,
    String.raw`\b(?:weken|maanden|maand)\b[^.]{0,25}\bafgebouwd|\bafgebouwd\b[^.]{0,30}\b(?:weken|maanden|maand)\b`,
    String.raw`\b(?:kent|geeft|verleent|verstrekt|vergoedt|krijg\w*)\b[^.]{0,40}\b(?:wederom|weer|andermaal|opnieuw|nogmaals) (?:voor )?(?:een (?=(?:[a-z]+ )?(?:period|termijn|tijdvak|toekenning|indicatie|vergoeding|tegemoetkoming|subsidie|bijdrage|half|jaar|kwartaal|maand|keer|aanvraag|beschikking))|(?:drie|vier|zes|negen|twaalf|\d+)\b)`,
    String.raw`\b${NEXT}[^.;]{0,40}\b(?:nodig|vereist|vergt)\b|\bvervolg\b[^.]{0,60}\b(?:nodig|mogelijk|toegekend)\b|\belke volgende\b|: ja\b|\b(?:verschuift|verlengt|vernieuwt)\b|\bvatbaar\b|\btoegekend\b[^.;]{0,40}\b(?:twee|drie|vier|2|3|4) (?:keer|maal)\b`,
    String.raw`\b(?:stelt|kent|geeft|verleent|bepaalt|neemt|biedt|vergoedt)\b[^.]{0,60}\blangere?\b`,
    String.raw`\b(?:termijn|duur|maximum|periode|maanden|jaar|beginsel|uitgangspunt|hoofdregel|daarvan|hiervan)\b[^.]{0,90}\b(?:afgeweken|afwijken)\b`,
    String.raw`\baf (?:te wijken|wijken|wijkt) van (?:de|deze|die|het) (?:maxim\w+ )?(?:termijn|duur|looptijd|maximum|periode)\b|\bafwijken van (?:de|deze|die|het) (?:maxim\w+ )?(?:termijn|duur|looptijd|maximum|periode)\b|\b(?:looptijd)\b[^.]{0,90}\b(?:afgeweken|afwijken|af te wijken)\b`,
    String.raw`\b(?:kunt|mag|kan|krijgt)\b[^.]{0,30}\b(?:er|daar)\b[^.]{0,40}\b(?:maand\w*|weken|\w*jaar)\b[^.]{0,15}\bbij\b`,
    String.raw`\bnog (?:twee|drie|vier|2|3|4) (?:keer|maal)\b`,
    String.raw`${MODAL}[^.]{0,100}\b(?:geprolongeerd|prolong\w*|hernieuwd|herhaald)\b|\b(?:prolongatie|hernieuwing|herhaling)\b[^.]{0,40}\b(?:mogelijk|kan|geschiedt|volgt)`,
    String.raw`\b${NEXT}[^.;]{0,60}\b(?:op (?:haar|zijn|hun) plaats|mogelijk|komt|volgt|toegekend|verleend|verstrekt|afgegeven|dient|ingediend|indienen|doen|aanvragen|aan te vragen)\b|\b(?:kent|kennen|verleent|verlenen|geeft|geven|verstrekt|volgt|vraagt|vragen|dient|dienen|moet|moeten)\b[^.;]{0,60}\b${NEXT}`,
  ].join('|'),
);

export const REAPPLY = new RegExp(
  String.raw`\bopnieuw\b[^.]{0,60}\b(?:aangevraagd|aanvra\w*|toegekend|toeken\w*|verleend|verstrekt|subsidie|vergoeding|tegemoetkoming|bijstand|geindiceerd|ingediend)|\bvraag(?:t)?\b[^.?]{0,30}\bopnieuw\b[^.]{0,12}\baan\b|\b${NEXT}|\bherindicatie|\bheraanvra\w*|\bvervolgaanvra\w*|\bvervolgindicat\w*|\bvervolgtoeken\w*`,
);

const MAY =
  /\b(?:kan|kunt|kunnen|mag|mogen|vrij|mogelijk|wordt|worden|telkens|steeds|vraag|vraagt|indienen|volgt|krijgt|open|(?:besluit|besluiten|beslist|beslissen) (?:wij|we|het college|de gemeente) (?:over|op))\b/;

/** How a request for extension is made or handled: says that extension exists, not that it may. */
const REQUEST =
  /\b(?:aanvraag|aanvragen|verzoek|verzoeken)\b[^.]{0,20}\b(?:om|tot|voor) (?:de |een )?(?:verleng\w*|voortzetting)|\bom (?:een |de )?(?:verleng\w*|voortzetting|vervolg)\b[^.]{0,25}\b(?:verzoek\w*|vra(?:agt|gen)|aan te vragen|gevraagd)|\b(?:vraagt|verzoekt|vraagt u|vraagt men)\b[^.]{0,40}\b(?:verleng\w*|voortzetting)|\b(?:bij|over|voor) (?:de |een )?(?:verleng\w*|voortzetting)\b/;

const EXPLICIT =
  /\b(?:kan|kunt|kunnen|mag|mogen)\b[^.]{0,140}\b(?:verlengd|verlengen|voortgezet(?! onderwijs)|voortzetten|verlenging krijgen)\b|\b(?:verlengd|voortgezet) (?:kan|kunnen|mag|mogen)\b|\b(?:verlenging|voortzetting)\b[^.]{0,40}\bmogelijk|\baanleiding bestaat\b[^.]{0,60}\bvoort te zetten|\b(?:kan|kunt|kunnen|mag|mogen)\b[^.;]{0,60}\b(?:(?:een|twee|drie|vier|\d) ?(?:maal|keer)|eenmaal|telkens|nogmaals|meermaals|vaker)\b[^.;]{0,30}\bom (?:een |de )?(?:verlenging|voortzetting)/;

export const VERB = new RegExp(
  String.raw`\b${EXTEND}|\b${LONGER}|\blanger\w*\b|\b(?:kom|krijg|kan|kun)\w*\b[^.]{0,30}\b(?:er|daar)\b[^.]{0,30}\b(?:maand\w*|weken|jaar|periode)\b[^.]{0,15}\bbij\b|\bnogmaals|\bnog een (?:keer|maal|half|periode)|\bverdere? (?:verlening|toekenning|verstrekking)`,
);

/** Time on top of the term, in whatever words. */
export const ADDED_TIME = new RegExp(String.raw`\b${LONGER}`);

/** Named outright; a sentence with it that denies nothing takes for granted that extension exists. */
export const NAMED = new RegExp(
  String.raw`\b${EXTEND}|\b${AGAIN_GRANT}|\bvervolg(?:aanvra|indicat|toeken)\w*|\bheraanvra\w*`,
);

/** The last weeks of a grant that is over. */
const WINDING_DOWN = /\b(?:afbouw|uitloop|overgangs)\w*(?: van [^.,;]{0,30}\b(?:weken|maand|maanden))?/g;

export function counted(text: string): Extension {
  // "Loopt door zolang het nodig is, met een afbouw van een maand": the last weeks set no limit.
  const passage = AS_LONG_AS.test(text) ? text.replace(WINDING_DOWN, ' ') : text;
  if (BOUNDED.test(passage) && !/\bin totaal niet nodig\b/.test(passage))
    return ONCE.test(passage) && !REPEATED.test(passage) && !SEVERAL.test(passage)
      ? 'eenmalig'
      : 'meermalig-begrensd';
  if (TOO_MANY.test(passage)) return 'meermalig-begrensd';
  if (REPEATED.test(passage)) return 'onbeperkt';
  if (SEVERAL.test(passage) && (NAMED.test(passage) || ALLOWS.test(passage))) return 'meermalig-begrensd';
  return ONCE.test(passage) || SHORT.test(passage) ? 'eenmalig' : 'onbeperkt';
}

export function positiveIn(passage: string): Extension | null {
  const allows = ALLOWS.test(passage) && (!REQUEST.test(passage) || EXPLICIT.test(passage));
  const reapplies = REAPPLY.test(passage) && MAY.test(passage) && !REQUEST.test(passage);
  if (allows || reapplies || EXPLICIT.test(passage)) return counted(passage);
  if (WITH_THE_NEED.test(passage)) return 'onbeperkt';
  const running = AS_LONG_AS.exec(passage);
  if (running === null) return null;
  const from = Math.max(0, passage.lastIndexOf('. ', running.index));
  const stop = passage.indexOf('. ', running.index + 1);
  const sentence = passage.slice(from, stop === -1 ? passage.length : stop);
  if (running[0].length + 12 > sentence.trim().length) return 'onbeperkt';
  return RUNS.test(sentence) && RUNS_OF.test(sentence) && !NOT_A_RUN.test(sentence) ? 'onbeperkt' : null;
}

/** A while of less than three months and no word of more: too short for as long as it takes (codebook, point 7). */
export function isShort(passage: string): boolean {
  const months = monthsOfExtension(passage);
  return months !== null && months < 3 && !REPEATED.test(passage) && !AS_LONG_AS.test(passage);
}
