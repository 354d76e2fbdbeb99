/**
 * Sentences on means that no reading explains. A wrong "voldoet" does most harm here (codebook, point 5), so what could
 * be a test and was not understood is shown to a person instead of passed over.
 */
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import {
  ACCESS,
  CHANGE,
  COMPARISON,
  CONTRIBUTION,
  mentionsAssets,
  mentionsIncome,
  OWN_MEANS,
  refusesIn,
  SHARE_OF_LEVEL,
  withoutAbility,
} from '../shared/income-words.js';
import { isTableRow } from '../shared/table-rows.js';
import { letsOthersIn } from './benefit.js';
import { NO_CONDITION } from './not-access.js';

const ELSEWHERE: ReadonlySet<string> = new Set(NO_CONDITION);
/** Talk of truth and recovery, or of problems with money as a ground: no test. */
const OTHER_TALK =
  /\bverz(?:wijg|weg)\w*|\bonjuist\w*|\bonvolledig\w*|\bfraude\b|\bverhaal\w*|\bverhalen\b|\bgestort\b|\bovergemaakt\b|\buitbetaa?l\w*|\bstort(?:en)?\b|\bterugvorder\w*|\bteruggevorderd\b|\bherzien\b|\bop orde\b|\binkomen uit (?:arbeid|werk|loondienst)\b(?=[^.;]{0,80}toeslag)|\bbudget(?:beheer|coach)\w*|\b(?:problem\w*|schuld\w*|zorgen|moeilijkhe\w*|ontwricht\w*|stress)\b[^.;]{0,80}\b(?:financi\w+|geld\w*)\b|\b(?:financi\w+|geld)[ -]?(?:\w+ )?(?:problem\w*|zorgen|stress|moeilijkhe\w*)/;
const PAPERS =
  /\b(?:bewijs\w*|kopie|\w*afschrift\w*|gegevens|stukken|bescheiden|specificatie\w*|opgave|verklaring)\b/;

/** Rich or poor, able to pay or not: means that bear no such name. */
const WELL_OR_BADLY_OFF =
  /\bbestaansminimum\b|\barmoede(?:grens|niveau)\b|\bbuffer\b|\b\w*salaris\w*|\b(?:gezien|gelet op) (?:de|het|hun|zijn) (?:\w+ )?inkom\w*|\b(?:minima|minimuminkomens?|minimahuishoudens?)\b|\b(?:stads|minima|meedoen)pas\w*|\bvermogend\w*|\bwelgesteld\w*|\bbemiddeld\b|\bmodale?\b|\bbovenmodaal\w*|\b(?:laag|lage|lagere|laagste|hoog|hoge|hogere|hoogste|klein|smal|minimaal) (?:\w+ )?inkom\w*|\binkomens?-?(?:klasse|groep|categorie)\w*|\brond(?: te)? ?kom\w*|\bte besteden\b|\b(?:voldoende|genoeg|toereikende?|onvoldoende) geld\w*|\breserves\b|\bgoed bij kas\b|\b(?:eigen|koop|tweede)[ -]?(?:woning|huis)\b|\b(?:niet|zelf)\b[^.;]{0,40}\b(?:kan|kunnen|kunt|in staat)\b[^.;]{0,40}\b(?:betalen|bekostigen|opbrengen|financieren)\b|\b(?:betalen|bekostigen|opbrengen|financieren) (?:kan|kunnen)\b|\b(?:kan|kunnen|kunt)\b[^.;]{0,30}\b(?:\w*kosten|opvang)\b[^.;]{0,30}\bniet\b[^.;]{0,20}\b(?:dragen|betalen|bekostigen|opbrengen)\b|\bkunnen missen\b|\bfinancieel\b[^.;]{0,20}\bniet\b[^.;]{0,10}\bredden\b|\bkapitaal\w*|\bsparen\b|\bgespaard\b|\bgeld (?:hebben|heeft|genoeg|over)\b|\bkrap\w* beurs\b|\bbijstands?\w*(?:uitkering|gerechtigd|niveau)\w*|\bioa[wz]\b/;
