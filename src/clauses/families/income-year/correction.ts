/**
 * Corrections of the income that is used: "wijkt het huidige inkomen af, dan wordt daarmee gerekend". A threshold or a
 * request makes a correction narrow; "latere wijzigingen werken niet door" excludes one (codebook, point 11).
 */
import type { Statement } from '../../context/statements.js';
import { isLimit } from '../shared/income-limits.js';
import { mentionsIncome, refusesIn } from '../shared/income-words.js';
import { namesSomeTable } from '../shared/tables.js';
import { timesIn } from './time-words.js';

type CorrectionKind = 'altijd' | 'alleen-lager' | 'drempel-of-verzoek' | 'uitgesloten';

export interface Correction {
  readonly kind: CorrectionKind;
  readonly statement: Statement;
}

const DIFFERENT =
  /\bwijk\w*\b[^.;]{0,90}\baf\b|\bafwijk\w*|\bwijkt\b|\b(?:hoger|lager|minder|meer)\b|\bgedaald\b|\bgezakt\b|\bdaal\w*|\b\w*daling\b|\bnog (?:klopt|juist is|actueel is)\b|\bgestegen\b|\bstijg\w*|\b\w*wijzig\w*|\bgewijzigd\b|\bverander\w*|\bverslechter\w*|\bachteruitg[ae]\w*|\b(?:recenter|actueler|nieuwer)e?\b|\bomhoog\b|\bomlaag\b|\bachterhaald\b|\bverouderd\b|\bgehalveerd\b|\bhalveer\w*|\bhalvering\b|\bverdubbeld\b|\bnieuwe inkomen\b|\bteruggang\b|\bvermindering\b|\bmutatie\w*|\bafname\b|\bafneemt\b|\b\w*terugval\b|\bterug ?(?:ge)?lo(?:o?pt|pen)\b|\bteruggelopen\b|\bterugloop\b|\binkomensverlies\b|\bverschil\w*|\b(?:toe|af)genomen\b|\btoe-? of af|\banders\b|\bachteruit\b|\bniet meer klop\w*|\bklop\w*\b[^.;]{0,25}\bniet\b|\bniet (?:meer )?overeen\w*|\bgeen (?:juist|goed|reeel|actueel) beeld\b|\bniet representatief\b|\bniet actueel\b/;
const EFFECT =
  /\bdan (?:het|dat) (?:werkelijke|huidige|actuele|nieuwe|lagere)\b|\b(?:bijdrage|die|deze) (?:\w+ )?(?:verlagen|verlaagd|verhogen|verhoogd)\b|\bstelt\b[^.;]{0,40}\bbij\b|\breken(?:t|en)\b|\bgerekend\b|\bbereken\w*|\bberekening\b|\bherbereken\w*|\bherreken\w*|\bafgeweken\b|\bherzien\w*|\bherziet\b|\bpas(?:t|sen)\b[^.;]{0,80}\btoe\b|\btoegepast\b|\btoe te passen\b|\bga(?:at|an) (?:\w+ ){0,10}uit\b|\buitgegaan\b|\buit te gaan\b|\bte rekenen\b|\bbasis\b|\baangehouden\b|\bhoud(?:t|en) (?:\w+ ){0,4}aan\b|\baangepast\b|\bpas(?:t|sen) (?:\w+ ){0,8}aan\b|\baanpas\w*|\bgenomen\b|\bneemt\b|\bnemen\b|\bgebruik\w*|\bgehanteerd\b|\bafgestemd\b|\bstem(?:t|men)\b[^.;]{0,40}\baf\b|\bhanteer\w*|\bbepalend\b|\bgeldt\b|\bgelden\b|\baangetoond\b|\baantonen\b|\bwerkt\b[^.;]{0,40}\bdoor\b|\bdoorwerk\w*|\btelt\b|\btellen\b|\bgaat\b[^.;]{0,30}\bvoor\b|\bprevaleert\b|\bvoorrang\b|\bkijken\b|\bkijkt\b|\bvastgesteld\b|\bbijgesteld\b|\bverbeterd?e?\b|\bbeslissend\b|\bgecorrigeerd\b|\bvervangen\b|\bin plaats (?:daarvan|van)\b|\bin de plaats\b|\w*verlegging\b|\bverleg(?:t|gen|d)\b|\bopnieuw\b|\bnieuwe? (?:berekening|bedrag|inkomen)\b|\bleidend\b|\bmaatgevend\b|\bvan (?:het |dat )?(?:\w+ )?inkomen uit\b|\bverrekend\b|\bverwerkt\b|\bmeegenomen\b|\buit ?te gaan\b|\buitgaan\b|\brekening (?:ge)?houd\w*|\bhoudt\b[^.;]{0,30}\brekening\b/;
