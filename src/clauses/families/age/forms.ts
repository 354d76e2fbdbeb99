/**
 * The ways in which a sentence says an age: an operator ("tot en met", "jonger dan", "nog niet bereikt", "of ouder")
 * and a point in a life (`numbers.ts`). Longer forms first: what a form has read is not read again.
 */
import { type Form, from, LOWER_BOUNDS, NOT_A_COUNT, type Said } from './forms-lower.js';
import { CARDINAL, N, NTH, POINT, throughYears, YEAR, yearsOf } from './numbers.js';

const upTo = (to: number): Said => ({ from: null, to, loose: false });
const range = (lower: number, to: number, loose = false): Said => ({ from: lower, to, loose });
/**
 * "0-12 jaar" is read as including the last year (codebook, point 4), but where the forms of care change it is not:
 * "0-4" ends at the fourth birthday and "4-13" at the thirteenth. Years.
 */
const CARE_FORM_BIRTHDAYS: ReadonlySet<number> = new Set([4, 13]);
const looseRange = (lower: number, to: number): Said =>
  CARE_FORM_BIRTHDAYS.has(to) ? range(lower, to) : range(lower, to + 1, true);

const THROUGH =
  '(?:tot en met|t\\/m|t ?\\/ ?m|t\\.?e\\.?m\\.?|tm)(?: (?:de leeftijd van|het bereiken van|en met))?';
const UNTIL = '(?:tot(?:dat)?(?: aan| op)?|voor(?=\\s(?:zijn|haar|de|het) \\S+ verjaardag))';
const NOT_A_TERM =
  '(?! (?:na|geleden|voor|vooraf|terug|sinds|lang|later|daarna|worden verlengd|verlengd|bewaard))';
const REACHED = '(?:bereikt|bereikte|gepasseerd|overschreden|voltooid|gevierd|vol\\b|gehaald)';
const TURNS =
  '(?:(?:wordt|worden)(?! (?:ge|ver|be|toe|op|aan|her)\\w+)|(?:mag |mogen |kan )?uitbla(?:ast|zen)|bereikt|bereiken|viert|vieren|voltooit|is geworden|zijn geworden|heeft bereikt|hebben bereikt|oud wordt|heeft gevierd|jarig)';
const CHILD = '(?:kind(?:eren)?|hij|het|zij|ze|jeugdige|zoon|dochter)';
const WHEN =
  '(?:zodra|wanneer|als|waarin|waarop|totdat|tot|dat|tenzij|maand|dag|eindigt|stopt|vervalt|indien)';

/** A day in a life from which a rule holds: "van de dag waarop", "met ingang van de maand dat". */
const FROM_THE_DAY =
  '(?<!\\b(?:dag|einde?|loop|begin) )\\bvan(?:af)? (?:de |het )?(?:dag|datum|maand|moment|ogenblik)';

