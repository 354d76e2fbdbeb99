/** Words of following a family: who looks, at what, and when (point 9, part b). Folded text. */

export const LOOK =
  '(?:navraag|\\w*rapportages?\\b|(?:betrekt|betrekken|betrokken)\\b(?=[^.;]{0,20}\\b(?:daarbij|hierbij|bij)\\b)|(?:beschrijft|beschrijven|vermeldt|verklaart|geeft\\b[^.;]{0,20}\\baan)\\b(?=[^.;]{0,60}\\b(?:bereikt|vooruitgang|voortgang|verloop|ontwikkeling|vordering|verbeterd|veranderd))|op de hoogte\\b(?=[^.;]{0,40}\\b(?:voortgang|vorderingen|verloop|ontwikkeling))|(?:neemt|nemen)\\b(?=[^.;]{0,100}\\bmee\\b)|(?:blij(?:ft|ven)|houd(?:t|en))\\b(?=[^.;]{0,60}\\bin beeld\\b)|weegt\\b(?=[^.;]{0,100}\\bmee\\b)|meegewogen|(?<!\\bop )bezoek\\b(?=[^.;]{0,40}\\b(?:gezin|ouders?|thuis)\\b)|door te nemen|doorneemt|doornemen|laat zich\\b(?=[^.;]{0,90}\\binformeren\\b)|zich\\b(?=[^.;]{0,90}\\bop de hoogte\\b)|(?:loopt|lopen|neemt|nemen)\\b(?=[^.;]{0,80}\\bdoor\\b)|onderzoek\\b|te woord|peilt|gepeild|inventaris\\w+|schouw\\w*|verneemt|hoort|horen\\b|gaat\\b(?=[^.;]{0,40}\\blangs\\b)|zoekt\\b(?=[^.;]{0,40}\\bop\\b)|neemt\\b(?=[^.;]{0,50}\\bpolshoogte\\b)|polshoogte|komt\\b(?=[^.;]{0,60}\\blangs\\b)|maakt de balans op|stand (?:\\w+ ){0,2}op|opgemaakt|herover\\w+|herbeoorde\\w+|bericht\\w*|opvolg\\w*|evalu\\w+|balans\\b|terugkijk\\w*|terugblik\\w*|teruggeblikt|teruggekeken|terugkomt|(?:loopt|lopen)\\b(?=[^.;]{0,80}\\bna\\b)|doorgenomen|(?:neemt|nemen)\\b(?=[^.;]{0,80}\\bdoor\\b)|belt|bezoekt|ge-?evalueerd|tussen(?:tijds\\w*|gesprek\\w*|evaluatie\\w*|balans)|voortgang\\w*|vorderingen|bespreek\\w*|besproken|bespreken|(?:gaat|gaan)\\b(?=[^.;]{0,60}\\bna\\b)|na te gaan|nagegaan|(?<!\\b(?:opleiding|scholing|cursus\\w*|school|studie|traject|\\w*training|onderwijs|lessen|programma|behandeling|therapie|begeleiding|advies)\\b[^.;]{0,30})volg(?:t|en)\\b|(?<!\\b(?:opleiding|scholing|cursus|school|studie|training|onderwijs|behandeling|advies)\\b[^.;]{0,30})gevolgd|monitor\\w*|gemonitord|contact\\w*|(?:houdt|houden)\\b(?=[^.;]{0,60}\\bbij\\b)|bijgehouden|bijhouden|beki?jk\\w*|bekeken|bezie\\w*|bezien|(?!gespreksverslag)\\w*gesprek\\w*|praat|praten|vinger aan de pols|rapporte\\w*|gerapporteerd|heronderzo\\w*|huisbezoek\\w*|langs(?! (?:de|het|een|welke|deze|die|dezelfde)\\b)|toets\\w*|getoetst|beoorde\\w*|stil ?gestaan|stil te staan|tegen het licht|gesproken|doorgesproken|ziet\\b(?=[^.;]{0,20}\\b(?:het gezin|de ouders?)\\b)|spreekt|spreken|terugkoppel\\w*|onderzoekt|onderzocht|informeert|(?:koppel(?:t|en))\\b(?=[^.;]{0,80}\\bterug\\b)|toezicht|zicht|stuurt\\b(?=[^.;]{0,80}\\b(?:bij|verslag\\w*|\\w*bericht\\w*|voortgang\\w*|terugkoppeling|evaluatie\\w*|stand|hoe)\\b)|(?<!\\b(?:daarom|erom|daartoe|dit|dat|ertoe) )vraagt(?![^.;]{0,100}\\baan\\b(?! (?:de|het|een) (?:ouder|gezin)))|bij elkaar\\b|bijeen\\b|om (?:de )?tafel|kijk(?:t|en)|gekeken|overleg(?:t|gen)?|komt aan de orde|verslag|aan de orde)';
