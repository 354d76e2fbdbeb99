/** Reads one item of what is asked: its group, and whether the decision needs it (codebook, point 12). */
import type { Span } from '../../../regulation/model.js';
import { isNotWithout } from './asking.js';
import { asksBeyondNeed, closesList, isOpenEnd } from './open-ends.js';
import type { Requested } from './requests.js';

type Group =
  | 'identiteit'
  | 'kinderen'
  | 'probleem'
  | 'opvang'
  | 'inkomen'
  | 'vermogen'
  | 'medisch'
  | 'overig';

type Weight = 'nodig' | 'te-veel' | 'ingrijpend' | 'open-eind' | 'onbekend';

export interface Item {
  readonly span: Span;
  readonly group: Group;
  readonly weight: Weight;
  /** Code of the kind of intrusive or needless item; null for what is needed. */
  readonly code: string | null;
}

/** What tests and rules of the text itself need. */
export interface Needs {
  /** Assets decide on access or height. */
  readonly assets: boolean;
  /** Income decides on access, height or contribution; true where the text leaves it open. */
  readonly income: boolean;
  /** A rule asks that a parent works. */
  readonly work: boolean;
  /** A rule speaks of debts. */
  readonly debts: boolean;
  /** A rule speaks of rent or housing costs. */
  readonly housing: boolean;
}

const NEGATED =
  /\b(?:blijft|blijven) bij (?:de|het|zijn|uw)\b|\b(?:slechts|alleen|enkel) (?:de|een) (?:conclusie|uitkomst)\b|\b(?:hebben|heeft)\b[^.;]{0,30}\b(?:niet|geen)\b[^.;]{0,20}\bnodig\b|\bhoe(?:ft|ven)\b[^.;]{0,40}\b(?:niet|geen)\b|\b(?:geen|niet|nooit|zonder)\b[^.;:]{0,80}\b(?:\w*afschrift|\w*dossier|medisch|\w*verslag|diagnose|bewijs|\w*gegevens|stukken|papieren|informatie)|\b(?:\w*afschrift\w*|\w*dossier\w*|medische \w+|diagnose\w*|\w*gegevens|stukken|papieren|bescheiden|bijlagen|documenten)\b[^.;:]{0,60}\b(?:hoe(?:ft|ven)|word(?:t|en)|zijn|mag|mogen|wil|willen|vragen|vraagt|krijg\w*|ontvang\w*)\b[^.;:]{0,40}\b(?:geen|niet|nooit)\b/;

/** What the applicant may cover up is not asked: "met afgeschermde pasfoto", "(BSN afplakken mag)". */
const COVERED =
  /\b(?:met|zonder) (?:afgeschermde?|afgeplakte?|onleesbaar gemaakte?)[^.;]{0,60}|\([^()]*\b(?:afplakken|afgeplakt|afschermen|onleesbaar)\b[^()]*\)/g;
/** Statements that show what somebody has on a day, where the rules weigh assets. */
const BALANCE =
  /\b(?:bezit|vermogen)\b[^.;]{0,30}\bblijkt|\bblijk\w*\b[^.;]{0,40}\b(?:bezit|vermogen)\b|\bsald[oi]\b|\bstand van\b|\bdraagkracht\b/;

/** Says itself which rule it is asked for. */
const FOR_ASSETS =
  /\b(?:met het oog op|in verband met|vanwege|voor|om)\b[^.;]{0,40}\b(?:vermogens?(?:grens|toets|vaststelling)?|vermogen)\b/;
/** A stretch of time shows what a family spends; for what it has, one day is enough. */
const HISTORY =
  /\b(?:laatste|afgelopen|voorafgaande|vorige|voorgaande) (?:\w+ )?(?:\(\d+\) )?(?:maand(?:en)?|kwartaal|half ?jaar|jaar|jaren|weken)\b|\b(?:over|van) (?:(?:de|het|een) )?(?:\w+ )?(?:maanden|kwartaal|half ?jaar|jaar|weken)\b/;
/** The account to pay to, or proof that childcare was paid: no look into what a family spends. */
const ONLY_ACCOUNT =
  /\b(?:rekeningnummer|iban|bankpas|banknummer|bankrekeningnummer)\b|\bbetal\w+ van de (?:kinder)?opvang|\b(?:kinder)?opvang (?:is|zijn|wordt) betaald/;
