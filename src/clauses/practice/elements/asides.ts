/**
 * Passages that tell of another service than SMI, in the midst of a page on it: another kind of childcare, a document,
 * other help, the website itself. What they say of applying, of lengths of time and of whom to call is not about SMI.
 * They may well set a condition ("gaat uw peuter al naar de voorschool?"), so the first elements read them too.
 */
import type { Statement } from '../../context/statements.js';

const SERVICE =
  /\b(?:voorschool\w*|peuter(?:opvang|groep|speelzaal|plek|plaats|s)?|vve|leerlingenvervoer|paspoort\w*|rijbewij\w+|verhuiz\w+|parkeer\w*|afval\w*|grofvuil|bijzondere bijstand|schuldhulp\w*|schulden|budgetcoach|veilig thuis|huiselijk geweld|kindermishandeling|noodnummer|112|huisartsenpost|webredactie|werkt (?:deze|de) (?:pagina|website)[^.?]{0,20}niet|fout op (?:deze|de) (?:pagina|website)|mening over (?:deze|de) (?:pagina|website)|nieuwsbrief|sociale media|vacature\w*|toeslagen,nl|dienst toeslagen|belastingdienst|belastingtelefoon|kinderbijslag|svb|uwv|tussenschoolse opvang|overblij\w+|sportpas|zwemles\w*|stadspas|meedoenpas|griffie|raad toespreken|gemeenteraad|inspraak\w*|verkiezing\w*|stembureau|gevonden voorwerpen|burgerzaken|openbare ruimte|hulp bij het huishouden|huishoudelijke hulp|studiefinanciering|omgevingsvergunning|bijstandsuitkering|zorgtoeslag|huurtoeslag|bibliotheek(?:pas|kaart)|woningcorporatie|trouwen|kinderopvangtoeslag|digid,nl|geen digid|nog geen digid)\b/;
/** The subject of the page, by its name or as care that is applied for. */
const OWN =
  /\bsmi\b|\bk?smi-|\bsocia(?:al|le)\b[^.?]{0,20}\bmedisch|\b(?:kinderopvang|opvang)vergoeding\b|\b(?:kinder)?opvang(?!toeslag)\b|\bindicatie\b|\btegemoetkoming\b/;
/** "Dat is een andere regeling dan SMI": SMI is named as what it is not. */
const NOT_SMI = /\b(?:is|zijn|hoort|valt|geldt) (?:\w+ ){0,2}(?:geen|niet|andere?)\b[^.?]{0,30}\bsmi\b/;
/** Papers to hand in name a passport; whoever tells how to get one speaks of applying for it. */
const PAPERS =
  /\b(?:met (?:uw|je|jouw)|de aanvraag|kopie|geldig\w*|mee|upload\w*|bijlage\w*|bewijs\w*|loonstro\w*)\b/;
/** "Die vraagt u aan met ...": of what the sentence before told. */
const LEANS = /^(?:dat|die|dit|deze|daar\w*|hier\w*|het|u doet dit|je doet dit)\b/;
/** Another organisation that one applies at, or enrols with. */
const ENROLS =
  /\b(?:schrijf\w*|inschrij\w*|ingeschreven|inschrijf\w*)\b[^.?]{0,60}\b(?:opvang\w*|kinderdagverblijf|bso|houder|school)\b|\binschrijfformulier\b/;

function isAboutOther(words: string): boolean {
  return SERVICE.test(words) && !PAPERS.test(words) && (!OWN.test(words) || NOT_SMI.test(words));
}

/** Statements of which the sentence, or the passage it opens in, is about another service. */
export function withoutAsides(statements: readonly Statement[]): readonly Statement[] {
  let within: Statement['passage'] | null = null;
  let opened = false;
  return statements.filter((statement) => {
    const { passage, words, before, after } = statement;
    if (passage !== within) {
      within = passage;
      opened = isAboutOther(words) && !OWN.test(after.replace(NOT_SMI, ' '));
      if (opened || (SERVICE.test(words) && NOT_SMI.test(after))) return false;
    } else if (opened && !OWN.test(words)) return false;
    else if (LEANS.test(words) && isAboutOther(before)) return false;
    return !isAboutOther(words) && !ENROLS.test(words);
  });
}
