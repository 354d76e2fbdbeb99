/**
 * Sentences with words of going on that are about something else than a grant that goes on: paying on for a child that is ill,
 * a second breach, a request without new facts, an office that needs more time (codebook, point 7). Folded text.
 */

/** What another text or article says is not said again here. */
const SAID_ELSEWHERE =
  /\b(?:staa[nt]|geregeld|beschreven|omschreven|opgenomen|uitgewerkt|gedefinieerd|te vinden)\b[^.;]*\b(?:hier|daar|niet)\b[^.;]{0,25}\b(?:herhaald|opnieuw|nogmaals|nog eens)\b|\b(?:niet|hier) (?:opnieuw|nogmaals|nog eens) (?:\w+ )?(?:omschreven|beschreven|geregeld|genoemd|vermeld|opgenomen)|\bhier\b[^.;]{0,20}\b(?:niet )?herhaald\b/;
/** Names the going on of the grant itself, whatever stands beside it. */
const OF_GRANT =
  /\b(?:verleng|voortzet|voortgezet|continu|vervolgaanvra|vervolgindicat|heraanvra|herindic)\w*/;
/** The child is not there; the place is paid on. */
const ABSENT =
  /\b(?:ziek|ziekte|afwezig\w*|verzuim\w*|\w*vakantie\w*|feestdag\w*|in de zomer|weg|wegblijf\w*|gemist\w*|(?:niet (?:afgenomen|gebruikte?|benutte?)|ongebruikte?) \w+|sluiting\w*|niet komt)\b/;
const PAYS_ON = /\bdoor(?:beta\w*|loopt|lopen|gaat|gaan)?\b/;
/** A second time of doing wrong. */
const AGAIN_WRONG =
  /\b(?:tweede|derde|volgende|herhaalde) (?:keer|maal|overtreding|schending|verzuim|maatregel)\b|\bbij herhaling\b|\bopnieuw niet na\b|\b(?:schend\w*|overtre\w*|verzuimt|verzaakt)\b[^.;]*\b(?:opnieuw|wederom|nogmaals)\b/;
const SANCTION =
  /\b(?:beeindig\w*|ingetrokken|trekt\b[^.;]{0,60}\bin|intrek\w*|verla(?:agd|ging|agt)\w*|opgeschort|stop ?(?:ge)?zet\w*|uitsluit\w*|uitgesloten|geweigerd|waarschuw\w*|verdubbel\w*)/;
/** A request repeated without anything new (article 4:6 Awb). */
const NO_NEW_FACTS = /\bnieuwe? (?:gebleken )?(?:feiten|omstandigheden)\b|\bnieuw gebleken\b|\b4[:,.]6\b/;
/** "Geen nieuwe indicatie als er al een verklaring is": of the first request. */
const ONE_IS_THERE = /\bgeen nieuwe? (?:indicatie|advies|onderzoek|verklaring)\b[^.;]*\b(?:al|reeds) een\b/;
/** The rules themselves, a contract or an adviser go on. */
const RULES_GO_ON =
  /^\s*(?:\d+\.? )?(?:de|deze|dit|het) (?:regeling|verordening|beleidsregels?|nadere regels|proef|pilot|project|\w*regeling|werkwijze)\b[^.;]{0,120}\b(?:voortgezet|voortzetting|voort te zetten|verleng\w*|doorlopen)\b/;
/** The help itself goes on, not the care. */
const HELP_CONTINUED =
  /\b(?:hulp|hulpverlening|begeleiding|behandeling|ondersteuning)(?: (?:aan|van|voor|door) (?:het|de|een) [a-z]+)? (?:[a-z]+ ){0,2}(?:voortgezet|verlengd|gecontinueerd)\b/;
/** A change of address, school or provider in which the grant stays as it is. */
const CHANGES =
  /\b(?:verhui\w+|wissel\w*|stapt? over|overstap\w*|andere (?:aanbieder|opvang\w*|locatie|houder)|naar (?:de |een )?(?:basis)?school)\b/;
const STAYS =
  /\b(?:ongewijzigd|gewoon|onveranderd|zonder meer)\b[^.;]{0,20}\b(?:voortgezet|door|doorlopen)\b/;
