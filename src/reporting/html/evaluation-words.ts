/** Words of the measurement pages (`templates/evaluatie-woorden.yaml`), beside those of the reports. */
import { parse } from 'yaml';
import { z } from 'zod';
import type { Words } from './words.js';

const shapedWord = z.object({ woord: z.string(), teken: z.string(), vorm: z.string() });
export type ShapedWord = z.infer<typeof shapedWord>;

const sidesSchema = z.object({
  label: z.string(),
  found: z.string(),
  same: z.string(),
  rightHead: z.string(),
  articleHead: z.string(),
  placeHead: z.string(),
  confusionText: z.string(),
});

const evaluationWordsSchema = z.object({
  geen: shapedWord,
  richtingen: z.object({ beter: z.string(), slechter: z.string(), anders: z.string() }),
  tonen: z.object({ milder: z.string(), strenger: z.string() }),
  lezers: z.record(z.string(), z.string()),
  soorten: z.record(z.string(), z.string()),
  kanten: z.object({ programma: sidesSchema, beoordelaars: sidesSchema }),
});
export type EvaluationWords = z.infer<typeof evaluationWordsSchema>;

/** @throws ZodError naming the key when a word is missing */
export function parseEvaluationWords(yaml: string): EvaluationWords {
  return evaluationWordsSchema.parse(parse(yaml));
}

/** Both sets of words that a measurement page is written with. */
export interface AllWords {
  readonly report: Words;
  readonly evaluation: EvaluationWords;
}

/** A verdict, or `geen`, with its shape. */
export function verdictWord({ report, evaluation }: AllWords, code: string): ShapedWord {
  if (code === 'geen') return evaluation.geen;
  const word = Object.entries(report.oordelen).find(([verdict]) => verdict === code)?.[1];
  return word ?? { woord: code, teken: '?', vorm: 'vraag' };
}

/** All outcomes in the order of the tables. */
export function outcomesIn(words: AllWords): readonly string[] {
  return [...Object.keys(words.report.oordelen), 'geen'];
}
