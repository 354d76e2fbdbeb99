/** Sentences that say that income or assets play no part in access ("spelen voor de toekenning geen rol"). */
import type { Role } from '../../context/reading.js';
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import {
  AMOUNT,
  CHANGE,
  CONTRIBUTION,
  mentionsAssets,
  mentionsIncome,
  OWN_MEANS,
  SHARE_OF_LEVEL,
  TEST_NOUN,
  withoutAbility,
} from '../shared/income-words.js';
import { sparesRest } from '../shared/limit-groups.js';

export interface NoTest {
  readonly statement: Statement;
  readonly income: boolean;
  readonly assets: boolean;
  /** Said of the rest of the group only ("voor andere ouders"): some are tested. */
  readonly rest: boolean;
}

const IRRELEVANT =
  /\bniet (?:aan (?:bod|de orde)|ter sprake)\b|\bnoch\b[^.;]{0,100}\b(?:van (?:betekenis|belang|invloed)|relevant|bepalend|doorslaggevend|mee)\b|\bgeen (?:\w+ ){0,2}(?:rol|betekenis|invloed|belang|gevolg\w*|voorwaarden?|eis(?:en)?|weigeringsgrond|afwijzingsgrond|criterium|drempel|onderdeel|verschil|reden|acht|onderzoek|grond|beletsel|punt)\b|\b(?:niet|evenmin|nooit|noch)\b[^.;]{0,30}\b(?:gekeken|bekeken|nagegaan|opgevraagd|gelet|getoetst|onderzocht|betrokken|gevraagd|meegewogen|acht geslagen|mee (?:te )?wegen)\b|\b(?:evenmin|ook geen|noch|nooit)\b[^.;]{0,60}\b(?:toets|onderzoek|grens|voorwaarde)\b|\bniet (?:\w+ )?(?:naar|op) (?:\w+ ){0,4}(?:inkomen|vermogen|portemonnee|spaargeld|bezit\w*)\b|\bop (?:dezelfde|gelijke) (?:gronden|manier|wijze|voorwaarden|voet)\b|\bniet (?:\w+ ){0,2}(?:van belang|ter zake|van invloed|relevant|bepalend|van betekenis|doorslaggevend|getoetst|beoordeeld|onderzocht|meegewogen|gewogen|meegenomen|betrokken|gekeken|gelet|gevraagd|in de weg|uit\b(?! (?:eigen|het|hun|zijn|haar|uw|de)\b)|mee\b|toe\b|ertoe)|\bdoe(?:t|n)\b[^.;]{0,80}\bniet (?:ter zake|toe)\b|\ber niet toe\b|\bmaak(?:t|en)\b[^.;]{0,60}\bniet(?:s)? uit\b|\btel(?:t|len)\b[^.;]{0,40}\bniet\b|\bspee?l(?:t|en)\b[^.;]{0,40}\bgeen\b|\bbuiten beschouwing\b|\bonbelangrijk\b|\birrelevant\b|\b(?:kijk(?:t|en)|let(?:ten)?|toets(?:t|en)|vra(?:agt|gen)|wee?g(?:t|en))\b[^.;]{0,60}\bniet\b/;
const NOT_REFUSED =
  /\b(?:wijst|wijzen|weigert|weigeren)\b[^.;]{0,80}\bniet\b|\bniet\b[^.;]{0,60}\b(?:afgewezen|geweigerd|afwijzen|weigeren)\b/;
