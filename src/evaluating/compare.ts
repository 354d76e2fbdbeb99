/** Sets findings against labels: per verdict whether it is right, whether the evidence is, and what it means if not. */
import type { Finding, RunResult, Verdict } from '../results/schema.js';
import { isNegative, type Label, type LabelFile } from './labels.js';
import { isExactPlace, unitOfPlace } from './places.js';
import { accuracy, bootstrap, type Interval, kappa, macroF1, type Pair } from './statistics.js';

export interface Document {
  readonly name: string;
  readonly labels: LabelFile;
  /** Null when the document could not be read. */
  readonly result: RunResult | null;
}

export interface Comparison {
  readonly document: string;
  readonly point: number;
  readonly label: Label;
  /** `geen` when there is no finding. */
  readonly found: Verdict | 'geen';
  readonly finding: Finding | null;
  readonly right: boolean;
  readonly underReview: boolean;
  /** Null where the label names no place or the finding quotes none. */
  readonly rightArticle: boolean | null;
  readonly exactPlace: boolean | null;
  /** A text below `voldoet` on a point where that harms most, called `voldoet` without review. */
  readonly critical: boolean;
}

/** Points on access, offer, extension and hardship: a wrong `voldoet` hides a gap from a family. */
export const CRITICAL_POINTS: ReadonlySet<number> = new Set([5, 6, 7, 8]);

function compareOne(document: string, point: number, label: Label, finding: Finding | null): Comparison {
  const found = finding?.verdict ?? 'geen';
  const places = finding?.evidence.map(({ placeKey }) => placeKey) ?? [];
  const comparable = label.evidence.length > 0 && places.length > 0;
  const units = new Set(label.evidence.map(unitOfPlace));
  const underReview = finding?.needsReview ?? false;
  return {
    document,
    point,
    label,
    found,
    finding,
    right: found === label.verdict,
    underReview,
    rightArticle: comparable ? places.some((place) => units.has(unitOfPlace(place))) : null,
    exactPlace: comparable
      ? places.some((place) => label.evidence.some((labelled) => isExactPlace(place, labelled)))
      : null,
    critical:
      CRITICAL_POINTS.has(point) && label.verdict !== 'voldoet' && found === 'voldoet' && !underReview,
  };
}

export function compare({ name, labels, result }: Document): readonly Comparison[] {
  return Object.entries(labels.verdicts).map(([point, label]) =>
    compareOne(
      name,
      Number(point),
      label,
      result?.findings.find((finding) => finding.point === Number(point)) ?? null,
    ),
  );
}

export interface Measures {
  readonly number: number;
  readonly accuracy: Interval;
  readonly kappa: Interval;
  readonly macroF1: Interval;
  readonly rightArticle: number;
  readonly exactPlace: number;
  readonly underReview: number;
  readonly errors: number;
  readonly errorsUnderReview: number;
  readonly critical: number;
  /** label > found > number */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

function share(values: readonly (boolean | null)[]): number {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? Number.NaN : known.filter(Boolean).length / known.length;
}

export function measure(comparisons: readonly Comparison[]): Measures {
  const byDocument = new Map<string, Pair[]>();
  const confusion: Record<string, Record<string, number>> = {};
  for (const { document, label, found } of comparisons) {
    const pairs = byDocument.get(document) ?? [];
    pairs.push({ label: label.verdict, found });
    byDocument.set(document, pairs);
    const row = confusion[label.verdict] ?? {};
    row[found] = (row[found] ?? 0) + 1;
    confusion[label.verdict] = row;
  }
  const groups = [...byDocument.values()];
  const errors = comparisons.filter(({ right }) => !right);
  return {
    number: comparisons.length,
    accuracy: bootstrap(groups, accuracy),
    kappa: bootstrap(groups, kappa),
    macroF1: bootstrap(groups, macroF1),
    rightArticle: share(comparisons.map(({ rightArticle }) => rightArticle)),
    exactPlace: share(comparisons.map(({ exactPlace }) => exactPlace)),
    underReview: share(comparisons.map(({ underReview }) => underReview)),
    errors: errors.length,
    errorsUnderReview: errors.filter(({ underReview }) => underReview).length,
    critical: comparisons.filter(({ critical }) => critical).length,
    confusion,
  };
}

export interface FactComparison {
  readonly document: string;
  readonly key: string;
  readonly label: string | number | boolean | null;
  readonly found: string | number | boolean | null;
  readonly right: boolean;
}

/** Facts given as free text are compared by their numbers: the wording is the labeller's own. */
function sameFact(key: string, label: unknown, found: unknown): boolean {
  if (key !== 'inkomenstoetsNorm') return label === found;
  if (label === null || found === null) return label === found;
  const numbers = (text: unknown) =>
    (String(text).match(/\d+(?:[.,]\d+)*/g) ?? []).map((n) => n.replace(/\.(?=\d{3})/g, ''));
  const wanted = numbers(label);
  const given = numbers(found);
  return wanted.every((number) => given.includes(number));
}

export function compareFacts({ name, labels, result }: Document): readonly FactComparison[] {
  return Object.entries(labels.kenmerken).map(([key, label]) => {
    const found = result?.kenmerken[key] ?? null;
    return { document: name, key, label, found, right: sameFact(key, label, found) };
  });
}

/** Negative documents that got verdicts all the same. */
export function falseAlarms(documents: readonly Document[]): readonly string[] {
  return documents
    .filter(({ labels, result }) => isNegative(labels) && (result?.findings.length ?? 0) > 0)
    .map(({ name }) => name);
}
