/** Words of work that is asked in return, of asking, and of work that is only spoken of (point 9, part c). Folded text. */

export const NAMED =
  /\bvoor wat,? hoort wat\b|\btegenprestatie\w*|\bwederdienst\w*|\bwederprestatie\w*|\bwederkerigheid\b/;
/** Unpaid, as one says of work. */
const UNPAID =
  '(?:zonder (?:loon|betaling|vergoeding|beloning|salaris)|onbetaald\\w*|onbeloond\\w*|onbezoldigd\\w*|belangeloos|belangeloze|om niet|kosteloos|kosteloze|vrijwillige?)';
const EFFORT =
  '(?:werk(?:t|en|zaamheden)?|arbeid|activiteit\\w*|taken|klus|klussen|klusje|karweitjes|diensten?|inzet(?:ten)?|zet(?:ten)? zich|inspanning\\w*|help(?:t|en)|meehelp\\w*|meedoen|doe(?:t|n)\\b[^.;]{0,60}\\bmee|handen)';
/** Where one works for others. */
const COMMUNITY =
  '(?:vereniging\\w*|sportclub\\w*|(?:de|een|zijn|haar|uw) school\\b|buurthuis|buurthuizen|wijkgebouw|wijkcentr\\w+|dorpshuis|dorpshuizen|verzorgingshuis|verpleeghuis|voedselbank|speeltuin\\w*|bibliotheek|kringloop\\w*|kinderboerderij|buurttuin|stichting|maatschappelijke (?:organisatie|instelling)s?|(?:organisatie|instelling)(?:en)? (?:in|binnen|uit) (?:de|onze|het) (?:gemeente|wijk|buurt|dorp)|buurt|wijk|dorp|gemeenschap|samenleving|medebewoners|buurtgenoten|dorpsgenoten|anderen)';
const A_WEEK =
  '(?:(?:\\w+ )?(?:uur|uren|dagdeel|dagdelen|dag|middag|ochtend)\\b[^.;]{0,20}\\b(?:per|in de|elke|iedere) (?:week|maand)|wekelijks|maandelijks|(?:elke|iedere) (?:week|maand))';