const FAMILY =
  '(?:gezin\\w*|ouders?\\b[^.;]{0,30}\\ben\\b[^.;]{0,20}\\bkind\\w*|thuissituatie|(?:thuis|opvoed|gezins|leef)?situatie|thuis\\b|doelen|doelstelling\\w*|voortgang|vorderingen|ontwikkeling\\w*|hulpverlening|\\w*plan\\b|of (?:dat|het|dit) werkt|of (?:die|de|deze|dit|het) (?:\\w+ )?(?:helpt|werkt|aanslaat)|plan van aanpak|hoe ?ver\\b|wat (?:er )?(?:al |inmiddels )?(?:is )?(?:bereikt|gelukt|veranderd|verbeterd|nog nodig|beter)|wat er (?:\\w+ ){0,6}?(?:bereikt|veranderd|verbeterd|gelukt|gebeurd)|gezondheid(?:stoestand)? van (?:de|het) (?:ouders?|kind)|het verloop\\b|stand van zaken|draaglast|welke inspanning\\w*|inspanningen van (?:de|het) (?:ouders?|gezin)|in hoeverre|de mate waarin|\\w+belasting\\b|vooruitgang|vooruit\\b|belasting\\b|belastbaarheid|draagkracht van (?:het gezin|de ouder)|veerkracht|hoe het (?:\\w+ ){0,6}?(?:gaat|met|loopt|verloopt|staat|lukt)|verloop van|toestand|of er iets|gaat het|wat (?:er )?(?:\\w+ ){0,3}(?:gaat|verandert|lukt)|hoe u zich|het met (?:je|u|jou|de ouder|het kind)|verbeter\\w*|problem\\w*|problematiek|herstel\\w*|afgesproken stappen|afspraken|resulta\\w*|bereik\\w*|effect|wat de (?:\\w+ )?(?:hulp|behandeling|opvang)|beloop\\b|omstandigheden|de aanpak\\b|behandeling|perspectief|stappen|welzijn|welbevinden|uitvoering van (?:de|het) (?:\\w+ )?(?:overeenkomst|plan|afspraken))';
