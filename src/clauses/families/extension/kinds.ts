/** What one passage says of going on after the first term (codebook, point 7). */

import { monthsOfExtension } from './length.js';
import { AGAIN_GRANT, EXTEND, LONGER, NEXT, NOT } from './words.js';

export type Extension =
  | 'onbeperkt'
  | 'meermalig-begrensd'
  | 'eenmalig'
  | 'overbrugging'
  | 'alleen-hardheid'
  | 'uitgesloten';

export interface Said {
  readonly kind: Extension;
  /** No limit is said, and neither is that there is none. */
  readonly byDefault: boolean;
  /** Extension is spoken of as something that exists, without a rule that says so. */
  readonly presupposed: boolean;
}

const IMPOSSIBLE = String.raw`(?:niet mogelijk|(?:wijst|wijzen|wijs)\b[^.;]{0,30}\baf\b|worden? niet gehonoreerd|niet in\b|weiger\w*|afgewezen|onmogelijk|uitgesloten|niet toegestaan|niet aan de orde|vind(?:t|en) niet plaats|blijf(?:t|en) achterwege|is er niet|kan niet|niet (?:verle|inge?willig|gehonoreerd)\w*|niet verstre\w*|niet toegekend|niet gegeven|niet in behandeling|(?:wordt|worden) (?:geweigerd|afgewezen)|geen (?:sprake|ruimte|recht|aanspraak)|niet voorzien|(?:verleng|vergoed|betal|verlen|verstrekk|gev|toekenn|krijg)\w* (?:wij|we|het college|de gemeente|u|je) (?:\w+ ){0,2}niet|kent deze \w+ niet|[:|] ?(?:nee|niet|geen)\b|behoort niet tot|niet tot de mogelijkheden)`;

const DENIED = new RegExp(
  [
    String.raw`\b${NOT}\b[^.;]{0,55}\b(?:${EXTEND}|nogmaals|vaker|meer tijd|${NEXT}|${AGAIN_GRANT}|nog een (?:keer|maal))`,
    String.raw`\b(?:${EXTEND}|${NEXT}|${AGAIN_GRANT}|langere? (?:duur|termijn|periode)|langer)\b[^.;]{0,70}\b${IMPOSSIBLE}`,
    String.raw`\b(?:verlengen|continueren) (?:wij|we|burgemeester en wethouders) (?:\w+ ){0,2}niet\b|\b(?:verlengt|continueert) (?:het college|de gemeente) (?:\w+ ){0,2}niet\b`,
    // "Na die zes maanden wordt geen subsidie meer verstrekt": no more after the first term.
    String.raw`\b(?:daarna|nadien|hierna|na (?:afloop|ommekomst|het (?:verstrijken|einde)|de? ?(?:eerste|deze|die|dat|dit)|een half ?jaar|een jaar|(?:\w+|\d+) (?:maanden|weken)))\b[^.;]{0,90}\b(?:(?:geen|niet) (?:\w+ ){0,5}(?:meer|nog eens|nogmaals|opnieuw|hervat)\b|stopt\b[^.]{0,20}\bdefinitief)`,
    String.raw`(?:^|\. )\s*nee\b`,
    String.raw`\b(?:eind)?datum\b[^.;]{0,60}\b(?:niet|onder geen \w+)\b[^.;]{0,20}\b(?:verzet|verlegd|verschoven)`,
    // The end in so many words.
    String.raw`\b(?:uiterste|absolute|harde) (?:grens|maximum)\b|\b(?:nooit|niet) overheen\b|\b(?:aanspraak|recht|tegoed)\b[^.;]{0,25}\b(?:uitgeput|verbruikt|opgebruikt)\b`,
    String.raw`\bgeen (?:dag|week|maand|uur) langer\b|\b${NOT} (?:een )?(?:nieuwe|tweede|volgende) (?:meer )?(?:gegeven|toegekend|verleend|verstrekt|mogelijk)`,
    // "Daarna stopt het, ook als de problemen blijven": an end in spite of the problems.
    String.raw`\b(?:stopt|eindigt|houdt\b[^.;]{0,30}\bop|vervalt|is (?:het )?(?:echt |dan )?(?:klaar|voorbij|afgelopen))\b[^;]{0,60}\b(?:ook (?:als|wanneer|indien)|ongeacht|hoe dan ook|zelfs (?:als|wanneer)|definitief|onherroepelijk)`,
  ].join('|'),
);
/** "kan zonder nieuwe aanvraag doorlopen", "is geen nieuw advies nodig": a denial of paperwork, not of going on. */
const DENIED_PAPERS =
  /\bzonder\b[^.]{0,20}\b(?:nieuwe aanvraag|opnieuw)|\b(?:geen|niet) (?:een )?(?:nieuwe? (?:aanvraag|advies|indicatie|verklaring)|opnieuw\b[^.]{0,30})[^.;]{0,30}\b(?:nodig|vereist|noodzakelijk|verlangd)/g;
