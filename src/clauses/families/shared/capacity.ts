/**
 * Draagkracht: what a family is held able to pay by the rules of bijzondere bijstand. It can refuse, cut the height, be
 * switched off, be another word for the KOT table, or be no money at all (what a parent can bear). Points 5 and 10 both
 * rest on it (codebook, points 5 and 10).
 */
import type { Reading } from '../../context/reading.js';
import { headingRoles } from '../../context/roles.js';
import { foldKeeping, type Statement } from '../../context/statements.js';
import {
  ACCESS,
  CONTRIBUTION,
  mentionsAssets,
  mentionsIncome,
  refusesIn,
  withoutAbility,
} from './income-words.js';
import { namesKotTable } from './tables.js';

export interface Capacity {
  /** Draagkracht is a condition or a ground for refusal. */
  readonly refusal: readonly Statement[];
  /** Draagkracht lowers what is paid, or is what parents pay. */
  readonly height: readonly Statement[];
  /** Draagkracht lowers only what is paid for costs beside the care itself. */
  readonly extras: readonly Statement[];
  /** Draagkracht is looked at, without a rule on what follows. */
  readonly inquiry: readonly Statement[];
  /** Draagkracht is not calculated. */
  readonly excluded: readonly Statement[];
  /** The word means the carrying power of a person, not money. */
  readonly ability: readonly Statement[];
  /** Draagkracht is read off in the KOT table. */
  readonly byKotTable: readonly Statement[];
  /** Assets count in it: `ja` by the text, `nee` by the text, `wet` where only the rules of the law are named. */
  readonly assets: 'ja' | 'nee' | 'wet';
}

const WORD = /\bdraagkracht\w*/;
const MONEY =
  /\binkom\w*|\bvermogen\w*|\bfinancie\w*|\beuro\b|€|\bbijstand\w*|\bberekend\b|\bberekening\b|\bbereken\w*|\bin mindering\b|\bverminderd\b|\bkosten\b|\bbeta(?:alt|ald|al|len)\b|\bbetalen\b|\bprocent\b|%|\bdraagkracht(?:jaar|periode|ruimte|regels|percentage|berekening|bepaling\w*)\b|\baangesproken\b|\bparticipatiewet\b|\bwwb\b|\bin aanmerking genomen\b|\bbijdrage\b/;
const PERSONAL =
  /\bdraaglast\b|\bbelasting van (?:de |het )?(?:ouder|gezin|moeder|vader)\w*|\bbelastbaar\w*|\boverbelast\w*|\bveerkracht\b|\bpsychi\w*|\bemotione\w*|\bopvoed\w*|\bmental\w*|\bfysieke?\b/;
const OFF =
  /\bgeen (?:\w+ ){0,3}draagkracht\w*(?: \w+){0,4} (?:berekend|toegepast|getoetst|gerekend|gevraagd|vastgesteld|in mindering|in aanmerking|meegenomen|meegeteld|gehanteerd)|\bgeen draagkracht(?:berekening|toets|bepaling|meting|onderzoek)|\bdraagkracht\w*\b[^.;]{0,60}\b(?:niet (?:\w+ ){0,2}(?:berekend|in aanmerking|van toepassing|getoetst|beoordeeld|meegenomen|toegepast|meegewogen|gevraagd|in mindering|van belang|relevant)|buiten (?:beschouwing|toepassing)|achterwege|onbesproken)|\bdraagkracht\w*\b[^.;]{0,40}\b(?:vervalt|vervallen|verdwijnt|afgeschaft|losgelaten)\b(?! (?:als|indien|wanneer|zodra|bij)\b)|\bongeacht (?:de |hun |zijn )?(?:\w+ )?draagkracht|\bzonder (?:\w+ ){0,2}draagkracht\w*(?:berekening|toets)?\b|\bniet (?:\w+ ){0,2}(?:gekeken|gelet) naar (?:\w+ ){0,2}draagkracht/;
