/** What one passage says of going on after the first term (codebook, point 7). */
import { inMonths, quantities } from '../../../language/quantities.js';

export type Extension =
  | 'onbeperkt'
  | 'meermalig-begrensd'
  | 'eenmalig'
  | 'overbrugging'
  | 'alleen-hardheid'
  | 'uitgesloten';

/** Words of going on; a passage without any says nothing of extension. */
const GOING_ON =
  /\bverleng\w*|\bverdere? (?:verlening|toekenning|verstrekking|opvang|vergoeding|periode)|\bvoort(?:zett|gezet|duur|duren|zet)\w*|\bcontinu\w*|\bgecontinueerd|\bnogmaals|\bopnieuw\b|\bnieuwe? (?:aanvraag|aanvragen|indicatie\w*|periode|tijdvak|termijn|toekenning|besluit)|\bhernieuw\w*|\bherindicatie\w*|\bheronderzoek|\bheraanvra\w*|\bvervolg(?:aanvra|toeken|period|indicat)\w*|\blanger\w*\b|\bzo ?lang\b|\bloopt\b[^.]{0,40}\bdoor\b|\bdoorlopen\b|\bdoorgaan\b|\bherhaald\w*|\boverbrug\w*|\bnog (?:een|1) (?:keer|maal|half)|\bk(?:an|omt|omen) (?:er|daar)\b[^.]{0,40}\bbij\b|\bvaker\b|\b(?:tweede|volgende) (?:periode|termijn|tijdvak|maal|keer)|\been ?malig\b|\b(?:al|reeds) eerder\b|\buitgebreid\b|\b(?:stopt|eindigt|vervalt|loopt\b[^.]{0,30}\baf)\b/;
/** "Deze termijn kan met vier weken worden verlengd": the term of a decision, not of the grant. */
const OF_PROCEDURE =
  /\bbeslis\w*|\bbesluitvorming|\bverda(?:ag|gen|agd)\w*|\badviestermijn|\bbetalingstermijn|\bhersteltermijn|\bbezwaar\w*|\bvaststellingsbe\w*|\bbetalingsregeling|\baflos\w*|\bingebrekestelling/;
/** A contract with a provider goes on by itself; that is no extension for a family. */
const OF_PARTNERS =
  /\b(?:overeenkomst|convenant|contract|raamovereenkomst|samenwerking)\b[^.]{0,70}\b(?:verleng\w*|voortgezet)/;
/** What the sentence before is about when this one says "deze termijn kan worden verlengd". */
const TERM_OF_PROCEDURE =
  /\baan te vullen|\baanvull\w*|\baangevuld|\baanleveren|\bonvolledig\w*|\bin te dienen|\bindien(?:en|t)\b|\breageren|\badviseert|\badvies uit|\bbrengt\b[^.]{0,30}\badvies|\bbetaalt\b[^.]{0,20}\bterug|\binleveren/;
const OF_GRANT =
  /\bopvang\w*|\bvergoeding\w*|\btegemoetkoming\w*|\bsubsidie\w*|\bbijstand\b|\bindicatie\w*|\bbijdrage\b|\btoekenning\w*|\btoegekend\w*|\bverle(?:end|nen|ning)\b|\bverstrekking|\bsmi\b|\btijdvak\b|\bperiode\b|\btermijn\b|\baanspraak\b|\bproblem\w*|\bsituatie\b|\btegoed|\bvoorziening\b|\bduur\b|\btraject\b/;

const DENIED =
  /\b(?:niet|geen|nooit|zonder|nimmer)\b[^.]{0,55}\b(?:verleng\w*|voortgezet|voortzett\w*|nogmaals|opnieuw (?:aangevraagd|aanvra\w*|toegekend|verleend|verstrekt|een (?:vergoeding|tegemoetkoming|subsidie|toekenning|aanvraag))|nog een (?:keer|maal)|vaker|een tweede (?:keer|maal|periode|termijn)|nieuwe (?:aanvraag|toekenning|periode|indicatie))|\b(?:verleng\w*|voortzett\w*|hernieuw\w*|nieuwe (?:aanvraag|toekenning|periode)|langer\w*)\b[^.]{0,70}\b(?:niet mogelijk|uitgesloten|niet toegestaan|is niet|is er niet|kan niet|niet verle\w*|niet verstre\w*|niet in behandeling|wordt geweigerd|worden geweigerd|wordt afgewezen)|^\s*nee\b/;
