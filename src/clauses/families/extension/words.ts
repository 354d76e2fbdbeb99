/**
 * The words by which Dutch texts say that a grant goes on, as classes: continuing verbs and nouns, "again" beside a
 * word of granting, a "next" before a noun of granting, longer than before. Sources of regular expressions, folded text.
 */

/** Verbs and nouns of going on. */
export const EXTEND = String.raw`(?:uitstel van (?:het einde|de einddatum)|doorgetrokken|doortrekken|(?:op|ver)geschoven|opschuiv\w*|verschuif\w*|verschuiv\w*|verleng\w*|prolong\w*|geprolongeerd\w*|vervolg(?:(?:aanvra|indicat|toeken|beschik|period|termijn)\w*)?|(?:onverlengba|heraanvra)\w*|voortgezet(?! onderwijs)|voortzett\w*|voort te zetten|gecontinueerd|continuer\w*|continuatie|continueren|herindic\w*|(?:her|ver)nieuw(?:d|en|ing|t)?|laten voortduren|voort te laten duren|opgerekt|oprekken|op te rekken|verruimd|verruimen|te verruimen|verruiming|herhaling|herhaald)`;

/** Once more. */
const AGAIN = `(?:opnieuw|andermaal|wederom|weer|weder|nogmaals|nog eens|nog een ?(?:keer|maal)|een tweede (?:keer|maal)|van voren af aan|herhaaldelijk|meermalen|meermaals|meer dan eens|meerdere (?:keren|malen))`;

/** A noun that stands for the grant or a stretch of it. */
const GRANT_NOUN = `(?:aanvra(?:ag|gen|ge)|verzoek(?:en)?|melding|toekenning(?:en)?|periodes?|perioden|tijdvak(?:ken)?|indicaties?|termijn(?:en)?|verlening|verstrekking|vergoeding|tegemoetkoming|subsidie|bijdrage|bijstand|beschikking(?:en)?|besluit|indicatiebesluit|opvangperiode|toekenningsperiode|opvangtermijn|reeks|blok|traject(?:en)?|plaatsing)`;
/** What comes after the first. */
export const NEXT = `(?:(?:nieuwe?|tweede|derde|(?:tweede|derde) (?:of|en|tot en met) (?:derde|vierde|volgende)|(?:op|aan)?volgende?|nog een|verdere?|aansluitende?|aanvullende?(?= (?:[a-z]+ )?(?:[a-z]*periode|termijn|tijdvak|half ?jaar|kwartaal))|hernieuwde?|extra|vervolg) (?:[a-z-]+ ){0,2}?(?!wijzigings)[a-z-]*${GRANT_NOUN}|(?:nog een|(?:een|het) (?:tweede|derde|extra)) (?:half ?jaar|jaar))`;

/** Words of asking for, giving or having a grant. */
const GRANT_WORD = String.raw`(?:aangevraagd|gevraagd|aanvra\w*|aan te vragen|vraag(?:t|en)?|toegekend|toekennen|toe te kennen|toekenning|verleend|verlenen|verlening|verstrekt|verstrekken|gegeven|geven|afgegeven|afgeven|aanspraak|recht|beroep|melden|meldt|indien\w*|ingediend|krijg\w*|ontvang\w*|betaald|betalen|vergoed|vergoeden|subsidie|vergoeding|tegemoetkoming|bijstand|bijdrage|geindiceerd|in aanmerking|opvang)`;
/** "opnieuw ... verleend", "verleend ... andermaal". */
export const AGAIN_GRANT = String.raw`(?:\bvra(?:ag|agt|gen)\b[^.;?]{0,60}\b${AGAIN} aan\b|${AGAIN}\b[^.;]{0,60}\b${GRANT_WORD}|\b(?:meld|aanmeld|beroep|kloppen)\w*\b[^.;]{0,40}\b${AGAIN}\b|(?:toegekend|verleend|verstrekt|gegeven|krijgen|verlenen|toekennen) ${AGAIN})`;

/** Clause-final "door" of "loopt ... door". */
const ON = String.raw`door(?=\s*(?:[.,;:]|$)|\s+(?:tot|zolang|totdat|als|wanneer|indien|zonder|op|in|na|voor)\b)`;
/** The grant takes its length from the indication or the need: "net zo lang als de indicatie", "volgt de geldigheidsduur van het advies". */
const OF_NEED = String.raw`(?:belemmering\w*|aandoening|beperking\w*|indicatie|noodzaak|\w*problem\w*|situatie|omstandigheden|advies|behoefte)`;
export const RUNS_WITH = String.raw`(?:\b(?:(?:net |even )?zo ?lang als|even lang als) (?:de |het |die )?(?:duur van )?(?:de |het )?${OF_NEED}\b|\b(?:gelijk aan|volgt|volgen|dezelfde als|overeen met|gelijke tred met|gekoppeld aan|afgestemd op|bepaald door|afhankelijk van|hangt af van|afgeleid van)\b[^.;]{0,15}\b(?:duur|looptijd|lengte|geldigheid\w*|termijn|periode) van (?:de |het |die )?${OF_NEED}\b|\btot (?:het|dat) moment\b[^.;]{0,20}\b(?:indicatie|noodzaak|behoefte)\b[^.;]{0,20}\b(?:eindigt|afloopt|vervalt|ophoudt)|\bhoe ?lang\b[^.]{0,60}\bnodig\b[^.]{0,20}\bzo ?lang (?:wordt|beta\w+|vergoed\w*|duurt|loopt)\b|\b(?:geen|zonder) (?:vaste )?(?:einddatum|eindtermijn)\b|\beinddatum is er niet\b|\beinddatum (?:staat|wordt|is)\b[^.;]{0,25}\bniet (?:vooraf |bij voorbaat |op voorhand )?(?:vast|vastgesteld|bepaald|gegeven|genoemd)|\b(?:eindigt|stopt|loopt af)\b(?=[^.;]*\b(?:pas|eerst|niet eerder)\b)[^.;]{0,40}\b${OF_NEED}\b[^.;]{0,40}\b(?:opgelost|voorbij|verdwenen|over|weggenomen|vervall\w*|eindigt|vervalt|niet meer)\b)`;