const DOOR =
  /\bgeen draagkracht\b|\b(?:voldoende|toereikende|onvoldoende|ontoereikende) draagkracht\b|\bdraagkracht\w*\b[^.;]{0,60}\b(?:overtref\w*|overstijg\w*|overschrijdt|te boven ga\w*|gelijk aan|hoger|groter|meer|boven|ontbreekt|toereikend|onvoldoende)\b|\bzonder draagkracht\b/;
const LOWERS =
  /\bingehouden\b|\bhoud(?:t|en)\b[^.;]{0,80}\bin\b|\bverlaagd\b|\bgekort\b|\bdraagkracht\w*\b[^.;]{0,20}\b(?:bedraagt|beloopt|omvat)\b|\btot (?:de|zijn|hun) draagkracht\b[^.;]{0,20}\bgerekend\b|\bdeel\b[^.;]{0,60}\b(?:dragen|draagt|betalen|bijdragen)\b|\bmin (?:de|het|zijn|uw|hun) (?:\w+ )?draagkracht|\brekenregels\b|\bminus\b|\bga(?:at|an)\b[^.;]{0,60}\b(?:vanaf|af)\b|\bin mindering\b|\bverminder\w*|\bonder aftrek\b|\baftrek\b|\bna aftrek\b|\bafgetrokken\b|\b(?:trek(?:t|ken)?|ha(?:alt|len))\b[^.;]{0,60}\baf\b|\bgelijk aan\b|\bnaar draagkracht\b|\bbeta(?:alt|ald|al|len)\b|\bbetalen\b|\bbijdrage\w*|\beigen (?:aandeel|deel)\b|\bingezet\b|\binzetten\b|\baangewend\b|\bten laste\b|\bals draagkracht\b|\bdraagkracht\w*\b[^.;]{0,80}\b(?:berekend|bepaald|vastgesteld|toegepast|aangesproken|in aanmerking genomen|meegenomen|van toepassing)\b|\bafhankelijk van\b|\bop basis van\b|\bin aanmerking genomen\b|\bvan (?:overeenkomstige )?toepassing\b|\bovereenkomstig\b|\bvolgens\b|\baan de hand van\b/;
/** Taken off what the table gives, by the rules of bijzondere bijstand. */
const DEDUCTED_TOO =
  /\b(?:in mindering|afgetrokken|verminderd|onder aftrek)\b[^.;]{0,160}\bbijstand\b|\bbijstand\b[^.;]{0,160}\b(?:in mindering|afgetrokken|verminderd|onder aftrek)\b/;
/** Under a heading on draagkracht: a share of the income that is paid towards the costs. */
const CONTRIBUTES =
  /\b(?:draagt|dragen|draag)\b[^.;]{0,80}\bbij\b|\bbij ?te dragen\b|\b(?:betaalt|betalen)\b[^.;]{0,60}\b(?:procent|%|helft|meerdere|deel)|\bzet(?:ten)?\b[^.;]{0,80}\bin\b|\bmeerdere\b[^.;]{0,60}\b(?:kosten|opvang|bijdrage)\b/;
const LOOKED_AT =
  /\bonderzo\w*|\bbetrek\w*|\bbetrokken\b|\bbeoordeel\w*|\bnagega\w*|\bna te gaan\b|\bgekeken\b|\bkijk\w*|\brekening (?:ge)?houd\w*|\bwe(?:e|ge)g\w*|\bmeegewogen\b|\bmeeweeg\w*|\bmeewegen\b|\bmee te wegen\b|\bter sprake\b|\bbesproken\b|\bin hoeverre\b|\bindien nodig\b|\bin (?:kaart|beeld)\b|\baan (?:bod|de orde)\b|\bkomt\b[^.;]{0,30}\btafel\b/;
const EXTRAS =
  /\bbijkomende? (?:\w+ )?kosten\b|\bbijkomende opvangkosten\b|\bextra kosten\b|\bmeerkosten\b|\bovereig\w* kosten\b|\bmaaltijd\w*|\bvervoer\w*|\binschrijfgeld\b|\bluiers\b/;
