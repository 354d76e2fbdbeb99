/**
 * Own means that are looked at without being a ground for refusal: "in hoeverre de eigen middelen toereikend zijn",
 * "inkomsten en spaargeld komen ter sprake" (codebook, point 5: voldoet-deels).
 */
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import {
  CONTRIBUTION,
  deniesRefusal,
  mentionsAssets,
  mentionsIncome,
  OWN_MEANS,
  withoutAbility,
} from '../shared/income-words.js';
import { NOT_ACCESS } from './not-access.js';

export interface Inquiry {
  readonly statement: Statement;
  readonly income: boolean;
  readonly assets: boolean;
}

const LOOKING =
  /\bspee?l(?:t|en) (?:\w+ ){0,2}mee\b|\bbekeken\b|\bbekijk\w*|\b(?:te )?letten op\b|\blet\b[^.;]{0,20}\bop\b|\bbezie(?:t|n)\b|\bneemt\b[^.;]{0,60}\b(?:op|in aanmerking)\b|\bga(?:at|an)\b[^.;]{0,70}\bna (?:of|in hoeverre|wat|welke?|hoe)\b|\brekening houden\b|\bpraten\b|\bgaat het over\b|\bverwacht\b[^.;]{0,40}\beerst\b|\bgevraagd (?:of|hoe|naar|wat|welke?)\b|\bvra(?:agt|gen) (?:\w+ ){0,4}(?:naar|hoe)\b|\bvraagt? (?:\w+ ){0,3}of\b|\bgevraagd of\b|\bonderzo\w*|\bbetrek\w*|\bbetrokken\b|\bter sprake\b|\baan de orde\b|\bbespre\w*|\bbesproken\b|\brekening (?:ge)?houd\w*|\bhoud\w* (?:\w+ ){0,2}rekening\b|\bnagega\w*|\bnagaan\b|\bin beeld\b|\bna te gaan\b|\bga(?:at|an) (?:\w+ ){0,3}na\b|\bkijk\w*|\bgekeken\b|\bbezien\b|\bbeoordeel\w*|\bbeoordeling\b|\btoereikend\b|\bin hoeverre\b|\bof het gezin\b|\bwe(?:e|ge)gt?\b|\bmeegewogen\b|\bmee te wegen\b|\bafweging\b|\bin kaart\b|\bnaar\b[^.;]{0,80}\b(?:gevraagd|gekeken|geinformeerd)\b|\baan bod\b|\binformeert naar\b|\bgelet op\b|\bmede gelet\b|\bopgenomen\b/;
/** "... beoordeelt of het gezin de kosten zelf kan dragen" */
const ASKS_IF_PAYABLE =
  /\bwat (?:het|de|een|u|je)\b[^.;]{0,25}\bzelf\b[^.;]{0,12}\b(?:kan|kunnen|kunt) (?:opbrengen|betalen|dragen|bekostigen)\b|\bwat\b[^.;]{0,40}\bfinancieel\b[^.;]{0,20}\b(?:kan|kunnen|kunt) (?:bijdragen|betalen|dragen)|\b(?:of|in hoeverre)\b[^.;]{0,60}\b(?:kosten|opvang)\b[^.;]{0,40}\b(?:(?:kan|kunnen|kunt)\b[^.;]{0,12}\b(?:dragen|betalen|bekostigen|opbrengen)\b|\bzelf te (?:betalen|bekostigen|dragen)|(?:betaald|bekostigd|gedragen) (?:kan|kunnen) worden|(?:kan|kunnen) worden (?:betaald|bekostigd|gedragen))/;
/** "Of een vergoeding gezien de inkomsten redelijk is": income in the question whether anything is given. */
const WEIGHS_NEED =
  /\bof\b[^.;]{0,40}\b(?:vergoeding|tegemoetkoming|subsidie|steun|bijdrage van (?:de gemeente|het college))\b[^.;]{0,80}\b(?:redelijk|nodig|noodzakelijk|passend|mogelijk|verantwoord|gerechtvaardigd|terecht|billijk)\b/;
/** Whether another than the family can pay. */
const OTHERS_PAY =
  /\bof\b[^.;]{0,40}\b(?:werkgever|verzeker\w*|familie|netwerk|vader|moeder|ex-partner|andere (?:regeling|voorziening|instantie)\w*|pgb)\b[^.;]{0,40}\b(?:kan|kunnen)\b/;
/** Papers, duties to report and the like: no rule on what means do. */
const PAPERS =
  /\b(?:bewijs\w*|kopie\w*|afschrift\w*|specificatie\w*|opgave|overzicht|gegevens over|verklaring|formulier|stukken|bescheiden|loonstro\w*)\b/;
const DUTY =
  /\bmeld(?:t|en)?\b|\bdoorge(?:ven|eft)\b|\bgeeft\b[^.;]{0,60}\bdoor\b|\bdeelt\b[^.;]{0,60}\bmede?\b|\bwijziging\w*/;
