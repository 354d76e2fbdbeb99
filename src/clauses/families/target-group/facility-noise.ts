/**
 * Facilities that are named for another reason than that they come first: as the one who asks, advises or signs, in a list of
 * costs, as a norm of the law on bijstand, as the help to which a parent is sent on, or as what SMI bridges to.
 */

/** Services that also speak: they refer, advise and sign. */
const SPEAKER =
  '(?:maatschappelijk werk\\w*|schoolmaatschappelijk \\w+|welzijnswerk\\w*|jeugdhulp\\w*|jeugdzorg\\w*|jeugdwet|wmo(?: 2015)?|thuiszorg|thuisbegeleiding|gezinsbegeleiding|kraamzorg|dagbehandeling|uwv|zorgverzekeraar|werkgever|peuterspeelzaal|peuteropvang|voorschool|school)';
const SAYS =
  '(?:vraagt|vragen|verzoekt?|verzoeken|verwijst|verwijzen|doorverwij\\w+|klopt|kloppen|adviseert|adviseren|geadviseerd|verklaart|verklaren|verklaard|schrijft|geschreven|ondertekent|ondertekend|beoordeelt|beoordeeld|stelt vast|vastgesteld|bevestigt|bevestigd|afgegeven|onderbouwt|onderbouwd|opgesteld|signaleert|signaleren|draagt voor)';
/** "Het maatschappelijk werk heeft schriftelijk verklaard dat": up to the clause in which it may yet be a facility. */
const SPEAKS = new RegExp(
  `\\b${SPEAKER}\\b(?=(?:(?!\\b(?:als|indien|wanneer|die|dat|of (?:het|de|een) (?!${SPEAKER}))\\b)[^.;]){0,60}\\b${SAYS}\\b)`,
  'g',
);
/** "een verklaring van de jeugdhulp", "een arts die op grond van de Wmo werkt", "het overleg met de thuiszorg". */
const OF_A_SPEAKER = new RegExp(
  `\\b(?:advies|adviezen|verklaring\\w*|rapport\\w*|brief|verwijzing\\w*|verzoek|indicatie|overleg|samenwerking|contact|gesprek\\w*|gegevens|informatie|medewerkers?|professionals?|hulpverleners?|consulent\\w*|deskundigen?|artsen|arts|instelling\\w*|organisatie\\w*|commissie|team|mensen|tussenkomst)\\b(?: (?:van|door|met|bij|namens|uit|voor|tussen|bestaande uit|die|welke|werkzaam|werkt|op grond van|vragen|vraagt|inwinnen|aan))+(?:(?!\\b(?:als|indien|wanneer|of (?:het|de|een))\\b)[^.;]){0,60}?\\b${SPEAKER}`,
  'g',
);
/** A list of costs that are not paid; not the costs for which another law pays. */
const COST_LIST =
  /\b(?:kosten|premie|premies)\b(?: (?:van|voor|wegens))(?:(?!\b(?:die|waarvoor|waarin|welke|als|indien)\b)[^.;]){0,80}?\b\w*verzekering\w*/g;
/** The act on bijstand as the source of a norm, a benefit or a word. */
const BIJSTAND_AS_NORM =
  /\b(?<!\b(?:voorziening\w*|ondersteuning|re-?integratie\w*|traject\w*|hulp)\b[^.;]{0,40})participatiewet\b/g;
/** The act of 2010-2018, whose name holds the word of a facility. */
const ACT_NAME = /\bwet kinderopvang en kwaliteitseisen peuterspeelzalen/g;

/** Takes out what is no facility, keeping all offsets. */
export function withoutSpeakers(words: string): string {
  return [ACT_NAME, COST_LIST, BIJSTAND_AS_NORM, OF_A_SPEAKER, SPEAKS].reduce(
    (text, pattern) => text.replace(pattern, (match) => ' '.repeat(match.length)),
    words,
  );
}

/** The help to which a parent is sent on, or shown the way. Help that stands before the verb is an order ("wordt daarheen verwezen"). */
const SENT_ON =
  /\b(?:wijst|wijzen)\b(?![^.;]{0,80}\baf\b)[^.;]{0,60}\b(?:op|naar)\b|\b(?:wordt|worden|is|zijn) (?:\w+ ){0,3}(?:verwezen|doorverwezen|geholpen aan|begeleid naar) |\b(?:helpt|helpen)\b[^.;]{0,60}\b(?:zoeken|vinden|aan een)\b/;
/** More time until other help begins: the term, not the order. */
const BRIDGES =
  /\b(?:verleng\w*|voortgezet|voortzetten|voortzetting|loopt\b[^.;]{0,30}\bdoor|opnieuw|na afloop|overbrug\w*)\b[^.;]*\b(?:toegekend|toegezegd|aangemeld|aangevraagd|wachtlijst|wachttijd|nog niet|begint|beginnen|beschikbaar komt)\b|\b(?:toegekend|toegezegd|aangemeld|wachtlijst)\b[^.;]*\b(?:verleng\w*|voortgezet|loopt\b[^.;]{0,30}\bdoor|opnieuw)/;
/** Another way of asking, paying or objecting; another place than a registered one. */
const OTHER_WAY =
  /(?<!\b(?:geen|enkele) )\bander(?:e|s)?\b (?:\w+ )?(?:weg|manier|wijze|mogelijkhe\w+|plaats|plek|adres|loket|voorziening)\b/;
