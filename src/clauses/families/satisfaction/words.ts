/** Words of asking parents what they think, and of evaluating the rules (point 14). Folded text. */

export const PARENTS =
  '(?:ouders?|iedereen|wie (?:een |de )?smi|verzorgers?|gezin(?:nen)?|client(?:en)?|klant(?:en)?|gebruikers?|aanvragers?|belanghebbenden|inwoners|deelnemers|\\w*ontvangers|[a-z-]*gerechtigden|rechthebbenden|degenen|huishoudens|hen|hun|je|u|jullie)';
export const OPINION =
  '(?:tevreden\\w*|blij (?:waren|zijn|bent)|(?:waren|zijn)\\b[^.;]{0,20}\\b(?:blij|positief|enthousiast|kritisch)\\b|wat (?:er |hen |je |u )?(?:hielp|werkte|ontbrak|miste\\w*)|hoe (?:het|alles|de \\w+) (?:ging|gegaan|liep|verliep|verlopen)|(?:kijk(?:t|en)|keken|kijk)\\b[^.;]{0,40}\\bterug\\b|terug te (?:kijken|blikken)|(?:hun|uw|je) (?:oordeel|mening)|(?:korte |eerlijke )?reactie over|ouderonderzoek\\w*|belevingsonderzoek\\w*|gebruikersonderzoek\\w*|klanttevreden\\w*|klant(?:ervaring|onderzoek|beleving|vriendelijk)\\w*|clientervaring\\w*|clienttevreden\\w*|ervaring(?:en|sonderzoek)?|hun bevinding(?:en)?|bevinding(?:en)? (?:over|omtrent)|indruk(?:ken)?|oordeel van (?:hen|wie)|(?<=\\b(?:hoe|of)\\b[^.;]{0,80})ervaren|enquete\\w*|vragenlijst\\w*|mening(?:en)?|beleving|feedback|oordeel over|oordeel van (?:de |het )?(?:[a-z-]*gerechtigden|rechthebbenden|ouders?|gezin(?:nen)?|gebruikers?|clienten|klanten|inwoners|deelnemers|ontvangers)|\\w*cijfer(?!s)|beviel|bevalt|bevallen|waardering|wat (?:zij|ze|ouders|je|u|hij|jullie|gezinnen|deze ouders|men)\\b[^.;]{0,25}(?:er ?)?van\\b[^.;]{0,60}\\b(?:vind\\w*|vond\\w*)|wat (?:er |ging |gaat |kan |kon |liep )*(?:goed|beter|fijn|moeilijk|prettig)\\b|hoe (?:zij|ze|ouders|je|u|jullie|gezinnen|belanghebbenden|gebruikers|clienten|klanten|inwoners)\\b[^.;]{0,80}\\b(?:ervaren|ervaart|vinden|vond\\w*|kijken|beoordel\\w+|waarder\\w+|beleefd|beleven))';
const ASKS =
  '(?:getoetst|toets(?:t|en)|achterhaal\\w*|achterhalen|vroeg(?:en)?|belde?n?|spraken|nodigden|hielden|stuurden|peilden|enqueteerden|hoorden|haalden|aangeeft|aangeven|vertel(?:t|len|den)|invul(?:t|len)|interview\\w*|geinterviewd|ondervra\\w+|vul(?:t|len)|belt|bellen|spreken|nodigen|uitgenodigd|gebeld|opgebeld|aangeschreven|kijk(?:t|en)\\b[^.;]{0,25}\\bterug|terugkijken|terugblikken|wil(?:len)?\\b[^.;]{0,20}\\bweten|vra(?:agt|gen)|win(?:t|nen)|verneemt|vernemen|hoort|horen|gevraagd|bevraagd|bevragen|peil(?:t|en|ing\\w*)|gepeild|onderzoe\\w+|onderzocht|onderzoek\\w*|meet|meten|gemeten|haalt|halen|houdt|houden|gehouden|legt\\b[^.;]{0,160}\\bvoor|voert|voeren|uitgevoerd|verzamel\\w*|krijg\\w*|ontvang\\w*|stuurt|sturen|(?:toe|op)?gestuurd|verstuur\\w*|voorgelegd|nodigt|betrek\\w*|betrokken|inventaris\\w+|monitor\\w*|evalu\\w+|gaat\\b[^.;]{0,60}\\bna|stuur|volg\\w*|benader\\w*|verricht\\w*|doet|doen|laat|spreekt|organiseert|nagegaan|in kaart)';
