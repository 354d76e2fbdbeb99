/**
 * Who bears the costs, and how much of them: read by parts. A clause has a bearer (the parent or the municipality, as the
 * subject of a verb of paying or as the one for whose account something is) and a size (all, nothing, a share, an
 * amount). Together they are a rule on what parents pay (codebook, point 10).
 */
import type { Statement } from '../../context/statements.js';
import { withoutHourlyPrice } from '../shared/tables.js';
import { countAmounts, shareIn } from './fixed-share.js';

type Bearer = 'ouder' | 'gemeente';
export type Borne = { readonly parent: 'niets' } | { readonly parent: 'deel'; readonly share: number | null };

const PARENT_NOUN =
  '(?:ouders?|verzorgers?|gezin(?:nen)?|aanvragers?|belanghebbenden?|gerechtigden?|klant(?:en)?|huishoudens?|iedereen|u|je|jij|hij|zij)';
const CITY_NOUN = '(?:gemeente|college|burgemeester en wethouders|wij|we|afdeling|dienst)';
const PAY =
  '(?:beta(?:al|alt|ald|len)|voldoe(?:t|n)|dra(?:agt|gen)|leg(?:t|gen)|bekostig\\w*|bijdra(?:agt|gen)|neemt|nemen|dekt|dekken|vergoed\\w*|subsidieer\\w*|verschuldigd|kost|kwijt)';
const BEARERS: readonly (readonly [Bearer, RegExp])[] = [
  [
    'ouder',
    new RegExp(
      `\\b${PARENT_NOUN}\\b[^.;]{0,50}\\b${PAY}\\b|\\b${PAY}\\b[^.;]{0,25}\\b${PARENT_NOUN}\\b|\\b(?:voor|ten laste van|voor rekening van|op kosten van) (?:de |het |haar |zijn )?${PARENT_NOUN}\\b|\\beigen (?:bijdrage|aandeel|deel|rekening|betaling)\\b|\\bouder(?:bijdrage|deel)\\b|\\bbijdrage van (?:de |het )?${PARENT_NOUN}\\b`,
    ),
  ],
  [
    'gemeente',
    new RegExp(
      `\\b${CITY_NOUN}\\b[^.;]{0,50}\\b${PAY}\\b|\\b${PAY}\\b[^.;]{0,25}\\b${CITY_NOUN}\\b|\\b(?:voor|ten laste van|voor rekening van|op kosten van) (?:de |het )?${CITY_NOUN}\\b|\\bten laste van (?:de |het )?(?:\\w+ ){1,3}van de gemeente\\b|\\b(?:vergoeding|tegemoetkoming|subsidie|bijstand)\\b[^.;]{0,30}\\b(?:is|bedraagt|beloopt|dekt|omvat|beslaat)\\b|\\bvergoed wordt\\b|\\bwordt? vergoed\\b`,
    ),
  ],
];
const NOTHING =
  /\b(?:niets|niks)\b|\bgeen (?:\w+ )?(?:kosten|rekening|factuur|bijdrage|geld|cent)\b|\bzonder (?:\w+ ){0,2}(?:bijdrage|kosten|betaling)\b|\bnihil\b/;
const ALL =
  /\b(?:alles|geheel|volledig|integraal|helemaal|ten volle)\b|\b(?:alle|de (?:hele|gehele|volle|volledige|totale)) (?:\w+ )?\w*(?:kosten|prijs|rekening|factuur|nota)\b/;
/** What is left over goes to the other: the size stands with the first bearer. */
const REST = /\b(?:rest|resterende|restant|overige|meerdere|overblijft|verschil|resteert)\b/;
/** Other talk in articles on money: arrears, duties, other services, limits by income. */
const ELSEWHERE =
  /\b(?:te laat|niet tijdig|wanbetal\w*|opzeg\w*|maaltijd\w*|luiers|vervoer\w*|advies\w*|indicatie\w*|wen(?:nen|uren|t)|terug\w*|voorschot\w*|afwezig\w*|boete|maximaal|ten hoogste|hoogstens|niet meer dan|verlaagd|verlaging|inschrijf\w*|peuter\w*)\b/;
const ABOUT_CARE =
  /\b(?:\w*opvang\w*|kosten|opvangdag\w*|dagdeel|plaats|kindplaats|rekening|factuur|prijs|maand|uur|iets betalen|bijdrage|vergoed\w*)\b/;

function bearerOf(words: string): Bearer | null {
  const found = BEARERS.flatMap(([bearer, pattern]) => {
    const at = words.search(pattern);
    return at === -1 ? [] : [{ bearer, at }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.bearer ?? null;
}

function borneIn(clause: string, bearer: Bearer): Borne | null {
  const share = shareIn(clause);
  if (share !== null) return { parent: 'deel', share: bearer === 'ouder' ? share : 100 - share };
  if (bearer === 'ouder' && NOTHING.test(clause)) return { parent: 'niets' };
  if (bearer === 'gemeente' && ALL.test(clause)) return { parent: 'niets' };
  if (bearer === 'ouder' && countAmounts(clause) > 0) return { parent: 'deel', share: null };
  return null;
}

/** What one sentence says of who bears what; null where it does not. Pure. */
export function borneBy({ words, heading }: Statement): Borne | null {
  if (ELSEWHERE.test(words) || !ABOUT_CARE.test(`${words} ${heading}`)) return null;
  const clauses = withoutHourlyPrice(words).split(/[;,:]\s| en (?=de (?:rest|ouder|gemeente|resterende)\b)/);
  for (const clause of clauses) {
    const bearer = bearerOf(clause);
    if (bearer === null || REST.test(clause)) continue;
    const borne = borneIn(clause, bearer);
    if (borne !== null) return borne;
  }
  return null;
}