/** While the grant lasts, at its end, or before it is extended. */
export const DURING =
  /\b(?:af en toe|zo nu en dan|van tijd tot tijd|(?:herindicatie|herbeoordeling) (?:omvat|betreft|bestaat|gaat|kijkt)|tijdens|gedurende|zolang (?:de|het|een) \w+ (?:loopt|duurt)|na [\w,() ]{2,40} (?:weken|maanden)\b|helft van|voor (?:de|het) (?:einddatum|eind|einde|laatste)\b|tussentijds\w*|halverwege|periodiek\w*|regelmatig\w*|geregeld|(?:elke?|iedere?) (?!geval)|telkens|steeds|(?:weken|maanden|week|maand) (?:na|later|verder)|(?:week|maand|weken|maanden) \d+|om de (?:andere |\(?\w+\)? ){0,2}(?:weken|week|maanden|maand|keer|dag)|een keer per|\w+ keer per|eens per|(?:eens|maal|keer) in de|opnieuw|verlengt|een ?maal per|twee ?maal per|tweemaal|ten minste \w+ (?:keer|maal)|minimaal \w+ (?:keer|maal)|per (?:kwartaal|half ?jaar|maand)|maandelijks\w*|(?:half)?jaarlijks\w*|(?:half|drie|twee|zes)maandelijks\w*|na (?:(?:afloop|ommekomst|het einde) van )?(?:de|elke|iedere|een) (?:\w+ )?(?:periode|termijn|toekenningsperiode|indicatieperiode|opvangperiode)|na (?:\w+ )?(?:\(?\d+\)?|een|twee|drie|vier|vijf|zes|acht|tien|twaalf|enkele)(?: \(\d+\))? (?:weken|maanden|maand|(?:half |heel )?jaar)|in de (?:\w+ )?(?:\(\w+\) )?(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|laatste) ?(?:\(\w+\) )?(?:(?:en|of) (?:in )?(?:de )?\w+ )?(?:week|maand)|voor(?:dat)?(?: \w+){0,5} (?:einde|afloop|aflopen|verstrijken|verloop|verleng\w*|voortzet\w*|overbrugging)|voordat|bij (?:een )?(?:\w+ )?(?:verlenging|voortzetting|heronderzoek|herindicatie|herbeoordeling|verzoek om verlenging|aanvraag (?:om|tot|voor) (?:verlenging|voortzetting))|om (?:voor )?verlenging|langer (?:door|loopt|lopen|duurt|duren|nodig|blij\w+)\w*|nog een periode|verlenging|verlengd|verlengen|voortgezet|voortzetting|bij (?:het|de) (?:verstrijken|aflopen|afloop|einde|eindigen)|aan het einde|aan het eind|eindgesprek|eindevaluatie|heronderzoek\w*|nog (?:past|nodig|noodzakelijk|steeds)|dichterbij|voortgang|zicht op|stuurt bij|looptijd|vervolg\w*|maand van (?:het|de) (?:tijdvak|periode|opvang|toekenning)|ontwikkelt|ontwikkelen|tot dan toe|casusregisseur|bijgesteld|bijstellen|bijsturen|bijgehouden|evalu\w+|ge-?evalueerd|monitor\w*|van (?:de|zijn|haar|hun) vorderingen|vorderingen (?:van|in) (?:de|het|zijn|haar|hun) (?:ouders?|gezin|herstel|behandeling|hulp))\b/;

/** A plain sign that it happens again, or later: outweighs the heading of the article. */
export const PERIODIC =
  /\b(?:opnieuw|tussentijds\w*|halverwege|periodiek\w*|regelmatig\w*|tijdens de (?:opvang|looptijd|periode)|gedurende de (?:opvang|looptijd|periode)|(?:elke|iedere|om de|na|per) (?:\(?\w+\)? ){0,3}(?:weken|maanden|maand|kwartaal|half ?jaar)|eens per|heronderzoek\w*|voortgang|evalu\w+|monitor\w*)\b/;