export const ASKED = [
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
    `\\b${PARENTS}\\b[^.;]{0,80}\\b(?:hun|zijn|een|haar|uw|je) (?:oordeel|mening|ervaring\\w*|reactie|cijfer)\\b[^.;]{0,20}\\b(?:te geven|kenbaar|te delen|naar voren)\\b`,
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
  new RegExp(
    `\\b${PARENTS}\\b[^.;]{0,60}\\b(?:verzoek|verzocht|gevraagd|uitgenodigd|uitnodiging)\\b[^.;]{0,40}\\b(?:dienstverlening|hulp|opvang|regeling|afhandeling|contact)\\b[^.;]{0,20}\\b(?:beoordelen|waarderen)\\b`,
  ),
  /\b(?:legt|leggen|houdt|houden)\b[^.;]{0,80}\b(?:vast|bij)\b[^.;]{0,20}\bhoe\b[^.;]{0,60}\b(?:ge)?waarde(?:erd|ert|ren)\b/,
  // What came of it: "Ouders geven SMI een 7,9."
  new RegExp(
    `\\b${PARENTS}\\b[^.;]{0,40}\\b(?:geven|gaven|beoordeel\\w+|beoordelen|waardeer\\w+|waarderen)\\b[^.;]{0,60}\\b(?:een|op een) \\d{1,2}(?:,\\d)?\\b`,
  ),
  /\b(?:laten weten|aangeven|vertellen|delen)\b[^.;]{0,20}\b(?:hoe|wat)\b[^.;]{0,60}\b(?:was|vond\w*|beviel|bevalt|ging|ervaren|beoordel\w+)\b/,
  /\bwil(?:len)? (?:\w+ )?weten\b[^.;]{0,60}\b(?:geholpen|tevreden|vond\w*|vind\w*|bevi\w*)\b/,
];
/** "Vul de vragenlijst in" asks for an opinion only of those who had it, or to better it. */
export const FILL_IN = /\bvult?\b[^.;]{0,40}\b(?:vragenlijst|enquete)\b/;
export const AFTERWARDS =
  /\b(?:na afloop|achteraf|gehad|gekregen|kreeg|afgelopen|ervaring\w*|mening|tevreden\w*|verbeter\w*|vindt|vond(?:en)?|beoordel\w*)\b/;
/** "Hoe kijken gezinnen terug? Dat onderzoeken we": the sentence leans on the question before it. */
export const LEANS_BACK = /^(?:dat|dit|daar\w*|hier\w*|zo|ook)\b/;
/** "Wij spraken twintig ouders. Zij waren blij met ...": what they said stands in the sentence after it. */
export const SPOKEN_TO = new RegExp(
  `\\b(?:spraken|vroegen|belden|interviewden|hoorden|bezochten)\\b[^.;]{0,30}\\b${PARENTS}\\b`,
);
/** "Wat ouders vinden, telt. Een bureau onderzoekt dat": the survey of what the sentence before it names. */
export const SURVEYS_THAT =
  /\b(?:onderzoek(?:t|en)|meet|meten|vra(?:agt|gen)|peil(?:t|en)|inventariseert|achterhaalt|toetst)\b[^.;]{0,25}\b(?:dat|dit|ernaar|daarnaar)\b|^(?:dat|dit|daar\w*) (?:onderzoek(?:t|en)|meet|meten|vra(?:agt|gen)|peil(?:t|en)|wordt (?:\w+ ){0,6}?(?:onderzocht|gemeten|gevraagd|gepeild))\b/;
export const VIEWS = new RegExp(
  `\\b${PARENTS}\\b[^.;]{0,40}\\b(?:vinden|vindt|vonden|ervaren|beleven|denken)\\b|\\b${OPINION}\\b[^.;]{0,30}\\b${PARENTS}\\b`,
);
export const SAID = new RegExp(`^(?:zij|ze|ouders|gezinnen|de meesten?|velen)\\b[^.;]{0,80}\\b${OPINION}`);
/** Under a heading on evaluation: those who use the rules are heard in it. */
export const HEARD = new RegExp(
  `(?<!\\b(?:toestemming|instemming|verzoek|aanwezigheid) van (?:de |het |een )?)\\b${PARENTS}\\b[^.;]{0,80}\\b(?:gehoord|geraadpleegd|bevraagd|betrokken|gesproken|geinterviewd|gevraagd|uitgenodigd)\\b|\\b(?:hoort|horen|raadpleegt|raadplegen|betrekt|betrekken|bevraagt|bevragen|interviewt|(?:spreekt|spreken|praat|praten|overlegt|overleggen|gesprek\\w*) (?:\\w+ ){0,3}?met)\\b[^.;]{0,60}\\b${PARENTS}\\b`,
);
export const INPUT = new RegExp(
  `\\b(?:inbreng|stem|standpunt\\w*|suggesties|verhalen) van\\b[^.;]{0,20}\\b${PARENTS}\\b`,
);
/** One family's own talk, a complaint, or what others ask. */
export const NOT_ASKED =
  /\btevreden (?:is|zijn) (?:met|over) (?:de|zijn|haar|hun|een) (?:plaats|plek|opvangplaats)\b|\b(?:klacht\w*|bezwaar\w*|kwaliteitsonderzoek van de (?:houder|aanbieder)|werkervaring\w*|ervaringsdeskundig\w*|adviesraad|clientenraad|ouderraad|participatieraad|oudercommissie|eerdere hulp|eerdere opvang)\b|\bvragenlijst\b[^.;]{0,40}\b(?:\w*situatie|gezondheid|problem\w*|klachten|belasting)|\bervaring(?:en)? (?:leer\w+|wijst|wijzen|opgedaan)|\b(?:uit|naar) (?:de )?ervaring\b|\bgunstige ervaring\w*/;