/** "Een tweede verlenging is er niet": one is, a further one is not. */
const SECOND = String.raw`(?:(?:een )?(?:tweede|derde|volgende|verdere|nadere|hernieuwde) verlenging\w*|(?:nog )?verder(?:e)? verleng\w*|(?:vaker|meermalen|meer dan (?:eens|een ?maal|een keer)|nogmaals|nog eens|nog een keer|(?:een )?tweede (?:keer|maal)) verleng\w*|verleng\w* (?:\w+ ){0,2}(?:vaker|nogmaals|nog eens|meermalen|(?:een )?tweede (?:keer|maal)))`;
const SECOND_DENIED = new RegExp(
  String.raw`\b(?:een )?derde\b[^.;]{0,50}\b(?:niet|geen|uitgesloten)\b|\b(?:meer|verdere|andere|nog meer) (?:verlengingen|herindicaties|periodes|toekenningen|indicaties)\b[^.;]{0,40}\b(?:niet|geen|uitgesloten)\b|\b${NOT}\b[^.;]{0,30}\b${SECOND}|\b${SECOND}\b[^.;]{0,60}\b(?:niet|geen|uitgesloten|onmogelijk)\b`,
  'g',
);
/** "Verlenging is niet uitgesloten": possible. */
/** "vindt niet plaats dan nadat ...", "niet dan met instemming": only then, so then it does. */
const NOT_BUT =
  /\b(?:vind\w* niet plaats|wordt niet (?:verlengd|voortgezet|verleend|toegekend)|is niet mogelijk|niet verlengd|niet voortgezet) (?:anders )?dan\b/g;
const NOT_IMPOSSIBLE =
  /\b(?:niet|geenszins|allerminst) (?:op voorhand |bij voorbaat |geheel |per definitie )?(?:uitgesloten|onmogelijk|ondenkbaar|verboden)\b|\bsluit\b[^.;]{0,40}\bniet uit\b|\b(?:geen|niets) (?:beletsel|bezwaar|belemmering)\b|\bstaat niets in de weg\b|\bstaat\b[^.;]{0,60}\bniet in de weg\b/g;
/** A total with no word of going on sets the end (codebook, point 7: "a total maximum with no extension"). */
const IN_TOTAL =
  /\bin totaal\b[^.]{0,40}\b(?:niet (?:meer|langer) dan|ten hoogste|maximaal|hooguit|hoogstens)\b[^.]{0,25}\b(?:maanden|weken|jaar)\b|\b(?:niet (?:meer|langer) dan|ten hoogste|maximaal|hooguit)\b[^.]{0,25}\b(?:maanden|weken|jaar)\b[^.]{0,20}\bin totaal\b/;
/** One case is let through, and then: "in andere gevallen niet". */
const OTHERWISE_NOT =
  /\b(?:in (?:alle )?(?:andere|overige) (?:gevallen|situaties)|anders|in het andere geval|voor het overige|overigens|(?:om|op|voor|wegens|uit) (?:een )?andere (?:redenen?|gronde?n?|oorza\w+)|andere (?:redenen|gronden)|overige? (?:vervolg|verleng\w*|voortzetting))\b[^.]{0,60}\b(?:niet|geen|eindigt|stopt|vervalt)\b/;
/** "wordt niet verlengd, tenzij ...": the exception is what the rule allows. */
const EXCEPT_WHEN = /\b(?:behalve|tenzij|behoudens|uitgezonderd|anders dan|met uitzondering van)\b/;
const GRANTS = `(?:toegekend|verleend|verstrekt|vergoed|gegeven|verkregen|opvang|aanspraak|vergoeding|tegemoetkoming|subsidie|krijgen|ontvangen|aanvragen|aangevraagd|gebruikw*|ten hoogste|maximaal|maanden|weken|jaar)`;
/** "slechts eenmaal per gezin toegekend"; "eenmalig, voor ten hoogste zes maanden". */
const ONCE_AND_NO_MORE = new RegExp(
  String.raw`\b(?:eenmalige?|(?:een ?maal|een keer) per (?:kind|gezin|ouder|huishouden|aanvrager)|(?:per|aan een|aan hetzelfde|voor een|voor hetzelfde|een) (?:kind|gezin|ouder|huishouden|aanvrager) (?:\w+ ){0,4}(?:een ?maal|een keer|(?:maar|slechts) een)|(?:maar|slechts|hoogstens|hooguit|ten hoogste|maximaal|alleen|enkel|niet meer dan|niet vaker dan) (?:een ?maal|een keer|1 keer|1 ?x))\b[^.]{0,70}\b${GRANTS}|\b(?:maanden|weken|jaar)\b[^.;]{0,30}\b(?:een ?malig|een ?maal)\b|\b(?:vergoeding|tegemoetkoming|subsidie|bijdrage|bijstand|opvang)\b[^.;]{0,40}\b(?:maar|slechts|hooguit|alleen) een ?(?:keer|maal)\b`,
);
/** Who had it before is refused: that too leaves no second term. */
const NOT_BEFORE =
  /\b(?:niet|nog niet|nooit) eerder (?!dan\b)[^.]{0,90}\b(?:vergoeding|tegemoetkoming|subsidie|bijdrage|bijstand|toegekend|verleend|verstrekt|ontvangen|gehad|gekregen|genoten)/;
/** A list of what is refused: its items are refused. */
const REFUSED_LIST =
  /\b(?:afgewezen|geweigerd|weigert|wijst|geen (?:recht|aanspraak|vergoeding|tegemoetkoming|subsidie|bijdrage))\b[^.]{0,90}:\s/;
const CONDITION =
  /\bin aanmerking\b|\bvoorwaarde\w*|\brecht (?:op|heeft)|\baanspraak\b|\bmits\b|\bindien\b|\bals\b/;
