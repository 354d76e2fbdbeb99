/** Words that several elements of the information look for. All patterns are for folded text. */

/** The municipality, as a page names itself. */
export const MUNICIPALITY =
  '(?:(?:de )?gemeente|het gemeentebestuur|de gemeentekas|wij|we|het college|college van [a-z ]+|ons|gemeente \\p{L}+|het (?:wijk|sociaal|gebieds)?team|(?:de )?dienst(?! toeslagen)|de (?:sociale|regionale|intergemeentelijke|gemeentelijke) (?:\\w+ )?dienst|de (?:uitvoerings|werk)organisatie)';
/** Part of the costs, as a figure or a word. */
export const SHARE =
  '(?:\\d+(?:[.,]\\d+)? ?(?:%|procent|euro)|€ ?\\d|\\b(?:helft|derde|kwart|driekwart|vierde|vijfde|tiende|grootste deel|leeuwendeel|merendeel|meeste)\\b)';
/** What people fall ill with, go through and recover from, in words that mean little else on such a page. */
export const AILMENT =
  '(?:hersen\\w+|infarct|beroerte|hernia|reuma\\w*|epilep\\w+|adhd|add|ptss|psycho(?:se|tisch|sociaal|sociale)\\w*|angst\\w*|traumas?|traumatisch\\w*|dementie|migraine|zwangerschap\\w*|kraam\\w*|postnata\\w+|vroeg ?geboren|vroeggeboorte|chemo\\w*|bestralin\\w+|therap\\w+|aansterken|op krachten|opknappen|arbeidsongeschikt\\w*|overspannen\\w*|uitgevallen|belastend\\w*|\\w+belast\\b|prikkels|gedrag\\w*|stoornis\\w*|tekortkom\\w*|tekort komt|in de knel|\\w*achterstand\\w*|moeilijke start|slaapt? (?:\\w+ ){0,3}slecht|trekt? het niet|niet meer vol|uit balans|(?:praat|loopt) (?:nog )?niet|achterblijft|blijft achter|achterloopt|loopt achter|(?:echt|vecht)?scheid(?:t|en|ing)\\b|uit elkaar|gescheiden|blijf-van-mijn-lijf\\w*|opvanghuis|weduwe\\w*|weduwnaar|sterfgeval\\w*|schulden|huisuitzetting|dakloos|vluchteling\\w*|asiel\\w*|mishandel\\w+|verwaarloz\\w+|slecht ter been|rolstoel|slechtziend\\w*|doof|slechthorend\\w*|blind\\w*|terminaal|levensbedreigend\\w*|opgebrand|oververmoeid\\w*|belemmering\\w*|gebrekkig\\w*|instabiel\\w*|ontwricht\\w*)';
/** Trouble by which a family needs care for a child. */
export const TROUBLE = new RegExp(
  `\\b${AILMENT}\\b|${/\bziek\w*|\bbeperking\w*|\bhandicap\w*|\bproble(?:em|men|matiek)\b|\bpsychisch\w*|\bverslav\w+|\bcrisis\w*|\bscheiding\w*|\bspanning\w*|\boverbelast\w*|\bburn-?out|\bdepressi\w*|\bontwikkeling\b|\bachterstand\b|\bloopt achter|\bopname\b|\bopgenomen\b|\bbehandeling\b|\brevalid\w+|\bdetentie|\bgeweld\b|\bonveilig\w*|\bzorgen\b|\bmedisch\w*|\bsocia(?:al|le)\b|\blukt\b[^.?]{0,20}\bniet\b|\bmantelzorg\w*|\boverl(?:ijden|eden)\b|\bmoeilijke?\b|\bzwaar\b|\bniet lekker\b|\bautis\w*|\bkliniek\b|\bextra (?:zorg|aandacht)\b|\boperatie\b|\bongeluk\b|\brouw\b|\b\w*situatie\b|\blastige?\b|\bernstigs?\b|\bspeelt\b|\bgebrek\b|\bgevangenis\b|\bgebeurtenis\w*|\bomstandigheden\b|\bkanker\b|\bstress\w*|\bchronisch\w*|\bontlast\w*|\buitval\w*|\bherstel\w*|\baandoening\w*|\b(?:niet|nauwelijks|onvoldoende|minder)\b[^.?]{0,40}\b(?:ontwikkel\w+|zorgen|opvoeden|verzorg\w*|redden|redt|rond|aan\s?kunnen|opvangen|op te vangen|dragen)\b/.source}`,
);
/** Those whom it is for. */
export const PEOPLE =
  /\b(?:u|uw|je|jij|jouw|ouders?|gezin(?:nen)?|kind(?:eren)?|moeder|vader|verzorgers?|partner|alleenstaand\w*|huishoudens?|mensen|wie|iemand|iedereen|kleintjes|peuters?|baby\w*|tweeling|zoon\w*|dochter\w*|haar|papa\S*|mama\S*|pleegouder\w*|grootouder\w*|inwoners?|belanghebbende)\b/;
export const CARE =
  /\b(?:kinder|dag|bso-?)?-?opvang(?:kosten|plek|plaats|uren|dagen)?\b|\bcreche\b|\bkinderdagverblijf|\bbso\b|\bgastouder\w*|\bkosten\b/;
/** Deciding, answering and calling back: terms that say nothing of the care. */
export const PROCEDURE =
  /\b(?:aanvraag (?:duurt|kost)|wachttijd|doorlooptijd|behandeltijd|binnen (?:\w+ )?(?:\d+|\w+) (?:weken|werkdagen|dagen|maanden)\b|(?:weet|weten|hoort|horen) (?:u|je) (?:of|het|meer)|beslis\w*|besluit\w*|bericht|antwoord|bezwaar\w*|reactie|reageren|aanvullen|inleveren|behandel(?:en|d|t) (?:uw|de|je) aanvraag|hoort u|hoor je|laten (?:wij|we)[^.]{0,20} weten|krijgt u[^.]{0,20}(?:bericht|brief|antwoord)|nemen (?:wij|we) contact|belt? (?:u|je) terug|bellen u|bellen (?:wij|we)|belt de gemeente|terug ?bellen|bewa(?:ren|ard|art)|loonstro\w*|bankafschrift\w*|afschriften|oud\b|geleden|uiterlijk|van tevoren|vooraf)\b/;