/** What is followed is the rules, the money or an organisation. */
export const NOT_THE_FAMILY =
  /\bof (?:de|het|alle) (?:\w+ )?(?:opvang|\w*uren|dagdelen|dagen|plaats)\b[^.;]{0,40}\b(?:afgenomen|genoten|gebruikt|gemaakt|bezet|aanwezig)\b|\bpedagogisch\w* (?:beleid\w*|doel\w*|visie|aanpak|plan|werkplan|kwaliteit|klimaat)|\bklacht(?:en)?(?:regeling|procedure|recht|behandeling|commissie|functionaris)\w*|\b(?:een|uw) klacht\b|\bklachten (?:over|van ouders)\b|\b(?:overzicht|register|administratie|lijst|registratie)\b[^.;]{0,30}\b(?:van|met) (?:de|alle|het aantal|deze) (?:gezinnen|ouders|aanvragen|toekenningen)|\baantal\b[^.;]{0,30}\b(?:gezinnen|aanvragen|toekenningen|ouders|kinderen|besluiten)\b|\b(?:voortgang|verloop|behandeling|afhandeling|stand van zaken) van (?:de|het|een|zijn|uw) (?:\w+ )?(?:aanvraag|verzoek|bezwaar|besluit|procedure|betaling)\w*|\bof (?:de )?(?:ouders?|het gezin|aanvrager|belanghebbende|het kind) (?:nog |steeds )*(?:in de gemeente )?(?:woont|wonen|woonachtig)\b|\b(?:tevreden|ontevreden)\b|\bverhui[sz]\w*|\bwacht(?:lijst|tijd)\w*|\b(?:oudercommissie|ouderraad|adviesraad)\b|\b(?:houder|kindercentrum|opvangorganisatie|aanbieder)s?\b[^.;]{0,20}\b(?:evalueert|onderzoekt|beoordeelt|meet)\b|\b(?:onderzoekt|onderzocht|beziet|nagaan|gaat\b[^.;]{0,60}\bna|bekijkt|na te gaan)\b[^.;]{0,60}\b(?:deze|de) (?:beleidsregels?|regeling|verordening|nadere regels|regels)\b|\badres\b|\bingeschreven\b|\bhoofdverblijf\b|\bevalu\w+[^.;]{0,60}\b(?:deze|dit|de)\b[^.;]{0,20}\b(?:beleidsregels?|regeling|verordening|nadere regels|regels|beleid|uitvoering|facturen|artikel\w*|subsidieregeling)\b|\b(?:deze|de) (?:beleidsregels?|regeling|verordening|nadere regels|subsidieregeling)\b[^.;]{0,80}\b(?:geevalueerd|evalu\w+)|\bfactu\w+|\bgemeenteraad\b|\bde raad\b|\braadscommissie|\bverantwoord\w* (?:van|over) (?:de )?(?:kosten|uitgaven)|\bkwaliteit van de (?:opvang|organisatie)|\bklanttevreden\w*|\b(?:hun|uw|een) mening\b|\bclientervaring\w*|\bervaringen\b[^.;]{0,40}\bregeling/;
/** Families that had childcare when the rules changed. */
export const TRANSITION =
  /\b(?:gezinnen|ouders?|wie|aanvragers?|toekenningen|indicaties)\b[^.;]{0,20}\b(?:nu|al|op (?:die|deze) (?:dag|datum)|bij de inwerkingtreding|voor de inwerkingtreding|op grond van de (?:oude|vorige|vroegere))\b/;
export const HAVE_NOW =
  /\b(?:gezinnen|ouders?|wie|aanvragers?)\b (?:die )?(?:nu|op dit moment|op (?:die|deze) (?:dag|datum)|bij de inwerkingtreding|voor de inwerkingtreding|op grond van de (?:oude|vorige|vroegere) \w+)\b[^.;,]{0,40}\b(?:heeft|hebben|had|hadden|krijg\w*|ontvang\w*)\b/;
export const TRANSITION_HEADING =
  /\bovergang|\boude (?:regels|regeling|gevallen)|\blopende|\binwerking|\bintrekking/;
/** Articles on what parents think, or on exceptions: no place to follow a family. */
export const NO_PLACE = /\btevreden|\bervaring|\bhardheid|\bafwijk|\bbijzondere situaties/;
/** An agreement made at the start is work on recovery, and nobody looks back yet. */
export const AGREES = /\b(?:spreekt|spreken)\b[^.;]{0,60}\baf\b|\bmaa?k(?:t|en)\b[^.;]{0,40}\bafspraken\b/;
/** What happens when parents do not keep to what was agreed: no following of the family. */
export const COMPLIANCE =
  /\bniet\b[^.;]{0,20}\b(?:aan|na)\b[^.;]{0,30}\bafspraken\b[^.;]{0,20}\b(?:houdt|houden|komt)|\bafspraken\b[^.;]{0,30}\bniet\b[^.;]{0,10}\b(?:houdt|houden|nakomt|nakomen|naleeft)|\b(?:komt|komen|houdt|houden|werkt|werken|leeft|leven)\b[^.;]{0,100}\bniet\b[^.;]{0,40}\b(?:na|aan|mee)\b|\b(?:houdt|houden|komt|komen)\b[^.;]{0,60}\bzonder (?:goede|geldige) reden\b|\bniet (?:nako|nage|meewerk)\w*/;