const HAD_BEFORE =
  /\b(?:eerder (?!dan\b)(?:voor|van|een)|(?:al|reeds) (?:eerder|eens|een ?(?:keer|maal)|een (?:\w+ )?periode)|eerder (?:al|reeds)|in het verleden|(?:ervoor|daarvoor|voordien|tevoren) (?:al|reeds)|voor hetzelfde kind (?:al|reeds|eerder))\b[^.]{0,90}\b(?:vergoeding|tegemoetkoming|subsidie|bijdrage|bijstand|toegekend|verleend|verstrekt|gesubsidieerd|vergoed|bekostigd|ontvangen|gebruik|gehad|gekregen|genoten)/;
const REFUSES =
  /\bafgewezen\b|\bgeweigerd\b|\bweiger\w*|\bwijst\b[^.]{0,60}\baf\b|\bafwijz\w*|\bgeen (?:recht|aanspraak|vergoeding|tegemoetkoming|subsidie)\b|\bniet (?:toegekend|verleend|verstrekt)/;

const BRIDGE =
  /\bwacht\w*\b[^.]{0,60}\b(?:start|begin|plaats\w*|plek|\w*hulp|behandel\w*|voorziening|school|opname|begeleiding)\b|\b(?:start|begin|plaats\w*|plek|\w*hulp|behandel\w*|voorziening|begeleiding)\b[^.]{0,30}\bwacht(?:en|t)?\b|\bkind\b[^.]{0,50}\b(?:vier|4)(?: jaar)?\b(?! (?:maanden|weken))|\b(?:vierde|die) verjaardag\b|\bnaar (?:de |het |een )?(?:(?:basis|speciale?|voor)?school|onderwijs|groep|behandel\w*|peuter\w*)\b[^.]{0,30}\b(?:gaat|kan|mag|overstapt|vertrekt|begint)|\b(?:gaat|overstapt|overgaat|doorgaat) naar (?:de |het |een )?(?:basis|speciale?|voor)?(?:school|onderwijs)|\b(?:plaats|plek|hulp|voorziening|behandeling)\b[^.]{0,70}\b(?:toegezegd|toegewezen|gereserveerd|beschikbaar komt|vrijkomt|vrij komt|ingaat|aanvangt)|^[^.]{0,30}\boverbrugg\w*: (?:mogelijk|ja|toegestaan|kan)|\bwacht(?:en|t)?\b[^.]{0,40}\bop (?:een |de )?(?:plaats|plek|behandeling)|\btot (?:die|de|deze|dat|er) (?:een )?(?:plaats|plek|behandeling)\b[^.]{0,40}\b(?:vrij\w*|beschikbaar|komt|begint|is)\b|\boverbrug\w*|\bin afwachting van\b|\bwachtlijst\w*|\btussenliggende\b|\btotdat\b[^.]{0,80}\b(?:school|plaats|plek|terecht|voorziening|beschikbaar)|\boverstap\b|\bplek (?:beloofd|toegezegd)|\bandere oplossing\b[^.]{0,60}\b(?:klaar|nog niet)|\bbijna naar (?:de )?(?:basis)?school|\btot (?:de|het) (?:start|begin|moment|dag|datum)\b[^.]{0,50}\b(?:school|voorziening|plaats|plek)|\bnaar school (?:kan|gaat)|\binstrom\w*|\bdoorstrom\w*|\b(?:tot|weken|tijd|periode) (?:aan )?(?:tot )?(?:die|de|een|zijn|haar) (?:feitelijke )?(?:plaatsing|overstap|overgang|aanvang)\b|\b(?:geplaatst|terecht) ?(?:kan|kunnen)\b|\b(?:plek|plaats|hulp|voorziening|behandeling|begeleiding|zorg)\b[^.]{0,90}\b(?:gereserveerd|toegekend|toegewezen|toegezegd|aangevraagd|geregeld|gevonden)\b[^.]{0,40}\b(?:nog niet|pas|later|tot)\b|\b(?:nog niet|pas later) (?:is |zijn |van )*(?:begonnen|gestart|beschikbaar|van start|aangevangen|ingegaan)|\b(?:plek|plaats)\b[^.]{0,50}\b(?:gereserveerd|toegezegd|toegewezen)|\btot(?:dat)? (?:je|uw|het|zijn|haar|een)? ?kind (?:daar|elders|er|naar)\b|\btotdat (?:zij|die|deze|het) beschikbaar\b/;
const ONLY =
  /\b(?:uitsluitend|alleen|slechts|enkel|louter)\b|^\s*uitzondering:|\b(?:niet|geen)\b[^.;]{0,80}\b(?:behalve|tenzij|anders dan|behoudens)\b|\bom een andere reden\b[^.]{0,30}\b(?:niet|geen)\b/;
const HARDSHIP =
  /\bhardheid\w*|\bschrijnend\w*|\bonbillijk\w*|\bonredelijk\w*|\bonevenredig\w*|\bonaanvaardba\w*|\bonverantwoord\w*|\b4[:.]84\b|\bbuitengewone omstandigheden|\b(?:zeer|hoogst) (?:uitzonderlijk|bijzonder)\w*/;

