/** Which verdicts moved since an earlier measurement, and in which direction. */
import { z } from 'zod';
import { verdictSchema } from '../results/schema.js';
import { EVALUATION_SCHEMA, type Evaluation } from './evaluation.js';
import { type FactValue, factValueSchema } from './labels.js';
import { NOTHING_FOUND } from './statistics.js';

/** What an earlier measurement must hold to be compared with; the rest of it may change from version to version. */
export const earlierSchema = z.object({
  schema: z.literal(EVALUATION_SCHEMA),
  tool: z.object({ version: z.string() }),
  norm: z.object({ edition: z.string(), hash: z.string() }),
  referenceDate: z.string(),
  verdicts: z.array(
    z.object({
      document: z.string(),
      point: z.number(),
      label: verdictSchema,
      found: z.union([verdictSchema, z.literal(NOTHING_FOUND)]),
      underReview: z.boolean(),
    }),
  ),
  factsFound: z.array(
    z.object({ document: z.string(), key: z.string(), found: factValueSchema, right: z.boolean() }),
  ),
});
export type Earlier = z.infer<typeof earlierSchema>;

/** `beter`: was wrong, is right. `anders`: wrong before and after, in another way. */
export type Direction = 'beter' | 'slechter' | 'anders';
/** Towards or away from `voldoet`; null where one of the two is not on that scale. */
type Tone = 'milder' | 'strenger' | null;

export interface Move {
  readonly document: string;
  readonly point: number;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly direction: Direction;
  readonly tone: Tone;
  readonly underReview: boolean;
}

export interface Moves {
  readonly earlier: { readonly version: string; readonly normHash: string; readonly referenceDate: string };
  /** The norm itself is another one: moves can come from it. */
  readonly otherNorm: boolean;
  readonly compared: number;
  readonly verdicts: readonly Move[];
  /** Verdicts that stayed, where a person must now look or no longer must. */
  readonly review: readonly {
    readonly document: string;
    readonly point: number;
    readonly found: string;
    readonly underReview: boolean;
  }[];
  readonly facts: readonly {
    readonly document: string;
    readonly key: string;
    readonly from: FactValue;
    readonly to: FactValue;
    readonly direction: Direction;
  }[];
  /** Verdicts whose label is another one than before: these say something of the labels, not of the program. */
  readonly relabelled: readonly {
    readonly document: string;
    readonly point: number;
    readonly from: string;
    readonly to: string;
  }[];
  readonly newDocuments: readonly string[];
  readonly goneDocuments: readonly string[];
}

const HEIGHT: Readonly<Record<string, number>> = {
  voldoet: 2,
  'voldoet-deels': 1,
  'voldoet-niet': 0,
  ontbreekt: 0,
};

function toneOf(from: string, to: string): Tone {
  const before = HEIGHT[from];
  const after = HEIGHT[to];
  if (before === undefined || after === undefined || before === after) return null;
  return after > before ? 'milder' : 'strenger';
}

function directionOf(wasRight: boolean, isRight: boolean): Direction {
  if (wasRight === isRight) return 'anders';
  return isRight ? 'beter' : 'slechter';
}

const names = (items: readonly { readonly document: string }[]): readonly string[] => [
  ...new Set(items.map(({ document }) => document)),
];

/** Both judged against the label of now, so that a changed label is no move of the program. */
export function movesSince(earlier: Earlier, now: Evaluation): Moves {
  const keyOf = ({ document, point }: { document: string; point: number }) => `${document}\n${point}`;
  const before = new Map(earlier.verdicts.map((verdict) => [keyOf(verdict), verdict]));
  const both = now.verdicts.flatMap((after) => {
    const old = before.get(keyOf(after));
    return old === undefined ? [] : [{ old, after }];
  });
  const factBefore = new Map(earlier.factsFound.map((fact) => [`${fact.document}\n${fact.key}`, fact]));
  const documentsBefore = names(earlier.verdicts);
  const documentsNow = names(now.verdicts);
  return {
    earlier: {
      version: earlier.tool.version,
      normHash: earlier.norm.hash,
      referenceDate: earlier.referenceDate,
    },
    otherNorm: earlier.norm.hash !== now.norm.hash,
    compared: both.length,
    verdicts: both
      .filter(({ old, after }) => old.found !== after.found)
      .map(({ old, after }) => ({
        document: after.document,
        point: after.point,
        label: after.label,
        from: old.found,
        to: after.found,
        direction: directionOf(old.found === after.label, after.found === after.label),
        tone: toneOf(old.found, after.found),
        underReview: after.underReview,
      })),
    review: both
      .filter(({ old, after }) => old.found === after.found && old.underReview !== after.underReview)
      .map(({ after: { document, point, found, underReview } }) => ({ document, point, found, underReview })),
    facts: now.factsFound.flatMap(({ document, key, found, right }) => {
      const old = factBefore.get(`${document}\n${key}`);
      return old === undefined || old.found === found
        ? []
        : [{ document, key, from: old.found, to: found, direction: directionOf(old.right, right) }];
    }),
    relabelled: both
      .filter(({ old, after }) => old.label !== after.label)
      .map(({ old, after }) => ({
        document: after.document,
        point: after.point,
        from: old.label,
        to: after.label,
      })),
    newDocuments: documentsNow.filter((name) => !documentsBefore.includes(name)),
    goneDocuments: documentsBefore.filter((name) => !documentsNow.includes(name)),
  };
}