/** Only papers, or only the need once more, are looked at. */
export const PAPERS =
  /\b(?:aan de hand van|op basis van|onder overlegging van|na overlegging|overlegt|overleggen|legt|overgelegd|voegt)\b[^.;]{0,60}\b(?:nieuwe?|recente?|bijgewerkte?|actuele?|hernieuwde)\b[^.;]{0,40}\b(?:indicati\w+|verklaring\w*|advies|stukken|gegevens|specificati\w+|papieren|bewijsstuk\w*)|\bop de stukken\b/;
export const MONEY =
  /\b(?:kosten(?:soort\w*)?|inkomen\w*|draagkracht|inkomsten|eigen bijdrage|uurprijs|(?<!\bop de )hoogte van de)\b/;
/** The conversation or inquiry before the grant. */
export const INTAKE =
  /\b(?:blijkens (?:het|een|zijn) onderzoek|uit (?:het|een) onderzoek (?:blijkt|volgt)|na (?:ontvangst|indiening|de melding) |na de aanvraag|na ontvangst van de|intake\w*|bij de aanvraag(?! (?:om|tot|voor) (?:een |de )?(?:verleng|voortzet|vervolg|nieuwe periode))|melding\b|kennismaking\w*|voorafgaand aan de (?:aanvraag|toekenning|beslissing|opvang)|voordat (?:de|een) (?:aanvraag|bijdrage|vergoeding|subsidie|tegemoetkoming|opvang|plaatsing)(?: \w+)? (?:wordt|start|begint|ingaat|gedaan|toegekend|verstrekt)|voor(?:dat)? (?:de start|de opvang (?:start|begint)|toekenning)|alvorens)\b/;
export const INTAKE_HEADING =
  /\baanvra(?!ger)|\bonderzoek\b|\bindicatie|\badvies|\bmelding|\bintake|\bbeslis|\bbesluit|\bprocedure|\btoegang/;
export const FOLLOWING_HEADING =
  /\bevalu|\bvoortgang|\bvolgen|\bmonitor|\btussen|\bheronderzoek|\bverleng|\bvoortzett|\boverbrugging|\bherstel|\bplan\b|plan\b|\bbegeleid|\bhulp/;
/** The parents hand in, report or ask: nobody looks at the family. */
export const REPORTING =
  /\b(?:meldt|melden|doorgeven|geeft[^.;]{0,40}\bdoor\b|opzeg\w*|zegt\b[^.;]{0,40}\bop\b|deelt[^.;]{0,40}\bmede)\b/;
/** Looking back together with the parents: what at, need not be said. */
export const WITH_PARENTS =
  /\b(?:evaluatie\w*|evalue\w+|geevalueerd|terugkijk\w*|terugblik\w*|tussenbalans|balans)\b[^.;]{0,100}\b(?:ouders?|gezin|u|je|jou|aanvrager|belanghebbende)\b|\b(?:ouders?|gezin|u|je|aanvrager|belanghebbende)\b[^.;]{0,100}\b(?:evaluatie\w*|evalue\w+|geevalueerd|terugkijk\w*|terugblik\w*|balans)\b/;
/** "hoe het met u en uw kind gaat": says by itself that somebody looks. */
export const HOW_IT_GOES =
  /\bhoe gaat het (?:nu |dan )?met\b|\bhelpt de opvang\b|\bhoe (?:het|dat|dit|(?:uw|je|jouw|hun) (?:kind|gezin)|de situatie|de thuissituatie|het gezin|ouder\w* en kind\w*|(?:de|het|zijn|haar|uw|hun) (?:behandeling|hulp|hulpverlening|begeleiding|ondersteuning|traject|hulptraject|herstel))\b[^.;]{0,60}\b(?:gaat|gaan|gegaan|loopt|verloopt|verlopen|staat|ontwikkel\w*|is|vergaat|vergaan)\b|\bhoe (?:je|u|jullie)\b[^.;]{0,60}\b(?:gaat|vergaat|ervoor staat)\b|\bhoe\b[^.;]{0,50}\b(?:eraan toe|ervoor staa\w*|er voor staa\w*)|\bof de (?:belasting|druk|nood|problem\w*|spanning\w*)\b[^.;]{0,30}\b(?:af|minder|vermindert)|\bof (?:de|het|er) (?:\w+ ){0,4}?(?:verbeter\w*|verander\w*|afne\w+|afgenomen|vooruit\w*|beter(?! (?:mee|om|te))|vermindert|verminderd|lukt)\b|\b(?:welke|wat voor|hoeveel) (?:vooruitgang|verbetering|vordering\w*)\b|\bwelke stappen\b[^.;]{0,40}\b(?:gezet|genomen|gedaan)\b|\bgaat het (?:al )?beter\b|\bof het beter gaat\b/;
