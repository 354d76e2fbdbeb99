/** Element 5 of point 13, both halves: how long, and how many days or hours. */
import type { Statement } from '../../context/statements.js';
import { PROCEDURE } from './words.js';

const NUMBER =
  '(?:\\d+(?:[.,]\\d+)?|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\\w{3,6}tien|(?:\\w{2,6}en)?(?:twintig|dertig|veertig|vijftig|zestig)|half|halve|driekwart|anderhal(?:f|ve?)|paar|enkele)';
const TERM = new RegExp(
  `\\b${NUMBER}\\b(?: \\(\\w+\\))?[ -](?:maanden|maand|mnd|wkn|wk|jr|weken|jaar|jaren|kalenderjaar)\\b|\\b(?:halfjaar|half jaar|kwartaal|jaarlang|kalenderjaar|schooljaar)\\b|\\b(?:zolang|zo lang|net zo lang)\\b[^.?]{0,60}\\b(?:nodig|duurt|duren|blijft|indicatie|situatie|behandeling)\\b`,
);
const AMOUNT = new RegExp(
  `\\b${NUMBER}\\b(?: \\(\\w+\\))?[ -](?:of meer |of \\w+ |a \\d |tot \\w+ )?(?:hele |halve |volle |andere |vaste )?(?:dagen|dag|dagdelen|dagdeel|ochtend(?:en)?|middag(?:en)?|uur|uren)\\b[^.?]{0,30}\\b(?:p/w\\w*|per|in de|iedere|elke|week|maand|wekelijks)\\b|\\b(?:per week|per maand|in de week|wekelijks|elke week|iedere week)\\b[^.?]{0,40}\\b${NUMBER}\\b[ -](?:hele |halve |volle |andere |vaste )?(?:dagen|dag|dagdelen|uur|uren)\\b|\\b${NUMBER}\\b[ -](?:hele |halve |volle |andere |vaste )?(?:dagdelen|dagen)\\b(?! (?:bericht|antwoord|na|van tevoren))`,
);
/** "Op dinsdag en donderdag": days of the care, and not on which a desk is open. */
const WEEKDAYS =
  /\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag)\b(?:, | en )(?:op )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag)\b/;
const CARE_ON = /\b(?:opvang|kinderdagverblijf|bso|gastouder|creche)\b/;
const OPEN_ON = /\b(?:open|bereikbaar|bel(?:t|len)?|inloop\w*|spreekuur|loket|balie)\b/;
/** "Vijf ochtenden naar de groep": of the care too, where nothing is open or bookable then. */
const MORNINGS = new RegExp(`\\b${NUMBER}\\b[ -](?:ochtenden|middagen)\\b`);
/** Under a heading that asks how much: "16 uur", "Twee dagen". */
const SHORT_AMOUNT = new RegExp(
  `\\b${NUMBER}\\b(?: \\(\\w+\\))?[ -](?:hele |halve |volle |andere |vaste )?(?:dagen|dag|dagdelen|dagdeel|ochtenden|middagen|uur|uren)\\b`,
);
const TERM_COLUMN =
  /\b(?:maanden|weken|looptijd|periode|duur)\b[^:;.?]{0,15}: (?:max\w*|ten hoogste|hooguit)? ?\d+(?![\d-])/;
/** "Aantal dagdelen": the unit stands in the heading, and the number alone below it. */
const UNIT_HEADING = /\b(?:uren|dagen|dagdelen)\b/;
const BARE = new RegExp(
  `^(?:(?:doorgaans|meestal|maximaal|ongeveer|hooguit|ten hoogste|gemiddeld) )?${NUMBER}(?=$|[.,;]| (?:per|a|tot|of)\\b)`,
);
/** A cell below its column, or an entry behind its label: "uren per week: 20". */
const COLUMN =
  /\b(?:uur|uren|dagen|dagdelen|omvang)\b[^:;.?|]{0,25}(?::| \|) (?:max\w*|ten hoogste|hooguit)? ?\d/;
