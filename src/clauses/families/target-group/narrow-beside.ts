/** Whether others are let in beside the group that a rule names: in the same sentence, or in the same article. */
import type { Statement } from '../../context/statements.js';
import type { Narrowing } from './narrow-groups.js';
import { ELIGIBILITY } from './words.js';

/** "of een gezin", "of een ander inkomen": what stands behind "of" is a group too, and not a cause or a rest of the rule. */
const OTHER_GROUP =
  /^[^.;]{0,40}\b(?:of|dan wel|alsmede|en ook|en aan|en voor)\b (?:aan |voor |van )?(?:het |een |de |iemand |degenen? )?(?:gezin|gehuwd|samenwon|paar\b|paren|echtpa|partners\b|ouders?\b(?! (?:dan|is|zijn))|tweeouder|inwoner|huishoud|werkend|werkt\b|student|studeert|mensen|personen|(?:ander|laag|lager|vergelijkbaar|soortgelijk|eigen)\w* (?:inkomen|uitkering)|inkomen|loon\b|wie\b|andere (?:ouders|gezinnen|inwoners|mensen)|met een (?:laag|ander) inkomen|ww\b|wia\b|aow\b)/;

/** The group stands beside another one ("gezinnen of alleenstaande ouders", "uitkering of een laag inkomen"). */
export function hasAlternative(rule: string, match: RegExpExecArray): boolean {
  const behind = rule.slice(match.index + match[0].length, match.index + match[0].length + 60);
  const ahead = rule.slice(Math.max(0, match.index - 30), match.index);
  return (
    /\b(?:of|dan wel) (?:als|indien|wanneer) (?:een|de|er|het|hij|zij|beide|u|je)\b/.test(
      rule.slice(match.index),
    ) ||
    /\b(?:allemaal|iedereen|alle ouders|alle gezinnen)\b/.test(behind) ||
    /^,? (?:inwoners|ouders|gezinnen|mensen|werkenden?|studenten|zelfstandigen) (?:met|die|zonder|en)\b/.test(
      behind,
    ) ||
    OTHER_GROUP.test(behind) ||
    /^[^.;]{0,30}\b(?:en|alsmede|alsook|evenals)\b (?:\w+ ){0,2}(?:gezin|ouders|alleenst|gehuwd|samenw|paren|inwoners|huishoud|werkende|anderen)/.test(
      behind,
    ) ||
    (!/^(?:waarvan|van wie|ontvang\w*|heeft|hebben|hebt|geniet|geen|zonder|alleen|als enige)\b/.test(
      match[0],
    ) &&
      /\b(?:of|en|alsmede|dan wel|gezin|gezinnen|ouders),? (?:een |de )?$/.test(ahead)) ||
    // "a. ouders met een indicatie; b. alleenstaande ouders die studeren"
    /; (?:of )?[b-z][.)] (?:de |een )?$/.test(ahead) ||
    /\b(?:of|alsmede|dan wel) (?:een |de )?(?:alleenstaande|eenouder)/.test(match[0])
  );
}

/** "Een tweeoudergezin komt in aanmerking als ...", "Ook een gezin waarvan het kind ...": others are let in beside the group. */
const LET_IN_TOO =
  /^(?:[a-z\d]{1,2}[.)°] )?(?:ook|eveneens|tevens|daarnaast|verder)\b[^.;]*\b(?:komt|komen|kan|kunnen|heeft|hebben|krijgt|krijgen)\b[^.;]*\b(?:aanmerking|recht|aanspraak|krijgen|vergoeding|tegemoetkoming|subsidie|bijdrage|beroep)\b/;
const NOT_LET_IN = /\b(?:niet|geen|alleen als|slechts)\b/;

/** Whether a sentence of the same article lets in those that the group leaves out. */
export function othersLetIn(
  statement: Statement,
  value: Exclude<Narrowing, 'geen'>,
  binding: readonly Statement[],
): boolean {
  return binding.some((other) => {
    if (other === statement || other.passage.article !== statement.passage.article) return false;
    if (LET_IN_TOO.test(other.words)) return true;
    return (
      value === 'alleenstaande-ouder' &&
      TWO_PARENTS.test(other.words) &&
      ELIGIBILITY.test(other.words) &&
      !NOT_LET_IN.test(other.words.slice(0, other.words.search(ELIGIBILITY)))
    );
  });
}
const TWO_PARENTS =
  /\b(?:tweeouder\w*|twee ouders|beide ouders|(?:met|en) (?:een|zijn|haar|de|uw) partner)\b/;
