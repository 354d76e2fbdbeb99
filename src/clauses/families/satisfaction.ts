/**
 * Family `satisfaction` (point 14): whether parents are asked about SMI, or the rules are evaluated without them. A
 * report on numbers and spending is no evaluation, and neither is a talk with providers about invoices.
 */
import type { Span } from '../../regulation/model.js';
import type { Reading } from '../context/reading.js';
import { type Statement, statementsOf } from '../context/statements.js';
import type { Family } from '../family.js';
import type { Doubt, Fact, FamilyReading, Rejected } from '../model.js';
import { looksBackOnTheRules } from './evaluation.js';

const PARENTS =
  '(?:ouders?|iedereen|wie (?:een |de )?smi|verzorgers?|gezin(?:nen)?|client(?:en)?|klant(?:en)?|gebruikers?|aanvragers?|belanghebbenden|inwoners|deelnemers|\\w*ontvangers|[a-z-]*gerechtigden|rechthebbenden|degenen|huishoudens|hen|hun|je|u|jullie)';
const OPINION =
  '(?:tevreden\\w*|blij (?:waren|zijn|bent)|(?:waren|zijn)\\b[^.;]{0,20}\\b(?:blij|positief|enthousiast|kritisch)\\b|wat (?:er |hen |je |u )?(?:hielp|werkte|ontbrak|miste\\w*)|hoe (?:het|alles|de \\w+) (?:ging|gegaan|liep|verliep|verlopen)|(?:kijk(?:t|en)|keken|kijk)\\b[^.;]{0,40}\\bterug\\b|(?:hun|uw|je) (?:oordeel|mening)|(?:korte |eerlijke )?reactie over|ouderonderzoek\\w*|belevingsonderzoek\\w*|gebruikersonderzoek\\w*|klanttevreden\\w*|klant(?:ervaring|onderzoek|beleving|vriendelijk)\\w*|clientervaring\\w*|clienttevreden\\w*|ervaring(?:en|sonderzoek)?|hun bevinding(?:en)?|bevinding(?:en)? (?:over|omtrent)|indruk(?:ken)?|oordeel van (?:hen|wie)|(?<=\\b(?:hoe|of)\\b[^.;]{0,80})ervaren|enquete\\w*|vragenlijst\\w*|mening(?:en)?|beleving|feedback|oordeel over|oordeel van (?:de |het )?(?:[a-z-]*gerechtigden|rechthebbenden|ouders?|gezin(?:nen)?|gebruikers?|clienten|klanten|inwoners|deelnemers|ontvangers)|\\w*cijfer(?!s)|beviel|bevalt|bevallen|waardering|wat (?:zij|ze|ouders|je|u|hij|jullie|gezinnen|deze ouders|men)\\b[^.;]{0,25}(?:er ?)?van\\b[^.;]{0,60}\\b(?:vind\\w*|vond\\w*)|wat (?:er |ging |gaat |kan |kon |liep )*(?:goed|beter|fijn|moeilijk|prettig)\\b|hoe (?:zij|ze|ouders|je|u|jullie|gezinnen|belanghebbenden|gebruikers|clienten|klanten|inwoners)\\b[^.;]{0,80}\\b(?:ervaren|ervaart|vinden|vond\\w*|kijken|beoordel\\w+|waarder\\w+|beleefd|beleven))';
