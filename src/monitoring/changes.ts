/**
 * What moved between two rounds, and why: because a text changed, because the norm changed, or because the program reads
 * better. The effects are kept apart by judging the old texts once more by the new norm and program.
 */
import type { Verdict } from '../results/schema.js';
import type { PastFinding, PastState, Round } from './model.js';

export type Direction = 'beter' | 'slechter' | 'anders';

/** Why a verdict moved. `begin` and `einde`: a municipality was judged for the first time, or no more. */
export type Because = 'tekst' | 'norm' | 'programma' | 'norm-of-programma' | 'begin' | 'einde';

export interface Move {
  readonly municipality: string;
  readonly point: number;
  /** null before the first judgement and after the last one. */
  readonly before: Verdict | null;
  readonly after: Verdict | null;
  readonly direction: Direction;
  readonly because: Because;
}

/** From what a family can least rely on to what it can rely on; verdicts that say nothing have no place. */
const ORDER: readonly Verdict[] = ['ontbreekt', 'voldoet-niet', 'voldoet-deels', 'voldoet'];
/** A missing provision and one that falls short are both below the norm. */
const LEVEL: Readonly<Partial<Record<Verdict, number>>> = {
  ontbreekt: 0,
  'voldoet-niet': 0,
  'voldoet-deels': 1,
  voldoet: 2,
};

export function directionOf(before: Verdict | null, after: Verdict | null): Direction {
  const was = before === null ? undefined : LEVEL[before];
  const is = after === null ? undefined : LEVEL[after];
  if (was === undefined || is === undefined || was === is) return 'anders';
  return is > was ? 'beter' : 'slechter';
}

/**
 * Whether a round was judged by another norm than the one before: other files, or another value by the day. Of the latter only
 * that the old texts were judged again tells, with the same program.
 */
export function normChanged(before: Round, after: Round): boolean {
  return (
    before.normHash !== after.normHash ||
    (after.rejudged.size > 0 && before.toolVersion === after.toolVersion)
  );
}

function whyRuled(before: Round, after: Round): Because {
  const norm = normChanged(before, after);
  const program = before.toolVersion !== after.toolVersion;
  return norm && program ? 'norm-of-programma' : norm ? 'norm' : 'programma';
}

function verdictOn(state: PastState | undefined, point: number): Verdict | null {
  const found: PastFinding | undefined = state?.findings.get(point);
  return found?.verdict ?? null;
}

/**
 * Every step of a verdict from one round to the next. A verdict that moved by the norm and again by its text gives two
 * moves, in that order.
 */
export function movesBetween(before: Round, after: Round): readonly Move[] {
  const moves: Move[] = [];
  const codes = [...new Set([...before.states.keys(), ...after.states.keys()])].toSorted();
  for (const code of codes) {
    const old = before.states.get(code);
    const young = after.states.get(code);
    const between = after.rejudged.get(code) ?? old;
    const points = [...new Set([...(old?.findings.keys() ?? []), ...(young?.findings.keys() ?? [])])];
    for (const point of points.toSorted((a, b) => a - b)) {
      const was = verdictOn(old, point);
      const half = verdictOn(between, point);
      const is = verdictOn(young, point);
      const move = (from: Verdict | null, to: Verdict | null, because: Because): void => {
        if (from !== to)
          moves.push({
            municipality: code,
            point,
            before: from,
            after: to,
            direction: directionOf(from, to),
            because,
          });
      };
      if (was === null) move(was, is, 'begin');
      else if (is === null) move(was, is, 'einde');
      else {
        move(was, half, whyRuled(before, after));
        // The same texts can only have moved by how they are read.
        move(half, is, old?.texts === young?.texts ? whyRuled(before, after) : 'tekst');
      }
    }
  }
  return moves;
}

export interface PointTrend {
  readonly point: number;
  readonly date: string;
  readonly met: number;
  readonly decided: number;
  /** Municipalities of the register without a verdict that says whether the point is met. */
  readonly undecided: number;
}

/** @param all number of municipalities in the register */
export function trendOf(rounds: readonly Round[], point: number, all: number): readonly PointTrend[] {
  return rounds.map(({ date, states }) => {
    const verdicts = [...states.values()].map((state) => verdictOn(state, point));
    const decided = verdicts.filter((verdict) => verdict !== null && ORDER.includes(verdict)).length;
    return {
      point,
      date,
      met: verdicts.filter((verdict) => verdict === 'voldoet').length,
      decided,
      undecided: all - decided,
    };
  });
}

/** How the number that meets a point went from one round to the next, by what moved it. The parts add up. */
export interface Bridge {
  readonly point: number;
  readonly before: number;
  /** Sums: what came to meet the point less what no longer does. */
  readonly parts: Readonly<Record<Because, number>>;
  readonly after: number;
}

const NO_PARTS: Readonly<Record<Because, number>> = {
  tekst: 0,
  norm: 0,
  programma: 0,
  'norm-of-programma': 0,
  begin: 0,
  einde: 0,
};

function metIn({ states }: Round, point: number): number {
  return [...states.values()].filter((state) => verdictOn(state, point) === 'voldoet').length;
}

/** @param moves of `movesBetween` the same rounds */
export function bridgeOf(before: Round, after: Round, moves: readonly Move[], point: number): Bridge {
  const parts = { ...NO_PARTS };
  for (const move of moves)
    if (move.point === point)
      parts[move.because] += Number(move.after === 'voldoet') - Number(move.before === 'voldoet');
  return { point, before: metIn(before, point), parts, after: metIn(after, point) };
}