/** What decides how long or how much, told openly: "De jeugdarts bepaalt hoe lang en hoeveel dagen." */
const BY_CASE_TERM =
  /\bhoe ?lang\b[^.?]{0,80}\b(?:hangt|bepaal\w*|bespre\w+|spre(?:ken|ekt?)|kijken|verschilt|staat|afhankelijk|beoordeelt)\b|\b(?:bepa\w+|hangt|kijk\w*|beoordeel\w*|bekijk\w*|bespre\w+|spre(?:ken|ekt?)|afspreken|overleg\w*|advies|adviseert)\b[^.?]{0,80}\bhoe ?lang\b|\b(?:duur|periode)\b[^.?]{0,60}\b(?:hangt|bepaal\w*|afhankelijk|afgestemd|verschilt|advies)\b|\b(?:advis\w+|bepaal\w*|spre\w+|afspre\w+)\b[^.?]{0,80}\b(?:duur|periode)\b/;
const BY_CASE_AMOUNT =
  /\b(?:bepa\w+|bespre\w+|spre(?:ken|ekt?)|afspre\w+|kijk\w*|overleg\w*|advis\w+)\b[^.?]{0,60}\bhoe ?vaak\b|\b(?:hoeveel|aantal)\b[^.?]{0,20}\b(?:uur|uren|dagen|dagdelen|opvang)\b[^.?]{0,80}\b(?:hangt|bepaal\w*|bespre\w+|kijken|verschilt|staat|afhankelijk|beoordeelt|krijgt)\b|\b(?:bepa\w+|hangt|kijk\w*|bekijk\w*|bespre\w+|spre(?:ken|ekt?)|afspreken|overleg\w*|advies|adviseert|beoordeelt|hoe ?lang)\b[^.?]{0,100}\b(?:hoeveel|aantal)\b[^.?]{0,20}\b(?:uur|uren|dagen|dagdelen|opvang)\b|\bomvang\b[^.?]{0,60}\b(?:hangt|bepaal\w*|afhankelijk|afgestemd|verschilt|advies)\b/;
/** The answer to "Hoe lang en hoeveel?" where it is settled case by case. */
const BY_CASE_ANSWER =
  /\b(?:advies|adviseert|bepaalt|bepalen|hangt|verschilt|afhankelijk|(?:spreken|bespreken|kijken|bekijken) (?:wij|we))\b/;
/** Words that tie a period to the care or the grant. */
const GRANT =
  /\b(?:opvang|indicatie|smi|vergoeding|dagen|dagdelen|uren|per week|in de week|tegemoetkoming|bijdrage|toekenning|periode|verleng\w*|tijdelijk|geldt|geldig|duurt|duur|start\w*|begin\w*|maximaal|hooguit|hoogstens|ten hoogste|minimaal|minstens|eerst\w*|steeds|krijg\w*|langer|max|looptijd|stopt|eindigt|loopt|ophoud\w*|afgegeven|toegekend|daarna|vervolgens|houden\b[^.?]{0,30}\bvol|volhouden|ongeveer|doorgaans|meestal)\b/;
/** A heading or label that asks for one half: a number under it needs no further words. */
const TERM_HEADING =
  /\bwanneer stopt\b|\btot wanneer\b|\b(?:hoe|zo) ?lang\b|\b(?!afhandel|beslis|wacht)\w*duur\b|\bduurt\b|\blooptijd\b|\bperiode\b|\btermijn\b|\bgeldig\w*|\btot wanneer\b|\btijdsduur\b|\beinddatum\b|\btijdelijk\b/;
const AMOUNT_HEADING =
  /\bomvang\b|\bhoe ?(?:veel|vaak)\b|\baantal\b|\b(?:uren|dagen|dagdelen)\b|\bper week\b|\bmaximum\b|\bin de week\b/;
const GRANT_HEADING =
  /\bmaximum\b|\btijd\b|\btermijn\b|\btot wanneer\b|\bhoe vaak\b|\buren\b|\bdagdelen\b|\bhoe ?lang\b|\bhoeveel\b|\bduur\b|\bomvang\b|\bperiode\b|\bdagen\b|\btijdelijk\b/;
