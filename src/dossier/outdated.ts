/** Signs that a page is out of date: names that no longer exist, and when it says it was last changed. */
import { MONTHS } from '../language/months.js';

/** Names in Dutch with the year they ended; folded. */
const GONE: readonly (readonly [RegExp, string])[] = [
  [/\bwkkp\b|\bkwaliteitseisen peuterspeelzalen\b/, 'Wkkp (sinds 2018 Wet kinderopvang)'],
  [/\bwwb\b|\bwet werk en bijstand\b/, 'WWB (sinds 2015 Participatiewet)'],
  [/\bgba\b|\bgemeentelijke basisadministratie\b/, 'GBA (sinds 2014 BRP)'],
  [/\blrkp\b|\bregister kinderopvang en peuterspeelzalen\b/, 'LRKP (sinds 2018 LRK)'],
  [/\bawbz\b/, 'AWBZ (sinds 2015 Wlz, Wmo en Jeugdwet)'],
  [/\bbureaus? jeugdzorg\b/, 'Bureau Jeugdzorg (tot 2015)'],
  [/\blangdurigheidstoeslag\b/, 'langdurigheidstoeslag (tot 2015)'],
  [/\bhuursubsidie\b/, 'huursubsidie (sinds 2006 huurtoeslag)'],
];
const CHANGED =
  /\b(?:laatst (?:gewijzigd|bijgewerkt|aangepast)|gewijzigd op|bijgewerkt op|bijgewerkt|laatste wijziging|geplaatst op|datum)\b\D{0,20}(\d{1,2})[ -](\d{1,2}|[a-z]+)[ -](\d{4})/;
/** Years after which a page is called old. */
const OLD = 3;

/** @param folded the page in lower case @returns `YYYY-MM-DD`, or null where the page says nothing of it */
export function lastChanged(folded: string): string | null {
  const match = CHANGED.exec(folded);
  if (match === null) return null;
  const [, day = '', month = '', year = ''] = match;
  const number = /^\d+$/.test(month) ? Number(month) : MONTHS.indexOf(month) + 1;
  if (number < 1 || number > 12) return null;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** @param referenceDate `YYYY-MM-DD` @returns sentences in Dutch; empty where nothing shows that the page is old */
export function signsOfAge(folded: string, referenceDate: string): readonly string[] {
  const changed = lastChanged(folded);
  const old = changed !== null && Number(referenceDate.slice(0, 4)) - Number(changed.slice(0, 4)) >= OLD;
  return [
    ...GONE.filter(([pattern]) => pattern.test(folded)).map(([, name]) => `de pagina noemt ${name}`),
    ...(old ? [`de pagina is volgens haar eigen datum voor het laatst gewijzigd op ${changed}`] : []),
  ];
}