/** The grant is lowered or falls away. */
const LOWERED =
  /\b(?:nihil|beperk(?:t|en)|beperkt tot|verlaag\w*|verlaagd|vermindert?|verminderd|gekort|kort(?:en)?|minder (?:dagen|dagdelen|uren|opvang)|ten hoogste (?:een|1) dag|halveer\w*|gehalveerd)\b/;
/** What is lowered: the grant itself, not what parents owe. */
const GRANT =
  /\b(?:tegemoetkoming|vergoeding|subsidie|aantal|omvang|dagen|dagdelen|uren|toekenning|opvang|termijn|duur)\b/;

/** A right to kinderopvangtoeslag opens or closes another door. */
const OF_TOESLAG = /\b(?:geen )?(?:recht|aanspraak) op (?:de |een )?(?:\w+ )?kinderopvangtoeslag\b/g;
const DOORS: ReadonlySet<string> = new Set(['doelgroep', 'voorwaarden', 'weigering']);

/** "Mijn partner verdient goed. Kan ik aanvragen?" answered with no: a test in a heading. */
function refusedInHeading({ heading, words, passage }: Statement): boolean {
  return (
    heading.includes('?') &&
    passage.scope === 'smi' &&
    (mentionsIncome(heading) || mentionsAssets(heading) || WELL_OR_BADLY_OFF.test(heading)) &&
    /\b(?:kan|krijg|heb|mag|kom)\b/.test(heading) &&
    /^(?:dan |nee|helaas|alleen|tenzij)/.test(words) &&
    /\b(?:nee|niet|geen|alleen|helaas)\b/.test(words)
  );
}

/** @param known sentences that were read as a limit, a denial, an inquiry or draagkracht. Pure. */
export function unexplained(
  statements: readonly Statement[],
  known: ReadonlySet<Statement>,
): readonly Statement[] {
  return statements.filter((statement) => {
    if (refusedInHeading(statement)) return true;
    if (known.has(statement) || isTableRow(statement) || statement.passage.provision.kind === 'begrip')
      return false;
    if (statement.passage.scope !== 'smi') return false;
    const words = withoutAbility(statement.words).replace(OF_TOESLAG, ' ');
    const strong =
      mentionsAssets(words) ||
      SHARE_OF_LEVEL.test(words) ||
      OWN_MEANS.test(words) ||
      /\bdraagkracht\w*/.test(words);
    const headed = statement.heading === '' ? [] : headingRoles(statement.heading);
    const door =
      ACCESS.test(statement.rule) || refusesIn(statement.rule) || headed.some((role) => DOORS.has(role));
    const measured =
      COMPARISON.test(words) ||
      /\b(?:laag|lage|hoog|hoge|voldoende|onvoldoende|schij(?:f|ven))\b/.test(words);
    // A class or group of incomes in a rule on who is let in ("ingedeeld in inkomensklasse 2"), without any measure.
    const sorted =
      /\binkomens-?(?:klasse|groep|categorie|niveau|positie|situatie)\w*|\bminima(?:beleid|regeling|voorziening|doelgroep)\w*/.test(
        words,
      ) ||
      (mentionsIncome(words) &&
        (refusesIn(words) ||
          statement.passage.roles.has('doelgroep') ||
          statement.passage.roles.has('weigering')));
    const off = WELL_OR_BADLY_OFF.test(words) && !letsOthersIn(words);
    const entered =
      door ||
      statement.passage.roles.has('doelgroep') ||
      statement.passage.roles.has('voorwaarden') ||
      statement.heading === '';
    const lowered =
      (off || mentionsIncome(words)) && LOWERED.test(words) && GRANT.test(words) && !CHANGE.test(words);
    if (
      !strong &&
      !lowered &&
      !(entered && off) &&
      !(door && (sorted || (mentionsIncome(words) && measured)))
    )
      return false;
    if (/\bbuiten beschouwing\b|\bniet mee\b/.test(words)) return false;
    if (OTHER_TALK.test(words)) return false;
    if (CONTRIBUTION.test(statement.rule) || CHANGE.test(words) || PAPERS.test(statement.rule)) return false;
    return !headed.some((role) => ELSEWHERE.has(role));
  });
}