export const FORMS: readonly Form[] = [
  // lower limbs of a range in the words of a life: "van de dag waarop het twee jaar wordt tot ...", "die zijn tweede
  // verjaardag heeft gevierd en nog niet ..."
  {
    pattern: new RegExp(
      `${FROM_THE_DAY} (?:waarop|waarin|dat|van)\\b[^.;,\\d]{0,30}?${POINT} (?:heeft |is |wordt )?${TURNS}`,
      'g',
    ),
    read: ([a]) => from(yearsOf(a)),
  },
  {
    pattern: new RegExp(
      `\\b(?:die|dat|wie)\\b[^.;,]{0,20}?${POINT} (?:al |reeds )?(?:(?:heeft|hebben|is|zijn) (?:${REACHED}|geworden|achter de rug)|achter de rug (?:heeft|hebben))(?=,? (?:en|maar)\\b[^.;]{0,30}\\b(?:niet|geen|jonger)\\b)`,
      'g',
    ),
    read: ([a]) => from(yearsOf(a)),
  },
  // ranges
  {
    pattern: new RegExp(`${N}(?:${YEAR}|-)? ${THROUGH} ${N}${YEAR}`, 'g'),
    read: ([a, b]) => range(yearsOf(a), throughYears(b)),
  },
  {
    pattern: new RegExp(`\\btussen (?:de )?${N}${YEAR}? en (?:de )?${N}${YEAR}`, 'g'),
    read: ([a, b]) => looseRange(yearsOf(a), yearsOf(b)),
  },
  {
    pattern: new RegExp(`${N}(?:${YEAR}|-)? (?:tot|totdat) (?:de leeftijd van )?${N}${YEAR}`, 'g'),
    read: ([a, b]) => range(yearsOf(a), yearsOf(b)),
  },
  {
    pattern: new RegExp(`(?<![\\d.,-])${N} ?- ?${N}${YEAR}`, 'g'),
    read: ([a, b]) => looseRange(yearsOf(a), yearsOf(b)),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,-])leeftijd(?:en|scategorie\\w*|sgroep\\w*)?:? (?:van )?${N} ?- ?${N}`,
      'g',
    ),
    read: ([a, b]) => looseRange(yearsOf(a), yearsOf(b)),
  },
  {
    pattern: new RegExp(
      `\\bleeftijd(?:en)?(?: van)?:? (?:van )?${N} ${THROUGH} ${N}(?! ?(?:maand|week|weken))`,
      'g',
    ),
    read: ([a, b]) => range(yearsOf(a), throughYears(b)),
  },
  {
    pattern: new RegExp(
      `\\bleeftijd(?:en)?(?: van)?:? (?:van )?${N} tot ${N}(?! ?(?:maand|week|weken))`,
      'g',
    ),
    read: ([a, b]) => range(yearsOf(a), yearsOf(b)),
  },
  {
    pattern: new RegExp(
      `\\bkind(?:eren)? (?:is|zijn|van) (?:van )?${N} ${THROUGH} ${N}(?=[.,;!?]|$| (?:en|of|die|dat)\\b)`,
      'g',
    ),
    read: ([a, b]) => range(yearsOf(a), throughYears(b)),
  },
  // ranges that begin in weeks or months: from birth
  {
    pattern: new RegExp(`\\btussen (?:de )?\\d{1,2} (?:weken|maanden) en (?:de )?${N}${YEAR}`, 'g'),
    read: ([a]) => looseRange(0, yearsOf(a)),
  },
  // the school year, or the year, in which a birthday falls runs on after it
  {
    pattern: new RegExp(
      `\\b(?:schooljaar|leerjaar|cursusjaar) (?:waarin|dat|van het jaar waarin)\\b[^.;]{0,40}?(?:${POINT}|${N})(?: oud)? ${TURNS}`,
      'g',
    ),
    read: ([a, b]) => upTo(yearsOf(a ?? b) + 1),
  },
  // upper bounds that include the year
  { pattern: new RegExp(`\\b${THROUGH} ${POINT}`, 'g'), read: ([a]) => upTo(throughYears(a)) },
  {
    pattern: new RegExp(`\\bniet ouder (?:is |zijn )?dan (?:${POINT}|${N}${NOT_A_COUNT})`, 'g'),
    read: ([a, b]) => upTo(throughYears(a ?? b)),
  },
  { pattern: new RegExp(`${POINT} (?:of|en) jonger`, 'g'), read: ([a]) => upTo(throughYears(a)) },
  {
    pattern: new RegExp(
      `\\b(?:maximaal|ten hoogste|hoogstens|hooguit|uiterlijk) ${POINT}(?:(?<= oud)|(?= oud| \\((?:of|dan wel|tot|groep)))`,
      'g',
    ),
    read: ([a]) => upTo(throughYears(a)),
  },
  {
    pattern: new RegExp(
      `\\bkind(?:eren)? (?:van|is|zijn|mag|mogen)(?: \\w+){0,6} (?:maximaal|ten hoogste|hoogstens|hooguit) ${POINT}`,
      'g',
    ),
    read: ([a]) => upTo(throughYears(a)),
  },
  {
    pattern: new RegExp(
      `\\b(?:maximum ?leeftijd|maximale leeftijd|hoogste leeftijd)(?: \\w+){0,9}?:? ${POINT}`,
      'g',
    ),
    read: ([a]) => upTo(throughYears(a)),
  },
  { pattern: new RegExp(`(?:<=|≤) ?(?:${POINT}|${N})`, 'g'), read: ([a, b]) => upTo(throughYears(a ?? b)) },
  { pattern: new RegExp(`< ?(?:${POINT}|${N})`, 'g'), read: ([a, b]) => upTo(yearsOf(a ?? b)) },
  // Whether "de leeftijdsgrens is 12 jaar" lets a child of twelve in is not said.
  {
    pattern: new RegExp(`\\bleeftijdsgrens(?: \\w+){0,6}?:? ${POINT}`, 'g'),
    read: ([a]) => ({ ...upTo(throughYears(a)), loose: true }),
  },
  // "niet jonger dan 13": a lower bound in other words
  {
    pattern: new RegExp(`\\bniet (?:meer |langer )?jonger (?:is |zijn )?dan (?:${POINT}|${N})`, 'g'),
    read: ([a, b]) => from(yearsOf(a ?? b)),
  },
  {
    pattern: new RegExp(
      `${POINT} nog (?:moet(?:en)?|te|niet heeft|niet hebben) (?:vieren|bereiken|gevierd|bereikt)`,
      'g',
    ),
    read: ([a]) => upTo(yearsOf(a)),
  },
  {
    pattern: new RegExp(
      `\\b(?:zodra|wanneer|als) (?:het|een|uw|je) kind ${N} (?:is|wordt)(?=,?[^.;]{0,20}\\b(?:eindigt|stopt|vervalt|houdt))`,
      'g',
    ),
    read: ([a]) => upTo(yearsOf(a)),
  },
  // upper bounds that end at the birthday
  {
    pattern: new RegExp(`\\bjonger (?:is |zijn |was )?(?:dan )?(?:${POINT}|${N}${NOT_A_COUNT})`, 'g'),
    read: ([a, b]) => upTo(yearsOf(a ?? b)),
  },
  {
    pattern: new RegExp(
      `\\b(?:nog )?geen (?:${POINT}|${N}(?= (?:is|zijn|bent|en|of|geworden)\\b|[.,;:]|$))`,
      'g',
    ),
    read: ([a, b]) => upTo(yearsOf(a ?? b)),
  },
  // Whether an age that is not "exceeded" takes in the year itself is not said.
  {
    pattern: new RegExp(
      `\\bleeftijd van ${N}(?: ?ja(?:ar|ren))?,? (?:nog )?niet (?:\\w+ ){0,2}overschreden`,
      'g',
    ),
    read: ([a]) => ({ ...upTo(throughYears(a)), loose: true }),
  },
  {
    pattern: new RegExp(
      `\\bleeftijd van ${N}(?: ?ja(?:ar|ren))?,? (?:nog )?niet (?:\\w+ ){0,2}${REACHED}`,
      'g',
    ),
    read: ([a]) => upTo(yearsOf(a)),
  },
  {
    pattern: new RegExp(`${POINT},? (?:nog )?niet (?:\\w+ ){0,2}${REACHED}`, 'g'),
    read: ([a]) => upTo(yearsOf(a)),
  },
  {
    pattern: new RegExp(`\\b${NTH} (?:verjaardag|levensjaar) nog niet`, 'g'),
    read: ([a]) => upTo(yearsOf(a)),
  },
  { pattern: new RegExp(`\\btot(?:dat)? (?:zijn|haar|hun) ${NTH}\\b`, 'g'), read: ([a]) => upTo(yearsOf(a)) },
  {
    pattern: new RegExp(
      `\\b${UNTIL} (?:en met |(?:het |de )?(?:kind|bereiken van|moment van|dag van|dag voor|dag voorafgaand aan) )?${POINT}${NOT_A_TERM}`,
      'g',
    ),
    read: ([a]) => upTo(yearsOf(a)),
  },
  {
    pattern: new RegExp(`\\bleeftijd\\b[^.;]{0,25}\\b(?:lager|minder) dan (?:${POINT}|${N})`, 'g'),
    read: ([a, b]) => upTo(yearsOf(a ?? b)),
  },
  // A child in group 4 is eight at most at its end: the group and five years, exclusive.
  { pattern: /\b(?:tot en met|t\/m|tot) groep ([1-7])\b/g, read: ([a]) => upTo(Number(a) + 5) },
  {
    pattern: new RegExp(
      `\\b(?:onder|beneden) (?:${POINT}|de ${N}(?=[.,;!?]|$| (?:die|dat|en|of|met|komen|kunnen|vallen|krijgen|hebben|is|zijn|wordt|worden)\\b))`,
      'g',
    ),
    read: ([a, b]) => upTo(yearsOf(a ?? b)),
  },
  {
    pattern: new RegExp(
      `\\bvanaf\\b[^.;]{0,40}\\b${CHILD}\\b[^.;]{0,20}\\b${POINT} (?:heeft |is |wordt )?${TURNS}`,
      'g',
    ),
    read: ([a]) => from(yearsOf(a)),
  },
  {
    pattern: new RegExp(
      `\\b${CHILD}\\b[^.;]{0,20}\\b(?:${POINT}|${N}(?= (?:wordt|worden|is geworden|heeft bereikt)))(?: oud)? (?:heeft |is |wordt )?${TURNS}`,
      'g',
    ),
    read: ([a, b]) => upTo(yearsOf(a ?? b)),
  },
  {
    pattern: new RegExp(
      `\\b${WHEN}\\b[^.;]{0,60}\\b${CHILD}\\b[^.;]{0,20}\\b(?:viert|bereikt|voltooit) ${POINT}`,
      'g',
    ),
    read: ([a]) => upTo(yearsOf(a)),
  },
  {
    pattern: new RegExp(
      `\\b(?:zodra|wanneer|totdat|vanaf|dat|die)\\b[^.;]{0,30}\\bleeftijd van ${N}(?: ?ja(?:ar|ren))? (?:al )?(?:heeft |is |wordt )?bereikt?`,
      'g',
    ),
    read: ([a]) => upTo(yearsOf(a)),
  },
  {
    pattern: new RegExp(
      `\\b(?:eindigt|eindigen|stopt|stoppen|vervalt|vervallen|houdt op|einde|loopt af|bij het bereiken van|uiterlijk)\\b[^.;]{0,60}?(?:leeftijd van (?:de )?${N}|${NTH} verjaardag|(${CARDINAL}|\\d{1,2})[ -]?jarige leeftijd)`,
      'g',
    ),
    read: ([a, b, c]) => upTo(yearsOf(a ?? b ?? c)),
  },
  {
    pattern: new RegExp(
      `\\b(?:dat|wie|die|is je kind|is uw kind) (?:al )?${N}(?: ?ja(?:ar|ren))?(?: is geworden| geworden is| is| wordt| of ouder\\b)?[^.;]{0,30}\\b(?:buiten|niet|geen|plaats ?maken|vertrek\\w*|verlaat|verlaten|weg)\\b`,
      'g',
    ),
    read: ([a]) => upTo(yearsOf(a)),
  },
  {
    pattern: new RegExp(
      `\\b(?:op|bij|met|na) ${POINT}[^.;]{0,30}\\b(?:stopt|stoppen|eindigt|eindigen|vervalt|vervallen|houdt)\\b`,
      'g',
    ),
    read: ([a]) => upTo(yearsOf(a)),
  },
  {
    pattern: new RegExp(`\\bwordt (?:je|uw|het|een|jouw) kind (?:${POINT}|${N}(?=[?,]| en\\b| dan\\b))`, 'g'),
    read: ([a, b]) => upTo(yearsOf(a ?? b)),
  },
  // A child comes into group 5 at eight: the groups below it end before nine.
  {
    pattern: /\b(?:vanaf groep ([2-8])|groep ([2-8]) (?:en|of) (?:hoger|verder|ouder))\b/g,
    read: ([a, b]) => from(Number(a ?? b) + 4),
  },
  {
    pattern:
      /\b(?:kind(?:eren)?|leerlingen?) (?:in|uit|van) (?:de )?groep(?:en)? ([2-8])(?=(?:,| en| of| tot en met| t\/m)? ?[\d,]*(?: en| of)? ?[\d]?)/g,
    read: ([a]) => ({ ...from(Number(a) + 4), group: true }),
  },
  ...LOWER_BOUNDS,
];
