/** Element 3 of point 13: the conditions: where a family lives, what comes first, which care, whose advice. */
import type { Statement } from '../../context/statements.js';

const HEADING =
  /\bmoet (?:u|je) weten\b|\bgoed om te weten\b|\bcondities\b|\bverplicht\w*|\bverwacht\w*|\bvragen (?:wij|we)\b[^?]{0,20}\bvan\b|\btoelating\w*|\bweiger\w*|\bwij(?:st|zen)\b[^?]{0,20}\baf\b|\bafwijz\w*|\bafgewezen\b|\buitgesloten\b|\bcriteria\b|\beis\b|\bletten (?:wij|we)\b|\bletten op\b|\bbelangrijk\b|\baan denken\b|\bin aanmerking\b|\beerst zelf\b|\bgeld(?:t|en)\b[^?]{0,20}\b(?:eisen|regels|voorwaarden)|\bmag u\b|\bmag je\b|\bgeen recht\b|\bcheck\w*|\bvoorwaarden?\b|\bvereisten?\b|\bvoldoen\b|\blet\b[^?]{0,30}\bop\b|\baan voldoen\b|\bvoldoe\b|\bwanneer (?:krijg|kom|kun|kan|heb)\w*\b|\beisen\b|\bwat zijn de regels\b|\b(?:spel)?regels\b|\bwanneer (?:wel|niet)\b|\bmag ik\b|\bkom ik in aanmerking|\brecht op\b/;

