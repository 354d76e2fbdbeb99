/** Whether a part of a regulation gives rules on SMI, by its name for it or by what it grants and why. */
import type { Regulation } from '../../regulation/model.js';
import { isOther, ownRules, rulesOf, textOf, type Unit } from './units.js';
import {
  CARE,
  CHILDCARE,
  FOUND_NEEDED,
  fold,
  GENERAL_HEADING,
  GRANTS_CARE,
  GROUND,
  NEED,
  REASON,
  SMI_NAME,
} from './words.js';

/** How a rule on SMI is worded: somebody gets, must, may or can something. */
const RULES =
  /\b(?:kan|kunnen|komt|komen|heeft|hebben|wordt|worden|is|zijn|bedraagt|verstrek\w*|verleen\w*|vergoed\w*|betaal\w*|beslis\w*|besluit|kent|krijg\w*|moet\w*|mag|geldt|vraagt|dient|bestaat|duurt|merkt|stelt|toegekend|verleend)\b/;
/** Childcare because a parent works, learns or takes part in a route is another subject. */
const WORK =
  /\b(?:traject\w*|re-?integratie\w*|arbeidsinschakeling|studie|opleiding|inburger\w*|doelgroepouder\w*|school volg\w*|stage|taalachterstand\w*|taalontwikkel\w*|vve\b|voorschoolse educatie)\b/;

/** The municipality pays, or gives a place. */
const PAYS =
  /\b(?:vergoed(?:t|en)?|bekostig(?:t|en|d)?|betaa?l(?:t|en|d)?|subsidie|tegemoetkoming|bijdrage|verstrekt?|verstrekken|verleent|verlenen|neemt\b[^.;]{0,60}\bover|geplaatst|plaats)\b/;

/** True where childcare is granted because of a medical or social reason, whatever the text calls it. */
export function grantsForReason(rules: readonly string[]): boolean {
  const usable = rules.filter((rule) => !(WORK.test(rule) && !SMI_NAME.test(rule)));
  const whole = usable.join(' ');
  if (!GRANTS_CARE.test(whole)) return false;
  if (SMI_NAME.test(whole)) return true;
  const reasoned = usable.filter((rule) => REASON.test(rule) && NEED.test(rule));
  if (reasoned.length > 0 && GROUND.test(whole)) return true;
  // Who is paid for and why in one sentence: "In noodgevallen, zoals opname of detentie, bekostigt de gemeente kinderopvang".
  return usable.some(
    (rule) => FOUND_NEEDED.test(rule) || (GROUND.test(rule) && CARE.test(rule) && PAYS.test(rule)),
  );
}

/** Whether the unit's own words regulate SMI (its children apart). */
export function regulates(regulation: Regulation, unit: Unit, childcareText: boolean): boolean {
  if (isOther(unit.heading)) return false;
  const rules = ownRules(rulesOf(regulation, unit.provisions));
  if (rules.length === 0) return false;
  if (SMI_NAME.test(unit.heading)) {
    return rules.some((rule) => RULES.test(rule) && rule.split(' ').length > 5);
  }
  const text = fold(textOf(regulation, unit.provisions));
  if (!childcareText && !CHILDCARE.test(text)) return false;
  if (GENERAL_HEADING.test(unit.heading)) return false;
  return grantsForReason(rules);
}

/** Who gets something; and words by which a rule keeps somebody out. */
const GETS =
  /\b(?:komt|komen|krijgt|krijgen|heeft recht|hebben recht|ontvangt|ontvangen|wordt verstrekt|wordt verleend)\b/;
const KEEPS_OUT = /\b(?:geen|niet|voorliggend\w*|behalve|uitgezonderd|uitgesloten|weiger\w*|toeslag)\b/;

/** Headings under which work or study is named because it ends or excludes SMI. */
const NO_GROUP =
  /weiger|afwijz|plicht|inlichting|wijzig|verander|doorgeven|melden|laten weten|voorliggend|rijkstegemoetkoming|andere|terugvorder|beeindig|intrek|stop|toeslag|begrip|definitie/;

/** Whether the unit grants something to a group of its own: parents at work, in training or on a route to work. */
export function grantsToOthers(regulation: Regulation, unit: Unit): boolean {
  if (unit.children.length > 0) return unit.children.some((child) => grantsToOthers(regulation, child));
  if (NO_GROUP.test(unit.heading)) return false;
  return rulesOf(regulation, unit.provisions).some(
    (rule) =>
      WORK.test(rule) &&
      GETS.test(rule) &&
      !KEEPS_OUT.test(rule) &&
      !SMI_NAME.test(rule) &&
      !REASON.test(rule),
  );
}
