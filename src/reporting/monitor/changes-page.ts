/** What moved between rounds, newest first, with the effect of texts, norm and program apart. */
import { type Because, type Move, movesBetween } from '../../monitoring/changes.js';
import type { MonitorData, Round } from '../../monitoring/model.js';
import { formatDate } from '../html/words.js';
import { pageOf, type SiteFile } from './frame.js';
import { loadMonitorTemplates } from './templates.js';
import { BECAUSE_WORDS, counted, DIRECTION_WORDS } from './words.js';

function countedByCause(moves: readonly Move[]) {
  const causes = [...new Set(moves.map(({ because }) => because))];
  const count = (because: Because, direction: Move['direction']): number =>
    moves.filter((move) => move.because === because && move.direction === direction).length;
  return causes.map((because) => ({
    word: BECAUSE_WORDS[because],
    better: count(because, 'beter'),
    worse: count(because, 'slechter'),
    other: count(because, 'anders'),
  }));
}

function normText(before: Round, after: Round): string {
  if (before.normHash !== after.normHash)
    return before.edition === after.edition
      ? 'De regels van de norm zijn in deze ronde aangepast. '
      : `De norm ging van editie ${before.edition} naar ${after.edition}. `;
  return 'De norm is dezelfde gebleven. ';
}

export function changesPage(data: MonitorData): SiteFile {
  const { words } = loadMonitorTemplates();
  const names = new Map(
    data.municipalities.map(({ municipality }) => [municipality.code, municipality.name]),
  );
  const shorts = new Map(data.points.map(({ number, short }) => [number, short]));
  const listed = (codes: ReadonlySet<string>) =>
    [...codes].map((code) => ({ code, name: names.get(code) ?? code }));
  const rounds = data.rounds.slice(1).map((after, index) => {
    const before = data.rounds[index];
    if (before === undefined) throw new Error('a round without one before it');
    const all = movesBetween(before, after);
    const moves = all.filter(({ because }) => because !== 'begin' && because !== 'einde');
    const withCause = (because: Because) =>
      new Set(all.filter((move) => move.because === because).map(({ municipality }) => municipality));
    const places = new Set(moves.map(({ municipality }) => municipality));
    return {
      date: after.date,
      before: formatDate(before.date),
      after: formatDate(after.date),
      text: `${normText(before, after)}${moves.length === 0 ? 'Geen enkel oordeel verschoof.' : `${moves.length === 1 ? '1 oordeel verschoof' : `${moves.length} oordelen verschoven`}, bij ${counted(places.size)}.`}`,
      causes: countedByCause(moves),
      moves: moves.map(({ municipality, point, before: from, after: to, direction, because }) => ({
        code: municipality,
        name: names.get(municipality) ?? municipality,
        point,
        short: shorts.get(point) ?? '',
        from: from === null ? null : words.oordelen[from],
        to: to === null ? null : words.oordelen[to],
        direction: DIRECTION_WORDS[direction],
        because: BECAUSE_WORDS[because],
      })),
      started: listed(withCause('begin')),
      ended: listed(withCause('einde')),
    };
  });
  return pageOf(data, {
    path: 'wijzigingen.html',
    title: 'Wat er veranderde',
    intro:
      'Een oordeel kan verschuiven door een andere tekst, door een andere norm of doordat het programma anders leest. Om dat te scheiden zijn de oude teksten opnieuw getoetst aan de nieuwe norm.',
    template: 'wijzigingen',
    view: { rounds: rounds.toReversed() },
  });
}