/** Longer than before, more time, something added. */
export const LONGER = String.raw`(?:\b(?:duur|termijn|periode|looptijd|maanden)\b[^.;]{0,30}\bverdubbel\w*|(?:vra\w*|verzoek\w*|krijg\w*|geven|geeft)\b[^.;]{0,20}\b(?:meer|extra) tijd|(?:meer|extra) tijd (?:te )?(?:vra|krijg|aanvra|verzoek|gev)\w*|extra (?:maanden|weken|periode|termijn)|(?:maanden|weken|half ?jaar|jaar) (?:erbij|extra|langer|daarbovenop)|(?:blijft|blijven|blijf) (?:\w+ ){0,6}(?:betalen|vergoeden|lopen|doorlopen|bekostigen|bijdragen)|(?:loopt|lopen|gaat|gaan|betaalt|betalen|vergoedt|vergoeden|bekostigt)\b[^.;]{0,60}\b${ON}|(?<!\b(?:niet|geen) )door(?:gaan|betalen|betaling|betaald|gaat)|doorbetaald tot(?:dat)?\b|doorgang)`;

/** A stretch is put behind the first: "een half jaar eraan vast", "daarop sluit een volgende aan". */
export const ADDS = String.raw`(?:\b(?:er|daar) (?:kan|kunnen|mag|mogen|komt|komen)\b[^.;]{0,30}\b(?:maand|maanden|weken|half ?jaar|jaar|periode)\b[^.;]{0,12}\bbij\b|\b(?:maand|maanden|weken|half ?jaar|jaar)\b[^.;]{0,25}\b(?:toevoeg\w*|toe te voegen|toegevoegd|bij ?tellen|bijgeteld|aan ?plakken)\b|\b(?:plak|knoop|knop|zet|voeg|hang)\w*\b[^.;]{0,30}\b(?:er|daar|hier)\b[^.;]{0,40}\b(?:maand|maanden|weken|half ?jaar|jaar|periode|termijn)\b[^.;]{0,12}\b(?:aan|achter|toe|bij)\b|\bslui(?:t|ten)\b[^.;]{0,60}\b(?:volgende|nieuwe|tweede)\b[^.;]{0,25}\baan\b)`;

/** One grant after another: "gevolgd door een of meer beschikkingen", "bestaat uit een eerste en een tweede termijn". */
export const FOLLOWED = String.raw`(?:\bgevolgd\b[^.;]{0,20}\bdoor (?:een|een of meer(?:dere)?|nieuwe|nog een|meer|twee|drie) (?:[a-z]+ ){0,2}?[a-z]*${GRANT_NOUN}|\bbestaa(?:t|n) uit\b[^.;]{0,110}\b${NEXT})`;

/** So many grants: "ten hoogste drie opeenvolgende toekenningen". */
export const COUNTED_GRANTS = String.raw`\b(?:ten hoogste|maximaal|hoogstens|hooguit|niet meer dan) (?:twee|drie|vier|vijf|2|3|4|5) (?:[a-z]+ ){0,3}?(?:toekenningen|indicaties|periodes?|perioden|termijnen|tijdvakken|verlengingen|vervolg[a-z]+|herindicaties|beschikkingen)\b`;

/** The end is put off: "past de einddatum aan", "schuift de einddatum op". */
export const END_MOVED = String.raw`(?:\bpas(?:t|sen)\b[^.;]{0,40}\b(?:einddatum|duur|looptijd)\b[^.;]{0,40}\baan\b|\b(?:einddatum|looptijd)\b[^.;]{0,60}\b(?:aangepast|naar achteren|een latere|later gesteld|opgeschoven)|\b(?:duur|termijn|periode)\b[^.;]{0,40}\b(?:bijgesteld|aangepast)\b[^.;]{0,60}\blanger\b|\blanger (?:duurt|duren|nodig|aanhoud\w*)\b[^.;]{0,120}\b(?:duur|termijn|periode|einddatum|looptijd)\b[^.;]{0,30}\b(?:aangepast|bijgesteld|herzien|aan te passen))`;

/** "Verstrekt zonder onderbreking een nieuwe", with the noun left out. */
export const A_NEW_ONE = String.raw`(?:\b(?:verstrekt|geeft|krijgt|krijgen|kent|verleent|volgt|komt)\b[^.;]{0,50}\been nieuwe(?=\s*(?:[.,;]|$|af\b|toe\b))|\b(?:kan|mag|kunnen)\b[^.;]{0,20}\been (?:tweede|derde|volgende|nieuwe) (?:worden )?(?:aangevraagd|toegekend|verleend|verstrekt)|\b(?:besluit|beslui\w+|over ?ga\w*)\b[^.;]{0,80}\btot een (?:tweede|derde|volgende|nieuwe)\b(?! (?:onderzoek|advies)))`;

export const NOT = String.raw`(?:niet|geen|zonder|nooit|nimmer|evenmin|onder geen \w+|in geen geval|noch)`;