const ASKS =
  '(?:getoetst|toets(?:t|en)|achterhaal\\w*|achterhalen|vroeg(?:en)?|belde?n?|spraken|nodigden|hielden|stuurden|peilden|enqueteerden|hoorden|haalden|aangeeft|aangeven|vertel(?:t|len|den)|invul(?:t|len)|interview\\w*|geinterviewd|ondervra\\w+|vul(?:t|len)|belt|bellen|spreken|nodigen|uitgenodigd|gebeld|opgebeld|aangeschreven|kijk(?:t|en)\\b[^.;]{0,25}\\bterug|terugkijken|terugblikken|wil(?:len)?\\b[^.;]{0,20}\\bweten|vra(?:agt|gen)|win(?:t|nen)|verneemt|vernemen|hoort|horen|gevraagd|bevraagd|bevragen|peil(?:t|en|ing\\w*)|gepeild|onderzoe\\w+|onderzocht|onderzoek\\w*|meet|meten|gemeten|haalt|halen|houdt|houden|gehouden|legt\\b[^.;]{0,160}\\bvoor|voert|voeren|uitgevoerd|verzamel\\w*|krijg\\w*|ontvang\\w*|stuurt|sturen|(?:toe|op)?gestuurd|verstuur\\w*|voorgelegd|nodigt|betrek\\w*|betrokken|inventaris\\w+|monitor\\w*|evalu\\w+|gaat\\b[^.;]{0,60}\\bna|stuur|volg\\w*|benader\\w*|verricht\\w*|doet|doen|laat|spreekt|organiseert|nagegaan|in kaart)';
const ASKED = [
  new RegExp(`\\b${ASKS}\\b[^.;]{0,200}\\b${OPINION}`),
  new RegExp(`\\b${OPINION}\\b[^.;]{0,200}\\b${ASKS}\\b`),
  /\b(?<!geen )(?:klant|client|ouder)?-?(?:tevredenheids?|ervarings?)-?onderzoek\w*\b/,
  new RegExp(
    `\\b(?:enquete|peiling|steekproef|meting|rondvraag|navraag|panel|focusgroep|raadpleging|terugbel\\w*|belronde|rondgang)\\w*\\b[^.;]{0,30}\\b(?:onder|bij|van|met|voor|langs)\\b[^.;]{0,30}\\b${PARENTS}\\b`,
  ),
  new RegExp(`\\b${PARENTS}\\b[^.;]{0,200}\\b(?:enquete|vragenlijst|evaluatieformulier|peiling)\\w*\\b`),
  // What parents themselves do with the question: give a mark, say how it was, tell whether it helped.
  new RegExp(
    `\\b${PARENTS}\\b[^.;]{0,60}\\b(?:geven|geeft|gevraagd)\\b[^.;]{0,40}\\b(?:cijfer|mening|oordeel)\\b`,
  ),
  new RegExp(
    `\\b(?:geven|gaven|gaf)\\b[^.;]{0,20}\\b${PARENTS}\\b[^.;]{0,40}\\b(?:\\w*cijfer|mening|oordeel)\\b`,
  ),
  new RegExp(
    `\\b(?:vroegen|bevroegen|spraken|interviewden|bevraagden)\\b[^.;]{0,20}\\b${PARENTS}\\b[^.;]{0,20}\\b(?:naar|over)\\b[^.;]{0,20}\\b(?:smi|regeling|opvang|hulp)\\b`,
  ),
  new RegExp(
    `\\b${PARENTS}\\b[^.;]{0,60}\\b(?:(?:klant|ouder|client|gebruikers)?panel|klankbord\\w*|spiegelgesprek\\w*|focusgroep\\w*)\\b`,
  ),
  new RegExp(
    `\\bdat vragen (?:wij|we)\\b[^.;]{0,20}\\b${PARENTS}\\b[^.;]{0,60}\\b(?:afloopt|afloop|voorbij|stopt|eindigt|achteraf)\\b`,
  ),
  /\b(?:ouder|klant|client|gebruikers|belevings)-?onderzoek\b/,
  new RegExp(`\\bonderzoek onder\\b[^.;]{0,30}\\b${PARENTS}\\b`),
  new RegExp(
    `\\b(?:(?:klant|ouder|client|gebruikers)(?:panel|tafel|kring|avond)|klankbord|spiegelgesprek|focusgroep)\\w*\\b[^.;]{0,80}\\b${PARENTS}\\b`,
  ),
  // What came of it: "Ouders geven SMI een 7,9."
  new RegExp(
    `\\b${PARENTS}\\b[^.;]{0,40}\\b(?:geven|gaven|beoordeel\\w+|beoordelen|waardeer\\w+|waarderen)\\b[^.;]{0,60}\\b(?:een|op een) \\d{1,2}(?:,\\d)?\\b`,
  ),
  /\b(?:laten weten|aangeven|vertellen|delen)\b[^.;]{0,20}\b(?:hoe|wat)\b[^.;]{0,60}\b(?:was|vond\w*|beviel|bevalt|ging|ervaren|beoordel\w+)\b/,
  /\bwil(?:len)? (?:\w+ )?weten\b[^.;]{0,60}\b(?:geholpen|tevreden|vond\w*|vind\w*|bevi\w*)\b/,
];
/** "Vul de vragenlijst in" asks for an opinion only of those who had it, or to better it. */
const FILL_IN = /\bvult?\b[^.;]{0,40}\b(?:vragenlijst|enquete)\b/;
const AFTERWARDS =
  /\b(?:na afloop|achteraf|gehad|gekregen|kreeg|afgelopen|ervaring\w*|mening|tevreden\w*|verbeter\w*|vindt|vond(?:en)?|beoordel\w*)\b/;
