/**
 * Whether SMI is granted as bijzondere bijstand: then draagkracht from income and assets applies by law (art. 35
 * Participatiewet), also where the text is silent (codebook, point 5).
 */
import type { Reading } from '../../context/reading.js';
import { foldKeeping, type Statement } from '../../context/statements.js';

const GRANT =
  /(?<!\b(?:beleids)?regels (?:voor |van |over )?(?:de )?)\bbijzondere bijstand\b[^.;]{0,90}\b(?:kinderopvang|opvang|smi|verle\w+|verstrek\w*|toegekend|toeken\w*|aanmerking|vergoed\w*|bestemd)\b|\b(?:kosten van|kosten voor|voor) [^.;]{0,60}\bbijzondere bijstand\b|\b(?:de|geen) bijstand\b[^.;]{0,60}\b(?:wordt|gaat|begint|verle\w+|toegekend|opvang|uren)\b|\b(?:verleent|verstrekt|kent)\b[^.;]{0,30}\bbijstand\b|\b(?:verleend|verstrekt|toegekend|betaald|gegeven) als bijzondere bijstand\b|\bals bijzondere bijstand (?:verleend|verstrekt|toegekend|betaald|gegeven)\b|\b(?:krijg\w*|ontvang\w*|verle\w+|verstrek\w*|vergoed\w*|betaa?l\w*|bekostigd|toegekend)\b[^.;]{0,60}\b(?:als|in de vorm van|uit|vanuit) (?:de )?bijzondere bijstand\b|\bbijzondere noodzakelijke kosten\b|\bnoodzakelijke kosten van het bestaan\b/;
const ONLY_EXTRA =
  /\b(?:bijkomende|extra|aanvullende|overige) (?:\w+ )?kosten\b|\bnaast bijzondere bijstand\b|\bgeen (?:beroep op |recht op )?bijzondere bijstand\b|\bbijzondere bijstand\b[^.;]{0,80}\bgeen (?:tegemoetkoming|vergoeding|subsidie)\b|\bvoorliggend\w*/;

/** The statements that grant SMI as bijzondere bijstand; empty where it is not. Pure. */
export function grantedAsAssistance(
  reading: Reading,
  statements: readonly Statement[],
): readonly Statement[] {
  const titled = foldKeeping(reading.regulation.metadata.title?.value ?? titleOf(reading));
  const inTitle = /\bbijzondere bijstand\b|\bbijstandsverordening\b/.test(titled);
  const nearTitle = /\bminima\w*|\barmoede\w*|\binkomensondersteuning\b/.test(titled);
  const inScope = statements.filter(({ passage }) => passage.scope === 'smi');
  const granted = inScope.filter(({ words }) => GRANT.test(words) && !ONLY_EXTRA.test(words));
  if (inTitle) return granted.length > 0 ? granted : inScope.slice(0, 1);
  if (nearTitle) return granted;
  return granted.filter(({ words }) => /\bbijzondere bijstand\b/.test(words));
}

function titleOf(reading: Reading): string {
  const title = reading.passages.find(({ section }) => section === 'titel');
  return title?.text ?? '';
}