const ASSETS_OUT =
  /\b(?:buiten beschouwing|niet (?:\w+ ){0,2}(?:mee|meegeteld|meegerekend|meegenomen|betrokken)|tel(?:t|len) (?:\w+ ){0,4}niet mee|geen rol)\b|\balleen (?:het )?inkomen\b|\buitsluitend (?:het )?inkomen\b/;
const FREE = /\bvrijgelaten\b|\bvrijlating\b|\bwoning\b|\bwaarde van\b|\bauto\b|\bhuisraad\b|\bgrenzen?\b/;

/** Own means, assets among them, taken off what is paid: draagkracht without the word. */
const DEDUCTS =
  /\b(?:in mindering|afgetrokken|(?:verminderd|verlaagd|gekort) met|onder aftrek van|minus)\b|\b(?:trek(?:t|ken)|ha(?:alt|len))\b[^.;]{0,80}\baf\b/;

/** "Wat u zelf betaalt, hangt af van uw inkomen en uw spaargeld": both set the height. */
const DEPENDS =
  /\btel(?:t|len)\b[^.;]{0,50}\bmee\b|\b(?:hangt|hangen) af van\b|\bafhankelijk (?:is |zijn )?van\b|\b(?:bepaald|berekend|vastgesteld)\b[^.;]{0,40}\b(?:door|op basis van|aan de hand van|naar)\b|\b(?:op basis van|aan de hand van|naar rato van)\b[^.;]{0,80}\b(?:bepaald|berekend|vastgesteld)\b/;

/** "Wat u zelf bijdraagt": the own part, under no such name. */
const OWN_PART =
  /\b(?:wat|hoeveel|het deel dat)\b[^.;]{0,25}\bzelf\b[^.;]{0,15}\b(?:bijdra\w+|beta\w+|draagt|dragen)\b/;

function dependsOnBoth({ words, rule, heading, before, passage }: Statement): boolean {
  const own = withoutAbility(words);
  if (passage.provision.kind === 'begrip' || !mentionsAssets(own) || !mentionsIncome(own)) return false;
  if (!DEPENDS.test(own) || ASSETS_OUT.test(own) || /\b(?:geen|niet|noch|evenmin)\b/.test(own)) return false;
  if (/\btel(?:t|len)\b/.test(own) && !/\bbijstand\w*|\bdraagkracht\b/.test(own)) return false;
  return (
    !ACCESS.test(own) &&
    (/\b(?:bedrag|hoogte)\b/.test(own) ||
      CONTRIBUTION.test(`${rule} ${heading} ${before}`) ||
      OWN_PART.test(own) ||
      /^(?:dat|dit)\b/.test(own))
  );
}

/** What was paid too much and is paid back: in terms, by draagkracht. */
const RECOVERED =
  /\b(?:terugvorder|teruggevorder|terugbeta|invorder|aflos|afgelost)\w*|\bbeta(?:alt|len)\b[^.;]{0,40}\bterug\b/;

/** "Verminderd met 35% van het inkomen boven de norm": draagkracht without the word. */
const EXCESS =
  /\b(?:verminderd|verlaagd|gekort) met\b[^.;]{0,80}\binkomen\b[^.;]{0,40}\b(?:boven|uitkomt|meer|uitgaat)\b|\bin mindering\b[^.;]{0,80}\binkomen\b[^.;]{0,40}\bboven\b|\binkomen\b[^.;]{0,40}\bboven\b[^.;]{0,80}\b(?:in mindering|afgetrokken|ingehouden)\b|\b(?:van|over) (?:het|dat|hun|zijn|uw) (?:\w+-?)?inkomen (?:boven|dat)\b[^.;]{0,80}(?:%|\bprocent\b|\bhelft\b)[^.;]{0,60}\b(?:\w*opvang\w*|kosten)\b|\buit (?:het|hun|zijn) (?:\w+-?)?inkomen\b[^.;]{0,40}\bvoor ?zover\b[^.;]{0,40}\b(?:hoger|boven|meer)\b/;
const OF_NORM = /\b(?:bijstandsnorm|bijstandsniveau|sociaal minimum|norm|minimumloon)\b/;

