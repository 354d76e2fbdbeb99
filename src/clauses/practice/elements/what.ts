/** Element 1 of point 13: what SMI is, in words and not only by its name. */
import type { Statement } from '../../context/statements.js';
import { CARE, MUNICIPALITY, TROUBLE } from './words.js';

const NAME =
  '(?:k?smi\\w*(?:-?(?:kinder)?opvang|-?regeling|-?indicatie)?|socia(?:al|le)[ -]*(?:en |of |en/of )?medische? (?:indicatie|gronden|redenen))';
/** "SMI is ...", "SMI betekent ...", "Dat heet SMI". */
const MEANING = new RegExp(
  `\\b${NAME}\\b\\W*(?:\\([^)]*\\)\\W*)?\\s?(?:is|zijn|betekent|staat voor|houdt in|helpt|regelt|maakt)\\b|\\b(?:dat|dit|deze (?:hulp|vergoeding|regeling|opvang|bijdrage|tegemoetkoming)|die (?:hulp|vergoeding|opvang|bijdrage))\\b[^.?]{0,30}\\b(?:heet|noemen|noemt|is)\\b[^.?]{0,60}\\b(?:smi|sociaal)`,
);
const HELPS = new RegExp(
  `\\b(?:betaalt|betalen|vergoedt|vergoeden|helpt|helpen)\\b[^.?]{0,20}\\b${MUNICIPALITY}\\b|\\b${MUNICIPALITY}\\b[^.?]{0,80}\\b(?:betaalt|betalen|vergoedt|vergoeden|helpt|helpen|springt|bijdrage|bijdragen|draagt|tegemoetkoming|vergoeding|subsidie|regeling|kosten)\\b|\\b(?:vergoeding|tegemoetkoming|bijdrage|regeling|subsidie|hulp|steun)\\b[^.?]{0,60}\\b(?:voor|in|van)\\b[^.?]{0,40}\\b(?:kinder)?opvang\\b|\\b(?:kinder)?opvang\\b[^.?]{0,80}\\b(?:vergoed|betaald|bekostigd|vergoeding|tegemoetkoming|bijdrage)\\b`,
  'u',
);
/** The page sends the reader elsewhere for it. */
const ELSEWHERE = /\b(?:folder|brochure|pdf|leest u (?:hier|in)|lees meer|informatie over)\b/;

export function saysWhat(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter(({ words, before, after }) => {
    if (ELSEWHERE.test(words)) return false;
    if (MEANING.test(words)) return true;
    const around = `${before} ${words} ${after}`;
    return HELPS.test(words) && CARE.test(around) && TROUBLE.test(around);
  });
}
