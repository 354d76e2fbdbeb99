/** The words a hardship clause is made of: an act of departing, the circumstance that asks for it, and limits. */

/** Acts by which rules are not followed. */
const ACTS = [
  String.raw`\baf te wijken\b|\bafwijk\w*|\bafgeweken|\bafweik\w*|\bwijk(?:t|en)\b[^.]{0,90}\baf\b`,
  String.raw`\bbuiten toepassing|\bbuiten beschouwing (?:laten|laat|blijven)|\b(?:toepassing|bepaling\w*|artikel\w*|regels?|voorwaarden?|vereisten?)\b[^.]{0,60}\bachterwege|\bterzijde (?:stellen|te stellen|schuiven|laten)|\bloslaten\b`,
  String.raw`\bniet (?:of niet geheel )?(?:toepas\w+|toe te passen|toegepast)|\bpas(?:t|sen)\b[^.]{0,45}\bniet\b[^.]{0,15}\btoe\b`,
  String.raw`\buitzondering\w*\b[^.]{0,40}\b(?:maken|maakt|toestaan|toestaat|gemaakt|mogelijk|verlenen)|\b(?:maken|maakt)\b[^.]{0,40}\buitzondering`,
  String.raw`\banders (?:te )?(?:beslis\w*|besluit\w*|handel\w*|beslo\w*)|\banders (?:te )?(?:doen|oplossen|regelen|afspreken)\b|\b(?:beslis\w*|besluit\w*|handel\w*)\b[^.]{0,70}\banders\b|\b(?:handel|beslis|besluit|volg|pas)(?:t|en)?\b[^.]{0,40}\b(?:overeenkomstig|volgens|conform|regels?|toe)\b[^.]{0,50}\btenzij\b|\banders dan (?:hier|deze|dit|in deze|in dit|wat|de regels|volgens)|\been andere? (?:beslissing|besluit)\b`,
  String.raw`\b(?:toch|alsnog)\b[^.]{0,60}\b(?:toeken\w*|toegekend|verle\w+|verstrek\w*|vergoed\w*)\b[^.]{0,80}\bniet\b|\bniet\b[^.]{0,60}\bvolda\w*\b[^.]{0,60}\b(?:toch|alsnog)\b`,
  String.raw`\book als dat niet (?:past|mag|kan|volgens)|\bniet past bij (?:deze|de) regels`,
  String.raw`\b(?:soepeler|ruimer|milder) (?:zijn|toepassen|toe te passen|om ?gaan)|\bniet (?:volgens|naar de letter van|conform) (?:de|deze) regels|\bbuiten de regels om`,
  String.raw`\bvan het bepaalde\b[^.]{0,60}\baf te zien|\bontheffing\b|\bvrijstelling van\b[^.]{0,30}\bbepaling`,
];
export const DEPARTS = new RegExp(ACTS.join('|'));

/** Circumstances under which a rule gives way. */
export const UNFAIR =
  /\bonbillijk\w*|\bonredelijk\w*|\bhardheid|\bschrijnend\w*|\bonevenredig\w*|\boneerlijk\w*|\bonaanvaardbaar\w*|\b(?:te|zeer|onnodig) hard\b|\bonrechtvaardig\w*|\bbijzonde(?:r|re|rder)\w*\b[^.]{0,25}\b(?:geval\w*|omstandighe\w*|situatie\w*|reden\w*|belang\w*)|\buitzonderlijk\w*|\bonwenselijk\w*|\bongewenst\w*|\bknel\w*|\bzwaarwegend\w*|\bbuitengewo\w+|\b(?:pakt|pakken|uitpak\w*)\b[^.]{0,50}\b(?:slecht|verkeerd|nadelig|wrang|uit\b)|\b(?:slecht|verkeerd|nadelig|wrang|onbedoeld|averechts)\b[^.]{0,20}\b(?:uitpak\w*|uitwerk\w*)|\bwerk(?:t|en)\b[^.]{0,60}\b(?:slecht|verkeerd|nadelig|averechts|niet goed)\b[^.]{0,12}\buit\b|\bbelang van het (?:kind|gezin)|\bniet (?:redelijk|billijk|eerlijk|in verhouding|rechtvaardig|gerechtvaardigd|passend|verantwoord)|\bniemand\b[^.]{0,20}\b(?:bedoeld|gewild|gewenst)|\bniet (?:bedoeld|beoogd|de bedoeling)|\bnijpend\w*|\bonverantwoord\w*|\bmaatwerk\b|\bte streng|\b(?:ernstig|onevenredig) nadeel|\bindividue\w+ (?:geval\w*|situatie\w*|omstandighe\w*)|\bdringende redenen/;
