/**
 * A round on disk (`ronde.json`): light enough to read five of them, complete enough to tell what moved. The whole results
 * stand beside it, one file per municipality.
 */
import { z } from 'zod';
import { verdictSchema } from '../results/schema.js';
import type { PastState, Round } from './model.js';

const ROUND_SCHEMA = 'basislijn/ronde/1';

const findingSchema = z.object({ oordeel: verdictSchema, oorzaak: z.string(), controle: z.boolean() });

const stateSchema = z.object({
  status: z.enum([
    'getoetst',
    'geen-geldende-regeling',
    'geen-regeling-gevonden',
    'niet-gelezen',
    'niet-gezocht',
  ]),
  teksten: z.string(),
  bevindingen: z.record(z.string(), findingSchema),
  score: z.object({ punten: z.number(), beoordeeld: z.number().int() }).nullable(),
});
type StateFile = z.infer<typeof stateSchema>;

export const roundFileSchema = z.object({
  schema: z.literal(ROUND_SCHEMA),
  datum: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  norm: z.object({ editie: z.string(), controlecode: z.string() }),
  programma: z.string(),
  /** By municipality code. */
  gemeenten: z.record(z.string(), stateSchema),
  /** Texts of the round before, judged by the norm and program of this round; empty where neither changed. */
  herbeoordeeld: z.record(z.string(), stateSchema),
});
export type RoundFile = z.infer<typeof roundFileSchema>;

function toFile({ status, texts, findings, score }: PastState): StateFile {
  return {
    status,
    teksten: texts,
    bevindingen: Object.fromEntries(
      [...findings].map(([point, { verdict, cause, needsReview }]) => [
        String(point),
        { oordeel: verdict, oorzaak: cause, controle: needsReview },
      ]),
    ),
    score: score === null ? null : { punten: score.points, beoordeeld: score.judged },
  };
}

function fromFile({ status, teksten, bevindingen, score }: StateFile): PastState {
  return {
    status,
    texts: teksten,
    findings: new Map(
      Object.entries(bevindingen).map(([point, { oordeel, oorzaak, controle }]) => [
        Number(point),
        { verdict: oordeel, cause: oorzaak, needsReview: controle },
      ]),
    ),
    score: score === null ? null : { points: score.punten, judged: score.beoordeeld },
  };
}

function record(states: ReadonlyMap<string, PastState>): Record<string, StateFile> {
  return Object.fromEntries(
    [...states].toSorted(([a], [b]) => a.localeCompare(b)).map(([code, state]) => [code, toFile(state)]),
  );
}

export function roundToFile(round: Round): RoundFile {
  return {
    schema: ROUND_SCHEMA,
    datum: round.date,
    norm: { editie: round.edition, controlecode: round.normHash },
    programma: round.toolVersion,
    gemeenten: record(round.states),
    herbeoordeeld: record(round.rejudged),
  };
}

export function roundFromFile(file: RoundFile): Round {
  const states = (from: Record<string, StateFile>) =>
    new Map(Object.entries(from).map(([code, state]) => [code, fromFile(state)]));
  return {
    date: file.datum,
    edition: file.norm.editie,
    normHash: file.norm.controlecode,
    toolVersion: file.programma,
    states: states(file.gemeenten),
    rejudged: states(file.herbeoordeeld),
  };
}