const BANK =
  /\binternetbankieren\b|\bbankzaken\b|\b(?:bank)?rekening(?:uittreksel|uitdraai|afdruk|overzicht)\w*|\b(?:uitdraai|print|afdruk|schermafdruk|screenshot|overzicht)\w*\b[^.;]{0,20}\b(?:bank|betaal|giro|spaar)-?rekening\w*|\bmutaties\b[^.;]{0,20}\brekening|\b(?:bank|giro|rekening|dag|spaar|betaal)-?(?:rekening)?-?\s?afschrift\w*|\b(?:afschriften|uittreksels?|overzicht(?:en)?|uitdraai\w*) van\b[^.;]{0,60}\w*rekening\w*|\bafschrift(?:en)?\b[^.;]{0,40}\b(?:bank|giro|betaal|spaar)\w*|\b(?:bank|rekening)(?:mutatie|overzicht)\w*|\btransacti\w+|\bbij- en afschrijving\w*|\bmutatieoverzicht\w*|\b(?:print|overzicht|uitdraai|download)\w*\b[^.;]{0,30}\b(?:bij- en af|mutaties|bankieren|af- en bijschrijvingen)|\bbank-? en (?:spaar|giro)\w*\b[^.;]{0,60}\b(?:afschrift\w*|laatste (?:\w+ )?(?:\(\d+\) )?maanden)/;
const MEDICAL_FILE =
  /\b(?:weergave|verloop|beschrijving|samenvatting|inhoud|verslag(?:en)?|rapport(?:en|age)?|aantekeningen)\b[^.;]{0,20}\bvan (?:de |uw |het |een |alle )?(?:\w+ )?(?:behandel\w+|therapie|therapeut\w*|consult\w*)\b|\b(?:uitslag|uitkomst)\w*\b[^.;]{0,20}\b(?:medisch|onderzoek|bloed|scan)|\b(?:verslag|rapport|rapportage|uitslag|notitie|aantekening|gegevens)\w*\b[^.;]{0,30}\bvan\b[^.;]{0,25}\b(?:\w*psychiater|\w*psycholoog|behandela\w+|therapeut|specialist|ziekenhuis|kliniek|ggz)\b|\b(?:medisch|huisarts\w*|gezondheids|patienten|patient\w*|behandel|zorg|jeugdhulp|hulpverlenings|psychiatrisch)\w*-?\s?(?:dossier|status)\w*|\barts\b[^.;]{0,30}\bdossier\b|\bdossier van\b[^.;]{0,60}\b(?:huisarts|arts|behandel\w+|specialist|psycho\w+|hulpverlen\w+|ziekenhuis)|\bbehandel(?:ings)?-?(?:verslag|rapport|rapportage|gegevens|geschiedenis|historie|brief)\w*|\b(?:verslag|rapport|rapportage|brief|onderzoek\w*)\w*\b[^.;]{0,50}\b(?:met|inclusief|waarin|van) (?:de )?(?:diagnose|medicatie|anamnese|behandelaar|psychiater|psycholoog|specialist)|\b(?:psychologisch|psychiatrisch|medisch|diagnostisch|neuropsychologisch)\w* (?:onderzoeks)?(?:rapport|verslag|onderzoeksverslag|rapportage)\w*|\bdiagnose(?:verslag|brief|rapport|stelling)\w*|\bmedicatie(?:overzicht|lijst|paspoort)?\b|\bontslagbrie\w+|\bspecialisten?brie\w+|\bziektegeschiedenis|\b(?:patient(?:en)?|huisarts(?:en)?|gezondheids)-?gegevens|\bmedische (?:gegevens|stukken|informatie|historie|voorgeschiedenis|rapporten|bescheiden|documenten)\b|\b(?:kopie|afschrift)\w*\b[^.;]{0,40}\b(?:medisch|behandel)\w*\b/;
/** A statement that care is needed, not what lies under it. */
const STATEMENT =
  /\b(?:verklaring|indicatie\w*|advies|verwijzing|verwijsbrief|toestemming|machtiging|bevestiging|naam van)\b/;