/** "Hoe kijken gezinnen terug? Dat onderzoeken we": the sentence leans on the question before it. */
const LEANS_BACK = /^(?:dat|dit|daar\w*|hier\w*|zo|ook)\b/;
/** "Wij spraken twintig ouders. Zij waren blij met ...": what they said stands in the sentence after it. */
const SPOKEN_TO = new RegExp(
  `\\b(?:spraken|vroegen|belden|interviewden|hoorden|bezochten)\\b[^.;]{0,30}\\b${PARENTS}\\b`,
);
const SAID = new RegExp(`^(?:zij|ze|ouders|gezinnen|de meesten?|velen)\\b[^.;]{0,80}\\b${OPINION}`);
/** Under a heading on evaluation: those who use the rules are heard in it. */
const HEARD = new RegExp(
  `\\b${PARENTS}\\b[^.;]{0,80}\\b(?:gehoord|geraadpleegd|bevraagd|betrokken|gesproken|geinterviewd|gevraagd|uitgenodigd)\\b|\\b(?:hoort|horen|raadpleegt|raadplegen|betrekt|betrekken|bevraagt|bevragen|interviewt|(?:spreekt|spreken|praat|praten|overlegt|overleggen|gesprek\\w*) (?:\\w+ ){0,3}?met)\\b[^.;]{0,60}\\b${PARENTS}\\b`,
);
/** One family's own talk, a complaint, or what others ask. */
const NOT_ASKED =
  /\b(?:klacht\w*|bezwaar\w*|kwaliteitsonderzoek van de (?:houder|aanbieder)|werkervaring\w*|ervaringsdeskundig\w*|adviesraad|clientenraad|ouderraad|participatieraad|oudercommissie|eerdere hulp|eerdere opvang)\b|\bvragenlijst\b[^.;]{0,40}\b(?:\w*situatie|gezondheid|problem\w*|klachten|belasting)|\bervaring(?:en)? (?:leer\w+|wijst|wijzen|opgedaan)|\b(?:uit|naar) (?:de )?ervaring\b|\bgunstige ervaring\w*/;
/** What a family tried before, and whether it worked, is asked to decide. */
const TRIED = /\b(?:geprobeerd|uitgeprobeerd|probeerden?)\b/;
const BY_PROVIDER =
  /\b(?:de|uw|je|het|elke|een) (?:kinderopvang|opvang|creche|kinderdagverblijf|bso) (?:stuurt|vraagt|meet|houdt|doet|onderzoekt|peilt|moet|dient|is verplicht)\b|\b(?:consultatiebureau|jeugdarts|schoolarts|ggd|school|leerkracht|huisarts|jgz|inspectie|jeugdverpleegkundige)\b[^.;]{0,20}\b(?:vraagt|vragen|stuurt|sturen|houdt|legt)\b|\b(?:houders?|aanbieders?|(?:kinder)?opvang-?organisaties?|kinderopvanglocatie\w*|kindercentr\w+|opvangorganisaties?|opvanglocatie\w*|instelling\w*)\b[^.;]{0,60}\b(?:vraagt|vragen|meet|meten|houdt|houden|voert|onderzoekt|doet|legt)\b/;