/** Other hours, other care, an age: a new decision for what has changed, and no longer grant. */
const CHANGED =
  /\b(?:meer|minder|andere) (?:uren|dagen|dagdelen|opvang)\b|\bwijzig\w*|\bgewijzigde? (?:contract|uren|aantal|opvang\w*|dagdelen|plaatsing|omvang)\b|\buitbreid\w*\b[^.;]{0,25}\b(?:opvang|uren|dagen|dagdelen|omvang)\b|\bverander\w*\b[^.;]{0,40}\b(?:uren|dagen|dagdelen|omvang|opvang\w*|aanbieder)\b|\btussentijds\w*|\bvier jaar wordt\b|\bnaar de basisschool gaat\b/;
const NEW_DECISION = /\bnieuwe? (?:aanvraag|beschikking|besluit|indicatie)\b/;
const AFTER_TERM =
  /\b(?:afloop|einde|einddatum|verstrijken|verstreken|voortdu\w*|aflopen|afgelopen|verleng\w*|nog (?:steeds|nodig)|na (?:\w+|\d+) (?:maanden|weken|jaar))\b/;
/** A first request on another ground than before. */
const OTHER_GROUND =
  /\b(?:nieuwe?|andere) (?:medische |sociale )?(?:oorzaak|reden|aanleiding|aandoening|problematiek|problemen|grond|hulpvraag|situatie|gebeurtenis)\b[^.;]*\b(?:nieuwe aanvraag|opnieuw)\b|\b(?:nieuwe aanvraag|opnieuw)\b[^.;]{0,60}\b(?:een|voor) (?:nieuwe?|andere) (?:medische |sociale )?(?:oorzaak|reden|aanleiding|aandoening|problematiek|problemen|grond|hulpvraag|situatie|gebeurtenis)\b/;
/** "Alleen bij een andere oorzaak": that shuts out the same problems, which is about going on. */
const ONLY_THEN = /\b(?:alleen|slechts|uitsluitend|enkel|tenzij|niet|geen|ook)\b/;
/** A term that is counted from the beginning again after a change. */
const STARTS_ANEW = /\b(?:begint|vangt|gaat) opnieuw (?:te lopen|aan|in)\b/;
/** What the state pays goes on; a grant that runs until the decision is there. */
const TOESLAG_ON =
  /\b(?:kinderopvang)?toeslag\b[^.;]{0,40}\bnog\b|\bnog\b[^.;]{0,30}\b(?:kinderopvang)?toeslag\b/;
const UNTIL_DECIDED =
  /\btot(?:dat)? (?:het|de|er) (?:een )?(?:\w+ )?(?:advies|besluit|beslissing|beschikking|rapport)\b[^.;]{0,20}\b(?:er is|is|ligt|genomen|uitgebracht|binnen)\b/;
/** Barred for a while because of what the parent did. */
const BARRED = /\b(?:trekt\b[^.;]{0,60}\bin|ingetrokken|beeindigt|stop ?gezet|uitgesloten)\b/;
/** Help to the family that lasts longer than the care. */
const HELP_GOES_ON =
  /\b(?:hulpverlening|begeleiding|behandeling|coach\w*|\w*hulp)\b[^.;]{0,60}\b(?:loopt|gaat|gaan|blijft)\b[^.;]{0,60}\b(?:door|betrokken)\b/;
/** A visit, a talk or an inquiry that is done again. */
const DONE_AGAIN =
  /\b(?:huisbezoek\w*|gesprek\w*|onderzoek\w*|evaluatie\w*|meting\w*|controle\w*|keuring\w*)\b[^.;]{0,30}\b(?:herhaald|herhaling|opnieuw|nogmaals)\b|\bopnieuw\b[^.;]{0,15}\b(?:medewerking|toestemming|huisbezoek\w*|gesprek\w*)\b/;
const GIVEN = /\b(?:\w*opvang|\w*vergoeding|tegemoetkoming|subsidie|bijdrage|indicatie|toekenning)\b/;
/** Shut out for a while because the parent broke a duty. */
const WRONGDOING =
  /\b(?:schendt|schenden|geschonden|schending|misbruik|fraude|onjuiste (?:of onvolledige )?(?:gegevens|inlichtingen)|inlichtingenplicht|niet nakomt|niet (?:is |zijn )?nagekomen)\b/;