/** What a family tried before, and whether it worked, is asked to decide. */
export const TRIED = /\b(?:geprobeerd|uitgeprobeerd|probeerden?)\b/;
export const BY_PROVIDER =
  /\b(?:de|uw|je|het|elke|een) (?:kinderopvang|opvang|creche|kinderdagverblijf|bso) (?:stuurt|vraagt|meet|houdt|doet|onderzoekt|peilt|moet|dient|is verplicht)\b|\b(?:consultatiebureau|jeugdarts|schoolarts|ggd|school|leerkracht|huisarts|jgz|inspectie|jeugdverpleegkundige)\b[^.;]{0,20}\b(?:vraagt|vragen|stuurt|sturen|houdt|legt)\b|\b(?:houders?|aanbieders?|(?:kinder)?opvang-?organisaties?|kinderopvanglocatie\w*|kindercentr\w+|opvangorganisaties?|opvanglocatie\w*|instelling\w*)\b[^.;]{0,60}\b(?:vraagt|vragen|meet|meten|houdt|houden|voert|onderzoekt|doet|legt)\b/;
export const ONE_FAMILY =
  /\b(?:(?:evaluatie|voortgangs|tussen|start|intake|verlengings)?-?gesprek|plan|voortgang|verlenging|tussenevaluatie|tussentijds\w*|huisbezoek|opvangperiode|de ouder vertelt|het gezin)\b/;
/** All who had the childcare, or those for whom it is over: more than one family. */
export const MANY_FAMILIES =
  /\b(?:alle|iedere|elke|de) (?:ouders|gezinnen|aanvragers|gebruikers)\b[^.;]{0,40}\b(?:die|wier|van wie|bij wie|met een)\b|\b(?:enkele|een aantal|een groep|verschillende|diverse|meerdere|tien|twintig|\d+) (?:ouders|gezinnen|gebruikers|aanvragers)|\balle (?:ouders|gezinnen|aanvragers|gebruikers)\b|\bouders (?:die|wier|van wie) [^.;]{0,60}\b(?:geeindigd|beeindigd|afgelopen|gestopt|gehad|ontvangen|ontvingen|kregen|gebruikten|maakten|maken)\b/;
export const OTHER_PROVISION =
  /\b(?:leerlingenvervoer|vervoer|jeugdhulp|maatwerkvoorziening\w*|wmo|huishoudelijke|peuter\w*|voorschoolse|budgetcoach|schuldhulp\w*|schuldhulpverlening|participatiewet|bijstand|dagbesteding|pgb|re-?integratie|over (?:de|onze|deze) (?:web)?(?:site|pagina)|balie|burgerpeiling|(?:burger|inwoner|stads)\w*panel\w*|leefbaarheid)\b/;
/** What the survey is about when it is ours. */
export const OURS =
  /\bsmi\b|\bsmi-|\bsociaal[- ]medisch|\bkinderopvang\b(?! ?toeslag)|\bde opvang\b|\b(?:deze|de) (?:regeling|vergoeding|tegemoetkoming|indicatie)\b/;

export const RULES =
  '(?:(?:deze|dit|de|het|onze) (?:beleidsregels?|nadere regels|regels|verordening|(?:subsidie|vangnet|smi-)?regeling|beleid|besluit|hoofdstuk|paragraaf|uitvoering van|werking van|toepassing van|werkwijze|doeltreffendheid|doelmatigheid|effectiviteit)|(?:smi|sociaal[- ]medisch\\w*)[^.;]{0,30}(?:regeling|beleid|verordening)?|smi-beleid|(?:de|deze|die|alle|onze) (?:\\w+ )?(?:regelingen|hoofdstukken|regels|beleidsregels)|regeling|beleidsregels?|verordening|nadere regels)';
