/**
 * Words of a ground that say something else: the draagkracht that sets a payment, a budget that is used up, data on somebody's
 * health, a quarrel with the provider, the social minimum. Taken out before grounds are looked for, keeping all offsets.
 */

/** What a family can pay, or owes. */
const MONEY =
  /\b(?:bijdrage\w*|ouderbijdrage|inkomen\w*|betaalt|betalen|betaling\w*|\w*norm|percentage|procent|kosten|aflos\w*|invorder\w*|terugvorder\w*|vordering\w*)\b/;
const CAPACITY =
  /\b(?:draagkracht\w*|draaglast)\b(?! (?:en|of|van) (?:de )?(?:draaglast|draagkracht|ouders?|moeder|vader))/g;
/** "Het subsidieplafond is uitgeput", "een termijn die is uitgeput". */
const USED_UP =
  /\b(?:bedrag|plafond|subsidieplafond|budget|krediet|middelen|geld|uren|termijn|periode|duur|mogelijkhe\w+|rechtsmiddelen)\b[^.;]{0,60}\buitgeput\b|\buitputt\w+|\b(?:raakt|is|wordt) uitgeput\b(?=[^.;]{0,40}\b(?:plafond|budget|bedrag)\b)|\bis (?:het|de) (?:bedrag|plafond|subsidieplafond|budget|krediet)\b[^.;]{0,30}\buitgeput\b/g;
const MINIMUM = /\bsocia(?:al|le) (?:minimum|minima)\w*/g;
/** Teams, services and maps that carry the word "sociaal". */
const SOCIAL_BODY =
  /\bsocia(?:al|le) (?:\w+ ?)?(?:kern|wijk|gebieds|buurt|dorps|jeugd|basis)-?team\w*|\bsociale kaart\b/g;
/** A difference with who gives the care or decides: no trouble in the family. */
const QUARREL =
  /\b(?:conflict\w*|geschil\w*|ruzie|onenigheid|meningsverschil\w*|klacht\w*)\b[^.;]{0,20}\b(?:tussen|met|over)\b[^.;]{0,40}\b(?:houder|aanbieder|kindercentrum|kinderopvang\w*|opvangorganisatie|gastouder\w*|gemeente|college|besluit|beslissing|adviseur)\b/g;
/** "Gegevens over de gezondheid", "het medisch dossier": what is kept or shared. */
const DATA_ON_HEALTH =
  /\b(?:gegevens|informatie|inlichtingen|dossiers?|stukken)\b (?:\w+ ){0,2}?(?:over|omtrent|betreffende|van|met|op het gebied van|inzake) (?:(?:de|het|zijn|haar|hun|uw|een) )?(?:(?:lichamelijke|psychische|geestelijke|medische|sociale)(?:,| en| of)? )*(?:gezondheid\w*|problematiek|toestand|aandoening\w*|ziekte\w*|problemen|medische aard)\b/g;
/** Debts that are paid off to the municipality or to others. */
const OWED =
  /\b(?:schulden|schuld)\b(?=[^.;]*\b(?:schuldeisers?|aflos\w*|invorder\w*|kwijt\w*)\b)|(?<=\b(?:betalingsregeling|aflossing|invordering|terugvordering|kwijtschelding)\b[^.;]*)\b(?:schulden|schuld)\b/g;
const BUDGET = /\b(?:subsidieplafond|plafond|deelplafond|begrotingspost)\b/;
/** The code by which providers report a suspicion. */
const CODE = /\bmeldcode\b[^.;]{0,60}/g;
/** Whoever dies or falls ill while something is paid or kept: what happens with the payment or the place. */
const MEANWHILE =
  /\bbij (?:overlijden|ziekte|afwezigheid|opname)\b[^.;,]{0,50}(?=[^.;]*\b(?:betaling|factuur|plaats (?:wordt|blijft)|aangehouden|vervang\w*|contact op)\b)/g;

/** Folded words without what is no ground; same length. */
export function withoutGroundNoise(words: string): string {
  const masks = [USED_UP, MINIMUM, SOCIAL_BODY, OWED, QUARREL, DATA_ON_HEALTH, CODE, MEANWHILE];
  // A rule on the budget lets nobody in.
  if (BUDGET.test(words)) return ' '.repeat(words.length);
  const cleared = masks.reduce(
    (text, mask) => text.replace(mask, (match) => ' '.repeat(match.length)),
    words,
  );
  return MONEY.test(cleared) ? cleared.replace(CAPACITY, (match) => ' '.repeat(match.length)) : cleared;
}

/** "Welke reden de ouders hebben, speelt geen rol", "de gemeente vraagt niet waarom": no ground is asked for at all. */
const REASON =
  '(?:(?:welke |de )?(?:reden\\w*|oorza\\w+|achtergrond|aanleiding|grond\\w*|motie\\w+)|waarom|om welke reden)';
const NO_MATTER =
  '(?:spe(?:elt|len)\\b[^.;]{0,30}\\bgeen rol|(?:is|zijn|doet|doen)\\b[^.;]{0,20}\\bniet (?:van belang|van betekenis|ter zake|belangrijk)|ma(?:akt|ken)\\b[^.;]{0,15}\\bniet uit|wordt niet (?:gevraagd|getoetst|onderzocht|beoordeeld)|hoe(?:ft|ven) niet)';
const INDIFFERENT_TO_REASON = new RegExp(
  `\\b${REASON}\\b[^.;]{0,70}\\b(?:opvang|zorg|hulp|aanvra\\w+|vergoeding|vraagt|nodig)\\b[^.;]{0,40}\\b${NO_MATTER}|\\b(?:vraagt|vragen|toetst|toetsen|onderzoekt|onderzoeken) (?:\\w+ )?niet (?:naar )?${REASON}\\b|\\bongeacht (?:de )?(?:reden|oorzaak|aanleiding)\\b`,
);

/** Whether a folded sentence says that the reason why care is needed does not matter. */
export function asksNoReason(words: string): boolean {
  return INDIFFERENT_TO_REASON.test(words);
}
