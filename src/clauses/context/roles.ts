/**
 * What an article is for. Judged from its heading first; the words of the passage itself count too, because many
 * texts have no headings, or headings that are questions, or one article that holds everything.
 */
import type { Role } from './reading.js';

interface RolePattern {
  readonly role: Role;
  /** Tested on headings, lower case without diacritics. */
  readonly heading: RegExp;
  /** Tested on the passage (lead-in included), lower case without diacritics; absent: only the heading tells. */
  readonly text?: RegExp;
}

/** Order is of no importance: an article may have several roles. */
const ROLE_PATTERNS: readonly RolePattern[] = [
  {
    role: 'begrippen',
    heading:
      /\bbegrip|\bdefinitie|\bbetekenis|\bwat (bedoelen|verstaan|betekenen)|\bomschrijving van|\bwoorden\b/,
    text: /\bwordt (in|onder|voor)\b.{0,80}\bverstaan\b|\bwordt verstaan onder\b|\bverstaan wij onder\b/,
  },
  {
    role: 'doel',
    heading:
      /\bdoel\b|\bdoelstelling|\bbedoeling|\bwaarom\b|\baanleiding|\binleiding|\buitgangspunt|\bstrekking/,
  },
  {
    role: 'doelgroep',
    heading:
      /\bdoelgroep|\bvoor wie|^(?:\S+ )?(?:ouders|gezinnen|inwoners) die\b|\bvoor welke (gezinnen|ouders|kinderen)|\bwie\b|\bin aanmerking\b|\breikwijdte|^(?:\S+ )?aanvragers?$|\bbereik\b|\b(?:personen)?kring\b|\brechthebbende|\bgerechtigde|\brecht op|\baanspraak|\bgronden?\b|\bwelke (redenen|gezinnen|ouders|kinderen|situaties)|\bindicatiegrond/,
    text: /\bkom(t|en) (in aanmerking|voor .{0,60}in aanmerking)|\bheeft recht op (een )?(tegemoetkoming|vergoeding|bijdrage|subsidie)|\bis bestemd voor\b|\bstaat (alleen )?open voor\b/,
  },
  {
    role: 'voorwaarden',
    heading:
      /\bvoorwaarde|\bcriteri|\beisen\b|\btoegang|\btoekenning|\bwanneer (krijg|kunt|hebt|heeft|kom)|\btoelating|\bverlening\b/,
    text: /\bvoorwaarde(n)? (is|zijn|dat|voor)\b|\bonder de voorwaarde\b|\bmits\b|\bslechts\b.{0,40}\bindien\b/,
  },
  {
    role: 'voorliggend',
    heading:
      /\bvoorliggend|\bandere (voorziening|hulp|oplossing|regeling|mogelijkhe)|\bop een andere manier|\bga(?:at|an)\b[^?]{0,15}\bvoor\b(?! \w)|\bgaan? voor\b|\beerst kijken|\beerst (?:komt|komen|gaat|gaan)\b|\b(?:komt|komen) eerst\b|\bvoorga(?:at|an)\b|\bsamenloop|\bsubsidiariteit|\bvangnet/,
    text: /\bvoorliggende? (voorziening|oplossing|regeling)/,
  },
  {
    role: 'aanvraag',
    heading:
      /\baanvra(?!gers?$)|\bindien(en|ing)\b|\baanmeld|\bmelding\b|\bformulier|\bprocedure|\bhoe vraagt|\bverzoek/,
    text: /\baanvraag (wordt|geschiedt|gebeurt|gaat|bevat|moet|dient)|\bvraagt .{0,40}\baan (bij|met|via)\b/,
  },
  {
    role: 'gegevens',
    heading:
      /\bgegevens\b|\bpapieren|\bbewijsstuk|\bstukken\b|\bbescheiden|\bdocument|\bbijlagen bij de aanvraag/,
    text: /\b(overgelegd|overlegt|legt .{0,40}\bover|voegt .{0,60}\bbij|bijgevoegd|verstrekt .{0,40}gegevens|gegevens .{0,30}verstrekt)\b/,
  },
  {
    role: 'indicatie-advies',
    heading:
      /\badvies|\badviseur|\bindicati|\bdeskundige|\bonderzoek|\bvaststelling (van de )?(noodzaak|sociaal)|\bnoodzaak/,
    text: /\b(vraagt|wint|laat zich|brengt)\b.{0,60}\badvies|\badviseert\b|\bindicatiestell/,
  },
  {
    role: 'besluit-termijn',
    heading: /\bbeslis|\bbesluit(vorming)?\b|\bbeschikking|\bwanneer hoort|\bafhandel/,
    text: /\bbeslis(t|sen)\b.{0,60}\b(week|weken|maand|dagen)|\bbeslistermijn|\bbinnen\b.{0,30}\bweken na\b/,
  },
  {
    role: 'duur',
    heading:
      /\bduur\b|\btermijn\b|\bperiode\b|\bhoe ?lang|\btijdvak|\bgeldigheid|\btijdsduur|\blooptijd|\bingangsdatum|\btijdelijk|\beinde\b/,
    text: /\b(voor|gedurende|van) (de duur|een (periode|termijn|tijdvak|duur))|\bmaximaal .{0,20}maanden|\bten hoogste .{0,20}maanden/,
  },
  {
    role: 'omvang',
    heading: /\bomvang|\bhoeveel\b|\baantal (uren|dagen|dagdelen)|\buren\b|\bdagdelen|\bdagen\b|\bvolume/,
    text: /\b(dagen|dagdelen|uren|uur|dag|dagdeel)\b.{0,25}\b(per|in de|in een|elke|iedere) (week|kind|maand)|\bdagdelen\b/,
  },
  {
    role: 'verlenging',
    heading:
      /\bverleng|\bvoortzett|\blanger\b|\bheronderzoek|\bherindicatie|\bhernieuw|\boverbrugging|\bopnieuw|\bvervolg/,
    text: /\bverleng(d|en|t|ing)\b|\bopnieuw (een )?(aanvraag|aanvragen|toekennen)|\bnieuwe (aanvraag|indicatie|periode)|\bvoort(zetten|gezet|zetting)\b/,
  },
  {
    role: 'hoogte',
    heading:
      /\bhoogte\b|\bbedrag|\bberekening|\btarie|\bvergoeding\b|\bkosten\b|\buurprijs|\bhoeveel betaalt|\bwat (betaalt|vergoedt|vergoeden)/,
    text: /\bhoogte van de\b|\b(maximum|maximale|maximum-)\s?uur(prijs|tarief)/,
  },
  {
    role: 'eigen-bijdrage',
    heading:
      /(?<!\b(?:recht op|geen|voor) (?:een |de )?)\bbijdrage\b(?! (?:kunnen |kan |kunt )?(?:krijg|aanvra|ontvang))|\bouderbijdrage|\bwat (u|ouders?|de ouder) (zelf )?betaal|\bdeel dat (u|de ouder)|\bdraagkracht/,
    text: /\b(eigen|ouder)\s?bijdrage|\bbijdrage van de ouder|\bbetaalt .{0,40}\bzelf\b|\bzelf betalen\b/,
  },
  {
    role: 'inkomen',
    heading: /\binkomen|\bdraagkracht|\bverdien|\btoetsingsinkomen|\bpeil(jaar|periode|datum)/,
    text: /\binkomen|\bdraagkracht|\bloonstro|\bverzamelinkomen|\bverdien/,
  },
  {
    role: 'vermogen',
    heading: /\bvermogen(s|\b)|\bbezit|\bspaargeld|\bmiddelen\b/,
    text: /\bvermogen(s|\b)|\bspaargeld|\bbezitting|\bspaartegoed|\brendementsgrondslag/,
  },
  {
    role: 'betaling',
    heading: /\bbetaling|\buitbetal|\bdeclar|\bfactu|\bvoorschot|\bhoe betalen|\bbevoorschot/,
    text: /\bfactuur|\buitbetaald|\bdeclaratie|\bvoorschot/,
  },
  {
    role: 'verplichtingen',
    heading: /\bverplicht|\bplicht|\bwaar moet u|\bmedewerking|\bafspraken/,
    text: /\bis verplicht\b|\bverplicht(ing|e)\b|\bwerkt? .{0,30}mee\b|\bmee te werken\b/,
  },
  {
    role: 'herstel',
    heading:
      /\bherstel|\bplan\b|\bhulpplan|\bbehandel|\bbegeleid|\bhulp hoort|\bondersteuning|\bvoortgang|\btussen(tijds|gesprek|evaluatie)|\bgesprek|\bmonitor|\bvolgen\b/,
    text: /\bherstel\b|\b\w*plan\b.{0,60}\b(hulp|doelen|ouder|gezin)|\bvoortgang|\baanvaard.{0,40}hulp|\bhulp .{0,40}aanvaard/,
  },
  {
    role: 'inlichtingen',
    heading: /\binlichting|\bmededeling|\bmeld(ings)?plicht|\bdoorgeven|\bwijzigingen\b|\binformatieplicht/,
    text: /\b(meldt|doet mededeling|geeft .{0,60}door|stelt .{0,40}in kennis|deelt .{0,60}mede?|licht .{0,40}\bin)\b/,
  },
  {
    role: 'weigering',
    heading:
      /\bweiger|\bafwijz|\bgeen recht|\buitsluit|\bbeletsel|\bbelemmering|\bcontra-?indicatie|\bwie niet\b|\bwanneer krijgt u geen|\bniet in aanmerking|\b(?:wanneer|wie|wat)\b[^?]{0,30}\b(?:niet|geen|niets)\b|\bgeen (?:vergoeding|tegemoetkoming|subsidie|bijdrage|smi|indicatie|geld)\b/,
    text: /\b(wijst|wijzen) .{0,80}\baf\b|\bafgewezen\b|\bweiger(t|en|d)?\b|\bgeweigerd\b|\bgeen recht op (een )?(tegemoetkoming|vergoeding|subsidie|bijdrage)|\bniet voor .{0,60}in aanmerking|\bgeen (tegemoetkoming|vergoeding|subsidie|bijdrage|bijstand) (wordt|verstrek|verleen|verleend)/,
  },
  {
    role: 'beeindiging',
    heading: /\bbeeindig|\bintrek|\bherzien|\bstopzett|\bwijziging van de|\bopschort/,
    text: /\bbeeindig|\btrekt .{0,60}\bin\b|\bingetrokken|\bstopgezet|\bherzien\b/,
  },
  {
    role: 'terugvordering',
    heading: /\bterugvorder|\bterugbetal|\binvorder|\bverreken/,
    text: /\bteruggevorderd|\bvordert .{0,60}terug|\bterugbetal|\bverrekend/,
  },
  {
    role: 'hardheid',
    heading:
      /\bhardheid|\bafwijk(en|ing)\b|\bbijzondere (gevallen|omstandigheden|situaties)|\bonvoorzien|\bniet (is )?voorzien|\bmaatwerk|\buitzonder|\bonbillijk|\bschrijnend/,
    text: /\bafwijken\b|\bafwijking\b|\bonbillijk|\bonredelijk|\bniet voorzi|\bbuiten toepassing|\bschrijnend|\bonevenredig/,
  },
  {
    role: 'evaluatie',
    heading: /\bevalu|\bmonitor|\btevreden|\bverslag|\bervaring/,
    text: /\bevalu|\btevredenheid|\bervaringsonderzoek|\bclientervaring/,
  },
  {
    role: 'privacy',
    heading:
      /\bprivacy|\bpersoonsgegevens|\bgegevens(bescherming|verwerking|uitwisseling)|\bbewaar|\bbewaren|\bdossier|\barchief|\bwat doen wij met uw gegevens/,
    text: /\bbewaar(d|t|termijn)|\bbewaren\b|\bpersoonsgegevens|\bvernietig/,
  },
  {
    role: 'budget',
    heading: /\bplafond|\bbudget|\bsubsidieplafond|\bbegroting|\bfinancier/,
    text: /\bsubsidieplafond|\bvolgorde van (binnenkomst|ontvangst)|\bplafond/,
  },
  {
    role: 'overgang',
    heading:
      /\bovergang|\blopende (toekenning|zaken)|\boude gevallen|\bintrekking (oude|van de)|\bintrekking$/,
    text: /\bvoor de inwerkingtreding|\bblij(ft|ven) .{0,60}van (kracht|toepassing)|\bworden ingetrokken$/,
  },
  {
    role: 'inwerkingtreding',
    heading: /\binwerking|\bciteertitel|\baanhaling|\bslotbepaling|\bvanaf wanneer|\bhoe heten|\bnaam\b/,
    text: /\btreedt in werking|\btreden in werking|\baangehaald als|\bgeldt vanaf|\bgelden vanaf|\bterugwerkende kracht/,
  },
];

/** Lower case, without diacritics: what the patterns above are written for. Length may differ from the input. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Roles from headings (outermost first, the article's own last) and from the passage's own words. */
export function rolesOf(headings: readonly string[], full: string): ReadonlySet<Role> {
  const own = fold(headings.at(-1) ?? '');
  const words = fold(full);
  const roles = new Set<Role>();
  for (const { role, heading, text } of ROLE_PATTERNS) {
    if ((own !== '' && heading.test(own)) || text?.test(words)) roles.add(role);
  }
  if (roles.size === 0) roles.add('overig');
  return roles;
}

/** Roles that a heading alone gives: used to see whether a chapter is general or about a subject of its own. */
/** Headings come back with every sentence below them. */
const known = new Map<string, readonly Role[]>();
const MOST_KNOWN = 5000;

export function headingRoles(heading: string): readonly Role[] {
  const found = known.get(heading) ?? readHeading(heading);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(heading, found);
  return found;
}

function readHeading(heading: string): readonly Role[] {
  const folded = fold(heading);
  return ROLE_PATTERNS.filter((pattern) => pattern.heading.test(folded)).map((pattern) => pattern.role);
}
