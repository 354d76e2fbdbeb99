/** For the terminal: what moved since an earlier measurement, and how simpler readers do. */
import type { Evaluation } from '../evaluating/evaluation.js';
import type { Direction, Moves } from '../evaluating/moves.js';
import type { Peer } from '../evaluating/peers.js';
import { formatLead, formatShare } from '../reporting/html/evaluation-format.js';
import { VERDICT_HEAD, verdictRow } from './evaluation-table.js';
import { shorten, type Terminal } from './terminal.js';

const DIRECTIONS: Readonly<Record<Direction, string>> = {
  beter: 'fout → goed',
  slechter: 'goed → fout',
  anders: 'anders fout',
};

export function movesTable(moves: Moves, terminal: Terminal): string {
  const count = (direction: Direction) =>
    moves.verdicts.filter((move) => move.direction === direction).length;
  const { earlier } = moves;
  const lines = [
    `Tegen de meting van versie ${earlier.version}, peildatum ${earlier.referenceDate}: ${moves.compared} oordelen in beide.`,
    ...(moves.otherNorm ? ['Let op: de norm is sindsdien veranderd.'] : []),
    `Verschoven: ${moves.verdicts.length}. Goed geworden: ${count('beter')}, fout geworden: ${count('slechter')}, anders fout: ${count('anders')}.`,
    ...moves.verdicts.map(
      ({ document, point, from, to, direction, tone, label }) =>
        `  ${DIRECTIONS[direction]}  ${document}, punt ${point}: ${from} → ${to}${tone === null ? '' : ` (${tone})`}, label ${label}`,
    ),
    ...moves.review.map(
      ({ document, point, underReview }) =>
        `  ${document}, punt ${point}: ${underReview ? 'nu onder controle' : 'niet meer onder controle'}`,
    ),
    ...moves.facts.map(
      ({ document, key, from, to, direction }) =>
        `  ${DIRECTIONS[direction]}  ${document}, ${key}: ${String(from)} → ${String(to)}`,
    ),
    ...moves.relabelled.map(
      ({ document, point, from, to }) => `  label veranderd  ${document}, punt ${point}: ${from} → ${to}`,
    ),
    ...(moves.newDocuments.length === 0 ? [] : [`Nieuwe teksten: ${moves.newDocuments.join(', ')}`]),
    ...(moves.goneDocuments.length === 0 ? [] : [`Niet meer gemeten: ${moves.goneDocuments.join(', ')}`]),
  ];
  return `${lines.map((line) => shortenKeepingIndent(line, terminal)).join('\n')}\n`;
}

function shortenKeepingIndent(line: string, terminal: Terminal): string {
  const indent = /^ */.exec(line)?.[0] ?? '';
  return `${indent}${shorten(line, terminal.columns - indent.length)}`;
}

export function peersTable(evaluation: Evaluation, peers: readonly Peer[]): string {
  const sets = [
    { name: 'Punten 1 en 3 tot 11', of: (measured: Evaluation | Peer) => measured.core },
    { name: 'Alle punten', of: (measured: Evaluation | Peer) => measured.total },
  ];
  const lines = [
    'Naast eenvoudiger lezers',
    VERDICT_HEAD,
    ...sets.flatMap(({ name, of }) => [
      name,
      verdictRow('basislijn', of(evaluation)),
      ...peers.map((peer) => verdictRow(peer.name, of(peer))),
    ]),
    '',
    'Goed per punt:',
    ['', 'basislijn', ...peers.map(({ name }) => name)]
      .map((cell) => cell.padEnd(16))
      .join('')
      .trimEnd(),
    ...evaluation.points.map(({ point, measures }, index) =>
      [
        `punt ${point}`,
        formatShare(measures.accuracy),
        ...peers.map((peer) => {
          const own = peer.points[index];
          return own === undefined ? '' : formatShare(own.measures.accuracy);
        }),
      ]
        .map((cell) => cell.padEnd(16))
        .join('')
        .trimEnd(),
    ),
    ...peers.map(
      ({ name, lead }) => `Voorsprong op ${name}: ${formatLead(lead)} procentpunt, alle punten samen`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
