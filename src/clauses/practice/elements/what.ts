/** Element 1 of point 13: what SMI is, in words and not only by its name. */
import type { Statement } from '../../context/statements.js';
import { CARE, MUNICIPALITY, TROUBLE } from './words.js';

const NAME =
  '(?:k?smi\\w*(?:-?(?:kinder)?opvang|-?regeling|-?indicatie)?|socia(?:al|le)[ -]*(?:en |of |en/of )?medische? (?:indicatie|gronden|redenen))';
/** "SMI is ...", "SMI betekent ...", "Dat heet SMI". */
const MEANING = new RegExp(
  `\\b${NAME}\\b\\W*(?:\\([^)]*\\)\\W*)?\\s?(?:is|zijn|betekent|staat voor|houdt in|helpt|regelt|maakt)\\b|\\b(?:dat|dit|deze (?:hulp|vergoeding|regeling|opvang|bijdrage|tegemoetkoming)|die (?:hulp|vergoeding|opvang|bijdrage))\\b[^.?]{0,30}\\b(?:heet|noemen|noemt|is)\\b[^.?]{0,60}\\b(?:smi|sociaal)|\\b(?:de (?:officiele )?naam|het|zoiets)\\b[^.?]{0,20}\\b(?:is|heet)\\b[^.?]{0,20}\\b(?:smi|sociaal)|\\b(?:noemen|noemt)\\b[^.?]{0,30}\\b(?:dat|dit)\\b[^.?]{0,20}\\b(?:smi|sociaal)`,
);
const GIVES =
  '(?:tegemoet|bekostigt|financiert|dekt|schiet|mee|biedt|ondersteunt|steunt|betaalt|betalen|meebetaalt|meebetalen|vergoedt|vergoeden|helpt|helpen|zorgt|zorgen|regelt|regelen|springt|bijdrage|bijdragen|draagt|draait|biedt|geeft|neemt|tegemoetkoming|vergoeding|subsidie|regeling|kosten|potje|geld|ondersteunen|helpen|bijspringen|overneemt)';
const HELPS = new RegExp(
  `\\b${GIVES}\\b[^.?]{0,20}\\b${MUNICIPALITY}\\b|\\b${MUNICIPALITY}\\b[^.?]{0,100}\\b${GIVES}\\b|\\b(?:vergoeding|tegemoetkoming|bijdrage|regeling|subsidie|hulp|steun|potje|geld)\\b[^.?]{0,60}\\b(?:voor|in|van)\\b[^.?]{0,40}\\b(?:kinder)?opvang\\b|\\b(?:kinder)?opvang\\b[^.?]{0,80}\\b(?:vergoed|betaald|bekostigd|vergoeding|tegemoetkoming|bijdrage)\\b`,
  'u',
);
/** What it gives, beside its name: "een SMI-vergoeding". */
const GRANT = /\b(?:vergoeding|tegemoetkoming|bijdrage|subsidie)\b/;
const NAMED = new RegExp(`\\b${NAME}\\b`);
/** Where a page says what it is about: at its top, or under a heading that asks for it or names the scheme. */
const OPENING_HEADING =
  /\balgemeen\b|\bwaarvoor\b|\btoelichting\b|\bomschrijving\b|\bbeschrijving\b|\binleiding\b|\bwat (?:is|houdt|betekent)\b|^wat\b(?!.*\b(?:kost|betaal|nodig|mee|moet))|^product\b|\bover (?:de )?(?:smi|regeling)|\bover deze\b|\bbedoel\w*|\bdoel\b|\bwaarom\b|\bsmi\b|\bsociaal\b|\bsociale\b|\bmedische?\b|\btoeslag\b|\bproblemen\b/;
/** The page sends the reader elsewhere for it. */
const ELSEWHERE = /\b(?:folder|brochure|pdf|leest u (?:hier|in)|lees meer|informatie over)\b/;
/** "De SMI staat open voor ouders met ..." says for whom, and not what they get. */
const ONLY_FOR_WHOM =
  /\bsta(?:at|an) open voor\b(?![^.?]*\b(?:vergoed\w*|tegemoetkoming|bijdrage|kinderopvang)\b)/;
/** How to apply or to be called is no answer to what it is. */
const PROCEDURE = /\bformulier\b|\bdigid\b|\bstuur\b|\bbel\b|\bmail\b|\bvragen over\b/;

/** Sentences at the top of a page that say what it is about, under whatever heading. */
const FIRST = 3;

function opens({ heading, headings }: Statement): boolean {
  const path = headings.split(' / ').filter((heading) => heading !== '');
  return path.length <= 1 || OPENING_HEADING.test(heading) || OPENING_HEADING.test(path.at(-1) ?? '');
}

export function saysWhat(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter((statement, index) => {
    const { words, before, after } = statement;
    if (ELSEWHERE.test(words) || ONLY_FOR_WHOM.test(words)) return false;
    if (MEANING.test(words)) return true;
    const around = `${before} ${words} ${after}`;
    if (NAMED.test(words) && HELPS.test(words) && CARE.test(words)) return true;
    if (HELPS.test(words) && CARE.test(around) && TROUBLE.test(around)) return true;
    // At the top of the page the reason need not stand in the same breath.
    return (
      (index < FIRST || opens(statement)) &&
      CARE.test(`${around} ${statement.headings}`) &&
      !PROCEDURE.test(words) &&
      (HELPS.test(words) ||
        (statement.passage.provision.kind !== 'tabelrij' &&
          NAMED.test(words) &&
          words.length > 25 &&
          (CARE.test(words) || GRANT.test(words) || TROUBLE.test(words.replace(NAMED, ' ')))) ||
        (CARE.test(words) && TROUBLE.test(around)))
    );
  });
}
