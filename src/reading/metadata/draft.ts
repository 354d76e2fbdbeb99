/** Whether a text calls itself a draft: the word, or dates that are still open. */
import type { Sourced } from '../../regulation/model.js';
import type { Line } from './lines.js';

const LABEL =
  /^\s*[[(*]*\s*(?:concept|voorontwerp|ontwerp)\b|[[(]\s*(?:concept|ontwerp)[^\])]{0,40}[\])]|\b(?:concept|ontwerp)[- ]?(?:verordening|beleidsregels?|nadere regels|regeling|besluit|versie|tekst|subsidieregeling)\b|\bconceptversie\b|\bversie 0\.\d|[-–]\s*(?:concept|ontwerp)\s*$/i;
const MONTH = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';
const OPEN_DATE = new RegExp(
  [
    String.raw`\[\s*(?:[^\]]{0,30}\b)?(?:datum|dag|maand|in te vullen|nader te bepalen|invullen|pm|p\.m\.|\.{2,}|…)[^\]]{0,40}\]`,
    String.raw`\b(?:dd|xx|DD|XX)[-./ ](?:mm|xx|MM|XX)[-./ ](?:jjjj|yyyy|JJJJ|20\d\d|xxxx|XXXX)\b`,
    String.raw`(?:\.{3,}|…|_{3,}|\bxx+\b|\bPM\b)[\s.…_]*(?:${MONTH}\b[\s.…_]*)?(?:19|20)(?:\d\d|[.…_x]{1,})`,
    String.raw`(?:\.{2,}|…|_{2,}|\bxx?\b)\s*${MONTH}\s*(?:20\d\d|\.{2,}|…)`,
    String.raw`\b(?:van|op|d\.d\.|per|met ingang van)\s+(?:\.{3,}|…+|_{3,}|<[^>]{2,30}>|\(datum\)|\bPM\b|\bp\.m\.)`,
    String.raw`\.{5,}[^\n]{0,25}\b20\d\d\b`,
    String.raw`\bnader (?:te bepalen|in te vullen) (?:datum|tijdstip)\b`,
  ].join('|'),
);

/** True by its own words; false where it carries the date of its adoption; null where nothing tells. */
export function draftOf(
  lines: readonly Line[],
  head: string,
  file: string,
  adopted: Sourced<string> | null,
): Sourced<boolean> | null {
  const titled = lines.find(
    ({ section, text }) =>
      (section === 'titel' || section === 'aanhef') && LABEL.test(text.slice(0, 300)) && text.length < 300,
  );
  if (titled !== undefined) return { value: true, from: titled.from };
  const mark = /(?:^|\n)\s*[#*[(]*\s*(?:CONCEPT|ONTWERP|Concept|Ontwerp)\b(?! van de)/.exec(
    head.slice(0, 400),
  );
  if (mark !== null) return { value: true, from: 'tekst: bovenaan' };
  const open = lines.find(
    ({ section, text, heading }) =>
      OPEN_DATE.test(text) &&
      (section === 'slot' ||
        section === 'aanhef' ||
        section === 'titel' ||
        /\binwerking|\bslot|\bciteer|\bintrek|\bnaam/.test(heading) ||
        /\b(?:treedt|treden)\b|^aldus\b/i.test(text)),
  );
  if (open !== undefined) return { value: true, from: open.from };
  if (/(?:^|[-_ .])(?:concept|ontwerp)(?:[-_ .]|$)/i.test(file)) return { value: true, from: 'bestandsnaam' };
  return adopted === null ? null : { value: false, from: adopted.from };
}