const AS_LONG_AS =
  /\b(?:voor )?onbepaalde (?:tijd|duur)\b|\btotdat\b[^.]{0,60}\b(?:eigen benen|zelf (?:weer )?(?:kan|kunnen|verder)|weer (?:zelf|kan|kunnen|aan|op eigen)|hersteld|beter is|zonder (?:opvang|hulp)|redt|redden|rust is|stabiel)|\bzo ?lang(?: als)?\b[^.]{0,140}\b(?:nodig|noodza\w*|duurt|duren|geldt|gelden|geldig|van kracht|voortdu\w*|bestaa\w*|aanwezig|zijn|is|hervatten|aanhoud\w*|blijft|vindt|vraagt|noopt|vergt|blijkt|voordo\w*|speelt|spelen|vereist)\b|\bvoor de duur van de (?:situatie|problematiek|problemen|indicatie|noodzaak)|\btot(?:dat)?\b[^.]{0,25}\b(?:noodzaak|problem\w*|\w*situatie|omstandigheden|belemmering\w*|indicatie|aanleiding|grond)\b[^.]{0,45}\b(?:voorbij|verval\w*|opgelost|weggenomen|verdwenen|verbeterd|ophoud\w*|opgeheven|niet (?:meer|langer)|geen (?:\w+ )?(?:meer|langer))|\btot (?:het|dat) moment\b[^.]{0,30}\b(?:noodzaak|problem\w*|situatie|opvang|hulp)\b[^.]{0,45}\b(?:voorbij|verval\w*|opgelost|weggenomen|niet (?:meer|langer))/;
/** A grant that runs on; "zolang" with anything else (an income, an appointment) is no term. */
const RUNS =
  /\b(?:loopt|lopen|duurt|duren|geldt|blijft|houdt|wordt|worden|betaalt|bekostigt|vergoedt|krijgt|krijgen|bestaat|verlengen|verlengd|voortgezet|verstrekt|verleend|toegekend|vergoed|vergoeden|betalen)\b/;
const RUNS_OF =
  /\bopvang\w*|\bvergoed\w*|\btegemoetkoming\w*|\bsubsidie\w*|\bbijstand\b|\bindicatie\w*|\bbijdrage\b|\btoekenning\w*|\btoegekend\w*|\bverle(?:end|nen|ning)\b|\bverstrekt|\btijdvak\b|\bperiode\b|\btermijn\b|\baanspraak\b|\bvoorziening\b|\bduur\b|\brecht\b|\bzij\b|\bhij\b/;
const NOT_A_RUN =
  /\bzo ?lang(?: als)? (?:de|het|deze|dit|een|zijn|uw) (?:verlening|vergoeding|tegemoetkoming|subsidie|opvang|toekenning|bijdrage|bijstand|plaatsing)\b|\btegenprestatie|\bbuiten toepassing|\bgrondslag|\binkomen\b|\bafspra\w*|\bziet\b[^.]{0,40}\baf\b|\bbewaa?r\w*|\bterug ?betaal\w*|\b(?:ouders?|u|je) (?:zelf )?betaal\w*|\bbetaal(?:t|d) (?:de ouder|u|je)\b|\bgeregistreerd|\bingeschreven/;

const REPEATED =
  /\b(?:kan|mag) vaker\b|\btelkenmale\b|\bsteeds weer\b|\belke volgende\b|\ben zo v(?:oort|ervolgens|erder)\b|\btelkens\b|\bsteeds\b|\biedere keer|\belke keer|\bzo (?:vaak|dikwijls|menigmaal|veel keer)\b|\bmenigmaal\b|\b(?:elke|iedere) keer\b|\bonbeperkt\b|\bherhaaldelijk|\bmeermalen|\bmeermaals|\bmeerdere (?:keren|malen)|\bmeer dan (?:eens|een ?(?:keer|maal))|\been of meer(?:dere)? (?:keren|malen|keer|maal)|\bvaker\b[^.]{0,20}\b(?:kan|mag|worden|dan eens)|\baantal (?:toekenningen|verlengingen|herindicaties|keren|aanvragen|period\w+|termijnen)\b[^.]{0,40}\b(?:onbeperkt|(?:is|zijn) niet (?:beperkt|begrensd|gemaximeerd|gesteld|vastgelegd))|\bgeen (?:grens|maximum|beperking|bovengrens)|\bop ieder moment\b|\btweede of volgende|\b(?:jaarlijks|halfjaarlijks|(?:elk|ieder) (?:half ?)?jaar|na elke|na iedere|aan het eind van (?:elke|iedere))\b/;
const ONCE =
  /\bnog (?:eens )?(?:drie|vier|zes|negen|twaalf|3|4|6|9|12) maanden\b|\been tweede (?:termijn|periode|tijdvak|toekenning|indicatie|half ?jaar|jaar)\b|\bnog (?:maximaal|ten hoogste|hooguit|hoogstens) [^.]{0,15}\b(?:weken|maanden|dagen)\b|\been ?malig\w*|\been ?maal\b|\been (?:\(1\) )?keer\b|\b1 (?:keer|maal)\b|\bnog (?:eens )?een (?:keer|maal|half|periode)|\b(?:kom|krijg|kan|kun)\w*\b[^.]{0,30}\b(?:er|daar)\b[^.]{0,40}\bbij\b|\been enkele keer|\been verlenging\b|\been tweede (?:periode|termijn|tijdvak)|\buitloop\w*|\bovergangsperiode|\bafbouw\w*|\bnog (?:een|twee|drie|\d+) (?:weken|maand|maanden)\b/;
