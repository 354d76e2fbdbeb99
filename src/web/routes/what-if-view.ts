/** What a user sees of a text to change: its parts, wording to put in, and what a change did. */
import type { Pages } from '../pages.js';
import type { Session } from '../sessions.js';
import type { Compared, EditablePart, Proposal, Proposals } from '../work/messages.js';

/** Rows of a text area: enough to read an article without scrolling, and no more. */
const MOST_ROWS = 18;
const CHARACTERS_A_ROW = 85;

const DIRECTIONS: Readonly<Record<Compared['moves'][number]['direction'], string>> = {
  beter: 'vooruit',
  slechter: 'achteruit',
  anders: 'anders',
  gelijk: 'gelijk',
};

function rowsFor(text: string): number {
  const rows = text
    .split('\n')
    .reduce((sum, line) => sum + 1 + Math.floor(line.length / CHARACTERS_A_ROW), 0);
  return Math.min(MOST_ROWS, Math.max(2, rows));
}

export function partView(part: EditablePart, number: number) {
  const { points } = part;
  const which =
    points.length === 0 ? null : `${points.length === 1 ? 'punt' : 'punten'} ${points.join(', ')}`;
  return { ...part, number, rows: rowsFor(part.text), which };
}

function proposalView({ words }: Pages, proposal: Proposal) {
  const { becomes, alsoMoves, parameters } = proposal;
  return {
    ...proposal,
    word: words.oordelen[proposal.verdict],
    becomesWord: becomes === null ? null : words.oordelen[becomes],
    enough: becomes === 'voldoet',
    alsoMoves: alsoMoves.map((move) => ({
      ...move,
      worse: move.direction === 'slechter',
      directionWord: DIRECTIONS[move.direction],
      to: words.oordelen[move.after],
    })),
    parameters: parameters.map((one) => ({
      ...one,
      id: `p${proposal.point}-${one.name}`,
      choice: one.kind === 'keuze',
    })),
  };
}

export function proposalsView(pages: Pages, { proposals, without }: Proposals) {
  return {
    proposals: proposals.map((one) => proposalView(pages, one)),
    several: proposals.length > 1,
    without: without.map((one) => ({ ...one, word: pages.words.oordelen[one.verdict] })),
  };
}

/** What the change does; null where nothing was changed yet. */
export function outcomeView({ words }: Pages, session: Session) {
  if (session.origin === null || session.state.kind !== 'klaar') return null;
  const { comparison } = session.state;
  // Of a text that is no regulation any more there is no point to compare.
  if (comparison === null || comparison.moves.length === 0) return { unread: true, moved: [] };
  const moved = comparison.moves
    .filter(({ direction }) => direction !== 'gelijk')
    .map((move) => ({
      ...move,
      directionWord: DIRECTIONS[move.direction],
      from: words.oordelen[move.before],
      to: words.oordelen[move.after],
    }));
  return { unread: false, moved };
}