const ASSETS =
  /\bgeld\b[^.;?]{0,20}\bop (?:uw|je|jullie|de) (?:\w*rekening\w*|bank)\b|\bvermogen\w*|\bbezit(?:ting\w*)?\b|\bspaargeld\w*|\bspaarrekening\w*|\bspaartegoed\w*|\bspaarsaldo\w*|\bsaldi\b|\bsaldo\b|\bwoz\b|\bwoz-\w+|\bkenteken\w*|\bbeleg\w+|\beffecten\b|\baandelen|\blevensverzekering\w*|\bhypothe\w+|\bkoopakte|\beigen woning|\bwaarde van (?:de|uw|het|een|auto)|\bauto'?s?\b|\bsieraden|\btaxatie\w*|\bcrypto\w*/;
/** What a mortgage costs each month is no asset. */
const MORTGAGE_COSTS =
  /\bhypotheek(?:lasten|rente|last)\b|\bhypotheek per maand\b|\b(?:huur|woonlasten)\b[^.;]{0,10}\bhypotheek\b/g;
const INCOME =
  /\w*inkomen\w*|\w*inkomsten|\bloonstro\w+|\bsalaris\w*|\bloonspecificat\w*|\bloonbewijs|\buitkerings?(?:specificat|stro|bewijs|bescheid)\w*|\bjaaropga\w+|\bbelastingaanslag|\baanslag\b|\bib-?60\b|\bverdien\w*|\bloon\b|\bwinst-? en verlies\w*|\bjaarstukken|\balimentatie|\bverzamelinkomen|\bbelastingaangifte|\bdraagkracht|\buitkering\w*|\btoekennings(?:besluit|brief|beschikking)/;
const IDENTITY =
  /\bnaam\b|\bnamen\b|\badres\w*|\bwoonplaats|\bbsn\b|\bburgerservicenummer\w*|\bsofi-?nummer\w*|\bidentiteit\w*|\blegitimat\w+|\bpaspoort|\bidentiteitskaart|\bid(?:-?(?:kaart|bewijs))?\b|\brijbewijs|\btelefoon\w*|\be-?mail\w*|\bgeboorte(?:datum|data|plaats)|\bgescheiden\b|\bsamenwon\w+|\bsamen met een partner|\bhandtekening|\bondertekening|\bdagtekening|\brekeningnummer|\biban\b|\bbankpas|\bcontactgegevens|\bpersonalia|\bpersoonsgegevens|\bverblijfs\w+|\bgezinssamenstelling|\bpartner\b|\bvoorletters?|\b(?:achter|voor|roep)na(?:am|men)|\bstraat\b|\bhuisnummer|\bpostcode|\bburgerlijke staat|\b(?:waar|wie|hoe)\b[^?]{0,20}\b(?:woont|woon|heet|bereiken|bent)\b|\bgeslacht\b|\bmobiel\w*|\bdatum\b|\bplaats\b|\bplaatsnaam|\brelatie tot\b|\bgehuwd|\balleenstaand/;
const CHILDREN = /\bkind(?:eren|je)?\b|\bjeugdige|\bschool van het kind|\bgezagsverklaring|\bgezag\b/;
const PROBLEM =
  /\bwerkt? (?:u|je)\b|\b(?:krijgt?|welke|heeft|hebt) (?:u |je )?(?:nu )?hulp\b|\bhulp\b[^.;]{0,20}\bgezin\b|\bhulp van\b|\bgeprobeerd\b|\bzelf (?:al )?gedaan\b|\b\w+verklaring\b|\bindicatie\w*|\bprobl\w+|\bomstandighe\w+|\breden\b|\bredenen\b|\bwaarom\b|\bmotiv\w+|\btoelichting\b|\badvies\b|\bverklaring\b|\bverwij\w+|\bverwez\w+|\bbrie(?:f|fje) van\b|\badviesbrief\b|\bgeadviseerd\b|\bhulpplan|\bplan\b|\bplan van aanpak|\bgezinsplan|\bsituatie\b|\bhulpverlen\w+|\bnoodzaak\b|\bondersteuningsplan|\bvangnetplan|\bvoorliggend\w*|\btoeslag\b|\bkot\b|\bkinderopvangtoeslag|\brijkstegemoetkoming|\bandere (?:voorziening|oplossing)\w*|\bnagegaan\b|\btoestemming/;