/** "kan zonder nieuwe aanvraag doorlopen": a denial of paperwork, not of going on. */
const DENIED_PAPERS = /\bzonder\b[^.]{0,20}\b(?:nieuwe aanvraag|opnieuw)/;
const ONCE_AND_NO_MORE =
  /\b(?:eenmalig|slechts (?:een ?maal|een keer)|een ?maal per (?:kind|gezin))\b[^.]{0,70}\b(?:toegekend|verleend|verstrekt|ten hoogste|maximaal|maanden|weken|jaar)/;
/** Who had it before is refused: that too leaves no second term. */
const HAD_BEFORE =
  /\b(?:al|reeds) eerder\b[^.]{0,90}\b(?:vergoeding|tegemoetkoming|subsidie|bijdrage|bijstand|toegekend|verleend|verstrekt|ontvangen|gebruik)/;
const REFUSES =
  /\bafgewezen\b|\bgeweigerd\b|\bweiger\w*|\bwijst\b[^.]{0,60}\baf\b|\bafwijz\w*|\bgeen (?:recht|aanspraak|vergoeding|tegemoetkoming|subsidie)\b|\bniet (?:toegekend|verleend|verstrekt)/;
const BRIDGE =
  /\boverbrug\w*|\bin afwachting van\b|\bwachtlijst\w*|\btussenliggende\b|\btotdat\b[^.]{0,80}\b(?:school|plaats|voorziening)|\boverstap\b|\btot (?:de|het) (?:start|begin|moment|dag)\b[^.]{0,50}\b(?:school|voorziening|plaats)|\bnaar school (?:kan|gaat)/;
const ONLY = /\b(?:uitsluitend|alleen|slechts|enkel|louter)\b/;
const HARDSHIP = /\bhardheid\w*|\bschrijnend\w*|\bonbillijk\w*|\b4[:.]84\b|\bbuitengewone omstandigheden/;
const AS_LONG_AS =
  /\bzo ?lang(?: als)?\b[^.]{0,140}\b(?:nodig|noodza\w*|duurt|duren|geldt|gelden|geldig|van kracht|voortdu\w*|bestaa\w*|aanwezig|zijn|is|hervatten|aanhoud\w*)\b|\bvoor de duur van de (?:situatie|problematiek|problemen|indicatie|noodzaak)/;
const REPEATED =
  /\btelkens\b|\bsteeds\b|\biedere keer|\belke keer|\bzo vaak\b|\bonbeperkt\b|\bherhaaldelijk|\bmeermalen|\bmeermaals|\bmeerdere (?:keren|malen)|\bmeer dan (?:eens|een ?(?:keer|maal))|\been of meer(?:dere)? (?:keren|malen|keer|maal)|\bvaker\b[^.]{0,20}\b(?:kan|mag|worden|dan eens)|\bgeen (?:grens|maximum|beperking|bovengrens)|\bop ieder moment\b|\btweede of volgende|\b(?:jaarlijks|halfjaarlijks|elk (?:half)?jaar|ieder (?:half)?jaar|na elke|na iedere|aan het eind van (?:elke|iedere))\b/;
const REAPPLY =
  /\bopnieuw\b[^.]{0,60}\b(?:aangevraagd|aanvra\w*|toegekend|toeken\w*|verleend|verstrekt|subsidie|vergoeding|tegemoetkoming|bijstand)|\bnieuwe (?:aanvraag|indicatie|toekenning|periode)\b|\bherindicatie|\bheraanvra\w*|\bvervolgaanvra\w*|\bhernieuwde (?:aanvraag|indicatie)/;
const ONCE =
  /\been ?malig\w*|\been ?maal\b|\been (?:\(1\) )?keer\b|\b1 (?:keer|maal)\b|\bnog een (?:keer|maal|half|periode)|\bkan er\b[^.]{0,30}\bbij\b|\been enkele keer|\been tweede (?:periode|termijn|tijdvak)/;
const BOUNDED =
  /\b(?:in totaal|totale (?:duur|periode|looptijd)|alles bij elkaar|tezamen|niet (?:vaker|meer) dan|ten hoogste (?:twee|drie|vier|2|3|4) ?(?:\(\d\) )?(?:keer|maal)|maximaal (?:twee|drie|vier|2|3|4) ?(?:\(\d\) )?(?:keer|maal)|hoogstens (?:twee|drie|vier) (?:keer|maal)|twee ?maal|drie ?maal|twee keer|drie keer|tot (?:een maximum|maximaal|ten hoogste))\b/;
