/**
 * "De ouder kan de kosten niet zelf dragen" as a condition: a means test without a figure (codebook, point 5, "geen
 * draagkracht").
 */
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import {
  ACCESS,
  CHANGE,
  CONTRIBUTION,
  OWN_MEANS,
  refusesIn,
  withoutAbility,
} from '../shared/income-words.js';

const COSTS = '(?:kosten|opvangkosten|opvang|kinderopvang|prijs|rekening|uitgaven)';
const PAY =
  '(?:dragen|betalen|bekostigen|voldoen|opbrengen|ophoesten|financieren|bestrijden|voorzien|te voorzien|te betalen|te dragen|te bekostigen)';
const CANNOT_PAY = new RegExp(
  `\\b${COSTS}\\b[^.;]{0,60}\\bniet\\b[^.;]{0,50}\\b(?:kan|kunnen|kunt|in staat)\\b[^.;]{0,20}\\b${PAY}\\b|\\b(?:kan|kunnen|kunt)\\b[^.;]{0,40}\\b${COSTS}\\b[^.;]{0,40}\\bniet\\b[^.;]{0,40}\\b${PAY}\\b|\\bniet in staat\\b[^.;]{0,40}\\b${COSTS}\\b[^.;]{0,40}\\b${PAY}\\b|\\b${COSTS}\\b[^.;]{0,30}\\b(?:kan|kunnen)\\b[^.;]{0,40}\\bniet\\b[^.;]{0,60}\\bworden (?:gedragen|betaald|bekostigd|opgebracht|voldaan)|\\bniet\\b[^.;]{0,20}\\b(?:gevergd|verlangd|verwacht|gevraagd)\\b[^.;]{0,40}\\b${COSTS}\\b[^.;]{0,15}\\bzelf\\b[^.;]{0,15}\\b(?:betaalt|draagt|bekostigt|voldoet|te betalen|te bekostigen|te dragen)\\b|\\b(?:het|dat|dit|die|deze)\\b[^.;]{0,12}\\bniet (?:zelf )?(?:kan|kunnen|kunt) ${PAY}\\b|\\bniet in staat\\b[^.;]{0,60}\\b(?:\\w*inkom(?:en|sten)|middelen|geld|vermogen)\\b[^.;]{0,60}\\b${PAY}\\b|\\b(?:onvoldoende|te weinig|geen) (?:(?:eigen )?(?:\\w+ )?(?:middelen|geld)|financiele (?:ruimte|armslag|mogelijkheden|middelen|draagkracht))\\b[^.;]{0,60}\\b${COSTS}\\b`,
);
const CAN_PAY = new RegExp(
  `\\b(?:het|dit|dat|deze)\\b[^.;]{0,10}\\bzelf\\b[^.;]{0,10}\\b(?:kan|kunnen|kunt)\\b ${PAY}\\b|\\b${COSTS}\\b[^.;]{0,40}\\bzelf\\b[^.;]{0,20}\\b(?:kan|kunnen|kunt)\\b[^.;]{0,10}\\b${PAY}\\b|\\b(?:kan|kunnen|kunt)\\b[^.;]{0,40}\\b${COSTS}\\b[^.;]{0,30}\\bzelf\\b[^.;]{0,30}\\b${PAY}\\b|\\b(?:kan|kunnen|kunt|in staat)\\b[^.;]{0,50}\\bzelf\\b[^.;]{0,40}\\b${COSTS}\\b[^.;]{0,30}\\b${PAY}\\b|\\bzelf\\b[^.;]{0,40}\\b${COSTS}\\b[^.;]{0,30}\\b(?:kan|kunnen|kunt)\\b[^.;]{0,15}\\b${PAY}\\b|\\bzelf in (?:de|deze|die) \\w*kosten (?:te |kan |kunnen )?(?:te )?voorzi\\w+|\\b(?:voldoende|toereikende) (?:eigen |financiele )?middelen\\b`,
);

/** "Het spaartegoed is zodanig dat de opvang daaruit kan worden betaald": means of the family itself, and enough. */
const MEANS =
  /\b\w*inkom(?:en|sten)\b|\bverdiensten\b|\bvermogen\b|\bspaar\w*|\bverdien\w*|\bmiddelen\b|\bbezit\w*|\bgeld\b/;
