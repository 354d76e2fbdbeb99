/**
 * Headings and labels that announce an element. Where nothing was read below one, the page may tell it in words that
 * the readers do not know.
 */
import type { Statement } from '../../context/statements.js';

const ANNOUNCES: readonly (readonly [number, RegExp])[] = [
  [1, /\bwat is (?:het|dit|een|de)\b|\bwat houdt\b|\bomschrijving\b|\bbeschrijving\b/],
  [2, /\bvoor wie\b|\bdoelgroep\b|\bwie kan\b|\bwie kunnen\b|\bwie komt\b/],
  [3, /\bvoorwaarden?\b|\beisen\b|\baan voldoen\b|\bspelregels\b|\bcriteria\b/],
  [
    4,
    /\bkosten\b|\bwat kost\b|\bvergoeding\b|\beigen bijdrage\b|\bbetaal(?:t|ik)?\b|\bbetalen\b|\bhoogte\b|\bbedrag(?:en)?\b/,
  ],
  [
    5,
    /\b(?:hoe|zo) ?lang\b|\bhoeveel (?:uur|uren|dagen|dagdelen|opvang)\b|\bduur\b|\bomvang\b|\bperiode\b|\blooptijd\b/,
  ],
  [6, /\baanvra(?:ag|gen)\b|\baanmeld\w*|\bhoe regel\b|\bhoe vraag\b/],
  [7, /\bcontact\b|(?:^|\/ )(?:nog |meer )?vragen\??$|\bbij wie\b|\bmeer weten\b/],
];
/** "Hoe lang duurt mijn aanvraag?" announces the term of the decision; objecting is no part of the seven. */
const OTHER = /\bbeslis\w*|\bbesluit\w*|\bbezwaar\w*|\bklacht\w*|\bwijziging\w*|\bna (?:de|uw|je) aanvraag\b/;

/** Numbers of the elements that a heading announces. */
export function announcedBy(statements: readonly Statement[]): ReadonlySet<number> {
  return new Set(
    statements
      .filter(({ heading }) => !OTHER.test(heading))
      .flatMap(({ heading }) =>
        ANNOUNCES.flatMap(([number, pattern]) => (pattern.test(heading) ? [number] : [])),
      ),
  );
}
