/**
 * Part (b) of point 9: the development in the family is followed while the grant lasts, or looked at before it is
 * extended. An evaluation of the rules or of invoices is none, nor are new papers for a next period, nor the
 * conversation at the application.
 */
import type { Span } from '../../../regulation/model.js';
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import type { Rejected } from '../../model.js';

const LOOK =
  '(?:bericht\\w*|opvolg\\w*|evalu\\w+|balans\\b|terugkijk\\w*|terugblik\\w*|terugkomt|(?:loopt|lopen)\\b(?=[^.;]{0,80}\\bna\\b)|doorgenomen|(?:neemt|nemen)\\b(?=[^.;]{0,80}\\bdoor\\b)|belt|bezoekt|ge-?evalueerd|tussen(?:tijds\\w*|gesprek\\w*|evaluatie\\w*|balans)|voortgang\\w*|vorderingen|bespreek\\w*|besproken|bespreken|(?:gaat|gaan)\\b(?=[^.;]{0,60}\\bna\\b)|na te gaan|nagegaan|volg(?:t|en)\\b|gevolgd|monitor\\w*|gemonitord|contact\\w*|(?:houdt|houden)\\b(?=[^.;]{0,60}\\bbij\\b)|bijgehouden|bijhouden|beki?jk\\w*|bekeken|bezie\\w*|bezien|\\w*gesprek\\w*|praat|praten|vinger aan de pols|rapporte\\w*|gerapporteerd|heronderzo\\w*|huisbezoek\\w*|langs|toets\\w*|getoetst|beoorde\\w*|stil ?gestaan|stil te staan|spreekt|spreken|terugkoppel\\w*|onderzoekt|onderzocht|informeert|toezicht|zicht|stuurt\\b|vraagt|kijk(?:t|en)|gekeken|overleg(?:t|gen)?|komt aan de orde|verslag|aan de orde)';
const FAMILY =
  '(?:gezin\\w*|ouders?\\b[^.;]{0,30}\\ben\\b[^.;]{0,20}\\bkind\\w*|thuissituatie|(?:thuis|opvoed|gezins|leef)?situatie|thuis\\b|doelen|doelstelling\\w*|voortgang|vorderingen|ontwikkeling\\w*|hulpverlening|\\w*plan\\b|of (?:dat|het|dit) werkt|plan van aanpak|hoe het (?:\\w+ ){0,6}?(?:gaat|met|loopt|verloopt|staat|lukt)|verloop van|toestand|of er iets|gaat het|wat (?:er )?(?:\\w+ ){0,3}(?:gaat|verandert|lukt)|hoe u zich|het met (?:je|u|jou|de ouder|het kind)|verbeter\\w*|problem\\w*|problematiek|herstel\\w*|afgesproken stappen|afspraken|resulta\\w*|bereik\\w*|effect|wat de (?:hulp|behandeling|opvang)|omstandigheden|behandeling|perspectief|stappen|welzijn|welbevinden|uitvoering van (?:de|het) (?:\\w+ )?(?:overeenkomst|plan|afspraken))';
/** While the grant lasts, at its end, or before it is extended. */
const DURING =
  /\b(?:tijdens|gedurende|tussentijds\w*|halverwege|periodiek\w*|regelmatig\w*|geregeld|(?:elke?|iedere?) (?!geval)|telkens|steeds|om de|eens per|een ?maal per|twee ?maal per|tweemaal|ten minste \w+ (?:keer|maal)|minimaal \w+ (?:keer|maal)|per (?:kwartaal|half ?jaar|maand)|maandelijks\w*|jaarlijks\w*|(?:half|drie|twee|zes)maandelijks\w*|na (?:\w+ )?(?:\(?\d+\)?|een|twee|drie|vier|vijf|zes|acht|tien|twaalf|enkele)(?: \(\d+\))? (?:weken|maanden|maand)|in de (?:\w+ )?(?:\(\w+\) )?(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|laatste) ?(?:\(\w+\) )?(?:week|maand)|voor(?:dat)?(?: \w+){0,5} (?:einde|afloop|verleng\w*|voortzet\w*|overbrugging)|voordat|bij (?:een )?(?:\w+ )?(?:verlenging|voortzetting|heronderzoek|herindicatie|verzoek om verlenging|aanvraag (?:om|tot|voor) (?:verlenging|voortzetting))|om (?:voor )?verlenging|verlenging|verlengd|verlengen|voortgezet|voortzetting|aan het einde|aan het eind|eindgesprek|eindevaluatie|heronderzoek\w*|nog (?:past|nodig|noodzakelijk|steeds)|dichterbij|voortgang|zicht op|stuurt bij|looptijd|vervolg|maand van (?:het|de) (?:tijdvak|periode|opvang|toekenning)|ontwikkelt|ontwikkelen|tot dan toe|casusregisseur|bijgesteld|bijstellen|bijsturen|bijgehouden|evalu\w+|monitor\w*)\b/;

