/**
 * What a length of time in a regulation is about. It is the term of the grant only when words of the grant govern it
 * and no words of procedure do (codebook, point 6).
 */
import type { Quantity } from '../../../language/quantities.js';
import type { Statement } from '../../context/statements.js';
import { isTableRow } from '../shared/table-rows.js';
import { TRANSITION, TRANSITION_WORDS } from '../shared/transition.js';
import { type Elsewhere, elsewhereWeight, lengthOfOther } from './elsewhere.js';

/** Why a length of time is not the term; keys the sentences in `punt.yaml` (verworpen). */
type NotTheTerm =
  | 'procedure'
  | 'periodiek'
  | 'leeftijd'
  | 'terugkijken'
  | 'verlenging'
  | 'totaal'
  | 'overgang'
  | 'ander-onderwerp'
  | Elsewhere;

const WITHIN =
  /\b(?:binnen|uiterlijk|na verloop van|gedurende de eerste|langer dan|voorafgaand aan de)\s+(?:een (?:termijn|periode|tijdvak) van\s+)?(?:[a-z()]+\s+){0,2}$/;
/** "drie weken voor het einde", "8 weken na ontvangst", "zes maanden oud". */
const RELATIVE_AFTER =
  /^\s*(?:\)?\s*)(?:na\b(?! afloop van de eerste)|voor(?:dat|af| (?:de|het|afloop|aanvang|einde))|voorafgaand|van tevoren|later\b|eerder\b|tevoren\b|geleden|nadat|achteraf|oud\b|terug\b|te laat)/;
const PERIODIC_BEFORE =
  /\b(?:(?:elke?|iedere?)(?! geval)|om de|eens (?:per|in de|in)|eenmaal (?:per|in de)|een ?keer (?:per|in de)|telkens na|steeds na|minstens (?:elke|iedere)|per|gemiddeld)\s+(?:[a-z()]+\s+)?$/;
/** "Gemiddeld twee dagen, berekend over een kwartaal": the stretch over which an average is taken. */
const AVERAGED_OVER =
  /\b(?:berekend|gerekend|gemeten|bezien|bekeken|genomen|uitgemiddeld) over (?:(?:een|elk|ieder|het|de|enig) )?(?:(?:periode|tijdvak) van )?$/;
/** Lengths with a name of their own: "met terugwerkende kracht van ten hoogste drie maanden". */
const OTHER_LENGTH =
  /\b(?:terugwerkende kracht|(?:uitloop|overgangs|aanloop|afbouw|wacht|zoek|inhaal|oproep|ontruimings|incasso|gewennings|hersteltermijn)-?(?:termijn|periode|tijd)|opzegtermijn|opzegperiode|bewaartermijn|beslistermijn|betalingstermijn|bezwaartermijn|aanvraagtermijn|reactietermijn|hersteltermijn|wachttijd|wachttermijn|wenperiode|bedenktijd|proefperiode|gewenningsperiode|inachtneming)\s+(?:van|is|bedraagt|duurt)\s+(?:[a-z()]+\s+){0,4}$/;
/** A sentence that points back to the one before it: "Dat doen wij een jaar lang." */
const POINTS_BACK =
  /^\s*(?:(?:meestal|gewoonlijk|doorgaans|in de regel|als regel|in beginsel) (?:is|zijn|duurt|gaat) (?:dat|dit|het|zij|die)|dat|dit|die|deze|zij|hij|het|daarvoor|daarbij|daarmee|daarna)\b/;
const LOOKING_BACK =
  /\b(?:laatste|afgelopen|voorafgaande?|voorbije|vorige|recentste|dezelfde)\s+(?:[a-z()]+\s+)?$/;
const AGE =
  /\b(?:leeftijd|jonger|geboren|ja(?:ar|ren) (?:oud|of jonger|of ouder)|kind(?:eren)? (?:van|vanaf|tot|tussen)|peuters? (?:van|vanaf|tot)|jarige|ouder (?:is|wordt|worden|zijn|dan))\b/;
/** "Vanaf de leeftijd van zes weken", "vanaf tien weken totdat het kind naar school gaat". */
const CHILD_AGE_BEFORE = /\bleeftijd van (?:[a-z]+ )?$/;
const AGE_UP_TO =
  /^\s*tot(?:dat)?(?: en met)? (?:het kind|zij|hij|de (?:basis)?school|het (?:einde|begin|verlaten) van (?:de|het) \w*(?:school|onderwijs)|(?:\w+|\d+) jaar)\b/;
