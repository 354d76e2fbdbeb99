/**
 * What a page for parents asks without a form on it: papers that the reader is told to bring or send, in running
 * sentences under any heading. Only for pages: in rules such words mostly tell what others do.
 */
import type { Reading } from '../../context/reading.js';
import { foldKeeping, type Statement, statementsOf } from '../../context/statements.js';

/** The reader is told to bring, send or hand in. */
const BRING =
  /\bformulier\b[^.;?]{0,15}\bmet\b|\bvan (?:u|je|jou)\b[^.;?]{0,20}\b(?:krijgen|ontvangen|willen|hebben) (?:wij|we)\b|\b(?:wij|we) (?:krijgen|ontvangen)\b[^.;?]{0,20}\bvan (?:u|je|jou)\b|\bvragen (?:wij|we) inzage\b|\b(?:wij|we) vragen inzage\b|\bklaar\b[^.;:?]{0,25}:|\bhet volgende\b[^.;:?]{0,40}:|\bleg(?:t|gen)?\b[^.;?]{0,160}\b(?:klaar|bij|over)\b|\bhoud(?:t)?\b[^.;?]{0,160}\b(?:bij de hand|klaar)\b|\b(?:heb|hebt|heeft)\b[^.;?]{0,80}\b(?:bij de hand|klaarliggen)\b|\bzorg(?:t)?\b[^.;?]{0,40}\bvoor\b[^.;?]{0,10}:|\b(?:vragen|willen) (?:wij|we)\b[^.;?]{0,60}\b(?:van (?:u|je)|om|zien|ontvangen|hebben)\b|\b(?:(?:wij|we) vragen|vragen (?:wij|we)) (?:daarvoor |hiervoor |dan )?(?:uw|je|jouw|een|de|het|naar)\b|\bstuurt?\b[^.;?]{0,80}\bop\b|\bvragen (?:wij|we)\b[^.;?]{0,160}\b(?:op|mee|in|over|aan) te (?:sturen|nemen|leveren|leggen)\b|\b(?:wij|we) (?:vragen|willen)\b[^.;?]{0,60}\b(?:van (?:u|je)|om|zien|ontvangen|hebben)\b|\b(?:neem(?:t)?|nemen|breng(?:t)?|stuur(?:t)?|lever(?:t)?|voeg(?:t)?|geef(?:t)?|doe(?:t)?)\b[^.;?]{0,160}\b(?:mee|in|toe|aan|bij)\b|\b(?:neem|stuur|lever|voeg)(?:t)? (?:mee|in|toe|aan|bij)\b|\bupload(?:t)?\b|\bmee ?(?:te )?(?:nemen|sturen|brengen)\b|\b(?:u|je|jij|wij|we)\b[^.;?]{0,30}\b(?:heb(?:t|ben)?|heeft)\b[^.;?]{0,120}\bnodig\b|\b(?:heeft|hebt|heb|hebben) (?:u|je|wij|we)\b[^.;?]{0,120}\bnodig\b|\bnodig(?: zijn| is| hebben)?\s*:/;
/** "U hebt opvang nodig als:" opens a list of reasons. */
const ABOUT_CARE =
  /\b(?:opvang|hulp|smi|indicatie)\b[^.;:]{0,20}\bnodig\b[^.;:]{0,20}\b(?:als|omdat|doordat|want|wanneer|indien)\b/;
/** A heading that asks which papers. */
const PAPERS =
  /\b(?:wij|we)\b[^?]{0,10}\bvan (?:u|je|jou)\b[^?]{0,10}\b(?:vragen|nodig|willen)\b|\bover te leggen\b|\b(?:papieren|stukken|bescheiden|documenten|bewijs\w*|bijlagen|gegevens)\b|\bmee ?(?:nemen|sturen|brengen)\b|\b(?:stuur|neem)(?:t)?\b[^?]{0,20}\bmee\b|\bwat (?:heb|heeft|hebt)\b[^?]{0,30}\bnodig\b|\bleg(?:t)?\b[^?]{0,20}\bklaar\b|\bklaar ?leggen\b|\bbij de hand\b|\bchecklist\b|\bhoor(?:t|en) (?:er )?bij\b[^?]{0,20}\baanvra\w+/;