const NOT =
  /\bmaakt\b[^.;]{0,20}\bniet uit\b|\b(?:wordt|worden|is|zijn)\b (?:\w+ ){0,2}niet (?:\w+ ){0,4}(?:betrokken|gebruikt|verwerkt|gevolgd|toegepast|gehanteerd|meegerekend)\b|\bgeen (?:\w+ ){0,2}(?:betekenis|verandering)\b|\b(?:daar|daaraan|hieraan|er)\b[^.;]{0,20}\bniets aan\b|\bwat er\b[^.;]{0,30}\book (?:verandert|wijzigt|gebeurt)\b|\bblij(?:ft|ven) (?:dat|dit|zo)\b(?=[^.;]{0,3}[,.;]|\s*$)|\bniet tot een andere? \w+|\b(?:leidend|bepalend|vast|beslissend|maatgevend|geldt|telt), ook bij\b[^.;]{0,40}\b(?:verander|wijzig|daling|stijging)\w*|\bgeen (?:\w+ ){0,2}(?:acht|grond|effect|reden)\b|\bgeen (?:tussentijdse|latere) \w+|\bzonder gevolg\w*\b|\bniet ter zake\b|\bpas(?:t|sen)\b[^.;]{0,20}\bniet aan\b|\book niet (?:als|wanneer|indien)\b|\book (?:wanneer|als|indien)\b[^.;]{0,60}\b(?:sindsdien|sedert|nadien|daarna|later|inmiddels|nu)\b|\bgeen rekening\b|\bniet\b[^.;]{0,30}\b(?:door|rekening|aangepast|herzien|herrekend|herberekend|afgeweken|bijgesteld|gewijzigd|meegenomen|meegewogen|opnieuw|verrekend)\b|\b(?:staat|ligt|blijft|staan|liggen|blijven)\b[^.;]{0,50}\b(?:vast|ongewijzigd|hetzelfde|de grondslag|gelden|bepalend|de basis)\b|\bongeacht\b[^.;]{0,40}\b(?:wijzig|verander|daling|later)\w*|\bleid(?:t|en) niet tot\b|\bniet\b[^.;]{0,12}\btot (?:een )?(?:\w+ )?(?:herziening|herberekening|aanpassing|wijziging|bijstelling|correctie)|\bgeen (?:gevolg\w*|invloed|aanleiding|herberekening|herziening|correctie|aanpassing)\b|\bbuiten beschouwing\b|\btel(?:t|len)\b[^.;]{0,30}\bniet\b|\bniet mee(?:geteld|genomen)?\b|\bwordt (?:niet|geen)\b[^.;]{0,40}\b(?:gekozen|gecorrigeerd|correctie)\b/;
const THRESHOLD =
  /\d ?(?:%|procent)|\b(?:kwart|derde|vierde|vijfde|tiende|helft)\b[^.;]{0,15}\b(?:of meer|lager|minder|gedaald|gezakt|afgenomen|daalt|\w*gelopen|\w*gegaan)\b|\bprocent\b|\bgehalveerd\b|\bhalveer\w*|\bhalvering\b|(?:€|\beuro\b)|\b(?:ten minste|minstens|minimaal|meer dan)\b[^.;]{0,30}\b(?:\d+|tien|vijftien|twintig|vijfentwintig|dertig|kwart|derde|vierde|vijfde|tiende)\b|\bveel (?:lager|minder|hoger|meer)\b|\b(?:aanzienlijk|substantieel|substantiele|fors|forse|sterk|sterke|ingrijpend\w*|wezenlijk\w*|belangrijke mate|aanmerkelijk\w*|flink|flinke|grote|drastisch\w*)\b/;
