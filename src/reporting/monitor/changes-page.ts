/** What moved between rounds, newest first, with the effect of texts, norm and program apart. */
import { type Because, bridgeOf, type Move, movesBetween, normChanged } from '../../monitoring/changes.js';
import type { MonitorData, Round } from '../../monitoring/model.js';
import { formatDate } from '../html/words.js';
import { pageOf, type SiteFile } from './frame.js';
import { roundPath } from './round-pages.js';
import { loadMonitorTemplates } from './templates.js';
import { BECAUSE_HEADINGS, BECAUSE_WORDS, counted, DIRECTION_WORDS, pointFile } from './words.js';

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
  if (normChanged(before, after))
    return before.edition === after.edition
      ? 'De regels of de waarden van de norm zijn in deze ronde anders. '
      : `De norm ging van editie ${before.edition} naar ${after.edition}. `;
  return 'De norm is dezelfde gebleven. ';
}

/** "+3", "−2", "0" */
function signed(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';
}

/** Reasons that are always told, and those only where they moved something. */
const ALWAYS: readonly Because[] = ['tekst', 'norm'];
const SOMETIMES: readonly Because[] = ['programma', 'norm-of-programma', 'begin', 'einde'];

/** Per point from what it was to what it is, with the effect of texts and of the norm apart. */
function bridgesView({ points }: MonitorData, before: Round, after: Round, moves: readonly Move[]) {
  const bridges = points.map(({ number, short }) => ({
    short,
    ...bridgeOf(before, after, moves, number),
  }));
  const shown = [
    ...ALWAYS,
    ...SOMETIMES.filter((because) => bridges.some(({ parts }) => parts[because] !== 0)),
  ];
  return {
    headings: shown.map((because) => BECAUSE_HEADINGS[because]),
    rows: bridges.map(({ point, short, before: was, parts, after: is }) => ({
      point,
      short,
      file: pointFile(point),
      was,
      parts: shown.map((because) => signed(parts[because])),
      is,
    })),
  };
}

/** Address of the page of a round: the newest has the short one. */
function pathOf(date: string, newest: boolean): string {
  return newest ? 'wijzigingen.html' : `wijzigingen/${date}.html`;
}

function movedText(moves: readonly Move[]): string {
  if (moves.length === 0) return 'Geen enkel oordeel verschoof.';
  const places = new Set(moves.map(({ municipality }) => municipality)).size;
  return `${moves.length === 1 ? '1 oordeel verschoof' : `${moves.length} oordelen verschoven`}, bij ${counted(places)}.`;
}

function roundView(data: MonitorData, before: Round, after: Round) {
  const { words } = loadMonitorTemplates();
  const names = new Map(
    data.municipalities.map(({ municipality }) => [municipality.code, municipality.name]),
  );
  const shorts = new Map(data.points.map(({ number, short }) => [number, short]));
  const all = movesBetween(before, after);
  const moves = all.filter(({ because }) => because !== 'begin' && because !== 'einde');
  const withCause = (because: Because) =>
    [...new Set(all.filter((move) => move.because === because).map(({ municipality }) => municipality))].map(
      (code) => ({ code, name: names.get(code) ?? code }),
    );
  const said = (verdict: Move['before']): string =>
    verdict === null ? 'geen oordeel' : words.oordelen[verdict].woord;
  return {
    date: after.date,
    before: formatDate(before.date),
    after: formatDate(after.date),
    text: `${normText(before, after)}${movedText(moves)}`,
    causes: countedByCause(moves),
    bridges: bridgesView(data, before, after, all),
    moves: moves.map(({ municipality, point, before: from, after: to, direction, because }) => ({
      code: municipality,
      name: names.get(municipality) ?? municipality,
      point,
      short: shorts.get(point) ?? '',
      from: said(from),
      to: said(to),
      direction: DIRECTION_WORDS[direction],
      because: BECAUSE_WORDS[because],
    })),
    started: withCause('begin'),
    ended: withCause('einde'),
  };
}

/** A page for every pair of rounds; each tells where the others are. */
export function changesPages(data: MonitorData): readonly SiteFile[] {
  const pairs = data.rounds
    .slice(1)
    .map((after, index) => ({ before: data.rounds[index] as Round, after }))
    .toReversed();
  const pages = pairs.length === 0 ? [null] : pairs;
  return pages.map((pair, index) => {
    const path = pair === null ? pathOf('', true) : pathOf(pair.after.date, index === 0);
    const root = '../'.repeat(path.split('/').length - 1);
    return pageOf(data, {
      path,
      title: 'Wat er veranderde',
      intro:
        'Een oordeel kan verschuiven door een andere tekst, door een andere norm of doordat het programma anders leest. Is de norm of het programma anders, dan worden de teksten van de vorige ronde daarmee nog eens getoetst; zo blijft dat uit elkaar.',
      template: 'wijzigingen',
      view: {
        root,
        round: pair === null ? null : roundView(data, pair.before, pair.after),
        others: pairs
          .map(({ before, after }, other) => ({
            href: `${root}${pathOf(after.date, other === 0)}`,
            name: `${formatDate(before.date)} naar ${formatDate(after.date)}`,
            here: other === index,
          }))
          .filter(({ here }) => !here),
        rounds: data.rounds
          .map(({ date, edition }) => ({
            href: `${root}${roundPath(date)}`,
            name: formatDate(date),
            edition,
          }))
          .toReversed(),
      },
    });
  });
}

/** The rounds as a feed (Atom, RFC 4287), newest first, for who wants to hear of a new one. */
export function changesFeed(data: MonitorData): SiteFile {
  const rounds = data.rounds
    .map((round, index) => {
      const before = data.rounds[index - 1];
      const moves =
        before === undefined
          ? null
          : movesBetween(before, round).filter(({ because }) => because !== 'begin' && because !== 'einde');
      return {
        date: round.date,
        title: `Stand van ${formatDate(round.date)}`,
        text:
          before === undefined || moves === null
            ? 'De eerste ronde van deze monitor.'
            : `${normText(before, round)}${movedText(moves)}`,
        href: before === undefined ? 'index.html' : pathOf(round.date, index === data.rounds.length - 1),
      };
    })
    .toReversed();
  return {
    path: 'wijzigingen.xml',
    content: loadMonitorTemplates().feed({
      area: data.area,
      example: data.example,
      updated: data.rounds.at(-1)?.date,
      rounds,
    }),
  };
}