const SHUT_OUT = /\b(?:geen|niet|uitgesloten|pas)\b/;
/** "Niet langer dan strikt nodig": a rule of thrift, not of going on. */
const NO_LONGER_THAN_NEEDED =
  /\bniet (?:langer|meer)\b(?: (?:duren|duurt|toegekend|verleend|verstrekt|gebruikt))? dan (?:strikt |echt |absoluut )?(?:noodzakelijk|nodig)\b/;
/** The office needs more time itself. */
const OFFICE_TIME =
  /\b(?:wij|we|het college|de gemeente)\b[^.;]{0,20}\b(?:meer tijd|langer) nodig\b|\b(?:wij|we|het college) (?:krijg\w*|neemt|nemen)\b[^.;]{0,20}\b(?:weken|dagen) extra\b|\b(?:bericht|brief|schrijven (?:we|wij))\b[^.;]{0,60}\b(?:langer|meer tijd)\b|\b(?:onderzoek|beoordeling|afhandeling) (?:\w+ ){0,3}(?:langer|meer tijd)\b/;
/** Time to hand papers in. */
const PAPERS_TIME =
  /\b(?:aan te (?:leveren|vullen)|in te (?:leveren|dienen|sturen)|op te sturen|inlever\w*|aanlever\w*|aanvul(?!lende?\b)\w*)\b/;
/** Spoken of in passing: what matters "for the right to or the going on of" it must be told. */
const IN_PASSING =
  /\bvan (?:belang|invloed|betekenis)\b|\bnodig (?:is|zijn) (?:voor|om)\b[^.;]{0,40}\bvoortzett\w*/;
/** The grant ends for a reason of its own, and the last weeks are paid. */
const ENDS_EARLY =
  /^\s*(?:stopt|eindigt) (?:de|het|uw)\b|\b(?:bij (?:de )?(?:tussentijdse )?beeindiging|beeindigt|overlij\w*|overleden|verhui\w*|intrekking|ingetrokken|niet (?:meer|langer) (?:aan|voldoe\w*)|vindt\b[^.;]{0,20}\bwerk\b|werk (?:vindt|gevonden|heeft)|vervalt het recht)\b/;
const LAST_WEEKS =
  /\bafbouw\w*|\bafgebouwd\b|\bbouwt\b[^.;]{0,40}\baf\b|\buitloop\w*|\bnog (?:een|twee|drie|vier|zes|\d+) (?:weken|maand|maanden)\b|\bnog door\b/;
/** A wait that is longer, longer days, a child that moves on to school, more hours than before. */
const OTHER_LENGTHS =
  /\bwachttijd\b[^.;]*\blanger\b|\blangere (?:\w*dagen|openingstijden)\b|\bga(?:at|an)\b[^.;]{0,40}\bdoor (?:naar|op)\b|\b\w*plan\b[^.;]{0,90}\b(?:vernieuwd|herhaald|bijgesteld|herzien)\b|\buitgebreid\b[^.;]{0,30}\b(?:dag|dagen|dagdeel|dagdelen|uur|uren)\b|\bcontract\b[^.;]*\bloopt\b[^.;]*\bdoor\b|\b(?:meer|andere|minder) (?:uren|dagen|dagdelen) (?:nodig|wil)\b/;
/** An advance or a payment for each quarter. */
const PAID_IN_PARTS =
  /\b(?:voorschot\w*|vooruit ?betaald|vooruit betaald|uitbetaald|bevoorschot\w*)\b|\b(?:telkens|steeds) voor\b[^.;]{0,30}\bbetaald\b/;
/** How long something has lasted already, as a condition. */
const LASTED =
  /\b(?:die|dat|als|indien|wanneer|wie|welke|reeds|al)\b[^,;.]{0,50}\blanger dan\b(?![^,;.]*\b(?:opvang|vergoeding|tegemoetkoming)\b[^,;.]*\bnodig\b)[^,;.]*|\b(?:drie|zes|\w+|\d+) (?:maanden|weken) of langer\b/g;
/** "Zolang de tegemoetkoming loopt, ...": when a duty holds. */
const WHILE_IT_RUNS =
  /\bzo ?lang(?: als)? (?:de|het|een|zijn|haar|uw|u|je) (?:\w*(?:vergoeding|tegemoetkoming|subsidie|opvang|bijdrage|bijstand|plaats|voorziening)\b[^,.;]{0,20}\b(?:loopt|duurt|wordt|krijgt|ontvangt))\b/g;