const CARE =
  /\b(?:kinder|dag)?opvang\w*|\bofferte|\bcontract\w*|\bovereenkomst\w*|\bplaatsings\w+|\buurprijs|\buurtarief|\bkindercentr\w+|\bhouder\b|\bgastouder\w*|\blrk\b|\bprijsopgave|\bkostenopgave|\buren\b|\bdagdelen|\bdagen\b|\bingangsdatum|\bregistratienummer|\bkostenraming|\baanbod\b|\bfactu\w+|\baanbieder|\bopvangvorm|\buur\b|\btarief|\bstartdatum|\bbegindatum|\beinddatum|\bingang\b|\bmaandag|\bdinsdag|\bwoensdag|\bdonderdag|\bvrijdag|\blocatie|\bkdv\b|\bbso\b|\bperiode\b|\bwelke dag\w*/;

const NEEDLESS: readonly (readonly [string, RegExp, keyof Needs | null])[] = [
  ['schulden', /\bschulden\w*|\bschuldhulp\w*|\bschuldenoverzicht|\bleningen\b/, 'debts'],
  [
    'woonlasten',
    /\bhuur(?:contract|overeenkomst|specificatie|prijs)?\b|\bhypotheek(?:lasten|rente|last)\b|\bhypotheek per maand\b|\bwoonlasten|\bvaste lasten|\benergierekening|\bmaandelijkse (?:lasten|uitgaven)|\b(?:lijst|overzicht|opgave)\b[^.;]{0,10}\bvan (?:uw |je |de )?(?:\w+ )?uitgaven\b|\buitgavenpatroon|\bhuishoudboekje/,
    'housing',
  ],
  [
    'werk',
    /\barbeidscontract\w*|\barbeidsovereenkomst\w*|\bwerkgeversverklaring\w*|\bwerkroosters?\b|\bwerkrooster\w*/,
    'work',
  ],
  ['sollicitaties', /\bsollicitati\w+|\bcurriculum vitae|\bcv\b|\bdiploma\w*/, null],
  [
    'gedrag',
    /\bverklaring omtrent (?:het )?gedrag|\bgedragsverklaring|\bvog\b|\bstrafblad|\bstrafregister|\bjustitie\w*|\bpolitie\w*|\bproces-verbaal|\bjustiti\w+/,
    null,
  ],
  [
    'school',
    /\bschoolrapport\w*|\b(?:les|school)rooster\w*|\brapport(?:en)? van (?:de |het )?(?:school|leerkracht|peuterspeelzaal)|\brapportcijfers|\bcijferlijst|\bschoolresultaten|\bleerlingvolgsysteem|\bonderwijskundig rapport|\brapport(?:en)? van de school|\btoetsresultaten/,
    null,
  ],
  [
    'persoonlijk',
    /\bpasfoto|\b(?:dag|week)(?:indeling|schema|boek|planning)\w*|\btijdsbesteding|\bnationaliteit\b|\bgodsdienst|\bgeloof\b|\betnische|\bafkomst\b|\bgeboorteland|\bpolitieke|\bseksuele|\bopleidingsniveau|\bgenoten opleiding|\bopleiding\b[^.;?]{0,30}\b(?:afgemaakt|afgerond|behaald|gevolgd|voltooid)|\bhoogste? (?:\w+ )?(?:opleiding|onderwijs|diploma)|\bschoolopleiding|\bopleiding van de (?:ouder|aanvrager|belanghebbende)|\bhuwelijksakte|\btrouwboekje|\bechtscheidings(?:convenant|beschikking|vonnis)|\btelefoonrekening|\bsociale media|\bzorgpolis\w*|\bpolis(?:blad|sen)?\b|\bzorgverzeker(?:ing|aar)\w*|\breligie\w*|\blevensovertuiging|^(?:wat is )?(?:(?:uw|je|het) )?beroep(?:$|\W*$| van\b)|\b(?:moeder|voer)taal\b|\btaal\b[^.;]{0,20}\b(?:spreekt|spreek|thuis)\b|\bland\b[^.;]{0,20}\bgeboren\b|\bkerk\w*|\bmoskee|\bgewicht\b|\blichaamslengte|\btrouwakte|\bzorgpas\b|^(?:(?:uw|je|hoogste) )?opleiding(?:$| (?:van de )?(?:ouder|aanvrager|partner|vader|moeder)s?\b)|\bverzekerings(?:polis|pas|bewijs)|\bverzekeraar\b|\bsamenlevings(?:contract|overeenkomst)|\b(?:zorg|ziekenfonds|verzekerings?)-?(?:pas|polis)\w*|\bpolis\b[^.;]{0,40}\b(?:zorg|ziekte)\w*|\b(?:vaccinatie|inentings?)\w*|\blidmaatschap\w*/,
    null,
  ],
  [
    'netwerk',
    /\bverklaring(?:en)? van (?:de )?(?:buren|familie|grootouders|werkgever van (?:de )?(?:opa|oma))|\binkomen van (?:de )?grootouders/,
    null,
  ],
];