const ONE_FAMILY =
  /\b(?:gesprek|plan|voortgang|verlenging|tussenevaluatie|tussentijds\w*|huisbezoek|opvangperiode|de ouder vertelt|het gezin)\b/;
/** All who had the childcare, or those for whom it is over: more than one family. */
const MANY_FAMILIES =
  /\b(?:alle|iedere|elke|de) (?:ouders|gezinnen|aanvragers|gebruikers)\b[^.;]{0,40}\b(?:die|wier|van wie|bij wie|met een)\b|\balle (?:ouders|gezinnen|aanvragers|gebruikers)\b|\bouders (?:die|wier|van wie) [^.;]{0,60}\b(?:geeindigd|beeindigd|afgelopen|gestopt|gehad|ontvangen|ontvingen|kregen|gebruikten|maakten|maken)\b/;
const OTHER_PROVISION =
  /\b(?:leerlingenvervoer|vervoer|jeugdhulp|maatwerkvoorziening\w*|wmo|huishoudelijke|peuter\w*|voorschoolse|budgetcoach|schuldhulp\w*|schuldhulpverlening|participatiewet|bijstand|dagbesteding|pgb|re-?integratie|over (?:de|onze|deze) (?:web)?(?:site|pagina)|balie|burgerpeiling|(?:burger|inwoner|stads)\w*panel\w*|leefbaarheid)\b/;
/** What the survey is about when it is ours. */
const OURS =
  /\bsmi\b|\bsmi-|\bsociaal[- ]medisch|\bkinderopvang\b(?! ?toeslag)|\bde opvang\b|\b(?:deze|de) (?:regeling|vergoeding|tegemoetkoming|indicatie)\b/;

const RULES =
  '(?:(?:deze|dit|de|het|onze) (?:beleidsregels?|nadere regels|regels|verordening|(?:subsidie|vangnet|smi-)?regeling|beleid|besluit|hoofdstuk|paragraaf|uitvoering van|werking van|toepassing van|werkwijze|doeltreffendheid|doelmatigheid|effectiviteit)|(?:smi|sociaal[- ]medisch\\w*)[^.;]{0,30}(?:regeling|beleid|verordening)?|smi-beleid|(?:de|deze|die|alle|onze) (?:\\w+ )?(?:regelingen|hoofdstukken|regels|beleidsregels)|regeling|beleidsregels?|verordening|nadere regels)';
const EVALUATES =
  '(?:evalu\\w+|breng(?:t|en)\\b[^.;]{0,40}\\bin (?:beeld|kaart)|volg(?:t|en) (?:\\w+ )?(?:de|het|hoe)\\b(?=[^.;]{0,30}\\b(?:werking|uitvoering|effect\\w*|gevolgen)\\b)|kijk(?:t|en)\\b[^.;]{0,40}\\bof|gaan\\b[^.;]{0,60}\\bna\\b|stelt\\b[^.;]{0,40}\\bvast\\b[^.;]{0,20}\\b(?:welke|of|hoe|in hoeverre)|nagaan|ge-?evalueerd|evaluatie\\w*|herijk\\w*|tegen het licht|doorgelicht|gaat\\b[^.;]{0,80}\\bna\\b|nagegaan|bezie\\w*|bezien|beziet|onderzoe\\w+|onderzocht|toetst|getoetst|bekijk\\w*|bekeken|stilgestaan|verslag|rapporte\\w+|(?:ge-?)?monitor\\w*)';