/** Too little of it, or not payable without help: a condition where access hangs on it. */
const TOO_LITTLE =
  /\bfinancieel\b[^.;]{0,20}\bniet\b[^.;]{0,10}\b(?:redden|rond\w*|bol\w*)\b|\b(?:aan|het) (?:geld|middelen)\b[^.;]{0,20}\bontbre\w+|\bontbre\w+\b[^.;]{0,30}\baan (?:geld|middelen)\b|\b(?:\w*inkom(?:en|sten)|verdiensten|vermogen|middelen|geld|draagkracht)\b[^.;]{0,40}\b(?:ontoereikend|onvoldoende|te laag|te weinig|niet (?:toereikend|voldoende|genoeg)|tekort ?schiet\w*)\b|\b(?:ontoereikende?|onvoldoende|te weinig|te lage?) (?:eigen |financiele )?(?:\w*inkom(?:en|sten)|middelen|geld)\b|\bfinancieel (?:niet|on)\w* ?(?:haalbaar|draagbaar|mogelijk|bereikbaar|op te brengen)\b|\b(?:onvermogend|onmachtig|niet bij machte)\b(?=[^.;]{0,60}\b(?:\w*kosten|beta\w+|bekostig\w*|dragen|financi\w+)\b)|\bniet (?:financieel )?(?:betaalbaar|te betalen) (?:is|zijn)\b/;
const PROVES =
  /\b(?:gemeente|college|wij|we)\b[^.;]{0,20}\b(?:springt|springen|helpt|helpen)\b[^.;]{0,20}\b(?:als|indien|wanneer)\b|\bmoet(?:en)?\b|\bgeld(?:t|en) (?:als|de) eis\b|\btoont\b[^.;]{0,20}\baan\b|\baannemelijk\b|\baantonen\b|\bvoorwaarde\b|\beis\b/;
const ENOUGH = new RegExp(
  `\\b(?:toelaat|toelaten|mogelijk maakt|mogelijk maken|overbodig maakt)\\b|\\b(?:kan|kunnen|kunt|in staat|geacht)\\b[^.;]{0,80}\\b${PAY}\\b|\\b(?:betaald|bestreden|bekostigd|gedragen|voldaan|gefinancierd) (?:kan|kunnen) worden\\b|\\b(?:kan|kunnen) worden (?:betaald|bestreden|bekostigd|gedragen|voldaan|gefinancierd)\\b|\\b(?:toereikend|voldoende|genoeg)\\b`,
);

/** "Alleen aan gezinnen die ..." */
const ONLY_FOR =
  /\b(?:alleen|slechts|uitsluitend|enkel)\b[^.;]{0,40}\b(?:aan|voor|bij|als|indien|gezin\w*|ouders?)\b/;

/** "Door zijn inkomen niet zelf in opvang kan voorzien": of money, and not of care, by the word for means. */
const CANNOT_PROVIDE =
  /\b(?:\w*inkom(?:en|sten)|middelen|geld|financi\w+)\b[^.;]{0,40}\bniet\b[^.;]{0,40}\b(?:\w*opvang|kosten)\b[^.;]{0,15}\b(?:kan|kunnen|kunt)\b/;

/** Money of the municipality, not of a family. */
const BUDGET =
  /\b(?:beschikbare|gemeentelijke) (?:\w+ )?(?:middelen|geld|budget)|\bbudget\w*|\bplafond\w*|\bbegroting\b|\bvolgorde\b|\bwachtlijst\b|\buitgeput\b/;
/** "De financiële positie van het gezin maakt haar overbodig": own means as an item of a list of refusals. */
const OF_FAMILY = /\b(?:gezin|ouders?|aanvrager|huishouden|belanghebbende|eigen|hun|zijn|haar|uw|je)\b/;
/** Problems with money are a ground for help, and no means. */
const IN_NEED = /\bproblem\w*|\bschulden\b|\bzorgen\b|\bhulp\w*/;

/** People who are well off, in words without a figure. */
const WEALTHY =
  /\bbuffer\b|\b(?:box|vak) (?:3|iii|drie)\b|\bvermogens(?:rendements)?(?:belasting|heffing)\b|\bspaarpot\b|\bvermogende?\b|\bwelgesteld\w*|\bbemiddeld\b|\bbovenmodaal\w*|\b(?:ruim|genoeg|voldoende|ruimschoots)\b[^.;]{0,20}\bte besteden\b|\b(?:voldoende|genoeg|toereikende?) gelden?\b|\b(?:eigen|koop|tweede|vakantie)[ -]?(?:woning|huis)\b[^.;]{0,40}\b(?:hypotheek|overwaarde|vermogen|belegging\w*)|\b(?:heeft|hebben|bezit|bezitten|beschik\w*)\b[^.;]{0,12}\bvermogen\b|\bvermogen\b[^.;,]{0,40}\b(?:heeft|hebben|bezit|bezitten)\b|\b(?:hogere?|hoogste) (?:inkomens-?(?:groep|klasse)|belastingschijf)\w*|\binkomen\b[^.;]{0,30}\bbelastingschijf\b[^.;]{0,30}\b(?:boven|overschrijd\w*)/;