/** What a form asks of an illness: more than whether care is needed. */
const ILLNESS =
  /\bdiagnose\w*|\bmedicijn\w*|\bmedicatie\b|\bwelke (?:klachten|behandeling\w*|ziekte|aandoening|beperking|stoornis)|\b(?:aard|naam) van (?:de|uw|het) (?:ziekte|aandoening|klachten|beperking|stoornis|ziektebeeld)|\bbehandelgeschiedenis|\bziektebeeld/;
/** Consent to ask anything of anybody. */
const CONSENT = /\btoestemming\b|\bmachtig\w*|\bakkoord\b/;
const ANYTHING =
  /\b(?:alle|alles|ieder\w*|elke?|volledige?)\b[^.;]{0,60}\b(?:informatie|gegevens|inlichtingen|stukken|instanties|dossier\w*|artsen|hulpverleners)\b|\bdossiers?\b[^.;]{0,20}\b(?:van|bij) (?:de |mijn |onze |uw )?(?:\w*arts\w*|behandel\w+|specialist\w*|ggz)|\b(?:bank|medisch\w* dossier|medische gegevens|behandelaars?|artsen)\b/;
/** What the heading of a section of a form says of the fields below it. */
const BY_HEADING: readonly (readonly [RegExp, Group])[] = [
  [/\bkind(?:eren)?\b/, 'kinderen'],
  [/\bopvang\w*|\bkindercentr\w+|\baanbieder|\bgastouder/, 'opvang'],
  [/\binkom\w+|\bfinanci\w+|\bwerk\b/, 'inkomen'],
  [
    /\breden\w*|\bwaarom\b|\bsituatie\b|\baanleiding|\bindicatie|\bhulpverl\w+|\bprobl\w+|\btoeslag|\badvies|\bverwijz\w+|\bvoorliggend\w*|\bnoodzaak/,
    'probleem',
  ],
  [
    /\baanvrager|\bpersoons\w*|\buzelf|\bpartner|\bgegevens van (?:u|de ouder)|\bondertekening|\bhandtekening|\bover u\b|\buw gegevens|\bwie bent u|\bbetaling|\brekening/,
    'identiteit',
  ],
];

/** In a running text: the parent lets the municipality look into anything. */
const GIVES_CONSENT =
  /\b(?:machtigt|(?:onder)?tekent\b[^.;]{0,40}\b(?:machtiging|toestemming\w*|volmacht)|(?:geeft|geven|verlenen) (?:\w+ ){0,4}?toestemming|verleent (?:\w+ ){0,4}?(?:toestemming|machtiging))\b[^.;]{0,160}\b(?:opvra\w+|op te vragen|inzien|in te zien|inwinnen|in te winnen)\b/;

export function isBlanketConsent(words: string): boolean {
  return GIVES_CONSENT.test(words) && ANYTHING.test(words);
}

/** The car that brings the child is no asset that a rule weighs. */
const TRANSPORT =
  /\b(?:kenteken\w*|auto|rijbewijs)\b[^.;]{0,60}\b(?:gebracht|gehaald|opgehaald|vervoer\w*|brengt|haalt|brengen|halen)\b/;

/** Proof of what somebody has: the words for it alone may stand in any rule. */
const PROVES =
  /\b(?:bewij[sz]\w*|opgave|overzicht\w*|afschrift\w*|sald[oi]|specificatie\w*|polis\w*|lijst|print|afdruk)\b/;