const EVALUATED = [
  new RegExp(`\\b${EVALUATES}\\b[^.;]{0,160}\\b${RULES}\\b`),
  new RegExp(`\\b${RULES}\\b[^.;]{0,160}\\b${EVALUATES}\\b`),
];
/** "Dan bekijken we of zij werkt": of the rules in the sentence before. */
const OF_BEFORE = /\b(?:of|hoe) (?:zij|ze|die|dit|dat|deze) \w+/;
/** How the rules work, and not only what they cost. */
const WORKING =
  /\bevalu\w+|\bge-?evalueerd|\bwerking\b|\bgewerkt\b|\bwerken\b|\bwerkt\b|\bdoeltreffend\w*|\bdoelmatig\w*|\beffect\w*|\buitvoerba\w*|\bin de praktijk\b|\bbereik\w*|\bherijk\w*|\btegen het licht|\bdoorgelicht|\bgevolgen\b|\bknelpunt\w*|\bresulta\w+|\btoereikend|\bactualis\w+|\baanpass\w+|\bbijstell\w+|\bvoldoe\w+|\bdoel\w*\b[^.;]{0,30}\b(?:bereik|beantwoord|halen|gehaald|dien|tref)|\bbeantwoord\w*|\bsteeds? passen|\bbijstel\w*|\bstelt\b[^.;]{0,30}\bbij\b|\bpast\b[^.;]{0,30}\baan\b|\bverbeter\w*|\beenvoudiger|\bbedoeling\b|\bbeoogd\b|\bvlot\b|\bverloopt\b|\bgebracht\b|\bverwacht\w*\b|\bhaar doel\b|\bdoe(?:t|n) wat\b|\b(?:nog |goed )pass(?:en|end)\b|\bpast nog\b|\bgehandhaafd\b/;
const NOT_THE_RULES =
  /\b(?:factu\w+|declaratie\w*|betaling\w*|samenwerking met|afspraken met|overeenkomst(?:en)? met|contract\w*|tarie\w+|gezinssituatie|de situatie van|de ouder|het gezin|de opvang van|de aanvraag|het plan\b|hulpplan|gezinsplan|doelen van het gezin|de indicatie|de noodzaak|de voortgang|het kind)\b/;
/** What is looked at is only the money; or an earlier evaluation is why rules make way. */
const MONEY = /\bof (?:het|de) (?:\w+ )?(?:budget|plafond|bedrag\w*|uurprij\w+|maxim\w+)\b/;
const BEYOND_MONEY = /\bevalu\w+|\bdoel\w*|\bwerking\b|\beffect\w*|\bin de praktijk\b/;
const PAST = /\bingetrokken\b|\buit (?:de|een|eerdere)? ?evaluatie\w* (?:is|was|bleek|blijkt)\b/;
const ONLY_FIGURES = /\b(?:aantal\w*|uitgaven|kosten|budget|bested\w+|bedrag\w*|cijfers)\b/;

interface Weighed {
  readonly asked: readonly Statement[];
  readonly evaluated: readonly Statement[];
  readonly rejected: readonly Rejected[];
}

/** "De uitkomsten van dit onderzoek" is about what the sentence before it asked. */
const REFERS_BACK =
  /\b(?:dit|deze|dat|die) (?:\w+ ){0,2}\w*(?:onderzoek|enquete|peiling|vragenlijst|uitkomsten|resultaten)\b/;

/** The next sentence may bring ours in: "Ouders met SMI doen daarin mee". */
function isAboutOther({ words, rule, before, after }: Statement): boolean {
  if (OURS.test(rule) || OURS.test(after)) return false;
  return (
    OTHER_PROVISION.test(rule) ||
    (REFERS_BACK.test(words) && OTHER_PROVISION.test(before) && !OURS.test(before))
  );
}