export const EVALUATES =
  '(?:evalu\\w+|breng(?:t|en)\\b[^.;]{0,40}\\bin (?:beeld|kaart)|volg(?:t|en) (?:\\w+ )?(?:de|het|hoe)\\b(?=[^.;]{0,30}\\b(?:werking|uitvoering|effect\\w*|gevolgen)\\b)|kijk(?:t|en)\\b[^.;]{0,40}\\bof|gaan\\b[^.;]{0,60}\\bna\\b|stelt\\b[^.;]{0,40}\\bvast\\b[^.;]{0,20}\\b(?:welke|of|hoe|in hoeverre)|nagaan|ge-?evalueerd|evaluatie\\w*|herijk\\w*|tegen het licht|doorgelicht|gaat\\b[^.;]{0,80}\\bna\\b|nagegaan|bezie\\w*|bezien|beziet|onderzoe\\w+|onderzocht|toetst|getoetst|bekijk\\w*|bekeken|stilgestaan|verslag|rapporte\\w+|(?:ge-?)?monitor\\w*)';
export const EVALUATED = [
  new RegExp(`\\b${EVALUATES}\\b[^.;]{0,160}\\b${RULES}\\b`),
  new RegExp(`\\b${RULES}\\b[^.;]{0,160}\\b${EVALUATES}\\b`),
  new RegExp(
    `\\b(?:werking|effect\\w*|gevolgen) van (?:deze|de|dit) ${RULES}?[^.;]{0,60}\\b(?:gevolgd|bijgehouden|gemeten)\\b`,
  ),
  // "beoordeeld of deze regels nog voldoen": assessed itself, and no application by it.
  /\bbeoorde\w+ (?:of|in hoeverre|hoe) (?:deze|de|dit|het) (?:beleidsregels?|nadere regels|regels|verordening|regeling|beleid)\b/,
];
/** "Dan bekijken we of zij werkt": of the rules in the sentence before. */
export const OF_BEFORE = /\b(?:of|hoe) (?:zij|ze|die|dit|dat|deze) \w+/;
/** How the rules work, and not only what they cost. */
export const WORKING =
  /\bevalu\w+|\bge-?evalueerd|\bwerking\b|\bgewerkt\b|\bwerken\b|\bwerkt\b|\bdoeltreffend\w*|\bdoelmatig\w*|\beffect\w*|\buitvoerba\w*|\bin de praktijk\b|\bbereik\w*|\bherijk\w*|\btegen het licht|\bdoorgelicht|\bgevolgen\b|\bknelpunt\w*|\bresulta\w+|\btoereikend|\bactualis\w+|\baanpass\w+|\bbijstell\w+|\bvoldoe\w+|\bdoel\w*\b[^.;]{0,30}\b(?:bereik|beantwoord|halen|gehaald|dien|tref)|\bbeantwoord\w*|\bsteeds? passen|\bbijstel\w*|\bstelt\b[^.;]{0,30}\bbij\b|\bpast\b[^.;]{0,30}\baan\b|\bverbeter\w*|\beenvoudiger|\bbedoeling\b|\bbeoogd\b|\bvlot\b|\bverloopt\b|\bgebracht\b|\bverwacht\w*\b|\bhaar doel\b|\bdoe(?:t|n) wat\b|\b(?:nog |goed )pass(?:en|end)\b|\bpast nog\b|\bgehandhaafd\b|\b(?:bijgesteld|aangepast|betekend)\b|\bbeter kan\b|\b(?:voortgezet|voortgaat|doorgaat)\b/;
export const NOT_THE_RULES =
  /\b(?:factu\w+|declaratie\w*|betaling\w*|samenwerking met|afspraken met|overeenkomst(?:en)? met|contract\w*|tarie\w+|gezinssituatie|de situatie van|de ouder|het gezin|de opvang van|de aanvraag|het plan\b|hulpplan|gezinsplan|doelen van het gezin|de indicatie|de noodzaak|de voortgang|het kind)\b/;
/** What is looked at is only the money; or an earlier evaluation is why rules make way. */
export const MONEY = /\bof (?:het|de) (?:\w+ )?(?:budget|plafond|bedrag\w*|uurprij\w+|maxim\w+)\b/;
export const BEYOND_MONEY = /\bevalu\w+|\bdoel\w*|\bwerking\b|\beffect\w*|\bin de praktijk\b/;
export const PAST =
  /\b(?:vorige|oude|eerdere|voorgaande|vervangt)\b[^.;]{0,50}\b(?:is|was|werd|zijn)\b[^.;]{0,20}\bge-?evalueerd|\bingetrokken\b|\buit (?:de|een|eerdere)? ?evaluatie\w*\b(?: van [^.;,]{0,40})? (?:is|was|bleek|blijkt)\b/;
export const ONLY_FIGURES = /\b(?:aantal\w*|uitgaven|kosten|budget|bested\w+|bedrag\w*|cijfers)\b/;
