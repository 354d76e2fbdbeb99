/** The measured reliability per point, shown beside each verdict; made by `basislijn evalueer`, see docs/methode.md. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Reliability } from './html/view-model.js';

const reliabilitySchema = z.object({
  /** What it was measured on, in plain Dutch. */
  texts: z.string(),
  points: z.record(
    z.string(),
    z.object({ texts: z.number(), accuracy: z.number(), low: z.number(), high: z.number() }),
  ),
});

/** Empty when nothing was measured yet. @throws ZodError when the file has another form */
export function readReliability(path: string): ReadonlyMap<number, Reliability> {
  let json: string;
  try {
    json = readFileSync(path, 'utf8');
  } catch {
    return new Map();
  }
  const { texts: source, points } = reliabilitySchema.parse(JSON.parse(json));
  return new Map(Object.entries(points).map(([point, measured]) => [Number(point), { ...measured, source }]));
}
