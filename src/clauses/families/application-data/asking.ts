/**
 * The grammar of asking: who gives, and who asks. A sentence or the head of a list in which the parent gives, or the
 * municipality asks, says what comes with the application, whether or not it names the application.
 */

/** Those who apply. */
const PARENT =
  '(?:ouders?|aanvragers?|verzoekers?|belanghebbenden?|verzorgers?|pleegouders?|klant|client|gezin|inwoner|wie\\b[^.;:]{0,40}\\b(?:aanvraagt|vraagt|wil|aanspraak maakt),?|u|je|jij)';
const GIVES =
  '(?:verstrekt|verstrekken|overlegt|overleggen|(?:legt|leggen)(?![^.;:]*\\b(?:vast|voor aan)\\b)|levert|leveren|vermeldt|vermelden|stuurt|sturen|zendt|zenden|voegt|voegen|sluit|toont|tonen|overhandigt|neemt|nemen|brengt|brengen|vult|vullen|dient|dienen|noemt|upload\\w*|machtigt|laat|laten|verschaft|verschaffen|doet opgave|doen opgave|geeft|geven)';
const TO_GIVE =
  '(?:aan ?(?:te )?tonen|overleggen|over te leggen|inleveren|in te leveren|verstrekken|aanleveren|meesturen|mee te sturen|opgeven|op te geven|bijvoegen|bij te voegen|tonen|geven|indienen)';
const MUST = '(?:moet(?:en)?|dien(?:t|en)|behoor(?:t|en))';
const MUST_GIVE = `${MUST} [^.;:]{0,80}\\b${TO_GIVE}`;
/** Others who act upon the parent: "wij sturen u een brief". */
const NOT_OTHERS =
  '(?<!\\b(?:wij|we|college|gemeente|houder|team|loket|wethouders|consulent|arts|ggd|opvang) )';
/** Those who decide on the application. */
const OFFICE =
  '(?:wij|we|het college|de gemeente|burgemeester en wethouders|het dagelijks bestuur|de dienst|de (?:[a-z-]*consulent|klantmanager|behandelend ambtenaar|medewerker|adviseur)|het (?:[a-z]+ )?(?:\\w*team|\\w*loket)|dorpsteam)';
const ASK =
  '(?:vraagt|vragen|verlangt|verlangen|verzoekt|verzoeken|eist|wil|willen|opvraagt|verzamelt|verzamelen)';

const PARENT_GIVES = new RegExp(
  `(?:\\b${PARENT}(?!\\w)|^(?:zij|hij) (?=\\w+))[^.;:]{0,60}\\b(?:${GIVES}|${MUST_GIVE})\\b|${NOT_OTHERS}\\b${GIVES}\\b[^.;:]{0,20}\\b(?:${PARENT}|hij|zij)(?!\\w)|\\b${MUST}\\b[^.;:]{0,20}\\b${PARENT}\\b[^.;:]{0,120}\\b${TO_GIVE}\\b`,
);
/** "Bij een aanvraag ontvangt de gemeente de volgende gegevens". */
const OFFICE_GETS = new RegExp(
  `\\b${OFFICE}\\b[^.;:]{0,20}\\b(?:krijgt|krijgen|ontvangt|ontvangen)\\b|\\b(?:krijgt|krijgen|ontvangt|ontvangen)\\b[^.;:]{0,20}\\b${OFFICE}\\b`,
);
/** "Zonder afschriften wordt de aanvraag niet behandeld": two denials that ask. */
const NOT_WITHOUT =
  /\bzonder\b[^.;]{3,100}\b(?:aanvraag|verzoek|vergoeding|bijdrage|besli\w+)\b[^.;]{0,40}\b(?:niet|geen)\b|\b(?:aanvraag|verzoek)\b[^.;]{0,40}\b(?:niet|geen)\b[^.;]{0,30}\bzonder\b/;
/** "Wij vragen uw naam", "op verzoek van het college", "hebben wij uw loonstrook nodig". */
const OFFICE_ASKS = new RegExp(
  `\\b${OFFICE}\\b[^.;:]{0,60}\\b${ASK}\\b|\\b${ASK}\\b[^.;:]{0,20}\\b${OFFICE}\\b|\\bop verzoek van ${OFFICE}\\b|\\b(?:heeft|hebben) ${OFFICE}\\b[^.;]{0,160}\\bnodig\\b|\\b${OFFICE} (?:heeft|hebben)\\b[^.;]{0,160}\\bnodig\\b`,
);
/** Nobody is named who asks: the papers are asked for, needed, or to be handed in. */
const IMPERSONAL =
  /^(?:daartoe|daarbij|hieronder|daaronder|hiertoe) (?:behoort|behoren|hoort|horen|valt|vallen)\b|\bformulier\b[^.;:]{0,20}\b(?:vraagt|verlangt)\b|\btot de (?:\w+ ){0,4}(?:stukken|bescheiden|papieren|gegevens|documenten|bijlagen) behoren\b|\b(?:vereist|benodigd\w*|gevraagd|verlangd|opgevraagd|over te leggen|bij te (?:voegen|sluiten)|mee te (?:sturen|nemen|leveren|zenden)|in te (?:dienen|leveren|zenden)|aan te (?:leveren|tonen)|overgelegd|bijgevoegd|bijgesloten|ingeleverd|aangeleverd|meegestuurd|meegezonden|toegevoegd|aangetoond|(?:aan)?gehecht|vergezeld van|ingediend|ter (?:onderbouwing|staving|ondersteuning) van (?:de|een|zijn|haar|het) (?:aanvraag|verzoek)|inzending van|(?:over|voor)legging van|toevoeging van)\b|\bnodig(?:,? zijn| is| hebben)?\s*:|(?<!\bopvang )\bnodig (?:zijn|is)\b/;
const IMPERATIVE = /^(?:\W*)(?:stuur|neem|voeg|lever|upload|geef|vul|leg|houd|breng|sluit)(?:t)?\b/;

/** Where the words end by which the parent gives; 0 where no parent does. */
export function endOfGiving(words: string): number {
  const found = PARENT_GIVES.exec(words);
  return found === null ? 0 : found.index + found[0].length;
}

/** Whether somebody is asked to give, in a sentence or the head of a list. */
export function asksToGive(words: string): boolean {
  return [PARENT_GIVES, OFFICE_ASKS, OFFICE_GETS, NOT_WITHOUT, IMPERSONAL, IMPERATIVE].some((pattern) =>
    pattern.test(words),
  );
}

export function isNotWithout(words: string): boolean {
  return NOT_WITHOUT.test(words);
}