const REQUEST =
  /\bwilt? (?:u|je|jij|hij|zij|de (?:ouder|aanvrager)) dat (?:wij|we|het college|de gemeente)\b|\bzeg (?:het|dat) (?:ons|dan)\b|\bcollege kan\b[^.;]{0,80}\b(?:uitgaan|rekenen|gebruiken|hanteren|nemen|aanhouden|afwijken)\b|\b(?:als|indien|wanneer) (?:hij|zij|u|je|de ouder) dat (?:wenst|wil|verkiest|vraagt)\b|\bdesgewenst\b|\bnaar keuze\b|\b(?:kan|mag) kiezen\b|\bdesverzocht\b|\b(?:kan|kunnen|mag|mogen)\b[^.;]{0,60}\b(?:vragen|verzoeken|aanvragen)\b|\bvraagt\b[^.;]{0,40}\bdaar ?om\b|\bop (?:\w+ )?(?:verzoek|aanvraag)\b|\bop verzoek\b|\bverzoek(?:t|en)\b|\bdaarom verzoek\w*|\bvraagt (?:de ouder|de aanvrager|u|hij|zij)?\b[^.;]{0,30}\bom\b|\bkan (?:de ouder|de aanvrager|de belanghebbende|hij|zij|het college)\b[^.;]{0,50}\b(?:verzoeken|vragen|aanvragen|afwijken|uitgaan|rekenen|gebruiken)\b|\b(?:u|je|ouders?|de aanvrager|hij|zij) (?:kan|kunt|kunnen|mag|mogen) (?:\w+ ){0,4}(?:vragen|verzoeken|aanvragen)\b|^\s*vraag (?:dan|ons|daarom)\b|\bkunt u\b|\bkunt u (?:ons )?vragen\b|\bkun je\b|\bkan worden (?:uitgegaan|gerekend|afgeweken|verzocht)\b|\bkan (?:het college|op verzoek)\b|\bdaarom vraagt\b|\bvraagt\b[^.;]{0,20}\bdaar\w*\b[^.;]{0,10}\bom\b/;
/** Changes in other things than income. */
const OTHER_CHANGE =
  /\b(?:gezinssamenstelling|samenstelling|huishouden|adres|verhuiz\w*|aantal (?:uren|dagen|dagdelen|kinderen)|uurprijs|uurtarief|opvanguren|indicatie|leeftijd)\b/;

/** A correction that is asked for, whatever the verb: "vraagt de ouder daarom, dan naar het lopende jaar". */
const ASKED = /^(?:vraagt|verzoekt|op (?:\w+ )?verzoek|desgevraagd)\b/;
const LOWER =
  /\b(?:gehalveerd|omlaag|lager|gedaald|daal\w*|daling|minder|achteruit\w*|terugval|inkomensverlies|verslechter\w*)\b/;
const HIGHER =
  /\b(?:omhoog|hoger|gestegen|toegenomen|anders|stijg\w*|stijging|meer|afwijk\w*|wijkt|wijzig\w*|verander\w*|verschil\w*)\b/;
/** "Een daling wordt verwerkt, een stijging niet." */
const NOT_UPWARDS = /\b(?:stijging|verhoging|toename|hoger \w+)\b[^.;]{0,20}\b(?:niet|geen)\b/;
/** Duties to report changes, and changes in other things than income. */
const REPORT =
  /\b(?:meldt?|melden|doorgeven|geeft\b[^.;]{0,80}\bdoor|deelt\b[^.;]{0,60}\bmede?|op de hoogte|inlicht\w*|mededeling)\b/;

/** A change for the less that has happened. */
const CHANGED =
  /\b\w*(?:daling|terugval|achteruitgang)\b|\b(?:lager|hoger|minder) (?:is |zijn )?geworden\b|\b(?:is|zijn)\b[^.;,]{0,70}\b(?:gedaald|gestegen|afgenomen|teruggelopen|gezakt)\b/;
/** "... volgens de tabel en wordt herrekend zodra het inkomen wijzigt". */
const RECKONED_AGAIN =
  /\binkomen\b[^.;]{0,60}\bbij (?:elke|iedere) (?:verandering|wijziging)\b[^.;]{0,30}\b(?:aangepast|bijgesteld|herzien|herrekend)\b|\b(?:herrekend|herberekend|opnieuw (?:berekend|vastgesteld|bepaald)|aangepast|bijgesteld|herzien)\b[^.;]{0,60}\binkomen\b[^.;]{0,40}\b(?:wijzigt|verandert|wijzigingen|anders wordt|daalt|stijgt)\b|\binkomen\b[^.;]{0,40}\b(?:wijzigt|verandert|daalt|stijgt)\b[^.;]{0,60}\b(?:herrekend|herberekend|opnieuw (?:berekend|vastgesteld|bepaald)|aangepast|bijgesteld|herzien)\b/;

