/**
 * "De vergoeding eindigt op de dag waarop de noodzaak niet langer bestaat": where no term is set, such an end says that the
 * grant lasts as long as the need (codebook, point 7). Where a term is set, it only cuts that term short.
 */
import type { Reading } from '../../context/reading.js';
import type { Statement } from '../../context/statements.js';
import { offerStatements } from '../shared/offer-statements.js';

const NEED =
  '(?:noodza\\w*|\\w*problem\\w*|\\w*situatie|omstandigheden|indicatie|aanleiding|behoefte|belemmering\\w*|moeilijkheden|grond(?:en)?)';

const ENDS = new RegExp(
  String.raw`\b(?:eindig\w*|stop\w*|loopt\b[^.;]{0,20}\baf|duurt|loopt|verval\w*|beeindig\w*)\b[^.;]{0,60}\b(?:op|tot|met ingang van|zodra|wanneer|als|totdat|indien)\b[^.;]{0,40}\b${NEED}\b[^.;]{0,70}\b(?:niet (?:langer|meer)|geen \w+ meer|ophoud\w*|vervalt|vervallen|voorbij|opgelost|verdwenen|weggenomen|weggevallen|opgeheven|beeindigd)\b|\b${NEED}\b[^.;]{0,40}\b(?:voorbij|opgelost|verdwenen|weggevallen|niet (?:langer|meer) (?:aanwezig|nodig))\b[^.;]{0,20}, (?:dan )?(?:eindigt|stopt)\b`,
);

const OF_GRANT =
  /\b(?:recht|aanspraak|\w*vergoeding|tegemoetkoming|subsidie|bijdrage|bijstand|\w*opvang|toekenning|verlening|indicatie|plaatsing|voorziening)\b/;

/** The sentences by which the grant ends with the need; with the item of a list its head is read. */
export function endsWithNeed(reading: Reading): readonly Statement[] {
  return offerStatements(reading).filter(
    ({ rule, words }) => ENDS.test(rule) && OF_GRANT.test(rule) && new RegExp(NEED).test(words),
  );
}