/** Unpaid effort, help for so many hours at a place for others, or work that does the community good. */
export const FOR_OTHERS = new RegExp(
  [
    `\\b${UNPAID}\\b[^.;]{0,40}\\b${EFFORT}\\b`,
    `\\b${EFFORT}\\b[^.;]{0,60}\\b${UNPAID}\\b`,
    `\\b${EFFORT}\\b[^.;]{0,80}\\b(?:bij|in|op|voor|aan|van)\\b[^.;]{0,30}\\b${COMMUNITY}\\b(?:(?=[^.;]*\\b${A_WEEK})|(?<=\\b${A_WEEK}\\b[^.;]*))`,
    `\\b${A_WEEK}\\b[^.;]{0,40}\\b${EFFORT}\\b[^.;]{0,60}\\b${COMMUNITY}\\b`,
    `\\b(?:gemeenschap|samenleving|buurt|wijk|dorp|stad)\\b[^.;]{0,20}\\bten goede\\b`,
    `\\b${A_WEEK}\\b[^.;]{0,20}\\biets (?:\\w+ )?voor (?:een ander|anderen|de|het|uw|zijn|haar)\\b`,
    `\\b(?:zich (?:\\w+ ){0,3}?in ?(?:te )?zet\\w*|zet(?:ten)?\\b[^.;]{0,40}\\b(?:zich|u|je)\\b[^.;]{0,40}\\bin) voor (?:de|het|een|hun|zijn|haar|uw|je|onze) (?:\\w+ )?${COMMUNITY}\\b`,
    `\\b(?:verplicht|gehouden|verlangd|opgedragen|gevraagd|verwacht)\\b[^.;]{0,60}\\b(?:mee te helpen|meehelp\\w*|mee te werken|te helpen|helpen|bij te springen|taken te verrichten)\\b[^.;]{0,20}\\b(?:in|bij|op|voor|aan)\\b[^.;]{0,20}\\b${COMMUNITY}\\b`,
    `\\biets (?:\\w+ ){0,2}?(?:betekenen|doen|bijdragen|bij te dragen)\\b[^.;]{0,20}\\b(?:voor|aan) (?:een ander|anderen|(?:de|hun|uw|zijn|haar|je) (?:omgeving|buurt|wijk|dorp|straat|gemeenschap|samenleving|stad))`,
    `\\b(?:wijk|buurt|gemeente|gemeenschap|samenleving|dorp|anderen)\\b[^.;]{0,40}\\bten dienste\\b`,
    `\\b(?:bijdrage|dienst) (?:te leveren )?aan (?:de|het|een) (?:samenleving|gemeenschap|buurt|wijk|dorp|maatschappij|stad)\\b`,
    `\\b(?:bijdrage (?:te )?(?:leveren )?|bij (?:te )?dragen |deel (?:te )?nemen |mee (?:te )?(?:doen|helpen|werken) )aan (?:de |het )?(?:activiteiten|projecten|initiatieven|werkzaamheden)\\b[^.;]{0,20}\\b(?:in|voor|van) (?:de|het|onze|een) (?:\\w+ )?${COMMUNITY}\\b`,
    `\\blever(?:t|en)\\b[^.;]{0,20}\\biets voor\\b`,
    `\\bin ruil voor (?:de|een|zijn|haar|uw|deze) (?:tegemoetkoming|vergoeding|bijdrage|subsidie|opvang|hulp)`,
    `\\btegenover de (?:opvang|bijdrage|vergoeding|tegemoetkoming|subsidie)\\b[^.;]{0,20}\\bsta(?:at|an)\\b[^.;]*\\b(?:activiteit\\w*|klus\\w*|tak?en|werk\\w*|dienst\\w*|inzet)\\b`,
    `\\bparticipatie(?:traject|plek|programma|activiteit)\\w*`,
  ].join('|'),
);
export const SERVICE =
  /\bvrijwilligerswerk|\bals vrijwilliger\b|\bvrijwilliger (?:te )?(?:zijn|worden)\b|\bmaatschappelijk nuttige\b|\bonbeloonde?\b[^.;]{0,30}\b(?:werk\w*|activiteit\w*|arbeid)|\bonbetaalde?\b[^.;]{0,30}\b(?:werk\w*|activiteit\w*|arbeid)|\bterug ?(?:te )?doe(?:t|n)\b|\biets terug\b|\bbuurtwerk\b|\bten (?:bate|behoeve|dienste) van de [^.;]{0,40}\b(?:samenleving|gemeenschap|buurt|wijk)|\bvoor (?:de|het|uw|je|jouw|hun|zijn|haar|onze) (?:gemeenschap|samenleving|buurt|wijk|dorp|stad|kern|dorpsgemeenschap|buurtgenoten|medemens)\b|\biets nuttigs\b|\bnuttig(?:e)? (?:werk|activiteit|klus|taak|taken|bezigheid)\w*|\bin ruil voor\b[^.;]{0,40}\b(?:bijdrage|vergoeding|tegemoetkoming|opvang|hulp)\b|\bparticip(?:eert|eren|atieplicht|atieactiviteit\w*|atieplaats)|\bsociale activering|\bwerkervaringsplaats|\bwerkstage|\bleerwerk\w*|\b(?:vrijwilligers|werk|participatie|stage|werkervarings)plek\w*|\bmaatschappelijke (?:bijdrage|inzet|deelname|participatie|diensten?|taken|activiteit\w*)|\bdienst(?:en)? (?:aan|voor) (?:de|het) (?:buurt|wijk|dorp|gemeente|samenleving|gemeenschap|kern)|\b(?:helpt|werkt|assisteert|klust|werkzaam|actief|meehelpen|meehelpt|handen uit de mouwen)\b[^.;]{0,70}\b(?:buurthuis|wijkcentrum|dorpshuis|vereniging|verzorgingshuis|voedselbank|speeltuin\w*|bibliotheek|schoolplein|kringloop\w*)|\bparticipatiebaan|\bvrijwillige inzet|\bvrijwillig(?:e)? (?:werk|activiteit)\w*/;
