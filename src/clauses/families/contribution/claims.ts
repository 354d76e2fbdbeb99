/**
 * What each sentence says of what parents pay. A claim is one rule for one group; `index.ts` weighs them together
 * (codebook, point 10). Sentences on the hourly price, on costs beside the care, on advances and on other services are
 * no claims.
 */
import type { Reading, Role } from '../../context/reading.js';
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import { AMOUNT, COMPARISON, mentionsIncome, NORM, SHARE_OF_LEVEL } from '../shared/income-words.js';
import { followsKot, namesKotTable, namesSomeTable, namesVngTable } from '../shared/tables.js';
import { isAbout, isOfOtherPart } from './about.js';
import { borneBy } from './bearer.js';
import { countAmounts, countShares, fixedShareOf } from './fixed-share.js';

type ClaimKind = 'kot-tabel' | 'vng-tabel' | 'geen' | 'vast' | 'eigen-tabel' | 'onbenoemd';
/** For whom: everybody, families below an income, families above one, or another part of the group. */
type ClaimGroup = 'allen' | 'onder-grens' | 'boven-grens' | 'deel';

export interface Claim {
  readonly kind: ClaimKind;
  readonly group: ClaimGroup;
  readonly statement: Statement;
  /** Share of the costs that the parent pays, in percent; null where the sentence gives none. */
  readonly parentShare: number | null;
  /** Follows from other words than those of the rule itself (equal to the costs, a defined term). */
  readonly indirect: boolean;
}

const NO_CONTRIBUTION =
  /\b(?:geen|zonder)\b (?:(?!de\b|het\b|verzoek|aanvraag|wordt\b|blijft\b|is\b)\w+ ){0,3}(?:eigen|ouder)[ -]?(?:bijdrage|aandeel|deel|betaling)\w*|\b(?:eigen|ouder)[ -]?bijdrage\b[^.;]{0,30}\bniet (?:geheven|gevraagd|verlangd|berekend)|\b(?:eigen|ouder)[ -]?(?:bijdrage|aandeel|deel)\w*\b[^.;]{0,60}\b(?:niet (?:\w+ ){0,2}(?:verschuldigd|gevraagd|geheven|in rekening|opgelegd|aan de orde|van toepassing)|nihil|nul\b(?! tot)|€ ?0\b|0 euro|nul euro)|\bgeen bijdrage (?:\w+ ){0,3}(?:verschuldigd|gevraagd|geheven|opgelegd)|\b(?:betaal(?:t|d|en)?)\b (?:u|je|de ouders?|ouders|zij|hij|het gezin|zelf|dan|zelf dan|dan zelf|voor de opvang| )*\b(?:niets|niks)\b|\bniets (?:\w+ ){0,3}(?:verschuldigd|betalen|bij te dragen)\b|\bgeen (?:\w+ )?kosten\b[^.;]{0,40}\b(?:in rekening|doorberekend|verhaald|verbonden)|\bvrijgesteld van\b[^.;]{0,40}\bbijdrage|\b(?:daarvan|hiervan|van betaling)\b[^.;]{0,20}\bvrijgesteld\b|\bhoe(?:ft|ven) (?:dat|die|deze|dit) niet te betalen\b/;