/** Papers for something else, or that the municipality gets itself. */
const ELSEWHERE =
  /\bbezwaar\w*|\bklacht\w*|\bprivacy\b|\bverleng\w*|\bkinderopvangtoeslag\b|\bwijziging\w*|\bfactu\w+|\b(?:halen|vragen|zoeken) (?:wij|we)\b[^.;?]{0,20}\b(?:zelf|op)\b|\b(?:wij|we)\b[^.;?]{0,20}\bzelf op\b/;
const ELSEWHERE_HEADING =
  /\bbezwaar|\bklacht|\bprivacy|\bverleng|\bwijziging|\bbetaling|\bfactu|\bkosten\b|\bvoorwaarden\b/;

function isElsewhere({ words, heading }: Statement): boolean {
  return ELSEWHERE.test(words) || ELSEWHERE_HEADING.test(heading);
}

/** Whether a running sentence of a page names papers to bring. */
export function asksOnPage(statement: Statement): boolean {
  const { words, heading, before } = statement;
  // "Wat stuurt u mee? Een kopie van ...": the question may stand in the same paragraph.
  const answers = /\?\s*$/.test(before) && PAPERS.test(before);
  return (
    !isElsewhere(statement) && !/\?\s*$/.test(words) && (BRING.test(words) || PAPERS.test(heading) || answers)
  );
}

/** Whether the head of a list tells the reader to bring what stands below it: "U hebt nodig:". */
export function asksInHead(head: string): boolean {
  const words = foldKeeping(head);
  return BRING.test(words) && !ELSEWHERE.test(words) && !ABOUT_CARE.test(words);
}

/** Whether the entry of a list stands under a heading that asks for papers, without words in between. */
export function listedUnder({ heading, passage }: Statement, papers: RegExp): boolean {
  return passage.leadIn === '' && papers.test(heading) && !ELSEWHERE_HEADING.test(heading);
}

/** Papers and data by name. On a page, other words that follow "nodig" or "aan" tell what happens, and ask nothing. */
const PAPER =
  /\b(?:bewij[sz]\w*|\w*bewijs|kopie\w*|\w*contract\w*|offertes?|\w*verklaring\w*|loonstro\w+|loon\w*|salaris\w*|\w*specificatie\w*|jaaropga\w+|inkomens?\w*|verdiensten|id|id-\w+|paspoort|legitimatie\w*|identiteits\w+|bsn|burgerservicenummer\w*|rekeningnummer|iban|bankpas|\w*afschrift\w*|saldo\w*|\w*dossier\w*|\w*verslag\w*|rapport\w*|\w*overeenkomst\w*|prijsopga\w+|\w*opgave|\w*brie(?:f|ven|fje)|advies|verwijzing|\w*indicatie\w*|\w*plan|\w*gegevens|stukken|\w*stuk|papieren|documenten|bescheiden|\w*polis\w*|belasting\w+|jaarstukken|\w*overzicht\w*|geboorte\w+|naam|namen|adres|toestemming|beschikking|aanslag|trouwboekje|akte|\w*rooster\w*|diploma\w*|medicijn\w*|vermogen|spaargeld|bezit\w*|schulden|aanbod|tarief|uurprijs|lrk\w*|registratienummer|kenteken\w*|\w*lasten|huur\w*|hypothe\w+|\w*rekening\w*|\w*nota|werkgever\w*|pasfoto\w*|nationaliteit|sollicitati\w+|strafblad|vog|digid|internetbankieren|bankzaken)\b/;