const PROCEDURE =
  /\b(?:beslis(?:t|sen|sing|termijn)?|verdaa?g(?:d|t|en)|bezwaar\w*|in beroep|bewaa?r(?:d|t|en|termijn)\w*|archie\w*|dossier\w*|vernietig\w*|gewist|wissen|wist|verwijder\w*|versnipper\w*|factu(?:ur|ren)|nota's|declar\w*|opzeg\w*|invorder\w*|terugvorder\w*|teruggevorderd|terugbeta\w*|aflos\w*|termijnen|afwezig\w*|herstel(?:t|len)? het verzuim|aan te vullen|aangevuld|aanvull\w*|subsidieplafond|wachtlijst|reageer\w*|inlichtingen|meld(?:t|en)|doorgeven|door te geven|betaald|uitbeta\w*|verantwoord\w*|vaststelling|adviseert|brengt .{0,30}advies|terugwerkende kracht|schuld\w*|achterstand\w*|reactie|evalu\w*|gesprek\w*|bekijk\w*|contact)\b|\bgeen (?:gebruik|opvang) (?:van (?:de )?opvang )?(?:\w+ ){0,3}(?:gemaakt|maakt|genoten|afgenomen)|\bniet (?:\w+ ){0,4}(?:gebruikt|bezocht|verschijnt|verschenen|gebracht)/;
/** "na een jaar gewist" */
const ERASED = /^\s*(?:[a-z]+ )?(?:gewist|vernietigd|verwijderd|versnipperd|geschoond|opgeruimd)\b/;
/** How long a sum stands open is no term of the grant. */
const UNPAID = /\b(?:onbetaald\w*|niet (?:\w+ )?(?:betaald|voldaan)|openstaa\w*|wanbetal\w*)\b/;
/** A contract with the provider is given notice; who pays meanwhile is no term of the grant. */
const NOTICE = /\bopzeg\w*|\bzegt\b[^.;]{0,40}\bop\b/;
/** Months that papers on income cover. */
const MONEY_PAPERS =
  /\b(?:loonstro\w*|loonspecificat\w*|salarisstro\w*|salarisspecificat\w*|winst-? ?en-? ?verlies\w*|jaaropga\w*|jaarcijfers|(?:bank|rekening|giro)-?afschrift\w*|uitkeringsspecificat\w*|belastingaanslag\w*)\b/;
/** A measure against a parent has a length of its own. */
/** "drie maanden voor de aanvraag", not "een half jaar voor twee dagen per week". */
const BEFORE_SOMETHING =
  /^\s*voor\s(?!(?:ten|maximaal|minimaal|hooguit|hoogstens|in totaal|elk|ieder|een|1|twee|drie|vier|vijf|zes|acht|\d+|maximum|minstens)\b)/;
/** Papers have a validity of their own. */
const VALID_PAPER =
  /\b(?:advie[sz]\w*|verklaring|offerte|rapport\w*|\w*bewijs|paspoort|formulier|machtiging|toestemming|volmacht|foto)\b[^.;]{0,60}$/;
const DURATION_AFTER =
  /^\s*(?:lang\b|geldig|van kracht|achtereen|aaneen|aan een stuk|achter elkaar|in beslag)/;
/** "Zij eindigt zes maanden later". */
const ENDS = /\b(?:eindigt|stopt|vervalt|loopt)\b[^.;]{0,20}$/;
/** How long somebody has been ill, before there is a grant. */
const ILLNESS =
  /^\s*(?:of (?:langer|meer) )?(?:ziek|arbeidsongeschikt|opgenomen|uitgevallen|in behandeling|onafgebroken ziek)\b/;
/** How long the rules themselves hold. */
const RULES_THEMSELVES =
  /\b(?:deze|de|dit) (?:beleids|nadere )?(?:regels?|regeling|verordening|notitie|nota|beleid|besluit van het college|proef|pilot)\b[^.;]{0,25}\b(?:geld\w*|loopt|duurt|werkt|blijft)\b/;
/** What families used in the past is no rule. */
const STATISTIC =
  /\b(?:cijfers|statistiek\w*|ervaring leert|bleek|gebleken|maakten|gebruikten|duurden?|kostten?|in (?:19|20)\d\d)\b[^.;]*\bgemiddeld|\bgemiddeld\b[^.;]*\b(?:maakten|gebruikten|bleek|duurde|gebruik gemaakt)\b/;
/** "pas nadat 18 maanden zijn verstreken", "binnen een jaar na": time that must go by. */
const GONE_BY =
  /^\s*(?:\)\s*)?(?:zijn|is|waren|moeten?)?\s*(?:inmiddels |ten minste )?(?:verstreken|verlopen|voorbijgegaan|voorbij|verstrijken|verlopen zijn|zonder opvang)/;
