/** Element 2 of point 13: for whom SMI is: families or children, and what is the matter with them. */
import type { Statement } from '../../context/statements.js';
import { AILMENT, PEOPLE, TROUBLE } from './words.js';

const HEADING =
  /^wie\b|\/ wie\b|\biets voor\b|\bherken\w*|\bwelke ouders\b|\bvoor wie\b|\bwie\b[^?]{0,30}\b(?:kan|kunnen|komt|komen|krijg\w*|is)\b|\bdoelgroep\b|\biets voor\b|\bbent u\b|\bben jij\b|\bwanneer (?:krijg|kom|kun|kan|heb|is)\b|\bbedoeld\b|\bbestemd\b|\bgeschikt\b|\bwelke (?:ouders|gezinnen|kinderen|gevallen|situaties?|mensen)\b|\bgevallen\b/;
/** Trouble that says for whom it is: more than the name of the scheme. */
const NAMED = new RegExp(
  `\\b${AILMENT}\\b|${/\b\w+(?:problemen|problematiek)\b|\bkwetsba\w+|\bkanker\b|\bstress\w*|\bchronisch\w*|\bontlast\w*|\bherstel\w*|\b(?:niet|nauwelijks|onvoldoende|minder)\b[^.?]{0,40}\b(?:ontwikkelen|zorgen|opvoeden|verzorg\w*|redden|redt|aan\s?kunnen|dragen)\b|\bziek\w*|\bbeperking\w*|\bhandicap\w*|\bpsychisch\w*|\blichamelijk\w*|\bverslav\w+|\bcrisis\w*|\bscheiding\w*|\bspanning\w*|\boverbelast\w*|\bburn-?out|\bdepressi\w*|\bontwikkeling\b|\bachterstand\b|\bloopt achter|\bopname\b|\bopgenomen\b|\bbehandeling\b|\brevalid\w+|\bdetentie|\bgeweld\b|\bonveilig\w*|\boverl(?:ijden|eden)\b|\bhet (?:\w+ )?(?:moeilijk|zwaar)\b|\bniet lekker in\b|\bautis\w*|\bkliniek\b|\bextra (?:zorg|aandacht|steun|hulp)\b|\bbevalling\b|\bziekenhuis\b|\baandoening\w*|\bklachten\b|\boperatie\b|\bvermoeid\w*|\buitgeput\b|\bloopt vast\b|\bop bed\b|\bgezondheids?\w*|\bruzie\b|\brouw\b|\bproblemen\b|\bproblematiek\b|\bmantelzorg\w*|\bzorgen\b|\bmoeilijke (?:situatie|periode|tijd|thuissituatie)|\bomstandigheden\b|\b(?:sociale|medische) redenen\b/.source}`,
);
/** A page that has nothing more than "voor ouders" says not for whom. */
const NO_PROCEDURE = /\baanvra(?:ag|gen)\b[^.]{0,40}\b(?:formulier|digid)\b|\bverklaring van\b|\bstuur\b/;

export function saysForWhom(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter(({ words, rule, before, after, heading, headings }) => {
    if (NO_PROCEDURE.test(words)) return false;
    if (HEADING.test(heading) && TROUBLE.test(rule)) return true;
    if (/\bgeen toeslag\b|\bvoorwaarden\b/.test(headings) && !NAMED.test(words)) return false;
    return PEOPLE.test(`${before} ${rule} ${after}`) && NAMED.test(words);
  });
}
