/** Logistic regression by stochastic descent, with a fixed order of shuffling: the same examples give the same weights. */
import type { Linear } from '../../../src/second-look/model.js';

export interface Sample {
  readonly features: readonly string[];
  readonly belongs: boolean;
}

export interface Training {
  readonly rounds: number;
  readonly rate: number;
  readonly decay: number;
}

/** Few of the samples belong: each of those weighs more, up to this. */
const MOST_WEIGHT = 8;

function shuffler(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

export function train(samples: readonly Sample[], { rounds, rate, decay }: Training): Linear {
  const weights = new Map<string, number>();
  const positive = samples.filter(({ belongs }) => belongs).length;
  const heavy = Math.min(MOST_WEIGHT, samples.length / Math.max(1, positive) / 4);
  const random = shuffler(7);
  const order = [...samples.keys()];
  let bias = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    const step = rate / (1 + round * 0.5);
    for (const index of order) {
      const sample = samples[index];
      if (sample === undefined) continue;
      const { features, belongs } = sample;
      let sum = bias;
      for (const feature of features) sum += weights.get(feature) ?? 0;
      const certainty = 1 / (1 + Math.exp(-sum));
      const gradient = (belongs ? 1 - certainty : -certainty) * (belongs ? heavy : 1) * step;
      bias += gradient * 0.2;
      const share = (gradient / Math.sqrt(features.length)) * 1.5;
      for (const feature of features) {
        const weight = weights.get(feature) ?? 0;
        weights.set(feature, weight + share - step * decay * weight);
      }
    }
  }
  return { bias, weights };
}