/** "met ten hoogste zes weken": too short to be meant for as long as it takes. */
const SHORT =
  /\bmet (?:ten hoogste |maximaal |hoogstens |hooguit |nog |\w+ )?(?:(?:een|twee|drie|vier|vijf|zes|acht|tien|\d+) (?:\(\d+\) )?weken|(?:een|twee|1|2) (?:\(\d\) )?maand(?:en)?)\b(?! (?:voor|van tevoren))/;
const COUNTED_GRANTS =
  /\b(?:ten hoogste|maximaal|hoogstens|hooguit|niet meer dan) (?:twee|drie|vier|vijf|2|3|4|5) (?:\w+ ){0,3}(?:toekenningen|indicaties|periodes?|perioden|termijnen|tijdvakken)\b/;
const SEVERAL =
  /\b(?:twee|drie|vier|vijf|zes|2|3|4|5|6) ?(?:\(\d\) )?(?:keer|maal|malen|x)\b|\b(?:twee|drie|vier|vijf|2|3|4|5) (?:verlengingen|herindicaties|vervolgperiodes?|vervolgindicaties)\b/;
const BOUNDED =
  /\b(?:in totaal|totale (?:duur|periode|looptijd)|alles bij elkaar|tezamen|niet (?:vaker|meer) dan|(?:ten hoogste|maximaal|hoogstens|hooguit) (?:twee|drie|vier|2|3|4) ?(?:\(\d\) )?(?:keer|maal)|twee ?maal|drie ?maal|twee keer|drie keer|tot (?:een maximum|maximaal|ten hoogste)|(?:in geen geval|nooit|nimmer|doch niet|maar niet) langer dan|ten hoogste drie keer|niet meer dan [^.]{0,20}\b(?:beslaan|duren|belopen)|samen (?:niet|ten hoogste|maximaal))\b|\baantal (?:toekenningen|verlengingen|herindicaties|keren|period\w+|termijnen|tijdvakken)\b[^.]{0,25}\b(?:is|bedraagt|beloopt)\b[^.]{0,15}\b(?:ten hoogste|maximaal|hoogstens|niet meer)/;

const ALLOWED_BEFORE =
  /\b(?:kan|kunnen|kunt|mag|wordt|worden|is)\b[^.;]{0,80}\b(?:verleng\w*|voortgezet|bij\b|mogelijk)/;

