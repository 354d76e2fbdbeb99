/** Words that several elements of the information look for. All patterns are for folded text. */

/** The municipality, as a page names itself. */
export const MUNICIPALITY =
  '(?:de gemeente|wij|we|het college|college van [a-z ]+|ons|gemeente \\p{L}+|het (?:wijk|sociaal|gebieds)?team)';
/** Trouble by which a family needs care for a child. */
export const TROUBLE =
  /\bziek\w*|\bbeperking\w*|\bhandicap\w*|\bproble(?:em|men|matiek)\b|\bpsychisch\w*|\bverslav\w+|\bcrisis\w*|\bscheiding\w*|\bspanning\w*|\boverbelast\w*|\bburn-?out|\bdepressi\w*|\bontwikkeling\b|\bachterstand\b|\bloopt achter|\bopname\b|\bopgenomen\b|\bbehandeling\b|\brevalid\w+|\bdetentie|\bgeweld\b|\bonveilig\w*|\bzorgen\b|\bmedisch\w*|\bsocia(?:al|le)\b|\blukt\b[^.?]{0,20}\bniet\b|\bmantelzorg\w*|\boverl(?:ijden|eden)\b|\bmoeilijke?\b|\bzwaar\b|\bniet lekker\b|\bautis\w*|\bkliniek\b|\bextra (?:zorg|aandacht)\b|\boperatie\b|\bongeluk\b|\brouw\b|\bsituatie\b|\bomstandigheden\b/;
/** Those whom it is for. */
export const PEOPLE =
  /\b(?:u|uw|je|jij|jouw|ouders?|gezin(?:nen)?|kind(?:eren)?|moeder|vader|verzorgers?|partner|alleenstaand\w*|huishouden|mensen|inwoners?|belanghebbende)\b/;
export const CARE = /\b(?:kinder|dag|bso-?)?-?opvang\b|\bkinderdagverblijf|\bbso\b|\bgastouder\w*|\bkosten\b/;
/** Deciding, answering and calling back: terms that say nothing of the care. */
export const PROCEDURE =
  /\b(?:beslis\w*|besluit\w*|bericht|antwoord|bezwaar\w*|reactie|reageren|aanvullen|inleveren|behandel(?:en|d|t) (?:uw|de|je) aanvraag|hoort u|hoor je|laten (?:wij|we)[^.]{0,20} weten|krijgt u[^.]{0,20}(?:bericht|brief|antwoord)|nemen (?:wij|we) contact|belt? (?:u|je) terug|bellen u|bellen (?:wij|we)|belt de gemeente|terug ?bellen|bewa(?:ren|ard|art)|loonstro\w*|bankafschrift\w*|afschriften|oud\b|geleden|uiterlijk|van tevoren|vooraf)\b/;
