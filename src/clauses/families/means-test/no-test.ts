/** Sentences that say that income or assets play no part in access ("spelen voor de toekenning geen rol"). */
import type { Statement } from '../../context/statements.js';
import {
  CONTRIBUTION,
  mentionsAssets,
  mentionsIncome,
  OWN_MEANS,
  TEST_NOUN,
  withoutAbility,
} from '../shared/income-words.js';

export interface NoTest {
  readonly statement: Statement;
  readonly income: boolean;
  readonly assets: boolean;
}

const IRRELEVANT =
  /\bgeen (?:\w+ ){0,2}(?:rol|betekenis|invloed|belang|gevolg\w*|voorwaarde|weigeringsgrond|afwijzingsgrond|criterium|drempel|onderdeel|verschil|reden)\b|\bniet (?:\w+ ){0,2}(?:van belang|ter zake|van invloed|relevant|bepalend|van betekenis|doorslaggevend|getoetst|beoordeeld|onderzocht|meegewogen|gewogen|meegenomen|betrokken|gekeken|gelet|gevraagd|in de weg|uit\b|mee\b|toe\b|ertoe)|\bdoe(?:t|n)\b[^.;]{0,80}\bniet (?:ter zake|toe)\b|\ber niet toe\b|\bmaak(?:t|en)\b[^.;]{0,60}\bniet(?:s)? uit\b|\btel(?:t|len)\b[^.;]{0,40}\bniet\b|\bspee?l(?:t|en)\b[^.;]{0,40}\bgeen\b|\bbuiten beschouwing\b|\bonbelangrijk\b|\birrelevant\b|\b(?:kijk(?:t|en)|let(?:ten)?|toets(?:t|en)|vra(?:agt|gen)|wee?g(?:t|en))\b[^.;]{0,60}\bniet\b/;
const NOT_REFUSED =
  /\b(?:wijst|wijzen|weigert|weigeren)\b[^.;]{0,80}\bniet\b|\bniet\b[^.;]{0,60}\b(?:afgewezen|geweigerd|afwijzen|weigeren)\b/;
const BECAUSE = /\b(?:wegens|vanwege|op grond van|om reden van|omdat|door)\b/;
const REGARDLESS =
  /\b(?:ongeacht|onafhankelijk van|los van|afgezien van|zonder (?:\w+ ){0,2}(?:te letten op|rekening te houden met|toets\w*|onderzoek naar|te kijken naar)|welk) (?:[\w']+ ){0,6}?(?:\w*inkom\w*|vermogen\w*|spaargeld|bezit\w*|draagkracht|financiele|verdien\w*)|\b(?:alle|elk|ieder|elke|iedere) (?:inkomen\w*|inkomensgroep\w*)\b|\b(?:hoeveel|wat) (?:u|je|de ouders?|ouders|hij|zij|het gezin|iemand) (?:\w+ ){0,3}(?:verdien\w*|spaar\w*|bezit\w*|heeft|hebt)\b[^.;]{0,60}\b(?:niet|geen)\b|\b(?:hoog|laag|hoge|lage) of (?:een )?(?:hoog|laag|hoge|lage) inkomens?\b|\b(?:veel|weinig) of (?:weinig|veel) (?:verdien|inkomen|geld)\w*/;
const NO_TEST_NOUN =
  /(?:inkomens|vermogens)-?(?:toets|grens|norm|eis)\b[^.;]{0,15}\b(?:is er niet|geldt niet|kennen (?:wij|we) niet|bestaat niet|is er geen)\b|\b(?:geen|zonder|niet aan een|niet gebonden aan een|noch)\b[^.;]{0,60}(?:inkomens|vermogens|financiele |middelen)-?(?: ?(?:en|of|en\/of|noch) (?:\w+ )?(?:inkomens|vermogens)-?)?(?:toets|grens|grenzen|norm|criteri\w+|eis|eisen|plafond|limiet|drempel|voorwaarde)|\b(?:geen|zonder|niet (?:\w+ )?aan) (?:een |enige |welke )?(?:\w+ )?(?:grens|grenzen|maximum|limiet|plafond|bovengrens|drempel|eisen?|voorwaarden?)\b[^.;]{0,30}\b(?:\w*inkom\w*|bezit\w*|vermogen|verdien\w*|spaar\w*|draagkracht)|(?:inkomens|vermogens)-?(?:toets|grens|norm|eis)\b[^.;]{0,40}\b(?:op hen|hier|hiervoor|voor hen|op (?:deze|dit) \w+|voor smi|bij smi)\b[^.;]{0,30}\bniet\b|\bgeen (?:grens|maximum|limiet|plafond|bovengrens|eisen?) (?:aan|voor) (?:het |uw |de (?:hoogte van )?(?:het )?)?(?:\w+ )?(?:\w*inkomen|vermogen|bezit|spaargeld)/;
/** Access: what the sentence must be about, so that "for the height" is not taken for "for access". */
const ABOUT_ACCESS =
  /\bin aanmerking\b|\btoegang\w*|\btoegelaten\b|\btoelating\b|\btoeken\w*|\btoegekend\b|\bverle(?:nen|ent|end|ning)\w*|\bverstrek\w*|\brecht\b|\baanspraak\b|\baanvra\w*|\bdoelgroep\b|\bvoorwaarde\w*|\bbeoordel\w*|\bbeslis\w*|\bgebruik(?:maken| maken)\b|\bmeedoen\b|\bdeelne\w*|\b(?:kan|kunt|kunnen) [^.;]{0,60}\bkrijgen\b|\bof (?:u|je|iemand|een ouder|een gezin) [^.;]{0,60}\bkrijg\w*|\bkrijg(?:t|en)?\b|\bopen (?:staat|voor)\b|\bstaat? open\b|\bregeling\b|\bweiger\w*|\bafwijz\w*|\bvoor (?:alle|elk|ieder)\b|\bindicatie\b/;

/** The sentences that say there is no test, with what they are about. Pure. */
export function readNoTest(statements: readonly Statement[]): readonly NoTest[] {
  return statements.flatMap((statement) => {
    const words = withoutAbility(statement.words);
    const income = mentionsIncome(words);
    const assets = mentionsAssets(words);
    const means =
      income || assets || OWN_MEANS.test(words) || /\bdraagkracht\b|\b(?:veel|weinig) geld\b/.test(words);
    if (!means) return [];
    const noun = NO_TEST_NOUN.test(words);
    const said =
      (NOT_REFUSED.test(words) && BECAUSE.test(words)) ||
      noun ||
      IRRELEVANT.test(words) ||
      REGARDLESS.test(words);
    if (!said) return [];
    const context = `${statement.rule} ${statement.heading}`;
    const access = ABOUT_ACCESS.test(context) || TEST_NOUN.test(words) || noun;
    const onlyPrice = CONTRIBUTION.test(statement.rule) && !ABOUT_ACCESS.test(words);
    if (!access || (onlyPrice && !noun)) return [];
    return [{ statement, income: income || !assets, assets: assets || (!income && !assets) }];
  });
}