export const JOB =
  /\b(?:verplichting\w*|plicht\w*)\b[^.;]{0,40}\bartikel(?:en)? (?:9|17|55)\b[^.;]{0,30}\bparticipatiewet|\b(?:betaald|betaalde|regulier) (?:werk|arbeid|baan|betrekking) (?:te )?(?:zoek\w*|vind\w*|aanvaard\w*|verkrijg\w*)|\bcentrum voor werk en inkomen\b|\bcwi\b|\bpassende? (?:arbeid|werk|betrekking)\b|\bsollicit\w+|\bwerkzoekende\b|\barbeidsplicht|\barbeidsinschakeling|\b(?:re-?integratie|werk)traject\b|\bre-?integratieverplichting\w*|\bzoe(?:kt|ken) (?:\w+ ){0,4}(?:werk|een baan|arbeid)\b|\bnaar (?:werk|arbeid) zoek\w*|\b(?:werk|een baan|arbeid) (?:te )?zoe(?:kt|ken)\b|\bbeschikbaar\b[^.;]{0,40}\b(?:arbeidsmarkt|arbeid|werk)\b|\b(?:algemeen geaccepteerde|betaalde?) arbeid\b[^.;]{0,40}\b(?:aanvaard\w*|verkrijg\w*|zoek\w*)|\b(?:aanvaard\w*|verkrijg\w*|accepte\w+)\b[^.;]{0,60}\b(?:algemeen geaccepteerde|betaalde?) arbeid\b|\b(?:aanvaard\w*|accepte\w+|aanneemt|neemt)\b[^.;]{0,20}\b(?:elk|elke|ieder|iedere|al het) (?:\w+ )?(?:werk|baan)\b|\bwerk te (?:aanvaarden|verkrijgen|vinden)|\barbeidsduur\b[^.;]{0,30}\b(?:uit te breiden|uitbreid\w*)|\buitbreiding van (?:\w+ )?arbeidsduur|\bvacature\w*|\b(?:schrijft|schrijven|ingeschreven|inschrijving|inschrijven|in te schrijven)\b[^.;]{0,60}\b(?:uwv|werkplein|werkbedrijf|uitzendbureau\w*|werkgeversservicepunt|arbeidsbureau)|\b(?:uwv|werkplein|werkbedrijf|uitzendbureau\w*)\b[^.;]{0,40}\b(?:ingeschreven|inschri\w+)|\b(?:uitbreiding van|meer) (?:zijn |haar |de )?(?:arbeids)?uren\b[^.;]{0,30}\b(?:te werken|gaan werken|zoek\w*)|\bzoekt naar uitbreiding\b|\bmeer uren (?:te )?(?:gaan )?werken\b|\baan (?:het|de) (?:werk|slag op de arbeidsmarkt) (?:te )?(?:gaan|komen)|\b(?:betaald|regulier) werk\b|\bwerkaanvaarding|\barbeidsverplichting\w*|\bwerkplicht|\bleer-? ?werk\w*|\bbaan (?:te )?(?:zoe\w+|vinden)|\bnaar (?:ander |betaald )?(?:werk|arbeid) (?:heeft |hebben |te )?(?:gezocht|zoeken)|\bgezocht naar (?:werk|arbeid)|\b(?:traject|programma|begeleiding|training|toeleiding)\b[^.;]{0,30}\b(?:richting|naar|gericht op|tot)\b[^.;]{0,30}\b(?:werk(?! aan)|arbeid|arbeidsmarkt|arbeidsinschakeling|uitstroom uit de (?:bijstand|uitkering))\b|\bwerkfit|\bkans(?:en)? op (?:een baan|(?:betaald )?werk|de arbeidsmarkt)\b|\bafstand tot de arbeidsmarkt\b/;