/** "Leidt strikte toepassing tot onredelijkheid ...": the reason of every hardship clause, whatever act follows. */
export const APPLYING_IS_UNFAIR =
  /\b(?:toepass\w*|naleving|uitvoering|toegepast|toe te passen|volgen)\b[^.]{0,110}\b(?:onbillijk\w*|onredelijk\w*|hardheid|schrijnend\w*|onevenredig\w*|oneerlijk\w*|onaanvaardbaar\w*|onrechtvaardig\w*|niet (?:redelijk|billijk|eerlijk))|\bregel\w*\b[^.]{0,60}\b(?:oneerlijk|onredelijk|verkeerd|slecht|hard|wrang)\b[^.]{0,12}\b(?:uitpak\w*|uit\b)|\bpak(?:t|ken)\b[^.]{0,60}\b(?:oneerlijk|onredelijk|verkeerd|slecht|hard|wrang) uit\b/;
export const AWB = /\b4[:.]84\b/;
export const UNFORESEEN =
  /\b(?:niet|geen)\b[^.]{0,30}\bvoorzie\w*|\bonvoorzien\w*|\bniets\b[^.]{0,20}\b(?:bepa\w+|regel\w+|geregeld)|\bniet\b[^.]{0,25}\b(?:geregeld|bepaald|genoemd|gedacht|bedacht|beschreven)\b|\bgeen (?:regel|bepaling|antwoord|uitkomst|oplossing|voorschrift|regeling|uitsluitsel)\b|\bzwijg(?:t|en)\b|\bstaa(?:t|n)\b[^.]{0,40}\bniet\b[^.]{0,15}\b(?:in (?:deze|dit|de)|hierin|beschreven)|\bbuiten (?:deze|de) (?:regels|regeling)\b[^.]{0,15}\bval/;
export const DECIDES =
  /\bbeslis\w*|\bbesluit\w*|\bhandel\w*|\bvoorziet (?:het college|de gemeente|burgemeester)|\boordeel\b|\bbepaalt\b|\bbepalen\b/;
/** Who may depart, or that it may be done. */
export const POWER =
  /\b(?:kan|kunnen|mag|mogen|bevoegd\w*|beslis\w*|besluit\w*|laat|laten|past|passen|maakt|wijkt|blijft|blijven|kijken|zoekt|zoeken|wordt|worden|is mogelijk)\b/;
/** Departing from an advice or a plan is no departure from the regulation. */
export const FROM_ADVICE =
  /\b(?:advies|adviezen|indicatie|contract|beschikking|factuur|richttarief|opgave)\b[^.]{0,40}\b(?:afwijk\w*|afgeweken|wijkt)|\b(?:afwijk\w*|afgeweken|wijkt)\b[^.]{0,30}\bvan (?:het|dit|dat|zijn|een) (?:advies|oordeel|contract)/;
/** Giving way on something else than the rules: recovery of money, a place of care, a price. */
export const OF_OTHER_THINGS =
  /\bmandaat\b|\b(?:terugvorder\w*|invorder\w*|verrekening|boete|opschort\w*|verlaging)\b|\b(?:afwijk\w*|wijk\w*)\b[^.]{0,30}\b(?:prijs|tarief|openingstijd\w*|uurprijs)\b|\b(?:prijs|uurprijs|openingstijd\w*|tarief)\b[^.]{0,60}\b(?:afwijk\w*|af\b)/;