/** Whether it can do with less or without, talked over with the parents. */
export const CAN_DO_WITH_LESS =
  /\b(?:bespreekt|bespreken|beziet|bekijkt|bekijken|overlegt|gaat)\b[^.;]{0,40}\bmet (?:de|het) (?:ouders?|gezin)\b[^.;]{0,30}\bof\b[^.;]{0,40}\b(?:afbouw\w*|afgebouwd|minder|zonder|nog nodig|haalbaar|lukt)\b/;
export const DIRECT = new RegExp(
  `\\b${LOOK}\\b[^.;]{0,200}\\b${FAMILY}|\\b${FAMILY}\\b[^.;]{0,160}\\b${LOOK}`,
);

/** A conversation that is named after what it is for. */
export const FOLLOW_UP_TALK =
  /\bvinger aan de pols\b|\bde (?:stand|balans) (?:\w+ )?op ?(?:te )?(?:maken|gemaakt)\b|\b(?:maakt|maken)\b[^.;]{0,40}\bde (?:stand|balans) op\b|\b(?:samen|we|wij|zij|ouders?|u)\b[^.;]{0,40}\b(?:terugkijk\w*|terugblik\w*)\b|\btussen(?:stand|balans)\w*\b|\b(?:voortgangs|evaluatie|tussentijds |tussentijdse |tussen|eind|bij)-?(?:gesprek|evaluatie|overleg)\w*|\bevaluatie van de (?:afgelopen|voorbije|verstreken|eerste|lopende) (?:periode|termijn|maanden)\b|\b(?:hulpverlen\w+|behandelaar|begeleider|\w*team|gezinscoach)\b[^.;]{0,60}\b(?:tussenrapportage|voortgangsrapportage|tussenverslag|voortgangsverslag)\w*/;

/** Headings under which every rule on the family is about following it. */
export const ABOUT_FOLLOWING =
  /\bevaluatie(?!.*\b(?:beleid|regeling|verordening|regels))|\bvoortgang|\bvolgen\b|\bmonitor|\btussen(?:tijds(?!e? (?:wijzig|opzeg|beeindig|stop|verander))|stand|balans|evaluatie|gesprek)|\bheronderzoek|\b(?:contact|evaluatie|meet|peil|gespreks|ijk)moment\w*|\bterugk(?:ijk|om)|\bterugblik|\bhoe gaat het\b|\bvinger aan de pols|\bvinger aan|\bopvolging|\bin gesprek\b/;
/** Papers, hours and bills under such a heading: nobody looks at the family. */
export const ADMINISTRATION =
  /\b(?:papieren|\w*stukken|compleet|beschikking|\w*formulier\w*|factu\w+|loonstro\w+|jaaropgave\w*|\w*afschrift\w*|\w*specificati\w+|aanslag\w*|uittreksel\w*|gegevens|inlichtingen|(?:levert|leveren|overlegt|verstrekt|verstrekken)\b(?![^.;]*\b(?:verslag|voortgang|\w*plan)\b)|(?:meer|minder|andere) (?:of (?:meer|minder) )?(?:uren|dagen|dagdelen)|wijzigt|gewijzigd|verhui\w+)\b(?![^.;]*\b(?:gezin|thuis)\b)/;
export const INVOLVED = /\b(?:gezin\w*|ouders?|aanvrager|belanghebbende|u|je|kind)\b/;