/** Words that allow going on, not words that only speak of a request for it. */
const ALLOWS =
  /\b(?:kan|kunnen|mag|mogen|zal|zullen|is|zijn|wordt|worden|blijft)\b[^.]{0,140}\b(?:verlengd|verlengen|verlenging|voortgezet|voortzet(?:ten|ting)|gecontinueerd|continueren|doorgaan|nogmaals|nog een (?:keer|maal|half|periode|tijdvak|termijn)|bij)\b|\bverleng(?:t|en)\b(?! (?:wordt|worden|is|dient|doet|moet))|\bverlenging\b[^.]{0,40}\b(?:is|kan|blijft)\b[^.]{0,30}\bmogelijk|\blanger\w*\b[^.]{0,50}\b(?:toegekend|toekennen|duren|verleend|verlenen|verstrekt|verstrekken|krijgen|betalen|betaald|vergoeden|vergoed|vaststellen|vastgesteld|doorlopen|gebruiken|aanbieden|indiceren)|\bte verlengen\b(?! (?:moet|dient))|\bverlengbaar\b|\b(?:mogelijkheid|optie)\b[^.]{0,12}\bverlenging|\b(?:kan|kunnen|mag|mogen|wordt|worden)\b[^.]{0,80}\buitgebreid|\b(?:volgt|gevolgd door) (?:een|nog een) (?:tweede|volgende)|(?<!^)(?<!\. )\bloopt\b[^.]{0,40}\bdoor\b|\b(?:kan|mag|kunnen)\b[^.]{0,60}\bdoorlopen\b|\bkom(?:t|en) (?:er|daar)\b[^.]{0,40}\bbij\b|\bverdere? (?:verlening|toekenning|verstrekking|opvang)\b/;
/** How a request for extension is made or handled: says that extension exists elsewhere, not that it may. */
const REQUEST =
  /\b(?:aanvraag|aanvragen|verzoek|verzoeken)\b[^.]{0,20}\b(?:om|tot|voor) (?:de |een )?(?:verleng\w*|voortzetting)|\b(?:vraagt|verzoekt|vraagt u|vraagt men)\b[^.]{0,40}\b(?:verleng\w*|voortzetting)|\b(?:bij|over|voor) (?:de |een )?(?:verleng\w*|voortzetting)\b/;
const VERB =
  /\bverleng\w*|\bvoort(?:zett|gezet|zet)\w*|\bcontinu\w*|\bgecontinueerd|\blanger\w*\b|\bkan er\b[^.]{0,30}\bbij\b|\bnogmaals|\bnog een (?:keer|maal|half|periode)|\bverdere? (?:verlening|toekenning|verstrekking)/;
/** A grant that runs on; "zolang" with anything else (an income, an appointment) is no term. */
const RUNS =
  /\b(?:loopt|lopen|duurt|duren|geldt|blijft|houdt|wordt|worden|krijgt|krijgen|bestaat|verlengen|verlengd|voortgezet|verstrekt|verleend|toegekend|vergoed)\b/;
const NOT_A_RUN =
  /\bbuiten toepassing|\bgrondslag|\binkomen\b|\bafspra\w*|\bziet\b[^.]{0,40}\baf\b|\bbewaa?r\w*|\bbetaal\w*|\bgeregistreerd|\bingeschreven/;

/** Whether the words are about going on at all, and about the grant. */
export function speaksOfGoingOn(words: string, rule: string, headings: string, before: string): boolean {
  if (!GOING_ON.test(words)) return false;
  if (
    /\b(?:deze|die|de) termijn\b/.test(words) &&
    (OF_PROCEDURE.test(before) || TERM_OF_PROCEDURE.test(`${before} ${words}`))
  )
    return false;
  if (OF_PARTNERS.test(words)) return false;
  if (OF_PROCEDURE.test(words) && !/\bna afloop\b/.test(words)) return false;
  if (
    /\bbeslis|\bbezwaar|\bterugvorder|\bbetaling/.test(headings) &&
    !/\bverleng\w*\b[^.]{0,60}\b(?:opvang|vergoeding|tegemoetkoming|subsidie|indicatie)/.test(words)
  )
    return false;
  return OF_GRANT.test(`${rule} ${headings}`);
}