/** Names something intrusive, so plainly that one sentence is enough to read it as asked for. */
export function namesIntrusive(words: string): boolean {
  return (
    (BANK.test(words) && !ONLY_ACCOUNT.test(words)) ||
    (MEDICAL_FILE.test(words) && !STATEMENT.test(words)) ||
    (ASSETS.test(words) && PROVES.test(words)) ||
    asksBeyondNeed(words)
  );
}

export function isNegated(words: string): boolean {
  return NEGATED.test(words) && !isNotWithout(words);
}

/** Reads one item. @param needs what the text's own rules need */
export function readItem(requested: Requested, needs: Needs): Item {
  const { words: asked, rule, span, field = false, heading = '' } = requested;
  const words = asked.replace(COVERED, ' ');
  const item = (group: Group, weight: Weight, code: string | null = null): Item => ({
    span,
    group,
    weight,
    code,
  });
  if (isBlanketConsent(words)) return item('medisch', 'ingrijpend', 'toestemming-alles');
  if (field && CONSENT.test(words))
    return ANYTHING.test(words)
      ? item('medisch', 'ingrijpend', 'toestemming-alles')
      : item('probleem', 'nodig');
  if (asksBeyondNeed(words)) return item('overig', 'ingrijpend', 'meer-dan-nodig');
  if (closesList(words)) return item('overig', 'onbekend', 'niet-gevraagd');
  if (isOpenEnd(words)) return item('overig', 'open-eind');
  if (isNegated(words)) return item('overig', 'onbekend', 'niet-gevraagd');
  if (BANK.test(words) && !ONLY_ACCOUNT.test(words))
    return needs.assets &&
      (BALANCE.test(words) || FOR_ASSETS.test(words) || (ASSETS.test(words) && !HISTORY.test(words)))
      ? item('vermogen', 'nodig', 'saldo-bij-vermogenstoets')
      : item('vermogen', 'ingrijpend', 'bankafschriften');
  if (MEDICAL_FILE.test(words)) {
    const light =
      STATEMENT.test(words) &&
      !/\bvolledig\w*|\bcomplete?\b|\bdossier|\bverslag|\brapport|\bmedicatie|\bdiagnose/.test(words);
    if (!light) return item('medisch', 'ingrijpend', 'medisch-dossier');
  }
  if (field && ILLNESS.test(words)) return item('medisch', 'te-veel', 'diagnose');
  if (/\bhuur(?:contract|overeenkomst)\b/.test(words)) {
    return item('overig', needs.housing ? 'nodig' : 'te-veel', needs.housing ? null : 'woonlasten');
  }
  if (TRANSPORT.test(words)) return item('overig', 'te-veel', 'persoonlijk');
  if (
    ASSETS.test(words.replace(MORTGAGE_COSTS, ' ')) &&
    !/\b(?:probleemoplossend|doen|leer|zelfredzaam|oplossend|regel)[ -]?vermogen|\bvermogen om\b|\bnaar (?:eigen )?vermogen\b/.test(
      words,
    )
  ) {
    return needs.assets ? item('vermogen', 'nodig') : item('vermogen', 'ingrijpend', 'bewijs-van-bezit');
  }
  for (const [code, pattern, need] of NEEDLESS) {
    if (pattern.test(words)) {
      const needed = need !== null && needs[need];
      return item('overig', needed ? 'nodig' : 'te-veel', needed ? null : code);
    }
  }
  if (INCOME.test(words)) {
    return needs.income ? item('inkomen', 'nodig') : item('inkomen', 'te-veel', 'inkomen-zonder-regel');
  }
  if (PROBLEM.test(words)) return item('probleem', 'nodig');
  if (CARE.test(words)) return item('opvang', 'nodig');
  if (CHILDREN.test(words)) return item('kinderen', 'nodig');
  if (IDENTITY.test(words)) return item(field && CHILDREN.test(heading) ? 'kinderen' : 'identiteit', 'nodig');
  const headed = field ? BY_HEADING.find(([pattern]) => pattern.test(heading))?.[1] : undefined;
  if (headed !== undefined) return item(headed, 'nodig');
  return item('overig', 'onbekend', /\b4:2\b/.test(`${words} ${rule}`) ? null : 'onbekend-gegeven');
}