const BILL = /\b(?:factuur|facturen|nota|nota's|declaratie\w*|rekeningen?)\b/;
const AGAIN_ASKED = /\bopnieuw\b|\bnieuwe? (?:aanvraag|indicatie|periode)\b|\blanger\b/;
const INCOMPLETE = /\b(?:ontbre\w+|niet compleet|onvolledig|aanvul\w*|vergeten)\b/;
const ON_WAITING_LIST = /\bwachtlijst\b[^.;]*\bin aanmerking\b|\bop de wachtlijst\b[^.;]*\btot er\b/;
/** What is left of a budget, and which year bears the costs. */
const OF_BUDGET = /\b\w*plafond\w*|\b\w*budget\w*|\bten laste van\b/;

/**
 * @param before the sentence before
 * @param headings all headings above
 * @param speaks whether words still speak of going on
 */
export function goesOnElsewhere(
  words: string,
  before: string,
  headings: string,
  speaks: (words: string) => boolean,
): boolean {
  const both = `${before} ${words}`;
  if (ONE_IS_THERE.test(words) || SAID_ELSEWHERE.test(words)) return true;
  if (RULES_GO_ON.test(words) || NO_NEW_FACTS.test(words)) return true;
  if (HELP_CONTINUED.test(words) || (CHANGES.test(words) && STAYS.test(words))) return true;
  if (/^\s*(?:daarna|dan|in dat geval)\b/.test(words) && BARRED.test(before) && /\bpas\b/.test(words))
    return true;
  if (CHANGED.test(words) && NEW_DECISION.test(words) && !AFTER_TERM.test(words)) return true;
  if (WRONGDOING.test(words) && SHUT_OUT.test(words) && NEW_DECISION.test(words)) return true;
  if (STARTS_ANEW.test(words)) return true;
  if (OTHER_GROUND.test(words) && !ONLY_THEN.test(words)) return true;
  if (TOESLAG_ON.test(words) || UNTIL_DECIDED.test(words)) return true;
  if (AGAIN_WRONG.test(words) && SANCTION.test(words)) return true;
  if (OF_GRANT.test(words)) {
    if (!IN_PASSING.test(words)) return false;
    return !/\b(?:kan|kunnen|mag|mogen|wordt|worden) (?:\w+ ){0,4}(?:verlengd|voortgezet)/.test(words);
  }
  if (
    ABSENT.test(both) &&
    PAYS_ON.test(words) &&
    !/\bproblem\w*|\bmoeilijkheden\b|\bnog (?:nodig|niet (?:voorbij|over|klaar)|steeds)\b|\bwacht\w*|\bschool\b|\bhulp\b|\bplek\b/.test(
      both,
    )
  )
    return true;
  if (/\b(?:ziek\w*|vakantie\w*|afwezig\w*|gemiste)\b/.test(headings) && PAYS_ON.test(words)) return true;
  if (HELP_GOES_ON.test(words) || OFFICE_TIME.test(both) || ON_WAITING_LIST.test(words)) return true;
  if (PAPERS_TIME.test(words) && /\b(?:weken|dagen|maand\w*|tijd)\b/.test(words)) return true;
  if (DONE_AGAIN.test(words) && !AFTER_TERM.test(words) && !GIVEN.test(words)) return true;
  if (OTHER_LENGTHS.test(words) || NO_LONGER_THAN_NEEDED.test(words)) return true;
  if (PAID_IN_PARTS.test(words) || OF_BUDGET.test(words)) return true;
  const ends = ENDS_EARLY.test(both) || /\b(?:beeindig|intrek|overlijd|verhuiz)\w*/.test(headings);
  if (ends && LAST_WEEKS.test(words) && !/\bduur\b|\bverleng/.test(headings)) return true;
  if (!AGAIN_ASKED.test(words) && BILL.test(words)) return true;
  if (INCOMPLETE.test(both) && /\b(?:weken|dagen) extra\b/.test(words)) return true;
  const without = words.replace(LASTED, ' ').replace(WHILE_IT_RUNS, ' ');
  return without !== words && !speaks(without);
}
