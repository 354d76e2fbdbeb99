/** What the heading of a chapter or article tells of whom it is for: everybody, SMI, or another group. */
import { fold, headingRoles } from './roles.js';

/** Names of the scheme, folded (drafting-patterns, section 3): enough to see that a passage is about SMI. */
const SMI_WORDS =
  /\bsmi\b|\bksmi\b|\bsoci(?:aal|ale)(?:[ -]*(?:en|of|en\/of|\/|dan wel))?[ -]*medisch|\bmedisch(?:e)?[ -]*(?:en|of|en\/of|\/|dan wel)?[ -]*social|\b(?:medische|sociale) indicatie|\bop (?:medische|sociale) (?:of|en|en\/of) (?:medische|sociale) (?:grond|indicatie)|\bgeindiceerde (?:kinder)?opvang|\bopvang op (?:medische |sociale )?indicatie/;

/** Headings of chapters that hold for everything in the instrument. */
export const GENERAL_HEADING =
  /\balgeme(?:en|ne)\b|\bbegrip|\bdefinitie|\binleid|\buitgangspunten\b|\bslot|\boverig(?:e)?\b|\bgemeenschappelijk|\bovergang|\binwerking|\buitvoering|\bhandhaving|\bprocedure|\bvoor (?:alle|beide|ieder\w*|elke?)\b|\b(?:andere|verdere|aanvullende|bijkomende|resterende) bepalingen\b|\b(?:alle|beide) (?:soorten|vormen|voorzieningen|regelingen|groepen|doelgroepen)|\bgezamenlijk|\bdraagkracht|\binkomen|\bhardheid|\bopzet\b|\bleeswijzer|\btot slot|\bafrond|\bafsluit|\bten slotte|\bom te beginnen|\bvooraf\b|\bhuishoudelijke?\b(?! (?:hulp|verzorging|ondersteuning|taken|werk|zorg))/;

/** Of these, the headings that hold for everything by their nature; "inkomen" and "uitvoering" may be a subject too. */
export const WHOLLY_GENERAL =
  /\balgeme(?:en|ne)\b|\bbegrip|\bdefinitie|\binleid|\bslot|\boverig(?:e)?\b|\bgemeenschappelijk|\bvoor (?:alle|beide|ieder\w*|elke?)\b|\bgezamenlijk|\btot slot|\bten slotte|\bom te beginnen|\bvooraf\b/;

/** A heading that only says that rules follow: what stands below it decides for itself. */
export const NO_SUBJECT =
  /^(?:de )?(?:hoofdtekst|regeling(?:s?tekst)?|tekst|artikelen|bepalingen|regels|(?:hoofd)?tekst van de (?:regeling|verordening|regels|beleidsregels|nadere regels))$/;

/** Groups and provisions that wider instruments serve besides SMI, folded; a heading that names one is about that. */
export const OTHER_GROUPS =
  /\bdoelgroepouder|\bre-?integrati|\bstudent|\bstuderend|\bscholing|\binburger|\bpeuter|\bvve\b|\bvoorschool|\bvoorscholen|\bleerling|\bjeugdhulp|\bpgb\b|\bwerkzoekend|\bbudgetcoach|\bschuldhulp|\bsport|\bcomputer|\bschoolkosten|\breiskosten|\bbewind|\binrichting|\buitvaart|\bvervoer|\brespijt|\blogeer|\bhuishoudelijke hulp|\bmantelzorg|\b(?:traject|weg|uitstroom) naar werk\b|\barbeids(?:toeleiding|inschakeling)/;

/** Headings on childcare that parents need for work, a traject or a study: not the care of SMI. */
export const FOR_WORK = /\btraject|\bwerk\b|\bwerkende|\barbeid|\bopleiding|\bstudie|\bcursus|\bsollicit/;

/** Defined words that every childcare rule uses, whatever the group, and the names of laws. */
export const COMMON_TERMS =
  /^(?:de |het |een )?(?:wet|wko|awb|besluit|regeling|verordening|kinderopvang|opvang|kind|kinderen|ouder|ouders|houder|kindercentrum|gastouder\w*|dagopvang|buitenschoolse opvang|aanvrager|belanghebbende|tegemoetkoming|vergoeding|subsidie|bijdrage|dagdeel|college|gemeente|peuter\w*|voorschool\w*|uurprijs|maximum ?uurprijs|kinderopvangtoeslag|toeslag|lrk|landelijk register\w*)\b/;

/** Roles whose headings do not make a chapter or article general: they can be about any provision. */
const SUBJECT_ROLES: ReadonlySet<string> = new Set([
  'doelgroep',
  'duur',
  'omvang',
  'hoogte',
  'herstel',
  'verlenging',
  'doel',
]);

export function namesSmi(text: string): boolean {
  return SMI_WORDS.test(fold(text));
}

/** A heading that says nothing of a subject: "Algemene bepalingen", "Aanvraag", "Hardheidsclausule". */
export function isGeneralHeading(heading: string): boolean {
  const folded = fold(heading);
  if (GENERAL_HEADING.test(folded)) return true;
  const roles = headingRoles(heading);
  if (roles.length === 0 || roles.every((role) => SUBJECT_ROLES.has(role))) return false;
  // "Aanvraag en besluit" is general, "Aanvraag leerlingenvervoer" is not: few other content words may stand.
  const content = folded.split(/[^\p{L}]+/u).filter((word) => word.length > 3);
  return content.length <= 4;
}