/** A definition of income has years in it that are no term. */
const INCOME_TERM = /^\W*(?:[a-z]\W+)?[a-z ]{0,25}(?:inkomen|peil|vermogen|draagkracht)[a-z ]{0,15}:/;
/** "Bewaartermijn: vijf jaar; het plan een jaar": the label governs all that follows. */
const LABEL = /^[^:;.]{0,40}:/;
const REDUCTION = /\b(?:verlaagd?|verlaging|gekort|korting|opgeschort|opschort\w*|maatregel|sanctie)\b/;
const EXTENDING =
  /\bverleng\w*|\bvoort(?:zett|gezet)\w*|\bcontinu\w*|\bgecontinueerd|\bnogmaals|\bopnieuw|\bnieuwe? (?:periode|tijdvak|termijn|aanvraag|indicatie)|(?<!\b(?:jaar|maanden|weken) )\bdaarna\b|\baansluitend\w*|\boverbrug\w*|\bheraanvra\w*|\bvervolg(?:periode|toekenning|aanvraag)\w*|\btweede (?:periode|termijn|tijdvak)|\bextra\b|\bdoorlopen\b|\bdoorga(?:an|at)\b|\bloopt\b[^.;]{0,40}\bdoor\b|\blanger (?:te )?(?:laten )?duren\b/;
const TOTAL =
  /\bin totaal|\btotale (?:duur|periode|looptijd)|\balles bij elkaar|\ballemaal samen|\bperioden? (?:samen|tezamen)|\bgezamenlijke duur|\bopgeteld/;
const GRANT =
  /\bbekostig\w*|\btoegeken\w*|\btoeken\w*|\bverle(?:end|ent|nen|ning)\w*|\bverstre\w*|\bvergoed\w*|\btegemoetkoming\w*|\bsubsidie\w*|\bbijstand\w*|\bindicatie\w*|(?<!\beigen )\bbijdrage\b|\b\w*opvang\w*|\bkrijgt\b|\bkrijgen\b|\baanspraak\b|\b\w*aanbod\b|\bplaatsing\b|\bken(?:t|nen)\b[^.;]{0,80}\btoe\b|\bindice\w*|\bsmi\b|\bopvangtegoed|\bvoorziening\b|\btoeslag\b|\bafgegeven\b|\bingezet\b|\bondersteuning\b|\bkindplaats\b|\bkinderdagverblijf\b|\bgebruik (?:van )?maken|\bgebruikmaken|\baanbod\b|\bsteun\b|\bgeldigheidsduur\b|\bbeschikking\b|\b(?:gemeente|college|wij|we) (?:bijdra\w+|meebeta\w+|draagt bij|betaalt mee)|\b(?:door)?looptijd\b/;
/** "de eerste periode van", "aanvankelijk": the first term, though going on is spoken of too. */
const FIRST_TERM =
  /\b(?:eerste (?:periode|termijn|toekenning|tijdvak|indicatie|keer|instantie|duur|half)|in eerste instantie|aanvankelijk|de eerste\s+(?:[a-z()]+\s+)?$)/;
/** Words by which something is granted; "het contract" or "de situatie" alone is not. */
const GRANT_VERB =
  /\btoegeken\w*|\btoeken\w*|\bverle(?:end|ent|nen)\b|\bverstre\w*|\bvergoed\w*|\bbetalen\b|\bbetaalt\b|\bkrijgt\b|\bkrijgen\b|\bindiceer\w*|\bopvang\b/;
/** Verbs by which a grant is given, runs or ends; without one a length beside "opvang" is that of anything. */
const GIVES =
  /\b(?:toegeken\w*|toeken\w*|verle(?:en|end|ent|nen|ning)\b|verstre\w*|vergoed(?:t|en)?\b|bekostig\w*|beta(?:alt|len)\b|krijg\w*|ontvang\w*|afgegeven|afgeven|gegeven|geeft|geven|ingezet|inzet\w*|zet(?:ten)?\b|indiceer\w*|geindiceerd|gesubsidieerd|subsidieer\w*|subsidiabel|duurt|duren|loopt|lopen|geldt|gelden|geldig|omvat|beslaat|bedraagt|beloopt|is|zijn|heeft|hebben|eindig\w*|stop\w*|verval\w*|ken(?:t|nen)|biedt|bieden|aangeboden|gebruik\w*|mag|kan|kunnen|kunt|recht|aanspraak|strekt|betreft|vastgesteld|gesteld|stelt|bestaat|reserveert|gereserveerd|beperkt|begrensd|beschikbaar|wordt|worden)\b/;