const NOTHING_TO_ADD =
  /\b(?:ouders?|gezin|u|je)\b[^.;]{0,10}\b(?:lever(?:t|en)|doe(?:t|n)|ge(?:eft|ven)) (?:zelf )?geen (?:\w+ )?bijdrage\b|\bniets kwijt\b|\bhoe(?:ft|ven)\b[^.;]{0,30}\bniets? (?:zelf )?(?:bij te (?:leggen|dragen|betalen)|mee te betalen)|^kost (?:het|de opvang|dit|smi) (?:mij|ons|u|je) (?:iets|geld)\? *nee\b|\bbijdrage van (?:de )?(?:ouders?|aanvrager|gezin\w*)\b[^.;]{0,20}\bniet (?:gevraagd|verlangd|geheven|verschuldigd|opgelegd|aan de orde|van toepassing)|\b(?:ziet|zien) af van\b[^.;]{0,50}\b\w*bijdrage\b|\b(?:eigen|ouder)[ -]?bijdrage\b[^.;]{0,40}\b(?:afgeschaft|vervallen|niet langer)\b|\b(?:ouders?|u|je|gezin|aanvrager)\b[^.;]{0,20}\b(?:krijg\w*|ontvang\w*)\b[^.;]{0,20}\bgeen (?:rekening|factuur|nota)\b|\bbeta(?:alt|len)(?: (?:u|je|ouders?|de ouders?|het gezin|dan|zelf))* (?:€ ?0\b(?![.,]\d*[1-9])|0 euro|nul euro)|\b(?:college|gemeente|wij|we)\b[^.;]{0,80}\b(?:niets|geen kosten)\b[^.;]{0,20}\bin rekening\b|\b(?:eigen|ouder)[ -]?(?:bijdrage|aandeel|deel)(?: \w+){0,2} ?[:|] ?(?:geen|nee|nihil|niet|0|nul|n,?v,?t)\b|\b(?:ouders?|u|je|gezin|aanvrager|belanghebbende|hem|hen|haar)\b[^.;]{0,30}\b(?:niets|niks)\b[^.;]{0,20}\b(?:gevraagd|verlangd|verschuldigd|in rekening|bijgedragen|betaald)\b|\b(?:leg(?:t|gen)|dra(?:agt|gen)|betaa?l(?:t|en)?)\b[^.;]{0,25}\b(?:niets|niks)\b[^.;]{0,12}\b(?:bij|mee)\b|\bhoe(?:ft|ven)\b[^.;]{0,40}\b(?:niets|niks)\b[^.;]{0,40}\b(?:bet\w+|leggen|dragen)\b/;
const FREE_CARE =
  /\b(?:opvang|kinderopvang|plaats|plek|smi)\b[^.;]{0,30}\b(?:is|zijn|wordt)\b (?:\w+ ){0,4}(?:gratis|kosteloos)\b|\bkost (?:u|je|de ouders?|ouders|het gezin|hem|hun|hen) (?:dan |dus )?(?:niets|niks|geen cent)\b|\bgratis (?:kinder)?opvang\b|\b(?:is|wordt) (?:de |het )?(?:kinder)?(?:opvang|plaats|plek) (?:\w+ ){0,4}(?:gratis|kosteloos)\b/;
const FULL_PAYMENT =
  /\bneemt\b[^.;]{0,20}\b(?:alle|de (?:volledige|gehele|hele)) (?:\w+ )?\w*kosten\b[^.;]{0,25}\bop (?:zich|haar rekening)\b|\b(?:verleend|verstrekt|toegekend|uitgekeerd|verleent|verstrekt)\b[^.;]{0,40}\b(?:de (?:volledige|gehele|totale|hele)|alle|het (?:volledige|gehele)) (?:\w+ )?(?:\w*kosten|prijs|\w*prijs|rekening|factuur|bedrag|factuurbedrag|tarief)\b|\b(?:dekt|dekken|vergoed\w*|betaalt|betalen|beslaat|voldoet)\b[^.;]{0,60}\b(?:ten volle|de (?:hele|totale|volle) (?:\w+ )?(?:rekening|factuur|nota|prijs|opvangprijs|kosten)|het (?:hele|volle|volledige|totale) (?:\w+ )?(?:bedrag|tarief))\b|\b(?:de|het) (?:hele|totale|volle|volledige) (?:\w+ )?(?:rekening|factuur|nota|prijs|opvangprijs|kosten|bedrag|tarief)\b[^.;]{0,40}\b(?:vergoed|betaald|betalen (?:wij|we)|voor (?:onze|haar) rekening|voor rekening van (?:de gemeente|het college))|\bin (?:haar|zijn|hun) geheel\b[^.;]{0,60}\b(?:vergoed\w*|betaald|voldaan|betaalt|voldoet|overgenomen)|\b(?:geheel|volledig|integraal|voor 100 ?(?:%|procent)|honderd procent|helemaal)\b[^.;]{0,50}\b(?:vergoed\w*|betaald|gesubsidieerd|bekostigd|betaalt|betalen|voor rekening van de gemeente|gedragen|draagt)|\b(?:vergoed\w*|betaalt|betalen|subsidieert|bekostigt|draagt|bedraagt|(?:vergoeding|tegemoetkoming|subsidie|bijstand|bijdrage|bedrag|hoogte) is|omvat)\b[^.;]{0,60}\b(?:geheel|volledig|helemaal|integraal|de volledige (?:\w+ )?(?:kosten|prijs|opvangkosten|kostprijs|rekening|factuur)|de volle (?:kosten|prijs)|de gehele (?:\w+ )?kosten|alle (?:\w+ )?kosten|100 ?(?:%|procent))|\b(?:volledige|gehele|alle|100 ?(?:%|procent) van de) (?:\w+ ){0,3}(?:kosten|opvangkosten|kostprijs)\b[^.;]{0,90}\b(?:vergoed\w*|voor rekening van (?:de gemeente|het college)|betaald|komen|(?:draagt|dragen|betaalt|betalen|voldoet) (?:de gemeente|het college|wij|we))\b|\bneemt\b[^.;]{0,60}\b(?:volledig|geheel|helemaal)\b[^.;]{0,20}\bover\b|\bvolledige (?:vergoeding|tegemoetkoming|bekostiging)\b/;