/**
 * @param passage all sentences of one passage, folded, joined
 * @param throughHardship whether the words refer to the hardship clause
 * @returns null when the passage says nothing of extension
 */
export function extensionIn(passage: string, throughHardship: boolean, rule = passage): Extension | null {
  if (HAD_BEFORE.test(passage) && REFUSES.test(rule) && !VERB.test(passage)) return 'uitgesloten';
  const denied = DENIED.test(passage.replace(DENIED_PAPERS, ''));
  if (ONLY.test(passage) && BRIDGE.test(passage)) return 'overbrugging';
  if ((throughHardship || HARDSHIP.test(passage)) && (ONLY.test(passage) || denied || VERB.test(passage)))
    return 'alleen-hardheid';
  const positive = positiveIn(passage);
  if (denied) {
    // "Eenmaal verlengen kan, daarna niet nog eens": what may happen first counts.
    return positive === 'eenmalig' || positive === 'meermalig-begrensd'
      ? allowsBeforeDenial(passage)
        ? positive
        : 'uitgesloten'
      : 'uitgesloten';
  }
  if (positive !== null) return positive;
  if (ONCE_AND_NO_MORE.test(passage)) return 'uitgesloten';
  return BRIDGE.test(passage) && VERB.test(passage) ? 'overbrugging' : null;
}

function allowsBeforeDenial(passage: string): boolean {
  const denial = DENIED.exec(passage);
  const allowed =
    /\b(?:kan|kunnen|mag|wordt|worden|is)\b[^.]{0,80}\b(?:verleng\w*|voortgezet|bij\b|mogelijk)/.exec(
      passage,
    );
  return (
    allowed !== null &&
    denial !== null &&
    allowed.index < denial.index &&
    !/\b(?:niet|geen)\b/.test(allowed[0])
  );
}

function positiveIn(passage: string): Extension | null {
  const explicit =
    /\b(?:kan|kunnen|mag|mogen)\b[^.]{0,140}\b(?:verlengd|verlengen|voortgezet|voortzetten)\b|\bverlenging\b[^.]{0,40}\bmogelijk/;
  const extends_ = ALLOWS.test(passage) && (!REQUEST.test(passage) || explicit.test(passage));
  const reapplies =
    REAPPLY.test(passage) &&
    /\b(?:kan|kunnen|mag|mogen|mogelijk|wordt|worden|telkens|steeds)\b/.test(passage) &&
    !REQUEST.test(passage);
  if (extends_ || reapplies) {
    if (BOUNDED.test(passage) && !/\bin totaal niet nodig\b/.test(passage)) {
      return ONCE.test(passage) &&
        !REPEATED.test(passage) &&
        !/\btwee ?maal|\bdrie ?maal|\b(?:twee|drie|vier) keer/.test(passage)
        ? 'eenmalig'
        : 'meermalig-begrensd';
    }
    if (REPEATED.test(passage)) return 'onbeperkt';
    if (ONCE.test(passage)) return 'eenmalig';
    return 'onbeperkt';
  }
  const running = AS_LONG_AS.exec(passage);
  if (running !== null) {
    const from = Math.max(0, passage.lastIndexOf('. ', running.index));
    const stop = passage.indexOf('. ', running.index + 1);
    const sentence = passage.slice(from, stop === -1 ? passage.length : stop);
    if (RUNS.test(sentence) && OF_GRANT.test(sentence) && !NOT_A_RUN.test(sentence)) return 'onbeperkt';
  }
  return null;
}

/** Months that an extension can last in total, where the passage says so; null where it does not. */
export function monthsOfExtension(passage: string): number | null {
  const lengths = quantities(passage).flatMap(({ value, upTo, unit, rate, start }) => {
    const months = rate === null ? inMonths(upTo ?? value, unit) : null;
    const before = passage.slice(Math.max(0, start - 60), start);
    const names = /\b(?:na|eerste|binnen|uiterlijk)\s+(?:[a-z]+\s+){0,4}$|\btermijn van\s*$/.test(before);
    const after = passage.slice(start, start + 40);
    return months === null || names || /\b(?:voor (?:het|de) (?:einde|afloop)|tevoren)/.test(after)
      ? []
      : [months];
  });
  return lengths.length === 0 ? null : Math.max(...lengths);
}