/** Kinds of conditions; each counts once. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  [
    'woonplaats',
    /\b(?:hoofdverblijf|hoofdadres|woonadres|woonachtig\w*|ingezetene\w*|adres in|woonplaats|gevestigd|woont|wonen|woon|woonachtig|ingeschreven|staan? ingeschreven|inwoners? (?:van|bent|zijn|uit)|brp|basisregistratie|basisadministratie)\b/,
  ],
  [
    'geen-toeslag',
    /\bniet\b[^.]{0,30}\bwet kinderopvang\b|\b(?:aanspraak|recht)\b[^.]{0,40}\b(?:kinderopvangtoeslag|toeslag)\b|\bgeen\b[^.]{0,50}\b(?:kinderopvangtoeslag|toeslag|bijdrage van de belastingdienst)\b|\b(?:kinderopvangtoeslag|toeslag)\b[^.]{0,40}\b(?:niet|mogelijk|recht)\b|\bniet\b[^.]{0,40}\b(?:kinderopvangtoeslag|toeslag)\b|\b(?:dienst toeslagen|belastingdienst|het rijk)\b[^.]{0,60}\b(?:niet|niets|geen)\b|\b(?:niet|niets|geen)\b[^.]{0,60}\b(?:dienst toeslagen|belastingdienst|het rijk)\b/,
  ],
  [
    'leeftijd',
    /\b(?:tot|tussen|jonger (?:zijn |is )?dan|onder|t\/m|tot en met|van 0|vanaf)\b[^.]{0,25}\b(?:jaar|jaren|groep 8|weken)\b|\bgroep 8\b|\bbasisschool\b|\bmiddelbare school\b|\bvoortgezet onderwijs\b|\bleeftijd\b|\bnog geen (?:\d+|twaalf|dertien|vier)\b|\bjonger (?:is |zijn )?dan (?:\d+|twaalf|dertien|vier)\b|\b(?:onder|tot) de (?:\d+|twaalf|dertien)\b|\bniet ouder (?:zijn |is |mag zijn )?dan \d+\b/,
  ],
  [
    'voorliggend',
    /\bvoorliggend\w*|\b(?:nergens|niet) anders\b|\bandere (?:wettelijke )?(?:aansprak|voorziening|oplossing|regeling|hulp|vergoeding|mogelijkhe)\w*|\bniemand\b[^.]{0,40}\b(?:oppas\w*|opvang\w*|zorg\w*|anders)\b|\boplossing\w*\b[^.]{0,40}\bgaan voor\b|\b(?:familie|vrienden|buren|netwerk|oma|opa|partner)\b[^.]{0,60}\b(?:niet|geen|kan|kunnen|oppas\w*|opvang\w*)\b|\bzelf oplossen\b|\b(?:eigen|sociale?) (?:kring|netwerk|omgeving)\b|\bpas als\b[^.]{0,60}\b(?:niet|geen|niets)\b|\bandere (?:manier|weg)\b|\bop een andere manier\b|\blaatste redmiddel\b|\bvangnet\b|\bgeen\b[^.]{0,20}\b(?:familie|netwerk|oppas|vrienden)\b|\bpeuter(?:opvang|speelzaal)\b|\bvoorschool\b|\beerst\b[^.]{0,40}\b(?:kijken|gebruik|onderzoek\w*)|\b(?:kijken|onderzoeken|bekijken|gaan)\b[^.]{0,20}\beerst\b/,
  ],
  [
    'geregistreerd',
    /\bgeregistreerd\w*|\blandelijk register\b|\blrkp?\b|\berkende?\b|\bopgenomen\b[^.]{0,30}\bregister\b/,
  ],
  [
    'advies',
    /\b(?:arts|jeugdarts|huisarts|ggd|jeugdverpleegkundige|jeugdgezondheidszorg|consultatiebureau|deskundige|adviseur|jgz|wijkteam|hulpverlener|verpleegkundige|maatschappelijk werk\w*|cjg)\b[^.]{0,80}\b(?:akkoord|instem\w*|vaststel\w*|vastgesteld|vindt|advis\w+|advies|verkla\w+|indicatie|bevestig\w*|noodzaak|nodig|oordeelt|stelt|zegt)\b|\b(?:verklaring|indicatie|verwijzing|advies)\b[^.]{0,50}\b(?:jeugdgezondheidszorg|arts|jeugdarts|ggd|jgz|deskundige|hulpverlener|consultatiebureau|adviseur)\b|\bnoodza+k\w*\b[^.]{0,40}\bblij\w+/,
  ],
  [
    'middelen',
    /\b(?:inkomen|vermogen|spaargeld|bijstandsnorm|minimumloon)\b[^.]{0,60}\b(?:niet hoger|hoger dan|meer dan|maximaal|lager|onder|boven|grens)\b|\b(?:niet hoger|hoger dan|meer dan|maximaal|lager dan)\b[^.]{0,60}\b(?:inkomen|vermogen|spaargeld|bijstandsnorm|minimumloon)\b/,
  ],
  [
    'meewerken',
    /\b(?:werkt|werken)\b[^.]{0,40}\b(?:mee|aan|samen)\b|\b(?:meewerk\w*|medewerking|accepteert|hulp (?:krijgt|accepteren|aanvaardt)|behandeling volgt|plan van aanpak|hulpplan)\b|\bbegeleiding\b[^.]{0,30}\b(?:krijgt|hebt|heeft|volgt|accept\w*|aanva\w*)\b|\b(?:krijgt|hebt|heeft|volgt|accept\w*|aanva\w*)\b[^.]{0,30}\bbegeleiding\b(?! nodig)/,
  ],
  [
    'niet-werken',
    /\b(?:werkt|werken|studeert|studeren)\b[^.]{0,40}\bniet\b|\bniet\b[^.]{0,30}\b(?:werken|studeren)\b/,
  ],
];
/** Under a heading of conditions one is enough; elsewhere a page must name two kinds. */
const FEWEST = 2;
/** Where applying, what is sent and whom to call are told, no condition stands. */
const OTHER_HEADING = /\baanvra|\bmee\b|\bvragen\b|\bcontact\b|\bnodig\b|\bbeslis|\bbetaal|\bkosten\b/;

/** The head of a list of conditions, whatever the heading above it. */
const LEAD =
  /\b(?:in aanmerking|recht op|krijgt|krijg je|tegemoetkoming|bijdrage|vergoed\w*|aanvragen|gebruik ?maken)\b[^.:]{0,80}\b(?:als|indien|wanneer|mits|voorwaarden?|eisen)\b[^.:]{0,60}:/;