const MODAL = String.raw`\b(?:kan|kunt|kunnen|mag|mogen|zal|zullen|is|zijn|wordt|worden|blijft|krijgt|krijgen|dan)\b`;
/** Words that allow going on, not words that only speak of a request for it. */
const ALLOWS = new RegExp(
  [
    String.raw`${MODAL}[^.]{0,140}\b(?:verlengd|verlengen|verlenging|voortgezet|voortzet(?:ten|ting)|gecontinueerd|continueren|doorgaan|(?<!heeft )(?<!hebben )(?<!school )doorlopen|nogmaals|nog (?:eens )?een (?:keer|maal|half|periode|tijdvak|termijn)|uitgebreid)`,
    String.raw`\b(?:maximum|termijn|duur|periode|maanden)\b[^.]{0,40}\b(?:kan|kunnen|mag|mogen)\b[^.]{0,40}\boverschreden`,
    String.raw`\b(?:verlengd|voortgezet|gecontinueerd) (?:kan|kunnen|mag|mogen|wordt|worden)\b`,
    String.raw`\bverleng(?:t|en)\b(?! (?:wordt|worden|is|dient|doet|moet))`,
    String.raw`\b(?:verlenging|voortzetting)\b[^.]{0,40}\b(?:is|kan|blijft)\b[^.]{0,30}\bmogelijk`,
    String.raw`\b(?:verlenging|voortzetting|herindicatie) (?:geschiedt|vindt plaats|volgt|geldt|duurt)\b`,
    String.raw`\blangere?\b[^.]{0,50}\b(?:toegekend|toekennen|duren|verleend|verlenen|verstrekt|verstrekken|krijgen|betalen|betaald|vergoeden|vergoed|vaststellen|vastgesteld|doorlopen|gebruiken|aanbieden|indiceren|toestaan)`,
    String.raw`\bte (?:verlengen|continueren|vernieuwen|hernieuwen|herhalen)\b(?! (?:moet|dient))|\bverlengbaar\b|\b(?:mogelijkheid|optie)\b[^.]{0,12}\bverlenging`,
    String.raw`(?<!^)(?<!\. )\b(?:loopt|ga(?:at|an))\b[^.]{0,40}\bdoor\b`,
    String.raw`\b(?:kom(?:t|en)|krijgt|krijgen|kan|kunnen)\b[^.]{0,40}\b(?:er|daar)\b[^.]{0,30}\b(?:maand\w*|weken|\w*jaar|[a-z]*periode)\b[^.]{0,15}\bbij\b`,
    String.raw`\b(?:kan|kunnen|mag|wordt|worden)\b[^.]{0,40}\bnog (?:maximaal|ten hoogste|hooguit|hoogstens) [^.]{0,15}\b(?:weken|maanden|dagen)\b`,
    String.raw`\b(?:kan|kunnen|mag|wordt|worden|krijgt|krijgen)\b[^.]{0,50}\bnog (?:een|twee|drie|vier|zes|acht|\d+) (?:extra )?(?:weken|maand|maanden)\b`,
    String.raw`\bnog(?:maals| eens| een ?(?:keer|maal))?\b[^.]{0,12}\been (?:half ?jaar|jaar|periode)\b|\bvast te plakken\b|\bvastplakken\b`,
    String.raw`\b(?:uitloop\w*|overgangsperiode|afbouwperiode|afbouwtermijn)\b[^.]{0,60}\b(?:weken|maand|maanden)\b`,
    String.raw`\bbeta(?:alt|len) (?:wij|we|het college|de gemeente) (?:\w+ ){0,3}door\b`,
    String.raw`\baantal (?:toekenningen|verlengingen|herindicaties|keren|aanvragen|period\w+|termijnen)\b[^.]{0,40}\b(?:onbeperkt|geen (?:grens|maximum|beperking|limiet)|niet (?:beperkt|begrensd|gemaximeerd))|\bgeen (?:grens|maximum|beperking|limiet)\b[^.]{0,40}\baantal (?:toekenningen|verlengingen|herindicaties|keren|aanvragen|period\w+|termijnen)`,
    String.raw`\b(?:volgt|gevolgd door) (?:een|nog een) (?:tweede|volgende)`,
    String.raw`\b(?:volgt|krijgt|krijgen|toegekend|toekennen|verleend|toekenning|verlening)\b[^.]{0,40}\b(?:wederom|weer|andermaal|opnieuw) (?:voor )?(?:een |zes|drie|twaalf|\d)|\b(?:kan|kunt|kunnen|mag)\b[^.]{0,40}\b(?:wederom|weer|andermaal|opnieuw) (?:voor )?(?:een|drie|vier|zes|twaalf|\d+) (?:periode|maanden|weken|half|jaar)\b`,
    String.raw`(?:^|\. )\s*ja\b|\bnog (?:zo'n|een ?zelfde|dezelfde) (?:periode|termijn|tijd)|\bherhaling\b[^.]{0,20}\bmogelijk`,
    String.raw`\bnog (?:steeds|altijd)?\b[^.]{0,40}\b(?:nodig|noodzakelijk|aanwezig|bestaa\w*)\b[^.]{0,40}\bblij(?:ft|ven)\b[^.]{0,30}\b(?:bestaan|gelden|in stand|lopen)\b`,
    String.raw`\b(?:telkens|steeds) (?:voor|met) (?:ten hoogste |maximaal )?(?:een|drie|vier|zes|twaalf|\d+) (?:half|maanden|jaar|periode)`,
    String.raw`\bverdere? (?:verlening|toekenning|verstrekking|opvang)\b`,
    String.raw`${MODAL}[^.]{0,140}\b${AGAIN_GRANT}|\b${AGAIN_GRANT}[^.;]{0,40}\b(?:kan|kunnen|mag|mogen|mogelijk|worden|wordt)\b`,
    String.raw`\b${LONGER}`,
    String.raw`\bherhaalde aanvra\w*\b[^.]{0,40}\bmogelijk|\bin (?:stappen|blokken|perioden?|termijnen) van\b`,
    String.raw`\b(?:weken|maanden|maand)\b[^.]{0,25}\bafgebouwd|\bafgebouwd\b[^.]{0,30}\b(?:weken|maanden|maand)\b`,
    String.raw`\b(?:kent|geeft|verleent|verstrekt|vergoedt|krijg\w*)\b[^.]{0,40}\b(?:wederom|weer|andermaal|opnieuw|nogmaals) (?:voor )?(?:een|drie|vier|zes|negen|twaalf|\d+)\b`,
    String.raw`\b${NEXT}[^.;]{0,40}\b(?:nodig|vereist|vergt)\b|\bvervolg\b[^.]{0,60}\b(?:nodig|mogelijk|toegekend)\b|\belke volgende\b|: ja\b|\b(?:verschuift|verlengt|vernieuwt)\b|\bvatbaar\b|\btoegekend\b[^.;]{0,40}\b(?:twee|drie|vier|2|3|4) (?:keer|maal)\b`,
    String.raw`\b(?:stelt|kent|geeft|verleent|bepaalt|neemt|biedt|vergoedt)\b[^.]{0,60}\blangere?\b`,
    String.raw`\b(?:termijn|duur|maximum|periode|maanden|jaar|daarvan|hiervan)\b[^.]{0,90}\b(?:afgeweken|afwijken)\b`,
    String.raw`\b(?:kunt|mag|kan|krijgt)\b[^.]{0,30}\b(?:er|daar)\b[^.]{0,40}\b(?:maand\w*|weken|\w*jaar)\b[^.]{0,15}\bbij\b`,
    String.raw`\bnog (?:twee|drie|vier|2|3|4) (?:keer|maal)\b`,
    String.raw`${MODAL}[^.]{0,100}\b(?:geprolongeerd|prolong\w*|hernieuwd|herhaald)\b|\b(?:prolongatie|hernieuwing|herhaling)\b[^.]{0,40}\b(?:mogelijk|kan|geschiedt|volgt)`,
    String.raw`\b${NEXT}[^.;]{0,60}\b(?:op (?:haar|zijn|hun) plaats|mogelijk|toegekend|verleend|verstrekt|afgegeven|dient|ingediend|indienen|doen|aanvragen|aan te vragen)\b|\b(?:kent|kennen|verleent|verlenen|geeft|geven|verstrekt|volgt|vraagt|vragen|dient)\b[^.;]{0,60}\b${NEXT}`,
  ].join('|'),
);
const REAPPLY = new RegExp(
  String.raw`\bopnieuw\b[^.]{0,60}\b(?:aangevraagd|aanvra\w*|toegekend|toeken\w*|verleend|verstrekt|subsidie|vergoeding|tegemoetkoming|bijstand|geindiceerd|ingediend)|\bvraag(?:t)?\b[^.?]{0,30}\bopnieuw\b[^.]{0,12}\baan\b|\b${NEXT}|\bherindicatie|\bheraanvra\w*|\bvervolgaanvra\w*|\bvervolgindicat\w*|\bvervolgtoeken\w*`,
);
const MAY =
  /\b(?:kan|kunt|kunnen|mag|mogen|vrij|mogelijk|wordt|worden|telkens|steeds|vraag|vraagt|indienen|volgt|krijgt|open|besluit(?:en)? (?:wij|we|het college|de gemeente) over|beslist (?:het college|de gemeente) over)\b/;
