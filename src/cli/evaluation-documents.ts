/** From labelled files to documents that can be measured: judged, and with their places at hand. */
import pLimit from 'p-limit';
import type { Document, SourceText } from '../evaluating/document.js';
import type { LabelFile } from '../evaluating/labels.js';
import { oneName } from '../evaluating/places.js';
import type { Checks } from '../judging/load.js';
import { indexOf } from '../regulation/index-of.js';
import type { Regulation } from '../regulation/model.js';
import { placeKeyOf } from '../regulation/places.js';
import { assessFile } from './assess-file.js';
import type { Labelled } from './evaluation-files.js';
import { progressOn } from './progress.js';
import { toolVersion } from './root.js';

/** Files handled side by side: reading waits for the disk and for PDF workers. */
const SIDE_BY_SIDE = 4;

function sourceTextOf(regulation: Regulation): SourceText {
  const index = indexOf(regulation);
  const words = new Map<string, string>();
  for (const provision of index.all) {
    const place = oneName(placeKeyOf(regulation, provision));
    // The outermost of a place comes first: "art 4" is the whole article.
    if (!words.has(place))
      words.set(place, regulation.text.slice(provision.span.start, provision.span.end).trim());
  }
  return {
    text: regulation.text,
    placeAt: (offset) => placeKeyOf(regulation, index.provisionAt(offset)),
    wordsAt: (place) => words.get(oneName(place)) ?? null,
  };
}

/** What stands at the top of a page without a heading of its own stands under its title. */
function withTop(labels: LabelFile, source: SourceText | null): LabelFile {
  if (source === null || (labels.kind !== 'webpagina' && labels.kind !== 'formulier')) return labels;
  const top = source.placeAt(0);
  const verdicts = Object.entries(labels.verdicts).map(([point, label]) => [
    point,
    { ...label, evidence: label.evidence.flatMap((place) => (place === 'aanhef' ? [place, top] : [place])) },
  ]);
  return { ...labels, verdicts: Object.fromEntries(verdicts) };
}

export interface Judged {
  readonly documents: readonly Document[];
  /** One line for each file that could not be read. */
  readonly errors: readonly string[];
}

export async function judgeLabelled(
  texts: readonly Labelled[],
  checks: Checks,
  referenceDate: string,
): Promise<Judged> {
  const limit = pLimit(SIDE_BY_SIDE);
  const progress = progressOn(process.stderr, texts.length, false);
  const judged = await Promise.all(
    texts.map(({ file, labels, labelPath }) =>
      limit(async () => {
        const {
          result,
          texts: read,
          errors,
        } = await assessFile(file, {
          checks,
          referenceDate,
          toolVersion: toolVersion(),
        });
        progress.step(file.name);
        const [regulation] = read;
        const source = regulation === undefined ? null : sourceTextOf(regulation);
        return {
          document: { name: file.name, text: labelPath, labels: withTop(labels, source), result, source },
          errors,
        };
      }),
    ),
  );
  progress.done();
  return {
    documents: judged.map(({ document }) => document),
    errors: judged.flatMap(({ errors }) => errors),
  };
}