const DURATION_WORDS =
  /\b(?:voor|over|gedurende|van|loopt|duurt|geldt|geldig|met|bedraagt|is)\s+(?:(?:de|een|het|telkens|steeds|in beginsel|in eerste instantie|aanvankelijk)\s+)*(?:(?:aaneengesloten|vaste|maximale|minimale|standaard)\s+)*(?:duur|periode|termijn|tijdvak|tijd|looptijd)?\s*(?:van)?\s*(?:[a-z]+\s+){0,3}$/;
/** "De duur is zes maanden." */
const NAMES_DURATION =
  /^\s*(?:(?:de|deze|die)\s+(?:maximale |minimale |standaard ?)?(?:duur|looptijd|[a-z]+duur)\s+(?:is|bedraagt|omvat)\b|(?:[^:.;]{0,60}: )?[^:.;]{0,40}\b(?:[a-z]*duur|looptijd|[a-z]*termijn|periode|tijdvak|hoe ?lang|toekenning|indicatie|maanden|weken)\b[^:.;]{0,30}(?::|\|)|[^.;]{0,30}\b(?:duur|looptijd|termijn)\b[^.;]{0,40}\b(?:richtlijn|uitgangspunt|hoofdregel|norm|vuistregel)\b)/;
const TERM_HEADING =
  /\bduur\b|\btermijn\b|\bhoe ?lang\b|\bperiode\b|\btijdvak\b|\blooptijd\b|\btijdsduur\b|\btoekenningsduur|\bgeldigheid/;
const VOLUME_BESIDE =
  /\b(?:dag|dagen|dagdeel|dagdelen|uur|uren|middagen|ochtenden)\b[^.;]{0,15}\b(?:per|in (?:de|een|elke|iedere)|elke|iedere) week\b/;
const TERM_NAME = /periode|tijdvak|termijn|duur\b|tegoed/;

/** "drie maanden, behoudens verlenging", "zes maanden en kan worden verlengd": the length is said before going on is. */
function standsBeforeExtension(words: string, quantity: Quantity): boolean {
  const clause = words.slice(
    Math.max(words.lastIndexOf(';', quantity.start), words.lastIndexOf('. ', quantity.start)) + 1,
  );
  const offset = words.length - clause.length;
  const from = clause.search(EXTENDING) + offset;
  if (from < quantity.end) return false;
  const between = words.slice(quantity.end, from);
  return (
    /^[^.;]{0,25}(?:,|;|\ben\b|\bmaar\b|\bbehoudens\b|\bbehalve\b|\bonverminderd\b|\bzonder\b|\bte\s*$|\btenzij\b|\bmet (?:een |de )?(?:mogelijkheid|optie)|\. )/.test(
      between,
    ) && !/\b(?:kan|kunnen|mag|mogen)\b[^,;.]*$/.test(words.slice(offset, quantity.start))
  );
}

/** No grant runs longer than this (years): it is the age of a child or of a file. */
const LONGEST = 3;

export interface Weighed {
  readonly weight: number;
  readonly rejected: NotTheTerm | null;
}

/** Words of the clause around the quantity: from the last border before it to the next one after it. */
function clauseAround(words: string, quantity: Quantity): string {
  const start = Math.max(words.lastIndexOf(';', quantity.start), words.lastIndexOf('. ', quantity.start)) + 1;
  const after = words.slice(quantity.end).search(/[;.]/);
  return words.slice(start, after === -1 ? words.length : quantity.end + after);
}

/** "Geldig tot een half jaar na de afgifte." */
/** "Van de datum van de aanvraag tot een jaar later." */
const FROM_TO =
  /\b(?:van|vanaf) (?:de |het )?[^,;.]{0,50}\btot (?:uiterlijk )?(?:[a-z]+|\d+) (?:jaar|maanden|weken) (?:daarna|later|nadien)\b/;
const VALID_UNTIL =
  /\b(?:geldig|geldt|gelden|loopt|duurt|verleend|toegekend|verstrekt|vergoed)\b[^.;]{0,40}\btot(?: uiterlijk)?\s*$/;