/** How a request for extension is made or handled: says that extension exists, not that it may. */
const REQUEST =
  /\b(?:aanvraag|aanvragen|verzoek|verzoeken)\b[^.]{0,20}\b(?:om|tot|voor) (?:de |een )?(?:verleng\w*|voortzetting)|\bom (?:een |de )?(?:verleng\w*|voortzetting|vervolg)\b[^.]{0,25}\b(?:verzoek\w*|vra(?:agt|gen)|aan te vragen|gevraagd)|\b(?:vraagt|verzoekt|vraagt u|vraagt men)\b[^.]{0,40}\b(?:verleng\w*|voortzetting)|\b(?:bij|over|voor) (?:de |een )?(?:verleng\w*|voortzetting)\b/;
const EXPLICIT =
  /\b(?:kan|kunt|kunnen|mag|mogen)\b[^.]{0,140}\b(?:verlengd|verlengen|voortgezet(?! onderwijs)|voortzetten|verlenging krijgen)\b|\b(?:verlengd|voortgezet) (?:kan|kunnen|mag|mogen)\b|\b(?:verlenging|voortzetting)\b[^.]{0,40}\bmogelijk|\baanleiding bestaat\b[^.]{0,60}\bvoort te zetten/;
const VERB = new RegExp(
  String.raw`\b${EXTEND}|\b${LONGER}|\blanger\w*\b|\b(?:kom|krijg|kan|kun)\w*\b[^.]{0,30}\b(?:er|daar)\b[^.]{0,30}\b(?:maand\w*|weken|jaar|periode)\b[^.]{0,15}\bbij\b|\bnogmaals|\bnog een (?:keer|maal|half|periode)|\bverdere? (?:verlening|toekenning|verstrekking)`,
);
/** Named outright; a sentence with it that denies nothing takes for granted that extension exists. */
const NAMED = new RegExp(
  String.raw`\b${EXTEND}|\b${AGAIN_GRANT}|\bvervolg(?:aanvra|indicat|toeken)\w*|\bheraanvra\w*`,
);

function counted(passage: string): Extension {
  if (BOUNDED.test(passage) && !/\bin totaal niet nodig\b/.test(passage))
    return ONCE.test(passage) && !REPEATED.test(passage) && !SEVERAL.test(passage)
      ? 'eenmalig'
      : 'meermalig-begrensd';
  if (COUNTED_GRANTS.test(passage)) return 'meermalig-begrensd';
  if (REPEATED.test(passage)) return 'onbeperkt';
  if (SEVERAL.test(passage) && (NAMED.test(passage) || ALLOWS.test(passage))) return 'meermalig-begrensd';
  return ONCE.test(passage) || SHORT.test(passage) ? 'eenmalig' : 'onbeperkt';
}

function positiveIn(passage: string): Extension | null {
  const allows = ALLOWS.test(passage) && (!REQUEST.test(passage) || EXPLICIT.test(passage));
  const reapplies = REAPPLY.test(passage) && MAY.test(passage) && !REQUEST.test(passage);
  if (allows || reapplies || EXPLICIT.test(passage)) return counted(passage);
  const running = AS_LONG_AS.exec(passage);
  if (running === null) return null;
  const from = Math.max(0, passage.lastIndexOf('. ', running.index));
  const stop = passage.indexOf('. ', running.index + 1);
  const sentence = passage.slice(from, stop === -1 ? passage.length : stop);
  if (running[0].length + 12 > sentence.trim().length) return 'onbeperkt';
  return RUNS.test(sentence) && RUNS_OF.test(sentence) && !NOT_A_RUN.test(sentence) ? 'onbeperkt' : null;
}

/** "nooit langer dan een jaar": a bound, not a denial. */
const UPPER_BOUND = /\b(?:niet|nooit|nimmer|geen) (?:langer|meer|vaker) dan\b/g;
/** Opens a sentence on what comes after what was just allowed. */
const LATER = /^\s*(?:daarna|nadien|hierna|verder|vervolgens|dan|na dat|meer|langer|een (?:tweede|derde))\b/;