/** Departing from an income, a price or a date is no departure from the rules. */
export const FROM_OTHER =
  /\bvan (?:dit|deze|dat|die|het|de) (?:\w+ )?(?:inkomen|bedrag|percentage|peil\w*|jaar|prijs|uurprijs|tarief|advies|indicatie|aantal|volgorde|gegevens)\b/;
export const BARRED =
  /\bwijk(?:t|en)\b[^.]{0,40}\bniet\b[^.]{0,15}\baf\b|\b(?:geen|niet de)\b[^.]{0,30}\bbevoegdheid\b[^.]{0,40}\b(?:afwijk\w*|af te wijken)|\b(?:niet|geen)\b[^.]{0,45}\b(?:afgeweken|afwijk\w*|uitzondering\w*|hardheidsclausule)|\b(?:afwijk\w*|uitzondering\w*)\b[^.]{0,90}\b(?:is|zijn|worden)\b[^.]{0,20}\b(?:niet (?:mogelijk|toegestaan|gemaakt|toegelaten|aan de orde)|uitgesloten)|\b(?:uitzondering\w*|afwijking\w*)\b[^.]{0,25}\b(?:maken|maakt|doen|geven|kennen|staan)\b[^.]{0,20}\bniet\b|\bhardheidsclausule\b[^.]{0,20}\b(?:is|wordt|bestaat|staat)\b[^.]{0,25}\b(?:niet|geen)\b|\bverzoek\w*\b[^.]{0,90}\b(?:niet gehonoreerd|afgewezen|niet ingewilligd|geweigerd|niet in behandeling)/;
export const BARRED_BY_MODAL =
  /\b(?:kan|kunnen|mag|mogen|wordt|worden)\b[^.,]{0,25}\b(?:niet|geen|nooit|nimmer)\b[^.,]{0,45}\b(?:afgeweken|afwijken|uitzondering\w*)|\bzonder uitzondering\b|\bleidt niet tot (?:een )?(?:afwijk|uitzondering)\w*|\bgeen hardheidsclausule\b/;
/** The power reaches only so far. */
export const ONLY_PART =
  /\bvan (?:de )?(?:regels?|bepaling(?:en)?|artikel(?:en)?|voorschriften) (?:over|omtrent|inzake|betreffende|voor) (?:de |het )?\w+[^.]{0,60}\b(?:afwijk\w*|afgeweken|af te wijken)|\btoepassing van (?:het|dit|de) (?:[a-z]+ )?(?:lid|artikel|onderdeel)\b|\bin afwijking van (?:dat|dit) (?:lid|artikel)\b|\b(?:alleen|uitsluitend|slechts|enkel)\b[^.]{0,60}\b(?:hoogte|bijdrage|bedrag|omvang|aantal|artikel\w*|lid|onderdeel|termijn|duur)\b|\b(?:afwijk\w*|af te wijken|afgeweken)\b[^.]{0,30}\bvan (?:de|het|dit|dat) (?:maximale |maximum|genoemde )?(?:hoogte|bedrag|percentage|tarief|bijdrage|omvang|aantal|duur|termijn|leeftijd\w*|inkomensgrens|uurprijs)|\bvan dit (?:artikel|lid|onderdeel)\b[^.]{0,20}\b(?:afwijk\w*|afgeweken|af te wijken)|\b(?:afwijk\w*|af te wijken|afgeweken)\b[^.]{0,15}\bvan dit (?:artikel|lid|onderdeel)\b|\b(?:met dien verstande|mits|echter|maar)\b[^.]{0,60}\b(?:duur|termijn|maximum|periode|omvang)\b[^.]{0,40}\b(?:niet|nooit)\b/;
/** "een langere duur toestaan dan in artikel 6 is bepaald": departs from one rule. */
export const BEYOND_ONE_RULE =
  /\b(?:langere?|hogere?|ruimere?|meer|grotere?|andere?|lagere?)\b[^.]{0,60}\bdan\b[^.]{0,30}\b(?:artikel|lid|bepaald|genoemd|vermeld|maximum|toegestaan)/;
/** "een langere duur vaststellen": one rule gives way, whatever the heading promises. */
export const STRETCHES_ONE_RULE =
  /\b(?:langere?|hogere?|ruimere?|grotere?|lagere?) (?:\w+ )?(?:duur|termijn|periode|omvang|aantal|vergoeding|tegemoetkoming|subsidie|bijdrage|leeftijd|uurprijs)\b/;