const NO_INQUIRY =
  /\b(?:beoordeel\w*|bekijk\w*|onderzoek\w*) (?:\w+ )?niet\b|\bgeen (?:\w+ )?(?:rol|betekenis|invloed|belang|gevolg\w*|verschil)\b|\bniet (?:\w+ ){0,2}(?:van (?:belang|betekenis|invloed)|ter zake|relevant|bepalend|doorslaggevend|nagegaan|bekeken|opgevraagd|getoetst|onderzocht)\b|\bniet (?:aan (?:bod|de orde)|ter sprake)\b|\b(?:kijk\w*|let|letten|vra(?:agt|gen)|toets\w*|onderzoek\w*|betrek\w*|wee?g\w*)\b[^.;,]{0,30}\b(?:niet|geen|evenmin)\b|\b(?:niet|geen|evenmin|nooit)\b[^.;,]{0,40}\b(?:gekeken|gelet|acht|onderzocht|onderzoek|betrokken|getoetst|meegewogen|gevraagd|gewogen)\b|\bop (?:dezelfde|gelijke) (?:gronden|manier|wijze|voorwaarden|voet)\b|\bfraude\b|\bvermoeden\b|\bsteekproef\w*|\bkwijtschelding\b|\bgeen onderzoek\b|\bniet\b[^.;]{0,40}\bonderzo\w*|\bbuiten beschouwing\b/;
const ELSEWHERE: ReadonlySet<string> = new Set(NOT_ACCESS);

/** The law's rules on means are applied, without a word on what follows from them. */
const BY_LAW =
  /\b(?:middelen|inkomen en vermogen|draagkracht)\b[^.;]{0,80}\b(?:participatiewet|wwb|wet werk en bijstand|de wet|pw)\b[^.;]{0,80}\b(?:toepassing|overeenkomstig|gelden)\b/;

/** Sentences that declare the law's rules on means applicable. Pure. */
export function readMeansByLaw(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter(({ words }) => BY_LAW.test(words) && !/\bniet van toepassing\b/.test(words));
}

/** "Zij zijn geen weigeringsgrond. Wel worden zij betrokken bij ...": the means of the sentence before. */
const STILL =
  /^(?:\d+[.,] )?(?:wel|echter|toch|niettemin)\b|\b(?:zij|ze|deze|die|dit)\b[^.;]{0,20}\b(?:wel|echter)\b/;

function goesOnLooking(statement: Statement): readonly Inquiry[] {
  const { words, before, rule } = statement;
  const earlier = withoutAbility(before);
  const income = mentionsIncome(earlier);
  const assets = mentionsAssets(earlier);
  if (!STILL.test(words) || (!income && !assets && !OWN_MEANS.test(earlier))) return [];
  if (!LOOKING.test(rule) || NO_INQUIRY.test(words) || CONTRIBUTION.test(rule)) return [];
  return [{ statement, income: income || !assets, assets }];
}

/** The sentences in which own means are looked at. `taken`: sentences that are a limit already. Pure. */
export function readInquiry(
  statements: readonly Statement[],
  taken: ReadonlySet<Statement>,
): readonly Inquiry[] {
  return statements.flatMap((statement) => {
    if (taken.has(statement) || statement.passage.provision.kind === 'begrip') return [];
    const words = withoutAbility(statement.words);
    const income = mentionsIncome(words);
    const assets = mentionsAssets(words);
    const asks = ASKS_IF_PAYABLE.test(words) && !OTHERS_PAY.test(words);
    const own = OWN_MEANS.test(words) || asks;
    if (!income && !assets && !own) return goesOnLooking(statement);
    if (!LOOKING.test(withoutAbility(statement.rule)) || NO_INQUIRY.test(words)) return [];
    // "Kunt u zelf betalen? Het antwoord is geen reden om te weigeren": looked at, and no more.
    const harmless = deniesRefusal(`${statement.words} ${statement.after}`);
    if (
      (CONTRIBUTION.test(statement.rule) && !harmless && !asks) ||
      PAPERS.test(words) ||
      DUTY.test(statement.rule)
    )
      return [];
    const roles = statement.heading === '' ? [] : headingRoles(statement.heading);
    const elsewhere = roles.length > 0 && roles.every((role) => ELSEWHERE.has(role));
    if (elsewhere && !own) return [];
    // Income alone, looked at without more, is how the own contribution is set in most texts.
    if (
      income &&
      !assets &&
      !own &&
      !WEIGHS_NEED.test(words) &&
      !/\bkomen?\b[^.;]{0,30}\b(?:sprake|orde)\b/.test(words)
    )
      return [];
    return [{ statement, income: income || own, assets: assets || own }];
  });
}