const BECAUSE = /\b(?:wegens|vanwege|op grond van|om reden van|omdat|door)\b/;
const REGARDLESS =
  /\b(?:rijk of arm|arm of rijk)\b|\bhoe(?:veel|zeer)? (?:zij|ouders|u|men|een gezin|hij) (?:ook )?(?:verdien\w*|bezit\w*)[^.;]{0,30}\book\b|\bhoeveel (?:zij|ouders|u|men|een gezin|hij) ook (?:verdien|bezit)\w*|\book (?:als|wanneer|indien)\b[^.;]{0,60}\b(?:spaargeld|vermogen|bezit\w*|koophuis|eigen (?:huis|woning)|(?:hoog|hoger|goed|gewoon|modaal|ruim) (?:\w*inkomen|salaris|loon))\b[^.;]{0,60}\b(?:kan|kunt|kunnen|komt|komen|krijg\w*|mag|mogen)\b|\book\b[^.;]{0,40}\b(?:met|die)\b[^.;]{0,40}\b(?:(?:hoog|hoger|goed|gewoon|modaal|ruim) (?:\w*inkomen|salaris|loon)|vermogen|spaargeld|bezit\w*)\b[^.;]{0,60}\b(?:kan|kunnen|komt|komen|krijg\w*|mag|mogen|welkom)\b|\b(?:ongeacht|onafhankelijk van|los van|afgezien van|zonder (?:\w+ ){0,2}(?:te letten op|rekening te houden met|toets\w*|onderzoek naar|te kijken naar)|welk(?=[^.;]{0,40}\book\b)) (?:[\w']+ ){0,6}?(?:\w*inkom\w*|vermogen\w*|spaargeld|bezit\w*|draagkracht|financiele|verdien\w*)|\b(?:alle|elk|ieder|elke|iedere) (?:inkomen\w*|inkomensgroep\w*)\b|\b(?:hoeveel|wat) (?:u|je|de ouders?|ouders|hij|zij|het gezin|iemand) (?:\w+ ){0,3}(?:verdien\w*|spaar\w*|bezit\w*|heeft|hebt)\b[^.;]{0,60}\b(?:niet|geen)\b|\b(?:hoog|laag|hoge|lage) of (?:een )?(?:hoog|laag|hoge|lage) inkomens?\b|\b(?:veel|weinig) of (?:weinig|veel) (?:verdien|inkomen|geld)\w*/;
const NO_TEST_NOUN =
  /\b(?:inkomens|vermogens)-?(?: ?(?:en|of|en\/of) (?:inkomens|vermogens)-?)?(?:toets|grens|grenzen|norm|eis|eisen|criteri\w+|plafond|drempel)\b[^.;]{0,15}\b(?:hanteert|hanteren|kent|kennen|stelt|stellen|past|passen|geldt|is|zijn)\b[^.;]{0,40}\bniet\b|(?:inkomens|vermogens)-?(?:toets|grens|grenzen|norm|eis|eisen)\b[^.;]{0,30}\b(?:voor|bij) (?:niemand|geen enkel\w*)\b|\b(?:grens|toets|eis|maximum|limiet|plafond) (?:voor|aan|op|van|naar) (?:het |de |uw |hun )?(?:\w+ )?(?:\w*inkomen|vermogen|bezit|spaargeld|verdiensten)\b[^.;,]{0,30}\b(?:niet|ontbreekt|bestaat niet|voor niemand)\b|(?:inkomens|vermogens)-?(?:toets|grens|grenzen|norm|eis|eisen|criteri\w+|voorwaarden?)\b[^.;]{0,40}\b(?:is er niet|geld(?:t|en) niet|kennen (?:wij|we) niet|best(?:aat|aan) niet|is er geen|is niet aan de orde|zijn niet aan de orde|vindt niet plaats|vinden niet plaats|niet (?:gesteld|gehanteerd|toegepast|gedaan|uitgevoerd)|stel(?:t|len) (?:\w+ ){1,3}niet|blijft achterwege)\b|\b(?:geen|zonder|niet aan een|niet (?:\w+ )?(?:gekoppeld|gebonden|verbonden|onderworpen|afhankelijk gesteld)|noch)\b[^.;]{0,60}(?:inkomens|vermogens|financiele |middelen)-?(?: ?(?:en|of|en\/of|noch) (?:\w+ )?(?:inkomens|vermogens)-?)?(?:toets|onderzoek|grens|grenzen|norm|criteri\w+|eis|eisen|plafond|limiet|drempel|voorwaarde)|\b(?:geen|zonder|niet (?:\w+ )?aan) (?:een |enige |welke )?(?:\w+ )?(?:grens|grenzen|maximum|limiet|plafond|bovengrens|drempel|eisen?|voorwaarden?)\b[^.;]{0,30}\b(?:\w*inkom\w*|bezit\w*|vermogen|verdien\w*|spaar\w*|draagkracht)|(?:inkomens|vermogens)-?(?:toets|grens|norm|eis)\b[^.;]{0,40}\b(?:op hen|hier|hiervoor|voor hen|op (?:deze|dit) \w+|voor smi|bij smi)\b[^.;]{0,30}\bniet\b|\bgeen (?:grens|maximum|limiet|plafond|bovengrens|eisen?) (?:aan|voor) (?:het |uw |de (?:hoogte van )?(?:het )?)?(?:\w+ )?(?:\w*inkomen|vermogen|bezit|spaargeld)/;
/** Access: what the sentence must be about, so that "for the height" is not taken for "for access". */
const ABOUT_ACCESS =
  /\bplaatsing\b|\bgeplaatst\b|\bde vraag of\b|\bgeholpen\b|\bin aanmerking\b|\btoegang\w*|\btoegelaten\b|\btoelating\b|\btoeken\w*|\btoegekend\b|\bverle(?:nen|ent|end|ning)\w*|\bverstrek\w*|\brecht\b|\baanspraak\b|\baanvra\w*|\bdoelgroep\b|\bvoorwaarde\w*|\bbeoordel\w*|\bbeslis\w*|\bgebruik(?:maken| maken)\b|\bmeedoen\b|\bdeelne\w*|\b(?:kan|kunt|kunnen) [^.;]{0,60}\bkrijgen\b|\bof (?:u|je|iemand|een ouder|een gezin) [^.;]{0,60}\bkrijg\w*|\bkrijg(?:t|en)?\b|\bopen (?:staat|voor)\b|\bstaat? open\b|\bregeling\b|\bweiger\w*|\bafwijz\w*|\bvoor (?:alle|elk|ieder)\b|\bindicatie\b/;

/** Access in so many words: also under a heading on what parents pay. */
const NAMES_ACCESS =
  /\bin aanmerking\b|\btoegang\w*|\btoegelaten\b|\btoelating\b|\btoeken\w*|\btoegekend\b|\brecht op\b|\baanspraak op\b|\bvoorwaarde\w* voor\b|\bof (?:u|je|iemand|een ouder|een gezin|ouders)\b[^.;]{0,60}\bkrijg\w*|\bweiger\w*|\bafwijz\w*|\bafgewezen\b|\bvoor de vraag\b/;
const PRICE_ROLES: ReadonlySet<Role> = new Set(['eigen-bijdrage', 'hoogte', 'inkomen', 'betaling']);
const DOORS: ReadonlySet<Role> = new Set(['doelgroep', 'voorwaarden', 'weigering', 'vermogen']);

/** Whether the sentence stands where, or speaks of what, parents pay, and not of who is let in. */
function isOfPrice({ heading, words, rule }: Statement): boolean {
  if (NAMES_ACCESS.test(words)) return false;
  if (CONTRIBUTION.test(rule) && !ABOUT_ACCESS.test(words)) return true;
  const roles = heading === '' ? [] : headingRoles(heading);
  const priced = roles.some((role) => role === 'eigen-bijdrage' || role === 'hoogte');
  return priced && !roles.some((role) => DOORS.has(role)) && roles.some((role) => PRICE_ROLES.has(role));
}

/** "Latere wijzigingen in het inkomen blijven buiten beschouwing": which income, not whether it counts. */
function isOfChange(words: string): boolean {
  return CHANGE.test(words) && !NAMES_ACCESS.test(words) && !/\bverschil\w*/.test(words);
}

const LIMITING = new RegExp(`${AMOUNT.source}|${SHARE_OF_LEVEL.source}|\\bartikel 34\\b`);

/** What a sentence denies; beside a figure only the clause that denies counts, and a part left out is no denial. */
function deniedIn(words: string): { readonly income: boolean; readonly assets: boolean } | null {
  const clauses = LIMITING.test(words) ? words.split(/[,;:]\s|\s(?:maar|waarbij|wel)\s/) : [words];
  const denying = clauses.filter(
    (clause) =>
      (NOT_REFUSED.test(clause) && BECAUSE.test(clause)) ||
      NO_TEST_NOUN.test(clause) ||
      IRRELEVANT.test(clause) ||
      REGARDLESS.test(clause),
  );
  const about = denying.filter(
    (clause) => clauses.length === 1 || (namesMeans(clause) && !LIMITING.test(clause)),
  );
  if (about.length === 0) return null;
  const income = about.some(mentionsIncome);
  const assets = about.some(mentionsAssets);
  return { income: income || !assets, assets: assets || (!income && !assets) };
}

function namesMeans(words: string): boolean {
  return (
    mentionsIncome(words) ||
    mentionsAssets(words) ||
    OWN_MEANS.test(words) ||
    /\bdraagkracht\b|\b(?:veel|weinig) geld\b|\bportemonnee\b/.test(words)
  );
}

/** The sentences that say there is no test, with what they are about. Pure. */
export function readNoTest(statements: readonly Statement[]): readonly NoTest[] {
  return statements.flatMap((statement) => {
    const words = withoutAbility(statement.words);
    if (!namesMeans(words)) return [];
    const denied = deniedIn(words);
    if (denied === null) return [];
    const noun = NO_TEST_NOUN.test(words);
    // Both kinds of means, not looked into: a denial of a test, wherever it stands.
    const examined =
      mentionsIncome(words) &&
      mentionsAssets(words) &&
      /\b(?:onderzocht|getoetst|onderzoek|toets)\b/.test(words);
    if (!noun && !examined && (isOfPrice(statement) || isOfChange(words))) return [];
    const context = `${statement.rule} ${statement.heading} ${statement.before}`;
    const looks =
      /\b(?:kijk\w*|bekijk\w*|bekeken|gekeken|let(?:ten)?|gelet|vra(?:agt|gen)|gevraagd|toets\w*|onderzoek\w*)\b/.test(
        words,
      );
    if (!ABOUT_ACCESS.test(context) && !TEST_NOUN.test(words) && !noun && !looks) return [];
    return [{ statement, ...denied, rest: sparesRest(statement) }];
  });
}