/** A plain sign that it happens again, or later: outweighs the heading of the article. */
const PERIODIC =
  /\b(?:tussentijds\w*|halverwege|periodiek\w*|regelmatig\w*|tijdens de (?:opvang|looptijd|periode)|gedurende de (?:opvang|looptijd|periode)|(?:elke|iedere|om de|na|per) (?:\(?\w+\)? ){0,3}(?:weken|maanden|maand|kwartaal|half ?jaar)|eens per|heronderzoek\w*|voortgang|evalu\w+|monitor\w*)\b/;

/** What is followed is the rules, the money or an organisation. */
const NOT_THE_FAMILY =
  /\b(?:onderzoekt|onderzocht|beziet|nagaan|gaat\b[^.;]{0,60}\bna|bekijkt|na te gaan)\b[^.;]{0,60}\b(?:deze|de) (?:beleidsregels?|regeling|verordening|nadere regels|regels)\b|\badres\b|\bingeschreven\b|\bhoofdverblijf\b|\bevalu\w+[^.;]{0,60}\b(?:deze|dit|de)\b[^.;]{0,20}\b(?:beleidsregels?|regeling|verordening|nadere regels|regels|beleid|uitvoering|facturen|artikel\w*|subsidieregeling)\b|\b(?:deze|de) (?:beleidsregels?|regeling|verordening|nadere regels|subsidieregeling)\b[^.;]{0,80}\b(?:geevalueerd|evalu\w+)|\bfactu\w+|\bgemeenteraad\b|\bde raad\b|\braadscommissie|\bverantwoord\w* (?:van|over) (?:de )?(?:kosten|uitgaven)|\bkwaliteit van de (?:opvang|organisatie)|\bklanttevreden\w*|\bclientervaring\w*|\bervaringen\b[^.;]{0,40}\bregeling/;
/** An agreement made at the start is work on recovery, and nobody looks back yet. */
const AGREES = /\b(?:spreekt|spreken)\b[^.;]{0,60}\baf\b|\bmaa?k(?:t|en)\b[^.;]{0,40}\bafspraken\b/;
/** What happens when parents do not keep to what was agreed: no following of the family. */
const COMPLIANCE =
  /\b(?:komt|komen|houdt|houden|werkt|werken|leeft|leven)\b[^.;]{0,100}\bniet\b[^.;]{0,40}\b(?:na|aan|mee)\b|\b(?:houdt|houden|komt|komen)\b[^.;]{0,60}\bzonder (?:goede|geldige) reden\b|\bniet (?:nako|nage|meewerk)\w*/;
/** Only papers, or only the need once more, are looked at. */
const PAPERS =
  /\b(?:aan de hand van|op basis van|onder overlegging van|na overlegging|overlegt|overleggen|legt|overgelegd|voegt)\b[^.;]{0,60}\b(?:nieuwe?|recente?|bijgewerkte?|actuele?|hernieuwde)\b[^.;]{0,40}\b(?:indicati\w+|verklaring\w*|advies|stukken|gegevens|specificati\w+|papieren|bewijsstuk\w*)|\bop de stukken\b/;
const MONEY = /\b(?:inkomen\w*|draagkracht|inkomsten|eigen bijdrage|uurprijs|hoogte van de)\b/;
/** The conversation or inquiry before the grant. */
const INTAKE =
  /\b(?:na (?:ontvangst|indiening|de melding) |na de aanvraag|na ontvangst van de|intake\w*|bij de aanvraag(?! (?:om|tot|voor) (?:verleng|voortzet))|melding\b|kennismaking\w*|voorafgaand aan de (?:aanvraag|toekenning|beslissing|opvang)|voordat (?:de|een) aanvraag)\b/;
const INTAKE_HEADING =
  /\baanvra|\bonderzoek\b|\bindicatie|\badvies|\bmelding|\bintake|\bbeslis|\bbesluit|\bprocedure|\btoegang/;
const FOLLOWING_HEADING =
  /\bevalu|\bvoortgang|\bvolgen|\bmonitor|\btussen|\bheronderzoek|\bverleng|\bvoortzett|\boverbrugging|\bherstel|\bplan\b|plan\b|\bbegeleid|\bhulp/;
/** The parents hand in, report or ask: nobody looks at the family. */
const REPORTING =
  /\b(?:meldt|melden|doorgeven|geeft[^.;]{0,40}\bdoor\b|opzeg\w*|zegt\b[^.;]{0,40}\bop\b|deelt[^.;]{0,40}\bmede)\b/;
/** Looking back together with the parents: what at, need not be said. */
const WITH_PARENTS =
  /\b(?:evaluatie\w*|evalue\w+|geevalueerd|terugkijk\w*|terugblik\w*|tussenbalans|balans)\b[^.;]{0,100}\b(?:ouders?|gezin|u|je|jou|aanvrager|belanghebbende)\b|\b(?:ouders?|gezin|u|je|aanvrager|belanghebbende)\b[^.;]{0,100}\b(?:evaluatie\w*|evalue\w+|geevalueerd|terugkijk\w*|terugblik\w*|balans)\b/;