function deductsMeans({ words, passage }: Statement): boolean {
  const own = withoutAbility(words);
  return (
    passage.provision.kind !== 'begrip' &&
    DEDUCTS.test(own) &&
    /\bkosten\b|\bwat (?:het gezin|de ouder|u|ouders|men)\b|\bvergoeding\b|\btegemoetkoming\b|\bbijdrage\b|\bsubsidie\b/.test(
      own,
    ) &&
    (/\beigen middelen\b/.test(own) || (mentionsAssets(own) && mentionsIncome(own))) &&
    !ASSETS_OUT.test(own) &&
    !/\bterug\w*|\bgeen\b|\bniet\b/.test(own)
  );
}

/** What held once. */
const PAST =
  /\b(?:vroeger|voorheen|destijds|eertijds|indertijd|in het verleden)\b|\btot (?:en met )?(?:19|20)\d\d\b[^.;]{0,40}\b(?:keek|keken|gold|golden|werd|was)\b|\b(?:keek|keken|gold|golden|hanteerden?|werd(?:en)?)\b[^.;]{0,40}\bdraagkracht/;

function isPersonal(statement: Statement): boolean {
  if (/\bdraaglast\b/.test(statement.words) && !/\binkom|\bfinancie|\beuro\b|€/.test(statement.words))
    return true;
  return (
    !MONEY.test(withoutAbility(statement.words)) && PERSONAL.test(`${statement.words} ${statement.before}`)
  );
}

const LETS_IN =
  /\bin aanmerking\b|\btoegang\b|\btoegelaten\b|\bvoorwaarde|\bmits\b|\b(?:recht|aanspraak)\b|\b(?:alleen|slechts|uitsluitend|enkel)\b[^.;]{0,30}\b(?:verleend|verstrekt|toegekend|vergoed)/;

/** "Van wie de draagkracht nihil is": of those who are let in, and no sum. */
const NIL =
  /\b(?:wie|wier|wiens|waarvan|die|dat|als|indien|wanneer|mits)\b[^.;]{0,30}\bdraagkracht\b[^.;]{0,20}\b(?:nihil|nul)\b/;
/** Draagkracht as the reason to refuse, or its absence as a condition ("is er draagkracht, dan volgt afwijzing"). */
function refusesFor({ words, rule, heading }: Statement): boolean {
  const door = headingRoles(heading).some((role) => role === 'voorwaarden' || role === 'weigering');
  if (NIL.test(words) && (refusesIn(rule) || LETS_IN.test(rule)) && !CONTRIBUTION.test(rule)) return true;
  if (DOOR.test(words) && (door || refusesIn(rule) || LETS_IN.test(rule))) return true;
  return /\b(?:is er|bestaat er|bij)\b[^.;]{0,20}\bdraagkracht\b/.test(words) && refusesIn(words);
}

/** Switched off by naming the chapter on draagkracht: "hoofdstuk 2 is hierop niet van toepassing". */
function switchesOffChapter(reading: Reading, statement: Statement): boolean {
  if (!/\bniet van toepassing\b|\bbuiten toepassing\b/.test(statement.words)) return false;
  return reading
    .referred(statement.span)
    .some((passage) => passage.headings.some((heading) => WORD.test(heading.toLowerCase())));
}

function titleOf(reading: Reading): string {
  return reading.passages.find(({ section }) => section === 'titel')?.text.toLowerCase() ?? '';
}