/** A parent who cannot care for the child all day: no word on what is paid. */
const CARES_FULLY =
  /\b(?:volledig|geheel|helemaal)\b[^.;]{0,30}\b(?:\w*zorg\w*|opvoed\w*|in staat|arbeidsongeschikt\w*|beschikbaar)\b|\b(?:\w*zorg\w*|opvoed\w*)\b[^.;]{0,20}\b(?:volledig|geheel|helemaal)\b/g;
const BY_PARENT =
  /\bzelf\b|\bvoor eigen rekening\b|\brekening van de (?:ouder|aanvrager|belanghebbende)|\bnihil\b|\bbetalen (?:ouders|zij)\b|\bgeen (?:tegemoetkoming|vergoeding|subsidie)\b/;
const EQUALS_COSTS =
  /\b(?:tegemoetkoming|vergoeding|subsidie|bijstand|bijdrage)\b[^.;]{0,40}\b(?:is gelijk aan|bedraagt|bestaat uit|betreft|omvat)\b (?:\w+ ){0,2}(?:(?:werkelijke?|feitelijke?|daadwerkelijke?|gemaakte|noodzakelijke) (?:\w+ ){0,2}(?:kosten|prijs|opvangkosten))/;
const MINUS =
  /\bonder aftrek\b|\bverminder\w*|\bmin (?:de |het |uw |jouw |een )|\bminus\b|\bin mindering\b|\bna aftrek\b|\bafgetrokken\b/;
const INCOME_DEPENDENT =
  /\b\w*inkomen\b[^.;]{0,20}\b(?:meewe\w+|meegewogen)\b|\b(?:gezien|gelet op|rekening houdend met) (?:het|uw|zijn|hun|haar) (?:\w+ )?\w*inkomen\b|\b(?:stijg(?:t|en)|oplop\w*|loopt op|lopen op|daal(?:t|en)|varieert|varieren) (?:\w+ )?(?:met|naar) (?:het |hun |uw |zijn )?(?:\w+ )?\w*inkomen\b|\b(?:hangt|hangen) af van (?:wat|hoeveel)\b[^.;]{0,30}\bverdien\w*|\bafhankelijk van (?:wat|hoeveel)\b[^.;]{0,30}\bverdien\w*|\bvan (?:het |hun |uw |zijn )?(?:\w+ )?\w*inkomen af(?:hang\w*|hankelijk)\b|\binkomensafhankelijk\w*|\bafhankelijk van (?:het |uw |de (?:hoogte van )?)?(?:\w+ ){0,2}\w*inkomen|\b(?:hangt|hangen) af van (?:het |uw |de hoogte van )?(?:\w+ ){0,2}\w*inkomen|\bnaar (?:rato van |gelang (?:van )?)?(?:het |uw |zijn |hun |haar )?inkomen\b|\bhoe (?:hoger|meer)\b[^.;]{0,30}\b(?:\w*inkomen|verdien\w*)\b|\bwie (?:meer|minder) verdient\b|\bnaarmate\b[^.;]{0,40}\b(?:\w*inkomen|verdien\w*)\b|\bop basis van (?:het |uw )?(?:\w+ )?\w*inkomen\b/;