function isAsked(statement: Statement): boolean {
  const { words, rule, before, passage } = statement;
  if (/\bevalu|\bherijk/.test(statement.heading) && HEARD.test(words) && !ONE_FAMILY.test(words)) return true;
  // "Bij de evaluatie van de regeling spreken wij met ouders die haar hebben gebruikt."
  if (
    /\bevalu/.test(words) &&
    HEARD.test(words) &&
    (MANY_FAMILIES.test(words) ||
      (EVALUATED.some((pattern) => pattern.test(words)) && !ONE_FAMILY.test(words))) &&
    !OTHER_PROVISION.test(words)
  )
    return true;
  const asks = ASKED.some((pattern) => pattern.test(words)) || FILL_IN.test(words);
  const leans =
    (SPOKEN_TO.test(before) && SAID.test(words)) ||
    (/\?\s*$/.test(before) &&
      LEANS_BACK.test(words) &&
      ASKED.some((pattern) => pattern.test(`${before.replace(/[.?!]/g, ',')} ${words}`)));
  if (!asks && !leans) return false;
  if (FILL_IN.test(words) && !AFTERWARDS.test(`${statement.headings} ${before} ${words}`)) return false;
  if (NOT_ASKED.test(words) || BY_PROVIDER.test(words) || TRIED.test(`${before} ${words}`)) return false;
  const named =
    /vragenlijst|wat (?:zij|ze|ouders|jullie|u|je|gezinnen|deze ouders) (?:er ?)?van\b|tevredenheid\w*onderzoek|ervaringsonderzoek|klanttevreden\w*|clientervaring\w*|tevredenheid\b|enquete/.test(
      words,
    );
  const parents = new RegExp(`\\b${PARENTS}\\b`).test(`${before} ${rule}`);
  if (!named && (!parents || (ONE_FAMILY.test(words) && !MANY_FAMILIES.test(words)))) return false;
  if (isAboutOther(statement)) return false;
  return !(OTHER_PROVISION.test(rule) && passage.scope !== 'smi');
}

/** "... een voorziening op grond van hoofdstuk 3 of 4": those who use another provision are asked. */
function ofOtherChapters(reading: Reading, statement: Statement): boolean {
  const named = reading.referred(statement.span);
  return named.length > 0 && named.every(({ scope }) => scope === 'ander');
}

function weigh(reading: Reading, statements: readonly Statement[]): Weighed {
  const asked: Statement[] = [];
  const evaluated: Statement[] = [];
  const rejected: Rejected[] = [];
  for (const statement of statements) {
    const { words, heading, passage } = statement;
    const headed = /\bevalu|\bherijk|\bterugblik|\bterugkijk|\bwerkt\b/.test(heading);
    if (passage.provision.kind === 'begrip') continue;
    if (isAsked(statement) && !ofOtherChapters(reading, statement)) {
      asked.push(statement);
      continue;
    }
    if (ASKED.some((pattern) => pattern.test(words)) && /tevreden|clientervaring/.test(words)) {
      rejected.push({ span: statement.span, code: 'andere-ervaring' });
      continue;
    }
    if (!/\?\s*$/.test(words) && looksBackOnTheRules(statement) && !OTHER_PROVISION.test(words)) {
      evaluated.push(statement);
      continue;
    }
    const besides = PAST.test(words) || (MONEY.test(words) && !BEYOND_MONEY.test(words));
    if (besides && !ASKED.some((pattern) => pattern.test(words))) continue;
    const looks =
      EVALUATED.some((pattern) => pattern.test(words)) ||
      (OF_BEFORE.test(words) &&
        new RegExp(EVALUATES).test(words) &&
        new RegExp(`\\b${RULES}\\b`).test(statement.before)) ||
      (headed && new RegExp(EVALUATES).test(words)) ||
      (/\bevaluatie\b/.test(words) &&
        new RegExp(`\\b${RULES}\\b`).test(statement.before) &&
        !ONE_FAMILY.test(words));
    if (!looks || /\?\s*$/.test(words)) continue;
    if (
      NOT_THE_RULES.test(words) &&
      !/\b(?:deze|dit) (?:beleidsregels?|verordening|(?:subsidie)?regeling|nadere regels|hoofdstuk)\b[^.;]{0,80}\b(?:evalu|ge-?evalu)|\bevalu\w*[^.;]{0,40}\b(?:deze|dit|de) (?:beleidsregels?|verordening|(?:subsidie)?regeling|nadere regels)\b/.test(
        words,
      )
    ) {
      if (/\bevalu/.test(words)) rejected.push({ span: statement.span, code: 'andere-evaluatie' });
    } else if (!WORKING.test(words)) {
      if (ONLY_FIGURES.test(words) && /\bverslag|\brapport/.test(words))
        rejected.push({ span: statement.span, code: 'alleen-cijfers' });
    } else evaluated.push(statement);
  }
  return { asked, evaluated, rejected };
}