/** "Dan vergoeden wij de opvang niet": the municipality does not pay. */
const NOT_PAID =
  /\b(?:vergoed(?:t|en)|beta(?:alt|len)|help(?:t|en)|draagt|dragen)\b (?:wij|we|de gemeente|het college)\b[^.;]{0,50}\b(?:niets?|geen)\b|\b(?:wij|we|de gemeente|het college)\b (?:vergoed(?:t|en)|beta(?:alt|len))\b[^.;]{0,50}\b(?:niet|geen)\b/;

function refusesForMeans({ words, rule }: Statement): boolean {
  const own = withoutAbility(words);
  const closed = refusesIn(rule) || NOT_PAID.test(words);
  if (closed && WEALTHY.test(own) && !CHANGE.test(own) && !CONTRIBUTION.test(own.replace(NOT_PAID, ' ')))
    return true;
  return (
    refusesIn(rule) && OWN_MEANS.test(own) && OF_FAMILY.test(own) && !IN_NEED.test(own) && !CHANGE.test(own)
  );
}

/** What is ended for means is refused from then on. */
const ENDS = /\b(?:trekt|trekken)\b[^.;]{0,80}\bin\b|\beindigt\b|\bbeeindig\w*|\bstopt\b|\bvervalt\b/;
/** Savings that come before what the municipality pays. */
const OWN_FIRST =
  /\b(?:spaar(?:geld|tegoed)|vermogen|eigen (?:middelen|geld)|bezittingen)\b[^.;]{0,30}\b(?:ga(?:at|an) voor|voorliggend|eerst (?:gebruik\w*|aangesproken|aan te wenden|ingezet|op))\b|\beerst\b[^.;]{0,30}\b(?:spaar(?:geld|tegoed)|vermogen|eigen (?:middelen|geld))\b/;

/** "Niet verplicht eerst spaargeld te gebruiken". */
const NOT_BOUND =
  /\bniet (?:verplicht|gehouden|nodig|vereist)\b|\bhoe(?:ft|ven)\b[^.;]{0,40}\b(?:niet|geen)\b|\bzonder (?:dat )?[^.;]{0,30}\beerst\b/;
/** A need that another facility meets: nothing on money. */
const BY_OTHERS = /\bbehoefte\b|\bvoorliggend\w*/;

/** Whether it is ability to pay that refuses, which is plain, and not inability that is asked for. */
export function refusesAble({ words, rule, heading }: Statement): boolean {
  return (
    (refusesIn(rule) || headingRoles(heading).includes('weigering')) &&
    !CANNOT_PAY.test(words) &&
    !CANNOT_PROVIDE.test(words) &&
    !TOO_LITTLE.test(words)
  );
}

/** The sentences that make inability to pay a condition, or ability to pay a ground for refusal. Pure. */
export function readCannotPay(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter((statement) => {
    const { words, rule, passage, heading } = statement;
    if (passage.provision.kind === 'begrip' || passage.roles.has('terugvordering')) return false;
    if (BUDGET.test(words) || (heading !== '' && headingRoles(heading).includes('budget'))) return false;
    if (/\b(?:uurprijs|uurtarief|voorschot\w*|voor te schieten|vooruit)\b/.test(rule)) return false;
    if (
      passage.scope !== 'smi' ||
      (BY_OTHERS.test(words) && !MEANS.test(words.replace(/\bmiddelen\b/g, ' ')))
    )
      return false;
    if (TOO_LITTLE.test(withoutAbility(words)) && !CHANGE.test(words)) {
      const door =
        ACCESS.test(rule) ||
        PROVES.test(rule) ||
        passage.roles.has('doelgroep') ||
        passage.roles.has('voorwaarden');
      if (door && !CONTRIBUTION.test(words)) return true;
    }
    if (CANNOT_PAY.test(words) || CANNOT_PROVIDE.test(words)) {
      return (
        (ACCESS.test(rule) ||
          PROVES.test(rule) ||
          ONLY_FOR.test(rule) ||
          passage.roles.has('doelgroep') ||
          passage.roles.has('voorwaarden')) &&
        !CONTRIBUTION.test(words.replace(/\bzelf\b/g, ''))
      );
    }
    if (OWN_FIRST.test(words) && !CONTRIBUTION.test(words) && !NOT_BOUND.test(words)) return true;
    const closes =
      refusesIn(rule) || ENDS.test(rule) || (heading !== '' && headingRoles(heading).includes('weigering'));
    if (MEANS.test(withoutAbility(words)) && ENOUGH.test(words) && !CHANGE.test(words)) return closes;
    return (CAN_PAY.test(words) && closes) || refusesForMeans(statement);
  });
}