const PARENT_PAYS =
  /\bzelf\b[^.;]{0,15}\b(?:beta(?:alt|len)|draagt|dragen|voldoet|voldoen)\b|\bbijdrage\b[^.;]{0,20}\bgeind\b|\b(?:ouders?|gezin(?:nen)?|u|je|aanvrager|belanghebbende)\b[^.;]{0,40}\b(?:(?:leg(?:t|gen)|dra(?:agt|gen))\b[^.;]{0,30}\bbij\b|dra(?:agt|gen)\b[^.;]{0,40}(?:%|\bprocent\b))|\bbijdrage\b[^.;]{0,30}\b(?:verschuldigd|gevraagd|verlangd|geheven)\b|\b(?:eigen|ouder)[ -]?(?:bijdrage|aandeel|deel|betaling)\w*|\b(?:bijdrage|aandeel|deel) van (?:de |het |een )?(?:ouder|gezin|aanvrager|belanghebbende)\w*|\b(?:u|je|ouders?|aanvrager|belanghebbende|gezin(?:nen)?)\b[^.;]{0,40}\bbeta(?:alt|ald|al|len)\b|\bbeta(?:alt|ald|al|len)\b[^.;]{0,40}\b(?:u|je|ouders?|zelf|aanvrager|belanghebbende|gezin|gezinnen)\b|\bbetalen\b[^.;]{0,50}\bdeel\b|\b(?:deel|rest|overige)\b[^.;]{0,60}\b(?:zelf|eigen rekening|voor rekening)\b/;
/** That there is a contribution, and no more. */
const OWES =
  /\b(?:is|zijn|wordt|betaalt|betalen|geldt|blijft) (?:\w+ ){0,4}(?:een )?(?:eigen|ouder)[ -]?bijdrage\b(?: (?:\w+ ){0,3}(?:verschuldigd|gevraagd|in rekening gebracht|in mindering gebracht|geheven))?/;
/** A share of the income itself, without the name draagkracht. */
const ARREARS =
  /\bachter(?:stand\w*| elkaar)\b|\bniet (?:\w+ )?(?:betaald|voldaan|betaalt|voldoet)\b|\bbetaa?l(?:afspraak|ingsregeling|regeling)\b|\bbetalingsregeling\b|\bwanbeta\w*/;
/** What a sum is not called: "dat verschil is geen eigen bijdrage". */
const NO_NAME = /\b(?:verschil|meerdere|bedrag|meerprijs|dit|dat)\b[^.;,]{0,12}\bis geen (?:eigen|ouder)/;
const SHARE_OF_INCOME =
  /\bprocent (?:van|over) (?:het |hun |uw |zijn )?(?:\w+-?)?inkomen\b|\d ?(?:%|procent) (?:van|over) (?:het |hun |uw |zijn )?(?:\w+ ){0,2}(?:\w*inkomen|meerdere)\b/;
/** What the municipality pays, which leaves the rest to the parent. */
const PAID_PART =
  /\b(?:hoogte|omvang|bedrag)\b[^.;]{0,40}\b(?:vergoeding|tegemoetkoming|subsidie|bijdrage)\b|\b(?:vergoeding|tegemoetkoming|subsidie) is\b/;
/** The municipality pays a share by a table: what is left is the parent's. */
const PAID_BY_INCOME = /\bpercentage\w*|\binkom\w*|\bafhankelijk\b/;
/** Another subject than the parent's share in the costs of care. */
const BELOW =
  /\b(?:tot(?: en met)?|niet (?:hoger|meer)|lager|minder|onder|beneden|ten hoogste|hoogstens|maximaal|op|beneden|laag|lage)\b/;
const ABOVE = /\b(?:boven|daarboven|hoger|meer|vanaf|overschrijd\w*|overstijg\w*)\b/;
const PART =
  /^over (?!de (?:kosten|opvang|prijs)\b)[^.;,]{3,60}\b(?:is|wordt|betaalt)\b[^.;]{0,20}\b(?:geen|niets)\b|\b(?:uit|in|van|grond van) (?:de )?hoofdstuk(?:ken)? \w+|^voor (?:jeugdhulp|peuter\w*|begeleiding|de (?:indicatie|intake))\b|\bover (?:die|deze|dat|de (?:eerste|laatste)) (?:maand|maanden|periode|week|weken|dag|dagen)\b|\b(?:tweede|volgende|derde) (?:en volgende )?(?:kind|kinderen)\b|\bvoor (?:zelfstandige|ondernemer|student)\w*|\bbij (?:verlenging|een tweede)\b|\b(?:eerste|laatste) (?:\w+ )?(?:maand|maanden|week|weken)\b/;

