/** Why rules give way: the circumstance that a hardship clause asks for, and what the rules do not provide for. */

/** Circumstances under which a rule gives way. */
export const UNFAIR =
  /\bonrecht\b|\bdo(?:et|en|e)\b[^.]{0,50}\bgeen recht\b|\bgeen recht (?:doe(?:t|n)|wordt gedaan|gedaan)\b|\bon(?:billijk|redelijk|houdbar|houdbaar|acceptabel|acceptabele|behoorlijk|verdedigba|bevredigend|menselijk|verteerba|gerijmd|gelukkig|verkwikkelijk|evenwichtig|draaglijk)\w*|\b(?:gestrengheid|strengheid)\b|\bniet te (?:verdedigen|rechtvaardigen|verantwoorden|billijken|verteren|verkopen|aanvaarden|dragen)\b|\btekort ?(?:schiet|doet|doen|schieten)|\b(?:in de weg|bedoeling)\b[^.]{0,12}\b(?:sta|gaan|ervan|is|van)|\b(?:tegen|haaks op)\b[^.]{0,30}\b(?:bedoeling|doel|strekking)|\bop ?weeg\w*\b[^.]{0,10}\btegen|\bniet (?:opwe\w+|in verhouding)|\bnoodsituatie\w*|\bdringend vergt\b|\bklemmend\w*|\bverkeerd uitval\w*|\b(?:valt|vallen)\b[^.]{0,40}\b(?:slecht|verkeerd|hard|wrang|zwaar)\b[^.]{0,12}\buit\b|\b(?:slechter|vervelend|hard|harder|zwaar|ongunstig)\b[^.]{0,12}\b(?:uit\b|uitpak\w*|uitwerk\w*|treft|uitval\w*|geraakt)|\buitkomst\b[^.]{0,40}\bniet\b|\bonredelijk\w*|\bhardheid|\bschrijnend\w*|\bonevenredig\w*|\boneerlijk\w*|\bonaanvaardbaar\w*|\b(?:te|zeer|onnodig) hard\b|\bonrechtvaardig\w*|\bbijzonde(?:r|re|rder)\w*\b[^.]{0,25}\b(?:geval\w*|omstandighe\w*|situatie\w*|reden\w*|belang\w*)|\buitzonderlijk\w*|\bonwenselijk\w*|\bongewenst\w*|\bknel\w*|\bzwaarwegend\w*|\bbuitengewo\w+|\b(?:pakt|pakken|uitpak\w*)\b[^.]{0,50}\b(?:slecht|verkeerd|nadelig|wrang|uit\b)|\b(?:slecht|verkeerd|nadelig|wrang|onbedoeld|averechts)\b[^.]{0,25}\b(?:uitpak\w*|uitwerk\w*)|\bwerk(?:t|en)\b[^.]{0,60}\b(?:slecht|verkeerd|nadelig|averechts|niet goed)\b[^.]{0,12}\buit\b|\bbelang van het (?:kind|gezin)|\bniet (?:redelijk|billijk|eerlijk|in verhouding|rechtvaardig|gerechtvaardigd|passend|verantwoord)|\bpas(?:t|sen)\b[^.]{0,30}\bniet\b[^.]{0,30}\b(?:situatie|gezin|geval|u|jou)\b|\bniemand\b[^.]{0,20}\b(?:bedoeld|gewild|gewenst|redelijk|billijk|eerlijk)|\bniet (?:bedoeld|beoogd|de bedoeling)|\bnijpend\w*|\bonverantwoord\w*|\bmaatwerk\b|\bte streng|\b(?:ernstig|onevenredig) nadeel|\bindividue\w+ (?:geval\w*|situatie\w*|omstandighe\w*)|\bdringende redenen/;

/** "Leidt strikte toepassing tot onredelijkheid ...": the reason of every hardship clause, whatever act follows. */
export const APPLYING_IS_UNFAIR =
  /\b(?:toepass\w*|naleving|uitvoering|toegepast|toe te passen|volgen)\b[^.]{0,110}\b(?:onbillijk\w*|onredelijk\w*|hardheid|schrijnend\w*|onevenredig\w*|oneerlijk\w*|onaanvaardbaar\w*|onrechtvaardig\w*|niet (?:redelijk|billijk|eerlijk))|\bregel\w*\b[^.]{0,60}\b(?:oneerlijk|onredelijk|verkeerd|slecht|hard|wrang)\b[^.]{0,12}\b(?:uitpak\w*|uit\b)|\bpak(?:t|ken)\b[^.]{0,60}\b(?:oneerlijk|onredelijk|verkeerd|slecht|hard|wrang) uit\b/;

export const AWB = /\b4[:.]84\b/;

export const UNFORESEEN =
  /\b(?:niet|geen)\b[^.]{0,30}\bvoorzie\w*|\bhier(?:in)? niet (?:in )?sta|\bniet regel(?:t|en)\b|\bniet\b[^.]{0,25}\bbij stilgestaan|\bonvoorzien\w*|\blacunes?\b|\bleemten?\b|\bniets\b[^.]{0,20}\b(?:bepa\w+|regel\w+|geregeld|staat)|\bniet\b[^.]{0,25}\b(?:geregeld|bepaald|genoemd|gedacht|bedacht|beschreven)\b|\bgeen (?:regel|bepaling|antwoord|uitkomst|oplossing|voorschrift|regeling|uitsluitsel)\b|\bzwijg(?:t|en)\b|\bstaa(?:t|n)\b[^.]{0,40}\bniet\b[^.]{0,15}\b(?:in (?:deze|dit|de)|hierin|beschreven)|\bbuiten (?:deze|de) (?:regels|regeling)\b[^.]{0,15}\bval/;

/** One named matter that is settled elsewhere: no word on the cases that nobody thought of. */
export const ONE_MATTER =
  /\b(?:de|het) (?:beoordeling|toegang|toekenning|verlening|vaststelling|uitvoering|procedure|indicatie\w*|betaling|hoogte|duur|omvang|wijze)\b[^.;]{0,80}\bniet\b[^.;]{0,25}\b(?:geregeld|bepaald|beschreven|opgenomen)/;

export const DECIDES =
  /\bbeslis\w*|\bbesluit\w*(?! (?:kinderopvangtoeslag|kwaliteit|\w+ kinderopvang))|\bhandel\w*|\bvoorziet (?:het college|de gemeente|burgemeester)|\boordeelt?\b|\bbeschik(?:t|ken)\b|\bbepaalt\b|\bbepalen\b/;