const OF_PROCEDURE =
  /\b(?:aanmeld\w*|aangemeld|aanvragen\b|aangevraagd|ingediend|indienen|bezwaar|beroep instellen|uitbetaa?l\w*|betaalwijze|digid|formulier|geregistreerde?|register|bekendgemaakt)\b/;
/** "Geen jeugdhulp nodig om in aanmerking te komen": asked for or not, it does not come first. */
const NOT_ASKED =
  /\b(?:geen|niet)\b[^.;]{0,40}\b(?:nodig|vereist|verplicht)\b[^.;]{0,15}\b(?:om|voor)\b[^.;]{0,30}\b(?:aanmerking|vergoeding|tegemoetkoming|bijdrage|indicatie|subsidie)/;
const QUESTIONS = /\bvoor vragen\b|\bneem contact\b|\bvragen over\b/;
/** "Deze regels berusten niet op de Jeugdwet". */
const BASIS = /\b(?:berust\w*|gegrond|gebaseerd|ontleen\w*) (?:\w+ ){0,3}op\b|\bgrondslag\b/;
/** Childcare by a relative or at home that is not paid. */
const MINDER =
  /^(?!.*(?:\?|\b(?:als|indien|wanneer|voor zover|kan|kunnen)\b)).*(?:\b(?:oppas\w*|familie\w*|opvang (?:door|bij|aan))\b[^.;]{0,80}\b(?:vergoed\w*|betalen|betaalt|subsidiabel)\b[^.;]{0,15}\b(?:niet|geen)\b|\b(?:niet|geen)\b[^.;]{0,40}\bvoor (?:een )?oppas)/;

/** Costs that are not paid, or a number of hours above which nothing is paid: no order of facilities. */
const UNPAID_COSTS =
  /^(?:de )?kosten (?:van|voor)\b(?:(?!\b(?:die|waarvoor|waarin|welke|als|indien|voor zover)\b)[^.;])*\b(?:niet|geen)\b[^.;]*\b(?:vergoed|vergoeding|aanmerking|subsidiabel)\b|^(?:uren|dagdelen)\b[^.;]*\bboven\b|^(?:\S+ ){0,2}?(?:betalen|betaalt|draagt|dragen)\b[^.;]{0,20}\bniet (?:mee|bij) (?:aan|in)\b(?![^.;]*\b(?:als|indien|wanneer|voor zover)\b)/;
/** What is talked through for later. */
const LATER =
  /\bna afloop\b|\bvoor (?:later|daarna)\b|\b(?:aan|tegen|bij) het einde? van (?:de|het|een) (?:periode|termijn|tijdvak|looptijd|vergoeding|toekenning)\b/;
/** A rule of another provision: who gets a place in the playgroup. */
const OTHER_OFFER =
  /^(?:\S+ ){0,2}?(?:peuters?|doelgroepkind\w*|(?:kind|kinderen) (?:van|tussen|vanaf) (?:2|twee|2,5|tweeenhalf))\b[^.;]{0,100}\b(?:kan|kunnen|heeft|hebben|krijgt|krijgen|mag|mogen)\b[^.;]{0,60}\b(?:plaats|plek|uur|uren|dagdelen|peuteropvang|voorschoolse|peutergroep)/;

/** An older instrument that is repealed or named: its name may hold the word of a facility. */
const INSTRUMENT =
  /\b(?:verordening|beleidsregels?|nadere regels|subsidieregeling|regeling|nota|besluit)\b[^.;]*\b(?:vervalt|vervallen|ingetrokken|aangehaald|treedt in werking|treden in werking|afgewikkeld)\b|\btrek(?:t|ken)\b[^.;]*\b(?:verordening|beleidsregels?|nadere regels|subsidieregeling)\b[^.;]*\bin\b/;

export type FacilityNoise = 'hulp-aanvaarden' | 'voorziening-elders' | 'voorziening-overbrugging';

/**
 * Why a folded sentence that names a facility puts nothing first; null where it may.
 * @param facility finds the facility in the sentence
 */
export function facilityNoise(words: string, facility: RegExp): FacilityNoise | null {
  if (QUESTIONS.test(words)) return 'hulp-aanvaarden';
  const sent = SENT_ON.exec(words);
  if (sent !== null) {
    const at = words.search(facility);
    if (at > sent.index) return 'hulp-aanvaarden';
  }
  if (INSTRUMENT.test(words)) return 'voorziening-elders';
  if (LATER.test(words) && !/\b(?:geen|niet|weiger\w*|afgewezen)\b/.test(words))
    return 'voorziening-overbrugging';
  if (BRIDGES.test(words)) return 'voorziening-overbrugging';
  if (
    OTHER_OFFER.test(words) &&
    !/\b(?:eerst|voor zover|gaat voor|geen (?:smi|vergoeding|tegemoetkoming))\b/.test(words)
  )
    return 'voorziening-elders';
  if (NOT_ASKED.test(words) || BASIS.test(words) || MINDER.test(words) || UNPAID_COSTS.test(words))
    return 'voorziening-elders';
  if (OTHER_WAY.test(words) && OF_PROCEDURE.test(words)) return 'voorziening-elders';
  return null;
}