/** People on a benefit or with little income, without a figure. */
const ON_BENEFIT =
  /\b(?:bijstandsuitkering|bijstandsniveau|bijstandsgerechtigd\w*|uitkeringsgerechtigd\w*|minima|(?:een|algemene|met) (?:bijstand|uitkering)|(?:laag|lage) inkomens?)\b/;

/** "Wat betaalt u zelf?" as a heading, with its answer in one word under it. */
const ASKS_OWN_PART =
  /^(?:[\d.]+ )?(?:wat|hoeveel)\b(?![^?]*\b(?:gemeente|wij|we|college)\b)[^?]*\b(?:beta\w+|kost\w*|bijdra\w+|bijdrage|bijleg\w+)\b/;
const ANSWERS_NOTHING =
  /^(?:[\d.]+ )?(?:helemaal )?(?:niets|niks|nihil|nul euro|0 euro|€ ?0|geen cent)\b(?![^.]*\b(?:als|tenzij|behalve|mits|zolang|indien)\b)/;

/** Statements back in which a decree may have been named. */
const DECREE_REACH = 6;

function groupOf(statement: Statement): ClaimGroup {
  const { words } = statement;
  if (PART.test(words)) return 'deel';
  if (ON_BENEFIT.test(words)) return 'onder-grens';
  const income = mentionsIncome(words) || NORM.test(words);
  if (!income || !COMPARISON.test(words)) {
    return /\b(?:overige|andere) (?:ouders|gezinnen|aanvragers)\b/.test(words) ? 'boven-grens' : 'allen';
  }
  const limited =
    NORM.test(words) || /\b(?:hoger|lager|laag) (?:gezins)?inkomen\b|\binkomen hoger\b|\bhoger,/.test(words);
  if (!limited) return 'allen';
  // "niet hoger dan" and "niet meer dan" are below a limit.
  const positive = words.replace(/\bniet (?:\w+ )?(?:hoger|meer)\b/g, 'tot');
  if (ABOVE.test(positive) && !/\btot\b|\blager\b|\bonder\b|\bbeneden\b/.test(positive)) return 'boven-grens';
  return BELOW.test(positive) ? 'onder-grens' : 'boven-grens';
}

/** "De wet" spelled out, where the text defines it as the Wet kinderopvang. */
function withAct(reading: Reading, words: string): string {
  if (!/\bde wet\b(?! kinderopvang)/.test(words)) return words;
  const meaning = (reading.define('de wet') ?? reading.define('wet'))?.text.toLowerCase() ?? '';
  return /\bwet kinderopvang\b/.test(meaning) ? words.replace(/\bde wet\b/g, 'de wet kinderopvang') : words;
}

/** A table that is named as what is not followed: "anders dan de tabel", "in plaats van de toeslagtabel". */
const NOT_FOLLOWED =
  /\b(?:anders dan|in plaats van|niet (?:volgens|conform|op basis van|met|langer)|in afwijking van|los van|zonder (?:gebruik|toepassing) van|ongeacht)\b[^.;,:]{0,40}\b(?:\w*tabel\w*|kinderopvangtoeslag)\b[^.;,:]{0,30}?(?=[,;.:]| (?:vra\w+|beta\w+|hanteren|geldt|rekenen|stelt|is|wordt|kiest)\b|$)/g;

