/** Sets what was found against a label: whether it is right, whether the evidence is, and what it means if not. */
import type { Verdict } from '../results/schema.js';
import type { Document } from './document.js';
import type { Label } from './labels.js';
import { isExactPlace, placesOf, unitOfPlace } from './places.js';
import { NOTHING_FOUND } from './statistics.js';

/** A verdict by whatever judge: the program, a keyword reader, a second person. */
export interface Found {
  readonly verdict: Verdict;
  /** Short form of the codebook: "art 4 lid 2 onder b". */
  readonly places: readonly string[];
  readonly underReview: boolean;
}

export interface Comparison {
  readonly document: string;
  readonly text: string;
  readonly point: number;
  readonly label: Label;
  /** `geen` when there is no finding. */
  readonly found: Verdict | typeof NOTHING_FOUND;
  readonly right: boolean;
  readonly underReview: boolean;
  /** Null where the label names no place, or there is no finding to look at. */
  readonly rightArticle: boolean | null;
  readonly exactPlace: boolean | null;
  readonly critical: boolean;
}

/** Points on access, offer, extension and hardship: a wrong `voldoet` hides a gap from a family. */
const CRITICAL_POINTS: ReadonlySet<number> = new Set([5, 6, 7, 8]);

/** A text that is labelled as falling short, wholly or in part, and is called `voldoet` with nobody asked to look. */
function isCritical(point: number, label: Verdict, found: Found | null): boolean {
  return (
    CRITICAL_POINTS.has(point) && label !== 'voldoet' && found?.verdict === 'voldoet' && !found.underReview
  );
}

export function compareVerdict(
  { name, text }: Pick<Document, 'name' | 'text'>,
  point: number,
  label: Label,
  found: Found | null,
): Comparison {
  const placed = found !== null && label.evidence.length > 0;
  const units = new Set(label.evidence.map(unitOfPlace));
  return {
    document: name,
    text,
    point,
    label,
    found: found?.verdict ?? NOTHING_FOUND,
    right: found?.verdict === label.verdict,
    underReview: found?.underReview ?? false,
    // A finding without a quotation, where the label has a place, is a miss: nobody can check it.
    rightArticle: placed ? found.places.some((place) => units.has(unitOfPlace(place))) : null,
    exactPlace: placed
      ? found.places.some((place) => label.evidence.some((labelled) => isExactPlace(place, labelled)))
      : null,
    critical: isCritical(point, label.verdict, found),
  };
}

/** Every labelled point of a document, in order, against what `findingOf` gives for it. */
export function compareDocument(
  document: Document,
  findingOf: (point: number) => Found | null,
): readonly Comparison[] {
  return Object.entries(document.labels.verdicts)
    .map(([point, label]) => ({ point: Number(point), label }))
    .sort((a, b) => a.point - b.point)
    .map(({ point, label }) => compareVerdict(document, point, label, findingOf(point)));
}

/** What the program found, as a judge among others. */
export function foundByProgram({ result }: Document, point: number): Found | null {
  const finding = result.findings.find((candidate) => candidate.point === point);
  return finding === undefined
    ? null
    : {
        verdict: finding.verdict,
        places: finding.evidence.flatMap(({ place, placeKey }) => placesOf(place, placeKey)),
        underReview: finding.needsReview,
      };
}