/** Ages and papers have years and months too. */
const NOT_A_TERM =
  /\b(?:eerste|tweede|derde|vierde|laatste|elk|ieder|per) kwartaal\b|\b(?:elke|iedere|om de|eens (?:per|in de)|per) (?:\w+ )?(?:jaar|maanden)\b|\b(?:kind(?:eren)?|leeftijd|tussen|vanaf|ouder|oud)\b[^.?]{0,25}\bjaar\b|\bjaar (?:oud|of ouder|of jonger)\b|\blaatste\b[^.?]{0,20}\b(?:maand\w*|jaar)\b|\b(?:afgelopen|vorig|per|elk|ieder|lopende?|dit|heel het|keer per) (?:kalender)?jaar\b|\bjaarlijks\b|\bper maand\b|\b0 (?:tot|t\/m|en|-)\b|\btot (?:en met )?\d+ jaar\b|\bniet ouder dan\b|\btoeslagjaar\b|\b(?:is|zijn) (?:maximaal|hoogstens|ten hoogste|nog geen|jonger dan) \d{1,2} jaar\b/g;

/** "Wij beslissen binnen acht weken. Dat kan langer duren.": about the sentence before. */
const LEANS = /^\s*(?:dat|dit|die|deze|soms|lukt)\b/;

/** When parents are asked what they think is no length of the care. */
const SURVEY =
  /\b(?:vragenlijst|enquete|\w*(?:tevredenheid|ervaring|beleving)s?-?(?:onderzoek|meting)|(?:vra(?:agt|gen)|bevra(?:agt|gen|agd)) [^.?]{0,80}\bnaar (?:hun|uw|je|jouw|de) ervaring\w*)\b/;

/** UTF-16 units; a shorter sentence is about one thing. */
const LONG = 160;

/** A long sentence may end with who decides on an extension: the parts before that are kept. */
function withoutProcedure(words: string): string | null {
  if (words.length < LONG) return null;
  const kept = words.split(/(?<=[,;])\s/).filter((part) => !PROCEDURE.test(part));
  return kept.length > 0 && !/\bbinnen\b/.test(words) ? kept.join(' ') : null;
}

export interface Extent {
  readonly term: readonly Statement[];
  readonly amount: readonly Statement[];
}

export function saysExtent(statements: readonly Statement[]): Extent {
  const told = statements.flatMap((statement): readonly Statement[] => {
    const { words, before, heading } = statement;
    if (LEANS.test(words) && PROCEDURE.test(before === '' ? heading : before)) return [];
    if (!PROCEDURE.test(words)) return [statement];
    const kept = withoutProcedure(words);
    return kept === null ? [] : [{ ...statement, words: kept }];
  });
  return {
    term: told
      .filter(({ words }) => !SURVEY.test(words))
      .filter(
        ({ words, heading, rule }) =>
          BY_CASE_TERM.test(words) ||
          (/\bhoe ?lang\b/.test(heading) && BY_CASE_ANSWER.test(words)) ||
          TERM_COLUMN.test(words) ||
          (TERM.test(words.replaceAll(NOT_A_TERM, ' ')) &&
            (GRANT.test(rule) || GRANT_HEADING.test(heading) || TERM_HEADING.test(heading))),
      ),
    amount: told.filter(
      ({ words, heading }) =>
        BY_CASE_AMOUNT.test(words) ||
        (/\bhoe ?veel\b(?! (?:betaal|kost|geld))/.test(heading) && BY_CASE_ANSWER.test(words)) ||
        AMOUNT.test(words) ||
        (WEEKDAYS.test(words) && CARE_ON.test(words) && !OPEN_ON.test(words)) ||
        (MORNINGS.test(words) && !OPEN_ON.test(words)) ||
        COLUMN.test(words) ||
        (UNIT_HEADING.test(heading) && BARE.test(words)) ||
        (AMOUNT_HEADING.test(heading) && SHORT_AMOUNT.test(words)),
    ),
  };
}