/** A following lid that takes part of the rules away from the power. */
export const TAKEN_AWAY =
  /\b(?:eerste lid|vorige lid|lid 1|voorgaande|deze bevoegdheid|deze mogelijkheid|dit artikel|de hardheidsclausule)\b[^.]{0,60}\b(?:geldt|gelden|is|zijn|kan|mag|strekt|ziet)\b[^.]{0,60}\bniet\b[^.]{0,80}\b(?:voor|op|tot|van|bij)\b[^.]{0,40}\b(?:duur|termijn\w*|artikel(?:en)? \d|hoogte|leeftijd\w*|inkomens?\w*|vermogens?\w*|maximum|maximale|omvang|eigen bijdrage)\b|^[^.]{0,30}\b(?:duur|termijn|hoogte|omvang|maximum|inkomensgrens|leeftijdsgrens|eigen bijdrage)\b[^.]{0,60}\b(?:kan|kunnen|mag|mogen|wordt|worden|blijft|blijven)\b[^.]{0,50}\b(?:niet|ongewijzigd|onverkort)\b/;
export const EXCEPT =
  /\b(?:met uitzondering van|behalve|uitgezonderd|niet zijnde|anders dan(?= (?:de )?(?:artikel|bepaling)))\b([^.]*)/;
export const OPENING_OR_CLOSING =
  /\bbegrip|\bdefinit|\binwerking|\bciteertitel|\bslot|\baanhal|\bovergang|\bwoorden\b|\bbetekenis|\bnaam\b|\bvanaf wanneer|\bintrekking (?:van )?(?:de )?(?:oude|vorige|eerdere|bestaande|voorgaande|\w*verordening|beleidsregels?|regeling)|\bvervallen\b|\bvervalt\b|\bbekendmaking|\boude (?:regels|regeling|verordening)/;
export const HARDSHIP_HEADING =
  /\bhardheid|\bafwijk|\bonbillijk|\bmaatwerk|\buitzondering|\bbijzondere (?:gevallen|situaties|omstandigheden)|\bschrijnend|\bpast\b[^.]{0,25}\bniet\b/;
/** "artikel 5 van deze verordening" is one article, not the whole. */
export const ARTICLES_OF =
  /\b(?:artikel(?:en)?|lid|leden) [^.]{0,60}?\bvan (?:deze|dit|de) (?:verordening|beleidsregel\w*|regeling|nadere regels|regels|besluit)/g;
export const WHOLE =
  /\b(?:deze|dit|dat|de) (?:verordening|beleidsregel\w*|regeling|nadere regels|regels|hoofdstuk|paragraaf|besluit|nota)\b|\been of meer(?:dere)? (?:bepalingen|artikelen)|\been artikel of artikelen\b/;
/** "van artikel 4 van deze verordening afwijken": an article named as what may be left. */
export const FROM_ARTICLE =
  /\b(?:afwijk\w*|afgeweken|af te wijken)\b[^.]{0,15}\bvan (?:(?:onderdelen|onderdeel|paragraaf|paragrafen|hoofdstuk\w*|deel|delen|punt|punten) )?[a-z][.,]\d|\bvan (?:(?:onderdelen|onderdeel|paragraaf|paragrafen|punten?) )?[a-z][.,]\d[^.]{0,60}\b(?:afwijk\w*|afgeweken|af te wijken)|\bvan (?:\d{1,2}[.,]\d{1,2}|vraag \d|vragen \d|punt \d|onderdeel [a-z\d])[^.]{0,60}\b(?:afwijk\w*|afgeweken|af te wijken)|\b(?:afwijk\w*|afgeweken|af te wijken|buiten toepassing)\b[^.]{0,25}\b(?:artikel(?:en)?|lid) \d|\b(?:van|laten) (?:het bepaalde in )?(?:de )?artikel(?:en)? \d[^.]{0,80}\b(?:afwijk\w*|afgeweken|af te wijken|buiten toepassing)/;
