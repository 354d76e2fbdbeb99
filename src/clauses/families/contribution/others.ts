/**
 * Sentences on what other parents pay: those whose child has a place without an indication, toddlers in the regular or the
 * vve programme. A table that is theirs says nothing of what SMI costs (codebook, point 10).
 */

const GROUP = '(?:ouders?|gezin(?:nen)?|kind(?:eren)?|peuters?|plaats(?:en)?|kindplaats(?:en)?|opvang)';
const OTHERS = new RegExp(
  [
    `\\b${GROUP}\\b[^.;]{0,60}\\b(?:zonder|geen|niet over een|niet) (?:\\w+ ){0,2}(?:indicatie|beschikking)\\b`,
    `\\b(?:regulier\\w*|gewone) ${GROUP}\\b`,
    `\\b${GROUP} (?:op|van|in) (?:de |een )?(?:regulier\\w*|gewone|commerciele) `,
    '\\b(?:voor|bij|van) (?:\\w+ ){0,2}(?:doelgroep|vve)-?(?:peuters?|kind(?:eren)?|plaats(?:en)?)\\b',
    `\\b${GROUP} met een (?:vve|vroegschoolse|voorschoolse)[- ]\\w*`,
    '\\b(?:ouders?|gezin(?:nen)?) (?:met|die) (?:recht (?:op|hebben op) )?(?:de )?kinderopvangtoeslag\\b[^.;]{0,20}\\bbeta',
    '\\b(?:peuterprogramma|peuteraanbod|peuterarrangement|voorschoolse educatie)\\b',
  ].join('|'),
);
const OWN =
  /\bsmi\b|\bsocia(?:al|le)[ -]*(?:(?:en|of|en\/of|\/)[ -]*)?medisch|\bdeze (?:regeling|beleidsregels?|verordening)\b/;
/** "Hetzelfde als andere ouders zonder indicatie": the rule of others as the measure for SMI. */
const SAME =
  /\b(?:de|het|die|dat)?zelfde\b|\bgelijk\w*\b|\bnet (?:als|zo)\b|\bzoals\b|\bevenals\b|\beveneens\b|\book\b/;

/** Whether the words set what others pay, and not what parents with an indication do. Pure. */
export function setsForOthers(words: string): boolean {
  return OTHERS.test(words) && !OWN.test(words) && !SAME.test(words);
}
