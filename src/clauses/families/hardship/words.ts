/** Who may depart, what is no departure from the regulation, and words that name the whole or a part of it. */

/** Who may depart, or that it may be done. */
export const POWER =
  /\b(?:kan|kunnen|mag|mogen|bevoegd\w*|gemachtigd|beslis\w*|besluit\w*|laat|laten|past|passen|maakt|wijkt|blijft|blijven|leg(?:t|gen)|zet(?:ten)?|schui(?:ft|ven)|kijken|zoekt|zoeken|wordt|worden|is mogelijk)\b/;
/** Departing from an advice or a plan is no departure from the regulation. */
export const FROM_ADVICE =
  /\b(?:advies|adviezen|indicatie|contract|beschikking|factuur|richttarief|opgave|\w*plan|afspraken)\b[^.]{0,40}\b(?:afwijk\w*|afgeweken|wijkt)|\b(?:afwijk\w*|afgeweken|wijkt)\b[^.]{0,30}\bvan (?:het|dit|dat|zijn|een) (?:advies|oordeel|contract|\w*plan)\b/;
/** Giving way on something else than the rules: recovery of money, a place of care, a price. */
export const OF_OTHER_THINGS =
  /\bmandaat\b|\bwijk(?:t|en) (?:het|de|dit|dat|zijn|haar|uw|je|jouw) (?:\w+ ){0,2}?(?:inkomen\w*|bedrag\w*|prij\w+|tarie\w+|uurprijs|situatie|factuur|facturen|omvang|aantal|uren|gegevens|verdiensten)\b|\b(?:inkomen(?!s(?:grens|eis|norm|toets))\w*|bedrag\w*|factuur|gegevens|verdiensten)\b[^.,]{0,60}\b(?:wijkt|afwijkt|afwijken)\b|\bkwijt(?:schelden|gescholden|schelding)\b|\b(?:terugvorder\w*|invorder\w*|verrekening|boete|opschort\w*|verlaging)\b|\b(?:afwijk\w*|wijk\w*)\b[^.]{0,30}\b(?:prijs|tarief|openingstijd\w*|uurprijs)\b|\b(?:prijs|uurprijs|openingstijd\w*|tarief)\b[^.]{0,60}\b(?:afwijk\w*|af\b)/;
/** Departing from an income, a price or a date is no departure from the rules. */
export const FROM_OTHER =
  /\bvan (?:dit|deze|dat|die|het|de) (?:\w+ )?(?:inkomen|bedrag|percentage|peil\w*|jaar|prijs|uurprijs|tarief|advies|indicatie|aantal|volgorde|gegevens)\b/;
/** The power reaches only so far. */
export const ONLY_PART =
  /\bvan (?:de )?(?:regels?|bepaling(?:en)?|artikel(?:en)?|voorschriften) (?:over|omtrent|inzake|betreffende|voor) (?:de |het )?\w+[^.]{0,60}\b(?:afwijk\w*|afgeweken|af te wijken)|\btoepassing van (?:het|dit|de) (?:[a-z]+ )?(?:lid|artikel|onderdeel)\b|\bin afwijking van (?:dat|dit) (?:lid|artikel)\b|\b(?:alleen|uitsluitend|slechts|enkel)\b[^.]{0,60}\b(?:\w+grens|hoogte|bijdrage|bedrag|omvang|aantal|artikel\w*|lid|onderdeel|termijn|duur)\b|\b(?:afwijk\w*|af te wijken|afgeweken)\b[^.]{0,30}\bvan (?:de|het|dit|dat) (?:maximale |maximum|genoemde )?(?:hoogte|bedrag|percentage|tarief|bijdrage|omvang|aantal|duur|termijn|leeftijd\w*|inkomensgrens|uurprijs)|\bvan dit (?:artikel|lid|onderdeel)\b[^.]{0,20}\b(?:afwijk\w*|afgeweken|af te wijken)|\b(?:afwijk\w*|af te wijken|afgeweken)\b[^.]{0,15}\bvan dit (?:artikel|lid|onderdeel)\b|\b(?:met dien verstande|mits|echter|maar)\b[^.]{0,60}\b(?:duur|termijn|maximum|periode|omvang)\b[^.]{0,40}\b(?:niet|nooit)\b/;
