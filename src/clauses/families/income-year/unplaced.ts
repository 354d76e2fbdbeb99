/**
 * Sentences that seem to say which income counts and that no reading could place, where nothing else says it. "Ontbreekt"
 * would be too sure then: a person must look (codebook, section 2).
 */
import type { Statement } from '../../context/statements.js';
import { mentionsIncome } from '../shared/income-words.js';
import { isTableRow } from '../shared/table-rows.js';
import { isElsewhere } from './base.js';

const COUNTS =
  /\b(?:telt|tellen|geldt|gelden|bepalend|maatgevend|beslissend|uitgegaan|ga(?:at|an) uit|gerekend|rekent|rekenen|bepaald|vastgesteld|genomen|neemt|gebruikt|ontleend|blijkt|gepeild|gemeten)\b/;
const TIME =
  /\b(?:\w*jaar|\w*jaren|\w*maand|\w*maanden|kwartaal|weken|actue\w+|huidige?|laatste?|recent\w*|jongste|thans|momenteel|nu|moment|datum|20\d\d|beschikking|aanslag|aangifte|schatting|geschat\w*|verwacht\w*)\b/;
/** The span for which something is set or granted, and papers on the care, are no time of an income. */
const OTHER =
  /\bper (?:maand|jaar|week|kwartaal)\b|\b(?:elk|ieder|jaarlijks|duur|looptijd|geïndexeerd|geindexeerd|uurprij\w*|uurtarie\w*|prijspeil|tabel\w*|minimumloon|norm\w*|factu\w+|meldt?|melden|wijziging\w*|belastingjaar van de tabel)\b/g;

/** Pure. */
export function unplacedYears(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter((statement) => {
    const { passage, words } = statement;
    if (passage.scope !== 'smi' || isTableRow(statement) || isElsewhere(statement)) return false;
    const paper = /\b(?:beschikking|aanslag|aangifte|gegevens)\b[^.;]{0,30}\bbelastingdienst\b/.test(words);
    if (!mentionsIncome(words) && !paper) return false;
    return COUNTS.test(words) && TIME.test(words.replace(OTHER, ' '));
  });
}