export const ASKED =
  /\bsta(?:at|an)\b[^.;]{0,40}\bingeschreven\b|\brust(?:en)?\b[^.;]{0,10}\bde verplichting\w*|\bop de (?:ouder|aanvrager|partner)\b[^.;]{0,20}\brust(?:en)?\b|\b(?:geldt|gelden) (?:ook |mede )?(?:voor de (?:ouder|aanvrager|partner)|de verplichting\w*)|\bopdragen\b|\bhelpt\b|\bzet(?:ten)? zich\b|\b(?:is|zijn|wordt|worden|bent)\b[^.;]{0,40}\b(?:verplicht|gehouden|gevraagd|verwacht|opgelegd|verlangd)\b|\bverplicht\w*|\bmoet(?:en)?\b|\bdient\b|\bdienen\b|\bverwacht\w*|\bvra(?:agt|gen)\b|\bgevraagd\b|\bstelt zich\b|\blevert\b|\bleveren\b|\bdoet\b|\bvoorwaarde\w*|\bkan\b[^.;]{0,60}\b(?:opleggen|vragen|verlangen|verplichten|verbinden)|\bmits\b|\bzet\b[^.;]{0,60}\bin\b|\blaten inschrijven|\bschrijft zich\b|\bverlangt\b|\binzet\b|\btegenover\b|\bte verrichten\b|\bzoekt\b|\bsollicite(?:ert|ren)\b|\bbehoort\b|\bverleen(?:t|d)\b|\bverricht(?:en)?\b|\btoont\b[^.;]{0,40}\baan\b|\bschrijven zich\b|\baanvaarden\b|\bstellen zich\b|\blaat zich\b|\baanvaardt\b|\bgaat\b|\bwerkt\b|\bschrijft\b|\b(?:alleen|slechts|uitsluitend)\b[^.;]{0,60}\b(?:in aanmerking|verstrekt|toegekend|verleend|recht)\b|\breageert\b|\bneemt\b[^.;]{0,60}\bdeel\b|\blegt\b[^.;]{0,40}\bop\b/;
/** "doen vier uur vrijwilligerswerk": asked by stating it; "kunnen vrijwilligerswerk doen" is only allowed. */
export const DOES =
  /\bverle(?:ent|nen)\b|\bbiedt\b|\baccepteert\b|\baanvaardt\b|\bstaat open\b|\bdo(?:et|en)\b|\bhelp(?:t|en)\b|\bsteek(?:t)?\b|\bverricht(?:en)?\b|\bzoe(?:kt|ken)\b/;
export const MAY = /\b(?:kan|kunnen|mag|mogen)\b/;
export const DENIED =
  /\bniet\b[^.;]{0,30}\b(?:verlangd|gevraagd|geeist)\b[^.;]{0,60}\b(?:arbeid|werk)\b|\b(?:geen|niet|niets|zonder|nooit|evenmin|noch|hoeft|hoeven)\b[^.;]{0,60}(?:tegenover de (?:bijdrage|vergoeding|opvang)|naar (?:werk|arbeid) (?:te )?zoek\w*|terug (?:te )?doen|tegenprestatie|wederdienst|wederprestatie|vrijwilligerswerk|solliciter|sollicitatie|arbeidsplicht|re-?integratie|werk te zoeken|tegenover te staan|iets terug te doen)|(?:tegenprestatie|wederdienst|wederprestatie|vrijwilligerswerk|sollicit\w+|arbeidsplicht\w*|re-?integratie\w*)\b[^.;]{0,60}\b(?:niet|geen|achterwege|ontbreekt|vrijgesteld|ontheven|ontheffing)\b/;
