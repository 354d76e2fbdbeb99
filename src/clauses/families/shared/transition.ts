import type { Statement } from '../../context/statements.js';

/** Headings of transitional law, folded: what held under older rules, and for whom it still does. */
export const TRANSITION =
  /\bovergang|\boude (?:gevallen|regels|regeling|rechten|aanvragen)|\blopende (?:toekenning|zaken|gevallen|aanvragen)|\beerbiediging/;

const DATE = String.raw`\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) (?:19|20)\d\d`;
/** The same said in a sentence: "Wie op 31 december 2025 een indicatie had, houdt die tot 1 juli 2026". */
export const TRANSITION_WORDS = new RegExp(
  String.raw`\b(?:op|tot|voor|na) ${DATE}\b[^.]{0,60}\b(?:had|hadden|ontving\w*|kreeg|kregen|liep\w*|genoot|genoten|toegekend|verleend|aangevraagd|ingediend|gedaan|lopende?)\b|\b(?:houdt|houden|geldt|gelden|blijft|blijven|loopt|lopen)\b[^.]{0,50}\b(?:tot|tot en met|uiterlijk) ${DATE}|\bblij(?:ft|ven) (?:die|deze|de) (?:oude |eerdere )?(?:regels|beleidsregels?|verordening|regeling)\b[^.]{0,40}\bvan (?:toepassing|kracht)|\btekst (?:van|uit|tot) (?:19|20)\d\d\b|\b(?:oude|vervallen|vorige|eerdere) (?:tekst|versie)\b|\bvoor (?:de )?(?:inwerkingtreding|datum van inwerkingtreding)\b|\b(?:oude|vorige|eerdere|ingetrokken) (?:regeling|verordening|beleidsregels?|regels|recht|regime|voet)\b`,
);

const OLD_RULES =
  /\bblij(?:ft|ven)\b[^.;]{0,50}\bzoals (?:dat|die|deze|het|hij|zij) (?:was|waren)\b|\bverander(?:t|en)\b[^.;]{0,10}\b(?:er )?(?:voor u |voor jou )?niets tot\b|\bzoals (?:dat|die|deze|het|hij|zij) (?:tot|voor|op)?[^.;]{0,40}\b(?:luid(?:de|den)|gold(?:en)?)\b|\b(?:oude|vorige|eerdere|ingetrokken) (?:verordening|beleidsregels?|regeling|regels|recht|voet|tabel)\b|\bop de oude voet\b|\b(?:oude|vroegere|vervallen) artikel(?:en)? \d|\b(?:vroeger|voorheen|destijds|eertijds|indertijd) (?:stond|luidde|gold|bepaalde|las)\b|\b(?:stond|luidde|gold) (?:hier |dit artikel |er )?(?:vroeger|voorheen|destijds|indertijd)\b/;

/** Whether a statement keeps older rules alive for some, and says nothing on what holds now. */
export function isTransitional({ headings, words }: Statement): boolean {
  return TRANSITION.test(headings) || OLD_RULES.test(words);
}