const AFTER_GRANT =
  /^\s*na (?:de |het |zijn |haar )?(?:(?:datum|dag|dagtekening) van (?:de |het )?)?(?:afgifte|toekenning|ingang\w*|start|aanvang|besluit|beschikking|dagtekening|eerste (?:opvang)?dag|begin|verlening)\b/;

/** "Uiterlijk tien maanden na de start eindigt zij." */
function endsAfterStart(clause: string, after: string): boolean {
  return (
    /\b(?:eindigt|stopt|vervalt|houdt\b[^.;]*\bop|loopt\b[^.;]*\baf|uitgewerkt|afgelopen|voorbij|ten einde|einde\b[^.;]*\b(?:ligt|valt|komt))\b/.test(
      clause,
    ) && /^\s*na (?:de |het )?(?:start|aanvang|ingang\w*|begin|eerste (?:opvang)?(?:dag|week))\b/.test(after)
  );
}

function reject(statement: Statement, quantity: Quantity): NotTheTerm | null {
  const { words, heading, passage } = statement;
  const term = passage.provision.term?.toLowerCase() ?? '';
  const before = words.slice(Math.max(0, quantity.start - 90), quantity.start);
  const after = words.slice(quantity.end, quantity.end + 60);
  const clause = clauseAround(words, quantity);
  if (
    /jaar/.test(quantity.unit) &&
    (AGE.test(`${before} ${after}`) || Math.max(quantity.value, quantity.upTo ?? 0) > LONGEST)
  )
    return 'leeftijd';
  if (CHILD_AGE_BEFORE.test(before) || (quantity.bound === 'minimum' && AGE_UP_TO.test(after)))
    return 'leeftijd';
  if (PERIODIC_BEFORE.test(before) && quantity.bound !== 'maximum') return 'periodiek';
  if (AVERAGED_OVER.test(before)) return 'periodiek';
  if (LOOKING_BACK.test(before)) return 'terugkijken';
  if (STATISTIC.test(clause)) return 'ander-onderwerp';
  if (/\b(?:is|zijn) voorliggend\b|\bga(?:at|an) voor\s*[.;,]?$/.test(clause)) return 'ander-onderwerp';
  if (INCOME_TERM.test(`${term}: `) || INCOME_TERM.test(words)) return 'ander-onderwerp';
  if (PROCEDURE.test(LABEL.exec(words)?.[0] ?? '')) return 'procedure';
  if (GONE_BY.test(after) || ERASED.test(after) || UNPAID.test(clause)) return 'procedure';
  if (/\bachterstand\b[^.;]{0,20}$/.test(before)) return 'procedure';
  if (ILLNESS.test(after) || RULES_THEMSELVES.test(before)) return 'ander-onderwerp';
  if (DURATION_AFTER.test(after) && VALID_PAPER.test(before)) return 'ander-onderwerp';
  if (/\b(?:weken|maanden) per (?:[a-z]*jaar)/.test(words.slice(quantity.start, quantity.end + 20)))
    return 'periodiek';
  if (OTHER_LENGTH.test(before) || NOTICE.test(clause)) return 'procedure';
  if (TRANSITION.test(statement.headings) || TRANSITION_WORDS.test(words)) return 'overgang';
  if (/^\s*(?:voorafgaand|daaraan voorafgaand|daarvoor|ervoor)/.test(after) || BEFORE_SOMETHING.test(after))
    return 'terugkijken';
  if (TOTAL.test(clause)) return 'totaal';
  const grantBefore = GRANT.test(before);
  const inGrant = /\b(?:indicatie|toekennings|subsidie|opvang)-?(?:periode|termijn|duur) van\s*$/.test(
    before,
  );
  if (!inGrant && /\bbinnen\s+(?:[a-z()]+\s+){0,3}$/.test(before)) return 'procedure';
  if (
    RELATIVE_AFTER.test(after) &&
    !/\bvoor de duur van\s*$/.test(before) &&
    !ENDS.test(before) &&
    !(VALID_UNTIL.test(before) && AFTER_GRANT.test(after)) &&
    !FROM_TO.test(words) &&
    !endsAfterStart(clause, after)
  )
    return 'procedure';
  if (/\bnog (?:ten hoogste |maximaal |hooguit |hoogstens )?$/.test(before)) return 'verlenging';
  if (/\bverhui(?:s|z)/.test(clause)) return 'ander-onderwerp';
  if (
    WITHIN.test(before) &&
    !inGrant &&
    !endsAfterStart(clause, after) &&
    !grantBefore &&
    !/\b(?:niet|nooit)\s+langer dan\s*$/.test(before) &&
    !(/\blanger dan\s*$/.test(before) && quantity.bound === 'maximum')
  )
    return 'procedure';
  if (PROCEDURE.test(clause) && !DURATION_WORDS.test(before)) return 'procedure';
  if (MONEY_PAPERS.test(clause)) return 'ander-onderwerp';
  const other = lengthOfOther(statement, quantity, EXTENDING.test(words));
  if (other !== null) return other;
  if (POINTS_BACK.test(words) && EXTENDING.test(statement.before)) return 'verlenging';
  if (REDUCTION.test(clause)) return 'ander-onderwerp';
  if (
    /\b(?:inkomen|loonstro\w*|verzamelinkomen|woont|ingeschreven|aanslag)\b/.test(clause) &&
    !DURATION_WORDS.test(before)
  ) {
    return 'ander-onderwerp';
  }
  if (
    /\b(?:beslis|bezwaar|bewaar|overgang|inwerking|betaling|terugvorder|privacy)/.test(heading) &&
    !GRANT.test(clause)
  ) {
    return 'procedure';
  }
  return null;
}