/** Those who are asked are described by the work they do not have. */
export const WITHOUT_WORK = /\b(?:die (?:geen|niet)|zonder)\b[^.;]{0,40}\b(?:arbeid|werk\w*)\b/;
/** Work or a route that gives a right to something else, or is one of the changes to report. */
export const OTHER =
  /\b(?:deelt\b[^.;]{0,80}\bmede?|delen\b[^.;]{0,80}\bmede?|mededeling|mee dat|mede dat|bericht(?:en)?|stelt\b[^.;]{0,60}\bin kennis|doet\b[^.;]{0,40}\bopgave|laat\b[^.;]{0,60}\bweten|laten\b[^.;]{0,60}\bweten|geef\b[^.;]{0,60}\bdoor|informeert|meldt|melden|doorgeven|geeft[^.;]{0,60}\bdoor|op de hoogte|laten weten)\b|\bkinderopvangtoeslag|\bvoorliggend|\brecht op\b|\bbekostigd\b|\bartikel 22\b|\bartikel 1\.13\b|\bvergoed(?:t|ing)? (?:door|van|via) (?:een|het|de) (?:uwv|werkgever)|\b(?:van|aan|door) (?:een |enkele )?vrijwilligers?\b|\b(?:helpt|helpen) (?:het|de) (?!ouder|aanvrager)/;
/** General rules of a wider instrument for people on bijstand, not for the parents of the SMI chapter. */
export const OF_BENEFIT =
  /\balgemene bijstand\b|\bbijstandsgerechtigd\w*|\buitkeringsgerechtigd\w*|\bbijstandsuitkering\b|\bparticipatiewet\b/;
/** Work as one of the steps towards recovery, chosen with the family. */
export const AS_RECOVERY = /\b(?:herstel\w*|(?:hulp|gezins|behandel|begeleidings|ondersteunings)plan)\b/;
/** "uren waarin de ouder solliciteert", "opvang omdat u een baan zoekt": work as a reason, not as a duty. */
export const IN_PASSING =
  /^\s*(?:werkt|doet|verricht|volgt|zoekt|solliciteert|is|heeft|krijgt|vindt|gaat|ontvangt) (?:de|een|u|je|hij|zij|iemand)\b[^.;]*?\bdan\b|\b(?:waarin|waarop|waarvoor|terwijl|zolang)\b[^.;,]{0,40}?\b(?:wordt|worden|is|zijn|heeft|hebben|krijgt|krijgen) (?:vergoed|toegekend|verleend|verstrekt|ontvangen|geboden|gebruik\w*|genoten|betaald)\b|\b(?:omdat|waarin|waarop|terwijl|zodat|opdat|(?:ouders?|partner|degenen?|wie|persoon|personen|uren) die)\b(?:(?!\b(?:dat (?:hij|zij|ze|u|je|deze|de)|verplichten|opdragen|vragen|opleggen|verzoeken|moet|moeten|dient|dienen)\b|(?<=\b(?:ontvangt|ontvangen|krijgt|krijgen|geniet|genieten|heeft|hebben|aanvraagt|maakt|is|zijn|wordt|worden|toegekend) )(?:verricht|verrichten|doet|doen|levert|leveren|helpt|helpen|werkt|werken|zet|zetten|zoekt|zoeken|solliciteert|stelt|stellen|schrijft|aanvaardt|neemt|nemen|vraagt|vragen|verwacht|verwachten|verlangt|verlangen|eist|legt|draagt|kan|kunnen)\b)[^.;,]){0,120}|\b(?:voor|tijdens|vanwege|wegens) (?:het )?(?:werk|sollic\w+|vrijwilligerswerk|re-?integratie\w*|(?:een )?sollicitatie\w*)\b/g;
/** The head of a list of duties. */
export const BARE_DUTY =
  /\b(?:verplicht\w*|plicht\w*|moet|voorwaarden?|vragen wij|verwachten wij|tegenprestatie)\b/;