/** "hoe het met u en uw kind gaat": says by itself that somebody looks. */
const HOW_IT_GOES =
  /\bhoe gaat het (?:nu |dan )?met\b|\bhelpt de opvang\b|\bhoe (?:het|de situatie|de thuissituatie|het gezin|ouder\w* en kind\w*)\b[^.;]{0,60}\b(?:gaat|gaan|loopt|verloopt|staat|ontwikkel\w*|is|vergaat)\b|\bhoe\b[^.;]{0,50}\b(?:eraan toe|ervoor staa\w*|er voor staa\w*)|\bof de (?:belasting|druk|nood|problem\w*|spanning\w*)\b[^.;]{0,30}\b(?:af|minder|vermindert)|\bgaat het (?:al )?beter\b|\bof het beter gaat\b/;
const DIRECT = new RegExp(`\\b${LOOK}\\b[^.;]{0,200}\\b${FAMILY}|\\b${FAMILY}\\b[^.;]{0,160}\\b${LOOK}`);

/** A conversation that is named after what it is for. */
const FOLLOW_UP_TALK =
  /\b(?:voortgangs|evaluatie|tussentijds |tussentijdse |tussen|eind|bij)-?(?:gesprek|evaluatie|overleg)\w*/;

/** Headings under which every rule on the family is about following it. */
const ABOUT_FOLLOWING =
  /\bevaluatie(?!.*\b(?:beleid|regeling|verordening|regels))|\bvoortgang|\bvolgen\b|\bmonitor|\btussentijds|\bheronderzoek/;
const INVOLVED = /\b(?:gezin\w*|ouders?|aanvrager|belanghebbende|u|je|kind)\b/;

export interface FollowingReading {
  readonly evidence: readonly Span[];
  /** Only the need is assessed again: it cannot be seen whether the family's situation is part of it. */
  readonly onlyNeed: readonly Span[];
  readonly rejected: readonly Rejected[];
}

const NEED_AGAIN =
  /\b(?:opnieuw|weer|herbeoord\w*|heronderzo\w*|herindicatie)\b[^.;]{0,120}\b(?:noodza\w*|nodig)\b|\b(?:noodza\w*|nodig)\b[^.;]{0,80}\b(?:herbeoord\w*|heronderzo\w*|opnieuw (?:beoordeeld|vastgesteld|getoetst))/;

/** Finds the statements by which the development in the family is followed. */
export function readFollowing(statements: readonly Statement[]): FollowingReading {
  const evidence: Span[] = [];
  const onlyNeed: Span[] = [];
  const rejected: Rejected[] = [];
  for (const statement of statements) {
    const { words, rule, span, heading } = statement;
    const headed = FOLLOWING_HEADING.test(heading);
    const looks =
      DIRECT.test(words) ||
      HOW_IT_GOES.test(words) ||
      (ABOUT_FOLLOWING.test(heading) && INVOLVED.test(words)) ||
      WITH_PARENTS.test(words) ||
      FOLLOW_UP_TALK.test(words) ||
      (headed && DIRECT.test(rule));
    const timed =
      DURING.test(rule) ||
      FOLLOW_UP_TALK.test(words) ||
      DURING.test(statement.before) ||
      /\bevalu|\bvoortgang|\bvolgen|\bmonitor|\btussen|\bheronderzoek/.test(heading);
    const pointsBack = /^\s*(?:daarbij|hierbij|daarvoor|dat|dit|die|zij kijkt|hij kijkt)\b/.test(words);
    if (NOT_THE_FAMILY.test(pointsBack ? `${statement.before} ${words}` : words)) {
      if (looks || /\bevalu/.test(words)) rejected.push({ span, code: 'evaluatie-regeling' });
      continue;
    }
    if (!looks || !timed) {
      if (NEED_AGAIN.test(rule)) onlyNeed.push(span);
      continue;
    }
    if (statement.passage.provision.kind === 'begrip' || headingRoles(heading).includes('privacy')) continue;
    if (PAPERS.test(words)) rejected.push({ span, code: 'alleen-stukken' });
    else if (AGREES.test(words) && !PERIODIC.test(words) && !HOW_IT_GOES.test(words))
      rejected.push({ span, code: 'gesprek-bij-aanvraag' });
    else if (COMPLIANCE.test(words) && !PERIODIC.test(words))
      rejected.push({ span, code: 'afspraken-niet-nagekomen' });
    else if (REPORTING.test(words)) rejected.push({ span, code: 'melden-geen-volgen' });
    else if (MONEY.test(words) && !/\bgezin|\bthuis|\bdoelen|\bvoortgang/.test(words)) {
      rejected.push({ span, code: 'inkomen-volgen' });
    } else if (INTAKE.test(rule) || (INTAKE_HEADING.test(heading) && !headed && !PERIODIC.test(rule))) {
      rejected.push({ span, code: 'gesprek-bij-aanvraag' });
    } else evidence.push(span);
  }
  return { evidence, onlyNeed, rejected };
}