/** "een langere duur toestaan dan in artikel 6 is bepaald": departs from one rule. */
export const BEYOND_ONE_RULE =
  /\b(?:langere?|hogere?|ruimere?|meer|grotere?|andere?|lagere?)\b[^.]{0,60}\bdan\b[^.]{0,30}\b(?:artikel|lid|bepaald|genoemd|vermeld|maximum|toegestaan)/;
/** "een langere duur vaststellen": one rule gives way, whatever the heading promises. */
export const STRETCHES_ONE_RULE =
  /\b(?:langere?|hogere?|ruimere?|grotere?|lagere?) (?:\w+ )?(?:duur|termijn|periode|omvang|aantal|vergoeding|tegemoetkoming|subsidie|bijdrage|leeftijd|uurprijs)\b/;
/** A following lid that takes part of the rules away from the power. */
export const TAKEN_AWAY =
  /\b(?:eerste lid|vorige lid|lid 1|voorgaande|deze bevoegdheid|deze mogelijkheid|dit artikel|de hardheidsclausule)\b[^.]{0,60}\b(?:geldt|gelden|is|zijn|kan|mag|strekt|ziet)\b[^.]{0,60}\bniet\b[^.]{0,80}\b(?:voor|op|tot|van|bij)\b[^.]{0,40}\b(?:duur|termijn\w*|artikel(?:en)? \d|hoogte|leeftijd\w*|inkomens?\w*|vermogens?\w*|maximum|maximale|omvang|eigen bijdrage)\b|^[^.]{0,30}\b(?:duur|termijn|hoogte|omvang|maximum|inkomensgrens|leeftijdsgrens|eigen bijdrage)\b[^.]{0,60}\b(?:kan|kunnen|mag|mogen|wordt|worden|blijft|blijven)\b[^.]{0,50}\b(?:niet|ongewijzigd|onverkort)\b/;
export const OPENING_OR_CLOSING =
  /\bbegrip|\bdefinit|\binwerking|\bciteertitel|\bslot|\baanhal|\bovergang|\bwoorden\b|\bbetekenis|\bnaam\b|\bvanaf wanneer|\bintrekking (?:van )?(?:de )?(?:oude|vorige|eerdere|bestaande|voorgaande|\w*verordening|beleidsregels?|regeling)|\bvervallen\b|\bvervalt\b|\bbekendmaking|\boude (?:regels|regeling|verordening)/;
export const HARDSHIP_HEADING =
  /\bhardheid|\bafwijk|\bonbillijk|\bmaatwerk|\bmenselijke maat|\buitzondering|\bbijzondere (?:gevallen|situaties|omstandigheden)|\bschrijnend|\bpast\b[^.]{0,25}\bniet\b/;
/** "artikel 5 van deze verordening" is one article, not the whole. */
export const ARTICLES_OF =
  /\b(?:artikel(?:en)?|lid|leden) [^.]{0,60}?\bvan (?:deze|dit|de) (?:verordening|beleidsregel\w*|regeling|nadere regels|regels|besluit)/g;
export const WHOLE =
  /\b(?:deze|dit|dat|de) (?:verordening|beleidsregel\w*|regeling|nadere regels|regels|hoofdstuk|paragraaf|besluit|nota)\b|\been of meer(?:dere)? (?:bepalingen|artikelen)|\been artikel of artikelen\b/;
/** "van artikel 4 van deze verordening afwijken": an article named as what may be left. */
export const FROM_ARTICLE =
  /\b(?:afwijk\w*|afgeweken|af te wijken)\b[^.]{0,15}\bvan (?:(?:onderdelen|onderdeel|paragraaf|paragrafen|hoofdstuk\w*|deel|delen|punt|punten) )?[a-z][.,]\d|\bvan (?:(?:onderdelen|onderdeel|paragraaf|paragrafen|punten?) )?[a-z][.,]\d[^.]{0,60}\b(?:afwijk\w*|afgeweken|af te wijken)|\bvan (?:\d{1,2}[.,]\d{1,2}|vraag \d|vragen \d|punt \d|onderdeel [a-z\d])[^.]{0,60}\b(?:afwijk\w*|afgeweken|af te wijken)|\b(?:afwijk\w*|afgeweken|af te wijken|buiten toepassing)\b[^.]{0,25}\b(?:artikel(?:en)?|lid) \d|\b(?:van|laten) (?:het bepaalde in )?(?:de )?artikel(?:en)? \d[^.]{0,80}\b(?:afwijk\w*|afgeweken|af te wijken|buiten toepassing)/;