/** "Kunt u toeslag krijgen? Dan kan het niet." */
const EXCLUDES =
  /^[^?]*\? (?:nee, )?dan (?:helaas |kan het |kan dat |krijgt u |krijg je |komt u |kom je |is het |bent u |geldt smi )?(?:niet|geen)\b/;
/** Under such a heading the contrary of a condition is told: "U kunt kinderopvangtoeslag krijgen." */
const EXCLUDING =
  /\bwanneer\b[^?]{0,30}\b(?:geen|niet)\b|\bweiger\w*|\bafwij\w*|\bafgewezen\b|\bwij(?:st|zen)\b[^?]{0,20}\baf\b/;
/** Under a heading that names conditions, what is asked is one, of whatever kind. */
const NAMED_SO = /\bvoorwaarden?\b|\beis(?:en)?\b|\bvereisten?\b|\bspelregels\b|\bcriteria\b|\baan voldoen\b/;
const DEMANDS = /\b(?:moet|moeten|mag|mogen|dient|dienen|alleen als|verplicht)\b/;
/** A sentence that sets a condition by its first words. */
const ONLY_IF =
  /\b(?:kan|geldt|is mogelijk) (?:dus )?(?:alleen|slechts|uitsluitend) (?:als|indien|wanneer)\b|^(?:alleen|slechts|uitsluitend)\b[^.]{0,140}\bin aanmerking\b|^vereist (?:is|zijn)\b|\b(?:is|zijn) (?:vereist|voorwaarde|nodig) dat\b|\bvoorwaarde\w* (?:is|zijn) dat\b|^(?:dat kan |dit kan |wel |het kan )?(?:alleen|slechts|mits|uitsluitend|enkel) (?:als|indien|wanneer|bij|voor|mogelijk)\b/;

/** Papers to hand in are no condition, whoever wrote them. */
const HANDED_IN = /^(?:voeg|stuur|neem|lever|upload|doe)t?\b|\b(?:kopie|loonstro\w+)\b/;

/** "Gaat uw kind naar de peuteropvang? Lees dan die pagina." sends the reader on and sets no condition. */
const SENDS_ON =
  /^(?:lees|kijk|bekijk|ga|bel|meld\w*|vraag|neem) (?:dan|verder|daarvoor|hiervoor|eerst op)\b/;

function sendsOn({ words, after }: Statement): boolean {
  if (SENDS_ON.test(words)) return true;
  return /\?\s*$/.test(words) && SENDS_ON.test(after) && !/\baan\b/.test(after);
}

export function saysConditions(statements: readonly Statement[]): readonly Statement[] {
  const under = statements.filter(
    ({ heading, words, rule, after }) =>
      EXCLUDES.test(`${words} ${after}`) ||
      (HEADING.test(heading) && words.length > 15) ||
      LEAD.test(rule) ||
      ONLY_IF.test(words),
  );
  const kinds = new Map<string, Statement>();
  for (const statement of statements) {
    if (OTHER_HEADING.test(statement.heading) && !HEADING.test(statement.heading)) continue;
    if (sendsOn(statement) || HANDED_IN.test(statement.words)) continue;
    for (const [kind, pattern] of KINDS)
      if (pattern.test(statement.rule) && !kinds.has(kind)) kinds.set(kind, statement);
  }
  const headed = under.filter(
    ({ heading, words, rule, after, passage }) =>
      EXCLUDES.test(`${words} ${after}`) ||
      (EXCLUDING.test(heading) && /\btoeslag|\bkinderopvangtoeslag|\boppassen\b/.test(words)) ||
      KINDS.some(([, pattern]) => pattern.test(rule)) ||
      (NAMED_SO.test(heading) && (DEMANDS.test(words) || passage.provision.kind === 'onderdeel')),
  );
  if (headed.length > 0) return headed;
  return kinds.size >= FEWEST ? [...new Set(kinds.values())] : [];
}