function assetsIn(statements: readonly Statement[], reading: Reading): Capacity['assets'] {
  const about = statements.filter(
    (statement) =>
      mentionsAssets(statement.rule) && (WORD.test(statement.rule) || WORD.test(statement.headings)),
  );
  const counted = about.filter(
    (statement) => !ASSETS_OUT.test(statement.words) || FREE.test(statement.words),
  );
  const definition = reading.define('draagkracht')?.text.toLowerCase() ?? '';
  // "De middelen, bedoeld in de artikelen 31, 32 en 34 van de Participatiewet": article 34 is on assets.
  const articles = new Set(
    statements.filter(({ words }) => WORD.test(words)).map(({ passage }) => passage.article),
  );
  const byArticle = statements.some(
    ({ words, passage }) =>
      articles.has(passage.article) &&
      /\bmiddelen\b[^.;]{0,60}\bartikel(?:en)?\b[^.;]{0,30}\b34\b/.test(words),
  );
  if (counted.length > 0 || byArticle || mentionsAssets(definition)) return 'ja';
  if (about.length > 0) return 'nee';
  const money = statements.filter((statement) => WORD.test(statement.words));
  if (mentionsIncome(definition)) return 'nee';
  const byLaw = money.some((statement) =>
    /\bbijzondere bijstand\b|\bparticipatiewet\b|\bbijstand(?:sregels|sbeleid)?\b|\bwwb\b/.test(
      `${statement.rule} ${statement.before} ${statement.after} ${titleOf(reading)}`,
    ),
  );
  const onlyIncome = money.some((statement) =>
    /\b(?:uit|van) (?:het |hun |zijn )?(?:\w+)?inkomen\b/.test(statement.words),
  );
  if (onlyIncome) return 'nee';
  return byLaw ? 'wet' : 'nee';
}

/** "Draagkracht: het bedrag dat in de tabel van de kinderopvangtoeslag wordt afgelezen" (codebook, point 10). */
function definedByKotTable(reading: Reading): boolean {
  const meaning =
    reading.define('draagkracht')?.text ??
    reading.binding.find(({ text }) => /^\W*draagkracht\s*:/i.test(text))?.text;
  const definition = foldKeeping(meaning ?? '');
  return namesKotTable(definition) && !/\bbijstand\w*|\bparticipatiewet\b/.test(definition);
}

/** What the binding statements say of draagkracht. Pure. */
export function readCapacity(reading: Reading, statements: readonly Statement[]): Capacity {
  const found = {
    refusal: [] as Statement[],
    height: [] as Statement[],
    extras: [] as Statement[],
    inquiry: [] as Statement[],
    excluded: [] as Statement[],
    ability: [] as Statement[],
    byKotTable: [] as Statement[],
  };
  let ownMeans = false;
  const kotByDefinition = definedByKotTable(reading);
  for (const statement of statements) {
    if (switchesOffChapter(reading, statement)) {
      found.excluded.push(statement);
      continue;
    }
    if (!WORD.test(statement.words)) {
      if (WORD.test(statement.heading) && CONTRIBUTES.test(statement.words)) found.height.push(statement);
      else if (
        EXCESS.test(statement.words) &&
        OF_NORM.test(statement.words) &&
        !refusesIn(statement.words) &&
        statement.passage.provision.kind !== 'begrip'
      )
        found.height.push(statement);
      else if (deductsMeans(statement) || dependsOnBoth(statement)) {
        found.height.push(statement);
        ownMeans = true;
      }
      continue;
    }
    if (statement.passage.provision.kind === 'begrip' || PAST.test(statement.words)) continue;
    if (RECOVERED.test(statement.words)) continue;
    if (isPersonal(statement)) found.ability.push(statement);
    else if (OFF.test(statement.words)) found.excluded.push(statement);
    else if ((kotByDefinition || namesKotTable(statement.words)) && !DEDUCTED_TOO.test(statement.words))
      found.byKotTable.push(statement);
    else if (refusesFor(statement)) found.refusal.push(statement);
    else if (EXTRAS.test(`${statement.words} ${statement.heading}`)) found.extras.push(statement);
    else if (LOWERS.test(statement.rule)) found.height.push(statement);
    else if (LOOKED_AT.test(statement.rule)) found.inquiry.push(statement);
  }
  return { ...found, assets: ownMeans ? 'ja' : assetsIn(statements, reading) };
}

/**
 * Draagkracht that governs SMI: that of the SMI rules themselves, else that of the general chapter, unless the SMI
 * rules switch it off.
 */
export function governingHeight(capacity: Capacity): readonly Statement[] {
  const inSmi = (statement: Statement): boolean => statement.passage.scope === 'smi';
  const own = capacity.height.filter(inSmi);
  if (own.length > 0) return own;
  return capacity.excluded.some(inSmi) ? [] : capacity.height;
}