function fact(name: string, evidence: readonly Span[], review: readonly string[]): Fact {
  const found = evidence.length > 0;
  return { name, value: found, ground: found ? 'expliciet' : 'afwezigheid', evidence, review };
}

/** Words of a survey that was not read as one: about SMI, or on a page that is about nothing else. */
const TRACE = new RegExp(`\\b(?:${OPINION}|onderzoek\\w*|panel\\w*|klankbord\\w*)\\b`);
const OF_THE_SITE = /\b(?:site|website|webpagina|pagina|formulier(?:en)? (?:duidelijk|begrijpelijk)|balie)\b/;

function missedSurvey(reading: Reading): readonly Doubt[] {
  const kind = reading.regulation.source.kind ?? 'regeling';
  if (kind !== 'webpagina' && kind !== 'formulier') return [];
  const traced = statementsOf(reading, reading.binding).some(({ words, rule, before, after, passage }) => {
    const around = `${before} ${rule} ${after}`;
    return (
      passage.provision.kind !== 'veld' &&
      TRACE.test(words) &&
      new RegExp(`\\b${PARENTS}\\b`).test(words) &&
      OURS.test(around) &&
      ![NOT_ASKED, BY_PROVIDER, ONE_FAMILY, OTHER_PROVISION, OF_THE_SITE].some((other) => other.test(around))
    );
  });
  return traced ? [{ code: 'ervaring-niet-herkend', value: true }] : [];
}

function readSatisfaction(reading: Reading): FamilyReading {
  const binding = weigh(reading, statementsOf(reading, reading.binding));
  const notes = weigh(reading, statementsOf(reading, reading.notes));
  const asked = binding.asked.length > 0 ? binding.asked : notes.asked;
  const evaluated = binding.evaluated;
  const general = asked.length > 0 && asked.every(({ passage }) => passage.scope !== 'smi');
  const review = [
    ...(asked.length > 0 && binding.asked.length === 0 ? ['ervaring-alleen-toelichting'] : []),
    ...(general && binding.asked.length > 0 ? ['ervaring-hele-regeling'] : []),
  ];
  return {
    family: 'satisfaction',
    facts: [
      {
        ...fact(
          'oudersGevraagd',
          asked.map(({ span }) => span),
          review,
        ),
        doubts: asked.length > 0 ? [] : missedSurvey(reading),
      },
      fact(
        'regelsGeevalueerd',
        evaluated.map(({ span }) => span),
        [],
      ),
    ],
    rejected: binding.rejected,
    searched: {
      words: ['tevredenheid, ervaring, enquête, vragenlijst', 'evaluatie, werking van de regeling'],
      provisions: [],
    },
  };
}

export const satisfaction: Family = {
  name: 'satisfaction',
  facts: [
    {
      name: 'oudersGevraagd',
      of: { type: 'waar-onwaar' },
      meaning: 'Of ouders naar hun tevredenheid of ervaring met SMI worden gevraagd.',
    },
    {
      name: 'regelsGeevalueerd',
      of: { type: 'waar-onwaar' },
      meaning: 'Of de regeling of haar werking wordt geëvalueerd.',
    },
  ],
  read: readSatisfaction,
};