export const NEED_AGAIN =
  /\b(?:opnieuw|weer|herbeoord\w*|heronderzo\w*|herindicatie)\b[^.;]{0,120}\b(?:noodza\w*|nodig)\b|\b(?:noodza\w*|nodig)\b[^.;]{0,80}\b(?:herbeoord\w*|heronderzo\w*|opnieuw (?:beoordeeld|vastgesteld|getoetst))/;

/** The income of the family is money, not how it fares. */
export const FAMILY_MONEY =
  /\b(?:inkomen\w*|vermogen|draagkracht|inkomsten|middelen|eigen bijdrage|toeslag\w*) (?:en (?:het )?vermogen )?van (?:het|de|dit|een) (?:gezin|ouders?|huishouden|aanvrager)\b|\b(?:gezins|huishoud)\w*(?:inkomen|vermogen|samenstelling)\w*|\bof (?:het|de) (?:gezins)?(?:inkomen|draagkracht|bijdrage)\w*\b[^.;]{0,60}/g;
/** "Verandert de situatie, dan ...": the change that sets off a new decision is not what is looked at. */
export const ON_CHANGE =
  /^\s*(?:verander(?:t|en)|wijzig(?:t|en))\b[^.;,]*,|\b(?:als|indien|wanneer|zodra) (?:de|het|er|zijn|haar|uw) [^.;,]{0,60}\b(?:verander(?:t|en)|wijzig(?:t|en))\b,?/g;
/** A defined moment or round in which the family is looked at. */
export const MEANS_FOLLOWING = new RegExp(
  `\\b${LOOK}\\b[^;]{0,240}\\b${FAMILY}|\\b${FAMILY}\\b[^;]{0,200}\\b${LOOK}`,
);
/** A change for the better can only be seen later. */
export const CHANGES =
  /\bof (?:de|het|er) (?:\w+ ){0,4}?(?:verbeter\w*|verander\w*|afne\w+|afgenomen|vooruit\w*|beter gaat|vermindert|verminderd)\b|\b(?:welke|hoeveel) (?:vooruitgang|verbetering|vordering\w*)\b/;
/** Somebody follows the family, and tells others of it. */
export const FOLLOWS =
  /\b(?:volg(?:t|en)|monitort|evalueert|bespreekt|bezoekt) (?:\w+ ){0,3}(?:het gezin|de ouders?|de situatie|ouder en kind)\b/;
/** To follow how something goes takes time by itself, so that no term need be named. */
export const FOLLOWS_COURSE =
  /\b(?:volg(?:t|en)|monitort|bewaakt|bewaken) (?:de|het|hoe) (?:\w+ ){0,2}?(?:ontwikkeling\w*|voortgang|verloop|situatie|thuissituatie|gezinssituatie|vorderingen|gezin)\b|\b(?:informeert|informeren|rapporteert|bericht)\b[^.;]{0,40}\bover (?:de|het|zijn|haar|hun) (?:verloop|voortgang|vorderingen|beloop)\b/;
/** An article on a further period: the application it speaks of comes after a first grant. */
export const FURTHER_PERIOD = /\bverleng|\bvoortzet|\bvervolg|\bnieuwe periode|\bherhaal/;
const AT_APPLICATION = /\bbij (?:de|het|zijn|een) (?:aanvraag|verzoek)\b/g;

/** The conversation or inquiry before a first grant; in an article on a further period the application is a later one. */
export function isIntake(rule: string, heading: string): boolean {
  return INTAKE.test(FURTHER_PERIOD.test(heading) ? rule.replace(AT_APPLICATION, ' ') : rule);
}
/** "Het college toetst dit bij een verlenging": what is looked at stands in the rule before. */
export const LOOKS_AT_THAT =
  /\b(?:toetst|beoordeelt|bekijkt|bespreekt|evalueert|beziet|controleert|weegt|gaat)\b (?:(?:het|de|een) \w+ )?(?:dit|dat|deze (?:inzet|inspanning\w*|stappen|afspraken))\b|\b(?:hiervan|daarvan|hierover|daarover)\b[^.;]{0,30}\b(?:bespreekt|bespreken|besproken|gesprek)\b/;