/** What makes an income change, where the income of now is taken for it. */
const EVENTS =
  /\bverlie(?:st|zen)\b[^.;]{0,30}\b(?:baan|werk)\b|\b(?:baanverlies|ontslag|(?:echt)?scheiding|werkloosheid|overlijden|arbeidsongeschiktheid|verlies van (?:een |de |zijn |haar )?baan)\b/;
/** Only in some cases: "slechts afgeweken als". */
const ONLY_IF = /\b(?:alleen|slechts|uitsluitend|enkel)\b[^.;]{0,40}\b(?:als|indien|wanneer|bij|in geval)\b/;

/** What an income is made of: "vakantietoeslag telt mee, eenmalige uitkeringen niet". */
const COMPOSED =
  /\b(?:vakantie\w*|eenmalige?|alimentatie|kinderbijslag|toelagen?|rente|woning|spaargeld|vermogen)\b[^.;]{0,60}\btel(?:t|len)\b|\btel(?:t|len)\b[^.;]{0,60}\b(?:vakantie\w*|eenmalige?|alimentatie|kinderbijslag|toelagen?|rente|woning|spaargeld|vermogen)\b/;

function narrow(words: string): boolean {
  return THRESHOLD.test(words) || REQUEST.test(words) || ONLY_IF.test(words);
}

/** "Volgens de tabel; alleen als het inkomen daalt ...": each half by itself, under the span of the whole. */
function clausesOf(statement: Statement): readonly Statement[] {
  const parts = statement.words.split(/;\s+/);
  return parts.map((words, index) => ({
    ...statement,
    words,
    before: parts[index - 1] ?? statement.before,
    after: parts[index + 1] ?? statement.after,
  }));
}

/**
 * Corrections among the statements. `governs`: articles that set the income, in which "dit jaar" or "deze cijfers"
 * stand for it. Pure.
 */
export function correctionsIn(
  statements: readonly Statement[],
  governs: (statement: Statement) => boolean,
): readonly Correction[] {
  return statements.flatMap(clausesOf).flatMap((statement): readonly Correction[] => {
    const { words } = statement;
    const near = governs(statement);
    // "Ten minste € 250 lager geworden": a figure on a change, where the article sets the income, is no bound.
    const changed = near && CHANGED.test(words) && !refusesIn(words);
    if (isLimit(statement) && !changed) return [];
    if (
      namesSomeTable(words) &&
      !(mentionsIncome(words) && (timesIn(words).current || RECKONED_AGAIN.test(words)))
    )
      return [];
    if (OTHER_CHANGE.test(words) && !mentionsIncome(words)) return [];
    if (!mentionsIncome(words) && !near) return [];
    // One event among the many that change an income: a correction in that case only.
    const event = EVENTS.test(words) && !DIFFERENT.test(words) && near && !OTHER_CHANGE.test(words);
    const different = DIFFERENT.test(words) || event || (EVENTS.test(words) && timesIn(words).current);
    const excludes = NOT.test(words.replace(/\bal dan niet\b/g, ' ')) && !COMPOSED.test(words);
    if (excludes && !/\btenzij\b/.test(words) && !NOT_UPWARDS.test(words) && (different || near))
      return [{ kind: 'uitgesloten', statement }];
    if (
      REQUEST.test(words) &&
      timesIn(words).current &&
      (EFFECT.test(words) || ASKED.test(words) || timesIn(words).earlier)
    ) {
      return [{ kind: 'drempel-of-verzoek', statement }];
    }
    // "De jaaropgave of, als die niet meer klopt, recente loonstroken": both incomes in one rule.
    const { newest, earlier, current } = timesIn(words);
    const based = newest || earlier;
    const inline =
      based &&
      (/\b(?:tenzij|behalve|uitgezonderd)\b/.test(words) ||
        (current && /\b(?:als|indien|wanneer)\b/.test(words)));
    const takesEffect = inline || EFFECT.test(`${words} ${REPORT.test(words) ? '' : statement.after}`);
    if (!different || !takesEffect) return [];
    if (REPORT.test(words) && !EFFECT.test(words)) return [];
    if (!near && !mentionsIncome(`${words} ${statement.before}`)) return [];
    if (narrow(words) || (event && !timesIn(words).current))
      return [{ kind: 'drempel-of-verzoek', statement }];
    const lowerOnly = (LOWER.test(words) && !HIGHER.test(words)) || NOT_UPWARDS.test(words);
    return [{ kind: lowerOnly ? 'alleen-lager' : 'altijd', statement }];
  });
}
