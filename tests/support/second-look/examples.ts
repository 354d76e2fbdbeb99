/** The labelled regulations as the second reader learns from them: statements, and which of them carry which point. */
import { readFileSync } from 'node:fs';
import { buildReading } from '../../../src/clauses/context/build.js';
import type { Reading } from '../../../src/clauses/context/reading.js';
import { type Statement, statementsOf } from '../../../src/clauses/context/statements.js';
import { labelledFiles } from '../../../src/cli/evaluation-files.js';
import { sourceFrom } from '../../../src/cli/read-source.js';
import type { DossierSource } from '../../../src/dossier/model.js';
import type { LabelFile } from '../../../src/evaluating/labels.js';
import { isExactPlace } from '../../../src/evaluating/places.js';
import { placeKeyOf } from '../../../src/regulation/places.js';
import type { Verdict } from '../../../src/results/schema.js';
import { featuresOf } from '../../../src/second-look/features.js';
import type { Linear, PointModel, SecondReader } from '../../../src/second-look/model.js';
import { pooledFeatures, rank } from '../../../src/second-look/model.js';
import { type Sample, type Training, train } from './train.js';

/** Points that a regulation decides, and that are read from its sentences. */
const LEARNED = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14] as const;

const TOPIC: Training = { rounds: 12, rate: 0.15, decay: 2e-4 };
const VERDICT: Training = { rounds: 25, rate: 0.3, decay: 1e-4 };
/** A word that only one sentence has teaches nothing that holds elsewhere. */
const FEWEST = 2;

export interface Example {
  readonly file: string;
  readonly source: DossierSource;
  readonly reading: Reading;
  readonly statements: readonly Statement[];
  readonly labels: LabelFile;
}

/** The SMI regulations with labels in a folder. @param referenceDate YYYY-MM-DD */
export async function examplesIn(folder: string, referenceDate: string): Promise<readonly Example[]> {
  const found: Example[] = [];
  for (const { file, labels } of labelledFiles([folder]).texts) {
    const source = await sourceFrom(new Uint8Array(readFileSync(file.path)), file.name, referenceDate);
    if (source.subject === null || source.kind !== 'regeling') continue;
    const reading = buildReading(source.regulation, source.subject);
    found.push({
      file: file.name,
      source,
      reading,
      statements: statementsOf(reading, reading.binding),
      labels,
    });
  }
  return found;
}

function carries({ reading, labels }: Example, statement: Statement, point: number): boolean {
  const place = placeKeyOf(reading.regulation, statement.passage.provision);
  return (labels.verdicts[String(point)]?.evidence ?? []).some((labelled) => isExactPlace(place, labelled));
}

function onlyCommon(linear: Linear, samples: readonly Sample[]): Linear {
  const counts = new Map<string, number>();
  for (const { features } of samples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...linear.weights].filter(([feature]) => (counts.get(feature) ?? 0) >= FEWEST);
  return { bias: linear.bias, weights: new Map(kept) };
}

function learn(samples: readonly Sample[], training: Training): Linear {
  return onlyCommon(train(samples, training), samples);
}

function learnPoint(examples: readonly Example[], point: number): PointModel {
  const topic = learn(
    examples.flatMap((example) =>
      example.statements.map((statement) => ({
        features: featuresOf(statement),
        belongs: carries(example, statement, point),
      })),
    ),
    TOPIC,
  );
  const labelled = examples.flatMap((example) => {
    const verdict = example.labels.verdicts[String(point)]?.verdict;
    if (verdict === undefined) return [];
    const ranked = rank({ topic, verdicts: [] }, example.statements);
    return [{ verdict, features: [...pooledFeatures(ranked)] }];
  });
  const known = [...new Set(labelled.map(({ verdict }) => verdict))].sort();
  return {
    topic,
    verdicts: known.map((verdict: Verdict) => ({
      verdict,
      linear: learn(
        labelled.map((one) => ({ features: one.features, belongs: one.verdict === verdict })),
        VERDICT,
      ),
    })),
  };
}

export function learnFrom(examples: readonly Example[]): SecondReader {
  return new Map(LEARNED.map((point) => [point, learnPoint(examples, point)]));
}