/** The words of a sentence, with its defined terms for a table spelled out. */
function spelledOut(reading: Reading, statement: Statement): { words: string; defined: boolean } {
  const plain = withAct(reading, statement.words).replace(NOT_FOLLOWED, ' ');
  const terms = statement.words.match(
    /\b(?:\w*tabel\w*|eigen bijdrage|ouderbijdrage|eigen aandeel|eigen deel|toeslagpercentage\w*)\b/g,
  );
  // Terms that refer to each other ("eigen bijdrage", "tabel") are all spelled out.
  const meanings = [...new Set(terms ?? [])].flatMap((term) => {
    const meaning = reading.define(term)?.text.toLowerCase();
    return meaning === undefined ? [] : [meaning.normalize('NFD').replace(/\p{M}/gu, '')];
  });
  if (meanings.length > 0)
    return { words: `${plain.replace(/[.;:]+$/, '')} (${meanings.join(', ')})`, defined: true };
  return { words: plain, defined: false };
}

/** Several amounts beside bounds on income: a table told in a sentence. */
const TREAD_AMOUNTS = 3;

/** What the parts of the sentence say of who bears what, where no other reading explains it. */
function borneKind(statement: Statement): Omit<Claim, 'group' | 'statement'> | null {
  if (
    mentionsIncome(statement.words) &&
    countAmounts(statement.words) >= TREAD_AMOUNTS &&
    PARENT_PAYS.test(statement.rule)
  )
    return { kind: 'eigen-tabel', parentShare: null, indirect: false };
  const borne = borneBy(statement);
  if (borne === null) return null;
  return borne.parent === 'niets' || borne.share === 0
    ? { kind: 'geen', parentShare: null, indirect: false }
    : { kind: 'vast', parentShare: borne.share, indirect: false };
}

const OWN_PART_HEADING = /\b(?:eigen|ouder)[ -]?(?:bijdrage|aandeel|deel|betaling)/;
/** The price of the care, by the same act. */
const OF_PRICE = /\b(?:uurprij\w*|uurtarie\w*|tarie\w+|per uur|soort opvang|maxim\w+)\b/;

const PRICE_ROLES: ReadonlySet<Role> = new Set(['eigen-bijdrage', 'hoogte', 'inkomen']);
/** Words that stand for what the heading names. */
const POINTS_TO_HEADING =
  /\b(?:deze|die|daar(?:mee|in|uit|van)|hier(?:mee|in|uit|van))\b[^.;]{0,30}\b(?:gevolgd|gebruikt|toegepast|aangehouden|gehanteerd|volgt|af|ontleend|berekend|bepaald|gelezen)\b/;

