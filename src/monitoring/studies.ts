/**
 * The categories of earlier studies, as data, and the municipalities of a round counted in them. The figures of a study are
 * taken over; a note says where survey and text cannot be compared.
 */
import { z } from 'zod';
import type { RunResult } from '../results/schema.js';
import type { MunicipalityState } from './model.js';

const value = z.union([z.string(), z.number(), z.boolean()]);

const categorySchema = z.strictObject({
  naam: z.string(),
  /** All conditions hold; an empty list is "all others"; null for what no text can show. */
  telt: z.array(z.strictObject({ kenmerk: z.string(), is: z.array(value).min(1) })).nullable(),
  /** Percentages by code of the study. */
  deel: z.record(z.string(), z.number().min(0).max(100)),
});

export const studiesSchema = z.strictObject({
  onderzoeken: z.array(
    z.strictObject({
      code: z.string(),
      naam: z.string(),
      /** Municipalities that took part; null where the source does not say. */
      gemeenten: z.number().int().positive().nullable(),
      bron: z.string(),
    }),
  ),
  onderwerpen: z.array(
    z.strictObject({
      code: z.string(),
      titel: z.string(),
      bron: z.string(),
      'let-op': z.string().nullable(),
      categorieen: z.array(categorySchema).min(1),
    }),
  ),
});
export type Studies = z.infer<typeof studiesSchema>;

export interface TopicCount {
  readonly code: string;
  readonly title: string;
  readonly source: string;
  readonly note: string | null;
  /** Municipalities counted: judged, and with these facts. */
  readonly judged: number;
  readonly categories: readonly {
    readonly name: string;
    /** Percentage per study, in the order of the studies; null where it gives none. */
    readonly before: readonly (number | null)[];
    /** Municipalities now; null for what a text cannot show. */
    readonly now: number | null;
  }[];
}

const DAYDEALS: Readonly<Record<string, number>> = { dagen: 2, dagdelen: 1 };

/** A day is two dagdelen; hours are not turned into them. */
function factOf(facts: RunResult['kenmerken'], key: string): string | number | boolean | null {
  if (key !== 'omvangInDagdelen') return facts[key] ?? null;
  const amount = facts.omvangPerWeek;
  const factor = DAYDEALS[String(facts.omvangEenheid)];
  return typeof amount === 'number' && factor !== undefined ? amount * factor : null;
}

export function countInStudies(
  { onderzoeken, onderwerpen }: Studies,
  states: readonly MunicipalityState[],
): readonly TopicCount[] {
  const judged = states.flatMap(({ status, result }) =>
    status === 'getoetst' && result !== null && Object.keys(result.kenmerken).length > 0
      ? [result.kenmerken]
      : [],
  );
  return onderwerpen.map(({ code, titel, bron, 'let-op': note, categorieen }) => {
    const chosen = judged.map((facts) =>
      categorieen.findIndex(({ telt }) =>
        telt?.every(({ kenmerk, is }) => is.some((wanted) => wanted === factOf(facts, kenmerk))),
      ),
    );
    return {
      code,
      title: titel,
      source: bron,
      note,
      judged: judged.length,
      categories: categorieen.map(({ naam, telt, deel }, index) => ({
        name: naam,
        before: onderzoeken.map((study) => deel[study.code] ?? null),
        now: telt === null ? null : chosen.filter((one) => one === index).length,
      })),
    };
  });
}