/** "Nog twee keer een periode. Daarna bestaat geen recht meer": what is allowed before the end is said. */
function allowedFirst(passage: string): Extension | null {
  const denial = DENIED.exec(passage);
  if (denial === null) return null;
  const from = passage.lastIndexOf('. ', denial.index) + 1;
  const before = passage.slice(0, from === 0 ? denial.index : from);
  const clear = !new RegExp(String.raw`\b${NOT}\b`).test(before.replace(UPPER_BOUND, ' '));
  const earlier = clear && (from > 0 || ALLOWED_BEFORE.test(before)) ? positiveIn(before) : null;
  if (earlier === 'onbeperkt' && from > 0 && !LATER.test(passage.slice(from))) return null;
  return earlier === 'onbeperkt' && !REPEATED.test(before) ? 'eenmalig' : earlier;
}

/** "Verlenging blijft achterwege, tenzij ...": the exception stands in the sentence that denies. */
function exceptsInDenial(passage: string): boolean {
  return passage
    .split(/\. /)
    .some((sentence) => DENIED.test(sentence) && EXCEPT_WHEN.test(sentence.slice(sentence.search(DENIED))));
}

/** "Wordt niet verlengd als de ouder niet meewerkt": refused on a condition, so otherwise it is possible. */
const ON_CONDITION =
  /^[^.;]*\b(?:als|indien|wanneer|voor zover)\b(?![^.;]*\b(?:voortdu\w*|blijv\w*|aanhoud\w*|nog steeds|niet (?:zijn|is) (?:opgelost|veranderd|verbeterd)))/;

/** "ook als", "zelfs wanneer": no condition. */
const IN_SPITE = /\b(?:ook|zelfs|evenmin) (?:niet )?(?:als|indien|wanneer)\b/;

function deniesOnCondition(passage: string): boolean {
  const denying = passage.split(/[.;] /).filter((sentence) => DENIED.test(sentence));
  return (
    denying.length > 0 &&
    denying.every((sentence) => {
      const denial = DENIED.exec(sentence);
      const after = denial === null ? '' : sentence.slice(denial.index + denial[0].length);
      return ON_CONDITION.test(after) && !IN_SPITE.test(after) && NAMED.test(sentence);
    })
  );
}

/** A while of less than three months and no word of more: too short for as long as it takes (codebook, point 7). */
function isShort(passage: string): boolean {
  const months = monthsOfExtension(passage);
  return months !== null && months < 3 && !REPEATED.test(passage) && !AS_LONG_AS.test(passage);
}

/**
 * @param text all sentences of one passage from the first that matters on, folded, joined
 * @param throughHardship whether the words refer to the hardship clause
 * @param rule heading, head of the list and passage: what a lawyer reads as the whole rule
 * @param only whether another provision of the article shuts out going on, so that this is its exception
 * @returns null when the passage says nothing of extension
 */
export function extensionIn(text: string, throughHardship: boolean, rule = text, only = false): Said | null {
  const passage = text.replace(NOT_IMPOSSIBLE, 'mogelijk').replace(NOT_BUT, 'is mogelijk mits');
  const byDefault = !REPEATED.test(passage) && !AS_LONG_AS.test(passage);
  const said = (kind: Extension): Said => ({ kind, byDefault, presupposed: false });
  if (HAD_BEFORE.test(passage) && REFUSES.test(rule) && !VERB.test(passage)) return said('uitgesloten');
  const head = rule.slice(0, Math.max(0, rule.length - text.length));
  if (REFUSED_LIST.test(head) && VERB.test(passage) && !new RegExp(String.raw`\b${NOT}\b`).test(passage))
    return said('uitgesloten');
  if (NOT_BEFORE.test(passage) && CONDITION.test(rule) && !VERB.test(passage)) return said('uitgesloten');
  const once = SECOND_DENIED.test(passage);
  SECOND_DENIED.lastIndex = 0;
  const rest = passage.replace(DENIED_PAPERS, ' ');
  const onceOnly = once ? positiveIn(rest.replace(SECOND_DENIED, ' ')) : null;
  if (onceOnly !== null && !DENIED.test(rest.replace(SECOND_DENIED, ' ')))
    return said(onceOnly === 'onbeperkt' ? 'eenmalig' : onceOnly);
  const denied = DENIED.test(rest);
  if ((only || ONLY.test(passage) || OTHERWISE_NOT.test(passage)) && BRIDGE.test(passage))
    return said('overbrugging');
  if ((throughHardship || HARDSHIP.test(passage)) && (ONLY.test(passage) || denied || VERB.test(passage)))
    return said('alleen-hardheid');
  const positive = positiveIn(passage);
  if (denied && EXCEPT_WHEN.test(passage) && positive !== null) return said(positive);
  if (denied && exceptsInDenial(rest)) return said('onbeperkt');
  if (denied && deniesOnCondition(rest)) return { kind: counted(passage), byDefault, presupposed: true };
  if (denied) {
    return said(allowedFirst(rest) ?? 'uitgesloten');
  }
  if (ONCE_AND_NO_MORE.test(passage) && !NAMED.test(passage) && !REAPPLY.test(passage))
    return said('uitgesloten');
  if (positive === null && IN_TOTAL.test(passage) && !NAMED.test(passage)) return said('uitgesloten');
  if (positive !== null) return said(positive === 'onbeperkt' && isShort(passage) ? 'eenmalig' : positive);
  if (BRIDGE.test(passage) && VERB.test(passage)) return said('overbrugging');
  return NAMED.test(passage) ? { kind: counted(passage), byDefault, presupposed: true } : null;
}