function kindOf(reading: Reading, statement: Statement): Omit<Claim, 'group' | 'statement'> | null {
  const { words } = statement;
  const spelled = spelledOut(reading, statement);
  const plain = (kind: ClaimKind, indirect = false): Omit<Claim, 'group' | 'statement'> => ({
    kind,
    parentShare: null,
    indirect,
  });
  const negated =
    /\b(?:geen|niet)\b[^.;]{0,40}\btabel\w*\b|\bvolg(?:t|en)\b[^.;,]{0,60}\btabel\w*[^.;,]{0,40}\bniet\b/.test(
      words,
    );
  if (namesVngTable(spelled.words) && !negated) return plain('vng-tabel', spelled.defined);
  // An article without a heading leaves the table's own subject: what parents pay.
  const around =
    statement.heading === ''
      ? `eigen bijdrage ${statement.before}`
      : `${statement.heading} ${statement.before}`;
  // Under "Eigen bijdrage" a sentence need not say again what is calculated.
  const headed = OWN_PART_HEADING.test(statement.heading) && !OF_PRICE.test(words) ? ' (eigen bijdrage)' : '';
  if (followsKot(`${spelled.words}${headed}`, around) && !negated) return plain('kot-tabel', spelled.defined);
  // "Bij het bepalen van de bijdrage wordt deze gevolgd", under a heading that names the table.
  if (namesKotTable(statement.heading) && PARENT_PAYS.test(words) && POINTS_TO_HEADING.test(words))
    return plain('kot-tabel');
  const context = `${statement.rule} ${statement.heading}`;
  const about =
    PARENT_PAYS.test(context) ||
    /\b(?:lever(?:t|en)|doe(?:t|n)|ge(?:eft|ven)) (?:zelf )?geen (?:\w+ )?bijdrage\b|\bkwijt\b|\bkosteloos\b|\bgratis\b|\bbij te (?:leggen|dragen|betalen)\b|\bverschuldigd\b|\bkost\b|\bbijstand\b|\bbedrag\b|\bfactuur\b|\bvergoed\w*|\btegemoetkoming\b|\bsubsidie\b|\bhoogte\b|\b\w*kosten\b|\brekening\b|\b(?:gemeente|college|wij|we)\b[^.;]{0,30}\bbeta(?:alt|len)\b/.test(
      context,
    );
  if (!about) return null;
  if (
    !NO_NAME.test(words) &&
    [NO_CONTRIBUTION, NOTHING_TO_ADD, FREE_CARE].some((pattern) => pattern.test(words))
  )
    return plain('geen');
  if (ASKS_OWN_PART.test(statement.heading) && ANSWERS_NOTHING.test(words)) return plain('geen');
  const byIncome = mentionsIncome(statement.rule) || SHARE_OF_LEVEL.test(statement.rule);
  if (byIncome && countShares(words) > 1) return plain('eigen-tabel');
  const share = fixedShareOf(statement.rule);
  if (share !== null) {
    if (share.parent === 0) return plain('geen');
    return { kind: 'vast', parentShare: share.parent, indirect: false };
  }
  if (FULL_PAYMENT.test(words.replace(CARES_FULLY, ' ')) && !MINUS.test(words) && !BY_PARENT.test(words))
    return plain('geen');
  const priced =
    PARENT_PAYS.test(statement.heading) ||
    headingRoles(statement.heading).some((role) => PRICE_ROLES.has(role));
  if (
    namesSomeTable(words) &&
    (PARENT_PAYS.test(priced ? context : statement.rule) || PAID_BY_INCOME.test(words))
  )
    return plain('eigen-tabel');
  if (
    /\bbijlage\b/.test(words) &&
    PARENT_PAYS.test(context) &&
    !AMOUNT.test(words) &&
    !/\btot (?:ten hoogste |maximaal )?(?:het|een|de) bedrag(?:en)?\b/.test(words) &&
    !/\bprij\w+|\btarie\w+/.test(words)
  )
    return plain('eigen-tabel');
  if (
    INCOME_DEPENDENT.test(words) &&
    (PARENT_PAYS.test(`${statement.before} ${context}`) || PAID_PART.test(words))
  )
    return plain('onbenoemd');
  if (SHARE_OF_INCOME.test(words) && PARENT_PAYS.test(context)) return plain('onbenoemd');
  if (OWES.test(words) && !ARREARS.test(words)) return plain('onbenoemd');
  if (EQUALS_COSTS.test(words) && !MINUS.test(words)) return plain('geen', true);
  return borneKind(statement);
}

/** A sentence cut at its semicolons: two rules for two groups often stand in one sentence. */
function clausesOf(statement: Statement): readonly Statement[] {
  const clauses = statement.words.split(/;\s+/).filter((clause) => clause.trim() !== '');
  if (clauses.length < 2) return [statement];
  return clauses.map((words, index) => ({
    ...statement,
    words,
    rule: `${statement.passage.leadIn.toLowerCase()} ${words}`.trim(),
    before: clauses[index - 1] ?? statement.before,
  }));
}

/** "de bijlage bij dat besluit": the decree that the article named before. */
function withDecree(statements: readonly Statement[]): readonly Statement[] {
  return statements.map((statement, index) => {
    if (!/\b(?:dat|dit) besluit\b/.test(statement.words)) return statement;
    const before = statements.slice(Math.max(0, index - DECREE_REACH), index);
    const named = before.some(
      ({ words, passage }) =>
        passage.article === statement.passage.article && /\bbesluit kinderopvangtoeslag\b/.test(words),
    );
    if (!named) return statement;
    const words = statement.words.replace(/\b(?:dat|dit) besluit\b/, 'besluit kinderopvangtoeslag');
    return { ...statement, words, rule: statement.rule.replace(statement.words, words) };
  });
}

/** All claims in the statements, in text order. Pure. */
export function claimsIn(reading: Reading, all: readonly Statement[]): readonly Claim[] {
  return withDecree(all)
    .flatMap(clausesOf)
    .filter((statement) => isAbout(statement) && !isOfOtherPart(reading, statement))
    .flatMap((statement) => {
      const found = kindOf(reading, statement);
      return found === null ? [] : [{ ...found, group: groupOf(statement), statement }];
    });
}