/** "Een half jaar." as the answer to "Hoe lang?". */
function isFragment(words: string, { start, end }: Quantity): boolean {
  return words.length - (end - start) < 25;
}

/** How strongly a length of time is the term of the first grant; 0 with a reason when it is something else. */
export function weigh(statement: Statement, quantity: Quantity): Weighed {
  const rejected = reject(statement, quantity);
  if (rejected !== null) return { weight: 0, rejected };
  const { words, rule, headings, passage } = statement;
  const before = words.slice(Math.max(0, quantity.start - 90), quantity.start);
  const clause = clauseAround(words, quantity);
  const term = passage.provision.term?.toLowerCase() ?? '';
  let weight = 0;
  const head = rule.slice(0, rule.length - words.length);
  // An item that opens with the length is read with the head of its list: "verleend voor ten hoogste: a. een jaar".
  const opens = head !== '' && quantity.start < 15;
  const given = opens || isTableRow(statement) || GIVES.test(clause) || NAMES_DURATION.test(words);
  if (GRANT.test(clause) || (opens && GRANT.test(head))) weight += given ? 3 : 1;
  else if (GRANT.test(words)) weight += given ? 2 : 1;
  else if (GRANT.test(rule)) weight += 1;
  else if (POINTS_BACK.test(words) && GRANT_VERB.test(statement.before)) weight += 3;
  if (NAMES_DURATION.test(words)) weight += weight === 0 ? 3 : 2;
  if (DURATION_WORDS.test(opens ? `${head.replace(/:\s*$/, ' ')}${before}` : before)) weight += 2;
  if (TERM_HEADING.test(statement.heading)) weight += 3;
  else if (TERM_HEADING.test(headings)) weight += 2;
  if (TERM_NAME.test(term) && (GRANT.test(rule) || /toeken|indicat|vergoed|opvang|subsid/.test(term)))
    weight += 4;
  if (DURATION_AFTER.test(words.slice(quantity.end))) weight += 3;
  if (TERM_HEADING.test(headings) && isFragment(words, quantity)) weight += 3;
  if (
    /\bna\s*$/.test(before) &&
    /^\s*(?:stop|eindig|houd|verval|loop\w* [^.]{0,20}\baf)/.test(words.slice(quantity.end))
  )
    weight += 3;
  // Said in one breath with the days a week: it is the grant.
  if (VOLUME_BESIDE.test(words)) weight += 2;
  if (quantity.unit === 'week' && quantity.value < 12 && !isTableRow(statement)) weight -= 2;
  if (passage.scope === 'algemeen' && !/\bsmi\b|kinderopvang|\bopvang/.test(rule)) weight -= 2;
  if (passage.section === 'bijlage') weight -= 2;
  if (!isTableRow(statement)) weight += elsewhereWeight(statement);
  if (EXTENDING.test(words) && !FIRST_TERM.test(before)) {
    // "De termijn van zes maanden kan worden verlengd met ...": the first length is the term, spoken of in passing.
    const names =
      /\b(?:de|het|deze|dit|eerste|na)\s+(?:eerste\s+)?(?:afloop van (?:de|het) )?(?:(?:termijn|periode|tijdvak|duur) van\s+)?(?:eerste\s+)?$/;
    return names.test(before) || standsBeforeExtension(words, quantity)
      ? { weight: Math.min(weight, 3), rejected: null }
      : { weight: 0, rejected: 'verlenging' };
  }
  return { weight, rejected: null };
}