/** What was agreed with those who provide the childcare, and not with a family. */
export const AGREED_WITH_PROVIDERS =
  /\bmet (?:de )?(?:kinderopvang\w*|opvang\w+|aanbieders|houders|organisaties|instellingen|partners|ggd)\b[^.;]*\bafspraken\b|\bafspraken\b[^.;]{0,20}\bmet (?:de )?(?:kinderopvang\w*|opvang\w+|aanbieders|houders|organisaties|instellingen|partners|ggd)\b/;
/** Points at the rule before it. */
export const THEREWITH = /^\W*(?:\w+ ){0,5}?(?:daarbij|hierbij|daarin)\b/;
/** A moment of contact, named as such, in the heading or the sentence before. */
export const MOMENT = /\b(?:contact|evaluatie|meet|peil|ijk|gespreks)moment/;
/** The evaluation of an article is one of the rules: what its other sentences say of "de evaluatie" is no family. */
export const EVALUATES_RULES =
  /\bevalu\w+[^.;]{0,60}\b(?:deze|dit|de)\b[^.;]{0,20}\b(?:beleidsregels?|regeling|verordening|nadere regels|regels|beleid|uitvoering|subsidieregeling)\b|\b(?:deze|de) (?:beleidsregels?|regeling|verordening|nadere regels|subsidieregeling)\b[^.;]{0,80}\b(?:geevalueerd|evalu\w+)|\bevalueert\b[^.;]{0,40}\bna (?:de )?inwerkingtreding/;
/** "Bij de evaluatie", "de uitkomsten": points at an evaluation named before. */
export const OF_THAT_EVALUATION =
  /\b(?:bij|in|voor|van) (?:de|deze|die|elke|iedere) evaluatie\b|\b(?:daarbij|hierbij|daarin)\b|\buitkomst\w*/;
/** A provider that watches the child in its own house, and tells nobody of the family. */
export const BY_PROVIDER =
  /^\s*(?:de|het|een|iedere|elke) (?:houder|kindercentrum|kinderdagverblijf|opvang(?:organisatie|locatie)?|gastouder|gastouderbureau|aanbieder|mentor|(?:pedagogisch\w* |beroeps)\w+|groepsleid\w+|leidsters?)\b(?![^.;]*\b(?:gezin\w*|thuis\w*|college|gemeente|wijkteam|\w*doelen|\w*plan)\b)/;
/** What a re-examination is about, said in a sentence of its own. */
export const COVERS = new RegExp(
  `\\b(?:omvat|omvatten|strekt zich\\b[^.;]{0,20}\\buit|richt zich|betreft|gaa(?:t|n)(?: het)? over|ter sprake|heeft betrekking|ziet op|daarbij (?:wordt|worden|komt|komen))\\b[^.;]{0,200}\\b(?:${FAMILY}|nog nodig heeft|de hulp|de kinderen)`,
);
/** "Aanspraak heeft de ouder: a. die ...": who is let in, at the door. */
export const LETS_IN =
  /\b(?:aanspraak|recht) (?:op|heeft|hebben)\b|\bin aanmerking\b|\bdoelgroep\b|\bgerechtigd\b/;
/** Agreements that stand in a report: nobody looks back yet. */
export const WRITTEN_DOWN =
  /\b(?:staat|staan|worden|wordt|zijn|komt|komen)\b[^.;]{0,30}\b(?:in|op) (?:het|een|dat) \w*(?:verslag|plan|dossier|formulier|besluit)\b/;
/** Somebody looks for a place or for help for the child, instead of the childcare. */
export const SEEKS_FACILITY =
  /\b(?:zoekt|zoeken|vindt|vinden|bemiddel\w*|regelt|kijkt|kijken|gaat|onderzoekt)\b[^.;]{0,80}\b(?:naar|van|of|bij)\b[^.;]{0,60}\b(?:hulp aan huis|plaats|plek|opvangplek|kindercentrum|gastouder|oppas|(?:andere|passender|betere) (?:oplossing|voorziening|hulp|opvang)|(?:oplossing|voorziening|hulp|opvang)\b[^.;]{0,30}\bpassender)/;