/** "Geef aan dat het om SMI gaat", "Teken pas een contract nadat ...": what to do, and nothing to hand in. */
const NOT_HANDED_IN =
  /\bgeef(?:t)? (?:daarbij |dan )?aan\b|\bgeef(?:t)?\b[^.;]{0,20}\baan dat\b|\bteken(?:t)?\b|\bvindt\b[^.;]{0,60}\bplaats\b|(?<!\bvan (?:de |uw |je )?)\bopvang nodig\b|\bbespre\w+\b|\bop tijd\b/;

/** Whether a part of a running sentence of a page is something that can be handed in. */
export function isPaper(part: string): boolean {
  return PAPER.test(part) && !NOT_HANDED_IN.test(part) && !/\?\s*$/.test(part);
}

/** Papers that lists on pages begin with. */
const TYPICAL =
  /^(?:\W*)(?:een |de |het |uw |je |jouw |recente? |laatste |geldig\w* |actuele? )*(?:kopie\w*|bewij[sz]\w*|loon\w+|salaris\w+|\w*specificatie\w*|jaaropga\w+|\w*afschrift\w*|offerte|\w*contract|legitimatie\w*|identiteits\w+|paspoort|id-\w+|verklaring|\w*overeenkomst|\w*brief|prijsopgave|inkomensgegevens|bsn|bankpas|belastingaan\w+|overzicht van)\b/;
const FEWEST_TYPICAL = 2;

/** Papers that nothing but an application asks for. */
const TELLING =
  /\b(?:kopie(?:en)?|loon\w+|salaris\w+|\w*specificatie\w*|jaaropga\w+|\w*afschrift\w*|offerte|prijsopgave|legitimatie\w*|identiteits\w+|paspoort|id-\w+|inkomensgegevens|bewijsstukken|medisch dossier)\b/g;
const FEWEST_TELLING = 2;

/** Papers are named on the page, in whatever words, though none was read as asked for. */
export function tracesOfPapers(reading: Reading): readonly Statement[] {
  const named = pageStatements(reading).filter(({ words }) => words.match(TELLING) !== null);
  const names = new Set(named.flatMap(({ words }) => words.match(TELLING) ?? []));
  return names.size >= FEWEST_TELLING ? named : [];
}

/** The head of a table that lists papers. */
const PAPERS_COLUMN =
  /^(?:welk\w* |gevraagde? )?(?:stuk\w*|papier\w*|document\w*|bewijs\w*|bijlagen?|gegevens?)\b[^|]{0,30}\|/;

/** Rows of tables below a head that names papers. */
export function rowsOfPapers(statements: readonly Statement[]): ReadonlySet<Statement> {
  const rows = statements.filter((one) => one.passage.provision.kind === 'tabelrij' && !isElsewhere(one));
  const headed = new Set(
    rows.filter(({ words }) => PAPERS_COLUMN.test(words)).map(({ headings }) => headings),
  );
  return new Set(rows.filter(({ words, headings }) => headed.has(headings) && !PAPERS_COLUMN.test(words)));
}

/** Entries of the lists of which at least two, and half, are papers by their first words: whatever stands above. */
export function listsOfPapers(statements: readonly Statement[]): ReadonlySet<Statement> {
  const lists = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { passage, headings } = statement;
    if (passage.provision.kind !== 'onderdeel' || isElsewhere(statement)) continue;
    const key = `${headings}|${passage.leadIn}`;
    lists.set(key, [...(lists.get(key) ?? []), statement]);
  }
  return new Set(
    [...lists.values()].flatMap((entries) => {
      const typical = entries.filter(({ words }) => TYPICAL.test(words)).length;
      return typical >= FEWEST_TYPICAL && typical * 2 >= entries.length ? entries : [];
    }),
  );
}

/** Statements of a page among which the papers stand: all but what is about something else. */
export function pageStatements(reading: Reading): readonly Statement[] {
  return statementsOf(reading, reading.binding).filter((statement) => !isElsewhere(statement));
}
